# SPDX-License-Identifier: Apache-2.0
"""Today at the desk: the numbers as they are said, and the lines of the list that is open."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.today import TodayFacts, TodayLine, TodayTopic
from lab_kiosk.domain.vocabulary import Custody, Party
from lab_kiosk.ui.presenters.site import Site, said
from lab_kiosk.ui.presenters.times import when

NO_FACTS = TodayFacts()
_KEYED = frozenset({TodayTopic.INSIDE, TodayTopic.VISITS, TodayTopic.HELP})
"""Of these lists a line is chosen by itself, of the others by the thing that it names."""
LOW_NAMED = 4
"""How many parts that run low are named; their page has all of them."""
_RECALLED = "recalled"
_GLYPHS: dict[str, str] = {
    TodayTopic.INSIDE: "user-round",
    TodayTopic.VISITS: "user-round",
    TodayTopic.OVERDUE: "clock",
    TodayTopic.STATIONS: "map-pin",
    TodayTopic.HELP: "life-buoy",
    _RECALLED: "megaphone",
}


@dataclass(frozen=True)
class HourRow:
    """How many headsets will be ready at a full hour."""

    time: str
    ready: int


@dataclass(frozen=True)
class TodayRow:
    """One line; which fields say something is up to the topic (``application/today.py``). With a ``target`` it leads to
    the page of that thing, or visit.
    """

    key: str
    target: str
    topic: str
    name: str
    tag: str
    picture: str
    glyph: str
    who: str
    time: str
    days: int
    date: str
    step: str
    battery: int
    custody: str
    held: bool
    heads: int
    role: str
    party: str
    label: str
    late: bool
    until_time: str
    until_days: int
    until_date: str
    unseen: bool


@dataclass(frozen=True)
class TodayView:
    """``fullness`` is how full the lab is, 0 to 1, or -1 where it has no limit; ``known`` whether numbers have come."""

    known: bool = False
    facts: TodayFacts = NO_FACTS
    cap: int = 0
    fullness: float = -1.0
    hours: tuple[HourRow, ...] = ()
    reserved_time: str = ""
    reserved_days: int = 0
    reserved_date: str = ""
    low: tuple[str, ...] = ()
    recalled: tuple[TodayRow, ...] = ()
    topic: str = ""
    rows: tuple[TodayRow, ...] = ()
    more: int = 0


def today_view(kiosk: Kiosk, site: Site) -> TodayView:
    page = kiosk.today
    if page is None:
        return TodayView()
    facts = page.facts
    cap = facts.soft_cap or facts.hard_cap
    reserved = when(facts.reserved.at, kiosk.now.wall, site.zone, kiosk.language) if facts.reserved else None
    return TodayView(
        known=bool(facts.forecast),
        facts=facts,
        cap=cap,
        fullness=min(facts.inside / cap, 1.0) if cap else -1.0,
        hours=tuple(
            HourRow(when(point.at, kiosk.now.wall, site.zone, kiosk.language).time, point.ready)
            for point in facts.forecast
        ),
        reserved_time=reserved.time if reserved else "",
        reserved_days=reserved.days if reserved else 0,
        reserved_date=reserved.date if reserved else "",
        low=tuple(f"{part.name} ({part.on_hand})" for part in facts.low[:LOW_NAMED]),
        recalled=tuple(_row(line, _RECALLED, kiosk, site) for line in facts.recalled),
        topic=page.topic,
        rows=tuple(_row(line, _story(line, page.topic), kiosk, site) for line in page.lines),
        more=page.more,
    )


def _story(line: TodayLine, topic: str) -> str:
    """Among the calls for help, what is a thing was recalled."""
    return _RECALLED if topic == TodayTopic.HELP and line.asset_id else topic


def _row(line: TodayLine, topic: str, kiosk: Kiosk, site: Site) -> TodayRow:
    at = when(line.at, kiosk.now.wall, site.zone, kiosk.language) if line.at else None
    until = when(line.until, kiosk.now.wall, site.zone, kiosk.language) if line.until else None
    demo = site.demo_titles.get(line.tag) if topic == TodayTopic.STATIONS else None
    return TodayRow(
        key=line.key,
        target=line.key if topic in _KEYED else line.asset_id,
        topic=topic,
        name=line.name,
        tag=said(demo, kiosk.language) if demo else line.tag,
        picture=line.picture,
        glyph="users" if line.party is Party.GROUP else "" if line.picture else _GLYPHS.get(topic, ""),
        who=line.who,
        time=at.time if at else "",
        days=at.days if at else 0,
        date=at.date if at else "",
        step=line.step or "",
        battery=line.battery,
        custody=(line.custody or Custody.IN_LAB).value,
        held=line.held,
        heads=line.heads,
        role=line.role.name.lower(),
        party=line.party,
        label=line.label,
        late=line.late,
        until_time=until.time if until else "",
        until_days=until.days if until else 0,
        until_date=until.date if until else "",
        unseen=line.unseen,
    )
