# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator


class Echo:
    """Says a text of the screens in a language that the screen does not speak right now: one translator a language."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translators: dict[str, QTranslator] = {}

    def say(self, language: str, context: str, source: str, comment: str = "", count: int = -1) -> str:
        """The text in that language, or as it stands in the sources where nobody has translated it.

        Raises FileNotFoundError for a language that was never released.
        """
        told = self._translator(language).translate(context, source, comment, count)
        return (told or source).replace("%n", str(count))

    def _translator(self, language: str) -> QTranslator:
        there = self._translators.get(language)
        if there is not None:
            return there
        translator, path = QTranslator(), self._folder / f"lab_kiosk_{language}.qm"
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        self._translators[language] = translator
        return translator
