# SPDX-License-Identifier: Apache-2.0
"""Puzzles: a floor with blocks, where the robot stands, where the flag is, and which cards there are."""

from __future__ import annotations

import tomllib
from collections import deque
from pathlib import Path as File
from typing import TypeAlias

import msgspec

from lab_kiosk.ui.showcase.robot.cards import Kind

Cell: TypeAlias = tuple[int, int]
STEPS: tuple[Cell, ...] = ((0, -1), (1, 0), (0, 1), (-1, 0))
"""Column and row of one step up, right, down and left."""
HEADINGS = "^>v<"


class Pose(msgspec.Struct, frozen=True):
    """``quarter`` is 0 for looking up, 1 right, 2 down, 3 left."""

    cell: Cell
    quarter: int

    @property
    def ahead(self) -> Cell:
        column, row = STEPS[self.quarter]
        return self.cell[0] + column, self.cell[1] + row

    def turned(self, quarters: int) -> Pose:
        return Pose(self.cell, (self.quarter + quarters) % 4)

    def moved(self) -> Pose:
        return Pose(self.ahead, self.quarter)


class Level(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rows`` are the floor from above: ``.`` free, ``#`` a block, ``F`` the flag, one of ``^>v<`` the robot.
    ``room`` is how many cards fit, ``best`` how few do. Around the floor is a wall.
    """

    id: str
    chapter: str
    rows: tuple[str, ...]
    cards: tuple[Kind, ...]
    room: int
    best: int

    @property
    def columns(self) -> int:
        return len(self.rows[0])

    def find(self, signs: str) -> Cell:
        return next((x, y) for y, row in enumerate(self.rows) for x, sign in enumerate(row) if sign in signs)

    @property
    def start(self) -> Pose:
        x, y = self.find(HEADINGS)
        return Pose((x, y), HEADINGS.index(self.rows[y][x]))

    @property
    def flag(self) -> Cell:
        return self.find("F")

    def free(self, cell: Cell) -> bool:
        x, y = cell
        return 0 <= y < len(self.rows) and 0 <= x < self.columns and self.rows[y][x] != "#"

    def cells(self) -> tuple[Cell, ...]:
        return tuple((x, y) for y in range(len(self.rows)) for x in range(self.columns))

    def way(self) -> tuple[Cell, ...]:
        """A shortest way from the robot to the flag, both included; empty where there is none."""
        came: dict[Cell, Cell | None] = {self.start.cell: None}
        queue = deque(came)
        while queue and self.flag not in came:
            here = queue.popleft()
            for column, row in STEPS:
                there = here[0] + column, here[1] + row
                if self.free(there) and there not in came:
                    came[there] = here
                    queue.append(there)
        back: list[Cell] = []
        step: Cell | None = self.flag if self.flag in came else None
        while step is not None:
            back.append(step)
            step = came[step]
        return tuple(reversed(back))


def levels(file: File) -> tuple[Level, ...]:
    return msgspec.convert(tomllib.loads(file.read_text("utf-8"))["levels"], tuple[Level, ...])
