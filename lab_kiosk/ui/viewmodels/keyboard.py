# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.keyboard import Board, Key, Kind, Layout, board
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ERASE = "\b"


@QmlElement
class KeyboardViewModel(QObject):
    """The letter keyboard: its keys for the room that it has, and what has been typed."""

    changed = Signal()

    def __init__(
        self, dispatch: Callable[[Tap], None], layouts: Mapping[str, Layout], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._layouts = layouts
        self._kiosk = Kiosk()
        self._room = (10, 5)
        self._view = Board()
        self._keys = RecordListModel(Key, "place", self)
        self._arrange()

    def show(self, kiosk: Kiosk) -> None:
        before, self._kiosk = self._kiosk, kiosk
        if (before.draft, before.language) != (kiosk.draft, kiosk.language):
            self._arrange()

    def _arrange(self) -> None:
        view = board(self._kiosk, self._layouts, *self._room)
        if view == self._view:
            return
        self._view = view
        self._keys.update(view.keys)
        self.changed.emit()

    @Property(QObject, notify=changed)
    def keys(self) -> QObject:
        return self._keys

    @Property(float, notify=changed)
    def columns(self) -> float:
        return self._view.columns

    @Property(int, notify=changed)
    def lines(self) -> int:
        return self._view.lines

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._view.text

    @Slot(int, int)
    def fit(self, columns: int, lines: int) -> None:
        """How many keys the glass has room for, side by side and below each other."""
        self._room = (columns, lines)
        self._arrange()

    @Slot(str, str)
    def press(self, kind: str, letter: str) -> None:
        """A key of the screen. *Done* is the screen's own business."""
        taps = {
            Kind.LETTER: Tap(Action.TYPE, letter),
            Kind.SPACE: Tap(Action.TYPE, letter),
            Kind.ERASE: Tap(Action.ERASE),
            Kind.SHIFT: Tap(Action.SHIFT),
            Kind.SIGNS: Tap(Action.SIGNS),
            Kind.LAYOUT: Tap(Action.LAYOUT, self._view.following),
        }
        if kind in taps:
            self._dispatch(taps[Kind(kind)])

    @Slot(str)
    def hear(self, text: str) -> None:
        """What a key of a real keyboard types. Keys that type nothing are not for here."""
        if text == _ERASE:
            self._dispatch(Tap(Action.ERASE))
        elif text.isprintable() and text:
            self._dispatch(Tap(Action.TYPE, text))
