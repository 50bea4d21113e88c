# SPDX-License-Identifier: Apache-2.0
"""The camera that the guest's kernel presents: pulled out and put back by its driver's own files."""

from __future__ import annotations

from pathlib import Path

_DRIVER = Path("/sys/bus/platform/drivers/vivid")
_DEVICE = "vivid.0"


def unplug_camera() -> None:
    (_DRIVER / "unbind").write_text(_DEVICE)


def plug_camera() -> None:
    """Nothing happens to one that is plugged in."""
    if not (_DRIVER / _DEVICE).exists():
        (_DRIVER / "bind").write_text(_DEVICE)
