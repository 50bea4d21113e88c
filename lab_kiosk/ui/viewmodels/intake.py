# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.intake import (
    ColumnsRow,
    CountRow,
    DaysRow,
    FileRow,
    FormatRow,
    IntakeView,
    ProblemRow,
    intake_view,
)
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IntakeViewModel(QObject):
    """Records are taken in: which file, what it is, what each row would do, how far it is."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = IntakeView()
        self._files = RecordListModel(FileRow, "path", self)
        self._formats = RecordListModel(FormatRow, "word", self)
        self._counts = RecordListModel(CountRow, "word", self)
        self._problems = RecordListModel(ProblemRow, "row", self)
        self._columns = RecordListModel(ColumnsRow, "name", self)
        self._days = RecordListModel(DaysRow, "days", self)

    def show(self, kiosk: Kiosk) -> None:
        view = intake_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._files.update(view.files)
        self._formats.update(view.formats)
        self._counts.update(view.counts)
        self._problems.update(view.problems)
        self._columns.update(view.columns)
        self._days.update(view.days)
        self.changed.emit()

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._view.step

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        return self._view.looked

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._view.folder

    @Property(int, notify=changed)
    def fileCount(self) -> int:
        return len(self._view.files)

    @Property(str, notify=changed)
    def file(self) -> str:
        return self._view.file

    @Property(str, notify=changed)
    def format(self) -> str:
        return self._view.format

    @Property(int, notify=changed)
    def held(self) -> int:
        return self._view.held

    @Property(int, notify=changed)
    def more(self) -> int:
        return self._view.more

    @Property(int, notify=changed)
    def going(self) -> int:
        return self._view.going

    @Property(str, notify=changed)
    def heldTold(self) -> str:
        return self._view.held_told

    @Property(str, notify=changed)
    def moreTold(self) -> str:
        return self._view.more_told

    @Property(str, notify=changed)
    def goingTold(self) -> str:
        return self._view.going_told

    @Property(bool, notify=changed)
    def others(self) -> bool:
        return self._view.others

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._view.ready

    @Property(bool, notify=changed)
    def nothingNew(self) -> bool:
        return self._view.nothing_new

    @Property(bool, notify=changed)
    def guessed(self) -> bool:
        return self._view.guessed

    @Property(str, notify=changed)
    def unread(self) -> str:
        return self._view.unread

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._view.why

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._view.reason

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        return list(self._view.names)

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(float, notify=changed)
    def share(self) -> float:
        return self._view.share

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._view.done

    @Property(str, notify=changed)
    def total(self) -> str:
        return self._view.total

    @Property(bool, notify=changed)
    def stopping(self) -> bool:
        return self._view.stopping

    @Property(QObject, notify=changed)
    def files(self) -> QObject:
        return self._files

    @Property(QObject, notify=changed)
    def formats(self) -> QObject:
        return self._formats

    @Property(QObject, notify=changed)
    def counts(self) -> QObject:
        return self._counts

    @Property(QObject, notify=changed)
    def problems(self) -> QObject:
        return self._problems

    @Property(QObject, notify=changed)
    def columns(self) -> QObject:
        return self._columns

    @Property(QObject, notify=changed)
    def days(self) -> QObject:
        return self._days

    @Slot(str)
    def pick(self, word: str) -> None:
        self._dispatch(Tap(Action.PICK, word))

    @Slot(str)
    def chooseColumns(self, name: str) -> None:
        self._dispatch(Tap(Action.CHANGE, name))

    @Slot(str)
    def chooseDays(self, days: str) -> None:
        self._dispatch(Tap(Action.DAY, days))

    @Slot()
    def allowOthers(self) -> None:
        self._dispatch(Tap(Action.ALLOW))

    @Slot()
    def take(self) -> None:
        self._dispatch(Tap(Action.TAKE))

    @Slot()
    def stop(self) -> None:
        self._dispatch(Tap(Action.CANCEL))
