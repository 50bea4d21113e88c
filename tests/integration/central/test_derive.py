# SPDX-License-Identifier: Apache-2.0
"""The centre derives what a kiosk derives, however the events came in."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lab_kiosk.domain.events import Entry
from lab_kiosk.journal import deriving
from lab_kiosk.journal.codec import records_of
from lab_kiosk.journal.export import derived as derived_on_kiosk
from lab_kiosk.journal.store import JournalStore
from lab_kiosk.journal.tables import DERIVED
from lab_kiosk.sync.central import arrivals
from lab_kiosk.sync.central.derive import Deriver
from tests.benchmarks.lab_traffic import Traffic, entries
from tests.support import centre
from tests.support.histories import journals
from tests.support.lab_database import journal_store, lab_database
from tests.support.memory_store import CountingClock, CountingIds

Connection = psycopg.Connection[tuple[Any, ...]]
Rows = dict[str, list[Any]]


def rows(connection: Connection) -> Rows:
    """Everything that is derived, by table, as records."""
    found: Rows = {}
    for record, table in DERIVED.items():
        columns, key = ", ".join(record.__struct_fields__), ", ".join(record.KEY)
        select = f"SELECT {columns} FROM lab.{table.name} ORDER BY {key}"  # noqa: S608 - names of our own
        found[str(table.name)] = list(records_of(record, connection.execute(select).fetchall()))
    return found


def concerns(connection: Connection) -> list[Any]:
    return connection.execute("SELECT stream, hlc, log_id, seq FROM core.concern ORDER BY 1, 2, 3, 4").fetchall()


def kiosk_rows(store: JournalStore) -> Rows:
    return {str(table.name): list(derived_on_kiosk(store._database, record)) for record, table in DERIVED.items()}


def everything(deriver: Deriver) -> int:
    events = 0
    while (done := deriver.once()).news:
        events += done.events
    return events


def in_log_order(entries: list[Entry]) -> list[Entry]:
    """The arrivals, each log's in its order: what kiosks send."""
    logs: dict[str, list[Entry]] = {}
    for entry in entries:
        logs.setdefault(entry.log_id, []).append(entry)
    queues = {log: iter(sorted(ones, key=lambda entry: entry.seq)) for log, ones in logs.items()}
    return [next(queues[entry.log_id]) for entry in entries]


def of_their_site(entries: list[Entry]) -> list[Entry]:
    """Without copies in a log of another site, which a push puts into quarantine."""
    homes = {entry.log_id: 1 + int(entry.log_id[-1]) % 2 for entry in entries}
    return [entry for entry in entries if entry.site_id == homes[entry.log_id]]


@contextmanager
def emptied(connection: Connection) -> Iterator[None]:
    """The database without anything in it: cheaper than a new one for each example."""
    tables = [
        *("core.event", "core.repeat", "core.log", "core.erased", "core.setting"),
        *("core.fold", "core.concern", "core.waiting", "core.derived_upto"),
        *(f"lab.{table.name}" for table in DERIVED.values()),
    ]
    connection.execute("".join(f"DELETE FROM {table};" for table in tables))  # noqa: S608
    yield


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(journals(), st.integers(1, 7), st.integers(1, 7), st.integers(1, 4), st.integers(1, 3))
def test_the_centre_derives_what_a_kiosk_derives(
    connection: Connection, arrived: list[Entry], push: int, window: int, every: int, together: int
) -> None:
    arrived = of_their_site(in_log_order(arrived))
    with emptied(connection), pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as directory:
        patch.setattr(deriving, "SNAPSHOT_EVERY", every)
        patch.setattr(arrivals, "BATCH", window)
        patch.setattr(arrivals, "EACH", 1)
        deriver = Deriver(connection, "test")
        with lab_database(Path(directory), durable=False) as database:
            store = JournalStore(database, CountingClock(), CountingIds(), 1)
            for number, start in enumerate(range(0, len(arrived), push)):
                store.accept(arrived[start : start + push])
                centre.receive(connection, arrived[start : start + push])
                if number % together == 0:
                    deriver.once()
            everything(deriver)
            assert rows(connection) == kiosk_rows(store)
            places = "SELECT log_id, seq, event_id FROM event ORDER BY log_id, seq"
            stored = database.connection.execute(places).fetchall()
            assert connection.execute(places.replace("event ", "core.event ")).fetchall() == stored
            kept = database.connection.execute("SELECT * FROM concern ORDER BY stream, hlc, log_id, seq").fetchall()
            assert concerns(connection) == kept
        before = rows(connection), concerns(connection)
        assert Deriver(connection, "test").rebuild().waiting == 0
        assert (rows(connection), concerns(connection)) == before
        assert not deriver.once().news


def test_a_busy_lab_is_derived_in_a_few_windows(connection: Connection, tmp_path: Path) -> None:
    arrived = list(entries(Traffic(people=40, assets=10), 5000))
    centre.receive(connection, arrived)
    assert everything(Deriver(connection, "test")) == 5000
    with journal_store(tmp_path, durable=False) as store:
        store.accept(arrived)
        assert rows(connection) == kiosk_rows(store)
    assert connection.execute("SELECT count(*) FROM core.fold").fetchone() != (0,)
