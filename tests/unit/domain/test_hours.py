# SPDX-License-Identifier: Apache-2.0
"""Hours with evidence: what of somebody's stays counts, to the quarter of an hour, and which events say so."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.events.visits import VisitClosed, VisitConfirmed, VisitCorrected, VisitOpened
from lab_kiosk.domain.exports.hours import evidence, length, quarters, stays, table
from lab_kiosk.domain.ids import VisitId
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented, Role
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, START_MS, History
from tests.unit.domain.test_exports import CALENDAR

ALL = ((0, 1 << 62),)


def visit(name: str, start: int, end: int | None, by: ClosedBy | None = ClosedBy.SELF, **changes: Any) -> Visit:
    """Minutes after the start of the day."""
    told: dict[str, Any] = {
        "stream": f"person:{PAT}",
        "visit_id": name,
        "party": Party.SUBJECT,
        "subject": PAT,
        "role": Role.EDUCATOR,
        "opened_at": START_MS + start * MINUTE,
        "last_seen_at": START_MS + start * MINUTE,
        "closed_at": None if end is None else START_MS + end * MINUTE,
        "closed_by": None if end is None else by,
        **changes,
    }
    return Visit(**told)


def minutes(*visits: Visit, spans: tuple[tuple[int, int], ...] = ALL) -> dict[str, int]:
    return {stay.visit.visit_id: stay.minutes for stay in stays(visits, PAT, spans)}


def block(start: int, end: int) -> tuple[int, int]:
    return START_MS + start * MINUTE, START_MS + end * MINUTE


def test_hours_count_from_an_arrival_to_an_end_that_somebody_saw() -> None:
    seen = [visit(by, number * 100, number * 100 + 50, ClosedBy(by)) for number, by in enumerate(("self", "staff"))]
    assert minutes(*seen) == {"self": 50, "staff": 50}


def test_a_stay_is_as_long_as_the_two_times_beside_it_say() -> None:
    late = visit("late", 15, 30, ClosedBy.STAFF, opened_at=START_MS + 15 * MINUTE + 40_000)
    again = visit("again", 30, 45, closed_at=START_MS + 45 * MINUTE + 59_999)
    assert minutes(late, again) == {"late": 15, "again": 15}
    assert minutes(visit("short", 0, 1, closed_at=START_MS + 40_000)) == {"short": 0}


def test_an_end_that_nobody_saw_is_told_and_counts_for_nothing() -> None:
    forgotten, inside = visit("forgotten", 0, 300, ClosedBy.SYSTEM), visit("inside", 400, None)
    assert minutes(forgotten, inside) == {"forgotten": 0, "inside": 0}
    assert minutes(forgotten, inside, spans=(block(350, 500),)) == {"inside": 0}


def test_what_never_was_and_what_is_somebody_elses_is_not_told() -> None:
    assert (
        minutes(
            visit("undone", 0, 10, ClosedBy.UNDONE),
            visit("double", 5, 6, merged_into="undone"),
            visit("quinn", 0, 60, subject=QUINN),
            visit("class", 0, 60, party=Party.GROUP),
        )
        == {}
    )


def test_only_the_time_of_the_course_counts_and_its_breaks_do_not() -> None:
    day = visit("day", 0, 480)
    assert minutes(day, spans=(block(60, 150), block(180, 240))) == {"day": 150}
    assert minutes(visit("late", 100, 200), spans=(block(60, 150), block(180, 240))) == {"late": 70}
    assert minutes(visit("before", 0, 60), spans=(block(60, 150),)) == {}


def test_two_stays_that_overlap_count_once() -> None:
    assert minutes(visit("a", 0, 60), visit("b", 30, 90)) == {"a": 60, "b": 30}


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)).map(sorted).map(tuple), max_size=6))
def test_the_length_of_spans_is_the_number_of_minutes_that_lie_in_any(spans: list[tuple[int, int]]) -> None:
    assert length(spans) == len({minute for start, end in spans for minute in range(start, end)})


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(1, 200)), min_size=1, max_size=5), st.integers(0, 400))
def test_no_hour_is_counted_that_somebody_was_not_here(told: list[tuple[int, int]], start: int) -> None:
    visits = [visit(str(number), at, at + long) for number, (at, long) in enumerate(told)]
    here = {minute for at, long in told for minute in range(at, at + long)}
    assert sum(minutes(*visits).values()) == len(here)
    within = minutes(*visits, spans=(block(start, start + 100),))
    assert sum(within.values()) == len(here & set(range(start, start + 100)))


@pytest.mark.parametrize(
    ("told", "hours"), [(0, 0), (7, 0), (8, 1), (15, 1), (22, 1), (23, 2), (52, 3), (53, 4), (60, 4)]
)
def test_credit_is_to_the_nearest_quarter_of_an_hour(told: int, hours: int) -> None:
    assert quarters(told) == hours


def test_each_stay_names_the_events_that_say_when_it_began_and_ended() -> None:
    history = History(f"person:{PAT}")

    def opened(name: str) -> VisitOpened:
        return VisitOpened(visit_id=VisitId(name), party=Party.SUBJECT, presented=Presented.SCANNER, role=Role.EDUCATOR)

    history.add(0, opened("v1"), PAT)
    history.add(MINUTE, opened("v1-elsewhere"), PAT, log="B")
    history.add(30 * MINUTE, VisitConfirmed(visit_id=VisitId("v1")), PAT)
    history.add(HOUR, VisitClosed(visit_id=VisitId(""), by=ClosedBy.SELF), PAT, log="C")
    corrected = VisitCorrected(visit_id=VisitId("v1"), by="S", opened_ms=START_MS - 5 * MINUTE)
    history.add(2 * HOUR, corrected, PAT)
    visits = history.all(Visit)
    proof = evidence(history.entries, visits)
    ids = [entry.event_id[-8:] for entry in history.entries if not isinstance(entry.event, VisitConfirmed)]
    assert sorted(proof["v1"]) == sorted(ids)
    told = table(PAT, stays(visits, PAT, ALL), proof, CALENDAR, START_MS + 3 * HOUR)
    (row, total) = told.rows
    assert (row[0], row[3], row[4], row[7].split()) == (PAT, "self", "65", list(proof["v1"]))
    assert total[4:6] == ("65", "1.00")
    assert total[7] == f"as of {CALENDAR.minute(START_MS + 3 * HOUR)}"
    assert told.heads == 1
