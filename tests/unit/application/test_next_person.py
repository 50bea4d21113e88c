# SPDX-License-Identifier: Apache-2.0
"""What stays of somebody on a glass that the next person stands before, or that everybody sees: nothing."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.domain.codes import Command
from tests.support.builders import MINUTE, PAT, QUINN, SECOND, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import PATS, QUINNS, A, card, desk
from tests.support.scenarios import check_in, named

NAME, OTHER = "Wilhelmina", "Bartholomew"
DEEDS: tuple[tuple[Action, str], ...] = (
    (Action.CONTINUE, ""),
    (Action.BACK, ""),
    (Action.BORROW, ""),
    (Action.TAKE, ""),
    (Action.DEMOS, ""),
    (Action.PICK, "deep-sea"),
    (Action.ABOUT_ME, ""),
    (Action.HELP, ""),
    (Action.LEAVE, ""),
    (Action.AGREE, ""),
    (Action.LARGER_TEXT, ""),
)
STEPS = st.lists(st.sampled_from([*DEEDS, A, card(Command.LEAVE), card(Command.BORROW)]), max_size=12)


def kept(here: Desk) -> bytes:
    """All that the kiosk holds, also what its repr does not show."""
    return pickle.dumps(here.kiosk)


def left_of_pat(here: Desk) -> list[str]:
    """Their name, who they are, the text of their badge, and what they had in their hands."""
    told = kept(here)
    return [word for word in (NAME, str(PAT), PATS, A) if word.encode() in told]


def someone(**policy: bool) -> Desk:
    here = desk(**policy)
    here.lab.tell(named(PAT, NAME), named(QUINN, OTHER))
    return here


def went(here: Desk, steps: list[tuple[Action, str] | str]) -> Desk:
    for step in steps:
        here.scan(step) if isinstance(step, str) else here.tap(*step)
    return here


def test_what_is_looked_for_is_found_while_somebody_is_here() -> None:
    here = someone().scan(PATS)
    assert left_of_pat(here) == [NAME, str(PAT), PATS]
    assert A in left_of_pat(here.tap(Action.CONTINUE).scan(A))


@settings(max_examples=60)
@given(STEPS)
@example([(Action.LEAVE, "")])
@example([(Action.ABOUT_ME, "")])
@example([A, (Action.TAKE, "")])
@example([(Action.DEMOS, ""), (Action.PICK, "deep-sea")])
def test_after_the_idle_reset_nothing_of_whoever_was_here_is_left(steps: list[tuple[Action, str] | str]) -> None:
    here = went(someone().scan(PATS).tap(Action.CONTINUE), steps)
    for _ in range(12):
        here.wait(2 * MINUTE)
    assert here.screen is Screen.ATTRACT
    assert left_of_pat(here) == []


@settings(max_examples=60)
@given(STEPS)
@example([(Action.LEAVE, "")])
@example([(Action.ABOUT_ME, "")])
@example([A, (Action.TAKE, "")])
@example([(Action.DEMOS, ""), (Action.PICK, "deep-sea")])
def test_the_next_badge_drops_all_of_the_one_before(steps: list[tuple[Action, str] | str]) -> None:
    here = went(someone().scan(PATS).tap(Action.CONTINUE), steps)
    here.wait(20 * SECOND).scan(QUINNS)
    assert left_of_pat(here) == []


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.BOARD])
def test_a_screen_that_everybody_sees_names_nobody_who_is_inside_or_has_something(screen: Screen) -> None:
    here = someone().scan(PATS).tap(Action.CONTINUE).scan(A).tap(Action.TAKE)
    check_in(here.lab, QUINNS)
    for _ in range(6):
        here.wait(2 * MINUTE)
    if screen is Screen.BOARD:
        here.scan(card(Command.BOARD)).scan(staff_badge()).wait(3 * SECOND)
    else:
        here.tap(Action.WAKE)
    assert here.screen is screen
    told = kept(here)
    for word in (NAME, OTHER, str(PAT), str(QUINN)):
        assert word.encode() not in told
