# SPDX-License-Identifier: Apache-2.0
"""The way to the centre over its own protocol: one call is one statement, one round trip and one transaction."""

from __future__ import annotations

import os
import secrets
import socket
import ssl
import struct
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import msgspec
import psycopg
from psycopg import sql
from psycopg.abc import Buffer
from psycopg.adapt import Dumper
from psycopg.pq import Format

from lab_kiosk.application.exchange import Carried, Peer, Unreadable
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.sync import chain, troubles
from lab_kiosk.sync.enrolment import PLAIN, SYSTEM, Credential, Enrolment, is_here
from lab_kiosk.sync.protocol import (
    VERSION,
    Page,
    Pull,
    Push,
    Pushed,
    TransportProblem,
    Trouble,
    Verdict,
)

CONNECT_SECONDS = 5
ADDRESSES = 4
"""So many addresses of one name are tried, one after the other."""
SILENCE_MS = 15_000
"""How long sent bytes may stay unconfirmed before the system gives the connection up."""

BATCH = (
    "%s::text, %s::bigint, %s::text, %s::bigint[], %b::text[], %s::bigint[], %s::int[], "
    "%b::text[], %b::text[], %b::text[], %b::text[], %b::text[]"
)
_PUSH = f"SELECT * FROM api.push_v1(%s::int, %s::text, %s::bigint, {BATCH})"  # noqa: S608 - names of our own
_PULL = "SELECT * FROM api.pull_v1(%s::int, %b::text[], %s::bigint[], %s::int)"


