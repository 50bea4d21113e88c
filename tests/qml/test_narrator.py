# SPDX-License-Identifier: Apache-2.0
"""The kiosk speaks: each new screen, what the keyboard is on, outcomes, and a long text when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.ui.qt.application import KioskApp, Running
from lab_kiosk.ui.qt.driver import Driver
from lab_kiosk.ui.showcase.invented import SITE
from lab_kiosk.ui.showcase.states import SPOKEN, STATES
from tests.support import walls


@dataclass
class Voice:
    """Remembers what it was told to say."""

    said: list[tuple[tuple[str, ...], str, int]] = field(default_factory=list)
    stops: int = 0
    voices: Callable[[frozenset[str]], None] = lambda _languages: None
    ended: Callable[[], None] = lambda: None

    def begin(self) -> None:
        self.voices(SPOKEN)

    def say(self, texts: Sequence[str], language: str, volume: int) -> None:
        self.said.append((tuple(texts), language, volume))

    def stop(self) -> None:
        self.stops += 1

    def close(self) -> None:
        """Nothing is open."""

    @property
    def words(self) -> str:
        return " / ".join(text for texts, _, _ in self.said for text in texts)


class Still:
    def now_ms(self) -> int:
        return 0

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
def voice() -> Voice:
    return Voice()


@pytest.fixture
def running(voice: Voice, qapp: QObject, qtbot: QtBot) -> Iterator[Running]:
    app = KioskApp(
        submit=lambda _command, _answer: None,
        launch=lambda _command: None,
        clock=Still(),
        site=SITE,
        play=lambda _name: None,
        speak=voice,
        windowed=True,
        size=(1920, 1080),
        reduce_motion=True,
    )
    made = Running(app, qapp)  # type: ignore[arg-type]
    made.show()
    qtbot.waitUntil(lambda: made.runtime.kiosk.voices == SPOKEN)
    made.window.requestActivate()
    yield made
    assert made.warnings == []
    made.close()


def listening(name: str, **changes: object) -> Kiosk:
    return replace(STATES[name], speech=True, voices=SPOKEN, **changes)


def hear(running: Running, voice: Voice, kiosk: Kiosk, qtbot: QtBot, words: str) -> None:
    """Show it, and wait until it is spoken."""
    voice.said.clear()
    running.runtime.become(kiosk)
    qtbot.waitUntil(lambda: words in voice.words)


def test_without_speech_nothing_is_said(running: Running, voice: Voice) -> None:
    running.runtime.become(replace(STATES["home"], voices=SPOKEN))
    QTest.keyClick(running.window, Qt.Key.Key_Tab)
    running.window.grabWindow()
    assert voice.said == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("home", "Hello, Maya / What would you like to do?"),
        ("purpose", "What brings you here? / Choose one. You can do more later."),
        ("verdict-revoked", "This badge does not work"),
        ("verdict-admit_returning", "Welcome back, Maya"),
        ("session-warning", "Almost done. Finish what you are doing."),
        ("session-last-minute", "Less than a minute left. Finish now."),
        ("home-asked", "Are you still there?"),
        ("home-easier", "Make it easier"),
        ("returned-clean", "Thank you, it's back"),
        ("tray-blocked", "Something is no longer ready."),
    ],
)
def test_a_screen_says_its_title_its_sentence_and_its_outcome(
    running: Running, voice: Voice, qtbot: QtBot, name: str, words: str
) -> None:
    hear(running, voice, listening(name), qtbot, words)


def test_a_screen_is_said_once_and_then_only_what_is_new(running: Running, voice: Voice, qtbot: QtBot) -> None:
    hear(running, voice, listening("home"), qtbot, "Hello, Maya")
    hear(running, voice, listening("home", notice=Notice.UNKNOWN_CODE), qtbot, "We do not know this code.")
    assert "Hello" not in voice.words


def test_what_the_keyboard_is_on_is_named_with_its_fact_and_its_kind(
    running: Running, voice: Voice, qtbot: QtBot
) -> None:
    hear(running, voice, listening("home"), qtbot, "Hello, Maya")
    for _ in range(2):
        QTest.keyClick(running.window, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "Try a demo, 2 stations free, button" in voice.words)


def test_a_switch_says_whether_it_is_on_as_soon_as_that_changes(running: Running, voice: Voice, qtbot: QtBot) -> None:
    hear(running, voice, listening("home-easier"), qtbot, "Make it easier")
    QTest.keyClick(running.window, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "Larger text, Off, button" in voice.words)
    running.runtime.dispatch(Tap(Action.LARGER_TEXT))
    qtbot.waitUntil(lambda: "Larger text, On, button" in voice.words)


def test_the_voice_speaks_the_language_of_the_screen_as_loud_as_was_asked(
    running: Running, voice: Voice, qtbot: QtBot
) -> None:
    hear(running, voice, listening("home", language="es", volume=3), qtbot, "Hola, Maya")
    assert voice.said[0][1:] == ("es", 3)


def test_again_and_quiet(running: Running, voice: Voice, qtbot: QtBot) -> None:
    hear(running, voice, listening("home"), qtbot, "Hello, Maya")
    first = voice.said[0][0]
    running.runtime.dispatch(Tap(Action.REPEAT))
    assert voice.said[-1][0] == first
    running.runtime.dispatch(Tap(Action.HUSH))
    assert voice.stops > 0


def test_the_rules_are_read_aloud_from_the_first_to_the_last(running: Running, voice: Voice) -> None:
    running.runtime.become(replace(STATES["rules"], voices=SPOKEN))
    Driver(running.window).tap("Read it to me")
    assert running.runtime.kiosk.was_read
    words = voice.words
    assert words.index("Walk, and look around you.") < words.index("Bring back what you borrow")
    assert "I understand" not in words
    before = voice.stops
    voice.ended()
    assert not running.runtime.kiosk.reading
    assert voice.stops > before


def test_without_a_voice_nobody_is_offered_to_be_read_to(running: Running) -> None:
    running.runtime.become(STATES["rules"])
    assert "Read it to me" not in Driver(running.window).names()


def test_the_next_visitor_hears_nothing_of_the_last(running: Running, voice: Voice, qtbot: QtBot) -> None:
    hear(running, voice, listening("home"), qtbot, "Hello, Maya")
    before = voice.stops
    running.runtime.become(Kiosk(epoch=7, voices=SPOKEN))
    assert voice.stops > before
    voice.said.clear()
    running.runtime.dispatch(Tap(Action.REPEAT))
    assert "Maya" not in voice.words


def test_a_secret_is_typed_in_silence(running: Running, voice: Voice, qtbot: QtBot) -> None:
    hear(running, voice, listening("home"), qtbot, "Hello, Maya")
    component = QQmlComponent(running.engine)
    component.setData(PAD, "file:///pad.qml")
    pad = component.create()
    assert isinstance(pad, QQuickItem), component.errorString()
    pad.setParentItem(running.window.contentItem())
    voice.said.clear()
    key = next(item for item in walls.visible(pad) if item.inherits("QQuickAbstractButton"))
    key.forceActiveFocus()
    running.runtime.dispatch(Tap(Action.LARGER_TEXT))
    running.runtime.become(listening("home", notice=Notice.UNKNOWN_CODE))
    qtbot.waitUntil(lambda: "We do not know this code." in voice.words)
    assert "1, button" not in voice.words
    pad.deleteLater()


PAD = b"import LabKiosk.Controls\nNumberPad { secret: true }"
