# SPDX-License-Identifier: Apache-2.0
"""How many came, on which days and at which hours."""

from __future__ import annotations

from collections import Counter

from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.reports.past import Past, took_place
from lab_kiosk.domain.reports.period import Period
from lab_kiosk.domain.reports.plot import (
    Bars,
    HeatMap,
    Label,
    Number,
    Plot,
    Scale,
    Sentence,
    Series,
    Style,
    Unit,
    bucket_label,
    time_label,
)
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.domain.vocabulary import ClosedBy

HOUR = 60


def came(visit: Visit, past: Past) -> int:
    """How many people a visit brought: of a group, the most that were inside at once."""
    return max((heads for _, heads in past.heads.get(visit.visit_id, ())), default=visit.heads)


def arrivals(period: Period, past: Past) -> tuple[Visit, ...]:
    return tuple(visit for visit in took_place(past.visits) if period.holds(visit.opened_at))


def visits_plots(period: Period, past: Past) -> tuple[Plot, ...]:
    visits = arrivals(period, past)
    return (_by_day(visits, period, past), _by_hour(visits, period, past))


def _by_day(visits: tuple[Visit, ...], period: Period, past: Past) -> Bars:
    seen, unseen = Counter[str](), Counter[str]()
    for visit in visits:
        bucket = period.bucket(period.local(visit.opened_at).date()).isoformat()
        (unseen if visit.closed_by is ClosedBy.SYSTEM else seen)[bucket] += came(visit, past)
    across = tuple(bucket_label(period, first) for first in period.buckets())
    both = seen + unseen
    busiest = max(across, key=lambda label: both[label.value])
    total = Number(both.total(), Unit.PEOPLE)
    told = (total, busiest, Number(both[busiest.value], Unit.PEOPLE))
    reading = Sentence(Word.SAY_NOTHING)
    if visits:
        closed = unseen.total()
        reading = Sentence(Word.SAY_VISITS, (*told, Number(closed))) if closed else Sentence(Word.SAY_VISITS_SEEN, told)
    return Bars(
        subject=Word.VISITS_BY_DAY,
        reading=reading,
        across=across,
        series=(
            Series(Word.SEEN_LEAVING, tuple(seen[label.value] for label in across)),
            Series(Word.CLOSED_BY_SYSTEM, tuple(unseen[label.value] for label in across), Style.HOLLOW),
        ),
        unit=Unit.PEOPLE,
    )


def _by_hour(visits: tuple[Visit, ...], period: Period, past: Past) -> HeatMap:
    """Weekday by hour; the hours that the lab is open, and whatever lies before and after them."""
    cells = Counter[tuple[int, int]]()
    for visit in visits:
        there = period.local(visit.opened_at)
        cells[there.weekday(), there.hour] += came(visit, past)
    first = min((hour for _, hour in cells), default=past.opens // HOUR)
    last = max((hour for _, hour in cells), default=(past.closes - 1) // HOUR)
    hours = range(min(first, past.opens // HOUR), max(last, (past.closes - 1) // HOUR) + 1)
    days = sorted({day.weekday() for day in period.days})
    busiest = max(cells, key=lambda cell: (cells[cell], -cell[0], -cell[1]), default=None)
    return HeatMap(
        subject=Word.VISITS_BY_HOUR,
        reading=Sentence(Word.SAY_NOTHING)
        if busiest is None
        else Sentence(
            Word.SAY_HOURS,
            (
                Label(Scale.WEEKDAY, str(busiest[0])),
                time_label(busiest[1] * HOUR),
                Number(cells[busiest], Unit.PEOPLE),
            ),
        ),
        down=tuple(Label(Scale.WEEKDAY, str(day)) for day in days),
        across=tuple(time_label(hour * HOUR) for hour in hours),
        values=tuple(tuple(float(cells[day, hour]) for hour in hours) for day in days),
        unit=Unit.PEOPLE,
    )
