# SPDX-License-Identifier: Apache-2.0
"""The window of a demo program of our own, in a process of its own: ``ready`` when its first picture is on the screen,
0 on *Done* or when it is asked to terminate, 71 when everybody has left. While it runs it says so every second.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from lab_kiosk import paths
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.launch import EVERYBODY_LEFT, HIGH_CONTRAST, LARGER_TEXT, REDUCED_MOTION
from lab_kiosk.ui.qt.application import qt_application
from lab_kiosk.ui.qt.network import DenyingFactory
from lab_kiosk.ui.qt.panel import as_if_full_size, pixels_per_mm
from lab_kiosk.ui.qt.typed import Property

SIGNAL_PULSE_MS = 200
"""How often Python gets to look at signals while Qt waits."""
NOTE_SECONDS = 12
"""How long a word of the kiosk stays over a program."""
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
    kiosk: bool = False
    """A kiosk holds the other end: it says how much time is left, and calls staff."""
    size: tuple[int, int] = (1600, 900)


def options(arguments: Sequence[str] | None, about: str, languages: Sequence[str]) -> Options:
    """What the launcher asks for, by arguments or as :mod:`lab_kiosk.domain.launch` names it in the environment. A
    language that the program does not speak is English.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--lang", default="en", help=f"{', '.join(languages)}; anything else is shown in English")
    parser.add_argument("--larger-text", action="store_true")
    parser.add_argument("--reduce-motion", action="store_true")
    parser.add_argument("--palette", default="dark", choices=["dark", "light", "highContrast"])
    parser.add_argument("--windowed", action="store_true")
    parser.add_argument("--kiosk", action="store_true", help="a kiosk reads what this says and says what time is left")
    given = parser.parse_args(arguments)
    return Options(
        language=given.lang if given.lang in languages else "en",
        larger_text=given.larger_text or os.environ.get(LARGER_TEXT) == "1",
        reduce_motion=given.reduce_motion or os.environ.get(REDUCED_MOTION) == "1",
        palette="highContrast" if os.environ.get(HIGH_CONTRAST) == "1" else given.palette,
        windowed=given.windowed,
        kiosk=given.kiosk,
    )


def words(folder: Path) -> dict[str, dict[str, str]]:
    """``words.toml`` of a demo, by language."""
    return tomllib.loads((folder / "words.toml").read_text("utf-8"))


def kiosk_words(language: str) -> dict[str, str]:
    """What the kiosk says over programs and pages alike, in one language."""
    known: dict[str, dict[str, str]] = tomllib.loads((paths.resources() / "browser" / "words.toml").read_text("utf-8"))
    return known.get(language, known["en"])


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


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _beat() -> None:
    """A window that hangs falls silent, and the launcher ends it (``heartbeat`` of the manifest)."""
    _say("running")


def seconds_left(said: str) -> int | None:
    """What the last line of the launcher's says, ``left SECONDS``; None for anything else."""
    word, _, number = (said.strip().splitlines() or [""])[-1].partition(" ")
    return int(number) if word == "left" and number.isdecimal() else None


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
        self._kiosk_says = kiosk_words(given.language)
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
            | {"helpText": self._kiosk_says["help"] if given.kiosk else ""}
        )
        self.engine.load(QUrl.fromLocalFile(str(qml)))
        window = self.engine.rootObjects()[0] if self.engine.rootObjects() else None
        if not isinstance(window, QQuickWindow):
            raise RuntimeError("\n".join(self.warnings))  # noqa: TRY004 - QML did not load; nobody passed a wrong type
        self.window = window
        self.window.resize(*given.size)
        self.window.installEventFilter(self)
        self.window.stay.connect(self.somebody_is_here)  # type: ignore[attr-defined]
        self.window.help.connect(self.call_staff)  # type: ignore[attr-defined]
        self._note_over = QTimer(self, interval=NOTE_SECONDS * 1000, singleShot=True)
        self._note_over.timeout.connect(lambda: self.window.setProperty("note", ""))
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.second_passed)
        self._ready = False
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
        if self._given.kiosk:
            self._listen()
        self.show()
        code = self.qt.exec()
        self.close()
        return code

    def hear(self, said: str) -> None:
        """What the kiosk says on the standard input."""
        left = seconds_left(said)
        if left is not None:
            self._note(self._kiosk_says["left"].replace("%1", f"{left // 60}:{left % 60:02d}"))

    def call_staff(self) -> None:
        _say("help")
        self._note(self._kiosk_says["coming"])

    def _note(self, text: str) -> None:
        self.window.setProperty("note", text)
        self._note_over.start()

    def _listen(self) -> None:
        """On the standard input, until it ends."""
        notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)

        def read() -> None:
            said = os.read(sys.stdin.fileno(), 1024)
            notifier.setEnabled(bool(said))
            self.hear(said.decode("ascii", "replace"))

        notifier.activated.connect(read)

    def close(self) -> None:
        """Take the window away. The engine goes before what it shows."""
        self._second.stop()
        self._note_over.stop()
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
        """Once, although two frames may have been on their way here."""
        if not self._ready:
            self._ready = True
            self.window.frameSwapped.disconnect(self._say_ready)
            _say("ready")

    def _warned(self, found: Sequence[QQmlError]) -> None:
        self.warnings.extend(warning.toString() for warning in found)
