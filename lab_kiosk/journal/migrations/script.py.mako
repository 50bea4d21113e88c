# SPDX-License-Identifier: Apache-2.0
"""${message}. Frozen: it imports nothing of the project, whose tables go on changing."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
