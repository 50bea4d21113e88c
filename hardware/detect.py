# SPDX-License-Identifier: Apache-2.0
"""A look at what hangs on the computer, for the hardware check. It opens no device and needs no privilege."""

import sys
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from importlib.resources import files
from pathlib import Path

NAMED_LIKE_A_SCANNER = ("barcode", "bar code", "scanner", "imager")


class Mode(Enum):
    """How a scanner talks, and so which driver it needs."""

    KEYBOARD = "keyboard"
    HID_POS = "hid-pos"
    SERIAL = "serial"
    VENDOR = "vendor"
    """Understood by its maker's own program only: it has to be switched over with a code from its manual."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FoundScanner:
    name: str
    mode: Mode
    vendor: int
    product: int


@dataclass(frozen=True, slots=True)
class FoundCamera:
    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Found:
    """What there is. Without `looked` the empty lists mean nothing: on this system nobody knows how to look."""

    looked: bool
    scanners: tuple[FoundScanner, ...] = ()
    cameras: tuple[FoundCamera, ...] = ()


@dataclass(frozen=True, slots=True)
class _Device:
    name: str
    vendor: int
    product: int
    is_input: bool


@dataclass(frozen=True, slots=True)
class _Vendor:
    name: str
    only_scanners: bool
    modes: dict[int, Mode]


def detect(root: Path = Path("/"), platform: str = sys.platform) -> Found:
    """The scanners and cameras that Linux shows under `/sys`. Never raises: what cannot be read is not there.

    A wedge scanner of an unknown maker that calls itself a plain keyboard cannot be told from one.
    """
    sys_folder = root / "sys"
    if not platform.startswith("linux") or not sys_folder.is_dir():
        return Found(looked=False)
    return Found(looked=True, scanners=_scanners(sys_folder), cameras=tuple(_cameras(sys_folder)))


def _scanners(sys_folder: Path) -> tuple[FoundScanner, ...]:
    vendors = _known_vendors()
    found: dict[tuple[int, int], FoundScanner] = {}
    for device in (*_usb(sys_folder), *_inputs(sys_folder)):
        scanner = _as_scanner(device, vendors.get(device.vendor))
        if scanner is not None:
            found.setdefault((device.vendor, device.product), scanner)
    return tuple(found.values())


def _as_scanner(device: _Device, vendor: _Vendor | None) -> FoundScanner | None:
    mode = vendor.modes.get(device.product) if vendor else None
    if vendor and (mode or vendor.only_scanners):
        return FoundScanner(device.name or vendor.name, mode or Mode.UNKNOWN, device.vendor, device.product)
    # Only among keyboards: elsewhere on the bus a "scanner" may be a flatbed.
    if device.is_input and any(word in device.name.lower() for word in NAMED_LIKE_A_SCANNER):
        return FoundScanner(device.name, Mode.KEYBOARD, device.vendor, device.product)
    return None


def _usb(sys_folder: Path) -> Iterator[_Device]:
    for folder in _entries(sys_folder / "bus/usb/devices"):
        yield from _device(folder / "product", folder / "idVendor", folder / "idProduct", is_input=False)


def _inputs(sys_folder: Path) -> Iterator[_Device]:
    for folder in _entries(sys_folder / "class/input", "input"):
        yield from _device(folder / "name", folder / "id/vendor", folder / "id/product", is_input=True)


def _cameras(sys_folder: Path) -> Iterator[FoundCamera]:
    for folder in _entries(sys_folder / "class/video4linux", "video"):
        if _text(folder / "index") == "0":  # a camera's further nodes carry metadata, no pictures
            yield FoundCamera(_text(folder / "name"), f"/dev/{folder.name}")


def _known_vendors() -> dict[int, _Vendor]:
    table = tomllib.loads(files("hardware").joinpath("known_scanners.toml").read_text("utf-8"))
    return {
        row["id"]: _Vendor(row["name"], row["only_scanners"], {int(k, 16): Mode(v) for k, v in row["products"].items()})
        for row in table["vendor"]
    }


def _device(name: Path, vendor: Path, product: Path, *, is_input: bool) -> Iterator[_Device]:
    with suppress(ValueError):  # no numbers: an interface rather than a device, or unplugged in the meantime
        yield _Device(_text(name), int(_text(vendor), 16), int(_text(product), 16), is_input)


def _entries(folder: Path, prefix: str = "") -> list[Path]:
    try:
        return sorted(entry for entry in folder.iterdir() if entry.name.startswith(prefix))
    except OSError:
        return []


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
