# SPDX-License-Identifier: Apache-2.0
"""Where cameras are found on Linux, under names that stay when they are pulled out and put back.

`root` is the file system's root, so that a test can build one. Nothing here opens a device.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from hardware.kernel_files import line

ROOT = Path("/")
_FIRST = re.compile(r"(?:(?P<bus>usb|pci|platform)-)?(?P<name>.+)-video-index0")
_VIDEO = re.compile(r"video(\d+)")


@dataclass(frozen=True, slots=True)
class Place:
    """A device file that gives pictures. The other files of the same camera give only what its maker adds to them."""

    path: Path
    id: str
    """The same after it was pulled out and put back, where the camera has a serial number or keeps its port."""
    name: str
    """For people."""


def cameras(root: Path = ROOT) -> tuple[Place, ...]:
    """All cameras: by what udev names them after, which is their serial number, else as the kernel counts them."""
    named = [place for path in _sorted(root / "dev/v4l/by-id") if (place := _named(path)) is not None]
    if named:
        return tuple(named)
    return tuple(
        Place(path, path.name, _kernel_name(root, path))
        for path in _sorted(root / "dev")
        if _VIDEO.fullmatch(path.name) and _index(root, path) == "0"
    )


def place_of(path: Path, root: Path = ROOT) -> Place:
    """The place that somebody has written down, whether there is a camera now or not."""
    return _named(path) or Place(path, path.name, _kernel_name(root, path))


def holder(path: Path, root: Path = ROOT) -> str:
    """`cheese (4711)`: the first other program that has the device open, as far as this user may see; else empty."""
    device, us = path.resolve(), (root / "proc/self").resolve()
    for process in _sorted(root / "proc"):
        if process.name.isdecimal() and process.resolve() != us and _holds(process, device):
            return f"{line(process / 'comm')} ({process.name})"
    return ""


def _named(path: Path) -> Place | None:
    found = _FIRST.fullmatch(path.name)
    return Place(path, path.name, found["name"].replace("_", " ")) if found else None


def _holds(process: Path, device: Path) -> bool:
    try:
        return any(handle.resolve() == device for handle in (process / "fd").iterdir())
    except OSError:
        return False


def _kernel_name(root: Path, path: Path) -> str:
    return line(root / "sys/class/video4linux" / path.resolve().name / "name") or path.name


def _index(root: Path, path: Path) -> str:
    return line(root / "sys/class/video4linux" / path.name / "index")


def _sorted(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir(), key=lambda path: (len(path.name), path.name))
    except OSError:
        return []
