# SPDX-License-Identifier: Apache-2.0
"""One description, several painters: the glass, a vector picture, a page and text say the same numbers."""

from __future__ import annotations

import csv
import io
import re
import xml.etree.ElementTree as ET
from html import unescape
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter

from lab_kiosk import paths
from lab_kiosk.application.flows import Action, Tap
from lab_kiosk.application.reports import ReportsPage, Span
from lab_kiosk.domain.reports import Past, Period, Report, ReportKind, tell
from lab_kiosk.domain.reports.plot import (
    Bars,
    Label,
    Lines,
    Number,
    Plot,
    Scale,
    Sentence,
    Series,
    Table,
    Unit,
    named,
)
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.drawing import Drawing, Ink, Side, broken, cut, width_of
from lab_kiosk.ui.presenters.plots import TICKS, Room, drawn, scale_of, strength_of
from lab_kiosk.ui.presenters.report_sheet import MARGIN, PAGE, sheets
from lab_kiosk.ui.presenters.report_text import PALETTES, csv_text, rows_of, svg, text
from lab_kiosk.ui.presenters.report_words import WORDS, Teller, counted
from lab_kiosk.ui.presenters.reports import is_nothing, reports_view, sparks
from lab_kiosk.ui.qt.echo import Echo
from lab_kiosk.ui.qt.paper.drawings import mixed, paint, picture
from lab_kiosk.ui.qt.presentation import Presentation
from lab_kiosk.ui.showcase.invented import EMPTY, SITE
from lab_kiosk.ui.showcase.invented_past import LAST, ZONE, invented_reports
from lab_kiosk.ui.showcase.states import STATES

ROOM = Room(900, 400, 20)
SVG = "{http://www.w3.org/2000/svg}"


def teller(language: str = "en") -> Teller:
    return Teller(language, Echo(paths.resources() / "i18n").say, ZONE, SITE.demo_titles)


REPORTS = invented_reports(Span.MONTH)
PLOTS = [plot for report in REPORTS for plot in report.plots]


def test_every_word_can_be_said() -> None:
    assert set(WORDS) == set(Word)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
@pytest.mark.parametrize("report", REPORTS, ids=lambda report: str(report.kind))
def test_the_picture_says_what_the_sheet_says(report: Report, language: str) -> None:
    told = teller(language)
    (sheet,) = sheets(report, told, whole=True)
    root = ET.fromstring(svg(report, told))  # noqa: S314 - our own
    assert [element.text for element in root.iter(f"{SVG}text")] == [line.text for line in sheet.lines]
    assert len(list(root.iter(f"{SVG}rect"))) == len(sheet.marks) + 1
    told_in_words = root.find(f"{SVG}desc")
    assert told_in_words is not None
    assert told_in_words.text == " ".join(told.sentence(plot.reading) for plot in report.plots)


@pytest.mark.parametrize("plot", PLOTS, ids=lambda plot: str(plot.subject))
def test_every_number_of_a_lying_figure_or_a_table_is_written_on_it(plot: Plot) -> None:
    told = teller()
    on_it = [line.text for line in drawn(plot, told, ROOM).lines]
    if isinstance(plot, Table):
        assert on_it == [told.word(word) for word in plot.head] + [
            cut(told.cell(cell), ROOM.em, 10**6) for row in plot.rows for cell in row
        ] or len(on_it) == len(plot.head) * (len(plot.rows) + 1)
    if isinstance(plot, Bars) and plot.lying:
        for value in plot.series[0].values if plot.series else ():
            assert told.number(Number(value, plot.unit, hidden=value is None)) in on_it


@pytest.mark.parametrize("plot", PLOTS, ids=lambda plot: str(plot.subject))
def test_bars_are_as_long_as_their_numbers(plot: Plot) -> None:
    """All bars of the first series, against each other: a number twice as large is a bar twice as long."""
    if not isinstance(plot, Bars) or not plot.series:
        return
    values = [value for value in plot.series[0].values if value]
    marks = [mark for mark in drawn(plot, teller(), ROOM).marks if mark.ink is Ink.PRIMARY and not mark.edge]
    longs = [mark.width if plot.lying else mark.height for mark in marks][-len(values) :] if values else []
    for value, long in zip(values, longs, strict=True):
        assert long / longs[0] == pytest.approx(value / values[0])


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("plot", PLOTS, ids=lambda plot: str(plot.subject))
def test_nothing_is_drawn_outside_of_its_room(plot: Plot, language: str) -> None:
    for room in (ROOM, Room(500, 260, 20), Room(1800, 500, 28)):
        drawing = drawn(plot, teller(language), room)
        for mark in drawing.marks:
            assert -room.em <= mark.x
            assert mark.x + mark.width <= drawing.width + room.em
            assert mark.y >= -1
            assert mark.y + mark.height <= drawing.height + 1
        for line in drawing.lines:
            assert -room.em * 2 <= line.x
            assert line.x + line.width <= drawing.width + room.em * 2


