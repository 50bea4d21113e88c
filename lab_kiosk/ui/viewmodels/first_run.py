# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.first_run import FirstRunView, first_run_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FirstRunViewModel(QObject):
    """How far a new kiosk is with its enrolment."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = FirstRunView()

    def show(self, kiosk: Kiosk) -> None:
        view = first_run_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self.changed.emit()

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._view.step

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._view.done

    @Property(str, notify=changed)
    def kiosk(self) -> str:
        return self._view.kiosk

    @Property(int, notify=changed)
    def records(self) -> int:
        return self._view.records

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._view.why

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._view.detail
