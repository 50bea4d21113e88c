# SPDX-License-Identifier: Apache-2.0
"""The hands and the eyes of the tour: pictures before the camera, keys, USB reports, a finger on the glass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from hardware.camera.decoder import QrDecoder
from hardware.camera.frames import Grey
from hardware.simulated.android import LIBRARY
from hardware.simulated.badge_pictures import badge_picture, crowd_picture
from hardware.simulated.mishap import Mishap
from hardware.simulated.scanner_bench import BadDay, ScannerBench
from lab_kiosk.application.centre import Standing, standing
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.paper import Paper, PrintState
from lab_kiosk.application.system import SystemClock
from lab_kiosk.bootstrap import House
from lab_kiosk.cli import sample_lab
from lab_kiosk.cli.own_centre import OwnCentre
from lab_kiosk.cli.sample_lab import SampleLab
from lab_kiosk.ui.qt.driver import Driver, NotThereError

PANEL = (1920, 1080)


class TourClock(SystemClock):
    """The real clock, and a way to let an afternoon pass in a moment."""

    def __init__(self) -> None:
        self._skipped_ms = 0

    def skip(self, seconds: int) -> None:
        self._skipped_ms += seconds * 1000

    def now_ms(self) -> int:
        return super().now_ms() + self._skipped_ms

    def monotonic(self) -> float:
        return super().monotonic() + self._skipped_ms / 1000


@dataclass(frozen=True)
class Step:
    """``expected`` looks at the kiosk's value; ``outcome`` says in a few words what came of it."""

    name: str
    do: Callable[[], None]
    expected: Callable[[Kiosk], bool]
    outcome: Callable[[Kiosk], str] = lambda kiosk: str(kiosk.screen)


class Tour:
    """The hands and the eyes of the tour, in one sample lab."""

    def __init__(self, folder: Path, centre: OwnCentre | None = None) -> None:
        self.clock = TourClock()
        self.centre = centre
        self.sample: SampleLab = sample_lab.prepare(folder, sample_lab.today())
        if centre is not None:
            centre.enrol(folder, self.sample.config.site_id, "Front door")
        self.house = self._open()
        self.driver = Driver(self.house.ui.window)

    def _open(self) -> House:
        return sample_lab.open_house(self.sample, windowed=True, size=PANEL, quiet=True, clock=self.clock)

    @property
    def standing(self) -> Standing | None:
        """How the page says that the kiosk stands with the centre; None while there is no page."""
        page = self.kiosk.centre
        return standing(self.kiosk.link, page.facts, self.clock.now_ms()) if page is not None else None

    def at_the_centre(self) -> int:
        """How many events are there."""
        return self.centre.events() if self.centre is not None else 0

    @property
    def kiosk(self) -> Kiosk:
        return self.house.ui.runtime.kiosk

    def close(self) -> None:
        self.house.close()

    def badge(self, kind: str, number: int = 0) -> str:
        return [badge.text for badge in self.sample.badges if badge.kind == kind][number]

    def tag(self, model: str, number: int = 0) -> str:
        return [asset.tag for asset in self.sample.plan.assets if asset.model == model][number]

    def missing_tag(self) -> str:
        return next(asset.tag for asset in self.sample.plan.assets if asset.missing)

    def flat_tag(self) -> str:
        """Something whose battery is nearly empty."""
        return next(asset.tag for asset in self.sample.plan.assets if asset.battery is not None and asset.battery < 30)

    def show(self, text: str) -> Callable[[], None]:
        """Hold a picture of a code before the camera until something came of it."""
        return self._hold(lambda: badge_picture(text))

    def show_two(self, one: str, other: str) -> Callable[[], None]:
        return self._hold(lambda: crowd_picture((one, other)))

    def scan(self, text: str) -> Callable[[], None]:
        return lambda: self.driver.scan(text)

    @property
    def bench(self) -> ScannerBench:
        bench = self.house.scanners.bench
        if bench is None:
            raise NotThereError("there is no simulated bench")
        return bench

    def usb(self, role: str, text: str) -> Callable[[], None]:
        """Hold a code under a scanner on the bus: its bytes go through the driver, from its own thread."""

        def scan() -> None:
            unit = self.bench.units[role]
            self.driver.wait_for(unit.opened.is_set, f"the scanner at the {role}")
            unit.scan(text)

        return scan

    def printed(self, paper: Paper) -> set[str]:
        """The codes on the page that came out of a simulated printer last, read off the paper by the decoder."""
        pages = sorted((self.sample.config.data / "paper").glob(f"{paper}-*.png"))
        if not pages:
            return set()
        with Image.open(pages[-1]) as page:
            grey = np.asarray(page.convert("L"))
        return {read.data.decode("ascii") for read in QrDecoder().look(np.pad(grey, 40, constant_values=255)).reads}

    def camera_suffers(self, mishap: Mishap) -> Callable[[], None]:
        def suffer() -> None:
            self.driver.wait_for(lambda: self.house.camera is not None, "the camera")
            if self.house.camera is not None:
                self.house.camera.rehearse(mishap)

        return suffer

    def suffer(self, role: str, day: BadDay) -> Callable[[], None]:
        return lambda: self.bench.suffer(role, day)

    def tap(self, *names: str) -> Callable[[], None]:
        def taps() -> None:
            for name in names:
                self.driver.tap(name)

        return taps

    def wait(self, seconds: int) -> Callable[[], None]:
        return lambda: self.clock.skip(seconds)

    def worn(self) -> str | None:
        """The app that is in front on a simulated headset, if one is."""
        return next((twin.front for twin in self.house.headsets.twins if twin.front != LIBRARY), None)

    def quit_app(self) -> None:
        """The visitor leaves the app by the headset's own menu."""
        for twin in self.house.headsets.twins:
            if twin.front != LIBRARY:
                twin.quit()

    def _hold(self, picture: Callable[[], Grey]) -> Callable[[], None]:
        def hold() -> None:
            before = self.kiosk
            self.driver.wait_for(lambda: self.house.camera is not None, "the camera")
            camera = self.house.camera
            if camera is None:
                raise NotThereError("the camera went away")
            camera.show(picture())
            try:
                self.driver.wait_for(lambda: _moved(before, self.kiosk), "an answer to what the camera sees")
            finally:
                camera.take_away()

        return hold


def _moved(before: Kiosk, now: Kiosk) -> bool:
    return (before.screen, before.notice, before.checked_in) != (now.screen, now.notice, now.checked_in)


def on(screen: Screen) -> Callable[[Kiosk], bool]:
    return lambda kiosk: kiosk.screen is screen


def forgotten(kiosk: Kiosk) -> bool:
    return kiosk.screen is Screen.ATTRACT and kiosk.visitor is None and kiosk.receipt is None


def is_printed(kiosk: Kiosk, paper: Paper) -> bool:
    return kiosk.printing is not None and (kiosk.printing.paper, kiosk.printing.state) == (paper, PrintState.PRINTED)


def printing_words(kiosk: Kiosk) -> str:
    return f"{kiosk.printing.paper} {kiosk.printing.state}" if kiosk.printing else "-"
