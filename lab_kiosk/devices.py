# SPDX-License-Identifier: Apache-2.0
"""The scanners of a kiosk, and what all drivers say of their devices, gathered for the hardware check."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from hardware.device import DeviceStatus
from hardware.scanner import Reading
from hardware.scanners.attendant import DeviceReading, Overheard, ScannerAttendant
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.setup_advice import Finding, find
from hardware.scanners.survey import system_bus
from hardware.simulated.scanner_bench import PLAN, BadDay, ScannerBench
from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind, DevicesChanged, DeviceTrouble
from lab_kiosk.application.set_up import CardMark, ScannerHeard, SetupStep

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

    def hear_all(self, kind: DeviceKind, statuses: Sequence[DeviceStatus]) -> None:
        """Every device of one kind: what is not among them was never one of ours, or has another name now."""
        devices = {status.id: as_device(status) for status in statuses}
        with self._lock:
            others = {name: device for name, device in self._devices.items() if device.kind is not kind}
            if {**others, **devices} != self._devices:
                self._devices = {**others, **devices}
                self._tell(DevicesChanged(tuple(self._devices.values())))


class Hear(Protocol):
    def __call__(self, reading: Reading, *, placed: bool) -> None:
        """``placed`` is false for a scanner that has no place although others have: nobody acts on what it reads."""
        ...


class Scanners:
    """Every scanner on the bus, looked after as they come and go. Without ``bench`` it is this computer's own bus."""

    def __init__(
        self,
        plan: ScannerPlan,
        book: DeviceBook,
        hear: Hear,
        bench: ScannerBench | None = None,
        setting_up: Callable[[], str] = lambda: "",
        overhear: Callable[[ScannerHeard], None] = lambda _: None,
    ) -> None:
        """``overhear`` is told what the scanner that ``setting_up`` names sends, as it comes; of no other one."""
        self.bench = bench
        self._plan = PLAN if bench is not None and not plan.posts else plan
        self._book = book
        self._tell = hear
        self._setting_up = setting_up
        self._tell_overheard = overhear
        self._attendant: ScannerAttendant | None = None

    def open(self) -> None:
        """Begin; loads the drivers, so give it a thread of its own."""
        if self.bench is None:
            attendant = ScannerAttendant(system_bus(), self._plan, overhear=self._overhear)
        else:
            bus = self.bench.bus
            attendant = ScannerAttendant(bus, self._plan, opener=bus.opener, overhear=self._overhear)
        self._attendant = attendant
        attendant.open(self._hear, lambda _: self._book.hear_all(DeviceKind.SCANNER, attendant.statuses()))

    def close(self) -> None:
        if self._attendant is not None:
            self._attendant.close()

    def rehearse(self, role: str, day: str) -> bool:
        """One of :class:`BadDay` befalls a simulated scanner. False if there is none with this role."""
        if self.bench is None or role not in self.bench.units:
            return False
        self.bench.suffer(role, BadDay(day))
        return True

    def _hear(self, heard: DeviceReading) -> None:
        """On the driver's thread."""
        self._tell(heard.reading, placed=bool(heard.role) or not self._plan.posts)

    def _overhear(self, word: Overheard) -> None:
        """On the driver's thread."""
        if word.device != self._setting_up():
            return
        found = find(word.heard, word.mode, word.prefix)
        if found is not None:
            self._tell_overheard(as_heard(word.device, found))


def as_heard(device: str, found: Finding) -> ScannerHeard:
    advice = found.advice
    return ScannerHeard(
        device=device,
        shown=advice.shown,
        step=SetupStep[advice.step.name],
        prefix=advice.prefix,
        scanner=advice.scanner,
        computer=advice.computer,
        number=found.number,
        mark=CardMark[found.outcome.name],
    )


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
        known_model=status.known_model,
    )
