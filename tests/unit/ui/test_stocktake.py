# SPDX-License-Identifier: Apache-2.0
"""What the page of a stock-take says."""

from __future__ import annotations

from lab_kiosk.ui.presenters.stocktake import StocktakeView, stocktake_view
from lab_kiosk.ui.showcase.invented import EMPTY
from lab_kiosk.ui.showcase.states import STATES


def test_the_place_has_its_own_numbers_and_the_last_scan_its_verdict() -> None:
    view = stocktake_view(STATES["stocktake-counted"])
    assert (view.place, view.here_found, view.here_expected, view.found) == ("shelf A", 8, 12, 17)
    assert view.last is not None
    assert (view.last.verdict, view.last.tone, view.last.act) == ("found", "success", "")
    assert len(view.not_yet) == 4
    assert stocktake_view(EMPTY) == StocktakeView()
    assert stocktake_view(STATES["stocktake"]).last is None


def test_each_puzzle_has_the_tap_that_settles_it_or_none() -> None:
    view = stocktake_view(STATES["stocktake-puzzles"])
    assert view.last is not None
    assert [(row.verdict, row.act) for row in (view.last, *view.puzzles)] == [
        ("misplaced", "move"),
        ("unexpected", "return"),
        ("unknown", ""),
    ]
    assert (view.misplaced, view.unexpected, view.unknown) == (1, 1, 1)


def test_missing_is_only_said_when_it_is_closed() -> None:
    assert stocktake_view(STATES["stocktake-closing"]).missing == ()
    closing = stocktake_view(STATES["stocktake-closing"])
    assert (closing.closing, closing.unseen) == (True, 4)
    view = stocktake_view(STATES["stocktake-missing"])
    assert (view.closed, len(view.missing), view.turned_up) == (True, 2, 1)
