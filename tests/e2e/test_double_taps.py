# SPDX-License-Identifier: Apache-2.0
"""A finger that taps twice where once was meant, or presses a key twice, as fingers do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.cli.tour_hands import Tour, on
from tests.support.hands import Hands


@pytest.mark.slow
def test_a_double_tap_on_start_shows_the_first_safety_step(tour: Tour) -> None:
    tour.driver.scan(tour.badge("person"))
    tour.driver.wait_for(lambda: on(Screen.VERDICT)(tour.kiosk), "the verdict")
    tour.clock.skip(5)
    for name in ("Skip", "I understand", "Try a demo", "First Print"):
        tour.driver.tap(name)
    tour.driver.tap("Start", again_after_ms=150)
    tour.driver.wait_for(lambda: on(Screen.STEPS)(tour.kiosk), "the steps")
    tour.driver.settle()
    assert tour.kiosk.run is not None
    assert tour.kiosk.run.step == 0
    tour.driver.tap("Next")
    tour.driver.wait_for(lambda: tour.kiosk.run is not None and tour.kiosk.run.step == 1, "the next step")


@pytest.mark.slow
def test_enter_twice_on_start_shows_the_first_safety_step(tour: Tour) -> None:
    hands = Hands(tour, Qt.Key.Key_Tab)
    hands.scan(tour.badge("person"))
    hands.arrive(Screen.VERDICT)
    tour.clock.skip(5)
    hands.arrive(Screen.PURPOSE)
    for name, screen in (("Skip", Screen.RULES), ("I understand", Screen.HOME), ("Try a demo", Screen.DEMOS)):
        hands.press(name)
        hands.arrive(screen)
    hands.press("First Print")
    hands.arrive(Screen.DEMO)
    hands.press("Start")
    hands.arrive(Screen.STEPS)
    hands.bounce(150)
    tour.driver.settle()
    assert tour.kiosk.run is not None
    assert (tour.kiosk.run.step, tour.kiosk.busy) == (0, False)
    hands.press("Next")
    tour.driver.wait_for(lambda: tour.kiosk.run is not None and tour.kiosk.run.step == 1, "the next step")
