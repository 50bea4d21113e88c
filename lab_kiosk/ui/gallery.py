# SPDX-License-Identifier: Apache-2.0
"""A picture of every state of every screen, from made-up values: no lab, no journal, no device."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from lab_kiosk.application.commands import LabCommand, LauncherCommand
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.outcomes import Outcome
from lab_kiosk.ui.presenters.viewfinder import CameraWord, Eye, Tip
from lab_kiosk.ui.qt.application import KioskApp, Running, qt_application
from lab_kiosk.ui.qt.pseudo import PSEUDO
from lab_kiosk.ui.showcase import looking_glass, pictures
from lab_kiosk.ui.showcase.invented import SITE
from lab_kiosk.ui.showcase.states import STATES, VIEWFINDERS

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
PITCHES = {15.6: 0.180, 21.5: 0.248, 27.0: 0.311, 32.0: 0.369}
"""Millimetres per pixel of the 1080p panels that the screens are made for, by their diagonal in inches."""
USUAL = 21.5


@dataclass(frozen=True)
class Look:
    """One way to see a screen."""

    palette: str = "dark"
    language: str = "en"
    larger: bool = False
    contrast: bool = False
    size: tuple[int, int] = LANDSCAPE
    panel: float = USUAL
    """The diagonal of the glass in inches: one of :data:`PITCHES`."""

    @property
    def name(self) -> str:
        parts = [self.palette, self.language]
        if self.larger:
            parts.append("large")
        if self.contrast:
            parts.append("contrast")
        if self.size == PORTRAIT:
            parts.append("portrait")
        if self.panel != USUAL:
            parts.append(f"{self.panel:g}in")
        return "-".join(parts)


LOOKS = (
    *(Look(palette, language) for palette, language in product(("dark", "light"), ("en", "es"))),
    Look(language="es", larger=True),
    Look(contrast=True),
    Look(size=PORTRAIT),
    Look("light", "es", larger=True, size=PORTRAIT),
    Look(language="ar"),
    Look("light", "ar", larger=True, size=PORTRAIT),
    Look(language=PSEUDO, larger=True, panel=15.6),
    Look(language=PSEUDO, size=PORTRAIT, panel=15.6),
)


_SIGHTS: dict[Tip, Callable[[], looking_glass.Frame]] = {
    Tip.COME_CLOSER: partial(looking_glass.frame, size=0.45),
    Tip.GO_BACK: partial(looking_glass.frame, size=2.6),
    Tip.MORE_LIGHT: partial(looking_glass.frame, light=0.3),
    Tip.TWO_CODES: partial(looking_glass.frame, badges=2),
}


class _Still:
    """A clock that stands, so that the same picture is taken every time."""

    def now_ms(self) -> int:
        return 0

    def monotonic(self) -> float:
        return 0.0


def _no_lab(command: LabCommand, answer: Callable[[Outcome], None]) -> None:
    """Nobody asks anything: every value is made up."""


def _no_launcher(command: LauncherCommand) -> None:
    """Nothing starts."""


def _silence(name: str) -> None:
    """Pictures make no sound."""


class Studio:
    """One window that shows any state as any look."""

    def __init__(self, palette: str, size: tuple[int, int]) -> None:
        app = KioskApp(
            submit=_no_lab,
            launch=_no_launcher,
            clock=_Still(),
            site=SITE,
            play=_silence,
            windowed=True,
            size=size,
            palette=palette,
            reduce_motion=True,
        )
        self.running = Running(app, qt_application())
        self.running.show()

    def dress(self, look: Look) -> None:
        """The panel that ``look`` is seen on: its glass, and how many pixels a millimetre of it has."""
        preferences = self.running.engine.singletonInstance("LabKiosk.Theme", "Preferences")
        assert isinstance(preferences, QObject)  # noqa: S101 - the theme is always there
        for name, value in (
            ("pixelsPerMm", 1 / PITCHES[look.panel]),
            ("sitePalette", look.palette),
            ("still", True),
        ):
            preferences.setProperty(name, value)
        self.running.window.resize(*look.size)
        while self.running.window.contentItem().width() != look.size[0]:
            QGuiApplication.processEvents()

    def show_state(self, name: str, look: Look) -> None:
        """One of :data:`STATES`, with what the camera sees in it."""
        word = VIEWFINDERS.get(name, CameraWord())
        preview = self.running.presentation.preview
        preview.hear(word)
        self.show(STATES[name], look)
        if word.eye is Eye.OPEN:
            sees = looking_glass.thing_frame if name in pictures.THINGS else _SIGHTS.get(word.tip, looking_glass.frame)
            self.running.show_frame(sees())
            preview.arrived()
            self.settle()

    def show(self, kiosk: Kiosk, look: Look) -> None:
        """Leave the screen before, so that nothing is inherited from it, and wait until nothing moves."""
        self.dress(look)
        seen = replace(kiosk, language=look.language, larger_text=look.larger, high_contrast=look.contrast)
        before = Screen.NOT_SET_UP if kiosk.screen is Screen.OUT_OF_ORDER else Screen.OUT_OF_ORDER  # two small ones
        for value in (Kiosk(language=look.language, screen=before), seen):
            self.running.runtime.become(value)
        # What QML deletes later it deletes in a loop of Qt's own, and none runs here: 5 MB a screen would stay.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle()

    def settle(self) -> None:
        """Until no transition runs. Animations are timed by Qt, so this waits for their end and for nothing else."""
        shell = self.running.window.contentItem().childItems()[0]
        self.running.window.grabWindow()
        while shell.property("moving"):
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()

    def picture(self) -> QImage:
        return self.running.window.grabWindow()

    def close(self) -> None:
        self.running.close()


def render_gallery(folder: Path, states: Collection[str] = (), looks: Collection[Look] = LOOKS) -> Iterator[Path]:
    """Write ``<folder>/<look>/<state>.png`` for the named states (all of them, if none is named), one by one.

    Raises RuntimeError when QML complains: a picture of a broken screen is no picture.
    """
    for look in looks:
        studio = Studio(look.palette, look.size)
        (folder / look.name).mkdir(parents=True, exist_ok=True)
        for name in states or STATES:
            studio.show_state(name, look)
            path = folder / look.name / f"{name}.png"
            studio.picture().save(str(path))
            if studio.running.warnings:
                raise RuntimeError(f"{name} ({look.name}):\n" + "\n".join(studio.running.warnings))
            yield path
        studio.close()


def index(folder: Path) -> Path:
    """Write ``<folder>/index.html``: every state as a row, every look as a column, each picture a link to itself."""
    looks = sorted(entry.name for entry in folder.iterdir() if entry.is_dir())
    states = [name for name in STATES if any((folder / look / f"{name}.png").is_file() for look in looks)]
    rows = "".join(f"<tr><th>{name}</th>{_cells(folder, looks, name)}</tr>\n" for name in states)
    head = "".join(f"<th>{look}</th>" for look in looks)
    page = folder / "index.html"
    page.write_text(PAGE.format(head=head, rows=rows, count=len(states), looks=len(looks)), encoding="utf-8")
    return page


def _cells(folder: Path, looks: Collection[str], name: str) -> str:
    shown = (f"{look}/{name}.png" for look in looks)
    return "".join(
        f'<td><a href="{path}"><img loading="lazy" src="{path}" alt="{path}"></a></td>'
        if (folder / path).is_file()
        else "<td></td>"
        for path in shown
    )


PAGE = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Lab Kiosk: every screen</title>
<style>
body {{ font: 16px sans-serif; background: #0b1220; color: #f5f8ff; }}
th {{ position: sticky; top: 0; left: 0; background: #0b1220; padding: 6px; text-align: left; }}
img {{ width: 320px; display: block; }}
</style>
<h1>Every screen: {count} states in {looks} looks</h1>
<table><thead><tr><th></th>{head}</tr></thead><tbody>
{rows}</tbody></table></html>
"""

__all__ = ["LANDSCAPE", "LOOKS", "PORTRAIT", "Look", "Studio", "index", "render_gallery"]
