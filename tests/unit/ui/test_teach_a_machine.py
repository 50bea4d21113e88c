# SPDX-License-Identifier: Apache-2.0
"""The window of the demo, played with a finger and with keys, in every language and shape."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramRunning
from lab_kiosk.domain.launch import Ready
from lab_kiosk.launching.program import ProgramLauncher, Word
from lab_kiosk.ui.qt.driver import Driver
from lab_kiosk.ui.showcase import program_window
from lab_kiosk.ui.showcase.learner.creatures import Home
from lab_kiosk.ui.showcase.learner.pictures import CreatureProvider
from lab_kiosk.ui.showcase.learner.story import Scene
from lab_kiosk.ui.showcase.program_window import ASK_SECONDS, IDLE_SECONDS, Options, kiosk_words, options
from lab_kiosk.ui.showcase.teach_a_machine import FOLDER, TeachAMachine

Open = Callable[..., TeachAMachine]


@pytest.fixture
def opened(qapp: QGuiApplication, qtbot: QtBot) -> Iterator[Open]:
    windows: list[TeachAMachine] = []

    def open_it(**given: object) -> TeachAMachine:
        program = TeachAMachine(Options(windowed=True, reduce_motion=True, **given))  # type: ignore[arg-type]
        windows.append(program)
        with qtbot.waitSignal(program.window.frameSwapped):
            program.show()
        return program

    yield open_it
    for program in windows:
        program.close()
        assert program.warnings == []


def play_to_the_end(program: TeachAMachine, tap: Callable[[str], None], wait: Callable[..., None]) -> None:
    said = program._words
    tap(said["start"])
    for creature in program.story.decks.sort:
        tap(said["pond"] if creature.home is Home.POND else said["tree"])
    tap(said["watch"])
    wait(lambda: program.story.all_shown, "the machine to sort")
    tap(said["meet"])
    tap(said["feature_colour"][:1].upper() + said["feature_colour"][1:])
    wait(lambda: program.story.all_shown, "the crowd to be sorted")
    tap(said["repair"])
    tap(said["hide"])
    tap(said["teach"])
    for place in (1, 3):
        tap(program.stage.view["shelf"][place]["name"])
    tap(said["teach"])
    tap(said["next"])
    tap(said["pond"])
    tap(said["next"])


@pytest.mark.parametrize(
    ("language", "size", "patient"),
    [("en", (1600, 900), True), ("es", (900, 1600), False), ("ar", (1600, 900), False)],
    ids=str,
)
def test_a_finger_plays_it_to_the_end(opened: Open, language: str, size: tuple[int, int], patient: bool) -> None:
    """Whoever is not patient has the machine sort as fast as it is looked at, not one by one at a child's pace."""
    program = opened(language=language, size=size)
    driver = Driver(program.window)

    def wait(done: Callable[[], bool], what: str) -> None:
        while not patient and not done():
            program.stage.tap("step")
        driver.wait_for(done, what)

    play_to_the_end(program, driver.tap, wait)
    assert program.story.scene is Scene.END
    assert program._words["learned_3"] in driver.texts()
    over: list[bool] = []
    program.window.finished.connect(lambda: over.append(True))  # type: ignore[attr-defined]
    driver.tap(program._words["done"])
    assert over == [True]


def test_keys_alone_play_it(opened: Open) -> None:
    program = opened()
    QTest.keyClick(program.window, Qt.Key.Key_Space)
    assert program.story.scene is Scene.SORT
    for creature in program.story.decks.sort:
        QTest.keyClick(program.window, Qt.Key.Key_Left if creature.home is Home.POND else Qt.Key.Key_Right)
    assert [one.answer is one.creature.home for one in program.story.lesson] == [True] * 8
    while program.story.scene is Scene.SORT:
        QTest.keyClick(program.window, Qt.Key.Key_Tab)
        focused = program.window.activeFocusItem()
        if focused is not None and focused.property("text") == program._words["watch"]:
            QTest.keyClick(program.window, Qt.Key.Key_Space)
    assert program.story.scene is Scene.WATCH


def test_a_creature_can_be_carried_to_its_place(opened: Open) -> None:
    program = opened(size=(1600, 900))
    program.stage.tap("next")
    start, pond = QPoint(800, 380), QPoint(200, 600)
    Driver(program.window).settle()
    QTest.mousePress(program.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.1, 0.3, 0.6, 1.0):
        QTest.mouseMove(program.window, start + (pond - start) * share)
    QTest.mouseRelease(program.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pond)
    assert [one.answer for one in program.story.lesson] == [Home.POND]


def test_whoever_went_away_is_asked_and_then_it_ends(opened: Open) -> None:
    program = opened()
    over: list[bool] = []
    program.window.finished.connect(lambda: over.append(True))  # type: ignore[attr-defined]
    for _ in range(IDLE_SECONDS):
        program.second_passed()
    assert program.window.property("secondsLeft") == ASK_SECONDS
    Driver(program.window).tap(program._words["stay"])
    assert program.window.property("secondsLeft") == -1
    for _ in range(IDLE_SECONDS - 1):
        program.second_passed()
    QTest.keyClick(program.window, Qt.Key.Key_Tab)
    for _ in range(IDLE_SECONDS - 1):
        program.second_passed()
    assert program.window.property("secondsLeft") == -1
    assert program.code == 0
    for _ in range(ASK_SECONDS + 1):
        program.second_passed()
    assert over == [True]
    launch = tomllib.loads((FOLDER / "demo.toml").read_text("utf-8"))["launch"]
    assert program.code in launch["exit"]["left_codes"]


