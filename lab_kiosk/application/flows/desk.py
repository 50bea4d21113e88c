# SPDX-License-Identifier: Apache-2.0
"""The desk of the staff, from its first page: sections, the audit, and looking after who may use it.

It lies over the visitor's screen and forgets the visitor when it opens. Whoever scans a badge or a thing is served: the
desk closes (``go`` in ``kiosk.py``), as it does when it is left alone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.commands import LookAtLab
from lab_kiosk.application.counted import Counting, LookAtStock
from lab_kiosk.application.desk import (
    AuditShown,
    DeskSession,
    FindStaff,
    GiveRole,
    ResetPin,
    Section,
    StaffFound,
)
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.find import FindBook, LookFor
from lab_kiosk.application.flows import class_set
from lab_kiosk.application.flows.check_in import badge_presented
from lab_kiosk.application.flows.desk_sections import SECTIONS
from lab_kiosk.application.flows.forms import Draft
from lab_kiosk.application.flows.kiosk import DESK_DRAFTS, Handler, Kiosk, Move, Table, Tap, forget, go, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.handing import Handing, ListHere, Taking
from lab_kiosk.application.intake import IntakePage, LookForFiles
from lab_kiosk.application.intents import AcknowledgeAsStaff, PresentBadge
from lab_kiosk.application.outcomes import StaffRefused
from lab_kiosk.application.pins import Keypad, LetChoose, LookAtPin
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import Presented

SECTION_OF: dict[Duty, str] = {
    Duty.CLEAN: Section.CLEANING,
    Duty.EVACUATE: Section.EVACUATION,
    Duty.CHECK_HARDWARE: Section.HARDWARE,
    Duty.CHECK_CENTRE: Section.SYNC,
    Duty.SETTLE_CASES: Section.EXCEPTIONS,
    Duty.TURN_AROUND: Section.TURNAROUND,
    Duty.TAKE_STOCK: Section.STOCKTAKE,
    Duty.SHOW_BOARD: Section.BOARD,
    Duty.LOOK_AT_REPORTS: Section.REPORTS,
    Duty.DESK: "",
}
"""What a card opens at an open desk, and behind the PIN; the desk's own card its first page."""


def at_desk(row: Callable[[Kiosk, DeskSession, Any], Move]) -> Handler:
    """A row of an open desk. An answer that comes when it is closed starts the kiosk afresh."""

    @wraps(row)
    def handle(kiosk: Kiosk, event: Any) -> Move:
        return forget(kiosk, LookAtLab()) if kiosk.desk is None else row(kiosk, kiosk.desk, event)

    return handle


_PAGES = (*DESK_DRAFTS, "centre", "cases", "setup", "tried", "printing")
"""What its pages leave, and those that also open without it."""


def back(kiosk: Kiosk) -> Move:
    """From one of its pages to the desk; to the visitors where none is open."""
    if kiosk.desk is None:
        return forget(kiosk, LookAtLab())
    return go(kiosk, Screen.DESK, draft=Draft(), to_read=(), **dict.fromkeys(_PAGES))


def closed(kiosk: Kiosk, tap: Tap) -> Move:
    return forget(kiosk, LookAtLab())


def section_open(kiosk: Kiosk, desk: DeskSession, name: str) -> Move:
    """One of :data:`SECTIONS`, where the role may; any other word opens the first page."""
    row = next((row for row in SECTIONS if row.section == name), None)
    if row is None:
        return go(kiosk, Screen.DESK)
    if not desk.may(row.right):
        return go(kiosk, Screen.DESK, notice=Notice.NOT_YOUR_PART)
    entrance = _ENTRANCES.get(row.section)
    if entrance is not None:
        return entrance(kiosk, desk)
    asked = () if row.ask is None else (row.ask(desk.by),)
    if row.screen is None:
        return stay(kiosk, *asked, busy=True)
    return go(kiosk, row.screen, *asked)


def duty_wanted(kiosk: Kiosk, desk: DeskSession, duty: Duty) -> Move:
    """A card at an open desk needs no badge any more."""
    return section_open(kiosk, desk, SECTION_OF[duty]) if duty in SECTION_OF else stay(kiosk)


@at_desk
def section_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return section_open(kiosk, desk, tap.value)


