# SPDX-License-Identifier: Apache-2.0
"""A report as sheets: its title, its figures with their sentences, and from what it was computed. What is exported and
printed is these sheets, painted.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.reports.plot import Plot, Report, ReportKind, Table
from lab_kiosk.ui.presenters.drawing import Drawing, Ink, Line, broken
from lab_kiosk.ui.presenters.plots import Room, drawn
from lab_kiosk.ui.presenters.report_words import TITLES, Teller
from lab_kiosk.ui.presenters.tables import ROW

EM = 15.0
PAGE = (960.0, 1242.0)
"""A letter page; of A4 some of its height stays white."""
MARGIN = 56.0
_FIGURE = 320.0


def sheets(report: Report, teller: Teller, *, whole: bool = False) -> tuple[Drawing, ...]:
    """One page after the other; ``whole`` puts everything on one that is as high as it has to be."""
    wide, high = PAGE
    pages: list[list[Drawing]] = [[]]
    y, room = MARGIN, high - 2 * MARGIN
    for block in _blocks(report, teller, wide - 2 * MARGIN, room):
        if not whole and pages[-1] and y + block.height > high - MARGIN:
            pages.append([])
            y = MARGIN
        pages[-1].append(block.moved(MARGIN, y))
        y += block.height
    return tuple(_joined(page, wide, y + MARGIN if whole else high) for page in pages)


def _blocks(report: Report, teller: Teller, width: float, height: float) -> Iterator[Drawing]:
    period = report.period
    title = teller.text(TITLES[report.kind])
    yield _said([title], teller, width, EM * 2.2, bold=True, above=0, below=EM * 0.4)
    yield _said([teller.span(period.first, period.last)], teller, width, EM * 1.2, ink=Ink.QUIET, below=EM * 0.6)
    about = ". ".join(part for part in (report.about, report.question) if part)
    if about:
        yield _said(broken(about, EM * 1.2, width), teller, width, EM * 1.2, below=EM * 0.6)
    said = None
    for plot in report.plots:
        for part in _parts(plot, height):
            yield _figure(part, teller, width, again=part.reading == said)
            said = part.reading
    if report.kind is ReportKind.PILOT:
        yield _small(teller.note(), teller, width)
    yield _small(teller.source(report), teller, width)
    if report.source.kinds:
        yield _small(teller.kinds(report), teller, width)


def _parts(plot: Plot, height: float) -> Iterator[Plot]:
    """A table that is longer than a page goes on on the next."""
    fits = max(1, int((height - EM * 12) / (EM * ROW)) - 1)
    if not isinstance(plot, Table) or len(plot.rows) <= fits:
        yield plot
        return
    for first in range(0, len(plot.rows), fits):
        yield replace(plot, rows=plot.rows[first : first + fits])


def _figure(plot: Plot, teller: Teller, width: float, *, again: bool) -> Drawing:
    """The figure with its title above and its sentence below, which stay together. What the figure before it said is
    not said ``again``.
    """
    heading = _said([teller.title(plot)], teller, width, EM * 1.35, bold=True, above=EM * 1.8, below=EM * 0.9)
    sentence = [] if again else broken(teller.sentence(plot.reading), EM, width)
    reading = _said(sentence, teller, width, EM, ink=Ink.QUIET, above=EM * 0.7)
    picture = drawn(plot, teller, Room(width, _FIGURE, EM))
    return _stacked([heading, picture, reading], width)


def _small(text: str, teller: Teller, width: float) -> Drawing:
    size = EM * 0.8
    return _said(broken(text, size, width), teller, width, size, ink=Ink.QUIET, above=EM)


def _said(
    texts: list[str],
    teller: Teller,
    width: float,
    size: float,
    *,
    ink: Ink = Ink.TEXT,
    bold: bool = False,
    above: float = 0,
    below: float = 0,
) -> Drawing:
    step = size * 1.4
    lines = tuple(
        Line(0, above + number * step, width, step, text, size, ink=ink, bold=bold) for number, text in enumerate(texts)
    )
    drawing = Drawing(width, above + step * len(texts) + below, lines=lines)
    known = LANGUAGES.get(teller.language)
    return drawing.turned() if known is not None and known.right_to_left else drawing


def _stacked(parts: list[Drawing], width: float) -> Drawing:
    y, moved = 0.0, []
    for part in parts:
        moved.append(part.moved(0, y))
        y += part.height
    return _joined(moved, width, y)


def _joined(parts: list[Drawing], width: float, height: float) -> Drawing:
    return Drawing(
        width,
        height,
        tuple(mark for part in parts for mark in part.marks),
        tuple(line for part in parts for line in part.lines),
    )
