# SPDX-License-Identifier: Apache-2.0
"""The receipt of a visit."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.paper import can_print
from lab_kiosk.application.outcomes import Receipt
from lab_kiosk.application.paper import Paper, PrintState
from lab_kiosk.ui.presenters.paper import print_word
from lab_kiosk.ui.presenters.rows import ThingRow, loan_row
from lab_kiosk.ui.presenters.site import Site, said


@dataclass(frozen=True)
class LeaveView:
    verdict: str = ""
    name: str = ""
    minutes: int = 0
    demos: tuple[str, ...] = ()
    loans: tuple[ThingRow, ...] = ()
    still_inside: int = 0
    printing: str = ""
    printable: bool = False
    """It can be printed, and was not yet."""


def leave_view(kiosk: Kiosk, site: Site) -> LeaveView:
    receipt = kiosk.receipt
    if receipt is None:
        return LeaveView()
    printing = print_word(kiosk, Paper.SLIPS)
    done = printing == PrintState.PRINTED
    return LeaveView(
        printing=printing,
        printable=not done and can_print(kiosk, Paper.SLIPS),
        verdict=receipt.verdict,
        name=receipt.first_name or "",
        minutes=minutes_inside(receipt),
        demos=tried(receipt, kiosk.language, site),
        still_inside=receipt.still_inside,
        loans=tuple(loan_row(loan, kiosk, site) for loan in receipt.loans),
    )


def minutes_inside(receipt: Receipt) -> int:
    return max((receipt.closed_at - receipt.opened_at) // 60_000, 0)


def tried(receipt: Receipt, language: str, site: Site) -> tuple[str, ...]:
    """The titles of the demos, each once."""
    return tuple(dict.fromkeys(_title(demo, language, site) for demo in receipt.demos))


def _title(demo_id: str, language: str, site: Site) -> str:
    """A demo that is no longer in the catalogue is called by its id."""
    words = site.demo_titles.get(demo_id)
    return said(words, language) if words else demo_id
