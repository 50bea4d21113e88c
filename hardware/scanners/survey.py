# SPDX-License-Identifier: Apache-2.0
"""One look at the scanners of this computer, each tried for a moment: for the command line, not for a running kiosk."""

import sys
import threading

from hardware.device import Condition, DeviceStatus
from hardware.scanners.attendant import Opener, ScannerAttendant
from hardware.scanners.bus import Bus
from hardware.scanners.openers import open_attached
from hardware.scanners.plan import ScannerPlan

TIME = 3.0
"""Seconds that the slowest may take."""


def system_bus(platform: str = sys.platform) -> Bus:
    """The bus of this system."""
    if platform.startswith("linux"):
        from hardware.scanners.sysfs_bus import UdevBus  # noqa: PLC0415 - Windows has no udev

        return UdevBus()
    from hardware.scanners.hid_bus import ListingBus  # noqa: PLC0415 - Linux needs none of it

    return ListingBus()


def survey(
    bus: Bus, plan: ScannerPlan | None = None, *, opener: Opener = open_attached, time: float = TIME
) -> tuple[DeviceStatus, ...]:
    """Open each scanner, note how it is, let it go. What is scanned meanwhile is lost. Closes the bus."""
    expected = {attached.id for attached in bus.attached()}
    known: dict[str, DeviceStatus] = {}
    done = threading.Event()

    def note(status: DeviceStatus) -> None:
        known[status.id] = status
        settled = {device for device, told in known.items() if told.condition is not Condition.SEARCHING}
        if expected <= settled:
            done.set()

    attendant = ScannerAttendant(bus, plan, opener=opener)
    attendant.open(lambda _: None, note)
    if expected:
        done.wait(time)
    statuses = attendant.statuses()
    attendant.close()
    return statuses
