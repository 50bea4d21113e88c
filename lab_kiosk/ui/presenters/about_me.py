# SPDX-License-Identifier: Apache-2.0
"""What the kiosk knows about somebody, as cards and the lines behind them. The words are made in QML, from codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.knowledge import Knowledge
from lab_kiosk.ui.presenters.site import Site, said
from lab_kiosk.ui.presenters.times import When, day, when


class Topic(StrEnum):
    """The cards, in their order. The last two are the same for everybody."""

    YOU = "you"
    VISITS = "visits"
    THINGS = "things"
    DEMOS = "demos"
    FEEDBACK = "feedback"
    PROMISES = "promises"
    NEVER = "never"
    RIGHTS = "rights"


_GLYPHS: dict[Topic, str] = {
    Topic.YOU: "user-round",
    Topic.VISITS: "door-open",
    Topic.THINGS: "package",
    Topic.DEMOS: "rocket",
    Topic.FEEDBACK: "message-circle",
    Topic.PROMISES: "list-checks",
    Topic.NEVER: "ban",
    Topic.RIGHTS: "shield-check",
}
_UNCOUNTED = frozenset({Topic.YOU, Topic.NEVER, Topic.RIGHTS})
NEVER_KEPT = ("pictures", "typed", "login", "face", "contact")
RIGHTS = ("how_long", "correct", "erase")


@dataclass(frozen=True)
class TopicRow:
    """``count`` is -1 where there is nothing to count."""

    code: str
    glyph: str
    count: int
    chosen: bool


@dataclass(frozen=True)
class FactRow:
    """One fact. ``kind`` and ``code`` choose its words, ``name`` is a word of the lab's own, ``number`` counts minutes,
    versions or heads (-1: none), ``date`` and ``time`` are ready to read.
    """

    key: str
    kind: str
    code: str = ""
    name: str = ""
    picture: str = ""
    date: str = ""
    time: str = ""
    number: int = -1


@dataclass(frozen=True)
class AboutMeView:
    topic: str = Topic.YOU
    topics: tuple[TopicRow, ...] = ()
    facts: tuple[FactRow, ...] = ()


def about_me_view(kiosk: Kiosk, site: Site) -> AboutMeView:
    known = kiosk.known
    if known is None:
        return AboutMeView()
    chosen = next((topic for topic in Topic if topic == kiosk.topic), Topic.YOU)
    facts = {topic: tuple(tell(known, kiosk, site)) for topic, tell in _TELL.items()}
    return AboutMeView(
        topic=chosen,
        topics=tuple(
            TopicRow(topic, _GLYPHS[topic], -1 if topic in _UNCOUNTED else len(facts[topic]), topic is chosen)
            for topic in Topic
        ),
        facts=facts[chosen],
    )


def _you(known: Knowledge, kiosk: Kiosk, site: Site) -> list[FactRow]:
    visitor = known.visitor
    rows = [FactRow("role", "role", code=visitor.role.name.lower())]
    if known.first_name:
        rows.append(FactRow("name", "name", name=f"{known.first_name} {known.initial or ''}".strip()))
    rows.append(FactRow("age", "age", code=visitor.age_band.name.lower()))
    if known.last_day:
        first, last = (_day(text, kiosk) for text in (known.first_day, known.last_day))
        rows.append(FactRow("badge", "badge", date=first, time=last))
    elif not visitor.handle:
        rows.append(FactRow("badge", "no_badge"))
    if known.home_org:
        rows.append(FactRow("school", "school", name=known.home_org))
    if visitor.blocked:
        rows.append(FactRow("blocked", "blocked"))
    return rows


def _visits(known: Knowledge, kiosk: Kiosk, site: Site) -> list[FactRow]:
    return [
        FactRow(
            visit.visit_id,
            "visit" if visit.closed_at is not None else "here",
            code=visit.purpose or "",
            name="corrected" if visit.corrected else "",
            date=(came := _when(visit.opened_at, kiosk, site)).date,
            time=came.time,
            number=-1 if visit.closed_at is None else max((visit.closed_at - visit.opened_at) // 60_000, 0),
        )
        for visit in known.visits
    ]


def _things(known: Knowledge, kiosk: Kiosk, site: Site) -> list[FactRow]:
    return [
        FactRow(
            loan.loan_id,
            "thing",
            code="out" if loan.closed_at is None else "back",
            name=loan.name,
            picture=loan.picture,
            date=_when(loan.out_at, kiosk, site).date,
        )
        for loan in known.loans
    ]


def _demos(known: Knowledge, kiosk: Kiosk, site: Site) -> list[FactRow]:
    courses = [
        FactRow(
            f"course/{course.module}",
            "course",
            code="ended" if course.until is not None and course.until <= kiosk.now.wall else "counts",
            name=_title(course.demo_id, kiosk, site) or course.module,
            date="" if course.until is None else _date(course.until - 1, kiosk, site),
        )
        for course in known.courses
    ]
    tried = [
        FactRow(
            demo.session_id,
            "demo",
            name=_title(demo.demo_id, kiosk, site),
            date=_when(demo.chosen_at, kiosk, site).date,
            number=demo.seconds // 60,
        )
        for demo in known.demos
    ]
    return [*tried, *courses]


def _feedback(known: Knowledge, kiosk: Kiosk, site: Site) -> list[FactRow]:
    return [
        FactRow(
            f"{answer.session_id}/{answer.question}",
            "stars" if answer.answer.isdigit() else "answer",
            code=answer.answer,
            name=_title(answer.demo_id, kiosk, site),
            date=_when(answer.given_at, kiosk, site).date,
        )
        for answer in known.answers
    ]


def _promises(known: Knowledge, kiosk: Kiosk, site: Site) -> list[FactRow]:
    agreed = [
        FactRow(
            f"{assent.document}/{assent.version}",
            "agreed",
            name=_document(assent.document, kiosk, site),
            date=_when(assent.given_at, kiosk, site).date,
            number=assent.version,
        )
        for assent in known.assents
    ]
    consents = [
        FactRow(
            f"consent/{consent.scope}",
            "consent",
            code=consent.scope,
            date="" if consent.until is None else _date(consent.until, kiosk, site),
        )
        for consent in known.consents
    ]
    return [*agreed, *consents]


def _never(known: Knowledge, kiosk: Kiosk, site: Site) -> list[FactRow]:
    return [FactRow(code, "never", code=code) for code in NEVER_KEPT]


def _rights(known: Knowledge, kiosk: Kiosk, site: Site) -> list[FactRow]:
    return [FactRow(code, "rights", code=code) for code in RIGHTS]


_TELL: dict[Topic, Callable[[Knowledge, Kiosk, Site], list[FactRow]]] = {
    Topic.YOU: _you,
    Topic.VISITS: _visits,
    Topic.THINGS: _things,
    Topic.DEMOS: _demos,
    Topic.FEEDBACK: _feedback,
    Topic.PROMISES: _promises,
    Topic.NEVER: _never,
    Topic.RIGHTS: _rights,
}


def _when(instant: int, kiosk: Kiosk, site: Site) -> When:
    return when(instant, kiosk.now.wall, site.zone, kiosk.language)


def _date(instant: int, kiosk: Kiosk, site: Site) -> str:
    return day(datetime.fromtimestamp(instant / 1000, ZoneInfo(site.zone)).date(), kiosk.language)


def _day(text: str, kiosk: Kiosk) -> str:
    return day(date.fromisoformat(text), kiosk.language)


def _title(demo_id: str, kiosk: Kiosk, site: Site) -> str:
    words = site.demo_titles.get(demo_id)
    return said(words, kiosk.language) if words else demo_id


def _document(document: str, kiosk: Kiosk, site: Site) -> str:
    agreement = site.agreements.get(document)
    return said(agreement.title, kiosk.language) if agreement else document
