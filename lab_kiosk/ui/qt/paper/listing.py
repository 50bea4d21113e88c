# SPDX-License-Identifier: Apache-2.0
"""A table on sheets of paper: large enough to be read at arm's length, outdoors, by whoever holds it."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.domain.paper import Listing
from lab_kiosk.ui.qt.paper.canvas import Box, Canvas, Side


@dataclass(frozen=True)
class _Lines:
    """Millimetres. ``around`` is what stands above and below the rows, in rows."""

    row: float = 7.0
    letters: float = 3.4
    heading: float = 6.0
    edge: float = 12.0
    gap: float = 2.0
    around: int = 8


LINES_MM = _Lines()


def rows_on(canvas: Canvas) -> int:
    """How many rows fit on a sheet."""
    return (canvas.height - _top(canvas) - _bottom(canvas)) // canvas.dots(LINES_MM.row)


def paint_listing(canvas: Canvas, listing: Listing, first: int, count: int, number: str) -> None:
    """One sheet: ``count`` rows from ``first`` on; ``number`` says which sheet of how many it is."""
    edge, row, letters = canvas.dots(LINES_MM.edge), canvas.dots(LINES_MM.row), canvas.dots(LINES_MM.letters)
    wide = canvas.width - 2 * edge
    heading = canvas.dots(LINES_MM.heading)
    canvas.text(listing.heading, Box(edge, edge, wide, heading), heading, bold=True)
    canvas.text(listing.when, Box(edge, edge + round(heading * 1.5), wide, letters), letters)
    y = _top(canvas)
    _row(canvas, listing, listing.header, y - row, bold=True)
    _rule(canvas, edge, wide, y, 0.4)
    for told in listing.rows[first : first + count]:
        _row(canvas, listing, told, y, bold=False)
        y += row
        _rule(canvas, edge, wide, y, 0.1)
    foot = Box(edge, canvas.height - edge - letters, wide, letters)
    canvas.text(number, foot, letters, side=Side.END)
    if listing.foot:
        canvas.text(listing.foot, Box(edge, foot.y, round(wide * 0.85), letters), letters)


def _row(canvas: Canvas, listing: Listing, told: tuple[str, ...], y: int, *, bold: bool) -> None:
    edge, gap = canvas.dots(LINES_MM.edge), canvas.dots(LINES_MM.gap)
    row, letters = canvas.dots(LINES_MM.row), canvas.dots(LINES_MM.letters)
    wide, x = canvas.width - 2 * edge, edge
    for cell, share in zip(told, listing.shares, strict=True):
        width = wide * share // sum(listing.shares)
        canvas.text(cell, Box(x, y + (row - round(letters * 1.3)) // 2, width - gap, row), letters, bold=bold)
        x += width


def _top(canvas: Canvas) -> int:
    return canvas.dots(LINES_MM.edge + 2.5 * LINES_MM.heading + LINES_MM.row)


def _bottom(canvas: Canvas) -> int:
    return canvas.dots(LINES_MM.edge + 2 * LINES_MM.letters)


def _rule(canvas: Canvas, edge: int, wide: int, y: int, thick_mm: float) -> None:
    canvas.block(Box(edge, y, wide, max(1, canvas.dots(thick_mm))))
