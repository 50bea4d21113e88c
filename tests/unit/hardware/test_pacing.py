# SPDX-License-Identifier: Apache-2.0
from hypothesis import given
from hypothesis import strategies as st

from hardware.pacing import Debounce, RateLimit

times = st.lists(st.floats(0, 100), max_size=60).map(sorted)


def test_a_burst_passes_then_the_rate_holds() -> None:
    limit = RateLimit(burst=3, per_second=2)
    assert [limit.allows(10.0) for _ in range(5)] == [True, True, True, False, False]
    assert [limit.allows(10.5), limit.allows(10.5)] == [True, False]
    assert [limit.allows(60.0) for _ in range(4)] == [True, True, True, False]


def test_a_clock_that_goes_back_gives_nothing_away_and_blocks_nothing_for_good() -> None:
    limit = RateLimit(burst=1, per_second=1)
    assert limit.allows(100.0)
    assert not limit.allows(50.0)
    assert limit.allows(51.0)


@given(times, st.integers(1, 5), st.floats(0.1, 5))
def test_never_more_than_the_burst_and_the_rate_together(at: list[float], burst: int, rate: float) -> None:
    limit = RateLimit(burst, rate)
    allowed = [t for t in at if limit.allows(t)]
    for i, first in enumerate(allowed):
        for j, last in enumerate(allowed[i:], start=1):
            assert j <= burst + (last - first) * rate + 1e-6


def test_what_stays_in_view_is_news_once() -> None:
    debounce = Debounce(3.0)
    assert debounce.is_news("A", 0.0)
    assert not any(debounce.is_news("A", at / 10) for at in range(1, 200))
    assert debounce.is_news("B", 20.0)
    assert debounce.is_news("A", 22.9)


@given(times)
def test_news_is_what_was_not_seen_for_the_window(at: list[float]) -> None:
    debounce = Debounce(3.0)
    before = None
    for now in at:
        assert debounce.is_news("A", now) is (before is None or now - before >= 3.0)
        before = now


def test_it_forgets_what_is_out_of_the_window() -> None:
    debounce = Debounce(3.0)
    for i in range(1000):
        debounce.is_news(str(i), float(i))
    assert len(debounce._seen) <= 3
