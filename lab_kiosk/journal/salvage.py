# SPDX-License-Identifier: Apache-2.0
"""Reads whatever a damaged database still gives, page by page and range by range, and never writes to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from lab_kiosk.journal.codec import Row, entry_of, positional
from lab_kiosk.journal.engine import Connection, SqlError, connect
from lab_kiosk.journal.files import BESIDES
from lab_kiosk.journal.pages import PAGE, Pages
from lab_kiosk.journal.tables import EVENT, LOG, REPEAT

_RANGE: tuple[Any, ...] = (sa.bindparam("log_id"), sa.bindparam("first"), sa.bindparam("last"))
_EVENTS = positional(
    sa.select(EVENT).where(EVENT.c.log_id == _RANGE[0], EVENT.c.seq >= _RANGE[1], EVENT.c.seq <= _RANGE[2])
)
_REPEATS = positional(sa.select(REPEAT))
_LOGS = positional(sa.select(LOG))
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

    def events(self, log_id: str) -> Iterator[Row]:
        """Every readable event of a log. Logs have no gaps, so an empty stride that could be read is their end."""
        first = 1
        while self._patience > 0:
            rows = self._stride(log_id, first, first + STRIDE - 1)
            if rows is not None and not rows:
                return
            yield from rows or ()
            first += STRIDE

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
            connection.execute("CREATE TABLE padding (bytes BLOB)")
            connection.execute("INSERT INTO padding VALUES (zeroblob(?))", ((missing + 1) * PAGE,))
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()
