# SPDX-License-Identifier: Apache-2.0
"""The real libusb, hidapi on hidraw, evdev and udev, with umockdev between them and the kernel.

Everything from the bus to the listener is what a kiosk runs: found under /sys, opened, grabbed or claimed, decoded.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest

from hardware.scan import Symbology
from hardware.simulated.hid_pos import FORMS
from hardware.simulated.key_events import LEFT_CONTROL, press, scanned_keys
from tests.support import recordings
from tests.support.recordings import EVENT_NODE, HIDRAW_NODE, USB_NODE

ROOT = Path(__file__).resolve().parents[3]
LONG = "IL1" + "A" * 100
CODES = [("LAB-000123", Symbology.CODE_128), (LONG, Symbology.QR), ("DM-42", Symbology.DATA_MATRIX)]
REPORTS = [report for text, kind in CODES for report in FORMS["A"].reports(text.encode(), kind)]
READ = [("LAB-000123", "CODE_128"), (LONG, "QR"), ("DM-42", "DATA_MATRIX")]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("umockdev-run") is None, reason="umockdev is not installed: apt-get install umockdev"
    ),
]


def play(count: int, *options: str, word: str = "") -> list[dict[str, str]]:
    """A replay that runs out of records blocks, so each has its time."""
    command = ["umockdev-run", *options, "--", sys.executable, "-m", "tests.support.read_scanner", str(count)]
    done = subprocess.run(
        [*command, word],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def codes(told: list[dict[str, str]]) -> list[tuple[str, str]]:
    return [(line["text"], line["symbology"]) for line in told if "text" in line]


def test_a_hid_pos_scanner_is_read_through_hidraw(tmp_path: Path) -> None:
    told = play(
        3,
        f"--device={recordings.hid_pos(tmp_path)}",
        f"--ioctl={HIDRAW_NODE}={recordings.hidraw_answers(tmp_path)}",
        f"--script={HIDRAW_NODE}={recordings.hidraw_reports(tmp_path, REPORTS)}",
    )
    assert codes(told) == READ
    assert {line["device"] for line in told if "device" in line} == {"PLAYED1"}
    ready = next(line for line in told if line.get("condition") == "READY")
    assert ready["place"] == HIDRAW_NODE


def test_a_hid_pos_scanner_is_read_past_the_kernel_by_libusb(tmp_path: Path) -> None:
    with_empty = [packet for report in REPORTS for packet in (report, b"")]
    told = play(
        3,
        f"--device={recordings.hid_pos(tmp_path)}",
        f"--ioctl={USB_NODE}={recordings.usb_reports(tmp_path, with_empty)}",
        word="past_the_kernel",
    )
    assert codes(told) == READ


def test_a_keyboard_scanner_is_grabbed_and_read_by_its_keys(tmp_path: Path) -> None:
    events = [*scanned_keys("LAB-000123", 1000.0, gap=0.004), *scanned_keys("il0abc_:/?", 1001.0, gap=0.004)]
    told = play(
        2,
        f"--device={recordings.keyboard(tmp_path)}",
        f"--ioctl={EVENT_NODE}={recordings.keyboard_answers(tmp_path)}",
        f"--evemu-events={EVENT_NODE}={recordings.key_events(tmp_path, events)}",
    )
    assert [text for text, _ in codes(told)] == ["LAB-000123", "il0abc_:/?"]


def test_a_keyboard_that_types_commands_is_shut_out(tmp_path: Path) -> None:
    told = play(
        1,
        f"--device={recordings.keyboard(tmp_path)}",
        f"--ioctl={EVENT_NODE}={recordings.keyboard_answers(tmp_path)}",
        f"--evemu-events={EVENT_NODE}={recordings.key_events(tmp_path, press(LEFT_CONTROL, 20, at=1000.0))}",
        word="until_trouble",
    )
    assert [line["reason"] for line in told if "reason" in line] == ["COMMAND_KEYS"]
    assert "COMMAND_KEYS" in {line.get("trouble") for line in told}


def has_testbed() -> bool:
    asked = "import gi; gi.require_version('UMockdev', '1.0')"
    return (
        Path("/usr/bin/python3").exists()
        and not subprocess.run(["/usr/bin/python3", "-c", asked], check=False, capture_output=True).returncode
    )


def test_a_scanner_is_found_by_udev_s_word_alone_read_and_missed_when_it_goes(tmp_path: Path) -> None:
    if not has_testbed():
        pytest.skip("umockdev's testbed is not installed: apt-get install gir1.2-umockdev-1.0 python3-gi")
    recordings.hid_pos(tmp_path)
    recordings.hidraw_answers(tmp_path)
    recordings.hidraw_reports(tmp_path, [*REPORTS, *FORMS["A"].reports(b"LAST")])
    done = subprocess.run(
        [
            "umockdev-wrapper",
            "/usr/bin/python3",
            str(ROOT / "tests/support/plug_scanner.py"),
            str(tmp_path),
            sys.executable,
            "-m",
            "tests.support.read_scanner",
            "4",
            "until_gone",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert codes(told) == [*READ, ("LAST", "QR")]
    conditions = [line["condition"] for line in told if "condition" in line]  # its parts come and go one by one
    assert [condition for condition, _ in groupby(conditions)] == ["SEARCHING", "READY", "SEARCHING"]
