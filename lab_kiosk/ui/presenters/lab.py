# SPDX-License-Identifier: Apache-2.0
"""The live facts of the attract screen and of the home screen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.attract import SceneRow, other_languages, scenes
from lab_kiosk.ui.presenters.group import ZoneRow, zone_rows
from lab_kiosk.ui.presenters.rows import ThingRow, loan_row
from lab_kiosk.ui.presenters.site import Site, said
from lab_kiosk.ui.presenters.times import when


@dataclass(frozen=True)
class LabView:
    """``second_language`` is the one in which the invitation is told once more."""

    second_language: str = "es"
    scenes: tuple[SceneRow, ...] = ()
    guests: bool = False
    recalled: int = 0


def lab_view(kiosk: Kiosk, site: Site) -> LabView:
    return LabView(
        second_language=other_languages(kiosk.language)[0],
        scenes=scenes(kiosk, site),
        guests=kiosk.lab is not None and kiosk.lab.guests,
        recalled=kiosk.lab.recalled if kiosk.lab is not None else 0,
    )


@dataclass(frozen=True)
class HomeView:
    """``name`` is empty where the lab's register has none. ``rules`` says that the rules are still unread, ``place``
    the zone where the visitor is (nothing before they told), ``heads`` how many of a group are here (0 for one person),
    ``label`` that a guest has a day label, ``badge`` that the visitor has a badge and may borrow, ``rests_until`` a
    clock time, empty once a headset may be worn.
    """

    known: bool = False
    name: str = ""
    ready: int = 0
    headsets: int = 0
    demos: int = 0
    stations_free: int = 0
    rules: bool = False
    rests_until: str = ""
    loans: tuple[ThingRow, ...] = ()
    place: str = ""
    heads: int = 0
    label: bool = False
    badge: bool = False
    zones: tuple[ZoneRow, ...] = ()


def home_view(kiosk: Kiosk, site: Site) -> HomeView:
    """Who and where needs no answer from the lab; what can be done here does."""
    visitor, home = kiosk.visitor, kiosk.home
    if visitor is None:
        return HomeView()
    zone = site.zones.get(visitor.zone)
    who = HomeView(
        name=visitor.first_name or "",
        place=said(zone.name, kiosk.language) if zone else "",
        heads=visitor.heads if visitor.group else 0,
        label=bool(visitor.label),
        badge=bool(visitor.handle),
        zones=zone_rows(site, visitor.zone, kiosk.language),
    )
    if home is None:
        return who
    rests = home.rests_until > kiosk.now.wall
    return replace(
        who,
        known=True,
        ready=home.ready,
        headsets=home.headsets,
        demos=home.demos,
        stations_free=home.stations_free,
        rules=bool(home.rules),
        rests_until=when(home.rests_until, kiosk.now.wall, site.zone, kiosk.language).time if rests else "",
        loans=tuple(loan_row(loan, kiosk, site) for loan in home.loans),
    )
