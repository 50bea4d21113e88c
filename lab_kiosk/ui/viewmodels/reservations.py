# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.reservations import (
    BookedRow,
    ChoiceRow,
    DayRow,
    NumberRow,
    ReservationsView,
    SlotRow,
    SpanRow,
    reservations_view,
)
from lab_kiosk.ui.presenters.rows import PartRow
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReservationsViewModel(QObject):
    """What is reserved, the one that lies open, and the draft of a new one."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = ReservationsView()
        self._lines = RecordListModel(BookedRow, "key", self)
        self._parts = RecordListModel(PartRow, "asset_id", self)
        self._picked = RecordListModel(PartRow, "asset_id", self)
        self._choices = RecordListModel(ChoiceRow, "key", self)
        self._sizes = RecordListModel(NumberRow, "size", self)
        self._days = RecordListModel(DayRow, "day", self)
        self._slots = RecordListModel(SlotRow, "at", self)
        self._spans = RecordListModel(SpanRow, "span", self)

    def show(self, kiosk: Kiosk) -> None:
        view = reservations_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._lines.update(view.rows)
        self._parts.update(view.parts)
        self._picked.update(view.picked)
        self._choices.update(view.choices)
        self._sizes.update(view.sizes)
        self._days.update(view.days)
        self._slots.update(view.slots)
        self._spans.update(view.spans)
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._view.known

    @Property(int, notify=changed)
    def listed(self) -> int:
        return len(self._view.rows)

    @Property(str, notify=changed)
    def what(self) -> str:
        return self._view.one.name

    @Property(str, notify=changed)
    def gone(self) -> str:
        """The tag of a thing that went to somebody else; empty where none did."""
        return self._view.one.gone

    @Property(str, notify=changed)
    def other(self) -> str:
        """The tag of the one that could be kept instead; empty where none is free."""
        return self._view.one.other

    @Property(str, notify=changed)
    def otherPlace(self) -> str:
        return self._view.one.other_place

    @Slot()
    def openCases(self) -> None:
        self._dispatch(Tap(Action.OPEN))

    @Property(int, notify=changed)
    def others(self) -> int:
        return self._view.one.others

    @Property(str, notify=changed)
    def whatPicture(self) -> str:
        return self._view.one.picture

    @Property(int, notify=changed)
    def wanted(self) -> int:
        return self._view.one.count

    @Property(int, notify=changed)
    def taken(self) -> int:
        return self._view.one.taken

    @Property(str, notify=changed)
    def forWhom(self) -> str:
        return self._view.one.who

    @Property(str, notify=changed)
    def time(self) -> str:
        return self._view.one.time

    @Property(int, notify=changed)
    def daysAway(self) -> int:
        return self._view.one.days

    @Property(str, notify=changed)
    def date(self) -> str:
        return self._view.one.date

    @Property(int, notify=changed)
    def weekday(self) -> int:
        return self._view.one.weekday

    @Property(str, notify=changed)
    def until(self) -> str:
        return self._view.one.until

    @Property(str, notify=changed)
    def standing(self) -> str:
        return self._view.one.standing

    @Property(int, notify=changed)
    def ready(self) -> int:
        return self._view.one.ready

    @Property(int, notify=changed)
    def outstanding(self) -> int:
        return self._view.one.outstanding

    @Property(bool, notify=changed)
    def cancelling(self) -> bool:
        return self._view.cancelling

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._view.step

    @Property(bool, notify=changed)
    def changes(self) -> bool:
        return self._view.changes

    @Property(bool, notify=changed)
    def exact(self) -> bool:
        return self._view.exact

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._view.count

    @Property(str, notify=changed)
    def who(self) -> str:
        return self._view.who

    @Property(bool, notify=changed)
    def named(self) -> bool:
        return self._view.named

    @Property(str, notify=changed)
    def startTime(self) -> str:
        return self._view.start.time

    @Property(int, notify=changed)
    def startDays(self) -> int:
        return self._view.start.days

    @Property(str, notify=changed)
    def startDate(self) -> str:
        return self._view.start.date

    @Property(int, notify=changed)
    def startWeekday(self) -> int:
        return self._view.weekday

    @Property(str, notify=changed)
    def endTime(self) -> str:
        return self._view.until

    @Property(int, notify=changed)
    def free(self) -> int:
        return self._view.free

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        return self._view.answered

    @Property(bool, notify=changed)
    def last(self) -> bool:
        return self._view.last

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        return self._lines

    @Property(QObject, notify=changed)
    def parts(self) -> QObject:
        return self._parts

    @Property(QObject, notify=changed)
    def picked(self) -> QObject:
        return self._picked

    @Property(QObject, notify=changed)
    def choices(self) -> QObject:
        return self._choices

    @Property(QObject, notify=changed)
    def sizes(self) -> QObject:
        return self._sizes

    @Property(QObject, notify=changed)
    def days(self) -> QObject:
        return self._days

    @Property(QObject, notify=changed)
    def slots(self) -> QObject:
        return self._slots

    @Property(QObject, notify=changed)
    def spans(self) -> QObject:
        return self._spans

    @Slot(str)
    def open(self, key: str) -> None:
        self._dispatch(Tap(Action.PICK, key))

    @Slot()
    def begin(self) -> None:
        self._dispatch(Tap(Action.START))

    @Slot()
    def handOut(self) -> None:
        self._dispatch(Tap(Action.TAKE))

    @Slot()
    def change(self) -> None:
        self._dispatch(Tap(Action.CHANGE))

    @Slot()
    def cancel(self) -> None:
        self._dispatch(Tap(Action.CANCEL))

    @Slot(str)
    def choose(self, key: str) -> None:
        self._dispatch(Tap(Action.PICK, key))

    @Slot(int)
    def digit(self, digit: int) -> None:
        self._dispatch(Tap(Action.DIGIT, str(digit)))

    @Slot()
    def erase(self) -> None:
        self._dispatch(Tap(Action.ERASE))

    @Slot(int)
    def setCount(self, count: int) -> None:
        self._dispatch(Tap(Action.SIZE, str(count)))

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        self._dispatch(Tap(Action.DAY, day))

    @Slot(str)
    def chooseTime(self, at: str) -> None:
        self._dispatch(Tap(Action.TIME, at))

    @Slot(str)
    def chooseSpan(self, span: str) -> None:
        self._dispatch(Tap(Action.SPAN, span))

    @Slot()
    def forNobody(self) -> None:
        self._dispatch(Tap(Action.REMOVE))

    @Slot()
    def next(self) -> None:
        self._dispatch(Tap(Action.TAKE))
