# SPDX-License-Identifier: Apache-2.0
"""Whether anybody can see the screen: what the kernel says of the panels that are plugged in (Linux only)."""

from pathlib import Path

ROOT = Path("/")


def is_dark(root: Path = ROOT) -> bool:
    """Whether there are panels and all of them are switched off. False where the kernel does not say."""
    panels = [
        _line(panel / "dpms")
        for panel in sorted((root / "sys/class/drm").glob("card*-*"))
        if _line(panel / "status") == "connected"
    ]
    return bool(panels) and all(state == "Off" for state in panels)


def _line(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
