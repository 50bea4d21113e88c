# SPDX-License-Identifier: Apache-2.0
"""What the page says on which the times of a visit are set right."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.ui.presenters.visit import visit_view
from lab_kiosk.ui.showcase.invented import MINUTE, NOW, SITE
from lab_kiosk.ui.showcase.states import STATES


def test_a_visit_is_as_long_as_the_two_times_on_the_page_say() -> None:
    said = STATES["visit-said"]
    assert said.mending is not None
    came = (NOW // MINUTE - 60) * MINUTE
    late = replace(said.mending, opened_ms=came + 50_000, closed_ms=came + 15 * MINUTE)
    assert visit_view(replace(said, mending=late), SITE).minutes == 15
