# SPDX-License-Identifier: Apache-2.0
"""A scanner that nobody knows is set up: the page begins from the hardware check, and keeps nothing."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind, DevicesChanged
from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.paper import Paper, PaperKnown, PrintState, PrintStep, PrintTold
from lab_kiosk.application.set_up import CardMark, ScannerHeard, SetupStep
from lab_kiosk.domain.codes import Command
from tests.support.builders import SECOND, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import PATS, card, desk

STRANGER = Device(id="1-1", kind=DeviceKind.SCANNER, name="Scanner", condition=DeviceCondition.READY, known_model=False)
PRINTER = replace(STRANGER, id="p", kind=DeviceKind.PRINTER)
WRAPPED = ScannerHeard(
    device="1-1", shown="~IL", step=SetupStep.NAME_PREFIX, prefix="~", number=1, mark=CardMark.WRAPPED
)


def setting_up() -> Desk:
    here = desk().scan(card(Command.HARDWARE)).scan(staff_badge())
    here.send(DevicesChanged((STRANGER, PRINTER))).tap(Action.SET_UP, "1-1")
    assert here.screen is Screen.SET_UP
    return here


def test_only_a_scanner_that_is_there_is_set_up() -> None:
    here = setting_up().tap(Action.BACK)
    assert (here.screen, here.kiosk.setup) == (Screen.HARDWARE, None)
    for name in ("p", "nobody"):
        assert here.tap(Action.SET_UP, name).screen is Screen.HARDWARE


def test_each_code_leaves_its_mark_and_the_last_word_on_it_counts() -> None:
    here = setting_up().send(WRAPPED)
    assert here.kiosk.setup is not None
    assert (here.kiosk.setup.step, here.kiosk.setup.marks[0]) == (SetupStep.NAME_PREFIX, CardMark.WRAPPED)
    good = [replace(WRAPPED, step=SetupStep.DONE, number=n, mark=CardMark.WITHOUT_SYMBOLOGY) for n in range(1, 8)]
    for word in good[:-1]:
        here.send(word)
    assert not here.kiosk.setup.passed
    assert here.send(good[-1]).kiosk.setup is not None
    assert here.kiosk.setup.passed


def test_a_code_that_is_not_on_the_card_is_told_and_marks_nothing() -> None:
    here = setting_up().send(ScannerHeard(device="1-1", shown="···", step=SetupStep.SCAN_THE_CARD))
    assert here.kiosk.setup is not None
    assert here.kiosk.setup.heard is not None
    assert set(here.kiosk.setup.marks) == {CardMark.NOT_SEEN}


def test_another_scanner_and_a_late_word_change_nothing() -> None:
    here = setting_up()
    before = here.kiosk.setup
    assert here.send(replace(WRAPPED, device="2-1")).kiosk.setup == before
    assert here.tap(Action.BACK).send(WRAPPED).kiosk.setup is None


def test_whatever_is_scanned_meanwhile_does_nothing() -> None:
    here = setting_up()
    entries = len(here.lab.store.entries)
    for text in (PATS, staff_badge(), card(Command.LEAVE)):
        here.scan(text)
    assert (here.screen, here.kiosk.tried) == (Screen.SET_UP, None)
    assert len(here.lab.store.entries) == entries


def test_the_step_is_printed_where_there_is_a_printer() -> None:
    here = setting_up().send(WRAPPED).tap(Action.PRINT)
    assert here.printed == []
    here.send(PaperKnown(frozenset({Paper.SLIPS}))).tap(Action.PRINT)
    (asked,) = here.printed
    assert asked == PrintStep(ticket=asked.ticket, scanner="Scanner", step=SetupStep.NAME_PREFIX, language="en")
    assert here.tap(Action.PRINT).printed == [asked]
    here.send(PrintTold(asked.ticket, PrintState.PRINTED)).tap(Action.PRINT)
    assert len(here.printed) == 2


def test_five_minutes_alone_lead_back_and_then_it_closes_by_itself() -> None:
    here = setting_up().wait(200 * SECOND).send(WRAPPED)
    assert here.wait(299 * SECOND).screen is Screen.SET_UP
    assert here.wait(SECOND).screen is Screen.HARDWARE
    assert here.kiosk.setup is None
    assert here.wait(120 * SECOND).screen is Screen.ATTRACT


def test_what_was_sent_is_in_no_log() -> None:
    assert "~" not in repr(WRAPPED)
