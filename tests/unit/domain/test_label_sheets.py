# SPDX-License-Identifier: Apache-2.0
"""Sheets of labels: where each label lies, and which of them are free."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.label_sheets import GRIDS, SAFE_MM, Grid, Stock, sheets

PAPERS = {"Letter": (215.9, 279.4), "A4": (210.0, 297.0)}
PACKAGES = {
    Stock.AVERY_5520: (30, 66.675, 25.4),
    Stock.AVERY_5267: (80, 44.45, 12.7),
    Stock.AVERY_L7162: (16, 99.1, 33.9),
}
"""What is printed on the package: labels a sheet, width and height in millimetres."""
grids = st.sampled_from(list(Stock)).map(GRIDS.__getitem__)


@pytest.mark.parametrize("stock", Stock)
def test_a_sheet_has_the_labels_that_its_package_says(stock: Stock) -> None:
    grid = GRIDS[stock]
    assert (grid.count, pytest.approx(grid.width, abs=0.1), pytest.approx(grid.height, abs=0.1)) == PACKAGES[stock]


@pytest.mark.parametrize("stock", Stock)
def test_the_labels_lie_in_the_middle_of_their_sheet(stock: Stock) -> None:
    grid = GRIDS[stock]
    first, last = grid.label(0), grid.label(grid.count - 1)
    wide, high = PAPERS[grid.paper]
    assert first.left == pytest.approx(wide - last.left - last.width, abs=0.15)
    assert first.top == pytest.approx(high - last.top - last.height, abs=0.15)


@given(grids, st.data())
def test_no_two_labels_share_a_place_and_none_leaves_its_paper(grid: Grid, data: st.DataObject) -> None:
    one, other = (data.draw(st.integers(0, grid.count - 1)) for _ in range(2))
    a, b = grid.label(one), grid.label(other)
    apart = max(abs(a.left - b.left) - a.width, abs(a.top - b.top) - a.height)
    assert one == other or apart >= -1e-9
    assert a.left >= 0 <= a.top
    assert (a.left + a.width, a.top + a.height) <= PAPERS[grid.paper]
    inner = grid.printable(one)
    assert inner.left - a.left == pytest.approx(SAFE_MM)
    assert a.top + a.height - inner.top - inner.height == pytest.approx(SAFE_MM)


@given(grids, st.integers(0, 300), st.data())
def test_every_label_is_printed_once_and_used_ones_are_left_alone(grid: Grid, count: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(1, grid.count))
    pages = list(sheets(grid, count, start))
    assert sum(map(len, pages)) == count
    assert all(0 <= page[0] <= page[-1] < grid.count for page in pages)
    assert [page.start for page in pages] == [start - 1, *[0] * (len(pages) - 1)][: len(pages)]
    assert all(page.stop == grid.count for page in pages[:-1])


@pytest.mark.parametrize("start", [0, 31, -1])
def test_a_label_that_no_sheet_has_is_refused(start: int) -> None:
    with pytest.raises(ValueError, match="30 labels has no label"):
        list(sheets(GRIDS[Stock.AVERY_5520], 3, start))
