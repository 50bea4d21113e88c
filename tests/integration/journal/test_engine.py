# SPDX-License-Identifier: Apache-2.0
"""The file itself: encrypted, locked, and honest about a full disk."""

from __future__ import annotations

import itertools
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.people import PersonErased, PersonNamed
from lab_kiosk.domain.events.visits import VisitOpened
from lab_kiosk.domain.ids import Handle, Stream, VisitId
from lab_kiosk.domain.vocabulary import Party, Presented
from lab_kiosk.journal.engine import Database, connect
from lab_kiosk.journal.locking import Lock, Mark
from lab_kiosk.journal.store import JournalStore
from lab_kiosk.journal.verify import verify
from tests.support.lab_database import KEY, journal_store, lab_database

ANNA = Handle("AAAAAAAAAAAAAAAA")


def named(number: int = 0) -> Fact:
    return Fact(Stream(f"person:{ANNA}"), PersonNamed(), ANNA, Personal(first_name="Zuleika", nickname="x" * number))


def opened(number: int) -> Fact:
    event = VisitOpened(visit_id=VisitId(f"v{number}"), party=Party.GUEST, presented=Presented.TOUCH, zone="z" * 500)
    return Fact(Stream(f"visit:v{number}"), event)


def test_the_files_show_nothing(tmp_path: Path) -> None:
    with journal_store(tmp_path) as store:
        store.append([named() for _ in range(50)])
        files = [path for path in tmp_path.iterdir() if path.suffix != ".lock"]
        assert {path.name for path in files} == {"lab.db", "lab.db-wal", "lab.db-shm"}
        for path in files:
            content = path.read_bytes()
            for text in (b"Zuleika", b"SQLite format 3", b"person.named", b"CREATE TABLE", ANNA.encode()):
                assert text not in content, path.name
    assert not list(tmp_path.glob("*-wal"))
    assert b"Zuleika" not in (tmp_path / "lab.db").read_bytes()
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(tmp_path / "lab.db").execute("SELECT * FROM event")


def test_an_erased_name_is_nowhere_in_the_opened_file(tmp_path: Path) -> None:
    """Decrypted page by page: neither in a row nor in what a row left behind."""
    with journal_store(tmp_path) as store:
        store.append([named()])
        store.append([Fact(Stream(f"person:{ANNA}"), PersonErased(by="S"), ANNA)])
    connection = connect(tmp_path / "lab.db", KEY)
    plain = tmp_path / "plain.db"
    connection.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    content = plain.read_bytes()
    assert b"person.erased" in content
    assert b"Zuleika" not in content


def test_every_commit_is_on_the_disk(tmp_path: Path) -> None:
    with lab_database(tmp_path) as database:
        pragmas = {
            name: database.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
        assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def fill(store: JournalStore, numbers: Iterator[int]) -> None:
    for number in numbers:
        store.append([opened(number), opened(-number)])


def test_a_full_disk_is_said_plainly_and_passes(tmp_path: Path) -> None:
    with journal_store(tmp_path) as store:
        store.append([opened(0)])
        connection = store._database.connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 8}")
        numbers = itertools.count(1)
        with pytest.raises(EnvironmentProblem) as problem:
            fill(store, numbers)
        assert problem.value.code == "disk_full"
        written = 1 + 2 * (next(numbers) - 2)
        assert store.occupancy() == written
        with pytest.raises(EnvironmentProblem, match="disk_full"):
            store.append([opened(n) for n in range(1000, 1100)])
        assert store.occupancy() == written
        connection.execute("PRAGMA max_page_count = 1000000")
        entry = store.append([opened(9999)])[0]
        assert entry.seq == written + 1
    assert verify(tmp_path / "lab.db", KEY).sound


def test_a_second_program_is_turned_away(tmp_path: Path) -> None:
    with lab_database(tmp_path):
        code = (
            "import sys; from pathlib import Path\n"
            "from lab_kiosk.journal.engine import Database\n"
            "from lab_kiosk.application.ports import EnvironmentProblem\n"
            "try: Database(Path(sys.argv[1]), bytes(range(32)))\n"
            "except EnvironmentProblem as problem: print(problem.code)\n"
        )
        run = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / "lab.db")], capture_output=True, text=True, check=False
        )
        assert run.stdout.strip() == "database_in_use", run.stderr
    with lab_database(tmp_path):
        pass


def test_the_lock_remembers_how_the_last_owner_left(tmp_path: Path) -> None:
    for left, mark in itertools.pairwise([Mark.NEW, Mark.OPEN, Mark.CLOSED, Mark.SUSPECT, Mark.CLOSED]):
        lock = Lock(tmp_path / "lab.db")
        assert lock.left is left
        lock.mark(mark)
        lock.release()


@pytest.mark.parametrize("key", [b"", b"k" * 31, b"k" * 33])
def test_a_key_of_another_length_is_no_key(tmp_path: Path, key: bytes) -> None:
    with pytest.raises(EnvironmentProblem, match="32 bytes") as problem:
        Database(tmp_path / "lab.db", key)
    assert problem.value.code == "database_key"


def test_a_place_that_cannot_be_reached(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(EnvironmentProblem) as problem:
        Database(tmp_path / "file" / "lab.db", KEY)
    assert problem.value.code == "database_unreachable"


def fail(store: JournalStore) -> None:
    with store._database.transaction() as cursor:
        cursor.execute("DELETE FROM visits")
        raise ZeroDivisionError


def test_a_failure_inside_a_transaction_leaves_nothing(tmp_path: Path) -> None:
    with journal_store(tmp_path) as store:
        store.append([opened(1)])
        with pytest.raises(ZeroDivisionError):
            fail(store)
        assert store.occupancy() == 1
