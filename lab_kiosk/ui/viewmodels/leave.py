# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.leave import LeaveView, TriedRow, leave_view
from lab_kiosk.ui.presenters.rows import ThingRow
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LeaveViewModel(QObject):
    """The receipt of a visit."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = LeaveView()
        self._loans = RecordListModel(ThingRow, "asset_id", self)
        self._demos = RecordListModel(TriedRow, "title", self)

    def show(self, kiosk: Kiosk) -> None:
        view = leave_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._loans.update(view.loans)
        self._demos.update(view.demos)
        self.changed.emit()

    @Property(str, notify=changed)
    def verdict(self) -> str:
        return self._view.verdict

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._view.minutes

    @Property(QObject, notify=changed)
    def demos(self) -> QObject:
        return self._demos

    @Property(bool, notify=changed)
    def group(self) -> bool:
        return self._view.group

    @Property(int, notify=changed)
    def stillInside(self) -> int:
        return self._view.still_inside

    @Property(str, notify=changed)
    def printing(self) -> str:
        return self._view.printing

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        return self._view.printable

    @Slot()
    def print(self) -> None:
        self._dispatch(Tap(Action.PRINT))

    @Property(QObject, notify=changed)
    def loans(self) -> QObject:
        return self._loans
