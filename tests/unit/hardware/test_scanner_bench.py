# SPDX-License-Identifier: Apache-2.0
"""Bad days of scanners, as staff rehearse them: each is told as what it is, and ends."""

from __future__ import annotations

from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from hardware.device import Condition, DeviceStatus, Trouble
from hardware.scan import Scan
from hardware.scanners.attendant import DeviceReading, ScannerAttendant
from hardware.simulated.scanner_bench import PLAN, BadDay, ScannerBench

TOLD = {
    BadDay.WORKS: (Condition.READY, None),
    BadDay.AWAY: (Condition.SEARCHING, None),
    BadDay.FORBIDDEN: (Condition.IN_TROUBLE, Trouble.PERMISSION),
    BadDay.BUSY: (Condition.IN_TROUBLE, Trouble.BUSY),
    BadDay.TYPES_COMMANDS: (Condition.IN_TROUBLE, Trouble.COMMAND_KEYS),
}


class Room:
    def __init__(self) -> None:
        self.bench = ScannerBench()
        self.readings: SimpleQueue[DeviceReading] = SimpleQueue()
        self.statuses: SimpleQueue[DeviceStatus] = SimpleQueue()
        self.attendant = ScannerAttendant(self.bench.bus, PLAN, opener=self.bench.bus.opener)
        self.attendant.open(self.readings.put, self.statuses.put)

    def until(self, device: str, wanted: tuple[Condition, Trouble | None]) -> DeviceStatus:
        while True:
            status = self.statuses.get(timeout=30)
            if status.id == device and (status.condition, status.trouble) == wanted:
                return status


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room()
    yield made
    made.attendant.close()


@pytest.mark.parametrize(
    ("role", "day"), [(r, day) for r in ("door", "desk", "bench") for day in ScannerBench().days_of(r)]
)
def test_a_bad_day_is_told_as_what_it_is_and_ends_with_a_good_one(room: Room, role: str, day: BadDay) -> None:
    device = role.upper()
    room.until(device, TOLD[BadDay.WORKS])
    room.bench.suffer(role, day)
    assert room.until(device, TOLD[day]).role == role
    room.bench.suffer(role, BadDay.WORKS)
    room.until(device, TOLD[BadDay.WORKS])
    assert room.bench.units[role].opened.wait(30)
    room.bench.units[role].scan("IL0AGAIN")
    while not isinstance(reading := room.readings.get(timeout=30).reading, Scan):
        continue
    assert (reading.text, reading.device) == ("IL0AGAIN", device)


def test_only_a_keyboard_types_commands() -> None:
    bench = ScannerBench()
    assert BadDay.TYPES_COMMANDS in bench.days_of("bench")
    assert BadDay.TYPES_COMMANDS not in bench.days_of("door")
    with pytest.raises(KeyError):
        bench.suffer("attic", BadDay.AWAY)
