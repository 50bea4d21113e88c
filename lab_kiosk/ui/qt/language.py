# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

_RIGHT_TO_LEFT = frozenset({"ar", "ur"})


class Languages(QObject):
    """The language of the screen, changed at once and as often as visitors like. A process speaks one at a time."""

    _spoken: ClassVar[tuple[str, QTranslator] | None] = None

    def __init__(self, folder: Path, engine: QQmlEngine) -> None:
        super().__init__()
        self._folder = folder
        self._engine = engine

    def speak(self, language: str) -> None:
        """Show ``language`` from now on. Raises FileNotFoundError for one that was never released."""
        if self._spoken is not None and self._spoken[0] == language:
            return
        translator = QTranslator()
        path = self._folder / f"lab_kiosk_{language}.qm"
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        self.be_silent()
        QCoreApplication.installTranslator(translator)
        Languages._spoken = (language, translator)
        QLocale.setDefault(QLocale(language))
        rtl = language in _RIGHT_TO_LEFT
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._engine.retranslate()

    def be_silent(self) -> None:
        """Back to the words as they stand in the sources."""
        if self._spoken is not None:
            QCoreApplication.removeTranslator(self._spoken[1])
        Languages._spoken = None
