# SPDX-License-Identifier: Apache-2.0
"""What staff do at a kiosk: the question for their badge, the wiping of the glass, the evacuation list."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.duty import RollLine, Whereabouts
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import MANNERS, Screen
from lab_kiosk.domain.roll import Confidence
from lab_kiosk.ui.presenters.faces import duty_picture
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import when

_GLYPHS: dict[Confidence, str] = {
    Confidence.CERTAIN: "user-round",
    Confidence.LIKELY: "user-round",
    Confidence.UNSURE: "circle-help",
    Confidence.GONE: "door-open",
}


@dataclass(frozen=True)
class RollRow:
    """``silent`` is how many minutes ago somebody was last seen; ``came`` a clock time."""

    visit_id: str
    name: str
    role: str
    party: str
    label: str
    heads: int
    came: str
    silent: int
    confidence: str
    safe: bool
    glyph: str


@dataclass(frozen=True)
class DutyView:
    duty: str = ""
    picture: str = "place-desk"
    seconds_left: int = 0
    seconds_total: int = 0
    things_back: int = 0
    roll: tuple[RollRow, ...] = ()
    inside: int = 0
    perhaps: int = 0
    outside: int = 0
    called: str = ""
    unwritten: bool = False


def duty_view(kiosk: Kiosk, site: Site) -> DutyView:
    """Whoever is not yet outside stands first, who is probably gone after them. ``inside``, ``perhaps`` (probably gone)
    and ``outside`` count heads. ``unwritten``: that the list is put away cannot be written down.
    """
    total = MANNERS[Screen.CLEANING].seconds
    roll = kiosk.roll
    cleaning = kiosk.screen is Screen.CLEANING
    return DutyView(
        duty=kiosk.duty or "",
        picture=duty_picture(kiosk.duty) if kiosk.duty else "place-desk",
        seconds_left=max(total - (kiosk.now.mono - kiosk.since) // 1000, 0) if cleaning else 0,
        seconds_total=total if cleaning else 0,
        things_back=kiosk.return_count if cleaning else 0,
        roll=tuple(_row(line, kiosk, site) for line in roll.to_be_found) if roll else (),
        inside=roll.heads(Whereabouts.INSIDE) if roll else 0,
        perhaps=roll.heads(Whereabouts.PERHAPS) if roll else 0,
        outside=roll.heads(Whereabouts.OUTSIDE) if roll else 0,
        called=when(roll.called_at, kiosk.now.wall, site.zone, kiosk.language).time if roll else "",
        unwritten=kiosk.unwritten is not None,
    )


def _row(line: RollLine, kiosk: Kiosk, site: Site) -> RollRow:
    called = kiosk.roll.called_at if kiosk.roll else kiosk.now.wall
    return RollRow(
        visit_id=line.visit_id,
        name=line.name,
        role=line.role.name.lower(),
        party=line.party,
        label=line.label,
        heads=line.heads,
        came=when(line.opened_at, kiosk.now.wall, site.zone, kiosk.language).time,
        silent=max((called - line.last_seen_at) // 60_000, 0),
        confidence=line.confidence,
        safe=line.safe,
        glyph="circle-check-big" if line.safe else _GLYPHS[line.confidence],
    )
