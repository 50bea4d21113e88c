# SPDX-License-Identifier: Apache-2.0
"""Reads this computer's scanners with the whole of our code and prints what came: run under umockdev, or by hand.

    python -m tests.support.read_scanner COUNT [past_the_kernel] [until_gone | until_trouble]

Prints a line of JSON for each status and reading, until COUNT readings have come and a scanner was told to be ready
(its codes come on another thread, and may be sooner), or twenty seconds have passed. With `until_trouble` it waits for
a trouble too; with `until_gone` for the scanner to go again, and it looks for scanners only when udev says that
something changed.
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


def main(count: int, *, past_the_kernel: bool, until_gone: bool, until_trouble: bool) -> int:
    done, lock = threading.Event(), threading.Lock()
    left = count
    has_gone, has_trouble, is_ready = not until_gone, not until_trouble, False

    def say(**told: object) -> None:
        with lock:
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()

    def end() -> None:
        if not left and is_ready and has_gone and has_trouble:
            done.set()

    def hear(heard: DeviceReading) -> None:
        nonlocal left
        left -= 1
        if isinstance(heard.reading, Scan):
            say(device=heard.device, text=heard.reading.text, symbology=heard.reading.symbology.name)
        else:
            say(device=heard.device, reason=heard.reading.reason.name)
        end()

    def note(status: DeviceStatus) -> None:
        say(
            device=status.id,
            condition=status.condition.name,
            trouble=status.trouble.name if status.trouble else None,
            place=status.place,
        )
        nonlocal has_gone, has_trouble, is_ready
        is_ready |= status.condition is Condition.READY
        has_gone |= not left and status.condition is Condition.SEARCHING
        has_trouble |= status.trouble is not None
        end()

    if until_gone:
        attending.RESCAN = 600.0
    attendant = ScannerAttendant(UdevBus(), ScannerPlan(past_the_kernel=past_the_kernel))
    attendant.open(hear, note)
    say(watching=True)
    came = done.wait(20)
    attendant.close()
    return 0 if came else 1


if __name__ == "__main__":
    words = sys.argv[2:]
    flags = {word: word in words for word in ("past_the_kernel", "until_gone", "until_trouble")}
    sys.exit(main(int(sys.argv[1]), **flags))
