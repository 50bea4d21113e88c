# SPDX-License-Identifier: Apache-2.0
"""What an administrator does at the centre: each a function of an administrator's connection and values.

Connections are in autocommit; every function is one transaction, or says why not.
"""

from __future__ import annotations

import json
import secrets
import uuid
from typing import Any

import msgspec
import psycopg
from psycopg import sql
from psycopg.rows import class_row

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain import hlc
from lab_kiosk.domain.ids import Handle
from lab_kiosk.sync.central import turn
from lab_kiosk.sync.central.schema import KIOSKS

Admin = psycopg.Connection[Any]

CONNECTIONS = 8
"""A kiosk needs one. Those of its killed predecessors linger for a while: with three it was locked out."""
INVITED_MS = 24 * 60 * 60 * 1000
STUCK_SECONDS = 10.0
BY = "centre"
MENTIONED = 20
"""How many of those that cannot be read are named at once."""


class Invited(msgspec.Struct, frozen=True, kw_only=True):
    """A login for one kiosk, and how long its password may be used for the first time (Unix ms)."""

    site_id: int
    kiosk_id: str
    name: str
    role: str
    password: str
    until: int

    def __repr__(self) -> str:
        return f"Invited({self.role!r})"


class KioskRow(msgspec.Struct, frozen=True, kw_only=True):
    """``heard_at`` and ``invited_until`` are Unix ms, ``clock_offset_ms`` the centre's clock less the kiosk's."""

    site_id: int
    kiosk_id: str
    name: str
    role: str | None
    state: str
    invited_until: int | None
    heard_at: int | None
    app: str | None
    clock_offset_ms: int | None
    logs: int
    events: int


class Status(msgspec.Struct, frozen=True, kw_only=True):
    revision: str
    generation: str
    sites: int
    logs: int
    events: int
    repeats: int
    quarantined: int
    waiting: int
    erased: int
    underived: int
    """Events that the derived tables have not seen yet."""
    deriver: str | None
    """The program that derives, or did last."""
    deriving: bool
    derived_at: int
    """When it was seen, Unix ms; the moment until which it derived at the latest, where it does no more."""
    kiosks: tuple[KioskRow, ...]


class UnreadableRow(msgspec.Struct, frozen=True, kw_only=True):
    """A number of a log that the centre has set aside, and why; ``at`` is Unix ms."""

    site_id: int
    kiosk: str
    log_id: str
    seq: int
    reason: str
    at: int


class Purged(msgspec.Struct, frozen=True, kw_only=True):
    """The personal parts of one site and kind that went, or would go."""

    site_id: int
    kind: str
    parts: int


def enroll(connection: Admin, site_id: int, name: str, now: int, valid_ms: int = INVITED_MS) -> Invited:
    """Invite a kiosk. A name that the site has gets a new credential, and its old one ends: logs and role stay.

    Raises EnvironmentProblem ``central_enroll`` for a site or a name that cannot be one.
    """
    check_named(site_id, name)
    password = secrets.token_urlsafe(32)
    until = now + valid_ms
    with connection.transaction():
        connection.execute("INSERT INTO core.site VALUES (%s, %s) ON CONFLICT DO NOTHING", [site_id, f"Site {site_id}"])
        known = connection.execute(
            "SELECT kiosk_id, role_name FROM core.kiosk WHERE site_id = %s AND name = %s FOR UPDATE", [site_id, name]
        ).fetchone()
        kiosk_id = known[0] if known else secrets.token_hex(6)
        role = (known[1] if known else None) or f"kiosk_{site_id}_{kiosk_id}"
        if known:
            connection.execute(
                "UPDATE core.kiosk SET state = 'invited', invited_until = %s, enrolled_at = %s, role_name = %s "
                "WHERE site_id = %s AND kiosk_id = %s",
                [until, now, role, site_id, kiosk_id],
            )
        else:
            connection.execute(
                "INSERT INTO core.kiosk (site_id, kiosk_id, role_name, name, state, invited_until, enrolled_at) "
                "VALUES (%s, %s, %s, %s, 'invited', %s, %s)",
                [site_id, kiosk_id, role, name, until, now],
            )
        _login(connection, role, password)
    _end_sessions(connection, role)  # after the commit: until then the old password opens another
    return Invited(site_id=site_id, kiosk_id=kiosk_id, name=name, role=role, password=password, until=until)


