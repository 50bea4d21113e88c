# SPDX-License-Identifier: Apache-2.0
"""An invented exchange with an invented centre, and a few contradictions, for the pictures of what staff see."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.cases import (
    DECISIONS,
    CaseBook,
    CaseLine,
    Decision,
    Deed,
    Moment,
    Settled,
)
from lab_kiosk.application.centre import (
    CentreFacts,
    CentrePage,
    CentreTopic,
    CheckResult,
    PeerNews,
    SelfCheck,
    SelfTested,
    Unread,
)
from lab_kiosk.application.exchange import Contact, Link, Waiting
from lab_kiosk.application.first_run import Joining, JoinStep, Unjoined
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.domain.vocabulary import CaseCode
from lab_kiosk.ui.showcase.invented import EMPTY, MINUTE, NOW

HOUR = 60 * MINUTE
LINK = Link(configured=True, kiosk="Front door")
PEERS = (
    PeerNews(site_id=0, kiosk="District", heard_at=NOW - 26 * HOUR),
    PeerNews(site_id=1, kiosk="Desk", heard_at=NOW - 4 * MINUTE),
    PeerNews(site_id=1, kiosk="Front door", heard_at=NOW - MINUTE // 2),
    PeerNews(site_id=1, kiosk="VR room", heard_at=NOW - 3 * HOUR, missing=17),
)
FACTS = CentreFacts(contact=Contact(at=NOW - MINUTE // 2, clock_offset_ms=400), peers=PEERS)
UNREAD = (
    Unread(key="a/812", kiosk="VR room", seq=812, reason="asset.lent, version 3: this program knows version 1"),
    Unread(key="b/4", kiosk="", seq=4, reason="another event stands there"),
)
READY = (
    CheckResult(SelfCheck.DATABASE, passed=True),
    CheckResult(SelfCheck.TRUST, passed=True, until="2027-06-30"),
    CheckResult(SelfCheck.DISK, passed=True, number=48_200),
    CheckResult(SelfCheck.CLOCK, passed=True),
    CheckResult(SelfCheck.RULES, passed=True),
    CheckResult(SelfCheck.DEMOS, passed=True, number=9),
    CheckResult(SelfCheck.PLAN, passed=True),
    CheckResult(SelfCheck.COMPLETE, passed=True),
)
NOT_READY = (
    CheckResult(SelfCheck.DATABASE, passed=False),
    CheckResult(SelfCheck.TRUST, passed=False, until="2026-06-30"),
    CheckResult(SelfCheck.DISK, passed=False, number=312),
    CheckResult(SelfCheck.CLOCK, passed=False, number=940),
    CheckResult(SelfCheck.RULES, passed=False, number=1),
    CheckResult(SelfCheck.DEMOS, passed=False),
    CheckResult(SelfCheck.PLAN, passed=False),
    CheckResult(SelfCheck.COMPLETE, passed=False, number=17),
)
TROUBLES = ("foreign_ca", "no_address", "not_a_database", "not_yet_valid", "revoked")
"""One of each family: certificates, names, a login page in between, the clock, a door that was closed."""

TWICE = CaseLine(
    case_id="OPEN_LOAN_SUPERSEDED:e2",
    code=CaseCode.OPEN_LOAN_SUPERSEDED,
    at=NOW - 48 * MINUTE,
    thing="Quest 3",
    tag="ILXH2YKVF",
    picture="headset",
    moments=(
        Moment(at=NOW - 3 * HOUR, deed=Deed.LENT, who="Maya", kiosk="Desk"),
        Moment(at=NOW - 48 * MINUTE, deed=Deed.LENT, who="Omar"),
    ),
    decisions=DECISIONS[CaseCode.OPEN_LOAN_SUPERSEDED],
)
TAG = CaseLine(
    case_id="DUPLICATE_TAG:e9",
    code=CaseCode.DUPLICATE_TAG,
    at=NOW - 20 * MINUTE,
    thing="Classroom tablet",
    tag="ILTMBBQD4",
    picture="tablet",
    moments=(
        Moment(at=NOW - 26 * MINUTE, deed=Deed.LENT, who="Lena", kiosk="Desk"),
        Moment(at=NOW - 20 * MINUTE, deed=Deed.LENT, kiosk="VR room"),
    ),
    decisions=DECISIONS[CaseCode.DUPLICATE_TAG],
)
STRANGER = CaseLine(
    case_id="UNKNOWN_CODE:s|d",
    code=CaseCode.UNKNOWN_CODE,
    at=NOW - 27 * HOUR,
    tag="CBX-00417-2",
    moments=(Moment(at=NOW - 27 * HOUR, deed=Deed.SCANNED),),
    decisions=DECISIONS[CaseCode.UNKNOWN_CODE],
)
VISIT = CaseLine(
    case_id="VISIT_OVERLAP:e4",
    code=CaseCode.VISIT_OVERLAP,
    at=NOW - 2 * HOUR,
    moments=(
        Moment(at=NOW - 28 * HOUR, deed=Deed.CAME, who="Omar"),
        Moment(at=NOW - 2 * HOUR, deed=Deed.CAME, who="Omar", kiosk="VR room"),
    ),
    decisions=DECISIONS[CaseCode.VISIT_OVERLAP],
)
TIMES = CaseLine(
    case_id="TIMES_DISAGREE:e5",
    code=CaseCode.TIMES_DISAGREE,
    at=NOW - HOUR,
    moments=(
        Moment(at=NOW - 2 * HOUR, deed=Deed.CORRECTED, who="Omar", ends=NOW - 20 * HOUR),
        Moment(at=NOW - HOUR, deed=Deed.CORRECTED, who="Omar", kiosk="VR room", begins=NOW - 24 * HOUR),
        Moment(at=NOW - 50 * MINUTE, deed=Deed.CORRECTED, begins=NOW - 24 * HOUR, ends=NOW - 21 * HOUR),
    ),
    decisions=DECISIONS[CaseCode.TIMES_DISAGREE],
)
DECIDED = replace(TWICE, settled=Settled(decision=Decision.CAME_BACK, at=NOW - MINUTE, by="Sam"))
TWO_MINDS = replace(
    DECIDED,
    settled=Settled(decision=Decision.HANDED_ON, at=NOW - 9 * MINUTE, by="Noor", kiosk="Desk"),
    overruled=(Settled(decision=Decision.CAME_BACK, at=NOW - MINUTE, by="Sam"),),
)


def states() -> dict[str, Kiosk]:
    page = CentrePage(by="S", facts=FACTS)
    sync = replace(EMPTY, screen=Screen.SYNC, link=LINK, centre=page)

    def with_facts(**changes: object) -> Kiosk:
        return replace(sync, centre=replace(page, facts=replace(FACTS, **changes)))

    waiting = Waiting(events=12, oldest_at=NOW - 3 * MINUTE)
    late = Waiting(events=240, oldest_at=NOW - 5 * HOUR)
    away = with_facts(waiting=late, contact=Contact(at=NOW - 5 * HOUR))
    offline = replace(page, topic=CentreTopic.OFFLINE)
    cases = replace(EMPTY, screen=Screen.CASES, link=LINK, centre=page)
    four = CaseBook(by="S", lines=(STRANGER, VISIT, TWICE, TAG))
    return {
        "sync": sync,
        "sync-no-centre": replace(EMPTY, screen=Screen.SYNC, centre=CentrePage(by="S")),
        "sync-first-contact": replace(
            sync, link=replace(LINK, talking=True), centre=replace(page, facts=CentreFacts(waiting=waiting))
        ),
        "sync-on-the-way": with_facts(waiting=waiting, cases=2),
        "sync-behind": with_facts(waiting=replace(late, oldest_at=NOW - 40 * MINUTE)),
        "sync-away": replace(away, link=replace(LINK, trouble="unreachable", detail="connection refused, port 5432")),
        "sync-unread": with_facts(unread=UNREAD),
        "sync-clock": with_facts(contact=Contact(at=NOW - MINUTE, clock_offset_ms=940_000)),
        "sync-spent": replace(sync, link=replace(LINK, spent=True)),
        "sync-old": replace(away, link=replace(LINK, old=True)),
        **{
            f"sync-{trouble.replace('_', '-')}": replace(away, link=replace(LINK, trouble=trouble))
            for trouble in TROUBLES
        },
        "sync-kiosks": replace(sync, centre=replace(page, topic=CentreTopic.KIOSKS)),
        "sync-not-readable": replace(
            sync, centre=CentrePage(by="S", facts=replace(FACTS, unread=UNREAD), topic=CentreTopic.UNREAD)
        ),
        "sync-all-readable": replace(sync, centre=replace(page, topic=CentreTopic.UNREAD)),
        "sync-testing": replace(sync, busy=True, centre=offline),
        "sync-ready": replace(sync, centre=replace(offline, tested=SelfTested(NOW, READY))),
        "sync-not-ready": replace(sync, centre=replace(offline, tested=SelfTested(NOW, NOT_READY))),
        "cases": replace(cases, cases=four),
        "cases-one": replace(cases, cases=CaseBook(by="S", lines=(TWICE,))),
        "cases-times": replace(cases, cases=CaseBook(by="S", lines=(TIMES,))),
        "cases-decided": replace(cases, cases=CaseBook(by="S", lines=(DECIDED,))),
        "cases-two-minds": replace(
            cases, cases=CaseBook(by="S", lines=(TAG, TWO_MINDS)), notice=Notice.DECIDED_ALREADY
        ),
        "cases-none": replace(cases, cases=CaseBook(by="S")),
    }


def first_run() -> dict[str, Kiosk]:
    def at(**how: Any) -> Kiosk:
        return replace(EMPTY, screen=Screen.NOT_SET_UP, joining=Joining(**how))

    fetched = {"step": JoinStep.JOINED, "kiosk": "Front door", "records": 1240}
    return {
        "first-run": at(),
        "first-run-camera": at(),
        "first-run-enrolling": at(step=JoinStep.ENROLLING, kiosk="Front door"),
        "first-run-fetching": at(step=JoinStep.FETCHING, kiosk="Front door", records=400),
        "first-run-joined": at(**fetched),
        "first-run-cut-off": at(**{**fetched, "records": 400, "why": "lost"}),
        **{f"first-run-{why.replace('_', '-')}": at(why=why) for why in Unjoined},
        "first-run-refused": at(why="refused"),
        "first-run-unreachable": at(why="unreachable", detail="connection refused, port 5432"),
    }
