# SPDX-License-Identifier: Apache-2.0
"""A look at what hangs on the computer, for the hardware check. It opens no device and needs no privilege."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hardware.known_scanners import Mode, recognise
from hardware.sysfs import entries, number, text

__all__ = ["Found", "FoundCamera", "FoundScanner", "Mode", "detect"]


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


def detect(root: Path = Path("/"), platform: str = sys.platform) -> Found:
    """The scanners and cameras that Linux shows under `/sys`. Never raises: what cannot be read is not there.

    A wedge scanner of an unknown maker that calls itself a plain keyboard cannot be told from one. What it takes to
    open a scanner, and whether it can be, `hardware.scanners.sysfs_bus` finds out.
    """
    sys_folder = root / "sys"
    if not platform.startswith("linux") or not sys_folder.is_dir():
        return Found(looked=False)
    return Found(looked=True, scanners=_scanners(sys_folder), cameras=tuple(_cameras(sys_folder)))


def _scanners(sys_folder: Path) -> tuple[FoundScanner, ...]:
    found: dict[tuple[int, int], FoundScanner] = {}
    for device in (*_usb(sys_folder), *_inputs(sys_folder)):
        known = recognise(device.vendor, device.product, device.name, is_input=device.is_input)
        if known is not None:
            scanner = FoundScanner(known.name, known.mode, device.vendor, device.product)
            found.setdefault((device.vendor, device.product), scanner)
    return tuple(found.values())


def _usb(sys_folder: Path) -> Iterator[_Device]:
    for folder in entries(sys_folder / "bus/usb/devices"):
        yield from _device(folder / "product", folder / "idVendor", folder / "idProduct", is_input=False)


def _inputs(sys_folder: Path) -> Iterator[_Device]:
    for folder in entries(sys_folder / "class/input", "input"):
        yield from _device(folder / "name", folder / "id/vendor", folder / "id/product", is_input=True)


def _cameras(sys_folder: Path) -> Iterator[FoundCamera]:
    for folder in entries(sys_folder / "class/video4linux", "video"):
        if text(folder / "index") == "0":  # a camera's further nodes carry metadata, no pictures
            yield FoundCamera(text(folder / "name"), f"/dev/{folder.name}")


def _device(name: Path, vendor_file: Path, product_file: Path, *, is_input: bool) -> Iterator[_Device]:
    vendor, product = number(vendor_file), number(product_file)
    if vendor is not None and product is not None:  # else an interface, or unplugged in the meantime
        yield _Device(text(name), vendor, product, is_input)
