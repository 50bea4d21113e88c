# SPDX-License-Identifier: Apache-2.0
"""A busy lab's events, as many as a benchmark asks for: visits, loans with their turnaround, demo sessions with
heartbeats.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from lab_kiosk.application.flows.demo import BEAT_MS
from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry, Event, Fact, Personal
from lab_kiosk.domain.events.demos import (
    FeedbackGiven,
    SessionAdvanced,
    SessionBeat,
    SessionChosen,
    SessionEnded,
    SessionStarted,
)
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetLent,
    AssetRegistered,
    AssetReleased,
    AssetReturned,
    BatteryReported,
    ModelRegistered,
    TurnaroundStepDone,
)
from lab_kiosk.domain.events.people import PersonNamed, PersonRegistered
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened, VisitPurposeStated
from lab_kiosk.domain.ids import AssetId, EventId, Handle, LoanId, LogId, ModelId, SessionId, Stream, VisitId
from lab_kiosk.domain.vocabulary import AgeBand, ClosedBy, LoanKind, Party, Presented, Purpose, Role, SessionState, Step

START_MS = 1_790_000_000_000
STEPS = (Step.SANITISE,)


class Traffic:
    """Facts with the instant at which each happens, for ever. Everything follows from the seed."""

    beats = 6
    answers: Mapping[str, str | int] = {"fun": 5}
    nickname: Personal | None = None

    def __init__(self, seed: int = 1, people: int = 4_000, assets: int = 200) -> None:
        self._random = random.Random(seed)
        self.now_ms = START_MS
        self._people = [Handle(f"P{number:015d}") for number in range(people)]
        self._assets = [AssetId(self.id()) for _ in range(assets)]

    def new(self) -> str:
        """Satisfies ``ports.Ids``: ids of the traffic's own time."""
        return self.id()

    def id(self) -> str:
        head = (self.now_ms & 0xFFFFFFFFFFFF) << 80 | 0x7 << 76 | 0b10 << 62
        return str(uuid.UUID(int=head | self._random.getrandbits(62) | self._random.getrandbits(12) << 64))

    def opening(self) -> Iterator[Fact]:
        """What is there before the first visitor comes."""
        yield Fact(Stream("model:quest"), ModelRegistered(name="Quest 3", maker="Meta", equipment_class="quest-3"))
        for number, asset in enumerate(self._assets):
            event = AssetRegistered(model_id=ModelId("quest"), tag=f"IL{number:06d}", place="shelf", worn=True)
            yield Fact(Stream(f"asset:{asset}"), event)
        for person in self._people:
            registered = PersonRegistered(role=Role.STUDENT, age_band=AgeBand.FROM_13_TO_17)
            yield Fact(Stream(f"person:{person}"), registered, person)

    def __iter__(self) -> Iterator[Fact]:
        while True:
            yield from self.visit()

    def visit(self) -> Iterator[Fact]:
        """In, something done, out: about ten events."""
        visit = VisitId(self.id())
        person = self._random.choice(self._people) if self._random.random() < 0.7 else None
        stream = Stream(f"person:{person}" if person else f"visit:{visit}")
        party = Party.SUBJECT if person else Party.GUEST

        def fact(event: Event, of: str = stream) -> Fact:
            self.now_ms += self._random.randint(1_000, 40_000)
            return Fact(Stream(of), event, person)

        opened = VisitOpened(visit_id=visit, party=party, presented=Presented.SCANNER, role=Role.STUDENT)
        yield fact(opened) if person else replace(fact(opened), personal=self.nickname)
        yield fact(VisitPurposeStated(visit_id=visit, purpose=Purpose.DEMO))
        asset = self._random.choice(self._assets)
        thing = f"asset:{asset}"
        if self._random.random() < 0.5:
            yield from (fact(event, thing) for event in self._loan())
        else:
            session = SessionId(self.id())
            yield from (fact(event, of) for event, of in self._session(session, visit, asset))
        yield fact(TurnaroundStepDone(step=Step.SANITISE, by="S1"), thing)
        yield fact(BatteryReported(percent=self._random.randint(20, 100)), thing)
        yield fact(VisitClosed(visit_id=visit, by=ClosedBy.SELF))

    def _loan(self) -> Iterator[Event]:
        due, batch = self.now_ms + 3_600_000, self.id()
        loan = LoanId(self.id())
        yield AssetLent(loan_id=loan, kind=LoanKind.IN_LAB, due_at=due, zone="America/Los_Angeles", batch_id=batch)
        yield AssetReturned(place="shelf", due_steps=STEPS)

    def _session(self, session: SessionId, visit: VisitId, asset: AssetId) -> Iterator[tuple[Event, str]]:
        own, thing = f"session:{session}", f"asset:{asset}"
        chosen = SessionChosen(
            session_id=session, demo_id="moon", demo_version="1", station="s1", visit_id=visit, run_seconds=300
        )
        yield chosen, own
        yield AssetClaimed(session_id=session), thing
        yield SessionAdvanced(state=SessionState.BRIEFING), own
        yield SessionStarted(assets=(asset,)), own
        for _ in range(self.beats):
            yield SessionBeat(), own
        yield SessionEnded(outcome=SessionState.COMPLETED), own
        yield AssetReleased(session_id=session, place="shelf", due_steps=STEPS), thing
        yield FeedbackGiven(answers=dict(self.answers)), own


class Day(Traffic):
    """A busy day as a kiosk sends it, whose bytes somebody may have to pay for: each beat of demos of five minutes, a
    survey of five questions after each, a nickname of each guest, and the names of whoever is new.
    """

    beats = 300_000 // BEAT_MS
    answers: Mapping[str, str | int] = {"stars": 5, "comfort": "fine", "again": "yes", "longer": "same", "learnt": 4}
    nickname = Personal(nickname="Zuleika")
    visits, newcomers = 200, 40

    def facts(self) -> Iterator[Fact]:
        for person in self._people[: self.newcomers]:
            stream = Stream(f"person:{person}")
            yield Fact(stream, PersonRegistered(role=Role.STUDENT, age_band=AgeBand.FROM_13_TO_17), person)
            yield Fact(stream, PersonNamed(), person, Personal(first_name="Zuleika", initial="Q"))
        for _ in range(self.visits):
            yield from self.visit()


def entries(traffic: Traffic, count: int, log_id: str = "a0000000-0000-7000-8000-000000000001") -> Iterator[Entry]:
    """A log of the traffic, as another kiosk would send it."""
    last = 0
    facts = (fact for source in (traffic.opening(), traffic) for fact in source)
    for seq, fact in zip(range(1, count + 1), facts, strict=False):
        last = hlc.tick(last, traffic.now_ms)
        yield Entry(
            LogId(log_id), seq, EventId(traffic.id()), last, 1, fact.stream, fact.event, fact.subject, fact.personal
        )
