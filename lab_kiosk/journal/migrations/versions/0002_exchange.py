# SPDX-License-Identifier: Apache-2.0
"""What a kiosk remembers of its exchange with the centre. Frozen, as every migration."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "confirmed",
        sa.Column("log_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("log_id"),
        sqlite_with_rowid=False,
        comment="Of each log that this kiosk writes or wrote: the place up to which the centre has it.",
    )
    op.create_table(
        "set_aside",
        sa.Column("log_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("log_id", "seq", "event_id"),
        sqlite_with_rowid=False,
        comment="Events of other logs that nobody here can read, or whose place another event has.",
    )
    op.create_table(
        "contact",
        sa.Column("one", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", sa.BigInteger(), nullable=True),
        sa.Column("clock_offset_ms", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("one"),
        comment="One row: the last answer of the centre.",
    )
    op.create_table(
        "peer",
        sa.Column("log_id", sa.Text(), nullable=False),
        sa.Column("site_id", sa.BigInteger(), nullable=False),
        sa.Column("kiosk", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("heard_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("log_id"),
        sqlite_with_rowid=False,
        comment="The logs that the centre has told of.",
    )
