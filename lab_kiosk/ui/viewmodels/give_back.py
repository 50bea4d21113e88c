# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.give_back import ReturnView, return_view
from lab_kiosk.ui.presenters.rows import PartRow
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReturnViewModel(QObject):
    """What came back, and where it goes."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = ReturnView()
        self._parts = RecordListModel(PartRow, "asset_id", self)

    def show(self, kiosk: Kiosk) -> None:
        view = return_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self._parts.update(view.parts)
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def tag(self) -> str:
        return self._view.tag

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._view.place

    @Property(str, notify=changed)
    def placePicture(self) -> str:
        return self._view.place_picture

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._view.found

    @Property(bool, notify=changed)
    def hereAlready(self) -> bool:
        return self._view.here_already

    @Property(bool, notify=changed)
    def badgeFirst(self) -> bool:
        return self._view.badge_first

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        return self._view.asks

    @Property(str, notify=changed)
    def condition(self) -> str:
        return self._view.condition

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._view.count

    @Property(str, notify=changed)
    def kit(self) -> str:
        return self._view.kit

    @Property(bool, notify=changed)
    def kitIsHere(self) -> bool:
        return self._view.kit_is_here

    @Property(QObject, notify=changed)
    def parts(self) -> QObject:
        return self._parts

    @Property(int, notify=changed)
    def setSize(self) -> int:
        return self._view.set_size

    @Property(int, notify=changed)
    def setBack(self) -> int:
        return self._view.set_back

    @Property("QStringList", notify=changed)
    def setMissing(self) -> list[str]:
        return list(self._view.set_missing)

    @Property(int, notify=changed)
    def setMore(self) -> int:
        return self._view.set_more

    @Slot()
    def fine(self) -> None:
        self._dispatch(Tap(Action.FINE))

    @Slot()
    def problem(self) -> None:
        self._dispatch(Tap(Action.PROBLEM))
