# SPDX-License-Identifier: Apache-2.0
"""The print shop: from what the flow asks for to a driver's outbox, and back as a word that the screen can show.

It joins three rooms that do not know each other: documents and their painting (``ui/qt/paper``), printers
(``hardware/printers``), and the flow (``application/paper.py``).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from hardware.device import Condition, DeviceStatus
from hardware.printers.outbox import Outbox, Told
from hardware.printers.plain import PdfFolder
from hardware.printers.printer import Dots, Form, Job, Outcome, Printer
from hardware.scan import Symbology as ReadableSymbology
from hardware.symbols import modules
from lab_kiosk import paths
from lab_kiosk.application.pages import PrintPages, ReportPages, name_of
from lab_kiosk.application.paper import (
    Paper,
    PaperKnown,
    PrinterCommand,
    PrintLabel,
    PrintReceipt,
    PrintState,
    PrintStep,
    PrintTag,
    PrintTold,
    PrintTrouble,
)
from lab_kiosk.application.ports import Clock
from lab_kiosk.domain.paper import Area, AssetLabel, Document, Raster, Symbology
from lab_kiosk.printers import PrinterConfig, dots, printer_for, printers_of
from lab_kiosk.ui.presenters.report_sheet import sheets
from lab_kiosk.ui.presenters.report_words import Teller
from lab_kiosk.ui.presenters.session import qr_rows
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.echo import Echo
from lab_kiosk.ui.qt.paper import drawings, pages, words
from lab_kiosk.ui.qt.paper.press import default_size, to_dots, to_pdf

log = logging.getLogger(__name__)

LABEL_GOOD_FOR = 60.0
RECEIPT_GOOD_FOR = 20.0
PAGES_GOOD_FOR = 180.0
"""Seconds until nobody stands there any more to take it."""
TITLE = "Lab Kiosk"
"""What a print queue shows of every job: anybody can look at it."""
PREVIEW_DPI = {Paper.LABELS: 203, Paper.SLIPS: 203, Paper.SHEETS: 150}
_READABLE = {
    Symbology.DATA_MATRIX: ReadableSymbology.DATA_MATRIX,
    Symbology.CODE_128: ReadableSymbology.CODE_128,
}
_TROUBLES = {
    Outcome.OUT_OF_PAPER: PrintTrouble.OUT_OF_PAPER,
    Outcome.OFFLINE: PrintTrouble.OFFLINE,
    Outcome.BUSY: PrintTrouble.BUSY,
}


def encode(text: str, symbology: Symbology) -> Sequence[str]:
    """A code as rows of modules. Raises ValueError for what cannot be one."""
    return qr_rows(text) if symbology is Symbology.QR else modules(text, _READABLE[symbology])


def job_for(printer: Printer, documents: Sequence[Document], ticket: str, paper: str = "Letter") -> Job:
    """What this printer takes of the documents. Raises ValueError for a code that does not fit its paper."""
    area = printer.area
    if printer.takes is Form.PDF or area is None:
        return Job(ticket, TITLE, document=to_pdf(documents, encode, paper=paper))
    pages = to_dots(documents, Area(area.width, area.height, area.dpi), encode)
    return Job(ticket, TITLE, pages=tuple(_page(page) for page in pages))


def preview_area(
    config: PrinterConfig | None, role: Paper, document: Document, paper: str = "Letter", folder: Path = Path()
) -> Area:
    """The dots on which a document would come out: the printer's, or a usual printer's for one that takes PDFs."""
    area = printer_for(config, folder).area if config is not None else None
    if area is not None:
        return Area(area.width, area.height, area.dpi)
    wide, high = default_size(document, paper)
    dpi = PREVIEW_DPI[role]
    return Area(dots(wide, dpi), dots(high, dpi), dpi)


def _page(page: Raster) -> Dots:
    return Dots(page.width, page.height, page.dpi, page.rows)


def word_of(told: Told) -> PrintTold:
    """A driver's outcome as the flow hears it."""
    if told.outcome.done:
        return PrintTold(told.job_id, PrintState.PRINTED)
    state = PrintState.FAILED if told.final else PrintState.WAITING
    return PrintTold(told.job_id, state, _TROUBLES.get(told.outcome, PrintTrouble.STUCK))


