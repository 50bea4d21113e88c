# SPDX-License-Identifier: Apache-2.0
"""The thin ports, each on what can be pretended below it: a backend for pyusb, a pseudo-terminal, a closed file."""

from __future__ import annotations

import errno
import os
import pty
import sys
import tty
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import usb.core

from hardware.device import Trouble
from hardware.known_scanners import Mode
from hardware.scan import Symbology
from hardware.scanners import hid_port
from hardware.scanners.bus import Attached
from hardware.scanners.heard import Code
from hardware.scanners.hid_bus import ListingBus
from hardware.scanners.hid_pos import ENABLE_FEATURE
from hardware.scanners.openers import NOBODY_KNOWS, ONLY_ITS_MAKER, open_attached
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.port import Ended, Opened, ended_by
from hardware.scanners.serial_port import open_serial
from hardware.scanners.usb_port import LONGEST_DESCRIPTOR, _descriptor_length, open_usb
from hardware.simulated.hid_pos import FORMS
from tests.support.fake_usb import ADDRESS, BUS, FakeUsbScanner

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="device files are Linux's")
REPORT = FORMS["A"].reports(b"IL0ABC")[0]
KEYBOARD = b"\x05\x01\x09\x06\xa1\x01\xc0"


def opened(fake: FakeUsbScanner, **more: Any) -> Opened[bytes]:
    result = open_usb(BUS, ADDRESS, backend=fake, **more)
    assert isinstance(result, Opened)
    return result


class TestUsb:
    def test_it_takes_the_interface_from_the_kernel_and_gives_it_back(self) -> None:
        fake = FakeUsbScanner(FORMS["A"].descriptor)
        result = opened(fake)
        assert (fake.kernel_has_it, fake.claims) == (False, 1)
        fake.send(REPORT)
        (report,) = result.port.read(0.1)  # type: ignore[misc]
        assert result.decoder.feed(report, 1.0) == (Code(b"IL0ABC", Symbology.QR),)
        assert result.port.read(0.001) == ()
        result.port.close()
        assert (fake.kernel_has_it, fake.claims) == (True, 0)

    def test_unplugged_is_unplugged_and_closing_it_raises_nothing(self) -> None:
        fake = FakeUsbScanner(FORMS["A"].descriptor)
        result = opened(fake)
        fake.unplug()
        assert result.port.read(0.1) == Ended()
        result.port.close()
        assert open_usb(BUS, ADDRESS, backend=fake) == Ended()

    def test_a_stalled_pipe_is_told_to_go_on(self) -> None:
        fake = FakeUsbScanner(FORMS["A"].descriptor)
        result = opened(fake)
        fake.stall()
        assert result.port.read(0.1) == ()
        fake.send(REPORT)
        assert result.port.read(0.1) == (REPORT,)

    def test_one_that_is_pulled_out_while_it_is_stalled_is_unplugged(self) -> None:
        fake = FakeUsbScanner(FORMS["A"].descriptor)
        result = opened(fake)
        fake.stall()
        fake.unplug()
        assert result.port.read(0.1) == Ended()

    def test_an_error_while_it_is_asked_gives_the_interface_back(self) -> None:
        fake = FakeUsbScanner(FORMS["A"].descriptor)
        fake.has_no_descriptor, fake.answers_with = True, errno.EIO
        assert open_usb(BUS, ADDRESS, backend=fake) == Ended()
        assert (fake.kernel_has_it, fake.claims) == (True, 0)

    def test_a_kernel_that_does_not_let_go_is_busy(self) -> None:
        fake = FakeUsbScanner(FORMS["A"].descriptor)
        fake.keeps_kernel = True
        result = open_usb(BUS, ADDRESS, backend=fake)
        assert isinstance(result, Ended)
        assert result.trouble is Trouble.BUSY

    def test_only_makers_that_need_it_are_asked_to_send(self) -> None:
        honeywell, other = FakeUsbScanner(FORMS["A"].descriptor), FakeUsbScanner(FORMS["A"].descriptor, vendor=0x1EAB)
        opened(honeywell)
        opened(other)
        assert honeywell.features == [(0x03FE, bytes(ENABLE_FEATURE))]
        assert other.features == []

    @pytest.mark.parametrize(("flag", "trouble"), [("denied", Trouble.PERMISSION), ("held", Trouble.BUSY)])
    def test_one_that_nobody_may_open_or_another_has_says_so(self, flag: str, trouble: Trouble) -> None:
        fake = FakeUsbScanner(FORMS["A"].descriptor)
        setattr(fake, flag, True)
        result = open_usb(BUS, ADDRESS, permission="the rule", backend=fake)
        assert isinstance(result, Ended)
        assert result.trouble is trouble
        if trouble is Trouble.PERMISSION:
            assert result.hint == "the rule"

    def test_an_interface_that_is_no_scanner_is_the_kernel_s_again(self) -> None:
        fake = FakeUsbScanner(KEYBOARD)
        result = open_usb(BUS, ADDRESS, backend=fake)
        assert isinstance(result, Ended)
        assert result.trouble is Trouble.NOT_UNDERSTOOD
        assert (fake.kernel_has_it, fake.claims) == (True, 0)
        assert isinstance(open_usb(BUS, ADDRESS, interface=0, backend=fake), Ended)

    def test_one_that_does_not_tell_its_descriptor_is_opened_by_the_one_that_the_kernel_knew(self) -> None:
        fake = FakeUsbScanner(FORMS["A"].descriptor)
        fake.has_no_descriptor = True
        assert isinstance(open_usb(BUS, ADDRESS, backend=fake), Ended)
        assert isinstance(opened(fake, interface=1, descriptor=FORMS["A"].descriptor), Opened)

    def test_without_libusb_it_says_what_to_install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def nothing(**_: object) -> None:
            raise usb.core.NoBackendError("No backend available")

        monkeypatch.setattr(usb.core, "find", nothing)
        result = open_usb(BUS, ADDRESS)
        assert isinstance(result, Ended)
        assert "libusb-1.0-0" in result.hint

    @pytest.mark.parametrize(
        ("extra", "length"),
        [
            (b"", LONGEST_DESCRIPTOR),
            (bytes.fromhex("092101010001224b00"), 75),
            (bytes.fromhex("0230 092101010001224b00"), 75),
            (bytes.fromhex("0921"), LONGEST_DESCRIPTOR),
            (bytes(9), LONGEST_DESCRIPTOR),
        ],
    )
    def test_the_length_of_the_descriptor_is_found_among_the_interface_s(self, extra: bytes, length: int) -> None:
        assert _descriptor_length(extra) == length


