# SPDX-License-Identifier: Apache-2.0
"""How sure the evacuation list is of somebody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.roll import CERTAIN_MS, LIKELY_MS, Confidence, confidence

_INSTANT = st.integers(0, 2**42)


@pytest.mark.parametrize(
    ("silent", "sure"),
    [
        (0, Confidence.CERTAIN),
        (CERTAIN_MS, Confidence.CERTAIN),
        (CERTAIN_MS + 1, Confidence.LIKELY),
        (LIKELY_MS, Confidence.LIKELY),
        (LIKELY_MS + 1, Confidence.UNSURE),
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
