# SPDX-License-Identifier: Apache-2.0
"""From a scanner that the kernel presents to a welcome on the glass: the whole kiosk, no part of it simulated."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

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

PATIENCE = 240.0
PICTURES = Path("/o")
"""Of the guest: it is build/hardware-vm/out outside."""


class Door:
    def __init__(self, folder: Path) -> None:
        self.sample: SampleLab = sample_lab.prepare(folder, date.today())  # noqa: DTZ011 - any day will do
        clock = SystemClock()
        config = replace(self.sample.config, printer=(), headsets=None)
        self.house = House(
            config,
            furniture=lambda: sample_lab.furniture(self.sample, clock),
            windowed=True,
            size=(1280, 720),
            quiet=True,
            reduce_motion=True,
        )
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

    def welcomed(self, what: str) -> None:
        self.driver.wait_for(lambda: self.kiosk.screen is Screen.VERDICT, what, PATIENCE)
        assert self.kiosk.checked_in is not None
        assert self.kiosk.checked_in.verdict is CheckInVerdict.NEEDS_ASSENT
        self.driver.settle()
        self.driver.picture(PICTURES / f"{what.replace(' ', '-')}.png")

    def forget(self) -> None:
        self.house.ui.runtime.become(Kiosk(lab=self.kiosk.lab, devices=self.kiosk.devices, now=self.kiosk.now))


@pytest.fixture
def door(tmp_path: Path, qapp: QObject) -> Iterator[Door]:
    made = Door(tmp_path / "lab")
    made.driver.wait_for(lambda: made.kiosk.lab is not None, "the lab", PATIENCE)
    yield made
    made.house.close()
    for gadget in made.gadgets:
        gadget.unmake()


def test_a_badge_under_each_kind_of_scanner_is_a_check_in_on_the_screen(door: Door) -> None:
    pos, read = pos_scanner(FORMS["A"])
    door.plug(pos, "HID POS")
    read(door.badge(0).encode())
    door.welcomed("checked in by HID POS")

    keyboard, types, sends = keyboard_scanner()
    door.forget()
    door.plug(keyboard, "keyboard")
    types(door.badge(1) + "\n")
    door.welcomed("checked in by keyboard")

    door.forget()
    door.driver.wait_for(lambda: door.works("serial"), "the serial port", PATIENCE)
    sends(door.badge(2).encode() + b"\r\n")
    door.welcomed("checked in by serial")

    door.driver.wait_for(lambda: door.works("V4L2") or _rests(door.kiosk), "the camera", PATIENCE)


def _rests(kiosk: Kiosk) -> bool:
    return any(d.way == "V4L2" and d.condition is DeviceCondition.RESTING for d in kiosk.devices)
