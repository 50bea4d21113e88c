# SPDX-License-Identifier: Apache-2.0
"""Deriving again gives what deriving step by step gave, and verification sees where it would not."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.folds import FOLDS
from lab_kiosk.journal import deriving
from lab_kiosk.journal import rebuild as rebuilding
from lab_kiosk.journal.engine import Database
from lab_kiosk.journal.rebuild import rebuild
from lab_kiosk.journal.store import JournalStore
from lab_kiosk.journal.tables import CONCERN, DERIVED
from lab_kiosk.journal.verify import verify
from tests.benchmarks.lab_traffic import Traffic, entries
from tests.support.histories import journals
from tests.support.lab_database import KEY, journal_store, lab_database
from tests.support.memory_store import CountingClock, CountingIds


def derived(database: Database) -> dict[str, set[tuple[Any, ...]]]:
    tables = [CONCERN, *DERIVED.values()]
    return {str(table.name): set(database.connection.execute(str(table.select())).fetchall()) for table in tables}


@given(journals(), st.integers(1, 5), st.integers(1, 4))
def test_deriving_again_changes_nothing(arrivals: list[Entry], every: int, batch: int) -> None:
    """Also with snapshots at every few entries, where the fast way has the most chances to go wrong."""
    with tempfile.TemporaryDirectory() as directory, pytest.MonkeyPatch.context() as patch:
        patch.setattr(deriving, "SNAPSHOT_EVERY", every)
        patch.setattr(rebuilding, "IN_MEMORY", 2)
        patch.setattr(rebuilding, "WORTH_A_SNAPSHOT", every)
        patch.setattr(rebuilding, "BATCH", batch)
        with lab_database(Path(directory), durable=False) as database:
            store = JournalStore(database, CountingClock(), CountingIds(), 1)
            for start in range(0, len(arrivals), batch):
                store.accept(arrivals[start : start + batch])
            streams = {entry.stream for entry in arrivals if entry.stream.split(":")[0] in FOLDS}
            before = derived(database), {stream: store.state(FOLDS[stream.split(":")[0]], stream) for stream in streams}
            stored = database.connection.execute("SELECT count(*) FROM event").fetchone()[0]
            assert rebuild(database).events == stored
            fresh = JournalStore(database, CountingClock(), CountingIds(1), 1)
            after = derived(database), {stream: fresh.state(FOLDS[stream.split(":")[0]], stream) for stream in streams}
            assert before == after
            late = arrivals[:2]
            assert fresh.accept(late).new == 0
        found = verify(Path(directory, "lab.db"), KEY)
        assert not found.damage
        assert not found.wrong
        assert not found.strangers


def test_a_long_history_keeps_a_snapshot_and_a_late_entry_respects_it(tmp_path: Path) -> None:
    arrivals = list(entries(Traffic(people=2, assets=2), 1500))
    late = arrivals.pop(1490), arrivals.pop(700)
    with lab_database(tmp_path, durable=False) as database:
        store = JournalStore(database, CountingClock(), CountingIds(), 1)
        store.accept(arrivals)
        assert database.connection.execute("SELECT count(*) FROM fold").fetchone()[0] >= 4
        for entry in late:
            store.accept([entry])
        before = derived(database)
        rebuild(database)
        assert derived(database) == before
    assert verify(tmp_path / "lab.db", KEY).sound


def test_a_late_entry_is_folded_the_same_in_another_process(tmp_path: Path) -> None:
    """Nothing that deriving needs lives in memory only."""
    arrivals = list(entries(Traffic(people=2, assets=2), 400))
    late = arrivals.pop(395)
    for start in range(0, 400, 50):
        with journal_store(tmp_path, prefix=start, durable=False) as store:
            store.accept(arrivals[start : start + 50])
    with journal_store(tmp_path, prefix=900, durable=False) as store:
        store.accept([late])
    assert verify(tmp_path / "lab.db", KEY).sound


@pytest.mark.parametrize(
    ("harm", "finding"),
    [
        ("UPDATE loans SET due_at = due_at + 1 WHERE one of them", "Loan "),
        ("DELETE FROM visits WHERE one of them", "Visit "),
        ("INSERT INTO helps VALUES ('station:x', 'h', 'ill', 1, NULL)", "Help: 1 row for 0 records"),
    ],
)
def test_a_derived_row_that_the_journal_does_not_say_is_named(tmp_path: Path, harm: str, finding: str) -> None:
    with journal_store(tmp_path, durable=False) as store:
        store.accept(list(entries(Traffic(people=3, assets=2), 200)))
        table, key = ("loans", "loan_id") if "loans" in harm else ("visits", "visit_id")
        first = f"{key} = (SELECT min({key}) FROM {table})"  # noqa: S608 - names of our own
        store._database.connection.execute(harm.replace("one of them", first))
    found = verify(tmp_path / "lab.db", KEY)
    assert not found.sound
    assert found.wrong[0].startswith(finding)
    with lab_database(tmp_path) as database:
        rebuild(database)
    assert verify(tmp_path / "lab.db", KEY).sound


def test_a_hole_in_a_log_and_a_row_that_is_no_event_are_named(tmp_path: Path) -> None:
    with journal_store(tmp_path, durable=False) as store:
        arrivals = list(entries(Traffic(people=3, assets=2), 50))
        store.accept(arrivals)
        connection = store._database.connection
        connection.execute("DELETE FROM event WHERE seq IN (20, 21, 30)")
    gaps = verify(tmp_path / "lab.db", KEY).gaps
    assert [(gap.log_id, gap.first, gap.last) for gap in gaps] == [
        (arrivals[0].log_id, 20, 21),
        (arrivals[0].log_id, 30, 30),
    ]
    with lab_database(tmp_path) as database:
        database.connection.execute("UPDATE event SET data = '{broken' WHERE seq = 5")
    assert verify(tmp_path / "lab.db", KEY).strangers == (f"{arrivals[0].log_id}/5: DecodeError",)
