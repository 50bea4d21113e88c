# SPDX-License-Identifier: Apache-2.0
"""The page of figures that staff open. What it shows is read beside the lab, and the page waits for it on the glass.

Whoever scans a badge or a thing there is served: the page goes, and with it who opened it.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import LookAtLab
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, forget, go, reset, stay, unfinished
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.reports import ReadReports, ReportsOpened, ReportsPage, ReportsRead, ReportsUnread, Span
from lab_kiosk.domain.reports import ReportKind


def opened(kiosk: Kiosk, outcome: ReportsOpened) -> Move:
    page = ReportsPage(by=outcome.by, reading=True)
    commands = (*unfinished(kiosk), ReadReports(page.span))
    return go(reset(kiosk), Screen.REPORTS, *commands, reports=page, language=kiosk.language)


def kind_picked(kiosk: Kiosk, tap: Tap) -> Move:
    if kiosk.reports is None or tap.value not in set(ReportKind):
        return stay(kiosk)
    return stay(kiosk, reports=replace(kiosk.reports, kind=ReportKind(tap.value), plot=0))


def span_picked(kiosk: Kiosk, tap: Tap) -> Move:
    """Also the same one again: by now there may be more to read."""
    if kiosk.reports is None or tap.value not in set(Span):
        return stay(kiosk)
    page = replace(kiosk.reports, span=Span(tap.value), plot=0, reading=True, failed=False)
    return stay(kiosk, ReadReports(page.span), reports=page)


def next_figure(kiosk: Kiosk, tap: Tap) -> Move:
    """Behind the last one comes the first."""
    report = kiosk.reports.report if kiosk.reports is not None else None
    if kiosk.reports is None or report is None:
        return stay(kiosk)
    return stay(kiosk, reports=replace(kiosk.reports, plot=(kiosk.reports.plot + 1) % len(report.plots)))


def read(kiosk: Kiosk, word: ReportsRead) -> Move:
    """Nobody gets more time by it; and what was asked for before something else was, is shown to nobody."""
    if kiosk.reports is None or kiosk.reports.span is not word.span:
        return kiosk, ()
    return replace(kiosk, reports=replace(kiosk.reports, reports=word.reports, reading=False)), ()


def unread(kiosk: Kiosk, word: ReportsUnread) -> Move:
    if kiosk.reports is None or kiosk.reports.span is not word.span:
        return kiosk, ()
    return replace(kiosk, reports=replace(kiosk.reports, reports=(), reading=False, failed=True)), ()


def back(kiosk: Kiosk, tap: Tap) -> Move:
    """From one report to all of them, and from there away."""
    if kiosk.reports is None or kiosk.reports.kind is None:
        return forget(kiosk, LookAtLab())
    return stay(kiosk, reports=replace(kiosk.reports, kind=None, plot=0))


def put_away(kiosk: Kiosk, tap: Tap) -> Move:
    return forget(kiosk, LookAtLab())


TABLE: Table = {
    (ANYWHERE, ReportsOpened): opened,
    (ANYWHERE, ReportsRead): read,
    (Screen.CLEANING, ReportsRead): read,
    (ANYWHERE, ReportsUnread): unread,
    (Screen.CLEANING, ReportsUnread): unread,
    (Screen.REPORTS, Action.PICK): kind_picked,
    (Screen.REPORTS, Action.SPAN): span_picked,
    (Screen.REPORTS, Action.FIGURE): next_figure,
    (Screen.REPORTS, Action.BACK): back,
    (Screen.REPORTS, Action.CONTINUE): put_away,
}
