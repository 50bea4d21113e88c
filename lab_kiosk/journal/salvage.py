# SPDX-License-Identifier: Apache-2.0
"""Reads whatever a damaged database still gives, page by page and range by range, and never writes to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from lab_kiosk.journal.codec import Row, entry_of, positional
from lab_kiosk.journal.engine import Connection, SqlError, connect
from lab_kiosk.journal.files import BESIDES
from lab_kiosk.journal.pages import PAGE, Pages
from lab_kiosk.journal.tables import EVENT, LOG, REPEAT, SET_ASIDE

_RANGE: tuple[Any, ...] = (sa.bindparam("log_id"), sa.bindparam("first"), sa.bindparam("last"))
_EVENTS = positional(
    sa.select(EVENT).where(EVENT.c.log_id == _RANGE[0], EVENT.c.seq >= _RANGE[1], EVENT.c.seq <= _RANGE[2])
)
_REPEATS = positional(sa.select(REPEAT))
_LOGS = positional(sa.select(LOG))
_ASIDES = positional(sa.select(SET_ASIDE))
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_NEXT, _LAST = (
    {
        str(table.name): positional(
            sa.select(end(table.c.seq)).where(table.c.log_id == _RANGE[0], table.c.seq >= _RANGE[1])
        )
        for table in (EVENT, REPEAT, SET_ASIDE)
    }
    for end in (sa.func.min, sa.func.max)
)
STRIDE = 1024
PATIENCE = 4000
"""How many times a reader starts anew after a bad page. SQLCipher closes a connection for good at the first one."""


class Salvage:
    """A damaged database as a source of rows. ``torn`` tells afterwards whether something could not be read."""

    def __init__(self, path: Path, key: bytes) -> None:
        """``path`` is a copy that nobody else has open: opening it plays its WAL back."""
        self._path = path
        self._key = key
        self._connection: Connection | None = None
        self._patience = PATIENCE
        self.torn: set[str] = set()

    def logs(self) -> list[Row]:
        return self._rows("log", _LOGS, ()) or []

    def repeats(self) -> list[Row]:
        return self._rows("repeat", _REPEATS, ()) or []

    def asides(self) -> list[Row]:
        return (self._rows("set_aside", _ASIDES, ()) or []) if SET_ASIDE.name in self._tables else []

    @cached_property
    def _tables(self) -> frozenset[str]:
        """A backup may be from before there was an exchange."""
        return frozenset(name for (name,) in self._rows("tables", _TABLES, ()) or ())

    def events(self, log_id: str) -> Iterator[Row]:
        """Every readable event of a log. Where a stride of it has none, numbers may have been taken by repeats or by
        what was set aside, or what stands there may make no sense: it ends where no table has a later number.
        """
        first = 1
        while self._patience > 0:
            rows = self._stride(log_id, first, first + STRIDE - 1)
            first += STRIDE
            yield from rows or ()
            if rows is not None and not rows:
                beyond = self._beyond(log_id, first)
                if beyond is None:
                    return
                first = max(first, beyond)

    def _beyond(self, log_id: str, first: int) -> int | None:
        """The next number of a log, from this one on, in any table that numbers are in; None where none can be read."""
        found = self._numbers(_NEXT, log_id, first)
        if found:
            return min(found)
        # Where the way there from the front is broken, the one from the back may not be. All between is tried.
        return first if self._numbers(_LAST, log_id, first) else None

    def _numbers(self, statements: Mapping[str, str], log_id: str, first: int) -> list[int]:
        here = self._tables
        found = (self._rows(log_id, statements[name], (log_id, first)) for name in statements if name in here)
        return [seq for rows in found for (seq,) in rows or () if seq is not None]

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _stride(self, log_id: str, first: int, last: int) -> list[Row] | None:
        """None when not one row of the range could be read."""
        rows = self._rows(log_id, _EVENTS, (log_id, first, last))
        if rows is not None:
            return [row for row in rows if _sensible(row, log_id, first, last)]
        if first == last:
            return None
        middle = (first + last) // 2
        halves = (self._stride(log_id, first, middle), self._stride(log_id, middle + 1, last))
        if halves == (None, None):
            return None
        return [row for half in halves for row in half or ()]

    def _rows(self, name: str, statement: str, values: tuple[Any, ...]) -> list[Row] | None:
        if self._patience <= 0:
            return None
        try:
            if self._connection is None:
                self._connection = connect(self._path, self._key, mode="rw")
            return list(self._connection.execute(statement, values).fetchall())
        except (SqlError, UnicodeDecodeError):
            self._patience -= 1
            self.torn.add(name)
            self.close()
            return None


def _sensible(row: Row, log_id: str, first: int, last: int) -> bool:
    """A row from a torn page may be anything."""
    try:
        entry = entry_of(row)
    except (msgspec.DecodeError, ValueError, TypeError):
        return False
    return entry.log_id == log_id and first <= entry.seq <= last and isinstance(entry.event_id, str)


def copy(database: Path, target: Path) -> Path:
    """A copy with its WAL, to be read instead of the original."""
    for ending in BESIDES[:2]:
        source = database.with_name(database.name + ending)
        if source.exists():
            shutil.copyfile(source, target.with_name(target.name + ending))
    return target


def graft(damaged: Path, base: Path, key: bytes) -> int:
    """Put every sound page of ``damaged`` over ``base``, and its WAL beside it; returns how many pages are damaged.

    What a damaged first page or tree node hides becomes readable again. The base is a backup, whose pages have the same
    numbers because a backup is a copy page by page, or an empty database, whose tables begin where every one's do. It
    is grown first, since its own first page stays and says how long the file is.
    """
    size = damaged.stat().st_size // PAGE if damaged.exists() else 0
    _grow(base, key, size)
    bad = 0
    with base.open("r+b") as file:
        if size:
            for number, page, sound in Pages(damaged, key):
                if number == 1:
                    bad += not sound
                    continue
                if sound:
                    file.seek((number - 1) * PAGE)
                    file.write(page)
                else:
                    bad += 1
    wal = damaged.with_name(damaged.name + "-wal")
    if wal.exists():
        shutil.copyfile(wal, base.with_name(base.name + "-wal"))
    return bad


def _grow(base: Path, key: bytes, pages: int) -> None:
    connection = connect(base, key, mode="rw")
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        missing = pages - connection.execute("PRAGMA page_count").fetchone()[0]
        if missing > 0:
            # In a table that is there: a new name may split the schema, and page 1 would tell of pages to be overlaid.
            connection.execute("INSERT INTO alembic_version VALUES (zeroblob(?))", ((missing + 1) * PAGE,))
            connection.execute("DELETE FROM alembic_version WHERE typeof(version_num) = 'blob'")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()
