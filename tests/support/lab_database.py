# SPDX-License-Identifier: Apache-2.0
"""A real, encrypted lab database in a directory of the test's own."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from lab_kiosk.journal.engine import Database
from lab_kiosk.journal.schema import upgrade
from lab_kiosk.journal.shelf import JournalShelf
from tests.support.memory_store import CountingClock, CountingIds

KEY = bytes(range(32))


@cache
def _template() -> tempfile.TemporaryDirectory[str]:
    """A database that has been migrated once: a copy of it is quicker than a hundred migrations."""
    directory = tempfile.TemporaryDirectory(prefix="lab-database-", ignore_cleanup_errors=True)
    database = Database(Path(directory.name, "lab.db"), KEY)
    upgrade(database)
    database.close()
    return directory


@contextmanager
def lab_database(directory: Path, name: str = "lab.db", *, durable: bool = True) -> Iterator[Database]:
    """Open ``name`` in the directory, new if it is not there. Not ``durable`` is for tests that only ask for
    answers.
    """
    if not (directory / name).exists():
        shutil.copy(Path(_template().name, "lab.db"), directory / name)
    database = Database(directory / name, KEY)
    if not durable:
        database.connection.execute("PRAGMA synchronous = OFF")
    try:
        yield database
    finally:
        database.close()


@contextmanager
def journal_store(
    directory: Path, name: str = "lab.db", prefix: int = 0, *, durable: bool = True
) -> Iterator[JournalShelf]:
    with lab_database(directory, name, durable=durable) as database:
        yield JournalShelf(database, CountingClock(), CountingIds(prefix), 1)
