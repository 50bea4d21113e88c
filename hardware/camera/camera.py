# SPDX-License-Identifier: Apache-2.0
"""A camera that looks after itself: opens, watches, says what is wrong, comes back, and sleeps when nobody wants it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from hardware.camera.attention import Attention
from hardware.camera.capture import Device, Fault, Grabber, Inline, Shot, Threaded
from hardware.camera.frames import Grey, shrunk
from hardware.camera.health import SMALL, Health
from hardware.camera.hints import Advice, Hint, glance
from hardware.camera.scanner import CameraScanner, Wanted
from hardware.device import Condition, DeviceKind, DeviceStatus, Trouble

SILENCE = 2.0
"""Seconds without a frame after which a camera is lost."""
OPENING = 25.0
"""Seconds that opening may take: Windows has been seen to need twenty (opencv/opencv#17687)."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 10.0
"""Seconds before a lost camera is opened again: doubled with every failure, and short again after a frame."""
PREVIEW = (640, 360)
KEPT_ALIVE = 1.0
"""Seconds after which a picture is shown again in which nothing moves: a viewfinder that hears nothing goes away."""
NEVER = float("inf")


def _nobody(_: object) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Told:
    """Whom a camera tells, each on the thread that steps it."""

    status: Callable[[DeviceStatus], object] = _nobody
    """Once whenever it changes."""
    hint: Callable[[Hint], object] = _nobody
    """Once whenever it changes."""
    frame: Callable[[Grey], object] = _nobody
    """Up to fifteen times a second while something moves, once a second otherwise: 640×360, the right way up."""
    picture: Callable[[Grey], object] = _nobody
    """Once for each `ask_picture`: the whole frame, the right way up."""


Clock: TypeAlias = Callable[[], float]
Starter: TypeAlias = Callable[[Device, Clock, Callable[[], object]], Grabber]


def inline(device: Device, clock: Clock, _ring: Callable[[], object]) -> Grabber:
    """A starter for devices that never hang: no thread."""
    return Inline(device, clock)


class Camera(CameraScanner):
    """One camera. `run` steps it on a thread; a test steps it by itself.

    `want`, `sleep`, `wake` and `ask_picture` may be called from any thread, the rest belongs to the one that steps.
    """

    def __init__(
        self,
        device: Device,
        is_ours: Callable[[str], bool],
        *,
        clock: Clock,
        name: str = "camera",
        told: Told | None = None,
        start: Starter = Threaded,
        phones_allowed: bool = True,
    ) -> None:
        super().__init__(name, is_ours, phones_allowed=phones_allowed)
        self._device = device
        self._clock = clock
        self._told = told or Told()
        self._start = start
        self._bell = threading.Event()
        self._grabber: Grabber | None = None
        self._retry_at = float("-inf")
        self._pause = FIRST_PAUSE
        self._health = Health()
        self._attention = Attention()
        self._advice = Advice()
        self._shown_at = float("-inf")
        self._due = float("-inf")
        """When the next look is due: counted from when the last one was, lest frames that come early add up."""
        self._picture_from: float | None = None
        """Since when somebody waits for a picture, if anybody does."""
        self._status: DeviceStatus | None = None
        self.looks = 0
        """How many frames were looked at, to the end of the look."""

    @property
    def status(self) -> DeviceStatus | None:
        """The last one told."""
        return self._status

    def want(self, wanted: Wanted) -> None:
        """What to look for from now on. A camera of which nothing is wanted closes its device."""
        if wanted is not self.wanted:
            self.wanted = wanted
            self._picture_from = None
            self._bell.set()

    def sleep(self) -> None:
        self.want(Wanted.NOTHING)

    def wake(self) -> None:
        self.want(Wanted.BADGES)

    def ask_picture(self) -> None:
        """Tell the next frame as a picture. Of a camera that looks for codes nobody gets one."""
        if self.wanted is Wanted.PICTURES:
            self._picture_from = self._clock()
            self._bell.set()

    def run(self, stopping: threading.Event) -> None:
        """Step until `stopping` is set; then give the device back."""
        while not stopping.is_set():
            self.wait(min(self.step(), 0.25))
        self.rest()

    def wait(self, seconds: float) -> None:
        """Until a frame has come, something else is wanted, or the time is over."""
        self._bell.wait(seconds)
        self._bell.clear()

    def rest(self) -> None:
        """Give the device back and forget what was seen. The next step takes it up again, if anything is wanted."""
        if self._grabber is not None:
            self._grabber.abandon()
            self._grabber = None
        self._due = float("-inf")
        self._attention = Attention()
        self._health = self._health.reopened()
        self._advise(Advice())

    def step(self) -> float:
        """Do what is due now. Seconds until something is due again, if nothing happens before."""
        at = self._clock()
        if self.wanted is Wanted.NOTHING:
            self.rest()
            self._pause, self._retry_at = FIRST_PAUSE, float("-inf")
            self._say(Condition.RESTING, at)
            return NEVER
        grabber = self._grabber
        if grabber is None:
            if at < self._retry_at:
                return self._retry_at - at
            grabber = self._grabber = self._start(self._device, self._clock, self._bell.set)
        fault = _fault(grabber, at)
        if fault is None:
            shot = grabber.take()
            if shot is not None:
                return self._saw(shot, grabber)
            fault = grabber.ended
        return self._lost(fault, at) if fault is not None else SILENCE

    def _saw(self, shot: Shot, grabber: Grabber) -> float:
        frame, at = shot.frame, shot.at
        preview = shrunk(frame, *PREVIEW)
        small = shrunk(preview, *SMALL)
        self._attention = self._attention.after(small, at)
        self._due = max(at, self._due) + self._attention.interval
        grabber.want(self._due)  # before anything can trip over what is in the frame
        self._health = self._health.saw(frame, small, at)
        seen = self.see(frame, at)
        if seen.angle is not None:
            self._health = self._health.read(seen.angle)
        moving = self._attention.moving
        self._advise(
            self._advice.after(glance(frame, seen.found, float(small.mean()), moving=moving, ours=seen.ours), at)
        )
        self._show(preview, at)
        if self._picture_from is not None and at >= self._picture_from:
            self._picture_from = None
            self._told.picture(self._upright(frame))
        self.looks += 1
        trouble = self._health.trouble
        if trouble is Trouble.FROZEN:
            return self._lost(Fault(trouble), at)
        self._pause = FIRST_PAUSE
        self._say(Condition.READY if trouble is None else Condition.IN_TROUBLE, at, Fault(trouble))
        return max(0.0, self._due - self._clock())

    def _lost(self, fault: Fault, at: float) -> float:
        """Let it go, say so, try again later; longer each time."""
        self.rest()
        self._retry_at = at + self._pause
        pause, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        self._say(Condition.SEARCHING if fault.trouble is None else Condition.IN_TROUBLE, at, fault)
        return pause

    def _show(self, preview: Grey, at: float) -> None:
        if not self._attention.moving and at - self._shown_at < KEPT_ALIVE:
            return
        self._shown_at = at
        self._told.frame(self._upright(preview))

    def _upright(self, seen: Grey) -> Grey:
        return np.ascontiguousarray(seen[::-1, ::-1]) if self._health.upside_down else seen

    def _advise(self, advice: Advice) -> None:
        before, self._advice = self._advice.shown, advice
        if advice.shown is not before:
            self._told.hint(advice.shown)

    def _say(self, condition: Condition, at: float, fault: Fault | None = None) -> None:
        fault = fault or Fault()
        who = self._device.identity
        status = DeviceStatus(
            who.id, DeviceKind.CAMERA, who.name, condition, at, fault.trouble, fault.hint, who.way, who.place
        )
        if self._status is None or replace(self._status, at=at) != status:
            self._status = status
            self._told.status(status)


def _fault(grabber: Grabber, at: float) -> Fault | None:
    """What is wrong with a device that says nothing of itself: it hangs."""
    if grabber.ended is not None:
        return grabber.ended
    return Fault(Trouble.DEAF) if at - grabber.heard_at > (SILENCE if grabber.opened else OPENING) else None
