# SPDX-License-Identifier: Apache-2.0
"""Reads this computer's scanners with the whole of our code and prints what came: run under umockdev, or by hand.

    python -m tests.support.read_scanner COUNT [past_the_kernel]

Prints a line of JSON for each status and reading, until COUNT readings have come or ten seconds have passed.
"""

from __future__ import annotations

import json
import sys
import threading

from hardware.device import DeviceStatus
from hardware.scan import Scan
from hardware.scanners.attendant import DeviceReading, ScannerAttendant
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.sysfs_bus import UdevBus


def main(count: int, *, past_the_kernel: bool) -> int:
    done, lock = threading.Event(), threading.Lock()
    left = count

    def say(**told: object) -> None:
        with lock:
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()

    def hear(heard: DeviceReading) -> None:
        nonlocal left
        if isinstance(heard.reading, Scan):
            say(device=heard.device, text=heard.reading.text, symbology=heard.reading.symbology.name)
        else:
            say(device=heard.device, reason=heard.reading.reason.name)
        left -= 1
        if not left:
            done.set()

    def note(status: DeviceStatus) -> None:
        say(
            device=status.id,
            condition=status.condition.name,
            trouble=status.trouble.name if status.trouble else None,
            place=status.place,
        )

    attendant = ScannerAttendant(UdevBus(), ScannerPlan(past_the_kernel=past_the_kernel))
    attendant.open(hear, note)
    came = done.wait(10)
    attendant.close()
    return 0 if came else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), past_the_kernel="past_the_kernel" in sys.argv))
