# SPDX-License-Identifier: Apache-2.0
"""One cell of a file: what its text means, and what a spreadsheet may have made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import imei, luhn

from lab_kiosk.domain.sheets import cells
from lab_kiosk.domain.sheets.cells import BadCell, Days


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (cells.identifier, "sn-12e45", "SN-12E45"),
        (cells.words, "two   words", "two words"),
        (cells.day, "2026-09-01", "2026-09-01"),
        (cells.day, "2026-09-01 10:11:12", "2026-09-01"),
        (cells.day, "2026-09-01T10:11:12.000Z", "2026-09-01"),
        (cells.day, "1788220800000", "2026-09-01"),
        (cells.days(Days.ISO), "2026-09-01", "2026-09-01"),
        (cells.days(Days.MONTH_FIRST), "11/5/22", "2022-11-05"),
        (cells.days(Days.DAY_FIRST), "5.11.2022", "2022-11-05"),
        (cells.days(Days.DAY_FIRST), "2022-11-05", "2022-11-05"),
        (cells.money, "12", "12.00"),
        (cells.money, "$1,234.5", "1234.50"),
        (cells.money, "0.125", "0.125"),
        (cells.whole, "24 months", 24),
        (cells.whole, "36.0", 36),
        (cells.truth, "TRUE", True),
        (cells.truth, "0", False),
        (cells.imei, "49-015420-323751-8", "490154203237518"),
        (cells.iccid, "8901 2600 0000 0000 006F", "8901260000000000006"),
        (cells.mac, "aabb.cc00.1122", "AA:BB:CC:00:11:22"),
    ],
)
def test_a_cell_means(read: Callable[[str], Any], text: str, value: object) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (cells.words, "x" * 201),
        (cells.words, "########"),
        (cells.identifier, "1,23E+17"),
        (cells.day, "Sep 1, 2026"),
        (cells.day, "2026-13-01"),
        (cells.day, "2199-01-01"),
        (cells.days(Days.ISO), "11/5/22"),
        (cells.days(Days.MONTH_FIRST), "13/5/22"),
        (cells.money, "1.234,56"),
        (cells.money, "-5"),
        (cells.whole, "many"),
        (cells.whole, "1.5"),
        (cells.truth, "perhaps"),
        (cells.imei, "490154203237519"),
        (cells.imei, "90154203237518"),
        (cells.imei, "49015420323751A"),
        (cells.iccid, "8901260000000000007"),
        (cells.iccid, "89012600000000000X6"),
        (cells.iccid, "12"),
        (cells.mac, "aa:bb:cc"),
    ],
)
def test_a_cell_is_refused(read: Callable[[str], Any], text: str) -> None:
    with pytest.raises(BadCell):
        read(text)


@given(st.text("0123456789", min_size=15, max_size=15))
def test_an_imei_is_one_where_the_standard_library_of_numbers_says_so(digits: str) -> None:
    try:
        assert cells.imei(digits) == imei.compact(digits)
        assert luhn.is_valid(digits)
    except BadCell:
        assert not luhn.is_valid(digits)


@given(st.text(max_size=40))
def test_a_plain_cell_stays_as_it_is(text: str) -> None:
    once = cells.plain(text)
    if not once.startswith(("'", "=")):
        assert cells.plain(once) == once
