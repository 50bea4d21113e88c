# SPDX-License-Identifier: Apache-2.0
"""Whoever asks the camera for a picture of a thing gets an answer: the picture, or that there is none."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import pytest

from hardware.simulated.badge_pictures import flat_code
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.pictures import MOST_BYTES, PictureNotTaken, PictureTaken, TakePicture
from lab_kiosk.watching import PICTURE_SECONDS, Glass, Watch
from tests.unit.test_watching import PATIENCE, Clock, Running


class Window:
    """A page of the desk before the camera; it waits for answers."""

    def __init__(self, screen: Screen = Screen.HAND_PICTURE) -> None:
        self.screen = screen
        self.told: list[object] = []
        self.seen = threading.Event()
        self._answered = threading.Condition()
        self.glass = Glass(lambda _: self.seen.set(), lambda _: None, lambda: Kiosk(screen=self.screen), self._tell)

    def _tell(self, word: object) -> None:
        with self._answered:
            self.told.append(word)
            self._answered.notify_all()

    def wait(self, count: int) -> None:
        with self._answered:
            assert self._answered.wait_for(lambda: len(self.told) >= count, PATIENCE)


def watch(window: Window, clock: Callable[[], float] | None = None, place: str | None = None) -> Watch:
    return Watch(window.glass, lambda _: None, clock or Clock(), place=place, is_dark=lambda: False)


def test_a_picture_that_is_asked_for_comes_as_a_jpeg_that_may_be_kept() -> None:
    window = Window()
    made = watch(window)
    with Running(made):
        assert window.seen.wait(PATIENCE)
        made.take(TakePicture("1"))
        window.wait(1)
    (taken,) = window.told
    assert isinstance(taken, PictureTaken)
    assert taken.ticket == "1"
    assert taken.picture.content.startswith(b"\xff\xd8\xff")
    assert len(taken.picture.content) <= MOST_BYTES


def test_a_kiosk_without_a_camera_says_so_at_once() -> None:
    window = Window()
    watch(window, place="none").take(TakePicture("1"))
    assert window.told == [PictureNotTaken("1")]


class Hurrying:
    """A clock on which time passes quickly."""

    def __init__(self) -> None:
        self._real, self._looks = Clock(), 0.0

    def __call__(self) -> float:
        self._looks += PICTURE_SECONDS / 8
        return self._real() + self._looks


def test_a_camera_that_scans_gives_none_and_nobody_waits_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    window = Window(Screen.HOME)
    made = watch(window, Hurrying())
    assert made.twin is not None
    made.twin.show(flat_code("IL0PRIVATE"))
    with caplog.at_level(logging.WARNING), Running(made):  # in such a hurry the camera may be taken for deaf
        made.take(TakePicture("1"))
        window.wait(1)
    assert window.told == [PictureNotTaken("1")]


def test_who_asks_again_makes_the_first_question_void() -> None:
    window = Window(Screen.HOME)
    made = watch(window)
    made.take(TakePicture("1"))
    made.take(TakePicture("2"))
    with Running(made):
        window.wait(1)
        assert window.told == [PictureNotTaken("1")]
