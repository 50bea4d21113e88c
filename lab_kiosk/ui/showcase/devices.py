# SPDX-License-Identifier: Apache-2.0
"""An invented bench of devices, most of them in order, for the pictures of the hardware check."""

from __future__ import annotations

from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind, DeviceTrouble

STRANGER = Device(
    id="1-1.3",
    kind=DeviceKind.SCANNER,
    name="USB Barcode Scanner",
    condition=DeviceCondition.READY,
    way="keyboard",
    place="/dev/input/event7",
    known_model=False,
)
DEVICES = (
    Device(
        id="door",
        kind=DeviceKind.SCANNER,
        name="Honeywell Voyager 1400g",
        condition=DeviceCondition.READY,
        way="HID POS",
        place="USB 1-1.2",
        role="door",
    ),
    Device(
        id="desk",
        kind=DeviceKind.SCANNER,
        name="Zebra DS2208",
        condition=DeviceCondition.READY,
        way="serial",
        place="/dev/ttyACM0",
        role="desk",
    ),
    Device(
        id="bench",
        kind=DeviceKind.SCANNER,
        name="Newland HR22",
        condition=DeviceCondition.IN_TROUBLE,
        trouble=DeviceTrouble.PERMISSION,
        hint=(
            'SUBSYSTEM=="hidraw", ATTRS{idVendor}=="1eab", ATTRS{idProduct}=="0310", '
            'MODE="0660", GROUP="plugdev", TAG+="uaccess"\n'
            "into /etc/udev/rules.d/70-lab-kiosk-scanners.rules, then: udevadm control --reload && udevadm trigger"
        ),
        way="HID POS",
        place="USB 1-1.4",
        role="bench",
    ),
    Device(
        id="camera",
        kind=DeviceKind.CAMERA,
        name="Logitech C920",
        condition=DeviceCondition.READY,
        way="V4L2",
        place="/dev/video0",
    ),
    Device(
        id="quest-3",
        kind=DeviceKind.HEADSET,
        name="Quest 3",
        condition=DeviceCondition.RESTING,
        way="adb",
        place="1WMHH0000000001",
        battery=64,
        charging=True,
    ),
    Device(
        id="quest-4",
        kind=DeviceKind.HEADSET,
        name="Quest 3",
        condition=DeviceCondition.IN_TROUBLE,
        trouble=DeviceTrouble.UNAUTHORISED,
        way="adb",
        place="1WMHH0000000002",
    ),
    Device(
        id="labels",
        kind=DeviceKind.PRINTER,
        name="Zebra ZD421",
        condition=DeviceCondition.SEARCHING,
        trouble=DeviceTrouble.OFFLINE,
        way="TCP 9100",
        place="192.0.2.17",
    ),
)
