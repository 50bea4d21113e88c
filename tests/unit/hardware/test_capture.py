# SPDX-License-Identifier: Apache-2.0
"""The one owner of the device: what hangs is left behind, what ends is said, what is old is not kept."""

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hardware.camera import capture
from hardware.camera.capture import UNPLUGGED, Fault, Inline, Shot, Still, Threaded, grey_of
from hardware.camera.frames import Grey, PictureFrames
from hardware.device import Trouble
from hardware.simulated.badge_pictures import flat_code
from tests.support.cameras import Fed, film

PATIENCE = 20
A, B, C = (np.full((4, 6), level, np.uint8) for level in (10, 20, 30))


class Hands:
    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Hands:
    return Hands()


class Bell:
    """Counts what rang, and waits for the next ring."""

    def __init__(self) -> None:
        self._rung = threading.Semaphore(0)

    def __call__(self) -> None:
        self._rung.release()

    def wait(self) -> None:
        assert self._rung.acquire(timeout=PATIENCE), "nothing came"


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def device() -> Iterator[Fed]:
    fed = Fed()
    yield fed
    fed.frames.put(None)


def level(shot: Shot | None) -> int | None:
    return None if shot is None else int(shot.frame[0, 0])


def test_a_frame_comes_with_its_time_and_is_taken_once(device: Fed, clock: Hands, bell: Bell) -> None:
    grabber = Threaded(device, clock, bell)
    device.frames.put(A)
    bell.wait()
    shot = grabber.take()
    assert (level(shot), shot.at if shot else 0) == (10, 100.0)
    assert grabber.take() is None
    assert grabber.opened


def test_nothing_is_decoded_before_it_is_due_and_the_device_is_heard_all_the_same(
    device: Fed, clock: Hands, bell: Bell
) -> None:
    grabber = Threaded(device, clock, bell)
    grabber.want(101.0)
    clock.at = 100.5
    device.frames.put(A)
    assert device.passed.get(timeout=PATIENCE)
    clock.at = 101.0 - capture.SLACK
    device.frames.put(B)
    bell.wait()
    assert level(grabber.take()) == 20
    assert grabber.heard_at == clock.at


def test_after_a_frame_the_next_one_has_to_be_wanted(device: Fed, clock: Hands, bell: Bell) -> None:
    grabber = Threaded(device, clock, bell)
    device.frames.put(A)
    bell.wait()
    device.frames.put(B)
    for _ in range(2):
        assert device.passed.get(timeout=PATIENCE)
    grabber.want(clock.at)
    device.frames.put(C)
    bell.wait()
    assert level(grabber.take()) == 30


def test_the_end_of_a_device_is_told(device: Fed, clock: Hands, bell: Bell) -> None:
    grabber = Threaded(device, clock, bell)
    device.frames.put(None)
    bell.wait()
    assert grabber.ended is UNPLUGGED
    assert device.closed.get(timeout=PATIENCE) == 1


def test_a_device_that_does_not_open_says_why(device: Fed, clock: Hands, bell: Bell) -> None:
    device.fault = Fault(Trouble.BUSY, "cheese (4711)")
    grabber = Threaded(device, clock, bell)
    bell.wait()
    assert grabber.ended == device.fault
    assert not grabber.opened


def test_a_frame_that_cannot_be_decoded_ends_it(device: Fed, clock: Hands, bell: Bell) -> None:
    class Broken(Fed):
        def open(self) -> capture.LiveSource | Fault:
            source = Still(PictureFrames([A]))
            source.picture = lambda: None  # type: ignore[method-assign]
            return source

    grabber = Threaded(Broken(), clock, bell)
    bell.wait()
    assert grabber.ended is UNPLUGGED


def test_a_thread_that_hangs_is_left_behind_and_its_late_frame_goes_nowhere(
    device: Fed, clock: Hands, bell: Bell
) -> None:
    grabber = Threaded(device, clock, bell)
    device.frames.put(A)
    bell.wait()
    frame = np.full((4, 6), 99, np.uint8)
    seen = weakref.ref(frame)
    grabber.abandon()
    assert device.closed.empty()
    device.frames.put(frame)
    del frame
    assert device.closed.get(timeout=PATIENCE) == 1
    assert device.frames.empty(), "it took the frame before it ended"
    assert grabber.take() is None
    assert grabber.ended is None
    gc.collect()
    assert seen() is None


