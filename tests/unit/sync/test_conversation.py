# SPDX-License-Identifier: Apache-2.0
"""What a kiosk does while a question is on its way, and what it does not do too early."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Contact, Exchange, Outgoing, Peer, Place, Taken, Unreadable
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRegistered
from lab_kiosk.domain.ids import EventId, LogId, ModelId, Stream
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.sync import syncer
from lab_kiosk.sync.conversation import Answer, Report, Soon, contact
from lab_kiosk.sync.pacing import Batch, End
from lab_kiosk.sync.protocol import Page, Pull, Push, Pushed
from lab_kiosk.sync.syncer import OnLabThread, Syncer, next_chunk
from tests.support.central_model import CentralModel
from tests.support.lab_database import journal_store
from tests.support.planted import Wrapped


def things(first: int, last: int) -> list[Fact]:
    return [
        Fact(Stream(f"asset:{n}"), AssetRegistered(model_id=ModelId("m"), tag=f"IL{n}", place="shelf"))
        for n in range(first, last + 1)
    ]


CARRIED = Carried(
    log_id=LogId(""),
    seq=0,
    event_id=EventId("lost-with-the-disk"),
    hlc=1 << 16,
    site_id=1,
    kind="visit.opened",
    stream="visit:v1",
    subject=None,
    data="{}",
)


class Noted(Wrapped):
    """Notes in what order things are written down and asked."""

    def __init__(self, inner: SharedJournal, diary: list[str]) -> None:
        super().__init__(inner)
        self.diary = diary

    def confirm(self, place: Place) -> None:
        self.diary.append(f"confirm {place.seq}")
        super().confirm(place)

    def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
        self.diary.append(f"take {events[0].seq}-{events[-1].seq}" if events else "take unreadable")
        return super().take(events, unreadable)

    def outgoing(self, events: int, size: int, after: Place | None = None) -> Outgoing:
        out = super().outgoing(events, size, after)
        self.diary.append(f"read {out.prev.seq}-{out.end.seq}")
        return out


class Lab:
    def __init__(self, folder: Path, open_stores: ExitStack) -> None:
        self.folder, self._open = folder, open_stores
        self.centre = CentralModel()
        self.diary: list[str] = []
        self.first_page: Page | None = None
        """What the first pull is answered with, if anything but the truth."""
        self.meanwhile: Callable[[Push], None] = lambda _: None
        """Happens at the centre, or here, while a push is on its way."""

    def kiosk(self, name: str, number: int) -> SharedJournal:
        return self._open.enter_context(journal_store(self.folder, f"{name}.db", 16 * number, durable=False))

    def talk(
        self, name: str, exchange: Exchange, *, events: int = 2, page: int = 2, budget: int | None = None
    ) -> Report:
        told = contact(
            exchange,
            Batch(events, 10**6),
            app="test",
            now_ms=lambda: 1_800_000_000_000,
            today=lambda: "2027-01-15",
            budget=budget,
            page=page,
        )
        said: object = Soon(())
        answer: Answer | None = None
        try:
            while True:
                said = told.send(answer if said is None else None)
                if isinstance(said, Push):
                    self.diary.append(f"push {said.prev.seq}+{len(said.events)}")
                    self.meanwhile(said)
                    answer = self.centre.push(name, 1, said)
                elif isinstance(said, Pull):
                    self.diary.append(f"pull {sorted(known.seq for known in said.vector if known.seq)}")
                    answer, self.first_page = self.first_page or self.centre.pull(name, 1, said), None
                elif said is None:
                    self.diary.append("answer")
        except StopIteration as done:
            report: Report = done.value
            return report


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    with ExitStack() as stores:
        yield Lab(tmp_path, stores)


def test_the_next_batch_is_on_its_way_before_the_last_one_is_confirmed_here(lab: Lab) -> None:
    door = lab.kiosk("door", 1)
    door.append(things(1, 7))
    report = lab.talk("door", Noted(door, lab.diary))
    assert (report.end, report.sent, door.waiting().events) == (End.DONE, 7, 0)
    assert lab.diary[: lab.diary.index("pull [7]")] == [
        *("read 0-2", "push 0+2", "read 2-4", "answer"),
        *("push 2+2", "confirm 2", "read 4-7", "answer"),
        *("push 4+3", "confirm 4", "answer"),
        "confirm 7",
    ]


def test_a_batch_that_the_journal_does_not_know_is_not_confirmed(lab: Lab) -> None:
    door = lab.kiosk("door", 1)
    door.append(things(1, 6))

    class Doubts(Noted):
        def has(self, place: Place) -> bool:
            return place.seq != 2 and super().has(place)

    report = lab.talk("door", Doubts(door, lab.diary))
    assert report.end is End.LATER
    assert not [line for line in lab.diary if line.startswith("confirm")]
    assert lab.talk("door", door).sent == 6


def test_the_next_page_is_on_its_way_before_the_last_one_is_taken(lab: Lab) -> None:
    door, desk = lab.kiosk("door", 1), lab.kiosk("desk", 2)
    door.append(things(1, 5))
    lab.talk("door", door)
    lab.diary.clear()
    report = lab.talk("desk", Noted(desk, lab.diary))
    assert (report.end, report.received) == (End.DONE, 5)
    assert lab.diary[lab.diary.index("pull []") :] == [
        *("pull []", "answer", "pull [2]", "take 1-2", "answer", "pull [4]", "take 3-4", "answer", "pull [5]"),
        *("take 5-5", "answer"),
    ]


def test_what_stands_behind_a_page_that_does_not_continue_is_not_taken(lab: Lab) -> None:
    """The first answer is of another day, and begins after what is here."""
    door, desk = lab.kiosk("door", 1), lab.kiosk("desk", 2)
    door.append(things(1, 6))
    lab.talk("door", door)
    lab.diary.clear()
    whole = lab.centre.pull("desk", 1, Pull(limit=100))
    lab.first_page = replace(whole, events=whole.events[2:4])
    assert lab.talk("desk", desk) == Report(end=End.DONE, bytes=desk.contact().bytes, clock_offset_ms=0)
    assert [line for line in lab.diary if line.startswith("pull")] == ["pull []", "pull [4]"]
    assert not desk.vector().get(door.log_id)
    assert lab.talk("desk", desk).received == 6


def test_a_page_of_which_one_log_continues_is_followed_by_what_is_missing(lab: Lab) -> None:
    door, hall, desk = lab.kiosk("door", 1), lab.kiosk("hall", 2), lab.kiosk("desk", 3)
    for name, store, facts in (("door", door, things(1, 4)), ("hall", hall, things(5, 8))):
        store.append(facts)
        lab.talk(name, store)
    whole = lab.centre.pull("desk", 1, Pull(limit=100)).events
    continues, gap = (event for event in whole if (event.log_id, event.seq) in {(door.log_id, 1), (hall.log_id, 3)})
    lab.first_page = Page(events=(continues, gap), now=1)
    assert lab.talk("desk", desk).received == 8
    assert {desk.vector()[store.log_id] for store in (door, hall)} == {4}


def test_a_page_that_came_with_the_days_last_bytes_is_kept(lab: Lab) -> None:
    door, desk = lab.kiosk("door", 1), lab.kiosk("desk", 2)
    door.append(things(1, 9))
    lab.talk("door", door)
    report = lab.talk("desk", desk, budget=4_000)
    assert report.end is End.SAVING
    assert 0 < report.received < 9
    assert desk.vector()[door.log_id] == report.received


def test_batches_that_came_with_the_days_last_bytes_are_confirmed(lab: Lab) -> None:
    door = lab.kiosk("door", 1)
    door.append(things(1, 9))
    report = lab.talk("door", door, events=1, budget=2_000)
    assert report.end is End.SPENT
    assert 0 < report.sent < 9
    assert door.waiting().events == 9 - report.sent


def test_a_disk_that_fails_while_a_question_is_on_its_way_ends_the_contact_and_the_call(
    lab: Lab, caplog: pytest.LogCaptureFixture
) -> None:
    door = lab.kiosk("door", 1)
    door.append(things(1, 3))

    class Full(Wrapped):
        full = True

        def meet(self, contact: Contact, peers: Sequence[Peer] | None = None) -> None:
            if self.full:
                raise EnvironmentProblem("disk_full", "planted")
            super().meet(contact, peers)

    class Wire:
        def __init__(self) -> None:
            self.aborted = 0
            self.prepared: list[int] = []

        def push(self, message: Push) -> Pushed:
            return lab.centre.push("door", 1, message)

        def prepare(self, events: tuple[Carried, ...]) -> None:
            self.prepared.append(len(events))

        def pull(self, message: Pull) -> Page:
            return lab.centre.pull("door", 1, message)

        def abort(self) -> None:
            self.aborted += 1

        def close(self) -> None: ...

    wire, disk = Wire(), Full(door)
    kept = Syncer(
        disk,
        wire,
        app="test",
        now_ms=lambda: 1_800_000_000_000,
        today=lambda: "2027-01-15",
        monotonic=lambda: 0.0,
        chance=lambda: 0.5,
    )
    kept._pace = replace_batch(kept._pace, Batch(1, 10**6))
    with caplog.at_level(logging.WARNING):
        assert kept.attempt() is None
    assert wire.aborted == 1
    assert wire.prepared == [1]
    disk.full = False
    report = kept.attempt()
    assert report is not None
    assert door.waiting().events == 0


def replace_batch(pace: Any, batch: Batch) -> Any:
    return type(pace)(due=pace.due, failures=pace.failures, batch=batch, trouble=pace.trouble)


@given(st.integers(syncer.FEWEST, syncer.MOST), st.integers(1, syncer.MOST), st.floats(0, 100))
def test_a_chunk_keeps_its_bounds_and_grows_slowly(chunk: int, taken: int, seconds: float) -> None:
    taken = min(taken, chunk)
    found = next_chunk(chunk, taken, seconds)
    assert syncer.FEWEST <= found <= syncer.MOST
    assert found <= max(chunk, 2 * taken)
    if seconds > syncer.HOLD:
        assert found <= max(taken, syncer.FEWEST)


@pytest.mark.parametrize(("seconds", "within"), [(0.0002, (200, 200)), (0.00005, (500, 600)), (0.000001, (2000, 2000))])
def test_a_slow_machine_takes_few_events_at_once_and_a_quick_one_many(
    lab: Lab, seconds: float, within: tuple[int, int]
) -> None:
    """``seconds`` of the lab thread for each event."""
    door = lab.kiosk("door", 1)
    door.append(things(1, 3000))
    events = door.outgoing(3000, 10**9).events
    sizes: list[int] = []
    now = 0.0

    class Slow(Wrapped):
        def take(self, events: Sequence[Carried], unreadable: Sequence[Unreadable] = ()) -> Taken:
            nonlocal now
            sizes.append(len(events))
            now += len(events) * seconds
            return Taken(new=len(events))

    def borrow(errand: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(errand(Slow(door)))
        return done

    on_lab = OnLabThread(borrow, clock=lambda: now)
    for _ in range(4):
        assert on_lab.take(events).new == 3000
    assert sizes[0] == syncer.FEWEST
    assert within[0] <= max(sizes[-8:]) <= within[1]


def test_a_place_read_behind_belongs_to_its_own_log_only(lab: Lab) -> None:
    door = lab.kiosk("door", 1)
    door.append(things(1, 4))
    out = door.outgoing(2, 10**6)
    assert [event.seq for event in door.outgoing(2, 10**6, out.end).events] == [3, 4]
    assert door.outgoing(9, 10**6, Place(LogId("another"), 3, None)).prev.seq == 0


def carried_up(lab: Lab, store: SharedJournal) -> None:
    """By a stick, which the kiosk does not hear of: all that it has, as ``central import`` pushes it."""
    whole = store.outgoing(100, 10**6)
    lab.centre.push("door", 1, Push(app="stick", sent_at=0, prev=whole.prev, events=whole.events))


def test_a_centre_that_a_stick_told_already_is_met_without_a_word(lab: Lab) -> None:
    door = lab.kiosk("door", 1)
    door.append(things(1, 5))
    carried_up(lab, door)
    report = lab.talk("door", door)
    assert (report.end, report.rehomed, door.waiting().events) == (End.DONE, (), 0)


@pytest.mark.parametrize("before", [0, 1, 3])
def test_what_was_written_and_carried_by_a_stick_while_a_push_was_on_its_way_is_no_other_history(
    lab: Lab, before: int
) -> None:
    """The centre then has more than this kiosk had when it asked, and it is the kiosk's own."""
    door = lab.kiosk("door", 1)
    door.append(things(1, before))
    ours = door.log_id
    first = iter([True])

    def carry(_: Push) -> None:
        if next(first, False):
            door.append(things(before + 1, before + 2))
            carried_up(lab, door)

    lab.meanwhile = carry
    report = lab.talk("door", door, events=2)
    assert (report.end, report.rehomed, door.log_id, door.waiting().events) == (End.DONE, (), ours, 0)
    assert door.vector()[ours] == before + 2


