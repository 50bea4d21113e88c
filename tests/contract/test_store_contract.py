# SPDX-License-Identifier: Apache-2.0
"""What every store does, whatever it is made of: the one in memory that tests use, and the encrypted file of a
kiosk.
"""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import msgspec
import pytest
from hypothesis import given

from lab_kiosk.application.ports import Clock, Replica, Store
from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry, Fact, Personal, Unknown
from lab_kiosk.domain.events.demos import FeedbackGiven, SessionChosen, SessionEnded, SessionStarted
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetLent,
    AssetMarkedMissing,
    AssetRegistered,
    AssetReleased,
    AssetReturned,
    CodeAssigned,
    CodeRetired,
    HoldPlaced,
    KitDefined,
    ModelRegistered,
    TurnaroundStepDone,
)
from lab_kiosk.domain.events.people import AssentGiven, PersonErased, PersonNamed, PersonRegistered
from lab_kiosk.domain.events.site import HelpAnswered, HelpCalled, UnknownScan
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.folds import FOLDS
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.ids import AssetId, EventId, Handle, HoldId, LoanId, LogId, ModelId, SessionId, Stream, VisitId
from lab_kiosk.domain.vocabulary import (
    ClosedBy,
    CodeKind,
    Custody,
    HoldReason,
    LoanKind,
    Need,
    Party,
    Presented,
    Role,
    SessionState,
    Step,
)
from tests.support.histories import PEOPLE, THINGS, journals
from tests.support.lab_database import journal_store
from tests.support.memory_store import CountingClock, CountingIds, MemoryStore

ANNA = Handle("AAAAAAAAAAAAAAAA")
BEN = Handle("BBBBBBBBBBBBBBBB")
PERSON_ANNA = Stream(f"person:{ANNA}")
ELSEWHERE = LogId("0e15e3e4-0000-7000-8000-000000000000")


class LabStore(Store, Replica, Protocol):
    @property
    def log_id(self) -> LogId: ...


@contextmanager
def memory_store(_directory: Path) -> Iterator[LabStore]:
    yield MemoryStore(CountingClock(), CountingIds())


MAKERS = {"memory": memory_store, "sqlcipher": journal_store}


@pytest.fixture(params=MAKERS.values(), ids=MAKERS.keys())
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LabStore]:
    with request.param(tmp_path) as store:
        yield store


def clock_of(store: LabStore) -> CountingClock:
    clock: Clock = store._clock  # type: ignore[attr-defined]
    assert isinstance(clock, CountingClock)
    return clock


def visit_opened(visit: str, heads: int = 1) -> VisitOpened:
    return VisitOpened(visit_id=VisitId(visit), party=Party.GROUP, presented=Presented.TOUCH, heads=heads)


def lent(loan: str, due_at: int) -> AssetLent:
    zone = "America/Los_Angeles"
    return AssetLent(loan_id=LoanId(loan), kind=LoanKind.DAY, due_at=due_at, zone=zone, batch_id="b")


def elsewhere(seq: int, at_ms: int, fact: Fact, event_id: str | None = None, log: LogId = ELSEWHERE) -> Entry:
    place = (log, seq, EventId(event_id or f"{log}-{seq}"), hlc.stamp(at_ms), 2)
    return Entry(*place, fact.stream, fact.event, fact.subject, fact.personal)


def test_an_append_returns_the_entries_at_their_places(store: LabStore) -> None:
    facts = [Fact(Stream(f"visit:{n}"), visit_opened(str(n))) for n in range(3)]
    first = store.append(facts[:2])
    second = store.append(facts[2:])
    entries = (*first, *second)
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert {entry.log_id for entry in entries} == {store.log_id}
    assert len({entry.event_id for entry in entries}) == 3
    assert [entry.event for entry in entries] == [fact.event for fact in facts]
    assert all(a.hlc < b.hlc for a, b in itertools.pairwise(entries))


def test_an_append_of_nothing_writes_nothing(store: LabStore) -> None:
    assert store.append([]) == ()
    assert store.append([Fact(Stream("visit:1"), visit_opened("1"))])[0].seq == 1


def test_time_in_the_journal_never_goes_back(store: LabStore) -> None:
    before = store.append([Fact(Stream("visit:1"), visit_opened("1"))])[0]
    clock_of(store).now -= 10 * 365 * 24 * 3_600_000
    after = store.append([Fact(Stream("visit:2"), visit_opened("2"))])[0]
    assert after.hlc > before.hlc


