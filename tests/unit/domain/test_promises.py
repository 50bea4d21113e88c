# SPDX-License-Identifier: Apache-2.0
"""The arithmetic of reservations: how many are waited for, how many are taken from others, how a reservation stands."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.promises import Promise, Standing, most_held, standing


def promise(count: int = 30, **changes: Any) -> Promise:
    """From 100 to 200, with a grace of 20."""
    told: dict[str, Any] = {"reservation_id": "r", "subject": None, "start_ms": 100, "end_ms": 200, "grace_ms": 20}
    return Promise(count=count, **{**told, **changes})


@pytest.mark.parametrize(
    ("one", "now", "outstanding", "holds", "stands"),
    [
        (promise(), 0, 30, 30, Standing.WAITING),
        (promise(), 119, 30, 30, Standing.WAITING),
        (promise(), 120, 0, 0, Standing.NOBODY_CAME),
        (promise(grace_ms=500), 199, 30, 30, Standing.WAITING),
        (promise(grace_ms=500), 200, 0, 0, Standing.NOBODY_CAME),
        (promise(taken={"a": 27}), 110, 3, 30, Standing.PARTLY),
        (promise(taken={"a": 27}), 120, 0, 27, Standing.FETCHED),
        (promise(taken={"a": 20, "b": 10}), 110, 0, 30, Standing.FETCHED),
        (promise(taken={"a": 32}), 110, 0, 32, Standing.FETCHED),
        (promise(taken={"a": 27}), 200, 0, 27, Standing.OVER),
        (promise(cancelled=True), 0, 0, 0, Standing.CANCELLED),
        (promise(cancelled=True, taken={"a": 5}), 110, 0, 0, Standing.CANCELLED),
    ],
)
def test_what_is_waited_for_what_is_kept_from_others_and_how_it_stands(
    one: Promise, now: int, outstanding: int, holds: int, stands: Standing
) -> None:
    assert (one.outstanding(now), one.holds(now)) == (outstanding, holds)
    assert standing([one], now) is stands


def test_of_two_models_one_may_still_be_waited_for() -> None:
    assert standing([promise(1, taken={"a": 1}), promise(2)], 0) is Standing.PARTLY


def test_a_reservation_of_nothing_is_a_bug() -> None:
    with pytest.raises(ValueError, match="nothing"):
        standing([], 0)


SPANS = st.tuples(st.integers(0, 50), st.integers(1, 30), st.integers(1, 9))


@given(st.lists(SPANS, max_size=8), st.integers(0, 50), st.integers(1, 30))
def test_the_most_held_is_that_of_the_worst_instant(told: list[tuple[int, int, int]], start: int, long: int) -> None:
    promises = [promise(count, start_ms=at, end_ms=at + length) for at, length, count in told]
    by_instant = [
        sum(one.count for one in promises if one.start_ms <= instant < one.end_ms)
        for instant in range(start, start + long)
    ]
    assert most_held(promises, start, start + long, now_ms=-1) == max(by_instant)
