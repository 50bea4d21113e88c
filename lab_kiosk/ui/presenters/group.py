# SPDX-License-Identifier: Apache-2.0
"""A group's count, while it is made."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.forms import GroupAsk, GroupForm
from lab_kiosk.application.flows.group import LARGEST
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.domain.vocabulary import Need
from lab_kiosk.ui.presenters.site import Site, said


@dataclass(frozen=True)
class NeedRow:
    code: str
    glyph: str
    chosen: bool


@dataclass(frozen=True)
class ZoneRow:
    """``here``: somebody is there, or has chosen it."""

    code: str
    name: str
    picture: str
    here: bool


NEED_GLYPHS: dict[Need, str] = {
    Need.STEP_FREE: "armchair",
    Need.HEARING: "message-circle",
    Need.SEEING: "glasses",
    Need.QUIET: "headset",
}


@dataclass(frozen=True)
class GroupView:
    """``ask`` is a word of :class:`GroupAsk`; ``most`` is the largest count that makes sense."""

    ask: str = GroupAsk.ARRIVING
    picture: str = "group"
    heads: int = 0
    adults: int = 0
    most: int = LARGEST
    needs: tuple[NeedRow, ...] = ()
    zones: tuple[ZoneRow, ...] = ()


def group_view(kiosk: Kiosk, site: Site) -> GroupView:
    group = kiosk.group
    if group is None:
        return GroupView()
    return GroupView(
        ask=group.ask,
        picture="home-leave" if group.ask is GroupAsk.LEAVING else "group",
        heads=group.heads,
        adults=group.adults,
        most=kiosk.visitor.heads if group.ask is GroupAsk.LEAVING and kiosk.visitor else LARGEST,
        needs=_needs(group),
        zones=zone_rows(site, group.zone, kiosk.language) if group.ask is GroupAsk.ARRIVING else (),
    )


def zone_rows(site: Site, here: str, language: str) -> tuple[ZoneRow, ...]:
    return tuple(
        ZoneRow(code=code, name=said(zone.name, language), picture=zone.picture, here=code == here)
        for code, zone in site.zones.items()
    )


def _needs(group: GroupForm) -> tuple[NeedRow, ...]:
    if group.ask is not GroupAsk.ARRIVING:
        return ()
    return tuple(NeedRow(need, NEED_GLYPHS[need], need in group.needs) for need in Need)
