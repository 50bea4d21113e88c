# SPDX-License-Identifier: Apache-2.0
"""From the last byte of a code at the port to the lab's listener, by each way in; and a hundred codes a second for half
a minute from two scanners at once: how many were lost, came twice or out of order (to reach: none).

pyserial reads a real pseudo-terminal; HID POS and keys go through the real decoders, guard, driver and attendant.
"""

from __future__ import annotations

import os
import pty
import statistics
import sys
import threading
import time
import tty
from collections.abc import Callable

from hardware.known_scanners import Mode
from hardware.scan import Scan
from hardware.scanners.attendant import DeviceReading, ScannerAttendant
from hardware.scanners.bus import Attached
from hardware.scanners.openers import AnyOpened
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.serial_port import open_serial
from hardware.simulated.scanner_bus import SimulatedBus, SimulatedUnit

CODES = 300
SUSTAINED_SECONDS, PER_SECOND = 30, 100
BADGE = "IL1" + "A7B2C3D4E5F6" * 11


class Lab:
    def __init__(self) -> None:
        self.bus = SimulatedBus()
        self.terminals: dict[str, str] = {}
        self.heard: list[tuple[str, str, float]] = []
        self._changed = threading.Condition()
        self.attendant = ScannerAttendant(self.bus, opener=self._open)
        self.attendant.open(self._hear, lambda _: None)

    def _open(self, attached: Attached, plan: ScannerPlan) -> AnyOpened:
        path = self.terminals.get(attached.port)
        return open_serial(path) if path else self.bus.opener(attached, plan)

    def _hear(self, heard: DeviceReading) -> None:
        now = time.perf_counter()
        with self._changed:
            if isinstance(heard.reading, Scan):
                self.heard.append((heard.device, heard.reading.text, now))
                self._changed.notify_all()

    def wait_for(self, count: int, seconds: float = 10.0) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: len(self.heard) >= count, seconds)


def latency(lab: Lab, name: str, send: Callable[[str], None]) -> str:
    pause, gaps = threading.Event(), []
    for number in range(CODES):
        expected = len(lab.heard) + 1
        text = f"{BADGE}{number:04}"
        sent = time.perf_counter()
        send(text)
        if not lab.wait_for(expected):
            return f"{name:<34} a code did not arrive"
        gaps.append((lab.heard[-1][2] - sent) * 1000)
        pause.wait(0.004)
    gaps.sort()
    return f"{name:<34} {statistics.median(gaps):6.2f} {gaps[round(0.99 * (CODES - 1))]:6.2f} {gaps[-1]:6.2f}"


def sustained(lab: Lab, senders: dict[str, Callable[[str], None]]) -> str:
    pause = threading.Event()
    before, sent = len(lab.heard), dict.fromkeys(senders, 0)
    start = time.perf_counter()
    names = list(senders)
    total = SUSTAINED_SECONDS * PER_SECOND
    for number in range(total):
        name = names[number % len(names)]
        senders[name](f"IL0{sent[name]:08}")
        sent[name] += 1
        due = start + (number + 1) / PER_SECOND
        pause.wait(max(0.0, due - time.perf_counter()))
    took = time.perf_counter() - start
    lab.wait_for(before + total)
    came = lab.heard[before:]
    wrong = 0
    for name, count in sent.items():
        texts = [text for device, text, _ in came if device == name]
        wrong += texts != [f"IL0{number:08}" for number in range(count)]
    lost = total - len(came)
    return f"{total} codes in {took:.0f} s from {len(names)} scanners: {lost} lost, {wrong} scanners out of order"


def main() -> int:
    lab = Lab()
    master, slave = pty.openpty()
    tty.setraw(slave)
    lab.terminals["1-3"] = os.ttyname(slave)
    pos = SimulatedUnit(Mode.HID_POS, serial="pos", port="1-1")
    keys = SimulatedUnit(Mode.KEYBOARD, serial="keys", port="1-2")
    line = SimulatedUnit(Mode.SERIAL, serial="line", port="1-3")
    for unit in (pos, keys, line):
        lab.bus.plug(unit)
    pos.opened.wait(5)
    keys.opened.wait(5)
    pause = threading.Event()
    while sum(status.condition.name == "READY" for status in lab.attendant.statuses()) < 3:
        pause.wait(0.05)

    def on_the_line(text: str) -> None:
        os.write(master, text.encode() + b"\r\n")

    def typed(text: str) -> None:
        keys.scan(text, start=time.monotonic())

    sys.stdout.write("last byte to listener, ms           median    p99    max\n")
    for name, send in (
        ("HID POS, 3 reports", pos.scan),
        ("keyboard, 141 keys in one read", typed),
        ("serial, 141 bytes by pseudo-terminal", on_the_line),
    ):
        sys.stdout.write(latency(lab, name, send) + "\n")
    sys.stdout.write(sustained(lab, {"pos": pos.scan, "line": on_the_line}) + "\n")
    lab.attendant.close()
    os.close(slave)
    os.close(master)
    return 0


if __name__ == "__main__":
    sys.exit(main())
