# SPDX-License-Identifier: Apache-2.0
"""The kiosk's voice. Where there is no loudspeaker, it is silent: a sound is never the only sign."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect


class Speakers(QObject):
    """Plays the short sounds of a folder by name. Unknown names and missing devices are silence."""

    def __init__(self, folder: Path, volume: float = 0.8, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effects: dict[str, QSoundEffect] = {}
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        if QMediaDevices.defaultAudioOutput().isNull():
            return
        for path in sorted(folder.glob("*.wav")):
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(path)))
            effect.setVolume(volume)
            self._effects[path.stem] = effect

    def play(self, name: str) -> None:
        effect = self._effects.get(name)
        if effect is not None:
            effect.play()
