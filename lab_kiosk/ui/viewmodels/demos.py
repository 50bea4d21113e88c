# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.demos import DemoRow, GateRow, PageView, demo_rows, page_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DemosViewModel(QObject):
    """The catalogue of demos, and one page of truth about one of them."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._site = site
        self._view = PageView()
        self._cards = RecordListModel(DemoRow, "demo_id", self)
        self._gates = RecordListModel(GateRow, "gate", self)

    def show(self, kiosk: Kiosk) -> None:
        view, cards = page_view(kiosk, self._site), demo_rows(kiosk, self._site)
        if (view, cards) == (self._view, self._cards.rows):
            return
        self._view = view
        self._cards.update(cards)
        self._gates.update(view.gates)
        self.changed.emit()

    @Property(str, notify=changed)
    def demoId(self) -> str:
        return self._view.demo_id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._view.summary

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._view.picture

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._view.minutes

    @Property(int, notify=changed)
    def minAge(self) -> int:
        return self._view.min_age

    @Property(int, notify=changed)
    def bestAge(self) -> int:
        return self._view.best_age

    @Property(int, notify=changed)
    def spectators(self) -> int:
        return self._view.spectators

    @Property(str, notify=changed)
    def intensity(self) -> str:
        return self._view.intensity

    @Property("QStringList", notify=changed)
    def postures(self) -> list[str]:
        return list(self._view.postures)

    @Property("QStringList", notify=changed)
    def contains(self) -> list[str]:
        return list(self._view.contains)

    @Property(bool, notify=changed)
    def mayStart(self) -> bool:
        return self._view.may_start

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        return self._view.blocked

    @Property(bool, notify=changed)
    def asksStaff(self) -> bool:
        return self._view.asks_staff

    @Property(bool, notify=changed)
    def toRead(self) -> bool:
        """Whether rules are to be read first."""
        return self._view.first == Action.AGREE

    @Property(bool, notify=changed)
    def mayGoOn(self) -> bool:
        return bool(self._view.first)

    @Property(str, notify=changed)
    def alternative(self) -> str:
        return self._view.alternative

    @Property(str, notify=changed)
    def alternativeTitle(self) -> str:
        return self._view.alternative_title

    @Property(bool, notify=changed)
    def forTray(self) -> bool:
        return self._view.for_tray

    @Property(bool, notify=changed)
    def opensTheWay(self) -> bool:
        return self._view.opens_the_way

    @Property(str, notify=changed)
    def banner(self) -> str:
        return self._view.banner

    @Property(str, notify=changed)
    def vendor(self) -> str:
        return self._view.vendor

    @Property(str, notify=changed)
    def approval(self) -> str:
        return self._view.approval

    @Property(QObject, notify=changed)
    def cards(self) -> QObject:
        return self._cards

    @Property(QObject, notify=changed)
    def gates(self) -> QObject:
        return self._gates

    @Property("QStringList", notify=changed)
    def passed(self) -> list[str]:
        return list(self._view.passed)

    @Slot(str)
    def pick(self, demoId: str) -> None:
        self._dispatch(Tap(Action.PICK, demoId))

    @Slot()
    def goOn(self) -> None:
        """To the rules that are to be read, or on to the demo."""
        if self._view.first:
            self._dispatch(Tap(Action(self._view.first)))