def check_named(site_id: int, name: str) -> None:
    """Raises EnvironmentProblem ``central_enroll`` for a site or a name that cannot be one."""
    if not 1 <= site_id <= 2**31 - 1:
        raise EnvironmentProblem("central_enroll", "a site's number is 1 or more: 0 is the district")
    if not 1 <= len(name) <= 60 or not name.isprintable() or name != name.strip():
        raise EnvironmentProblem("central_enroll", "a kiosk's name has 1 to 60 printable characters")


def _login(connection: Admin, role: str, password: str) -> None:
    """The verifier is made here: the password itself is in no statement, and so in no log of the server."""
    verifier = connection.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256").decode()
    exists = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone()
    statement = "{verb} ROLE {role} LOGIN PASSWORD {verifier} CONNECTION LIMIT {limit}"
    parts = {
        "verb": sql.SQL("ALTER" if exists else "CREATE"),
        "role": sql.Identifier(role),
        "verifier": sql.Literal(verifier),
        "limit": sql.Literal(CONNECTIONS),
    }
    connection.execute(sql.SQL(statement).format(**parts))
    connection.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(KIOSKS), sql.Identifier(role)))
    # A kiosk may lift these. They are for a network that leaves a session hanging, the reaper for a thief.
    for setting, value in (("statement_timeout", "60s"), ("idle_in_transaction_session_timeout", "10s")):
        statement = "ALTER ROLE {} SET {} = {}"
        connection.execute(sql.SQL(statement).format(sql.Identifier(role), sql.Identifier(setting), sql.Literal(value)))


def _end_sessions(connection: Admin, role: str) -> int:
    rows = connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", [role])
    return len(rows.fetchall())


def revoke(connection: Admin, site_id: int, name: str) -> bool:
    """Close the door to a kiosk, now. False for one that is not known."""
    with connection.transaction():
        row = connection.execute(
            "UPDATE core.kiosk SET state = 'revoked', invited_until = NULL "
            "WHERE site_id = %s AND name = %s AND site_id > 0 RETURNING role_name",
            [site_id, name],
        ).fetchone()
        if row is None:
            return False
        if row[0] is not None:  # one that only ever sent sticks has no login
            connection.execute(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(row[0])))
    if row[0] is not None:
        _end_sessions(connection, row[0])
    return True


def kiosks(connection: Admin) -> tuple[KioskRow, ...]:
    with connection.cursor(row_factory=class_row(KioskRow)) as cursor:
        rows = cursor.execute(
            "SELECT k.site_id, k.kiosk_id, k.name, k.role_name AS role, k.state, k.invited_until, k.heard_at, k.app, "
            "k.clock_offset_ms, count(l.log_id)::int AS logs, coalesce(sum(l.acked), 0)::bigint AS events "
            "FROM core.kiosk AS k LEFT JOIN core.log AS l USING (site_id, kiosk_id) "
            "WHERE k.site_id > 0 GROUP BY k.site_id, k.kiosk_id ORDER BY k.site_id, k.name"
        )
        return tuple(rows)


def status(connection: Admin) -> Status:
    row = connection.execute(
        "SELECT (SELECT version_num FROM core.migration), "
        "(SELECT value FROM core.setting WHERE key = 'generation'), "
        "(SELECT count(*) FROM core.site WHERE site_id > 0), "
        "(SELECT count(*) FROM core.log), "
        "(SELECT coalesce(sum(acked), 0)::bigint FROM core.log), "
        "(SELECT count(*) FROM core.repeat), "
        "(SELECT count(*) FROM core.quarantine), "
        "(SELECT count(*) FROM core.waiting), "
        "(SELECT count(*) FROM core.erased), "
        "(SELECT coalesce(sum(l.acked - coalesce(d.seq, 0)), 0)::bigint "
        " FROM core.log AS l LEFT JOIN core.derived_upto AS d USING (site_id, log_id)), "
        "program, seen_at, core.now_ms() - seen_at FROM core.deriving"
    ).fetchone()
    names = ("revision", "generation", "sites", "logs", "events", "repeats", "quarantined", "waiting", "erased")
    found = dict(zip((*names, "underived", "deriver", "derived_at", "silence"), row or (), strict=True))
    deriving = found.pop("silence") < turn.HELD_MS
    found["derived_at"] += 0 if deriving else turn.HELD_MS
    return Status(**found, deriving=deriving, kiosks=kiosks(connection))


