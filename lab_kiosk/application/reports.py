# SPDX-License-Identifier: Apache-2.0
"""The reports that staff look at, and what they are read from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

import msgspec

from lab_kiosk.domain.reports import Past, Period, Report, ReportKind


class Archive(Protocol):
    """What happened in a period, read beside the lab: it holds nothing up, and writes nothing."""

    def past(self, period: Period, now_ms: int) -> Past:
        """Raises :class:`lab_kiosk.application.ports.EnvironmentProblem` when the database cannot be read."""
        ...


class Span(StrEnum):
    """How far a report on the glass looks back; today is always its last day."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_DAYS = {Span.DAY: 1, Span.WEEK: 7, Span.MONTH: 30, Span.YEAR: 365}


def period_of(span: Span, today: date, zone: str) -> Period:
    return Period(today - timedelta(days=_DAYS[span] - 1), today, zone)


class ReportsOpened(msgspec.Struct, frozen=True):
    """The reports may be shown, to the member of staff ``by``."""

    by: str


class ReadReports(msgspec.Struct, frozen=True):
    """Have every report of a span computed. Answered by :class:`ReportsRead` or :class:`ReportsUnread`."""

    span: Span


class ReportsRead(msgspec.Struct, frozen=True):
    span: Span
    reports: tuple[Report, ...]


class ReportsUnread(msgspec.Struct, frozen=True):
    """They could not be read. The reason is in the log."""

    span: Span


class ReportsPage(msgspec.Struct, frozen=True, kw_only=True):
    """What is on the screen: one report, or all of them small where ``kind`` is None. While ``span`` is being read,
    ``reports`` are of another one, or none.
    """

    by: str
    span: Span = Span.WEEK
    kind: ReportKind | None = None
    plot: int = 0
    reading: bool = False
    failed: bool = False
    reports: tuple[Report, ...] = ()

    @property
    def report(self) -> Report | None:
        return next((report for report in self.reports if report.kind is self.kind), None)


Read = Callable[[ReadReports], None]
ReportCommand = ReadReports
