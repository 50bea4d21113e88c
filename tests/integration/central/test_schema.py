# SPDX-License-Identifier: Apache-2.0
"""What deriving and reporting need of the database is made by the migration, and made again with the derived tables."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import psycopg
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

from lab_kiosk.sync import central
from lab_kiosk.sync.central import reports
from tests.support import centre
from tests.support.own_server import Server

_VIEWS = "SELECT count(*) FROM pg_views WHERE schemaname = 'report'"
_GRANTS = "SELECT count(*) FROM information_schema.column_privileges WHERE grantee = 'lab_analyst'"


def test_views_and_grants_are_made_again_with_the_tables(connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    def made() -> list[Any]:
        return [connection.execute(question).fetchone() for question in (_VIEWS, _GRANTS)]

    before = made()
    reports.install(connection)
    assert made() == before
    connection.execute("DROP SCHEMA lab CASCADE; DROP TABLE core.fold, core.concern; CREATE SCHEMA lab")
    assert made() != before
    for statement in centre.derived_tables():
        connection.execute(statement)  # type: ignore[call-overload]
    reports.install(connection)
    assert made() == before


def test_the_migration_makes_what_deriving_reads(server: Server) -> None:
    server.create("migrated")
    path = Path(str(central.__file__)).parent / "migrations" / "versions" / "0002_derive.py"
    spec = importlib.util.spec_from_file_location("derive_migration", path)
    assert spec is not None
    assert spec.loader is not None
    migration = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(migration)
    engine = sa.create_engine(f"postgresql+psycopg://owner@127.0.0.1:{server.port}/migrated")
    try:
        with engine.begin() as connection:
            connection.connection.driver_connection.execute(centre.CORE)  # type: ignore[union-attr]
            with Operations.context(MigrationContext.configure(connection)):
                migration.upgrade()
            assert connection.exec_driver_sql("SELECT count(*) FROM core.readable").scalar() == 0
    finally:
        engine.dispose()
