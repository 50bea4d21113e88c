# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from lab_kiosk.ui.presenters.viewfinder import TIP_GLYPHS, CameraWord, Eye
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
STALE_MS = 2000
"""A camera that has sent nothing for so long is no camera: the viewfinder goes."""


@QmlElement
class PreviewViewModel(QObject):
    """Whether a camera looks out, and the address of its newest picture. The picture itself is kept nowhere."""

    changed = Signal()
    lost = Signal()
    """The picture is not looked at any more: whoever holds the newest one lets go of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._shown_at: int | None = None
        self._fresh = False
        self._word = CameraWord()

    @Property(bool, notify=changed)
    def live(self) -> bool:
        return self._shown_at is not None

    @Property(bool, notify=changed)
    def away(self) -> bool:
        """Whether a camera that belongs here does not see now."""
        return self._word.eye is Eye.AWAY and not self.live

    @Property(str, notify=changed)
    def source(self) -> str:
        return f"image://camera/{self._number}" if self._shown_at is not None else ""

    @Property(str, notify=changed)
    def tip(self) -> str:
        """What would help the camera, by its code; empty if nothing would."""
        return self._word.tip.value if self.live else ""

    @Property(str, notify=changed)
    def tipGlyph(self) -> str:
        return TIP_GLYPHS[self._word.tip] if self.live else ""

    def arrived(self) -> None:
        """There is a new picture."""
        self._number += 1
        self._fresh = True
        if self._shown_at is None:
            self._shown_at = -1
        self.changed.emit()

    def hear(self, word: CameraWord) -> None:
        """Something has changed about the camera. One that sleeps or is away shows no old picture."""
        if word.eye is not Eye.OPEN:
            self._shown_at, self._fresh = None, False
            self.lost.emit()
        self._word = word
        self.changed.emit()

    def pass_time(self, mono: int) -> None:
        if self._fresh:
            self._shown_at, self._fresh = mono, False
        elif self._shown_at is not None and mono - self._shown_at > STALE_MS:
            self._shown_at = None
            self.lost.emit()
            self.changed.emit()