@pytest.mark.parametrize(
    ("told", "seen"),
    [
        ({}, (False, "dark", False)),
        ({"LAB_KIOSK_LARGER_TEXT": "1"}, (True, "dark", False)),
        ({"LAB_KIOSK_HIGH_CONTRAST": "1"}, (False, "highContrast", False)),
        ({"LAB_KIOSK_REDUCED_MOTION": "1", "LAB_KIOSK_LARGER_TEXT": "0"}, (False, "dark", True)),
    ],
)
def test_what_the_visitor_chose_at_the_kiosk_is_in_the_environment(
    monkeypatch: pytest.MonkeyPatch, told: dict[str, str], seen: tuple[bool, str, bool]
) -> None:
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    given = options([], "", ["en"])
    assert (given.larger_text, given.palette, given.reduce_motion) == seen


def test_what_the_launcher_asks_for_is_understood() -> None:
    given = options(["--lang", "es", "--larger-text", "--palette", "light"], "", ["en", "es"])
    assert (given.language, given.larger_text, given.palette, given.windowed) == ("es", True, "light", False)
    assert options(["--lang", "xx"], "", ["en", "es"]).language == "en"


def test_a_picture_has_the_parts_and_the_colour_of_its_creature(qapp: QGuiApplication) -> None:
    provider = CreatureProvider(FOLDER / "creature.svg")

    def drawn(words: str) -> QImage:
        return provider.requestImage(words, QSize(), QSize(96, 96))

    plain = drawn("blue-plain-round-fins-glad")
    others = ["orange-plain-round-fins-glad", "blue-spotted-round-fins-glad", "blue-plain-pointed-fins-glad"]
    others += ["blue-plain-round-feet-glad", "blue-plain-round-fins-ring-glad", "blue-plain-round-fins-sad"]
    assert plain.size() == QSize(96, 96)
    assert all(drawn(other) != plain for other in others)
    belly = [drawn(f"{colour}-plain-round-fins-glad").pixelColor(48, 30) for colour in ("blue", "orange")]
    assert belly[0].blue() > belly[0].red()
    assert belly[1].red() > belly[1].blue()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM: there the launcher closes the window")
def test_it_says_ready_and_ends_well_when_it_is_terminated() -> None:
    command = [sys.executable, "-m", "lab_kiosk.ui.showcase.teach_a_machine", "--lang", "es"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        program.send_signal(signal.SIGTERM)
        _, said = program.communicate(timeout=20)
    assert (program.returncode, said) == (0, "")


@pytest.mark.parametrize(("language", "left"), [("en", "2:00 left"), ("es", "Quedan 2:00"), ("ar", "بقي 2:00")])
def test_in_a_kiosk_it_says_what_time_is_left_and_calls_staff(
    opened: Open, capsys: pytest.CaptureFixture[str], language: str, left: str
) -> None:
    program = opened(language=language, size=(900, 1600), kiosk=True)
    driver = Driver(program.window)
    for nothing in ("", "left", "left soon", "right 5"):
        program.hear(nothing)
        assert program.window.property("note") == ""
    program.hear("left 400\nleft 120\n")
    assert left in driver.texts()
    driver.tap(kiosk_words(language)["help"])
    assert capsys.readouterr().out == "help\n"
    assert kiosk_words(language)["coming"] in driver.texts()
    program._note_over.timeout.emit()
    assert program.window.property("note") == ""


def test_without_a_kiosk_nobody_is_offered_help(opened: Open) -> None:
    assert kiosk_words("en")["help"] not in Driver(opened().window).names()


@pytest.mark.slow
@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows runs programs without a supervisor, and tells them nothing"
)
def test_the_launcher_and_the_window_understand_each_other(tmp_path: Path) -> None:
    words: queue.Queue[Word] = queue.Queue()
    launcher = ProgramLauncher(words.put)
    command = [sys.executable, "-m", "lab_kiosk.ui.showcase.teach_a_machine", "--lang", "en", "--kiosk"]
    launcher.start("s", command, {}, Ready(within=60, says=True), heartbeat=30, listens=True)
    assert words.get(timeout=60) == ProgramRunning("s")
    launcher.say_left("s", 30)
    launcher.stop("s")
    assert words.get(timeout=60) == ProgramEnded("s", 0)


def test_its_own_words_say_that_it_is_ready(opened: Open, capsys: pytest.CaptureFixture[str]) -> None:
    program = opened()
    program.window.frameSwapped.connect(program._say_ready)
    program._say_ready()
    assert capsys.readouterr().out == "ready\n"
    program_window._beat()
    assert capsys.readouterr().out == "running\n"
    assert {"ar", "ur"} == program_window.RIGHT_TO_LEFT
