# SPDX-License-Identifier: Apache-2.0
"""What deriving and reporting need of the database is made at every init, and made again with the derived tables."""

from __future__ import annotations

from typing import Any

import psycopg

from lab_kiosk.sync.central import reports
from lab_kiosk.sync.central.derive import Deriver

_VIEWS = "SELECT count(*) FROM pg_views WHERE schemaname = 'report'"
_GRANTS = "SELECT count(*) FROM information_schema.column_privileges WHERE grantee = 'lab_analyst'"
Connection = psycopg.Connection[tuple[Any, ...]]


def made(connection: Connection) -> list[Any]:
    return [connection.execute(question).fetchone() for question in (_VIEWS, _GRANTS)]


def test_views_and_grants_may_be_made_again(connection: Connection) -> None:
    before = made(connection)
    reports.install(connection)
    assert made(connection) == before


def test_tables_of_another_shape_are_made_anew_and_views_with_them(connection: Connection) -> None:
    before = made(connection)
    connection.execute("ALTER TABLE lab.loans ADD COLUMN of_yesterday text")
    connection.execute("UPDATE core.setting SET value = 'older' WHERE key = 'derived_shape'")
    Deriver(connection, "test").once()
    assert made(connection) == before
    asked = "SELECT count(*) FROM information_schema.columns WHERE column_name = 'of_yesterday'"
    assert connection.execute(asked).fetchone() == (0,)
