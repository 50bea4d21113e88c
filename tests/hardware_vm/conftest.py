# SPDX-License-Identifier: Apache-2.0
"""These tests run in the machine that packaging/tools/hardware_vm.py boots, as root; elsewhere they are left out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

import pytest

from hardware.device import DeviceStatus
from hardware.scan import Scan
from hardware.scanners.attendant import DeviceReading, ScannerAttendant
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.sysfs_bus import UdevBus
from tests.hardware_vm.gadgets import PATIENCE, Gadget

HERE = Path(__file__).parent
TIMES = 6
"""How often a code is scanned that does not arrive whole."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A conftest is asked about the whole run: only what lies beside it is meant."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.vm)
            if "LAB_HARDWARE_VM" not in os.environ:
                item.add_marker(pytest.mark.skip(reason="runs in a machine of its own: make test-hardware-vm"))


@dataclass
class Bench:
    """Scanners that are looked after, and everything that was heard of them, in order."""

    plan: ScannerPlan
    readings: SimpleQueue[DeviceReading] = field(default_factory=SimpleQueue)
    statuses: SimpleQueue[DeviceStatus] = field(default_factory=SimpleQueue)
    gadgets: list[Gadget] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.attendant = ScannerAttendant(UdevBus(), self.plan)
        self.attendant.open(self.readings.put, self.statuses.put)

    def plug(self, gadget: Gadget) -> Gadget:
        self.gadgets.append(gadget)
        gadget.plug()
        return gadget

    def until(self, wanted: Callable[[DeviceStatus], bool]) -> DeviceStatus:
        """The first status from now on that is as wanted. Raises queue.Empty if none comes."""
        while not wanted(status := self.statuses.get(timeout=PATIENCE)):
            continue
        return status

    def reading(self) -> DeviceReading:
        return self.readings.get(timeout=PATIENCE)

    def whole(self, text: str, scan: Callable[[], None]) -> Scan:
        """A code that a keyboard types, scanned again where keys were lost on their way.

        Under emulation a thread may be away for longer than the 64 events that the kernel keeps, or than the silence
        that ends a code. The first makes it a code that is refused, the second two halves that no badge is.
        """
        for _ in range(TIMES):
            scan()
            heard = self.reading().reading
            if isinstance(heard, Scan) and heard.text == text:
                return heard
        raise AssertionError(f"not once in {TIMES} times did it arrive whole")

    def close(self) -> None:
        self.attendant.close()
        for gadget in self.gadgets:
            gadget.unplug()  # two of them may have the same number
        for gadget in self.gadgets:
            gadget.unmake()


@pytest.fixture
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    made = Bench(getattr(request, "param", ScannerPlan()))
    yield made
    made.close()
