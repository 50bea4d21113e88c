# SPDX-License-Identifier: Apache-2.0
"""The desk of the staff: by badge and PIN over the visitor's screen, and nothing of it by anything less."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.application.cases import CaseList, CasesShown
from lab_kiosk.application.commands import DoDuty
from lab_kiosk.application.desk import DeskEntered, DeskSession, EnterDesk, GiveRole, ResetPin
from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind, DevicesChanged
from lab_kiosk.application.duty import NEEDS_PIN, Duty
from lab_kiosk.application.flows import Action, Kiosk, Notice, Now, Screen, Tap, advance
from lab_kiosk.application.flows.desk import SECTION_OF
from lab_kiosk.application.flows.desk_sections import SECTIONS
from lab_kiosk.application.flows.screens import AT_THE_DESK, DESK_PAGES, DESK_SECONDS, MANNERS, Rest
from lab_kiosk.application.outcomes import StaffRefused
from lab_kiosk.application.pin_keeper import Invitation
from lab_kiosk.application.pins import PinAnswer, PinAsk, PinFault, PinTold
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.codes import Command, owner_code
from lab_kiosk.domain.ids import Handle
from lab_kiosk.domain.staff import StaffRole
from tests.support.builders import MINUTE, PAT, QUINN, SECOND, STAFF, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import PATS, PIN, A, at_home, at_staff_desk, card, desk, running
from tests.support.scenarios import furnished
from tests.unit.application.test_flow_rows import LATE

DESK = card(Command.DESK)
CODE = "493017558204"
OTHER = Handle("OTHEROTHEROTHERO")


def at_keypad(here: Desk | None = None, *, pin: bool = True) -> Desk:
    here = here or desk()
    if pin:
        here.shelf.give(STAFF, PIN)
    here.scan(DESK).scan(staff_badge())
    assert here.screen is Screen.PIN
    return here


def keypad_of(here: Desk) -> Any:
    assert here.kiosk.keypad is not None
    return here.kiosk.keypad


# Getting in -----------------------------------------------------------------------------------------------------------


def test_the_desk_opens_by_badge_and_pin_and_the_journal_knows_who() -> None:
    here = at_keypad()
    assert keypad_of(here).ask is PinAsk.PIN
    here.pin(PIN)
    assert here.screen is Screen.DESK
    assert here.kiosk.desk == DeskSession(by=STAFF, role=StaffRole.DESK)
    (opened,) = here.lab.told("desk.opened")
    assert (opened.event.by, opened.event.role) == (STAFF, StaffRole.DESK)  # type: ignore[union-attr]


def test_it_opens_over_the_visitors_screen_and_forgets_the_visitor() -> None:
    here = at_home().tap(Action.BORROW).scan(A)
    at_keypad(here)
    assert here.kiosk.visitor is not None
    here.pin(PIN)
    assert (here.screen, here.kiosk.visitor, here.kiosk.tray) == (Screen.DESK, None, ())


def test_whoever_goes_back_from_the_keypad_is_at_the_visitors_screen_as_it_was() -> None:
    here = at_home().tap(Action.BORROW).scan(A)
    before = here.kiosk
    at_keypad(here).pin(PIN[:4]).tap(Action.BACK)
    assert (here.screen, here.kiosk.tray, here.kiosk.visitor) == (Screen.TRAY, before.tray, before.visitor)
    assert (here.kiosk.keypad, here.kiosk.desk) == (None, None)


def test_a_keypad_that_is_left_alone_goes_and_forgets_what_was_typed() -> None:
    here = at_keypad().pin(PIN[:5]).wait(30 * SECOND)
    assert (here.screen, here.kiosk.keypad) == (Screen.ATTRACT, None)
    assert here.scan(DESK).scan(staff_badge()).tap(Action.DIGIT, PIN[5]).screen is Screen.PIN
    assert len(keypad_of(here).typed) == 1


def test_a_visitor_who_scans_at_the_keypad_is_served() -> None:
    here = at_keypad().pin(PIN[:5]).scan(PATS)
    assert (here.screen, here.kiosk.keypad) == (Screen.VERDICT, None)


def test_the_same_badge_that_still_lies_before_the_camera_changes_nothing() -> None:
    here = at_keypad().pin(PIN[:3])
    before = here.kiosk
    assert here.scan(staff_badge()).kiosk == before


def test_no_visitors_badge_gets_as_far_as_the_keypad() -> None:
    here = desk().scan(DESK)
    for text in (PATS, badge_text(QUINN)):
        assert here.scan(text).kiosk.notice is Notice.STAFF_REFUSED
    assert (here.screen, here.kiosk.keypad) == (Screen.STAFF, None)


def test_nobody_opens_the_desk_beside_a_running_demo() -> None:
    here = running()
    before = here.screen
    assert here.scan(DESK).screen is before
    assert here.kiosk.duty is None


def test_wrong_pins_are_counted_down_and_the_fifth_begins_a_wait_that_is_written_down() -> None:
    here = at_keypad()
    for left in (4, 3, 2, 1):
        here.pin("999123")
        assert (keypad_of(here).fault, keypad_of(here).left, keypad_of(here).typed) == (PinFault.WRONG, left, "")
    here.pin("999123")
    assert keypad_of(here).waits_until == here.mono + MINUTE
    (locked,) = here.lab.told("desk.locked")
    assert (locked.event.person, locked.event.seconds) == (STAFF, 60)  # type: ignore[union-attr]
    assert here.pin(PIN).screen is Screen.PIN
    assert keypad_of(here).typed == ""
    here.tap(Action.BACK).scan(DESK).scan(staff_badge())
    assert (keypad_of(here).ask, keypad_of(here).waits_until) == (PinAsk.PIN, here.mono + MINUTE)
    here.wait(29 * SECOND).tap(Action.STAY).wait(29 * SECOND).tap(Action.STAY).wait(2 * SECOND)
    assert here.pin(PIN).screen is Screen.DESK
    assert len(here.lab.told("desk.locked")) == 1


def test_a_storm_of_wrong_pins_fills_no_journal() -> None:
    here = at_keypad()
    before = len(here.lab.store.entries)
    for _ in range(300):
        here.pin("999123")
    assert len(here.lab.store.entries) == before + 1


def test_only_digits_are_typed_and_one_can_be_taken_back() -> None:
    here = at_keypad()
    for value in ("", "x", "12", "١", "-1"):
        here.tap(Action.DIGIT, value)
    assert keypad_of(here).typed == ""
    here.pin("24").tap(Action.ERASE)
    assert keypad_of(here).typed == "2"
    here.pin(PIN[1:])
    assert here.screen is Screen.DESK


def test_no_pin_is_in_the_repr_of_anything_that_might_be_logged() -> None:
    here = at_keypad().pin(PIN[:5])
    assert PIN[:5] not in repr(here.kiosk)
    assert PIN[0] not in repr(Tap(Action.DIGIT, PIN[0]))


def test_while_a_pin_is_looked_at_further_digits_are_none() -> None:
    here = at_keypad()
    here.slow = True
    here.pin(PIN).pin("12").tap(Action.BACK)
    assert (here.screen, keypad_of(here).typed) == (Screen.PIN, "")
    while here.answer():
        pass
    assert here.screen is Screen.DESK


def test_a_right_pin_that_is_told_to_another_keypad_opens_nothing() -> None:
    here = at_keypad()
    ticket = keypad_of(here).ticket
    here.send(PinTold(ticket="another", answer=PinAnswer.RIGHT))
    assert here.screen is Screen.PIN
    here.scan(PATS)
    here.send(PinTold(ticket=ticket, answer=PinAnswer.RIGHT))
    assert (here.screen, here.kiosk.desk) == (Screen.VERDICT, None)
    assert not here.lab.told("desk.opened")


def test_an_entry_that_comes_too_late_opens_nothing() -> None:
    here = at_keypad()
    session = DeskSession(by=PAT, role=StaffRole.LEAD)
    assert here.send(DeskEntered(session=session)).screen is Screen.PIN
    here.tap(Action.BACK)
    assert here.send(DeskEntered(session=DeskSession(by=STAFF, role=StaffRole.LEAD))).screen is Screen.ATTRACT
    assert here.kiosk.desk is None


def test_a_keeper_that_cannot_read_says_so() -> None:
    here = at_keypad()
    here.shelf.full = True
    assert keypad_of(here.pin(PIN)).fault is PinFault.FAILED


def test_a_disk_that_is_full_opens_no_desk() -> None:
    here = at_keypad()
    here.lab.store.full = True
    assert here.pin(PIN).screen is Screen.PROBLEM
    assert (here.kiosk.keypad, here.kiosk.desk) == (None, None)


def test_staff_have_a_button_for_it_on_the_screens_of_their_own_visit() -> None:
    here = desk()
    here.shelf.give(STAFF, PIN)
    here.scan(staff_badge()).tap(Action.CONTINUE)
    assert here.screen is Screen.HOME
    assert here.tap(Action.DESK).screen is Screen.STAFF
    assert here.scan(staff_badge()).pin(PIN).screen is Screen.DESK
    at = at_home()
    assert at.tap(Action.DESK).screen is Screen.HOME


# Nothing less than badge and PIN --------------------------------------------------------------------------------------

ANYTHING = [
    *(Tap(action, value) for action in Action for value in ("", "1", "exceptions", "staff", "audit", "lead")),
    *(word for word in LATE.values() if not isinstance(word, DeskEntered | PinTold)),
]


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(ANYTHING), max_size=30),
    st.sampled_from(sorted(Screen)),
)
def test_no_sequence_of_anything_else_opens_the_desk(events: list[Any], screen: Screen) -> None:
    """No key, gesture, code or late answer: what opens it is a right PIN that its own keypad asked for."""
    kiosk = Kiosk(screen=screen if screen not in AT_THE_DESK else Screen.ATTRACT)
    for number, event in enumerate(events):
        kiosk, asked = advance(kiosk, event, Now(number, number * 400))
        assert kiosk.desk is None
        assert kiosk.screen not in AT_THE_DESK
        assert not any(isinstance(command, EnterDesk | GiveRole | ResetPin) for command in asked)
        assert kiosk.keypad is None or kiosk.screen is Screen.PIN


@settings(max_examples=300)
@given(st.lists(st.sampled_from([*ANYTHING, *(Tap(Action.OPEN, row.section) for row in SECTIONS)]), max_size=30))
def test_an_open_desk_is_never_behind_a_screen_that_is_none_of_its_pages(events: list[Any]) -> None:
    kiosk = Kiosk(screen=Screen.DESK, desk=DeskSession(by=STAFF, role=StaffRole.LEAD))
    for number, event in enumerate(events):
        kiosk, _ = advance(kiosk, event, Now(number, number * 400))
        assert kiosk.desk is None or kiosk.screen in DESK_PAGES
        assert kiosk.screen not in AT_THE_DESK or kiosk.desk is not None
        assert kiosk.desk is None or kiosk.visitor is None


@pytest.mark.parametrize("duty", sorted(NEEDS_PIN))
def test_what_needs_the_pin_is_not_done_for_a_badge(duty: Duty) -> None:
    lab = furnished()
    assert perform(DoDuty(duty, staff_badge()), lab.lab) == StaffRefused()
    assert perform(DoDuty(Duty.DESK, by=STAFF), lab.lab) == StaffRefused()


def test_an_owners_code_is_nobodys_key_without_a_staff_badge_before_it() -> None:
    here = desk()
    here.shelf.left = Invitation(code=CODE, until_ms=here.lab.clock.now + MINUTE)
    assert here.scan(owner_code(CODE)).kiosk.notice is Notice.UNREADABLE
    assert here.screen is Screen.ATTRACT
    assert here.shelf.left is not None


# The first one, and PINs of one's own ---------------------------------------------------------------------------------


def invited(here: Desk) -> Desk:
    here.shelf.left = Invitation(code=CODE, until_ms=here.lab.clock.now + 15 * MINUTE)
    return here


@pytest.mark.parametrize("how", ["typed", "scanned"])
def test_the_first_lead_is_made_by_a_code_of_the_command_line(how: str) -> None:
    here = at_keypad(pin=False)
    assert keypad_of(here).ask is PinAsk.CODE
    invited(here)
    here = here.pin(CODE) if how == "typed" else here.scan(owner_code(CODE))
    assert keypad_of(here).ask is PinAsk.NEW
    here.pin("248163").pin("248163")
    assert here.screen is Screen.DESK
    assert here.kiosk.desk is not None
    assert here.kiosk.desk.role is StaffRole.LEAD
    (given_,) = here.lab.told("staff.role_given")
    assert (given_.event.person, given_.event.by) == (STAFF, "")  # type: ignore[union-attr]
    assert [len(here.lab.told(kind)) for kind in ("staff.pin_chosen", "desk.opened")] == [1, 1]


def test_a_wrong_code_makes_nobody_a_lead() -> None:
    here = invited(at_keypad(pin=False)).pin("000000000001")
    assert keypad_of(here).fault is PinFault.CODE_WRONG
    assert here.lab.told("staff.role_given") == []


def test_who_forgot_their_pin_may_use_a_code_instead_and_go_back() -> None:
    here = at_keypad().tap(Action.CODE)
    assert keypad_of(here).ask is PinAsk.CODE
    assert keypad_of(here.tap(Action.CODE)).ask is PinAsk.PIN
    invited(here).tap(Action.CODE).pin(CODE)
    assert keypad_of(here.tap(Action.CODE)).ask is PinAsk.NEW


def test_a_new_pin_is_typed_twice_and_not_an_easy_one() -> None:
    here = invited(at_keypad(pin=False)).pin(CODE).pin("123456")
    assert (keypad_of(here).ask, keypad_of(here).fault) == (PinAsk.NEW, PinFault.TOO_EASY)
    here.pin("730514").pin("730515")
    assert (keypad_of(here).ask, keypad_of(here).fault) == (PinAsk.NEW, PinFault.DIFFERENT)
    assert here.pin("730514").pin("730514").screen is Screen.DESK


def test_everybody_changes_their_own_pin_with_the_old_one() -> None:
    here = at_staff_desk().tap(Action.OPEN, "my_pin")
    assert (here.screen, keypad_of(here).changing, keypad_of(here).ask) == (Screen.PIN, True, PinAsk.PIN)
    here.tap(Action.CODE)
    assert keypad_of(here).ask is PinAsk.PIN
    invited(here).scan(owner_code(CODE))
    assert (keypad_of(here).ask, here.lab.told("staff.role_given")) == (PinAsk.PIN, [])
    here.pin(PIN).pin("730514").pin("730514")
    assert (here.screen, here.kiosk.notice) == (Screen.DESK, Notice.PIN_CHANGED)
    assert len(here.lab.told("staff.pin_chosen")) == 1
    here.tap(Action.BACK).scan(DESK).scan(staff_badge()).pin("730514")
    assert here.screen is Screen.DESK


def test_who_thinks_better_of_changing_the_pin_is_at_the_desk_again() -> None:
    here = at_staff_desk().tap(Action.OPEN, "my_pin").tap(Action.BACK)
    assert here.screen is Screen.DESK
    here = at_staff_desk().tap(Action.OPEN, "my_pin").wait(30 * SECOND)
    assert (here.screen, here.kiosk.desk) == (Screen.ATTRACT, None)


# The desk itself ------------------------------------------------------------------------------------------------------


def test_it_closes_by_a_tap_by_itself_and_at_a_visitors_scan() -> None:
    assert at_staff_desk().tap(Action.BACK).screen is Screen.ATTRACT
    assert MANNERS[Screen.DESK].seconds == DESK_SECONDS == 120
    here = at_staff_desk().wait(119 * SECOND)
    assert here.screen is Screen.DESK
    assert (here.wait(SECOND).screen, here.kiosk.desk) == (Screen.ATTRACT, None)
    here = at_staff_desk().scan(PATS)
    assert (here.screen, here.kiosk.desk) == (Screen.VERDICT, None)
    here = at_staff_desk().scan(A)
    assert (here.screen, here.kiosk.desk) == (Screen.RETURNED, None)
    here = at_staff_desk().scan(card(Command.HELP)).tap(Action.CONTINUE)
    assert (here.screen, here.kiosk.desk) == (Screen.ATTRACT, None)


def test_the_desk_is_closed_before_a_scanner_is_set_up_which_takes_longer_than_it_may_stay_open() -> None:
    here = at_staff_desk().tap(Action.OPEN, "hardware")
    stranger = Device(id="usb-1", kind=DeviceKind.SCANNER, name="Stranger", condition=DeviceCondition.READY)
    here.send(DevicesChanged((stranger,))).tap(Action.SET_UP, "usb-1")
    assert (here.screen, here.kiosk.desk) == (Screen.SET_UP, None)
    assert here.tap(Action.BACK).tap(Action.BACK).screen is Screen.ATTRACT


@pytest.mark.parametrize("screen", sorted(DESK_PAGES - {Screen.PIN}))
def test_every_page_of_the_desk_closes_when_it_is_left_alone(screen: Screen) -> None:
    assert (MANNERS[screen].rest, MANNERS[screen].seconds) == (Rest.MOVES_ON, 120)
    kiosk = Kiosk(screen=screen, desk=DeskSession(by=STAFF, role=StaffRole.LEAD))
    after, _ = advance(kiosk, Tap(Action.CONTINUE), kiosk.now)
    assert (after.screen, after.desk) == (Screen.ATTRACT, None)


PLACES = {
    "exceptions": Screen.CASES,
    "evacuation": Screen.EVACUATION,
    "cleaning": Screen.CLEANING,
    "hardware": Screen.HARDWARE,
    "sync": Screen.SYNC,
    "find": Screen.FIND,
    "audit": Screen.AUDIT,
    "intake": Screen.INTAKE,
    "staff": Screen.TEAM,
    "my_pin": Screen.PIN,
    "class_set": Screen.CLASS_SET,
    "hand_out": Screen.HAND_OUT,
    "take_back": Screen.TAKE_BACK,
    "stock": Screen.STOCK,
    "turnaround": Screen.TURNAROUND,
    "stocktake": Screen.STOCKTAKE,
    "board": Screen.BOARD,
    "reports": Screen.REPORTS,
    "reservations": Screen.RESERVATIONS,
}
LEAD_PLACES = sorted(PLACES)


def test_every_section_has_a_row() -> None:
    assert {row.section for row in SECTIONS} >= set(PLACES)
    assert set(SECTION_OF.values()) <= {"", *(row.section for row in SECTIONS)}


@pytest.mark.parametrize("name", LEAD_PLACES)
def test_a_lead_opens_every_section_without_another_badge(name: str) -> None:
    here = at_staff_desk(role=StaffRole.LEAD).tap(Action.OPEN, name)
    assert here.screen is PLACES[name]


@pytest.mark.parametrize("name", ["exceptions", "hardware", "sync", "find", "audit", "staff", "my_pin"])
def test_back_leads_to_the_desk(name: str) -> None:
    here = at_staff_desk(role=StaffRole.LEAD).tap(Action.OPEN, name).tap(Action.BACK)
    assert (here.screen, here.kiosk.cases, here.kiosk.centre, here.kiosk.audit) == (Screen.DESK, None, None, None)
    assert here.kiosk.desk is not None


@pytest.mark.parametrize(
    ("role", "closed"),
    [
        (StaffRole.DESK, {"audit", "intake", "staff"}),
        (StaffRole.IT, {"exceptions", "staff"}),
        (StaffRole.LEAD, set()),
    ],
)
def test_a_role_opens_what_is_its_own_and_is_told_of_the_rest(role: StaffRole, closed: set[str]) -> None:
    refused = set()
    for name in PLACES:
        here = at_staff_desk(role=role).tap(Action.OPEN, name)
        if here.kiosk.notice is Notice.NOT_YOUR_PART:
            assert here.screen is Screen.DESK
            refused.add(name)
    assert refused == closed


def test_a_card_at_an_open_desk_needs_no_badge() -> None:
    here = at_staff_desk().scan(card(Command.HARDWARE))
    assert here.screen is Screen.HARDWARE
    assert here.tap(Action.BACK).scan(card(Command.EVACUATE)).screen is Screen.EVACUATION
    (called,) = here.lab.told("roll.called")
    assert called.event.by == STAFF  # type: ignore[union-attr]
    assert at_staff_desk().scan(DESK).screen is Screen.DESK


def test_the_cases_of_an_open_desk_are_not_for_it() -> None:
    here = at_staff_desk(role=StaffRole.IT).scan(card(Command.SYNC)).tap(Action.CASES)
    assert (here.screen, here.kiosk.notice) == (Screen.DESK, Notice.NOT_YOUR_PART)
    assert perform(DoDuty(Duty.SETTLE_CASES, by=STAFF), here.lab.lab) == StaffRefused()


def test_a_section_that_nobody_knows_is_the_first_page() -> None:
    assert at_staff_desk().tap(Action.OPEN, "nonsense").screen is Screen.DESK


def test_the_way_from_a_card_leads_on_to_its_section() -> None:
    here = desk()
    here.shelf.give(STAFF, PIN)
    here.scan(card(Command.EXCEPTIONS)).scan(staff_badge()).pin(PIN)
    assert (here.screen, here.kiosk.desk is not None) == (Screen.CASES, True)


def test_a_page_that_comes_when_the_desk_has_closed_is_for_nobody() -> None:
    here = at_staff_desk().tap(Action.BACK)
    assert here.send(CasesShown(STAFF, CaseList(()))).screen is Screen.ATTRACT
    assert here.kiosk.cases is None
