# SPDX-License-Identifier: Apache-2.0
"""The page about the centre: a light that says in words what it means, three numbers, and what lies behind them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lab_kiosk.application.centre import (
    LIGHTS,
    QUIET_MS,
    CentreFacts,
    CentrePage,
    CentreTopic,
    CheckResult,
    PeerNews,
    Standing,
    Unread,
    odd_clock,
    standing,
)
from lab_kiosk.application.exchange import Link
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import day, when

_MINUTE, _HOUR, _DAY = 60_000, 3_600_000, 86_400_000
_TONES = {"none": "info", "good": "success", "care": "warning", "bad": "danger"}
_GLYPHS = {"none": "minus", "good": "check", "care": "triangle-alert", "bad": "x"}


@dataclass(frozen=True)
class Age:
    """How long ago something was: a count of "minutes", "hours" or "days", "now" for less than one, "" for never."""

    unit: str = ""
    count: int = 0


@dataclass(frozen=True)
class PeerRow:
    key: str
    name: str
    site: int
    heard_unit: str
    heard_count: int
    missing: int
    ours: bool


@dataclass(frozen=True)
class UnreadRow:
    key: str
    name: str
    number: int
    reason: str


@dataclass(frozen=True)
class CheckRow:
    """``until`` is a day in words, empty where none matters."""

    check: str
    passed: bool
    number: int
    until: str


@dataclass(frozen=True)
class SyncView:
    """``help`` is the code of the sentence that says what to do; ``detail`` what a technician wants to know beside it.

    ``tested`` is a clock time, empty while there is no answer yet.
    """

    topic: str = "overview"
    standing: str = "no_centre"
    tone: str = "info"
    glyph: str = "minus"
    help: str = "no_centre"
    detail: str = ""
    kiosk: str = ""
    configured: bool = False
    talking: bool = False
    waiting: int = 0
    oldest: Age = Age()
    contact: Age = Age()
    contact_time: str = ""
    clock: int = 0
    clock_behind: bool = False
    clock_odd: bool = False
    cases: int = 0
    peers: tuple[PeerRow, ...] = ()
    kiosks: int = 0
    """How many of them are kiosks: one is the centre itself."""
    unread: tuple[UnreadRow, ...] = ()
    checks: tuple[CheckRow, ...] = ()
    tested: str = ""
    to_do: int = 0


def sync_view(kiosk: Kiosk, site: Site) -> SyncView:
    page = kiosk.centre or CentrePage(by="")
    facts, link, now = page.facts, kiosk.link, kiosk.now.wall
    how = standing(link, facts, now)
    light = LIGHTS[how]
    heard, tested = facts.contact.at, page.tested
    return SyncView(
        topic=page.topic,
        standing=how,
        tone=_TONES[light],
        glyph=_GLYPHS[light],
        help=_help(how, link, facts, now),
        detail=link.detail if link.trouble is not None else "",
        kiosk=link.kiosk,
        configured=link.configured,
        talking=link.talking,
        waiting=facts.waiting.events,
        oldest=age(facts.waiting.oldest_at, now),
        contact=age(heard, now),
        contact_time="" if heard is None else when(heard, now, site.zone, kiosk.language).time,
        clock=round(abs(facts.contact.clock_offset_ms) / 1000),
        clock_behind=facts.contact.clock_offset_ms > 0,
        clock_odd=odd_clock(facts.contact.clock_offset_ms),
        cases=facts.cases,
        peers=tuple(_peer(peer, link, now) for peer in facts.peers),
        kiosks=sum(peer.site_id > 0 for peer in facts.peers),
        unread=tuple(_unread(one) for one in facts.unread),
        checks=tuple(_check(result, kiosk.language) for result in (tested.results if tested else ())),
        tested="" if tested is None else when(tested.at, now, site.zone, kiosk.language).time,
        to_do=sum(not result.passed for result in (tested.results if tested else ())),
    )


def age(at: int | None, now: int) -> Age:
    """In the largest unit of which there are two, so that nothing is rounded to a lie."""
    if at is None:
        return Age()
    for unit, length, least in (("days", _DAY, 2), ("hours", _HOUR, 2), ("minutes", _MINUTE, 1)):
        if now - at >= least * length:
            return Age(unit, (now - at) // length)
    return Age("now")


def _help(how: Standing, link: Link, facts: CentreFacts, now: int) -> str:
    """The first thing to be done something about, in the order of :func:`standing`."""
    if link.configured and link.old:
        return "old"
    if link.configured and link.trouble is not None:
        return link.trouble
    if how is not Standing.NEEDS_A_LOOK:
        quiet = facts.contact.at is not None and now - facts.contact.at > QUIET_MS
        return "quiet" if link.configured and quiet else how
    return "unread" if facts.unread else "spent" if link.spent else "clock"


def _peer(peer: PeerNews, link: Link, now: int) -> PeerRow:
    heard = age(peer.heard_at, now)
    return PeerRow(
        key=f"{peer.site_id}/{peer.kiosk}",
        name=peer.kiosk,
        site=peer.site_id,
        heard_unit=heard.unit,
        heard_count=heard.count,
        missing=peer.missing,
        ours=peer.kiosk == link.kiosk and peer.site_id > 0,
    )


def _unread(one: Unread) -> UnreadRow:
    return UnreadRow(key=one.key, name=one.kiosk, number=one.seq, reason=one.reason)


def _check(result: CheckResult, language: str) -> CheckRow:
    until = day(date.fromisoformat(result.until), language) if result.until else ""
    return CheckRow(check=result.check, passed=result.passed, number=result.number, until=until)


__all__ = ["Age", "CentreTopic", "CheckRow", "PeerRow", "SyncView", "UnreadRow", "age", "sync_view"]
