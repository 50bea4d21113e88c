# SPDX-License-Identifier: Apache-2.0
"""Who may use the desk, and what is told of those who did."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.desk import AuditShown, DeskSession, GiveRole, LookAtAudit
from lab_kiosk.application.flows import TABLE, Action, Kiosk, Notice, Now, Screen, Tap, advance
from lab_kiosk.application.flows.desk_sections import SECTIONS
from lab_kiosk.application.flows.screens import AT_THE_DESK
from lab_kiosk.application.outcomes import StaffRefused
from lab_kiosk.application.pins import PinAsk
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.events.equipment import AssetMarkedMissing, HoldPlaced
from lab_kiosk.domain.ids import Handle, HoldId, Stream
from lab_kiosk.domain.staff import Right, StaffRole
from lab_kiosk.domain.vocabulary import HoldReason
from tests.support.builders import SECOND, STAFF, staff_badge
from tests.support.desk import Desk
from tests.support.fakes import SITE_STREAM
from tests.support.journeys import PIN, QUINNS, A, at_staff_desk, card, desk
from tests.support.scenarios import furnished, named
from tests.unit.application.test_flow_rows import LATE

DESK = card(Command.DESK)
OTHER = Handle("OTHEROTHEROTHERO")


def keypad_of(here: Desk) -> Any:
    assert here.kiosk.keypad is not None
    return here.kiosk.keypad


# Who may use it -------------------------------------------------------------------------------------------------------


def at_team() -> Desk:
    here = at_staff_desk(role=StaffRole.LEAD).tap(Action.OPEN, "staff")
    here.lab.tell(named(OTHER, "Olu"))
    assert here.screen is Screen.TEAM
    return here


def test_a_lead_lets_a_colleague_choose_a_new_pin() -> None:
    here = at_team()
    here.shelf.give(OTHER, "555123")
    here.scan(staff_badge(OTHER))
    assert here.kiosk.colleague is not None
    assert (here.kiosk.colleague.name, here.kiosk.colleague.resetting) == ("Olu", False)
    here.tap(Action.RESET_PIN)
    assert here.kiosk.colleague.resetting
    (reset,) = here.lab.told("staff.pin_reset")
    assert (reset.event.person, reset.event.by) == (OTHER, STAFF)  # type: ignore[union-attr]
    here.tap(Action.BACK).tap(Action.BACK).scan(DESK).scan(staff_badge(OTHER))
    assert keypad_of(here).ask is PinAsk.NEW
    assert here.pin("730514").pin("730514").screen is Screen.DESK
    assert here.kiosk.desk == DeskSession(by=OTHER, role=StaffRole.DESK, name="Olu")


def test_a_lead_gives_a_role_to_a_colleague_and_takes_none_from_themselves() -> None:
    here = at_team().scan(staff_badge(OTHER)).tap(Action.ROLE, "it")
    assert here.kiosk.colleague is not None
    assert here.kiosk.colleague.role is StaffRole.IT
    assert here.tap(Action.ROLE, "king").kiosk.colleague.role is StaffRole.IT
    before = len(here.lab.told("staff.role_given"))
    here.scan(staff_badge()).tap(Action.ROLE, "desk")
    assert len(here.lab.told("staff.role_given")) == before
    assert perform(GiveRole(person=STAFF, role=StaffRole.DESK, by=STAFF), here.lab.lab) == StaffRefused()


def test_nothing_is_done_to_a_colleague_who_is_not_there() -> None:
    here = at_team()
    before = len(here.lab.store.entries)
    here.tap(Action.RESET_PIN).tap(Action.ROLE, "lead")
    assert len(here.lab.store.entries) == before


def test_who_is_no_lead_any_more_is_refused_by_the_lab_itself() -> None:
    here = at_team().scan(staff_badge(OTHER))
    here.lab.tell(Fact(Stream(SITE_STREAM), StaffRoleGiven(person=STAFF, role=StaffRole.DESK, by=OTHER)))
    assert here.tap(Action.RESET_PIN).kiosk.notice is Notice.STAFF_REFUSED
    assert here.tap(Action.ROLE, "it").kiosk.notice is Notice.STAFF_REFUSED
    assert here.lab.told("staff.pin_reset") == []


def test_a_visitors_badge_on_that_page_is_a_visitors() -> None:
    here = at_team().scan(QUINNS)
    assert (here.screen, here.kiosk.desk) == (Screen.VERDICT, None)


# The audit ------------------------------------------------------------------------------------------------------------


def test_the_audit_tells_every_act_with_who_what_and_when_the_newest_first() -> None:
    lab = furnished(ask_purpose=False)
    lab.tell(named(STAFF, "Sam"), Fact(Stream(SITE_STREAM), StaffRoleGiven(person=STAFF, role=StaffRole.LEAD)))
    hold = HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.DAMAGED, by=STAFF)
    lab.tell(Fact(Stream("asset:quest-a"), hold), Fact(Stream("asset:gone"), AssetMarkedMissing(by="stock-take")))
    here = at_staff_desk(lab).tap(Action.OPEN, "audit")
    assert here.kiosk.audit is not None
    told = [(line.kind, line.who, line.about, line.word) for line in here.kiosk.audit.lines]
    assert told == [
        ("desk.opened", "Sam", "", "lead"),
        ("asset.marked_missing", "", "", ""),
        ("asset.hold_placed", "Sam", A, "damaged"),
        ("staff.role_given", "", "Sam", "lead"),
    ]
    assert here.kiosk.audit.lines[0].at == lab.clock.now


def test_a_lock_is_told_with_whose_badge_it_was() -> None:
    here = desk()
    here.shelf.give(STAFF, PIN)
    here.scan(DESK).scan(staff_badge())
    here.lab.tell(named(STAFF, "Sam"))
    for _ in range(5):
        here.pin("999123")
    shown = perform(LookAtAudit(), here.lab.lab)
    assert isinstance(shown, AuditShown)
    assert [(line.kind, line.who) for line in shown.lines] == [("desk.locked", "Sam")]


def test_news_of_the_audit_gives_nobody_more_time() -> None:
    here = at_staff_desk(role=StaffRole.LEAD).tap(Action.OPEN, "audit")
    since = here.kiosk.since
    here.wait(SECOND).send(AuditShown(()))
    assert here.kiosk.since == since


def test_rows_of_an_open_desk_start_the_kiosk_afresh_where_none_is_open() -> None:
    for screen, what in TABLE:
        if screen in AT_THE_DESK:
            event = Tap(what) if isinstance(what, Action) else LATE[what]
            after, _ = advance(Kiosk(screen=screen, epoch=3), event, Now(1, 1))
            assert (after.screen, after.desk) == (Screen.ATTRACT, None)


def test_only_known_rights_are_asked_for() -> None:
    assert {row.right for row in SECTIONS} <= set(Right)
    assert DeskSession(by=STAFF, role=StaffRole.IT).may(Right.READ_AUDIT)
