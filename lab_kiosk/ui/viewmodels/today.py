# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.today import HourRow, TodayRow, TodayView, today_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TodayViewModel(QObject):
    """Today at the desk: the numbers, and the list behind one of them."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = TodayView()
        self._hours = RecordListModel(HourRow, "time", self)
        self._recalled = RecordListModel(TodayRow, "key", self)
        self._lines = RecordListModel(TodayRow, "key", self)

    def show(self, kiosk: Kiosk) -> None:
        view = today_view(kiosk, self._site)
        if view == self._view:
            return
        self._view = view
        self._hours.update(view.hours)
        self._recalled.update(view.recalled)
        self._lines.update(view.rows)
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._view.known

    @Property(QObject, notify=changed)
    def recalled(self) -> QObject:
        """What is out although it was recalled."""
        return self._recalled

    @Property(int, notify=changed)
    def inside(self) -> int:
        return self._view.facts.inside

    @Property(int, notify=changed)
    def overdue(self) -> int:
        return self._view.facts.overdue

    @Property(int, notify=changed)
    def longOverdue(self) -> int:
        return self._view.facts.long_overdue

    @Property(int, notify=changed)
    def headsets(self) -> int:
        return self._view.facts.headsets

    @Property(int, notify=changed)
    def ready(self) -> int:
        return self._view.facts.ready

    @Property(int, notify=changed)
    def charging(self) -> int:
        return self._view.facts.charging

    @Property(int, notify=changed)
    def toClean(self) -> int:
        return self._view.facts.to_clean

    @Property(int, notify=changed)
    def out(self) -> int:
        return self._view.facts.out

    @Property(int, notify=changed)
    def away(self) -> int:
        return self._view.facts.away

    @Property(int, notify=changed)
    def backSoon(self) -> int:
        return self._view.facts.back_soon

    @Property(int, notify=changed)
    def reservations(self) -> int:
        return self._view.facts.reservations

    @Property(int, notify=changed)
    def stations(self) -> int:
        return self._view.facts.stations

    @Property(int, notify=changed)
    def stationsFree(self) -> int:
        return self._view.facts.stations_free

    @Property(int, notify=changed)
    def help(self) -> int:
        return self._view.facts.help

    @Property(int, notify=changed)
    def cases(self) -> int:
        return self._view.facts.cases

    @Property(int, notify=changed)
    def cap(self) -> int:
        return self._view.cap

    @Property(float, notify=changed)
    def fullness(self) -> float:
        return self._view.fullness

    @Property(str, notify=changed)
    def reservedTime(self) -> str:
        return self._view.reserved_time

    @Property(int, notify=changed)
    def reservedDays(self) -> int:
        return self._view.reserved_days

    @Property(str, notify=changed)
    def reservedDate(self) -> str:
        return self._view.reserved_date

    @Property(int, notify=changed)
    def reservedThings(self) -> int:
        return self._view.facts.reserved.things if self._view.facts.reserved else 0

    @Property(int, notify=changed)
    def reservedReady(self) -> int:
        return self._view.facts.reserved.ready if self._view.facts.reserved else 0

    @Property(str, notify=changed)
    def reservedWho(self) -> str:
        return self._view.facts.reserved.who if self._view.facts.reserved else ""

    @Property(str, notify=changed)
    def topic(self) -> str:
        return self._view.topic

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._view.rows)

    @Property(int, notify=changed)
    def more(self) -> int:
        return self._view.more

    @Property(QObject, notify=changed)
    def hours(self) -> QObject:
        return self._hours

    @Property(QObject, notify=changed)
    def lines(self) -> QObject:
        return self._lines

    @Slot(str)
    def look(self, topic: str) -> None:
        self._dispatch(Tap(Action.PICK, topic))

    @Property("QStringList", notify=changed)
    def low(self) -> list[str]:
        return list(self._view.low)

    @Slot(str)
    def open(self, target: str) -> None:
        self._dispatch(Tap(Action.PICK, target))

    @Slot()
    def openStock(self) -> None:
        self._dispatch(Tap(Action.OPEN, "stock"))

    @Slot()
    def openCases(self) -> None:
        self._dispatch(Tap(Action.OPEN, "exceptions"))
