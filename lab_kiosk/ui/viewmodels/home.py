# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.group import ZoneRow
from lab_kiosk.ui.presenters.lab import HomeView, home_view
from lab_kiosk.ui.presenters.rows import ThingRow
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HomeViewModel(QObject):
    """What a visitor can do here today, and what is on loan to them."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = HomeView()
        self._loans = RecordListModel(ThingRow, "asset_id", self)
        self._zones = RecordListModel(ZoneRow, "code", self)

    def show(self, kiosk: Kiosk) -> None:
        view = home_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._loans.update(view.loans)
        self._zones.update(view.zones)
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._view.known

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(int, notify=changed)
    def ready(self) -> int:
        return self._view.ready

    @Property(int, notify=changed)
    def headsets(self) -> int:
        return self._view.headsets

    @Property(int, notify=changed)
    def demos(self) -> int:
        return self._view.demos

    @Property(int, notify=changed)
    def stationsFree(self) -> int:
        return self._view.stations_free

    @Property(bool, notify=changed)
    def rules(self) -> bool:
        return self._view.rules

    @Property(str, notify=changed)
    def restsUntil(self) -> str:
        return self._view.rests_until

    @Property(QObject, notify=changed)
    def loans(self) -> QObject:
        return self._loans

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._view.place

    @Property(int, notify=changed)
    def heads(self) -> int:
        return self._view.heads

    @Property(bool, notify=changed)
    def label(self) -> bool:
        return self._view.label

    @Property(bool, notify=changed)
    def badge(self) -> bool:
        return self._view.badge

    @Property(bool, notify=changed)
    def zoned(self) -> bool:
        return bool(self._view.zones)

    @Property(QObject, notify=changed)
    def zones(self) -> QObject:
        return self._zones

    @Slot()
    def showLabel(self) -> None:
        self._dispatch(Tap(Action.LABEL))

    @Slot()
    def count(self) -> None:
        self._dispatch(Tap(Action.COUNT))

    @Slot()
    def openZones(self) -> None:
        self._dispatch(Tap(Action.ZONES))

    @Slot(str)
    def moveTo(self, zone: str) -> None:
        self._dispatch(Tap(Action.MOVE, zone))

    @Slot(str)
    def renew(self, assetId: str) -> None:
        self._dispatch(Tap(Action.RENEW, assetId))

    @Slot()
    def undoRenewal(self) -> None:
        self._dispatch(Tap(Action.UNDO))

    @Slot()
    def tryDemo(self) -> None:
        self._dispatch(Tap(Action.DEMOS))

    @Slot()
    def borrow(self) -> None:
        self._dispatch(Tap(Action.BORROW))

    @Slot()
    def bringBack(self) -> None:
        self._dispatch(Tap(Action.RETURN))