@pytest.mark.parametrize(("again", "reason"), [(0, "restored"), (1, "cloned"), (3, "cloned")])
def test_a_restored_disk_is_told_of_however_much_it_wrote_since(lab: Lab, again: int, reason: str) -> None:
    door = lab.kiosk("door", 1)
    door.append(things(1, 2))
    lab.talk("door", door)
    ours, end = door.log_id, door.outgoing(1, 1).prev
    lost = replace(CARRIED, log_id=ours, seq=3)
    lab.centre.push("door", 1, Push(app="the disk before", sent_at=0, prev=end, events=(lost,)))
    if again:
        door.append(things(3, 2 + again))
    report = lab.talk("door", door)
    assert (report.end, report.rehomed) == (End.DONE, (reason,))
    assert door.log_id != ours
    assert door.waiting().events == 0
    assert door.vector()[ours] == 3


def test_a_disk_that_was_restored_and_writes_while_it_asks_is_still_found_out(lab: Lab) -> None:
    door = lab.kiosk("door", 1)
    door.append(things(1, 2))
    lab.talk("door", door)
    ours, end = door.log_id, door.outgoing(1, 1).prev
    lost = replace(CARRIED, log_id=ours, seq=3)
    lab.centre.push("door", 1, Push(app="the disk before", sent_at=0, prev=end, events=(lost,)))
    first = iter([True])

    def write(_: Push) -> None:
        if next(first, False):
            door.append(things(3, 5))

    lab.meanwhile = write
    report = lab.talk("door", door)
    assert (report.rehomed, door.waiting().events) == (("cloned",), 0)
    assert door.log_id != ours
