# SPDX-License-Identifier: Apache-2.0
"""The lab's own demo, as the launcher sees it: a process that says when it is ready and ends when it is asked to."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lab_kiosk.ui.showcase.program_window import ASK_SECONDS, IDLE_SECONDS, Options, words
from lab_kiosk.ui.showcase.solar_walk import FOLDER, SolarWalk, stops

WORDS = words(FOLDER)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM: there the launcher closes the window")
def test_it_says_ready_and_ends_well_when_it_is_terminated() -> None:
    command = [sys.executable, "-m", "lab_kiosk.ui.showcase.solar_walk", "--lang", "es"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as walk:
        assert walk.stdout is not None
        assert walk.stdout.readline() == "ready\n"
        walk.send_signal(signal.SIGTERM)
        _, said = walk.communicate(timeout=20)
    assert walk.returncode == 0
    assert said == ""


@pytest.mark.parametrize("language", WORDS)
def test_it_draws_without_a_complaint(qapp: QObject, qtbot: QtBot, language: str) -> None:
    walk = SolarWalk(Options(language=language, windowed=True))
    with qtbot.waitSignal(walk.window.frameSwapped):
        walk.show()
    assert walk.warnings == []
    assert walk.window.title() == WORDS[language]["title"]
    walk.close()


def test_finish_is_the_way_out(qapp: QObject, qtbot: QtBot) -> None:
    walk = SolarWalk(Options(windowed=True))
    with qtbot.waitSignal(walk.window.frameSwapped):
        walk.show()
    buttons = [item for item in walk.window.findChildren(QObject) if item.inherits("QQuickAbstractButton")]
    finish = next(button for button in buttons if button.property("text") == "Finish")
    with qtbot.waitSignal(walk.window.finished):  # type: ignore[attr-defined]
        finish.click()  # type: ignore[attr-defined]
    walk.close()


def test_the_planets_stand_where_they_are() -> None:
    """Mean distances in astronomical units, which everybody can look up."""
    known = {"Mercury": 0.387, "Venus": 0.723, "Earth": 1.0, "Mars": 1.524, "Jupiter": 5.203}
    known |= {"Saturn": 9.57, "Uranus": 19.17, "Neptune": 30.18}
    there = {stop["name"]: stop["distance"] / 149.598 for stop in stops(FOLDER, "en")}
    assert {name: pytest.approx(there[name], rel=0.01) for name in known} == known
    assert [stop["name"] for stop in stops(FOLDER, "es")][3] == "La Tierra"
    assert WORDS["en"].keys() == WORDS["es"].keys() == WORDS["ar"].keys()


def test_whoever_only_looks_is_not_asked_before_neptune(qapp: QObject) -> None:
    walk = SolarWalk(Options(windowed=True))
    for _ in range(IDLE_SECONDS + 1):
        walk.second_passed()
    assert walk.window.property("secondsLeft") == -1
    for _ in range(walk.idle_seconds - IDLE_SECONDS):
        walk.second_passed()
    assert walk.window.property("secondsLeft") == ASK_SECONDS - 1
    walk.close()
