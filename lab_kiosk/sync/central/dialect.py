# SPDX-License-Identifier: Apache-2.0
"""How deriving speaks to the centre: one round trip for many histories, one statement for many rows.

Reads come from ``core.readable``: the events up to each log's cursor, without those that wait. Rows go to the schema
``lab``, as arrays of plain values: psycopg would send an enum by its name, and a list of two types not at all.
"""

from __future__ import annotations

import operator
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import NoneType
from typing import Any

import psycopg

from lab_kiosk.domain.records import Record
from lab_kiosk.journal.codec import Row
from lab_kiosk.journal.dialect import Rest, Span
from lab_kiosk.journal.tables import DERIVED, EVENT

Connection = psycopg.Connection[tuple[Any, ...]]

BY_INDEX = (
    *("enable_hashjoin = off", "enable_mergejoin = off", "enable_seqscan = off", "jit = off"),
    "plan_cache_mode = force_custom_plan",
)
"""How the planner is to be set: the tables may have been empty when the statistics were made, or without any. Arrays of
histories are looked up through indexes, always.
"""
COLUMNS = ", ".join(f"e.{column.name}" for column in EVENT.columns)
"""Those of the journal, of a table that the statement calls e."""
_SNAPSHOTS = (
    "SELECT f.stream, f.upto_hlc, f.upto_log, f.upto_seq, f.state "
    "FROM core.fold f WHERE f.stream = ANY(%(streams)s::text[])"
)
_SPANS = (
    "unnest(%(streams)s::text[], %(hlcs)s::bigint[], %(logs)s::text[], %(seqs)s::bigint[],"
    " %(to_hlcs)s::bigint[], %(to_logs)s::text[], %(to_seqs)s::bigint[])"
    " AS s (stream, hlc, log_id, seq, to_hlc, to_log_id, to_seq)"
)


def _within(table: str) -> str:
    """Rows of the table that stand between the two places of a span."""
    place = f"({table}.hlc, {table}.log_id, {table}.seq)"
    return (
        f'{table}.stream = s.stream COLLATE "C" AND {place} > (s.hlc, s.log_id COLLATE "C", s.seq)'
        f' AND {place} < (s.to_hlc, s.to_log_id COLLATE "C", s.to_seq)'
    )


# LATERAL and OFFSET keep the planner from joining an event by its log alone, which reads all of the log each time.
_ENTRIES = (
    f"SELECT s.stream, {COLUMNS} FROM {_SPANS} JOIN core.readable e ON {_within('e')} "  # noqa: S608 - names of our own
    f"UNION ALL SELECT s.stream, {COLUMNS} FROM {_SPANS} JOIN core.concern c ON {_within('c')} "
    "JOIN core.log l ON l.log_id = c.log_id CROSS JOIN LATERAL (SELECT * FROM core.readable r "
    "WHERE r.site_id = l.site_id AND r.log_id = c.log_id AND r.seq = c.seq OFFSET 0) e"
)
_KEEP = (
    "INSERT INTO core.fold (stream, upto_hlc, upto_log, upto_seq, state) "
    "SELECT * FROM unnest(%s::text[], %s::bigint[], %s::text[], %s::bigint[], %s::bytea[]) "
    "ON CONFLICT (stream) DO UPDATE SET upto_hlc = excluded.upto_hlc, upto_log = excluded.upto_log, "
    "upto_seq = excluded.upto_seq, state = excluded.state"
)
_FORGET = "DELETE FROM core.fold WHERE stream = ANY(%s::text[])"


def columns(rows: Iterable[Sequence[Any]], count: int) -> list[list[Any]]:
    """Rows as arrays for ``unnest``; ``count`` empty ones where there is no row."""
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(count)]


def _plain(kind: type, *, nullable: bool) -> Callable[[Any], Any]:
    plain = next(base for base in (bool, int, str) if issubclass(kind, base))
    return (lambda value: None if value is None else plain(value)) if nullable else plain


