# SPDX-License-Identifier: Apache-2.0
"""What every report over a long past costs, against the bare statements that read the same rows and make nothing of
them. The kiosk reads in a process of its own, so this is how long staff wait, never how long the lab does.

``python -m tests.benchmarks.bench_reports [events]``; docs/BENCHMARKS.md keeps those of 1,000,000.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import msgspec

from lab_kiosk.domain.reports import Period, ReportKind, tell
from lab_kiosk.journal import past as archive
from lab_kiosk.journal.engine import Query, connect
from lab_kiosk.journal.past import SqlArchive
from tests.benchmarks.lab_traffic import START_MS, Traffic, entries
from tests.support.lab_database import KEY, journal_store

T = TypeVar("T")
EVENTS = 20_000
"""By default; a long past takes minutes to write."""
ZONE = "America/Chicago"


class Figure(msgspec.Struct, frozen=True):
    name: str
    value: float
    unit: str


def timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    told = work()
    return time.perf_counter() - start, told


def run(events: int = EVENTS) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name, journal_store(Path(name), durable=False) as store:
        traffic = Traffic()
        source = entries(traffic, events)
        while batch := list(itertools.islice(source, 2000)):
            store.accept(batch)
        first, last = (datetime.fromtimestamp(ms / 1000, UTC).date() for ms in (START_MS, traffic.now_ms))
        whole, month = Period(first, last, ZONE), Period(max(first, last - timedelta(days=29)), last, ZONE)
        figures = [Figure("events", events, "")]
        for label, period in (("of all of it", whole), ("of its last 30 days", month)):
            figures += _figures(label, period, Path(name, "lab.db"), traffic.now_ms)
        return figures


def _figures(label: str, period: Period, path: Path, now_ms: int) -> list[Figure]:
    bare, _ = timed(lambda: _bare(path, period))
    reading, past = timed(lambda: SqlArchive(path, KEY, 1).past(period, now_ms))
    told = [Figure(f"bare statements, rows {label} (yardstick)", bare, "s"), Figure(f"the past {label}", reading, "s")]
    together = reading
    for kind in ReportKind:
        taken, _ = timed(lambda kind=kind: tell(kind, period, past))  # type: ignore[misc]
        told.append(Figure(f"  {kind}", taken, "s"))
        together += taken
    return [*told, Figure("  every report and its reading", together, "s"), Figure("  to bare", together / bare, "")]


def _bare(path: Path, period: Period) -> None:
    """The statements of the archive on a connection like its own; every row is fetched and let go."""
    connection = connect(path, KEY, mode="rw")
    cursor = connection.cursor()
    stamps = {"start": period.start_ms << 16, "end": period.end_ms << 16}
    wall = {"start": period.start_ms, "end": period.end_ms}
    plain: list[tuple[Query, dict[str, int]]] = [
        (archive._COUNTS, stamps),
        (archive._THINGS, stamps),
        (archive._VISITS_IN, wall),
        (archive._LOANS_IN, wall),
        (archive._SESSIONS_IN, wall),
        (archive._ANSWERS_IN, wall),
        *((query, {}) for query in archive._WHOLE.values()),
    ]
    for query, among in plain:
        query(cursor, **among)
    connection.close()


def main() -> None:
    for figure in run(int(sys.argv[1]) if len(sys.argv) > 1 else EVENTS):
        sys.stdout.write(f"{figure.name:58}{figure.value:12.2f} {figure.unit}\n")


if __name__ == "__main__":
    main()
