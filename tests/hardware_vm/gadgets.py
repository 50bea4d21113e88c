# SPDX-License-Identifier: Apache-2.0
"""USB devices that the guest's kernel presents to itself: configfs on one side, dummy_hcd between, our drivers here."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import tty
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from hardware.scanners.layouts import LAYOUTS, keys_of
from hardware.simulated.hid_pos import LENGTH, Form

PATIENCE = 90.0
"""Seconds. Under emulation everything takes its time."""
BUS = Path("/sys/bus/usb/devices")
CONFIGFS = Path("/sys/kernel/config/usb_gadget")
KEYBOARD = bytes.fromhex(
    "05010906a101 050719e029e7 150025017501 95088102 95017508 8103 95057501 05081901 29059102 95017503 9103"
    "95067508 15002565 0507 1900 2965 8100 c0"
)
"""The boot keyboard of the HID specification, appendix B.1."""
TYPIST = """
import os, select, sys
reports = sys.stdin.buffer.read()
with open(sys.argv[1], "wb", buffering=0) as keys:
    for at in range(0, len(reports), 8):
        keys.write(reports[at : at + 8])
        select.select([], [], [], 0.004)
"""
"""Types as a scanner does, a report every four milliseconds, in a process of its own: a scanner does not wait for the
interpreter that reads it, and a pause of a tenth of a second in the middle would end the code there.
"""
_US = LAYOUTS["us"]
_USAGES = {  # Linux key codes (hardware/scanners/layouts.py) to HID usages of the keyboard page
    **dict(zip(range(2, 12), (*range(30, 39), 39), strict=True)),
    **dict(zip(range(16, 26), (20, 26, 8, 21, 23, 28, 24, 12, 18, 19), strict=True)),
    **dict(zip(range(30, 39), (4, 22, 7, 9, 10, 11, 13, 14, 15), strict=True)),
    **dict(zip(range(44, 51), (29, 27, 6, 25, 5, 17, 16), strict=True)),
    12: 45,
    13: 46,
    26: 47,
    27: 48,
    39: 51,
    40: 52,
    41: 53,
    43: 49,
    51: 54,
    52: 55,
    53: 56,
    57: 44,
}
_ENTER, _SHIFT, _CONTROL = 40, 2, 1


@dataclass
class Gadget:
    """A device on a socket of its own. It exists once made, and is plugged in by `plug`."""

    name: str
    vendor: int
    product: int
    title: str
    serial: str
    socket: int
    functions: list[str] = field(default_factory=list)
    _open: list[int] = field(default_factory=list)

    @property
    def _folder(self) -> Path:
        return CONFIGFS / self.name

    def make(self) -> Gadget:
        for part in ("strings/0x409", "configs/c.1/strings/0x409"):
            (self._folder / part).mkdir(parents=True)
        self._write("idVendor", f"{self.vendor:#06x}")
        self._write("idProduct", f"{self.product:#06x}")
        self._write("bcdUSB", "0x0200")
        self._write("strings/0x409/manufacturer", "Invented")
        self._write("strings/0x409/product", self.title)
        self._write("strings/0x409/serialnumber", self.serial)
        self._write("configs/c.1/strings/0x409/configuration", "c")
        return self

    def hid(self, descriptor: bytes, length: int, *, keyboard: bool = False) -> Path:
        """A HID function; the file that its reports are written to, once the device is plugged in."""
        name = f"hid.{self.name}{len(self.functions)}"
        function = self._folder / "functions" / name
        function.mkdir()
        boots = "1" if keyboard else "0"
        for key, value in (("protocol", boots), ("subclass", boots), ("report_length", str(length))):
            (function / key).write_text(value)
        (function / "report_desc").write_bytes(descriptor)
        self._link(name)
        minor = (function / "dev").read_text().strip().split(":")[1]
        return Path(f"/dev/hidg{minor}")

    def acm(self) -> Path:
        """A serial port; the file that its bytes are written to."""
        name = f"acm.{self.name}"
        function = self._folder / "functions" / name
        function.mkdir()
        self._link(name)
        return Path(f"/dev/ttyGS{(function / 'port_num').read_text().strip()}")

    @property
    def is_seen(self) -> bool:
        """Whether the host's side of the kernel has a device of this kind with this number on its bus."""
        mine = (f"{self.vendor:04x}", self.serial)
        return any(
            tuple(_line(device / name) for name in ("idVendor", "serial")) == mine for device in BUS.glob("[0-9]*-*")
        )

    def plug(self) -> None:
        self._write("UDC", f"dummy_udc.{self.socket}")

    def unplug(self) -> None:
        self._write("UDC", "\n")

    def unmake(self) -> None:
        """Away with it, so that the next test finds the socket free, and the kernel without a trace of it."""
        if (self._folder / "UDC").read_text().strip():
            self.unplug()
        over = threading.Event()
        limit = threading.Timer(PATIENCE, over.set)
        limit.start()
        while self.is_seen and not over.wait(0.02):
            continue
        limit.cancel()
        assert not self.is_seen, f"{self.title} stays although it was pulled out"
        for name in self.functions:
            (self._folder / "configs/c.1" / name).unlink()
        for name in self.functions:
            (self._folder / "functions" / name).rmdir()
        for part in ("configs/c.1/strings/0x409", "configs/c.1", "strings/0x409", ""):
            (self._folder / part).rmdir()

    def _link(self, name: str) -> None:
        (self._folder / "configs/c.1" / name).symlink_to(self._folder / "functions" / name)
        self.functions.append(name)

    def _write(self, key: str, value: str) -> None:
        (self._folder / key).write_text(value)


