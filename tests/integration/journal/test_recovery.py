# SPDX-License-Identifier: Apache-2.0
"""Damage of every kind: what can be read is saved, what cannot is named, and a wrong key is never taken for damage."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.events import Entry
from lab_kiosk.journal import salvage
from lab_kiosk.journal.backup import back_up
from lab_kiosk.journal.engine import Database, connect
from lab_kiosk.journal.locking import Lock, Mark
from lab_kiosk.journal.opening import Opened, open_journal
from lab_kiosk.journal.pages import PAGE
from lab_kiosk.journal.salvage import STRIDE
from lab_kiosk.journal.verify import verify
from tests.benchmarks.lab_traffic import Traffic
from tests.support.lab_database import KEY, journal_store
from tests.support.memory_store import CountingClock, CountingIds

BEFORE, AFTER = 600, 400


def opened(directory: Path, key: bytes = KEY) -> Opened:
    return open_journal(directory / "lab.db", key, directory / "backups", CountingClock(), CountingIds(7), 1)


def events_of(directory: Path) -> dict[str, tuple[str, int]]:
    connection = connect(directory / "lab.db", KEY, mode="ro")
    rows = connection.execute("SELECT event_id, log_id, seq FROM event").fetchall()
    connection.close()
    return {event_id: (log_id, seq) for event_id, log_id, seq in rows}


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A lab that was backed up once, went on, and was closed."""
    directory = tmp_path_factory.mktemp("lab")
    traffic = Traffic(people=40, assets=10)
    source = iter([*traffic.opening()] + [fact for _ in range(110) for fact in traffic.visit()])
    with journal_store(directory, durable=False) as store:
        for _ in range(BEFORE):
            store.append([next(source)])
        back_up(directory / "lab.db", KEY, directory / "backups", CountingClock().now)
        for _ in range(AFTER):
            store.append([next(source)])
    return directory


