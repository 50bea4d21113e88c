# SPDX-License-Identifier: Apache-2.0
"""The window of the demo, played with a finger and with keys, in every language and shape."""

from __future__ import annotations

import math
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lab_kiosk.ui.qt.driver import Driver
from lab_kiosk.ui.showcase import program_window
from lab_kiosk.ui.showcase.program_window import Options
from lab_kiosk.ui.showcase.robot.cards import Kind
from lab_kiosk.ui.showcase.robot.game import Game, Scene
from lab_kiosk.ui.showcase.robot.level import levels
from lab_kiosk.ui.showcase.robot_path import FOLDER, RobotPath

LEVELS = levels(FOLDER / "puzzles.toml")
LAST = len(LEVELS) - 1
Open = Callable[..., RobotPath]


@pytest.fixture
def opened(qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Open]:
    windows: list[RobotPath] = []

    def open_it(game: Game | None = None, **given: object) -> RobotPath:
        program = RobotPath(Options(windowed=True, reduce_motion=True, **given), game)  # type: ignore[arg-type]
        windows.append(program)
        with qtbot.waitSignal(program.window.frameSwapped):
            program.show()
        return program

    yield open_it
    for program in windows:
        program.close()
        assert program.warnings == []


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from items(child)


@pytest.mark.parametrize(("language", "size"), [("en", (1600, 900)), ("es", (900, 1600)), ("ar", (1600, 900))], ids=str)
def test_a_finger_solves_the_first_puzzles(opened: Open, language: str, size: tuple[int, int]) -> None:
    program = opened(language=language, size=size)
    driver, said = Driver(program.window), program._words
    driver.tap(said["start"])
    for _ in range(3):
        driver.tap(said["card_forward"])
    driver.tap(said["go"])
    driver.wait_for(lambda: program.game.solved, "the robot to arrive")
    driver.tap(said["next"])
    for kind in ("forward", "forward", "right", "left"):
        driver.tap(said[f"card_{kind}"])
    driver.tap(said["undo"])
    driver.tap(said["take_out"])
    for kind in ("left", "forward", "forward"):
        driver.tap(said[f"card_{kind}"])
    driver.tap(said["go"])
    driver.wait_for(lambda: program.game.solved, "the robot to arrive")
    assert program.game.earned == 3
    driver.tap(said["next"])
    assert program.game.number == 2


def test_a_finger_finishes_the_last_puzzle(opened: Open) -> None:
    """Until the flag: where there is a wall, up and round; and forward."""
    program = opened(Game(levels=LEVELS, scene=Scene.PUZZLE, number=LAST, stars=(3,) * LAST))
    driver, said = Driver(program.window), program._words
    for kind in ("until", "if_wall", "left", "forward", "right"):
        driver.tap(said[f"card_{kind}"])
    driver.tap(said["behind"].format(card=said["card_if_wall"]))
    driver.tap(said["card_forward"])
    driver.tap(said["one"])
    assert program.game.shown == 1
    driver.tap(said["go"])
    driver.wait_for(lambda: program.game.solved, "the robot to arrive")
    driver.tap(said["finish"])
    assert said["all_stars"].format(stars=33, of=33) in driver.texts()
    over: list[bool] = []
    program.window.finished.connect(lambda: over.append(True))  # type: ignore[attr-defined]
    driver.tap(said["done"])
    assert over == [True]


def test_keys_alone_play_it(opened: Open) -> None:
    program = opened()
    QTest.keyClick(program.window, Qt.Key.Key_Space)
    assert program.game.scene is Scene.PUZZLE
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_Up, Qt.Key.Key_Space):
        QTest.keyClick(program.window, key)
    assert [card.kind for card in program.game.program] == [Kind.FORWARD] * 3
    QTest.keyClick(program.window, Qt.Key.Key_Return)
    driver = Driver(program.window)
    driver.wait_for(lambda: program.game.solved, "the robot to arrive")
    QTest.keyClick(program.window, Qt.Key.Key_Return)
    assert program.game.number == 1


@pytest.mark.parametrize(("inches", "larger"), [(32, False), (32, True), (15.6, False)])
@pytest.mark.parametrize("size", [(1600, 900), (900, 1600)], ids=str)
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_everything_is_on_the_glass(
    opened: Open, monkeypatch: pytest.MonkeyPatch, language: str, size: tuple[int, int], inches: float, larger: bool
) -> None:
    """The fullest screen: a long program of the last puzzle, failed three times."""
    monkeypatch.setattr(program_window, "as_if_full_size", lambda *_size: math.hypot(*size) / (25.4 * inches))
    game = Game(levels=LEVELS, scene=Scene.PUZZLE, number=LAST, stars=(3,) * LAST)
    program = opened(game, language=language, size=size, larger_text=larger)
    for number in range(3):
        program.stage.tap("clear")
        for kind in ("until", "if_wall", "forward", "left", "right", *["left"] * number):
            program.stage.tap("card", kind)
        program.stage.tap("go")
        while program.game.running:
            program.stage.tap("step")
    Driver(program.window).settle()
    glass = QRectF(0, 0, *size)
    buttons = [item for item in items(program.window.contentItem()) if item.inherits("QQuickAbstractButton")]
    shown = [item for item in buttons if item.isVisible() and item.opacity() > 0 and item.width() > 0]
    assert len(shown) > 20
    places = {
        f"{item.property('text')} {at}": item.mapRectToScene(item.boundingRect()) for at, item in enumerate(shown)
    }
    assert {name: place for name, place in places.items() if not glass.contains(place)} == {}
    assert [(one, other) for one, other in combinations(places, 2) if places[one].intersects(places[other])] == []


def test_left_stays_left_where_people_read_from_the_right(opened: Open) -> None:
    program = opened(Game(levels=LEVELS, scene=Scene.PUZZLE), language="ar")
    graphics = {
        item.property("source").fileName(): item.mapToScene(QPointF(0, 0)).x()
        for item in items(program.window.contentItem())
        if item.inherits("QQuickImage") and item.height() > 60
    }
    assert graphics["rover.svg"] < graphics["flag.svg"]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM: there the launcher closes the window")
def test_it_says_ready_and_ends_well_when_it_is_terminated() -> None:
    command = [sys.executable, "-m", "lab_kiosk.ui.showcase.robot_path", "--lang", "es"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        program.send_signal(signal.SIGTERM)
        _, said = program.communicate(timeout=20)
    assert (program.returncode, said) == (0, "")
