# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.visit import CLOSED, OPENED
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.visit import REASON_ROWS, ReasonRow, VisitView, visit_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitViewModel(QObject):
    """A visit whose times are set right at the desk."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = VisitView()
        self._reasons = RecordListModel(ReasonRow, "why", self)
        self._reasons.update(REASON_ROWS)

    def show(self, kiosk: Kiosk) -> None:
        view = visit_view(kiosk, self._site)
        if view != self._view:
            self._view = view
            self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._view.role

    @Property(str, notify=changed)
    def party(self) -> str:
        return self._view.party

    @Property(int, notify=changed)
    def heads(self) -> int:
        return self._view.heads

    @Property(str, notify=changed)
    def label(self) -> str:
        return self._view.label

    @Property(str, notify=changed)
    def cameTime(self) -> str:
        return self._view.came.time

    @Property(int, notify=changed)
    def cameDays(self) -> int:
        return self._view.came.days

    @Property(str, notify=changed)
    def cameDate(self) -> str:
        return self._view.came.date

    @Property(str, notify=changed)
    def leftTime(self) -> str:
        return self._view.left.time

    @Property(int, notify=changed)
    def leftDays(self) -> int:
        return self._view.left.days

    @Property(str, notify=changed)
    def leftDate(self) -> str:
        return self._view.left.date

    @Property(str, notify=changed)
    def seenTime(self) -> str:
        return self._view.seen.time

    @Property(int, notify=changed)
    def seenDays(self) -> int:
        return self._view.seen.days

    @Property(str, notify=changed)
    def seenDate(self) -> str:
        return self._view.seen.date

    @Property(bool, notify=changed)
    def unseen(self) -> bool:
        return self._view.unseen

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._view.minutes

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._view.wrong

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        return self._view.locked

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._view.asking

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._view.ready

    @Property(QObject, notify=changed)
    def reasons(self) -> QObject:
        return self._reasons

    @Slot(int)
    def moveCame(self, minutes: int) -> None:
        self._dispatch(Tap(Action.TIME, f"{OPENED}:{minutes}"))

    @Slot(int)
    def moveLeft(self, minutes: int) -> None:
        self._dispatch(Tap(Action.TIME, f"{CLOSED}:{minutes}"))

    @Slot()
    def next(self) -> None:
        self._dispatch(Tap(Action.TAKE))

    @Slot(str)
    def choose(self, reason: str) -> None:
        self._dispatch(Tap(Action.KIND, reason))
