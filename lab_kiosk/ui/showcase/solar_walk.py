# SPDX-License-Identifier: Apache-2.0
"""The lab's own demo program: a walk through the solar system at true distances, in a process of its own.

    python -m lab_kiosk.ui.showcase.solar_walk --lang es

It prints ``ready`` when its first picture is on the screen, and ends with 0 on *Finish* or when it is asked to
terminate. It drifts by itself; a finger moves it on.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from lab_kiosk import paths
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.qt.application import qt_application
from lab_kiosk.ui.qt.network import DenyingFactory
from lab_kiosk.ui.qt.panel import as_if_full_size, pixels_per_mm

SIGNAL_PULSE_MS = 200
"""How often Python gets to look at signals while Qt waits."""

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "title": "Solar Walk",
        "from_sun": "You are this far from the Sun",
        "million_km": "%1 million km",
        "light": "Light needs %1 min %2 s from the Sun to here",
        "scale": "The distances are true. The planets are drawn much larger.",
        "next": "Fly to: %1",
        "again": "Back to the Sun",
        "finish": "Finish",
    },
    "es": {
        "title": "Paseo solar",
        "from_sun": "Estás a esta distancia del Sol",
        "million_km": "%1 millones de km",
        "light": "La luz tarda %1 min %2 s del Sol hasta aquí",
        "scale": "Las distancias son reales. Los planetas se ven mucho más grandes.",
        "next": "Volar a: %1",
        "again": "Volver al Sol",
        "finish": "Terminar",
    },
    "ar": {
        "title": "جولة شمسية",
        "from_sun": "هذا بُعدك عن الشمس",
        "million_km": "%1 مليون كم",
        "light": "يحتاج الضوء إلى %1 دقيقة و%2 ثانية من الشمس إلى هنا",
        "scale": "المسافات حقيقية. رُسمت الكواكب أكبر بكثير.",
        "next": "سافر إلى: %1",
        "again": "عودة إلى الشمس",
        "finish": "إنهاء",
    },
}


def stops(folder: Path, language: str) -> list[dict[str, Any]]:
    """The Sun and the planets, the nearest first, with their words in one language."""
    found = tomllib.loads((folder / "planets.toml").read_text("utf-8"))["stops"]
    return [
        {**stop, "name": stop["name"][language], "fact": stop["fact"][language], "ring": stop.get("ring", False)}
        for stop in found
    ]


class SolarWalk(QObject):
    """The window of the walk. ``warnings`` is what QML complained about."""

    def __init__(self, language: str, *, windowed: bool = False) -> None:
        super().__init__()
        self.qt = qt_application()
        self.warnings: list[str] = []
        self._network = DenyingFactory()
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._warned)
        self.engine.setNetworkAccessManagerFactory(self._network)
        self.engine.addImportPath(str(paths.resources() / "qml"))
        folder = paths.resources() / "demos" / "solar-walk"
        self.engine.setInitialProperties(
            {"stops": stops(folder, language), "words": WORDS[language], "locale": LANGUAGES[language].locale}
        )
        self.engine.load(QUrl.fromLocalFile(str(folder / "SolarWalk.qml")))
        window = self.engine.rootObjects()[0] if self.engine.rootObjects() else None
        if not isinstance(window, QQuickWindow):
            raise RuntimeError("\n".join(self.warnings))  # noqa: TRY004 - QML did not load; nobody passed a wrong type
        self.window = window
        self._line = LANGUAGES[language].line
        self._size(windowed)

    def _size(self, windowed: bool) -> None:
        screen = self.qt.primaryScreen()
        pitch = pixels_per_mm(screen.geometry().width(), screen.physicalSize().width())
        preferences = self.engine.singletonInstance("LabKiosk.Theme", "Preferences")
        if isinstance(preferences, QObject):
            preferences.setProperty("line", self._line)
            preferences.setProperty("pixelsPerMm", as_if_full_size(1600, 900) if windowed else pitch)
        self.window.resize(1600, 900)
        self._windowed = windowed

    def show(self) -> None:
        if self._windowed:
            self.window.show()
        else:
            self.window.showFullScreen()

    def _warned(self, found: Sequence[QQmlError]) -> None:
        self.warnings.extend(warning.toString() for warning in found)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="A walk through the solar system at true distances.")
    parser.add_argument("--lang", default="en", help="en, es or ar; anything else is shown in English")
    parser.add_argument("--windowed", action="store_true")
    options = parser.parse_args(arguments)
    walk = SolarWalk(options.lang if options.lang in WORDS else "en", windowed=options.windowed)

    def say_ready() -> None:
        walk.window.frameSwapped.disconnect(say_ready)
        sys.stdout.write("ready\n")
        sys.stdout.flush()

    signal.signal(signal.SIGTERM, lambda _number, _frame: walk.qt.exit(0))
    pulse = QTimer(walk, interval=SIGNAL_PULSE_MS)
    pulse.timeout.connect(lambda: None)
    pulse.start()
    walk.window.frameSwapped.connect(say_ready, Qt.ConnectionType.QueuedConnection)
    walk.window.finished.connect(lambda: walk.qt.exit(0))  # type: ignore[attr-defined]
    walk.window.closing.connect(lambda _event: walk.qt.exit(0))
    walk.show()
    code = walk.qt.exec()
    del walk.engine
    return code


if __name__ == "__main__":
    sys.exit(main())
