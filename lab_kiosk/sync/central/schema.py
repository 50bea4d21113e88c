# SPDX-License-Identifier: Apache-2.0
"""Puts the centre into a database, and keeps its doors as they should be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from psycopg import sql
from sqlalchemy.pool import StaticPool

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.sync.central import reports, tables
from lab_kiosk.sync.central.connecting import run_file

HERE = Path(__file__).parent
MIGRATIONS = ScriptDirectory(str(HERE / "migrations"))
OLDEST = 15
OWNER, KIOSKS, ANALYSTS = "lab_owner", "lab_kiosk", "lab_analyst"
"""Roles that nobody logs in as: who owns everything, what a kiosk may do, what an analyst may read."""


class Initialised(msgspec.Struct, frozen=True):
    """``open`` names what this server keeps open to everybody, because the administrator may not close it."""

    revision: str
    upgraded: bool
    open: tuple[str, ...] = ()


def init(connection: psycopg.Connection[Any]) -> Initialised:
    """Bring an empty database, or an older or a restored centre, to what this program expects. Whole, or not at all.

    The connection is an administrator's, in autocommit. Raises EnvironmentProblem ``central_newer``,
    ``central_server`` (too old a server).
    """
    if connection.info.server_version < OLDEST * 10_000:
        raise EnvironmentProblem("central_server", f"the centre needs PostgreSQL {OLDEST} or newer")
    with bound(connection) as bind, connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(hashtext('lab-kiosk central init'))")
        _roles(connection)
        found = revision(connection)
        upgraded = found != head()
        if upgraded:
            _upgrade(connection, bind, found)
        run_file(connection, "doors.sql")
        # Tables of another version keep their views until `derive` makes both anew: an analyst reads on meanwhile.
        if tables.current(bind):
            reports.install(connection)
        if found is not None:
            _turn_the_page(connection)
        still_open = connection.execute("SELECT core.open_to_kiosks()").fetchall()
    return Initialised(head(), upgraded, tuple(name for (name,) in still_open))


@cache
def head() -> str:
    """The migration that this program's centre is the result of. Looked up late: migrations import this module."""
    return str(MIGRATIONS.get_current_head())


@cache
def known() -> frozenset[str]:
    """The migrations that this program has."""
    return frozenset(script.revision for script in MIGRATIONS.walk_revisions())


def newer(found: str | None) -> str:
    """What is wrong with a centre of a revision that is not :func:`known`."""
    return f"it has revision {found}, this program knows up to {head()}"


def revision(connection: psycopg.Connection[Any]) -> str | None:
    """The migration that a database is at; None for one that is no centre."""
    if connection.execute("SELECT to_regclass('core.migration')").fetchone() == (None,):
        return None
    row = connection.execute("SELECT version_num FROM core.migration").fetchone()
    return None if row is None else str(row[0])


def _roles(connection: psycopg.Connection[Any]) -> None:
    for role in (OWNER, KIOSKS, ANALYSTS):
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone() is None:
            connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))
    if connection.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone() == (False,):
        connection.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(OWNER)))
    for schema in ("core", "api", "lab", "report"):
        statement = "CREATE SCHEMA IF NOT EXISTS {} AUTHORIZATION {}"
        connection.execute(sql.SQL(statement).format(sql.Identifier(schema), sql.Identifier(OWNER)))


def _turn_the_page(connection: psycopg.Connection[Any]) -> None:
    """The district's own log ends here, and another one begins.

    A restored centre has forgotten the last numbers of it, and would give them to other erasures: a kiosk that had
    read those numbers would never hear of these. Nobody can tell here whether it was restored, and a log costs a row.
    """
    for statement in (
        "SELECT 1 FROM core.setting WHERE key = 'erasure' FOR NO KEY UPDATE",
        "DELETE FROM core.log WHERE site_id = 0 AND acked = 0",
        "UPDATE core.setting SET value = gen_random_uuid()::text WHERE key = 'district_log'",
        (
            "INSERT INTO core.log (site_id, log_id, kiosk_id, opened_at) "
            "SELECT 0, value, 'centre', core.now_ms() FROM core.setting WHERE key = 'district_log'"
        ),
    ):
        connection.execute(statement)


def _upgrade(connection: psycopg.Connection[Any], bind: sa.Connection, found: str | None) -> None:
    config = Config()
    config.set_main_option("script_location", str(HERE / "migrations").replace("%", "%%"))
    if found is not None and found not in known():
        raise EnvironmentProblem("central_newer", newer(found))
    connection.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(OWNER)))
    config.attributes["connection"] = bind
    command.upgrade(config, "head")
    connection.execute("RESET ROLE")


@contextmanager
def bound(connection: psycopg.Connection[Any]) -> Iterator[sa.Connection]:
    """A connection that is in no transaction, as SQLAlchemy's: transactions stay psycopg's affair."""
    engine = sa.create_engine(
        "postgresql+psycopg://",
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
        use_native_hstore=False,
        isolation_level="AUTOCOMMIT",
    )
    bind = engine.connect()
    try:
        yield bind
    finally:
        bind.detach()
