# SPDX-License-Identifier: Apache-2.0
"""From a figure's numbers to its marks. Pure: the same figure in the same room is drawn the same by every painter."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10

from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.reports.plot import Bars, HeatMap, Lines, Number, Plot, Series, Style, Table, Unit
from lab_kiosk.ui.presenters.drawing import Drawing, Ink, Line, Mark, Side, cut, width_of
from lab_kiosk.ui.presenters.report_words import Teller, counted
from lab_kiosk.ui.presenters.tables import table

TICKS = 4
STRENGTHS = (0.12, 0.28, 0.45, 0.85, 1.0)
"""Of a heat map's cells. Between the third and the fourth the ink of the numbers turns, where both are still read."""
HOLLOW = 0.16
LINE = 1.9
"""How high a line of small text is, in its size: Arabic is the highest."""
BELOW = 0.95
"""How far below the ground the names begin: the tick at 0 is above them."""
_INKS = {Style.FILLED: Ink.PRIMARY, Style.SECOND: Ink.SECOND, Style.HOLLOW: Ink.PRIMARY, Style.LINE: Ink.TEXT}


@dataclass(frozen=True)
class Room:
    """What there is to draw in, in pixels; ``em`` is the height of a line of small text. Tables and lying bars take the
    height that they need.
    """

    width: float
    height: float
    em: float

    @property
    def row(self) -> float:
        return self.em * 1.9

    @property
    def hair(self) -> float:
        return max(1.0, round(self.em / 14))


def drawn(plot: Plot, teller: Teller, room: Room) -> Drawing:
    """An empty figure is an empty drawing: its sentence says so."""
    drawing = _drawn(plot, teller, room)
    known = LANGUAGES.get(teller.language)
    return drawing.turned() if known is not None and known.right_to_left else drawing


def _drawn(plot: Plot, teller: Teller, room: Room) -> Drawing:
    match plot:
        case Table():
            return table(plot, teller, room.width, room.em)
        case HeatMap():
            return _heat_map(plot, teller, room)
        case Lines():
            return _lines(plot, teller, room)
        case Bars():
            return _lying(plot, teller, room) if plot.lying else _standing(plot, teller, room)


def scale_of(most: float) -> tuple[float, ...]:
    """Few round numbers from 0 to at least ``most``; never a fraction where 1 is the most."""
    if most <= 1:
        return (0.0, 1.0)
    rough = most / TICKS
    power = 10 ** floor(log10(rough))
    step = max(next(nice for nice in (power, 2 * power, 2.5 * power, 5 * power, 10 * power) if nice >= rough), 1)
    step = ceil(step) if step < 10 else step
    return tuple(step * number for number in range(ceil(most / step) + 1))


def strength_of(value: float, most: float) -> float:
    return STRENGTHS[min(int(value / most * len(STRENGTHS)), len(STRENGTHS) - 1)]


@dataclass(frozen=True)
class _Field:
    """Where the numbers lie, and how high one of them is."""

    x: float
    y: float
    width: float
    height: float
    top: float

    def high(self, value: float) -> float:
        return value / self.top * self.height

    @property
    def ground(self) -> float:
        return self.y + self.height


def _standing(plot: Bars, teller: Teller, room: Room) -> Drawing:
    totals = _totals(plot.series, len(plot.across))
    most = max(totals, default=0)
    field, marks, lines = _framed(plot, teller, room, most)
    step = field.width / max(len(plot.across), 1)
    wide = max(step * 0.72, 1.0)
    for place in range(len(plot.across)):
        x, y = field.x + place * step + (step - wide) / 2, field.ground
        for series in plot.series:
            high = field.high(series.values[place] or 0)
            y -= high
            marks += [_bar(series.style, x, y, wide, high)] if high else []
    lines += _under(plot, teller, room, field, step)
    if most:
        place = totals.index(most)
        told = teller.number(Number(most, plot.unit))
        middle = field.x + (place + 0.5) * step
        y = field.ground - field.high(most) - room.em * LINE
        lines.append(_centred(told, middle, y, room.em, ink=Ink.TEXT, bold=True))
    return Drawing(room.width, room.height, tuple(marks), tuple(lines))


