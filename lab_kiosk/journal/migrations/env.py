# SPDX-License-Identifier: Apache-2.0
"""Runs on the connection and in the transaction of whoever asks for the upgrade: all of it happens, or nothing."""

from alembic import context

from lab_kiosk.journal.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
