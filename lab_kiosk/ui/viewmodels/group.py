# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.group import GroupView, NeedRow, ZoneRow, group_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class GroupViewModel(QObject):
    """How many of a group come in, are inside, or go."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = GroupView()
        self._needs = RecordListModel(NeedRow, "code", self)
        self._zones = RecordListModel(ZoneRow, "code", self)

    def show(self, kiosk: Kiosk) -> None:
        view = group_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._needs.update(view.needs)
        self._zones.update(view.zones)
        self.changed.emit()

    @Property(str, notify=changed)
    def ask(self) -> str:
        return self._view.ask

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(int, notify=changed)
    def heads(self) -> int:
        return self._view.heads

    @Property(int, notify=changed)
    def adults(self) -> int:
        return self._view.adults

    @Property(int, notify=changed)
    def most(self) -> int:
        return self._view.most

    @Property(QObject, notify=changed)
    def needs(self) -> QObject:
        return self._needs

    @Property(QObject, notify=changed)
    def zones(self) -> QObject:
        return self._zones

    @Slot(int)
    def setHeads(self, heads: int) -> None:
        self._dispatch(Tap(Action.HEADS, str(heads)))

    @Slot(int)
    def digit(self, digit: int) -> None:
        self._dispatch(Tap(Action.DIGIT, str(digit)))

    @Slot()
    def erase(self) -> None:
        self._dispatch(Tap(Action.ERASE))

    @Slot(int)
    def setAdults(self, adults: int) -> None:
        self._dispatch(Tap(Action.ADULTS, str(adults)))

    @Slot(str)
    def toggleNeed(self, need: str) -> None:
        self._dispatch(Tap(Action.NEED, need))

    @Slot(str)
    def chooseZone(self, zone: str) -> None:
        self._dispatch(Tap(Action.MOVE, zone))
