# SPDX-License-Identifier: Apache-2.0
"""What do you know about me? From home, and from the receipt: whoever has just left may still ask."""

from __future__ import annotations

from lab_kiosk.application.commands import LookAround, TellWhatIsKnown
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, forget, go, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.knowledge import Knowledge
from lab_kiosk.application.visitor import Visitor


def asked(kiosk: Kiosk, tap: Tap) -> Move:
    visitor = _who_asks(kiosk)
    return stay(kiosk) if visitor is None else stay(kiosk, TellWhatIsKnown(visitor), busy=True)


def told(kiosk: Kiosk, outcome: Knowledge) -> Move:
    """Only to whom it is about: an answer that comes when somebody else stands there is shown to nobody."""
    if _who_asks(kiosk) != outcome.visitor:
        return stay(kiosk, busy=False)
    return go(kiosk, Screen.ABOUT_ME, known=outcome, topic="", busy=False)


def topic_picked(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, topic=tap.value)


def read(kiosk: Kiosk, tap: Tap) -> Move:
    """Back to where it was asked."""
    if kiosk.visitor is None and kiosk.receipt is not None:
        return go(kiosk, Screen.RECEIPT, known=None, topic="")
    if kiosk.visitor is None:
        return forget(kiosk)
    return go(kiosk, Screen.HOME, LookAround(kiosk.visitor), known=None, topic="")


def _who_asks(kiosk: Kiosk) -> Visitor | None:
    return kiosk.visitor or (kiosk.receipt.visitor if kiosk.receipt else None)


TABLE: Table = {
    (Screen.HOME, Action.ABOUT_ME): asked,
    (Screen.RECEIPT, Action.ABOUT_ME): asked,
    (ANYWHERE, Knowledge): told,
    (Screen.ABOUT_ME, Action.PICK): topic_picked,
    (Screen.ABOUT_ME, Action.BACK): read,
    (Screen.ABOUT_ME, Action.CONTINUE): read,
}