@at_desk
def turned_back(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return back(kiosk)


@at_desk
def audit_shown(kiosk: Kiosk, desk: DeskSession, outcome: AuditShown) -> Move:
    return replace(kiosk, audit=outcome), ()


@at_desk
def colleague_shown(kiosk: Kiosk, desk: DeskSession, intent: AcknowledgeAsStaff) -> Move:
    pending = PresentBadge(intent.text, Presented.SCANNER)
    return stay(kiosk, FindStaff(intent.text), busy=True, colleague=None, pending=pending)


@at_desk
def colleague_found(kiosk: Kiosk, desk: DeskSession, outcome: StaffFound) -> Move:
    """``resetting``: the lab has written it down, now the keeper lets go of the old PIN."""
    let = (LetChoose(outcome.handle),) if outcome.resetting else ()
    return stay(kiosk, *let, colleague=outcome, pending=None, busy=False)


@at_desk
def colleague_refused(kiosk: Kiosk, desk: DeskSession, outcome: StaffRefused) -> Move:
    """A visitor's badge: they are served, here as on every other page."""
    if isinstance(kiosk.pending, PresentBadge):
        return badge_presented(kiosk, kiosk.pending)
    return stay(kiosk, busy=False, notice=Notice.STAFF_REFUSED)


@at_desk
def role_chosen(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    role = next((role for role in StaffRole if role == tap.value), None)
    if role is None or kiosk.colleague is None or kiosk.colleague.handle == desk.by:
        return stay(kiosk)
    return stay(kiosk, GiveRole(person=kiosk.colleague.handle, role=role, by=desk.by), busy=True)


@at_desk
def reset_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    if kiosk.colleague is None:
        return stay(kiosk)
    return stay(kiosk, ResetPin(person=kiosk.colleague.handle, by=desk.by), busy=True)


def _change_pin(kiosk: Kiosk, desk: DeskSession) -> Move:
    ticket = ticket_of(kiosk, desk.by)
    keypad = Keypad(handle=desk.by, name=desk.name, ticket=ticket, changing=True)
    return go(kiosk, Screen.PIN, LookAtPin(desk.by, ticket), keypad=keypad)


def ticket_of(kiosk: Kiosk, handle: str) -> str:
    """Of this keypad alone: an answer for one that is gone opens nothing."""
    return f"{kiosk.epoch}.{kiosk.now.mono}.{handle}"


def _class_set(kiosk: Kiosk, desk: DeskSession) -> Move:
    return class_set.at_the_desk(kiosk, desk.by)


def _look_up(kiosk: Kiosk, desk: DeskSession) -> Move:
    """The lab is asked at once, for nothing: it reads what there is to find before the first letter comes."""
    return go(kiosk, Screen.FIND, LookFor(""), find=FindBook(), draft=Draft(figures=True))


def _hand_out(kiosk: Kiosk, desk: DeskSession) -> Move:
    return go(kiosk, Screen.HAND_OUT, ListHere(), handing=Handing(by=desk.by), returned=None)


def _take_back(kiosk: Kiosk, desk: DeskSession) -> Move:
    return go(kiosk, Screen.TAKE_BACK, taking=Taking(by=desk.by), returned=None, kit_back=None)


def _take_records_in(kiosk: Kiosk, desk: DeskSession) -> Move:
    return go(kiosk, Screen.INTAKE, LookForFiles(), intake=IntakePage(by=desk.by))


def _stock(kiosk: Kiosk, desk: DeskSession) -> Move:
    return go(kiosk, Screen.STOCK, LookAtStock(), counting=Counting(by=desk.by))


_ENTRANCES: dict[Section, Callable[[Kiosk, DeskSession], Move]] = {
    Section.MY_PIN: _change_pin,
    Section.CLASS_SET: _class_set,
    Section.FIND: _look_up,
    Section.HAND_OUT: _hand_out,
    Section.TAKE_BACK: _take_back,
    Section.STOCK: _stock,
    Section.INTAKE: _take_records_in,
}
"""The sections that begin with more than a question to the lab."""

TABLE: Table = {
    (Screen.DESK, Action.OPEN): section_wanted,
    (Screen.DESK, Action.BACK): closed,
    (Screen.DESK, Action.CONTINUE): closed,
    (Screen.AUDIT, Action.BACK): turned_back,
    (Screen.AUDIT, Action.CONTINUE): closed,
    (Screen.AUDIT, AuditShown): audit_shown,
    (Screen.TEAM, Action.BACK): turned_back,
    (Screen.TEAM, Action.CONTINUE): closed,
    (Screen.TEAM, AcknowledgeAsStaff): colleague_shown,
    (Screen.TEAM, StaffFound): colleague_found,
    (Screen.TEAM, StaffRefused): colleague_refused,
    (Screen.TEAM, Action.ROLE): role_chosen,
    (Screen.TEAM, Action.RESET_PIN): reset_wanted,
}
