# SPDX-License-Identifier: Apache-2.0
"""Copies of the journal: verified backups that come and go by rule, and exports that begin a new database."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.journal.backup import NEWEST, back_up, backups, taken_at, wanted
from lab_kiosk.journal.engine import Database
from lab_kiosk.journal.export import export, restore
from lab_kiosk.journal.rebuild import rebuild
from lab_kiosk.journal.store import JournalStore
from lab_kiosk.journal.verify import verify
from tests.benchmarks.lab_traffic import Traffic, entries
from tests.support.lab_database import KEY, journal_store, lab_database
from tests.support.memory_store import CountingClock, CountingIds

NOW = 1_800_000_000_000
HOUR = 3_600_000


def test_a_backup_is_whole_encrypted_and_a_database_of_its_own(tmp_path: Path) -> None:
    with journal_store(tmp_path, durable=False) as store:
        store.accept(list(entries(Traffic(people=5, assets=2), 300)))
        made = back_up(tmp_path / "lab.db", KEY, tmp_path / "backups", NOW)
        assert made.events == 300
        assert [path.name for path in (tmp_path / "backups").iterdir()] == [made.path.name]
    assert verify(made.path, KEY).sound
    assert b"SQLite format 3" not in made.path.read_bytes()


def test_a_backup_does_not_disturb_the_store_that_writes(tmp_path: Path) -> None:
    facts = iter(Traffic(people=5, assets=2))
    with journal_store(tmp_path, durable=False) as store:
        store.accept(list(entries(Traffic(people=5, assets=2), 2000)))
        made: list[int] = []
        thread = threading.Thread(
            target=lambda: made.append(back_up(tmp_path / "lab.db", KEY, tmp_path / "backups", NOW).events)
        )
        thread.start()
        appended = 0
        while thread.is_alive():
            store.append([next(facts)])
            appended += 1
        thread.join()
        assert 2000 <= made[0] <= 2000 + appended
    assert verify(tmp_path / "lab.db", KEY).sound


def test_a_damaged_database_makes_no_backup(tmp_path: Path) -> None:
    with journal_store(tmp_path, durable=False) as store:
        store.accept(list(entries(Traffic(people=5, assets=2), 300)))
        store._database.connection.execute("UPDATE event SET data = '{broken' WHERE seq = 5")
        with pytest.raises(EnvironmentProblem, match="backup_unsound"):
            back_up(tmp_path / "lab.db", KEY, tmp_path / "backups", NOW)
    assert list((tmp_path / "backups").iterdir()) == []


def test_backups_that_nobody_wants_any_more_go(tmp_path: Path) -> None:
    with lab_database(tmp_path):
        for number in range(6):
            made = back_up(tmp_path / "lab.db", KEY, tmp_path / "backups", NOW + number * HOUR)
    assert made.pruned
    assert made.path == backups(tmp_path / "backups")[0]
    (tmp_path / "backups" / "lab-notes.backup").write_text("somebody's own")
    assert len(backups(tmp_path / "backups")) < 6


@given(st.lists(st.integers(0, 24 * 30), unique=True))
def test_the_newest_and_one_a_day_are_kept(hours: list[int]) -> None:
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    existing = [Path(f"{now - timedelta(hours=hour):lab-%Y%m%dT%H%M%SZ}.backup") for hour in sorted(hours)]
    kept = wanted(existing, int(now.timestamp() * 1000))
    assert set(existing[:NEWEST]) <= kept <= set(existing)
    assert len(kept) <= NEWEST + 8
    week = [path for path in existing if (time := taken_at(path)) and now - time <= timedelta(days=7)]
    assert {path.name[:12] for path in week} == {path.name[:12] for path in kept if path in week}


def contents(database: Database) -> list[list[tuple[Any, ...]]]:
    statements = ("SELECT * FROM event", "SELECT * FROM visits", "SELECT * FROM loans")
    return [database.connection.execute(statement).fetchall() for statement in statements]


def test_an_export_begins_a_database_that_is_the_same(tmp_path: Path) -> None:
    with journal_store(tmp_path, durable=False) as store:
        store.accept(list(entries(Traffic(people=5, assets=2), 300)))
        assert export(store._database, tmp_path / "all.jsonl", personal=True).events == 300
        everything = contents(store._database)
    with lab_database(tmp_path, "new.db", durable=False) as database:
        assert restore(database, tmp_path / "all.jsonl").events == 300
        rebuild(database)
        assert contents(database) == everything
        with pytest.raises(EnvironmentProblem, match="database_not_empty"):
            restore(database, tmp_path / "all.jsonl")
        JournalStore(database, CountingClock(), CountingIds(5), 1).open_log("restored")
    assert verify(tmp_path / "new.db", KEY).sound


def test_an_export_without_names_has_none(tmp_path: Path) -> None:
    from tests.integration.journal.test_engine import named

    with journal_store(tmp_path) as store:
        store.append([named()])
        export(store._database, tmp_path / "all.jsonl", personal=True)
        export(store._database, tmp_path / "facts.jsonl", personal=False)
    assert "Zuleika" in (tmp_path / "all.jsonl").read_text()
    assert "Zuleika" not in (tmp_path / "facts.jsonl").read_text()
    with lab_database(tmp_path, "new.db") as database:
        assert restore(database, tmp_path / "facts.jsonl").events == 1


@pytest.mark.parametrize("cut", [0, 5, 200, -20, -24, -200])
def test_half_an_export_restores_nothing(tmp_path: Path, cut: int) -> None:
    with journal_store(tmp_path, durable=False) as store:
        store.accept(list(entries(Traffic(people=5, assets=2), 20)))
        export(store._database, tmp_path / "all.jsonl", personal=True)
    content = (tmp_path / "all.jsonl").read_bytes()
    (tmp_path / "half.jsonl").write_bytes(content[:cut])
    with lab_database(tmp_path, "new.db") as database:
        with pytest.raises(EnvironmentProblem, match="export_damaged"):
            restore(database, tmp_path / "half.jsonl")
        assert database.connection.execute("SELECT count(*) FROM event").fetchone()[0] == 0


def test_an_export_that_lost_its_last_line_or_is_of_another_format_restores_nothing(tmp_path: Path) -> None:
    with journal_store(tmp_path, durable=False) as store:
        store.accept(list(entries(Traffic(people=5, assets=2), 20)))
        export(store._database, tmp_path / "all.jsonl", personal=True)
    lines = (tmp_path / "all.jsonl").read_bytes().splitlines(keepends=True)
    (tmp_path / "half.jsonl").write_bytes(b"".join(lines[:-1]))
    (tmp_path / "newer.jsonl").write_bytes(lines[0].replace(b"journal 1", b"journal 9") + b"".join(lines[1:]))
    with lab_database(tmp_path, "new.db") as database:
        for file, said in (("half", "before its end"), ("newer", "journal 9")):
            with pytest.raises(EnvironmentProblem, match=said) as problem:
                restore(database, tmp_path / f"{file}.jsonl")
            assert problem.value.code == "export_damaged"
        with pytest.raises(EnvironmentProblem) as problem:
            restore(database, tmp_path / "nowhere.jsonl")
        assert problem.value.code == "export_unreachable"
        assert database.connection.execute("SELECT count(*) FROM event").fetchone()[0] == 0


def test_an_export_that_cannot_be_written_leaves_no_file_and_the_journal_as_it_was(tmp_path: Path) -> None:
    with journal_store(tmp_path, durable=False) as store:
        store.accept(list(entries(Traffic(people=5, assets=2), 20)))
        (tmp_path / "full").write_bytes(b"a file where a folder is wanted")
        with pytest.raises(EnvironmentProblem) as problem:
            export(store._database, tmp_path / "full" / "all.jsonl", personal=True)
        assert problem.value.code == "export_failed"
        assert export(store._database, tmp_path / "all.jsonl", personal=True).events == 20
