# SPDX-License-Identifier: Apache-2.0
"""The days of a report, by the clock on the wall: also on the two days a year when it jumps."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.reports.period import Grain, Period

CHICAGO = "America/Chicago"
ZONES = st.sampled_from([CHICAGO, "UTC", "Europe/Warsaw", "Asia/Kathmandu", "Australia/Lord_Howe"])
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
HOUR = 3_600_000


@given(DAYS, st.integers(0, 7), ZONES)
def test_every_moment_belongs_to_one_quarter_and_to_the_day_on_the_wall(first: date, more: int, zone: str) -> None:
    period = Period(first, first + timedelta(days=more), zone)
    quarters = list(period.quarters())
    starts = [quarter.start_ms for quarter in quarters]
    assert starts == list(range(period.start_ms, period.end_ms, 15 * 60_000))
    assert {quarter.day for quarter in quarters} == set(period.days)


@given(DAYS, st.integers(0, 400), ZONES)
def test_buckets_are_in_order_and_hold_every_day(first: date, more: int, zone: str) -> None:
    period = Period(first, first + timedelta(days=more), zone)
    buckets = period.buckets()
    assert list(buckets) == sorted(set(buckets))
    assert {period.bucket(day) for day in period.days} == set(buckets)
    assert buckets[0] == first
    assert len(buckets) <= 32


def test_the_day_on_which_the_clock_goes_back_has_twenty_five_hours() -> None:
    period = Period(date(2026, 11, 1), date(2026, 11, 1), CHICAGO)
    assert period.end_ms - period.start_ms == 25 * HOUR
    assert [quarter.minute for quarter in period.quarters()].count(60) == 2


def test_the_day_on_which_the_clock_goes_forward_has_no_two_in_the_morning() -> None:
    period = Period(date(2026, 3, 8), date(2026, 3, 8), CHICAGO)
    assert period.end_ms - period.start_ms == 23 * HOUR
    assert not any(120 <= quarter.minute < 180 for quarter in period.quarters())


def test_a_period_holds_its_first_moment_and_not_the_first_behind_it() -> None:
    period = Period(date(2026, 11, 18), date(2026, 11, 18), CHICAGO)
    assert period.holds(period.start_ms)
    assert not period.holds(period.end_ms)
    assert not period.holds(None)


def test_a_period_never_ends_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before"):
        Period(date(2026, 11, 18), date(2026, 11, 17), CHICAGO)


@pytest.mark.parametrize(("days", "grain"), [(1, Grain.DAY), (31, Grain.DAY), (32, Grain.WEEK), (365, Grain.MONTH)])
def test_it_is_drawn_as_finely_as_it_can_be_read(days: int, grain: Grain) -> None:
    first = date(2026, 9, 2)
    assert Period(first, first + timedelta(days=days - 1), CHICAGO).grain is grain
