# SPDX-License-Identifier: Apache-2.0
"""On paper, where there is a printer: a guest's label by itself, a receipt when somebody asks for it.

The code stays on the screen whatever the printer does, and what hinders it is told to staff, not to the visitor's
patience.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import ReportTrouble
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, go, signed_in, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.paper import (
    Paper,
    PaperKnown,
    Printing,
    PrintLabel,
    PrintReceipt,
    PrintState,
    PrintStep,
    PrintTag,
    PrintTold,
)
from lab_kiosk.application.visitor import Visitor

_UNDERWAY = frozenset({PrintState.PRINTING, PrintState.WAITING})


def label_made(kiosk: Kiosk, visitor: Visitor) -> Move:
    """The label that was made just now, on the screen and, where there is a printer, on paper."""
    moved, commands = go(kiosk, Screen.LABEL)
    if not can_print(moved, Paper.LABELS):
        return moved, commands
    printing, asked = _label(moved, visitor)
    return printing, (*commands, *asked)


@signed_in
def label_again(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    if not can_print(kiosk, Paper.LABELS):
        return stay(kiosk)
    kept, commands = stay(kiosk)
    printing, asked = _label(kept, visitor)
    return printing, (*commands, *asked)


def receipt_wanted(kiosk: Kiosk, tap: Tap) -> Move:
    if kiosk.receipt is None or not can_print(kiosk, Paper.SLIPS):
        return stay(kiosk)
    ticket = next_ticket(kiosk)
    command = PrintReceipt(ticket=ticket, receipt=kiosk.receipt, language=kiosk.language)
    return stay(kiosk, command, printing=Printing(ticket, Paper.SLIPS))


def step_wanted(kiosk: Kiosk, tap: Tap) -> Move:
    setup = kiosk.setup
    if setup is None or not can_print(kiosk, Paper.SLIPS):
        return stay(kiosk)
    ticket = next_ticket(kiosk)
    name = next((device.name for device in kiosk.devices if device.id == setup.device), setup.device)
    command = PrintStep(ticket=ticket, scanner=name, step=setup.step, language=kiosk.language)
    return stay(kiosk, command, printing=Printing(ticket, Paper.SLIPS))


def paper_known(kiosk: Kiosk, word: PaperKnown) -> Move:
    return replace(kiosk, papers=word.papers, files=word.files), ()


def print_told(kiosk: Kiosk, word: PrintTold) -> Move:
    """News that nobody touched anything for: no timer starts again. Staff learn of trouble even when the visitor is
    gone.
    """
    report = (ReportTrouble(f"printer_{word.trouble}"),) if word.trouble is not None else ()
    if kiosk.printing is None or kiosk.printing.ticket != word.ticket:
        return kiosk, report
    return replace(kiosk, printing=replace(kiosk.printing, state=word.state, trouble=word.trouble)), report


def can_print(kiosk: Kiosk, paper: Paper) -> bool:
    """Whether there is a printer for it, and nothing of this visitor is in it right now."""
    underway = kiosk.printing is not None and kiosk.printing.state in _UNDERWAY
    return paper in kiosk.papers and not underway


def _label(kiosk: Kiosk, visitor: Visitor) -> Move:
    ticket = next_ticket(kiosk)
    name = visitor.first_name or ""
    command = PrintLabel(ticket=ticket, label=visitor.label, name=name, language=kiosk.language)
    return replace(kiosk, printing=Printing(ticket, Paper.LABELS)), (command,)


def tag_label(kiosk: Kiosk, tag: str, name: str) -> Move:
    """A thing's label, where there is a printer for it."""
    if not can_print(kiosk, Paper.LABELS):
        return kiosk, ()
    ticket = next_ticket(kiosk)
    command = PrintTag(ticket=ticket, tag=tag, name=name, language=kiosk.language)
    return replace(kiosk, printing=Printing(ticket, Paper.LABELS)), (command,)


def next_ticket(kiosk: Kiosk) -> str:
    """The visitor's number and the job's: an answer for somebody who has left names nobody who is here."""
    before = int(kiosk.printing.ticket.partition(".")[2]) if kiosk.printing is not None else 0
    return f"{kiosk.epoch}.{before + 1}"


TABLE: Table = {
    (Screen.LABEL, Action.PRINT): label_again,
    (Screen.RECEIPT, Action.PRINT): receipt_wanted,
    (Screen.SET_UP, Action.PRINT): step_wanted,
    (ANYWHERE, PaperKnown): paper_known,
    (ANYWHERE, PrintTold): print_told,
}
