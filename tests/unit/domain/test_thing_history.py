# SPDX-License-Identifier: Apache-2.0
"""What each entry of a thing's history was about: whose loan, which hold."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.events.equipment import BatteryReported
from lab_kiosk.domain.thing_history import Moment, moments
from lab_kiosk.domain.vocabulary import Condition, HoldReason
from tests.support.builders import MINUTE, PAT, QUINN
from tests.support.equipment import back, condition, headset, hold, lent, release


def loans(told: tuple[Moment, ...]) -> list[tuple[str, str]]:
    return [(one.loan.loan_id if one.loan else "", one.ended.loan_id if one.ended else "") for one in told]


def test_a_return_and_an_answer_know_whose_loan_it_was() -> None:
    history = headset()
    history.add(MINUTE, lent("l"), PAT)
    history.add(2 * MINUTE, back())
    history.add(3 * MINUTE, condition(Condition.PROBLEM))
    told = moments(history.entries)
    assert loans(told) == [("l", ""), ("l", ""), ("l", ""), ("", "")]
    assert [one.loan.subject for one in told[:3] if one.loan] == [PAT] * 3
    assert [one.is_of("l") for one in told] == [True, True, True, False]


def test_a_loan_over_another_names_both_and_belongs_to_both_stories() -> None:
    history = headset()
    history.add(MINUTE, lent("l1"), PAT)
    history.add(60 * MINUTE, lent("l2"), QUINN)
    told = moments(history.entries)
    assert loans(told) == [("l2", "l1"), ("l1", ""), ("", "")]
    assert [one.is_of("l1") for one in told] == [True, True, False]


def test_a_second_loan_to_the_same_person_is_the_first_once_more() -> None:
    history = headset()
    history.add(MINUTE, lent("l1"), PAT)
    history.add(2 * MINUTE, lent("l2"), PAT)
    newest = moments(history.entries)[0]
    assert (newest.again, newest.loan and newest.loan.loan_id, newest.ended) == (True, "l1", None)


def test_a_released_hold_says_what_it_was_for() -> None:
    history = headset()
    history.add(MINUTE, hold("h", HoldReason.RECALL))
    history.add(2 * MINUTE, release("h"))
    history.add(3 * MINUTE, release("nobody's"))
    assert [one.hold for one in moments(history.entries)] == [None, HoldReason.RECALL, HoldReason.RECALL, None]


@given(st.lists(st.sampled_from(["battery", "hold"]), max_size=12))
def test_battery_levels_that_follow_each_other_are_told_once(kinds: list[str]) -> None:
    history = headset()
    for number, kind in enumerate(kinds):
        event = BatteryReported(percent=number) if kind == "battery" else hold(f"h{number}")
        history.add((number + 1) * MINUTE, event)
    told = moments(history.entries)
    levels = [isinstance(one.entry.event, BatteryReported) for one in told]
    assert not any(one and two for one, two in pairwise(levels))
    assert levels.count(False) == 1 + kinds.count("hold")
    newest = next((one.entry.event for one in told if isinstance(one.entry.event, BatteryReported)), None)
    last = max((number for number, kind in enumerate(kinds) if kind == "battery"), default=None)
    assert last is None or (newest is not None and newest.percent == last)
    assert [one.entry.order for one in told] == sorted((one.entry.order for one in told), reverse=True)
