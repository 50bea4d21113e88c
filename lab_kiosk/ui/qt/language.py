# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.qt.pseudo import PSEUDO, PseudoTranslator


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
        translator = self._translator(language)
        self.be_silent()
        QCoreApplication.installTranslator(translator)
        Languages._spoken = (language, translator)
        known = LANGUAGES.get(language, LANGUAGES["en"])
        QLocale.setDefault(QLocale(known.locale))
        direction = Qt.LayoutDirection.RightToLeft if known.right_to_left else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
        self._engine.retranslate()

    def _translator(self, language: str) -> QTranslator:
        if language == PSEUDO:
            return PseudoTranslator()
        translator = QTranslator()
        path = self._folder / f"lab_kiosk_{language}.qm"
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        return translator

    def be_silent(self) -> None:
        """Back to the words as they stand in the sources."""
        if self._spoken is not None:
            QCoreApplication.removeTranslator(self._spoken[1])
        Languages._spoken = None
