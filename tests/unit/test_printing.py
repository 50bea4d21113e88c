# SPDX-License-Identifier: Apache-2.0
"""The print shop: what the flow asks for comes out of a printer, and what becomes of it comes back as a word."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from hardware.device import Condition
from hardware.printers.outbox import Told
from hardware.printers.plain import PdfFolder
from hardware.printers.printer import Area as PrinterArea
from hardware.printers.printer import Form, Outcome, Printer
from hardware.simulated.printer import SimulatedPrinter
from lab_kiosk.application.flows.pages import page_of
from lab_kiosk.application.pages import PrintPages
from lab_kiosk.application.paper import (
    Paper,
    PaperKnown,
    PrintLabel,
    PrintReceipt,
    PrintState,
    PrintStep,
    PrintTag,
    PrintTold,
    PrintTrouble,
)
from lab_kiosk.application.set_up import SetupStep
from lab_kiosk.application.system import SystemClock
from lab_kiosk.domain.codes import day_label
from lab_kiosk.domain.paper import Area, Symbology, TestPage
from lab_kiosk.domain.vocabulary import ExportPurpose
from lab_kiosk.paths import resources
from lab_kiosk.printers import PrinterConfig, printer_for, printers_of
from lab_kiosk.printing import PrintShop, preview_area, print_shop, word_of
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.echo import Echo
from lab_kiosk.ui.showcase.states import STATES
from tests.support.printing import eye, pdf_pages, read_codes

CODE = day_label(bytes(range(16)))
SITE = Site(zone="America/Chicago")


class Bench:
    def __init__(self, printers: dict[Paper, Printer]) -> None:
        self.heard: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.seen: queue.SimpleQueue[Any] = queue.SimpleQueue()
        say = Echo(resources() / "i18n").say
        self.shop = PrintShop(printers, SITE, SystemClock(), say, self.heard.put, self.seen.put)

    def word(self) -> Any:
        return self.heard.get(timeout=10)


@pytest.fixture
def opened(qapp: QGuiApplication) -> Iterator[Callable[..., Bench]]:
    benches: list[Bench] = []

    def make(**printers: Printer) -> Bench:
        benches.append(Bench({Paper(role): printer for role, printer in printers.items()}))
        benches[-1].shop.start()
        return benches[-1]

    yield make
    for bench in benches:
        bench.shop.close()


def twin(area: PrinterArea) -> SimulatedPrinter:
    return SimulatedPrinter("bench", area)


def asked(language: str = "en") -> PrintLabel:
    return PrintLabel(ticket="1.1", label=CODE, name="Robin", language=language)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_a_label_comes_out_in_the_visitors_language(opened: Callable[..., Bench], language: str) -> None:
    labels = twin(PrinterArea(457, 254, 203))
    bench = opened(labels=labels)
    assert bench.word() == PaperKnown(frozenset({Paper.LABELS}))
    bench.shop(asked(language))
    assert bench.word() == PrintTold("1.1", PrintState.PRINTED)
    (page,) = labels.tray
    assert read_codes(eye(page), Symbology.QR) == {CODE}
    assert [status.condition for status in bench.shop.statuses()] == [Condition.READY]


def test_a_receipt_comes_out_as_long_as_it_is(opened: Callable[..., Bench]) -> None:
    slips = twin(PrinterArea(576, 0, 203))
    bench = opened(slips=slips)
    bench.word()
    receipt = STATES["receipt-loans"].receipt
    assert receipt is not None
    bench.shop(PrintReceipt(ticket="1.1", receipt=receipt, language="ar"))
    assert bench.word() == PrintTold("1.1", PrintState.PRINTED)
    assert 200 < slips.tray[0].height < 1200


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_next_step_of_a_scanner_comes_out_to_take_along(opened: Callable[..., Bench], language: str) -> None:
    slips = twin(PrinterArea(576, 0, 203))
    bench = opened(slips=slips)
    bench.word()
    bench.shop(PrintStep(ticket="1.1", scanner="USB Scanner", step=SetupStep.SET_LAYOUT, language=language))
    assert bench.word() == PrintTold("1.1", PrintState.PRINTED)
    assert 200 < slips.tray[0].height < 1200


def test_a_things_label_comes_out_with_the_code_that_it_has(opened: Callable[..., Bench]) -> None:
    """M: label printing; a reprint keeps the same code (equipment.md §1a)."""
    labels = twin(PrinterArea(457, 254, 203))
    bench = opened(labels=labels)
    bench.word()
    bench.shop(PrintTag(ticket="1.1", tag="ILXH2YKVF", name="Quest 3", language="en"))
    assert bench.word() == PrintTold("1.1", PrintState.PRINTED)
    (page,) = labels.tray
    assert read_codes(eye(page), Symbology.QR) == {"ILXH2YKVF"}


def test_trouble_is_a_word_a_log_line_and_nothing_worse(
    opened: Callable[..., Bench], caplog: pytest.LogCaptureFixture
) -> None:
    labels = twin(PrinterArea(457, 254, 203))
    bench = opened(labels=labels)
    bench.word()
    bench.seen.get(timeout=10)
    with caplog.at_level(logging.WARNING):
        labels.trouble = Outcome.OUT_OF_PAPER
        bench.shop(asked())
        assert bench.word() == PrintTold("1.1", PrintState.WAITING, PrintTrouble.OUT_OF_PAPER)
        assert bench.seen.get(timeout=10).condition is Condition.IN_TROUBLE
    assert "bench: out of paper" in caplog.text
    assert CODE not in caplog.text
    assert "Robin" not in caplog.text


def test_without_such_a_printer_it_says_so_at_once(opened: Callable[..., Bench]) -> None:
    bench = opened()
    bench.shop(asked())
    assert bench.word() == PrintTold("1.1", PrintState.FAILED, PrintTrouble.OFFLINE)


def test_a_label_that_does_not_fit_its_paper_is_told_and_logged(
    opened: Callable[..., Bench], caplog: pytest.LogCaptureFixture
) -> None:
    bench = opened(labels=twin(PrinterArea(80, 80, 203)))
    bench.word()
    with caplog.at_level(logging.ERROR):
        bench.shop(asked())
    assert bench.word() == PrintTold("1.1", PrintState.FAILED, PrintTrouble.STUCK)
    assert "mm of paper" in caplog.text


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("final", [True, False])
def test_every_outcome_is_a_word(outcome: Outcome, final: bool) -> None:
    word = word_of(Told("1.1", outcome, final))
    assert (word.trouble is None) == outcome.done
    assert (word.state is PrintState.PRINTED) == outcome.done
    assert (word.state is PrintState.WAITING) == (not outcome.done and not final)


GOOD = [
    (PrinterConfig(role=Paper.LABELS, kind="zpl", address="tcp://10.0.0.5", width=50, height=25), Form.DOTS),
    (PrinterConfig(role=Paper.SLIPS, kind="escpos", address="/dev/usb/lp0"), Form.DOTS),
    (PrinterConfig(role=Paper.LABELS, kind="brother", address="tcp://10.0.0.6", media="62x29"), Form.DOTS),
    (PrinterConfig(role=Paper.SHEETS, kind="raw", address="tcp://10.0.0.7"), Form.PDF),
    (PrinterConfig(role=Paper.SHEETS, kind="cups", address="office@cups.lab"), Form.PDF),
    (PrinterConfig(role=Paper.SHEETS, kind="pdf", address="out"), Form.PDF),
    (PrinterConfig(role=Paper.LABELS, kind="simulated"), Form.DOTS),
]


@pytest.mark.parametrize(("config", "form"), GOOD, ids=[config.kind for config, _ in GOOD])
def test_each_kind_of_printer_can_be_set_up(config: PrinterConfig, form: Form, tmp_path: Path) -> None:
    printer = printer_for(config, tmp_path)
    assert (printer.takes, printer.role) == (form, config.role)
    area = preview_area(config, config.role, TestPage(printer="x", samples=()), folder=tmp_path)
    assert area.width > 100
    if printer.area is not None:
        assert area == Area(printer.area.width, printer.area.height, printer.area.dpi)


def test_what_cannot_be_a_printer_is_refused_with_the_reason() -> None:
    for config in (
        PrinterConfig(role=Paper.LABELS, kind="zpl", address="lab printer"),
        PrinterConfig(role=Paper.LABELS, kind="brother", address="tcp://x", media="banana"),
        PrinterConfig(role=Paper.SHEETS, kind="cups", address="two words"),
    ):
        with pytest.raises(ValueError):  # noqa: PT011 - each has its own words
            printer_for(config)
    two = PrinterConfig(role=Paper.LABELS, kind="simulated")
    with pytest.raises(ValueError, match="two printers"):
        printers_of([two, two], Path())


def test_the_shop_of_a_kiosk_begins_with_what_its_file_names(tmp_path: Path, qapp: QGuiApplication) -> None:
    heard: queue.SimpleQueue[Any] = queue.SimpleQueue()
    config = PrinterConfig(role=Paper.LABELS, kind="simulated")
    shop = print_shop([config], tmp_path, SITE, SystemClock(), heard.put)
    shop.start()
    shop(asked())
    assert heard.get(timeout=10) == PaperKnown(frozenset({Paper.LABELS}))
    assert heard.get(timeout=10) == PrintTold("1.1", PrintState.PRINTED)
    shop.close()
    assert [path.name for path in (tmp_path / "paper").iterdir()] == ["labels-0001.png"]


def pages_of(state: str, language: str = "en") -> PrintPages:
    page = page_of(STATES[state])
    assert page is not None
    return PrintPages(ticket="1.1", page=page, purpose=ExportPurpose.AUDIT, language=language)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
@pytest.mark.parametrize("state", ["today-overdue", "evacuation", "stocktake-missing", "reports"])
def test_what_staff_look_at_becomes_a_pdf_that_nobody_else_may_read(
    opened: Callable[..., Bench], tmp_path: Path, state: str, language: str
) -> None:
    bench = opened(sheets=PdfFolder("folder", tmp_path / "paper"))
    assert bench.word() == PaperKnown(frozenset({Paper.SHEETS}), frozenset({Paper.SHEETS}))
    bench.shop(pages_of(state, language))
    assert bench.word() == PrintTold("1.1", PrintState.PRINTED)
    (file,) = (tmp_path / "paper").iterdir()
    pages = pdf_pages(file.read_bytes(), 60)
    assert len(pages) >= 1
    assert all(page.getextrema()[0] < 128 for page in pages)  # type: ignore[operator]
    assert file.stat().st_mode & 0o077 == 0
    assert file.name.startswith("Lab-Kiosk-")


def test_two_pages_are_two_files(opened: Callable[..., Bench], tmp_path: Path) -> None:
    bench = opened(sheets=PdfFolder("folder", tmp_path))
    bench.word()
    for ticket in ("1.1", "1.2"):
        bench.shop(replace(pages_of("today-overdue"), ticket=ticket))
        assert bench.word() == PrintTold(ticket, PrintState.PRINTED)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_list_comes_out_of_a_printer_of_dots_and_figures_do_not(
    opened: Callable[..., Bench], caplog: pytest.LogCaptureFixture
) -> None:
    sheets = twin(PrinterArea(1726, 2233, 203))
    bench = opened(sheets=sheets)
    assert bench.word() == PaperKnown(frozenset({Paper.SHEETS}))
    bench.shop(pages_of("evacuation"))
    assert bench.word() == PrintTold("1.1", PrintState.PRINTED)
    assert len(sheets.tray) == 1
    with caplog.at_level(logging.ERROR):
        bench.shop(pages_of("reports"))
        assert bench.word() == PrintTold("1.1", PrintState.FAILED, PrintTrouble.STUCK)
    assert "takes no PDF" in caplog.text


def test_without_a_printer_of_sheets_nothing_is_waited_for(opened: Callable[..., Bench]) -> None:
    bench = opened(labels=twin(PrinterArea(457, 254, 203)))
    bench.word()
    bench.shop(pages_of("today-overdue"))
    assert bench.word() == PrintTold("1.1", PrintState.FAILED, PrintTrouble.OFFLINE)
