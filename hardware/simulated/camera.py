# SPDX-License-Identifier: Apache-2.0
"""The camera's twin: a device that can be pulled out, blinded and turned around, behind the real one's pipeline."""

import threading
from collections.abc import Callable
from enum import Enum, auto

import cv2
import numpy as np

from hardware.camera.camera import Camera, Told, inline
from hardware.camera.capture import UNPLUGGED, Fault, Identity, Threaded
from hardware.camera.frames import Grey, LiveSource
from hardware.camera.scanner import Wanted
from hardware.device import Trouble

FPS = 30


class HeldStill:
    """A picture as a hand holds it before a camera: frame by frame a little moved, turned and noisy. Never ends."""

    def __init__(self, picture: Grey, seed: int = 0) -> None:
        self._picture = picture
        self._random = np.random.default_rng(seed)

    def read(self) -> Grey:
        height, width = self._picture.shape
        x, y, angle = self._random.normal(0, (1.5, 1.5, 0.3))
        move = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
        move[:, 2] += (x, y)
        moved = cv2.warpAffine(self._picture, move, (width, height), borderMode=cv2.BORDER_REPLICATE)
        noisy = moved + self._random.normal(0, 2, moved.shape)
        return np.asarray(np.clip(noisy, 0, 255), np.uint8)


class Mishap(Enum):
    """What staff can rehearse. Dim light, glare and a telephone are pictures to show: `badge_pictures.CONDITIONS`."""

    NONE = auto()
    UNPLUGGED = auto()
    BUSY = auto()
    """Another program has it. One that has it already loses it."""
    HUNG = auto()
    """It gives no frame and does not say why."""
    FROZEN = auto()
    """The same frame for ever."""
    BLACK = auto()
    """A cover before the lens."""
    UPSIDE_DOWN = auto()


class SimulatedDevice:
    """What hangs on the cable. `show` and `suffer` work from any thread."""

    identity = Identity("simulated camera", "simulated camera", way="simulated")

    def __init__(self, room: Grey | None = None, seed: int = 0, *, paced: bool = False) -> None:
        """`room` is what is seen while nothing is shown; without one it has no frame then. `paced`: 30 frames a second
        on a thread that may wait; otherwise as fast as they are asked for.
        """
        self._room = room
        self._seed = seed
        self._pace = threading.Event() if paced else None
        self._recovered = threading.Event()
        self._held: HeldStill | None = None if room is None else HeldStill(room, seed)
        self._mishap = Mishap.NONE
        self._last: Grey | None = None

    def show(self, picture: Grey | None) -> None:
        """Hold a picture before it, in place of the one that was there; None takes it away."""
        seen = self._room if picture is None else picture
        self._held = None if seen is None else HeldStill(seen, self._seed)

    def suffer(self, mishap: Mishap) -> None:
        """Let something befall it, in place of what had; `Mishap.NONE` mends it."""
        self._mishap = mishap
        self._recovered.set()

    def open(self) -> LiveSource | Fault:
        if self._mishap is Mishap.UNPLUGGED:
            return UNPLUGGED
        return Fault(Trouble.BUSY, "another program (4711)") if self._mishap is Mishap.BUSY else _Cable(self)

    def next(self) -> bool:
        if self._pace is not None:
            self._pace.wait(1 / FPS)
        while self._mishap is Mishap.HUNG:
            self._recovered.clear()
            if self._mishap is Mishap.HUNG:
                self._recovered.wait()
        return self._held is not None and self._mishap not in {Mishap.UNPLUGGED, Mishap.BUSY}

    def picture(self) -> Grey | None:
        if self._mishap is not Mishap.FROZEN or self._last is None:
            held = self._held
            self._last = None if held is None else held.read()
        frame = self._last
        if frame is None:
            return None
        if self._mishap is Mishap.BLACK:
            return np.asarray(frame // 64, np.uint8)
        return np.ascontiguousarray(frame[::-1, ::-1]) if self._mishap is Mishap.UPSIDE_DOWN else frame

    def forget(self) -> None:
        if self._mishap is not Mishap.FROZEN:
            self._last = None


class _Cable:
    """One opening of the device."""

    def __init__(self, device: SimulatedDevice) -> None:
        self._device = device

    def grab(self) -> bool:
        return self._device.next()

    def picture(self) -> Grey | None:
        return self._device.picture()

    def close(self) -> None:
        self._device.forget()


class _Hands:
    """The clock of a simulated camera that is ticked by hand."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


class SimulatedCamera(Camera):
    """A camera before which pictures are held. All but its device is the real one, so what it reads is no pretence.

    While nothing is shown it sleeps. With a `clock` it is for `run`, on a thread of its own and thirty frames a second;
    without one it is ticked.
    """

    def __init__(
        self,
        is_ours: Callable[[str], bool],
        device: str = "simulated camera",
        seed: int = 0,
        *,
        clock: Callable[[], float] | None = None,
        told: Told | None = None,
        phones_allowed: bool = True,
    ) -> None:
        self.plugged_in = SimulatedDevice(seed=seed, paced=clock is not None)
        self._hands = _Hands()
        self._asked = Wanted.BADGES
        self._shown = False
        super().__init__(
            self.plugged_in,
            is_ours,
            clock=clock or self._hands,
            name=device,
            told=told,
            start=inline if clock is None else Threaded,
            phones_allowed=phones_allowed,
        )
        self.want(self._asked)

    def want(self, wanted: Wanted) -> None:
        self._asked = wanted
        super().want(wanted if self._shown else Wanted.NOTHING)

    def show(self, picture: Grey) -> None:
        """Hold a picture before the camera, in place of the one that was there."""
        self.plugged_in.show(picture)
        self._shown = True
        self.want(self._asked)

    def take_away(self) -> None:
        self._shown = False
        self.want(self._asked)

    def tick(self, at: float) -> None:
        """One frame passes. Call it about fifteen times a second of the given time."""
        self._hands.at = at
        self.step()
