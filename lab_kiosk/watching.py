# SPDX-License-Identifier: Apache-2.0
"""The kiosk's camera, between its driver and the glass: which one, what it looks for now, and what a visitor is told.

It loads OpenCV: whoever imports it does so behind the window, on the camera's own thread.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from hardware import screen
from hardware.camera.camera import Camera, Told
from hardware.camera.capture import Plugged
from hardware.camera.frames import Grey, jpeg
from hardware.camera.hints import Hint
from hardware.camera.scanner import Wanted
from hardware.device import Condition, DeviceStatus, Trouble
from hardware.scanner import Reading
from hardware.simulated.camera import SimulatedCamera
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.flows.screens import TAKING_PICTURES
from lab_kiosk.application.pictures import MOST_BYTES, Picture, PictureNotTaken, PictureTaken, TakePicture
from lab_kiosk.domain.codes import NoCode, classify
from lab_kiosk.ui.presenters.viewfinder import CameraWord, Eye, Tip
from lab_kiosk.ui.qt.camera import Frame

log = logging.getLogger(__name__)

AUTO, NONE = "auto", "none"
PICTURE_SECONDS = 3.0
"""How long somebody waits for the picture that they asked for: a camera that was closed has to open first."""
LOOK_UP = 0.25
"""Seconds after which the camera learns that the screen has changed."""
_DEAF = frozenset({Screen.RESTARTING, Screen.OUT_OF_ORDER})
"""Where nothing that is scanned is heard."""
_OF_THINGS = frozenset({Screen.HOME, Screen.TRAY, Screen.LENT, Screen.RETURN, Screen.RETURNED})
"""Where things are borrowed and brought back: their labels may be a Code 128, a Code 39 or a Data Matrix."""
_SEES_ALL_THE_SAME = frozenset({None, Trouble.UPSIDE_DOWN})


@dataclass(frozen=True, slots=True)
class Glass:
    """What the window takes, from any thread, and the value that it shows."""

    show_frame: Callable[[Frame], None]
    show_camera: Callable[[CameraWord], None]
    kiosk: Callable[[], Kiosk]
    tell: Callable[[object], None] = lambda _: None
    """A picture that was asked for, or that there is none."""


class Watch:
    """The camera of one kiosk. Everything runs on the thread that made it."""

    def __init__(
        self,
        glass: Glass,
        read: Callable[[Reading], None],
        clock: Callable[[], float],
        *,
        place: str | None = None,
        phones_allowed: bool = True,
        status: Callable[[DeviceStatus], object] = lambda _: None,
        bug: Callable[[Exception], object] = lambda _: None,
        is_dark: Callable[[], bool] = screen.is_dark,
    ) -> None:
        """``place`` is "auto", "none" or a device file; None is the simulated lab's. ``status`` hears each change."""
        self._glass = glass
        self._read = read
        self._status = status
        self._bug = bug
        self._is_dark = is_dark
        self._expected = place not in {AUTO, None}
        self._word = CameraWord()
        self._clock = clock
        self._asked: queue.SimpleQueue[TakePicture] = queue.SimpleQueue()
        self._waits: tuple[TakePicture, float] | None = None
        """For which picture somebody waits, and until when."""
        told = Told(self._heard, self._hinted, glass.show_frame, self._pictured)
        self.twin: SimulatedCamera | None = None
        self._camera = None if place == NONE else self._made(place, clock, told, phones_allowed)

    def _made(self, place: str | None, clock: Callable[[], float], told: Told, phones_allowed: bool) -> Camera:
        if place is None:
            self.twin = SimulatedCamera(is_ours, clock=clock, told=told, phones_allowed=phones_allowed)
            return self.twin
        plugged = Plugged("" if place == AUTO else place)
        return Camera(plugged, is_ours, clock=clock, told=told, phones_allowed=phones_allowed)

    def take(self, command: TakePicture) -> None:
        """From any thread. Answered in any case."""
        if self._camera is None:
            self._glass.tell(PictureNotTaken(command.ticket))
        else:
            self._asked.put(command)

    def run(self, stopping: threading.Event) -> None:
        """Until ``stopping`` is set. One bad frame must not blind the door: a bug is told once, until one is good."""
        camera = self._camera
        if camera is None:
            return
        camera.open(self._read)
        broken = False
        while not stopping.is_set():
            camera.want(wanted(self._glass.kiosk().screen, dark=self._is_dark()))
            self._ask(camera)
            looks = camera.looks
            try:
                pause = camera.step()
                broken = broken and camera.looks == looks
            except Exception as bug:  # noqa: BLE001 - whatever a frame holds
                if not broken:
                    self._bug(bug)
                broken, pause = True, LOOK_UP
            camera.wait(min(pause, LOOK_UP))
        camera.close()
        camera.rest()

    def _ask(self, camera: Camera) -> None:
        """Begin to wait for a picture, or give up waiting."""
        try:
            command = self._asked.get_nowait()
        except queue.Empty:
            if self._waits is not None and self._clock() > self._waits[1]:
                self._answer(None)
            return
        self._answer(None)
        self._waits = command, self._clock() + PICTURE_SECONDS
        camera.ask_picture()

    def _pictured(self, frame: Grey) -> None:
        self._answer(jpeg(frame, MOST_BYTES))

    def _answer(self, content: bytes | None) -> None:
        """To whoever waits; nothing of the picture stays here."""
        waits, self._waits = self._waits, None
        if waits is not None:
            ticket = waits[0].ticket
            taken = PictureNotTaken(ticket) if content is None else PictureTaken(ticket, Picture.of(content))
            self._glass.tell(taken)

    def _heard(self, status: DeviceStatus) -> None:
        self._status(status)
        self._expected = self._expected or status.condition is Condition.READY
        if status.condition in {Condition.READY, Condition.RESTING}:
            log.info("camera %s: %s", status.name, status.condition.name.lower())
        elif self._expected:
            why = status.trouble.name.lower() if status.trouble else "not there"
            log.warning("camera %s: %s %s", status.name, why, status.hint)
        self._tell(CameraWord(eye_of(status, expected=self._expected), self._word.tip))

    def _hinted(self, hint: Hint) -> None:
        self._tell(CameraWord(self._word.eye, Tip[hint.name]))

    def _tell(self, word: CameraWord) -> None:
        if word != self._word:
            self._word = word
            self._glass.show_camera(word)


def eye_of(status: DeviceStatus, *, expected: bool) -> Eye:
    """What a visitor has to know of a camera. One that nobody has seen yet and nobody wrote down is not missed."""
    if status.condition is Condition.RESTING:
        return Eye.ASLEEP
    if status.condition is Condition.SEARCHING or status.trouble not in _SEES_ALL_THE_SAME:
        return Eye.AWAY if expected else Eye.NONE
    return Eye.OPEN


def wanted(shown: Screen, *, dark: bool) -> Wanted:
    """What the camera looks for on a screen: nothing where nobody sees it or hears of a scan."""
    if dark or shown in _DEAF:
        return Wanted.NOTHING
    if shown in TAKING_PICTURES:
        return Wanted.PICTURES
    return Wanted.BADGES_AND_LABELS if shown in _OF_THINGS else Wanted.BADGES


def is_ours(text: str) -> bool:
    """What a camera may hand on: anything with a shape that we know, somebody's login included, never a phantom."""
    return not isinstance(classify(text, checked_by_reader=False), NoCode)
