# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.find import (
    ActRow,
    ChoiceRow,
    FindView,
    FoundRow,
    HindranceRow,
    HoldRow,
    StoryRow,
    find_view,
)
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FindViewModel(QObject):
    """Looking something up at the desk: the list, the thing, and what is asked before an act on it."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = FindView()
        self._found = RecordListModel(FoundRow, "asset_id", self)
        self._hindrances = RecordListModel(HindranceRow, "code", self)
        self._holds = RecordListModel(HoldRow, "hold_id", self)
        self._acts = RecordListModel(ActRow, "act", self)
        self._choices = RecordListModel(ChoiceRow, "value", self)
        self._story = RecordListModel(StoryRow, "event_id", self)

    def show(self, kiosk: Kiosk) -> None:
        view = find_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._found.update(view.found)
        self._hindrances.update(view.thing.hindrances)
        self._holds.update(view.thing.holds)
        self._acts.update(view.thing.acts)
        self._choices.update(view.ask.choices)
        self._story.update(view.story.rows)
        self.changed.emit()

    @Property(bool, notify=changed)
    def typed(self) -> bool:
        return self._view.typed

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        return self._view.answered

    @Property(bool, notify=changed)
    def unknown(self) -> bool:
        return self._view.unknown

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._view.code

    @Property(str, notify=changed)
    def kit(self) -> str:
        return self._view.kit

    @Property(bool, notify=changed)
    def more(self) -> bool:
        return self._view.more

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._view.found)

    @Property(QObject, notify=changed)
    def found(self) -> QObject:
        return self._found

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.thing.name

    @Property(str, notify=changed)
    def tag(self) -> str:
        return self._view.thing.tag

    @Property(str, notify=changed)
    def maker(self) -> str:
        return self._view.thing.maker

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.thing.picture

    @Property(str, notify=changed)
    def serials(self) -> str:
        return self._view.thing.serials

    @Property(str, notify=changed)
    def where(self) -> str:
        return self._view.thing.where

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._view.thing.place

    @Property(bool, notify=changed)
    def retired(self) -> bool:
        return self._view.thing.retired

    @Property(str, notify=changed)
    def who(self) -> str:
        return self._view.thing.who

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._view.thing.role

    @Property(str, notify=changed)
    def demo(self) -> str:
        return self._view.thing.demo

    @Property(bool, notify=changed)
    def overdue(self) -> bool:
        return self._view.thing.overdue

    @Property(int, notify=changed)
    def battery(self) -> int:
        return self._view.thing.battery

    @Property(bool, notify=changed)
    def charging(self) -> bool:
        return self._view.thing.charging

    @Property(str, notify=changed)
    def sinceTime(self) -> str:
        return self._view.thing.since.time

    @Property(int, notify=changed)
    def sinceDays(self) -> int:
        return self._view.thing.since.days

    @Property(str, notify=changed)
    def sinceDate(self) -> str:
        return self._view.thing.since.date

    @Property(str, notify=changed)
    def dueTime(self) -> str:
        return self._view.thing.due.time

    @Property(int, notify=changed)
    def dueDays(self) -> int:
        return self._view.thing.due.days

    @Property(str, notify=changed)
    def dueDate(self) -> str:
        return self._view.thing.due.date

    @Property(str, notify=changed)
    def seenTime(self) -> str:
        return self._view.thing.seen.time

    @Property(int, notify=changed)
    def seenDays(self) -> int:
        return self._view.thing.seen.days

    @Property(str, notify=changed)
    def seenDate(self) -> str:
        return self._view.thing.seen.date

    @Property(str, notify=changed)
    def calibration(self) -> str:
        """The last day on which it is good; empty where nobody knows one."""
        return self._view.thing.calibration

    @Property(bool, notify=changed)
    def calibrationPassed(self) -> bool:
        return self._view.thing.calibration_passed

    @Property(bool, notify=changed)
    def free(self) -> bool:
        """Nothing stands in the way of lending it."""
        return not self._view.thing.hindrances and not self._view.thing.holds

    @Property(QObject, notify=changed)
    def hindrances(self) -> QObject:
        return self._hindrances

    @Property(QObject, notify=changed)
    def holds(self) -> QObject:
        return self._holds

    @Property(QObject, notify=changed)
    def acts(self) -> QObject:
        return self._acts

    @Property(str, notify=changed)
    def act(self) -> str:
        return self._view.ask.act

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        return self._view.ask.choosing

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._view.ask.reason

    @Property(str, notify=changed)
    def again(self) -> str:
        """The day on which what is asked about has to be done again."""
        return self._view.ask.again

    @Property(str, notify=changed)
    def actPicture(self) -> str:
        return self._view.ask.picture

    @Property(str, notify=changed)
    def heldBy(self) -> str:
        return self._view.ask.hold.by if self._view.ask.hold else ""

    @Property(str, notify=changed)
    def heldTime(self) -> str:
        return self._view.ask.hold.time if self._view.ask.hold else ""

    @Property(int, notify=changed)
    def heldDays(self) -> int:
        return self._view.ask.hold.days if self._view.ask.hold else 0

    @Property(str, notify=changed)
    def heldDate(self) -> str:
        return self._view.ask.hold.date if self._view.ask.hold else ""

    @Property("QStringList", notify=changed)
    def modules(self) -> list[str]:
        return list(self._view.ask.modules)

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        return self._view.ask.printable

    @Property(str, notify=changed)
    def printing(self) -> str:
        return self._view.ask.printing

    @Property(QObject, notify=changed)
    def choices(self) -> QObject:
        return self._choices

    @Property(bool, notify=changed)
    def ofLoan(self) -> bool:
        return self._view.story.of_loan

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._view.story.page

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._view.story.pages

    @Property(QObject, notify=changed)
    def story(self) -> QObject:
        return self._story

    @Property(int, notify=changed)
    def pictured(self) -> int:
        return self._view.thing.pictured

    @Slot()
    def pictures(self) -> None:
        self._dispatch(Tap(Action.PICTURE))

    @Slot(str)
    def open(self, thing: str) -> None:
        """One of the list; the first, without a name."""
        self._dispatch(Tap(Action.PICK, thing))

    @Slot(str)
    def look(self, loan: str) -> None:
        """Into the history of the thing, or of one of its loans."""
        self._dispatch(Tap(Action.PICK, loan))

    @Slot(str)
    def want(self, act: str) -> None:
        self._dispatch(Tap(Action.OPEN, act))

    @Slot(str)
    def release(self, hold: str) -> None:
        self._dispatch(Tap(Action.REMOVE, hold))

    @Slot(str)
    def choose(self, value: str) -> None:
        self._dispatch(Tap(Action.DECIDE, value))

    @Slot()
    def agree(self) -> None:
        self._dispatch(Tap(Action.AGREE))

    @Slot(str)
    def turn(self, way: str) -> None:
        """To the ``older`` or the ``newer`` page."""
        self._dispatch(Tap(Action.PAGE, way))
