# SPDX-License-Identifier: Apache-2.0
"""One process a database. The operating system holds the lock, so that a killed process never leaves one behind."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from pathlib import Path

from lab_kiosk.application.ports import EnvironmentProblem


class Mark(StrEnum):
    """What the last owner said about the database before it went. OPEN means that it went without saying anything."""

    NEW = ""
    OPEN = "open"
    CLOSED = "closed"
    SUSPECT = "suspect"
    DOUBTED = "doubted"
    """A backup of it was unsound: the next start looks at every page before it believes it."""
    DOUBTED_OPEN = "doubted open"
    """So it was, and then its owner went without saying anything."""


class Lock:
    """The lock file beside a database, held until :meth:`release`. ``left`` is the mark that the owner before left."""

    def __init__(self, database: Path) -> None:
        """Take the lock, or raise :class:`EnvironmentProblem` ``database_in_use``."""
        database.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
        self._file = os.open(database.with_name(database.name + ".lock"), flags, 0o600)
        try:
            _take(self._file)
        except OSError as problem:
            os.close(self._file)
            raise EnvironmentProblem("database_in_use", str(database)) from problem
        text = os.pread(self._file, 16, 1).decode("ascii", "replace") if hasattr(os, "pread") else self._read()
        self.left = Mark(text) if text in set(Mark) else Mark.SUSPECT

    def _read(self) -> str:
        os.lseek(self._file, 1, os.SEEK_SET)
        return os.read(self._file, 16).decode("ascii", "replace")

    def mark(self, mark: Mark) -> None:
        """Leave word for whoever opens the database next. The first byte stays free: Windows locks it."""
        os.lseek(self._file, 0, os.SEEK_SET)
        os.ftruncate(self._file, 0)
        os.write(self._file, b"\n" + mark.value.encode())

    def release(self) -> None:
        os.close(self._file)


if sys.platform == "win32":  # pragma: no cover - this branch needs Windows
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
