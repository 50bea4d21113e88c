# SPDX-License-Identifier: Apache-2.0
"""A camera that the kernel itself presents (vivid), through the real V4L2 and OpenCV."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from hardware.camera.camera import Camera, Told
from hardware.camera.capture import Plugged
from hardware.camera.places import cameras
from hardware.camera.scanner import Wanted
from hardware.device import Condition, DeviceStatus
from tests.hardware_vm.gadgets import PATIENCE
from tests.hardware_vm.vivid import plug_camera, unplug_camera


class Room:
    def __init__(self) -> None:
        self.statuses: SimpleQueue[DeviceStatus] = SimpleQueue()
        self.shapes: SimpleQueue[tuple[int, ...]] = SimpleQueue()
        told = Told(status=self.statuses.put, frame=lambda frame: self.shapes.put(frame.shape))
        self.camera = Camera(Plugged(), lambda _: True, clock=time.monotonic, told=told)
        self.camera.open(lambda _: None)
        self.camera.want(Wanted.BADGES)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self.camera.run, args=(self._stopping,), daemon=True)
        self._thread.start()

    def until(self, wanted: Callable[[DeviceStatus], bool]) -> DeviceStatus:
        while not wanted(status := self.statuses.get(timeout=PATIENCE)):
            continue
        return status

    def close(self) -> None:
        self._stopping.set()
        self._thread.join(PATIENCE)


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room()
    yield made
    made.close()


def test_a_camera_gives_frames_and_its_name(room: Room) -> None:
    status = room.until(lambda s: s.condition is Condition.READY)
    assert status.way == "V4L2"
    assert "vivid" in status.name.lower()
    assert Path(status.place).exists()
    assert len(room.shapes.get(timeout=PATIENCE)) == 2


def test_a_camera_that_is_pulled_out_is_missed_and_opened_again_when_it_is_back(room: Room) -> None:
    room.until(lambda s: s.condition is Condition.READY)
    unplug_camera()
    room.until(lambda s: s.condition is Condition.SEARCHING)
    assert cameras() == ()
    plug_camera()
    room.until(lambda s: s.condition is Condition.READY)
