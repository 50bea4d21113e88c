# SPDX-License-Identifier: Apache-2.0
"""What the window shows of a game, in one language."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from lab_kiosk.ui.showcase.button import Button, Words
from lab_kiosk.ui.showcase.robot import cards
from lab_kiosk.ui.showcase.robot.cards import HOLDERS, Card, Kind, Path, Program
from lab_kiosk.ui.showcase.robot.game import ALL_STARS, Action, Game, Scene, can_lay
from lab_kiosk.ui.showcase.robot.interpreter import Did, End
from lab_kiosk.ui.showcase.robot.level import Cell

WHERE = ("up", "right", "down", "left")
CHAPTERS = ("steps", "repeat", "decide")


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the row of cards: "start", "card", "open", "times" and "close" of a holder, or "slot", where the next
    card goes. ``bands`` are the holders around it, the outermost first; ``mark`` is "", "now" or "failed".
    """

    kind: str
    sign: str = ""
    bands: tuple[str, ...] = ()
    mark: str = ""
    text: str = ""
    name: str = ""
    action: str = ""
    value: str = ""


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    sign: str
    text: str
    enabled: bool


class Floor(msgspec.Struct, frozen=True, kw_only=True):
    """``rows`` are those of the level, cells are column and row, and ``quarter`` is as in a pose."""

    rows: tuple[str, ...]
    robot: Cell
    quarter: int
    flag: Cell
    trail: tuple[Cell, ...]
    way: tuple[Cell, ...]
    did: str
    name: str


class View(msgspec.Struct, frozen=True, kw_only=True):
    """``told`` is how it went, and a hint after a few failures, in ``tone``; ``stars`` what it earned, 0 before it
    arrived. ``steps`` says that the next step comes by itself; a ``quick`` one is only a look.
    """

    scene: str
    act: str
    ask: str
    told: str = ""
    tone: str = ""
    floor: Floor
    pieces: tuple[Piece, ...] = ()
    choices: tuple[Choice, ...] = ()
    count: str = ""
    stars: int = 0
    lines: tuple[str, ...] = ()
    steps: bool = False
    quick: bool = False
    editing: bool = False
    undo: Button = Button()
    take_out: Button = Button()
    clear: Button = Button()
    one: Button = Button()
    skip: Button = Button()
    back: Button = Button()
    primary: Button = Button()


def view(game: Game, words: Words) -> View:
    return _SCENES[game.scene](game, words)


def _title(game: Game, words: Words) -> View:
    start = Button(text=words["start"], action=Action.NEXT)
    return View(scene="title", act="", ask=words["title_ask"], floor=_floor(game, words), primary=start)


def _end(game: Game, words: Words) -> View:
    told = words["all_stars"].format(stars=sum(game.stars), of=ALL_STARS * len(game.levels))
    return View(
        scene="end",
        act="",
        ask=words["end_ask"],
        told=told,
        floor=_floor(game, words),
        lines=tuple(words[f"learned_{chapter}"] for chapter in CHAPTERS),
        back=Button(text=words["again"], action=Action.AGAIN),
    )


def _puzzle(game: Game, words: Words) -> View:
    used = cards.size(game.program)
    where = words["act"].format(
        number=game.number + 1, of=len(game.levels), chapter=words[f"chapter_{game.level.chapter}"]
    )
    return View(
        scene="puzzle",
        act=where,
        ask=words[f"ask_{game.level.id}"],
        told=_told(game, words),
        tone="success" if game.solved else "warning" if game.end else "",
        floor=_floor(game, words),
        pieces=pieces(game, words),
        choices=tuple(
            Choice(sign=kind, text=words[f"card_{kind}"], enabled=can_lay(game, kind)) for kind in game.level.cards
        ),
        count=words["count"].format(used=used, room=game.level.room),
        stars=game.earned if game.solved else 0,
        steps=game.running and game.playing,
        quick=game.step is not None and game.step.did in (Did.SAW_FLOOR, Did.SAW_WALL),
        editing=game.editing,
        undo=_tool(game, words, Action.UNDO, bool(game.past)),
        take_out=_tool(game, words, Action.TAKE_OUT, game.caret != cards.START),
        clear=_tool(game, words, Action.CLEAR, used > 0),
        one=Button(text=words["one"] if used and not game.solved else "", action=Action.ONE),
        skip=Button(text=words["skip"] if game.skippable and game.editing else "", action=Action.SKIP),
        back=_back(game, words),
        primary=_primary(game, words, used),
    )


