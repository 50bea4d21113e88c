# SPDX-License-Identifier: Apache-2.0
"""Due times: instants by the clock on the lab's wall, never a bare date."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.due import (
    FOR_SOMEBODY,
    SOONEST,
    Due,
    DueRule,
    Hours,
    dues,
    end_of,
    last_day,
    lent_until,
    likeliest,
    renewed_until,
)
from lab_kiosk.domain.vocabulary import LoanKind

CHICAGO = ZoneInfo("America/Chicago")
MORNING = datetime(2027, 1, 15, 10, tzinfo=CHICAGO)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda when: when.astimezone(CHICAGO)
)
hours = st.builds(
    Hours,
    now=moments,
    closes=st.integers(0, 24 * 60),
    minutes=st.integers(0, 24 * 60),
    term_ends=st.none() | st.dates(date(2026, 1, 1), date(2028, 12, 31)),
)


def ms(when: datetime) -> int:
    return int(when.timestamp() * 1000)


def at(hour: int, day: int = 15) -> int:
    return ms(datetime(2027, 1, day, hour, tzinfo=CHICAGO))


def test_each_rule_on_an_ordinary_morning() -> None:
    told = dues(FOR_SOMEBODY, Hours(now=MORNING, closes=18 * 60, minutes=45, term_ends=date(2027, 1, 29)))
    assert told == (
        Due(DueRule.USUAL, ms(MORNING + timedelta(minutes=45))),
        Due(DueRule.TODAY, at(18)),
        Due(DueRule.TOMORROW, at(18, 16)),
        Due(DueRule.WEEK, at(18, 22)),
        Due(DueRule.TERM, at(18, 29)),
    )


def test_a_usual_loan_ends_when_the_lab_closes_and_not_before_it_began() -> None:
    evening = datetime(2027, 1, 15, 17, 30, tzinfo=CHICAGO)
    told = {due.rule: due.at for due in dues(FOR_SOMEBODY, Hours(now=evening, closes=18 * 60, minutes=90))}
    assert told[DueRule.USUAL] == at(18)
    late = datetime(2027, 1, 15, 19, tzinfo=CHICAGO)
    told = {due.rule: due.at for due in dues(FOR_SOMEBODY, Hours(now=late, closes=18 * 60, minutes=90))}
    assert (told[DueRule.USUAL], DueRule.TODAY in told) == (ms(late + timedelta(minutes=90)), False)


@given(hours)
def test_a_due_time_is_always_to_come_and_a_week_is_always_offered(told: Hours) -> None:
    offered = dues(DueRule, told)
    assert all(due.at >= ms(told.now + SOONEST - timedelta(hours=1)) for due in offered)
    assert {DueRule.LESSON, DueRule.USUAL, DueRule.WEEK} <= {due.rule for due in offered}


@given(hours, st.sampled_from(LoanKind))
def test_every_kind_has_a_due_time_before_anybody_taps(told: Hours, kind: LoanKind) -> None:
    assert likeliest(kind, dues(FOR_SOMEBODY, told)) in dues(FOR_SOMEBODY, told)


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (LoanKind.IN_LAB, DueRule.USUAL),
        (LoanKind.DAY, DueRule.TODAY),
        (LoanKind.LONG_TERM, DueRule.WEEK),
        (LoanKind.LOANER, DueRule.WEEK),
    ],
)
def test_a_long_loan_without_a_term_is_for_a_week(kind: LoanKind, rule: DueRule) -> None:
    assert likeliest(kind, dues(FOR_SOMEBODY, Hours(now=MORNING, closes=18 * 60))).rule is rule
    assert likeliest(kind, (Due(DueRule.LESSON, 1),)).rule is DueRule.LESSON


def test_a_week_is_a_week_of_the_wall_clock_also_where_summer_time_begins() -> None:
    before = datetime(2027, 3, 10, 10, tzinfo=CHICAGO)
    (week,) = dues((DueRule.WEEK,), Hours(now=before, closes=18 * 60))
    assert datetime.fromtimestamp(week.at / 1000, CHICAGO) == datetime(2027, 3, 17, 18, tzinfo=CHICAGO)


@given(hours, st.sampled_from(LoanKind), st.integers(-30, 30))
def test_a_renewal_in_whole_days_ends_later_than_the_loan_did(told: Hours, kind: LoanKind, days: int) -> None:
    due_at = ms(told.now + timedelta(days=days))
    again = renewed_until(kind, due_at, told)
    assert again >= ms(told.now) - 3_600_000
    if kind in {LoanKind.LONG_TERM, LoanKind.LOANER}:
        assert again > due_at


def test_what_one_tap_renews_until() -> None:
    told = Hours(now=MORNING, closes=18 * 60, minutes=45, term_ends=date(2027, 1, 29))
    assert renewed_until(LoanKind.IN_LAB, at(9), told) == ms(MORNING + timedelta(minutes=45))
    assert renewed_until(LoanKind.CLASS_SET, at(9), told) == ms(MORNING + timedelta(minutes=45))
    assert renewed_until(LoanKind.DAY, at(18), told) == at(18, 16)
    assert renewed_until(LoanKind.DAY, at(18, 12), told) == at(18, 16)
    assert renewed_until(LoanKind.LOANER, at(18), told) == at(18, 22)
    assert renewed_until(LoanKind.LONG_TERM, at(18), told) == at(18, 29)
    assert renewed_until(LoanKind.LONG_TERM, at(18, 29), told) == ms(datetime(2027, 2, 5, 18, tzinfo=CHICAGO))


@pytest.mark.parametrize(
    ("kind", "minutes", "due"),
    [
        (LoanKind.IN_LAB, 45, MORNING + timedelta(minutes=45)),
        (LoanKind.IN_LAB, 600, datetime(2027, 1, 15, 18, tzinfo=CHICAGO)),
        (LoanKind.CLASS_SET, 600, datetime(2027, 1, 15, 18, tzinfo=CHICAGO)),
        (LoanKind.DAY, 240, MORNING + timedelta(hours=4)),
        (LoanKind.DAY, 600, datetime(2027, 1, 15, 18, tzinfo=CHICAGO)),
        (LoanKind.DAY, 1440, MORNING + timedelta(days=1)),
        (LoanKind.LONG_TERM, 600, MORNING + timedelta(hours=10)),
        (LoanKind.LOANER, 600, MORNING + timedelta(hours=10)),
    ],
)
def test_what_a_visitor_borrows_is_back_before_the_lab_closes(kind: LoanKind, minutes: int, due: datetime) -> None:
    assert lent_until(kind, Hours(now=MORNING, closes=18 * 60, minutes=minutes)) == ms(due)


@given(st.sampled_from(LoanKind), hours)
def test_whenever_something_is_borrowed_there_is_time_to_use_it(kind: LoanKind, told: Hours) -> None:
    wanted = ms(told.now) + told.minutes * 60_000
    due = lent_until(kind, told)
    offsets = {datetime.fromtimestamp(at / 1000, CHICAGO).utcoffset() for at in (ms(told.now), wanted, due)}
    # Counted by the clock on the wall, which may be put forward or back before it is due.
    moved = 3_600_000 * (len(offsets) > 1)
    assert due <= max(wanted, ms(told.now + SOONEST)) + moved
    assert due >= min(wanted, ms(told.now + SOONEST)) - moved


@given(
    st.dates(date(1970, 1, 1), date(2100, 12, 31)),
    # Of the last four, some days have no midnight, or two.
    st.sampled_from(["America/Chicago", "UTC", "Africa/Cairo", "America/Havana", "Asia/Beirut", "America/Asuncion"]),
)
def test_a_day_is_over_at_the_first_instant_of_the_next_one_by_the_clock_on_the_wall(day: date, zone: str) -> None:
    over = end_of(day, zone)
    assert last_day(over, zone) == day
    assert datetime.fromtimestamp(over / 1000, ZoneInfo(zone)).date() == day + timedelta(days=1)


def test_a_day_on_which_clocks_are_changed_is_over_at_midnight_all_the_same() -> None:
    assert end_of(date(2027, 3, 14), "America/Chicago") == ms(datetime(2027, 3, 15, 5, tzinfo=UTC))
    assert end_of(date(2027, 3, 13), "America/Chicago") == ms(datetime(2027, 3, 14, 6, tzinfo=UTC))
