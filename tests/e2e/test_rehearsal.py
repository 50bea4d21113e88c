# SPDX-License-Identifier: Apache-2.0
"""What is touched in the drawer of the simulated lab happens to its devices, by the way that it would come in a lab."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QObject

from hardware.simulated.android import Scenario
from hardware.simulated.mishap import Mishap
from hardware.simulated.scanner_bench import BadDay
from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind, DeviceTrouble
from lab_kiosk.application.flows import Screen
from lab_kiosk.bootstrap import House
from lab_kiosk.cli import sample_lab
from lab_kiosk.cli.sample_lab import SampleLab
from lab_kiosk.ui.presenters.drawer import CAMERA, REHEARSAL
from lab_kiosk.ui.qt.driver import Driver


class Rehearsal:
    """A simulated kiosk, and hands that touch its drawer."""

    def __init__(self, house: House, sample: SampleLab) -> None:
        self.house = house
        self.sample = sample
        self.driver = Driver(house.ui.window)

    def touch(self, kind: str, code: str) -> None:
        self.house.ui.presentation.drawer.hold(kind, code)

    def device(self, kind: DeviceKind, name: str = "") -> Device | None:
        devices = self.house.ui.runtime.kiosk.devices
        return next((one for one in devices if one.kind is kind and name in (one.role, "", one.place)), None)

    def sees(self, condition: Callable[[Device], bool], kind: DeviceKind, what: str, name: str = "") -> None:
        def seen() -> bool:
            device = self.device(kind, name)
            return device is not None and condition(device)

        self.driver.wait_for(seen, what)


@pytest.fixture(scope="module")
def rehearsal(qapp: QObject, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rehearsal]:
    sample = sample_lab.prepare(tmp_path_factory.mktemp("lab"), date.today())  # noqa: DTZ011 - any day will do
    house = sample_lab.open_house(sample, windowed=True, size=(1280, 720), quiet=True, reduce_motion=True)
    made = Rehearsal(house, sample)
    try:
        made.driver.wait_for(lambda: house.ui.runtime.kiosk.lab is not None, "the lab")
        made.driver.wait_for(lambda: house.camera is not None, "the camera")
        yield made
    finally:
        house.close()


def test_what_befalls_the_camera_is_seen_and_mended(rehearsal: Rehearsal, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("WARNING"):
        rehearsal.touch(CAMERA, Mishap.UNPLUGGED.value)
        rehearsal.sees(
            lambda one: one.condition is DeviceCondition.SEARCHING, DeviceKind.CAMERA, "a camera that is gone"
        )
        rehearsal.touch(CAMERA, Mishap.BUSY.value)
        rehearsal.sees(lambda one: one.trouble is DeviceTrouble.BUSY, DeviceKind.CAMERA, "a camera that another has")
        rehearsal.touch(CAMERA, Mishap.NONE.value)
        rehearsal.sees(
            lambda one: one.condition is not DeviceCondition.SEARCHING and one.trouble is None,
            DeviceKind.CAMERA,
            "a camera that works",
        )


def test_before_there_is_a_camera_nothing_befalls_it(rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rehearsal.house, "camera", None)
    rehearsal.touch(CAMERA, Mishap.UNPLUGGED.value)
    device = rehearsal.device(DeviceKind.CAMERA)
    assert device is None or device.condition is not DeviceCondition.SEARCHING


def test_a_bad_day_of_a_scanner_and_of_a_headset_is_told_apart(
    rehearsal: Rehearsal, caplog: pytest.LogCaptureFixture
) -> None:
    bench = rehearsal.house.scanners.bench
    assert bench is not None
    role = next(iter(bench.units))
    with caplog.at_level("WARNING"):
        rehearsal.touch(REHEARSAL, f"{role}={BadDay.AWAY.value}")
        rehearsal.sees(
            lambda one: one.condition is DeviceCondition.SEARCHING, DeviceKind.SCANNER, "a scanner that is gone", role
        )
        rehearsal.touch(REHEARSAL, f"{role}={BadDay.WORKS.value}")
        rehearsal.sees(
            lambda one: one.condition is DeviceCondition.READY, DeviceKind.SCANNER, "a scanner that works", role
        )
        twin = rehearsal.house.headsets.twins[0]
        rehearsal.touch(REHEARSAL, f"{twin.serial}={Scenario.UNAUTHORISED.value}")
        rehearsal.sees(
            lambda one: one.trouble is DeviceTrouble.UNAUTHORISED,
            DeviceKind.HEADSET,
            "a headset that asks",
            twin.serial,
        )


def test_anything_else_in_the_drawer_is_held_under_the_scanner(rehearsal: Rehearsal) -> None:
    rehearsal.touch("badge", rehearsal.sample.badges[0].text)
    rehearsal.driver.wait_for(lambda: rehearsal.house.ui.runtime.kiosk.screen is Screen.VERDICT, "a verdict")
    assert rehearsal.house.ui.warnings == []