def test_a_stream_that_nobody_wrote_has_the_empty_state(store: LabStore) -> None:
    for word, fold in FOLDS.items():
        assert store.state(fold, f"{word}:nobody") == fold.empty()


def test_state_follows_every_append(store: LabStore) -> None:
    stream = Stream("asset:t1")
    store.append([Fact(stream, AssetRegistered(model_id=ModelId("m"), tag="IL1", place="shelf"))])
    assert store.state(ASSET, stream).tag == "IL1"
    store.append([Fact(stream, lent("l1", 5), ANNA)])
    assert store.state(ASSET, stream).custody is Custody.ON_LOAN


def test_occupancy_counts_heads_of_open_visits(store: LabStore) -> None:
    store.append([Fact(Stream("visit:1"), visit_opened("1", 23)), Fact(Stream("visit:2"), visit_opened("2"))])
    assert store.occupancy() == 24
    store.append([Fact(Stream("visit:1"), VisitClosed(visit_id=VisitId("1"), by=ClosedBy.STAFF))])
    assert store.occupancy() == 1
    assert [visit.visit_id for visit in store.open_visits()] == ["2"]
    closed = store.visit("1")
    assert closed is not None
    assert closed.closed_by is ClosedBy.STAFF
    assert store.visit("3") is None


def test_a_code_resolves_live_ones_first(store: LabStore) -> None:
    for thing in ("t1", "t2"):
        registered = AssetRegistered(model_id=ModelId("m"), tag="IL00000A", place="shelf")
        store.append([Fact(Stream(f"asset:{thing}"), registered)])
        clock_of(store).now += 1000
    assert [code.stream for code in store.codes("IL00000A")] == ["asset:t2", "asset:t1"]
    store.append([Fact(Stream("asset:t2"), CodeRetired(value="IL00000A", by="S"))])
    assert [(code.stream, code.retired) for code in store.codes("IL00000A")] == [
        ("asset:t1", False),
        ("asset:t2", True),
    ]
    assert store.codes("IL00000B") == ()


def test_a_things_serial_numbers_are_told_while_they_are_its(store: LabStore) -> None:
    stream = Stream("asset:t1")
    store.append([Fact(stream, AssetRegistered(model_id=ModelId("m"), tag="IL00000A", place="shelf"))])
    store.append([Fact(stream, CodeAssigned(value="1WMHH1", kind=CodeKind.SERIAL))])
    assert store.serials("t1") == ("1WMHH1",)
    store.append([Fact(stream, CodeRetired(value="1WMHH1", by="S"))])
    assert store.serials("t1") == store.serials("t2") == ()


def test_what_hangs_on_a_person_comes_newest_first_and_nothing_of_another(store: LabStore) -> None:
    for number, handle in ((1, ANNA), (2, BEN), (3, ANNA)):
        store.append([Fact(Stream(f"asset:t{number}"), lent(f"l{number}", 1), handle)])
        session = SessionChosen(
            session_id=SessionId(f"s{number}"),
            demo_id="d",
            demo_version="1",
            station="bay",
            visit_id=VisitId("v"),
            run_seconds=60,
        )
        store.append([Fact(Stream(f"session:s{number}"), session, handle)])
        clock_of(store).now += 1000
    assert [loan.loan_id for loan in store.loans_of(ANNA)] == ["l3", "l1"]
    assert [session.session_id for session in store.sessions_by(ANNA)] == ["s3", "s1"]
    assent = AssentGiven(document="rules", version=1, text_hash="h", language="en")
    store.append([Fact(Stream(f"person:{ANNA}"), assent, ANNA)])
    assert [row.document for row in store.assents(f"person:{ANNA}")] == ["rules"]
    assert store.assents(f"person:{BEN}") == ()
    store.append([Fact(Stream(f"person:{BEN}"), visit_opened("v1"), BEN)])
    assert [visit.visit_id for visit in store.visits_of(BEN)] == ["v1"]
    assert store.visits_of(ANNA) == ()


def test_kits_come_by_name_as_they_are_now(store: LabStore) -> None:
    for kit_id, name in (("b", "Robots"), ("a", "VR"), ("b", "Arms")):
        store.append([Fact(Stream(f"kit:{kit_id}"), KitDefined(name=name, code=kit_id, members=(AssetId("q"),)))])
    assert [(kit.name, kit.members) for kit in store.kits()] == [("Arms", "q"), ("VR", "q")]


