# SPDX-License-Identifier: Apache-2.0
"""What of a battery is written down: all that decides whether somebody can have it, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.battery import RECOVERY, is_news
from lab_kiosk.domain.folds.asset import AssetState
from lab_kiosk.domain.vocabulary import Step

HEADSET = AssetState(model_id="quest", min_battery=30, battery=50)
percents = st.integers(0, 100)


def test_the_first_report_is_news_and_the_same_again_is_none() -> None:
    assert is_news(AssetState(model_id="quest", min_battery=30), 50, charging=False)
    assert not is_news(HEADSET, 50, charging=False)


def test_the_plug_is_news_either_way() -> None:
    assert is_news(HEADSET, 50, charging=True)
    assert is_news(AssetState(battery=50, charging=True), 50, charging=False)


@pytest.mark.parametrize(
    ("known", "said", "marks", "news"),
    [
        (50, 30, (), False),
        (50, 29, (), True),
        (29, 5, (), False),
        (50, 39, (40,), True),
        (50, 40, (40,), False),
        (100, 99, (), True),
        (99, 70, (), False),
    ],
)
def test_a_battery_that_falls_is_news_where_somebody_cannot_have_it_any_more(
    known: int, said: int, marks: tuple[int, ...], news: bool
) -> None:
    assert is_news(AssetState(min_battery=30, battery=known), said, charging=False, marks=marks) is news


@pytest.mark.parametrize(("said", "news"), [(29, False), (30, True), (99, True), (100, True)])
def test_one_that_charges_is_news_when_it_is_enough_and_when_it_is_full(said: int, news: bool) -> None:
    assert is_news(AssetState(min_battery=30, battery=20, charging=True), said, charging=True) is news
    if said > 30:
        full = AssetState(min_battery=30, battery=40, charging=True)
        assert is_news(full, said, charging=True) is (said == 100)


def test_one_that_recovers_a_little_by_resting_says_nothing() -> None:
    low = AssetState(min_battery=30, battery=29)
    assert not is_news(low, 30 + RECOVERY - 1, charging=False)
    assert is_news(low, 30 + RECOVERY, charging=False)


def test_whatever_charging_was_due_is_done_when_it_is_enough() -> None:
    due = AssetState(min_battery=30, battery=80, steps=(Step.SANITISE, Step.CHARGE))
    assert is_news(due, 80, charging=False)
    assert not is_news(AssetState(min_battery=90, battery=80, steps=(Step.CHARGE,)), 80, charging=False)


@given(st.lists(percents, max_size=200), percents, st.lists(percents, max_size=3))
def test_what_is_written_down_never_hides_that_it_is_too_low(levels: list[int], minimum: int, marks: list[int]) -> None:
    """Whatever a headset without a charger says in turn: it is never offered on a level that it does not have."""
    written: int | None = None
    for level in levels:
        if is_news(AssetState(min_battery=minimum, battery=written), level, charging=False, marks=marks):
            written = level
        assert written is not None
        for mark in (minimum, *marks):
            assert not (written >= mark > level)


@given(st.integers(1, 100))
def test_a_whole_battery_is_a_handful_of_lines(minimum: int) -> None:
    written, lines = 100, 0
    for level in range(100, -1, -1):
        if is_news(AssetState(min_battery=minimum, battery=written), level, charging=False, marks=(40,)):
            written, lines = level, lines + 1
    assert lines <= 3
