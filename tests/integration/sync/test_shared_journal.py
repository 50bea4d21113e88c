# SPDX-License-Identifier: Apache-2.0
"""Real journals on disk that exchange their histories through the centre's model, one contact at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Contact, Place, Unreadable
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.equipment import AssetLent, AssetRegistered, CaseSettled, ModelRegistered
from lab_kiosk.domain.events.people import PersonErased, PersonNamed, PersonRegistered
from lab_kiosk.domain.ids import Handle, LoanId, LogId, ModelId, Stream
from lab_kiosk.domain.vocabulary import CaseCode, LoanKind, Role
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.journal.verify import verify
from lab_kiosk.sync.conversation import Answer, Report, Said, Soon, contact
from lab_kiosk.sync.pacing import Batch, End
from lab_kiosk.sync.protocol import Pull, Push, Verdict
from tests.support.central_model import CentralModel
from tests.support.lab_database import KEY, journal_store

ANNA = Handle("AAAAAAAAAAAAAAAA")
BEN = Handle("BBBBBBBBBBBBBBBB")


class Lab:
    """Some kiosks of one site and a centre."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.centre = CentralModel()
        self.open = ExitStack()
        self.stores: dict[str, SharedJournal] = {}
        self.clock_ms = 1_800_000_000_000
        """Of every kiosk."""

    def kiosk(self, name: str) -> SharedJournal:
        prefix = 16 * (len(self.stores) + 1)
        store = self.open.enter_context(journal_store(self.folder, f"{name}.db", prefix, durable=False))
        self.stores[name] = store
        return store

    def meet(self, name: str, batch: Batch = Batch(), budget: int | None = None) -> Report:  # noqa: B008
        said: Said = Soon(())
        told = contact(
            self.stores[name],
            batch,
            app="test",
            now_ms=lambda: self.clock_ms,
            today=lambda: "2027-01-15",
            budget=budget,
        )
        answer: Answer | None = None
        try:
            while True:
                said = told.send(answer if (said is None) else None)
                if isinstance(said, Push):
                    answer = self.centre.push(name, 1, said)
                elif isinstance(said, Pull):
                    answer = self.centre.pull(name, 1, said)
        except StopIteration as done:
            report: Report = done.value
            return report


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    lab = Lab(tmp_path)
    with lab.open:
        yield lab


def register(tag: str) -> Fact:
    return Fact(Stream(f"asset:{tag}"), AssetRegistered(model_id=ModelId("quest"), tag=tag, place="shelf"))


def lend(tag: str, loan: str, whom: Handle) -> Fact:
    zone = "America/Chicago"
    event = AssetLent(loan_id=LoanId(loan), kind=LoanKind.DAY, due_at=1_900_000_000_000, zone=zone, batch_id=loan)
    return Fact(Stream(f"asset:{tag}"), event, whom)


def ids(store: SharedJournal) -> set[str]:
    found: set[str] = set()
    with store._database.reading() as cursor:
        found.update(row[0] for row in cursor.execute("SELECT event_id FROM event").fetchall())
    return found


def test_what_one_writes_the_other_knows_after_both_have_met_the_centre(lab: Lab) -> None:
    door, desk = lab.kiosk("door"), lab.kiosk("desk")
    door.append([register("IL1"), register("IL2")])
    assert door.waiting().events == 2
    assert lab.meet("door") == Report(end=End.DONE, sent=2, bytes=lab_bytes(door), clock_offset_ms=0)
    assert door.waiting().events == 0
    report = lab.meet("desk")
    assert (report.sent, report.received) == (0, 2)
    assert ids(door) == ids(desk)
    assert desk.asset("IL1") == door.asset("IL1")
    assert lab.meet("desk").received == 0


def lab_bytes(store: SharedJournal) -> int:
    return store.contact().bytes


