# SPDX-License-Identifier: Apache-2.0
"""Which times a visit can have had, who may say so, and what two kiosks make of two such words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.correction import (
    DAY_MS,
    STEP_MS,
    CorrectionFault,
    fault,
    longest_ms,
    may_correct,
    same_day,
    stepped,
)
from lab_kiosk.domain.events import visits as ev
from lab_kiosk.domain.events.equipment import CaseSettled
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.ids import VisitId
from lab_kiosk.domain.records import Case, Visit
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import CaseCode, ClosedBy, WhyCorrected
from tests.support.builders import DAY, HOUR, MINUTE, PAT, START_MS, History
from tests.unit.domain.test_visits_fold import came, left, undone

NOW = 100 * HOUR
EIGHT = 8 * HOUR


def wrong(opened: int, closed: int | None, *others: tuple[int, int | None]) -> CorrectionFault | None:
    return fault(opened, closed, now_ms=NOW, longest=EIGHT, others=others)


@pytest.mark.parametrize(
    ("opened", "closed", "told"),
    [
        (NOW - HOUR, NOW, None),
        (NOW - HOUR, NOW + 1, CorrectionFault.IN_THE_FUTURE),
        (NOW + 1, None, CorrectionFault.IN_THE_FUTURE),
        (NOW - HOUR, NOW - 2 * HOUR, CorrectionFault.BACKWARDS),
        (NOW - HOUR, NOW - HOUR, None),
        (NOW - EIGHT, NOW, None),
        (NOW - EIGHT - 1, NOW, CorrectionFault.TOO_LONG),
        (NOW - 20 * HOUR, None, None),
    ],
)
def test_a_visit_ends_behind_its_beginning_not_in_the_future_and_within_a_day_of_the_lab(
    opened: int, closed: int | None, told: CorrectionFault | None
) -> None:
    assert wrong(opened, closed) is told


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ((NOW - 4 * HOUR, NOW - 2 * HOUR), None),
        ((NOW - 4 * HOUR, NOW - 2 * HOUR + 1), CorrectionFault.OVERLAPS),
        ((NOW - HOUR, None), None),
        ((NOW - HOUR - 1, None), CorrectionFault.OVERLAPS),
    ],
)
def test_nobody_is_in_the_lab_on_two_visits_at_once(
    other: tuple[int, int | None], told: CorrectionFault | None
) -> None:
    assert wrong(NOW - 2 * HOUR, NOW - HOUR, other) is told


@pytest.mark.parametrize(
    ("role", "closed_by", "today", "may"),
    [
        (StaffRole.DESK, ClosedBy.SYSTEM, False, True),
        (StaffRole.DESK, ClosedBy.SELF, True, True),
        (StaffRole.DESK, None, True, True),
        (StaffRole.DESK, ClosedBy.SELF, False, False),
        (StaffRole.DESK, ClosedBy.STAFF, False, False),
        (StaffRole.LEAD, ClosedBy.SELF, False, True),
        (StaffRole.IT, ClosedBy.SYSTEM, True, False),
    ],
)
def test_an_end_that_nobody_saw_is_for_the_desk_and_what_somebody_said_on_another_day_for_a_lead(
    role: StaffRole, closed_by: ClosedBy | None, today: bool, may: bool
) -> None:
    assert may_correct(role, closed_by, same_day=today) is may


def test_a_visit_is_of_today_that_began_or_ended_today_or_goes_on() -> None:
    first, second, third = (date(2027, 1, day) for day in (1, 2, 3))
    assert [same_day(first, ended, third) for ended in (None, third, second)] == [True, True, False]


def test_a_day_of_the_lab_is_as_long_as_it_is_open_with_an_hour_before_and_behind() -> None:
    assert longest_ms(PolicySet(opens=8 * 60, closes=16 * 60)) == 10 * HOUR
    assert longest_ms(PolicySet(opens=0, closes=24 * 60)) == DAY_MS == DAY


@given(st.integers(0, 10**13), st.sampled_from((-60, -5, 5, 60)))
def test_a_step_goes_its_way_and_lands_on_a_mark_of_five_minutes(at: int, minutes: int) -> None:
    landed = stepped(at, minutes * MINUTE)
    assert landed % STEP_MS == 0
    assert 0 < (landed - at) * (1 if minutes > 0 else -1) <= abs(minutes) * MINUTE
    assert abs(landed - at) > (abs(minutes) - 5) * MINUTE


def corrected(visit: str = "v1", **changes: Any) -> ev.VisitCorrected:
    told = {"by": "S", "reason": WhyCorrected.FORGOT_TO_LEAVE, "seen_opened_ms": START_MS, **changes}
    return ev.VisitCorrected(visit_id=VisitId(visit), **told)


def forgotten() -> History:
    """Came, and closed by the system eight hours later."""
    told = History("visit:v1")
    told.add(0, came(), PAT)
    told.add(9 * HOUR, left("v1", ClosedBy.SYSTEM, ended_ms=START_MS + EIGHT))
    return told


def ended(told: History) -> tuple[int | None, ClosedBy | None]:
    row = told.one(Visit)
    return row.closed_at, row.closed_by


def test_two_kiosks_that_say_two_ends_keep_the_later_word_and_ask_staff() -> None:
    told = forgotten()
    told.add(DAY, corrected(closed_ms=START_MS + HOUR, seen_closed_ms=START_MS + EIGHT), log="A")
    assert told.cases == []
    told.add(DAY + 1, corrected(closed_ms=START_MS + 2 * HOUR, seen_closed_ms=START_MS + EIGHT), log="B")
    assert ended(told) == (START_MS + 2 * HOUR, ClosedBy.STAFF)
    assert told.cases == [CaseCode.TIMES_DISAGREE]
    assert told.one(Case).events == "A-3,B-1"


def test_two_kiosks_that_say_the_same_end_agree() -> None:
    told = forgotten()
    for log in ("A", "B"):
        told.add(DAY, corrected(closed_ms=START_MS + HOUR, seen_closed_ms=START_MS + EIGHT), log=log)
    assert (ended(told), told.cases) == ((START_MS + HOUR, ClosedBy.STAFF), [])


def test_whoever_saw_the_first_word_may_say_another_without_asking_anybody() -> None:
    told = forgotten()
    told.add(DAY, corrected(closed_ms=START_MS + HOUR, seen_closed_ms=START_MS + EIGHT), log="A")
    told.add(DAY + 1, corrected(closed_ms=START_MS + 2 * HOUR, seen_closed_ms=START_MS + HOUR), log="B")
    assert (ended(told)[0], told.cases) == (START_MS + 2 * HOUR, [])


def test_their_own_exit_that_comes_to_light_later_is_asked_about() -> None:
    """Another kiosk saw them leave and could not tell: staff said a time without knowing."""
    told = History("visit:v1")
    told.add(0, came(), PAT, log="A")
    told.add(2 * HOUR, left("v1"), log="B")
    told.add(9 * HOUR, left("v1", ClosedBy.SYSTEM, ended_ms=START_MS + EIGHT), log="A")
    told.add(DAY, corrected(closed_ms=START_MS + HOUR, seen_closed_ms=START_MS + EIGHT), log="A")
    assert (ended(told)[0], told.cases) == (START_MS + HOUR, [CaseCode.TIMES_DISAGREE])


@pytest.mark.parametrize("first", [True, False])
def test_two_words_that_together_end_a_visit_before_it_began_do_not_both_count(first: bool) -> None:
    told = forgotten()
    words = [
        corrected(closed_ms=START_MS + HOUR, seen_closed_ms=START_MS + EIGHT),
        corrected(opened_ms=START_MS + 3 * HOUR, seen_closed_ms=START_MS + EIGHT),
    ]
    for word in words if first else reversed(words):
        told.add(DAY, word, log="A" if word is words[0] else "B")
    row = told.one(Visit)
    assert row.closed_at is not None
    assert row.opened_at <= row.closed_at
    assert told.cases == [CaseCode.TIMES_DISAGREE]


def test_a_visit_that_was_taken_back_is_not_brought_back_by_a_correction() -> None:
    told = History("visit:v1")
    told.add(0, came(), PAT)
    told.add(MINUTE, undone())
    told.add(HOUR, corrected(closed_ms=START_MS + MINUTE))
    assert ended(told)[1] is ClosedBy.UNDONE


def test_what_staff_decided_ends_the_case() -> None:
    told = forgotten()
    for log, hours in (("A", 1), ("B", 2)):
        told.add(DAY, corrected(closed_ms=START_MS + hours * HOUR, seen_closed_ms=START_MS + EIGHT), log=log)
    told.add(2 * DAY, CaseSettled(case_id=told.one(Case).case_id, decision="later_is_right", by="S"))
    assert told.one(Case).decision == "later_is_right"
