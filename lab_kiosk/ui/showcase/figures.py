# SPDX-License-Identifier: Apache-2.0
"""The states of the page of figures."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.reports import ReportsPage, Span
from lab_kiosk.domain.reports import Report, ReportKind
from lab_kiosk.ui.showcase.invented import EMPTY
from lab_kiosk.ui.showcase.invented_past import invented_reports


def _shown(reports: tuple[Report, ...], kind: ReportKind, plot: int = 0, span: Span = Span.MONTH) -> Kiosk:
    page = ReportsPage(by="S", span=span, kind=kind, plot=plot, reports=reports)
    return replace(EMPTY, screen=Screen.REPORTS, reports=page)


def states() -> dict[str, Kiosk]:
    month = invented_reports(Span.MONTH)
    waiting = ReportsPage(by="S", reading=True)
    return {
        "reports": replace(EMPTY, screen=Screen.REPORTS, reports=ReportsPage(by="S", span=Span.MONTH, reports=month)),
        "reports-visits": _shown(month, ReportKind.VISITS),
        "reports-visits-week": _shown(invented_reports(Span.WEEK), ReportKind.VISITS, span=Span.WEEK),
        "reports-hours": _shown(month, ReportKind.VISITS, 1),
        "reports-occupancy": _shown(month, ReportKind.OCCUPANCY),
        "reports-demos": _shown(month, ReportKind.DEMOS),
        "reports-demos-table": _shown(month, ReportKind.DEMOS, 1),
        "reports-equipment": _shown(month, ReportKind.EQUIPMENT),
        "reports-losses": _shown(month, ReportKind.LOSSES),
        "reports-losses-table": _shown(month, ReportKind.LOSSES, 1),
        "reports-turnaround": _shown(month, ReportKind.TURNAROUND),
        "reports-pilot": _shown(month, ReportKind.PILOT),
        "reports-pilot-schools": _shown(month, ReportKind.PILOT, 1),
        "reports-pilot-ends": _shown(month, ReportKind.PILOT, 4),
        "reports-pilot-few": _shown(invented_reports(Span.MONTH, few=True), ReportKind.PILOT),
        "reports-nothing": _shown(invented_reports(Span.MONTH, empty=True), ReportKind.VISITS),
        "reports-reading": replace(EMPTY, screen=Screen.REPORTS, reports=waiting),
        "reports-failed": replace(EMPTY, screen=Screen.REPORTS, reports=replace(waiting, reading=False, failed=True)),
    }
