# SPDX-License-Identifier: Apache-2.0
"""The live facts of the attract screen and of the home screen."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.rows import ThingRow, loan_row
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import clock_time


@dataclass(frozen=True)
class LabView:
    """``known`` is false until the lab has answered once; ``places`` is -1 where the lab has no limit."""

    known: bool = False
    open_now: bool = False
    places: int = -1
    ready: int = 0
    headsets: int = 0
    demos: int = 0
    closes: str = ""


def lab_view(kiosk: Kiosk) -> LabView:
    lab = kiosk.lab
    if lab is None:
        return LabView()
    return LabView(
        known=True,
        open_now=lab.open_now,
        places=-1 if lab.places_left is None else lab.places_left,
        ready=lab.ready,
        headsets=lab.headsets,
        demos=lab.demos,
        closes="" if lab.closes_at >= 24 * 60 else clock_time(lab.closes_at, kiosk.language),
    )


@dataclass(frozen=True)
class HomeView:
    """``name`` is empty where the lab's register has none. ``rules`` says that the rules are still unread."""

    known: bool = False
    name: str = ""
    ready: int = 0
    headsets: int = 0
    demos: int = 0
    stations_free: int = 0
    rules: bool = False
    loans: tuple[ThingRow, ...] = ()


def home_view(kiosk: Kiosk, site: Site) -> HomeView:
    name = (kiosk.visitor.first_name if kiosk.visitor else None) or ""
    home = kiosk.home
    if home is None:
        return HomeView(name=name)
    return HomeView(
        known=True,
        name=name,
        ready=home.ready,
        headsets=home.headsets,
        demos=home.demos,
        stations_free=home.stations_free,
        rules=bool(home.rules),
        loans=tuple(loan_row(loan, kiosk, site) for loan in home.loans),
    )
