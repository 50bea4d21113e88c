# SPDX-License-Identifier: Apache-2.0
"""The views of the usual questions, and who may read them and the derived tables."""

from __future__ import annotations

from lab_kiosk.sync.central.connecting import run_file
from lab_kiosk.sync.central.dialect import Connection


def install(connection: Connection) -> None:
    """Make the views and grant them to ``lab_analyst``, as the owner of the tables, and however often.

    To be done after each migration, and after the derived tables were dropped and made anew.
    """
    with connection.transaction():
        connection.execute("SET LOCAL ROLE lab_owner")
        for name in ("report.sql", "analyst.sql"):
            run_file(connection, name)
        connection.execute("RESET ROLE")
