# SPDX-License-Identifier: Apache-2.0
"""Centres to test with: databases made from one that was initialised once, on a server that is started once.

The server is that of ``$LAB_TEST_DSN`` (a superuser's conninfo, for an empty database of its own), else one of our own.
"""

from __future__ import annotations

import itertools
import os
import secrets
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import psycopg
import pytest
from alembic import command
from alembic.config import Config
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from lab_kiosk.application.exchange import Carried, Place
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.sync.central import admin, reports, schema
from lab_kiosk.sync.enrolment import PLAIN, Credential, Enrolment
from lab_kiosk.sync.postgres import PostgresTransport
from lab_kiosk.sync.protocol import Push, Pushed

VARIABLE = "LAB_TEST_DSN"


class Centre:
    """A centre of its own. ``connection`` is the superuser's, in autocommit."""

    def __init__(self, dsn: str) -> None:
        self.dsn = dsn
        self.connection = psycopg.connect(dsn, autocommit=True)
        parts = conninfo_to_dict(dsn)
        self.database = str(parts["dbname"])
        self.port = int(parts["port"] or 5432)
        host = str(parts["host"])
        self.host = "127.0.0.1" if host.startswith("/") else host
        self._transports: list[PostgresTransport] = []

    def invite(self, site: int = 1, name: str = "Door") -> admin.Invited:
        return admin.enroll(self.connection, site, name, time.time_ns() // 1_000_000)

    def credential(self, site: int = 1, name: str = "Door") -> Credential:
        """A kiosk's login, as it comes from the invitation."""
        invited = self.invite(site, name)
        return Credential(
            host=self.host,
            port=self.port,
            database=self.database,
            role=invited.role,
            password=invited.password,
            site_id=site,
            kiosk=name,
            ca=PLAIN,
        )

    def kiosk(self, site: int = 1, name: str = "Door") -> PostgresTransport:
        """A kiosk's way in, with a login of its own."""
        transport = PostgresTransport(self.credential(site, name))
        self._transports.append(transport)
        return transport

    def rows(self, query: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self.connection.execute(query, values).fetchall()

    def value(self, query: str, values: Sequence[Any] = ()) -> Any:
        ((value,),) = self.rows(query, values)
        return value

    def close(self) -> None:
        for transport in self._transports:
            transport.close()
        self.connection.close()


def enrolment_of(credential: Credential, trust: str, until: int = 0) -> Enrolment:
    """An invitation to this login."""
    return Enrolment(
        host=credential.host,
        port=credential.port,
        database=credential.database,
        role=credential.role,
        password=credential.password,
        site_id=credential.site_id,
        kiosk=credential.kiosk,
        trust=trust,
        until=until,
    )


class Centres:
    """Makes centres on one server."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._numbers = itertools.count(1)
        self._prefix = f"lab_{secrets.token_hex(4)}"
        self._template = self._prefix
        self._create(self._template, "template0")
        with psycopg.connect(self.dsn(self._template), autocommit=True) as connection:
            schema.init(connection)

    def dsn(self, database: str) -> str:
        return make_conninfo(self._dsn, dbname=database)

    @contextmanager
    def centre(self) -> Iterator[Centre]:
        name = f"{self._prefix}_{next(self._numbers)}"
        self._create(name, self._template)
        centre = Centre(self.dsn(name))
        try:
            _open(centre)
            yield centre
        finally:
            roles = centre.rows("SELECT role_name FROM core.kiosk WHERE role_name IS NOT NULL")
            centre.close()
            self._drop(name, [role for (role,) in roles])

    def close(self) -> None:
        self._drop(self._template, [])

    def _create(self, name: str, template: str) -> None:
        with psycopg.connect(self._dsn, autocommit=True) as connection:
            statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
            connection.execute(statement.format(sql.Identifier(name), sql.Identifier(template)))

    def _drop(self, name: str, roles: list[str]) -> None:
        with psycopg.connect(self._dsn, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
            for role in roles:
                connection.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(sql.Identifier(role)))


def _open(centre: Centre) -> None:
    """A copy of a database has lost the rights that are the database's own, and those alone: `central init` would give
    them back too (doors.sql), and take as long as many a test.
    """
    name = sql.Identifier(centre.database)
    centre.connection.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(name))
    centre.connection.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO lab_kiosk, lab_analyst").format(name))


def revisions() -> list[str]:
    """The migrations of the centre, the oldest first."""
    return [script.revision for script in schema.MIGRATIONS.walk_revisions()][::-1]


@contextmanager
def at_revision(revision: str) -> Iterator[None]:
    """``schema.init`` is meanwhile that of the program whose newest migration this was."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command, "upgrade", partial(_upgrade_to, revision))
        patch.setattr(schema, "head", lambda: revision)
        if revision == revisions()[0]:  # what derives reads a view of the next one
            patch.setattr(reports, "install", lambda _connection: None)
        yield


_upgrade = command.upgrade


def _upgrade_to(revision: str, config: Config, _head: str) -> None:
    _upgrade(config, revision)


@pytest.fixture(scope="session")
def centres() -> Iterator[Centres]:
    """One server for the whole session (of one worker, where several run)."""
    given = os.environ.get(VARIABLE)
    if given:
        centres = Centres(given)
        yield centres
        centres.close()
        return
    try:
        server = Server()
    except EnvironmentProblem as problem:
        pytest.skip(str(problem))
    with server:
        yield Centres(server.dsn())


@pytest.fixture
def centre(centres: Centres) -> Iterator[Centre]:
    with centres.centre() as centre:
        yield centre


def carried(
    log: str,
    seq: int,
    *,
    event_id: str | None = None,
    hlc: int | None = None,
    site: int = 1,
    kind: str = "visit.opened",
    stream: str = "visit:v1",
    subject: str | None = None,
    data: str = '{"n":1}',
    personal: str | None = None,
) -> Carried:
    """An event on its way; its id follows from its place unless it is given."""
    return Carried(
        log_id=LogId(log),
        seq=seq,
        event_id=EventId(event_id or f"{log}-{seq}"),
        hlc=seq << 16 if hlc is None else hlc,
        site_id=site,
        kind=kind,
        stream=stream,
        subject=subject,
        data=data,
        personal=personal,
    )


def some(log: str, first: int, last: int, **more: Any) -> tuple[Carried, ...]:
    return tuple(carried(log, seq, **more) for seq in range(first, last + 1))


def push(
    transport: PostgresTransport, events: Sequence[Carried], prev: Place | None = None, *, sent_at: int = 0
) -> Pushed:
    """Send a batch; ``prev`` is the place before its first event unless it is given."""
    if prev is None:
        first = events[0]
        prev = Place(first.log_id, first.seq - 1, EventId(f"{first.log_id}-{first.seq - 1}") if first.seq > 1 else None)
    return transport.push(Push(app="test", sent_at=sent_at, prev=prev, events=tuple(events)))
