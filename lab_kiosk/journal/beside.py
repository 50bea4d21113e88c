# SPDX-License-Identifier: Apache-2.0
"""A kiosk's database, read beside a kiosk that may have it open."""

from __future__ import annotations

from pathlib import Path

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.journal.engine import Database, connect, environment


class Beside(Database):
    """The database as it is at one moment, however long that takes to read. Takes no lock, writes nothing and never
    moves the WAL.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Raises EnvironmentProblem, ``database_unreachable`` where there is none."""
        if not path.exists():
            raise EnvironmentProblem("database_unreachable", f"there is no database in {path.parent}")
        self.path = path
        self.key = key
        with environment():
            self.connection = connect(path, key, mode="rw")
            try:
                for statement in ("PRAGMA wal_autocheckpoint = 0", "PRAGMA query_only = ON", "BEGIN"):
                    self.connection.execute(statement)
            except BaseException:
                self.connection.close()
                raise

    def _remember(self, problem: BaseException) -> None:
        """The mark is on the lock, which is the kiosk's: what is damaged, it meets too."""

    def close(self) -> None:
        self.connection.close()
