# SPDX-License-Identifier: Apache-2.0
"""The scanners that Linux shows under `/sys`, with what it takes to open them; the kernel's own word when they change.

Nothing is opened to look. HID POS is told by the descriptor, so any maker's is found; a serial port or a keyboard may
be anything, so there a scanner is what the table knows, or what calls itself one.
"""

import select
import socket
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyudev

from hardware.known_scanners import Mode, recognise
from hardware.scanners.bus import Attached, identified
from hardware.scanners.hid_pos import HidPosLayout
from hardware.sysfs import binary, entries, number, text

SUBSYSTEMS = ("hidraw", "input", "tty", "usb")
LETTERS_AND_ENTER = sum(1 << code for code in (*range(16, 26), 28))
"""Bits of the keys that a device must have to type codes: Q to P, and Enter."""
ON_USB = "0003"
"""The kernel's number of the bus. What says so and is on no USB device that we saw came while we looked: its next event
lets us look again, and then it has its serial number and its port.
"""
HUB = "09"
"""The USB class of hubs, those in the computer too, which have serial numbers of their own."""
_SETTLING = 0.150
"""Seconds: one plug makes a dozen events, and a node is there before its permissions are."""


@dataclass(frozen=True, slots=True)
class _Usb:
    port: str
    vendor: int
    product: int
    name: str
    serial: str
    bus: int
    address: int


def attached_scanners(root: Path = Path("/")) -> tuple[Attached, ...]:
    """What is attached now. The best way into each device comes first: HID POS, serial, keyboard."""
    sys_folder = root / "sys"
    devices = dict(_usb_devices(sys_folder))
    found = [*_hid_pos(sys_folder, devices), *_serial(sys_folder, devices), *_keyboards(sys_folder, devices)]
    reached = {a.port for a in found}
    found += [a for a in _not_understood(devices) if a.port not in reached]
    return identified(found)


class UdevBus:
    """`attached_scanners`, and udev's word when it changes."""

    def __init__(self, root: Path = Path("/"), monitor: Any = None) -> None:
        """``monitor`` stands in for udev's own: something with pyudev's `fileno` and `poll(timeout)`."""
        self._root = root
        self._monitor = monitor or _udev_monitor()
        self._waker, self._woken = socket.socketpair()
        self._woken.setblocking(False)  # noqa: FBT003 - the standard library's own signature
        self._poll = select.poll()
        self._poll.register(self._monitor.fileno(), select.POLLIN)
        self._poll.register(self._woken.fileno(), select.POLLIN)

    def attached(self) -> tuple[Attached, ...]:
        return attached_scanners(self._root)

    def has(self, attached: Attached) -> bool:
        return number(self._root / "sys/bus/usb/devices" / attached.port / "devnum", 10) == attached.address

    def wait(self, timeout: float) -> bool:
        ready = {fd for fd, _ in self._poll.poll(max(0, round(timeout * 1000)))}
        if self._woken.fileno() in ready:
            with suppress(BlockingIOError):
                while self._woken.recv(64):
                    pass
        if self._monitor.fileno() not in ready:
            return False
        while self._monitor.poll(_SETTLING) is not None:
            pass
        return True

    def wake(self) -> None:
        with suppress(OSError):
            self._waker.send(b".")

    def close(self) -> None:
        self._waker.close()
        self._woken.close()


def _udev_monitor() -> Any:
    monitor = pyudev.Monitor.from_netlink(pyudev.Context())
    for subsystem in SUBSYSTEMS:
        monitor.filter_by(subsystem)
    monitor.start()
    return monitor


def _usb_devices(sys_folder: Path) -> Iterator[tuple[Path, _Usb]]:
    """Without hubs: a device that came while we looked would have the hub's name and number for its own."""
    for folder in entries(sys_folder / "bus/usb/devices"):
        if text(folder / "bDeviceClass") == HUB:
            continue
        vendor, product = number(folder / "idVendor"), number(folder / "idProduct")
        if vendor is not None and product is not None:
            yield (
                folder.resolve(),
                _Usb(
                    port=folder.name,
                    vendor=vendor,
                    product=product,
                    name=text(folder / "product"),
                    serial=text(folder / "serial"),
                    bus=number(folder / "busnum", 10) or 0,
                    address=number(folder / "devnum", 10) or 0,
                ),
            )


