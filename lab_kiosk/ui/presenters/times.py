# SPDX-License-Identifier: Apache-2.0
"""Instants as people at this site say them. Durations stay numbers: QML makes words of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class When:
    """A clock time, how many calendar days from today (0 today, 1 tomorrow), and the date as it is written."""

    time: str = ""
    days: int = 0
    date: str = ""


def when(instant: int, now: int, zone: str, language: str) -> When:
    """``instant`` and ``now`` in Unix milliseconds, told for somebody who stands in ``zone``."""
    there, here = _local(instant, zone), _local(now, zone)
    return When(
        time=clock_time(there.hour * 60 + there.minute, language),
        days=(there.date() - here.date()).days,
        date=f"{there.month}/{there.day}" if language == "en" else f"{there.day}/{there.month}",
    )


def clock_time(minute_of_day: int, language: str) -> str:
    """``945`` is "3:45 PM" in English and "15:45" elsewhere; 1440 is midnight again."""
    hour, minute = divmod(minute_of_day % (24 * 60), 60)
    if language != "en":
        return f"{hour}:{minute:02}"
    return f"{(hour + 11) % 12 + 1}:{minute:02} {'AM' if hour < 12 else 'PM'}"


def countdown(seconds: int) -> str:
    """``462`` is "7:42"."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}"


def _local(instant: int, zone: str) -> datetime:
    return datetime.fromtimestamp(instant / 1000, ZoneInfo(zone))
