# SPDX-License-Identifier: Apache-2.0
"""Other programs that exchange histories, to measure against: each lives in build/yardsticks and nowhere else.

They are got only when asked to (``SYNC_GET=1``, which ``make bench-sync`` sets); where they are not there, the
benchmark says so and goes on without.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

HOME = Path(__file__).resolve().parents[3] / "build" / "yardsticks"
PATIENCE = 900.0


def got(ready: Path, commands: Sequence[Sequence[str]]) -> str:
    """Nothing when it is there, else why not. ``ready`` is there once the commands have succeeded."""
    if ready.exists():
        return ""
    if not os.environ.get("SYNC_GET"):
        return "it is not here (make bench-sync gets it)"
    HOME.mkdir(parents=True, exist_ok=True)
    for command in commands:
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False, cwd=HOME)
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"it cannot be got here ({type(error).__name__}: {command[0]})"
        if done.returncode:
            return f"it cannot be got here ({command[0]} ended with {done.returncode})"
    ready.touch()
    return ""
