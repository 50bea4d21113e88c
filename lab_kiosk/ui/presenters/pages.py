# SPDX-License-Identifier: Apache-2.0
"""Whether what staff look at can be printed, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.pages import PURPOSES, page_of, printable
from lab_kiosk.application.pages import heads_of
from lab_kiosk.application.paper import Paper
from lab_kiosk.ui.presenters.paper import print_word


@dataclass(frozen=True)
class PagesView:
    """``saves``: it becomes a file. ``heads`` are the people on it; ``purposes`` what it may be printed for."""

    printable: bool = False
    saves: bool = False
    printing: str = ""
    heads: int = 0
    purposes: tuple[str, ...] = tuple(PURPOSES)


def pages_view(kiosk: Kiosk) -> PagesView:
    page = page_of(kiosk)
    return PagesView(
        printable=printable(kiosk),
        saves=Paper.SHEETS in kiosk.files,
        printing=print_word(kiosk, Paper.SHEETS),
        heads=heads_of(page) if page is not None else 0,
    )
