# SPDX-License-Identifier: Apache-2.0
"""A centre without its front door: the tables that deriving reads, filled as a push would fill them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import psycopg

from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.people import PersonErased
from lab_kiosk.journal.codec import row_of
from lab_kiosk.journal.store import erased_by
from lab_kiosk.sync.central import schema

Connection = psycopg.Connection[tuple[Any, ...]]

_EVENT = """
INSERT INTO core.event (log_id, seq, event_id, hlc, site_id, kind, stream, subject, data, personal)
SELECT %s, %s, %s, %s, %s, %s, %s, %s, %s, CASE WHEN EXISTS (
    SELECT FROM core.erased WHERE handle = %s OR 'person:' || handle = %s) THEN NULL ELSE %s END
ON CONFLICT (site_id, event_id) DO NOTHING
"""


def found(connection: Connection) -> None:
    """Make an empty database a centre."""
    schema.init(connection)


def create(server: Server, database: str, template: str = "template1") -> str:
    """A new database; returns where it is."""
    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
    return server.dsn(database)


def receive(connection: Connection, entries: Iterable[Entry], *, notify: bool = True) -> None:
    """One push after another: of each log the next numbers, in order."""
    with connection.transaction():
        for entry in entries:
            _receive(connection, entry)
        if notify:
            connection.execute("SELECT pg_notify('lab_events', '')")


def reached(connection: Connection, site: int, log: str, seq: int, event_id: str) -> None:
    """The centre has this log up to here; the kiosk that writes it is made where it is not known."""
    connection.execute(
        "WITH site AS (INSERT INTO core.site VALUES (%s, 'a site') ON CONFLICT DO NOTHING), kiosk AS ("
        "INSERT INTO core.kiosk (site_id, kiosk_id, name, state, enrolled_at) VALUES (%s, 'k', 'k', 'active', 0) "
        "ON CONFLICT DO NOTHING) "
        "INSERT INTO core.log (site_id, log_id, kiosk_id, acked, acked_id, opened_at) VALUES (%s, %s, 'k', %s, %s, 0) "
        "ON CONFLICT (log_id) DO UPDATE SET acked = excluded.acked, acked_id = excluded.acked_id",
        (site, site, site, log, seq, event_id),
    )


def _receive(connection: Connection, entry: Entry) -> None:
    row = row_of(entry)
    site, log, seq = entry.site_id, entry.log_id, entry.seq
    reached(connection, site, log, seq, entry.event_id)
    new = connection.execute(_EVENT, (*row[:9], entry.subject, entry.stream, row[9])).rowcount
    if not new:
        connection.execute(
            "INSERT INTO core.repeat (site_id, log_id, seq, event_id, hlc) VALUES (%s, %s, %s, %s, %s)",
            (site, log, seq, entry.event_id, entry.hlc),
        )
    if isinstance(entry.event, PersonErased):
        handle = erased_by(entry)
        connection.execute("INSERT INTO core.erased VALUES (%s, 0) ON CONFLICT DO NOTHING", (handle,))
        connection.execute(
            "UPDATE core.event SET personal = NULL WHERE subject = %s OR stream = 'person:' || %s", (handle, handle)
        )
