# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

import pytest

from hardware.camera.frames import Grey
from hardware.camera.hints import Hint
from hardware.camera.scanner import Wanted
from hardware.device import Condition, DeviceKind, DeviceStatus, Trouble
from hardware.scan import Scan
from hardware.scanner import Reading
from hardware.simulated.badge_pictures import flat_code
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.domain.codes import Command, command_card
from lab_kiosk.ui.presenters.viewfinder import CameraWord, Eye, Tip
from lab_kiosk.ui.qt.camera import Frame
from lab_kiosk.watching import Glass, Watch, eye_of, is_ours, wanted

PATIENCE = 20
CARD = command_card(Command.HELP)


@dataclass
class Window:
    frames: list[Frame] = field(default_factory=list)
    words: list[CameraWord] = field(default_factory=list)
    kiosk: Kiosk = field(default_factory=Kiosk)
    news: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    @property
    def glass(self) -> Glass:
        return Glass(self.frames.append, self._hear, lambda: self.kiosk)

    def _hear(self, word: CameraWord) -> None:
        self.words.append(word)
        self.news.release()

    def wait(self) -> None:
        assert self.news.acquire(timeout=PATIENCE), "the camera said nothing"


class Clock:
    def __init__(self) -> None:
        self._at = 0.0

    def __call__(self) -> float:
        self._at += 0.01
        return self._at


class Running:
    """A watch on a thread of its own, as a house runs it."""

    def __init__(self, watch: Watch) -> None:
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=watch.run, args=(self._stopping,))

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()


def test_the_twin_is_read_while_something_is_shown_and_the_viewfinder_hears_of_it() -> None:
    window, readings, read, statuses = Window(), list[Reading](), threading.Event(), list[DeviceStatus]()

    def hear(reading: Reading) -> None:
        readings.append(reading)
        read.set()

    watch = Watch(window.glass, hear, Clock(), status=statuses.append)
    assert watch.twin is not None
    with Running(watch):
        window.wait()
        watch.twin.show(flat_code(CARD))
        assert read.wait(PATIENCE)
        window.wait()
        watch.twin.take_away()
        window.wait()
    assert [reading.text for reading in readings if isinstance(reading, Scan)] == [CARD]
    assert [word.eye for word in window.words] == [Eye.ASLEEP, Eye.OPEN, Eye.ASLEEP]
    assert [status.condition for status in statuses] == [Condition.RESTING, Condition.READY, Condition.RESTING]
    assert window.frames


def test_it_sleeps_while_the_screen_is_dark() -> None:
    window, dark = Window(), [False]
    watch = Watch(window.glass, lambda _: None, Clock(), is_dark=lambda: dark[0])
    assert watch.twin is not None
    watch.twin.show(flat_code(CARD))
    with Running(watch):
        window.wait()
        dark[0] = True
        window.wait()
    assert [word.eye for word in window.words] == [Eye.OPEN, Eye.ASLEEP]


def test_a_bug_in_one_frame_is_told_once_and_the_next_frame_is_looked_at() -> None:
    window, told, read = Window(), list[Exception](), threading.Event()
    watch = Watch(window.glass, lambda _: read.set(), Clock(), bug=told.append)
    twin = watch.twin
    assert twin is not None
    see, left = twin.see, [3]

    def trip(frame: Grey, at: float) -> object:
        if left[0]:
            left[0] -= 1
            raise RuntimeError("a bad frame")
        return see(frame, at)

    def step() -> float:
        """Every second look comes too soon for a frame, as with all cameras that take their time."""
        return real() if next(turns) else 0.0

    real, turns = twin.step, cycle([True, False])
    twin.see, twin.step = trip, step  # type: ignore[method-assign, assignment]
    twin.show(flat_code(CARD))
    with Running(watch):
        assert read.wait(PATIENCE)
    assert [str(bug) for bug in told] == ["a bad frame"]


def test_a_kiosk_without_a_camera_has_none_and_nobody_misses_it() -> None:
    window = Window()
    watch = Watch(window.glass, lambda _: None, Clock(), place="none")
    with Running(watch):
        pass
    assert watch.twin is None
    assert window.words == []


def test_a_camera_that_was_written_down_and_is_not_there_is_missed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    window, statuses = Window(), list[DeviceStatus]()
    watch = Watch(window.glass, lambda _: None, Clock(), place=str(tmp_path / "video0"), status=statuses.append)
    with caplog.at_level(logging.WARNING, logger="lab_kiosk.watching"), Running(watch):
        window.wait()
    assert window.words == [CameraWord(Eye.AWAY)]
    assert [(status.condition, status.id) for status in statuses] == [(Condition.SEARCHING, "video0")]
    assert caplog.messages == ["camera video0: not there "]


def status(condition: Condition, trouble: Trouble | None = None) -> DeviceStatus:
    return DeviceStatus("c", DeviceKind.CAMERA, "C", condition, 0.0, trouble)


@pytest.mark.parametrize(
    ("said", "expected", "eye"),
    [
        (status(Condition.READY), False, Eye.OPEN),
        (status(Condition.RESTING), True, Eye.ASLEEP),
        (status(Condition.SEARCHING), True, Eye.AWAY),
        (status(Condition.SEARCHING), False, Eye.NONE),
        (status(Condition.IN_TROUBLE, Trouble.UPSIDE_DOWN), True, Eye.OPEN),
        (status(Condition.IN_TROUBLE, Trouble.BLACK), True, Eye.AWAY),
        (status(Condition.IN_TROUBLE, Trouble.FROZEN), True, Eye.AWAY),
        (status(Condition.IN_TROUBLE, Trouble.BUSY), False, Eye.NONE),
    ],
)
def test_a_visitor_hears_what_matters_to_them(said: DeviceStatus, expected: bool, eye: Eye) -> None:
    assert eye_of(said, expected=expected) is eye


def test_labels_are_looked_for_where_things_change_hands_and_nothing_where_nobody_hears() -> None:
    assert {screen for screen in Screen if wanted(screen, dark=False) is Wanted.NOTHING} == {
        Screen.RESTARTING,
        Screen.OUT_OF_ORDER,
    }
    assert wanted(Screen.ATTRACT, dark=False) is Wanted.BADGES
    for screen in (Screen.TRAY, Screen.RETURN, Screen.HOME):
        assert wanted(screen, dark=False) is Wanted.BADGES_AND_LABELS
    assert {wanted(screen, dark=True) for screen in Screen} == {Wanted.NOTHING}


def test_every_hint_of_the_camera_has_a_tip() -> None:
    assert {hint.name for hint in Hint} == {tip.name for tip in Tip}


@pytest.mark.parametrize(("text", "ours"), [(CARD, True), ("https://example.org/login", True), ("53208", False)])
def test_a_phantom_is_not_ours(text: str, ours: bool) -> None:
    assert is_ours(text) is ours


def test_a_new_kiosk_looks_for_its_code_and_hands_it_on() -> None:
    code = "LKE2:" + "db.district.example;5432;lab;kiosk_1_0123456789ab;" * 5
    assert is_ours(code)
    assert wanted(Screen.NOT_SET_UP, dark=False) is Wanted.BADGES
