# SPDX-License-Identifier: Apache-2.0
"""Visits that nobody ended: from which instant on the lab has closed behind somebody, and what a later sign says."""

from __future__ import annotations

from datetime import datetime
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.closing import GRACE_MS, closes_at_all, closing_after, forgotten_at
from lab_kiosk.domain.events import visits as ev
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.ids import VisitId
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import CaseCode, ClosedBy, Purpose
from tests.support.builders import DAY, HOUR, PAT, START_MS
from tests.unit.domain.test_visits_fold import book, came, left, rows

ZONE = "America/Chicago"
SCHOOL = PolicySet(opens=8 * 60, closes=18 * 60)
CLOSED = START_MS + 8 * HOUR


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE)).timestamp() * 1000)


@pytest.mark.parametrize(
    ("seen", "closing"),
    [
        ("2026-11-27T17:59", "2026-11-27T18:00"),
        ("2026-11-27T18:00", "2026-11-28T18:00"),
        ("2026-11-27T23:59", "2026-11-28T18:00"),
        ("2027-03-13T20:00", "2027-03-14T18:00"),
        ("2026-10-31T20:00", "2026-11-01T18:00"),
    ],
)
def test_the_next_closing_is_told_by_the_clock_on_the_wall_across_changes_of_it(seen: str, closing: str) -> None:
    assert closing_after(at(seen), SCHOOL.closes, ZONE) == at(closing)


def test_a_lab_that_closes_at_midnight_or_after_it_closes_behind_the_day() -> None:
    assert closing_after(at("2026-11-27T17:00"), 24 * 60, ZONE) == at("2026-11-28T00:00")
    assert closing_after(at("2026-11-27T00:30"), 25 * 60, ZONE) == at("2026-11-27T01:00")


@given(st.integers(at("2026-01-01T00:00"), at("2027-12-31T00:00")), st.integers(1, 25 * 60), st.integers(0, 3 * DAY))
def test_nobody_is_given_up_before_the_grace_and_everybody_is_after_a_day_of_silence(
    seen: int, closes: int, silent: int
) -> None:
    policy = PolicySet(opens=closes - 60, closes=closes)
    told = forgotten_at(seen, policy, ZONE, seen + silent)
    assert told in (0, closing_after(seen, closes, ZONE))
    assert seen < closing_after(seen, closes, ZONE) <= seen + DAY + 2 * HOUR
    if silent < GRACE_MS:
        assert told == 0
    if silent >= DAY + 2 * HOUR + GRACE_MS:
        assert told > 0


def test_a_lab_that_is_open_around_the_clock_gives_nobody_up() -> None:
    always = PolicySet(opens=0, closes=24 * 60)
    assert (closes_at_all(always), closes_at_all(SCHOOL)) == (False, True)
    assert forgotten_at(START_MS, always, ZONE, START_MS + 30 * DAY) == 0


def forgotten(visit: str = "v1", ended: int = CLOSED) -> ev.VisitClosed:
    return left(visit, ClosedBy.SYSTEM, ended_ms=ended)


def test_the_end_is_the_closing_time_whenever_a_kiosk_wrote_it_and_it_is_nobodys_word() -> None:
    told = book()
    told.add(0, came(), PAT)
    told.add(20 * HOUR, forgotten())
    row = told.one(Visit)
    assert (row.closed_at, row.closed_by, row.last_seen_at) == (CLOSED, ClosedBy.SYSTEM, START_MS)


@pytest.mark.parametrize("order", list(permutations([("A", 9), ("B", 10), ("C", 30)])))
def test_however_many_kiosks_close_a_visit_it_is_closed_once(order: tuple[tuple[str, int], ...]) -> None:
    told = book()
    told.add(0, came(), PAT)
    for log, hour in order:
        told.add(hour * HOUR, forgotten(), log=log)
    assert told.one(Visit).closed_at == CLOSED
    assert told.cases == []


@pytest.mark.parametrize(
    "sign",
    [
        ev.VisitConfirmed(visit_id=VisitId("v1")),
        ev.VisitMoved(visit_id=VisitId("v1"), zone="bench"),
        ev.VisitPurposeStated(visit_id=VisitId("v1"), purpose=Purpose.REPAIR),
        ev.VisitCounted(visit_id=VisitId("v1"), heads=3),
    ],
)
@pytest.mark.parametrize("when", [8.5, 10])
def test_a_sign_after_the_closing_keeps_or_opens_the_visit_that_another_kiosk_gave_up(
    sign: object, when: float
) -> None:
    told = book()
    told.add(0, came(), PAT, log="A")
    told.add(9 * HOUR, forgotten(), log="A")
    told.add(int(when * HOUR), sign, log="B")  # type: ignore[arg-type]
    row = told.one(Visit)
    assert (row.closed_at, row.closed_by) == (None, None)
    told.add(33 * HOUR, forgotten(ended=CLOSED + DAY), log="A")
    assert told.one(Visit).closed_at == CLOSED + DAY


def test_a_sign_from_before_the_closing_opens_nothing_again() -> None:
    told = book()
    told.add(0, came(), PAT, log="A")
    told.add(9 * HOUR, forgotten(), log="A")
    told.add(7 * HOUR, ev.VisitConfirmed(visit_id=VisitId("v1")), log="B")
    assert told.one(Visit).closed_at == CLOSED


def test_whoever_comes_again_has_a_new_visit_and_an_exit_that_comes_late_is_their_word() -> None:
    told = book()
    told.add(0, came("v1"), PAT, log="A")
    told.add(9 * HOUR, forgotten(), log="A")
    told.add(7 * HOUR, left("v1"), log="B")
    assert (rows(told)["v1"].closed_at, rows(told)["v1"].closed_by) == (START_MS + 7 * HOUR, ClosedBy.SELF)
    told.add(24 * HOUR, came("v2"), PAT, log="A")
    told.add(25 * HOUR, ev.VisitConfirmed(visit_id=VisitId("v1")), log="B")
    assert rows(told)["v2"].closed_at is None
    assert CaseCode.VISIT_OVERLAP not in told.cases
