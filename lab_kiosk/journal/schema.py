# SPDX-License-Identifier: Apache-2.0
"""Brings a database to the tables of this program, and refuses one that a newer program wrote."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import msgspec
import sqlalchemy as sa

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.events import CATALOGUE
from lab_kiosk.domain.folds import FOLDS
from lab_kiosk.domain.records import RECORDS
from lab_kiosk.journal.engine import Database, environment
from lab_kiosk.journal.tables import DERIVED_BY, HEAD

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(database: Database) -> bool:
    """Run the migrations that are missing; True if there were any.

    Raises :class:`EnvironmentProblem` ``database_newer`` for a database that this program is too old for.
    """
    found = revision(database)
    if found == HEAD:
        return False
    # Alembic costs a quarter of a second to import: only a first start and an upgrade pay it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    if found is not None and found not in {
        script.revision for script in ScriptDirectory.from_config(config).walk_revisions()
    }:
        raise EnvironmentProblem("database_newer", f"it has revision {found}, this program knows up to {HEAD}")
    with environment(), database.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return True


def revision(database: Database) -> str | None:
    """The migration that the database is at; None for an empty one."""
    with environment():
        cursor = database.connection.cursor()
        if not cursor.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone():
            return None
        row = cursor.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


@cache
def deriver(program: str) -> str:
    """Names what wrote the derived tables: the program's version, the kinds it folds, the columns it fills and the
    states that its snapshots hold.
    """
    _, states = msgspec.json.schema_components([fold.state for _, fold in sorted(FOLDS.items())])
    shape = repr(
        (
            sorted((kind, event.VERSION, event.__struct_fields__) for kind, event in CATALOGUE.items()),
            [(record.__name__, record.__struct_fields__) for record in RECORDS],
            states,
        )
    )
    return f"{program} {hashlib.sha256(shape.encode()).hexdigest()[:16]}"


def derived_by(database: Database) -> str | None:
    with database.reading() as cursor:
        rows = cursor.execute(str(sa.select(DERIVED_BY.c.program))).fetchall()
    return str(rows[0][0]) if rows else None
