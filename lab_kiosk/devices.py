# SPDX-License-Identifier: Apache-2.0
"""What the drivers say of their devices, gathered for the hardware check."""

from __future__ import annotations

import threading
from collections.abc import Callable

from hardware.device import DeviceStatus
from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind, DevicesChanged, DeviceTrouble

Tell = Callable[[DevicesChanged], None]


class DeviceBook:
    """The last word of each device. Drivers speak from threads of their own; ``tell`` hears only what changed."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._lock = threading.Lock()
        self._devices: dict[str, Device] = {}

    def hear(self, status: DeviceStatus) -> None:
        device = as_device(status)
        with self._lock:
            if self._devices.get(device.id) == device:
                return
            self._devices[device.id] = device
            self._tell(DevicesChanged(tuple(self._devices.values())))

    def forget(self, device_id: str) -> None:
        """It will not come back: it was never one of ours."""
        with self._lock:
            if self._devices.pop(device_id, None) is not None:
                self._tell(DevicesChanged(tuple(self._devices.values())))


def as_device(status: DeviceStatus) -> Device:
    """The lab's word for a driver's: the same names in both rooms."""
    return Device(
        id=status.id,
        kind=DeviceKind[status.kind.name],
        name=status.name,
        condition=DeviceCondition[status.condition.name],
        trouble=None if status.trouble is None else DeviceTrouble[status.trouble.name],
        hint=status.hint,
        way=status.way,
        place=status.place,
        role=status.role,
        battery=status.battery,
        charging=status.charging,
    )
