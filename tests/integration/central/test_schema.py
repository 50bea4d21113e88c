# SPDX-License-Identifier: Apache-2.0
"""The centre's derived tables are the structs of the records, column by column."""

from __future__ import annotations

from typing import Any

import psycopg
import sqlalchemy as sa

from lab_kiosk.journal.tables import DERIVED

_TYPES = {sa.Text: "text", sa.BigInteger: "bigint", sa.Boolean: "boolean"}


def test_a_derived_table_has_its_structs_columns(connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    columns = connection.execute(
        "SELECT table_name, column_name, data_type, is_nullable = 'YES' FROM information_schema.columns "
        "WHERE table_schema = 'lab' ORDER BY table_name, ordinal_position"
    ).fetchall()
    expected = [
        (table.name, column.name, _TYPES[type(column.type)], column.nullable)
        for table in sorted(DERIVED.values(), key=lambda table: str(table.name))
        for column in table.columns
    ]
    assert columns == expected


def test_a_derived_table_has_its_key_and_its_indexes(connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    found = {
        (table, name)
        for table, name in connection.execute("SELECT tablename, indexname FROM pg_indexes WHERE schemaname = 'lab'")
    }
    assert found == {
        *((str(table.name), f"{table.name}_pkey") for table in DERIVED.values()),
        *((str(table.name), str(index.name)) for table in DERIVED.values() for index in table.indexes),
    }
    keys = connection.execute(
        "SELECT table_name, string_agg(column_name, ',' ORDER BY ordinal_position) "
        "FROM information_schema.key_column_usage WHERE table_schema = 'lab' GROUP BY table_name"
    ).fetchall()
    assert set(keys) == {(str(table.name), ",".join(record.KEY)) for record, table in DERIVED.items()}
