# SPDX-License-Identifier: Apache-2.0
"""What staff have on the glass, on paper: asked about, written down, and only then printed."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.flows.pages import PURPOSES
from lab_kiosk.application.pages import PagesNoted, PrintPages, ReportPages, heads_of, name_of, rows_of
from lab_kiosk.application.paper import Paper, PaperKnown, PrintState, PrintTold
from lab_kiosk.application.reports import ReportsRead, Span
from lab_kiosk.application.stocktake import StocktakePage
from lab_kiosk.application.today import TodayShown, TodayTopic
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.site import RecordsExported
from lab_kiosk.domain.reports import Report
from lab_kiosk.domain.vocabulary import ExportPurpose
from tests.support.builders import HOUR, STAFF, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import QUINNS, at_staff_desk, card, desk
from tests.support.scenarios import check_in, furnished, named
from tests.unit.application.test_reports import REPORTS
from tests.unit.application.test_stocktake import SHELF, counting
from tests.unit.application.test_today import busy_lab

SHEETS = PaperKnown(frozenset({Paper.SHEETS}), frozenset({Paper.SHEETS}))


def listed(topic: TodayTopic, known: PaperKnown = SHEETS) -> Desk:
    """A list of the day at an open desk."""
    lab = busy_lab()
    lab.tell(named())
    check_in(lab, QUINNS)
    here = at_staff_desk(lab).send(known)
    here.tap(Action.OPEN, "today").tap(Action.PICK, topic)
    assert here.screen is Screen.TODAY_LIST
    assert here.kiosk.today is not None
    assert here.kiosk.today.lines
    return here


def noted(here: Desk) -> list[RecordsExported]:
    found: list[Entry] = here.lab.told("records.exported")
    return [entry.event for entry in found if isinstance(entry.event, RecordsExported)]


def printed(here: Desk) -> list[PrintPages]:
    return [command for command in here.printed if isinstance(command, PrintPages)]


def test_a_list_of_people_asks_what_for_and_is_noted_before_it_is_printed() -> None:
    here = listed(TodayTopic.OUT).tap(Action.PRINT)
    assert (here.screen, printed(here), noted(here)) == (Screen.PAPER, [], [])
    here.tap(Action.PICK, ExportPurpose.OVERDUE_LOANS)
    assert here.screen is Screen.TODAY_LIST
    (command,) = printed(here)
    (note,) = noted(here)
    assert isinstance(command.page, TodayShown)
    assert (command.purpose, command.page.topic) == (ExportPurpose.OVERDUE_LOANS, TodayTopic.OUT)
    heads = sum(bool(line.who) for line in command.page.lines)
    assert heads > 0
    assert note == RecordsExported(
        format="print-today-out",
        purpose=ExportPurpose.OVERDUE_LOANS,
        rows=len(command.page.lines),
        personal=True,
        named=True,
        by=STAFF,
    )
    assert here.kiosk.printing is not None
    assert here.kiosk.printing.ticket == command.ticket
    here.send(PrintTold(command.ticket, PrintState.PRINTED))
    assert here.kiosk.printing.state is PrintState.PRINTED
    assert (here.kiosk.to_print, here.kiosk.busy) == (None, False)
    assert "Pat" not in repr(command)


def test_who_decides_otherwise_prints_nothing() -> None:
    here = listed(TodayTopic.INSIDE).tap(Action.PRINT).tap(Action.BACK)
    assert (here.screen, printed(here), noted(here)) == (Screen.TODAY_LIST, [], [])
    here.tap(Action.PRINT).tap(Action.PICK, "curiosity")
    assert (here.screen, printed(here), noted(here)) == (Screen.TODAY_LIST, [], [])
    assert here.tap(Action.PRINT).wait(HOUR).screen is Screen.ATTRACT
    assert here.kiosk.today is None


def test_a_list_of_things_needs_no_question_but_is_noted() -> None:
    here = listed(TodayTopic.AWAY).tap(Action.PRINT)
    assert here.screen is Screen.TODAY_LIST
    (note,), (command,) = noted(here), printed(here)
    assert (note.format, note.personal, note.by) == ("print-today-away", False, STAFF)
    assert command.purpose is ExportPurpose.REPORTING


def test_without_a_printer_of_sheets_nothing_is_asked_and_nothing_printed() -> None:
    here = listed(TodayTopic.OUT, PaperKnown(frozenset({Paper.LABELS}))).tap(Action.PRINT)
    assert (here.screen, printed(here), noted(here)) == (Screen.TODAY_LIST, [], [])
    here.kiosk = replace(here.kiosk, screen=Screen.PAPER)
    here.tap(Action.PICK, ExportPurpose.AUDIT)
    assert (here.screen, printed(here), noted(here)) == (Screen.TODAY_LIST, [], [])


def test_what_could_not_be_noted_is_not_printed() -> None:
    here = listed(TodayTopic.OUT).tap(Action.PRINT)
    here.lab.store.full = True
    here.tap(Action.PICK, ExportPurpose.AUDIT)
    assert (here.screen, printed(here)) == (Screen.PROBLEM, [])


def test_an_evacuation_list_is_printed_at_once_even_if_nothing_can_be_noted() -> None:
    here = desk().send(SHEETS)
    here.lab.tell(named())
    check_in(here.lab)
    here.scan(card(Command.EVACUATE)).scan(staff_badge())
    here.tap(Action.PRINT)
    (note,), (command,) = noted(here), printed(here)
    assert (note.format, note.purpose, note.personal, note.by) == (
        "print-evacuation",
        ExportPurpose.EVACUATION,
        True,
        STAFF,
    )
    here.send(PrintTold(command.ticket, PrintState.PRINTED))
    here.lab.store.full = True
    here.tap(Action.PRINT)
    assert here.screen is Screen.EVACUATION
    assert len(printed(here)) == 2


def test_a_stock_take_and_the_reports_are_printed_from_the_glass() -> None:
    here = counting(None, SHELF).send(SHEETS).tap(Action.PRINT)
    (note,), (command,) = noted(here), printed(here)
    assert isinstance(command.page, StocktakePage)
    assert (note.format, note.personal, note.by) == ("print-stocktake", False, STAFF)
    here = desk().scan(card(Command.REPORTS)).scan(staff_badge()).send(SHEETS)
    assert printed(here.tap(Action.PRINT)) == []
    here.send(ReportsRead(Span.WEEK, REPORTS)).tap(Action.PRINT)
    (note,), (command,) = noted(here), printed(here)
    assert command.page == ReportPages(REPORTS)
    assert (note.format, note.rows, note.personal, note.by) == ("print-reports", len(REPORTS), False, STAFF)


def test_one_report_that_lies_open_has_a_button_of_its_own_and_is_not_printed() -> None:
    here = desk().scan(card(Command.REPORTS)).scan(staff_badge()).send(SHEETS).send(ReportsRead(Span.WEEK, REPORTS))
    here.tap(Action.PICK, REPORTS[0].kind).tap(Action.PRINT)
    assert printed(here) == []


def test_a_note_that_comes_late_prints_nothing_for_anybody_else() -> None:
    here = listed(TodayTopic.OUT)
    before = here.kiosk
    assert here.send(PagesNoted("9.9")).kiosk == before
    here.kiosk = replace(here.kiosk, desk=None)
    assert here.tap(Action.PRINT).screen is not Screen.PAPER


def test_every_purpose_that_is_offered_is_one() -> None:
    assert len(set(PURPOSES)) == len(PURPOSES)
    assert set(PURPOSES) < set(ExportPurpose)


@pytest.mark.parametrize("reports", [(), REPORTS])
def test_a_page_of_figures_tells_of_nobody(reports: tuple[Report, ...]) -> None:
    page = ReportPages(reports)
    assert (heads_of(page), rows_of(page), name_of(page)) == (0, len(reports), "reports")


def test_a_lab_without_anything_has_nothing_to_print() -> None:
    here = at_staff_desk(furnished(ask_purpose=False)).send(SHEETS)
    here.tap(Action.OPEN, "today").tap(Action.PICK, TodayTopic.OVERDUE).tap(Action.PRINT)
    assert (here.screen, printed(here)) == (Screen.TODAY_LIST, [])
