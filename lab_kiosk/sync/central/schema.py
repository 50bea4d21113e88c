# SPDX-License-Identifier: Apache-2.0
"""The SQL scripts that migrations run."""

from __future__ import annotations

from importlib.resources import files

SCRIPTS = ("derived", "report", "analyst")
"""What the migration of the derived tables runs, in this order."""


def script(name: str) -> str:
    return (files(__package__) / "sql" / f"{name}.sql").read_text("utf-8")
