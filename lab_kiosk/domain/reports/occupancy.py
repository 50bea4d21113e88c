# SPDX-License-Identifier: Apache-2.0
"""How full the lab was over the day: distinct people, groups by head count, by the clock on the wall."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.reports.past import Past, took_place
from lab_kiosk.domain.reports.period import QUARTER_MS, Period
from lab_kiosk.domain.reports.plot import Lines, Number, Plot, Sentence, Series, Style, Unit, time_label
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.domain.vocabulary import ClosedBy, Party

SLOT = 30
"""Minutes."""
FORGOTTEN_MS = 24 * 60 * 60_000
"""Whoever is still inside has been there a day at most: longer says that nobody closed the lab."""
Stay = tuple[int, int, int]
"""From when, until when (Unix milliseconds), and how many heads."""


class Slot(msgspec.Struct, frozen=True):
    """A slot of the day: head-milliseconds over all days, and how long it lasted on all days together."""

    sure_ms: int = 0
    unsure_ms: int = 0
    lasted_ms: int = 0
    peak: int = 0

    @property
    def sure(self) -> float:
        return self.sure_ms / self.lasted_ms

    @property
    def unsure(self) -> float:
        return self.unsure_ms / self.lasted_ms


def occupancy_plots(period: Period, past: Past) -> tuple[Plot, ...]:
    slots = occupancy(period, past)
    minutes = _shown(slots, past)
    shown = [slots.get(minute, Slot(lasted_ms=1)) for minute in minutes]
    fullest = max(minutes, key=lambda minute: slots.get(minute, Slot()).peak)
    some = any(slot.peak for slot in shown)
    return (
        Lines(
            subject=Word.OCCUPANCY,
            reading=Sentence(
                Word.SAY_OCCUPANCY,
                (
                    Number(max(slot.peak for slot in shown), Unit.PEOPLE),
                    time_label(fullest),
                    Number(_rounded(max(slot.sure + slot.unsure for slot in shown)), Unit.PEOPLE),
                ),
            )
            if some
            else Sentence(Word.SAY_NOTHING),
            across=tuple(time_label(minute) for minute in minutes),
            series=(
                Series(Word.ON_AVERAGE, tuple(_rounded(slot.sure) for slot in shown)),
                Series(Word.UNSEEN, tuple(_rounded(slot.unsure) for slot in shown), Style.HOLLOW),
                Series(Word.AT_MOST, tuple(float(slot.peak) for slot in shown), Style.LINE),
            ),
            unit=Unit.PEOPLE,
        ),
    )


def occupancy(period: Period, past: Past) -> dict[int, Slot]:
    """By the first minute of each slot, over the days on which anybody was there."""
    sure, everybody = stays(past)
    quarters = list(period.quarters())
    starts = [quarter.start_ms for quarter in quarters]
    known = _levels(sure, starts)
    total = _levels(everybody, starts)
    used = {quarter.day for quarter, (_, peak) in zip(quarters, total, strict=True) if peak}
    slots: dict[int, Slot] = {}
    for quarter, (surely, _), (all_ms, peak) in zip(quarters, known, total, strict=True):
        if quarter.day in used:
            minute = quarter.minute // SLOT * SLOT
            before = slots.get(minute, Slot())
            slots[minute] = Slot(
                before.sure_ms + surely,
                before.unsure_ms + all_ms - surely,
                before.lasted_ms + QUARTER_MS,
                max(before.peak, peak),
            )
    return slots


def stays(past: Past) -> tuple[list[Stay], list[Stay]]:
    """Who was surely inside from when until when, and the same with those whom nobody saw leave. Two visits of one
    person at once are one person.
    """
    sure, everybody = list[Stay](), list[Stay]()
    people: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for visit in took_place(past.visits):
        seen, until = _ends(visit, past.read_at)
        if visit.party is Party.SUBJECT and visit.subject is not None:
            people[visit.subject].append((visit.opened_at, seen, until))
            continue
        for start, end, heads in _groups(visit, past, until):
            sure.append((start, min(end, max(seen, start)), heads))
            everybody.append((start, end, heads))
    for spans in people.values():
        sure += [(start, end, 1) for start, end in union((start, seen) for start, seen, _ in spans)]
        everybody += [(start, end, 1) for start, end in union((start, until) for start, _, until in spans)]
    return sure, everybody


def union(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same instants in spans that do not touch, in order."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        elif start < end:
            joined.append((start, end))
    return joined


def _ends(visit: Visit, now_ms: int) -> tuple[int, int]:
    """Until when somebody was surely inside, and until when they may have been."""
    if visit.closed_at is None:
        until = max(visit.opened_at, min(now_ms, visit.last_seen_at + FORGOTTEN_MS))
        return until, until
    until = max(visit.opened_at, visit.closed_at)
    if visit.closed_by is not ClosedBy.SYSTEM:
        return until, until
    return min(until, max(visit.opened_at, visit.last_seen_at)), until


def _groups(visit: Visit, past: Past, until: int) -> list[Stay]:
    steps = past.heads.get(visit.visit_id) or ((visit.opened_at, visit.heads),)
    ends = [*(at for at, _ in steps[1:]), until]
    return [
        (start, min(end, until), heads)
        for (start, heads), end in zip(steps, ends, strict=True)
        if heads and start < end
    ]


def _levels(among: Sequence[Stay], starts: Sequence[int]) -> list[tuple[int, int]]:
    """Head-milliseconds and the most at once, for each quarter of an hour that begins at one of ``starts``."""
    changes: dict[int, int] = defaultdict(int)
    for start, end, heads in among:
        changes[start] += heads
        changes[end] -= heads
    moments, level, at, told = sorted(changes), 0, 0, []
    for start in starts:
        while at < len(moments) and moments[at] <= start:
            level += changes[moments[at]]
            at += 1
        spent, peak, since = 0, level, start
        while at < len(moments) and moments[at] < start + QUARTER_MS:
            spent += level * (moments[at] - since)
            level, since = level + changes[moments[at]], moments[at]
            peak = max(peak, level)
            at += 1
        told.append((spent + level * (start + QUARTER_MS - since), peak))
    return told


def _shown(slots: dict[int, Slot], past: Past) -> range:
    used = [minute for minute, slot in slots.items() if slot.peak]
    first = min([*used, past.opens // SLOT * SLOT])
    last = max([*used, max(past.closes - 1, past.opens) // SLOT * SLOT])
    return range(first, last + SLOT, SLOT)


def _rounded(value: float) -> float:
    return round(value, 1)
