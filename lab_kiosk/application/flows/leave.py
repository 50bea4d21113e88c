# SPDX-License-Identifier: Apache-2.0
"""Leave: one scan, one tap, a receipt. It is reachable from every screen on which somebody is signed in."""

from __future__ import annotations

from lab_kiosk.application.commands import Leave
from lab_kiosk.application.flows.kiosk import ANYWHERE, Action, Kiosk, Move, Table, Tap, go, reset, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.outcomes import Receipt


def leaving(kiosk: Kiosk, tap: Tap) -> Move:
    if kiosk.visitor is None:
        return stay(kiosk)
    return stay(kiosk, Leave(kiosk.visitor), busy=True)


def left(kiosk: Kiosk, outcome: Receipt) -> Move:
    """From here on nobody is signed in: the receipt is all that is left of the visit."""
    fresh = reset(kiosk)
    return go(fresh, Screen.RECEIPT, receipt=outcome, language=kiosk.language, larger_text=kiosk.larger_text)


def receipt_read(kiosk: Kiosk, tap: Tap) -> Move:
    return reset(kiosk), ()


TABLE: Table = {
    (Screen.HOME, Action.LEAVE): leaving,
    (Screen.REPEAT, Action.LEAVE): leaving,
    (ANYWHERE, Receipt): left,
    (Screen.RECEIPT, Action.CONTINUE): receipt_read,
}
