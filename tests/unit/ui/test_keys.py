# SPDX-License-Identifier: Apache-2.0
"""What a scanner types becomes a scan; what a person types stays a person's; what leads out leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hardware.scan import Scan
from hardware.scanner import Reading
from hardware.scanners.wedge import WedgeScanner
from lab_kiosk.ui.qt.keys import KeyGuard, KeyStroke

PLAIN = Qt.KeyboardModifier.NoModifier


class Window(QWindow):
    """Keeps the keys that reach it."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[int] = []
        self.released: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it
        self.pressed.append(event.key())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it
        self.released.append(event.key())


class Desk:
    """A window behind a guard, a scanner that types, and a clock that is set by hand."""

    def __init__(self, *, locked: bool = True) -> None:
        self.at = 10.0
        self.touches = 0
        self.read: list[Reading] = []
        self.window = Window()
        self.window.resize(100, 100)
        self.wedge: WedgeScanner[KeyStroke] = WedgeScanner("keyboard")
        self.wedge.open(self.read.append)
        self.guard = KeyGuard(wedge=self.wedge, touched=self._touched, monotonic=lambda: self.at, locked=locked)
        self.window.installEventFilter(self.guard)

    def _touched(self) -> None:
        self.touches += 1

    def type(self, text: str, gap: float) -> None:
        for character in text:
            self.at += gap
            key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character.upper()))
            self.press(key, character)

    def press(self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, modifiers, text))


@pytest.fixture
def desk(qapp: QObject) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.window.removeEventFilter(made.guard)
    made.window.destroy()


def test_a_scanner_that_types_is_a_scan_and_no_key_of_it_reaches_the_window(desk: Desk) -> None:
    desk.type("ILTMBBQD4\r", 0.002)
    assert [reading.text for reading in desk.read if isinstance(reading, Scan)] == ["ILTMBBQD4"]
    assert (desk.window.pressed, desk.window.released) == ([], [])


def test_a_persons_key_comes_back_when_no_other_follows(desk: Desk, qtbot: QtBot) -> None:
    desk.press(Qt.Key.Key_Space, " ")
    assert desk.window.pressed == []
    qtbot.waitUntil(lambda: desk.window.pressed == [int(Qt.Key.Key_Space)])
    assert desk.window.released == [int(Qt.Key.Key_Space)]
    assert desk.read == []
    assert desk.touches >= 1


def test_slow_typing_reaches_the_window_in_order(desk: Desk, qtbot: QtBot) -> None:
    desk.type("abc", 0.2)
    qtbot.waitUntil(lambda: len(desk.window.pressed) == 3)
    assert desk.window.pressed == [int(Qt.Key.Key_A), int(Qt.Key.Key_B), int(Qt.Key.Key_C)]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_L, Qt.KeyboardModifier.MetaModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_combination_leads_out(desk: Desk, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    desk.press(key, "", modifiers)
    desk.press(Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: int(Qt.Key.Key_Space) in desk.window.pressed)
    assert desk.window.pressed == [int(Qt.Key.Key_Space)]


def test_the_window_does_not_close_until_it_is_unlocked(desk: Desk) -> None:
    closing = QCloseEvent()
    assert desk.guard.eventFilter(desk.window, closing)
    assert not closing.isAccepted()
    desk.guard.unlock()
    assert not desk.guard.eventFilter(desk.window, QCloseEvent())


def test_no_menu_opens(desk: Desk) -> None:
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    assert desk.guard.eventFilter(desk.window, menu)


def test_a_window_of_a_developer_keeps_its_keys(qapp: QObject, qtbot: QtBot) -> None:
    desk = Desk(locked=False)
    desk.press(Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: desk.window.pressed == [int(Qt.Key.Key_F11)])
    assert not desk.guard.eventFilter(desk.window, QCloseEvent())
    desk.window.removeEventFilter(desk.guard)


def test_a_touch_is_told(desk: Desk) -> None:
    before = desk.touches
    QTest.mouseClick(desk.window, Qt.MouseButton.LeftButton)
    assert desk.touches == before + 1


def test_a_scan_is_whole_although_the_window_was_busy_for_longer_than_a_key_is_held(desk: Desk, qtbot: QtBot) -> None:
    """Keys that came in time wait in the queue of a busy window, and its timer fires before they are heard."""
    desk.press(Qt.Key.Key_I, "i")
    for character in "ltmbbqd4\r":
        desk.at += 0.004
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character.upper()))
        event = QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, character)
        event.setTimestamp(round(desk.at * 1000))
        QCoreApplication.postEvent(desk.window, event)
    (running,) = (timer for timer in desk.guard.findChildren(QTimer) if timer.isActive())
    running.timeout.emit()
    qtbot.waitUntil(lambda: bool(desk.read))
    assert [reading.text for reading in desk.read if isinstance(reading, Scan)] == ["iltmbbqd4"]
    assert desk.window.pressed == []
