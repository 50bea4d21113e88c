# SPDX-License-Identifier: Apache-2.0
"""Turnaround: which card lies open, what became of the thing that was scanned last, and the wall board."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.commands import UNDO_MS
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.turnaround import Act, BoardLine, Column, Turned, TurnResult
from lab_kiosk.ui.presenters.faces import bin_picture
from lab_kiosk.ui.presenters.times import countdown

_GLYPHS: dict[Act, str] = {
    Act.CLEANED: "droplets",
    Act.CHARGED: "plug",
    Act.CHECKED: "list-checks",
    Act.RESET: "rotate-ccw",
    Act.DAMAGED: "triangle-alert",
}
_TONES: dict[TurnResult, str] = {
    TurnResult.LOOKED: "info",
    TurnResult.DONE: "success",
    TurnResult.NOT_DUE: "info",
    TurnResult.STILL_IN: "info",
    TurnResult.TOO_EARLY: "danger",
    TurnResult.HELD_ALREADY: "warning",
}
_PICTURES: dict[Column, str] = {
    Column.CLEAN: "place-clean",
    Column.IN_THE_BOX: "cleaning-box",
    Column.CHARGE: "place-charge",
    Column.CHECK: "place-desk",
}
SHOWN = 4
"""How many things a column of the board names: more would be too small to read from across the room."""
TAG_END = 4


@dataclass(frozen=True)
class ActRow:
    act: str
    glyph: str
    chosen: bool


@dataclass(frozen=True)
class TurnView:
    """``detail`` is the result that is explained: of whatever is in the box, that it stays there. ``left`` counts down
    until the thing may come out of it, "" for a thing that is in none.
    """

    act: str = ""
    acts: tuple[ActRow, ...] = ()
    count: int = 0
    result: str = ""
    detail: str = ""
    tone: str = "info"
    name: str = ""
    tag: str = ""
    last_act: str = ""
    place: str = ""
    place_picture: str = ""
    came_back: bool = False
    left: str = ""
    undo_seconds: int = 0


@dataclass(frozen=True)
class BoardRow:
    """A thing on the board: ``end`` is the end of its tag, ``said`` a countdown or a battery."""

    key: str
    end: str
    name: str
    said: str
    picture: str


@dataclass(frozen=True)
class ColumnView:
    count: int = 0
    rows: tuple[BoardRow, ...] = ()
    more: int = 0
    picture: str = ""


@dataclass(frozen=True)
class BoardView:
    ready: int = 0
    headsets: int = 0
    clean: ColumnView = ColumnView()
    box: ColumnView = ColumnView()
    charge: ColumnView = ColumnView()
    check: ColumnView = ColumnView()


def turn_view(kiosk: Kiosk) -> TurnView:
    turning = kiosk.turning
    if turning is None:
        return TurnView()
    acts = tuple(ActRow(act, _GLYPHS[act], chosen=act is turning.act) for act in Act)
    last = turning.last
    if last is None:
        return TurnView(act=turning.act or "", acts=acts, count=turning.count)
    return TurnView(
        act=turning.act or "",
        acts=acts,
        count=turning.count,
        result=last.result,
        detail=TurnResult.STILL_IN if _left(last.ready_at, kiosk) else last.result,
        tone=_TONES[last.result],
        name=last.name,
        tag=last.tag,
        last_act=last.act or "",
        place=last.bin,
        place_picture="cleaning-box" if _left(last.ready_at, kiosk) else bin_picture(last.bin),
        came_back=last.came_back,
        left=_left(last.ready_at, kiosk),
        undo_seconds=_undo(last, kiosk),
    )


def board_view(kiosk: Kiosk) -> BoardView:
    facts = kiosk.board
    if facts is None:
        return BoardView()

    def column(which: Column) -> ColumnView:
        lines = [line for line in facts.lines if line.column is which]
        rows = tuple(_row(line, kiosk) for line in lines[:SHOWN])
        return ColumnView(len(lines), rows, max(len(lines) - SHOWN, 0), _PICTURES[which])

    return BoardView(
        ready=facts.ready,
        headsets=facts.headsets,
        clean=column(Column.CLEAN),
        box=column(Column.IN_THE_BOX),
        charge=column(Column.CHARGE),
        check=column(Column.CHECK),
    )


def _row(line: BoardLine, kiosk: Kiosk) -> BoardRow:
    battery = f"{line.battery}\N{NO-BREAK SPACE}%" if line.column is Column.CHARGE and line.battery is not None else ""
    return BoardRow(
        key=line.asset_id,
        end=line.tag[-TAG_END:],
        name=line.name,
        said=_left(line.until, kiosk) if line.until else battery,
        picture=line.picture,
    )


def _left(until: int, kiosk: Kiosk) -> str:
    seconds = -((kiosk.now.wall - until) // 1000)
    return countdown(seconds) if until and seconds > 0 else ""


def _undo(last: Turned, kiosk: Kiosk) -> int:
    left = (last.at + UNDO_MS - kiosk.now.wall) // 1000 if last.mark else 0
    return max(min(left, UNDO_MS // 1000), 0)
