# SPDX-License-Identifier: Apache-2.0
"""What a kiosk's login must not be able to do, tried with a real one, and after each migration of the centre."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli.own_postgres import Server
from lab_kiosk.domain.ids import Handle
from lab_kiosk.sync.central import admin, schema
from lab_kiosk.sync.protocol import TransportProblem, Verdict
from tests.support.postgres import Centre, Centres, at_revision, carried, push, revisions
from tests.support.thief import CALLS, FORBIDDEN, Session, acts, done, session


@pytest.fixture(scope="module")
def shared(centres: Centres) -> Iterator[Centre]:
    with centres.centre() as centre:
        hall = centre.kiosk(1, "Hall")
        push(hall, [carried("b", 1, personal='{"note":"x"}')])
        yield centre


@pytest.fixture(scope="module")
def thief(shared: Centre) -> Iterator[Session]:
    with session(shared.credential(1, "Door")) as connection:
        yield connection


@pytest.mark.parametrize("act", FORBIDDEN)
def test_a_kiosks_login_must_not(thief: Session, shared: Centre, act: str) -> None:
    assert done(thief, [act.replace("{other}", _hall(shared))]) == []


def test_a_kiosks_login_may_touch_nothing_that_is_in_the_centre(thief: Session, shared: Centre) -> None:
    tried = list(acts(shared, _hall(shared)))
    assert {"TABLE core.stick_key", "TABLE lab.visits", "TABLE report.visits", "TABLE core.readable"} <= set(tried)
    assert any(act.startswith("SELECT core.push(NULL::core.kiosk, ") for act in tried)
    assert done(thief, tried) == []


def test_after_each_migration_a_kiosks_login_must_not_either(centres: Centres) -> None:
    """One centre, brought from version to version; the login is older than all but the first of them."""
    with centres.centre() as centre:
        centre.connection.execute("DROP SCHEMA core, api, lab, report CASCADE")
        door = hall = None
        for revision in revisions():
            with at_revision(revision):
                assert schema.init(centre.connection).revision == revision
            door, hall = door or centre.credential(1, "Door"), hall or centre.credential(1, "Hall")
            with session(door) as thief, session(hall):
                assert (revision, done(thief, acts(centre, hall.role))) == (revision, [])
            assert (revision, [call for call in _callable(centre) if call not in CALLS]) == (revision, [])
            assert (revision, _touchable(centre)) == (revision, [])
        assert revision == schema.head()


def test_the_list_finds_what_is_open(centre: Centre) -> None:
    """Doors left ajar on purpose: each of them is told."""
    centre.connection.execute("GRANT USAGE ON SCHEMA core TO lab_kiosk; GRANT SELECT ON core.stick_key TO lab_kiosk")
    centre.connection.execute(
        "GRANT EXECUTE ON FUNCTION core.now_ms TO lab_kiosk; GRANT CREATE ON SCHEMA api TO PUBLIC"
    )
    with session(centre.credential()) as thief:
        found = done(thief, acts(centre, centre.invite(1, "Hall").role))
    told = ("CREATE TABLE api.x ()", "TABLE core.stick_key", "SELECT core.now_ms()")
    assert all(any(one.startswith(act) for one in found) for act in told), found


def _hall(centre: Centre) -> str:
    return str(centre.value("SELECT role_name FROM core.kiosk WHERE name = 'Hall'"))


def test_a_kiosks_login_may_make_its_two_calls_and_nothing_else_of_ours(shared: Centre) -> None:
    assert _callable(shared) == list(CALLS)
    assert _touchable(shared) == []


def _callable(centre: Centre) -> list[str]:
    found = centre.rows(
        "SELECT p.oid::regproc::text FROM pg_proc AS p WHERE p.pronamespace IN "
        "('core'::regnamespace, 'api'::regnamespace, 'lab'::regnamespace, 'report'::regnamespace) "
        "AND has_function_privilege('lab_kiosk', p.oid, 'EXECUTE') ORDER BY 1"
    )
    return [name for (name,) in found]


def _touchable(centre: Centre) -> list[str]:
    found = centre.rows(
        "SELECT c.oid::regclass::text FROM pg_class AS c WHERE c.relnamespace NOT IN "
        "('pg_catalog'::regnamespace, 'information_schema'::regnamespace) AND c.relkind IN ('r', 'v', 'm', 'S', 'p') "
        "AND NOT starts_with(c.relnamespace::regnamespace::text, 'pg_toast') "
        "AND has_table_privilege('lab_kiosk', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')"
    )
    return [name for (name,) in found]


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
