# SPDX-License-Identifier: Apache-2.0
"""Small counts stay small secrets, also from somebody who knows the rule, the total and every other count."""

from __future__ import annotations

import itertools
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.reports.suppression import LEAST, hidden, told, told_total

COUNTS = st.lists(st.integers(0, 60), min_size=1, max_size=9)


@given(COUNTS)
def test_no_count_below_ten_is_told_and_no_total_below_ten(counts: list[int]) -> None:
    assert all(count is None or count >= LEAST for count in told(counts))
    total = told_total(counts)
    assert total == (sum(counts) if sum(counts) >= LEAST else None)


@given(COUNTS)
def test_what_is_told_is_true(counts: list[int]) -> None:
    assert all(shown in (None, count) for shown, count in zip(told(counts), counts, strict=True))


@given(COUNTS)
def test_one_hidden_count_is_never_alone_beside_a_total_that_is_told(counts: list[int]) -> None:
    away = hidden(counts)
    assert len(away) != 1 or told_total(counts) is None


@given(st.lists(st.integers(LEAST, 60), max_size=9))
def test_where_every_count_is_large_all_are_told(counts: list[int]) -> None:
    assert told(counts) == tuple(counts)


@pytest.mark.parametrize(("cells", "least", "largest"), [(2, 3, 11), (3, 3, 11), (4, 3, 8), (4, 2, 8), (5, 2, 6)])
def test_whoever_tries_every_table_cannot_tell_what_is_hidden(cells: int, least: int, largest: int) -> None:
    """All tables that would be told in the same way: in them every hidden cell takes at least ``least`` values."""
    alike: dict[object, list[tuple[int, ...]]] = defaultdict(list)
    for counts in itertools.product(range(largest + 1), repeat=cells):
        if sum(counts) <= largest or told_total(counts, least) is None:  # of larger totals not every table was tried
            alike[told(counts, least), told_total(counts, least)].append(counts)
    for (shown, _), tables in alike.items():  # type: ignore[misc]
        for place, count in enumerate(shown):
            if count is None:
                assert len({table[place] for table in tables}) >= least, (shown, tables)


def test_a_total_would_tell_a_single_small_school_so_its_neighbour_is_hidden_too() -> None:
    assert told([40, 3, 25, 30]) == (40, None, None, 30)


def test_many_small_counts_hide_each_other() -> None:
    assert told([50, 4, 3, 5, 2]) == (50, None, None, None, None)


def test_a_table_of_nobody_tells_nothing() -> None:
    assert told([0, 0]) == (None, None)
    assert told_total([0, 0]) is None
    assert told([]) == ()
