# SPDX-License-Identifier: Apache-2.0
"""Runs on the connection and in the transaction of whoever asks for the upgrade: all of it happens, or nothing."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=True,
    version_table="migration",
    version_table_schema="core",
)
context.run_migrations()