def _owner(folder: Path, devices: dict[Path, _Usb]) -> _Usb | None:
    """The USB device that a node belongs to; None for Bluetooth, built-in and virtual ones."""
    return next((devices[parent] for parent in (folder, *folder.parents) if parent in devices), None)


def _attached(usb: _Usb, mode: Mode, node: str, name: str = "", descriptor: bytes = b"") -> Attached:
    return Attached(
        id="",
        name=name or usb.name or f"{usb.vendor:04x}:{usb.product:04x}",
        mode=mode,
        vendor=usb.vendor,
        product=usb.product,
        serial=usb.serial,
        port=usb.port,
        node=node,
        descriptor=descriptor,
        bus=usb.bus,
        address=usb.address,
    )


def _hid_pos(sys_folder: Path, devices: dict[Path, _Usb]) -> Iterator[Attached]:
    for folder in entries(sys_folder / "class/hidraw", "hidraw"):
        descriptor = binary(folder / "device/report_descriptor")
        if not descriptor or HidPosLayout.from_descriptor(descriptor) is None:
            continue
        device = (folder / "device").resolve()
        facts = dict(line.partition("=")[::2] for line in text(device / "uevent").splitlines())
        usb = _owner(device, devices)
        if usb is None and facts.get("HID_ID", "").startswith(ON_USB):
            continue
        usb = usb or _wireless(facts, folder.name)
        found = _attached(usb, Mode.HID_POS, f"/dev/{folder.name}", descriptor=descriptor)
        yield replace(found, interface=number(device.parent / "bInterfaceNumber"))


def _wireless(facts: dict[str, str], node: str) -> _Usb:
    """A HID device that hangs on no USB, by what the kernel says of it: `HID_ID=0005:00000C2E:00000B8F`."""
    numbers = facts.get("HID_ID", "").split(":")
    try:
        vendor, product = int(numbers[1], 16), int(numbers[2], 16)
    except (IndexError, ValueError):
        vendor = product = 0
    name, serial = facts.get("HID_NAME", ""), facts.get("HID_UNIQ", "")
    return _Usb(facts.get("HID_PHYS", "") or node, vendor, product, name, serial, 0, 0)


def _serial(sys_folder: Path, devices: dict[Path, _Usb]) -> Iterator[Attached]:
    for folder in entries(sys_folder / "class/tty", "tty"):
        if not folder.name.startswith(("ttyACM", "ttyUSB")):
            continue
        usb = _owner((folder / "device").resolve(), devices)
        if usb is not None and recognise(usb.vendor, usb.product, usb.name, is_input=True) is not None:
            yield _attached(usb, Mode.SERIAL, f"/dev/{folder.name}")


def _keyboards(sys_folder: Path, devices: dict[Path, _Usb]) -> Iterator[Attached]:
    for folder in entries(sys_folder / "class/input", "input"):
        vendor, product, name = number(folder / "id/vendor"), number(folder / "id/product"), text(folder / "name")
        if vendor is None or product is None or not _types(text(folder / "capabilities/key")):
            continue
        if recognise(vendor, product, name, is_input=True) is None:
            continue
        event = next(iter(entries(folder, "event")), None)
        if event is not None:
            usb = _owner(folder.resolve(), devices)
            if usb is None and text(folder / "id/bustype") == ON_USB:
                continue
            port = text(folder / "phys") or folder.name
            own = usb or _Usb(port, vendor, product, name, text(folder / "uniq"), 0, 0)
            yield _attached(own, Mode.KEYBOARD, f"/dev/input/{event.name}", name=name)


def _types(capabilities: str) -> bool:
    """Whether a device has the keys of a keyboard. The kernel writes the bits as words of 64, the highest first."""
    try:
        words = [int(word, 16) for word in capabilities.split()]
    except ValueError:
        return False
    return bool(words) and words[-1] & LETTERS_AND_ENTER == LETTERS_AND_ENTER


def _not_understood(devices: dict[Path, _Usb]) -> Iterator[Attached]:
    """Scanners with no way in: in a mode for their maker's program, or one that nobody here knows."""
    for usb in devices.values():
        known = recognise(usb.vendor, usb.product, usb.name, is_input=False)
        if known is not None:
            mode = Mode.VENDOR if known.mode is Mode.VENDOR else Mode.UNKNOWN
            yield _attached(usb, mode, "", name=known.name)
