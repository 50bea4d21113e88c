# SPDX-License-Identifier: Apache-2.0
"""Two taps of one finger are one: the second lands on what the first one opened, and nobody has read that yet. So it is
with two presses of one key or switch.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent

from lab_kiosk.application.flows.kiosk import Kiosk

SECOND_TAP_MS = 400
"""As long as Qt waits for the second half of a double click."""
_BEGINS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_GOES_ON = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})
_PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
"""What presses the control that has the focus, and what leads back. All other keys may be as fast as fingers are."""
_ENDS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class _Twice:
    """Tells the second of two that were meant as one: soon behind the first, by the same ``means``, and by now before
    another question. What has no time of its own is never a second one.
    """

    def __init__(self, asked: Callable[[], object]) -> None:
        self._asked = asked
        self._last_at = -SECOND_TAP_MS
        self._means: object = None
        self._answered: object = None

    def forget(self) -> None:
        """Something else came between: whatever comes now is a first one."""
        self._last_at = -SECOND_TAP_MS

    def is_second(self, at: int, means: object = None) -> bool:
        asked = self._asked()
        soon = at > 0 and 0 <= at - self._last_at < SECOND_TAP_MS and means == self._means
        second = soon and asked != self._answered
        if not second:
            self._answered = asked
        self._last_at, self._means = at, means
        return second


def question(kiosk: Kiosk) -> tuple[object, ...]:
    """What a tap answers. As long as it stays the same, fast fingers are welcome: keys, counts, lists."""
    run = kiosk.run
    within = () if run is None else (run.step, run.live, run.question, run.quiz.question, run.quiz.done)
    over = (kiosk.easing, kiosk.choosing, kiosk.asked_at is None)
    moved = (kiosk.to_read, len(kiosk.tray), kiosk.renewed)
    return (kiosk.screen, kiosk.epoch, *over, *moved, *within)


class TapGuard(QObject):
    """An event filter for the kiosk's window: swallows a tap that comes right behind another one, if the first has
    moved the kiosk on. A double tap on *Start* went past the first safety step, one on a star answered two questions,
    and one on *Renew* took it back.
    """

    def __init__(self, asked: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._twice = _Twice(asked)
        self._swallows = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _BEGINS and isinstance(event, QInputEvent):
            self._swallows = self._twice.is_second(event.timestamp())
        elif kind not in _GOES_ON and kind not in _ENDS:
            return False
        swallowed = self._swallows
        if kind in _ENDS:
            self._swallows = False
        if swallowed:
            event.accept()
        return swallowed


class PressGuard(QObject):
    """The same for a key that presses: an event filter that hears keys after the :class:`KeyGuard`, so never a
    scanner's, and before whatever acts on them. A second press is one of the same key with none between, so that two
    switches and quick typists are heard; what repeats because it is held down shares the lot of its first press.
    """

    def __init__(self, asked: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._twice = _Twice(asked)
        self._swallowed: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key not in _PRESSES:
            if kind is QEvent.Type.KeyPress:
                self._twice.forget()
            return False
        if event.isAutoRepeat():
            return key in self._swallowed
        if kind is QEvent.Type.KeyPress:
            self._swallowed.discard(key)
            if self._twice.is_second(event.timestamp(), key):
                self._swallowed.add(key)
        swallowed = key in self._swallowed
        if kind is QEvent.Type.KeyRelease:
            self._swallowed.discard(key)
        return swallowed
