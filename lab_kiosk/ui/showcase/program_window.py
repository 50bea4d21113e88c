# SPDX-License-Identifier: Apache-2.0
"""The window of a demo program of our own, in a process of its own: ``ready`` when its first picture is on the screen,
0 on *Done* or when it is asked to terminate, 71 when everybody has left. While it runs it says so every second.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from lab_kiosk import paths
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.launch import EVERYBODY_LEFT
from lab_kiosk.ui.qt.application import qt_application
from lab_kiosk.ui.qt.network import DenyingFactory
from lab_kiosk.ui.qt.panel import as_if_full_size, pixels_per_mm
from lab_kiosk.ui.qt.typed import Property

SIGNAL_PULSE_MS = 200
"""How often Python gets to look at signals while Qt waits."""
IDLE_SECONDS, ASK_SECONDS = 90, 20
"""Without a touch or a key: after how long it asks whether somebody is there, and how long it waits for an answer."""
RIGHT_TO_LEFT = frozenset({"ar", "ur"})
INPUT = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.KeyPress}
    | {QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


@dataclass(frozen=True, kw_only=True)
class Options:
    language: str = "en"
    larger_text: bool = False
    reduce_motion: bool = False
    palette: str = "dark"
    windowed: bool = False
    size: tuple[int, int] = (1600, 900)


def options(arguments: Sequence[str] | None, about: str, languages: Sequence[str]) -> Options:
    """What the launcher asks for. A language that the program does not speak is English."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--lang", default="en", help=f"{', '.join(languages)}; anything else is shown in English")
    parser.add_argument("--larger-text", action="store_true")
    parser.add_argument("--reduce-motion", action="store_true")
    parser.add_argument("--palette", default="dark", choices=["dark", "light", "highContrast"])
    parser.add_argument("--windowed", action="store_true")
    given = parser.parse_args(arguments)
    return Options(
        language=given.lang if given.lang in languages else "en",
        larger_text=given.larger_text,
        reduce_motion=given.reduce_motion,
        palette=given.palette,
        windowed=given.windowed,
    )


def words(folder: Path) -> dict[str, dict[str, str]]:
    """``words.toml`` of a demo, by language."""
    return tomllib.loads((folder / "words.toml").read_text("utf-8"))


