# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.hand_out import (
    ChoiceRow,
    HandOutView,
    HandRow,
    PersonRow,
    hand_out_view,
)
from lab_kiosk.ui.presenters.rows import ThingRow
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HandOutViewModel(QObject):
    """Somebody is served at the desk: what lies there, which kind of loan, until when."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = HandOutView()
        self._people = RecordListModel(PersonRow, "handle", self)
        self._loans = RecordListModel(ThingRow, "asset_id", self)
        self._items = RecordListModel(HandRow, "asset_id", self)
        self._kinds = RecordListModel(ChoiceRow, "word", self)
        self._dues = RecordListModel(ChoiceRow, "word", self)
        self._out = RecordListModel(ThingRow, "asset_id", self)

    def show(self, kiosk: Kiosk) -> None:
        view = hand_out_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._people.update(view.people)
        self._loans.update(view.loans)
        self._items.update(view.items)
        self._kinds.update(view.kinds)
        self._dues.update(view.dues)
        self._out.update(view.out)
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._view.known

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._view.role

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self._view.waiting

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        return self._view.blocked

    @Property(int, notify=changed)
    def overdue(self) -> int:
        return self._view.overdue

    @Property(bool, notify=changed)
    def despite(self) -> bool:
        return self._view.despite

    @Property(bool, notify=changed)
    def stopped(self) -> bool:
        return self._view.stopped

    @Property(int, notify=changed)
    def documents(self) -> int:
        return self._view.documents

    @Property(bool, notify=changed)
    def consent(self) -> bool:
        return self._view.consent

    @Property(bool, notify=changed)
    def vouching(self) -> bool:
        return self._view.vouching

    @Property(bool, notify=changed)
    def guardian(self) -> bool:
        return self._view.guardian

    @Property(str, notify=changed)
    def guardianUntil(self) -> str:
        return self._view.guardian_until

    @Property(str, notify=changed)
    def guardianBy(self) -> str:
        return self._view.guardian_by

    @Property(bool, notify=changed)
    def withdrawing(self) -> bool:
        return self._view.withdrawing

    @Property(int, notify=changed)
    def ready(self) -> int:
        return self._view.ready

    @Property(int, notify=changed)
    def held(self) -> int:
        return self._view.held

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
    def kit(self) -> str:
        return self._view.kit

    @Property("QStringList", notify=changed)
    def kitLacks(self) -> list[str]:
        return list(self._view.kit_lacks)

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._view.kind

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

    @Property(QObject, notify=changed)
    def people(self) -> QObject:
        return self._people

    @Property(QObject, notify=changed)
    def loans(self) -> QObject:
        return self._loans

    @Property(QObject, notify=changed)
    def items(self) -> QObject:
        return self._items

    @Property(QObject, notify=changed)
    def kinds(self) -> QObject:
        return self._kinds

    @Property(QObject, notify=changed)
    def dues(self) -> QObject:
        return self._dues

    @Property(QObject, notify=changed)
    def out(self) -> QObject:
        return self._out

    @Property(bool, notify=changed)
    def camera(self) -> bool:
        return self._view.camera

    @Property("QStringList", notify=changed)
    def pictured(self) -> list[str]:
        return list(self._view.pictured)

    @Slot(str)
    def picture(self, assetId: str) -> None:
        self._dispatch(Tap(Action.PICTURE, assetId))

    @Slot(str)
    def choose(self, handle: str) -> None:
        self._dispatch(Tap(Action.PICK, handle))

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        self._dispatch(Tap(Action.KIND, kind))

    @Slot(str)
    def chooseDue(self, rule: str) -> None:
        self._dispatch(Tap(Action.DUE, rule))

    @Slot(str)
    def remove(self, assetId: str) -> None:
        self._dispatch(Tap(Action.REMOVE, assetId))

    @Slot()
    def allow(self) -> None:
        self._dispatch(Tap(Action.ALLOW))

    @Slot(str)
    def letGo(self, assetId: str) -> None:
        self._dispatch(Tap(Action.ALLOW, assetId))

    @Slot()
    def vouch(self) -> None:
        self._dispatch(Tap(Action.VOUCH))

    @Slot()
    def withdraw(self) -> None:
        self._dispatch(Tap(Action.CANCEL))

    @Slot()
    def read(self) -> None:
        self._dispatch(Tap(Action.AGREE))

    @Slot(str)
    def renew(self, assetId: str) -> None:
        self._dispatch(Tap(Action.RENEW, assetId))

    @Slot()
    def undoRenewal(self) -> None:
        self._dispatch(Tap(Action.UNDO))

    @Slot(str, str)
    def tick(self, assetId: str, accessory: str) -> None:
        self._dispatch(Tap(Action.TICK, f"{assetId}:{accessory}"))

    @Slot()
    def take(self) -> None:
        self._dispatch(Tap(Action.TAKE))

    @Slot()
    def undo(self) -> None:
        self._dispatch(Tap(Action.UNDO))
