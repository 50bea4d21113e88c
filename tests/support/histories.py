# SPDX-License-Identifier: Apache-2.0
"""Hypothesis makes histories: what several kiosks may have written about the same few people and things."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from hypothesis import strategies as st

from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry, Event, Fact, Personal, Unknown
from lab_kiosk.domain.events.demos import FeedbackGiven, SessionBeat, SessionChosen, SessionEnded, SessionStarted
from lab_kiosk.domain.events.equipment import (
    AssetCalibrated,
    AssetDescribed,
    AssetFound,
    AssetLent,
    AssetMarkedMissing,
    AssetRegistered,
    AssetReturned,
    BatteryReported,
    CodeAssigned,
    CodeRetired,
    HoldPlaced,
    HoldReleased,
    ModelRegistered,
    StockDescribed,
    StockMoved,
    TurnaroundStepDone,
)
from lab_kiosk.domain.events.people import (
    AssentGiven,
    PersonBlocked,
    PersonDeparted,
    PersonErased,
    PersonLinked,
    PersonNamed,
    PersonRegistered,
    PersonUnblocked,
)
from lab_kiosk.domain.events.reservations import (
    ReservationCancelled,
    ReservationChanged,
    ReservationFulfilled,
    ReservationFulfilmentUndone,
    ReservationMade,
    ReservationUnitReplaced,
)
from lab_kiosk.domain.events.site import HelpAnswered, HelpCalled, UnknownScan
from lab_kiosk.domain.events.visits import VisitClosed, VisitMoved, VisitOpened, VisitPurposeStated
from lab_kiosk.domain.ids import AssetId, EventId, Handle, HoldId, LoanId, LogId, ModelId, SessionId, Stream, VisitId
from lab_kiosk.domain.vocabulary import (
    AgeBand,
    BlockReason,
    ClosedBy,
    CodeKind,
    HoldReason,
    LoanKind,
    Party,
    Presented,
    Purpose,
    Role,
    SessionState,
    Step,
    StockMove,
)

START_MS = 1_800_000_000_000
PEOPLE = [Handle("AAAAAAAAAAAAAAAA"), Handle("BBBBBBBBBBBBBBBB")]
THINGS = ["t1", "t2"]
_ids = st.sampled_from(["1", "2", "3"])
_visit = _ids.map(VisitId)
_hold = _ids.map(HoldId)
_instants = st.integers(START_MS, START_MS + 10_000_000)

_of_person: st.SearchStrategy[Event] = st.one_of(
    st.builds(PersonRegistered, role=st.sampled_from(Role), age_band=st.sampled_from(AgeBand)),
    st.builds(PersonNamed),
    st.builds(PersonLinked, roster=_ids),
    st.builds(PersonDeparted, roster=_ids),
    st.builds(PersonErased, by=st.just("S")),
    st.builds(PersonBlocked, block_id=_ids, reason=st.sampled_from(BlockReason), by=st.just("S")),
    st.builds(PersonUnblocked, block_id=_ids, by=st.just("S")),
    st.builds(
        AssentGiven,
        document=st.just("rules"),
        version=st.integers(1, 2),
        text_hash=st.just("h"),
        language=st.just("en"),
    ),
)


# Ids are unique in the whole lab, so a visit, a loan and a session belong to one stream each.
# Each is made once: `builds` looks at the types of what it builds whenever it is made, which took half of a test.
@cache
def _of_visit(stream: str) -> st.SearchStrategy[Event]:
    visit = _ids.map(lambda number: VisitId(f"{stream}-{number}"))
    return st.one_of(
        st.builds(
            VisitOpened,
            visit_id=visit,
            party=st.sampled_from(Party),
            presented=st.sampled_from(Presented),
            heads=st.integers(1, 30),
        ),
        st.builds(VisitPurposeStated, visit_id=visit, purpose=st.sampled_from(Purpose)),
        st.builds(VisitMoved, visit_id=visit, zone=_ids),
        st.builds(VisitClosed, visit_id=visit, by=st.sampled_from(ClosedBy)),
    )


@cache
def _of_somebody(person: str) -> st.SearchStrategy[Event]:
    return _of_person | _of_visit(person)


@cache
def _of_asset(thing: str) -> st.SearchStrategy[Event]:
    code = st.sampled_from(["IL000001", f"serial-{thing}"])
    return st.one_of(
        st.builds(
            AssetRegistered, model_id=st.just(ModelId("m1")), tag=code, place=st.just("shelf"), worn=st.booleans()
        ),
        st.builds(AssetDescribed, home=st.sampled_from(["", "North"]), cost=st.sampled_from(["", "9.50"])),
        st.builds(CodeAssigned, value=code, kind=st.sampled_from(CodeKind)),
        st.builds(CodeRetired, value=code, by=st.just("S")),
        st.builds(
            AssetLent,
            loan_id=_ids.map(lambda number: LoanId(f"{thing}-{number}")),
            kind=st.sampled_from(LoanKind),
            due_at=_instants,
            zone=st.just("America/Los_Angeles"),
            batch_id=_ids,
        ),
        st.builds(AssetReturned, place=st.just("shelf"), due_steps=st.just((Step.SANITISE, Step.CHARGE))),
        st.builds(TurnaroundStepDone, step=st.sampled_from(Step), by=st.just("S")),
        st.builds(BatteryReported, percent=st.integers(0, 100)),
        st.builds(AssetCalibrated, due_at=_instants, zone=st.just("America/Los_Angeles")),
        st.builds(HoldPlaced, hold_id=_hold, reason=st.sampled_from(HoldReason), by=st.just("S")),
        st.builds(HoldReleased, hold_id=_hold, by=st.just("S")),
        st.builds(AssetMarkedMissing, by=st.just("S")),
        st.builds(AssetFound, place=st.just("desk")),
    )


@cache
def _of_reservation() -> st.SearchStrategy[Event]:
    """Of one model with two things, or of the first of these by name."""
    count = st.integers(1, 3).map(lambda number: {"m1": number})
    start = st.integers(START_MS, START_MS + 4_000_000)
    exact = st.sampled_from([(), (AssetId("t1"),)])
    terms = {
        "wants": count,
        "there": st.just({"m1": 2}),
        "assets": exact,
        "start_ms": start,
        "end_ms": start.map(lambda at: at + 2_000_000),
        "by": st.just("S"),
    }
    return st.one_of(
        st.builds(ReservationMade, zone=st.just("America/Los_Angeles"), grace_minutes=st.integers(0, 60), **terms),
        st.builds(ReservationChanged, **terms),
        st.builds(
            ReservationUnitReplaced,
            gone=st.just(AssetId("t1")),
            instead=st.just(AssetId("t2")),
            start_ms=start,
            end_ms=start.map(lambda at: at + 2_000_000),
            by=st.just("S"),
        ),
        st.builds(ReservationCancelled, models=st.just(("m1",)), assets=exact, by=st.just("S")),
        st.builds(ReservationFulfilled, batch_id=_ids, taken=count, assets=exact, by=st.just("S")),
        st.builds(ReservationFulfilmentUndone, batch_id=_ids, taken=count, assets=exact),
    )


@cache
def _of_session(session: str) -> st.SearchStrategy[Event]:
    return st.one_of(
        st.builds(
            SessionChosen,
            session_id=st.just(SessionId(session)),
            demo_id=st.just("moon"),
            demo_version=st.just("1"),
            station=_ids,
            visit_id=_visit,
            run_seconds=st.just(60),
        ),
        st.builds(SessionStarted),
        st.builds(SessionBeat),
        st.builds(SessionEnded, outcome=st.sampled_from([SessionState.COMPLETED, SessionState.ABANDONED])),
        st.builds(FeedbackGiven, answers=st.dictionaries(st.sampled_from(["fun", "again"]), st.integers(1, 5))),
    )


_of_station: st.SearchStrategy[Event] = st.one_of(
    st.builds(HelpCalled, help_id=_ids, reason=st.just("ill")),
    st.builds(HelpAnswered, help_id=_ids, by=st.just("S")),
    st.builds(UnknownScan, digest=_ids, place=st.just("desk")),
)
_of_lab: st.SearchStrategy[Event] = st.builds(
    ModelRegistered, name=_ids, maker=st.just("M"), equipment_class=st.sampled_from(["quest-3", "hololens"])
)
_of_stock: st.SearchStrategy[Event] = st.one_of(
    st.builds(StockMoved, move=st.sampled_from(StockMove), quantity=st.integers(1, 9), by=st.just("S")),
    st.builds(StockDescribed, name=_ids, maker=st.sampled_from(["", "M"]), minimum=st.integers(0, 2)),
)
_personal = st.none() | st.builds(Personal, first_name=st.sampled_from(["Zuleika", "Ambrose"]), initial=st.just("Q"))


_STREAMS = [
    *[("person", ""), ("person", ""), ("visit", "1"), ("visit", "2")],
    *[("asset", thing) for thing in (*THINGS, *THINGS)],
    *[("reservation", number) for number in ("r1", "r2")],
    *[("session", "1"), ("session", "2"), ("station", "s1"), ("model", "m1"), ("stock", "velcro")],
]


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Something that a use case could have said, or a kiosk with other ideas could have."""
    person = draw(st.sampled_from(PEOPLE))
    anybody = draw(st.none() | st.just(person))
    what, which = draw(st.sampled_from(_STREAMS))
    event: st.SearchStrategy[Event]
    if what == "person":
        event, which, anybody = _of_somebody(person), person, person
    elif what == "visit":
        event, anybody = _of_visit(f"guest{which}"), None
    elif what == "asset":
        event = _of_asset(which)
    elif what == "session":
        event = _of_session(which)
    elif what == "reservation":
        event = _of_reservation()
    else:
        event, anybody = {"station": _of_station, "model": _of_lab, "stock": _of_stock}[what], None
    return Fact(Stream(f"{what}:{which}"), draw(event), anybody, draw(_personal))