@pytest.mark.parametrize(
    "plot",
    [plot for plot in PLOTS if isinstance(plot, Lines) or (isinstance(plot, Bars) and not plot.lying)],
    ids=lambda plot: str(plot.subject),
)
def test_no_word_of_a_scale_lies_over_the_next_however_little_room_there_is(plot: Plot) -> None:
    """Fourteen lines of small text are the least that the glass gives (ReportFigure.qml)."""
    for room in (Room(480, 14 * 28, 28), Room(300, 14 * 20, 20), ROOM):
        said = [line for line in drawn(plot, teller(), room).lines if line.ink is Ink.QUIET]
        for one, other in combinations(said, 2):
            air = room.em if one.side is other.side is Side.CENTRE else 0  # which a centred word has around it
            apart = one.x + one.width <= other.x + air or other.x + other.width <= one.x + air
            assert apart or one.y + one.height <= other.y + 1 or other.y + other.height <= one.y + 1, (one, other)


def test_what_is_read_from_the_right_is_turned_and_says_the_same() -> None:
    plot = REPORTS[0].plots[0]
    there = teller("ar")
    turned = drawn(plot, there, ROOM)
    again = turned.turned()
    assert [line.text for line in again.lines] == [line.text for line in turned.lines]
    back = again.turned()
    assert [mark.x for mark in back.marks] == pytest.approx([mark.x for mark in turned.marks])
    assert [line.side for line in back.lines] == [line.side for line in turned.lines]
    assert {line.side for line in turned.lines if line.text == "0"} == {Side.LEFT}


@given(st.floats(0, 1e7))
def test_a_scale_is_short_round_and_high_enough(most: float) -> None:
    ticks = scale_of(most)
    assert ticks[0] == 0
    assert ticks[-1] >= most
    assert 2 <= len(ticks) <= TICKS + 2
    assert all(float(tick).is_integer() for tick in ticks)


@given(st.floats(0.1, 1e6), st.floats(0.1, 1))
def test_more_is_never_fainter(most: float, share: float) -> None:
    assert strength_of(most * share, most) <= strength_of(most, most) == 1


def test_the_colours_are_those_of_the_screens() -> None:
    tokens = (paths.resources() / "qml" / "LabKiosk" / "Theme" / "Colors.qml").read_text("utf-8")
    names = {Ink.QUIET: "textQuiet", Ink.GROUND: "surface"}
    for palette, colours in PALETTES.items():
        block = tokens[tokens.index(f"Palette {palette}:") :].split("readonly", 1)[0]
        for ink, colour in colours.items():
            assert f'{names.get(ink, ink)}: "{colour}"' in block, (palette, ink)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("palette", list(PALETTES))
def test_numbers_in_a_heat_map_can_be_read_in_every_cell(palette: str) -> None:
    colours = PALETTES[palette]
    for strength in (0.12, 0.28, 0.45, 0.85, 1.0):
        ground = luminance(mixed(colours[Ink.PRIMARY], colours[Ink.GROUND], strength).name())
        ink = luminance(colours[Ink.PRIMARY_INK if strength > 0.5 else Ink.TEXT])
        light, dark = max(ground, ink), min(ground, ink)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, strength


@pytest.mark.parametrize("kind", list(ReportKind))
def test_a_terminal_and_a_spreadsheet_get_the_same_numbers(kind: ReportKind) -> None:
    report = next(report for report in REPORTS if report.kind is kind)
    told = teller()
    rows = list(csv.DictReader(io.StringIO(csv_text(report, told))))
    numbers = [
        cell for plot in report.plots for row in rows_of(plot)[1:] for cell in row[1:] if isinstance(cell, Number)
    ]
    shown = [row["value"] for row in rows if row["unit"] in set(Unit) and row["figure"] != "source"]
    assert shown == [told.number(n) if n.hidden else "" if n.value is None else f"{n.value:g}" for n in numbers]
    on_terminal = text(report, told)
    for number in numbers:
        assert told.number(number) in on_terminal


