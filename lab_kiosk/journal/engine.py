# SPDX-License-Identifier: Apache-2.0
"""The encrypted local database: one file, one connection that writes and checkpoints, every commit on the disk.

SQLCipher with a raw 256-bit key, WAL, ``synchronous=FULL``. One connection for all writing and checkpointing is also
what keeps older SQLite versions safe (sqlite.org/wal.html, "WAL-reset bug").
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.pool import StaticPool

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.journal.locking import Lock, Mark
from lab_kiosk.journal.pages import PAGE, Pages, salt_of

CACHE_KB = 4000
"""Pages kept decrypted. It fills as the journal grows, a day's visits at a time; with 200,000
visits in it, 32 MB made no question faster."""
Connection = Any
"""A DBAPI connection of sqlcipher3, which ships without types."""

SqlError = sqlcipher.Error

_PROBLEMS = {
    5: "database_in_use",
    6: "database_in_use",
    8: "disk_read_only",
    10: "disk_failed",
    11: "database_damaged",
    13: "disk_full",
    14: "database_unreachable",
    26: "database_damaged",
}
"""SQLite's primary result codes (sqlite.org/rescode.html) that speak of the surroundings. Every other one is a bug
here."""


@contextmanager
def environment() -> Iterator[None]:
    """The one place where a failure of disk, file or key becomes an :class:`EnvironmentProblem`."""
    try:
        yield
    except (sqlcipher.Error, sa.exc.DBAPIError) as error:
        cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
        code = _PROBLEMS.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            raise
        raise EnvironmentProblem(code, str(cause)) from error


def connect(path: Path, key: bytes, *, mode: str = "rwc") -> Connection:
    """A keyed connection in autocommit; ``mode`` as in SQLite's URIs (``ro``, ``rw``, ``rwc``). The caller closes it.

    A wrong key and a damaged first page look alike here: see :mod:`lab_kiosk.journal.pages`.
    """
    if len(key) != 32:
        raise EnvironmentProblem("database_key", "the database key has to be 32 bytes")
    connection = sqlcipher.connect(
        f"file:{quote(str(path))}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=400,
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt_of(key).hex()}'\"")
        for pragma in (
            "cipher_log_level = NONE",
            "busy_timeout = 2000",
            "foreign_keys = ON",
            f"cache_size = -{CACHE_KB}",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _writer(path: Path, key: bytes) -> Connection:
    connection = connect(path, key)
    # secure_delete: an erased name does not stay behind in a free page.
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = FAST", "journal_size_limit = 67108864"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


class Database:
    """An open database and the lock on it. Used from one thread at a time; closing it leaves no WAL behind."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open or create the file.

        Raises :class:`EnvironmentProblem`: ``database_in_use``, ``database_key`` (the key is wrong, the data may be
        fine), ``database_damaged`` (the key is right), ``disk_full``, ``disk_failed``, ``disk_read_only``,
        ``database_unreachable``.
        """
        self.path = path
        self.key = key
        with _unreachable(path):
            self.lock = Lock(path)
        try:
            self.connection = self._open()
        except BaseException:
            self.lock.release()
            raise
        self.engine = sa.create_engine(
            "sqlite://",
            creator=lambda: self.connection,
            module=sqlcipher,
            poolclass=StaticPool,
            isolation_level="AUTOCOMMIT",
        )
        self.lock.mark(Mark.OPEN)
        self._left_as = Mark.CLOSED

    def doubt(self) -> None:
        """Have the next start look at every page, also after a crash."""
        self._left_as = Mark.DOUBTED
        self.lock.mark(Mark.DOUBTED_OPEN)

    def _open(self) -> Connection:
        if self.path.exists() and self.path.stat().st_size < PAGE:
            raise EnvironmentProblem("database_damaged", "the file has less than one page")
        if self.lock.left is Mark.SUSPECT:
            raise EnvironmentProblem("database_damaged", "damage was met when it was last open")
        connection = None
        try:
            with environment():
                connection = _writer(self.path, self.key)
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except EnvironmentProblem as problem:
            if connection is not None:
                connection.close()
            if problem.code == "database_damaged" and not Pages(self.path, self.key).prove_key():
                raise EnvironmentProblem("database_key", "no page of the database opens with this key") from problem
            raise
        return connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All of it durable, or nothing. Damage met on the way is remembered for the next start."""
        cursor = self.connection.cursor()
        try:
            with environment():
                cursor.execute("BEGIN IMMEDIATE")
                yield cursor
                cursor.execute("COMMIT")
        except BaseException as problem:
            if self.connection.in_transaction:
                self.connection.rollback()
            self._remember(problem)
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        try:
            with environment():
                yield self.connection.cursor()
        except EnvironmentProblem as problem:
            self._remember(problem)
            raise

    def _remember(self, problem: BaseException) -> None:
        if isinstance(problem, EnvironmentProblem) and problem.code == "database_damaged":
            self.lock.mark(Mark.SUSPECT)
            self.lock.left = Mark.SUSPECT

    def checkpoint(self) -> None:
        """Move the WAL into the file and shorten it to nothing."""
        with environment():
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        self.engine.dispose()
        self.connection.close()
        if self.lock.left is not Mark.SUSPECT:
            self.lock.mark(self._left_as)
        self.lock.release()


@contextmanager
def _unreachable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise EnvironmentProblem("database_unreachable", f"{path}: {error.strerror}") from error


DIALECT = sa.dialects.registry.load("sqlite")()


class Query:
    """A statement compiled once. ``params`` holds the values that stand in it; the caller's named ones are added.

    Core compiles well but spends about 0.1 ms a statement on its way through the engine; a scan asks ten of them.
    """

    def __init__(self, statement: sa.sql.expression.ClauseElement) -> None:
        compiled = statement.compile(dialect=_NAMED)
        self.sql = str(compiled)
        self._params = {name: value for name, value in compiled.params.items() if value is not None}

    def __call__(self, cursor: Connection, **params: object) -> list[tuple[Any, ...]]:
        return cast("list[tuple[Any, ...]]", cursor.execute(self.sql, {**self._params, **params}).fetchall())


_NAMED = sa.dialects.registry.load("sqlite")(paramstyle="named")
