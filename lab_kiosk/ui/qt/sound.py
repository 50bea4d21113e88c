# SPDX-License-Identifier: Apache-2.0
"""The kiosk's voice. Where there is no loudspeaker, it is silent: a sound is never the only sign."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLoggingCategory, QObject, QUrl


class Speakers(QObject):
    """Plays the short sounds of a folder by name. Unknown names and missing devices are silence.

    Qt's multimedia library is only loaded here: it looks for the system's audio as it loads, and says so on stderr.
    """

    def __init__(self, folder: Path, volume: float = 0.8, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effects: dict[str, Any] = {}
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        multimedia = importlib.import_module("PySide6.QtMultimedia")
        if multimedia.QMediaDevices.defaultAudioOutput().isNull():
            return
        for path in sorted(folder.glob("*.wav")):
            effect = multimedia.QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(path)))
            effect.setVolume(volume)
            self._effects[path.stem] = effect

    def play(self, name: str) -> None:
        effect = self._effects.get(name)
        if effect is not None:
            effect.play()
