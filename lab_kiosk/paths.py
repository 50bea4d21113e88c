# SPDX-License-Identifier: Apache-2.0
"""Where things are: the resources that ship with the program, and the kiosk's own data."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def resources() -> Path:
    """The resources folder, in a checkout and in a frozen build alike."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root / "resources"


def data_folder(name: str) -> Path:
    """Where this user's kiosk keeps its data: ``$XDG_DATA_HOME``, ``%LOCALAPPDATA%`` or ``~/.local/share``."""
    base = os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else os.environ.get("XDG_DATA_HOME")
    return Path(base or Path.home() / ".local" / "share") / "lab-kiosk" / name