@pytest.fixture
def terminal() -> Iterator[tuple[int, str]]:
    master, slave = pty.openpty()
    tty.setraw(slave)
    yield master, os.ttyname(slave)
    for end in (slave, master):
        try:
            os.close(end)
        except OSError:
            continue


class TestSerial:
    def test_bytes_arrive_as_they_come(self, terminal: tuple[int, str]) -> None:
        master, path = terminal
        result = open_serial(path)
        assert isinstance(result, Opened)
        assert result.port.read(0.001) == ()
        os.write(master, b"IL0ABC\r")
        got = b"".join(result.port.read(1.0))  # type: ignore[arg-type]
        while not got.endswith(b"\r"):
            got += b"".join(result.port.read(1.0))  # type: ignore[arg-type]
        assert got == b"IL0ABC\r"
        result.port.close()

    def test_unplugged_is_unplugged(self, terminal: tuple[int, str]) -> None:
        master, path = terminal
        result = open_serial(path)
        assert isinstance(result, Opened)
        os.close(master)
        assert result.port.read(1.0) == Ended()
        result.port.close()

    def test_one_that_is_open_already_is_busy_and_one_that_is_gone_is_gone(self, terminal: tuple[int, str]) -> None:
        _, path = terminal
        first = open_serial(path)
        assert isinstance(first, Opened)
        second = open_serial(path)
        assert isinstance(second, Ended)
        assert second.trouble is Trouble.BUSY
        first.port.close()
        assert open_serial("/dev/ttyACM4711") == Ended()


class FakeHid:
    """hidapi's device, as far as it is used."""

    def __init__(self, reports: Sequence[bytes | OSError], descriptor: bytes = FORMS["A"].descriptor) -> None:
        self.reports, self.descriptor = list(reports), descriptor
        self.features: list[bytes] = []
        self.opened: bytes | None = None
        self.is_closed = False

    def device(self) -> FakeHid:
        return self

    def open_path(self, path: bytes) -> None:
        if path == b"gone":
            raise OSError("open failed")
        self.opened = path

    def get_report_descriptor(self) -> list[int]:
        return list(self.descriptor)

    def send_feature_report(self, report: bytes) -> int:
        self.features.append(report)
        raise ValueError("not open")

    def read(self, length: int, timeout: int) -> list[int]:
        if not self.reports:
            return []
        report = self.reports.pop(0)
        if isinstance(report, OSError):
            raise report
        return list(report)

    def close(self) -> None:
        self.is_closed = True