def test_a_text_that_a_spreadsheet_would_run_is_made_harmless() -> None:
    bad = Table(
        subject=Word.LOSS_TABLE,
        reading=Sentence(Word.SAY_NOTHING),
        head=(Word.TAG, Word.MODEL, Word.DAYS_MISSING),
        rows=(
            (named("=HYPERLINK(1)"), named("@x"), Number(-3.0, Unit.DAYS)),
            (named("-5"), named("+5x"), Number(None)),
        ),
    )
    out = csv_text(replace(REPORTS[0], plots=(bad,)), teller())
    assert "'=HYPERLINK(1)" in out
    assert "'@x" in out
    assert "'+5x" in out
    assert ",-5," in out
    assert ",-3," in out


def test_markup_in_a_name_stays_text() -> None:
    evil = Bars(
        subject=Word.DEMO_MINUTES,
        reading=Sentence(Word.SAY_NOTHING),
        across=(named("<script>&"),),
        series=(Series(Word.MINUTES, (1.0,)),),
        unit=Unit.MINUTES,
        lying=True,
    )
    out = svg(replace(REPORTS[0], plots=(evil,)), teller())
    assert "<script>" not in out
    assert "<script>&" in unescape(out)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: str(report.kind))
def test_pages_hold_what_is_on_them_and_together_all_of_it(report: Report) -> None:
    told = teller()
    long = Table(
        subject=Word.LOSS_TABLE,
        reading=Sentence(Word.SAY_NOTHING),
        head=(Word.TAG, Word.DAYS_MISSING),
        rows=tuple((named(f"T{number}"), Number(number)) for number in range(90)),
    )
    pages = sheets(replace(report, plots=(*report.plots, long)), told)
    for page in pages:
        assert (page.width, page.height) == PAGE
        assert max(line.y + line.height for line in page.lines) <= PAGE[1] - MARGIN + 1
    texts = [line.text for page in pages for line in page.lines]
    assert all(f"T{number}" in texts for number in range(90))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_page_is_painted_with_every_mark_and_word(qapp: QObject, language: str) -> None:
    (sheet,) = sheets(REPORTS[0], teller(language), whole=True)
    for palette in PALETTES:
        image = picture(sheet, language, palette, 0.5)
        ground = QImage(image.size(), image.format())
        ground.fill(image.pixelColor(0, 0))
        assert image != ground
    scrap = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(scrap)
    paint(painter, Drawing(1, 1), PALETTES["light"], language)
    painter.end()


def test_labels_of_every_scale_are_said_short_and_in_full() -> None:
    told = teller()
    assert told.label(Label(Scale.DAY, "2026-11-18")) == "Nov 18"
    assert told.label(Label(Scale.WEEK, "2026-11-16"), wide=True) == "week of Nov 16"
    assert told.label(Label(Scale.MONTH, "2026-11-01")) == "Nov"
    assert told.label(Label(Scale.MONTH, "2026-11-01"), wide=True) == "Nov 2026"
    assert told.label(Label(Scale.WEEKDAY, "0")) == "Mon"
    assert told.label(Label(Scale.WEEKDAY, "0"), wide=True) == "Monday"
    assert told.label(Label(Scale.TIME, "600")) == "10\N{NO-BREAK SPACE}AM"
    assert told.label(Label(Scale.TIME, "630")) == "10:30\N{NO-BREAK SPACE}AM"
    assert told.label(Label(Scale.ANSWER, "a-bit-ill")) == "A bit ill"
    assert told.label(Label(Scale.ANSWER, "who knows")) == "who knows"
    assert told.label(Label(Scale.DEMO, "nobody's")) == "nobody's"
    assert teller("es").label(Label(Scale.DEMO, "solar-walk")) == "Camina por el sistema solar"
    assert told.number(Number(None)) == "\N{EN DASH}"
    assert told.number(Number(12, hidden=True)) == "few"
    assert counted(1234.0) == "1,234"
    assert counted(0.25) == "0.2"


@given(st.text(max_size=80), st.floats(5, 40), st.floats(10, 900))
def test_a_text_is_cut_to_its_room(words: str, size: float, width: float) -> None:
    assert width_of(cut(words, size, width), size) <= max(width, size)


@given(st.lists(st.text("abc", min_size=1, max_size=6), min_size=1), st.floats(40, 400))
def test_broken_lines_say_the_same(words: list[str], width: float) -> None:
    lines = broken(" ".join(words), 10, width)
    assert " ".join(lines) == " ".join(words)


def test_an_empty_figure_says_that_there_is_nothing() -> None:
    period = Period(LAST, LAST, ZONE)
    for kind in ReportKind:
        report = tell(kind, period, Past(read_at=0))
        page = ReportsPage(by="S", kind=kind, reports=(report,))
        view = reports_view(page, teller(), ROOM)
        assert view.sentence
        assert view.nothing
        assert sparks(report) == ()
        assert svg(report, teller())
        assert "There are no events of this kind yet" in text(report, teller())
    assert is_nothing(Sentence(Word.SAY_NO_PILOT))


