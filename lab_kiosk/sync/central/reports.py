# SPDX-License-Identifier: Apache-2.0
"""The views of the usual questions, and who may read them and the derived tables."""

from __future__ import annotations

from pathlib import Path

from lab_kiosk.sync.central.dialect import Connection

_SQL = Path(__file__).parent / "sql"


def install(connection: Connection) -> None:
    """Make the views and grant them to ``lab_analyst``; as the owner of the tables, and however often.

    To be done after each migration, and after the derived tables were dropped and made anew.
    """
    for name in ("report.sql", "analyst.sql"):
        connection.execute((_SQL / name).read_bytes())
