# SPDX-License-Identifier: Apache-2.0
"""Counted stock knows how many are out; a loan knows what went out with it, what did not come back, how it was, and how
often it was renewed. Frozen, as every migration.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    for column in (
        sa.Column("accessories", sa.Text(), nullable=False, server_default=""),
        sa.Column("missing", sa.Text(), nullable=False, server_default=""),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("renewals", sa.BigInteger(), nullable=False, server_default="0"),
    ):
        op.add_column("loans", column)
    op.add_column("stocks", sa.Column("lent", sa.BigInteger(), nullable=False, server_default="0"))
