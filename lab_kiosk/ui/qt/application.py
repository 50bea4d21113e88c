# SPDX-License-Identifier: Apache-2.0
"""The kiosk's window, put together::

    app = KioskApp(submit=lab_thread.submit, launch=launcher.launch, clock=clock, site=Site(zone="America/Chicago"))
    running = start(app)
    scanner.listen(lambda scan: running.scan(Scanned(...)))   # from any thread
    launcher.tell = running.tell                              # ProgramRunning, ProgramEnded, ProgramFailed: any thread
    camera.on_frame = running.show_frame                      # grey frames for the viewfinder: any thread
    running.show_camera(CameraWord(...))                      # what the camera is doing: any thread
    code = running.exec()                                     # until running.quit(), from any thread
    running.close()                                           # after the lab thread and the drivers have stopped

In kiosk mode (the default) the window fills the screen, refuses to close and lets no key combination out. ``windowed``
gives it a frame and the usual keys, drawn as if it were a 21.5-inch panel.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from lab_kiosk import paths
from lab_kiosk.application.commands import LauncherCommand, StartProgram, StopProgram, VoiceCommand
from lab_kiosk.application.flows import TABLE, Action, Kiosk, Screen, Tap
from lab_kiosk.application.flows.kiosk import SpeechEnded, VoicesKnown
from lab_kiosk.application.intake import TakingIn
from lab_kiosk.application.paper import Press
from lab_kiosk.application.pins import AskKeeper
from lab_kiosk.application.ports import Clock
from lab_kiosk.application.reports import Read
from lab_kiosk.application.scan_router import Scanned
from lab_kiosk.domain.launch import Video
from lab_kiosk.ui.presenters.drawer import DrawerItem
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.viewfinder import CameraWord
from lab_kiosk.ui.qt.camera import CameraPictures, CameraProvider, Frame
from lab_kiosk.ui.qt.echo import Echo
from lab_kiosk.ui.qt.film import FilmPlayer, FilmProvider
from lab_kiosk.ui.qt.focus import FocusWalk
from lab_kiosk.ui.qt.keys import KeyGuard, Wedge
from lab_kiosk.ui.qt.language import Languages
from lab_kiosk.ui.qt.loudness import listen_to_qt, log
from lab_kiosk.ui.qt.narrator import Narrator
from lab_kiosk.ui.qt.network import DenyingFactory, LinkWatch
from lab_kiosk.ui.qt.panel import as_if_full_size, pixels_per_mm
from lab_kiosk.ui.qt.pictures import ThingPictures
from lab_kiosk.ui.qt.presentation import Presentation
from lab_kiosk.ui.qt.runtime import (
    Centre,
    KioskRuntime,
    Launch,
    Play,
    Snap,
    Submit,
    no_archive,
    no_camera,
    no_centre,
    no_intake,
    no_keeper,
    no_printer,
)
from lab_kiosk.ui.qt.sound import Speakers
from lab_kiosk.ui.qt.speech import Silence, Speak
from lab_kiosk.ui.qt.switches import SwitchKeys
from lab_kiosk.ui.qt.taps import PressGuard, TapGuard, question

FALL_MS = 2500
"""How long "restarting" can be read."""
_BEHIND_A_DEMO = frozenset({Screen.LAUNCHING, Screen.SESSION})
"""Where another program's window may lie over ours; afterwards ours comes back to the front."""


def _nothing(kind: str, code: str) -> None:
    """There is no simulated lab."""


def _unheard() -> None:
    """Nobody waits for the first frame."""


@dataclass(frozen=True, kw_only=True)
class KioskApp:
    """What the window needs from the rest of the house. Only the first four have no default.

    ``wedge`` is a scanner that types. ``drawer`` gives the rows of the simulated lab's drawer and ``simulate(kind,
    code)`` is told what was held under the scanner from there; without ``drawer`` there is none. ``play`` plays a
    sound by name (the loudspeakers, if None). ``speak`` is the voice (silence, if None). ``press`` prints.
    ``centre`` is told to make contact with the centre, ``read`` to have reports read. ``keeper`` is asked about the
    PINs of staff, ``snap`` for a picture of a thing, ``take_in`` for files and what becomes of them.
    ``size`` is for windowed mode, in pixels. ``pixels_per_mm`` overrides what the panel says of itself.
    ``palette`` is "dark" or "light".
    ``kiosk`` is the value to begin with, for tests. ``painted`` is called once, when the first frame is on the
    glass.
    """

    submit: Submit
    launch: Launch
    clock: Clock
    site: Site
    wedge: Wedge | None = None
    speak: Speak | None = None
    press: Press = no_printer
    centre: Centre = no_centre
    keeper: AskKeeper = no_keeper
    read: Read = no_archive
    snap: Snap = no_camera
    take_in: TakingIn = no_intake
    drawer: Callable[[], Sequence[DrawerItem]] | None = None
    simulate: Callable[[str, str], None] = _nothing
    painted: Callable[[], None] = _unheard
    play: Play | None = None
    windowed: bool = False
    size: tuple[int, int] = (1600, 900)
    pixels_per_mm: float | None = None
    palette: str = "dark"
    reduce_motion: bool = False
    kiosk: Kiosk | None = None


