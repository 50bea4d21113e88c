# SPDX-License-Identifier: Apache-2.0
"""How fast an event is durable, derived rows included, against two bare inserts of the standard library's SQLite.

``python -m tests.benchmarks.bench_append``
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.journal.engine import connect
from lab_kiosk.journal.store import JournalStore
from tests.benchmarks.lab_traffic import Traffic, entries
from tests.support.lab_database import KEY, lab_database
from tests.support.memory_store import CountingClock

ROUNDS, PER_ROUND = 15, 200
ROW = "x" * 200
YARDSTICK = "raw sqlite3, two inserts"


class Row(msgspec.Struct, frozen=True):
    name: str
    per_second: float
    ratio: float
    p50_ms: float
    p95_ms: float
    p99_ms: float


def raw(connection: Any) -> Callable[[int], None]:
    """The yardstick: what the disk and SQLite cost, and nothing else."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE event (seq INTEGER PRIMARY KEY, data TEXT)")
    connection.execute("CREATE TABLE derived (id INTEGER PRIMARY KEY, data TEXT)")

    def write(_: int) -> None:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO event (data) VALUES (?)", (ROW,))
        connection.execute("INSERT INTO derived (data) VALUES (?)", (ROW,))
        connection.execute("COMMIT")

    return write


def run() -> list[Row]:
    """Interleaved rounds, so that a slow minute of the disk is everybody's."""
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        traffic = Traffic(people=500, assets=100)
        with lab_database(directory) as database:
            store = JournalStore(database, CountingClock(), traffic, 1)
            store.accept(list(entries(traffic, 20_000)))
            facts, late = iter(traffic), iter(_late(traffic, ROUNDS * PER_ROUND))
            store._clock.now = traffic.now_ms  # type: ignore[attr-defined]

            def ordinary(_: int) -> None:
                store.append([next(facts)])

            def arrives_late(_: int) -> None:
                store.accept([next(late)])

            writers = {
                YARDSTICK: raw(sqlite3.connect(directory / "raw.db", isolation_level=None)),
                "the same, encrypted": raw(connect(directory / "encrypted.db", KEY)),
                "append": ordinary,
                "a late event": arrives_late,
            }
            times: dict[str, list[float]] = {writer: [] for writer in writers}
            for _ in range(ROUNDS):
                for writer, write in writers.items():
                    for number in range(PER_ROUND):
                        start = time.perf_counter()
                        write(number)
                        times[writer].append(time.perf_counter() - start)
    yardstick = statistics.median(times[YARDSTICK])
    return [_row(writer, taken, yardstick) for writer, taken in times.items()]


def _late(traffic: Traffic, count: int) -> list[Entry]:
    """What another kiosk saw an hour ago, about the same people and things."""
    other, log = Traffic(seed=2, people=500, assets=100), LogId("b0000000-0000-7000-8000-000000000001")
    other._assets = traffic._assets
    now = hlc.stamp(traffic.now_ms - 3_600_000)
    facts = zip(range(count), iter(other), strict=False)
    return [
        Entry(log, n + 1, EventId(traffic.id()), now + n, 1, fact.stream, fact.event, fact.subject) for n, fact in facts
    ]


def _row(name: str, taken: list[float], yardstick: float) -> Row:
    cuts = [cut * 1000 for cut in statistics.quantiles(taken, n=100)]
    return Row(name, 1 / statistics.median(taken), yardstick / statistics.median(taken), cuts[49], cuts[94], cuts[98])


def main() -> None:
    sys.stdout.write(f"{'':28}{'per s':>9}{'ratio':>8}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}\n")
    for row in run():
        numbers = f"{row.per_second:9.0f}{row.ratio:8.2f}{row.p50_ms:9.3f}{row.p95_ms:9.3f}{row.p99_ms:9.3f}"
        sys.stdout.write(f"{row.name:28}{numbers}\n")


if __name__ == "__main__":
    main()
