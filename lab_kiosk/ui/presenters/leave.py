# SPDX-License-Identifier: Apache-2.0
"""The receipt of a visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.paper import can_print
from lab_kiosk.application.outcomes import DemoTried, Receipt
from lab_kiosk.application.paper import Paper, PrintState
from lab_kiosk.domain.vocabulary import SessionState
from lab_kiosk.ui.presenters.paper import print_word
from lab_kiosk.ui.presenters.rows import ThingRow, loan_row
from lab_kiosk.ui.presenters.site import Site, said


class Tried(StrEnum):
    """What became of a demo, the best first."""

    SEEN = "seen"
    STOPPED = "stopped"
    """By the visitor, while it ran."""
    UNFINISHED = "unfinished"
    NOT_STARTED = "not_started"


@dataclass(frozen=True)
class TriedRow:
    """``how`` is a word of :class:`Tried`."""

    title: str
    how: str
    glyph: str


_GLYPHS = {
    Tried.SEEN: "rocket",
    Tried.STOPPED: "circle-stop",
    Tried.UNFINISHED: "circle-dashed",
    Tried.NOT_STARTED: "circle-dashed",
}
_ENDS = {
    SessionState.COMPLETED: Tried.SEEN,
    SessionState.TIMED_OUT: Tried.SEEN,
    SessionState.STOPPED_BY_VISITOR: Tried.STOPPED,
}


@dataclass(frozen=True)
class LeaveView:
    verdict: str = ""
    name: str = ""
    minutes: int = 0
    demos: tuple[TriedRow, ...] = ()
    loans: tuple[ThingRow, ...] = ()
    still_inside: int = 0
    group: bool = False
    """Many are spoken to."""
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
        group=receipt.visitor.group,
        loans=tuple(loan_row(loan, kiosk, site) for loan in receipt.loans),
    )


def minutes_inside(receipt: Receipt) -> int:
    return max((receipt.closed_at - receipt.opened_at) // 60_000, 0)


def tried(receipt: Receipt, language: str, site: Site) -> tuple[TriedRow, ...]:
    """The demos by their titles, each once: what was seen to the end is told of nothing less."""
    by_title: dict[str, list[DemoTried]] = {}
    for demo in receipt.demos:
        by_title.setdefault(_title(demo.demo_id, language, site), []).append(demo)
    told = ((title, _best(demos)) for title, demos in by_title.items())
    return tuple(TriedRow(title, how, _GLYPHS[how]) for title, how in told)


def _best(demos: Iterable[DemoTried]) -> Tried:
    return min((_became(demo) for demo in demos), key=list(Tried).index)


def _became(demo: DemoTried) -> Tried:
    return _ENDS.get(demo.state, Tried.UNFINISHED) if demo.ran else Tried.NOT_STARTED


def _title(demo_id: str, language: str, site: Site) -> str:
    """A demo that is no longer in the catalogue is called by its id."""
    words = site.demo_titles.get(demo_id)
    return said(words, language) if words else demo_id
