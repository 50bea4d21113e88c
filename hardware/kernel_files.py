# SPDX-License-Identifier: Apache-2.0
from pathlib import Path


def line(path: Path) -> str:
    """What a file of /sys or /proc says, without its line end; empty where there is none or nobody may read it."""
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
