# SPDX-License-Identifier: Apache-2.0
"""Clock times, days and countdowns as each language tells them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.ui.presenters import times
from lab_kiosk.ui.showcase.invented import MINUTE, NOW, ZONE

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("minute", "english", "spanish", "arabic"),
    [
        (0, "12:00 AM", "12:00 a.m.", "12:00 ص"),
        (945, "3:45 PM", "3:45 p.m.", "3:45 م"),
        (720, "12:00 PM", "12:00 p.m.", "12:00 م"),
        (1440, "12:00 AM", "12:00 a.m.", "12:00 ص"),
    ],
)
def test_a_clock_time_is_told_as_the_language_tells_it(minute: int, english: str, spanish: str, arabic: str) -> None:
    told = [times.clock_time(minute, language).replace(NBSP, " ") for language in ("en", "es", "ar")]
    assert told == [english, spanish, arabic]


def test_an_instant_is_told_in_the_zone_of_the_site_not_of_the_machine() -> None:
    told = times.when(NOW, NOW, ZONE, "en")
    assert (told.time, told.days, told.date) == (f"2:10{NBSP}PM", 0, "November 18")
    assert times.when(NOW, NOW, "Asia/Tokyo", "es").date == "19 de noviembre"
    assert times.when(NOW, NOW, "Asia/Tokyo", "ar").date == "19 نوفمبر"
    late = NOW + 10 * 60 * MINUTE
    assert times.when(late, NOW, ZONE, "en").days == 1, "ten hours later it is past midnight there"


@pytest.mark.parametrize(
    ("days", "language", "told"),
    [
        (0, "en", ("midnight", 0, "November 18")),
        (1, "en", ("midnight", 1, "November 19")),
        (-1, "en", ("midnight", -1, "November 17")),
        (0, "es", ("medianoche", 0, "18 de noviembre")),
        (7, "ar", ("منتصف الليل", 7, "25 نوفمبر")),
    ],
)
def test_midnight_is_the_end_of_a_day(days: int, language: str, told: tuple[str, int, str]) -> None:
    midnight = NOW + (9 * 60 + 50 + days * 1440) * MINUTE
    assert times.until(midnight, NOW, ZONE, language) == times.When(*told)
    assert times.until(midnight + MINUTE, NOW, ZONE, language).days == days + 1
    assert times.until(midnight - MINUTE, NOW, ZONE, "en").time == f"11:59{NBSP}PM"


@given(st.integers(0, 10**6))
def test_a_countdown_says_all_of_its_seconds(seconds: int) -> None:
    minutes, rest = times.countdown(seconds).split(":")
    assert int(minutes) * 60 + int(rest) == seconds
    assert len(rest) == 2
