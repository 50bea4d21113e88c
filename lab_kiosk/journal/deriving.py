# SPDX-License-Identifier: Apache-2.0
"""From entries to derived rows: how far each history has been folded, and what a new entry changes.

An ordinary entry comes after everything its histories hold and takes one step. A late one is put in its place and its
history is folded again from the last snapshot before it; what the old order said and the new one does not is taken
back. Snapshots trail behind on purpose: an entry that is late by a few places still comes after one.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any

import msgspec
import sqlalchemy as sa

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.folds import FOLDS, Fold, fold_of, histories, in_order, seen_in
from lab_kiosk.domain.folds.base import identity
from lab_kiosk.domain.ids import EventId, Stream
from lab_kiosk.domain.records import Record
from lab_kiosk.journal.codec import DELETE, TOUCH, UPSERT, entry_of, positional
from lab_kiosk.journal.engine import Connection, Query
from lab_kiosk.journal.tables import CONCERN, DERIVED, EVENT, FOLD, INDEXED

Order = tuple[int, str, int]
Identity = tuple[Any, ...]

START: Order = (-1, "", -1)
END: Order = ((1 << 63) - 1, "", -1)
SNAPSHOT_EVERY = 32
REMEMBERED = 4096
ROWS = 8
"""About how many records of one history are remembered with its head."""

_AFTER: tuple[Any, ...] = (sa.bindparam("hlc"), sa.bindparam("log_id"), sa.bindparam("seq"))
_BEFORE: tuple[Any, ...] = (sa.bindparam("to_hlc"), sa.bindparam("to_log_id"), sa.bindparam("to_seq"))
_OWN = Query(
    sa.select(EVENT).where(
        EVENT.c.stream == sa.bindparam("stream"),
        sa.tuple_(EVENT.c.hlc, EVENT.c.log_id, EVENT.c.seq) > sa.tuple_(*_AFTER),
        sa.tuple_(EVENT.c.hlc, EVENT.c.log_id, EVENT.c.seq) < sa.tuple_(*_BEFORE),
    )
)
_FURTHER = Query(
    sa.select(EVENT)
    .join(CONCERN, sa.and_(CONCERN.c.log_id == EVENT.c.log_id, CONCERN.c.seq == EVENT.c.seq))
    .where(
        CONCERN.c.stream == sa.bindparam("stream"),
        sa.tuple_(CONCERN.c.hlc, CONCERN.c.log_id, CONCERN.c.seq) > sa.tuple_(*_AFTER),
        sa.tuple_(CONCERN.c.hlc, CONCERN.c.log_id, CONCERN.c.seq) < sa.tuple_(*_BEFORE),
    )
)
_SNAPSHOT = Query(
    sa.select(FOLD.c.upto_hlc, FOLD.c.upto_log, FOLD.c.upto_seq, FOLD.c.state).where(
        FOLD.c.stream == sa.bindparam("stream")
    )
)
_KEEP = positional(sa.insert(FOLD).prefix_with("OR REPLACE"))
_FORGET = positional(sa.delete(FOLD).where(FOLD.c.stream == sa.bindparam("stream")))

_encode = msgspec.msgpack.Encoder().encode


_DECODERS = {word: msgspec.msgpack.Decoder(fold.state) for word, fold in FOLDS.items()}


@dataclass(slots=True)
class Head:
    """How far a history has been folded. ``since`` counts the entries after its snapshot; ``mark`` is the next one."""

    fold: Fold[Any]
    state: Any
    order: Order = START
    since: int = 0
    mark: tuple[Order, Any] | None = None
    rows: dict[Identity, Record] = field(default_factory=dict)
    """Some records as they stand in the tables now: those that were written last."""

    def copy(self) -> Head:
        return Head(self.fold, self.state, self.order, self.since, self.mark, self.rows)


@dataclass(slots=True)
class Changes:
    """What a batch of entries does to the derived tables."""

    heads: dict[str, Head] = field(default_factory=dict)
    changed: dict[Identity, Record] = field(default_factory=dict)
    touched: dict[Identity, Record] = field(default_factory=dict)
    """Like ``changed``, where the row is there and no index cares."""
    gone: set[Identity] = field(default_factory=set)
    snapshots: dict[str, tuple[Order, Any] | None] = field(default_factory=dict)

    def advance(self, stream: str, head: Head, entries: Iterable[Entry]) -> dict[Identity, Record]:
        """Fold the entries in; returns the records that they touched, as they ended up."""
        touched: dict[Identity, Record] = {}
        step = head.fold.step
        for entry in entries:
            head.state, records = step(head.state, seen_in(entry, stream))
            head.order = entry.order
            head.since += 1
            for record in records:
                touched[identity(record)] = record
            if head.since % SNAPSHOT_EVERY == 0:
                if head.mark is not None:
                    self.snapshots[stream] = head.mark
                    head.since = SNAPSHOT_EVERY
                head.mark = (head.order, head.state)
        return touched

    def write(self, cursor: Connection) -> None:
        rows: dict[type[Record], list[tuple[Any, ...]]] = {}
        for record in self.changed.values():
            rows.setdefault(type(record), []).append(msgspec.structs.astuple(record))
        for kind, *key in self.gone:
            cursor.execute(DELETE[kind], key)
        for kind, values in rows.items():
            cursor.executemany(UPSERT[kind], values)
        for record in self.touched.values():
            statement, fields = TOUCH[type(record)]
            cursor.execute(statement, [getattr(record, name) for name in fields])
        for stream, snapshot in self.snapshots.items():
            if snapshot is None:
                cursor.execute(_FORGET, (stream,))
            else:
                keep(cursor, stream, *snapshot)


class Heads:
    """The heads of all histories: the recently used ones in memory, every other one from its snapshot."""

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self._heads: OrderedDict[str, Head] = OrderedDict()
        self._remembered = remembered

    def of(self, cursor: Connection, stream: str) -> Head | None:
        """None for a history that no fold knows."""
        head = self._heads.get(stream)
        if head is not None:
            self._heads.move_to_end(stream)
            return head
        head = load(cursor, stream)
        if head is not None:
            self._remember(stream, head)
        return head

    def _remember(self, stream: str, head: Head) -> None:
        self._heads[stream] = head
        self._heads.move_to_end(stream)
        if len(self._heads) > self._remembered:
            self._heads.popitem(last=False)

    def forget(self) -> None:
        self._heads.clear()

    def derive(
        self, cursor: Connection, fresh: list[Entry], revised: Mapping[EventId, Entry], dirty: AbstractSet[Stream]
    ) -> Changes:
        """What the entries change, before any of them is written.

        ``fresh`` are in order and new to the journal. ``revised`` are entries that it holds differently (another place,
        nothing personal any more), by event id; ``dirty`` are the streams of those.
        """
        by_stream: dict[Stream, list[Entry]] = {}
        for entry in fresh:
            for stream in histories(entry):
                by_stream.setdefault(stream, []).append(entry)
        changes = Changes()
        for stream in dirty:
            by_stream.setdefault(stream, [])
        for stream, entries in by_stream.items():
            known = self.of(cursor, stream)
            if known is None:
                continue
            if stream not in dirty and entries[0].order > known.order:
                head = known.copy()
                records = changes.advance(stream, head, entries)
                for key, record in records.items():
                    quiet = _quiet(head.rows.get(key), record)
                    (changes.touched if quiet else changes.changed)[key] = record
                head.rows = {**head.rows, **records} if len(head.rows) < ROWS else records
                changes.heads[stream] = head
            else:
                _refold(cursor, changes, stream, known.fold, entries, revised if stream in dirty else {})
        return changes

    def commit(self, changes: Changes) -> None:
        for stream, head in changes.heads.items():
            self._remember(stream, head)


def keep(cursor: Connection, stream: str, order: Order, state: object) -> None:
    """Write a snapshot: the state of a history up to and with the entry at ``order``."""
    cursor.execute(_KEEP, (stream, *order, _encode(state)))


def load(cursor: Connection, stream: str, before: Order = END) -> Head | None:
    """The head of a history as the tables have it, up to ``before``; None where no fold knows it."""
    fold = fold_of(stream)
    if fold is None:
        return None
    head = _base(cursor, stream, fold)
    Changes().advance(stream, head, entries_after(cursor, stream, head.order, before))
    return head


def _quiet(old: Record | None, new: Record) -> bool:
    """Whether a row can be updated past every index. SQLite would write them all, changed or not."""
    if old is None or type(new) not in TOUCH:
        return False
    return all(getattr(old, name) == getattr(new, name) for name in INDEXED[DERIVED[type(new)].name])


def _refold(
    cursor: Connection,
    changes: Changes,
    stream: str,
    fold: Fold[Any],
    late: list[Entry],
    revised: Mapping[EventId, Entry],
) -> None:
    base = _base(cursor, stream, fold)
    whole = bool(revised) or late[0].order <= base.order
    if whole:
        base = Head(fold, fold.empty())
    while True:
        changes.snapshots.pop(stream, None)
        before = entries_after(cursor, stream, base.order)
        after = in_order((*(revised.get(entry.event_id, entry) for entry in before), *late))
        old = Changes().advance(stream, base.copy(), before)
        head = base.copy()
        new = changes.advance(stream, head, after)
        if whole or old.keys() <= new.keys():
            break
        # Something that only the old order touched goes back to what it was before the snapshot, which nobody kept.
        base, whole = Head(fold, fold.empty()), True
    if whole:
        changes.snapshots.setdefault(stream, None)
    changes.changed.update({key: record for key, record in new.items() if old.get(key) != record})
    changes.gone.update(old.keys() - new.keys())
    changes.heads[stream] = head


def _base(cursor: Connection, stream: str, fold: Fold[Any]) -> Head:
    rows = _SNAPSHOT(cursor, stream=stream)
    if not rows:
        return Head(fold, fold.empty())
    hlc, log_id, seq, state = rows[0]
    return Head(fold, _DECODERS[stream.partition(":")[0]].decode(state), (hlc, log_id, seq))


def entries_after(cursor: Connection, stream: str, order: Order, before: Order = END) -> list[Entry]:
    """The entries that count in a history and come after ``order`` (and before ``before``), in order."""
    span = dict(zip(("hlc", "log_id", "seq", "to_hlc", "to_log_id", "to_seq"), (*order, *before), strict=True))
    rows = _OWN(cursor, stream=stream, **span) + _FURTHER(cursor, stream=stream, **span)
    return sorted((entry_of(row) for row in rows), key=lambda entry: entry.order)
