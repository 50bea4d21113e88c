# SPDX-License-Identifier: Apache-2.0
"""Reservations at the desk: the list, the one that lies open, and the questions of a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from lab_kiosk.application.class_set import SIZES
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.reservations import answered
from lab_kiosk.application.reservations import Booked, Booking, Span, Step
from lab_kiosk.ui.presenters.rows import PartRow, part_row
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import When, until, when

NEVER = When()


@dataclass(frozen=True)
class BookedRow:
    """``name`` is of the first model, ``others`` how many more models there are; ``weekday`` counts from Monday, 0.
    ``gone`` is the tag of a thing that went to somebody else, ``other`` that of the one that could be kept instead.
    """

    key: str = ""
    name: str = ""
    others: int = 0
    picture: str = ""
    count: int = 0
    taken: int = 0
    who: str = ""
    time: str = ""
    days: int = 0
    date: str = ""
    weekday: int = 0
    until: str = ""
    standing: str = ""
    ready: int = 0
    outstanding: int = 0
    gone: str = ""
    other: str = ""
    other_place: str = ""


@dataclass(frozen=True)
class ChoiceRow:
    key: str
    name: str
    picture: str
    there: int
    kit: bool
    chosen: bool


@dataclass(frozen=True)
class DayRow:
    """``number`` is that of the day in its month."""

    day: str
    days: int
    date: str
    weekday: int
    number: int
    chosen: bool


@dataclass(frozen=True)
class SlotRow:
    at: str
    time: str
    chosen: bool


@dataclass(frozen=True)
class SpanRow:
    span: str
    chosen: bool


@dataclass(frozen=True)
class NumberRow:
    size: int
    chosen: bool


@dataclass(frozen=True)
class ReservationsView:
    """``known`` whether the list has come, ``one`` what lies open. Of the draft: ``step`` and what is answered so far;
    ``free`` is -1 while nobody knows, ``last`` whether the next tap writes it down.
    """

    known: bool = False
    rows: tuple[BookedRow, ...] = ()
    one: BookedRow = BookedRow()
    parts: tuple[PartRow, ...] = ()
    cancelling: bool = False
    step: str = ""
    changes: bool = False
    exact: bool = False
    name: str = ""
    picture: str = ""
    picked: tuple[PartRow, ...] = ()
    count: int = 0
    who: str = ""
    named: bool = False
    choices: tuple[ChoiceRow, ...] = ()
    sizes: tuple[NumberRow, ...] = ()
    days: tuple[DayRow, ...] = ()
    slots: tuple[SlotRow, ...] = ()
    spans: tuple[SpanRow, ...] = ()
    start: When = NEVER
    weekday: int = 0
    until: str = ""
    free: int = -1
    answered: bool = False
    last: bool = False


def reservations_view(kiosk: Kiosk, site: Site) -> ReservationsView:
    page, draft = kiosk.reservations, kiosk.booking
    listed = ReservationsView()
    if page is not None:
        opened = page.open
        listed = ReservationsView(
            known=page.known,
            rows=tuple(_booked(line, kiosk, site) for line in page.lines),
            one=_booked(opened, kiosk, site) if opened else BookedRow(),
            parts=tuple(part_row(part) for part in opened.parts) if opened else (),
            cancelling=page.cancelling,
        )
    return listed if draft is None else _drafted(listed, draft, kiosk, site)


def _booked(line: Booked, kiosk: Kiosk, site: Site) -> BookedRow:
    start = when(line.start_at, kiosk.now.wall, site.zone, kiosk.language)
    first = line.what[0]
    return BookedRow(
        key=line.reservation_id,
        name=line.kit or first.name,
        others=0 if line.kit else len(line.what) - 1,
        picture=first.picture,
        count=line.count,
        taken=line.taken,
        who=line.who,
        time=start.time,
        days=start.days,
        date=start.date,
        weekday=_weekday(line.start_at, site),
        until=until(line.end_at, line.start_at, site.zone, kiosk.language).time,
        standing=line.standing,
        ready=line.ready,
        outstanding=line.outstanding,
        gone=line.gone[0].tag if line.gone else "",
        other=line.gone[0].other if line.gone else "",
        other_place=line.gone[0].place if line.gone else "",
    )


def _drafted(listed: ReservationsView, draft: Booking, kiosk: Kiosk, site: Site) -> ReservationsView:
    start = when(draft.start_at, kiosk.now.wall, site.zone, kiosk.language) if draft.start_at else NEVER
    choice, end = draft.choice, draft.end_at
    return ReservationsView(
        known=listed.known,
        rows=listed.rows,
        one=listed.one,
        step=draft.step,
        changes=bool(draft.changes),
        exact=choice is not None and bool(choice.assets),
        name=choice.name if choice else "",
        picture=choice.picture if choice else "",
        picked=tuple(part_row(part) for part in draft.parts),
        count=draft.count,
        who=draft.name,
        named=bool(draft.handle),
        choices=_choices(draft),
        sizes=tuple(NumberRow(size, chosen=size == draft.count) for size in SIZES),
        days=tuple(_day(day.day, draft, kiosk, site) for day in draft.days),
        slots=_slots(draft, kiosk, site),
        spans=tuple(SpanRow(span, chosen=not draft.kept_end and span is draft.span) for span in Span),
        start=start,
        weekday=_weekday(draft.start_at, site),
        until=until(end, draft.start_at, site.zone, kiosk.language).time if draft.start_at and end else "",
        free=-1 if draft.free is None else draft.free,
        answered=answered(draft),
        last=draft.step is Step.WHO or (draft.step is Step.WHEN and bool(draft.changes)),
    )


def _choices(draft: Booking) -> tuple[ChoiceRow, ...]:
    chosen = draft.choice.key if draft.choice else ""
    return tuple(
        ChoiceRow(one.key, one.name, one.picture, one.there, kit=bool(one.kit_id), chosen=one.key == chosen)
        for one in draft.choices
    )


def _day(day: str, draft: Booking, kiosk: Kiosk, site: Site) -> DayRow:
    told = date.fromisoformat(day)
    noon = datetime(told.year, told.month, told.day, 12, tzinfo=ZoneInfo(site.zone))
    said = when(int(noon.timestamp() * 1000), kiosk.now.wall, site.zone, kiosk.language)
    return DayRow(
        day=day, days=said.days, date=said.date, weekday=told.weekday(), number=told.day, chosen=day == draft.day
    )


def _slots(draft: Booking, kiosk: Kiosk, site: Site) -> tuple[SlotRow, ...]:
    slots = draft.today.slots if draft.today else ()
    return tuple(
        SlotRow(str(at), when(at, at, site.zone, kiosk.language).time, chosen=at == draft.start_at) for at in slots
    )


def _weekday(instant: int, site: Site) -> int:
    return datetime.fromtimestamp(instant / 1000, ZoneInfo(site.zone)).weekday()
