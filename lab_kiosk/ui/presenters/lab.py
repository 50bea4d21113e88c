# SPDX-License-Identifier: Apache-2.0
"""The live facts of the attract screen and of the home screen."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.attract import SceneRow, other_languages, scenes
from lab_kiosk.ui.presenters.rows import ThingRow, loan_row
from lab_kiosk.ui.presenters.site import Site


@dataclass(frozen=True)
class LabView:
    """``second_language`` is the one in which the invitation is told once more."""

    second_language: str = "es"
    scenes: tuple[SceneRow, ...] = ()


def lab_view(kiosk: Kiosk, site: Site) -> LabView:
    return LabView(second_language=other_languages(kiosk.language)[0], scenes=scenes(kiosk, site))


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
