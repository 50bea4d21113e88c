# SPDX-License-Identifier: Apache-2.0
"""The page of figures: opened by staff, read beside the lab, closed by whoever is served."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from lab_kiosk.application.commands import LookAtLab
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.flows import Action, Kiosk, Notice, Now, Screen, Tap, advance
from lab_kiosk.application.flows.kiosk import Move
from lab_kiosk.application.reports import (
    ReadReports,
    ReportsOpened,
    ReportsPage,
    ReportsRead,
    ReportsUnread,
    Span,
    period_of,
)
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.reports import Past, Period, Report, ReportKind, tell
from tests.support.builders import SECOND, STAFF, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import PATS, at_steps, card, desk

TODAY = date(2027, 1, 15)
REPORTS: tuple[Report, ...] = tuple(tell(kind, Period(TODAY, TODAY, "UTC"), Past()) for kind in ReportKind)


def shown() -> Desk:
    here = desk().scan(card(Command.REPORTS)).scan(staff_badge())
    assert here.screen is Screen.REPORTS
    return here


def page(kiosk: Kiosk) -> ReportsPage:
    assert kiosk.reports is not None
    return kiosk.reports


def does(kiosk: Kiosk, event: object) -> Move:
    return advance(kiosk, event, Now(1, 1))


def open_page() -> Kiosk:
    kiosk, asked = does(Kiosk(), ReportsOpened("S"))
    assert asked == (ReadReports(Span.WEEK),)
    return kiosk


def read_page() -> Kiosk:
    return does(open_page(), ReportsRead(Span.WEEK, REPORTS))[0]


def test_a_card_and_a_staff_badge_open_it_and_the_journal_knows_who_looked() -> None:
    here = desk().scan(card(Command.REPORTS))
    assert (here.screen, here.kiosk.duty) == (Screen.STAFF, Duty.LOOK_AT_REPORTS)
    assert here.scan(PATS).kiosk.notice is Notice.STAFF_REFUSED
    assert here.scan(staff_badge()).screen is Screen.REPORTS
    assert page(here.kiosk).reading
    assert here.asked_archive == [ReadReports(Span.WEEK)]
    (checked,) = here.lab.told("reports.checked")
    assert checked.event.by == STAFF  # type: ignore[union-attr]


def test_it_waits_until_a_demo_is_over() -> None:
    here = at_steps()
    assert here.scan(card(Command.REPORTS)).screen is Screen.STEPS


def test_it_closes_by_itself_and_whoever_scans_a_badge_is_served() -> None:
    here = shown()
    assert here.wait(119 * SECOND).screen is Screen.REPORTS
    assert here.wait(2 * SECOND).screen is Screen.ATTRACT
    assert here.kiosk.reports is None
    served = shown().scan(PATS)
    assert served.screen is not Screen.REPORTS
    assert served.kiosk.reports is None


def test_what_was_read_is_shown_and_gives_nobody_more_time() -> None:
    before = open_page()
    kiosk, asked = does(before, ReportsRead(Span.WEEK, REPORTS))
    assert not asked
    assert (page(kiosk).reports, page(kiosk).reading, kiosk.since) == (REPORTS, False, before.since)


def test_another_span_is_read_anew_and_an_answer_about_the_one_before_is_shown_to_nobody() -> None:
    kiosk, asked = does(read_page(), Tap(Action.SPAN, Span.YEAR))
    assert asked == (ReadReports(Span.YEAR),)
    assert page(kiosk).reading
    assert page(does(kiosk, ReportsRead(Span.WEEK, REPORTS))[0]).reading
    assert page(does(kiosk, ReportsUnread(Span.WEEK))[0]).reading
    failed = page(does(kiosk, ReportsUnread(Span.YEAR))[0])
    assert (failed.failed, failed.reading, failed.reports) == (True, False, ())
    assert not page(does(replace(kiosk, reports=failed), Tap(Action.SPAN, Span.YEAR))[0]).failed


def test_one_report_is_opened_leafed_through_and_put_back() -> None:
    kiosk, _ = does(read_page(), Tap(Action.PICK, ReportKind.VISITS))
    assert page(kiosk).report is REPORTS[0]
    places = []
    for _ in range(3):
        kiosk, _ = does(kiosk, Tap(Action.FIGURE))
        places.append(page(kiosk).plot)
    assert places == [1, 0, 1]
    kiosk, _ = does(kiosk, Tap(Action.BACK))
    assert (page(kiosk).kind, page(kiosk).plot) == (None, 0)
    kiosk, asked = does(kiosk, Tap(Action.BACK))
    assert kiosk.screen is Screen.ATTRACT
    assert asked == (LookAtLab(),)


@pytest.mark.parametrize("tap", [Tap(Action.PICK, "nonsense"), Tap(Action.SPAN, "nonsense"), Tap(Action.FIGURE)])
def test_what_is_not_there_cannot_be_had(tap: Tap) -> None:
    before = read_page()
    assert does(before, tap)[0].reports == before.reports


@pytest.mark.parametrize("word", [ReportsRead(Span.WEEK, REPORTS), ReportsUnread(Span.WEEK)])
def test_an_answer_that_nobody_waits_for_changes_nothing(word: object) -> None:
    assert does(Kiosk(now=Now(1, 1)), word) == (Kiosk(now=Now(1, 1)), ())


@pytest.mark.parametrize(
    "tap", [Tap(Action.PICK, "visits"), Tap(Action.SPAN, "week"), Tap(Action.FIGURE), Tap(Action.BACK)]
)
def test_a_tap_on_a_page_that_is_gone_breaks_nothing(tap: Tap) -> None:
    kiosk, _ = does(Kiosk(screen=Screen.REPORTS), tap)
    assert kiosk.reports is None


@pytest.mark.parametrize(("span", "days"), [(Span.DAY, 1), (Span.WEEK, 7), (Span.MONTH, 30), (Span.YEAR, 365)])
def test_today_is_always_the_last_day(span: Span, days: int) -> None:
    period = period_of(span, TODAY, "UTC")
    assert (period.last, len(period.days)) == (TODAY, days)