@pytest.mark.parametrize("slow_ms", [5 * 3_600_000, -90_000, 1_799_999_990_000])
def test_a_kiosk_whose_clock_is_wrong_or_dead_is_in_step_and_knows_by_how_much(lab: Lab, slow_ms: int) -> None:
    door = lab.kiosk("door")
    door.append([register("IL1")])
    lab.clock_ms = lab.centre.now - slow_ms
    report = lab.meet("door")
    assert (report.end, report.sent, report.clock_offset_ms) == (End.DONE, 1, slow_ms)
    assert door.contact().clock_offset_ms == slow_ms


def test_both_lend_the_same_headset_offline_and_both_know_of_it_when_they_have_met(lab: Lab) -> None:
    door, desk = lab.kiosk("door"), lab.kiosk("desk")
    model = Fact(Stream("model:quest"), ModelRegistered(name="Quest", maker="", equipment_class="headset"))
    door.append([model, register("IL1")])
    lab.meet("door")
    lab.meet("desk")
    door.append([lend("IL1", "l1", ANNA)])
    desk.append([lend("IL1", "l2", BEN)])
    for name in ("door", "desk", "door"):
        lab.meet(name)
    assert [case.code for case in door.open_cases()] == [case.code for case in desk.open_cases()]
    assert door.open_cases()
    assert {loan.loan_id for loan in (*door.loans_of(ANNA), *door.loans_of(BEN))} == {"l1", "l2"}
    assert door.asset("IL1") == desk.asset("IL1")


def test_a_lost_answer_is_made_up_for(lab: Lab) -> None:
    door = lab.kiosk("door")
    door.append([register(f"IL{number}") for number in range(5)])
    told = contact(door, Batch(2, 10**6), app="test", now_ms=lambda: 0, today=lambda: "")
    question = next(told)
    assert isinstance(question, Push)
    assert len(question.events) == 2
    assert lab.centre.push("door", 1, question).verdict is Verdict.OK
    told.close()
    assert door.waiting().events == 5
    assert lab.meet("door", Batch(2, 10**6)).sent == 5
    (log,) = lab.centre.logs.values()
    assert [event.seq for event in log.events] == [1, 2, 3, 4, 5]


def test_a_restored_disk_opens_a_new_log_and_gets_its_lost_half_back(lab: Lab, tmp_path: Path) -> None:
    door = lab.kiosk("door")
    door.append([register("IL1")])
    lab.meet("door")
    image = (tmp_path / "door.db").read_bytes()
    door._database.checkpoint()
    image = (tmp_path / "door.db").read_bytes()
    door.append([register("IL2"), register("IL3")])
    lab.meet("door")
    (tmp_path / "old.db").write_bytes(image)
    old = lab.open.enter_context(journal_store(tmp_path, "old.db", 77, durable=False))
    old_log = old.log_id
    old.append([register("IL4")])
    lab.stores["door"] = old
    report = lab.meet("door")
    assert report.rehomed == ("cloned",)
    assert old.log_id != old_log
    assert {old.asset(tag) is not None for tag in ("IL1", "IL2", "IL3", "IL4")} == {True}
    assert old.waiting().events == 0
    old._database.checkpoint()
    assert verify(tmp_path / "old.db", KEY).sound


def test_a_restored_disk_on_which_nothing_was_written_yet_is_found_out_too(lab: Lab, tmp_path: Path) -> None:
    door = lab.kiosk("door")
    door.append([register("IL1")])
    lab.meet("door")
    door._database.checkpoint()
    image = (tmp_path / "door.db").read_bytes()
    door.append([register("IL2")])
    lab.meet("door")
    (tmp_path / "old.db").write_bytes(image)
    lab.stores["door"] = old = lab.open.enter_context(journal_store(tmp_path, "old.db", 77, durable=False))
    assert lab.meet("door").rehomed == ("restored",)
    assert old.asset("IL2") is not None
    old.append([register("IL3")])
    assert lab.meet("door").rehomed == ()
    assert ids(old) == {event.event_id for log in lab.centre.logs.values() for event in log.events}


