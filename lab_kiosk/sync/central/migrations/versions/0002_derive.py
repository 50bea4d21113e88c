# SPDX-License-Identifier: Apache-2.0
"""What deriving reads: the journal as far as it is derived, and whom an event is about."""

from alembic import op

from lab_kiosk.sync.central.connecting import run_file

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    run_file(op.get_bind().connection.driver_connection, "0002_derive.sql")
