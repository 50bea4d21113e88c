# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.presenters.pin import PinView, pin_view
from lab_kiosk.ui.qt.typed import Property

QML_IMPORT_NAME = "LabKiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PinViewModel(QObject):
    """The keypad before the desk. What is typed goes in and never comes out."""

    changed = Signal()

    def __init__(self, dispatch: Callable[[Tap], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._view = PinView()

    def show(self, kiosk: Kiosk) -> None:
        view = pin_view(kiosk)
        if view == self._view:
            return
        self._view = view
        self.changed.emit()

    @Property(str, notify=changed)
    def ask(self) -> str:
        return self._view.ask

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._view.name

    @Property(int, notify=changed)
    def typed(self) -> int:
        return self._view.typed

    @Property(int, notify=changed)
    def length(self) -> int:
        return self._view.length

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._view.fault

    @Property(int, notify=changed)
    def left(self) -> int:
        return self._view.left

    @Property(str, notify=changed)
    def wait(self) -> str:
        return self._view.wait

    @Property(bool, notify=changed)
    def changing(self) -> bool:
        return self._view.changing

    @Slot(int)
    def digit(self, digit: int) -> None:
        self._dispatch(Tap(Action.DIGIT, str(digit)))

    @Slot()
    def erase(self) -> None:
        self._dispatch(Tap(Action.ERASE))

    @Slot()
    def useCode(self) -> None:
        self._dispatch(Tap(Action.CODE))

    @Slot(str)
    def hear(self, text: str) -> None:
        """What a key of a real keyboard types."""
        if text == "\b":
            self.erase()
        elif len(text) == 1 and text in "0123456789":
            self.digit(int(text))
