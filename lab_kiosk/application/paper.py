# SPDX-License-Identifier: Apache-2.0
"""Printing, as the flow sees it: what it asks for, what it is told. A visit never waits for paper."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Protocol

import msgspec

from lab_kiosk.application.outcomes import Receipt
from lab_kiosk.application.pages import PrintPages
from lab_kiosk.application.set_up import SetupStep
from lab_kiosk.domain.discreet import Discreet


class Paper(StrEnum):
    """What a kiosk may have a printer for. Without one it shows on the screen what it cannot print."""

    LABELS = "labels"
    SLIPS = "slips"
    SHEETS = "sheets"
    """Lists and reports from the desk; badges, cards and sheets of labels from the command line."""


class PrintTrouble(StrEnum):
    """What hinders a printer, as far as a visitor has to know."""

    OUT_OF_PAPER = "out_of_paper"
    OFFLINE = "offline"
    BUSY = "busy"
    STUCK = "stuck"
    """Jammed, open, or something that only staff can mend."""


class PrintState(StrEnum):
    PRINTING = "printing"
    WAITING = "waiting"
    """Something is in the way, and the printer is asked again for a while."""
    PRINTED = "printed"
    FAILED = "failed"


class PrintLabel(Discreet, frozen=True, kw_only=True):
    """A guest's day label. ``ticket`` is how the answer names it."""

    SECRETS: ClassVar[tuple[str, ...]] = ("label", "name")

    ticket: str
    label: str
    name: str
    language: str


class PrintTag(msgspec.Struct, frozen=True, kw_only=True):
    """A thing's label once more, with the code that it has."""

    ticket: str
    tag: str
    name: str
    language: str


class PrintReceipt(msgspec.Struct, frozen=True, kw_only=True):
    ticket: str
    receipt: Receipt
    language: str


class PrintStep(msgspec.Struct, frozen=True, kw_only=True):
    """The next step of a scanner's setting up, to take along to the scanner and its manual."""

    ticket: str
    scanner: str
    step: SetupStep
    language: str


class Printing(msgspec.Struct, frozen=True):
    """A job of the visitor who is here."""

    ticket: str
    paper: Paper
    state: PrintState = PrintState.PRINTING
    trouble: PrintTrouble | None = None


class PaperKnown(msgspec.Struct, frozen=True):
    """What this kiosk can print on. Told once, when the printers are in place. ``files``: what becomes a file."""

    papers: frozenset[Paper]
    files: frozenset[Paper] = frozenset()


class PrintTold(msgspec.Struct, frozen=True):
    """What became of a job, from the printer's own thread; more than once where something was in the way at first."""

    ticket: str
    state: PrintState
    trouble: PrintTrouble | None = None


PrinterCommand = PrintLabel | PrintTag | PrintReceipt | PrintStep | PrintPages


class Press(Protocol):
    """Where what is to be printed goes: painted, put into the printer's outbox, and answered with `PrintTold`."""

    def __call__(self, command: PrinterCommand) -> None:
        """Returns at once."""
        ...
