# SPDX-License-Identifier: Apache-2.0
"""The fewest cards that solve a puzzle.

A program is what it makes of every place where the robot can stand and every way it can look: a table of bytes. Two
programs with the same table are the same to every program around them, so that of each table the smallest is enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from lab_kiosk.ui.showcase.robot.cards import DEEPEST, FEWEST, HOLDERS, MOST, Card, Kind, Program
from lab_kiosk.ui.showcase.robot.level import Level, Pose

Table: TypeAlias = bytes
NOWHERE = 255
"""After a bump or in a circle; nothing leads on from there."""


class Solver:
    """For floors of at most 63 cells."""

    def __init__(self, level: Level) -> None:
        self._level = level
        cells = [cell for cell in level.cells() if level.free(cell)]
        if 4 * len(cells) >= NOWHERE:
            raise ValueError(f"{level.id}: {len(cells)} cells are too many")
        self._poses = [Pose(cell, quarter) for cell in cells for quarter in range(4)]
        self._number = {pose: place for place, pose in enumerate(self._poses)}

    def solve(self, most: int) -> Program | None:
        """A program of the fewest cards; nothing where it would take more than ``most``."""
        known: list[dict[tuple[Table, int], Program]] = [{(self._same(), 0): ()}]
        seen = {table: 0 for table, _ in known[0]}
        for size in range(1, most + 1):
            new: dict[tuple[Table, int], Program] = {}
            for table, depth, program in self._made(known, size):
                if self._arrives(table):
                    return program
                if table.count(NOWHERE) < len(table) and depth < seen.get(table, DEEPEST + 1):
                    seen[table] = depth
                    new[table, depth] = program
            known.append(new)
        return None

    def _made(self, known: list[dict[tuple[Table, int], Program]], size: int) -> Iterator[tuple[Table, int, Program]]:
        """Every program of so many cards, as a first card and what follows it."""
        for first in range(1, size + 1):
            for table, depth, card in self._cards(known, first):
                for (after, deep), program in known[size - first].items():
                    yield table.translate(after), max(depth, deep), (card, *program)

    def _cards(self, known: list[dict[tuple[Table, int], Program]], size: int) -> Iterator[tuple[Table, int, Card]]:
        for kind in self._level.cards:
            if kind not in HOLDERS and size == 1:
                yield self._table([self._moved(kind, pose) for pose in self._poses]), 0, Card(kind)
            elif kind in HOLDERS and size > 1:
                for (body, depth), program in known[size - 1].items():
                    if depth < DEEPEST:
                        for table, times in self._held(kind, body):
                            yield table, depth + 1, Card(kind, program, times)

    def _moved(self, kind: Kind, pose: Pose) -> int:
        if kind is Kind.FORWARD:
            return self._number[pose.moved()] if self._level.free(pose.ahead) else NOWHERE
        return self._number[pose.turned(-1 if kind is Kind.LEFT else 1)]

    def _held(self, kind: Kind, body: Table) -> Iterator[tuple[Table, int]]:
        if kind is Kind.REPEAT:
            table = body
            for times in range(FEWEST, MOST + 1):
                table = table.translate(body)
                yield table, times
        elif kind is Kind.IF_WALL:
            free = [self._level.free(pose.ahead) for pose in self._poses]
            yield self._table([place if free[place] else body[place] for place in range(len(free))]), FEWEST
        else:
            yield self._table([self._until(body, place) for place in range(len(self._poses))]), FEWEST

    def _until(self, body: Table, place: int) -> int:
        been: set[int] = set()
        while place != NOWHERE and self._poses[place].cell != self._level.flag:
            if place in been:
                return NOWHERE
            been.add(place)
            place = body[place]
        return place

    def _arrives(self, table: Table) -> bool:
        end = table[self._number[self._level.start]]
        return end != NOWHERE and self._poses[end].cell == self._level.flag

    def _same(self) -> Table:
        return self._table(list(range(len(self._poses))))

    def _table(self, ends: list[int]) -> Table:
        return bytes(ends + [NOWHERE] * (256 - len(ends)))
