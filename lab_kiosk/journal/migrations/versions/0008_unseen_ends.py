# SPDX-License-Identifier: Apache-2.0
"""Who was closed behind closing time, found without a walk through all visits. Frozen, as every migration."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_index("ix_visits_closed_at", "visits", ["closed_at"], sqlite_where=sa.text("closed_at IS NOT NULL"))
