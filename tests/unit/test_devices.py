# SPDX-License-Identifier: Apache-2.0
"""What drivers say of their devices, on its way to the hardware check."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hardware.device import Condition, DeviceKind, DeviceStatus, Trouble
from lab_kiosk.application.devices import DevicesChanged
from lab_kiosk.devices import DeviceBook, as_device

SCANNER = DeviceStatus(
    id="s1", kind=DeviceKind.SCANNER, name="Scanner", condition=Condition.READY, at=1.0, way="HID POS", role="desk"
)
CAMERA = replace(SCANNER, id="c1", kind=DeviceKind.CAMERA, name="Camera", way="V4L2", role="")


@pytest.mark.parametrize("trouble", [None, *Trouble])
@pytest.mark.parametrize("condition", Condition)
@pytest.mark.parametrize("kind", DeviceKind)
def test_every_word_of_a_driver_has_one_of_the_lab(
    kind: DeviceKind, condition: Condition, trouble: Trouble | None
) -> None:
    device = as_device(replace(SCANNER, kind=kind, condition=condition, trouble=trouble, battery=5, charging=True))
    assert (device.kind.name, device.condition.name) == (kind.name, condition.name)
    assert (device.trouble and device.trouble.name) == (trouble and trouble.name)
    assert (device.id, device.name, device.way, device.role) == ("s1", "Scanner", "HID POS", "desk")
    assert (device.battery, device.charging) == (5, True)


def test_each_change_is_told_once_with_all_devices() -> None:
    told: list[DevicesChanged] = []
    book = DeviceBook(told.append)
    book.hear(SCANNER)
    book.hear(replace(SCANNER, at=2.0))
    book.hear(CAMERA)
    book.hear(replace(SCANNER, condition=Condition.SEARCHING))
    assert [[(device.id, device.condition.name) for device in word.devices] for word in told] == [
        [("s1", "READY")],
        [("s1", "READY"), ("c1", "READY")],
        [("s1", "SEARCHING"), ("c1", "READY")],
    ]


def test_what_was_never_one_of_ours_is_struck_out() -> None:
    told: list[DevicesChanged] = []
    book = DeviceBook(told.append)
    book.hear(SCANNER)
    book.forget("s1")
    book.forget("s1")
    assert [len(word.devices) for word in told] == [1, 0]
