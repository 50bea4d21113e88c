# SPDX-License-Identifier: Apache-2.0
"""HID POS by hidapi: hidraw on Linux, where the device stays shared, and the system's own HID on Windows.

Written for Windows from the library's documentation and not tested there: reports should come with their number first,
as they do here.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from hardware.device import Trouble
from hardware.scanners.hid_pos import ENABLE_FEATURE, NEEDS_ENABLING, HidPosAssembler, HidPosLayout
from hardware.scanners.port import Ended, Opened, ended_by

LONGEST_REPORT = 1024
NO_LAYOUT = (
    "it calls itself a scanner and says nothing of its reports: switch it to another mode with a code of its manual"
)


def open_hid(path: str, descriptor: bytes, vendor: int, permission: str = "") -> Opened[bytes] | Ended:
    """The descriptor is the bus's, or empty: then the device is asked for its own."""
    refused = _refusal(path, permission)
    if refused is not None:
        return refused
    device = _library().device()
    try:
        device.open_path(path.encode())
        decoder = assembler_for(descriptor or bytes(device.get_report_descriptor()))
    except OSError as error:  # without an errno: hidapi keeps the reason to itself
        return ended_by(error, permission) if error.errno else Ended()
    if isinstance(decoder, Ended):
        device.close()
        return decoder
    if vendor in NEEDS_ENABLING:
        enable(device.send_feature_report)
    return Opened(HidPort(device), decoder)


def assembler_for(descriptor: bytes) -> HidPosAssembler | Ended:
    layout = HidPosLayout.from_descriptor(descriptor)
    return Ended(Trouble.NOT_UNDERSTOOD, NO_LAYOUT) if layout is None else HidPosAssembler(layout)


def enable(send: Any) -> None:
    """Ask a scanner of `NEEDS_ENABLING` to send. One that does not know the report refuses, and sends anyway."""
    try:
        send(bytes(ENABLE_FEATURE))
    except (OSError, ValueError):
        return


class HidPort:
    def __init__(self, device: Any) -> None:
        self._device = device

    def read(self, timeout: float) -> Sequence[bytes] | Ended:
        try:
            report = self._device.read(LONGEST_REPORT, max(1, round(timeout * 1000)))
        except (OSError, ValueError):  # hidapi's one word for an unplugged device
            return Ended()
        return (bytes(report),) if report else ()

    def close(self) -> None:
        self._device.close()


def _library() -> Any:
    """On Linux the module `hid` goes past the kernel by libusb; its sister `hidraw` does not."""
    return import_module("hidraw" if sys.platform.startswith("linux") else "hid")


def _refusal(path: str, permission: str) -> Ended | None:
    """Why the device file cannot be opened, which hidapi would not say."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK))
    except OSError as error:
        return ended_by(error, permission)
    return None
