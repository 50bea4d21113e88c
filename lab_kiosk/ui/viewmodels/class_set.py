# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.class_set import ClassSetView, DueRow, SizeRow, SlotRow, class_set_view
from lab_kiosk.ui.presenters.rows import ThingRow
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ClassSetViewModel(QObject):
    """Things for a whole class: the counter, what was set aside, the due time."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = ClassSetView()
        self._slots = RecordListModel(SlotRow, "slot", self)
        self._aside = RecordListModel(ThingRow, "asset_id", self)
        self._sizes = RecordListModel(SizeRow, "size", self)
        self._dues = RecordListModel(DueRow, "rule", self)

    def show(self, kiosk: Kiosk) -> None:
        view = class_set_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._slots.update(view.slots)
        self._aside.update(view.aside)
        self._sizes.update(view.sizes)
        self._dues.update(view.dues)
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
    def size(self) -> int:
        return self._view.size

    @Property(QObject, notify=changed)
    def slots(self) -> QObject:
        return self._slots

    @Property(QObject, notify=changed)
    def aside(self) -> QObject:
        return self._aside

    @Property(int, notify=changed)
    def asideCount(self) -> int:
        return len(self._view.aside)

    @Property(QObject, notify=changed)
    def sizes(self) -> QObject:
        return self._sizes

    @Property(QObject, notify=changed)
    def dues(self) -> QObject:
        return self._dues

    @Property(str, notify=changed)
    def kit(self) -> str:
        return self._view.kit

    @Property("QStringList", notify=changed)
    def kitLacks(self) -> list[str]:
        return list(self._view.kit_lacks)

    @Property(str, notify=changed)
    def lastName(self) -> str:
        return self._view.last_name

    @Property(str, notify=changed)
    def lastTag(self) -> str:
        return self._view.last_tag

    @Property(str, notify=changed)
    def lastBlocker(self) -> str:
        return self._view.last_blocker

    @Property(bool, notify=changed)
    def again(self) -> bool:
        return self._view.again

    @Property(str, notify=changed)
    def booked(self) -> str:
        return self._view.booked

    @Property(int, notify=changed)
    def bookedCount(self) -> int:
        return self._view.booked_count

    @Property(int, notify=changed)
    def bookedTaken(self) -> int:
        return self._view.booked_taken

    @Property(str, notify=changed)
    def bookedWho(self) -> str:
        return self._view.booked_who

    @Property(int, notify=changed)
    def lent(self) -> int:
        return self._view.lent

    @Property(str, notify=changed)
    def dueTime(self) -> str:
        return self._view.due_time

    @Property(int, notify=changed)
    def dueDays(self) -> int:
        return self._view.due_days

    @Property(str, notify=changed)
    def dueDate(self) -> str:
        return self._view.due_date

    @Property(int, notify=changed)
    def undoSeconds(self) -> int:
        return self._view.undo_seconds

    @Slot(int)
    def chooseSize(self, size: int) -> None:
        self._dispatch(Tap(Action.SIZE, str(size)))

    @Slot(str)
    def chooseDue(self, rule: str) -> None:
        self._dispatch(Tap(Action.DUE, rule))

    @Slot(str)
    def remove(self, assetId: str) -> None:
        self._dispatch(Tap(Action.REMOVE, assetId))

    @Slot(str)
    def letGo(self, assetId: str) -> None:
        self._dispatch(Tap(Action.ALLOW, assetId))

    @Slot()
    def take(self) -> None:
        self._dispatch(Tap(Action.TAKE))

    @Slot()
    def undo(self) -> None:
        self._dispatch(Tap(Action.UNDO))
