# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.duty import DutyView, RollRow, duty_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DutyViewModel(QObject):
    """What staff do at a kiosk."""

    changed = Signal()

    def __init__(self, site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self._view = DutyView()
        self._roll = RecordListModel(RollRow, "visit_id", self)

    def show(self, kiosk: Kiosk) -> None:
        view = duty_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._roll.update(view.roll)
        self.changed.emit()

    @Property(str, notify=changed)
    def duty(self) -> str:
        return self._view.duty

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._view.seconds_left

    @Property(int, notify=changed)
    def secondsTotal(self) -> int:
        return self._view.seconds_total

    @Property(int, notify=changed)
    def thingsBack(self) -> int:
        return self._view.things_back

    @Property(bool, notify=changed)
    def unwritten(self) -> bool:
        return self._view.unwritten

    @Property(QObject, notify=changed)
    def roll(self) -> QObject:
        return self._roll

    @Property(int, notify=changed)
    def inside(self) -> int:
        return self._view.inside

    @Property(int, notify=changed)
    def perhaps(self) -> int:
        return self._view.perhaps

    @Property(int, notify=changed)
    def outside(self) -> int:
        return self._view.outside

    @Property(str, notify=changed)
    def called(self) -> str:
        return self._view.called