def test_assets_of_a_class_come_by_tag_and_only_active_ones_are_counted(store: LabStore) -> None:
    model = ModelRegistered(name="Quest 3", maker="Meta", equipment_class="quest-3", worn=True)
    store.append([Fact(Stream("model:m"), model)])
    for tag in ("IL3", "IL1", "IL2"):
        registered = AssetRegistered(model_id=ModelId("m"), tag=tag, place="shelf", worn=True)
        store.append([Fact(Stream(f"asset:{tag}"), registered)])
    assert [asset.tag for asset in store.assets_of_class("quest-3")] == ["IL1", "IL2", "IL3"]
    assert store.assets_of_class("hololens") == ()
    known = store.model("m")
    assert known is not None
    assert known.name == "Quest 3"
    assert store.model("n") is None
    assert store.ready_count(clock_of(store).now) == (3, 3)
    store.append([Fact(Stream("asset:IL1"), HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.DAMAGED, by="S"))])
    store.append([Fact(Stream("asset:IL2"), lent("l", 1), ANNA)])
    assert store.ready_count(clock_of(store).now) == (1, 3)


def test_a_step_in_progress_is_not_ready_until_it_has_taken_effect(store: LabStore) -> None:
    thing, now = Stream("asset:t1"), clock_of(store).now
    store.append([Fact(thing, AssetRegistered(model_id=ModelId("m"), tag="IL1", place="shelf", worn=True))])
    store.append(
        [Fact(thing, lent("l", now), ANNA), Fact(thing, AssetReturned(place="shelf", due_steps=(Step.SANITISE,)))]
    )
    assert store.ready_count(now + 10) == (0, 1)
    assert store.charging_count(now + 10) == 0
    store.append([Fact(thing, TurnaroundStepDone(step=Step.SANITISE, by="S", ready_at=now + 60_000))])
    assert store.ready_count(now + 59_999) == (0, 1)
    assert store.ready_count(now + 60_000) == (1, 1)


def test_a_headset_that_has_to_charge_is_counted_until_it_is_ready_or_gone(store: LabStore) -> None:
    thing, now = Stream("asset:t1"), clock_of(store).now
    store.append([Fact(thing, AssetRegistered(model_id=ModelId("m"), tag="IL1", place="shelf", worn=True))])
    assert store.charging_count(now) == 0
    store.append(
        [Fact(thing, lent("l", now), ANNA), Fact(thing, AssetReturned(place="shelf", due_steps=(Step.CHARGE,)))]
    )
    assert store.charging_count(now + 10) == 1
    store.append([Fact(thing, AssetMarkedMissing(by="S"))])
    assert store.charging_count(now + 10) == 0


def test_loans_of_a_borrower_and_overdue_ones(store: LabStore) -> None:
    now = clock_of(store).now
    store.append(
        [Fact(Stream("asset:t1"), lent("l1", now + 20), ANNA), Fact(Stream("asset:t2"), lent("l2", now + 10), ANNA)]
    )
    assert [loan.loan_id for loan in store.open_loans(ANNA)] == ["l2", "l1"]
    assert store.overdue(now + 10) == ()
    assert [loan.loan_id for loan in store.overdue(now + 11)] == ["l2"]
    store.append([Fact(Stream("asset:t2"), AssetReturned(place="shelf"))])
    assert [loan.loan_id for loan in store.open_loans(ANNA)] == ["l1"]
    assert store.overdue(now + 11) == ()
    asset = store.asset("t1")
    assert asset is not None
    assert asset.loan_id == "l1"
    assert store.asset("t9") is None


def test_running_sessions_and_their_answers(store: LabStore) -> None:
    for session, station in (("s1", "left"), ("s2", "right")):
        chosen = SessionChosen(
            session_id=SessionId(session),
            demo_id="moon",
            demo_version="1",
            station=station,
            visit_id=VisitId("v"),
            run_seconds=60,
        )
        store.append([Fact(Stream(f"session:{session}"), chosen), Fact(Stream(f"session:{session}"), SessionStarted())])
    assert [session.session_id for session in store.running_sessions()] == ["s1", "s2"]
    assert [session.session_id for session in store.running_sessions("right")] == ["s2"]
    ended = SessionEnded(outcome=SessionState.COMPLETED)
    answers = FeedbackGiven(answers={"fun": 5, "again": "yes"})
    store.append([Fact(Stream("session:s2"), ended), Fact(Stream("session:s2"), answers)])
    assert store.running_sessions("right") == ()
    assert [(answer.question, answer.answer) for answer in store.answers("s2")] == [("again", "yes"), ("fun", "5")]


