# SPDX-License-Identifier: Apache-2.0
"""Two taps of one finger are one: the second lands on what the first one opened, and nobody has read that yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputEvent

from lab_kiosk.application.flows.kiosk import Kiosk

SECOND_TAP_MS = 400
"""As long as Qt waits for the second half of a double click."""
_BEGINS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_GOES_ON = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})
_ENDS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


def question(kiosk: Kiosk) -> tuple[object, ...]:
    """What a tap answers. As long as it stays the same, fast fingers are welcome: keys, counts, lists."""
    run = kiosk.run
    within = () if run is None else (run.step, run.question, run.quiz.question, run.quiz.done)
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
        self._asked = asked
        self._last_at = -SECOND_TAP_MS
        self._answered: object = None
        self._swallows = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _BEGINS and isinstance(event, QInputEvent):
            asked, at = self._asked(), event.timestamp()
            soon = 0 <= at - self._last_at < SECOND_TAP_MS
            self._swallows = soon and asked != self._answered
            if not self._swallows:
                self._answered = asked
            self._last_at = at
        elif kind not in _GOES_ON and kind not in _ENDS:
            return False
        swallowed = self._swallows
        if kind in _ENDS:
            self._swallows = False
        if swallowed:
            event.accept()
        return swallowed
