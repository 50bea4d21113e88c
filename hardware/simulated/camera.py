# SPDX-License-Identifier: Apache-2.0
"""The camera's twin: a device that can be pulled out, blinded and turned around, behind the real one's pipeline."""

import threading
from collections.abc import Callable, Sequence
from itertools import count

import cv2
import numpy as np

from hardware.camera.camera import Camera, Told, inline
from hardware.camera.capture import UNPLUGGED, Fault, Identity, Threaded
from hardware.camera.frames import Grey, LiveSource
from hardware.camera.health import IN_A_ROW
from hardware.camera.scanner import Wanted
from hardware.device import Trouble
from hardware.simulated.badge_pictures import badge_picture, empty_picture
from hardware.simulated.mishap import Mishap
from hardware.simulated.thing_pictures import thing_picture

FPS = 30
LOOKS_EACH = 8
"""Frames that a badge of a parade is in view for."""
PARADE = IN_A_ROW + 2
"""Badges: enough to tell which way up the camera hangs, should one or two of them not be read."""


def code_of_nobody(number: int) -> str:
    """A code of the shape of a maker's, which no lab knows."""
    return f"QQ-{4711 + number}-XY"


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


class Parade:
    """One badge after the other is held there for a moment; then nobody is there. Painted when it is looked at."""

    def __init__(self, texts: Sequence[str], seed: int = 0) -> None:
        self._texts = texts
        self._seed = seed
        self._looks = 0
        self._held = HeldStill(empty_picture())

    def read(self) -> Grey:
        number, look = divmod(self._looks, LOOKS_EACH)
        self._looks += 1
        if look == 0 and number <= len(self._texts):
            picture = badge_picture(self._texts[number]) if number < len(self._texts) else empty_picture()
            self._held = HeldStill(picture, self._seed)
        return self._held.read()


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
        self._held: HeldStill | Parade | None = None if room is None else HeldStill(room, seed)
        self._mishap = Mishap.NONE
        self._last: Grey | None = None

    def show(self, picture: Grey | None) -> None:
        """Hold a picture before it, in place of the one that was there; None takes it away."""
        seen = self._room if picture is None else picture
        self._held = None if seen is None else HeldStill(seen, self._seed)

    def parade(self, texts: Sequence[str]) -> None:
        """Hold badges before it one after the other, in place of what was there."""
        self._held = Parade(texts, self._seed)

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
        self._codes = count()
        self._things = count()
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
        """For pictures of things, the next thing is laid before it where nothing is shown."""
        if wanted is Wanted.PICTURES and self._asked is not wanted and not self._shown:
            self.plugged_in.show(thing_picture(next(self._things)))
        self._asked = wanted
        super().want(wanted if self._shown or wanted is Wanted.PICTURES else Wanted.NOTHING)

    def show(self, picture: Grey) -> None:
        """Hold a picture before the camera, in place of the one that was there."""
        self.plugged_in.show(picture)
        self._shown = True
        self.want(self._asked)

    def rehearse(self, mishap: Mishap) -> None:
        """Let something befall it, and let it look so that it notices: into the room, or at codes that nobody knows
        where only those show which way up it hangs.
        """
        self.plugged_in.suffer(mishap)
        codes = [code_of_nobody(next(self._codes)) for _ in range(PARADE)]  # one that was seen just now is no news
        self.plugged_in.parade(codes if mishap in {Mishap.UPSIDE_DOWN, Mishap.NONE} else ())
        self._shown = True
        self.want(self._asked)

    def take_away(self) -> None:
        self._shown = False
        self.want(self._asked)

    def tick(self, at: float) -> None:
        """One frame passes. Call it about fifteen times a second of the given time."""
        self._hands.at = at
        self.step()
