# SPDX-License-Identifier: Apache-2.0
"""From when on a thing has to be calibrated again, asked of many things at once, and what is kept for reservations.

Frozen, as every migration.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("assets", sa.Column("calibration_due", sa.BigInteger(), nullable=False, server_default="0"))
    op.create_index("ix_reservations_exact_end_at", "reservations", ["exact", "end_at"])