def test_a_visits_sessions_and_what_they_hold(store: LabStore) -> None:
    for session in ("s1", "s2"):
        chosen = SessionChosen(
            session_id=SessionId(session),
            demo_id="moon",
            demo_version="1",
            station="left",
            visit_id=VisitId("v"),
            run_seconds=60,
        )
        store.append([Fact(Stream(f"session:{session}"), chosen)])
    store.append([Fact(Stream("asset:t1"), AssetClaimed(session_id=SessionId("s2")))])
    assert [session.session_id for session in store.sessions_of("v")] == ["s1", "s2"]
    assert store.sessions_of("w") == ()
    assert [asset.asset_id for asset in store.assets_in_session("s2")] == ["t1"]
    store.append([Fact(Stream("asset:t1"), AssetReleased(session_id=SessionId("s2"), place="shelf"))])
    assert store.assets_in_session("s2") == ()


def test_open_help_and_open_cases(store: LabStore) -> None:
    station = Stream("station:s1")
    store.append(
        [Fact(station, HelpCalled(help_id="h1", reason="ill")), Fact(station, UnknownScan(digest="d", place="s1"))]
    )
    assert [call.help_id for call in store.open_help()] == ["h1"]
    assert [case.case_id for case in store.open_cases()] == ["UNKNOWN_CODE:s1|d"]
    store.append([Fact(station, HelpAnswered(help_id="h1", by="S"))])
    assert store.open_help() == ()


def test_a_late_entry_is_counted_in_its_place(store: LabStore) -> None:
    now = clock_of(store).now
    registered = Fact(PERSON_ANNA, PersonRegistered(role=Role.STUDENT), ANNA)
    store.append([registered])
    late = elsewhere(1, now - 1000, Fact(PERSON_ANNA, PersonRegistered(role=Role.EDUCATOR), ANNA))
    assert store.accept([late]).new == 1
    assert store.state(PERSON, PERSON_ANNA).role is Role.STUDENT
    later = elsewhere(2, now + 1000, Fact(PERSON_ANNA, PersonRegistered(role=Role.STAFF), ANNA))
    store.accept([later])
    assert store.state(PERSON, PERSON_ANNA).role is Role.STAFF


def test_what_only_the_old_order_said_is_taken_back(store: LabStore) -> None:
    now = clock_of(store).now
    thing = Stream("asset:t1")
    store.append([Fact(thing, AssetReturned(place="shelf"))])
    assert [case.code for case in store.open_cases()] == ["RETURN_NO_LOAN"]
    store.accept([elsewhere(1, now - 1000, Fact(thing, lent("l1", now), ANNA))])
    assert store.open_cases() == ()


def test_accepting_twice_changes_nothing(store: LabStore) -> None:
    entry = elsewhere(1, clock_of(store).now, Fact(Stream("visit:1"), visit_opened("1", 7)))
    assert store.accept([entry]).new == 1
    again = store.accept([entry, entry])
    assert (again.new, again.repeated, again.conflicting) == (0, 2, ())
    assert store.occupancy() == 7


def test_a_rehomed_event_counts_once_at_its_earliest_place(store: LabStore) -> None:
    now = clock_of(store).now
    fact = Fact(Stream("visit:1"), visit_opened("1", 7))
    other = LogId("0e15e3e4-0000-7000-8000-00000000000f")
    first, copy = elsewhere(1, now, fact, "same"), elsewhere(1, now, fact, "same", other)
    assert store.accept([copy]).new == 1
    moved = store.accept([first])
    assert (moved.new, moved.repeated) == (0, 1)
    assert store.occupancy() == 7
    assert store.accept([first, copy]).repeated == 2


def test_another_event_at_a_known_place_is_a_fork(store: LabStore) -> None:
    now = clock_of(store).now
    one = elsewhere(1, now, Fact(Stream("visit:1"), visit_opened("1")), "one")
    two = elsewhere(1, now, Fact(Stream("visit:2"), visit_opened("2")), "two")
    store.accept([one])
    assert store.accept([two]).conflicting == (two,)
    assert [visit.visit_id for visit in store.open_visits()] == ["1"]


