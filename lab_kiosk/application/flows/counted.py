# SPDX-License-Identifier: Apache-2.0
"""Counted stock at the desk: a part, how many, and one tap that says what became of them; a minute to undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.counted import (
    AT_THE_DESK_MOVES,
    MOST_AT_ONCE,
    Counting,
    MoveStock,
    StockShown,
    UndoStock,
)
from lab_kiosk.application.desk import DeskSession
from lab_kiosk.application.flows.desk import at_desk, back, closed
from lab_kiosk.application.flows.kiosk import Handler, Kiosk, Move, Table, Tap, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.outcomes import Failed


def counting(row: Callable[[Kiosk, Counting, Any], Move]) -> Handler:
    @at_desk
    @wraps(row)
    def handle(kiosk: Kiosk, desk: DeskSession, event: Any) -> Move:
        return back(kiosk) if kiosk.counting is None else row(kiosk, kiosk.counting, event)

    return handle


@counting
def shown(kiosk: Kiosk, draft: Counting, outcome: StockShown) -> Move:
    draft = replace(draft, lines=outcome.lines)
    if outcome.undone:
        return stay(kiosk, counting=replace(draft, done=None), notice=Notice.COUNT_UNDONE, busy=False)
    if outcome.done is not None:
        return stay(kiosk, counting=replace(draft, done=outcome.done, quantity=1), busy=False)
    return replace(kiosk, counting=draft), ()


@counting
def picked(kiosk: Kiosk, draft: Counting, tap: Tap) -> Move:
    known = {line.item_id for line in draft.lines or ()}
    if tap.value not in known:
        return stay(kiosk)
    return stay(kiosk, counting=replace(draft, item_id=tap.value, quantity=1, done=None))


@counting
def how_many(kiosk: Kiosk, draft: Counting, tap: Tap) -> Move:
    if not tap.value.isdecimal() or not 1 <= int(tap.value) <= MOST_AT_ONCE:
        return stay(kiosk)
    return stay(kiosk, counting=replace(draft, quantity=int(tap.value)))


@counting
def moved(kiosk: Kiosk, draft: Counting, tap: Tap) -> Move:
    move = next((move for move in AT_THE_DESK_MOVES if move == tap.value), None)
    if move is None or draft.item is None:
        return stay(kiosk)
    command = MoveStock(item_id=draft.item_id, move=move, quantity=draft.quantity, by=draft.by)
    return stay(kiosk, command, busy=True)


@counting
def undo(kiosk: Kiosk, draft: Counting, tap: Tap) -> Move:
    done = draft.done
    if done is None:
        return stay(kiosk)
    command = UndoStock(item_id=done.item_id, move=done.move, quantity=done.quantity, at=done.at, by=draft.by)
    return stay(kiosk, command, busy=True)


@counting
def not_written(kiosk: Kiosk, draft: Counting, outcome: Failed) -> Move:
    return stay(kiosk, trouble=outcome.trouble, notice=Notice.NOT_WRITTEN, busy=False)


@counting
def turned_back(kiosk: Kiosk, draft: Counting, tap: Tap) -> Move:
    """From a part to the list, and from there to the desk."""
    if not draft.item_id:
        return back(kiosk)
    return stay(kiosk, counting=replace(draft, item_id="", quantity=1, done=None))


TABLE: Table = {
    (Screen.STOCK, StockShown): shown,
    (Screen.STOCK, Action.PICK): picked,
    (Screen.STOCK, Action.SIZE): how_many,
    (Screen.STOCK, Action.KIND): moved,
    (Screen.STOCK, Action.UNDO): undo,
    (Screen.STOCK, Failed): not_written,
    (Screen.STOCK, Action.BACK): turned_back,
    (Screen.STOCK, Action.CONTINUE): closed,
}
