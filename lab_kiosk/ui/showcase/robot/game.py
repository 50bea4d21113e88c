# SPDX-License-Identifier: Apache-2.0
"""A visitor and the puzzles, one after the other. One frozen value and a table of what taps do."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from lab_kiosk.ui.showcase.robot import cards
from lab_kiosk.ui.showcase.robot.cards import START, Card, Kind, Path, Program
from lab_kiosk.ui.showcase.robot.interpreter import End, Run, Step, run
from lab_kiosk.ui.showcase.robot.level import Cell, Level, Pose

FAILURES_BEFORE_HINT, FAILURES_BEFORE_WAY, FAILURES_BEFORE_SKIP = 2, 3, 3
UNDONE_AT_MOST = 40
ALL_STARS = 3


class Scene(StrEnum):
    TITLE = "title"
    PUZZLE = "puzzle"
    END = "end"


class Action(StrEnum):
    NEXT = "next"
    CARD = "card"
    CARET = "caret"
    COUNT = "count"
    TAKE_OUT = "take_out"
    UNDO = "undo"
    CLEAR = "clear"
    GO = "go"
    ONE = "one"
    STEP = "step"
    STOP = "stop"
    SHORTER = "shorter"
    SKIP = "skip"
    AGAIN = "again"


class Game(msgspec.Struct, frozen=True, kw_only=True):
    """``run`` is what the cards do, ``shown`` how many of its steps were shown; ``playing`` says that the next comes by
    itself. ``failed`` are the different programs that did not arrive here. ``stars`` are those of the puzzles before.
    """

    levels: tuple[Level, ...]
    scene: Scene = Scene.TITLE
    number: int = 0
    program: Program = ()
    caret: Path = START
    past: tuple[tuple[Program, Path], ...] = ()
    run: Run | None = None
    shown: int = 0
    playing: bool = False
    failed: frozenset[Program] = frozenset()
    stars: tuple[int, ...] = ()

    @property
    def level(self) -> Level:
        return self.levels[self.number]

    @property
    def end(self) -> End | None:
        """How it went, once everything was shown."""
        return self.run.end if self.run and self.shown >= len(self.run.steps) else None

    @property
    def solved(self) -> bool:
        return self.end is End.ARRIVED

    @property
    def running(self) -> bool:
        return self.run is not None and self.end is None

    @property
    def editing(self) -> bool:
        return not self.running and not self.solved

    @property
    def step(self) -> Step | None:
        """What the robot did last."""
        return self.run.steps[self.shown - 1] if self.run and self.shown else None

    @property
    def pose(self) -> Pose:
        return self.step.pose if self.step else self.level.start

    @property
    def trail(self) -> tuple[Cell, ...]:
        """Where it has been, each cell once."""
        steps = self.run.steps[: self.shown] if self.run else ()
        return tuple(dict.fromkeys([self.level.start.cell, *(step.pose.cell for step in steps)]))

    @property
    def room(self) -> int:
        """How many more cards fit."""
        return self.level.room - cards.size(self.program)

    @property
    def earned(self) -> int:
        """Three stars for the fewest cards, two for nearly as few, one for arriving."""
        over = cards.size(self.program) - self.level.best
        return ALL_STARS if over <= 0 else ALL_STARS - 1 if over <= 2 else 1

    @property
    def hinted(self) -> bool:
        return len(self.failed) >= FAILURES_BEFORE_HINT

    @property
    def way(self) -> tuple[Cell, ...]:
        """A way to the flag, for somebody who has failed a few times."""
        return self.level.way() if len(self.failed) >= FAILURES_BEFORE_WAY else ()

    @property
    def skippable(self) -> bool:
        return len(self.failed) >= FAILURES_BEFORE_SKIP and not self.solved


Handler = Callable[[Game, str], Game]


def advance(game: Game, action: str, value: str = "") -> Game:
    """What a tap makes of the game. A tap that means nothing here changes nothing."""
    handler = TABLE.get((game.scene, Action(action)))
    return handler(game, value) if handler else game


def path(value: str) -> Path:
    return tuple(int(part) for part in value.split("."))


def can_lay(game: Game, kind: Kind) -> bool:
    return game.editing and game.room > 0 and cards.fits(kind, game.caret)


def _edited(game: Game, program: Program, caret: Path) -> Game:
    past = (*game.past, (game.program, game.caret))[-UNDONE_AT_MOST:] if program != game.program else game.past
    return replace(_still(game), program=program, caret=caret, past=past)


def _still(game: Game) -> Game:
    return replace(game, run=None, shown=0, playing=False)


def _card(game: Game, value: str) -> Game:
    kind = Kind(value)
    if kind not in game.level.cards or not can_lay(game, kind):
        return game
    return _edited(game, *cards.insert(game.program, game.caret, Card(kind)))


def _caret(game: Game, value: str) -> Game:
    wanted = path(value)
    return _edited(game, game.program, wanted) if game.editing and wanted in cards.carets(game.program) else game


def _count(game: Game, value: str) -> Game:
    return _edited(game, cards.count_on(game.program, path(value)), game.caret) if game.editing else game


def _take_out(game: Game, _: str) -> Game:
    return _edited(game, *cards.take_out(game.program, game.caret)) if game.editing else game


def _undo(game: Game, _: str) -> Game:
    if not game.past or not game.editing:
        return game
    program, caret = game.past[-1]
    return replace(_still(game), program=program, caret=caret, past=game.past[:-1])


def _clear(game: Game, _: str) -> Game:
    return _edited(game, (), START) if game.editing else game


def _go(game: Game, _: str) -> Game:
    if game.running:
        return replace(game, playing=True)
    if game.solved or not game.program:
        return game
    return _told(replace(game, run=run(game.level, game.program), shown=0, playing=True))


def _one(game: Game, _: str) -> Game:
    """One step, and then it waits."""
    started = game if game.running else _go(game, "")
    return replace(_step(started, ""), playing=False) if started.running else started


def _step(game: Game, _: str) -> Game:
    return _told(replace(game, shown=game.shown + 1)) if game.running else game


def _told(game: Game) -> Game:
    """A program that did not arrive is counted once, however often it is watched."""
    if game.end is None or game.solved:
        return game
    return replace(game, playing=False, failed=game.failed | {game.program})


def _stop(game: Game, _: str) -> Game:
    return _still(game) if game.running else game


def _shorter(game: Game, _: str) -> Game:
    return _still(game) if game.solved else game


def _next(game: Game, _: str) -> Game:
    return _on(game, game.earned) if game.solved else game


def _skip(game: Game, _: str) -> Game:
    return _on(game, 0) if game.skippable else game


def _on(game: Game, stars: int) -> Game:
    number = len(game.stars) + 1
    last = number == len(game.levels)
    return Game(
        levels=game.levels,
        scene=Scene.END if last else Scene.PUZZLE,
        number=game.number if last else number,
        stars=(*game.stars, stars),
    )


def _start(game: Game, _: str) -> Game:
    return Game(levels=game.levels, scene=Scene.PUZZLE)


def _again(game: Game, _: str) -> Game:
    return Game(levels=game.levels)


TABLE: dict[tuple[Scene, Action], Handler] = {
    (Scene.TITLE, Action.NEXT): _start,
    (Scene.PUZZLE, Action.CARD): _card,
    (Scene.PUZZLE, Action.CARET): _caret,
    (Scene.PUZZLE, Action.COUNT): _count,
    (Scene.PUZZLE, Action.TAKE_OUT): _take_out,
    (Scene.PUZZLE, Action.UNDO): _undo,
    (Scene.PUZZLE, Action.CLEAR): _clear,
    (Scene.PUZZLE, Action.GO): _go,
    (Scene.PUZZLE, Action.ONE): _one,
    (Scene.PUZZLE, Action.STEP): _step,
    (Scene.PUZZLE, Action.STOP): _stop,
    (Scene.PUZZLE, Action.SHORTER): _shorter,
    (Scene.PUZZLE, Action.NEXT): _next,
    (Scene.PUZZLE, Action.SKIP): _skip,
    (Scene.END, Action.AGAIN): _again,
}
