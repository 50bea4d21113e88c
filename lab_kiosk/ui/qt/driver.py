# SPDX-License-Identifier: Apache-2.0
"""Hands for the window: keys at a scanner's speed, a finger on what has a name, an eye for what is painted.

The tour and the whole-app tests drive the kiosk with it as a visitor would. Nothing here knows a screen.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

KEY_GAP_MS = 3
"""Between two keys of a scanner."""
PATIENCE_SECONDS = 60.0
TAP_GAP_MS = 1000
"""Between two taps of a person who reads, on the clock of the events."""


class NotThereError(AssertionError):
    """What was looked for did not come."""


class Driver:
    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._tapped_at = 0
        QAccessible.setActive(True)

    def scan(self, text: str) -> None:
        """Type a code and Enter, as a scanner that calls itself a keyboard does."""
        at = time.monotonic_ns() // 1_000_000
        for offset, character in enumerate(text + "\r"):
            key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                event.setTimestamp(at + offset * KEY_GAP_MS)
                QCoreApplication.sendEvent(self._window, event)

    def tap(self, name: str, *, again_after_ms: int = 0) -> None:
        """Touch the control whose accessible name is, or else begins with, ``name``; it has to be visible and enabled.
        ``again_after_ms``: a second time at the same place, as fingers do, whatever is there by then.

        Raises NotThereError where there is none.
        """
        self.wait_for(lambda: self._find(name) is not None, f"a control called {name!r}")
        self.settle()
        item = self._find(name)
        if item is None:
            raise NotThereError(f"the control called {name!r} went away")
        self._bring_into_view(item)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        self._click(place)
        if again_after_ms:
            self._pause(again_after_ms)
            self._click(place, self._tapped_at + again_after_ms)

    def names(self) -> list[str]:
        """The accessible names of everything that can be pressed now."""
        return [name for name, _ in self._pressable()]

    def texts(self) -> list[str]:
        """Every text that is on the screen now."""
        return [
            interface.text(QAccessible.Text.Name)
            for interface in self._tree()
            if interface.role() in {QAccessible.Role.StaticText, QAccessible.Role.Heading}
            and not interface.state().invisible
        ]

    def wait_for(self, condition: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Let the window live until the condition holds. Raises NotThereError, naming ``what``, when it does not."""
        loop, over = QEventLoop(), time.monotonic() + seconds
        poll = QTimer(interval=10)
        poll.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > over else None)
        if not condition():
            poll.start()
            loop.exec()
            poll.stop()
        if not condition():
            raise NotThereError(f"{what} did not come within {seconds:.0f} s; pressable: {self.names()}")

    def settle(self) -> None:
        """Until nothing moves any more: no page is on its way, and two looks a moment apart see the same picture.

        Pictures alone are not enough: on a busy machine a page that fades in is not there yet at both of them.
        """
        self.wait_for(
            lambda: not any(item.property("moving") for item in self._window.contentItem().childItems()), "rest"
        )
        last = b""
        for _ in range(60):
            picture = self._window.grabWindow()
            seen = bytes(picture.constBits())
            if seen == last:
                return
            last = seen
            self._pause(40)

    def picture(self, path: Path) -> None:
        """What the window shows, as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self._window.grabWindow().save(str(path)):
            raise NotThereError(f"the picture {path.name} could not be written")

    def _bring_into_view(self, item: QQuickItem) -> None:
        """Scroll as far as it takes: a visitor's eyes would not press what is below the fold."""
        around: QQuickItem | None = item.parentItem()
        while around is not None and not around.inherits("QQuickFlickable"):
            around = around.parentItem()
        if around is None:
            return
        top = item.mapToItem(around, QPointF(0, 0)).y()
        if top < 0 or top + item.height() > around.height():
            lowest = max(float(around.property("contentHeight")) - around.height(), 0)
            wanted = float(around.property("contentY")) + top - (around.height() - item.height()) / 2
            around.setProperty("contentY", min(max(wanted, 0), lowest))
            self.settle()

    def _click(self, at: QPointF, when_ms: int = 0) -> None:
        """Not by QTest: that would bring QtTest and QtWidgets into every kiosk for the sake of the tour."""
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        self._tapped_at = when_ms or max(time.monotonic_ns() // 1_000_000, self._tapped_at + TAP_GAP_MS)
        for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
            where = QPointF(self._window.mapToGlobal(at.toPoint()))
            event = QMouseEvent(kind, at, where, left, held, Qt.KeyboardModifier.NoModifier)
            event.setTimestamp(self._tapped_at)
            QCoreApplication.sendEvent(self._window, event)

    def _pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _find(self, name: str) -> QQuickItem | None:
        there = self._pressable()
        exact = (item for found, item in there if found == name)
        return next(exact, next((item for found, item in there if found.startswith(name)), None))

    def _pressable(self) -> list[tuple[str, QQuickItem]]:
        found = []
        for interface in self._tree():
            item, state = interface.object(), interface.state()
            if not isinstance(item, QQuickItem) or state.invisible or state.disabled or not item.isVisible():
                continue
            actions: object = interface.actionInterface()
            if isinstance(actions, QAccessibleActionInterface) and "Press" in actions.actionNames():
                found.append((interface.text(QAccessible.Text.Name), item))
        return found

    def _tree(self) -> list[QAccessibleInterface]:
        waiting: list[object] = [QAccessible.queryAccessibleInterface(self._window)]
        seen = []
        while waiting:
            interface = waiting.pop()
            if isinstance(interface, QAccessibleInterface):
                seen.append(interface)
                waiting += [interface.child(index) for index in range(interface.childCount())]
        return seen
