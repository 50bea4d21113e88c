# SPDX-License-Identifier: Apache-2.0
"""What Linux shows of scanners, as a tree of files; and which of it is one, by which way, under which name."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from hardware.known_scanners import Mode
from hardware.scanners.bus import Attached, identified
from hardware.scanners.sysfs_bus import UdevBus, attached_scanners
from hardware.simulated.hid_pos import FORMS

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/sys is Linux's")
KEYS = "e080ffdf01cfffff fffffffffffffffe"
"""As the kernel wrote it of a keyboard scanner."""


class Tree:
    """`/sys` with real folders under `devices` and links elsewhere, as the kernel makes it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for folder in ("bus/usb/devices", "class/hidraw", "class/tty", "class/input"):
            (root / "sys" / folder).mkdir(parents=True)

    def usb(self, port: str, vendor: str, product: str, name: str = "", serial: str = "", number: int = 5) -> Path:
        device = self.root / "sys/devices/pci0" / port
        facts = {"idVendor": vendor, "idProduct": product, "product": name, "serial": serial}
        self._write(device, **facts, busnum="1", devnum=str(number))
        (self.root / "sys/bus/usb/devices" / port).symlink_to(device)
        return device

    def hidraw(self, usb: Path, number: int, descriptor: bytes, interface: int = 0, uevent: str = "") -> None:
        folder = usb / f"{usb.name}:1.{interface}"
        self._write(folder, bInterfaceNumber=f"{interface:02x}")
        hid = folder / f"0003:{number}"
        self._write(hid, uevent=uevent)
        (hid / "report_descriptor").write_bytes(descriptor)
        self._link("hidraw", f"hidraw{number}", hid)

    def tty(self, usb: Path, name: str) -> None:
        folder = usb / f"{usb.name}:1.1"
        folder.mkdir(exist_ok=True)
        self._link("tty", name, folder)

    def keyboard(self, parent: Path, number: int, vendor: str, product: str, name: str, keys: str = KEYS) -> None:
        folder = parent / f"input/input{number}"
        self._write(folder, name=name, phys="isa/input0", uniq="U1")
        self._write(folder / "id", vendor=vendor, product=product)
        self._write(folder / "capabilities", key=keys)
        (folder / f"event{number}").mkdir()
        (self.root / f"sys/class/input/input{number}").symlink_to(folder)

    def _link(self, kind: str, name: str, device: Path) -> None:
        node = self.root / "sys/class" / kind / name
        node.mkdir()
        (node / "device").symlink_to(device)

    @staticmethod
    def _write(folder: Path, **files: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(f"{text}\n")

    def look(self) -> tuple[Attached, ...]:
        return attached_scanners(self.root)


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def test_a_scanner_that_comes_while_we_look_is_not_taken_for_the_hub_that_it_hangs_on(tree: Tree) -> None:
    hub = tree.usb("usb1", "1d6b", "0002", "xHCI Host Controller", "0000:00:14.0", number=1)
    (hub / "bDeviceClass").write_text("09\n")
    late = hub / "1-1"  # among the devices on the bus only a moment later
    tree.hidraw(late, 0, FORMS["A"].descriptor, uevent="HID_ID=0003:00000C2E:00000B8F")
    tree.tty(late, "ttyACM0")
    assert tree.look() == ()


def test_a_hid_pos_scanner_of_any_maker_is_found_by_its_descriptor(tree: Tree) -> None:
    usb = tree.usb("1-1.4", "ffff", "0001", "Nobody's scanner", "N1", number=9)
    tree.hidraw(usb, 0, FORMS["A"].descriptor, interface=2)
    tree.hidraw(usb, 1, b"\x05\x01\x09\x06\xa1\x01\xc0", interface=1)
    assert tree.look() == (
        Attached(
            id="N1",
            name="Nobody's scanner",
            mode=Mode.HID_POS,
            vendor=0xFFFF,
            product=1,
            serial="N1",
            port="1-1.4",
            node="/dev/hidraw0",
            descriptor=FORMS["A"].descriptor,
            bus=1,
            address=9,
            interface=2,
        ),
    )


def test_a_serial_port_is_a_scanner_if_the_table_or_its_name_says_so(tree: Tree) -> None:
    tree.tty(tree.usb("1-1", "05e0", "1701"), "ttyACM0")
    tree.tty(tree.usb("1-2", "2341", "0043", "Arduino Uno"), "ttyACM1")
    tree.tty(tree.usb("1-3", "ffff", "0003", "USB Barcode Scanner"), "ttyUSB0")
    tree.tty(tree.usb("1-4", "ffff", "0004", "Barcode"), "ttyS0")
    assert [(a.id, a.mode, a.node, a.name) for a in tree.look()] == [
        ("1-1", Mode.SERIAL, "/dev/ttyACM0", "05e0:1701"),
        ("1-3", Mode.SERIAL, "/dev/ttyUSB0", "USB Barcode Scanner"),
    ]


def test_a_keyboard_is_a_scanner_if_it_can_type_and_is_known(tree: Tree) -> None:
    usb = tree.usb("1-1", "05e0", "1200", "Symbol Scanner", "K1")
    tree.keyboard(usb, 3, "05e0", "1200", "Symbol Scanner")
    tree.keyboard(usb, 4, "05e0", "1200", "Symbol Scanner System Control", keys="8 0")
    tree.keyboard(tree.root / "sys/devices/virtual", 5, "0001", "0001", "AT keyboard")
    tree.keyboard(tree.root / "sys/devices/virtual", 6, "0002", "0002", "BT BarCode reader")
    tree.keyboard(tree.root / "sys/devices/virtual", 7, "zzzz", "0002", "BT BarCode reader")
    tree.keyboard(tree.root / "sys/devices/virtual", 8, "0002", "0002", "BT BarCode reader", keys="odd")
    found = tree.look()
    assert [(a.id, a.node, a.port) for a in found] == [
        ("K1", "/dev/input/event3", "1-1"),
        ("U1", "/dev/input/event6", "isa/input0"),
    ]


def test_the_better_of_two_ways_into_one_device_has_the_plain_name(tree: Tree) -> None:
    usb = tree.usb("1-1", "05e0", "1200", "Composite", "C1")
    tree.keyboard(usb, 3, "05e0", "1200", "Composite")
    tree.tty(usb, "ttyACM0")
    assert [(a.id, a.mode) for a in tree.look()] == [("C1", Mode.SERIAL), ("C1 keyboard", Mode.KEYBOARD)]


def test_a_scanner_with_no_way_in_says_in_which_mode_it_is(tree: Tree) -> None:
    tree.usb("1-1", "05e0", "1900", "", "V1")
    tree.usb("1-2", "0c2e", "0b61", "Vuquest", "V2")
    tree.usb("1-3", "1d6b", "0002", "Hub")
    assert [(a.id, a.mode, a.name) for a in tree.look()] == [
        ("V1", Mode.VENDOR, "Zebra (Symbol)"),
        ("V2", Mode.UNKNOWN, "Vuquest"),
    ]


def test_a_wireless_one_has_its_facts_from_the_kernel(tree: Tree) -> None:
    for number, uevent in ((0, "HID_ID=0005:00000C2E:00000B8F\nHID_NAME=BT scanner\nHID_UNIQ=B1"), (1, "HID_ID=odd")):
        parent = tree.root / f"sys/devices/virtual{number}"
        tree.hidraw(parent, number, FORMS["B"].descriptor, uevent=uevent)
    assert [(a.id, a.vendor, a.name, a.address) for a in tree.look()] == [
        ("B1", 0x0C2E, "BT scanner", 0),
        ("hidraw1", 0, "0000:0000", 0),
    ]


def test_what_cannot_be_read_is_not_there(tmp_path: Path) -> None:
    assert attached_scanners(tmp_path) == ()


def test_the_same_number_twice_is_no_name() -> None:
    def unit(serial: str, port: str, mode: Mode = Mode.SERIAL) -> Attached:
        return Attached(id="", name="", mode=mode, vendor=1, product=1, serial=serial, port=port)

    three = [unit("0001", "1-1"), unit("0001", "1-2"), unit("S3", "1-3")]
    assert [a.id for a in identified(three)] == ["1-1", "1-2", "S3"]
    ways = [unit("S1", "1-1", Mode.HID_POS), unit("S1", "1-1"), unit("S1", "1-1")]
    assert [a.id for a in identified(ways)] == ["S1", "S1 serial", "S1 serial 3"]
    assert len({a.id for a in identified([*three, *ways])}) == 6


def test_the_bus_of_this_computer_can_be_waited_on_and_woken(tree: Tree) -> None:
    bus = UdevBus(tree.root)
    try:
        assert bus.attached() == ()
        assert not bus.wait(0)
        waker = threading.Timer(0.02, bus.wake)
        waker.start()
        assert not bus.wait(10)
        waker.join()
    finally:
        bus.close()
    bus.wake()


def test_a_device_that_is_read_past_the_kernel_is_still_on_its_port(tree: Tree) -> None:
    usb = tree.usb("1-1", "0c2e", "0b8f", "", "S1", number=7)
    tree.hidraw(usb, 0, FORMS["A"].descriptor)
    (attached,) = tree.look()
    bus = UdevBus(tree.root)
    try:
        assert bus.has(attached)
        (usb / "devnum").unlink()
        assert not bus.has(attached)
    finally:
        bus.close()


class Monitor:
    """Stands in for udev's: what is written into its pipe are events."""

    def __init__(self) -> None:
        self.reads, self.writes = os.pipe()
        os.set_blocking(self.reads, False)

    def fileno(self) -> int:
        return self.reads

    def poll(self, timeout: float) -> bytes | None:
        try:
            return os.read(self.reads, 1)
        except BlockingIOError:
            return None


def test_the_events_of_one_plug_are_one_word(tree: Tree) -> None:
    monitor = Monitor()
    bus = UdevBus(tree.root, monitor)
    try:
        os.write(monitor.writes, b"add add add")
        bus.wake()
        assert bus.wait(10)
        assert not bus.wait(0)
    finally:
        bus.close()
        os.close(monitor.reads)
        os.close(monitor.writes)
