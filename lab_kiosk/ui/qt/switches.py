# SPDX-License-Identifier: Apache-2.0
"""The kiosk by two switches, or by one: keys that stand for "next" and "press this".

Installed on the window before the :class:`KeyGuard`, it hears a key after it, and so never a scanner's.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from lab_kiosk.application.flows import Kiosk
from lab_kiosk.application.flows.words import Switches
from lab_kiosk.ui.qt.focus import FocusWalk

STEP_MS = 2000
"""How long one control has the focus while it moves on by itself."""
_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SwitchKeys(QObject):
    """An event filter for the kiosk's window: with two switches the space bar moves on and Enter presses; with one the
    focus moves on by itself and either presses.
    """

    def __init__(self, focus: FocusWalk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._focus = focus
        self._use = Switches.NONE
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self.move_on)

    def show(self, kiosk: Kiosk) -> None:
        if kiosk.switches is self._use:
            return
        self._use = kiosk.switches
        if self._use is Switches.ONE:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._use is Switches.NONE or not isinstance(event, QKeyEvent) or event.key() not in _KEYS:
            return False
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            if self._use is Switches.TWO and event.key() == Qt.Key.Key_Space:
                self.move_on()
            else:
                self._focus.press()
        return True

    def move_on(self) -> None:
        self._focus.step(1)
