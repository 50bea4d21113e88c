# SPDX-License-Identifier: Apache-2.0
"""A table on paper: every row on a sheet, none twice, and the sheets counted."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from lab_kiosk.domain.paper import Area, Listing, Raster, Symbology
from lab_kiosk.ui.qt.paper.press import to_dots, to_pdf

LETTER = Area(850, 1100, 100)
"""US Letter, 100 dots to the inch."""


def no_code(text: str, symbology: Symbology) -> Sequence[str]:
    raise AssertionError("a list has no code on it")


def listing(rows: int, language: str = "en") -> Listing:
    return Listing(
        heading="Inside",
        when="now",
        header=("Name", "Zone"),
        rows=tuple((f"Person {number}", "VR") for number in range(rows)),
        shares=(2, 1),
        foot="foot",
        language=language,
    )


def dark(raster: Raster) -> int:
    return sum(byte.bit_count() for byte in raster.rows)


@pytest.mark.parametrize(("rows", "sheets"), [(0, 1), (1, 1), (30, 1), (40, 2), (100, 4)])
def test_a_list_takes_as_many_sheets_as_it_needs(rows: int, sheets: int) -> None:
    told = to_dots([listing(rows)], LETTER, no_code)
    assert len(told) == sheets
    assert {(raster.width, raster.height) for raster in told} == {(850, 1100)}
    assert all(dark(raster) for raster in told)


def test_a_full_sheet_is_darker_than_one_that_is_begun() -> None:
    first, *_, last = to_dots([listing(65)], LETTER, no_code)
    assert dark(first) > 2 * dark(last)


def test_endless_paper_gets_one_sheet_as_long_as_the_list() -> None:
    short, long = (to_dots([listing(rows)], Area(576, 0, 203), no_code) for rows in (5, 50))
    assert (len(short), len(long)) == (1, 1)
    assert long[0].height > short[0].height


def test_in_arabic_the_columns_begin_at_the_right() -> None:
    (english,), (arabic,) = (to_dots([listing(3, language)], LETTER, no_code) for language in ("en", "ar"))
    assert english.rows != arabic.rows


def test_a_pdf_has_every_sheet_and_nobodys_name_in_a_log() -> None:
    raw = to_pdf([listing(100)], no_code)
    assert raw.count(b"/Type /Page\n") == 4
    assert "Person" not in repr(listing(1))
