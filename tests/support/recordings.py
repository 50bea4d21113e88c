# SPDX-License-Identifier: Apache-2.0
"""Scanners as umockdev plays them to the real libusb, hidraw, evdev and udev: descriptions, ioctls and scripts.

Written rather than recorded, so that a test says which codes are in them. The forms are those that umockdev-record 0.17
writes on a 64-bit kernel.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from hardware.scanners.key_codes import KeyEvent
from hardware.simulated.hid_pos import FORMS

DESCRIPTOR = FORMS["A"].descriptor
PORT = "/devices/pci0000:00/usb1/1-1"
HID = f"{PORT}/1-1:1.0/0003:0C2E:0B8F.0001"
USB_NODE, HIDRAW_NODE, EVENT_NODE = "/dev/bus/usb/001/002", "/dev/hidraw0", "/dev/input/event5"
KEYBOARD = "/devices/pci0000:00/usb1/1-2"
INPUT = f"{KEYBOARD}/1-2:1.0/0003:05E0:1200.0002/input/input5"
KEYS = "e080ffdf01cfffff fffffffffffffffe"


def hid_pos(folder: Path) -> Path:
    """A HID POS scanner on a USB port, with its interface, HID device and hidraw node."""
    usb = _usb_descriptors(len(DESCRIPTOR))
    return _write(
        folder / "pos.umockdev",
        f"P: {PORT}",
        f"N: bus/usb/001/002={usb.hex().upper()}",
        "E: SUBSYSTEM=usb",
        "E: DEVTYPE=usb_device",
        "E: DEVNAME=/dev/bus/usb/001/002",
        "E: BUSNUM=001",
        "E: DEVNUM=002",
        "E: MAJOR=189",
        "E: MINOR=1",
        "E: PRODUCT=c2e/b8f/100",
        r"A: idVendor=0c2e\n",
        r"A: idProduct=0b8f\n",
        r"A: product=Scanner that is played\n",
        r"A: serial=PLAYED1\n",
        r"A: busnum=1\n",
        r"A: devnum=2\n",
        r"A: speed=12\n",
        r"A: bConfigurationValue=1\n",
        r"A: bNumConfigurations=1\n",
        f"H: descriptors={usb.hex().upper()}",
        "",
        f"P: {PORT}/1-1:1.0",
        "E: SUBSYSTEM=usb",
        "E: DEVTYPE=usb_interface",
        "E: INTERFACE=3/0/0",
        r"A: bInterfaceNumber=00\n",
        r"A: bInterfaceClass=03\n",
        "",
        f"P: {HID}",
        "E: SUBSYSTEM=hid",
        "E: HID_ID=0003:00000C2E:00000B8F",
        "E: HID_NAME=Scanner that is played",
        "E: HID_UNIQ=PLAYED1",
        f"H: report_descriptor={DESCRIPTOR.hex().upper()}",
        "",
        f"P: {HID}/hidraw/hidraw0",
        "N: hidraw0",
        "E: SUBSYSTEM=hidraw",
        "E: DEVNAME=/dev/hidraw0",
        "E: MAJOR=245",
        "E: MINOR=0",
        "L: device=../../../0003:0C2E:0B8F.0001",
    )


def usb_reports(folder: Path, reports: Sequence[bytes]) -> Path:
    """What usbfs hands over for each read, one nested in the other: that is how the form says "after"."""
    lines = [
        f"{' ' * depth}USBDEVFS_REAPURBNDELAY 0 1 129 0 0 64 {len(report)} 0 {report.hex().upper()}"
        for depth, report in enumerate(reports)
    ]
    return _write(folder / "pos.ioctl", f"@DEV {USB_NODE}", "USBDEVFS_GET_CAPABILITIES 0 FF010000", *lines)


def hidraw_answers(folder: Path) -> Path:
    size = len(DESCRIPTOR).to_bytes(4, "little")
    told = (size + DESCRIPTOR).ljust(4 + 4096, b"\0")
    return _write(
        folder / "hidraw.ioctl",
        f"@DEV {HIDRAW_NODE}",
        f"HIDIOCGRDESCSIZE 0 {size.hex().upper()}",
        f"HIDIOCGRDESC 0 {told.hex().upper()}",
    )


def hidraw_reports(folder: Path, reports: Iterable[bytes]) -> Path:
    """Bytes that can be read, each group some milliseconds after the last; control characters with a hat."""
    lines = [b"r %d %b" % (20, b"".join(_hatted(byte) for byte in report)) for report in reports]
    path = folder / "hidraw.script"
    path.write_bytes(b"\n".join([b"d 0 " + HIDRAW_NODE.encode(), b"", *lines, b""]))
    return path


def keyboard(folder: Path) -> Path:
    """A scanner that is a keyboard, known by its numbers."""
    return _write(
        folder / "kbd.umockdev",
        f"P: {KEYBOARD}",
        "E: SUBSYSTEM=usb",
        "E: DEVTYPE=usb_device",
        r"A: idVendor=05e0\n",
        r"A: idProduct=1200\n",
        r"A: product=Keyboard that is played\n",
        r"A: serial=PLAYED2\n",
        r"A: busnum=1\n",
        r"A: devnum=3\n",
        "",
        f"P: {INPUT}",
        "E: SUBSYSTEM=input",
        "E: PRODUCT=3/5e0/1200/101",
        'E: NAME="Keyboard that is played"',
        "E: EV=120013",
        f"E: KEY={KEYS}",
        r"A: name=Keyboard that is played\n",
        r"A: id/vendor=05e0\n",
        r"A: id/product=1200\n",
        rf"A: capabilities/key={KEYS}\n",
        "",
        f"P: {INPUT}/event5",
        "N: input/event5",
        "E: SUBSYSTEM=input",
        "E: DEVNAME=/dev/input/event5",
        "E: MAJOR=13",
        "E: MINOR=69",
        "L: device=../../input5",
    )


def keyboard_answers(folder: Path) -> Path:
    name = b"Keyboard that is played\0"
    return _write(
        folder / "kbd.ioctl",
        f"@DEV {EVENT_NODE}",
        "EVIOCGID 0 0300E00500120101",
        f"EVIOCGNAME(0) {len(name)} {name.ljust(256, bytes(1)).hex().upper()}",
        "EVIOCGVERSION 0 01000100",
        "EVIOCGBIT(0) 4 13001200",
        f"EVIOCGBIT(0) 8 {bytes([0x13, 0, 0x12]).ljust(96, bytes(1)).hex().upper()}",
        f"EVIOCGBIT(1) 96 {bytes.fromhex('FEFFFFFFFFFFFFFFFFFFCF01DFFF80E0').ljust(96, bytes(1)).hex().upper()}",
        f"EVIOCGBIT(4) 8 {bytes([0x10]).ljust(96, bytes(1)).hex().upper()}",
        f"EVIOCGBIT(17) 8 {bytes([0x1F]).ljust(96, bytes(1)).hex().upper()}",
        "EVIOCGEFFECTS 0 00000000",
    )


def key_events(folder: Path, events: Iterable[KeyEvent]) -> Path:
    lines = [f"E: {event.at:.6f} {event.kind:04x} {event.code:04x} {event.value}" for event in events]
    return _write(folder / "kbd.events", "# EVEMU 1.2", f"# device {EVENT_NODE}", *lines)


def _write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join([*lines, ""]))
    return path


def _hatted(byte: int) -> bytes:
    if byte < 32:
        return bytes([0x5E, byte + 64])
    return b"^`" if byte == 0x5E else bytes([byte])


def _usb_descriptors(report_descriptor: int) -> bytes:
    """Device, configuration, interface, HID and endpoint, as USB 2.0, 9.6 and HID 1.11, 6.2.1 say."""
    device = bytes.fromhex("12 01 0002 00 00 00 40 2e0c 8f0b 0001 01 02 03 01")
    hid = bytes.fromhex("09 21 0101 00 01 22") + report_descriptor.to_bytes(2, "little")
    interface = bytes.fromhex("09 04 00 00 01 03 00 00 00") + hid + bytes.fromhex("07 05 81 03 4000 04")
    head = bytes.fromhex("09 02") + (9 + len(interface)).to_bytes(2, "little") + bytes.fromhex("01 01 00 80 7d")
    return device + head + interface
