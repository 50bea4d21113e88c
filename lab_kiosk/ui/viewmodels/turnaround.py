# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.turnaround import ActRow, BoardRow, BoardView, TurnView, board_view, turn_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TurnaroundViewModel(QObject):
    """What staff do to things between two uses."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = TurnView()
        self._acts = RecordListModel(ActRow, "act", self)

    def show(self, kiosk: Kiosk) -> None:
        view = turn_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self._acts.update(view.acts)
        self.changed.emit()

    @Property(str, notify=changed)
    def act(self) -> str:
        return self._view.act

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._view.count

    @Property(str, notify=changed)
    def result(self) -> str:
        return self._view.result

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._view.detail

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._view.tone

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(str, notify=changed)
    def tag(self) -> str:
        return self._view.tag

    @Property(str, notify=changed)
    def lastAct(self) -> str:
        return self._view.last_act

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._view.place

    @Property(str, notify=changed)
    def placePicture(self) -> str:
        return self._view.place_picture

    @Property(bool, notify=changed)
    def cameBack(self) -> bool:
        return self._view.came_back

    @Property(str, notify=changed)
    def left(self) -> str:
        return self._view.left

    @Property(int, notify=changed)
    def undoSeconds(self) -> int:
        return self._view.undo_seconds

    @Property(QObject, notify=changed)
    def acts(self) -> QObject:
        return self._acts

    @Slot(str)
    def pick(self, act: str) -> None:
        self._dispatch(Tap(Action.PICK, act))

    @Slot()
    def undo(self) -> None:
        self._dispatch(Tap(Action.UNDO))


@QmlElement
class BoardViewModel(QObject):
    """What is to be cleaned, what is in the box, what charges and what is to be checked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = BoardView()
        self._clean = RecordListModel(BoardRow, "key", self)
        self._box = RecordListModel(BoardRow, "key", self)
        self._charge = RecordListModel(BoardRow, "key", self)
        self._check = RecordListModel(BoardRow, "key", self)

    def show(self, kiosk: Kiosk) -> None:
        view = board_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self._clean.update(view.clean.rows)
        self._box.update(view.box.rows)
        self._charge.update(view.charge.rows)
        self._check.update(view.check.rows)
        self.changed.emit()

    @Property(int, notify=changed)
    def ready(self) -> int:
        return self._view.ready

    @Property(int, notify=changed)
    def headsets(self) -> int:
        return self._view.headsets

    @Property(int, notify=changed)
    def cleanCount(self) -> int:
        return self._view.clean.count

    @Property(int, notify=changed)
    def boxCount(self) -> int:
        return self._view.box.count

    @Property(int, notify=changed)
    def chargeCount(self) -> int:
        return self._view.charge.count

    @Property(int, notify=changed)
    def checkCount(self) -> int:
        return self._view.check.count

    @Property(int, notify=changed)
    def cleanMore(self) -> int:
        return self._view.clean.more

    @Property(int, notify=changed)
    def boxMore(self) -> int:
        return self._view.box.more

    @Property(int, notify=changed)
    def chargeMore(self) -> int:
        return self._view.charge.more

    @Property(int, notify=changed)
    def checkMore(self) -> int:
        return self._view.check.more

    @Property(QObject, notify=changed)
    def clean(self) -> QObject:
        return self._clean

    @Property(QObject, notify=changed)
    def box(self) -> QObject:
        return self._box

    @Property(QObject, notify=changed)
    def charge(self) -> QObject:
        return self._charge

    @Property(QObject, notify=changed)
    def check(self) -> QObject:
        return self._check
