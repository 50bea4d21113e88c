# SPDX-License-Identifier: Apache-2.0
"""The wiping of the glass and the evacuation list, as they are shown."""

from __future__ import annotations

from lab_kiosk.ui.presenters.duty import DutyView, duty_view
from lab_kiosk.ui.showcase.invented import EMPTY, SITE
from lab_kiosk.ui.showcase.states import STATES


def test_the_ring_runs_out_while_the_glass_is_wiped_and_nowhere_else() -> None:
    view = duty_view(STATES["cleaning-returned"], SITE)
    assert (view.seconds_left, view.seconds_total, view.things_back) == (42, 60, 2)
    assert duty_view(EMPTY, SITE) == DutyView()
    assert duty_view(STATES["returned-found"], SITE).things_back == 0


def test_whoever_is_still_inside_stands_first_and_groups_count_by_heads() -> None:
    view = duty_view(STATES["evacuation"], SITE)
    assert (view.inside, view.perhaps, view.outside, view.called) == (31, 1, 1, "2:10\N{NO-BREAK SPACE}PM")
    assert [row.safe for row in view.roll] == [False] * 6 + [True]
    assert view.roll[5].confidence == "gone"
    sure = [(row.name, row.silent, row.confidence) for row in view.roll[:3]]
    assert sure == [("Amara T", 12, "certain"), ("", 25, "certain"), ("Leo B", 95, "likely")]
    everybody = duty_view(STATES["evacuation-everybody"], SITE)
    assert (everybody.inside, everybody.outside) == (0, 33)


def test_what_staff_are_asked_for_has_its_picture() -> None:
    assert duty_view(STATES["staff-clean"], SITE).picture == "cleaning"
    assert duty_view(STATES["staff-close_roll"], SITE).picture == "evacuation"
