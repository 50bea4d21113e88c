# SPDX-License-Identifier: Apache-2.0
"""Instants as people at this site say them. Durations stay numbers: QML makes words of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from lab_kiosk.ui.presenters.site import said

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_DATES = {"en": "{month} {day}", "es": "{day} de {month}", "ar": "{day} {month}"}
_WITH_YEAR = {"en": "{date}, {year}", "es": "{date} de {year}", "ar": "{date} {year}"}
_HALVES = {"en": ("AM", "PM"), "es": ("a.m.", "p.m."), "ar": ("ص", "م")}


@dataclass(frozen=True)
class When:
    """A clock time, how many calendar days from today (0 today, 1 tomorrow), and the date with its month in words."""

    time: str = ""
    days: int = 0
    date: str = ""


def when(instant: int, now: int, zone: str, language: str) -> When:
    """``instant`` and ``now`` in Unix milliseconds, told for somebody who stands in ``zone``."""
    there, here = _local(instant, zone), _local(now, zone)
    return When(
        time=clock_time(there.hour * 60 + there.minute, language),
        days=(there.date() - here.date()).days,
        date=_in_words(there.date(), language),
    )


def due_when(instant: int, now: int, zone: str, language: str) -> When:
    """As :func:`when`, of something that is due: midnight is the last minute of the day that people mean."""
    there = _local(instant, zone)
    return when(instant - 60_000 if (there.hour, there.minute) == (0, 0) else instant, now, zone, language)


def day(told: date, language: str) -> str:
    """A day that may be in another year: "June 30, 2027", "30 de junio de 2027"."""
    return said(_WITH_YEAR, language).format(date=_in_words(told, language), year=told.year)


def _in_words(told: date, language: str) -> str:
    return said(_DATES, language).format(day=told.day, month=said(_MONTHS, language).split()[told.month - 1])


def clock_time(minute_of_day: int, language: str) -> str:
    """``945`` is "3:45 PM", "3:45 p.m.": the clocks on the wall here have twelve hours. 1440 is midnight again."""
    hour, minute = divmod(minute_of_day % (24 * 60), 60)
    return f"{(hour + 11) % 12 + 1}:{minute:02}\N{NO-BREAK SPACE}{said(_HALVES, language)[hour >= 12]}"


def countdown(seconds: int) -> str:
    """``462`` is "7:42"."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}"


def _local(instant: int, zone: str) -> datetime:
    return datetime.fromtimestamp(instant / 1000, ZoneInfo(zone))
