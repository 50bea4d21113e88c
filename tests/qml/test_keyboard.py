# SPDX-License-Identifier: Apache-2.0
"""The letter keyboard on the glass: a finger, a real keyboard, every panel, and nothing left behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodQueryEvent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lab_kiosk import paths
from lab_kiosk.application.flows import writing
from lab_kiosk.application.flows.kiosk import Kiosk, Tap, reset
from lab_kiosk.application.flows.runs import Now
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.ui.qt.application import qt_application
from lab_kiosk.ui.qt.layouts import layouts
from lab_kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from tests.qml.test_design_system import HERE
from tests.support import walls

ROWS = writing.rows(Screen.PURPOSE)
ROOM = {
    "15.6 inch": (1920, 560, 0.180),
    "15.6 inch, portrait": (1080, 900, 0.180),
    "21.5 inch": (1920, 640, 0.248),
    "21.5 inch, portrait": (1080, 900, 0.248),
    "32 inch": (1920, 640, 0.369),
    "32 inch, portrait": (1080, 900, 0.369),
}


@dataclass
class Typing:
    """A window with the keyboard, and the flow behind it."""

    view: QQuickView
    model: KeyboardViewModel
    warnings: list[str]
    kiosk: Kiosk = field(default_factory=lambda: Kiosk(screen=Screen.PURPOSE, now=Now(0, 1)))

    def hear(self, tap: Tap) -> None:
        self.kiosk, _ = ROWS[Screen.PURPOSE, tap.action](self.kiosk, tap)
        self.model.show(self.kiosk)

    def become(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.model.show(kiosk)

    def touch(self, name: str) -> None:
        self.view.grabWindow()
        key = next(item for item in self.keys() if name in {item.property("label"), item.property("kind")})
        middle = key.mapRectToScene(key.boundingRect()).center().toPoint()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=middle)

    def keys(self) -> list[QQuickItem]:
        return [item for item in walls.visible(self.view.rootObject()) if item.inherits("QQuickAbstractButton")]


def spell(typing: Typing, letters: str) -> None:
    for letter in letters:
        QTest.keyClick(typing.view, Qt.Key(ord(letter.upper())))


@pytest.fixture(params=["21.5 inch"])
def typing(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Typing]:
    width, height, pitch = ROOM[request.param]
    qt_application()
    view = QQuickView()
    warnings: list[str] = []
    view.engine().setOutputWarningsToStandardError(False)
    view.engine().warnings.connect(lambda found: warnings.extend(warning.toString() for warning in found))
    view.engine().addImportPath(str(paths.resources() / "qml"))
    preferences = view.engine().singletonInstance("LabKiosk.Theme", "Preferences")
    assert isinstance(preferences, QObject)
    preferences.setProperty("pixelsPerMm", 1 / pitch)
    heard: list[Typing] = []
    model = KeyboardViewModel(lambda tap: heard[0].hear(tap), layouts(), view)  # noqa: PLW0108 - it comes later
    view.setInitialProperties({"keyboard": model})
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(width, height)
    view.setSource(str(HERE / "KeyboardPage.qml"))
    made = Typing(view, model, warnings)
    heard.append(made)
    model.show(made.kiosk)
    with qtbot.waitExposed(view):
        view.show()
    view.requestActivate()
    view.grabWindow()
    yield made
    view.close()
    view.deleteLater()
    assert warnings == []


@pytest.mark.parametrize("language", sorted(layouts()))
@pytest.mark.parametrize("typing", sorted(ROOM), indirect=True)
def test_every_key_is_whole_and_large_enough_on_every_panel(typing: Typing, language: str) -> None:
    typing.become(replace(typing.kiosk, language=language))
    typing.view.grabWindow()
    preferences = typing.view.engine().singletonInstance("LabKiosk.Theme", "Preferences")
    assert walls.complaints(typing.view.rootObject(), preferences.property("pixelsPerMm")) == []
    assert len(typing.keys()) == len(typing.model.keys.rows)  # type: ignore[attr-defined]


def test_a_finger_spells_a_name(typing: Typing) -> None:
    for name in ("S", "a", "m", "space", "D", "í", "erase", "i"):
        typing.touch(name)
    assert typing.kiosk.draft.text == "Sam Di"
    typing.touch("shift")
    typing.touch("B")
    assert typing.kiosk.draft.text == "Sam DiB"


def test_the_letters_of_another_language_are_one_touch_away(typing: Typing) -> None:
    typing.touch("layout")
    typing.touch("ñ" if typing.model.keys.rows[-1].label == "PL" else "Ñ")  # type: ignore[attr-defined]
    assert typing.kiosk.draft.text in {"ñ", "Ñ"}


def test_a_real_keyboard_spells_it_too_and_enter_is_done(typing: Typing, qtbot: QtBot) -> None:
    spell(typing, "ana")
    QTest.keyClick(typing.view, Qt.Key.Key_Space)
    spell(typing, "mx")
    QTest.keyClick(typing.view, Qt.Key.Key_Backspace)
    QTest.keyClick(typing.view, Qt.Key.Key_Escape)
    assert typing.kiosk.draft.text == "Ana M"
    board = typing.view.rootObject().findChild(QQuickItem, "keys")
    with qtbot.waitSignal(board.confirmed):  # type: ignore[attr-defined]
        QTest.keyClick(typing.view, Qt.Key.Key_Return)


def test_letters_of_a_real_keyboard_arrive_also_while_a_key_has_the_focus(typing: Typing) -> None:
    QTest.keyClick(typing.view, Qt.Key.Key_Tab)
    assert typing.view.activeFocusItem().inherits("QQuickAbstractButton")
    spell(typing, "z")
    assert typing.kiosk.draft.text == "Z"


def test_nothing_typed_is_left_behind(typing: Typing) -> None:
    clipboard = QGuiApplication.clipboard()
    before = clipboard.text()
    for name in ("Q", "u", "i", "n"):
        typing.touch(name)
    spell(typing, "ns")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_Z):
        QTest.keyClick(typing.view, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == before
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled | Qt.InputMethodQuery.ImSurroundingText)
    QCoreApplication.sendEvent(typing.view.activeFocusItem(), asked)
    assert not asked.value(Qt.InputMethodQuery.ImEnabled)
    assert not asked.value(Qt.InputMethodQuery.ImSurroundingText)
    fields = [item for item in walls.visible(typing.view.rootObject()) if item.inherits("QQuickTextInput")]
    assert fields == [] == [item for item in walls.visible(typing.view.rootObject()) if item.inherits("QQuickTextEdit")]
    typing.become(reset(typing.kiosk))
    typing.view.grabWindow()
    assert typing.model.text == ""
    shown = {str(item.property("text")) for item in walls.visible(typing.view.rootObject())}
    assert not any("quin" in text.lower() for text in shown)
