# SPDX-License-Identifier: Apache-2.0
"""What staff have on the glass and may want on paper, and the note that comes before it."""

from __future__ import annotations

import msgspec

from lab_kiosk.application.duty import RollCall
from lab_kiosk.application.stocktake import StocktakePage
from lab_kiosk.application.today import TodayShown, TodayTopic
from lab_kiosk.domain.reports import Report
from lab_kiosk.domain.vocabulary import ExportPurpose


class ReportPages(msgspec.Struct, frozen=True):
    reports: tuple[Report, ...]


Page = TodayShown | RollCall | StocktakePage | ReportPages
"""What staff have on the glass and may want on paper."""


class PrintPages(msgspec.Struct, frozen=True, kw_only=True):
    """What is on the glass, as it is when somebody asks. ``purpose`` stands on it."""

    ticket: str
    page: Page
    purpose: ExportPurpose
    language: str

    def __repr__(self) -> str:
        """Without the people on it: that is in no log."""
        return f"PrintPages({self.ticket}, {name_of(self.page)}, {self.purpose})"


class NotePages(msgspec.Struct, frozen=True, kw_only=True):
    """Write down that records leave the lab on paper. Asked of the lab, not of a printer."""

    ticket: str
    format: str
    purpose: ExportPurpose
    rows: int
    heads: int
    by: str


class PagesNoted(msgspec.Struct, frozen=True):
    """It is written down: from here on they may be printed."""

    ticket: str


def name_of(page: Page) -> str:
    """What a page is called in the journal and on a file. It tells of nobody."""
    match page:
        case TodayShown():
            return f"today-{page.topic.replace('_', '-')}"
        case RollCall():
            return "evacuation"
        case StocktakePage():
            return "stocktake"
        case _:
            return "reports"


def rows_of(page: Page) -> int:
    match page:
        case TodayShown() | RollCall():
            return len(page.lines)
        case StocktakePage():
            return len(page.puzzles) + len(page.missing) + len(page.not_yet)
        case _:
            return len(page.reports)


def heads_of(page: Page) -> int:
    """How many people a page tells of."""
    match page:
        case TodayShown(topic=TodayTopic.INSIDE | TodayTopic.VISITS) | RollCall():
            return sum(line.heads for line in page.lines)
        case TodayShown():
            return sum(bool(line.who) for line in page.lines)
        case _:
            return 0
