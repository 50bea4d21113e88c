# SPDX-License-Identifier: Apache-2.0
"""What a guest is asked can be chosen: each question that is no gate is off where the lab's policy says so."""

from __future__ import annotations

import pytest

from lab_kiosk.application.commands import LookAtLab
from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.outcomes import LabFacts
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.vocabulary import AgeBand, Purpose, Role
from tests.support.desk import Desk
from tests.support.journeys import desk

PATHS = {
    (True, True): (Screen.GUEST, Screen.NICKNAME, Screen.ROLE),
    (True, False): (Screen.GUEST, Screen.ROLE),
    (False, True): (Screen.NICKNAME, Screen.ROLE),
    (False, False): (Screen.ROLE,),
}


def at_door(*, purpose: bool, nickname: bool) -> Desk:
    here = desk(ask_purpose=purpose, ask_nickname=nickname)
    facts = perform(LookAtLab(), here.lab.lab)
    assert isinstance(facts, LabFacts)
    return here.send(facts)


def answered(here: Desk) -> Desk:
    if here.screen is Screen.GUEST:
        return here.tap(Action.PURPOSE, Purpose.DEMO)
    if here.screen is Screen.NICKNAME:
        return here.tap(Action.TYPE, "B").tap(Action.TYPE, "o").tap(Action.CONTINUE)
    return here.tap(Action.ROLE, "partner")


@pytest.mark.parametrize(("asks", "pages"), PATHS.items(), ids=str)
def test_field_level_choice_only_what_the_policy_asks_is_asked_on_the_way_in_and_on_the_way_back(
    asks: tuple[bool, bool], pages: tuple[Screen, ...]
) -> None:
    purpose, nickname = asks
    here = at_door(purpose=purpose, nickname=nickname).tap(Action.GUEST)
    for page in pages[:-1]:
        assert here.screen is page
        answered(here)
    assert here.screen is pages[-1]
    for page in reversed(pages[:-1]):
        assert here.tap(Action.BACK).screen is page
    assert here.tap(Action.BACK).screen is Screen.ATTRACT
    assert here.kiosk.guest is None


@pytest.mark.parametrize("asks", PATHS, ids=str)
def test_what_is_not_asked_is_nowhere_in_the_visit(asks: tuple[bool, bool]) -> None:
    purpose, nickname = asks
    here = at_door(purpose=purpose, nickname=nickname).tap(Action.GUEST)
    for _ in PATHS[asks]:
        answered(here)
    (visit,) = here.lab.store.open_visits()
    assert (visit.role, visit.age_band) == (Role.PARTNER, AgeBand.ADULT)
    assert visit.purpose is (Purpose.DEMO if purpose else None)
    assert [entry.personal is not None for entry in here.lab.told("visit.opened")] == [nickname]


def test_before_the_lab_has_said_what_it_asks_everything_is_asked() -> None:
    here = desk(ask_purpose=False, ask_nickname=False)
    assert here.kiosk.lab is None
    assert here.tap(Action.GUEST).screen is Screen.GUEST
