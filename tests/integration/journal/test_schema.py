# SPDX-License-Identifier: Apache-2.0
"""The tables are the structs' tables, the migrations lead to them, and both engines understand them."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from lab_kiosk.domain.records import RECORDS, Record
from lab_kiosk.journal.engine import Database
from lab_kiosk.journal.opening import open_journal
from lab_kiosk.journal.schema import MIGRATIONS, derived_by, deriver, revision, upgrade
from lab_kiosk.journal.tables import DERIVED, HEAD, METADATA
from tests.support.lab_database import KEY, lab_database
from tests.support.memory_store import CountingClock, CountingIds


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_a_derived_table_has_its_structs_fields_and_key(record: type[Record]) -> None:
    table = DERIVED[record]
    assert tuple(column.name for column in table.columns) == record.__struct_fields__
    assert tuple(column.name for column in table.primary_key.columns) == record.KEY


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()], ids=["sqlite", "postgresql"])
def test_both_engines_understand_every_table(dialect: sa.Dialect) -> None:
    for table in METADATA.sorted_tables:
        assert f"CREATE TABLE {table.name} (" in str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert str(index.name) in str(CreateIndex(index).compile(dialect=dialect))


def test_the_migrations_lead_to_the_tables(tmp_path: Path) -> None:
    database = Database(tmp_path / "new.db", KEY)
    try:
        assert revision(database) is None
        assert upgrade(database)
        assert revision(database) == HEAD
        assert not upgrade(database)
        assert derived_by(database) is None
        with database.engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, METADATA) == []
            found = {row[0]: row[1] for row in connection.execute(sa.text("SELECT name, sql FROM sqlite_schema"))}
        for table in METADATA.sorted_tables:
            without = "WITHOUT ROWID" in str(CreateTable(table).compile(dialect=sqlite.dialect()))
            assert ("WITHOUT ROWID" in found[table.name]) is without
            for index in table.indexes:  # Alembic does not compare which rows a partial index holds
                assert found[str(index.name)] == str(CreateIndex(index).compile(dialect=sqlite.dialect()))
    finally:
        database.close()


def test_another_program_derives_again_and_the_same_one_does_not(tmp_path: Path) -> None:
    """Its snapshots may hold states of another shape."""
    for program, again in (("1.0", True), ("1.0", False), ("1.1", True), ("1.1", False)):
        clock, ids = CountingClock(), CountingIds()
        found = open_journal(tmp_path / "lab.db", KEY, tmp_path / "backups", clock, ids, 1, program)
        found.database.close()
        assert found.derived_again is again


def test_a_program_is_named_the_same_in_every_process() -> None:
    code = "from lab_kiosk.journal.schema import deriver; print(deriver('1.0'))"
    names = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert names == {deriver("1.0") + "\n"}


def test_the_newest_migration_is_the_one_that_the_program_asks_for() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD


def test_migrations_are_frozen() -> None:
    """A migration that imported the project would change with it, and old databases would be led somewhere else."""
    for path in (MIGRATIONS / "versions").glob("*.py"):
        imported = {
            name.name if isinstance(node, ast.Import) else node.module
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, (ast.Import, ast.ImportFrom))
            for name in node.names
        }
        assert imported <= {"sqlalchemy", "alembic"}, f"{path.name} imports {imported}"


def test_what_is_open_is_found_without_a_walk_through_what_ever_was(tmp_path: Path) -> None:
    """The statements of the screens use an index, so that they do not slow down with the years."""
    from lab_kiosk.journal import view
    from lab_kiosk.journal.engine import Query

    with lab_database(tmp_path) as database:
        for name, query in vars(view).items():
            if isinstance(query, Query):
                plan = database.connection.execute(
                    f"EXPLAIN QUERY PLAN {query.sql}", {**query._params, "asked": 1, "after": 1, "most": 1}
                )
                steps = [row[3] for row in plan.fetchall()]
                whole = name in EVERY_ROW_IS_ASKED_FOR
                assert whole or all("SCAN" not in step or "INDEX" in step for step in steps), f"{name}: {steps}"
                assert not any("TEMP B-TREE" in step for step in steps) or name in SORTED, f"{name}: {steps}"


EVERY_ROW_IS_ASKED_FOR = {"_KITS"}
"""What a lab owns, and not what ever happened in it."""
SORTED = {
    "_TO_COME",
    "_NAMED",
    "_KITS",
    "_IN_SESSION",
    "_IN_TURNAROUND",
    "_CODE",
    "_SERIALS",
    "_ALL_HEADSETS",
    "_OPEN_VISITS",
    "_UNSEEN_ENDS",
    "_OF_CLASS",
    "_OPEN_LOANS",
    "_OVERDUE",
    "_RUNNING_ANYWHERE",
    "_RUNNING_HERE",
    "_OPEN_CASES",
    "_OPEN_HELP",
    "_LOANS_OF",
    "_VISITS_OF",
    "_SESSIONS_BY",
    "_ASSENTS",
}
"""These sort the few rows that they found."""
