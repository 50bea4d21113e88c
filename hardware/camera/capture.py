# SPDX-License-Identifier: Apache-2.0
"""The one owner of a camera: opens it, takes frames, and is left behind when it hangs.

Linux: V4L2. Windows: Media Foundation as `msmf:0`, DirectShow as `dshow:0`; written to the documentation, not run
there.
"""

import getpass
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

import cv2
import numpy as np

from hardware.camera.frames import FrameSource, Grey, LiveSource
from hardware.camera.places import ROOT, Place, cameras, holder, place_of
from hardware.device import Trouble

WIDTH, HEIGHT, FPS = 1280, 720, 30
SLACK = 0.010
"""Seconds by which a frame may come before it is due: cameras are no clocks."""
PARTING = 0.2
"""Seconds that a device has to give itself back, so that it can be opened again at once; then it is left behind."""
_WINDOWS: Final = {"msmf": cv2.CAP_MSMF, "dshow": cv2.CAP_DSHOW}


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a camera cannot be opened, or stopped. Without a trouble it is simply not there."""

    trouble: Trouble | None = None
    hint: str = ""


UNPLUGGED = Fault()


@dataclass(frozen=True, slots=True)
class Identity:
    """What a camera is called, whether it is there or not; the fields of `DeviceStatus`."""

    id: str
    name: str
    place: str = ""
    way: str = "V4L2"


class Device(Protocol):
    """What hangs on the cable, or will."""

    @property
    def identity(self) -> Identity:
        """As far as it is known now: a camera that was never there has no name yet."""

    def open(self) -> LiveSource | Fault:
        """May hang, and may take twenty seconds on Windows."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One frame, and when it was taken in seconds of the clock."""

    frame: Grey = field(repr=False)
    at: float


class Grabber(Protocol):
    """One opening of a camera, until it ends."""

    def take(self) -> Shot | None:
        """The newest frame that nobody has taken, if one has come since it was wanted."""

    def want(self, not_before: float) -> None:
        """The first frame from then on is decoded; those before it only pass."""

    @property
    def opened(self) -> bool: ...

    @property
    def heard_at(self) -> float:
        """When the device was last heard of: its newest frame, taken or passed."""

    @property
    def ended(self) -> Fault | None:
        """Why it ended by itself, or None."""

    def abandon(self) -> None:
        """Let the device go. Returns soon, whatever the device does."""


class Inline:
    """Frames on the thread that takes them: for sources that never hang."""

    def __init__(self, device: Device, clock: Callable[[], float]) -> None:
        source = device.open()
        self._clock = clock
        self._source = None if isinstance(source, Fault) else source
        self._due = float("-inf")
        self.opened = self._source is not None
        self.ended: Fault | None = source if isinstance(source, Fault) else None

    @property
    def heard_at(self) -> float:
        return self._clock()

    def want(self, not_before: float) -> None:
        self._due = not_before

    def take(self) -> Shot | None:
        if self._source is None or self.ended is not None or self._clock() < self._due - SLACK:
            return None
        frame = self._source.picture() if self._source.grab() else None
        if frame is None:
            self.ended = UNPLUGGED
            return None
        return Shot(frame, self._clock())

    def abandon(self) -> None:
        if self._source is not None:
            self._source.close()
        self._source = None


class Threaded:
    """Frames on a thread of its own. It keeps one, the newest that was wanted, until that is taken or another comes.

    A driver that hangs inside of a call can be neither interrupted nor closed from elsewhere. The thread is then left
    behind with its handle: when the call ever returns, it closes the device and ends, and its frame goes nowhere.
    """

    def __init__(self, device: Device, clock: Callable[[], float], ring: Callable[[], object]) -> None:
        """`ring` is called on that thread whenever there is news: a frame, or the end."""
        self._device = device
        self._clock = clock
        self._ring = ring
        self._lock = threading.Lock()
        self._left = threading.Event()
        self._shot: Shot | None = None
        self._due = float("-inf")
        self.opened = False
        self.heard_at = clock()
        self.ended: Fault | None = None
        self._thread = threading.Thread(target=self._run, name="camera device", daemon=True)
        self._thread.start()

    def want(self, not_before: float) -> None:
        self._due = not_before

    def take(self) -> Shot | None:
        with self._lock:
            shot, self._shot = self._shot, None
        return shot

    def abandon(self) -> None:
        with self._lock:
            self._left.set()
            self._shot = None
        self._thread.join(PARTING)

    def _run(self) -> None:
        source = self._device.open()
        if isinstance(source, Fault):
            self._end(source)
            return
        try:
            self.heard_at, self.opened = self._clock(), True
            while not self._left.is_set() and self._next(source):
                pass
        finally:
            source.close()
        self._end(UNPLUGGED)

    def _next(self, source: LiveSource) -> bool:
        if not source.grab():
            return False
        at = self._clock()
        self.heard_at = at
        if at < self._due - SLACK:
            return True
        frame = source.picture()
        if frame is None:
            return False
        with self._lock:
            if not self._left.is_set():
                self._shot, self._due = Shot(frame, at), float("inf")
        self._ring()
        return True

    def _end(self, fault: Fault) -> None:
        if not self._left.is_set():
            self.ended = fault
            self._ring()