def test_the_page_without_a_report_shows_every_one_small() -> None:
    page = ReportsPage(by="S", reports=REPORTS, span=Span.MONTH)
    view = reports_view(page, teller(), ROOM)
    assert [tile.code for tile in view.tiles] == list(ReportKind)
    assert all(tile.sparks and max(tile.sparks) == 1 for tile in view.tiles)
    assert [span.code for span in view.spans if span.chosen] == ["month"]
    waiting = reports_view(replace(page, reading=True), teller(), ROOM)
    assert waiting.reading
    assert not any(tile.sparks for tile in waiting.tiles)
    assert reports_view(None, teller(), ROOM).tiles == ()


def rows(model: QObject) -> list[object]:
    assert isinstance(model, RecordListModel)
    return list(model.rows)


def test_the_glass_gets_the_marks_of_the_drawing_for_its_room(qapp: QObject) -> None:
    taps: list[Tap] = []
    shown = Presentation(taps.append, SITE)
    shown.show(STATES["reports-visits"])
    shown.reports.fit(900.0, 400.0, 20.0)
    expected = drawn(REPORTS[0].plots[0], shown_teller(), ROOM)
    assert [row.said for row in rows(shown.reports.lines)] == [line.text for line in expected.lines]  # type: ignore[attr-defined]
    heights = [row.high for row in rows(shown.reports.marks)]  # type: ignore[attr-defined]
    assert heights == [mark.height for mark in expected.marks]
    shown.reports.fit(900.0, 400.0, 20.0)
    shown.reports.again()
    assert taps == [Tap(Action.SPAN, Span.MONTH)]
    shown.show(replace(STATES["reports-visits"], language="qps"))
    assert shown.reports.title == "How many people came"
    shown.show(EMPTY)
    shown.reports.again()
    assert len(taps) == 1
    assert not rows(shown.reports.lines)


def test_who_measures_the_room_while_the_words_change_is_told_the_height(qapp: QObject) -> None:
    """Words of two lines leave less room, of which one hears in the middle; lying bars are as high in either."""
    taps: list[Tap] = []
    shown = Presentation(taps.append, SITE)
    shown.show(STATES["reports"])
    shown.reports.fit(900.0, 1100.0, 20.0)
    told = [shown.reports.drawnHeight]
    shown.reports.changed.connect(lambda: shown.reports.fit(900.0, 1000.0, 20.0))
    shown.reports.laid.connect(lambda: told.append(shown.reports.drawnHeight))
    shown.show(STATES["reports-equipment"])
    assert shown.reports.drawnHeight > 0
    assert told[-1] == shown.reports.drawnHeight


def shown_teller() -> Teller:
    return Teller("en", Echo(paths.resources() / "i18n").say, SITE.zone, SITE.demo_titles)


def test_a_line_over_steps_is_as_high_as_its_numbers() -> None:
    plot = next(plot for plot in PLOTS if isinstance(plot, Lines))
    steps = [mark for mark in drawn(plot, teller(), ROOM).marks if mark.ink is Ink.TEXT and mark.width > mark.height]
    flat = steps[-len(plot.across) :]
    peak = next(series for series in plot.series if series.name is Word.AT_MOST).values
    lowest = max(mark.y for mark in flat)
    for value, mark in zip(peak, flat, strict=True):
        assert (lowest - mark.y >= 0) == ((value or 0) >= min(v or 0 for v in peak))
    assert re.fullmatch(r"[A-Z].*", teller().title(plot))


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "Computed from 1 event up to ", "Computed from 1,234 events up to "),
        ("es", "Calculado con 1 suceso hasta el ", "Calculado con 1,234 sucesos hasta el "),
        ("ar", "حُسب من حدث واحد حتى ", "حُسب من 1,234 حدثًا حتى "),
    ],
)
def test_a_figure_says_from_how_many_events_as_one_says_that_number(language: str, one: str, many: str) -> None:
    report = REPORTS[0]
    for count, said in ((1, one), (1234, many)):
        counted_anew = replace(report, source=replace(report.source, together=count))
        assert teller(language).source(counted_anew).startswith(said)


def test_where_everybody_was_seen_leaving_nobody_is_counted_who_was_not() -> None:
    unseen = [plot.reading for plot in PLOTS if plot.reading.word is Word.SAY_VISITS]
    assert teller().sentence(unseen[0]).endswith(f"Not seen leaving: {teller().cell(unseen[0].parts[3])}.")
    seen = Sentence(Word.SAY_VISITS_SEEN, unseen[0].parts[:3])
    assert "leaving" not in teller().sentence(seen)
