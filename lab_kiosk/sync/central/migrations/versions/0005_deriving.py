# SPDX-License-Identifier: Apache-2.0
"""Which program derives, so that two versions never do at the same time; what did so before it stops."""

from alembic import op

from lab_kiosk.sync.central.connecting import run_file

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    run_file(op.get_bind().connection.driver_connection, "0005_deriving.sql")
