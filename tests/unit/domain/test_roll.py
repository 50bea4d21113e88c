# SPDX-License-Identifier: Apache-2.0
"""How sure the evacuation list is of somebody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.roll import (
    ONE_EVACUATION_MS,
    Confidence,
    confidence,
    is_outside,
    mustered_lately,
)
from lab_kiosk.domain.vocabulary import ClosedBy
from tests.support.builders import HOUR, MINUTE

_INSTANT = st.integers(0, 2**42)


@pytest.mark.parametrize(
    ("silent", "sure"),
    [
        (0, Confidence.CERTAIN),
        (30 * MINUTE, Confidence.CERTAIN),
        (30 * MINUTE + 1, Confidence.LIKELY),
        (2 * HOUR, Confidence.LIKELY),
        (2 * HOUR + 1, Confidence.UNSURE),
        (-5_000, Confidence.CERTAIN),
    ],
)
def test_the_longer_somebody_was_not_seen_the_less_sure_it_is(silent: int, sure: Confidence) -> None:
    assert confidence(10**12 - silent, 10**12) is sure


@given(_INSTANT, _INSTANT, _INSTANT)
def test_confidence_never_grows_with_time(seen: int, one: int, other: int) -> None:
    order = list(Confidence)
    first, second = sorted((one, other))
    assert order.index(confidence(seen, first)) <= order.index(confidence(seen, second))


@pytest.mark.parametrize("closed_by", [None, *ClosedBy])
def test_only_what_somebody_saw_proves_that_somebody_is_out(closed_by: ClosedBy | None) -> None:
    assert is_outside(closed_by) is (closed_by not in {None, ClosedBy.SYSTEM, ClosedBy.UNDONE})


@pytest.mark.parametrize(
    ("closed_by", "ago", "lately"),
    [
        (ClosedBy.EVACUATION, 0, True),
        (ClosedBy.EVACUATION, -60_000, True),
        (ClosedBy.EVACUATION, ONE_EVACUATION_MS - 1, True),
        (ClosedBy.EVACUATION, ONE_EVACUATION_MS, False),
        (ClosedBy.SELF, 0, False),
    ],
)
def test_a_tick_counts_for_the_evacuation_in_which_it_was_made(closed_by: ClosedBy, ago: int, lately: bool) -> None:
    assert mustered_lately(closed_by, 10**12 - ago, 10**12) is lately


def test_a_visit_without_an_end_was_ticked_by_nobody() -> None:
    assert not mustered_lately(ClosedBy.EVACUATION, None, 10**12)
