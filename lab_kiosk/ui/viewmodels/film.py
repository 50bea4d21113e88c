# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class FilmView:
    """``picture`` is the address of the newest frame, ``progress`` from 0 to 1, ``place`` as people read it: 0:42."""

    there: bool = False
    picture: str = ""
    caption: str = ""
    captions: bool = True
    playing: bool = False
    progress: float = 0.0
    place: str = "0:00"


@QmlElement
class FilmViewModel(QObject):
    """A film that the kiosk itself plays, and the three things that can be done with it."""

    changed = Signal()
    toggled = Signal()
    replayed = Signal()
    captionsToggled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = FilmView()

    def show(self, view: FilmView) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(bool, notify=changed)
    def there(self) -> bool:
        return self._view.there

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._view.caption

    @Property(bool, notify=changed)
    def captions(self) -> bool:
        return self._view.captions

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._view.playing

    @Property(float, notify=changed)
    def progress(self) -> float:
        return self._view.progress

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._view.place

    @Slot()
    def toggle(self) -> None:
        self.toggled.emit()

    @Slot()
    def replay(self) -> None:
        self.replayed.emit()

    @Slot()
    def toggleCaptions(self) -> None:
        self.captionsToggled.emit()
