# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.set_up import CardRow, SetUpView, set_up_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SetUpViewModel(QObject):
    """The page that sets one scanner up. Its sentences are the printer's too, so they come ready from here."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = SetUpView()
        self._rows = RecordListModel(CardRow, "number", self)

    def show(self, kiosk: Kiosk) -> None:
        view = set_up_view(kiosk, _told)
        if view == self._view:
            return
        self._view = view
        self._rows.update(view.rows)
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._view.headline

    @Property(str, notify=changed)
    def advice(self) -> str:
        return self._view.advice

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._view.detail

    @Property(str, notify=changed)
    def shown(self) -> str:
        return self._view.shown

    @Property(QObject, notify=changed)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        return self._view.printable

    @Property(str, notify=changed)
    def printing(self) -> str:
        return self._view.printing

    @Slot()
    def print(self) -> None:
        self._dispatch(Tap(Action.PRINT))


def _told(source: str) -> str:
    """In the language that the screen speaks now."""
    return QCoreApplication.translate("SetUp", source)
