# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.counted import MOVES, MoveRow, PartRow, StockView, stock_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StockViewModel(QObject):
    """Counted stock: every part, and the one that lies open."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = StockView()
        self._parts = RecordListModel(PartRow, "item_id", self)
        self._moves = RecordListModel(MoveRow, "move", self)
        self._moves.update(MOVES)

    def show(self, kiosk: Kiosk) -> None:
        view = stock_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self._parts.update(view.parts)
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._view.known

    @Property(QObject, notify=changed)
    def parts(self) -> QObject:
        return self._parts

    @Property(QObject, notify=changed)
    def moves(self) -> QObject:
        return self._moves

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._view.open

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(int, notify=changed)
    def onHand(self) -> int:
        return self._view.on_hand

    @Property(int, notify=changed)
    def lent(self) -> int:
        return self._view.lent

    @Property(int, notify=changed)
    def minimum(self) -> int:
        return self._view.minimum

    @Property(bool, notify=changed)
    def low(self) -> bool:
        return self._view.low

    @Property(int, notify=changed)
    def quantity(self) -> int:
        return self._view.quantity

    @Property(int, notify=changed)
    def most(self) -> int:
        return self._view.most

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._view.done

    @Property(int, notify=changed)
    def doneQuantity(self) -> int:
        return self._view.done_quantity

    @Property(int, notify=changed)
    def undoSeconds(self) -> int:
        return self._view.undo_seconds

    @Slot(str)
    def pick(self, itemId: str) -> None:
        self._dispatch(Tap(Action.PICK, itemId))

    @Slot(int)
    def setQuantity(self, quantity: int) -> None:
        self._dispatch(Tap(Action.SIZE, str(quantity)))

    @Slot(str)
    def move(self, move: str) -> None:
        self._dispatch(Tap(Action.KIND, move))

    @Slot()
    def undo(self) -> None:
        self._dispatch(Tap(Action.UNDO))
