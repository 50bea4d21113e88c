# SPDX-License-Identifier: Apache-2.0
"""The derived tables at the centre: those of a kiosk, by the same names and with the same columns, in schema ``lab``.

They are made of the same definitions as a kiosk's. A program whose records have another shape makes them anew and
derives them again: nothing is in them that is not in ``core.event``.
"""

from __future__ import annotations

import hashlib
from functools import cache

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from lab_kiosk.journal import tables

LAB = "lab"
CORE = "core"
SHAPE = "derived_shape"
"""The key in ``core.setting`` of what the tables that are there were made of."""


def _translated() -> sa.MetaData:
    target = sa.MetaData(naming_convention=tables.METADATA.naming_convention)
    for schema, chosen in ((LAB, tables.DERIVED.values()), (CORE, (tables.FOLD, tables.CONCERN))):
        for table in chosen:
            table.to_metadata(target, schema=schema)
    for copy in target.tables.values():
        for column in copy.columns:
            if isinstance(column.type, sa.Text):
                column.type = sa.Text(collation="C")  # ids in the order in which Python sorts strings
    return target


METADATA = _translated()


@cache
def shape() -> str:
    """Names the definitions: another program with the same ones finds its tables as it would make them."""
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    parts = []
    for table in METADATA.sorted_tables:
        parts.append(str(CreateTable(table).compile(dialect=dialect)))
        found = sorted(table.indexes, key=lambda index: str(index.name))
        parts.extend(str(CreateIndex(index).compile(dialect=dialect)) for index in found)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def create(connection: sa.Connection) -> None:
    """Make the tables, empty, and note what they were made of. The caller's transaction."""
    METADATA.create_all(connection, checkfirst=False)
    connection.execute(
        sa.text(
            "INSERT INTO core.setting VALUES (:key, :shape) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        ),
        {"key": SHAPE, "shape": shape()},
    )


def current(connection: sa.Connection) -> bool:
    """Whether the tables that are there are those of this program."""
    found = connection.execute(sa.text("SELECT value FROM core.setting WHERE key = :key"), {"key": SHAPE}).scalar()
    return bool(found == shape())


def remake(connection: sa.Connection) -> None:
    """Drop the tables, with every view that stands on them, and make them empty: everything is to be derived again."""
    connection.execute(sa.text("SET LOCAL ROLE lab_owner"))
    found = connection.execute(sa.text("SELECT tablename FROM pg_tables WHERE schemaname = 'lab' ORDER BY 1"))
    doomed = [f'lab."{name}"' for name in found.scalars()]
    connection.execute(sa.text(f"DROP TABLE IF EXISTS {', '.join([*doomed, 'core.fold', 'core.concern'])} CASCADE"))
    connection.execute(sa.text("DELETE FROM core.derived_upto"))
    connection.execute(sa.text("DELETE FROM core.waiting"))
    create(connection)
    connection.execute(sa.text("RESET ROLE"))
