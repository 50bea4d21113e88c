# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.guest import AGE_ROWS, ROLE_ROWS, ChoiceRow, GuestView, guest_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GuestViewModel(QObject):
    """In without a badge, and the label that comes of it."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = GuestView()
        self._roles = RecordListModel(ChoiceRow, "code", self)
        self._roles.update(ROLE_ROWS)
        self._ages = RecordListModel(ChoiceRow, "code", self)
        self._ages.update(AGE_ROWS)

    def show(self, kiosk: Kiosk) -> None:
        view = guest_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self.changed.emit()

    @Property(QObject, notify=changed)
    def roles(self) -> QObject:
        return self._roles

    @Property(QObject, notify=changed)
    def ages(self) -> QObject:
        return self._ages

    @Property(str, notify=changed)
    def label(self) -> str:
        return self._view.label

    @Property("QStringList", notify=changed)
    def modules(self) -> list[str]:
        return list(self._view.modules)

    @Property(str, notify=changed)
    def printing(self) -> str:
        return self._view.printing

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        return self._view.printable

    @Slot()
    def print(self) -> None:
        self._dispatch(Tap(Action.PRINT))

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        self._dispatch(Tap(Action.ROLE, role))

    @Slot(str)
    def chooseAge(self, band: str) -> None:
        self._dispatch(Tap(Action.AGE, band))
