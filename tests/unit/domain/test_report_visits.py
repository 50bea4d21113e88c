# SPDX-License-Identifier: Apache-2.0
"""Who came and how full it was: against the simplest reckoning that there is, minute by minute."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.domain.events.visits import VisitClosed, VisitCounted, VisitMoved, VisitOpened
from lab_kiosk.domain.ids import VisitId
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.reports import Past, Period, ReportKind, tell
from lab_kiosk.domain.reports.occupancy import SLOT, occupancy, union
from lab_kiosk.domain.reports.past import heads_over_time, took_place
from lab_kiosk.domain.reports.plot import Bars, HeatMap, Lines
from lab_kiosk.domain.reports.visits import arrivals, came
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented
from tests.support.builders import MINUTE, START_MS, History

ZONE = "America/Chicago"
FALL_BACK = Period(date(2026, 10, 31), date(2026, 11, 2), ZONE)
SPRING = Period(date(2026, 3, 7), date(2026, 3, 9), ZONE)


def at(day: date, hour: int, minute: int = 0) -> int:
    return round(datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(ZONE)).timestamp() * 1000)


def visit(number: int, opened: int, minutes: int | None, **more: Any) -> Visit:
    closed = None if minutes is None else opened + minutes * MINUTE
    fields = {"closed_by": None if closed is None else ClosedBy.SELF, "last_seen_at": closed or opened, **more}
    fields.setdefault("party", Party.SUBJECT if fields.get("subject") else Party.GUEST)
    return Visit(stream=f"visit:v{number}", visit_id=f"v{number}", opened_at=opened, closed_at=closed, **fields)


@st.composite
def pasts(draw: st.DrawFn) -> tuple[Period, Past]:
    period = draw(st.sampled_from([FALL_BACK, SPRING]))
    visits, heads = [], {}
    for number in range(draw(st.integers(0, 6))):
        opened = period.start_ms + draw(st.integers(-120, 72 * 60)) * MINUTE
        subject = draw(st.sampled_from(["ADA", "BEN", None]))
        party = Party.SUBJECT if subject else draw(st.sampled_from([Party.GUEST, Party.GROUP]))
        minutes = draw(st.none() | st.integers(0, 400))
        by = draw(st.sampled_from([ClosedBy.SELF, ClosedBy.SYSTEM, ClosedBy.UNDONE]))
        seen = opened + draw(st.integers(0, 100)) * MINUTE
        one = visit(number, opened, minutes, subject=subject, party=party, heads=3 if party is Party.GROUP else 1)
        if minutes is not None and by is not ClosedBy.SELF:
            one = visit(number, opened, minutes, subject=subject, party=party, closed_by=by, last_seen_at=seen)
        visits.append(one)
        if party is Party.GROUP and draw(st.booleans()):
            heads[one.visit_id] = ((opened, 5), (opened + draw(st.integers(1, 60)) * MINUTE, 2))
    return period, Past(visits=visits, heads=heads, read_at=period.end_ms)


def people_at(past: Past, moment: int) -> tuple[int, int]:
    """Surely inside and perhaps inside at a moment, one visit after the other."""
    sure, maybe, some = set[str](), set[str](), [0, 0]
    for one in took_place(past.visits):
        until = min(past.read_at, one.last_seen_at + 24 * 60 * MINUTE) if one.closed_at is None else one.closed_at
        seen = min(until, one.last_seen_at) if one.closed_by is ClosedBy.SYSTEM else until
        if one.subject:
            sure |= {one.subject} if one.opened_at <= moment < seen else set()
            maybe |= {one.subject} if one.opened_at <= moment < until else set()
            continue
        steps = past.heads.get(one.visit_id, ((one.opened_at, one.heads),))
        inside = next((heads for since, heads in reversed(steps) if since <= moment), 0)
        some[0] += inside if moment < seen else 0
        some[1] += inside if moment < until else 0
    return len(sure) + some[0], len(maybe) + some[1]


@settings(max_examples=12)
@given(pasts())
def test_the_lab_is_as_full_as_counting_heads_every_minute_says(given_: tuple[Period, Past]) -> None:
    period, past = given_
    minutes: dict[tuple[date, int], list[tuple[int, int]]] = {}
    for moment in range(period.start_ms, period.end_ms, MINUTE):
        there = period.local(moment)
        slot = (there.hour * 60 + there.minute) // SLOT * SLOT
        minutes.setdefault((there.date(), slot), []).append(people_at(past, moment))
    used = {day for (day, _), counts in minutes.items() if any(most for _, most in counts)}
    slots = occupancy(period, past)
    for slot in {slot for day, slot in minutes if day in used}:
        counts = [pair for (day, other), pairs in minutes.items() if day in used and other == slot for pair in pairs]
        assert slots[slot].sure_ms == sum(sure for sure, _ in counts) * MINUTE
        assert slots[slot].unsure_ms == sum(most - sure for sure, most in counts) * MINUTE
        assert slots[slot].lasted_ms == len(counts) * MINUTE
        assert slots[slot].peak >= max(most for _, most in counts)
    assert len(slots) == len({slot for day, slot in minutes if day in used})


@given(pasts())
def test_every_arrival_stands_in_one_bar_and_in_one_hour(given_: tuple[Period, Past]) -> None:
    period, past = given_
    bars, heat = tell(ReportKind.VISITS, period, past).plots
    assert isinstance(bars, Bars)
    assert isinstance(heat, HeatMap)
    people = sum(came(one, past) for one in arrivals(period, past))
    assert sum(value or 0 for series in bars.series for value in series.values) == people
    assert sum(value for row in heat.values for value in row) == people


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=8))
def test_a_union_holds_the_same_moments_and_does_not_touch_itself(spans: list[tuple[int, int]]) -> None:
    joined = union(spans)
    moments = {moment for start, end in spans for moment in range(start, end)}
    assert {moment for start, end in joined for moment in range(start, end)} == moments
    assert all(one[1] < other[0] for one, other in pairwise(joined))


def test_the_hour_that_comes_twice_is_one_hour_of_the_wall_and_lasts_two() -> None:
    first = at(date(2026, 11, 1), 1)
    past = Past(visits=[visit(1, first, 120)], read_at=FALL_BACK.end_ms)
    slots = occupancy(FALL_BACK, past)
    assert slots[60].lasted_ms == 60 * MINUTE
    assert slots[60].sure == 1.0
    assert slots[120].sure == 0.0


def test_a_visit_that_the_system_closed_looks_different() -> None:
    day = date(2026, 11, 2)
    forgot = visit(1, at(day, 9), 9 * 60, closed_by=ClosedBy.SYSTEM, last_seen_at=at(day, 10))
    past = Past(visits=[forgot, visit(2, at(day, 9, 10), 30)], read_at=FALL_BACK.end_ms)
    bars = tell(ReportKind.VISITS, FALL_BACK, past).plots[0]
    assert isinstance(bars, Bars)
    assert [(series.name, series.values[-1]) for series in bars.series] == [
        (Word.SEEN_LEAVING, 1),
        (Word.CLOSED_BY_SYSTEM, 1),
    ]
    lines = tell(ReportKind.OCCUPANCY, FALL_BACK, past).plots[0]
    assert isinstance(lines, Lines)
    noon = [label.value for label in lines.across].index("720")
    assert [series.values[noon] for series in lines.series] == [0, 1, 1]


def test_a_group_counts_by_its_heads_as_they_came_and_went() -> None:
    group, here = VisitId("g"), History("visit:g")
    here.add(0, VisitMoved(visit_id=group, zone="A"))
    here.add(1, VisitOpened(visit_id=group, party=Party.GROUP, presented=Presented.SCANNER, heads=20))
    here.add(2, VisitMoved(visit_id=group, zone="B"))
    here.add(10 * MINUTE, VisitCounted(visit_id=group, heads=26))
    here.add(30 * MINUTE, VisitClosed(visit_id=group, by=ClosedBy.GROUP, heads_out=6))
    here.add(60 * MINUTE, VisitClosed(visit_id=group, by=ClosedBy.GROUP))
    steps = heads_over_time(here.entries)
    assert [(since - START_MS, heads) for since, heads in steps] == [
        (1, 20), (10 * MINUTE, 26), (30 * MINUTE, 20), (60 * MINUTE, 0)
    ]  # fmt: skip
    row = visit(1, START_MS, 60, party=Party.GROUP, heads=20)
    assert came(row, Past(heads={"v1": steps})) == 26
    assert came(row, Past()) == 20


def test_a_period_in_which_nobody_came_says_so() -> None:
    for kind in (ReportKind.VISITS, ReportKind.OCCUPANCY):
        assert {plot.reading.word for plot in tell(kind, FALL_BACK, Past()).plots} == {Word.SAY_NOTHING}


def test_a_report_says_from_which_events_it_was_computed_and_until_when() -> None:
    counts = {"visit.opened": (3, 9), "asset.lent": (7, 8), "asset.marked_missing": (0, 2)}
    past = Past(counts=counts, until=5, read_at=9)
    source = tell(ReportKind.VISITS, FALL_BACK, past).source
    assert (source.kinds, source.events, source.until, source.read_at) == ((("visit.opened", 3),), 3, 5, 9)
    assert dict(tell(ReportKind.LOSSES, FALL_BACK, past).source.kinds) == {"asset.lent": 8, "asset.marked_missing": 2}


def test_what_a_brief_was_computed_from_gives_no_small_number_away() -> None:
    counts = {"session.chosen": (7, 7), "session.ended": (6, 6), "session.beat": (90, 90)}
    source = tell(ReportKind.PILOT, FALL_BACK, Past(counts=counts, until=5, read_at=9)).source
    assert source.kinds == (("session.chosen", 0), ("session.beat", 0), ("session.ended", 0))
    assert source.events == 100
    few = tell(ReportKind.PILOT, FALL_BACK, Past(counts={"session.chosen": (7, 7)}, read_at=9)).source
    assert few.events == 0


def test_a_week_later_is_another_bar() -> None:
    period = Period(date(2026, 9, 1), date(2026, 10, 20), ZONE)
    days = [period.first + timedelta(days=day) for day in (0, 1, 7)]
    past = Past(visits=[visit(number, at(day, 9), 5) for number, day in enumerate(days)])
    bars = tell(ReportKind.VISITS, period, past).plots[0]
    assert isinstance(bars, Bars)
    assert bars.series[0].values[:2] == (2, 1)
