# SPDX-License-Identifier: Apache-2.0
"""After damage: the file is set aside, and what it and the newest backup still say becomes a fresh database.

Nothing is ever deleted or mended in place. The report says what was saved and what is known to be missing, so that
nobody has to believe that everything is fine.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import sqlalchemy as sa

from lab_kiosk.application.ports import Clock, EnvironmentProblem, Ids
from lab_kiosk.domain import hlc
from lab_kiosk.journal.backup import backups, taken_at
from lab_kiosk.journal.codec import Row, positional
from lab_kiosk.journal.engine import Connection, Database, SqlError, connect
from lab_kiosk.journal.files import remove, set_aside, sync
from lab_kiosk.journal.locking import Lock, Mark
from lab_kiosk.journal.pages import Pages
from lab_kiosk.journal.rebuild import rebuild
from lab_kiosk.journal.salvage import Salvage, copy, graft
from lab_kiosk.journal.schema import deriver, upgrade
from lab_kiosk.journal.tables import EVENT, LOG, MET, REPEAT, SET_ASIDE
from lab_kiosk.journal.verify import Gap, gaps, verify

_LOG = positional(sa.insert(LOG).prefix_with("OR IGNORE"))
_EVENT = positional(sa.insert(EVENT).prefix_with("OR IGNORE"))
_REPEAT = positional(sa.insert(REPEAT).prefix_with("OR IGNORE"))
_ASIDE = positional(sa.insert(SET_ASIDE).prefix_with("OR IGNORE"))
_OWN_LOGS = positional(sa.select(LOG.c.log_id).where(LOG.c.reason != MET))
_AFTER = positional(
    sa.select(EVENT.c.log_id, EVENT.c.seq, EVENT.c.hlc).where(
        EVENT.c.log_id == sa.bindparam("log_id"), EVENT.c.seq > sa.bindparam("seq")
    )
)
_MOVE = positional(
    sa.update(EVENT)
    .values(log_id=sa.bindparam("to_log"), seq=sa.bindparam("to_seq"))
    .where(EVENT.c.log_id == sa.bindparam("b_log"), EVENT.c.seq == sa.bindparam("b_seq"))
)
_ERASED = sa.select(EVENT.c.stream).where(EVENT.c.kind == "person.erased").scalar_subquery()
_ERASE = sa.update(EVENT).where(
    EVENT.c.personal.is_not(None), sa.or_(EVENT.c.stream.in_(_ERASED), ("person:" + EVENT.c.subject).in_(_ERASED))
)
_COUNT = positional(sa.select(sa.func.count()).select_from(EVENT))
_NEWEST = positional(sa.select(sa.func.max(EVENT.c.hlc)))


class RecoveryReport(msgspec.Struct, frozen=True, kw_only=True):
    """What was saved, and what is known not to be. ``missing`` are numbers that neither source had; ``tail_unsure``
    says that the end of a log could not be read, so that its last events may be missing without a trace.
    """

    why: str
    set_aside: tuple[Path, ...]
    backup: Path | None
    from_backup: int
    from_damaged: int
    rehomed: int
    missing: tuple[Gap, ...]
    tail_unsure: bool
    damaged_pages: int
    newest_event_at: int | None
    new_log: str


def recover(
    database: Path, key: bytes, directory: Path, clock: Clock, ids: Ids, why: str, program: str = ""
) -> RecoveryReport:
    """Replace a damaged or lost database. ``directory`` is where backups are.

    Raises :class:`EnvironmentProblem`: ``database_key`` when neither the file nor a backup opens with the key, and what
    the disk has to say; the damaged file is then still where it was.
    """
    lock = Lock(database)
    try:
        backup = _newest_good(directory, key)
        if backup is None:
            _prove(key, [database, *backups(directory)])
        lock.mark(Mark.SUSPECT)
        fresh = database.with_name(database.name + ".recovering")
        remove(fresh)
        stamp = datetime.fromtimestamp(clock.now_ms() / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
        earlier = sorted(database.parent.glob(database.name + ".damaged-*Z"))[-1:]
        with tempfile.TemporaryDirectory(prefix="recovery-", dir=database.parent) as work:
            report = _Recovery(fresh, key, clock, ids, program).run([database, *earlier], backup, Path(work), why)
        aside = set_aside(database, database.with_name(f"{database.name}.damaged-{stamp}"))
        # A WAL outlives its file only to be played into the next one.
        for ending in ("-wal", "-shm"):
            database.with_name(database.name + ending).unlink(missing_ok=True)
        sync(fresh)
        fresh.replace(database)
        sync(database.parent)
        fresh.with_name(fresh.name + ".lock").unlink(missing_ok=True)
        lock.mark(Mark.CLOSED)
    except OSError as error:
        raise EnvironmentProblem("disk_failed", str(error)) from error
    finally:
        lock.release()
    return msgspec.structs.replace(report, set_aside=aside)


def _newest_good(directory: Path, key: bytes) -> Path | None:
    """The sound backup with the most events: a journal only grows, and a name says what a wrong clock said."""
    for backup in sorted(backups(directory), key=lambda backup: _events_in(backup, key), reverse=True):
        found = verify(backup, key, derived=False)
        if not found.damage and not found.strangers:
            return backup
    return None


def _events_in(backup: Path, key: bytes) -> int:
    try:
        connection = connect(backup, key, mode="ro")
    except SqlError:
        return 0
    try:
        return int(connection.execute(_COUNT).fetchone()[0])
    except SqlError:
        return 0
    finally:
        connection.close()


def _prove(key: bytes, files: list[Path]) -> None:
    """With a wrong key everything looks damaged. Somebody would set the whole lab aside and start an empty one."""
    ours = [file for file in files if file.exists() and file.stat().st_size]
    if ours and not any(Pages(file, key).prove_key() for file in ours):
        raise EnvironmentProblem("database_key", "neither the database nor a backup opens with this key")


class _Recovery:
    def __init__(self, fresh: Path, key: bytes, clock: Clock, ids: Ids, program: str) -> None:
        self._path = fresh
        self._key = key
        self._clock = clock
        self._ids = ids
        self._program = program
        self._torn: set[str] = set()

    def run(self, damaged: list[Path], backup: Path | None, work: Path, why: str) -> RecoveryReport:
        fresh = Database(self._path, self._key)
        try:
            upgrade(fresh)
            empty = work / "empty"
            fresh.checkpoint()
            shutil.copyfile(self._path, empty)
            from_backup = 0 if backup is None else self._take(fresh, copy(backup, work / "backup"))
            self._torn.clear()
            from_damaged = bad = 0
            for number, path in enumerate(path for path in damaged if path.exists()):
                from_damaged += self._take(fresh, copy(path, work / f"plain{number}"))
                for base_number, base in enumerate([backup, empty] if backup else [empty]):
                    grafted = work / f"grafted{number}-{base_number}"
                    shutil.copyfile(base, grafted)
                    bad = max(bad, graft(path, grafted, self._key))
                    from_damaged += self._take(fresh, grafted)
            with fresh.transaction() as cursor:
                missing = tuple(gaps(cursor.connection))
                log_id = self._open_log(cursor)
                rehomed = self._rehome(cursor, log_id, missing)
                erase = _ERASE.values(personal=sa.null()).compile(dialect=sa.dialects.registry.load("sqlite")())
                cursor.execute(str(erase), [erase.params[name] for name in erase.positiontup or ()])
                newest = cursor.execute(_NEWEST).fetchone()[0]
            rebuild(fresh, deriver(self._program))
        finally:
            fresh.close()
        return RecoveryReport(
            why=why,
            set_aside=(),
            backup=backup,
            from_backup=from_backup,
            from_damaged=from_damaged,
            rehomed=rehomed,
            missing=missing,
            tail_unsure=bool(self._torn) or not any(path.exists() and path.stat().st_size for path in damaged),
            damaged_pages=bad,
            newest_event_at=None if newest is None else hlc.milliseconds(newest),
            new_log=log_id,
        )

    def _take(self, fresh: Database, source: Path) -> int:
        """Copy what a source has and the fresh database has not yet; returns how many events that was."""
        salvage = Salvage(source, self._key)
        try:
            with fresh.transaction() as cursor:
                cursor.executemany(_LOG, salvage.logs())
                logs = [row[0] for row in cursor.execute(positional(sa.select(LOG.c.log_id))).fetchall()]
                before = cursor.connection.total_changes
                for log_id in logs:
                    cursor.executemany(_EVENT, salvage.events(log_id))
                taken = int(cursor.connection.total_changes - before)
                cursor.executemany(_REPEAT, salvage.repeats())
                cursor.executemany(_ASIDE, salvage.asides())
        finally:
            salvage.close()
        self._torn |= salvage.torn
        return taken

    def _open_log(self, cursor: Connection) -> str:
        log_id = self._ids.new()
        rows: Iterable[Row] = cursor.execute(positional(sa.select(sa.func.max(LOG.c.opened_at)))).fetchall()
        opened = max([self._clock.now_ms(), *(row[0] + 1 for row in rows if row[0] is not None)])
        cursor.execute(_LOG, (log_id, opened, "restored"))
        return log_id

    def _rehome(self, cursor: Connection, log_id: str, missing: tuple[Gap, ...]) -> int:
        """Our own events behind a hole go into the new log, with their ids: a log with a hole cannot be sent."""
        own = {row[0] for row in cursor.execute(_OWN_LOGS, (MET,)).fetchall()}
        holes: dict[str, int] = {}
        for gap in missing:
            if gap.log_id in own:
                holes.setdefault(gap.log_id, gap.last)
        behind = [row for log, last in holes.items() for row in cursor.execute(_AFTER, (log, last)).fetchall()]
        behind.sort(key=lambda row: (row[2], row[0], row[1]))
        moves = [(log_id, seq, row[0], row[1]) for seq, row in enumerate(behind, 1)]
        cursor.executemany(_MOVE, moves)
        return len(moves)


def lost_since(report: RecoveryReport) -> datetime | None:
    """From when on events may be missing, where the damaged file gave nothing: the time of the backup."""
    return taken_at(report.backup) if report.backup is not None and report.from_damaged == 0 else None
