# SPDX-License-Identifier: Apache-2.0
"""A kiosk that fell over gets up again by itself, but not for ever: what falls three times in five minutes stays
down and says so.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

CRASHED = 70
"""The exit code of a kiosk that met a bug it could not go on with (EX_SOFTWARE): a service manager starts it again."""
WITHIN_MS = 5 * 60 * 1000
TRIES = 3


def fallen(starts: Sequence[int], now_ms: int) -> tuple[int, ...]:
    """Of starts without a good end, in Unix milliseconds, those that count now. One from the future counts not at all:
    a wrong clock must not keep a kiosk down.
    """
    return tuple(start for start in starts if 0 <= now_ms - start < WITHIN_MS)


class Starts:
    """The starts of a kiosk that have not ended well, in a small file beside its database.

    A file that cannot be read or written is no reason not to open: then nothing is counted.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def begin(self, now_ms: int) -> bool:
        """Counts this start. False when there were too many: then the kiosk stays down."""
        before = fallen(self._read(), now_ms)
        self._write([*before, now_ms])
        return len(before) < TRIES

    def ended_well(self) -> None:
        self._write([])

    def _read(self) -> list[int]:
        try:
            told = json.loads(self._file.read_text("ascii"))
        except (OSError, ValueError):
            return []
        return [start for start in told if isinstance(start, int)] if isinstance(told, list) else []

    def _write(self, starts: list[int]) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(starts), "ascii")
        except OSError:
            return


def start_again(arguments: Sequence[str], execute: Callable[[str, list[str]], object] = os.execv) -> int:
    """Become a fresh process with the same arguments. Under systemd the exit code is enough: it starts the unit."""
    if os.environ.get("SYSTEMD_EXEC_PID") != str(os.getpid()):
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "lab_kiosk"]
        execute(sys.executable, [*program, *arguments])
    return CRASHED
