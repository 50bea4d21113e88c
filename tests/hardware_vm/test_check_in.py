# SPDX-License-Identifier: Apache-2.0
"""From a scanner that the kernel presents to a welcome on the glass: the whole kiosk, no part of it simulated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from hardware.scanner import Reading
from hardware.simulated.hid_pos import FORMS
from lab_kiosk.application.devices import DeviceCondition
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.system import SystemClock
from lab_kiosk.bootstrap import House
from lab_kiosk.cli import sample_lab
from lab_kiosk.cli.sample_lab import SampleLab
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.ui.qt.driver import Driver
from tests.hardware_vm.gadgets import Gadget, keyboard_scanner, pos_scanner
from tests.hardware_vm.vivid import plug_camera, unplug_camera

PATIENCE = 240.0
TIMES = 6
"""How often a visitor holds a badge under the scanner, if it is not read at once."""
QUIET = 3.0
"""Seconds after which nothing of a code is still to come."""
COLOURS = 8
PICTURES = Path("/o")
"""Of the guest: it is build/hardware-vm/out outside."""


class SlowClock(SystemClock):
    """Everything takes ten times as long in the guest: by an honest clock a verdict is over before it is painted."""

    def monotonic(self) -> float:
        return super().monotonic() / 20


class Door:
    def __init__(self, folder: Path) -> None:
        self.sample: SampleLab = sample_lab.prepare(folder, date.today())  # noqa: DTZ011 - any day will do
        clock = SlowClock()
        config = replace(self.sample.config, printer=(), headsets=None)
        self.house = House(
            config,
            clock=clock,
            furniture=lambda: sample_lab.furniture(self.sample, clock),
            windowed=True,
            size=(1280, 720),
            quiet=True,
            reduce_motion=True,
        )
        self.heard: SimpleQueue[Reading] = SimpleQueue()
        self._hear, self.house.scanners._tell = self.house.scanners._tell, self.hear
        self.driver = Driver(self.house.ui.window)
        self.gadgets: list[Gadget] = []

    @property
    def kiosk(self) -> Kiosk:
        return self.house.ui.runtime.kiosk

    def badge(self, number: int) -> str:
        return [badge.text for badge in self.sample.badges if badge.kind == "person"][number]

    def plug(self, gadget: Gadget, way: str) -> None:
        self.gadgets.append(gadget)
        gadget.plug()
        self.driver.wait_for(lambda: self.works(way), f"a scanner by {way}", PATIENCE)

    def works(self, way: str) -> bool:
        return any(d.way == way and d.condition is DeviceCondition.READY for d in self.kiosk.devices)

    def hear(self, reading: Reading, *, placed: bool) -> None:
        self.heard.put(reading)
        self._hear(reading, placed=placed)

    def welcomed(self, what: str, scan: Callable[[], None]) -> None:
        """As at a real door: whoever is told that the badge was not read holds it there again.

        Under emulation the thread that reads a keyboard may have to wait longer than the 64 events last that the
        kernel keeps for it. A code that lost keys is said to be unreadable; one that is torn is no badge.
        """
        for _ in range(TIMES):
            scan()
            self.driver.wait_for(lambda: self.kiosk.screen is Screen.VERDICT, what, PATIENCE)
            assert self.kiosk.checked_in is not None
            if not self.kiosk.checked_in.verdict.turns_away:
                break
            with suppress(Empty):
                while self.heard.get(timeout=QUIET):
                    continue
            self.forget()
        assert self.kiosk.checked_in is not None
        assert self.kiosk.checked_in.verdict is CheckInVerdict.NEEDS_ASSENT, self.kiosk.devices
        self.driver.wait_for(self.is_painted, f"a picture: {what}", PATIENCE)
        self.driver.settle()
        assert self.kiosk.screen is Screen.VERDICT
        self.driver.picture(PICTURES / f"{what.replace(' ', '-')}.png")

    def is_painted(self) -> bool:
        """The stamp and the words of a verdict are many colours; before they are there, the wall has one."""
        small = self.house.ui.window.grabWindow().scaled(64, 36)
        return len({small.pixel(x, y) for x in range(64) for y in range(36)}) > COLOURS

    def forget(self) -> None:
        self.house.ui.runtime.become(Kiosk(lab=self.kiosk.lab, devices=self.kiosk.devices, now=self.kiosk.now))


@pytest.fixture
def door(tmp_path: Path, qapp: QObject) -> Iterator[Door]:
    """Without the camera for a start: under emulation its frames would keep the keys' reader waiting."""
    unplug_camera()
    made = Door(tmp_path / "lab")
    made.driver.wait_for(lambda: made.kiosk.lab is not None, "the lab", PATIENCE)
    yield made
    made.house.close()
    plug_camera()
    for gadget in made.gadgets:
        gadget.unmake()


def test_a_badge_under_each_kind_of_scanner_is_a_check_in_on_the_screen(door: Door) -> None:
    pos, read = pos_scanner(FORMS["A"])
    door.plug(pos, "HID POS")
    door.welcomed("checked in by HID POS", lambda: read(door.badge(0).encode()))

    keyboard, types, sends = keyboard_scanner()
    door.forget()
    door.plug(keyboard, "keyboard")
    door.welcomed("checked in by keyboard", lambda: types(door.badge(1) + "\n"))

    door.forget()
    door.driver.wait_for(lambda: door.works("serial"), "the serial port", PATIENCE)
    door.welcomed("checked in by serial", lambda: sends(door.badge(2).encode() + b"\r\n"))

    door.forget()
    plug_camera()
    door.driver.wait_for(lambda: door.works("V4L2") or _rests(door.kiosk), "the camera", PATIENCE)


def _rests(kiosk: Kiosk) -> bool:
    return any(d.way == "V4L2" and d.condition is DeviceCondition.RESTING for d in kiosk.devices)
