# SPDX-License-Identifier: Apache-2.0
"""A demo from its card to the code that is taken home, and a class at the door, without a finger on the glass."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.cli.tour_hands import Tour
from lab_kiosk.domain.vocabulary import SessionState
from tests.support.hands import Hands, with_two_switches


@pytest.mark.slow
def test_a_member_does_a_whole_demo_with_two_switches_and_a_scanner(tour: Tour) -> None:
    hands = with_two_switches(tour)
    hands.scan(tour.badge("person"))
    hands.arrive(Screen.VERDICT)
    tour.clock.skip(15)
    hands.arrive(Screen.PURPOSE)
    hands.press("Try a demo")
    hands.arrive(Screen.RULES)
    hands.press("I understand")
    hands.arrive(Screen.HOME)
    hands.press("Try a demo")
    hands.arrive(Screen.DEMOS)
    tour.driver.wait_for(lambda: bool(tour.kiosk.cards), "the cards")
    hands.press("First Print")
    hands.arrive(Screen.DEMO)
    hands.press("Start")
    hands.arrive(Screen.STEPS)
    go_on(hands, "Next")
    hands.scan(tour.badge("staff"))
    tour.driver.wait_for(lambda: step(tour) == 2, "the step behind that of staff")
    go_on(hands, "Next")
    hands.press("I'm ready")
    hands.arrive(Screen.LAUNCHING)
    hands.press("It is running")
    hands.arrive(Screen.SESSION)
    go_on(hands, "Next step")
    go_on(hands, "Next step")
    hands.press("Done")
    hands.arrive(Screen.QUIZ)
    hands.press("Layer on layer")
    hands.press("Next")
    hands.arrive(Screen.FEEDBACK)
    for answer in ("5", "Yes", "More"):
        hands.press(answer)
    hands.arrive(Screen.TAKEAWAY)
    assert tour.kiosk.run is not None
    assert tour.kiosk.run.over is not None
    assert tour.kiosk.run.over.outcome is SessionState.COMPLETED
    hands.press("Done")
    hands.arrive(Screen.HOME)


def step(tour: Tour) -> int:
    """Of those before the start and of those while it runs, together."""
    run = tour.kiosk.run
    return -1 if run is None else run.step + run.live


def go_on(hands: Hands, name: str) -> None:
    before = step(hands.tour)
    hands.press(name)
    hands.tour.driver.wait_for(lambda: step(hands.tour) == before + 1, f"the step after {before}")


@pytest.mark.slow
def test_a_teacher_brings_a_class_in_and_out_by_keyboard_and_scanner(tour: Tour) -> None:
    hands = Hands(tour, Qt.Key.Key_Tab)
    hands.scan(tour.badge("group"))
    hands.arrive(Screen.VERDICT)
    hands.scan(tour.badge("staff"))
    hands.arrive(Screen.GROUP)
    for digit in "27":
        hands.press(digit)
    tour.driver.wait_for(lambda: tour.kiosk.group is not None and tour.kiosk.group.heads == 27, "27 of them")
    hands.press("Check in 27")
    hands.arrive(Screen.VERDICT)
    tour.clock.skip(15)
    hands.arrive(Screen.HOME)
    assert tour.kiosk.visitor is not None
    assert tour.kiosk.visitor.heads == 27
    hands.press("Leave")
    hands.arrive(Screen.GROUP)
    hands.press("Check out 27")
    hands.arrive(Screen.RECEIPT)
    hands.press("Done")
    hands.arrive(Screen.ATTRACT)
