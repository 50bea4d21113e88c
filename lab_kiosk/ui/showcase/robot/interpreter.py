# SPDX-License-Identifier: Apache-2.0
"""What the robot does with a program of cards, step by step. Every program ends."""

from __future__ import annotations

from collections.abc import Generator
from enum import StrEnum
from typing import TypeAlias

import msgspec

from lab_kiosk.ui.showcase.robot.cards import Card, Kind, Path, Program
from lab_kiosk.ui.showcase.robot.level import Level, Pose


class Did(StrEnum):
    MOVED = "moved"
    TURNED = "turned"
    SAW_WALL = "saw_wall"
    SAW_FLOOR = "saw_floor"
    BUMPED = "bumped"


class End(StrEnum):
    """``PASSED`` was on the flag and went on; ``CIRCLES`` would go on for ever; ``NOTHING`` had no card to do."""

    ARRIVED = "arrived"
    BUMPED = "bumped"
    PASSED = "passed"
    SHORT = "short"
    CIRCLES = "circles"
    NOTHING = "nothing"


class Step(msgspec.Struct, frozen=True):
    """What one card did, and where the robot stands after it. ``rounds`` counts each repeat around the card from 1."""

    path: Path
    did: Did
    pose: Pose
    rounds: tuple[tuple[Path, int], ...] = ()


class Run(msgspec.Struct, frozen=True):
    steps: tuple[Step, ...]
    end: End


Rounds: TypeAlias = tuple[tuple[Path, int], ...]
Doing: TypeAlias = Generator[Step, None, Pose | None]
"""Steps, and where the robot stands when they are done; nowhere to go on from after a bump or in a circle."""


def run(level: Level, program: Program) -> Run:
    steps: list[Step] = []
    doing = _all(level, program, (), (), level.start)
    while True:
        try:
            steps.append(next(doing))
        except StopIteration as done:
            return Run(tuple(steps), _end(level, steps, done.value))


def _end(level: Level, steps: list[Step], last: Pose | None) -> End:
    if not steps:
        return End.NOTHING
    if last is None:
        return End.BUMPED if steps[-1].did is Did.BUMPED else End.CIRCLES
    if last.cell == level.flag:
        return End.ARRIVED
    return End.PASSED if any(step.pose.cell == level.flag for step in steps) else End.SHORT


def _all(level: Level, program: Program, above: Path, rounds: Rounds, pose: Pose | None) -> Doing:
    for place, card in enumerate(program):
        if pose is None:
            return None
        pose = yield from _one(level, card, (*above, place), rounds, pose)
    return pose


def _one(level: Level, card: Card, path: Path, rounds: Rounds, pose: Pose) -> Doing:
    match card.kind:
        case Kind.FORWARD if level.free(pose.ahead):
            pose = pose.moved()
            yield Step(path, Did.MOVED, pose, rounds)
        case Kind.FORWARD:
            yield Step(path, Did.BUMPED, pose, rounds)
            return None
        case Kind.LEFT | Kind.RIGHT:
            pose = pose.turned(-1 if card.kind is Kind.LEFT else 1)
            yield Step(path, Did.TURNED, pose, rounds)
        case Kind.IF_WALL if level.free(pose.ahead):
            yield Step(path, Did.SAW_FLOOR, pose, rounds)
        case Kind.IF_WALL:
            yield Step(path, Did.SAW_WALL, pose, rounds)
            return (yield from _all(level, card.body, path, rounds, pose))
        case Kind.REPEAT:
            return (yield from _repeat(level, card, path, rounds, pose))
        case Kind.UNTIL:
            return (yield from _until(level, card, path, rounds, pose))
    return pose


def _repeat(level: Level, card: Card, path: Path, rounds: Rounds, pose: Pose) -> Doing:
    for number in range(1, card.times + 1):
        after = yield from _all(level, card.body, path, (*rounds, (path, number)), pose)
        if after is None:
            return None
        pose = after
    return pose


def _until(level: Level, card: Card, path: Path, rounds: Rounds, pose: Pose) -> Doing:
    """The cards inside know nothing but where the robot stands: where it stood before, it will come to for ever."""
    been: set[Pose] = set()
    while pose.cell != level.flag:
        if pose in been:
            return None
        been.add(pose)
        after = yield from _all(level, card.body, path, rounds, pose)
        if after is None:
            return None
        pose = after
    return pose
