# SPDX-License-Identifier: Apache-2.0
"""Whether anybody can see the screen: what the kernel says of the panels that are plugged in (Linux only)."""

from pathlib import Path

from hardware.kernel_files import line

ROOT = Path("/")


def is_dark(root: Path = ROOT) -> bool:
    """Whether there are panels and all of them are switched off. False where the kernel does not say."""
    panels = [
        line(panel / "dpms")
        for panel in sorted((root / "sys/class/drm").glob("card*-*"))
        if line(panel / "status") == "connected"
    ]
    return bool(panels) and all(state == "Off" for state in panels)
