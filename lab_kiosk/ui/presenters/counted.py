# SPDX-License-Identifier: Apache-2.0
"""Counted stock at the desk: every part, and the one that lies open with what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.commands import UNDO_MS
from lab_kiosk.application.counted import AT_THE_DESK_MOVES, MOST_AT_ONCE
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.domain.vocabulary import StockMove

_GLYPHS: dict[StockMove, str] = {
    StockMove.LEND: "hand-helping",
    StockMove.BACK: "undo-2",
    StockMove.CONSUME: "minus",
    StockMove.RECEIVE: "plus",
}


@dataclass(frozen=True)
class PartRow:
    """A counted part: how many are here, how many are out, and whether that is too few."""

    item_id: str
    name: str
    on_hand: int
    lent: int
    low: bool


@dataclass(frozen=True)
class MoveRow:
    move: str
    glyph: str


MOVES = tuple(MoveRow(move, _GLYPHS[move]) for move in AT_THE_DESK_MOVES)


@dataclass(frozen=True)
class StockView:
    """``open``: one part lies open. ``done`` is what was counted last, ``undo_seconds`` are left to take it back."""

    known: bool = False
    parts: tuple[PartRow, ...] = ()
    open: bool = False
    name: str = ""
    on_hand: int = 0
    lent: int = 0
    minimum: int = 0
    low: bool = False
    quantity: int = 1
    most: int = MOST_AT_ONCE
    done: str = ""
    done_quantity: int = 0
    undo_seconds: int = 0


def stock_view(kiosk: Kiosk) -> StockView:
    draft = kiosk.counting
    if draft is None:
        return StockView()
    lines, item, done = draft.lines or (), draft.item, draft.done
    left = (done.at + UNDO_MS - kiosk.now.wall) // 1000 if done else 0
    return StockView(
        known=draft.lines is not None,
        parts=tuple(PartRow(line.item_id, line.name, line.on_hand, line.lent, line.low) for line in lines),
        open=item is not None,
        name=item.name if item else "",
        on_hand=item.on_hand if item else 0,
        lent=item.lent if item else 0,
        minimum=item.minimum if item else 0,
        low=item is not None and item.low,
        quantity=draft.quantity,
        done=done.move if done else "",
        done_quantity=done.quantity if done else 0,
        undo_seconds=max(min(left, UNDO_MS // 1000), 0),
    )
