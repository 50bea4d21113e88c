# SPDX-License-Identifier: Apache-2.0
"""The sections of the desk that other rooms of the flow have: their cards open them, and they know whose desk it is."""

from __future__ import annotations

import pytest

from lab_kiosk.application.flows import Action
from lab_kiosk.application.flows.desk import SECTION_OF
from lab_kiosk.application.flows.duty import DUTY_CARDS
from lab_kiosk.domain.codes import Command
from tests.support.builders import STAFF
from tests.support.journeys import at_staff_desk, card
from tests.unit.application.test_desk import PLACES


@pytest.mark.parametrize("name", ["turnaround", "stocktake", "board", "reports"])
def test_the_card_of_a_section_opens_it_at_an_open_desk(name: str) -> None:
    wanted = next(duty for duty, section in SECTION_OF.items() if section == name)
    shown = next((card_ for card_, duty in DUTY_CARDS.items() if duty is wanted), Command.CLEANED)
    assert at_staff_desk().scan(card(shown)).screen is PLACES[name]


def test_a_class_set_of_the_desk_names_who_hands_it_out() -> None:
    here = at_staff_desk().tap(Action.OPEN, "class_set")
    assert here.kiosk.class_set is not None
    assert here.kiosk.class_set.by == STAFF
