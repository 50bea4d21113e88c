# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.rows import PartRow
from lab_kiosk.ui.presenters.stocktake import CountRow, StocktakeView, stocktake_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StocktakeViewModel(QObject):
    """Counting what is where, and what is missing."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = StocktakeView()
        self._last = RecordListModel(CountRow, "key", self)
        self._puzzles = RecordListModel(CountRow, "key", self)
        self._not_yet = RecordListModel(PartRow, "asset_id", self)
        self._missing = RecordListModel(CountRow, "key", self)

    def show(self, kiosk: Kiosk) -> None:
        view = stocktake_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self._last.update([view.last] if view.last else [])
        self._puzzles.update(view.puzzles)
        self._not_yet.update(view.not_yet)
        self._missing.update(view.missing)
        self.changed.emit()

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._view.place

    @Property(int, notify=changed)
    def places(self) -> int:
        return self._view.places

    @Property(int, notify=changed)
    def hereFound(self) -> int:
        return self._view.here_found

    @Property(int, notify=changed)
    def hereExpected(self) -> int:
        return self._view.here_expected

    @Property(int, notify=changed)
    def found(self) -> int:
        return self._view.found

    @Property(int, notify=changed)
    def misplaced(self) -> int:
        return self._view.misplaced

    @Property(int, notify=changed)
    def unexpected(self) -> int:
        return self._view.unexpected

    @Property(int, notify=changed)
    def unknown(self) -> int:
        return self._view.unknown

    @Property(int, notify=changed)
    def unseen(self) -> int:
        return self._view.unseen

    @Property(bool, notify=changed)
    def closing(self) -> bool:
        return self._view.closing

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        return self._view.closed

    @Property(int, notify=changed)
    def turnedUp(self) -> int:
        return self._view.turned_up

    @Property(bool, notify=changed)
    def again(self) -> bool:
        return self._view.again

    @Property(QObject, notify=changed)
    def last(self) -> QObject:
        return self._last

    @Property(QObject, notify=changed)
    def puzzles(self) -> QObject:
        return self._puzzles

    @Property(QObject, notify=changed)
    def notYet(self) -> QObject:
        return self._not_yet

    @Property(QObject, notify=changed)
    def missing(self) -> QObject:
        return self._missing

    @Property(int, notify=changed)
    def missingCount(self) -> int:
        return len(self._view.missing)

    @Slot(str)
    def keepHere(self, thing: str) -> None:
        self._dispatch(Tap(Action.MOVE, thing))

    @Slot(str)
    def takeBack(self, thing: str) -> None:
        self._dispatch(Tap(Action.RETURN, thing))

    @Slot()
    def close(self) -> None:
        self._dispatch(Tap(Action.STOP))