class TestHid:
    def test_reports_arrive_and_a_lost_device_ends(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        fake = FakeHid([REPORT, OSError("read error")])
        monkeypatch.setattr(hid_port, "_library", lambda: fake)
        node = tmp_path / "hidraw0"
        node.touch()
        result = hid_port.open_hid(str(node), b"", 0x0C2E)
        assert isinstance(result, Opened)
        assert fake.features == [bytes(ENABLE_FEATURE)]
        assert result.port.read(0.1) == (REPORT,)
        assert result.port.read(0.1) == Ended()
        assert result.port.read(0.1) == ()
        result.port.close()
        assert fake.is_closed

    def test_on_a_system_without_device_files_the_library_decides(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "platform", "win32")
        fake = FakeHid([], KEYBOARD)
        monkeypatch.setattr(hid_port, "_library", lambda: fake)
        assert hid_port.open_hid("gone", b"", 0) == Ended()
        result = hid_port.open_hid("there", b"", 0)
        assert isinstance(result, Ended)
        assert result.trouble is Trouble.NOT_UNDERSTOOD
        assert fake.is_closed

    def test_why_the_device_file_does_not_open_is_asked_first(self) -> None:
        assert hid_port.open_hid("/dev/hidraw4711", FORMS["A"].descriptor, 0) == Ended()

    def test_the_library_is_the_one_that_shares_with_the_kernel(self) -> None:
        assert [hid_port._library(platform).__name__ for platform in ("linux", "win32")] == ["hidraw", "hid"]


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.EACCES, Trouble.PERMISSION),
        (errno.EPERM, Trouble.PERMISSION),
        (errno.EBUSY, Trouble.BUSY),
        (errno.ENODEV, None),
        (errno.ENOENT, None),
        (errno.EIO, None),
        (errno.ENOMEM, Trouble.OTHER),
        (None, Trouble.OTHER),
    ],
)
def test_the_system_s_error_says_what_is_the_matter(number: int | None, trouble: Trouble | None) -> None:
    ended = ended_by(OSError(number, "words") if number else OSError("words"), "the rule")
    assert ended.trouble is trouble
    if trouble in {Trouble.PERMISSION, Trouble.OTHER}:
        assert ended.hint == ("the rule" if trouble is Trouble.PERMISSION else "words")


def attached(mode: Mode, node: str = "/dev/none4711", **more: Any) -> Attached:
    return Attached(id="S1", name="", mode=mode, vendor=0xFFFF, product=1, node=node, **more)


@pytest.mark.parametrize("mode", [Mode.HID_POS, Mode.SERIAL, Mode.KEYBOARD])
def test_each_way_has_its_driver_and_one_that_is_gone_is_gone(mode: Mode) -> None:
    assert open_attached(attached(mode), ScannerPlan()) == Ended()


def test_past_the_kernel_is_by_usb(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeUsbScanner(FORMS["A"].descriptor, vendor=0xFFFF)
    find = usb.core.find
    monkeypatch.setattr(usb.core, "find", lambda **given: find(**(given | {"backend": fake})))
    unit = attached(Mode.HID_POS, bus=BUS, address=ADDRESS, interface=1)
    result = open_attached(unit, ScannerPlan(past_the_kernel=True))
    assert isinstance(result, Opened)
    result.port.close()


def test_modes_that_are_no_way_in_say_what_to_do() -> None:
    assert open_attached(attached(Mode.VENDOR), ScannerPlan()) == Ended(Trouble.WRONG_MODE, ONLY_ITS_MAKER)
    assert open_attached(attached(Mode.UNKNOWN), ScannerPlan()) == Ended(Trouble.NOT_UNDERSTOOD, NOBODY_KNOWS)


class Listed:
    def __init__(self, device: str, vid: int | None, pid: int | None, product: str | None) -> None:
        self.device, self.vid, self.pid, self.product = device, vid, pid, product
        self.serial_number, self.location, self.description = None, "1-4", "USB Serial Device"


def test_a_system_that_only_lists_is_listed() -> None:
    def hid(usage: int, serial: str) -> Mapping[str, Any]:
        return {
            "path": rb"\\?\hid",
            "vendor_id": 0x0C2E,
            "product_id": 0x0B8F,
            "serial_number": serial,
            "product_string": "",
            "usage_page": 0x8C,
            "usage": usage,
        }

    ports = [
        Listed("COM3", 0x05E0, 0x1701, "Symbol"),
        Listed("COM1", None, None, None),
        Listed("COM4", 0x2341, 0x43, None),
    ]
    bus = ListingBus(lambda: [hid(2, "S1"), hid(1, "")], lambda: ports)
    found = bus.attached()
    assert [(a.id, a.mode, a.node) for a in found] == [
        ("S1", Mode.HID_POS, r"\\?\hid"),
        ("1-4", Mode.SERIAL, "COM3"),
    ]
    assert bus.has(found[0])
    assert bus.wait(0.001)
    bus.close()
    assert not bus.wait(5)
