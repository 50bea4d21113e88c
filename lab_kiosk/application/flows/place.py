# SPDX-License-Identifier: Apache-2.0
"""Where in the lab somebody is: told by the card on the wall of a zone, or by a tap."""

from __future__ import annotations

from lab_kiosk.application.commands import LookAround, MoveVisit
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, go, signed_in, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import TellPlace
from lab_kiosk.application.outcomes import Moved
from lab_kiosk.application.visitor import Visitor


def place_scanned(kiosk: Kiosk, intent: TellPlace) -> Move:
    if kiosk.visitor is None:
        return stay(kiosk, notice=Notice.CHECK_IN_FIRST)
    return stay(kiosk, MoveVisit(kiosk.visitor, intent.place), busy=True)


@signed_in
def zones_opened(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return go(kiosk, Screen.ZONES)


@signed_in
def zone_chosen(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return stay(kiosk, MoveVisit(visitor, tap.value), busy=True)


@signed_in
def home(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return go(kiosk, Screen.HOME, LookAround(visitor))


def moved(kiosk: Kiosk, outcome: Moved) -> Move:
    """The screen stays, but for the one that asked."""
    if kiosk.visitor is None or not outcome.visitor.is_of(kiosk.visitor):
        return kiosk, ()
    kept = stay(kiosk, visitor=outcome.visitor, notice=Notice.MOVED, busy=False)
    if kiosk.screen is not Screen.ZONES:
        return kept
    return go(kept[0], Screen.HOME, LookAround(outcome.visitor), notice=Notice.MOVED)


TABLE: Table = {
    (ANYWHERE, TellPlace): place_scanned,
    (Screen.HOME, Action.ZONES): zones_opened,
    (Screen.ZONES, Action.MOVE): zone_chosen,
    (Screen.ZONES, Action.BACK): home,
    (ANYWHERE, Moved): moved,
}
