# SPDX-License-Identifier: Apache-2.0
"""A report as the sheets of a workbook: each figure a table whose numbers are numbers and whose days are days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from lab_kiosk.domain.exports import table as exports
from lab_kiosk.domain.reports.plot import Cell, Number, Report, ReportKind, Scale, Unit
from lab_kiosk.ui.presenters.report_text import rows_of
from lab_kiosk.ui.presenters.report_words import TITLES, Teller

Figure = tuple[str, tuple[str, ...], list[tuple[exports.Cell, ...]]]
"""Its title, its head, its rows."""
_NO_UNIT = {Unit.COUNT, Unit.PEOPLE}
"""What the title of a figure counts already."""


def tables(report: Report, teller: Teller) -> Iterator[Figure]:
    """Every figure. A number that is hidden is the word for that, as on the screens; one that is not there is blank."""
    for plot in report.plots:
        head, *rows = rows_of(plot)
        columns = tuple(_heading(cell, place, rows, teller) for place, cell in enumerate(head))
        yield teller.title(plot), columns, [tuple(_cell(cell, teller) for cell in row) for row in rows]


def about(report: Report, teller: Teller) -> list[tuple[str, exports.Cell]]:
    """What is in no figure: the days of the report, the sentence of each figure, and what it was computed from."""
    title = teller.text(TITLES[report.kind])
    lines: list[tuple[str, exports.Cell]] = [(title, teller.span(report.period.first, report.period.last))]
    lines += [("", part) for part in (report.about, report.question) if part]
    lines += [(teller.title(plot), teller.sentence(plot.reading)) for plot in report.plots]
    lines += [("", teller.note())] if report.kind is ReportKind.PILOT else []
    return [*lines, ("", teller.source(report)), ("", report.period.zone)]


def _heading(cell: Cell | str, place: int, rows: Sequence[Sequence[Cell | str]], teller: Teller) -> str:
    units = {told.unit for row in rows if isinstance(told := row[place], Number)}
    name = cell if isinstance(cell, str) else teller.cell(cell, wide=True)
    if len(units) != 1 or units <= _NO_UNIT:
        return name
    return f"{name} ({next(iter(units))})".strip()


def _cell(cell: Cell | str, teller: Teller) -> exports.Cell:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, Number):
        return teller.number(cell) if cell.hidden else "" if cell.value is None else cell.value
    return date.fromisoformat(cell.value) if cell.scale is Scale.DAY else teller.cell(cell, wide=True)
