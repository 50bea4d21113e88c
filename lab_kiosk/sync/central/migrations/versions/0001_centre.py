# SPDX-License-Identifier: Apache-2.0
"""The centre: what it keeps, the way in, the way out, and the derived tables.

Frozen, with the files of SQL that it runs. The derived tables are not: they are made as the program that derives them
has them, here for the first time and by ``tables.remake`` when a later program has them differently.
"""

from alembic import op

from lab_kiosk.sync.central import tables
from lab_kiosk.sync.central.connecting import run_file

revision = "0001"
down_revision = None


def upgrade() -> None:
    for name in ("0001_core.sql", "0001_push.sql", "0001_pull.sql"):
        run_file(op.get_bind().connection.driver_connection, name)
    tables.create(op.get_bind())