class Stage(QObject):
    """What QML sees of a program: the frozen view of now as a map, and one slot for every tap."""

    changed = Signal()

    def __init__(self, view: Callable[[], msgspec.Struct], tapped: Callable[[str, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._tapped = tapped
        self._shown = _plain(view())

    @Property("QVariantMap", notify=changed)
    def view(self) -> dict[str, Any]:
        return dict(self._shown)

    @Slot(str)
    @Slot(str, str)
    def tap(self, action: str, value: str = "") -> None:
        self._tapped(action, value)
        shown = _plain(self._view())
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()


def _beat() -> None:
    """A window that hangs falls silent, and the launcher ends it (``heartbeat`` of the manifest)."""
    sys.stdout.write("running\n")
    sys.stdout.flush()


def _plain(view: msgspec.Struct) -> dict[str, Any]:
    """Maps and lists: Qt does not take a tuple for a list."""
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(view))
    return plain


class ProgramWindow(QObject):
    """``warnings`` is what QML complained about. The root of ``qml`` is a DemoFrame; ``said`` are the frame's words."""

    idle_seconds = IDLE_SECONDS

    def __init__(
        self,
        qml: Path,
        given: Options,
        said: Mapping[str, str],
        *,
        view: Callable[[], msgspec.Struct],
        tapped: Callable[[str, str], None],
        providers: Mapping[str, QQuickImageProvider] | None = None,
    ) -> None:
        super().__init__()
        self.qt = qt_application()
        self.warnings: list[str] = []
        self.stage = Stage(view, tapped, self)
        self._given = given
        self._quiet_seconds = 0
        self._network = DenyingFactory()
        rtl = given.language in RIGHT_TO_LEFT
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.engine = QQmlApplicationEngine()
        self.engine.setOutputWarningsToStandardError(False)
        self.engine.warnings.connect(self._warned)
        self.engine.setNetworkAccessManagerFactory(self._network)
        self.engine.addImportPath(str(paths.resources() / "qml"))
        for name, provider in (providers or {}).items():
            self.engine.addImageProvider(name, provider)
        self._prefer()
        frame = {"title": "title", "doneText": "done", "stillThereText": "still_there", "stayText": "stay"}
        self.engine.setInitialProperties(
            {name: said[word] for name, word in frame.items()}
            | {"words": dict(said), "stage": self.stage, "rightToLeft": rtl, "secondsTotal": ASK_SECONDS}
        )
        self.engine.load(QUrl.fromLocalFile(str(qml)))
        window = self.engine.rootObjects()[0] if self.engine.rootObjects() else None
        if not isinstance(window, QQuickWindow):
            raise RuntimeError("\n".join(self.warnings))  # noqa: TRY004 - QML did not load; nobody passed a wrong type
        self.window = window
        self.window.resize(*given.size)
        self.window.installEventFilter(self)
        self.window.stay.connect(self.somebody_is_here)  # type: ignore[attr-defined]
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.second_passed)
        self.code = 0
        self._second.start()

    def _prefer(self) -> None:
        preferences = self.engine.singletonInstance("LabKiosk.Theme", "Preferences")
        if not isinstance(preferences, QObject):
            return
        screen = self.qt.primaryScreen()
        pitch = pixels_per_mm(screen.geometry().width(), screen.physicalSize().width())
        wanted = {
            "pixelsPerMm": as_if_full_size(*self._given.size) if self._given.windowed else pitch,
            "line": LANGUAGES[self._given.language].line,
            "palette": self._given.palette,
            "largerText": self._given.larger_text,
            "reduceMotion": self._given.reduce_motion,
        }
        for name, value in wanted.items():
            preferences.setProperty(name, value)

    def show(self) -> None:
        if self._given.windowed:
            self.window.show()
        else:
            self.window.showFullScreen()

    def run(self) -> int:
        """Until *Done*, the window's end, SIGTERM, or nobody is there any more: the exit code."""
        signal.signal(signal.SIGTERM, lambda _number, _frame: self.qt.exit(0))
        pulse = QTimer(self, interval=SIGNAL_PULSE_MS)
        pulse.timeout.connect(lambda: None)
        pulse.start()
        self.window.frameSwapped.connect(self._say_ready, Qt.ConnectionType.QueuedConnection)
        self.window.finished.connect(lambda: self.qt.exit(self.code))  # type: ignore[attr-defined]
        self._second.timeout.connect(_beat)
        self.show()
        code = self.qt.exec()
        self.close()
        return code

    def close(self) -> None:
        """Take the window away. The engine goes before what it shows."""
        self._second.stop()
        self.window.removeEventFilter(self)
        self.window.close()
        self.engine.deleteLater()
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def second_passed(self) -> None:
        self._quiet_seconds += 1
        over = self._quiet_seconds - self.idle_seconds
        if over >= ASK_SECONDS:
            self._second.stop()
            self.code = EVERYBODY_LEFT
            self.window.finished.emit()  # type: ignore[attr-defined]
        elif over >= 0:
            self.window.setProperty("secondsLeft", ASK_SECONDS - over)

    def somebody_is_here(self) -> None:
        self._quiet_seconds = 0
        self.window.setProperty("secondsLeft", -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Counts touches and keys, and swallows none. While it asks, only an answer is one."""
        if event.type() in INPUT and self._quiet_seconds < self.idle_seconds:
            self._quiet_seconds = 0
        return super().eventFilter(watched, event)

    def _say_ready(self) -> None:
        self.window.frameSwapped.disconnect(self._say_ready)
        sys.stdout.write("ready\n")
        sys.stdout.flush()

    def _warned(self, found: Sequence[QQmlError]) -> None:
        self.warnings.extend(warning.toString() for warning in found)