def test_a_log_that_somebody_else_has_gone_on_with_is_left(store: LabStore) -> None:
    """The disk was restored: the centre knows more of our own log than we do."""
    own = store.log_id
    ahead = elsewhere(5, clock_of(store).now, Fact(Stream("visit:1"), visit_opened("1")), log=own)
    store.accept([ahead])
    assert store.log_id != own
    assert store.append([Fact(Stream("visit:2"), visit_opened("2"))])[0].seq == 1


def test_an_unknown_kind_is_kept_and_folded_without(store: LabStore) -> None:
    unknown = Unknown("weather.changed", msgspec.Raw(b'{"sky":"blue"}'))
    entry = msgspec.structs.replace(
        elsewhere(1, clock_of(store).now, Fact(PERSON_ANNA, PersonRegistered(role=Role.STUDENT), ANNA)), event=unknown
    )
    assert store.accept([entry]).new == 1
    assert store.state(PERSON, PERSON_ANNA) == PERSON.empty()


def test_erasing_a_person_takes_the_name_and_late_arrivals_come_without(store: LabStore) -> None:
    now = clock_of(store).now
    name = Personal(first_name="Zuleika", initial="Q")
    store.append([Fact(PERSON_ANNA, PersonNamed(), ANNA, name)])
    assert store.state(PERSON, PERSON_ANNA).first_name == "Zuleika"
    store.append([Fact(PERSON_ANNA, PersonErased(by="S"), ANNA)])
    assert store.state(PERSON, PERSON_ANNA).first_name is None
    store.accept([elsewhere(1, now - 5000, Fact(PERSON_ANNA, PersonNamed(), ANNA, name))])
    assert store.state(PERSON, PERSON_ANNA).first_name is None
    assert store.append([Fact(PERSON_ANNA, PersonNamed(), ANNA, name)])[0].personal is None


@given(journals())
def test_both_stores_answer_alike_whatever_arrived_in_whatever_order(arrivals: list[Entry]) -> None:
    """The convergence of histories, and the proof that the fast way of deriving and the plain one are the same."""
    with tempfile.TemporaryDirectory() as directory, journal_store(Path(directory), durable=False) as ours:
        plain = MemoryStore(CountingClock(), CountingIds())
        half = len(arrivals) // 2
        for batch in (arrivals[:half], arrivals[half:], arrivals[:3]):
            assert ours.accept(batch) == plain.accept(batch)
        answers = [
            [
                store.occupancy(),
                store.open_visits(),
                store.ready_count(CountingClock().now + 5_000_000),
                store.running_sessions(),
                store.open_cases(),
                [store.assets_in_session(session) for session in "12"],
                [store.sessions_of(visit) for visit in "123"],
                store.open_help(),
                [store.open_loans(person) for person in PEOPLE],
                store.overdue(CountingClock().now + 5_000_000),
                [store.codes(code) for code in ("IL000001", "serial-t1")],
                [store.asset(thing) for thing in THINGS],
                store.assets_of_class("quest-3"),
                {
                    e.stream: store.state(FOLDS[e.stream.split(":")[0]], e.stream)
                    for e in arrivals
                    if e.stream[0] != "w"
                },
            ]
            for store in (ours, plain)
        ]
        assert answers[0] == answers[1]


def test_a_label_leads_to_the_newest_visit_that_carries_it(store: LabStore) -> None:
    clock = clock_of(store)
    for visit in ("first", "second"):
        opened = VisitOpened(
            visit_id=VisitId(visit), party=Party.GUEST, presented=Presented.TOUCH, day_label="IL0A", needs=(Need.QUIET,)
        )
        store.append([Fact(Stream("visit:first"), opened)])
        clock.now += 60 * 60 * 1000
        store.append([Fact(Stream("visit:first"), VisitClosed(visit_id=VisitId(visit), by=ClosedBy.SELF))])
    other = VisitOpened(visit_id=VisitId("other"), party=Party.SUBJECT, presented=Presented.SCANNER)
    store.append([Fact(PERSON_ANNA, other, ANNA)])
    found = store.visit_with_label("IL0A")
    assert found is not None
    assert (found.visit_id, found.stream, found.needs) == ("second", "visit:first", "quiet")
    assert store.visit_with_label("IL0B") is None
    assert store.visit_with_label("") is None
