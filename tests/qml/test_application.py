# SPDX-License-Identifier: Apache-2.0
"""The window as a whole: it opens, hears scans and frames from any thread, is touched, and forgets."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lab_kiosk.application.commands import CheckIn, CloseForgotten, LabCommand, LookAtLab, ResumeLab, TakeBack
from lab_kiosk.application.flows import Action, Kiosk, Tap
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.outcomes import CheckedIn, Outcome
from lab_kiosk.application.reservations import EndShortages
from lab_kiosk.application.scan_router import Scanned
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.codes import asset_tag
from lab_kiosk.domain.vocabulary import Presented
from lab_kiosk.ui.presenters.drawer import DrawerItem
from lab_kiosk.ui.presenters.viewfinder import CameraWord, Eye, Tip
from lab_kiosk.ui.qt import application, panel
from lab_kiosk.ui.qt.application import KioskApp, Running, qt_application, start
from lab_kiosk.ui.showcase.invented import LAB, SITE

TAG = asset_tag("TMBBQD")


class Lab:
    """Remembers what it was asked, and answers from a thread of its own."""

    def __init__(self) -> None:
        self.asked: list[LabCommand] = []
        self.at = 1000.0
        self.held: list[tuple[str, str]] = []

    def submit(self, command: LabCommand, answer: Callable[[Outcome], None]) -> None:
        self.asked.append(command)
        outcomes: dict[type[object], Outcome] = {
            LookAtLab: LAB,
            CheckIn: CheckedIn(verdict=CheckInVerdict.UNKNOWN_BADGE),
        }
        if type(command) in outcomes:
            threading.Thread(target=answer, args=(outcomes[type(command)],)).start()

    def now_ms(self) -> int:
        return int(self.at * 1000)

    def monotonic(self) -> float:
        return self.at


@pytest.fixture
def lab() -> Lab:
    return Lab()


@pytest.fixture
def running(lab: Lab, qapp: QObject, qtbot: QtBot) -> Iterator[Running]:
    app = KioskApp(
        submit=lab.submit,
        launch=lambda _command: None,
        clock=lab,
        site=SITE,
        play=lambda _name: None,
        drawer=lambda: (DrawerItem("tag", "Quest 3", TAG, "headset", TAG),),
        simulate=lambda kind, code: lab.held.append((kind, code)),
        windowed=True,
        size=(1920, 1080),
        reduce_motion=True,
    )
    made = start(app)
    qtbot.waitUntil(lambda: made.runtime.kiosk.lab is not None)
    yield made
    assert made.warnings == []
    made.close()


def button(running: Running, text: str) -> QQuickItem:
    waiting = [running.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.inherits("QQuickAbstractButton") and text in {item.property("text"), item.property("spoken")}:
            return item
        waiting.extend(child for child in item.childItems() if child.isVisible())
    raise AssertionError(f"there is no button {text!r}")


def words(running: Running) -> set[str]:
    """What stands on the screen, or would if the fold shows it."""
    found, waiting = set(), [running.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.inherits("QQuickText"):
            found.add(item.property("text"))
        waiting.extend(child for child in item.childItems() if child.isVisible())
    return found


def touch(running: Running, item: QQuickItem) -> None:
    centre = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(running.window, Qt.MouseButton.LeftButton, pos=centre)


def test_it_starts_with_the_lab_and_shows_what_it_says(running: Running, lab: Lab) -> None:
    assert lab.asked == [ResumeLab(), CloseForgotten(), EndShortages(), LookAtLab()]
    assert running.presentation.lab.scenes.rows[0].count == LAB.places_left  # type: ignore[attr-defined]


def test_a_scan_from_a_drivers_thread_reaches_the_screen(running: Running, lab: Lab, qtbot: QtBot) -> None:
    driver = threading.Thread(target=running.scan, args=(Scanned(TAG, Presented.CAMERA),))
    driver.start()
    qtbot.waitUntil(lambda: TakeBack(TAG) in lab.asked)
    driver.join()


def test_a_visitor_returns_something_by_touch(running: Running, qtbot: QtBot) -> None:
    touch(running, button(running, "Return a thing"))
    assert running.runtime.kiosk.screen is Screen.RETURN
    running.window.grabWindow()
    touch(running, button(running, "Back"))
    assert running.runtime.kiosk.screen is Screen.ATTRACT


def test_the_bar_changes_text_contrast_and_language_and_the_kiosk_remembers(running: Running, qtbot: QtBot) -> None:
    preferences = running.engine.singletonInstance("LabKiosk.Theme", "Preferences")
    for text in ("Make it easier", "Larger text", "High contrast", "Done"):
        touch(running, button(running, text))
        running.window.grabWindow()
    touch(running, button(running, "Return a thing"))
    running.window.grabWindow()
    touch(running, button(running, "Language: English"))
    running.window.grabWindow()
    touch(running, button(running, "Español"))
    kiosk = running.runtime.kiosk
    assert (kiosk.larger_text, kiosk.high_contrast, kiosk.language) == (True, True, "es")
    assert (preferences.property("textScale"), preferences.property("palette")) == (1.35, "highContrast")
    button(running, "Atrás")


def test_after_a_demo_the_window_comes_back_to_the_front(running: Running, qtbot: QtBot) -> None:
    other = QQuickWindow()
    other.show()
    other.requestActivate()
    running.runtime.become(Kiosk(screen=Screen.SESSION))
    qtbot.waitUntil(other.isActive)
    running.runtime.become(Kiosk(screen=Screen.FEEDBACK))
    qtbot.waitUntil(running.window.isActive)
    other.close()


def test_any_touch_wakes_it(running: Running, lab: Lab) -> None:
    QTest.mouseClick(running.window, Qt.MouseButton.LeftButton, pos=QPoint(900, 300))
    assert lab.asked.count(LookAtLab()) == 2


def test_the_drawer_of_the_simulated_lab_is_a_scanner(running: Running, lab: Lab) -> None:
    drawer = running.presentation.drawer
    drawer.toggle()
    drawer.look("tag")
    running.window.grabWindow()
    found = button(running, f"Quest 3, {TAG}")
    found.click()  # type: ignore[attr-defined]
    assert lab.held == [("tag", TAG)]


def test_the_camera_is_seen_and_nothing_of_it_is_kept(running: Running, qtbot: QtBot) -> None:
    bright = np.full((72, 96), 250, np.uint8)
    camera = threading.Thread(target=running.show_frame, args=(bright,))
    with qtbot.waitSignal(running.presentation.preview.changed):
        camera.start()
    camera.join()

    def in_the_viewfinder() -> bool:
        picture = running.window.grabWindow()
        seen = {QColor(picture.pixel(x, y)).lightness() for x in range(60, 460, 20) for y in range(200, 700, 20)}
        return 250 in seen

    qtbot.waitUntil(in_the_viewfinder)
    running._pictures.forget()
    assert running._pictures.newest().isNull()


def test_a_camera_that_is_away_says_so_in_its_place(running: Running, qtbot: QtBot) -> None:
    driver = threading.Thread(target=running.show_camera, args=(CameraWord(Eye.AWAY),))
    with qtbot.waitSignal(running.presentation.preview.changed):
        driver.start()
    driver.join()
    assert "No camera now" in words(running)
    running.show_camera(CameraWord(Eye.OPEN, Tip.HOLD_STILL))
    running.show_frame(np.full((72, 96), 250, np.uint8))
    qtbot.waitUntil(lambda: running.presentation.preview.tip == "hold_still")
    assert "Hold it still" in words(running)
    assert "No camera now" not in words(running)


@pytest.mark.parametrize(
    ("width_px", "width_mm", "pitch"),
    [(1920, 476, 1920 / 476), (1920, 0, panel.USUAL), (1920, 160, panel.USUAL), (1920, 1600, panel.USUAL)],
)
def test_a_panel_is_believed_within_reason(width_px: float, width_mm: float, pitch: float) -> None:
    assert panel.pixels_per_mm(width_px, width_mm) == pytest.approx(pitch)


def test_a_window_is_drawn_as_if_it_were_a_panel() -> None:
    assert panel.as_if_full_size(1920, 1080) == pytest.approx(panel.as_if_full_size(1080, 1920))


def test_there_is_one_application_with_the_kiosks_font(qapp: QObject) -> None:
    assert qt_application() is qt_application()


def test_a_bug_says_that_the_kiosk_starts_again_and_ends_with_its_code(
    running: Running, lab: Lab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "FALL_MS", 0)
    ended: list[int] = []
    monkeypatch.setattr(running, "_qt", SimpleNamespace(exit=ended.append))
    driver = threading.Thread(target=running.fall, args=(70,))
    driver.start()
    driver.join()
    qtbot.waitUntil(lambda: ended == [70])
    asked = len(lab.asked)
    running.runtime.dispatch(Tap(Action.WAKE))
    running.scan(Scanned(TAG, Presented.CAMERA))
    running.fall(70)
    assert running.runtime.kiosk.screen is Screen.RESTARTING
    assert len(lab.asked) == asked
