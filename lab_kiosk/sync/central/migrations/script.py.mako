# SPDX-License-Identifier: Apache-2.0
"""${message}. Frozen, with the files of SQL that it runs."""

from lab_kiosk.sync.central.schema import run_file

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
