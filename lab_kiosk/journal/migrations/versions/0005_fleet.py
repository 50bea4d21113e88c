# SPDX-License-Identifier: Apache-2.0
"""A class set comes back thing by thing, and stock is taken place by place. Frozen, as every migration."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_index(
        "ix_loans_batch_id_asset_id",
        "loans",
        ["batch_id", "asset_id"],
        sqlite_where=sa.text("kind = 'class_set'"),
    )
    op.create_index(
        "ix_assets_place_tag",
        "assets",
        ["place", "tag"],
        sqlite_where=sa.text("lifecycle = 'active'"),
    )
