# SPDX-License-Identifier: Apache-2.0
"""A figure as a value: what it is about, its numbers, and how it reads in a sentence. Nothing of how it looks.

Every painter draws this one description: the glass, a vector picture, a page, a table of text. Words are members of
:class:`Word`, said in the reader's language by whoever paints.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from lab_kiosk.domain.reports.period import Period
from lab_kiosk.domain.reports.word import Word


class ReportKind(StrEnum):
    VISITS = "visits"
    OCCUPANCY = "occupancy"
    DEMOS = "demos"
    EQUIPMENT = "equipment"
    LOSSES = "losses"
    TURNAROUND = "turnaround"
    PILOT = "pilot"


class Unit(StrEnum):
    """What a number counts. ``RATING`` is out of five, ``PERCENT`` from 0 to 100."""

    COUNT = "count"
    PEOPLE = "people"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    PERCENT = "percent"
    RATING = "rating"


class Scale(StrEnum):
    """What kind of thing a label names."""

    WORD = "word"
    NAME = "name"
    DEMO = "demo"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    WEEKDAY = "weekday"
    TIME = "time"
    ANSWER = "answer"


class Label(msgspec.Struct, frozen=True, tag="label"):
    """``value``: a word, a name, a demo's id, a day (ISO), a weekday (0 is Monday), minutes after midnight, an answer's
    id.
    """

    scale: Scale
    value: str


class Number(msgspec.Struct, frozen=True, tag="number"):
    """``value`` is None where there is nothing to say, or where it is ``hidden`` because so few people stand behind
    it.
    """

    value: float | None
    unit: Unit = Unit.COUNT
    hidden: bool = False


Cell = Label | Number


class Sentence(msgspec.Struct, frozen=True):
    """The figure for those who do not see it; ``parts`` take the places %1, %2… of the word."""

    word: Word
    parts: tuple[Cell, ...] = ()


class Style(StrEnum):
    """How a series is told from the others, in form as in colour. ``HOLLOW`` is what nobody saw, or what is not."""

    FILLED = "filled"
    SECOND = "second"
    HOLLOW = "hollow"
    LINE = "line"


class Series(msgspec.Struct, frozen=True):
    """One number for each place across; None where it is hidden."""

    name: Word
    values: tuple[float | None, ...]
    style: Style = Style.FILLED


class Bars(msgspec.Struct, frozen=True, kw_only=True, tag="bars"):
    """Series are stacked. ``lying`` bars have long names beside them. ``topic`` is the id of the question that the bars
    are the answers to.
    """

    subject: Word
    reading: Sentence
    across: tuple[Label, ...]
    series: tuple[Series, ...]
    unit: Unit
    lying: bool = False
    topic: str = ""


class Lines(msgspec.Struct, frozen=True, kw_only=True, tag="lines"):
    """Steps over slots of time: what is filled or hollow is stacked, a line lies over it."""

    subject: Word
    reading: Sentence
    across: tuple[Label, ...]
    series: tuple[Series, ...]
    unit: Unit


class HeatMap(msgspec.Struct, frozen=True, kw_only=True, tag="heat"):
    """``values`` by row, then by column."""

    subject: Word
    reading: Sentence
    down: tuple[Label, ...]
    across: tuple[Label, ...]
    values: tuple[tuple[float, ...], ...]
    unit: Unit


class Table(msgspec.Struct, frozen=True, kw_only=True, tag="table"):
    subject: Word
    reading: Sentence
    head: tuple[Word, ...]
    rows: tuple[tuple[Cell, ...], ...]


Plot = Bars | Lines | HeatMap | Table


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """From what it was computed: how many events of which kinds, the last of which happened at ``until`` (None for
    none), and when they were read. Unix milliseconds. Where few people may stand behind a kind, its count is 0 and only
    ``together`` is told, rounded down.
    """

    kinds: tuple[tuple[str, int], ...]
    until: int | None
    read_at: int
    together: int = 0

    @property
    def events(self) -> int:
        return self.together or sum(count for _, count in self.kinds)


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """``about`` is the pilot's id, ``question`` what it wants to know; empty for other reports."""

    kind: ReportKind
    period: Period
    plots: tuple[Plot, ...]
    source: Source
    about: str = ""
    question: str = ""


def named(value: str) -> Label:
    return Label(Scale.NAME, value)


def word(value: Word) -> Label:
    return Label(Scale.WORD, value)


def bucket_label(period: Period, first: date) -> Label:
    return Label(Scale(period.grain.value), first.isoformat())


def time_label(minute: int) -> Label:
    return Label(Scale.TIME, str(minute))
