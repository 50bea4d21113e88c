# SPDX-License-Identifier: Apache-2.0
"""A lab that has loans and things already is upgraded to such as know of accessories, renewals and calibrations."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from lab_kiosk.journal.engine import Database
from lab_kiosk.journal.schema import MIGRATIONS, revision, upgrade
from lab_kiosk.journal.tables import HEAD
from tests.support.lab_database import KEY

BEFORE = "0005"


def test_loans_and_things_of_before_keep_their_row_and_know_nothing_of_what_is_new(tmp_path: Path) -> None:
    database = Database(tmp_path / "lab.db", KEY)
    try:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        with database.engine.connect() as connection, connection.begin():
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = connection
            command.upgrade(config, BEFORE)
        with database.engine.connect() as connection, connection.begin():
            columns = {
                "stream": "asset:a",
                "loan_id": "l",
                "asset_id": "a",
                "kind": "day",
                "evidence": "scanned",
                "batch_id": "b",
                "staff": "",
                "site_id": 1,
                "out_at": 1,
                "due_at": 2,
                "zone": "UTC",
                "condition": "unsaid",
            }
            _write(connection, "loans", columns)
            thing = {
                "stream": "asset:a",
                "asset_id": "a",
                "model_id": "m",
                "tag": "T",
                "lifecycle": "active",
                "custody": "in_lab",
                "place": "shelf",
                "step_until": 0,
                "held": 0,
                "charging": False,
                "disputed": False,
                "worn": True,
                "last_seen_at": 1,
            }
            _write(connection, "assets", thing)
        assert upgrade(database)
        assert revision(database) == HEAD
        with database.engine.connect() as connection:
            row = connection.execute(sa.text("SELECT accessories, missing, grade, renewals FROM loans")).one()
            due = connection.execute(sa.text("SELECT calibration_due FROM assets")).scalar_one()
        assert (*row, due) == ("", "", None, 0, 0)
    finally:
        database.close()


def _write(connection: sa.Connection, table: str, row: dict[str, object]) -> None:
    names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(sa.text(f"INSERT INTO {table} ({names}) VALUES ({values})"), row)  # noqa: S608
