# SPDX-License-Identifier: Apache-2.0
"""A link that is slow, or paid for by what it carries: loans and visits get through first. What ADR 0023 argues with is
held here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from lab_kiosk.application.centre import QUIET_MS
from lab_kiosk.application.exchange import Carried, Exchange
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRegistered
from lab_kiosk.domain.ids import ModelId, Stream
from lab_kiosk.journal.exchange import SharedJournal
from lab_kiosk.sync import pacing
from lab_kiosk.sync.conversation import FOR_OTHERS, Answer, Report, contact
from lab_kiosk.sync.pacing import FIRST_BYTES, Batch, End, Pace
from lab_kiosk.sync.protocol import MAX_BYTES, Page, Pull, Push, TransportProblem, Trouble
from lab_kiosk.sync.syncer import DEADLINE
from tests.benchmarks.lab_traffic import Day
from tests.support.central_model import CentralModel
from tests.support.lab_database import journal_store

EVERYTHING = 10**9
DAY = "2027-01-15"
MEGABYTE = 1_000_000


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[SharedJournal, SharedJournal]]:
    with ExitStack() as opened:
        door, desk = (
            opened.enter_context(journal_store(tmp_path, f"{name}.db", 16 * number, durable=False))
            for number, name in enumerate(("door", "desk"), 1)
        )
        yield door, desk


class Link:
    """To the centre's model, over so many bytes a second; whatever takes longer than a call may take is broken off."""

    def __init__(self, bytes_per_second: float = EVERYTHING, budget: int | None = None) -> None:
        self.centre = CentralModel()
        self.now_ms = 1_800_000_000_000
        self.budget = budget
        self.asked: list[int] = []
        self.in_vain = 0
        self._speed = bytes_per_second

    def meet(self, name: str, exchange: Exchange, batch: Batch) -> Report:
        """Raises TransportProblem."""
        told = contact(exchange, batch, app="test", now_ms=lambda: self.now_ms, today=lambda: DAY, budget=self.budget)
        answer: Answer | None = None
        said: object = ()
        try:
            while True:
                said = told.send(answer if said is None else None)
                if isinstance(said, Push):
                    answer = self.centre.push(name, 1, said)
                    self._carry(said.events)
                elif isinstance(said, Pull):
                    answer = self.centre.pull(name, 1, said)
                    self._carry(answer.events)
        except StopIteration as done:
            report: Report = done.value
            return report

    def drain(self, name: str, exchange: Exchange, contacts: int) -> Report | None:
        """As the pace has it: the first contact that was not broken off, of so many at most."""
        pace = Pace()
        for _ in range(contacts):
            try:
                return self.meet(name, exchange, pace.batch)
            except TransportProblem as problem:
                pace = pacing.failed(pace, problem.trouble, 0.0, 0.5)
        return None

    def _carry(self, events: tuple[Carried, ...]) -> None:
        size = sum(event.size for event in events)
        self.asked.append(size)
        takes = size / self._speed
        self.now_ms += int(1000 * min(takes, DEADLINE))
        if takes > DEADLINE:
            self.in_vain += size
            raise TransportProblem(Trouble.TIMED_OUT)


def written(store: SharedJournal, visits: int = Day.visits) -> list[Carried]:
    day = Day()
    day.visits = visits
    store.append(list(day.facts()))
    return list(store.outgoing(EVERYTHING, EVERYTHING).events)


def test_surveys_and_names_are_a_twentieth_of_what_travels(stores: tuple[SharedJournal, SharedJournal]) -> None:
    """Sent last, they would bring everything else that much sooner to the centre, and no more."""
    events = written(stores[0])
    sizes: Counter[str] = Counter()
    for event in events:
        sizes[event.kind] += event.size
    names = sum(len(event.personal or "") for event in events)
    assert sizes["session.feedback_given"] > 0 < names
    assert (sizes["session.feedback_given"] + names) / sizes.total() < 0.05
    # What there is most of is no survey.
    assert sizes.most_common(1)[0][0] == "session.beat"
    assert sizes["session.beat"] / sizes.total() > 0.5


