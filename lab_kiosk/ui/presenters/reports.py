# SPDX-License-Identifier: Apache-2.0
"""The page of figures: which one is shown, how it reads, and its marks for the room that there is."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.reports import ReportsPage, Span
from lab_kiosk.domain.reports import Report, ReportKind
from lab_kiosk.domain.reports.plot import Bars, Lines, Sentence, Style
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.ui.presenters.drawing import Drawing
from lab_kiosk.ui.presenters.plots import Room, drawn
from lab_kiosk.ui.presenters.report_words import TITLES, Teller
from lab_kiosk.ui.presenters.set_up import QT_TRANSLATE_NOOP

SPANS: dict[Span, str] = {
    Span.DAY: QT_TRANSLATE_NOOP("Reports", "Today"),
    Span.WEEK: QT_TRANSLATE_NOOP("Reports", "7 days"),
    Span.MONTH: QT_TRANSLATE_NOOP("Reports", "30 days"),
    Span.YEAR: QT_TRANSLATE_NOOP("Reports", "1 year"),
}


GLYPHS: dict[ReportKind, str] = {
    ReportKind.VISITS: "log-in",
    ReportKind.OCCUPANCY: "users",
    ReportKind.DEMOS: "orbit",
    ReportKind.EQUIPMENT: "rectangle-goggles",
    ReportKind.LOSSES: "search",
    ReportKind.TURNAROUND: "refresh-cw",
    ReportKind.PILOT: "rocket",
}
SPARKS = 31


@dataclass(frozen=True)
class SpanRow:
    code: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class ReportRow:
    """A report as a tile: ``sparks`` is its first figure as so many bars, each from 0 to 1."""

    code: str
    label: str
    glyph: str
    sentence: str
    sparks: tuple[float, ...] = ()


@dataclass(frozen=True)
class MarkRow:
    """As :class:`lab_kiosk.ui.presenters.drawing.Mark`, with a key."""

    key: int
    from_left: float
    from_top: float
    wide: float
    high: float
    ink: str
    strength: float
    edge: bool


@dataclass(frozen=True)
class LineRow:
    """As :class:`lab_kiosk.ui.presenters.drawing.Line`, with a key. ``side``: "left", "centre" or "right"."""

    key: int
    from_left: float
    from_top: float
    wide: float
    high: float
    said: str
    size: float
    side: str
    ink: str
    bold: bool


@dataclass(frozen=True)
class ReportsView:
    """``figure`` is counted from 1; ``figures`` is 0 where none is open. ``nothing``: there is but the sentence."""

    kind: str = ""
    title: str = ""
    sentence: str = ""
    span: str = ""
    source: str = ""
    note: str = ""
    figure: int = 0
    figures: int = 0
    reading: bool = False
    failed: bool = False
    nothing: bool = False
    height: float = 0.0
    tiles: tuple[ReportRow, ...] = ()
    spans: tuple[SpanRow, ...] = ()
    marks: tuple[MarkRow, ...] = ()
    lines: tuple[LineRow, ...] = ()


def reports_view(page: ReportsPage | None, teller: Teller, room: Room) -> ReportsView:
    if page is None:
        return ReportsView()
    spans = tuple(SpanRow(span, teller.text(SPANS[span]), span is page.span) for span in Span)
    report = page.report
    if report is None or page.reading:
        tiles = tuple(_tile(kind, page, teller) for kind in ReportKind)
        return ReportsView(tiles=tiles, spans=spans, reading=page.reading, failed=page.failed)
    plot = report.plots[min(page.plot, len(report.plots) - 1)]
    drawing = drawn(plot, teller, room)
    about = ". ".join(part for part in (report.about, report.question) if part)
    return ReportsView(
        kind=teller.text(TITLES[report.kind]),
        title=teller.title(plot),
        sentence=teller.sentence(plot.reading),
        span=teller.span(report.period.first, report.period.last),
        source=" ".join((teller.source(report), teller.kinds(report))).strip(),
        note=f"{about} {teller.note()}".strip() if report.kind is ReportKind.PILOT else "",
        figure=min(page.plot, len(report.plots) - 1) + 1,
        figures=len(report.plots),
        nothing=is_nothing(plot.reading) or not drawing.lines,
        height=drawing.height,
        spans=spans,
        marks=_marks(drawing),
        lines=_lines(drawing),
    )


def _tile(kind: ReportKind, page: ReportsPage, teller: Teller) -> ReportRow:
    report = next((one for one in page.reports if one.kind is kind and not page.reading), None)
    reading = teller.sentence(report.plots[0].reading) if report is not None else ""
    return ReportRow(kind, teller.text(TITLES[kind]), GLYPHS[kind], reading, sparks(report))


def sparks(report: Report | None) -> tuple[float, ...]:
    """The first figure that has bars or steps: what is stacked together, the highest is 1. None of nothing."""
    plots = (plot for plot in (report.plots if report is not None else ()) if isinstance(plot, Bars | Lines))
    plot = next(plots, None)
    if plot is None:
        return ()
    stacked = [series for series in plot.series if series.style in (Style.FILLED, Style.SECOND)]
    places = range(min(len(plot.across), SPARKS))
    heights = [sum(series.values[place] or 0 for series in stacked) for place in places]
    most = max(heights, default=0)
    return tuple(round(height / most, 3) for height in heights) if most else ()


def is_nothing(reading: Sentence) -> bool:
    return reading.word in (Word.SAY_NOTHING, Word.SAY_NO_LOSS, Word.SAY_NO_PILOT)


def _marks(drawing: Drawing) -> tuple[MarkRow, ...]:
    return tuple(
        MarkRow(key, mark.x, mark.y, mark.width, mark.height, mark.ink, mark.strength, mark.edge)
        for key, mark in enumerate(drawing.marks)
    )


def _lines(drawing: Drawing) -> tuple[LineRow, ...]:
    return tuple(
        LineRow(key, line.x, line.y, line.width, line.height, line.text, line.size, line.side, line.ink, line.bold)
        for key, line in enumerate(drawing.lines)
    )
