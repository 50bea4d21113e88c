# SPDX-License-Identifier: Apache-2.0
"""What staff have on the glass, on paper: a list of the day, a stock-take, the reports, the evacuation list.

What tells of people is asked about first: what for. Then it is written down, and only then printed. An evacuation waits
for neither.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.desk import DeskSession
from lab_kiosk.application.flows.desk import at_desk, closed
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, go, stay
from lab_kiosk.application.flows.paper import can_print, next_ticket
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.pages import (
    NotePages,
    Page,
    PagesNoted,
    PrintPages,
    ReportPages,
    heads_of,
    name_of,
    rows_of,
)
from lab_kiosk.application.paper import Paper, Printing
from lab_kiosk.domain.vocabulary import ExportPurpose

PURPOSES = (
    ExportPurpose.OVERDUE_LOANS,
    ExportPurpose.REPORTING,
    ExportPurpose.AUDIT,
    ExportPurpose.RECORDS_REQUEST,
    ExportPurpose.EVACUATION,
)
"""What staff print a list of people for."""


def page_of(kiosk: Kiosk) -> Page | None:
    """What the screen has that can be printed; None where there is nothing on it."""
    page: Page | None = None
    match kiosk.screen:
        case Screen.TODAY_LIST | Screen.PAPER:
            page = kiosk.today
        case Screen.EVACUATION:
            page = kiosk.roll
        case Screen.STOCKTAKE:
            page = kiosk.stocktake
        case Screen.REPORTS if kiosk.reports is not None and kiosk.reports.kind is None:
            page = ReportPages(kiosk.reports.reports)
        case _:
            pass
    return page if page is not None and rows_of(page) else None


def printable(kiosk: Kiosk) -> bool:
    return page_of(kiosk) is not None and can_print(kiosk, Paper.SHEETS)


def wanted(kiosk: Kiosk, tap: Tap) -> Move:
    page = page_of(kiosk)
    if page is None or not printable(kiosk):
        return stay(kiosk)
    if kiosk.screen is Screen.EVACUATION:
        command, note = _asked(kiosk, page, ExportPurpose.EVACUATION)
        return stay(kiosk, command, note, printing=Printing(command.ticket, Paper.SHEETS))
    if heads_of(page):
        return go(kiosk, Screen.PAPER)
    command, note = _asked(kiosk, page, ExportPurpose.REPORTING)
    return stay(kiosk, note, to_print=command, busy=True)


@at_desk
def purpose_told(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    page = page_of(kiosk)
    if page is None or not printable(kiosk) or tap.value not in PURPOSES:
        return go(kiosk, Screen.TODAY_LIST)
    command, note = _asked(kiosk, page, ExportPurpose(tap.value))
    return go(kiosk, Screen.TODAY_LIST, note, to_print=command, busy=True)


@at_desk
def not_printed(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return go(kiosk, Screen.TODAY_LIST)


def noted(kiosk: Kiosk, outcome: PagesNoted) -> Move:
    """Of an evacuation the note comes behind the print, and nothing is left to do."""
    command = kiosk.to_print
    if command is None or command.ticket != outcome.ticket:
        return kiosk, ()
    return replace(kiosk, to_print=None, busy=False, printing=Printing(command.ticket, Paper.SHEETS)), (command,)


def _asked(kiosk: Kiosk, page: Page, purpose: ExportPurpose) -> tuple[PrintPages, NotePages]:
    ticket = next_ticket(kiosk)
    note = NotePages(
        ticket=ticket,
        format=f"print-{name_of(page)}",
        purpose=purpose,
        rows=rows_of(page),
        heads=heads_of(page),
        by=_by(kiosk),
    )
    return PrintPages(ticket=ticket, page=page, purpose=purpose, language=kiosk.language), note


def _by(kiosk: Kiosk) -> str:
    """Whose page it is."""
    owner = {
        Screen.EVACUATION: kiosk.roll,
        Screen.STOCKTAKE: kiosk.stocktake,
        Screen.REPORTS: kiosk.reports,
    }.get(kiosk.screen, kiosk.desk)
    return owner.by if owner is not None else ""


TABLE: Table = {
    (Screen.TODAY_LIST, Action.PRINT): wanted,
    (Screen.STOCKTAKE, Action.PRINT): wanted,
    (Screen.REPORTS, Action.PRINT): wanted,
    (Screen.EVACUATION, Action.PRINT): wanted,
    (Screen.PAPER, Action.PICK): purpose_told,
    (Screen.PAPER, Action.BACK): not_printed,
    (Screen.PAPER, Action.CONTINUE): closed,
    (ANYWHERE, PagesNoted): noted,
}
