# SPDX-License-Identifier: Apache-2.0
"""The keyboard at the door: what a scanner types becomes a scan, what leads out of the kiosk leads nowhere.

A filter on the window sees every key before QML does. It hands each press to a :class:`Wedge` (a scanner that types),
gives back what that one held and found to be a person's, and drops the combinations that a visitor could leave by.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputEvent, QKeyEvent

_COMBINING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TYPING = frozenset("\r\n\t")
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})


@dataclass(frozen=True, slots=True)
class KeyStroke:
    """A key press, told so that it can be given back. ``text`` is what it types; ``at`` in seconds, monotonic."""

    text: str = field(repr=False)
    at: float
    is_command: bool = False
    is_repeat: bool = False
    key: int = 0
    modifiers: int = 0


class Heard(Protocol):
    """``swallow`` is about the key just told; ``replay`` was swallowed before and turned out to be a person's."""

    @property
    def swallow(self) -> bool: ...
    @property
    def replay(self) -> Sequence[KeyStroke]: ...


class Wedge(Protocol):
    """A scanner that pretends to be a keyboard. What it reads, it delivers itself."""

    @property
    def deadline(self) -> float | None:
        """When to call :meth:`flush` if no key comes before, on the clock of the keys."""
        ...

    def feed(self, key: KeyStroke) -> Heard: ...
    def flush(self, now: float) -> Heard: ...


class KeyGuard(QObject):
    """An event filter for the kiosk's window. ``locked`` also refuses to close it and drops whatever opens a menu."""

    def __init__(
        self,
        *,
        wedge: Wedge | None,
        touched: Callable[[], None],
        monotonic: Callable[[], float],
        locked: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wedge = wedge
        self._touched = touched
        self._monotonic = monotonic
        self._locked = locked
        self._replaying = False
        self._swallowed: set[int] = set()
        self._window: QObject | None = None
        self._last_at = self._deadline = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._queue = QTimer(self, singleShot=True, interval=0)
        """Fires when the window has heard all that waited for it."""
        self._timer.timeout.connect(self._queue.start)
        self._queue.timeout.connect(self._silence)

    def unlock(self) -> None:
        """The kiosk is closing on purpose."""
        self._locked = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES and not self._replaying and kind is not QEvent.Type.KeyPress:
            self._touched()
        if kind is QEvent.Type.Close and self._locked:
            event.ignore()
            return True
        if kind is QEvent.Type.ContextMenu:
            return True
        if isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return False

    def _key(self, window: QObject, event: QKeyEvent) -> bool:
        if event.type() is QEvent.Type.KeyRelease:
            known = event.key() in self._swallowed and not self._replaying
            if known:
                self._swallowed.discard(event.key())
            return known or self._leads_out(event)
        if event.type() is not QEvent.Type.KeyPress:
            return self._leads_out(event)
        if self._wedge is not None and not self._replaying:
            self._window = window
            stroke = self._stroke(event)
            self._last_at = stroke.at
            heard = self._wedge.feed(stroke)
            self._give_back(heard)
            if heard.swallow:
                self._swallowed.add(event.key())
                return True
        if not self._replaying and not self._leads_out(event):
            self._touched()
        return self._leads_out(event)

    def _leads_out(self, event: QKeyEvent) -> bool:
        """Ctrl, Alt and Meta combinations, the F-keys, and the keys for menus, printing and pausing."""
        if not self._locked:
            return False
        key = event.key()
        if event.modifiers() & _COMBINING or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
            return True
        return key in {Qt.Key.Key_Menu, Qt.Key.Key_Print, Qt.Key.Key_Pause, Qt.Key.Key_Help, Qt.Key.Key_Meta}

    def _stroke(self, event: QKeyEvent) -> KeyStroke:
        text = event.text()
        combined = bool(event.modifiers() & _COMBINING)
        unprintable = not text and event.key() not in _MODIFIERS
        return KeyStroke(
            text=text,
            at=_when(event) or self._monotonic(),
            is_command=combined or unprintable or (len(text) == 1 and text < " " and text not in _TYPING),
            is_repeat=event.isAutoRepeat(),
            key=event.key(),
            modifiers=event.modifiers().value,
        )

    def _give_back(self, heard: Heard) -> None:
        window, self._replaying = self._window, True
        for stroke in heard.replay:
            modifiers = Qt.KeyboardModifier(stroke.modifiers)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, stroke.key, modifiers, stroke.text)
                event.setTimestamp(round(stroke.at * 1000))  # when it was pressed, and not when that was found out
                if window is not None:
                    QCoreApplication.sendEvent(window, event)
        self._replaying = False
        if heard.replay:
            self._touched()
        self._wait()

    def _wait(self) -> None:
        self._queue.stop()
        deadline = self._wedge.deadline if self._wedge is not None else None
        if deadline is None:
            self._timer.stop()
            return
        self._deadline = deadline
        self._timer.start(math.ceil((deadline - self._last_at) * 1000))

    def _silence(self) -> None:
        """No key came in time. The time of the last key's clock is what counts, not how late this is heard.

        Keys that came in time while the window was busy are in its queue then, and a timer may fire before they are
        heard: hence the two of them. Without the second a scan was torn by any pause longer than a key is held.
        """
        if self._wedge is not None:
            self._give_back(self._wedge.flush(self._deadline))


_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}
)


def _when(event: QInputEvent) -> float:
    """The event's own time in seconds; 0 where the platform gave it none."""
    return event.timestamp() / 1000