class Still:
    """Any source of frames as an open camera: it gives them as fast as they are asked for."""

    def __init__(self, frames: FrameSource) -> None:
        self._frames = frames
        self._frame: Grey | None = None

    def grab(self) -> bool:
        self._frame = self._frames.read()
        return self._frame is not None

    def picture(self) -> Grey | None:
        frame, self._frame = self._frame, None
        return frame

    def close(self) -> None:
        self._frame = None


class VideoFrames:
    """What OpenCV has opened: a camera, or a film in its place."""

    def __init__(self, capture: cv2.VideoCapture) -> None:
        self._capture = capture

    def grab(self) -> bool:
        return self._capture.grab()

    def picture(self) -> Grey | None:
        there, raw = self._capture.retrieve()
        return grey_of(np.asarray(raw)) if there else None

    def close(self) -> None:
        self._capture.release()


def grey_of(raw: np.ndarray) -> Grey | None:
    """The grey picture in whatever a backend hands over; None if it holds none.

    Shapes: height × width grey, × 3 blue green red, × 2 YUYV; one row or one dimension of bytes is a JPEG, which a
    camera's driver gives where it is asked not to convert. To decode only its grey costs 1.4 ms instead of 5.2.
    """
    if raw.dtype != np.uint8 or not raw.size:
        return None
    if raw.ndim == 1 or (raw.ndim == 2 and 1 in raw.shape):
        picture = cv2.imdecode(raw.reshape(-1), cv2.IMREAD_GRAYSCALE)
        return None if picture is None else np.asarray(picture, np.uint8)
    if raw.ndim == 2:
        return raw
    if raw.shape[2] == 2:
        return np.ascontiguousarray(raw[:, :, 0])
    return np.asarray(cv2.cvtColor(raw, cv2.COLOR_BGR2GRAY), np.uint8) if raw.shape[2] == 3 else None


class Plugged:
    """The camera of this machine: the one at the place that was written down, else the first that is there.

    Of several that are there, the one that was there before is taken again.
    """

    def __init__(self, place: str = "", root: Path = ROOT) -> None:
        self._written = place
        self._root = root
        self._last: Place | None = None

    @property
    def identity(self) -> Identity:
        backend = self._written.partition(":")[0]
        if backend in _WINDOWS:
            return Identity(self._written, self._written, self._written, backend.upper())
        place = place_of(Path(self._written), self._root) if self._written else self._last
        return Identity("camera", "camera") if place is None else Identity(place.id, place.name, str(place.path))

    def open(self) -> LiveSource | Fault:
        if self._written:
            return open_camera(self._written)
        there = cameras(self._root)
        if not there:
            return UNPLUGGED
        self._last = self._last if self._last in there else there[0]
        return open_camera(str(self._last.path))


def open_camera(place: str) -> LiveSource | Fault:
    """Open a device file, or `msmf:0` and `dshow:0` on Windows, for 1280×720 MJPG at thirty frames a second."""
    backend, _, number = place.partition(":")
    if backend in _WINDOWS:
        return _opened(cv2.VideoCapture(int(number), _WINDOWS[backend])) or Fault(Trouble.BUSY)
    path = Path(place)
    if not path.exists():
        return UNPLUGGED
    if not os.access(path, os.R_OK | os.W_OK):
        return Fault(Trouble.PERMISSION, f"sudo usermod -aG video {_user()}")
    opened = _opened(cv2.VideoCapture(str(path.resolve()), cv2.CAP_V4L2))
    return opened or Fault(Trouble.BUSY, holder(path))


def _opened(capture: cv2.VideoCapture) -> LiveSource | None:
    if not capture.isOpened():
        capture.release()
        return None
    for what, value in (
        (cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
        (cv2.CAP_PROP_FRAME_WIDTH, WIDTH),
        (cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT),
        (cv2.CAP_PROP_FPS, FPS),
        (cv2.CAP_PROP_BUFFERSIZE, 1),
        (cv2.CAP_PROP_CONVERT_RGB, 0),
    ):
        capture.set(what, value)
    return VideoFrames(capture)


def _user() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "USER"
