# SPDX-License-Identifier: Apache-2.0
"""Drop everything derived and derive it again from the journal, in one transaction and in flat memory.

The logs are read side by side, each in the order in which it lies on the disk, and merged into the one order of all
entries: every history then advances by its own next entry, without a sort and without a jump through the file.
"""

from __future__ import annotations

import heapq
from collections import OrderedDict
from collections.abc import Callable, Iterator

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, DropIndex

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.folds import fold_of, histories
from lab_kiosk.domain.ids import LogId
from lab_kiosk.journal.codec import entry_of, positional
from lab_kiosk.journal.deriving import Changes, Head, keep, load
from lab_kiosk.journal.engine import Connection, Database
from lab_kiosk.journal.tables import CONCERN, DERIVED, DERIVED_BY, EVENT, FOLD, LOG

BATCH = 2048
IN_MEMORY = 16384
"""How many histories are kept in memory: as many as a lab has in use at one time, and then some."""
WORTH_A_SNAPSHOT = 8

_INDEXES = [index for table in DERIVED.values() for index in sorted(table.indexes, key=lambda index: str(index.name))]
_IN_LOG_ORDER = positional(sa.select(EVENT).where(EVENT.c.log_id == sa.bindparam("log_id")).order_by(EVENT.c.seq))
_IN_TIME_ORDER = positional(
    sa.select(EVENT).where(EVENT.c.log_id == sa.bindparam("log_id")).order_by(EVENT.c.hlc, EVENT.c.seq)
)
_INSERT_CONCERN = positional(sa.insert(CONCERN))
_LOG_IDS = positional(sa.select(LOG.c.log_id).order_by(LOG.c.log_id))


class Rebuilt(msgspec.Struct, frozen=True, kw_only=True):
    events: int
    """How many events were folded."""


class _Unordered(Exception):  # noqa: N818 - a turn of the way, not an error
    """A log whose clock went backwards: it has to be sorted, not only read."""

    def __init__(self, log_id: LogId) -> None:
        super().__init__(log_id)
        self.log_id = log_id


def rebuild(database: Database, program: str = "", progress: Callable[[int], None] = lambda _: None) -> Rebuilt:
    """Derive everything again. ``progress`` hears the number of events so far, every few thousand.

    A store that is open on the database has to be told (``derived_again``). Raises :class:`EnvironmentProblem`; the
    derived tables are then what they were before.
    """
    unordered: set[str] = set()
    while True:
        try:
            with database.transaction() as cursor:
                _empty(cursor)
                events = _Pass(cursor, progress).run(merged(cursor, unordered))
                for index in _INDEXES:
                    cursor.execute(str(CreateIndex(index).compile(dialect=sqlite.dialect())))
                cursor.execute(positional(sa.insert(DERIVED_BY)), (1, program))
        except _Unordered as found:
            unordered.add(found.log_id)
            continue
        database.checkpoint()
        return Rebuilt(events=events)


def merged(cursor: Connection, unordered: set[str]) -> Iterator[Entry]:
    """Every entry of the journal, in order."""
    logs = [row[0] for row in cursor.execute(_LOG_IDS).fetchall()]
    readers = [_read(cursor.connection.cursor(), log_id, sort=log_id in unordered) for log_id in logs]
    if len(readers) == 1:
        return readers[0]
    return heapq.merge(*readers, key=lambda entry: entry.order)


def _read(cursor: Connection, log_id: str, *, sort: bool) -> Iterator[Entry]:
    cursor.execute(_IN_TIME_ORDER if sort else _IN_LOG_ORDER, (log_id,))
    last = -1
    while rows := cursor.fetchmany(BATCH):
        for row in rows:
            entry = entry_of(row)
            if entry.hlc < last:
                raise _Unordered(entry.log_id)
            last = entry.hlc
            yield entry


def _empty(cursor: Connection) -> None:
    for index in _INDEXES:
        cursor.execute(str(DropIndex(index).compile(dialect=sqlite.dialect())))
    for table in (*DERIVED.values(), FOLD, CONCERN, DERIVED_BY):
        cursor.execute(positional(sa.delete(table)))


class _Pass:
    """One way through the journal."""

    def __init__(self, cursor: Connection, progress: Callable[[int], None]) -> None:
        self._cursor = cursor
        self._progress = progress
        self._heads: OrderedDict[str, Head] = OrderedDict()
        self._seen = _Seen()
        self._changes = Changes()
        self._concerns: list[tuple[str, int, str, int]] = []

    def run(self, entries: Iterator[Entry]) -> int:
        count = 0
        advance = self._changes.advance
        changed = self._changes.changed
        for entry in entries:
            streams = histories(entry)
            for stream in streams:
                head = self._head(stream, entry)
                if head is not None:
                    changed.update(advance(stream, head, (entry,)))
            for further in streams[1:]:
                self._concerns.append((further, entry.hlc, entry.log_id, entry.seq))
            count += 1
            if count % BATCH == 0:
                self._flush()
                self._progress(count)
        self._flush()
        for rested, left in self._heads.items():
            self._rest(rested, left)
        return count

    def _head(self, stream: str, entry: Entry) -> Head | None:
        head = self._heads.get(stream)
        if head is not None:
            self._heads.move_to_end(stream)
            return head
        fold = fold_of(stream)
        if fold is None:
            return None
        if self._seen.before(stream):
            self._flush()
            head = load(self._cursor, (stream,), entry.order).get(stream)
        head = head or Head(fold, fold.empty())
        self._heads[stream] = head
        if len(self._heads) > IN_MEMORY:
            self._rest(*self._heads.popitem(last=False))
        return head

    def _rest(self, stream: str, head: Head) -> None:
        """A history leaves the memory. A short one is sooner folded again than read back."""
        if head.since >= WORTH_A_SNAPSHOT:
            keep(self._cursor, stream, head.order, head.state)

    def _flush(self) -> None:
        self._changes.write(self._cursor)
        self._changes.changed.clear()
        self._changes.snapshots.clear()
        self._cursor.executemany(_INSERT_CONCERN, self._concerns)
        self._concerns.clear()


class _Seen:
    """A Bloom filter: whether a stream was met before, in one fixed megabyte. Now and then it says yes too often."""

    BITS = 1 << 23

    def __init__(self) -> None:
        self._bits = bytearray(self.BITS // 8)

    def before(self, stream: str) -> bool:
        """And from now on it was."""
        number = hash(stream)
        known = True
        for bit in (number % self.BITS, (number >> 23) % self.BITS):
            mask = 1 << (bit & 7)
            known = known and bool(self._bits[bit >> 3] & mask)
            self._bits[bit >> 3] |= mask
        return known
