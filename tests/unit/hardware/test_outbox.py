# SPDX-License-Identifier: Apache-2.0
"""The outbox: nobody waits for paper, every job ends in exactly one word, and nothing is printed twice or kept."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.device import Condition, DeviceStatus, Trouble
from hardware.printers.outbox import LONGEST_WAIT, Outbox, Told, next_wait
from hardware.printers.printer import Area, Dots, Job, Outcome, Result
from hardware.simulated.printer import SimulatedPrinter

PAGE = Dots(8, 2, 203, b"\xff\x81")
AREA = Area(8, 2, 203)


class Bench:
    def __init__(self, printer: SimulatedPrinter | None = None, **settings: float) -> None:
        self.printer = printer or SimulatedPrinter("bench", AREA)
        self.told: queue.SimpleQueue[Told] = queue.SimpleQueue()
        self.seen: queue.SimpleQueue[DeviceStatus] = queue.SimpleQueue()
        self.outbox = Outbox(
            self.printer, self.told.put, self.seen.put, first_wait=settings.get("first_wait", 0.01), room=3
        )

    def put(self, name: str, good_for: float = 30) -> bool:
        return self.outbox.put(Job(name, "x", pages=(PAGE,)), good_for)

    def word(self) -> Told:
        return self.told.get(timeout=10)


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    made.outbox.start()
    yield made
    made.outbox.close()


def test_jobs_come_out_in_order_and_each_ends_once(bench: Bench) -> None:
    for name in "abc":
        assert bench.put(name)
    assert [bench.word() for _ in "abc"] == [Told(name, Outcome.PRINTED, final=True) for name in "abc"]
    assert len(bench.printer.tray) == 3
    assert bench.told.empty()


def test_a_jam_is_told_at_once_and_mended_it_prints(bench: Bench) -> None:
    bench.printer.trouble = Outcome.OUT_OF_PAPER
    bench.put("a")
    assert bench.word() == Told("a", Outcome.OUT_OF_PAPER, final=False)
    bench.printer.trouble = Outcome.COVER_OPEN
    assert bench.word() == Told("a", Outcome.COVER_OPEN, final=False)
    bench.printer.trouble = None
    assert bench.word() == Told("a", Outcome.PRINTED, final=True)
    assert len(bench.printer.tray) == 1


def test_a_jam_that_nobody_mends_ends_when_the_job_is_no_good_any_more() -> None:
    bench = Bench()
    bench.printer.trouble = Outcome.OFFLINE
    bench.outbox.start()
    bench.put("a", good_for=0.05)
    words = [bench.word()]
    while not words[-1].final:
        words.append(bench.word())
    assert words[-1] == Told("a", Outcome.OFFLINE, final=True)
    bench.printer.trouble = None
    bench.put("b")
    assert bench.word().job_id == "b"
    bench.outbox.close()


def test_it_holds_few_and_says_so() -> None:
    bench = Bench(first_wait=60)
    assert [bench.put(name) for name in "abcd"] == [True, True, True, False]
    assert bench.word() == Told("d", Outcome.BUSY, final=True)
    bench.outbox.close()
    assert not bench.put("e")
    assert bench.word() == Told("e", Outcome.BUSY, final=True)


def test_closed_it_forgets_what_was_not_printed() -> None:
    bench = Bench(first_wait=60)
    bench.printer.trouble = Outcome.JAMMED
    bench.outbox.start()
    bench.put("a")
    assert bench.word().outcome is Outcome.JAMMED
    bench.put("b")
    bench.outbox.close()
    assert bench.told.empty()
    assert not any(thread.name.startswith("outbox bench") for thread in threading.enumerate())
    assert not bench.outbox._jobs


def test_paper_that_ends_in_the_middle_is_not_printed_twice(bench: Bench) -> None:
    bench.printer.sheets = 1
    bench.outbox.put(Job("a", "x", pages=(PAGE, PAGE)), 30)
    assert bench.word() == Told("a", Outcome.OUT_OF_PAPER, final=True)
    assert len(bench.printer.tray) == 1


def test_a_status_is_told_when_it_changes(bench: Bench) -> None:
    assert bench.seen.get(timeout=10).condition is Condition.READY
    bench.printer.trouble = Outcome.PERMISSION
    bench.put("a")
    assert bench.word() == Told("a", Outcome.PERMISSION, final=True)
    status = bench.seen.get(timeout=10)
    assert (status.condition, status.trouble) == (Condition.IN_TROUBLE, Trouble.PERMISSION)
    last = bench.outbox.status
    assert last is not None
    assert (last.condition, last.trouble) == (status.condition, status.trouble)
    bench.put("b")
    bench.word()
    assert bench.seen.empty()


class Broken(SimulatedPrinter):
    def look(self) -> Result:
        raise RuntimeError("a bug")


def test_a_bug_in_a_driver_is_loud_and_ends_one_job(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        bench = Bench(Broken("bench", AREA))
        bench.outbox.start()
        for name in "ab":
            bench.put(name)
            assert bench.word() == Told(name, Outcome.FAULT, final=True)
        bench.outbox.close()
    assert "a bug" in caplog.text


RESULTS = st.builds(Result, st.sampled_from(Outcome), st.booleans())


@given(RESULTS, st.integers(1, 60), st.floats(0, 100), st.floats(0, 100))
def test_another_try_is_never_for_what_is_done_taken_or_too_late(
    result: Result, tries: int, age: float, good_for: float
) -> None:
    wait = next_wait(tries, result, age, good_for)
    if wait is None:
        return
    assert not result.taken
    assert not result.outcome.done
    assert result.outcome not in {Outcome.REFUSED, Outcome.PERMISSION}
    assert 0 < wait <= LONGEST_WAIT
    assert age + wait < good_for


def test_waits_grow() -> None:
    waits = [next_wait(tries, Result(Outcome.OFFLINE), 0, 1000) for tries in range(1, 9)]
    assert waits == [1, 2, 4, 8, 15, 15, 15, 15]
