# SPDX-License-Identifier: Apache-2.0
"""Between rows and values: entries of the journal, records of the derived tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from lab_kiosk.domain.events import Entry, Unknown, decode, decode_personal, encode
from lab_kiosk.domain.ids import EventId, Handle, LogId, Stream
from lab_kiosk.domain.records import Record
from lab_kiosk.journal.tables import DERIVED, INDEXED

R = TypeVar("R", bound=Record)
Row = Sequence[Any]


def kind_of(entry: Entry) -> str:
    return entry.event.kind if isinstance(entry.event, Unknown) else entry.event.KIND


def row_of(entry: Entry) -> tuple[Any, ...]:
    """The journal row, in the order of :data:`tables.EVENT`'s columns."""
    personal = None if entry.personal is None else encode(entry.personal)
    return (
        entry.log_id,
        entry.seq,
        entry.event_id,
        entry.hlc,
        entry.site_id,
        kind_of(entry),
        entry.stream,
        entry.subject,
        encode(entry.event),
        personal,
    )


def entry_of(row: Row) -> Entry:
    log_id, seq, event_id, hlc, site_id, kind, stream, subject, data, personal = row
    return Entry(
        LogId(log_id),
        seq,
        EventId(event_id),
        hlc,
        site_id,
        Stream(stream),
        decode(kind, data),
        None if subject is None else Handle(subject),
        None if personal is None else decode_personal(personal),
    )


def records_of(record: type[R], rows: Iterable[Row]) -> tuple[R, ...]:
    """Rows whose columns are the record's fields, as that record."""
    names = record.__struct_fields__
    return tuple(msgspec.convert(dict(zip(names, row, strict=True)), record, strict=False) for row in rows)


def positional(statement: sa.sql.expression.ClauseElement) -> str:
    """A statement's text with ``?`` for its values, in the order in which they stand in it."""
    return str(statement.compile(dialect=sqlite.dialect()))


def _upsert(record: type[Record]) -> str:
    table = DERIVED[record]
    insert = sqlite.insert(table)
    rest = {name: insert.excluded[name] for name in record.__struct_fields__ if name not in record.KEY}
    return positional(insert.on_conflict_do_update(index_elements=record.KEY, set_=rest))


def _delete(record: type[Record]) -> str:
    table = DERIVED[record]
    return positional(sa.delete(table).where(*(table.c[name] == sa.bindparam(name) for name in record.KEY)))


def _touch(record: type[Record]) -> tuple[str, tuple[str, ...]]:
    table = DERIVED[record]
    quiet = [name for name in record.__struct_fields__ if name not in {*INDEXED[table.name], *record.KEY, "stream"}]
    update = sa.update(table).values({name: sa.bindparam(f"new_{name}") for name in quiet})
    where = (table.c[name] == sa.bindparam(f"key_{name}") for name in record.KEY)
    return positional(update.where(*where)), (*quiet, *record.KEY)


UPSERT = {record: _upsert(record) for record in DERIVED}
"""Takes the record's fields as ``msgspec.structs.astuple`` gives them."""
TOUCH = {record: _touch(record) for record in DERIVED if set(record.__struct_fields__) - {*record.KEY, "stream"}}
"""Updates a row in what no index looks at: the statement, and the fields that it takes."""
DELETE = {record: _delete(record) for record in DERIVED}
"""Takes the record's key."""
