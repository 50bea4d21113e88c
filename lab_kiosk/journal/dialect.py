# SPDX-License-Identifier: Apache-2.0
"""What deriving asks of an engine, and how it is said to SQLite.

Deriving itself is the same on a kiosk and at the centre: it reads snapshots and entries, and writes records and
snapshots. A :class:`Dialect` holds the statements for that, compiled once. The centre's is in the room of the centre.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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

    def touch(self, cursor: Connection, records: Iterable[Record]) -> None:
        """Write rows that are there, and that keep what an index looks at."""
        ...


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
_SPAN = ("hlc", "log_id", "seq", "to_hlc", "to_log_id", "to_seq")
_SNAPSHOT = Query(
    sa.select(FOLD.c.upto_hlc, FOLD.c.upto_log, FOLD.c.upto_seq, FOLD.c.state).where(
        FOLD.c.stream == sa.bindparam("stream")
    )
)
_KEEP = positional(sa.insert(FOLD).prefix_with("OR REPLACE"))
_FORGET = positional(sa.delete(FOLD).where(FOLD.c.stream == sa.bindparam("stream")))


class Sqlite:
    """A call costs nothing here: one statement a row, each prepared once by the driver."""

    def snapshots(self, cursor: Connection, streams: Iterable[str]) -> Iterable[Rest]:
        for stream in streams:
            for hlc, log_id, seq, state in _SNAPSHOT(cursor, stream=stream):
                yield stream, (hlc, log_id, seq), state

    def entries(self, cursor: Connection, spans: Mapping[str, Span]) -> Iterable[tuple[str, Row]]:
        for stream, (after, before) in spans.items():
            span = dict(zip(_SPAN, (*after, *before), strict=True))
            for statement in (_OWN, _FURTHER):
                for row in statement(cursor, stream=stream, **span):
                    yield stream, row

    def keep(self, cursor: Connection, rests: Sequence[Rest]) -> None:
        for stream, order, state in rests:
            cursor.execute(_KEEP, (stream, *order, state))

    def forget(self, cursor: Connection, streams: Sequence[str]) -> None:
        for stream in streams:
            cursor.execute(_FORGET, (stream,))

    def delete(self, cursor: Connection, kind: type[Record], keys: Sequence[Sequence[Any]]) -> None:
        for key in keys:
            cursor.execute(DELETE[kind], key)

    def upsert(self, cursor: Connection, kind: type[Record], records: Sequence[Record]) -> None:
        cursor.executemany(UPSERT[kind], [msgspec.structs.astuple(record) for record in records])

    def touch(self, cursor: Connection, records: Iterable[Record]) -> None:
        for record in records:
            statement, fields = TOUCH[type(record)]
            cursor.execute(statement, [getattr(record, name) for name in fields])


SQLITE: Dialect = Sqlite()
