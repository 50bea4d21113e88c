# SPDX-License-Identifier: Apache-2.0
"""The desk: the sections that somebody's role opens, what staff did, and the colleague on the page about staff."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.desk import AuditLine, Section
from lab_kiosk.application.flows.desk_sections import SECTIONS
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import when

_GLYPHS: dict[Section, str] = {
    Section.TODAY: "sun",
    Section.FIND: "search",
    Section.HAND_OUT: "hand-helping",
    Section.TAKE_BACK: "undo-2",
    Section.STOCK: "package",
    Section.RESERVATIONS: "calendar-clock",
    Section.CLASS_SET: "graduation-cap",
    Section.TURNAROUND: "sparkles",
    Section.STOCKTAKE: "package-check",
    Section.BOARD: "timer",
    Section.REPORTS: "chart-column",
    Section.EXCEPTIONS: "list-checks",
    Section.SYNC: "refresh-cw",
    Section.HARDWARE: "scan-barcode",
    Section.CLEANING: "droplets",
    Section.EVACUATION: "megaphone",
    Section.INTAKE: "inbox",
    Section.AUDIT: "book-open",
    Section.STAFF: "users",
    Section.MY_PIN: "lock",
}
_ACT_GLYPHS: dict[str, str] = {
    "desk": "id-card",
    "staff": "users",
    "asset": "package",
    "case": "list-checks",
    "cases": "list-checks",
    "cleaning": "droplets",
    "roll": "megaphone",
    "hardware": "scan-barcode",
    "centre": "refresh-cw",
    "visit": "log-in",
    "session": "orbit",
    "help": "life-buoy",
    "reservation": "calendar-clock",
}
"""By the first word of a kind; a person for everything else."""


@dataclass(frozen=True)
class SectionTile:
    name: str
    glyph: str


@dataclass(frozen=True)
class ActRow:
    """``date`` is empty for today."""

    event_id: str
    kind: str
    who: str
    about: str
    word: str
    kiosk: str
    time: str
    date: str
    glyph: str


@dataclass(frozen=True)
class RoleChoice:
    role: str
    chosen: bool


@dataclass(frozen=True)
class DeskView:
    """``offered``: somebody of the staff is at a screen of their own visit, where a button leads to the desk.
    ``colleague`` is whether somebody's badge was shown on the page about staff; ``own``: it was one's own.
    """

    offered: bool = False
    name: str = ""
    role: str = ""
    sections: tuple[SectionTile, ...] = ()
    acts: tuple[ActRow, ...] = ()
    told: bool = False
    colleague: bool = False
    colleague_name: str = ""
    own: bool = False
    resetting: bool = False
    roles: tuple[RoleChoice, ...] = ()


def desk_view(kiosk: Kiosk, site: Site) -> DeskView:
    desk, colleague = kiosk.desk, kiosk.colleague
    if desk is None:
        return DeskView(offered=kiosk.visitor is not None and kiosk.visitor.staff)
    return DeskView(
        name=desk.name,
        role=desk.role,
        sections=tuple(
            SectionTile(name=row.section, glyph=_GLYPHS[row.section]) for row in SECTIONS if desk.may(row.right)
        ),
        acts=tuple(_act(line, kiosk, site) for line in kiosk.audit.lines) if kiosk.audit else (),
        told=kiosk.audit is not None,
        colleague=colleague is not None,
        colleague_name=colleague.name if colleague else "",
        own=colleague is not None and colleague.handle == desk.by,
        resetting=colleague is not None and colleague.resetting,
        roles=tuple(RoleChoice(role=role, chosen=role is colleague.role) for role in StaffRole) if colleague else (),
    )


def _act(line: AuditLine, kiosk: Kiosk, site: Site) -> ActRow:
    at = when(line.at, kiosk.now.wall, site.zone, kiosk.language)
    return ActRow(
        event_id=line.event_id,
        kind=line.kind,
        who=line.who,
        about=line.about,
        word=line.word,
        kiosk=line.kiosk,
        time=at.time,
        date=at.date if at.days else "",
        glyph=_ACT_GLYPHS.get(line.kind.partition(".")[0], "user-round"),
    )