@pytest.fixture(autouse=True)
def in_proportion(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small lab needs fewer new starts: all 4,000 of them are half a minute of a test that asks no more for it. So
    many find every row behind some forty damaged pages; where nearly all are, nobody hopes for them.
    """
    monkeypatch.setattr(salvage, "PATIENCE", (BEFORE + AFTER) // 2)


@pytest.fixture
def copy(lab: Path, tmp_path: Path) -> Path:
    directory = tmp_path / "lab"
    shutil.copytree(lab, directory)
    (directory / "lab.db.lock").unlink()
    return directory


def suspect(directory: Path) -> None:
    """As a store leaves it that met damage while it was open."""
    lock = Lock(directory / "lab.db")
    lock.mark(Mark.SUSPECT)
    lock.release()


def flip(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 0xFF]))


def assert_usable(directory: Path, found: Opened) -> None:
    assert found.database.path.exists()
    found.database.close()
    report = verify(directory / "lab.db", KEY)
    assert not report.damage
    assert not report.strangers
    assert not report.wrong


@pytest.mark.parametrize("share", [n / 16 for n in range(17)])
@pytest.mark.parametrize("with_backup", [True, False], ids=["backup", "no backup"])
def test_a_flipped_byte_costs_nothing_that_the_report_does_not_name(
    copy: Path, share: float, with_backup: bool
) -> None:
    before = events_of(copy)
    path = copy / "lab.db"
    pages = path.stat().st_size // PAGE
    page = min(int(share * pages), pages - 1)
    flip(path, page * PAGE + 1000)
    suspect(copy)
    if not with_backup:
        shutil.rmtree(copy / "backups")
    found = opened(copy)
    report = found.recovery
    assert report is not None
    assert_usable(copy, found)
    after = events_of(copy)
    assert after.keys() <= before.keys()
    lost = len(before) - len(after)
    assert report.from_backup + report.from_damaged == len(after)
    named = sum(gap.last - gap.first + 1 for gap in report.missing)
    assert lost == named or (lost > named and report.tail_unsure)
    assert report.from_backup == (BEFORE if with_backup else 0)
    assert report.damaged_pages == 1
    assert all(aside.exists() for aside in report.set_aside)


MANY = 2 * STRIDE + 10


@pytest.mark.parametrize("table", ["repeat", "set_aside"])
def test_a_log_goes_on_behind_thousands_of_numbers_that_hold_no_event(copy: Path, table: str) -> None:
    """A kiosk that moved into a log of repeats, and then wrote on."""
    connection = connect(copy / "lab.db", KEY, mode="rw")
    (log,) = connection.execute("SELECT log_id FROM event LIMIT 1").fetchone()
    connection.execute("UPDATE event SET seq = seq + ? WHERE seq > ?", (MANY, BEFORE))
    numbers = range(BEFORE + 1, BEFORE + MANY + 1)
    if table == "repeat":
        rows = connection.execute("SELECT event_id, hlc FROM event ORDER BY seq LIMIT 1").fetchall() * MANY
        values = [(log, seq, *row) for seq, row in zip(numbers, rows, strict=True)]
        connection.executemany("INSERT INTO repeat VALUES (?, ?, ?, ?)", values)
    else:
        lost = [(log, seq, f"x{seq}", "torn", "{}", 0) for seq in numbers]
        connection.executemany("INSERT INTO set_aside VALUES (?, ?, ?, ?, ?, ?)", lost)
    connection.close()
    shutil.rmtree(copy / "backups")
    before = events_of(copy)
    suspect(copy)
    found = opened(copy)
    report = found.recovery
    assert report is not None
    assert (report.missing, report.rehomed, report.tail_unsure) == ((), 0, False)
    found.database.close()
    assert events_of(copy) == before
    connection = connect(copy / "lab.db", KEY, mode="ro")
    assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (MANY,)  # noqa: S608 - a name of ours
    connection.close()


def test_a_log_goes_on_behind_thousands_of_events_that_make_no_sense(copy: Path) -> None:
    connection = connect(copy / "lab.db", KEY, mode="rw")
    connection.execute("UPDATE event SET seq = seq + ? WHERE seq > 100", (MANY,))
    (log,) = connection.execute("SELECT log_id FROM event LIMIT 1").fetchone()
    torn = [(log, seq, f"x{seq}", 1, 1, "visit.opened", "visit:1", None, "{", None) for seq in range(101, 101 + MANY)]
    connection.executemany("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", torn)
    connection.close()
    shutil.rmtree(copy / "backups")
    suspect(copy)
    found = opened(copy)
    assert found.recovery is not None
    assert [(gap.first, gap.last) for gap in found.recovery.missing] == [(101, 100 + MANY)]
    assert found.recovery.rehomed == BEFORE + AFTER - 100
    assert_usable(copy, found)
    assert len(events_of(copy)) == BEFORE + AFTER


def test_many_flipped_bytes(copy: Path) -> None:
    before = events_of(copy)
    dice = random.Random(5)
    size = (copy / "lab.db").stat().st_size
    for _ in range(12):
        flip(copy / "lab.db", dice.randrange(size))
    suspect(copy)
    found = opened(copy)
    assert found.recovery is not None
    assert found.recovery.from_backup == BEFORE
    assert_usable(copy, found)
    assert len(events_of(copy)) >= BEFORE
    assert events_of(copy).keys() <= before.keys()


def test_a_damaged_first_page_is_met_at_once_and_costs_no_event(copy: Path) -> None:
    before = events_of(copy)
    flip(copy / "lab.db", 2000)
    found = opened(copy)
    assert found.recovery is not None
    assert_usable(copy, found)
    assert events_of(copy) == before


def test_damage_met_while_open_is_recovered_from_at_the_next_start(copy: Path) -> None:
    path = copy / "lab.db"
    for page in range(10, path.stat().st_size // PAGE):
        flip(path, page * PAGE + 1000)
    with pytest.raises(EnvironmentProblem, match="database_damaged"):
        meet_damage(copy)
    found = opened(copy)
    assert found.recovery is not None
    assert found.recovery.from_backup == BEFORE
    assert_usable(copy, found)


def doubt(directory: Path, *, crashed: bool) -> None:
    """As a store leaves it whose backup was unsound."""
    found = opened(directory)
    found.store.doubt()
    found.database.close()
    if crashed:
        lock = Lock(directory / "lab.db")
        assert lock.left is Mark.DOUBTED
        lock.mark(Mark.DOUBTED_OPEN)
        lock.release()


@pytest.mark.parametrize("crashed", [False, True], ids=["closed", "crashed"])
def test_a_database_whose_backup_was_unsound_is_looked_at_page_by_page(copy: Path, crashed: bool) -> None:
    before = events_of(copy)
    doubt(copy, crashed=crashed)
    flip(copy / "lab.db", (copy / "lab.db").stat().st_size // PAGE // 2 * PAGE + 1000)
    found = opened(copy)
    assert found.recovery is not None
    assert_usable(copy, found)
    assert events_of(copy).keys() <= before.keys()


def test_a_database_that_was_doubted_for_nothing_is_opened_and_believed_again(copy: Path) -> None:
    doubt(copy, crashed=False)
    found = opened(copy)
    assert (found.recovery, found.wal_lost) == (None, False)
    found.database.close()
    lock = Lock(copy / "lab.db")
    assert lock.left is Mark.CLOSED
    lock.release()


def test_damage_met_while_deriving_again_is_recovered_from_at_once(copy: Path) -> None:
    """A new program reads the whole journal at its first start, and nobody is there to start it a second time."""
    path = copy / "lab.db"
    for page in range(path.stat().st_size // PAGE // 2, path.stat().st_size // PAGE):
        flip(path, page * PAGE + 1000)
    found = open_journal(path, KEY, copy / "backups", CountingClock(), CountingIds(7), 1, "a newer program")
    assert found.recovery is not None
    assert found.recovery.from_backup == BEFORE
    assert_usable(copy, found)


def meet_damage(directory: Path) -> None:
    database = Database(directory / "lab.db", KEY)
    try:
        with database.reading() as cursor:
            cursor.execute("SELECT sum(length(data)) FROM event").fetchall()
    finally:
        database.close()


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 // PAGE * PAGE + 17)


def empty(path: Path) -> None:
    os.truncate(path, 0)


@pytest.mark.parametrize("harm", [truncate, empty, Path.unlink])
def test_a_short_an_empty_and_a_lost_file(copy: Path, harm: Callable[[Path], None]) -> None:
    before = events_of(copy)
    harm(copy / "lab.db")
    suspect(copy)
    found = opened(copy)
    report = found.recovery
    assert report is not None
    assert report.from_backup == BEFORE
    assert report.tail_unsure
    assert_usable(copy, found)
    after = events_of(copy)
    assert BEFORE <= len(after) < len(before)
    assert after.keys() <= before.keys()


def test_what_lies_behind_a_hole_moves_to_the_new_log_with_its_id(copy: Path) -> None:
    before = events_of(copy)
    shutil.rmtree(copy / "backups")
    path = copy / "lab.db"
    for page in range(path.stat().st_size // PAGE // 3, path.stat().st_size // PAGE // 3 + 25):
        flip(path, page * PAGE + 1000)
    suspect(copy)
    found = opened(copy)
    report = found.recovery
    assert report is not None
    assert report.missing
    assert report.rehomed
    new = found.store.log_id
    assert new == report.new_log
    assert_usable(copy, found)
    after = events_of(copy)
    moved = {event_id for event_id, (log_id, _) in after.items() if log_id == new}
    assert len(moved) == report.rehomed
    assert moved <= before.keys()
    assert not verify(path, KEY).gaps


def test_the_next_event_never_takes_a_number_that_may_be_in_use(copy: Path) -> None:
    flip(copy / "lab.db", 2000)
    found = opened(copy)
    entries: tuple[Entry, ...] = found.store.append([next(iter(Traffic()))])
    found.database.close()
    assert found.recovery is not None
    assert entries[0].log_id == found.recovery.new_log


def test_a_wal_that_vanished_after_a_crash_opens_a_new_log(copy: Path) -> None:
    lock = Lock(copy / "lab.db")
    lock.mark(Mark.OPEN)
    lock.release()
    found = opened(copy)
    assert found.wal_lost
    assert found.recovery is None
    assert found.store.append([next(iter(Traffic()))])[0].seq == 1
    found.database.close()


@pytest.mark.parametrize("with_backup", [True, False], ids=["backup", "no backup"])
def test_a_wrong_key_is_no_damage(copy: Path, with_backup: bool) -> None:
    if not with_backup:
        shutil.rmtree(copy / "backups")
    before = (copy / "lab.db").read_bytes()
    with pytest.raises(EnvironmentProblem, match="database_key"):
        opened(copy, bytes(32))
    assert (copy / "lab.db").read_bytes() == before
    assert not list(copy.glob("*.damaged*"))
    opened(copy).database.close()


def test_a_lost_database_and_a_wrong_key_begin_no_empty_lab(copy: Path) -> None:
    """The backups are still there: an empty lab would in time let go of the last that is left of the real one."""
    (copy / "lab.db").unlink()
    with pytest.raises(EnvironmentProblem, match="database_key"):
        opened(copy, bytes(32))
    assert not (copy / "lab.db").exists()
    found = opened(copy)
    assert found.recovery is not None
    assert found.recovery.from_backup == BEFORE
    found.database.close()


def test_a_backup_made_under_a_wrong_clock_is_not_the_newest(copy: Path) -> None:
    with_all = back_up(copy / "lab.db", KEY, copy / "backups", CountingClock().now + 1000).path
    first = min((copy / "backups").iterdir())
    first.rename(first.with_name("lab-20990101T000000Z.backup"))
    (copy / "lab.db").unlink()
    found = opened(copy)
    assert found.recovery is not None
    assert found.recovery.backup == with_all
    assert found.recovery.from_backup == BEFORE + AFTER
    found.database.close()


def test_a_database_of_a_newer_program_is_left_alone(copy: Path) -> None:
    connection = connect(copy / "lab.db", KEY)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(EnvironmentProblem, match="database_newer"):
        opened(copy)
    assert not list(copy.glob("*.damaged*"))


def test_a_database_that_was_closed_well_is_opened_and_nothing_else(copy: Path) -> None:
    before = events_of(copy)
    found = opened(copy)
    assert found.recovery is None
    assert not found.wal_lost
    assert_usable(copy, found)
    again = opened(copy)
    assert not again.derived_again
    again.database.close()
    assert events_of(copy) == before
