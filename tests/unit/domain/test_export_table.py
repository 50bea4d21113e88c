# SPDX-License-Identifier: Apache-2.0
"""A table's cells, told what they are."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.exports.table import LONGEST_CELL, Kind, Table, cell_of, headed, typed

TABLE = Table(
    header=("Tag", "Out", "Due day", "Heads"),
    rows=(("007", "2026-03-08 02:30", "2026-03-09", "12"), ("=1", "", "soon", "many")),
    kinds={"Out": Kind.MINUTE, "Due day": Kind.DAY, "Heads": Kind.NUMBER},
)


def test_each_column_is_what_it_says_and_the_zone_is_named() -> None:
    assert headed(TABLE, "America/Chicago") == ("Tag", "Out (America/Chicago)", "Due day", "Heads")
    assert list(typed(TABLE)) == [
        ("007", datetime.fromisoformat("2026-03-08T02:30"), date(2026, 3, 9), 12),
        ("=1", "", "soon", "many"),
    ]


@pytest.mark.parametrize(
    ("text", "kind", "cell"),
    [
        ("1299.50", Kind.NUMBER, 1299.5),
        ("123456789012345", Kind.NUMBER, 123456789012345),
        ("1234567890123456", Kind.NUMBER, "1234567890123456"),
        ("١٢", Kind.NUMBER, "١٢"),
        ("1e5", Kind.NUMBER, "1e5"),
        ("", Kind.NUMBER, ""),
        ("1899-12-31", Kind.DAY, "1899-12-31"),
        ("1899-12-31 10:00", Kind.MINUTE, "1899-12-31 10:00"),
        ("2026-02-30", Kind.DAY, "2026-02-30"),
        ("x" * (LONGEST_CELL + 9), None, "x" * LONGEST_CELL),
        ("x" * (LONGEST_CELL + 9), Kind.DAY, "x" * LONGEST_CELL),
    ],
)
def test_what_is_not_of_its_kind_stays_the_text_that_it_is(text: str, kind: Kind | None, cell: object) -> None:
    assert cell_of(text, kind) == cell


@given(st.text(max_size=30), st.sampled_from([None, *Kind]))
def test_no_text_is_refused_and_no_text_is_lost(text: str, kind: Kind | None) -> None:
    cell = cell_of(text, kind)
    assert cell == text if isinstance(cell, str) else type(cell) in {int, float, date, datetime}


@given(st.text(max_size=30))
def test_a_column_without_a_kind_is_text(text: str) -> None:
    assert cell_of(text, None) == text
