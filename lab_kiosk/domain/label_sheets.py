# SPDX-License-Identifier: Apache-2.0
"""Sheets of labels that an office printer takes: where each label lies, in millimetres from the top left corner.

The figures are those of the maker's own templates for word processors, as Snipe-IT has copied them in points
(snipe/snipe-it, ``app/Models/Labels/Sheets/Avery/_5520.php``, ``_5267.php``, ``L7162.php``); they agree with the
sizes on the packages (1 by 2 5/8 inches, 1/2 by 1 3/4 inches, 33.9 by 99.1 mm), and each grid lies in the middle of its
sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

INCH = 25.4
POINT = INCH / 72
SAFE_MM = 1.0
"""How far a sheet may slip in a printer: nothing is printed nearer to a label's edge."""


class Stock(StrEnum):
    """Labels that can be bought, by the number on their package."""

    AVERY_5520 = "avery-5520"
    AVERY_5267 = "avery-5267"
    AVERY_L7162 = "avery-l7162"


class Spot(msgspec.Struct, frozen=True):
    """A rectangle on a page, in millimetres."""

    left: float
    top: float
    width: float
    height: float


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """Labels in rows. ``across`` and ``down`` are from a label's edge to the same edge of its neighbour."""

    paper: str
    columns: int
    rows: int
    left: float
    top: float
    width: float
    height: float
    across: float
    down: float

    @property
    def count(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows

    def label(self, number: int) -> Spot:
        """The label of a number from 0 on, counted as one reads."""
        row, column = divmod(number, self.columns)
        return Spot(self.left + column * self.across, self.top + row * self.down, self.width, self.height)

    def printable(self, number: int) -> Spot:
        """What of a label is still on it when the sheet has slipped."""
        label = self.label(number)
        return Spot(label.left + SAFE_MM, label.top + SAFE_MM, label.width - 2 * SAFE_MM, label.height - 2 * SAFE_MM)


GRIDS = {
    Stock.AVERY_5520: Grid(
        paper="Letter",
        columns=3,
        rows=10,
        left=13.55 * POINT,
        top=36.1 * POINT,
        width=2.625 * INCH,
        height=1.0 * INCH,
        across=198.0 * POINT,
        down=72.0 * POINT,
    ),
    Stock.AVERY_5267: Grid(
        paper="Letter",
        columns=4,
        rows=20,
        left=21.6 * POINT,
        top=36.1 * POINT,
        width=1.75 * INCH,
        height=0.5 * INCH,
        across=147.6 * POINT,
        down=36.0 * POINT,
    ),
    Stock.AVERY_L7162: Grid(
        paper="A4",
        columns=2,
        rows=8,
        left=13.25 * POINT,
        top=37.0 * POINT,
        width=280.8 * POINT,
        height=96.0 * POINT,
        across=288.0 * POINT,
        down=96.0 * POINT,
    ),
}


def sheets(grid: Grid, count: int, start: int = 1) -> Iterator[range]:
    """Which labels of each sheet are printed, as numbers from 0 on: the first sheet is a used one whose free labels
    begin at ``start``, counted from 1. Raises ValueError for a label that no sheet has.
    """
    if not 1 <= start <= grid.count:
        raise ValueError(f"a sheet of {grid.count} labels has no label {start}")
    first = start - 1
    while count > 0:
        here = min(count, grid.count - first)
        yield range(first, first + here)
        count, first = count - here, 0
