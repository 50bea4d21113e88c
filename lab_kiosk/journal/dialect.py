# SPDX-License-Identifier: Apache-2.0
"""What deriving asks of an engine, and how it is said to SQLite.

Deriving itself is the same on a kiosk and at the centre: it reads snapshots and entries, and writes records and
snapshots. A :class:`Dialect` holds the statements for that, compiled once. The centre's is in the room of the centre.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Protocol

import msgspec
import sqlalchemy as sa

from lab_kiosk.domain.records import Record
from lab_kiosk.journal.codec import DELETE, TOUCH, UPSERT, Row, positional
from lab_kiosk.journal.engine import Connection, Query
from lab_kiosk.journal.tables import CONCERN, EVENT, FOLD

Order = tuple[int, str, int]
Span = tuple[Order, Order]
"""Entries after the first place and before the second one."""
Rest = tuple[str, Order, bytes]
"""A snapshot: the state of a history, as MessagePack, up to and with the entry at the place."""


class Dialect(Protocol):
    """Every method is given a cursor in the caller's transaction."""

    def snapshots(self, cursor: Connection, streams: Iterable[str]) -> Iterable[Rest]:
        """The snapshots that these histories have."""
        ...

    def entries(self, cursor: Connection, spans: Mapping[str, Span]) -> Iterable[tuple[str, Row]]:
        """The journal rows that count in each history and stand in its span, in any order, with the history's name."""
        ...

    def keep(self, cursor: Connection, rests: Sequence[Rest]) -> None:
        """Write snapshots; a history has one at most."""
        ...

    def forget(self, cursor: Connection, streams: Sequence[str]) -> None:
        """The histories have no snapshot any more."""
        ...

    def delete(self, cursor: Connection, kind: type[Record], keys: Sequence[Sequence[Any]]) -> None: ...

    def upsert(self, cursor: Connection, kind: type[Record], records: Sequence[Record]) -> None:
        """Write rows, whether they are there or not. No two are the same row."""
        ...

    def touch(self, cursor: Connection, kind: type[Record], records: Sequence[Record]) -> None:
        """Write rows that are there, and that keep what an index looks at. No two are the same row."""
        ...


# Asked for many histories at once: each as [stream, the first clock stamp, the last one] in one JSON array. The stamps
# narrow an index search; the exact places are compared by whoever asked.
_SPANS = sa.func.json_each(sa.bindparam("spans")).table_valued("value", name="span")


def _at(place: int) -> Any:
    return sa.func.json_extract(_SPANS.c.value, sa.literal_column(f"'$[{place}]'"))


_OWN = (
    sa.select(_at(0), EVENT)
    .join_from(_SPANS, EVENT, EVENT.c.stream == _at(0))
    .where(EVENT.c.hlc.between(_at(1), _at(2)))
)
_FURTHER = (
    sa.select(_at(0), EVENT)
    .join_from(_SPANS, CONCERN, CONCERN.c.stream == _at(0))
    .join(EVENT, sa.and_(CONCERN.c.log_id == EVENT.c.log_id, CONCERN.c.seq == EVENT.c.seq))
    .where(CONCERN.c.hlc.between(_at(1), _at(2)))
)
_ENTRIES = Query(sa.union_all(_OWN, _FURTHER))
_STREAMS = sa.func.json_each(sa.bindparam("streams")).table_valued("value", name="asked")
_SNAPSHOTS = Query(sa.select(FOLD).join_from(_STREAMS, FOLD, FOLD.c.stream == _STREAMS.c.value))
_KEEP = positional(sa.insert(FOLD).prefix_with("OR REPLACE"))
_FORGET = positional(sa.delete(FOLD).where(FOLD.c.stream == sa.bindparam("stream")))


class Sqlite:
    """A batch asks for hundreds of histories, most of them new: one statement finds that out."""

    def snapshots(self, cursor: Connection, streams: Iterable[str]) -> Iterable[Rest]:
        asked = list(streams)
        for stream, hlc, log_id, seq, state in _SNAPSHOTS(cursor, streams=_json(asked)) if asked else ():
            yield stream, (hlc, log_id, seq), state

    def entries(self, cursor: Connection, spans: Mapping[str, Span]) -> Iterable[tuple[str, Row]]:
        if not spans:
            return
        asked = [(stream, after[0], before[0]) for stream, (after, before) in spans.items()]
        for stream, *row in _ENTRIES(cursor, spans=_json(asked)):
            after, before = spans[stream]
            if after < (row[_HLC], row[_LOG], row[_SEQ]) < before:
                yield stream, row

    def keep(self, cursor: Connection, rests: Sequence[Rest]) -> None:
        cursor.executemany(_KEEP, [(stream, *order, state) for stream, order, state in rests])

    def forget(self, cursor: Connection, streams: Sequence[str]) -> None:
        cursor.executemany(_FORGET, [(stream,) for stream in streams])

    def delete(self, cursor: Connection, kind: type[Record], keys: Sequence[Sequence[Any]]) -> None:
        cursor.executemany(DELETE[kind], keys)

    def upsert(self, cursor: Connection, kind: type[Record], records: Sequence[Record]) -> None:
        cursor.executemany(UPSERT[kind], [msgspec.structs.astuple(record) for record in records])

    def touch(self, cursor: Connection, kind: type[Record], records: Sequence[Record]) -> None:
        statement, fields = TOUCH[kind]
        cursor.executemany(statement, map(attrgetter(*fields), records))


def _json(asked: Sequence[object]) -> str:
    return msgspec.json.encode(asked).decode()


_LOG, _SEQ, _HLC = (list(EVENT.c.keys()).index(name) for name in ("log_id", "seq", "hlc"))

SQLITE: Dialect = Sqlite()
