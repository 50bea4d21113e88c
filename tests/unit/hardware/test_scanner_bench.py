# SPDX-License-Identifier: Apache-2.0
"""Bad days of scanners, as staff rehearse them: each is told as what it is, and ends."""

from __future__ import annotations

from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from hardware.device import Condition, DeviceStatus, Trouble
from hardware.scan import Scan
from hardware.scanners.attendant import DeviceReading, Overheard, ScannerAttendant
from hardware.scanners.setup_advice import SetupStep, find
from hardware.simulated.scanner_bench import PLAN, BadDay, ScannerBench

TOLD = {
    BadDay.WORKS: (Condition.READY, None),
    BadDay.AWAY: (Condition.SEARCHING, None),
    BadDay.FORBIDDEN: (Condition.IN_TROUBLE, Trouble.PERMISSION),
    BadDay.BUSY: (Condition.IN_TROUBLE, Trouble.BUSY),
    BadDay.TYPES_COMMANDS: (Condition.IN_TROUBLE, Trouble.COMMAND_KEYS),
    BadDay.STRANGER: (Condition.READY, None),
}


class Room:
    def __init__(self) -> None:
        self.bench = ScannerBench()
        self.readings: SimpleQueue[DeviceReading] = SimpleQueue()
        self.statuses: SimpleQueue[DeviceStatus] = SimpleQueue()
        self.heard: SimpleQueue[Overheard] = SimpleQueue()
        bus = self.bench.bus
        self.attendant = ScannerAttendant(bus, PLAN, opener=bus.opener, overhear=self.heard.put)
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
    ("role", "day"), [(r, day) for r in ("door", "desk", "bench") for day in ScannerBench().days_of(r) if day in TOLD]
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


@pytest.mark.parametrize("role", ["door", "desk", "bench"])
def test_a_scanner_of_an_unknown_model_is_called_one_and_needs_the_card(room: Room, role: str) -> None:
    device = role.upper()
    assert room.until(device, TOLD[BadDay.WORKS]).known_model
    room.bench.suffer(role, BadDay.STRANGER)
    assert not room.until(device, TOLD[BadDay.STRANGER]).known_model
    steps = [step_after_the_card(room, role)]
    room.bench.suffer(role, BadDay.WORKS)
    assert room.until(device, TOLD[BadDay.WORKS]).known_model
    steps.append(step_after_the_card(room, role))
    wrong = SetupStep.SET_LAYOUT if role == "bench" else SetupStep.NAME_PREFIX
    assert steps == [(1, wrong), (2, SetupStep.DONE)]


def step_after_the_card(room: Room, role: str) -> tuple[int, SetupStep]:
    """What the next code of the card shows."""
    unit = room.bench.units[role]
    assert unit.opened.wait(30)
    room.bench.suffer(role, BadDay.CARD)
    heard = room.heard.get(timeout=30)
    found = find(heard.heard, heard.mode, heard.prefix)
    assert found is not None
    assert heard.device == role.upper()
    return found.number, found.advice.step


def test_only_a_keyboard_types_commands() -> None:
    bench = ScannerBench()
    assert BadDay.TYPES_COMMANDS in bench.days_of("bench")
    assert BadDay.TYPES_COMMANDS not in bench.days_of("door")
    with pytest.raises(KeyError):
        bench.suffer("attic", BadDay.AWAY)
