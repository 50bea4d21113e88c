# SPDX-License-Identifier: Apache-2.0
"""Scanners that the kernel itself presents, read through the real libusb, hidraw, evdev and cdc_acm."""

from __future__ import annotations

import select
from contextlib import closing

import evdev
import pytest

from hardware.device import Condition, DeviceStatus, Trouble
from hardware.scan import Scan, ScanKind, Symbology
from hardware.scanners.plan import Post, ScannerPlan
from hardware.simulated.badge_pictures import LONGEST_BADGE
from hardware.simulated.hid_pos import FORMS
from tests.hardware_vm.conftest import Bench
from tests.hardware_vm.gadgets import keyboard_scanner, pos_scanner

PAST_THE_KERNEL = ScannerPlan(past_the_kernel=True)
AT_ONCE = 25
"""Codes. The kernel keeps 64 reports for whoever reads hidraw; the gadget writes them faster than emulation reads."""
TAG = "IL234567H"


def ready(status: DeviceStatus) -> bool:
    return status.condition is Condition.READY


def scan_of(bench: Bench) -> Scan:
    reading = bench.reading().reading
    assert isinstance(reading, Scan), reading
    return reading


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("bench", [ScannerPlan(), PAST_THE_KERNEL], ids=["hidraw", "pyusb"], indirect=True)
def test_a_hid_pos_scanner_reads_a_badge_in_several_reports(bench: Bench, form: str) -> None:
    gadget, read = pos_scanner(FORMS[form])
    bench.plug(gadget)
    status = bench.until(ready)
    assert (status.id, status.name, status.way) == ("POS0001", "Invented HID POS scanner", "HID POS")
    read(LONGEST_BADGE.encode())
    scan = scan_of(bench)
    assert (scan.text, scan.kind, scan.device) == (LONGEST_BADGE, ScanKind.HID_POS, "POS0001")
    assert scan.symbology is (Symbology.QR if FORMS[form].has_aim else Symbology.UNKNOWN)


@pytest.mark.parametrize("bench", [ScannerPlan(), PAST_THE_KERNEL], ids=["hidraw", "pyusb"], indirect=True)
def test_a_hundred_codes_one_after_the_other_all_arrive_in_order(bench: Bench) -> None:
    gadget, read = pos_scanner(FORMS["A"])
    bench.plug(gadget)
    bench.until(ready)
    texts = [f"IL0ORDER{number:04}" for number in range(100)]
    for first in range(0, len(texts), AT_ONCE):
        burst = texts[first : first + AT_ONCE]
        for text in burst:
            read(text.encode())
        assert [scan_of(bench).text for _ in burst] == burst


@pytest.mark.parametrize("bench", [ScannerPlan(), PAST_THE_KERNEL], ids=["hidraw", "pyusb"], indirect=True)
def test_a_scanner_that_is_pulled_out_is_missed_and_works_again_when_it_is_back(bench: Bench) -> None:
    gadget, read = pos_scanner(FORMS["A"])
    bench.plug(gadget)
    bench.until(ready)
    gadget.unplug()
    assert bench.until(lambda s: s.condition is Condition.SEARCHING).id == "POS0001"
    gadget.plug()
    assert bench.until(ready).id == "POS0001"
    read(TAG.encode())
    assert scan_of(bench).text == TAG


def test_two_alike_are_told_apart_by_their_sockets(bench: Bench) -> None:
    one, read_one = pos_scanner(FORMS["A"], socket=0, serial="0000")
    other, read_other = pos_scanner(FORMS["A"], socket=2, serial="0000")
    bench.plug(one)
    bench.until(ready)
    bench.plug(other)
    bench.until(lambda _: sum(map(ready, bench.attendant.statuses())) == 2)
    read_one(b"IL0FROMONE")
    first = scan_of(bench)
    read_other(b"IL0FROMTWO")
    second = scan_of(bench)
    assert (first.text, second.text) == ("IL0FROMONE", "IL0FROMTWO")
    assert first.device != second.device


def test_no_key_of_a_grabbed_scanner_reaches_anybody_else(bench: Bench) -> None:
    gadget, types, _ = keyboard_scanner()
    bench.plug(gadget)
    status = bench.until(lambda s: ready(s) and s.way == "keyboard")
    with closing(evdev.InputDevice(status.place)) as listener:
        scan = bench.whole(LONGEST_BADGE, lambda: types(LONGEST_BADGE + "\n"))
        heard = select.select([listener.fd], [], [], 0)[0]
    assert (scan.text, scan.kind) == (LONGEST_BADGE, ScanKind.WEDGE)
    assert heard == []


def test_a_keyboard_that_types_commands_is_shut_out(bench: Bench) -> None:
    gadget, types, _ = keyboard_scanner()
    bench.plug(gadget)
    bench.until(lambda s: ready(s) and s.way == "keyboard")
    types("\x12\x14cmd\n")
    shut_out = bench.until(lambda s: s.way == "keyboard" and s.trouble is Trouble.COMMAND_KEYS)
    assert shut_out.condition is Condition.IN_TROUBLE
    types(TAG + "\n")
    while not bench.readings.empty():
        assert not isinstance(bench.reading().reading, Scan)


SERIAL = {
    "cr lf": (b"", b"\r\n"),
    "cr": (b"", b"\r"),
    "stx etx": (b"\x02", b"\x03"),
    "with its kind": (b"]d1", b"\r\n"),
}


@pytest.mark.parametrize("framing", SERIAL)
def test_a_serial_scanner_is_read_in_each_framing(bench: Bench, framing: str) -> None:
    before, after = SERIAL[framing]
    gadget, _, sends = keyboard_scanner()
    bench.plug(gadget)
    status = bench.until(lambda s: ready(s) and s.way == "serial")
    assert status.place.startswith("/dev/ttyACM")
    sends(before + LONGEST_BADGE.encode() + after)
    scan = scan_of(bench)
    assert (scan.text, scan.kind) == (LONGEST_BADGE, ScanKind.SERIAL)
    assert scan.symbology is (Symbology.DATA_MATRIX if before == b"]d1" else Symbology.UNKNOWN)


@pytest.mark.parametrize("bench", [ScannerPlan(posts=(Post("desk", serial="POS0001"),))], ids=["desk"], indirect=True)
def test_a_scanner_knows_where_it_stands_by_its_serial_number(bench: Bench) -> None:
    assert bench.until(lambda s: s.condition is Condition.SEARCHING).role == "desk"
    gadget, read = pos_scanner(FORMS["A"])
    bench.plug(gadget)
    assert bench.until(ready).role == "desk"
    read(TAG.encode())
    heard = bench.reading()
    assert (heard.device, heard.role) == ("POS0001", "desk")
