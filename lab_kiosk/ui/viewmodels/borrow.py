# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.borrow import BorrowView, borrow_view
from lab_kiosk.ui.presenters.rows import ThingRow
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BorrowViewModel(QObject):
    """The tray, and what was lent from it."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = BorrowView()
        self._items = RecordListModel(ThingRow, "asset_id", self)
        self._lent = RecordListModel(ThingRow, "asset_id", self)
        self._set_aside = RecordListModel(ThingRow, "asset_id", self)

    def show(self, kiosk: Kiosk) -> None:
        view = borrow_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._items.update(view.items)
        self._lent.update(view.lent)
        self._set_aside.update(view.set_aside)
        self.changed.emit()

    @Property(int, notify=changed)
    def ready(self) -> int:
        return self._view.ready

    @Property(int, notify=changed)
    def blocked(self) -> int:
        return self._view.blocked

    @Property(int, notify=changed)
    def undoSeconds(self) -> int:
        return self._view.undo_seconds

    @Property(str, notify=changed)
    def kit(self) -> str:
        return self._view.kit

    @Property("QStringList", notify=changed)
    def kitLacks(self) -> list[str]:
        return list(self._view.kit_lacks)

    @Property(int, notify=changed)
    def scans(self) -> int:
        return self._view.scans

    @Property(int, notify=changed)
    def documents(self) -> int:
        return self._view.documents

    @Property(str, notify=changed)
    def lesson(self) -> str:
        return self._view.lesson

    @Property(str, notify=changed)
    def lessonTitle(self) -> str:
        return self._view.lesson_title

    @Property(QObject, notify=changed)
    def items(self) -> QObject:
        return self._items

    @Property(QObject, notify=changed)
    def lent(self) -> QObject:
        return self._lent

    @Property(QObject, notify=changed)
    def setAside(self) -> QObject:
        return self._set_aside

    @Slot(str)
    def remove(self, assetId: str) -> None:
        self._dispatch(Tap(Action.REMOVE, assetId))

    @Slot()
    def read(self) -> None:
        self._dispatch(Tap(Action.AGREE))

    @Slot()
    def learn(self) -> None:
        self._dispatch(Tap(Action.PICK, self._view.lesson))

    @Slot()
    def take(self) -> None:
        self._dispatch(Tap(Action.TAKE))

    @Slot()
    def undo(self) -> None:
        self._dispatch(Tap(Action.UNDO))