def pos_scanner(form: Form, socket: int = 0, serial: str = "POS0001") -> tuple[Gadget, Callable[[bytes], None]]:
    """A HID POS scanner of Honeywell's, and how it reads a code."""
    gadget = Gadget(f"pos{socket}", 0x0C2E, 0x0B8F, "Invented HID POS scanner", serial, socket).make()
    node = gadget.hid(form.descriptor, LENGTH)

    def read(code: bytes) -> None:
        _write_all(node, form.reports(code))

    return gadget, read


def keyboard_scanner(socket: int = 1) -> tuple[Gadget, Callable[[str], None], Callable[[bytes], None]]:
    """A scanner of Zebra's that is a keyboard and a serial port at once: how it types, and how it sends."""
    gadget = Gadget(f"kbd{socket}", 0x05E0, 0x1200, "Invented keyboard scanner", "KBD0001", socket).make()
    keys = gadget.hid(KEYBOARD, 8, keyboard=True)
    serial = gadget.acm()

    def types(text: str) -> None:
        typist = [sys.executable, "-I", "-S", "-c", TYPIST, str(keys)]
        subprocess.run(typist, input=b"".join(keyboard_reports(text)), check=True, timeout=PATIENCE)

    def sends(data: bytes) -> None:
        port = os.open(serial, os.O_RDWR | os.O_NOCTTY)
        try:
            tty.setraw(port)
            os.write(port, data)
        finally:
            os.close(port)

    return gadget, types, sends


def keyboard_reports(text: str) -> Iterable[bytes]:
    """One report down and one up for each character of a US keyboard; Enter for a newline, ^A to ^Z with Control."""
    for character in text:
        if character == "\n":
            modifier, usage = 0, _ENTER
        elif character < " ":
            modifier, usage = _CONTROL, ord(character) + 3
        else:
            key = keys_of(_US, character)
            assert key is not None, character
            modifier, usage = (_SHIFT if key[1] else 0), _USAGES[key[0]]
        yield bytes([modifier, 0, usage, 0, 0, 0, 0, 0])
        yield bytes(8)


def _line(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:  # an interface has none, and a device may go while it is looked at
        return ""


def _write_all(node: Path, reports: Iterable[bytes]) -> None:
    handle = os.open(node, os.O_RDWR)
    try:
        for report in reports:
            os.write(handle, report)
    finally:
        os.close(handle)