_unknown = st.tuples(
    st.sampled_from(["person:AAAAAAAAAAAAAAAA", "asset:t1", "weather:today"]),
    st.just(Unknown("weather.changed", msgspec.Raw(b'{"v":3,"sky":"blue"}'))),
)


@st.composite
def journals(draw: st.DrawFn, logs: int = 3, most: int = 40) -> list[Entry]:
    """What several logs hold, in no order: some events twice, because a kiosk re-homed them, some of an unknown
    kind.
    """
    count = draw(st.integers(0, most))
    clocks: dict[int, int] = dict.fromkeys(range(logs), hlc.stamp(START_MS))
    seqs = dict.fromkeys(range(logs), 0)
    found: list[Entry] = []
    for number in range(count):
        log = draw(st.integers(0, logs - 1))
        seqs[log] += 1
        clocks[log] = hlc.tick(clocks[log], START_MS + draw(st.integers(0, 3_000_000)))
        event: Any
        if draw(st.integers(0, 9)) == 0:
            stream, event = draw(_unknown)
            fact = Fact(Stream(stream), event)
        elif found and draw(st.integers(0, 9)) == 0:
            again = draw(st.sampled_from(found))
            found.append(msgspec.structs.replace(again, log_id=log_name(log), seq=seqs[log]))
            continue
        else:
            fact = draw(facts())
        event_id = EventId(f"e{number:04d}")
        place = (log_name(log), seqs[log], event_id, clocks[log], 1 + log % 2)
        found.append(Entry(*place, fact.stream, fact.event, fact.subject, fact.personal))
    return draw(st.permutations(found))


def log_name(number: int) -> LogId:
    return LogId(f"log-{number}")
