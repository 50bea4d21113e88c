# SPDX-License-Identifier: Apache-2.0
"""The printers of a ``kiosk.toml``: what may stand there, and the driver for each. Knows no page and no window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from hardware.printers.brother import BrotherPrinter
from hardware.printers.cups import CupsPrinter
from hardware.printers.escpos import EscPosPrinter
from hardware.printers.line import line_to
from hardware.printers.plain import PdfFolder, RawPrinter
from hardware.printers.printer import Area, Printer
from hardware.printers.zpl import ZplPrinter
from hardware.simulated.printer import SimulatedPrinter
from lab_kiosk.application.paper import Paper

SIMULATED_AREAS = {Paper.LABELS: (57.15, 31.75), Paper.SLIPS: (72.0, 0.0), Paper.SHEETS: (215.9, 279.4)}

Millimetres = Annotated[float, msgspec.Meta(ge=0, le=1000)]
Kind = Literal["zpl", "escpos", "brother", "raw", "cups", "pdf", "simulated"]


class PrinterConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[[printer]]`` of ``kiosk.toml``. ``address`` is ``tcp://host:port`` or a device file, a queue's name for CUPS
    (``queue@server`` for another machine's), a folder for PDF. ``width`` and ``height`` are the printable millimetres
    of a ZPL or ESC/POS printer; ``model`` and ``media`` are Brother's own words.
    """

    role: Paper
    kind: Kind
    address: str = ""
    name: str = ""
    width: Millimetres = 0
    height: Millimetres = 0
    dpi: Literal[203, 300, 600] = 203
    model: str = "QL-820NWB"
    media: str = "62"
    paper: Literal["Letter", "A4"] = "Letter"


def printer_for(config: PrinterConfig, folder: Path = Path()) -> Printer:
    """The driver; nothing is opened yet. Relative folders are below ``folder``. Raises ValueError with the reason."""
    name = config.name or f"the printer for {config.role}"
    match config.kind:
        case "pdf":
            return PdfFolder(name, folder / (config.address or "paper"), config.role)
        case "simulated":
            return SimulatedPrinter(name, _area(config), config.role, folder / (config.address or "paper"))
        case "cups":
            queue, _, server = config.address.partition("@")
            return CupsPrinter(name, queue, config.role, server=server)
        case "brother":
            return BrotherPrinter(name, line_to(config.address), config.model, config.media, config.role)
        case "zpl":
            return ZplPrinter(name, line_to(config.address), _area(config), config.role)
        case "escpos":
            return EscPosPrinter(name, line_to(config.address), _area(config), config.role)
        case "raw":
            return RawPrinter(name, line_to(config.address), config.role)


def _area(config: PrinterConfig) -> Area:
    wide, high = SIMULATED_AREAS[config.role]
    return Area(dots(config.width or wide, config.dpi), dots(config.height or high, config.dpi), config.dpi)


def dots(mm: float, dpi: int) -> int:
    """How many of a printer's dots a length is."""
    return round(mm / 25.4 * dpi)


def printers_of(configs: Sequence[PrinterConfig], folder: Path) -> dict[Paper, Printer]:
    """One printer for each paper. Raises ValueError for two of one role, and for what cannot be a printer."""
    found: dict[Paper, Printer] = {}
    for config in configs:
        if config.role in found:
            raise ValueError(f"two printers have the role {config.role}")
        found[config.role] = printer_for(config, folder)
    return found
