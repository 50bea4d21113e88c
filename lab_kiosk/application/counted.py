# SPDX-License-Identifier: Apache-2.0
"""Counted stock at the desk, as values: cables, batteries, what goes out by the handful and what is used up."""

from __future__ import annotations

import msgspec

from lab_kiosk.domain.vocabulary import StockMove

AT_THE_DESK_MOVES = (StockMove.LEND, StockMove.BACK, StockMove.CONSUME, StockMove.RECEIVE)
"""What is done with a tap. What got lost or broken, and a count that was wrong, come by a file or the command line."""
MOST_AT_ONCE = 99


class StockLine(msgspec.Struct, frozen=True, kw_only=True):
    """``on_hand`` are here, ``lent`` are out and come back; below ``minimum`` (0 for none) it is time to order."""

    item_id: str
    name: str
    on_hand: int = 0
    lent: int = 0
    minimum: int = 0

    @property
    def low(self) -> bool:
        return self.on_hand < self.minimum


class LookAtStock(msgspec.Struct, frozen=True):
    pass


class MoveStock(msgspec.Struct, frozen=True, kw_only=True):
    item_id: str
    move: StockMove
    quantity: int
    by: str


class UndoStock(msgspec.Struct, frozen=True, kw_only=True):
    """Take back what was done at the instant ``at`` (Unix ms)."""

    item_id: str
    move: StockMove
    quantity: int
    at: int
    by: str


class StockDone(msgspec.Struct, frozen=True, kw_only=True):
    """What was just counted. ``at`` is the instant from which the minute to undo counts."""

    item_id: str
    move: StockMove
    quantity: int
    at: int


class StockShown(msgspec.Struct, frozen=True, kw_only=True):
    """By name, what runs low first. ``undone``: this is the answer to an undo."""

    lines: tuple[StockLine, ...]
    done: StockDone | None = None
    undone: bool = False


class Counting(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk holds on the page of counted stock: the part that lies open, and how many of it."""

    by: str
    lines: tuple[StockLine, ...] | None = None
    item_id: str = ""
    quantity: int = 1
    done: StockDone | None = None

    @property
    def item(self) -> StockLine | None:
        return next((line for line in self.lines or () if line.item_id == self.item_id), None)


StockCommand = LookAtStock | MoveStock | UndoStock
