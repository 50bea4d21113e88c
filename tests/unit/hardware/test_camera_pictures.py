# SPDX-License-Identifier: Apache-2.0
"""A camera gives a picture where it was asked for one while it looks at things; while it scans it gives none."""

from __future__ import annotations

import numpy as np
import pytest

from hardware.camera.camera import Camera, Told, inline
from hardware.camera.frames import Grey, jpeg
from hardware.camera.scanner import Wanted
from hardware.scanner import Reading
from hardware.simulated.badge_pictures import badge_picture, flat_code
from hardware.simulated.camera import SimulatedCamera, SimulatedDevice
from hardware.simulated.mishap import Mishap
from hardware.simulated.thing_pictures import HEIGHT, WIDTH, thing_picture

TAG = "IL-TEST-1"


class Taken:
    """A camera with a badge before it, stepped by hand, and what it tells."""

    def __init__(self, mishap: Mishap = Mishap.NONE) -> None:
        self.at = 0.0
        self.pictures: list[Grey] = []
        self.frames: list[Grey] = []
        self.readings: list[Reading] = []
        self.device = SimulatedDevice(badge_picture("IL0PRIVATE", seed=1))
        self.device.suffer(mishap)
        told = Told(frame=self.frames.append, picture=self.pictures.append)
        self.camera = Camera(self.device, lambda _: True, clock=lambda: self.at, told=told, start=inline)
        self.camera.open(self.readings.append)

    def look(self, times: int = 6) -> None:
        for _ in range(times):
            self.at += 0.2
            self.camera.step()


@pytest.mark.parametrize("wanted", [Wanted.BADGES, Wanted.BADGES_AND_LABELS, Wanted.NOTHING])
def test_a_camera_that_scans_gives_no_picture_whoever_asks(wanted: Wanted) -> None:
    taken = Taken()
    taken.camera.want(wanted)
    taken.camera.ask_picture()
    taken.look()
    taken.camera.want(Wanted.PICTURES)
    taken.look()
    assert taken.pictures == []


def test_nobody_asked_and_none_is_given() -> None:
    taken = Taken()
    taken.camera.want(Wanted.PICTURES)
    taken.look()
    assert taken.frames
    assert taken.pictures == []


def test_one_question_is_one_whole_frame_and_no_code_in_it_is_read() -> None:
    taken = Taken()
    taken.camera.want(Wanted.PICTURES)
    taken.look(2)
    taken.camera.ask_picture()
    taken.look()
    assert [picture.shape for picture in taken.pictures] == [(HEIGHT, WIDTH)]
    assert taken.readings == []
    taken.camera.want(Wanted.BADGES)
    taken.look()
    assert len(taken.readings) == 1
    assert len(taken.pictures) == 1


def test_who_goes_back_to_scanning_before_the_frame_came_gets_none() -> None:
    taken = Taken()
    taken.camera.want(Wanted.PICTURES)
    taken.camera.ask_picture()
    taken.camera.want(Wanted.BADGES)
    taken.look()
    taken.camera.want(Wanted.PICTURES)
    taken.look()
    assert taken.pictures == []


def test_a_camera_that_hangs_on_its_head_gives_it_the_right_way_up() -> None:
    twin_pictures: list[Grey] = []
    twin = SimulatedCamera(lambda _: True, told=Told(picture=twin_pictures.append))
    twin.open(lambda _: None)
    twin.rehearse(Mishap.UPSIDE_DOWN)
    at = 0.0
    for _ in range(200):
        at += 0.07
        twin.tick(at)
    thing = thing_picture()
    twin.show(thing)
    twin.want(Wanted.PICTURES)
    twin.ask_picture()
    for _ in range(10):
        at += 0.2
        twin.tick(at)
    (seen,) = twin_pictures
    upright, on_its_head = (
        float(np.mean(np.abs(seen.astype(int) - other))) for other in (thing.astype(int), thing[::-1, ::-1].astype(int))
    )
    assert upright < on_its_head / 2


def test_the_twin_has_a_thing_before_it_another_each_time() -> None:
    pictures: list[Grey] = []
    twin = SimulatedCamera(lambda _: True, told=Told(picture=pictures.append))
    twin.open(lambda _: None)
    at = 0.0
    for _ in range(2):
        twin.want(Wanted.PICTURES)
        twin.ask_picture()
        for _ in range(6):
            at += 0.2
            twin.tick(at)
        twin.want(Wanted.BADGES)
        at += 0.2
        twin.tick(at)
    assert len(pictures) == 2
    assert twin.status is not None
    assert twin.wanted is Wanted.NOTHING, "with nothing shown it sleeps again"
    assert float(np.mean(np.abs(pictures[0].astype(int) - pictures[1]))) > 1


def test_what_is_shown_to_the_twin_stays_before_it() -> None:
    pictures: list[Grey] = []
    twin = SimulatedCamera(lambda _: True, told=Told(picture=pictures.append))
    twin.open(lambda _: None)
    twin.show(flat_code(TAG))
    twin.want(Wanted.PICTURES)
    twin.ask_picture()
    for number in range(5):
        twin.tick(number * 0.2)
    (seen,) = pictures
    assert seen.shape == flat_code(TAG).shape


def test_a_picture_is_as_fine_as_its_bytes_allow() -> None:
    thing = thing_picture(1)
    fine = jpeg(thing, 1 << 20)
    assert fine is not None
    assert fine.startswith(b"\xff\xd8\xff")
    coarse = jpeg(thing, len(fine) - 1)
    assert coarse is not None
    assert len(coarse) < len(fine)
    assert jpeg(thing, 1000) is None
    noise = np.random.default_rng(1).integers(0, 256, (HEIGHT, WIDTH)).astype(np.uint8)
    assert jpeg(noise, 512 * 1024) is not None, "nothing that a camera may see is too large"
