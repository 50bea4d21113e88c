# SPDX-License-Identifier: Apache-2.0
"""What people decided last is looked back upon. Frozen, as every migration."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_index(
        "ix_cases_decided_at_case_id",
        "cases",
        ["decided_at", "case_id"],
        sqlite_where=sa.text("decided_at IS NOT NULL"),
    )
