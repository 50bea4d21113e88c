# SPDX-License-Identifier: Apache-2.0
"""Staff hand out, undo, renew and take back on the whole kiosk, with a keyboard and a scanner and no finger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.cli.tour_hands import Tour
from lab_kiosk.domain.vocabulary import Grade
from tests.support.hands import at_the_desk

HEADSET = "ILXH2YKVF"


@pytest.mark.slow
def test_staff_hand_out_and_take_back_by_keyboard_and_scanner(tour: Tour) -> None:
    hands = at_the_desk(tour)
    hands.press("Hand out")
    hands.arrive(Screen.HAND_OUT)
    hands.scan(tour.badge("person"))
    tour.driver.wait_for(lambda: served(tour), "somebody who is served")
    hands.scan(HEADSET)
    tour.driver.wait_for(lambda: lying(tour) == 1, "a thing on the desk")
    hands.press("Let them read")
    hands.arrive(Screen.HAND_AGREE)
    hands.press("I understand")
    hands.arrive(Screen.HAND_OUT)
    tour.driver.wait_for(lambda: ready(tour) == 1, "a thing that can go out")
    hands.press("For the day")
    hands.press("Case")
    hands.press("Hand out 1 thing")
    hands.arrive(Screen.HANDED_OUT)
    hands.press("Undo")
    hands.arrive(Screen.HAND_OUT)
    tour.driver.wait_for(lambda: ready(tour) == 1, "the thing on the desk again")
    hands.press("Hand out 1 thing")
    hands.arrive(Screen.HANDED_OUT)
    hands.press("Next person")
    hands.arrive(Screen.HAND_OUT)
    hands.press("Back")
    hands.arrive(Screen.DESK)
    hands.press("Take back")
    hands.arrive(Screen.TAKE_BACK)
    hands.scan(HEADSET)
    tour.driver.wait_for(lambda: tour.kiosk.taking is not None and tour.kiosk.taking.last is not None, "it is back")
    hands.press("Charger")
    hands.press("Worn")
    hands.press("Note what is missing")
    tour.driver.wait_for(lambda: tour.kiosk.taking is not None and tour.kiosk.taking.checked, "the look written down")
    assert tour.kiosk.taking is not None
    assert tour.kiosk.taking.last is not None
    assert (tour.kiosk.taking.last.expected, tour.kiosk.taking.grade) == (("controllers", "charger"), Grade.WORN)
    assert tour.kiosk.taking.missing == ("charger",)


@pytest.mark.slow
def test_staff_set_the_time_of_a_visit_right_by_keyboard_alone(tour: Tour) -> None:
    tour.driver.scan(tour.badge("person"))
    tour.driver.wait_for(lambda: tour.kiosk.visitor is not None, "somebody who has come in")
    hands = at_the_desk(tour)
    hands.press("Today")
    hands.arrive(Screen.TODAY)
    tour.driver.wait_for(lambda: bool(tour.kiosk.today and tour.kiosk.today.facts.inside), "the numbers of the day")
    hands.press("Inside now")
    hands.arrive(Screen.TODAY_LIST)
    tour.driver.wait_for(lambda: bool(tour.kiosk.today and tour.kiosk.today.lines), "who is inside")
    assert tour.kiosk.today is not None
    (line,) = tour.kiosk.today.lines
    hands.press(line.name or "Student")
    hands.arrive(Screen.VISIT)
    hands.press("\N{MINUS SIGN}5")
    tour.driver.wait_for(lambda: tour.kiosk.mending is not None and tour.kiosk.mending.touched, "another time")
    hands.press("Next")
    tour.driver.wait_for(lambda: tour.kiosk.mending is not None and tour.kiosk.mending.asking, "the question why")
    hands.press("They forgot to check in")
    hands.arrive(Screen.TODAY_LIST)
    tour.driver.wait_for(
        lambda: bool(tour.kiosk.today and tour.kiosk.today.lines and tour.kiosk.today.lines[0].at < line.at),
        "the list with the new time",
    )
    hands.key(Qt.Key.Key_Escape)
    hands.arrive(Screen.TODAY)


def served(tour: Tour) -> bool:
    return tour.kiosk.handing is not None and tour.kiosk.handing.borrower is not None


def lying(tour: Tour) -> int:
    return len(tour.kiosk.handing.items) if tour.kiosk.handing else 0


def ready(tour: Tour) -> int:
    return len(tour.kiosk.handing.ready) if tour.kiosk.handing else 0
