# SPDX-License-Identifier: Apache-2.0
"""An invented month in an invented lab, for the pictures of reports: everything follows from one seed."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from lab_kiosk.application.reports import Span, period_of
from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry, Event
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetFound,
    AssetMarkedMissing,
    AssetReleased,
    TurnaroundStepDone,
)
from lab_kiosk.domain.ids import EventId, Handle, LogId, SessionId, Stream
from lab_kiosk.domain.records import Answer, Asset, AssetModel, Loan, Person, Pilot, Session, Visit
from lab_kiosk.domain.reports import Past, Report, ReportKind, tell
from lab_kiosk.domain.vocabulary import (
    AgeBand,
    ClosedBy,
    Custody,
    Evidence,
    Lifecycle,
    LoanEnd,
    LoanKind,
    Party,
    PilotStage,
    SessionState,
    Step,
)

ZONE = "America/Chicago"
LAST = date(2026, 11, 18)
NOW = int(datetime(2026, 11, 18, 20, 10, tzinfo=UTC).timestamp() * 1000)
MINUTE = 60_000
DAYS = 40
PILOT = "CPS-PILOT-2026-014"
_SCHOOLS = ("Addams Elementary", "Bronzeville Prep", "Carver Academy", "Douglass Middle School", "Ellington High")
_DEMOS = (
    ("solar-walk", 8, 5),
    ("robot-path", 12, 4),
    ("word-guesser", 10, 4),
    ("still-water", 6, 4),
    ("wave-workshop", 9, 3),
)
_MODELS = (("Quest 3", 12, True), ("Chromebook", 18, False), ("Robot arm", 4, False), ("360° camera", 3, False))
_COUNTED = {
    "visit.opened": 412,
    "visit.closed": 405,
    "session.chosen": 214,
    "session.started": 203,
    "session.ended": 209,
    "session.feedback_given": 158,
    "asset.lent": 171,
    "asset.returned": 164,
    "asset.claimed": 203,
    "asset.released": 201,
    "asset.turnaround_step_done": 340,
    "asset.marked_missing": 4,
    "asset.found": 3,
    "pilot.registered": 1,
}


@cache
def invented_reports(span: Span, *, empty: bool = False, few: bool = False) -> tuple[Report, ...]:
    """Every report of a span. ``few`` is a pilot that hardly anybody took part in."""
    period = period_of(span, LAST, ZONE)
    past = Past(read_at=NOW) if empty else invented_past(few=few)
    return tuple(tell(kind, period, past) for kind in ReportKind)


@cache
def invented_past(*, few: bool = False) -> Past:
    return _Inventor(few=few).past()


class _Inventor:
    def __init__(self, *, few: bool) -> None:
        self._random = random.Random(11)  # noqa: S311 - a picture, not a secret
        self._few = few
        self._entries: list[Entry] = []
        self._visits: list[Visit] = []
        self._sessions: list[Session] = []
        self._answers: list[Answer] = []
        self._loans: list[Loan] = []
        self._people = [self._person(number) for number in range(140)]
        self._models = [
            AssetModel(
                stream=f"model:{name}",
                model_id=name,
                name=name,
                maker="",
                equipment_class="",
                picture="",
                min_age=0,
                min_battery=0,
                worn=worn,
            )
            for name, _, worn in _MODELS
        ]
        self._assets = [
            self._asset(f"{name} {number}", name, place)
            for place, (name, count, _) in enumerate(_MODELS)
            for number in range(count)
        ]

    def past(self) -> Past:
        for back in range(DAYS, -1, -1):
            day = LAST - timedelta(days=back)
            if day.weekday() < 5:
                self._day(day)
        self._losses()
        return Past(
            visits=self._visits,
            sessions=self._sessions,
            answers=self._answers,
            loans=self._loans,
            assets=self._assets,
            models=self._models,
            people=self._people,
            pilots=[
                Pilot(
                    stream=f"pilot:{PILOT}",
                    pilot_id=PILOT,
                    question="Do eight minutes in a headset help with distances in space?",
                    success="",
                    target_sessions=120,
                    stage=PilotStage.RUNNING,
                )
            ],
            things=sorted(self._entries, key=lambda entry: entry.order),
            counts={kind: (count, count * 3) for kind, count in _COUNTED.items()},
            until=NOW - 3 * MINUTE,
            read_at=NOW,
        )

    def _day(self, day: date) -> None:
        morning = self._at(day, 8 * 60)
        for _ in range(self._random.randint(14, 26) + 5 * (day.weekday() in (1, 3))):
            come = morning + int(self._random.triangular(0, 560, 360 if day.weekday() % 2 else 150)) * MINUTE
            if come < NOW:
                self._visit(come, self._random.randint(20, 110) * MINUTE)
        if day.weekday() in (1, 3):
            self._visit(self._at(day, 10 * 60), 80 * MINUTE, heads=self._random.randint(18, 27))

    def _visit(self, come: int, stays: int, heads: int = 1) -> None:
        number = len(self._visits)
        person = self._random.choice(self._people) if heads == 1 and self._random.random() < 0.8 else None
        forgot = heads == 1 and self._random.random() < 0.12
        left = come + stays
        evening = self._at(datetime.fromtimestamp(come / 1000, ZoneInfo(ZONE)).date(), 18 * 60)
        closed = evening if forgot else left
        party = Party.GROUP if heads > 1 else Party.GUEST if person is None else Party.SUBJECT
        visit = Visit(
            stream=f"visit:v{number}",
            visit_id=f"v{number}",
            party=party,
            subject=person.handle if person else None,
            age_band=person.age_band if person else AgeBand.UNKNOWN,
            heads=heads,
            opened_at=come,
            last_seen_at=come + stays // 2 if forgot else left,
            closed_at=closed if closed < NOW else None,
            closed_by=None if closed >= NOW else ClosedBy.SYSTEM if forgot else ClosedBy.SELF,
        )
        self._visits.append(visit)
        if heads == 1 and self._random.random() < 0.55:
            self._session(visit, come + 6 * MINUTE)
        elif heads == 1:
            self._loan(visit, come + 4 * MINUTE, min(closed, left))

    def _session(self, visit: Visit, at: int) -> None:
        name, minutes, liked = self._random.choices(_DEMOS, (9, 6, 5, 4, 2))[0]
        number = len(self._sessions)
        state = self._random.choices(list(_STATES), list(_STATES.values()))[0]
        ran = state is not SessionState.LAUNCH_FAILED
        seconds = int(minutes * 60 * (1 if state is SessionState.COMPLETED else self._random.uniform(0.3, 1))) * ran
        pilot = PILOT if name == "solar-walk" and (not self._few or number % 19 == 0) else ""
        session = Session(
            stream=f"session:s{number}",
            session_id=f"s{number}",
            demo_id=name,
            demo_version="1",
            pilot_id=pilot,
            station="bay-1",
            visit_id=visit.visit_id,
            subject=visit.subject,
            state=state,
            chosen_at=at,
            started_at=at + 2 * MINUTE if ran else None,
            ended_at=at + 2 * MINUTE + seconds * 1000,
            seconds=seconds,
        )
        self._sessions.append(session)
        if self._random.random() < 0.8 and ran:
            stars = min(5, max(1, round(self._random.gauss(liked, 0.8))))
            self._answer(session, "stars", str(stars))
            if pilot:
                self._answer(session, "comfort", self._random.choices(("fine", "a-bit-ill", "ill"), (16, 3, 1))[0])
                self._answer(session, "again", self._random.choices(("yes", "maybe", "no"), (9, 4, 2))[0])
        headset = self._assets[number % _MODELS[0][1]]
        self._use(headset, at + MINUTE, at + 3 * MINUTE + seconds * 1000, session.session_id)

    def _use(self, asset: Asset, since: int, until: int, session_id: str) -> None:
        stream, wait = f"asset:{asset.asset_id}", int(self._random.lognormvariate(3.1, 0.8)) + 4
        self._tell(since, stream, AssetClaimed(session_id=SessionId(session_id)))
        released = AssetReleased(session_id=SessionId(session_id), place="bay", due_steps=(Step.SANITISE,))
        self._tell(until, stream, released)
        if until + wait * MINUTE < NOW:
            self._tell(until + wait * MINUTE, stream, TurnaroundStepDone(step=Step.SANITISE, by="S"))

    def _loan(self, visit: Visit, at: int, until: int) -> None:
        asset = self._random.choice(self._assets[_MODELS[0][1] : -2])
        number = len(self._loans)
        loan = Loan(
            stream=f"asset:{asset.asset_id}",
            loan_id=f"l{number}",
            asset_id=asset.asset_id,
            subject=visit.subject,
            kind=LoanKind.IN_LAB,
            evidence=Evidence.SCANNED,
            batch_id=f"b{number}",
            staff="",
            site_id=1,
            out_at=at,
            due_at=until,
            zone=ZONE,
            closed_at=until if until < NOW else None,
            closed_how=LoanEnd.RETURNED if until < NOW else None,
        )
        self._loans.append(loan)

    def _losses(self) -> None:
        for place, (missed, found) in enumerate(((25, 3), (12, 5), (5, 2), (4, None))):
            stream = f"asset:{self._assets[13 + place * 4].asset_id}"
            self._tell(self._at(LAST - timedelta(days=missed), 990), stream, AssetMarkedMissing(by="S"))
            if found is not None:
                self._tell(self._at(LAST - timedelta(days=found), 700 + place * 9), stream, AssetFound(place="shelf"))

    def _tell(self, at: int, stream: str, event: Event) -> None:
        number = len(self._entries) + 1
        stamp = hlc.stamp(at, number % 1000)
        self._entries.append(Entry(LogId("log"), number, EventId(f"e{number}"), stamp, 1, Stream(stream), event))

    def _answer(self, session: Session, question: str, answer: str) -> None:
        self._answers.append(
            Answer(
                stream=session.stream,
                session_id=session.session_id,
                question=question,
                answer=answer,
                demo_id=session.demo_id,
                pilot_id=session.pilot_id,
                given_at=session.chosen_at,
            )
        )

    def _person(self, number: int) -> Person:
        school = self._random.choices((*_SCHOOLS, ""), (40, 30, 20, 1, 25, 8))[0]
        age = self._random.choices(tuple(AgeBand), (3, 2, 14, 30, 12))[0]
        return Person(stream="", handle=Handle(f"P{number:015d}"), home_org=school, age_band=age)

    def _asset(self, name: str, model: str, place: int) -> Asset:
        number = self._random.randint(0, 9999)
        return Asset(
            stream=f"asset:{name}",
            asset_id=name,
            model_id=model,
            tag=f"IL{'QWER'[place]}{number:04d}K",
            lifecycle=Lifecycle.ACTIVE,
            custody=Custody.IN_LAB,
            place="shelf",
            last_seen_at=NOW - self._random.randint(1, 90) * 24 * 60 * MINUTE,
        )

    def _at(self, day: date, minute: int) -> int:
        there = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(ZONE)) + timedelta(minutes=minute)
        return int(there.timestamp() * 1000)


_STATES = {
    SessionState.COMPLETED: 70,
    SessionState.TIMED_OUT: 9,
    SessionState.STOPPED_BY_VISITOR: 12,
    SessionState.STOPPED_BY_STAFF: 3,
    SessionState.CRASHED: 3,
    SessionState.LAUNCH_FAILED: 3,
}
