# SPDX-License-Identifier: Apache-2.0
"""On paper where there is a printer; on the screen whatever the printer does."""

from __future__ import annotations

import pytest

from lab_kiosk.application.commands import ReportTrouble
from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.outcomes import Noted
from lab_kiosk.application.paper import (
    Paper,
    PaperKnown,
    Printing,
    PrintLabel,
    PrintReceipt,
    PrintState,
    PrintTold,
    PrintTrouble,
)
from lab_kiosk.application.use_cases import perform
from tests.support.desk import Desk
from tests.support.journeys import desk

EVERYTHING = frozenset({Paper.LABELS, Paper.SLIPS})


def signed_in(papers: frozenset[Paper] = EVERYTHING, name: str = "") -> Desk:
    """A grown-up guest who has just been given a label."""
    here = desk().send(PaperKnown(papers)).tap(Action.GUEST).tap(Action.PURPOSE, "visit")
    for letter in name:
        here.tap(Action.TYPE, letter)
    here.tap(Action.CONTINUE)
    here.tap(Action.ROLE, "community").tap(Action.AGE, "adult").tap(Action.CONTINUE)
    assert here.screen is Screen.LABEL
    return here


def gone(papers: frozenset[Paper] = EVERYTHING) -> Desk:
    here = signed_in(papers)
    here.printed.clear()
    here.tap(Action.CONTINUE).tap(Action.LEAVE)
    assert here.screen is Screen.RECEIPT
    return here


def test_a_new_label_is_printed_by_itself() -> None:
    here = signed_in(name="Zoë")
    (asked,) = here.printed
    assert isinstance(asked, PrintLabel)
    assert here.kiosk.visitor is not None
    assert (asked.label, asked.name, asked.language) == (here.kiosk.visitor.label, "Zoë", "en")
    assert here.kiosk.printing == Printing(asked.ticket, Paper.LABELS)
    assert asked.label not in repr(asked)
    assert "Zoë" not in repr(asked)


def test_without_a_printer_nothing_is_asked_for_and_nothing_changes() -> None:
    here = signed_in(frozenset())
    assert here.tap(Action.PRINT).screen is Screen.LABEL
    assert (here.printed, here.kiosk.printing) == ([], None)
    assert gone(frozenset()).tap(Action.PRINT).printed == []


def test_the_label_is_printed_again_when_somebody_asks_but_not_while_it_comes_out() -> None:
    here = signed_in()
    assert len(here.tap(Action.PRINT).printed) == 1
    here.send(PrintTold(here.printed[0].ticket, PrintState.PRINTED))
    assert here.kiosk.printing is not None
    assert here.kiosk.printing.state is PrintState.PRINTED
    here.tap(Action.PRINT)
    first, second = here.printed
    assert isinstance(first, PrintLabel)
    assert isinstance(second, PrintLabel)
    assert first.ticket != second.ticket
    (visit,) = here.lab.store.open_visits()
    assert first.label == second.label == visit.day_label
    assert len(here.lab.told("visit.opened")) == 1, "printed again is not checked in again"
    assert here.kiosk.printing == Printing(second.ticket, Paper.LABELS)
    here.send(PrintTold(first.ticket, PrintState.FAILED, PrintTrouble.OFFLINE))
    assert here.kiosk.printing.state is PrintState.PRINTING, "the first job is no longer the one on the screen"


def test_looking_at_the_label_again_prints_nothing() -> None:
    here = signed_in()
    here.printed.clear()
    here.tap(Action.CONTINUE).tap(Action.LABEL)
    assert (here.screen, here.printed) == (Screen.LABEL, [])


@pytest.mark.parametrize("trouble", PrintTrouble)
def test_trouble_is_told_to_staff_and_keeps_nobody(trouble: PrintTrouble) -> None:
    here = signed_in()
    before = here.kiosk.since
    here.wait(1000)
    here.send(PrintTold(here.printed[0].ticket, PrintState.WAITING, trouble))
    here.send(PrintTold(here.printed[0].ticket, PrintState.FAILED, trouble))
    (call,) = here.lab.store.open_help()
    assert call.reason == f"printer_{trouble}"
    assert here.kiosk.printing is not None
    assert (here.screen, here.kiosk.printing.trouble) == (Screen.LABEL, trouble)
    assert here.kiosk.since == before, "news that nobody touched anything for"
    assert here.tap(Action.CONTINUE).screen is Screen.HOME


def test_staff_learn_of_trouble_even_when_the_visitor_is_gone() -> None:
    here = gone().tap(Action.CONTINUE)
    here.send(PrintTold("0.1", PrintState.FAILED, PrintTrouble.OUT_OF_PAPER))
    assert [call.reason for call in here.lab.store.open_help()] == ["printer_out_of_paper"]
    assert here.kiosk.printing is None
    assert here.kiosk.papers == EVERYTHING, "the printers are the kiosk's, not the visitor's"


def test_a_receipt_is_printed_when_somebody_asks_for_it() -> None:
    here = gone()
    assert here.printed == []
    here.tap(Action.PRINT)
    (asked,) = here.printed
    assert isinstance(asked, PrintReceipt)
    assert asked.receipt == here.kiosk.receipt
    assert here.tap(Action.PRINT).printed == [asked]
    here.send(PrintTold(asked.ticket, PrintState.PRINTED))
    assert here.tap(Action.CONTINUE).screen is Screen.ATTRACT
    assert here.kiosk.printing is None


def test_nobody_prints_when_nobody_is_there() -> None:
    from msgspec.structs import replace

    here = gone()
    here.kiosk = replace(here.kiosk, receipt=None)
    assert here.tap(Action.PRINT).printed == []
    here.kiosk = replace(signed_in().kiosk, visitor=None)
    assert here.tap(Action.PRINT).screen is Screen.ATTRACT


def test_what_is_reported_is_written_down_once() -> None:
    here = desk()
    for _ in range(3):
        assert perform(ReportTrouble("printer_stuck"), here.lab.lab) == Noted()
    assert [call.reason for call in here.lab.store.open_help()] == ["printer_stuck"]
