# SPDX-License-Identifier: Apache-2.0
"""A finger that taps twice where once was meant, as fingers do."""

from __future__ import annotations

import pytest

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.cli.tour_hands import Tour, on


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
