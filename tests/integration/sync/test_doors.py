# SPDX-License-Identifier: Apache-2.0
"""What a kiosk's login must not be able to do, tried with a real one: this is what a thief of a kiosk holds."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.domain.ids import Handle
from lab_kiosk.sync.central import admin, schema
from lab_kiosk.sync.enrolment import Credential
from lab_kiosk.sync.protocol import TransportProblem, Verdict
from tests.support.postgres import Centre, Centres, carried, push

CORE = "setting site kiosk log event repeat quarantine batch erased derived_upto waiting fold concern migration"
TABLES = (*(f"core.{name}" for name in CORE.split(" ")), "lab.persons", "lab.visits", "lab.loans")

FORBIDDEN = (
    *(f"TABLE {table}" for table in TABLES),
    *(f"TRUNCATE {table}" for table in TABLES),
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
    "CREATE EXTENSION pg_trgm",
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


def session(login: Credential) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(
        host=login.host,
        port=login.port,
        dbname=login.database,
        user=login.role,
        password=login.password,
        autocommit=True,
    )


@pytest.fixture(scope="module")
def shared(centres: Centres) -> Iterator[Centre]:
    with centres.centre() as centre:
        hall = centre.kiosk(1, "Hall")
        push(hall, [carried("b", 1, personal='{"note":"x"}')])
        yield centre


@pytest.fixture(scope="module")
def thief(shared: Centre) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    with session(shared.credential(1, "Door")) as connection:
        yield connection


@pytest.mark.parametrize("act", FORBIDDEN)
def test_a_kiosks_login_must_not(thief: psycopg.Connection[tuple[object, ...]], shared: Centre, act: str) -> None:
    other = shared.value("SELECT role_name FROM core.kiosk WHERE name = 'Hall'")
    with pytest.raises(psycopg.Error) as caught:
        thief.execute(act.format(other=other) if "{other}" in act else act)  # type: ignore[arg-type]
    assert caught.value.sqlstate in {"42501", "3F000", "0A000", "58P01"}, caught.value


def test_a_kiosks_login_may_make_its_two_calls_and_nothing_else_of_ours(shared: Centre) -> None:
    allowed = shared.rows(
        "SELECT p.oid::regproc::text FROM pg_proc AS p WHERE p.pronamespace IN "
        "('core'::regnamespace, 'api'::regnamespace, 'lab'::regnamespace, 'report'::regnamespace) "
        "AND has_function_privilege('lab_kiosk', p.oid, 'EXECUTE') ORDER BY 1"
    )
    assert allowed == [("api.pull_v1",), ("api.push_v1",)]
    readable = shared.rows(
        "SELECT c.oid::regclass::text FROM pg_class AS c WHERE c.relnamespace NOT IN "
        "('pg_catalog'::regnamespace, 'information_schema'::regnamespace) AND c.relkind IN ('r', 'v', 'm', 'S', 'p') "
        "AND NOT starts_with(c.relnamespace::regnamespace::text, 'pg_toast') "
        "AND has_table_privilege('lab_kiosk', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')"
    )
    assert readable == []


def test_the_two_calls_run_as_nobody_who_can_log_in_with_no_search_path(shared: Centre) -> None:
    found = shared.rows(
        "SELECT p.prosecdef, r.rolname, r.rolcanlogin, r.rolsuper, 'search_path=\"\"' = ANY (p.proconfig) "
        "FROM pg_proc AS p JOIN pg_roles AS r ON r.oid = p.proowner WHERE p.pronamespace = 'api'::regnamespace"
    )
    assert found == [(True, "lab_owner", False, False, True)] * 2


def test_a_second_init_changes_nothing_and_closes_what_was_opened(centre: Centre) -> None:
    centre.connection.execute("GRANT USAGE ON SCHEMA core TO lab_kiosk; GRANT SELECT ON core.event TO lab_kiosk")
    centre.connection.execute("GRANT EXECUTE ON FUNCTION pg_sleep TO PUBLIC")
    again = schema.init(centre.connection)
    assert again == schema.Initialised(schema.head(), upgraded=False)
    with session(centre.credential()) as thief:
        for act in ("SELECT * FROM core.event", "SELECT pg_sleep(0)"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                thief.execute(act)


def test_an_administrator_who_is_no_superuser_sets_up_a_centre_and_is_told_what_stays_open() -> None:
    """As on a hosted server: a login that owns the database, may make roles and end sessions."""
    try:
        server = Server()
    except EnvironmentProblem as problem:
        pytest.skip(str(problem))
    with server:
        with psycopg.connect(server.dsn(), autocommit=True) as superuser:
            superuser.execute("CREATE ROLE hosted LOGIN CREATEROLE")
            superuser.execute("GRANT pg_signal_backend TO hosted")
            superuser.execute("CREATE DATABASE lab OWNER hosted")
        dsn = make_conninfo(server.dsn("lab"), user="hosted")
        with psycopg.connect(dsn, autocommit=True) as hosted:
            done = schema.init(hosted)
            assert (done.upgraded, schema.init(hosted).upgraded) == (True, False)
            assert "pg_sleep(double precision)" in done.open
        centre = Centre(dsn)
        kiosk = centre.kiosk()
        assert push(kiosk, [carried("a", 1)]).verdict is Verdict.OK
        assert admin.erase(centre.connection, Handle("H"), 1)
        assert admin.reap(centre.connection, 0) == ()
        assert admin.revoke(centre.connection, 1, "Door")
        with pytest.raises(TransportProblem):
            push(kiosk, [carried("a", 2)])
        centre.close()
