# SPDX-License-Identifier: Apache-2.0
"""Whole journeys in the sample lab without a finger on the glass: by a keyboard, and by two switches and a scanner."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lab_kiosk.application.desk import AuditLine
from lab_kiosk.application.flows.screens import AT_THE_DESK, Screen
from lab_kiosk.application.flows.words import Switches
from lab_kiosk.application.reservations import Step
from lab_kiosk.application.use_cases.audit import audit_lines
from lab_kiosk.cli.tour_hands import Tour
from lab_kiosk.domain.codes import Command, command_card
from lab_kiosk.domain.vocabulary import HoldReason
from tests.support.hands import Hands, at_the_desk, with_two_switches


@pytest.mark.slow
def test_a_guest_comes_looks_around_and_leaves_by_keyboard_alone(tour: Tour) -> None:
    hands = Hands(tour, Qt.Key.Key_Tab)
    hands.press("I have no badge")
    hands.arrive(Screen.GUEST)
    hands.press("Try a demo")
    hands.arrive(Screen.NICKNAME)
    for key, text in ((Qt.Key.Key_A, "A"), (Qt.Key.Key_D, "Ad"), (Qt.Key.Key_A, "Ada")):
        hands.key(key)
        tour.driver.wait_for(lambda text=text: tour.kiosk.draft.text == text, f"the name as far as {text}")
    hands.press("Next")
    hands.arrive(Screen.ROLE)
    hands.press("Student")
    hands.arrive(Screen.AGE)
    hands.press("13 to 17")
    hands.arrive(Screen.VERDICT)
    tour.clock.skip(15)
    hands.arrive(Screen.RULES)
    hands.press("I understand")
    hands.arrive(Screen.LABEL)
    hands.press("I have it")
    hands.arrive(Screen.HOME)
    hands.press("About me")
    hands.arrive(Screen.ABOUT_ME)
    hands.press("Never kept")
    tour.driver.wait_for(lambda: tour.kiosk.topic == "never", "what is never kept")
    hands.press("Done")
    hands.arrive(Screen.HOME)
    hands.press("Leave")
    hands.arrive(Screen.RECEIPT)
    hands.press("Done")
    hands.arrive(Screen.ATTRACT)
    assert tour.kiosk.visitor is None
    assert tour.kiosk.draft.text == ""


@pytest.mark.slow
def test_a_member_borrows_and_returns_with_two_switches_and_a_scanner(tour: Tour) -> None:
    hands = with_two_switches(tour)
    hands.scan(tour.badge("person"))
    hands.arrive(Screen.VERDICT)
    tour.clock.skip(15)
    hands.arrive(Screen.PURPOSE)
    hands.press("Borrow something")
    hands.arrive(Screen.RULES)
    hands.press("I understand")
    hands.arrive(Screen.HOME)
    hands.press("Borrow")
    hands.arrive(Screen.TRAY)
    tag = tour.tag("quest-3")
    hands.scan(tag)
    tour.driver.wait_for(lambda: len(tour.kiosk.tray) == 1, "the headset in the tray")
    hands.press("Take 1 thing")
    hands.arrive(Screen.LENT)
    hands.press("Done")
    hands.arrive(Screen.HOME)
    hands.press("Return")
    hands.arrive(Screen.RETURN)
    hands.scan(tag)
    hands.arrive(Screen.RETURNED)
    hands.press("All fine")
    hands.press("Done")
    hands.arrive(Screen.HOME)
    hands.press("Leave")
    hands.arrive(Screen.RECEIPT)
    assert tour.kiosk.receipt is not None
    assert tour.kiosk.receipt.loans == ()
    hands.press("Done")
    hands.arrive(Screen.ATTRACT)
    assert tour.kiosk.switches is Switches.NONE


@pytest.mark.slow
def test_staff_open_the_desk_and_look_at_today_by_keyboard_and_scanner(tour: Tour) -> None:
    hands = at_the_desk(tour)
    hands.press("Today")
    hands.arrive(Screen.TODAY)
    tour.driver.wait_for(lambda: tour.kiosk.today is not None, "the numbers")
    hands.press("Headsets ready")
    hands.arrive(Screen.TODAY_LIST)
    hands.press("Back")
    hands.arrive(Screen.TODAY)
    hands.press("Back")
    hands.arrive(Screen.DESK)
    hands.press("Close")
    hands.arrive(Screen.ATTRACT)
    assert tour.kiosk.desk is None


@pytest.mark.slow
def test_staff_look_something_up_and_hold_it_back_by_keyboard_alone(tour: Tour) -> None:
    """From the desk to a hold and to its release, without a finger on the glass."""
    hands = at_the_desk(tour)
    hands.press("Look something up")
    hands.arrive(Screen.FIND)
    tag = tour.tag("quest-3")
    tour.driver.settle()
    for number, sign in enumerate(tag[-4:], start=1):
        hands.sign(sign)
        tour.driver.wait_for(lambda number=number: len(tour.kiosk.draft.text) == number, f"{number} signs")
    tour.driver.wait_for(lambda: tour.kiosk.find is not None and len(tour.kiosk.find.shown.lines) > 0, "the list")
    hands.press(tour.kiosk.find.shown.lines[0].name)  # type: ignore[union-attr]
    hands.arrive(Screen.THING)
    hands.press("Hold back")
    hands.arrive(Screen.THING_ACT)
    hands.press("In quarantine")
    hands.arrive(Screen.THING)
    thing = tour.kiosk.find.thing if tour.kiosk.find else None
    assert thing is not None
    assert (thing.tag, [hold.reason for hold in thing.holds]) == (tag, [HoldReason.QUARANTINE])
    hands.press("In quarantine")
    hands.arrive(Screen.THING_ACT)
    hands.press("Let go")
    hands.arrive(Screen.THING)
    hands.press("Its history")
    hands.arrive(Screen.THING_HISTORY)
    hands.press("Back")
    hands.arrive(Screen.THING)


def test_staff_reserve_for_a_class_and_cancel_it_by_keyboard_alone(tour: Tour) -> None:
    """Behind the badge and the PIN no finger and no scanner: what, how many, when, for nobody named."""
    hands = at_the_desk(tour)
    hands.press("Reserve")
    hands.arrive(Screen.RESERVATIONS)
    hands.press("Reserve something")
    hands.arrive(Screen.RESERVE)
    tour.driver.wait_for(lambda: bool(tour.kiosk.booking and tour.kiosk.booking.choices), "what there is")
    hands.press("Quest 3")
    tour.driver.wait_for(lambda: question(tour) is Step.COUNT, "how many")
    hands.press("4")
    hands.press("Next")
    tour.driver.wait_for(lambda: question(tour) is Step.WHEN, "when")
    hands.press("Tomorrow")
    hands.press("10:00")
    tour.driver.wait_for(lambda: bool(tour.kiosk.booking and tour.kiosk.booking.free), "how many are free")
    hands.press("Next")
    tour.driver.wait_for(lambda: question(tour) is Step.WHO, "for whom")
    hands.press("Reserve")
    hands.arrive(Screen.RESERVATIONS)
    tour.driver.wait_for(lambda: bool(tour.kiosk.reservations and tour.kiosk.reservations.lines), "the list")
    hands.press("4 × Quest 3")
    hands.arrive(Screen.RESERVATION)
    hands.press("Cancel it")
    hands.press("Yes, cancel it")
    hands.arrive(Screen.RESERVATIONS)
    assert tour.kiosk.reservations is not None
    assert tour.kiosk.reservations.lines == ()


ESCAPES = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Back,
    Qt.Key.Key_Home,
    Qt.Key.Key_Menu,
    Qt.Key.Key_F1,
    Qt.Key.Key_F12,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Delete,
)


@pytest.mark.slow
def test_no_key_leads_past_the_keypad(tour: Tour, caplog: pytest.LogCaptureFixture) -> None:
    """Escape and its like lead back at most; Enter on an empty keypad, digits of others and letters open nothing. That
    some of them come right behind a scan may be told of a keyboard that is none.
    """
    caplog.set_level("WARNING")
    hands = Hands(tour, Qt.Key.Key_Tab)
    hands.scan(command_card(Command.DESK))
    hands.arrive(Screen.STAFF)
    for key in ESCAPES:
        hands.key(key)
        tour.driver.settle()
        assert tour.kiosk.desk is None
        assert tour.kiosk.screen not in AT_THE_DESK
    hands.scan(command_card(Command.DESK))
    hands.arrive(Screen.STAFF)
    hands.scan(tour.badge("person"))
    tour.driver.wait_for(lambda: not tour.kiosk.busy, "an answer of the lab")
    assert tour.kiosk.screen is Screen.STAFF
    hands.scan(tour.badge("staff"))
    hands.arrive(Screen.PIN)
    for key in ESCAPES:
        hands.key(key)
        tour.driver.settle()
        assert tour.kiosk.desk is None
        assert tour.kiosk.screen not in AT_THE_DESK
    assert not any(line.kind == "desk.opened" for line in acts(tour))


def question(tour: Tour) -> Step | None:
    return tour.kiosk.booking.step if tour.kiosk.booking is not None else None


def acts(tour: Tour) -> tuple[AuditLine, ...]:
    return tour.house._lab.borrow(audit_lines).result(timeout=60)
