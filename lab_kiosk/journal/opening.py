# SPDX-License-Identifier: Apache-2.0
"""The way to an open journal at the start of the program: opened, upgraded, derived again or recovered as it needs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lab_kiosk.application.ports import Clock, EnvironmentProblem, Ids
from lab_kiosk.journal.backup import backups
from lab_kiosk.journal.engine import Database
from lab_kiosk.journal.locking import Mark
from lab_kiosk.journal.rebuild import rebuild
from lab_kiosk.journal.recovery import RecoveryReport, recover
from lab_kiosk.journal.schema import derived_by, deriver, upgrade
from lab_kiosk.journal.shelf import JournalShelf
from lab_kiosk.journal.verify import damage


@dataclass(frozen=True)
class Opened:
    """``recovery`` is there when the database had been damaged. ``wal_lost``: the last events before a crash may be
    missing.
    """

    database: Database
    store: JournalShelf
    recovery: RecoveryReport | None = None
    derived_again: bool = False
    wal_lost: bool = False


def open_journal(
    path: Path, key: bytes, backup_directory: Path, clock: Clock, ids: Ids, site_id: int, program: str = ""
) -> Opened:
    """Open the database of this kiosk, on the thread that will use it; the caller closes ``database`` at the end.

    Damage is recovered from. Raises :class:`EnvironmentProblem` for what only a person can settle: ``database_key``,
    ``database_in_use``, ``database_newer``, ``disk_full``, ``disk_failed``, ``disk_read_only``,
    ``database_unreachable``.
    """
    wal = path.with_name(path.name + "-wal")
    had_wal = wal.exists() and wal.stat().st_size > 0
    try:
        lost = bool(backups(backup_directory)) and not path.exists()
        database = _open(path, key, suspicious=not had_wal, lost=lost)
        return _made_ready(database, clock, ids, site_id, program, had_wal=had_wal)
    except EnvironmentProblem as problem:
        if problem.code not in {"database_damaged", "database_key"}:
            raise
        if problem.code == "database_key" and not backups(backup_directory):
            raise
        recovery = recover(path, key, backup_directory, clock, ids, problem.detail, program)
        return _made_ready(Database(path, key), clock, ids, site_id, program, recovery=recovery)


def _made_ready(
    database: Database,
    clock: Clock,
    ids: Ids,
    site_id: int,
    program: str,
    *,
    recovery: RecoveryReport | None = None,
    had_wal: bool = False,
) -> Opened:
    """Upgraded, derived by this program, and ready to write. Damage may only be met here: then the file is closed."""
    try:
        upgrade(database)
        again = derived_by(database) != deriver(program)
        if again:
            rebuild(database, deriver(program))
        store = JournalShelf(database, clock, ids, site_id)
        wal_lost = recovery is None and database.lock.left in (Mark.OPEN, Mark.DOUBTED_OPEN) and not had_wal
        if wal_lost:
            store.open_log("restored")
    except BaseException:
        database.close()
        raise
    return Opened(database, store, recovery, again, wal_lost)


def _open(path: Path, key: bytes, *, suspicious: bool, lost: bool) -> Database:
    """After a crash whose WAL is gone, half a checkpoint may be all that the file got; and one whose backup was unsound
    is doubted: look at every page.
    """
    if lost:
        raise EnvironmentProblem("database_damaged", "the database is gone, its backups are not")
    existed = path.exists()
    database = Database(path, key)
    doubted = database.lock.left in (Mark.DOUBTED, Mark.DOUBTED_OPEN)
    if existed and (doubted or (suspicious and database.lock.left is Mark.OPEN)):
        found = damage(database.connection)
        if found:
            database.lock.left = Mark.SUSPECT
            database.lock.mark(Mark.SUSPECT)
            database.close()
            raise EnvironmentProblem("database_damaged", "; ".join(found))
    return database