def _tool(game: Game, words: Words, action: Action, useful: bool) -> Button:
    return Button(text="" if game.solved else words[action], action=action, enabled=game.editing and useful)


def _back(game: Game, words: Words) -> Button:
    shorter = game.solved and game.earned < ALL_STARS
    return Button(text=words["shorter"] if shorter else "", action=Action.SHORTER)


def _primary(game: Game, words: Words, used: int) -> Button:
    if game.solved:
        last = game.number + 1 == len(game.levels)
        return Button(text=words["finish" if last else "next"], action=Action.NEXT)
    if game.running and game.playing:
        return Button(text=words["stop"], action=Action.STOP)
    return Button(text=words["go"], action=Action.GO, enabled=used > 0, reason=words["lay_first"])


def _told(game: Game, words: Words) -> str:
    if game.solved:
        arrived = words["end_arrived"].format(used=cards.size(game.program))
        return f"{arrived} {words['fewest' if game.earned == ALL_STARS else 'fewer'].format(best=game.level.best)}"
    end = words[f"end_{game.end}"] if game.end else ""
    hint = words[f"hint_{game.level.id}"] if game.hinted and game.editing else ""
    return f"{end} {hint}".strip()


def _floor(game: Game, words: Words) -> Floor:
    pose, flag = game.pose, game.level.flag
    name = words["floor"].format(
        column=pose.cell[0] + 1,
        row=pose.cell[1] + 1,
        where=words[f"where_{WHERE[pose.quarter]}"],
        flag_column=flag[0] + 1,
        flag_row=flag[1] + 1,
    )
    return Floor(
        rows=game.level.rows,
        robot=pose.cell,
        quarter=pose.quarter,
        flag=flag,
        trail=game.trail,
        way=game.way if game.editing else (),
        did=game.step.did if game.step else "",
        name=name,
    )


def pieces(game: Game, words: Words) -> tuple[Piece, ...]:
    """The cards in a row, each holder with what it holds between its ends."""
    slot = game.caret if game.editing and game.room > 0 else None
    first = Piece(kind="start", name=words["first"], action=Action.CARET, value="0")
    return (first, *_row(game, words, game.program, (), (), slot))


def _row(
    game: Game, words: Words, program: Program, above: Path, bands: tuple[str, ...], slot: Path | None
) -> Iterator[Piece]:
    for place, card in enumerate(program):
        if slot == (*above, place):
            yield Piece(kind="slot", bands=bands)
        path = (*above, place)
        if card.kind in HOLDERS:
            yield from _holder(game, words, card, path, (*bands, card.kind), slot)
        else:
            yield Piece(
                kind="card",
                sign=card.kind,
                bands=bands,
                mark=_mark(game, path),
                name=words[f"card_{card.kind}"],
                action=Action.CARET,
                value=_value((*above, place + 1)),
            )
    if slot == (*above, len(program)):
        yield Piece(kind="slot", bands=bands)


def _holder(
    game: Game, words: Words, card: Card, path: Path, bands: tuple[str, ...], slot: Path | None
) -> Iterator[Piece]:
    said, mark = words[f"card_{card.kind}"], _mark(game, path)
    inside = words["inside"].format(card=said)
    yield Piece(
        kind="open", sign=card.kind, bands=bands, mark=mark, name=inside, action=Action.CARET, value=_value((*path, 0))
    )
    if card.kind is Kind.REPEAT:
        rounds = dict(game.step.rounds) if game.step else {}
        text = f"{rounds[path]}/{card.times}" if path in rounds else str(card.times)
        times = words["times"].format(times=card.times)
        yield Piece(kind="times", bands=bands, text=text, name=times, action=Action.COUNT, value=_value(path))
    yield from _row(game, words, card.body, path, bands, slot)
    behind = words["behind"].format(card=said)
    after = _value((*path[:-1], path[-1] + 1))
    yield Piece(kind="close", bands=bands, name=behind, action=Action.CARET, value=after)


def _mark(game: Game, path: Path) -> str:
    """The card that the robot does, or that it stopped at."""
    if game.step is None or game.step.path != path:
        return ""
    return "failed" if game.end is End.BUMPED else "now" if game.running else ""


def _value(path: Path) -> str:
    return ".".join(str(part) for part in path)


_SCENES = {Scene.TITLE: _title, Scene.PUZZLE: _puzzle, Scene.END: _end}
