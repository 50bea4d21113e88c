# SPDX-License-Identifier: Apache-2.0
"""Where the wheel keeps Qt's own tools, and one way to run them."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def pyside_folder() -> Path:
    """The installed PySide6 package, found without importing it."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        message = "PySide6 is not installed in this Python: run `make setup`."
        raise SystemExit(message)
    return Path(spec.origin).parent


def tool(name: str) -> Path:
    """The program ``name``: beside the package, or in Qt's libexec."""
    suffix = ".exe" if sys.platform == "win32" else ""
    folder = pyside_folder()
    places = [folder / f"{name}{suffix}", folder / "Qt" / "libexec" / f"{name}{suffix}"]
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        message = f"This PySide6 has no {name}; looked for {', '.join(map(str, places))}."
        raise SystemExit(message)
    return found


def run(*words: Sequence[str | Path]) -> tuple[int, str]:
    """Run one command, given as lists of words; its exit code, and what it said on both streams."""
    command = [word for part in words for word in part]
    done = subprocess.run(
        command,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    return done.returncode, done.stdout.strip()
