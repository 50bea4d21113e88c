# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Action, Kiosk, Tap
from lab_kiosk.ui.presenters.lab import LabView, lab_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LabViewModel(QObject):
    """The live facts of the attract screen."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = LabView()

    def show(self, kiosk: Kiosk) -> None:
        view = lab_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._view.known

    @Property(bool, notify=changed)
    def openNow(self) -> bool:
        return self._view.open_now

    @Property(int, notify=changed)
    def places(self) -> int:
        return self._view.places

    @Property(int, notify=changed)
    def ready(self) -> int:
        return self._view.ready

    @Property(int, notify=changed)
    def headsets(self) -> int:
        return self._view.headsets

    @Property(int, notify=changed)
    def demos(self) -> int:
        return self._view.demos

    @Property(str, notify=changed)
    def closes(self) -> str:
        return self._view.closes

    @Slot()
    def bringBack(self) -> None:
        self._dispatch(Tap(Action.RETURN))
