# SPDX-License-Identifier: Apache-2.0
"""The window of a kiosk that is not set up: it waits for its enrolment code, under the scanner or before the camera."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from hardware.scan import Scan, ScanKind
from hardware.scanner import Reading
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.wedge import WedgeScanner
from lab_kiosk.application.commands import CentreCommand, JoinCentre
from lab_kiosk.application.first_run import Joining, JoinStep
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.ports import Clock
from lab_kiosk.application.scan_router import Scanned
from lab_kiosk.application.system import SystemClock
from lab_kiosk.cli.joining import join
from lab_kiosk.devices import DeviceBook, Scanners
from lab_kiosk.domain.vocabulary import Presented
from lab_kiosk.settings import set_up
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.application import KioskApp, Running, start
from lab_kiosk.ui.qt.keys import KeyStroke

log = logging.getLogger(__name__)

LOOK_EVERY = 2.0
"""Seconds between two looks whether somebody has put a ``kiosk.toml`` there by hand."""
LAST_WORD = 4.0
"""Seconds for which the glass says that the kiosk is one of the lab now, before it opens."""


class FirstRun:
    """The window and what listens behind it; :meth:`exec` returns when the kiosk is set up, or was told to end.

    ``devices`` opens this machine's own scanners and camera; without it only what types is heard.
    """

    def __init__(
        self,
        folder: Path,
        *,
        windowed: bool,
        clock: Clock | None = None,
        devices: bool = True,
        last_word: float = LAST_WORD,
        play: Callable[[str], None] | None = None,
        size: tuple[int, int] = (1600, 900),
    ) -> None:
        self._folder = folder
        self._clock = clock or SystemClock()
        self._last_word = last_word
        self._over = threading.Event()
        self._code = ""
        self._wanted = threading.Event()
        self._joining = False
        self.ready = False
        """Whether it listens: the first picture is on the glass."""
        self.wedge: WedgeScanner[KeyStroke] = WedgeScanner("keyboard")
        self._scanners = Scanners(ScannerPlan(), DeviceBook(lambda _: None), self.read)
        work = [self._join, self._look] + ([self._scanners.open, self._watch] if devices else [])
        self._threads = [threading.Thread(target=run, name=run.__name__, daemon=True) for run in work]
        self.window: Running = start(
            KioskApp(
                submit=_unheard,
                launch=_unheard,
                clock=self._clock,
                site=Site(zone="UTC"),
                centre=self._obey,
                wedge=self.wedge,
                windowed=windowed,
                play=play,
                size=size,
                painted=self._begin,
                kiosk=Kiosk(screen=Screen.NOT_SET_UP, joining=Joining()),
            )
        )

    def exec(self) -> int:
        try:
            return self.window.exec()
        finally:
            self.close()

    def close(self) -> None:
        self._over.set()
        self._wanted.set()
        self.wedge.close()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(10)
        self._scanners.close()
        self.window.close()

    def read(self, reading: Reading, *, placed: bool = True) -> None:
        """From whichever thread a driver reads on. A code may be on a screen: it is held up by whoever made it."""
        if isinstance(reading, Scan):
            presented = Presented.CAMERA if reading.kind is ScanKind.CAMERA else Presented.SCANNER
            self.window.scan(Scanned(reading.text, presented))

    def _begin(self) -> None:
        self.wedge.open(self.read)
        for thread in self._threads:
            thread.start()
        self.ready = True

    def _obey(self, command: CentreCommand) -> None:
        if isinstance(command, JoinCentre):
            self._code, self._joining = command.text, True
            self._wanted.set()

    def _join(self) -> None:
        """One code after the other, until one is good."""
        while not self._over.is_set():
            self._wanted.wait()
            self._wanted.clear()
            if self._over.is_set():
                return
            code, self._code = self._code, ""
            if self._joined(code):
                self._over.wait(self._last_word)
                self.window.quit()
                return
            self._joining = False

    def _joined(self, code: str) -> bool:
        try:
            return join(self._folder, code, self._clock, self.window.tell)
        except Exception:
            log.exception("the enrolment failed")
            if set_up(self._folder):
                self.window.tell(Joining(step=JoinStep.JOINED, why="other"))
                return True
            self.window.tell(Joining(why="other"))
            return False

    def _look(self) -> None:
        while not self._over.wait(LOOK_EVERY):
            if not self._joining and set_up(self._folder):
                self.window.quit()
                return

    def _watch(self) -> None:
        from lab_kiosk.watching import AUTO, Glass, Watch  # OpenCV loads behind the window, not before it

        glass = Glass(self.window.show_frame, self.window.show_camera, lambda: self.window.runtime.kiosk)
        Watch(glass, self.read, self._clock.monotonic, place=AUTO).run(self._over)


def _unheard(*asked: object) -> None:
    """There is no lab yet that could answer."""
