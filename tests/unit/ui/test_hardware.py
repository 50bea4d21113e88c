# SPDX-License-Identifier: Apache-2.0
"""The hardware check as it is shown."""

from __future__ import annotations

from msgspec.structs import replace

import hardware.device as driver
from hardware.known_scanners import Mode
from hardware.scanners.bus import Attached
from hardware.scanners.rules import permission_hint
from lab_kiosk.application.devices import CodeKind, DeviceCondition, DeviceKind, DeviceTrouble, Tried
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.hardware import hardware_view
from lab_kiosk.ui.showcase.states import STATES


def test_the_lab_knows_every_word_that_a_driver_may_say() -> None:
    for words, mirrored in (
        (driver.DeviceKind, DeviceKind),
        (driver.Condition, DeviceCondition),
        (driver.Trouble, DeviceTrouble),
    ):
        assert [word.name for word in words] == [word.name for word in mirrored]


def test_the_line_that_the_page_is_painted_with_is_the_one_that_a_driver_gives() -> None:
    (row,) = (row for row in hardware_view(STATES["hardware-trouble"]).rows if row.trouble == "permission")
    assert row.hint == permission_hint(Attached("", row.name, Mode.HID_POS, 0x1EAB, 0x0310))


def test_what_needs_somebody_stands_first_and_is_counted() -> None:
    view = hardware_view(STATES["hardware-trouble"])
    assert [row.condition for row in view.rows] == [
        "in_trouble",
        "in_trouble",
        "searching",
        "ready",
        "ready",
        "ready",
        "resting",
    ]
    assert view.troubled == 3
    assert [row.kind for row in view.rows][3:] == ["scanner", "scanner", "camera", "headset"]


def test_a_row_says_where_and_how_the_device_is() -> None:
    rows = {row.device_id: row for row in hardware_view(STATES["hardware-trouble"]).rows}
    assert (rows["door"].where, rows["door"].role, rows["door"].battery) == ("HID POS · USB 1-1.2", "door", -1)
    assert (rows["quest-3"].battery, rows["quest-3"].charging, rows["quest-3"].tone) == (64, True, "info")
    assert (rows["bench"].trouble, rows["bench"].tone) == ("permission", "danger")
    assert rows["bench"].hint.startswith("SUBSYSTEM")


def test_a_scan_is_told_with_the_name_of_its_scanner() -> None:
    view = hardware_view(STATES["hardware-tried"])
    assert (view.tried, view.tried_length, view.tried_symbology) == ("badge", 141, "QR")
    assert view.tried_device == "Zebra DS2208"
    unknown = replace(STATES["hardware-tried"], tried=Tried(kind=CodeKind.NOTHING, length=3, device="keyboard"))
    assert hardware_view(unknown).tried_device == "keyboard"


def test_without_devices_and_scans_there_is_nothing_to_tell() -> None:
    view = hardware_view(Kiosk())
    assert (view.rows, view.troubled, view.tried) == ((), 0, "")
