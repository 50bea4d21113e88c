# SPDX-License-Identifier: Apache-2.0
"""The scanners that hidapi and pyserial list: the bus of Windows, which has nobody to say that something changed.

Written from the libraries' documentation and not tested on Windows. A keyboard scanner is none of these: Windows hands
no keyboard to a program alone (see docs/OPERATIONS.md).
"""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any

from hardware.known_scanners import Mode, recognise
from hardware.scanners.bus import Attached, identified
from hardware.scanners.hid_pos import SCANNER

RESCAN = 1.0
"""Seconds."""


class ListingBus:
    """Looks again each second. `has` is of no use here: nothing is read past this system's kernel."""

    def __init__(
        self,
        hids: Callable[[], Iterable[Mapping[str, Any]]] | None = None,
        ports: Callable[[], Iterable[Any]] | None = None,
    ) -> None:
        self._hids = hids or import_module("hid").enumerate
        self._ports = ports or import_module("serial.tools.list_ports").comports
        self._woken = threading.Event()

    def attached(self) -> tuple[Attached, ...]:
        return identified([*_hid_pos(self._hids()), *_serial(self._ports())])

    def has(self, attached: Attached) -> bool:
        return any(other.id == attached.id for other in self.attached())

    def wait(self, timeout: float) -> bool:
        woken = self._woken.wait(min(timeout, RESCAN))
        self._woken.clear()
        return not woken

    def wake(self) -> None:
        self._woken.set()

    def close(self) -> None:
        self.wake()


def _hid_pos(devices: Iterable[Mapping[str, Any]]) -> Sequence[Attached]:
    return [
        Attached(
            id="",
            name=device.get("product_string") or f"{device['vendor_id']:04x}:{device['product_id']:04x}",
            mode=Mode.HID_POS,
            vendor=device["vendor_id"],
            product=device["product_id"],
            serial=device.get("serial_number") or "",
            node=device["path"].decode(),
        )
        for device in devices
        if device["usage_page"] << 16 | device["usage"] == SCANNER
    ]


def _serial(ports: Iterable[Any]) -> Sequence[Attached]:
    """Ports that are USB devices; `location` is their place, as `1-1.4` is on Linux."""
    return [
        Attached(
            id="",
            name=port.product or port.description or port.device,
            mode=Mode.SERIAL,
            vendor=port.vid,
            product=port.pid,
            serial=port.serial_number or "",
            port=port.location or "",
            node=port.device,
        )
        for port in ports
        if port.vid is not None and recognise(port.vid, port.pid, port.product or "", is_input=True) is not None
    ]