def test_a_busy_day_goes_up_within_what_is_kept_of_five_megabytes(stores: tuple[SharedJournal, SharedJournal]) -> None:
    size = sum(event.size for event in written(stores[0]))
    assert size < 5 * MEGABYTE - 5 * MEGABYTE // FOR_OTHERS


def test_a_long_history_that_comes_down_leaves_what_todays_loans_need(
    stores: tuple[SharedJournal, SharedJournal],
) -> None:
    """A new kiosk on a metered link: what it learns takes days, what it writes goes up on the first."""
    door, desk = stores
    link = Link()
    written(door, 80)
    link.meet("door", door, Batch())
    link.budget = MEGABYTE
    first = link.meet("desk", desk, Batch())
    assert first.end is End.SAVING
    assert 0 < first.received < len(link.centre.logs[door.log_id].events)
    assert MEGABYTE // FOR_OTHERS <= desk.contact().bytes < MEGABYTE // FOR_OTHERS + 2_000
    for number in range(300):
        registered = AssetRegistered(model_id=ModelId("m"), tag=f"IL{number}", place="shelf")
        desk.append([Fact(Stream(f"asset:{number}"), registered)])
        if number % 30 == 0:
            assert link.meet("desk", desk, Batch()).end is End.SAVING
    assert link.meet("desk", desk, Batch()).sent > 0
    assert desk.waiting().events == 0
    # And with the last byte nothing travels any more.
    desk.meet(replace(desk.contact(), bytes=MEGABYTE))
    assert link.meet("desk", desk, Batch()).end is End.SPENT


def test_a_demo_that_runs_all_day_does_not_call_all_day_where_calls_are_paid_for() -> None:
    def contacts(metered: bool) -> list[float]:
        pace, found = Pace(metered=metered), []
        for beat in range(0, 10 * 3600, 5):
            pace = pacing.wrote(pace, float(beat))
            if pace.waits(float(beat)) == 0:
                found.append(float(beat))
                pace = pacing.ended(pace, End.DONE, float(beat), 0.5)
        return found

    assert len(contacts(metered=False)) > 3_000
    paid = contacts(metered=True)
    assert len(paid) <= 10 * 60
    assert all(later - earlier <= 65 for earlier, later in pairwise(paid))
    quiet = pacing.ended(Pace(metered=True), End.DONE, 0.0, 0.999)
    assert quiet.waits(0.0) * 1000 < QUIET_MS  # or staff would be told that the centre is not heard


@pytest.mark.parametrize("kbit", [1_000, 64, 16])
def test_a_backlog_of_days_gets_through_whatever_the_link_can_carry(
    stores: tuple[SharedJournal, SharedJournal], kbit: int
) -> None:
    """Up and down. A page of 2,000 events takes longer over 64 kbit/s than a call may: it was asked for, given up and
    asked for again, as large, for ever.
    """
    door, desk = stores
    events = written(door, 60)
    link = Link(1000 * kbit / 8)
    report = link.drain("door", door, contacts=8)
    assert report is not None
    assert (report.end, door.waiting().events) == (End.DONE, 0)
    largest = max(link.asked)
    assert largest <= (MAX_BYTES if kbit == 1_000 else FIRST_BYTES)
    link.asked.clear()
    down = link.drain("desk", desk, contacts=8)
    assert down is not None
    assert desk.vector()[door.log_id] == len(events)
    # A link is tried with too much a few times, and not after it has shown what it carries.
    assert link.in_vain < 6 * FIRST_BYTES


def test_what_waits_is_asked_for_in_larger_pages_while_they_come_quickly(
    stores: tuple[SharedJournal, SharedJournal],
) -> None:
    door, desk = stores
    written(door, 100)
    link = Link()
    link.meet("door", door, Batch())
    pages: list[int] = []

    class Counted(CentralModel):
        def pull(self, login: str, site_id: int, message: Pull) -> Page:
            pages.append(message.limit)
            return super().pull(login, site_id, message)

    counted = Counted()
    counted.logs = link.centre.logs
    link.centre = counted
    link.meet("desk", desk, Batch())
    assert pages[:4] == [500, 1000, 2000, 2000]
