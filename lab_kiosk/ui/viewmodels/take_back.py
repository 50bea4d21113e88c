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
    TakeBackView,
    TickRow,
    take_back_view,
)
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TakeBackViewModel(QObject):
    """Something was taken back at the desk: who had it, what came with it, how it is."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = TakeBackView()
        self._checklist = RecordListModel(TickRow, "word", self)
        self._grades = RecordListModel(ChoiceRow, "word", self)

    def show(self, kiosk: Kiosk) -> None:
        view = take_back_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._checklist.update(view.checklist)
        self._grades.update(view.grades)
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._view.known

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def tag(self) -> str:
        return self._view.tag

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
    def had(self) -> bool:
        return self._view.had

    @Property(str, notify=changed)
    def who(self) -> str:
        return self._view.who

    @Property(bool, notify=changed)
    def late(self) -> bool:
        return self._view.late

    @Property(str, notify=changed)
    def dueTime(self) -> str:
        return self._view.due_time

    @Property(int, notify=changed)
    def dueDays(self) -> int:
        return self._view.due_days

    @Property(str, notify=changed)
    def dueDate(self) -> str:
        return self._view.due_date

    @Property("QStringList", notify=changed)
    def missing(self) -> list[str]:
        return list(self._view.missing)

    @Property("QStringList", notify=changed)
    def lacked(self) -> list[str]:
        return list(self._view.lacked)

    @Property(bool, notify=changed)
    def damaged(self) -> bool:
        return self._view.damaged

    @Property(bool, notify=changed)
    def checked(self) -> bool:
        return self._view.checked

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._view.count

    @Property(bool, notify=changed)
    def picturable(self) -> bool:
        return self._view.picturable

    @Property(bool, notify=changed)
    def pictured(self) -> bool:
        return self._view.pictured

    @Property(QObject, notify=changed)
    def checklist(self) -> QObject:
        return self._checklist

    @Property(QObject, notify=changed)
    def grades(self) -> QObject:
        return self._grades

    @Slot(str)
    def tick(self, accessory: str) -> None:
        self._dispatch(Tap(Action.TICK, accessory))

    @Slot(str)
    def grade(self, grade: str) -> None:
        self._dispatch(Tap(Action.GRADE, grade))

    @Slot()
    def picture(self) -> None:
        self._dispatch(Tap(Action.PICTURE))

    @Slot()
    def note(self) -> None:
        self._dispatch(Tap(Action.TAKE))
