# SPDX-License-Identifier: Apache-2.0
"""The lab's own programs as somebody sees them who chose larger text, high contrast or stillness at the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from lab_kiosk.application.commands import Ease
from lab_kiosk.launching import ease
from lab_kiosk.ui.showcase.program_window import Options, ProgramWindow, options
from lab_kiosk.ui.showcase.robot_path import RobotPath
from lab_kiosk.ui.showcase.solar_walk import SolarWalk
from lab_kiosk.ui.showcase.teach_a_machine import TeachAMachine

PROGRAMS = (TeachAMachine, RobotPath, SolarWalk)
Kind = type[TeachAMachine] | type[RobotPath] | type[SolarWalk]


@contextmanager
def shown(kind: Kind, qtbot: QtBot, chosen: Ease = Ease(), *, still: bool = False) -> Iterator[ProgramWindow]:  # noqa: B008
    """The program, told by its environment as the launcher tells it."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in ease.environment(chosen, still=still).items():
            patch.setenv(name, value)
        given: Options = options(["--windowed"], "", ["en"])
    program = kind(given)
    with qtbot.waitSignal(program.window.frameSwapped):
        program.show()
    yield program
    assert program.warnings == []
    program.close()


def sizes(program: ProgramWindow) -> dict[str, int]:
    """Of every text on the glass, in pixels."""
    found: dict[str, int] = {}
    for item in program.window.findChildren(QQuickItem):
        if item.inherits("QQuickText") and item.isVisible() and item.property("text"):
            font = item.property("font")
            assert isinstance(font, QFont)
            found[item.property("text")] = font.pixelSize()
    return found


def token(program: ProgramWindow, singleton: str, name: str) -> object:
    held = program.engine.singletonInstance("LabKiosk.Theme", singleton)
    assert isinstance(held, QObject)
    return held.property(name)


@pytest.mark.parametrize("kind", PROGRAMS)
def test_larger_text_is_larger(kind: Kind, qapp: QObject, qtbot: QtBot) -> None:
    with shown(kind, qtbot) as program:
        usual = sizes(program)
    with shown(kind, qtbot, Ease(larger_text=True)) as program:
        grown = sizes(program)
    assert len(usual.keys() & grown.keys()) >= 3
    ratios = [grown[text] / usual[text] for text in usual.keys() & grown.keys()]
    assert min(ratios) >= 1, "nothing shrinks"
    assert sum(abs(ratio - 1.35) < 0.04 for ratio in ratios) >= 2


@pytest.mark.parametrize("kind", PROGRAMS)
def test_in_high_contrast_the_ground_is_black(kind: Kind, qapp: QObject, qtbot: QtBot) -> None:
    with shown(kind, qtbot) as program:
        assert program.window.property("color") != QColor("#000000")
    with shown(kind, qtbot, replace(Ease(), high_contrast=True)) as program:
        assert program.window.property("color") == QColor("#000000")
        glass = program.window.grabWindow()
        edge = [glass.pixelColor(1, y).name() for y in range(0, glass.height(), 9)]
        assert edge.count("#000000") > len(edge) * 0.8, "but for a star"
        assert token(program, "Colors", "primary") == QColor("#FFD60A")


@pytest.mark.parametrize("kind", PROGRAMS)
def test_who_wants_stillness_gets_it(kind: Kind, qapp: QObject, qtbot: QtBot) -> None:
    with shown(kind, qtbot, still=True) as program:
        assert token(program, "Motion", "reduced") is True
        assert token(program, "Motion", "pressScale") == 1.0


def test_a_page_is_asked_in_its_address() -> None:
    assert ease.query(Ease(), still=False) == {}
    assert ease.query(Ease(larger_text=True, high_contrast=True), still=True) == {
        "larger": "1",
        "contrast": "1",
        "still": "1",
    }