class Running(QObject):
    """The kiosk's window, shown. ``warnings`` is everything that QML complained about: it should stay empty."""

    _quit = Signal(int)
    _fell = Signal(int)

    def __init__(self, app: KioskApp, qt: QGuiApplication, stop_listening: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self.app = app
        self._stop_listening = stop_listening
        self._qt = qt
        self.warnings: list[str] = []
        self._behind_a_demo = False
        resources = paths.resources()
        self._speak: Speak = app.speak or Silence()
        self._narrator: Narrator | None = None
        self._focus: FocusWalk | None = None
        self._speakers = Speakers(resources / "sounds", parent=self) if app.play is None else None
        self.runtime = KioskRuntime(
            submit=app.submit,
            launch=self._launch,
            clock=app.clock,
            play=app.play or self._play,
            voice=self._voice,
            press=app.press,
            centre=app.centre,
            keeper=app.keeper,
            read=app.read,
            snap=app.snap,
            take_in=app.take_in,
            kiosk=app.kiosk,
            parent=self,
        )
        self.presentation = Presentation(
            self.runtime.dispatch,
            app.site,
            drawer=app.drawer,
            simulate=app.simulate,
            say=Echo(resources / "i18n").say,
            parent=self,
        )
        self._pictures = CameraPictures(self)
        self._pictures.arrived.connect(self.presentation.preview.arrived, Qt.ConnectionType.QueuedConnection)
        self._pictures.heard.connect(self.presentation.preview.hear, Qt.ConnectionType.QueuedConnection)
        self.presentation.preview.lost.connect(self._pictures.forget)
        self._frames = FilmProvider()
        self._things = ThingPictures()
        self._film = FilmPlayer(self.presentation.film, self._frames, self.runtime.tell, self)
        self._network = DenyingFactory()
        self.link: LinkWatch | None = None
        self.engine = QQmlApplicationEngine()
        self._languages = Languages(resources / "i18n", self.engine)
        self.window = self._load(resources / "qml")
        self._narrator = Narrator(self.window, self._speak, self._spoken, parent=self)
        self._speak.voices = lambda languages: self.runtime.dispatch(VoicesKnown(languages))
        self._speak.ended = lambda: self.runtime.dispatch(SpeechEnded())
        self._focus = FocusWalk(self.window, self._go_back, self)
        self.window.installEventFilter(self._focus)
        self._switches = SwitchKeys(self._focus, self)
        self.window.installEventFilter(self._switches)
        self._presses = PressGuard(lambda: question(self.runtime.kiosk), self)
        self.window.installEventFilter(self._presses)
        self._guard = KeyGuard(
            wedge=app.wedge,
            touched=self.runtime.touched,
            monotonic=app.clock.monotonic,
            locked=not app.windowed,
            parent=self,
        )
        self.window.installEventFilter(self._guard)
        self._taps = TapGuard(lambda: question(self.runtime.kiosk), self)
        self.window.installEventFilter(self._taps)
        self.runtime.changed.connect(self._show)
        self._unpainted = True
        self.window.frameSwapped.connect(self._painted, Qt.ConnectionType.QueuedConnection)
        self._fell.connect(self._fall, Qt.ConnectionType.QueuedConnection)
        self._quit.connect(qt.exit, Qt.ConnectionType.QueuedConnection)

    def _load(self, qml: Path) -> QQuickWindow:
        engine = self.engine
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(self._warned)
        engine.setNetworkAccessManagerFactory(self._network)
        engine.addImageProvider("camera", CameraProvider(self._pictures))
        engine.addImageProvider("film", self._frames)
        engine.addImageProvider("thing", self._things)
        engine.addImportPath(str(qml))
        preferences = engine.singletonInstance("LabKiosk.Theme", "Preferences")
        if isinstance(preferences, QObject):
            preferences.setProperty("sitePalette", self.app.palette)
            preferences.setProperty("pixelsPerMm", self._pitch())
            preferences.setProperty("reduceMotion", self.app.reduce_motion)
        self._show()
        engine.setInitialProperties(self.presentation.for_qml())
        engine.loadFromModule("LabKiosk.App", "Main")
        window = engine.rootObjects()[0] if engine.rootObjects() else None
        if not isinstance(window, QQuickWindow):
            said = "\n".join(self.warnings)
            raise RuntimeError(f"the kiosk's window does not load:\n{said}")  # noqa: TRY004 - QML failed, no argument
        return window

    def _pitch(self) -> float:
        if self.app.pixels_per_mm is not None:
            return self.app.pixels_per_mm
        if self.app.windowed:
            return as_if_full_size(*self.app.size)
        screen = self._qt.primaryScreen()
        return pixels_per_mm(screen.geometry().width(), screen.physicalSize().width())

    def show(self) -> None:
        self.window.resize(*self.app.size)
        if self.app.windowed:
            self.window.show()
        else:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()

    def scan(self, scan: Scanned) -> None:
        self.runtime.scan(scan)

    def tell(self, word: object) -> None:
        self.runtime.tell(word)

    def show_frame(self, frame: Frame) -> None:
        self._pictures.show(frame)

    def show_camera(self, word: CameraWord) -> None:
        self._pictures.tell(word)

    def watch_link(self, up: Callable[[], None]) -> None:
        """From now on, ``up`` hears on the GUI thread that the machine's network reaches further than it did."""
        self.link = LinkWatch(up, self)

    def exec(self) -> int:
        return self._qt.exec()

    def quit(self, code: int = 0) -> None:
        """From any thread."""
        self._quit.emit(code)

    def fall(self, code: int) -> None:
        """A bug: say so for a moment, then end with ``code``. From any thread."""
        self._fell.emit(code)

    def _fall(self, code: int) -> None:
        if self.runtime.kiosk.screen is not Screen.RESTARTING:
            self.runtime.halt(Screen.RESTARTING)
            QTimer.singleShot(FALL_MS, self, lambda: self._qt.exit(code))

    def close(self) -> None:
        """Take the window away. The engine goes before the view-models that it shows."""
        self.runtime.stop()
        self._speak.close()
        if self._narrator is not None:
            self._narrator.rest()
        if self._focus is not None:
            self._focus.rest()
            self.window.removeEventFilter(self._focus)
        self._switches.show(Kiosk())
        self._guard.unlock()
        self.window.removeEventFilter(self._guard)
        self.window.removeEventFilter(self._taps)
        self.window.removeEventFilter(self._switches)
        self._film.stop()
        self.window.close()
        self._pictures.forget()
        self.engine.deleteLater()
        self._languages.be_silent()
        self._stop_listening()

    def _painted(self) -> None:
        """A second frame may be in the queue already when the first one is heard of."""
        if self._unpainted:
            self._unpainted = False
            self.window.frameSwapped.disconnect(self._painted)
            self.app.painted()
            self._speak.begin()

    def _show(self) -> None:
        kiosk = self.runtime.kiosk
        if self._behind_a_demo and kiosk.screen not in _BEHIND_A_DEMO:
            self._come_back()
        self._behind_a_demo = kiosk.screen in _BEHIND_A_DEMO
        self._languages.speak(kiosk.language)
        self._film.show(kiosk)
        self._things.show(kiosk)
        if self._focus is not None:
            self._focus.show(kiosk)
        self.presentation.show(kiosk)
        if self._narrator is not None:
            self._narrator.show(kiosk)
            self._switches.show(kiosk)

    def _voice(self, command: VoiceCommand) -> None:
        if self._narrator is not None:
            self._narrator.obey(command)

    def _spoken(self, name: str, value: str) -> str:
        words: Any = self.engine.singletonInstance("LabKiosk.Words", "SpeechWords")
        return str(words.control(name, value))

    def _go_back(self) -> None:
        if (self.runtime.kiosk.screen, Action.BACK) in TABLE:
            self.runtime.dispatch(Tap(Action.BACK))

    def _come_back(self) -> None:
        """To the front, with the keyboard. Only a screen that nobody sees has no front."""
        if self._qt.platformName() != "offscreen":
            self.window.raise_()
        self.window.requestActivate()

    def _launch(self, command: LauncherCommand) -> None:
        """Films are the window's own; everything else is the launcher's."""
        kiosk = self.runtime.kiosk
        run = kiosk.run
        if run is None or not isinstance(run.demo.launch, Video):
            self.app.launch(command)
        elif isinstance(command, StartProgram):
            gone = run.running.run_seconds - run.seconds_left(kiosk.now) if run.running else 0
            self._film.start(run, self.app.site.demo_folders[run.demo.id], command.language, gone * 1000)
        elif isinstance(command, StopProgram):
            self._film.stop()

    def _play(self, name: str) -> None:
        if self._speakers is not None:
            self._speakers.play(name)

    def _warned(self, found: Sequence[QQmlError]) -> None:
        for warning in found:
            self.warnings.append(warning.toString())
            log.warning("%s", warning.toString())


def qt_application() -> QGuiApplication:
    """The one application object, with the kiosk's own fonts. What Inter has no letters for, Kiosk Arabic has."""
    there = QGuiApplication.instance()
    qt = there if isinstance(there, QGuiApplication) else QGuiApplication(sys.argv[:1])
    qt.setApplicationName("lab-kiosk")
    known = set(QFontDatabase.families())
    if "Inter" not in known:
        for path in sorted((paths.resources() / "fonts").glob("*.woff2")):
            QFontDatabase.addApplicationFont(str(path))
        QFont.insertSubstitution("Inter", "Kiosk Arabic")
    return qt


def start(app: KioskApp) -> Running:
    """Open the window and let the kiosk begin. Raises RuntimeError, with QML's words, if it does not load."""
    stop_listening = listen_to_qt()
    running = Running(app, qt_application(), stop_listening)
    running.show()
    running.runtime.start()
    return running
