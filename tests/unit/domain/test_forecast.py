# SPDX-License-Identifier: Apache-2.0
"""When things will be ready: laws that no forecast may break, and a few that anybody can count on their fingers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.forecast import BY_HAND_MS, CHARGE_MS_A_POINT, MINUTE_MS, InTheWorks, ready_at, ready_by
from lab_kiosk.domain.vocabulary import Step

NOW = 1_800_000_000_000
THINGS = st.lists(
    st.builds(
        InTheWorks,
        steps=st.lists(st.sampled_from(Step), unique=True, max_size=4).map(tuple),
        step_until=st.integers(NOW - 10**7, NOW + 10**7),
        battery=st.none() | st.integers(0, 100),
        min_battery=st.integers(0, 100),
        charging=st.booleans(),
        dwell_ms=st.integers(0, 10**6),
    ),
    max_size=40,
)


@given(THINGS, st.integers(1, 5))
def test_nothing_is_ready_before_now_and_what_needs_nothing_is_ready_now(things: list[InTheWorks], hands: int) -> None:
    for thing, at in zip(things, ready_at(things, NOW, hands), strict=True):
        assert at >= max(NOW, thing.step_until)
        assert at >= NOW + thing.by_hand_ms
        assert thing.steps or thing.charge_ms or at == max(NOW, thing.step_until)


@given(THINGS, st.integers(1, 5), st.integers(0, 10**8), st.integers(0, 10**8))
def test_later_means_at_least_as_many_and_never_more_than_there_are(
    things: list[InTheWorks], hands: int, one: int, other: int
) -> None:
    times = ready_at(things, NOW, hands)
    sooner, later = sorted((one, other))
    assert 0 <= ready_by(times, NOW + sooner) <= ready_by(times, NOW + later) <= len(things)
    assert ready_by(times, NOW + 10**10) == len(things)


@given(THINGS, st.integers(1, 4))
def test_another_pair_of_hands_makes_nothing_later(things: list[InTheWorks], hands: int) -> None:
    for more, fewer in zip(ready_at(things, NOW, hands + 1), ready_at(things, NOW, hands), strict=True):
        assert more <= fewer


@given(THINGS, st.integers(0, 39), st.integers(1, 100))
def test_a_fuller_battery_makes_nothing_later(things: list[InTheWorks], which: int, points: int) -> None:
    if not things:
        return
    at = which % len(things)
    before = things[at]
    level = 0 if before.battery is None else before.battery
    fuller = InTheWorks(
        steps=before.steps,
        step_until=before.step_until,
        battery=min(level + points, 100),
        min_battery=before.min_battery,
        charging=before.charging,
        dwell_ms=before.dwell_ms,
    )
    if before.battery is None and Step.CHARGE not in before.steps:
        return  # an unknown battery counts as full enough there
    after = ready_at([*things[:at], fuller, *things[at + 1 :]], NOW)
    assert all(new <= old for new, old in zip(after, ready_at(things, NOW), strict=True))


@given(THINGS)
def test_hands_do_one_thing_at_a_time(things: list[InTheWorks]) -> None:
    """The last one that hands have touched cannot be ready before all that work is done."""
    touched = [(thing, at) for thing, at in zip(things, ready_at(things, NOW), strict=True) if thing.by_hand_ms]
    work = sum(thing.by_hand_ms for thing, _ in touched)
    assert not touched or max(at for _, at in touched) >= NOW + work


def test_thirty_headsets_to_clean_take_an_hour_and_a_half() -> None:
    cart = [InTheWorks(steps=(Step.SANITISE,), battery=90, min_battery=30)] * 30
    times = ready_at(cart, NOW)
    assert ready_by(times, NOW + 60 * MINUTE_MS) == 20
    assert ready_by(times, NOW + 90 * MINUTE_MS) == 30
    assert ready_by(ready_at(cart, NOW, hands=2), NOW + 45 * MINUTE_MS) == 30


def test_charging_goes_on_while_others_are_cleaned() -> None:
    plugged = InTheWorks(steps=(Step.SANITISE, Step.CHARGE), battery=20, min_battery=30, charging=True)
    idle = InTheWorks(steps=(Step.SANITISE, Step.CHARGE), battery=20, min_battery=30)
    clean = BY_HAND_MS[Step.SANITISE]
    assert ready_at([plugged], NOW) == (NOW + 10 * CHARGE_MS_A_POINT,)
    assert ready_at([idle], NOW) == (NOW + clean + 10 * CHARGE_MS_A_POINT,)


def test_an_unknown_battery_is_empty_where_charging_is_due() -> None:
    due = InTheWorks(steps=(Step.CHARGE,), min_battery=10)
    assert ready_at([due, InTheWorks(min_battery=10)], NOW) == (NOW + 10 * CHARGE_MS_A_POINT, NOW)


def test_a_box_dwells_after_the_hands_have_closed_it() -> None:
    boxed = InTheWorks(steps=(Step.SANITISE,), dwell_ms=4 * MINUTE_MS)
    assert ready_at([boxed, boxed], NOW) == (NOW + 7 * MINUTE_MS, NOW + 10 * MINUTE_MS)


def test_without_hands_there_is_no_forecast() -> None:
    with pytest.raises(ValueError, match="nobody"):
        ready_at([], NOW, hands=0)