def test_a_restored_centre_gets_back_what_it_had(lab: Lab) -> None:
    door = lab.kiosk("door")
    door.append([register("IL1"), register("IL2")])
    lab.meet("door")
    (log,) = lab.centre.logs.values()
    del log.events[1:]
    door.append([register("IL3")])
    assert lab.meet("door").rehomed == ()
    assert [event.seq for event in log.events] == [1, 2, 3]


def test_an_event_that_cannot_be_read_is_set_aside_and_blocks_nothing(lab: Lab) -> None:
    """A centre of ours would have kept it back."""
    door, desk = lab.kiosk("door"), lab.kiosk("desk")
    door.append([register("IL1"), register("IL2"), register("IL3")])
    lab.meet("door")
    (log,) = lab.centre.logs.values()
    log.events[1] = replace(log.events[1], data="not json")
    assert lab.meet("desk").unreadable == 1
    (aside,) = desk.set_aside()
    assert (aside.seq, "not json" in aside.raw) == (2, True)
    assert desk.asset("IL3") is not None
    assert lab.meet("desk").unreadable == 0


def test_a_text_that_cannot_travel_goes_as_a_stub(lab: Lab) -> None:
    door, desk = lab.kiosk("door"), lab.kiosk("desk")
    door.append([register("IL1"), register("IL2")])
    with door._database.transaction() as cursor:
        cursor.execute("UPDATE event SET stream = 'asset:' || char(0) || 'x' WHERE seq = 1")
    lab.meet("door")
    lab.meet("desk")
    assert [aside.seq for aside in desk.set_aside()] == [1]
    assert desk.asset("IL2") is not None


def test_an_erasure_reaches_everybody_and_what_comes_late(lab: Lab) -> None:
    door, desk = lab.kiosk("door"), lab.kiosk("desk")
    anna = Stream(f"person:{ANNA}")
    door.append([Fact(anna, PersonRegistered(role=Role.STUDENT))])
    door.append([Fact(anna, PersonNamed(), ANNA, Personal(first_name="Anna", initial="B", note="secret"))])
    lab.meet("door")
    lab.meet("desk")
    assert "secret" not in str(rows(desk))
    assert "Anna" in str(rows(desk))
    desk.append([Fact(anna, PersonErased(by="staff"), ANNA)])
    lab.meet("desk")
    lab.meet("door")
    assert "Anna" not in str(rows(door)) + str(rows(desk))
    assert "Anna" not in str(lab.centre.logs)


def rows(store: SharedJournal) -> list[tuple[object, ...]]:
    with store._database.reading() as cursor:
        return [*cursor.execute("SELECT * FROM event").fetchall(), *cursor.execute("SELECT * FROM persons").fetchall()]


def test_a_budget_ends_a_contact_and_the_next_day_goes_on(lab: Lab) -> None:
    door = lab.kiosk("door")
    door.append([register(f"IL{number}") for number in range(40)])
    assert lab.meet("door", Batch(8, 10**6), budget=3000).end is End.SPENT
    assert 0 < door.waiting().events < 40
    door.meet(Contact(day="2027-01-14", bytes=10**9))
    assert lab.meet("door").end is End.DONE
    assert door.waiting().events == 0


def test_what_is_left_of_a_days_bytes_bounds_a_question_and_a_page(lab: Lab) -> None:
    door, desk = lab.kiosk("door"), lab.kiosk("desk")
    door.append([register(f"IL{number}") for number in range(400)])
    sent = lab.meet("door", budget=20_000)
    assert sent.end is End.SPENT
    assert 0 < sent.bytes <= 20_000 + 1_000
    assert 0 < door.waiting().events < 400
    lab.meet("door")
    received = lab.meet("desk", budget=40_000)
    assert received.end is End.SAVING
    assert 0 < received.received < 400
    assert received.bytes <= 20_000 + 1_000
    assert lab.meet("desk").end is End.DONE
    assert desk.vector()[door.log_id] == 400


