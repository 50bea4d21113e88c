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

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.folds import FOLDS, Fold, fold_of, histories, in_order, seen_in
from lab_kiosk.domain.folds.base import identity
from lab_kiosk.domain.ids import EventId, Stream
from lab_kiosk.domain.records import Record
from lab_kiosk.journal.codec import TOUCH, entry_of
from lab_kiosk.journal.dialect import SQLITE, Dialect, Order
from lab_kiosk.journal.engine import Connection
from lab_kiosk.journal.tables import DERIVED, INDEXED

Identity = tuple[Any, ...]

START: Order = (-1, "", -1)
END: Order = ((1 << 63) - 1, "", -1)
SNAPSHOT_EVERY = 32
REMEMBERED = 4096
ROWS = 8
"""About how many records of one history are remembered with its head."""

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

    def write(self, cursor: Connection, dialect: Dialect = SQLITE) -> None:
        gone: dict[type[Record], list[list[Any]]] = {}
        for kind, *key in self.gone:
            gone.setdefault(kind, []).append(key)
        for kind, keys in gone.items():
            dialect.delete(cursor, kind, keys)
        for kind, ones in _by_kind(self.changed.values()):
            dialect.upsert(cursor, kind, ones)
        for kind, ones in _by_kind(self.touched.values()):
            dialect.touch(cursor, kind, ones)
        dialect.forget(cursor, [stream for stream, snapshot in self.snapshots.items() if snapshot is None])
        dialect.keep(
            cursor,
            [(stream, snapshot[0], _encode(snapshot[1])) for stream, snapshot in self.snapshots.items() if snapshot],
        )


def _by_kind(records: Iterable[Record]) -> Iterable[tuple[type[Record], list[Record]]]:
    found: dict[type[Record], list[Record]] = {}
    for record in records:
        found.setdefault(type(record), []).append(record)
    return found.items()


class Heads:
    """The heads of all histories: the recently used ones in memory, every other one from its snapshot."""

    def __init__(self, remembered: int = REMEMBERED, dialect: Dialect = SQLITE) -> None:
        self._heads: OrderedDict[str, Head] = OrderedDict()
        self._remembered = remembered
        self._dialect = dialect

    def of(self, cursor: Connection, stream: str) -> Head | None:
        """None for a history that no fold knows."""
        return self._of(cursor, (stream,)).get(stream)

    def _of(self, cursor: Connection, streams: Iterable[str]) -> dict[str, Head]:
        """The heads of those that a fold knows; what is not in memory is read at once."""
        found: dict[str, Head] = {}
        away: list[str] = []
        for stream in streams:
            head = self._heads.get(stream)
            if head is None:
                away.append(stream)
            else:
                self._heads.move_to_end(stream)
                found[stream] = head
        if away:
            for stream, head in load(cursor, away, dialect=self._dialect).items():
                self._remember(stream, head)
                found[stream] = head
        return found

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
        nothing personal any more), by event id; ``dirty`` are the streams of those, and any other that is to be folded
        again from its beginning: every record of these is written.
        """
        by_stream: dict[Stream, list[Entry]] = {}
        for entry in fresh:
            for stream in histories(entry):
                by_stream.setdefault(stream, []).append(entry)
        changes = Changes()
        for stream in dirty:
            by_stream.setdefault(stream, [])
        heads = self._of(cursor, by_stream)
        for stream, entries in by_stream.items():
            known = heads.get(stream)
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
                again = revised if stream in dirty else None
                _refold(cursor, changes, stream, known.fold, entries, again, self._dialect)
        return changes

    def commit(self, changes: Changes) -> None:
        for stream, head in changes.heads.items():
            self._remember(stream, head)


def keep(cursor: Connection, stream: str, order: Order, state: object, dialect: Dialect = SQLITE) -> None:
    """Write a snapshot: the state of a history up to and with the entry at ``order``."""
    dialect.keep(cursor, [(stream, order, _encode(state))])


def load(cursor: Connection, streams: Iterable[str], before: Order = END, dialect: Dialect = SQLITE) -> dict[str, Head]:
    """The heads of histories as the tables have them, up to ``before``; none for those that no fold knows."""
    heads = _bases(cursor, streams, dialect)
    spans = {stream: (head.order, before) for stream, head in heads.items()}
    for stream, entries in entries_in(cursor, spans, dialect).items():
        Changes().advance(stream, heads[stream], entries)
    return heads


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
    revised: Mapping[EventId, Entry] | None,
    dialect: Dialect,
) -> None:
    """``revised`` is None for a history that is not dirty."""
    base = _bases(cursor, (stream,), dialect)[stream]
    whole = revised is not None or late[0].order <= base.order
    if whole:
        base = Head(fold, fold.empty())
    while True:
        changes.snapshots.pop(stream, None)
        before = entries_after(cursor, stream, base.order, dialect=dialect)
        after = in_order((*((revised or {}).get(entry.event_id, entry) for entry in before), *late))
        old = Changes().advance(stream, base.copy(), before)
        head = base.copy()
        new = changes.advance(stream, head, after)
        if whole or old.keys() <= new.keys():
            break
        # Something that only the old order touched goes back to what it was before the snapshot, which nobody kept.
        base, whole = Head(fold, fold.empty()), True
    if whole:
        changes.snapshots.setdefault(stream, None)
    changes.changed.update(
        {key: record for key, record in new.items() if revised is not None or old.get(key) != record}
    )
    changes.gone.update(old.keys() - new.keys())
    changes.heads[stream] = head


def _bases(cursor: Connection, streams: Iterable[str], dialect: Dialect) -> dict[str, Head]:
    """Of each history that a fold knows, the head at its snapshot, or before its first entry."""
    heads: dict[str, Head] = {}
    for stream in streams:
        fold = fold_of(stream)
        if fold is not None:
            heads[stream] = Head(fold, fold.empty())
    for stream, order, state in dialect.snapshots(cursor, heads):
        heads[stream] = Head(heads[stream].fold, _DECODERS[stream.partition(":")[0]].decode(state), order)
    return heads


def entries_in(
    cursor: Connection, spans: Mapping[str, tuple[Order, Order]], dialect: Dialect = SQLITE
) -> dict[str, list[Entry]]:
    """The entries that count in each history between two places, both exclusive, in order."""
    found: dict[str, list[Entry]] = {}
    for stream, row in dialect.entries(cursor, spans):
        found.setdefault(stream, []).append(entry_of(row))
    for entries in found.values():
        entries.sort(key=lambda entry: entry.order)
    return found


def entries_after(
    cursor: Connection, stream: str, order: Order, before: Order = END, dialect: Dialect = SQLITE
) -> list[Entry]:
    """The entries that count in a history and come after ``order`` (and before ``before``), in order."""
    return entries_in(cursor, {stream: (order, before)}, dialect).get(stream, [])
