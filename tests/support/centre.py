# SPDX-License-Identifier: Apache-2.0
"""A centre without its front door: the tables that deriving reads, filled as a push would fill them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.people import PersonErased
from lab_kiosk.journal.codec import row_of
from lab_kiosk.journal.store import erased_by
from lab_kiosk.journal.tables import CONCERN, DERIVED, FOLD
from lab_kiosk.sync import central
from lab_kiosk.sync.central import reports

Connection = psycopg.Connection[tuple[Any, ...]]

CORE = """
CREATE SCHEMA core;
CREATE TABLE core.setting (key text PRIMARY KEY, value text NOT NULL);
CREATE TABLE core.site (site_id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE core.log (
    site_id integer NOT NULL, log_id text COLLATE "C" NOT NULL UNIQUE, kiosk_id text COLLATE "C",
    acked bigint NOT NULL DEFAULT 0, acked_id text COLLATE "C", opened_at bigint, PRIMARY KEY (site_id, log_id)
);
CREATE TABLE core.event (
    site_id integer NOT NULL, log_id text COLLATE "C" NOT NULL, seq bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL, hlc bigint NOT NULL, kind text COLLATE "C" NOT NULL,
    stream text COLLATE "C" NOT NULL, subject text COLLATE "C", data text NOT NULL, personal text,
    PRIMARY KEY (site_id, log_id, seq), UNIQUE (site_id, event_id)
);
CREATE INDEX event_history ON core.event (stream, hlc, log_id, seq);
CREATE TABLE core.repeat (
    site_id integer NOT NULL, log_id text COLLATE "C" NOT NULL, seq bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL, hlc bigint NOT NULL, PRIMARY KEY (site_id, log_id, seq)
);
CREATE TABLE core.erased (handle text COLLATE "C" PRIMARY KEY);
CREATE TABLE core.derived_upto (
    site_id integer NOT NULL, log_id text COLLATE "C" NOT NULL, seq bigint NOT NULL, PRIMARY KEY (site_id, log_id)
);
CREATE TABLE core.waiting (
    site_id integer NOT NULL, log_id text COLLATE "C" NOT NULL, seq bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL, reason text NOT NULL, tries integer NOT NULL DEFAULT 1,
    since_ms bigint NOT NULL, PRIMARY KEY (site_id, log_id, seq)
);
CREATE SCHEMA lab;
CREATE SCHEMA report;
"""
_EVENT = """
INSERT INTO core.event (log_id, seq, event_id, hlc, site_id, kind, stream, subject, data, personal)
SELECT %s, %s, %s, %s, %s, %s, %s, %s, %s, CASE WHEN EXISTS (
    SELECT FROM core.erased WHERE handle = %s OR 'person:' || handle = %s) THEN NULL ELSE %s END
ON CONFLICT (site_id, event_id) DO NOTHING
"""


def found(connection: Connection) -> None:
    """Make the tables in an empty database."""
    connection.execute(CORE)
    for statement in derived_tables():
        connection.execute(statement)
    connection.execute((Path(str(central.__file__)).parent / "sql" / "0002_derive.sql").read_bytes())
    reports.install(connection)


def derived_tables() -> Iterator[str]:
    """The statements that make them: the definitions of the kiosk."""
    target = sa.MetaData()
    for name, tables in (("lab", DERIVED.values()), ("core", (FOLD, CONCERN))):
        for table in tables:
            table.to_metadata(target, schema=name)
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    for table in target.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, sa.Text):
                column.type = sa.Text(collation="C")
        yield str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            yield str(CreateIndex(index).compile(dialect=dialect))


def receive(connection: Connection, entries: Iterable[Entry], *, notify: bool = True) -> None:
    """One push after another: of each log the next numbers, in order."""
    with connection.transaction():
        for entry in entries:
            _receive(connection, entry)
        if notify:
            connection.execute("SELECT pg_notify('lab_events', '')")


def _receive(connection: Connection, entry: Entry) -> None:
    row = row_of(entry)
    site, log, seq = entry.site_id, entry.log_id, entry.seq
    connection.execute(
        "INSERT INTO core.log (site_id, log_id, acked) VALUES (%s, %s, %s) "
        "ON CONFLICT (log_id) DO UPDATE SET acked = excluded.acked",
        (site, log, seq),
    )
    new = connection.execute(_EVENT, (*row[:9], entry.subject, entry.stream, row[9])).rowcount
    if not new:
        connection.execute(
            "INSERT INTO core.repeat (site_id, log_id, seq, event_id, hlc) VALUES (%s, %s, %s, %s, %s)",
            (site, log, seq, entry.event_id, entry.hlc),
        )
    if isinstance(entry.event, PersonErased):
        handle = erased_by(entry)
        connection.execute("INSERT INTO core.erased VALUES (%s) ON CONFLICT DO NOTHING", (handle,))
        connection.execute(
            "UPDATE core.event SET personal = NULL WHERE subject = %s OR stream = 'person:' || %s", (handle, handle)
        )