def test_a_device_that_answers_is_closed_when_it_is_let_go(clock: Hands, bell: Bell) -> None:
    device = Fed()
    grabber = Threaded(device, clock, bell)
    stopping = threading.Event()

    def feed() -> None:
        while not stopping.wait(0.01):
            device.frames.put(A)

    feeder = threading.Thread(target=feed)
    feeder.start()
    bell.wait()
    grabber.abandon()
    assert device.closed.get(timeout=PATIENCE) == 1
    stopping.set()
    feeder.join()


def test_a_shot_shows_its_frame_to_no_log() -> None:
    assert repr(Shot(A, 1.0)) == "Shot(at=1.0)"


def test_inline_gives_frames_when_they_are_due_and_then_its_end(clock: Hands) -> None:
    class Pictures(Fed):
        def open(self) -> capture.LiveSource | Fault:
            return Still(PictureFrames([A, B]))

    grabber = Inline(Pictures(), clock)
    assert level(grabber.take()) == 10
    grabber.want(101.0)
    assert grabber.take() is None
    clock.at = 101.0
    assert level(grabber.take()) == 20
    assert grabber.take() is None
    assert grabber.ended is UNPLUGGED
    grabber.abandon()
    grabber.abandon()
    assert grabber.take() is None


def test_inline_says_why_it_does_not_open(device: Fed, clock: Hands) -> None:
    device.fault = Fault(Trouble.PERMISSION)
    grabber = Inline(device, clock)
    assert (grabber.ended, grabber.opened, grabber.take()) == (device.fault, False, None)


CODE = flat_code("IL0SHAPES")


def jpeg(shape: Callable[[npt.NDArray[np.uint8]], npt.NDArray[np.uint8]]) -> npt.NDArray[np.uint8]:
    _, data = cv2.imencode(".jpg", cv2.cvtColor(CODE, cv2.COLOR_GRAY2BGR))
    return shape(np.asarray(data, np.uint8).reshape(-1))


@pytest.mark.parametrize(
    "raw",
    [
        CODE,
        np.asarray(cv2.cvtColor(CODE, cv2.COLOR_GRAY2BGR), np.uint8),
        np.stack([CODE, np.full_like(CODE, 128)], axis=2),
        jpeg(lambda data: data),
        jpeg(lambda data: data.reshape(1, -1)),
        jpeg(lambda data: data.reshape(-1, 1)),
    ],
    ids=["grey", "colour", "YUYV", "JPEG", "JPEG in a row", "JPEG in a column"],
)
def test_whatever_a_backend_hands_over_becomes_the_grey_picture(raw: npt.NDArray[np.uint8]) -> None:
    grey = grey_of(raw)
    assert grey is not None
    assert np.abs(grey.astype(int) - CODE).max() < 40
    assert (grey.dtype, grey.flags.c_contiguous) == (np.uint8, True)


@given(arrays(np.uint8, st.one_of(st.tuples(st.integers(0, 300)), st.tuples(st.just(1), st.integers(1, 300)))))
def test_bytes_that_are_no_picture_are_no_frame(raw: npt.NDArray[np.uint8]) -> None:
    assert grey_of(raw) is None


@pytest.mark.parametrize(
    "raw", [np.zeros((4, 4, 4), np.uint8), np.zeros((4, 4), np.float32), np.zeros((4, 0), np.uint8)]
)
def test_shapes_that_no_camera_gives_are_no_frame(raw: npt.NDArray[np.uint8]) -> None:
    assert grey_of(raw) is None


def test_opencv_plays_a_film_as_a_camera_and_ends_with_it(tmp_path: Path, clock: Hands) -> None:
    pictures: list[Grey] = [np.pad(CODE, 20, constant_values=235)] * 3
    device = film(tmp_path / "badge.avi", pictures)
    grabber = Inline(device, clock)
    shots = [grabber.take() for _ in range(4)]
    assert [shot is not None for shot in shots] == [True, True, True, False]
    assert grabber.ended is UNPLUGGED
    grabber.abandon()
    assert Inline(film(tmp_path / "gone.avi", pictures), clock).opened
    (tmp_path / "gone.avi").unlink()
    assert film(tmp_path / "other.avi", pictures).__class__(tmp_path / "gone.avi").open() is UNPLUGGED


def test_a_film_that_opens_is_asked_for_what_a_camera_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "badge.avi"
    film(path, [np.pad(CODE, 20, constant_values=235)])
    opened = cv2.VideoCapture
    monkeypatch.setattr(capture.cv2, "VideoCapture", lambda name, _backend: opened(name))
    source = capture.open_camera(str(path))
    assert not isinstance(source, Fault)
    assert source.grab()
    assert source.picture() is not None
    source.close()
