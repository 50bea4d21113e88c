# SPDX-License-Identifier: Apache-2.0
"""Reads this computer's scanners with the whole of our code and prints what came: run under umockdev, or by hand.

    python -m tests.support.read_scanner COUNT [past_the_kernel] [until_gone]

Prints a line of JSON for each status and reading, until COUNT readings have come, and with `until_gone` the scanner has
gone again, or twenty seconds have passed. Then it also looks for scanners only when udev says that something changed.
"""

from __future__ import annotations

import json
import sys
import threading

from hardware.device import Condition, DeviceStatus
from hardware.scan import Scan
from hardware.scanners import attendant as attending
from hardware.scanners.attendant import DeviceReading, ScannerAttendant
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.sysfs_bus import UdevBus


def main(count: int, *, past_the_kernel: bool, until_gone: bool) -> int:
    done, lock = threading.Event(), threading.Lock()
    left = count

    def say(**told: object) -> None:
        with lock:
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()

    def hear(heard: DeviceReading) -> None:
        nonlocal left
        left -= 1
        if isinstance(heard.reading, Scan):
            say(device=heard.device, text=heard.reading.text, symbology=heard.reading.symbology.name)
        else:
            say(device=heard.device, reason=heard.reading.reason.name)
        if not left and not until_gone:
            done.set()

    def note(status: DeviceStatus) -> None:
        say(
            device=status.id,
            condition=status.condition.name,
            trouble=status.trouble.name if status.trouble else None,
            place=status.place,
        )
        if until_gone and not left and status.condition is Condition.SEARCHING:
            done.set()

    if until_gone:
        attending.RESCAN = 600.0
    attendant = ScannerAttendant(UdevBus(), ScannerPlan(past_the_kernel=past_the_kernel))
    attendant.open(hear, note)
    say(watching=True)
    came = done.wait(20)
    attendant.close()
    return 0 if came else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), past_the_kernel="past_the_kernel" in sys.argv, until_gone="until_gone" in sys.argv))
