# SPDX-License-Identifier: Apache-2.0
"""Histories that come and go in a file: the keys for it, and a way in and out for whom an administrator speaks for."""

from alembic import op

from lab_kiosk.sync.central.connecting import run_file

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    run_file(op.get_bind().connection.driver_connection, "0003_stick.sql")
