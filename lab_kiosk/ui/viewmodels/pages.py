# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.presenters.pages import PagesView, pages_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PaperViewModel(QObject):
    """What staff have on the glass, on paper: whether it can be, what for, and what became of it."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = PagesView()

    def show(self, kiosk: Kiosk) -> None:
        view = pages_view(kiosk)
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        return self._view.printable

    @Property(bool, notify=changed)
    def saves(self) -> bool:
        return self._view.saves

    @Property(str, notify=changed)
    def printing(self) -> str:
        return self._view.printing

    @Property(int, notify=changed)
    def heads(self) -> int:
        return self._view.heads

    @Property("QStringList", notify=changed)
    def purposes(self) -> list[str]:
        return list(self._view.purposes)

    @Slot()
    def print(self) -> None:
        self._dispatch(Tap(Action.PRINT))

    @Slot(str)
    def choose(self, purpose: str) -> None:
        self._dispatch(Tap(Action.PICK, purpose))
