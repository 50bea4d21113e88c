# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

_RIGHT_TO_LEFT = frozenset({"ar", "ur"})


class Languages(QObject):
    """The language of the screen, changed at once and as often as visitors like."""

    def __init__(self, folder: Path, engine: QQmlEngine) -> None:
        super().__init__()
        self._folder = folder
        self._engine = engine
        self._installed: QTranslator | None = None
        self._language = ""

    def speak(self, language: str) -> None:
        """Show ``language`` from now on. Raises FileNotFoundError for one that was never released."""
        if language == self._language:
            return
        translator = QTranslator()
        path = self._folder / f"lab_kiosk_{language}.qm"
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        QCoreApplication.installTranslator(translator)
        self._installed, self._language = translator, language
        QLocale.setDefault(QLocale(language))
        rtl = language in _RIGHT_TO_LEFT
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._engine.retranslate()

    def be_silent(self) -> None:
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        self._installed, self._language = None, ""
