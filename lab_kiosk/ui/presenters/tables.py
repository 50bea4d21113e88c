# SPDX-License-Identifier: Apache-2.0
"""A table as marks and lines: words keep to the start of their column, numbers to its end."""

from __future__ import annotations

from lab_kiosk.domain.reports.plot import Number, Table
from lab_kiosk.ui.presenters.drawing import Drawing, Ink, Line, Mark, Side, cut, width_of
from lab_kiosk.ui.presenters.report_words import Teller

ROW = 2.1
"""How high a row is, in the height of its text."""
BOLD = 1.08
"""How much wider bold letters are."""
SMALLEST = 0.74
"""Of its size, what text is at least: larger text is 1.35 times as large as the usual one."""


def table(plot: Table, teller: Teller, width: float, em: float) -> Drawing:
    """Nothing but its head line where there is no row, which is no drawing at all."""
    if not plot.rows:
        return Drawing(width, 0)
    cells = [[teller.cell(cell) for cell in cells] for cells in plot.rows]
    head = [teller.word(word) for word in plot.head]
    numbers = [isinstance(cell, Number) for cell in plot.rows[0]]
    em = _fitting([head, *cells], width, em)
    row, hair = em * ROW, max(1.0, round(em / 14))
    columns = _columns([head, *cells], width, em)
    lines, marks = [], []
    for number, texts in enumerate([head, *cells]):
        y = number * row
        for place, text in enumerate(texts):
            x, wide = columns[place]
            side = Side.RIGHT if numbers[place] else Side.LEFT
            ink = Ink.TEXT if number else Ink.QUIET
            bold = not place and bool(number)
            shown = cut(text, em * BOLD if bold else em, wide)
            lines.append(Line(x, y, wide, row, shown, em, side, ink, bold=bold))
        marks.append(Mark(0, y + row, width, hair, Ink.OUTLINE, 0.28 if number else 0.9))
    return Drawing(width, row * (len(cells) + 1) + hair, tuple(marks), tuple(lines))


def _fitting(rows: list[list[str]], width: float, em: float) -> float:
    """The height of its text: smaller where the columns are too many, down to what is not larger text any more."""
    needs = sum(max(width_of(row[place], em) for row in rows) for place in range(len(rows[0])))
    return em * min(1.0, max(SMALLEST, width / (needs + em * (len(rows[0]) - 1))))


def _columns(rows: list[list[str]], width: float, em: float) -> list[tuple[float, float]]:
    """Where each column begins and how wide it is: as it needs, and what is left is shared. Where there is too little,
    the widest give way.
    """
    gap, needs = em, [max(width_of(row[place], em) for row in rows) for place in range(len(rows[0]))]
    room = width - gap * (len(needs) - 1)
    over = sum(needs) - room
    if over > 0:
        fair = room / len(needs)
        wide = [place for place, need in enumerate(needs) if need > fair]
        much = sum(needs[place] - fair for place in wide)
        needs = [need - over * (need - fair) / much if place in wide else need for place, need in enumerate(needs)]
    else:
        needs = [need - over / len(needs) for need in needs]
    told, x = [], 0.0
    for need in needs:
        told.append((x, need))
        x += need + gap
    return told
