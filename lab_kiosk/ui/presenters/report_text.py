# SPDX-License-Identifier: Apache-2.0
"""A report as a vector picture, as text for a terminal, and as rows for other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from html import escape

from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.reports.plot import Bars, Cell, HeatMap, Label, Lines, Number, Plot, Report, ReportKind, Table
from lab_kiosk.domain.reports.plot import word as as_label
from lab_kiosk.ui.presenters.drawing import Ink, Line, Mark, Side
from lab_kiosk.ui.presenters.report_sheet import sheets
from lab_kiosk.ui.presenters.report_words import TITLES, Teller

PALETTES: dict[str, dict[Ink, str]] = {
    "light": {
        Ink.GROUND: "#FFFFFF",
        Ink.TEXT: "#0B1220",
        Ink.QUIET: "#3D4A5F",
        Ink.OUTLINE: "#66758C",
        Ink.PRIMARY: "#005A8C",
        Ink.PRIMARY_INK: "#FFFFFF",
        Ink.SECOND: "#8A5200",
    },
    "dark": {
        Ink.GROUND: "#162033",
        Ink.TEXT: "#F5F8FF",
        Ink.QUIET: "#B9C6DC",
        Ink.OUTLINE: "#7C8CA8",
        Ink.PRIMARY: "#41B6E6",
        Ink.PRIMARY_INK: "#04121C",
        Ink.SECOND: "#FBBF24",
    },
}
"""The colours of the screens (Theme/Colors.qml), for what leaves them."""
_ANCHORS = {Side.LEFT: "start", Side.CENTRE: "middle", Side.RIGHT: "end"}
_OTHERWISE = {Side.LEFT: "end", Side.CENTRE: "middle", Side.RIGHT: "start"}
_AT = {Side.LEFT: 0.0, Side.CENTRE: 0.5, Side.RIGHT: 1.0}
_BASELINE = 0.36
"""How far below the middle of a line its letters stand, in their size."""


def svg(report: Report, teller: Teller) -> str:
    """One picture with every figure, dark where its reader likes it dark. It names itself for those who do not see
    it.
    """
    (sheet,) = sheets(report, teller, whole=True)
    title = teller.text(TITLES[report.kind])
    told = " ".join(teller.sentence(plot.reading) for plot in report.plots)
    known = LANGUAGES.get(teller.language)
    turned = known is not None and known.right_to_left
    wide, high = _short(sheet.width), _short(sheet.height)
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" '
        f'role="img" aria-labelledby="title told" lang="{teller.language}" '
        "font-family=\"Inter, 'Noto Sans Arabic', 'Noto Sans', sans-serif\">"
    )
    parts = [
        opening,
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="told">{escape(told)}</desc>',
        f"<style>{_style()}</style>",
        f'<rect width="{wide}" height="{high}" class="{Ink.GROUND}"/>',
        *(_mark(mark) for mark in sheet.marks),
        *(_line(line, turned=turned) for line in sheet.lines),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _style() -> str:
    light, dark = (
        "".join(f".{ink}{{fill:{colour}}}.{ink}-edge{{stroke:{colour}}}" for ink, colour in PALETTES[name].items())
        for name in ("light", "dark")
    )
    return f"{light}@media (prefers-color-scheme:dark){{{dark}}}"


def _mark(mark: Mark) -> str:
    opacity = "" if mark.strength == 1 else f' fill-opacity="{_short(mark.strength)}"'
    named = f"{mark.ink} {mark.ink}-edge" if mark.edge else str(mark.ink)
    inset = 0.5 if mark.edge and min(mark.width, mark.height) > 1 else 0
    x, y = _short(mark.x + inset), _short(mark.y + inset)
    wide, high = _short(mark.width - 2 * inset), _short(mark.height - 2 * inset)
    return f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" class="{named}"{opacity}/>'


def _line(line: Line, *, turned: bool) -> str:
    x = _short(line.x + line.width * _AT[line.side])
    y = _short(line.y + line.height / 2 + line.size * _BASELINE)
    anchor = (_OTHERWISE if turned else _ANCHORS)[line.side]
    looks = (' direction="rtl"' if turned else "") + (' font-weight="700"' if line.bold else "")
    place = f'x="{x}" y="{y}" font-size="{_short(line.size)}" text-anchor="{anchor}"'
    return f'<text {place} class="{line.ink}"{looks}>{escape(line.text)}</text>'


def _short(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def text(report: Report, teller: Teller) -> str:
    """For a terminal: each figure's title, its sentence and its numbers."""
    period = report.period
    lines = [f"{teller.text(TITLES[report.kind])}: {teller.span(period.first, period.last)}"]
    lines += [part for part in (report.about, report.question) if part]
    for plot in report.plots:
        lines += ["", teller.title(plot), teller.sentence(plot.reading)]
        rows = [[_told(cell, teller) for cell in row] for row in rows_of(plot)]
        if len(rows) > 1:
            widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
            lines += ["  " + _padded(row, widths) for row in rows]
    notes = [teller.note()] if report.kind is ReportKind.PILOT else []
    lines += ["", *notes, teller.source(report)]
    lines += [teller.kinds(report)] if report.source.kinds else []
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _padded(row: list[str], widths: list[int]) -> str:
    first, *rest = (
        cell.rjust(width) if place else cell.ljust(width)
        for place, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join([first, *rest])


def csv_text(report: Report, teller: Teller) -> str:
    """Rows of figure, row, column, value and unit: one number a row, as it is; for a hidden one, the word of the
    screens. A text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["figure", "row", "column", "value", "unit"])
    for plot in report.plots:
        head, *rows = rows_of(plot)
        for row in rows:
            for column, cell in zip(head[1:], row[1:], strict=True):
                told = [teller.title(plot), _told(row[0], teller), _told(column, teller), *_plain(cell, teller)]
                writer.writerow([_harmless(part) for part in told])
    source = report.source
    writer.writerow(["source", "", "read_at", source.read_at, "unix_ms"])
    writer.writerow(["source", "", "until", "" if source.until is None else source.until, "unix_ms"])
    for kind, count in source.kinds:
        writer.writerow(["source", kind, "events", count or "", "count"])
    return out.getvalue()


def _plain(cell: Cell | str, teller: Teller) -> tuple[str, str]:
    if not isinstance(cell, Number):
        return _told(cell, teller), ""
    value = teller.number(cell) if cell.hidden else "" if cell.value is None else f"{cell.value:g}"
    return value, str(cell.unit)


def _harmless(text: str) -> str:
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") and not _is_number(text) else text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def rows_of(plot: Plot) -> list[Sequence[Cell | str]]:
    """Any figure as a table with a head: what a bar shows, in numbers."""
    return list(_rows(plot))


def _rows(plot: Plot) -> Iterator[Sequence[Cell | str]]:
    match plot:
        case Table():
            yield [as_label(word) for word in plot.head]
            yield from plot.rows
        case HeatMap():
            yield ["", *plot.across]
            for label, values in zip(plot.down, plot.values, strict=True):
                yield [label, *(Number(value, plot.unit) for value in values)]
        case Bars() | Lines():
            yield ["", *(as_label(series.name) for series in plot.series)]
            for place, label in enumerate(plot.across):
                told = (series.values[place] for series in plot.series)
                yield [label, *(Number(value, plot.unit, hidden=value is None) for value in told)]


def _told(cell: Cell | str, teller: Teller) -> str:
    return cell if isinstance(cell, str) else teller.cell(cell, wide=isinstance(cell, Label))