class PrintShop:
    """One outbox for each paper of the kiosk. ``tell`` hears `PaperKnown` and `PrintTold`, from any thread; ``seen``
    each change of a printer's status.
    """

    def __init__(
        self,
        printers: Mapping[Paper, Printer],
        site: Site,
        clock: Clock,
        say: words.Say,
        tell: Callable[[object], None],
        seen: Callable[[DeviceStatus], None] | None = None,
        paper: str = "Letter",
    ) -> None:
        self._paper = paper
        self._painting: list[threading.Thread] = []
        self._site, self._clock, self._say, self._tell, self._seen = site, clock, say, tell, seen
        self._outboxes = {paper: Outbox(printer, self._told, self._noted) for paper, printer in printers.items()}

    def start(self) -> None:
        """Tells what there is paper for, and from here on prints."""
        for outbox in self._outboxes.values():
            outbox.start()
        if self._outboxes:
            files = {paper for paper, outbox in self._outboxes.items() if isinstance(outbox.printer, PdfFolder)}
            self._tell(PaperKnown(frozenset(self._outboxes), frozenset(files)))

    def close(self) -> None:
        """What is not printed yet is forgotten."""
        for painting in self._painting:
            painting.join()
        for outbox in self._outboxes.values():
            outbox.close()

    def statuses(self) -> tuple[DeviceStatus, ...]:
        """How each printer was when it was last heard of."""
        return tuple(outbox.status for outbox in self._outboxes.values() if outbox.status is not None)

    def __call__(self, command: PrinterCommand) -> None:
        """Paint it and put it into its outbox. What hinders it is told, never raised."""
        if isinstance(command, PrintPages):
            self._print_pages(command)
            return
        label = isinstance(command, PrintLabel | PrintTag)
        outbox = self._outboxes.get(Paper.LABELS if label else Paper.SLIPS)
        if outbox is None:
            self._tell(PrintTold(command.ticket, PrintState.FAILED, PrintTrouble.OFFLINE))
            return
        try:
            job = job_for(outbox.printer, [self._document(command)], command.ticket)
        except ValueError as error:
            log.error("%s cannot print it: %s", outbox.printer.name, error)  # noqa: TRY400 - the reason is the sentence
            self._tell(PrintTold(command.ticket, PrintState.FAILED, PrintTrouble.STUCK))
            return
        outbox.put(job, LABEL_GOOD_FOR if label else RECEIPT_GOOD_FOR)

    def _print_pages(self, command: PrintPages) -> None:
        """Many pages take a while to paint: not on the thread that the glass is drawn on."""
        outbox = self._outboxes.get(Paper.SHEETS)
        if outbox is None:
            self._tell(PrintTold(command.ticket, PrintState.FAILED, PrintTrouble.OFFLINE))
            return
        paint = self._painter(command, outbox.printer)
        painting = threading.Thread(target=self._paint, args=(command, paint, outbox), name="painting", daemon=True)
        self._painting = [*(thread for thread in self._painting if thread.is_alive()), painting]
        painting.start()

    def _paint(self, command: PrintPages, paint: Callable[[], Job], outbox: Outbox) -> None:
        try:
            job = paint()
        except ValueError as error:
            log.error("%s cannot print it: %s", outbox.printer.name, error)  # noqa: TRY400 - the reason is the sentence
            self._tell(PrintTold(command.ticket, PrintState.FAILED, PrintTrouble.STUCK))
            return
        outbox.put(job, PAGES_GOOD_FOR)

    def _painter(self, command: PrintPages, printer: Printer) -> Callable[[], Job]:
        """The words are found here, on the thread of the glass; what is left only paints. It raises ValueError for a
        printer that cannot print drawings.
        """
        now, ticket = self._clock.now_ms(), command.ticket
        title = f"{TITLE} {name_of(command.page)} {pages.stamp(now, self._site)}"
        if not isinstance(command.page, ReportPages):
            told = pages.listing(command, now, self._site, self._say)
            return lambda: replace(job_for(printer, [told], ticket, self._paper), title=title)
        teller = Teller(command.language, self._say, self._site.zone, self._site.demo_titles)
        drawn = [sheet for report in command.page.reports for sheet in sheets(report, teller)]

        def paint() -> Job:
            if printer.takes is not Form.PDF:
                raise ValueError("reports are drawings, and this printer takes no PDF")
            return Job(ticket, title, document=drawings.to_pdf(drawn, command.language))

        return paint

    def _document(self, command: PrintLabel | PrintTag | PrintReceipt | PrintStep) -> Document:
        if isinstance(command, PrintLabel):
            return words.day_label(command, self._clock.now_ms(), self._site, self._say)
        if isinstance(command, PrintTag):
            return AssetLabel(tag=command.tag, name=command.name, language=command.language)
        if isinstance(command, PrintStep):
            return words.step_slip(command, self._clock.now_ms(), self._site, self._say)
        return words.receipt_slip(command, self._site, self._say)

    def _told(self, told: Told) -> None:
        self._tell(word_of(told))

    def _noted(self, status: DeviceStatus) -> None:
        if status.condition is not Condition.READY:
            trouble = status.trouble.name.lower().replace("_", " ") if status.trouble else ""
            log.warning("%s: %s", status.name, ", ".join(filter(None, (trouble, status.hint))))
        if self._seen is not None:
            self._seen(status)


def print_shop(
    configs: Sequence[PrinterConfig],
    folder: Path,
    site: Site,
    clock: Clock,
    tell: Callable[[object], None],
    seen: Callable[[DeviceStatus], None] | None = None,
) -> PrintShop:
    """The shop of a ``kiosk.toml`` in whose data folder it lies. Raises ValueError as :func:`printers_of` does."""
    say = Echo(paths.resources() / "i18n").say
    paper = next((config.paper for config in configs if config.role is Paper.SHEETS), "Letter")
    return PrintShop(printers_of(configs, folder), site, clock, say, tell, seen, paper)
