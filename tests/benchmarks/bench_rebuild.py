# SPDX-License-Identifier: Apache-2.0
"""How fast everything is derived again, how much memory that takes, and what a late event costs in a full journal.

``python -m tests.benchmarks.bench_rebuild [events]``
"""

from __future__ import annotations

import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.journal.rebuild import rebuild
from tests.benchmarks.lab_traffic import Traffic, entries
from tests.support.lab_database import journal_store

LATE = LogId("b0000000-0000-7000-8000-000000000001")


class Figure(msgspec.Struct, frozen=True):
    name: str
    value: float
    unit: str


def resident_mb() -> float:
    """What the process holds now, in megabytes (proc(5), statm)."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def run(events: int = 1_000_000) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name, journal_store(Path(name), durable=False) as store:
        database = store._database
        traffic = Traffic()
        source = entries(traffic, events)
        while batch := list(itertools.islice(source, 2000)):
            store.accept(batch)
        database.checkpoint()
        start = time.perf_counter()
        cursor = database.connection.execute("SELECT * FROM event")
        while cursor.fetchmany(2048):
            pass
        scan = time.perf_counter() - start
        memory: list[float] = []
        start = time.perf_counter()
        rebuild(database, progress=lambda count: memory.append(resident_mb()) if count % 51200 == 0 else None)
        taken = time.perf_counter() - start
        store.derived_again()
        database.connection.execute("PRAGMA synchronous = FULL")
        store._clock.now = traffic.now_ms  # type: ignore[attr-defined]
        ordinary, late = _late_and_ordinary(store, traffic)
    tenth = max(len(memory) // 10, 1)
    return [
        Figure("reading the journal, folding nothing (yardstick)", events / scan, "events/s"),
        Figure("derive again", events / taken, "events/s"),
        Figure("ratio", scan / taken, ""),
        Figure("memory after the first tenth", memory[tenth - 1] if memory else 0, "MB"),
        Figure("memory at the end", memory[-1] if memory else 0, "MB"),
        Figure("an ordinary event, p50", statistics.median(ordinary) * 1000, "ms"),
        Figure("an event half an hour late, p50", statistics.median(late) * 1000, "ms"),
        Figure("late to ordinary", statistics.median(late) / statistics.median(ordinary), ""),
    ]


def _late_and_ordinary(store: object, traffic: Traffic, count: int = 1000) -> tuple[list[float], list[float]]:
    """The same kind of events, one by one from another log, on time and late, in turn."""
    facts = iter(traffic)
    times: tuple[list[float], list[float]] = ([], [])
    accept: Callable[[Sequence[object]], object] = store.accept  # type: ignore[attr-defined]
    sample = next(entries(traffic, 1))
    for number in range(1, count + 1):
        fact: Fact = next(facts)
        at = hlc.stamp(traffic.now_ms - (1_800_000 if number % 2 else 0))
        event_id = EventId(traffic.id())
        entry = replace(
            sample,
            log_id=LATE,
            seq=number,
            event_id=event_id,
            hlc=at,
            stream=fact.stream,
            event=fact.event,
            subject=fact.subject,
        )
        start = time.perf_counter()
        accept([entry])
        times[number % 2].append(time.perf_counter() - start)
    return times


def main() -> None:
    for figure in run(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000):
        sys.stdout.write(f"{figure.name:52}{figure.value:12.2f} {figure.unit}\n")


if __name__ == "__main__":
    main()