_NAMES = {bool: "boolean", int: "bigint", str: "text"}


class _Table:
    """One derived table: its statements, and its records as columns of plain values."""

    def __init__(self, record: type[Record]) -> None:
        name = f"lab.{DERIVED[record].name}"
        fields = record.__struct_fields__
        hints = typing.get_type_hints(record)
        self._columns: list[tuple[Callable[[Record], Any], Callable[[Any], Any]]] = []
        arrays: dict[str, str] = {}
        for field in fields:
            options = [option for option in typing.get_args(hints[field]) if option is not NoneType]
            kind = options[0] if options else hints[field]
            self._columns.append((operator.attrgetter(field), _plain(kind, nullable=bool(options))))
            arrays[field] = f"%s::{next(sql for base, sql in _NAMES.items() if issubclass(kind, base))}[]"
        key = ", ".join(record.KEY)
        rest = ", ".join(f"{field} = excluded.{field}" for field in fields if field not in record.KEY)
        self.upsert = (
            f"INSERT INTO {name} ({', '.join(fields)}) SELECT * FROM unnest({', '.join(arrays.values())}) "  # noqa: S608
            f"ON CONFLICT ({key}) DO UPDATE SET {rest}"
        )
        keys = ", ".join(arrays[field] for field in record.KEY)
        self.delete = f"DELETE FROM {name} WHERE ({key}) IN (SELECT * FROM unnest({keys}))"  # noqa: S608
        self.rows = f"SELECT {', '.join(fields)} FROM {name} WHERE ({key}) IN (SELECT * FROM unnest({keys}))"  # noqa: S608
        self.count = f"SELECT count(*) FROM {name}"  # noqa: S608

    def columns(self, records: Sequence[Record]) -> list[list[Any]]:
        return [[plain(get(record)) for record in records] for get, plain in self._columns]


TABLES = {record: _Table(record) for record in DERIVED}


class Postgres:
    """Satisfies :class:`lab_kiosk.journal.dialect.Dialect`; its cursor is a psycopg connection."""

    def snapshots(self, cursor: Connection, streams: Iterable[str]) -> Iterable[Rest]:
        rows = cursor.execute(_SNAPSHOTS, {"streams": list(streams)}).fetchall()
        return ((stream, (hlc, log_id, seq), state) for stream, hlc, log_id, seq, state in rows)

    def entries(self, cursor: Connection, spans: Mapping[str, Span]) -> Iterable[tuple[str, Row]]:
        if not spans:
            return ()
        places = [(*after, *before) for after, before in spans.values()]
        names = ("hlcs", "logs", "seqs", "to_hlcs", "to_logs", "to_seqs")
        arrays = dict(zip(names, columns(places, len(names)), strict=True))
        rows = cursor.execute(_ENTRIES, {"streams": list(spans), **arrays}).fetchall()
        return ((row[0], row[1:]) for row in rows)

    def keep(self, cursor: Connection, rests: Sequence[Rest]) -> None:
        if rests:
            rows = [(stream, *order, state) for stream, order, state in rests]
            cursor.execute(_KEEP, columns(rows, 5))

    def forget(self, cursor: Connection, streams: Sequence[str]) -> None:
        if streams:
            cursor.execute(_FORGET, (list(streams),))

    def delete(self, cursor: Connection, kind: type[Record], keys: Sequence[Sequence[Any]]) -> None:
        cursor.execute(TABLES[kind].delete, columns(keys, len(kind.KEY)))

    def upsert(self, cursor: Connection, kind: type[Record], records: Sequence[Record]) -> None:
        table = TABLES[kind]
        cursor.execute(table.upsert, table.columns(records))

    def touch(self, cursor: Connection, kind: type[Record], records: Sequence[Record]) -> None:
        """PostgreSQL knows by itself which indexes an update spares."""
        self.upsert(cursor, kind, records)


POSTGRES = Postgres()
