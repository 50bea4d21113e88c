# SPDX-License-Identifier: Apache-2.0
"""A backup at the start where the newest is old, then one an hour, each made by a process of its own."""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from lab_kiosk.application.ports import Clock
from lab_kiosk.settings import KioskConfig

log = logging.getLogger(__name__)

BACKUP_EVERY_SECONDS = 3600
UNSOUND = "backup_unsound"
"""How the word of a backup begins that says the database itself is damaged."""
_HERE = Path(__file__).resolve().parent.parent


class Backups:
    """``opened`` is set when the lab is open, ``stopping`` when the kiosk ends; ``doubt`` hears of an unsound file."""

    def __init__(
        self,
        config: KioskConfig,
        clock: Clock,
        *,
        opened: threading.Event,
        stopping: threading.Event,
        doubt: Callable[[], None],
    ) -> None:
        self._config = config
        self._clock = clock
        self._opened = opened
        self._stopping = stopping
        self._doubt = doubt

    def keep(self) -> None:
        """Until the kiosk stops; trouble is logged once per change.

        It begins when the lab is open: before, a second connection could swallow what a crash has left in the WAL.
        """
        if not comes(self._opened, unless=self._stopping):
            return
        trouble = ""
        wait = 0.0 if stale(self._config.backups, self._clock) else float(BACKUP_EVERY_SECONDS)
        while not self._stopping.wait(wait):
            wait = BACKUP_EVERY_SECONDS
            told = self._back_up()
            if told and told != trouble:
                log.error("no backup could be made: %s", told)
            if told.startswith(UNSOUND):
                self._doubt()
            trouble = told

    def _back_up(self) -> str:
        """What went wrong, or nothing. In a process of its own: reading the copy would make the screen stutter."""
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "lab_kiosk"]
        argv = [*program, "journal", "backup", "--data", str(self._config.data)]
        with tempfile.TemporaryFile("w+") as said:
            process = subprocess.Popen(argv, cwd=_HERE, stdout=subprocess.DEVNULL, stderr=said)  # noqa: S603 - our own
            while process.poll() is None:
                if self._stopping.wait(0.2):
                    process.terminate()
                    process.wait()
                    return ""
            said.seek(0)
            lines = said.read().strip().splitlines()
        return (lines or ["it gave no reason"])[-1] if process.returncode else ""


def comes(event: threading.Event, *, unless: threading.Event) -> bool:
    """Wait for the one; False when the other comes first."""
    while not event.wait(1):
        if unless.is_set():
            return False
    return True


def stale(folder: Path, clock: Clock) -> bool:
    """Whether a backup is due; one from the future (a wrong clock made it) is no reason to wait for that day."""
    from lab_kiosk.journal.backup import backups, taken_at  # SQLAlchemy loads behind the window, not before it

    newest = next(iter(backups(folder)), None) if folder.exists() else None
    taken = taken_at(newest) if newest else None
    return taken is None or abs(clock.now_ms() / 1000 - taken.timestamp()) > BACKUP_EVERY_SECONDS
