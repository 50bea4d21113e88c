# SPDX-License-Identifier: Apache-2.0
"""The days that a report is about, by the clock on the site's wall: a day of 23 or 25 hours is one day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

import msgspec

QUARTER_MS = 15 * 60_000
"""No zone is off UTC by less: between two quarters the clock on the wall only ever goes on."""
DAYS_SHOWN, WEEKS_SHOWN = 31, 26


class Grain(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Quarter(msgspec.Struct, frozen=True):
    """A quarter of an hour that took place. ``minute`` is what the wall clock said, in minutes after midnight."""

    start_ms: int
    day: date
    minute: int


class Period(msgspec.Struct, frozen=True):
    """From the first moment of the first day to the last moment of the last, in ``zone`` (an IANA name).

    Raises ValueError for a last day before the first.
    """

    first: date
    last: date
    zone: str

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} is before {self.first}")

    @property
    def start_ms(self) -> int:
        return _midnight(self.first, self.zone)

    @property
    def end_ms(self) -> int:
        """The first moment behind it."""
        return _midnight(self.last + timedelta(days=1), self.zone)

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=day) for day in range((self.last - self.first).days + 1))

    def holds(self, instant: int | None) -> bool:
        """Whether an instant (Unix milliseconds) lies in it."""
        return instant is not None and self.start_ms <= instant < self.end_ms

    def local(self, instant: int) -> datetime:
        """The instant as the clock and the calendar on the wall have it."""
        return datetime.fromtimestamp(instant / 1000, ZoneInfo(self.zone))

    def quarters(self) -> Iterator[Quarter]:
        """Every quarter of an hour of it, one after the other."""
        for start in range(self.start_ms, self.end_ms, QUARTER_MS):
            there = self.local(start)
            yield Quarter(start, there.date(), there.hour * 60 + there.minute)

    @property
    def grain(self) -> Grain:
        """How finely it can be drawn and still be read."""
        count = (self.last - self.first).days + 1
        if count <= DAYS_SHOWN:
            return Grain.DAY
        return Grain.WEEK if count <= WEEKS_SHOWN * 7 else Grain.MONTH

    def bucket(self, day: date) -> date:
        """The first day of what a day is counted with; never before the period."""
        if self.grain is Grain.WEEK:
            day -= timedelta(days=day.weekday())
        elif self.grain is Grain.MONTH:
            day = day.replace(day=1)
        return max(day, self.first)

    def buckets(self) -> tuple[date, ...]:
        return tuple(dict.fromkeys(self.bucket(day) for day in self.days))


@lru_cache(maxsize=64)  # asked for with every visit, and always the same two
def _midnight(day: date, zone: str) -> int:
    return round(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).timestamp() * 1000)
