# SPDX-License-Identifier: Apache-2.0
"""Borrow: a tray that fills as things are scanned, blockers before anything is committed, a minute to undo."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import Lend, LookAround, OfferAgain, OfferItem, OpenDemo, TakeBack, UndoLending
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, go, signed_in, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import PutInTray, TakeOrBringBack
from lab_kiosk.application.outcomes import LendingTakenBack, Lent, Offers, TooLate, Unknown
from lab_kiosk.application.visitor import Visitor


@signed_in
def tray_opened(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    """Rules first, where they are still unread. A guest borrows nothing; demos are theirs too."""
    if not visitor.handle:
        return stay(kiosk, notice=Notice.NEEDS_BADGE)
    page = Screen.RULES if kiosk.rules else Screen.TRAY
    return go(kiosk, page, beyond_rules=Screen.TRAY, tray=(), kit=None)


def thing_scanned(kiosk: Kiosk, intent: PutInTray | TakeOrBringBack) -> Move:
    if kiosk.visitor is None:
        return stay(kiosk, notice=Notice.CHECK_IN_FIRST)
    return stay(kiosk, OfferItem(kiosk.visitor, intent.code), busy=True)


def offered(kiosk: Kiosk, outcome: Offers) -> Move:
    """On the home screen a thing that is out comes back and one that is in opens the tray; in the tray it only adds.
    What was scanned last is at the end, also what was in the tray already.

    What was marked missing is found, wherever it is scanned; a kit's code finds none of its parts.
    """
    if kiosk.visitor is None:
        return stay(kiosk, busy=False)
    if outcome.again:
        return _told_again(kiosk, outcome)
    found = outcome.kit is None and outcome.items[0].was_missing
    if found or (kiosk.screen is not Screen.TRAY and any(item.out for item in outcome.items)):
        return stay(kiosk, TakeBack(outcome.code), busy=True)
    if not kiosk.visitor.handle:
        return stay(kiosk, notice=Notice.NEEDS_BADGE, busy=False)
    scanned = {item.asset_id for item in outcome.items}
    before = tuple(item for item in kiosk.tray if item.asset_id not in scanned)
    notice = Notice.ALREADY_IN_TRAY if len(before) + len(scanned) == len(kiosk.tray) else None
    scans = kiosk.tray_scans + 1
    filled = replace(kiosk, tray=(*before, *outcome.items), tray_scans=scans, kit=outcome.kit, busy=False)
    if kiosk.rules:
        return go(filled, Screen.RULES, beyond_rules=Screen.TRAY)
    return go(filled, Screen.TRAY, notice=notice)


def _told_again(kiosk: Kiosk, outcome: Offers) -> Move:
    """What was taken out of the tray meanwhile stays out, what came in meanwhile stays in."""
    now = {item.asset_id: item for item in outcome.items}
    return stay(kiosk, tray=tuple(now.get(item.asset_id, item) for item in kiosk.tray), busy=False)


def offer_again(kiosk: Kiosk, visitor: Visitor) -> OfferAgain:
    """What lies in the tray is looked at anew: something has changed for whoever wants it."""
    return OfferAgain(visitor, tuple(item.asset_id for item in kiosk.tray))


@signed_in
def reading(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    """What stands between them and what lies in the tray, as far as it is a text."""
    documents = unread(kiosk)
    return go(kiosk, Screen.RULES, beyond_rules=Screen.TRAY, to_read=documents) if documents else stay(kiosk)


def unread(kiosk: Kiosk) -> tuple[str, ...]:
    """What may be read and accepted for something in the tray, each text once."""
    return tuple(dict.fromkeys(document for item in kiosk.tray for document in item.documents))


@signed_in
def learning(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    """To the demo that teaches what something in the tray asks for. The tray waits, and is where all ways from the demo
    lead back to.
    """
    if tap.value not in {item.course.demo_id for item in kiosk.tray if item.course}:
        return stay(kiosk)
    return stay(kiosk, OpenDemo(visitor, tap.value), busy=True)


def unknown(kiosk: Kiosk, outcome: Unknown) -> Move:
    return stay(kiosk, notice=Notice.UNKNOWN_CODE, busy=False)


def removed(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, tray=tuple(item for item in kiosk.tray if item.asset_id != tap.value))


def taken(kiosk: Kiosk, tap: Tap) -> Move:
    """Only what nothing stands in the way of; an empty tray stays open."""
    assets = tuple(item.asset_id for item in kiosk.tray if item.blocker is None)
    if kiosk.visitor is None or not assets:
        return stay(kiosk)
    return stay(kiosk, Lend(kiosk.visitor, assets), busy=True)


@signed_in
def lent(kiosk: Kiosk, visitor: Visitor, outcome: Lent) -> Move:
    if not outcome.loans:
        return go(kiosk, Screen.TRAY, tray=outcome.set_aside, notice=Notice.NOT_READY, busy=False)
    return go(kiosk, Screen.LENT, lent=outcome, tray=(), kit=None, busy=False)


def undo(kiosk: Kiosk, tap: Tap) -> Move:
    if kiosk.lent is None:
        return stay(kiosk)
    loans = tuple((loan.asset_id, loan.loan_id) for loan in kiosk.lent.loans)
    return stay(kiosk, UndoLending(kiosk.lent.batch_id, loans), busy=True)


@signed_in
def undone(kiosk: Kiosk, visitor: Visitor, outcome: LendingTakenBack) -> Move:
    """What had moved on is told: the list on the home screen is what is true now."""
    return _home(kiosk, visitor, Notice.TAKEN_BACK_IN_PART if outcome.moved_on else Notice.TAKEN_BACK)


def too_late(kiosk: Kiosk, outcome: TooLate) -> Move:
    return stay(kiosk, notice=Notice.TOO_LATE, busy=False)


@signed_in
def home(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return _home(kiosk, visitor, None)


def _home(kiosk: Kiosk, visitor: Visitor, notice: Notice | None) -> Move:
    look = LookAround(visitor)
    return go(kiosk, Screen.HOME, look, notice=notice, lent=None, tray=(), kit=None, busy=False)


TABLE: Table = {
    (Screen.HOME, Action.BORROW): tray_opened,
    (ANYWHERE, PutInTray): thing_scanned,
    (ANYWHERE, TakeOrBringBack): thing_scanned,
    (ANYWHERE, Offers): offered,
    (ANYWHERE, Unknown): unknown,
    (Screen.TRAY, Action.REMOVE): removed,
    (Screen.TRAY, Action.AGREE): reading,
    (Screen.TRAY, Action.PICK): learning,
    (Screen.TRAY, Action.TAKE): taken,
    (Screen.TRAY, Action.BACK): home,
    (ANYWHERE, Lent): lent,
    (Screen.LENT, Action.UNDO): undo,
    (ANYWHERE, TooLate): too_late,
    (Screen.LENT, Action.CONTINUE): home,
    (ANYWHERE, LendingTakenBack): undone,
}
