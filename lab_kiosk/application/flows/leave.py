# SPDX-License-Identifier: Apache-2.0
"""Leave: one scan, one tap, a receipt. It is reachable from every screen on which somebody is signed in."""

from __future__ import annotations

from lab_kiosk.application.commands import Leave
from lab_kiosk.application.flows.group import count_out
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, forget, go, reset, stay, unfinished
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.outcomes import Receipt


def leaving(kiosk: Kiosk, tap: Tap) -> Move:
    if kiosk.visitor is None:
        return stay(kiosk)
    if kiosk.visitor.group and kiosk.visitor.heads > 1:
        return count_out(kiosk, kiosk.visitor)
    return stay(kiosk, Leave(kiosk.visitor), busy=True)


def left(kiosk: Kiosk, outcome: Receipt) -> Move:
    """From here on nobody is signed in: the receipt is all that is left of the visit, told as the visit was."""
    fresh = reset(kiosk)
    return go(
        fresh,
        Screen.RECEIPT,
        *unfinished(kiosk),
        receipt=outcome,
        language=kiosk.language,
        larger_text=kiosk.larger_text,
        high_contrast=kiosk.high_contrast,
        more_time=kiosk.more_time,
        speech=kiosk.speech,
        volume=kiosk.volume,
        lowered=kiosk.lowered,
        switches=kiosk.switches,
    )


def receipt_read(kiosk: Kiosk, tap: Tap) -> Move:
    return forget(kiosk)


TABLE: Table = {
    (Screen.HOME, Action.LEAVE): leaving,
    (Screen.REPEAT, Action.LEAVE): leaving,
    (ANYWHERE, Receipt): left,
    (Screen.RECEIPT, Action.CONTINUE): receipt_read,
}