class PostgresTransport:
    """Satisfies ``protocol.Transport``. The connection is made by the first call and kept; after any problem the next
    call makes a new one. Calls come from one thread at a time, :meth:`abort` from any.
    """

    def __init__(self, credential: Credential, *, application: str = "lab-kiosk") -> None:
        self._credential = credential
        self._application = application
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None
        self._line: socket.socket | None = None
        self._guard = threading.Lock()
        self._aborted = False
        self._prepared: tuple[tuple[Carried, ...], tuple[Any, ...]] = ((), events_of(()))

    def push(self, message: Push) -> Pushed:
        prepared, values = self._prepared
        if prepared is not message.events:
            values = events_of(message.events)
        prev = message.prev
        place = (prev.log_id, prev.seq, prev.event_id)
        return pushed(self._call(_PUSH, (message.version, message.app, message.sent_at, *place, *values)))

    def prepare(self, events: tuple[Carried, ...]) -> None:
        self._prepared = (events, events_of(events))

    def pull(self, message: Pull) -> Page:
        logs = texts([known.log_id for known in message.vector])
        rows = self._call(_PULL, (message.version, logs, numbers(k.seq for k in message.vector), message.limit))
        return page_of(rows)

    def abort(self) -> None:
        with self._guard:
            self._aborted = True
            if self._line is not None:
                with suppress(OSError):  # not connected any more
                    self._line.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        with self._guard:
            connection, line = self._connection, self._line
            self._connection = self._line = None
        if line is not None:
            line.close()
        if connection is not None:
            connection.close()

    def _call(self, query: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        if self._aborted:
            self.close()
            self._aborted = False
        try:
            with _problems():
                connection = self._connection or self._connect()
                return connection.execute(query, values, prepare=True).fetchall()
        except TransportProblem as problem:
            aborted = self._aborted
            self.close()
            if aborted:
                raise TransportProblem(Trouble.TIMED_OUT, f"given up ({problem.detail})") from None
            raise

    def _connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        connection = connect(self._credential, self._application)
        with self._guard:
            self._connection = connection
            # A descriptor of our own: libpq may close its, and the number may then be somebody else's.
            self._line = socket.socket(fileno=os.dup(connection.fileno()))
            if self._aborted:
                raise TransportProblem(Trouble.TIMED_OUT, "given up while connecting")
        return connection


def connect(credential: Credential, application: str) -> psycopg.Connection[tuple[Any, ...]]:
    """A connection in autocommit, to nobody but the server that the credential is for.

    Raises :class:`TransportProblem`, psycopg.Error, OSError.
    """
    addresses = _addresses(credential.host, credential.port)
    with _explained(credential), _tls(credential) as tls:
        return psycopg.connect(
            **addresses,
            port=credential.port,
            dbname=credential.database,
            user=credential.role,
            password=credential.password,
            autocommit=True,
            application_name=application,
            connect_timeout=CONNECT_SECONDS,
            keepalives=1,
            keepalives_idle=10,
            keepalives_interval=5,
            keepalives_count=2,
            tcp_user_timeout=SILENCE_MS,
            gssencmode="disable",
            client_encoding="UTF8",
            **tls,
        )


@contextmanager
def _tls(credential: Credential) -> Iterator[dict[str, Any]]:
    """The parameters of libpq. It reads the certificate from a file, which is there while it connects."""
    if credential.ca == PLAIN:
        if not is_here(credential.host):
            raise TransportProblem(Trouble.NO_TLS, "without TLS a kiosk only talks to its own machine")
        yield {"sslmode": "disable"}
        return
    strict = {
        "sslmode": "verify-full",
        "ssl_min_protocol_version": "TLSv1.2",
        "sslcertmode": "disable",
        "channel_binding": "require",
        "require_auth": "scram-sha-256",
    }
    if credential.ca == SYSTEM:
        # Not "system" where it can be helped: the OpenSSL inside psycopg's wheel looks where its builder had them.
        yield strict | {"sslrootcert": ssl.get_default_verify_paths().cafile or "system"}
        return
    with tempfile.TemporaryDirectory(prefix="lab-kiosk-ca-") as folder:
        path = os.path.join(folder, "ca.pem")  # noqa: PTH118 - libpq takes text
        with open(path, "w", encoding="ascii") as file:  # noqa: PTH123
            file.write(credential.ca)
        yield strict | {"sslrootcert": path}


@contextmanager
def _explained(credential: Credential) -> Iterator[None]:
    """A certificate that was not believed, and a silence, are looked at again, for what libpq does not tell."""
    try:
        yield
    except psycopg.OperationalError as error:
        if credential.ca == PLAIN:
            raise
        if "timeout expired" in str(error) and chain.is_page(credential.host, credential.port):
            raise TransportProblem(Trouble.NOT_A_DATABASE, "a web server answers") from None
        if "SSL error" not in str(error):
            raise
        trouble = None
        with suppress(OSError, TransportProblem):
            trouble = chain.refusal(credential.host, credential.port, credential.ca)
        if trouble is None:
            raise
        raise TransportProblem(trouble, str(error)) from None


def _addresses(host: str, port: int) -> dict[str, Any]:
    """Looked up here, so that a name without an address is told apart from everything that libpq may say."""
    if host.startswith("/"):
        return {"host": host}
    found = dict.fromkeys(str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    tried = list(found)[:ADDRESSES]
    return {"host": ",".join([host] * len(tried)), "hostaddr": ",".join(tried)}


@contextmanager
def _problems() -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        raise troubles.problem(error.sqlstate, str(error)) from None
    except OSError as error:
        raise troubles.of_system(error) from None


def claim(enrolment: Enrolment, *, application: str = "lab-kiosk") -> Credential:
    """Use an enrolment, once: be known to the centre, and change its password for one that nobody else has seen.

    Raises :class:`TransportProblem`: ``REFUSED`` also for one that was used or has expired. When the connection breaks
    at the very moment of the change, and the centre cannot be asked afterwards, the kiosk has to be enrolled anew.
    """
    trust = enrolment.trust
    with _problems():
        ca = trust if trust in (SYSTEM, PLAIN) else chain.authority(enrolment.host, enrolment.port, trust)
        old = Credential(
            host=enrolment.host,
            port=enrolment.port,
            database=enrolment.database,
            role=enrolment.role,
            password=enrolment.password,
            site_id=enrolment.site_id,
            kiosk=enrolment.kiosk,
            ca=ca,
        )
        own = msgspec.structs.replace(old, password=secrets.token_urlsafe(32))
        with connect(old, application) as connection:
            connection.execute(_PULL, (VERSION, texts([]), numbers(()), 0))
            encrypted = connection.pgconn.encrypt_password(own.password.encode(), own.role.encode(), b"scram-sha-256")
            change = sql.SQL("ALTER ROLE CURRENT_USER PASSWORD {}").format(sql.Literal(encrypted.decode()))
            try:
                connection.execute(change)
            except psycopg.OperationalError:
                connect(own, application).close()  # it may have been done: whoever gets in knows
    return own


def batch(message: Push) -> tuple[Any, ...]:
    """The values of ``api.push_v1`` from the log on."""
    prev = message.prev
    return (prev.log_id, prev.seq, prev.event_id, *events_of(message.events))


def events_of(events: Sequence[Carried]) -> tuple[Any, ...]:
    """The same from the numbers on: a column of the events each."""
    return (
        numbers(event.seq for event in events),
        texts([event.event_id for event in events]),
        numbers(event.hlc for event in events),
        numbers(event.site_id for event in events),
        _column(event.kind for event in events),
        _column(event.stream for event in events),
        _column(event.subject for event in events),
        _column(event.data for event in events),
        _column(event.personal for event in events),
    )


def pushed(rows: Sequence[tuple[Any, ...]]) -> Pushed:
    """The answer of ``api.push_v1``. Raises :class:`TransportProblem` for rows that are none."""
    try:
        ((verdict, seq, event_id, head, now),) = rows
        return Pushed(verdict=Verdict(verdict), seq=seq, event_id=event_id, head=head, now=now)
    except ValueError:
        raise TransportProblem(Trouble.NOT_CENTRAL, f"an answer that is none: {rows!r:.200}") from None


def numbers(values: Iterable[int]) -> str:
    """A PostgreSQL array as text. As a list, its type would follow the values, and each type is a plan of its own."""
    return "{" + ",".join(map(str, values)) + "}"


class Texts(bytes):
    """A text[] as PostgreSQL takes it in binary (array_recv, src/backend/utils/adt/arrayfuncs.c). psycopg would look
    at each element in turn, which took a third of a push.
    """


class _TextsDumper(Dumper):
    format = Format.BINARY
    oid = 1009  # text[], pg_type.dat

    def dump(self, obj: Texts) -> Buffer:
        return bytes(obj)


psycopg.adapters.register_dumper(Texts, _TextsDumper)


def texts(column: Sequence[str | None]) -> Texts:
    encoded = [None if text is None else text.encode() for text in column]
    head = struct.pack("!iIIii", 1, None in encoded, 25, len(encoded), 1) if encoded else struct.pack("!iII", 0, 0, 25)
    parts = [b"\xff\xff\xff\xff" if one is None else len(one).to_bytes(4, "big") + one for one in encoded]
    return Texts(head + b"".join(parts))


def _column(values: Iterable[str | None]) -> Texts:
    """Looked at all together first: nearly always there is nothing to do."""
    column = list(values)
    together = "".join(filter(None, column))
    whole = together.isascii() and together.isprintable()
    return texts(column if whole else [_sendable(text) for text in column])


def _sendable(text: str | None) -> str | None:
    """What no PostgreSQL text can hold goes in hexadecimal: it is set aside there, and nothing waits behind it."""
    if text is None or (text.isprintable() and text.isascii()):
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        pass
    else:
        if "\0" not in text:
            return text
    return "hex:" + text.encode("utf-8", "surrogatepass").hex()


def page_of(rows: Iterable[tuple[Any, ...]]) -> Page:
    """The answer of ``api.pull_v1``."""
    events, unreadable, heads = [], [], []
    now = 0
    for what, log_id, seq, event_id, hlc, site_id, kind, stream, subject, data, personal, heard_at in rows:
        log = LogId(log_id)
        if what == "event":
            events.append(
                Carried(
                    log_id=log,
                    seq=seq,
                    event_id=EventId(event_id),
                    hlc=hlc,
                    site_id=site_id,
                    kind=kind,
                    stream=stream,
                    subject=subject,
                    data=data,
                    personal=personal,
                )
            )
        elif what == "head":
            heads.append(Peer(log_id=log, seq=seq, kiosk=kind, site_id=site_id, heard_at=heard_at))
            now = hlc
        else:
            unreadable.append(Unreadable(log_id=log, seq=seq, event_id=EventId(event_id), reason=data))
    return Page(events=tuple(events), unreadable=tuple(unreadable), heads=tuple(heads), now=now)