def unreadable(connection: Admin, limit: int = MENTIONED) -> tuple[UnreadableRow, ...]:
    """What could not be read, the newest first. Its content stays where it is: somebody's name may be in it."""
    with connection.cursor(row_factory=class_row(UnreadableRow)) as cursor:
        rows = cursor.execute(
            "SELECT q.site_id, k.name AS kiosk, q.log_id, q.seq, q.reason, q.at FROM core.quarantine AS q "
            "JOIN core.log AS l USING (site_id, log_id) JOIN core.kiosk AS k USING (site_id, kiosk_id) "
            "ORDER BY q.at DESC, q.log_id, q.seq LIMIT %s",
            [limit],
        )
        return tuple(rows)


def purge(connection: Admin, before: int, *, dry_run: bool = False) -> tuple[Purged, ...]:
    """Null what is personal in events from before an instant (Unix ms); the events themselves stay.

    What a dry run counts is what a run right after it takes. A kiosk keeps its own copies: what it may still show is
    its own rule, and an erasure is what reaches everybody.
    """
    with connection.transaction():
        _lock_personal(connection)
        where = "personal IS NOT NULL AND hlc < %s"
        if dry_run:
            query = f"SELECT site_id, kind, count(*) FROM core.event WHERE {where} GROUP BY 1, 2 ORDER BY 1, 2"  # noqa: S608
        else:
            query = (
                f"WITH gone AS (UPDATE core.event SET personal = NULL WHERE {where} RETURNING site_id, kind) "  # noqa: S608
                "SELECT site_id, kind, count(*) FROM gone GROUP BY 1, 2 ORDER BY 1, 2"
            )
        rows = connection.execute(query, [hlc.stamp(before)]).fetchall()
        unread = "personal IS NOT NULL AND at < %s"
        if dry_run:
            query = f"SELECT site_id, count(*) FROM core.quarantine WHERE {unread} GROUP BY 1 ORDER BY 1"  # noqa: S608
        else:
            query = (
                f"WITH gone AS (UPDATE core.quarantine SET personal = NULL WHERE {unread} RETURNING site_id) "  # noqa: S608
                "SELECT site_id, count(*) FROM gone GROUP BY 1 ORDER BY 1"
            )
        rows += [(site, "unreadable", parts) for site, parts in connection.execute(query, [before])]
    return tuple(Purged(site_id=site, kind=kind, parts=parts) for site, kind, parts in rows)


def erase(connection: Admin, handle: Handle, now: int) -> bool:
    """Null everything personal of a person, here and on every kiosk that hears of it: the district's own log says so.

    False for somebody who was erased before. A person nobody knows here can be erased too: a kiosk that was not heard
    for a while may bring something of theirs.
    """
    words = json.dumps({"by": BY}, separators=(",", ":"))
    with connection.transaction():
        _lock_personal(connection)
        row = connection.execute(
            "SELECT core.erase(%s, %s, %s, %s)", [handle, str(uuid.uuid4()), hlc.stamp(now), words]
        ).fetchone()
        if row == (True,):
            connection.execute("SELECT pg_notify('lab_events', '')")
    return row == (True,)


def _lock_personal(connection: Admin) -> None:
    """See core.erase: nothing personal is on its way in while this transaction runs."""
    connection.execute("SELECT 1 FROM core.setting WHERE key = 'erasure' FOR NO KEY UPDATE")


def reap(connection: Admin, seconds: float = STUCK_SECONDS) -> tuple[str, ...]:
    """End kiosks' sessions whose transaction is older than this; the roles whose sessions were ended.

    A kiosk's call takes milliseconds. Timeouts are settings that a login may lift, this is not.
    """
    # Materialized: a condition may be tried in any order, and this one ends whoever it is tried on.
    rows = connection.execute(
        "WITH stuck AS MATERIALIZED (SELECT a.usename::text AS role, a.pid FROM pg_stat_activity AS a "
        "JOIN core.kiosk AS k ON k.role_name = a.usename::text WHERE a.datname = current_database() "
        "AND a.xact_start < clock_timestamp() - make_interval(secs => %s)) "
        "SELECT role FROM stuck WHERE pg_terminate_backend(pid) ORDER BY role",
        [seconds],
    )
    return tuple(row[0] for row in rows)