def _lines(plot: Lines, teller: Teller, room: Room) -> Drawing:
    stacked = [series for series in plot.series if series.style is not Style.LINE]
    laid = [series for series in plot.series if series.style is Style.LINE]
    most = max([*_totals(stacked, len(plot.across)), *_totals(laid, len(plot.across))], default=0)
    field, marks, lines = _framed(plot, teller, room, most)
    step = field.width / max(len(plot.across), 1)
    for place in range(len(plot.across)):
        y = field.ground
        for series in stacked:
            high = field.high(series.values[place] or 0)
            y -= high
            strength = HOLLOW if series.style is Style.HOLLOW else 1.0
            marks += [Mark(field.x + place * step, y, step, high, _INKS[series.style], strength)] if high else []
    for series in laid:
        marks += _steps(series, field, step, max(room.hair * 2, 2.0))
    lines += _under(plot, teller, room, field, step)
    return Drawing(room.width, room.height, tuple(marks), tuple(lines))


def _steps(series: Series, field: _Field, step: float, thick: float) -> list[Mark]:
    """A line of steps, made of what lies and what stands between."""
    heights = [field.ground - field.high(value or 0) for value in series.values]
    marks = []
    for place, y in enumerate(heights):
        marks.append(Mark(field.x + place * step, y - thick / 2, step, thick, Ink.TEXT))
        before = heights[place - 1] if place else y
        if before != y:
            top = min(before, y) - thick / 2
            marks.append(Mark(field.x + place * step - thick / 2, top, thick, abs(before - y) + thick, Ink.TEXT))
    return marks


def _lying(plot: Bars, teller: Teller, room: Room) -> Drawing:
    names = [teller.label(label) for label in plot.across]
    em, row = room.em, room.row * 1.15
    longest = max((width_of(name, em) for name in names), default=0)
    aside = min(longest, room.width * 0.46) + em
    legend, marks, lines = _legend(plot, teller, room)
    values = [Number(value, plot.unit, hidden=value is None) for one in plot.series[:1] for value in one.values]
    numbers = max((width_of(teller.number(value), em) for value in values), default=0) + em
    top = 100.0 if plot.unit is Unit.PERCENT else max(_totals(plot.series, len(names)), default=0) or 1.0
    wide = room.width - aside - numbers
    for place, name in enumerate(names):
        y = legend + place * row
        lines.append(Line(0, y, aside - em, row, cut(name, em, aside - em), em))
        x, high = aside, row * 0.56
        hidden = any(series.values[place] is None for series in plot.series)
        for series in plot.series:
            long = (series.values[place] or 0) / top * wide
            marks += [_bar(series.style, x, y + (row - high) / 2, long, high)] if long else []
            x += long
        told = Number(values[place].value, plot.unit, hidden=hidden)
        at = aside + em * 0.5 if hidden else min(x, aside + wide) + em * 0.5
        ink = Ink.QUIET if hidden else Ink.TEXT
        lines.append(Line(at, y, numbers, row, teller.number(told), em, ink=ink, bold=not hidden))
    height = legend + len(names) * row
    if names:
        marks.append(Mark(aside - room.hair, legend, room.hair, height - legend, Ink.OUTLINE))
    return Drawing(room.width, height, tuple(marks), tuple(lines))


def _heat_map(plot: HeatMap, teller: Teller, room: Room) -> Drawing:
    em, gap = room.em, room.hair * 2
    names = [teller.label(label) for label in plot.down]
    aside = max(width_of(name, em) for name in names) + em * 0.8
    head = em * LINE
    wide, high = (room.width - aside) / len(plot.across), (room.height - head) / len(names)
    high = max(min(high, em * 3.2), em * 1.3)
    most = max(max(row) for row in plot.values)
    marks, lines = [], []
    every = _every([teller.label(label) for label in plot.across], wide, em)
    for column, label in enumerate(plot.across):
        if column % every == 0:
            told = teller.label(label)
            middle = min(aside + (column + 0.5) * wide, room.width - (width_of(told, em) + em) / 2)
            lines.append(_centred(told, middle, 0, em))
    for row, name in enumerate(names):
        y = head + row * high
        lines.append(Line(0, y, aside, high, name, em, ink=Ink.QUIET))
        for column, value in enumerate(plot.values[row]):
            x = aside + column * wide
            strength = strength_of(value, most) if value else 0.05
            marks.append(Mark(x + gap / 2, y + gap / 2, wide - gap, high - gap, Ink.PRIMARY, strength))
            if value and width_of(counted(value), em) <= wide:
                ink = Ink.PRIMARY_INK if strength > 0.5 else Ink.TEXT
                lines.append(Line(x, y, wide, high, counted(value), em, Side.CENTRE, ink, bold=True))
    return Drawing(room.width, head + len(names) * high, tuple(marks), tuple(lines))


