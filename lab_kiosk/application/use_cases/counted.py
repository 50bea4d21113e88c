# SPDX-License-Identifier: Apache-2.0
"""Counted stock: every move is a fact with a number in it, so that what two kiosks count adds up."""

from __future__ import annotations

from lab_kiosk.application.commands import UNDO_MS
from lab_kiosk.application.counted import LookAtStock, MoveStock, StockDone, StockLine, StockShown, UndoStock
from lab_kiosk.application.outcomes import TooLate
from lab_kiosk.application.ports import Lab
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import StockMoved
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.records import Stock, StockItem
from lab_kiosk.domain.vocabulary import StockMove

_OPPOSITE: dict[StockMove, tuple[StockMove, int]] = {
    StockMove.LEND: (StockMove.BACK, 1),
    StockMove.BACK: (StockMove.LEND, 1),
    StockMove.CONSUME: (StockMove.ADJUST, 1),
    StockMove.RECEIVE: (StockMove.ADJUST, -1),
}
"""What takes a move back, and with which sign. Nothing was bought because somebody undid that it was used up."""


def stock_lines(lab: Lab) -> tuple[StockLine, ...]:
    counted = {stock.item_id: stock for stock in lab.store.every(Stock)}
    lines = [_line(item, counted.get(item.item_id)) for item in lab.store.every(StockItem)]
    return tuple(sorted(lines, key=lambda line: (not line.low, line.name.casefold(), line.item_id)))


def look_at_stock(command: LookAtStock, lab: Lab) -> StockShown:
    return StockShown(lines=stock_lines(lab))


def move_stock(command: MoveStock, lab: Lab) -> StockShown:
    """Also below zero: what somebody holds in their hand is there, whatever the count says. An exception tells it."""
    at = _write(lab, command.item_id, command.move, command.quantity, command.by)
    done = StockDone(item_id=command.item_id, move=command.move, quantity=command.quantity, at=at)
    return StockShown(lines=stock_lines(lab), done=done)


def undo_stock(command: UndoStock, lab: Lab) -> StockShown | TooLate:
    if lab.clock.now_ms() - command.at > UNDO_MS:
        return TooLate()
    move, sign = _OPPOSITE[command.move]
    _write(lab, command.item_id, move, sign * command.quantity, command.by)
    return StockShown(lines=stock_lines(lab), undone=True)


def _write(lab: Lab, item_id: str, move: StockMove, quantity: int, by: str) -> int:
    moved = StockMoved(move=move, quantity=quantity, by=by)
    (entry,) = lab.store.append([Fact(Stream(f"stock:{item_id}"), moved)])
    return entry.at


def _line(item: StockItem, counted: Stock | None) -> StockLine:
    return StockLine(
        item_id=item.item_id,
        name=item.name,
        on_hand=counted.on_hand if counted else 0,
        lent=max(counted.lent, 0) if counted else 0,
        minimum=item.minimum,
    )
