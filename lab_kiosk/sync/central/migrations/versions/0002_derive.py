# SPDX-License-Identifier: Apache-2.0
"""What deriving reads: the journal as far as it is derived, and whom an event is about."""

from pathlib import Path
from typing import Any

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # The driver itself: SQLAlchemy would look for parameters in it.
    driver: Any = op.get_bind().connection.driver_connection
    driver.execute((Path(__file__).parents[2] / "sql" / "0002_derive.sql").read_bytes())
