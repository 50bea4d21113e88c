# SPDX-License-Identifier: Apache-2.0
"""The centre in its database: made, made again, met by an older or a newer program."""

from __future__ import annotations

import psycopg
import pytest
import sqlalchemy as sa

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.sync.central import schema, tables
from lab_kiosk.sync.central.check import OTHER_VERSION, check
from lab_kiosk.sync.central.derive import Deriver
from lab_kiosk.sync.protocol import Pull
from tests.support.postgres import Centre, Centres, at_revision, push, revisions, some


def test_the_derived_tables_have_the_columns_of_a_kiosk(centre: Centre) -> None:
    with schema.bound(centre.connection) as bind:
        found = sa.inspect(bind)
        for table in tables.METADATA.tables.values():
            columns = found.get_columns(table.name, schema=table.schema)
            assert [column["name"] for column in columns] == [column.name for column in table.columns]
            texts = [column for column in columns if isinstance(column["type"], sa.Text)]
            assert {column["type"].collation for column in texts} <= {"C"}  # type: ignore[attr-defined]


def test_tables_of_another_shape_are_made_anew_and_everything_is_to_be_derived_again(centre: Centre) -> None:
    connection = centre.connection
    with schema.bound(connection) as bind, connection.transaction():
        assert tables.current(bind)
        connection.execute("UPDATE core.setting SET value = 'other' WHERE key = 'derived_shape'")
        assert not tables.current(bind)
        connection.execute("ALTER TABLE lab.visits DROP COLUMN opened_at CASCADE")
        connection.execute("CREATE TABLE lab.old_things ()")
        connection.execute("CREATE VIEW report.x AS SELECT visit_id FROM lab.visits")
        connection.execute("INSERT INTO core.derived_upto VALUES (1, 'a', 5)")
        tables.remake(bind)
        assert tables.current(bind)
    assert centre.value("SELECT count(*) FROM core.derived_upto") == 0
    assert centre.value("SELECT to_regclass('lab.old_things')") is None
    assert centre.value("SELECT count(*) FROM pg_tables WHERE schemaname = 'lab' AND tableowner <> 'lab_owner'") == 0
    assert centre.value("SELECT count(opened_at) FROM lab.visits") == 0


def test_a_centre_whose_tables_are_of_an_earlier_version_is_brought_to_this_one(centre: Centre) -> None:
    """`init` leaves what analysts read as it was, `derive` makes it anew; between the two `rebuild --check` says so."""
    connection = centre.connection
    connection.execute("UPDATE core.setting SET value = 'earlier' WHERE key = 'derived_shape'")
    connection.execute("DROP TABLE lab.roster_places CASCADE")
    connection.execute("ALTER TABLE lab.loans DROP COLUMN accessories CASCADE")
    views = "SELECT count(*) FROM pg_views WHERE schemaname = 'report'"
    before = centre.value(views)
    schema.init(connection)
    assert centre.value(views) == before
    with psycopg.connect(centre.dsn, autocommit=True) as other:
        assert check(other).wrong == (OTHER_VERSION,)
    with psycopg.connect(centre.dsn, autocommit=True) as other:
        Deriver(other, "test").once()
    schema.init(connection)
    with psycopg.connect(centre.dsn, autocommit=True) as other:
        assert check(other).wrong == ()
    granted = "SELECT has_column_privilege('lab_analyst', 'lab.loans', 'accessories', 'SELECT')"
    assert centre.value(granted) is True
    assert centre.value("SELECT to_regclass('lab.roster_places') IS NOT NULL") is True


def test_every_key_and_unique_constraint_of_what_came_in_leads_with_the_site(centre: Centre) -> None:
    """But for the names of settings and roles, the erased, who derives, and the one that a log belongs to one kiosk."""
    others = centre.rows(
        "SELECT c.conrelid::regclass::text, a.attname FROM pg_constraint AS c "
        "JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
        "WHERE c.connamespace = 'core'::regnamespace AND c.contype IN ('p', 'u') AND a.attname <> 'site_id' ORDER BY 1"
    )
    assert others == [
        ("core.concern", "stream"),
        ("core.deriving", "one"),
        ("core.erased", "handle"),
        ("core.fold", "stream"),
        ("core.kiosk", "role_name"),
        ("core.log", "log_id"),
        ("core.migration", "version_num"),
        ("core.setting", "key"),
    ]
    assert centre.value("SELECT count(*) FROM pg_sequences") == 0


def test_a_centre_of_every_earlier_version_is_brought_to_this_one_with_what_is_in_it(centres: Centres) -> None:
    """And then answers as a new one does."""
    for before in revisions()[:-1]:
        with centres.centre() as centre:
            centre.connection.execute("DROP SCHEMA core, api, lab, report CASCADE")
            with at_revision(before):
                assert schema.init(centre.connection).revision == before
            kiosk = centre.kiosk()
            push(kiosk, some("a", 1, 20))
            done = schema.init(centre.connection)
            assert (done.upgraded, done.revision) == (True, schema.head())
            assert push(kiosk, some("a", 21, 25)).seq == 25
            assert len(kiosk.pull(Pull()).events) == 25
            assert not schema.init(centre.connection).upgraded


def test_a_centre_of_a_newer_program_is_left_alone(centre: Centre) -> None:
    centre.connection.execute("UPDATE core.migration SET version_num = '9999'")
    with pytest.raises(EnvironmentProblem) as caught:
        schema.init(centre.connection)
    assert caught.value.code == "central_newer"
    assert centre.value("SELECT version_num FROM core.migration") == "9999"


def test_an_init_that_fails_leaves_nothing(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last step fails: what came before it is gone with it."""
    centre.connection.execute("DROP SCHEMA core, api, lab CASCADE")

    def fail(connection: object, name: str) -> None:
        if name == "doors.sql":
            raise OSError("the disk is gone")
        run(connection, name)

    run = schema.run_file
    monkeypatch.setattr(schema, "run_file", fail)
    with pytest.raises(OSError, match="gone"):
        schema.init(centre.connection)
    assert schema.revision(centre.connection) is None
    monkeypatch.undo()
    assert schema.init(centre.connection).upgraded
