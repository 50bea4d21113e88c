# SPDX-License-Identifier: Apache-2.0
"""What a kiosk's login must not be able to do: the acts, and a session that tries them. A thief of a kiosk holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg

from lab_kiosk.sync.enrolment import Credential
from tests.support.postgres import Centre

Session = psycopg.Connection[tuple[Any, ...]]
REFUSED = frozenset({"42501", "0A000", "58P01"})
"""SQLSTATEs of an act that was refused: no privilege, or an extension that this server does not have. That a table is
not there, or a word misspelt, is no refusal.
"""
CALLS = ("api.pull_v1", "api.push_v1")
"""The two functions that a kiosk may call."""

FORBIDDEN = (
    "DELETE FROM core.event",
    "INSERT INTO core.event SELECT 1, 'b', 4, 'x', 1, 'a.b', 'a:b', NULL, '{}', NULL",
    "UPDATE core.kiosk SET state = 'active'",
    "DROP TABLE core.event",
    "CREATE TABLE public.x ()",
    "CREATE TABLE api.x ()",
    "CREATE TEMP TABLE x ()",
    "CREATE SCHEMA x",
    "CREATE VIEW api.x AS SELECT 1",
    "CREATE FUNCTION api.x() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE DATABASE x",
    "CREATE ROLE x",
    "CREATE EXTENSION pg_trgm SCHEMA api",
    "DO $$ BEGIN PERFORM 1; END $$",
    "SELECT core.erase('H', 'o', 1, '{}')",
    "SELECT core.caller(true)",
    "SELECT core.now_ms()",
    "SELECT core.standing(2, 'b', 1)",
    "SELECT core.shown(1, 'person.named', 'person:H', '{}')",
    "SET ROLE lab_owner",
    "SET SESSION AUTHORIZATION lab_owner",
    "GRANT lab_owner TO CURRENT_USER",
    "GRANT lab_analyst TO CURRENT_USER",
    "ALTER FUNCTION api.push_v1 SECURITY INVOKER",
    "ALTER ROLE CURRENT_USER SUPERUSER",
    "ALTER ROLE CURRENT_USER CREATEROLE",
    "ALTER ROLE CURRENT_USER CONNECTION LIMIT 1000",
    "ALTER ROLE CURRENT_USER VALID UNTIL 'infinity'",
    "ALTER ROLE {other} PASSWORD 'x'",
    "ALTER ROLE {other} NOLOGIN",
    "DROP ROLE {other}",
    "COMMENT ON ROLE {other} IS 'x'",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{other}'",
    "SELECT pg_advisory_lock(1)",
    "SELECT pg_try_advisory_lock(1)",
    "SELECT pg_advisory_xact_lock(1, 2)",
    "SELECT pg_sleep(0)",
    "SELECT pg_sleep_for('0 s')",
    "SELECT count(*) FROM generate_series(1, 10)",
    "SELECT lo_create(0)",
    "SELECT lo_from_bytea(0, 'x')",
    "SELECT pg_logical_emit_message(false, 'x', 'y')",
    "SELECT pg_export_snapshot()",
    "SELECT query_to_xml('SELECT 1', true, true, '')",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_ls_dir('.')",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "COPY (SELECT 1) TO '/dev/null'",
    "SELECT rolpassword FROM pg_authid",
    "SELECT * FROM pg_shadow",
    "SELECT pg_reload_conf()",
    "SELECT pg_switch_wal()",
    "ALTER SYSTEM SET work_mem = '1GB'",
    "SET log_statement = 'none'",
    "SET session_replication_role = 'replica'",
    "SELECT * FROM core.kiosk FOR UPDATE",
    "ANALYZE core.event",
    "LOAD 'plpgsql'",
)


_RELATIONS = (
    "SELECT c.oid::regclass::text FROM pg_class AS c WHERE c.relkind IN ('r', 'p', 'v', 'm') "
    "AND c.relnamespace::regnamespace::text IN ('core', 'api', 'lab', 'report') ORDER BY 1"
)
_FUNCTIONS = (
    "SELECT p.oid::regproc::text, (SELECT coalesce(string_agg('NULL::' || format_type(t, NULL), ', ' ORDER BY n), '') "
    "FROM unnest(p.proargtypes) WITH ORDINALITY AS given (t, n)) FROM pg_proc AS p "
    "WHERE p.pronamespace::regnamespace::text IN ('core', 'api', 'lab', 'report') ORDER BY 1"
)


def acts(centre: Centre, other: str) -> Iterator[str]:
    """Every act, ready to be tried: those of ``FORBIDDEN``, and some upon each thing of ours that the database has, so
    that a table of a later migration is on the list before anybody has thought of it. ``other`` is another kiosk's
    role.
    """
    for act in FORBIDDEN:
        yield act.replace("{other}", other)
    for (relation,) in centre.rows(_RELATIONS):
        yield from (f"{verb} {relation}" for verb in ("TABLE", "TRUNCATE", "DELETE FROM", "DROP TABLE"))
        yield f"ALTER TABLE {relation} OWNER TO CURRENT_USER"
    for function, arguments in centre.rows(_FUNCTIONS):
        if function not in CALLS:
            yield f"SELECT {function}({arguments})"


@contextmanager
def session(login: Credential) -> Iterator[Session]:
    """A kiosk's login in a program that is not ours."""
    with psycopg.connect(
        host=login.host,
        port=login.port,
        dbname=login.database,
        user=login.role,
        password=login.password,
        autocommit=True,
    ) as connection:
        yield connection


def done(thief: Session, tried: Iterable[str]) -> list[str]:
    """Of these acts, those that were not refused, with what happened instead."""
    found = []
    for act in tried:
        try:
            thief.execute(act)
        except psycopg.Error as error:
            if error.sqlstate not in REFUSED:
                found.append(f"{act}: {error.sqlstate} {error}")
        else:
            found.append(f"{act}: done")
    return found
