# SPDX-License-Identifier: Apache-2.0
"""Every section of the desk, opened and left again with keys alone; a new one is walked through by being there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt

from lab_kiosk.application.desk import Section
from lab_kiosk.application.flows.desk_sections import SECTIONS
from lab_kiosk.application.flows.screens import DESK_PAGES, Screen
from lab_kiosk.cli.tour_hands import Tour
from lab_kiosk.domain.staff import StaffRole, may
from tests.support.hands import Hands, at_the_desk

OFFERED = tuple(row.section for row in SECTIONS if may(StaffRole.LEAD, row.right))
LOCKED = {Screen.CLEANING}
"""Where a hand on the glass is to do nothing, and a key neither: there is no place for the focus by intention."""
BEHIND_A_BADGE = {Screen.CLEANING, Screen.EVACUATION}
"""Nobody but staff puts them away."""


@pytest.mark.slow
def test_a_lead_comes_into_every_section_and_back_to_the_desk_by_keys_alone(tour: Tour) -> None:
    """Badge and PIN once more where a section closes the desk behind itself, as those do that stay on the glass."""
    stand_still(tour)
    onwards, backwards = (desk(tour).walk_around(key) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
    assert [name for name in onwards if name] == list(OFFERED), "Tab does not lead to every section, in their order"
    assert backwards[1:] == onwards[:0:-1], "backwards is another way than onwards"
    arrived: dict[Section, Screen] = {}
    for section in OFFERED:
        hands = desk(tour)
        hands.open_section(section)
        page = arrived[section] = tour.kiosk.screen
        if page not in LOCKED:
            hands.see_where_one_is()
        leave(hands, page)
    with pytest.raises(AssertionError, match="no key leads to"):
        desk(tour).open_section("a section without a tile")
    assert set(arrived) == set(Section), "what a lead may not open is walked through by nobody"
    assert len(set(arrived.values())) == len(arrived), "two sections have one page"


def stand_still(tour: Tour) -> None:
    """Sixty pages would slide in while the hands wait, for half of the time that this took. What keys do to a
    page that moves is proved in ``test_by_keys.py``.
    """
    preferences = tour.house.ui.engine.singletonInstance("LabKiosk.Theme", "Preferences")
    assert isinstance(preferences, QObject)
    preferences.setProperty("still", True)  # noqa: FBT003 - Qt's own signature


def desk(tour: Tour) -> Hands:
    return Hands(tour, Qt.Key.Key_Tab) if tour.kiosk.screen is Screen.DESK else at_the_desk(tour)


def leave(hands: Hands, page: Screen) -> None:
    """Escape leads to the desk, or to the visitors' first page where the desk was closed."""
    if page not in LOCKED:
        hands.key(Qt.Key.Key_Escape)
    if page in BEHIND_A_BADGE:
        hands.tour.driver.wait_for(
            lambda: page in LOCKED or hands.tour.kiosk.screen is Screen.STAFF, "the question who"
        )
        hands.scan(hands.tour.badge("staff"))
    hands.arrive(Screen.DESK if page in DESK_PAGES else Screen.ATTRACT)