def test_a_page_is_taken_as_far_as_it_continues_what_is_here(lab: Lab) -> None:
    door, desk = lab.kiosk("door"), lab.kiosk("desk")
    door.append([register(f"IL{number}") for number in range(4)])
    lab.meet("door")
    page = lab.centre.pull("door", 1, Pull())
    assert desk.take(page.events[1:]).new == 0
    assert desk.take((page.events[0], *page.events[2:])).new == 1
    assert desk.vector()[door.log_id] == 1
    assert desk.take(page.events).new == 3
    assert desk.vector()[door.log_id] == 4


def test_an_unreadable_number_is_a_number_that_is_there(lab: Lab) -> None:
    desk = lab.kiosk("desk")
    other = LogId("0e15e3e4-0000-7000-8000-000000000000")
    taken = desk.take([], [Unreadable(log_id=other, seq=1, event_id=event, reason="?") for event in ("e1",)])  # type: ignore[arg-type]
    assert taken.unreadable == 1
    assert desk.vector()[other] == 1
    assert desk.has(Place(other, 1, "e1"))  # type: ignore[arg-type]


def test_another_event_at_a_number_of_a_stranger_s_log_is_set_aside(lab: Lab) -> None:
    door, desk = lab.kiosk("door"), lab.kiosk("desk")
    door.append([register("IL1"), register("IL2")])
    lab.meet("door")
    lab.meet("desk")
    first: Carried = lab.centre.pull("door", 1, Pull()).events[0]
    taken = desk.take([replace(first, event_id="another")])  # type: ignore[arg-type]
    assert (taken.new, taken.unreadable) == (0, 1)
    assert [aside.reason for aside in desk.set_aside()] == ["another event stands there"]


def test_a_rehomed_log_is_sent_with_the_content_of_its_first_places(lab: Lab, tmp_path: Path) -> None:
    door = lab.kiosk("door")
    door.append([register("IL1"), register("IL2"), register("IL3")])
    before = door.vector()
    new = door.rehome(Place(door.log_id, 0, None), "cloned")
    assert door.vector() == {**dict.fromkeys(before, 0), new: 0}
    assert door.waiting().events == 3
    assert lab.meet("door").sent == 3
    # The clone had sent the same events under the old log: they come back as copies.
    old = next(iter(before))
    copies = [replace(event, log_id=old) for event in lab.centre.logs[new].events]
    assert door.take(copies).repeated == 3
    door.append([register("IL4")])
    door.confirm(Place(new, 0, None))
    out = door.outgoing(10, 10**6)
    assert [(event.seq, msgspec.json.decode(event.data)["tag"]) for event in out.events] == [
        (1, "IL1"),
        (2, "IL2"),
        (3, "IL3"),
        (4, "IL4"),
    ]
    door._database.checkpoint()
    assert verify(tmp_path / "door.db", KEY).sound


def test_two_kiosks_decide_one_case_differently_and_the_first_decision_counts_on_both(lab: Lab) -> None:
    door, desk = lab.kiosk("door"), lab.kiosk("desk")
    door.append([register("IL1"), lend("IL1", "l1", ANNA)])
    lab.meet("door")
    lab.meet("desk")
    desk.append([lend("IL1", "l2", BEN)])
    for name in ("desk", "door"):
        lab.meet(name)
    case_id = next(case.case_id for case in door.open_cases() if case.code is CaseCode.OPEN_LOAN_SUPERSEDED)
    stream = Stream("asset:IL1")
    door.append([Fact(stream, CaseSettled(case_id=case_id, decision="came_back", by=ANNA))])
    desk.append([Fact(stream, CaseSettled(case_id=case_id, decision="handed_on", by=BEN))])
    for name in ("desk", "door", "desk"):
        lab.meet(name)
    settled = door.case(case_id)
    assert settled is not None
    assert desk.case(case_id) == settled
    assert door.history(stream) == desk.history(stream)
    told = [entry.event for entry in door.history(stream) if isinstance(entry.event, CaseSettled)]
    assert next(event.decision for event in told) == settled.decision
    assert {event.decision for event in told} == {"came_back", "handed_on"}
    assert settled in door.settled_cases()