def _framed(plot: Bars | Lines, teller: Teller, room: Room, most: float) -> tuple[_Field, list[Mark], list[Line]]:
    """The legend, the few lines that numbers are read by, and the field between."""
    legend, marks, lines = _legend(plot, teller, room)
    ticks = scale_of(most)
    em = room.em
    aside = max(width_of(counted(tick), em) for tick in ticks) + em * 0.8
    # Room above for the number of the highest bar, below for the names of the places.
    high = room.height - legend - em * (BELOW + 2 * LINE)
    field = _Field(aside, legend + em * 1.4, room.width - aside, high, ticks[-1])
    named = max(1, ceil(2 * BELOW * em / (high / (len(ticks) - 1))))  # each, or each second: none lies over the next
    for place, tick in enumerate(ticks):
        y = field.ground - field.high(tick)
        strength = 0.9 if tick == 0 else 0.28
        marks.append(Mark(field.x, y - room.hair / 2, field.width, room.hair, Ink.OUTLINE, strength))
        beside, wide = y - em * BELOW, aside - em * 0.5
        if place % named == 0:
            lines.append(Line(0, beside, wide, em * 2 * BELOW, counted(tick), em, Side.RIGHT, Ink.QUIET))
    return field, marks, lines


def _legend(plot: Bars | Lines, teller: Teller, room: Room) -> tuple[float, list[Mark], list[Line]]:
    """Its height, and a swatch with a name for each series; none where there is but one."""
    if len(plot.series) < 2:
        return 0.0, [], []
    em, x, y = room.em, 0.0, 0.0
    marks, lines = list[Mark](), list[Line]()
    for series in plot.series:
        name = cut(teller.word(series.name), em, room.width - em * 1.3)
        wide = width_of(name, em) + em * 2.4
        if x and x + wide > room.width:
            x, y = 0.0, y + em * LINE
        high = max(room.hair * 2, 2.0) if series.style is Style.LINE else em * 0.9
        marks.append(_bar(series.style, x, y + (em * LINE - high) / 2, em * 0.9, high))
        lines.append(Line(x + em * 1.3, y, wide - em * 1.3, em * LINE, name, em, ink=Ink.QUIET))
        x += wide
    return y + em * (LINE + 0.4), marks, lines


def _under(plot: Bars | Lines, teller: Teller, room: Room, field: _Field, step: float) -> list[Line]:
    """As many names of places as can be read; of slots of time the beginning is named."""
    names = [teller.label(label) for label in plot.across]
    every = _every(names, step, room.em)
    shift = 0.5 if isinstance(plot, Bars) else 0.0
    y = field.ground + room.em * BELOW
    told, free = [], 0.0
    for place, name in enumerate(names):
        half = width_of(name, room.em) / 2
        middle = max(field.x + (place + shift) * step, half)
        if place % every == 0 and middle - half >= free and middle + half <= room.width + room.em * 0.3:
            told.append(_centred(name, middle, y, room.em))
            free = middle + half + room.em * 0.5
    return told


def _every(names: list[str], step: float, em: float) -> int:
    """Each name, or each second, third…: so that none touches the next."""
    return max(1, ceil((max((width_of(name, em) for name in names), default=0) + em * 0.6) / step))


def _bar(style: Style, x: float, y: float, width: float, height: float) -> Mark:
    hollow = style is Style.HOLLOW
    return Mark(x, y, width, height, _INKS[style], HOLLOW if hollow else 1.0, edge=hollow)


def _centred(text: str, middle: float, y: float, em: float, *, ink: Ink = Ink.QUIET, bold: bool = False) -> Line:
    wide = width_of(text, em) + em
    return Line(middle - wide / 2, y, wide, em * LINE, text, em, Side.CENTRE, ink, bold)


def _totals(series: tuple[Series, ...] | list[Series], places: int) -> list[float]:
    return [sum(one.values[place] or 0 for one in series) for place in range(places)]
