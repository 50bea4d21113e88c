# SPDX-License-Identifier: Apache-2.0
"""Two taps of one finger are one, where the first has moved the kiosk on; everywhere else fingers may be fast."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice, QTouchEvent

from lab_kiosk.application.flows import Screen
from lab_kiosk.application.flows.runs import QuizRun
from lab_kiosk.ui.qt.taps import SECOND_TAP_MS, PressGuard, TapGuard, question
from lab_kiosk.ui.showcase.states import STATES

PRESS, RELEASE, SECOND = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


class Glass:
    """A page, and what of a finger gets through to it."""

    def __init__(self) -> None:
        self.page = 1
        self.guard = TapGuard(lambda: self.page)
        self.watched = QObject()

    def mouse(self, kind: QEvent.Type, at: int) -> bool:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QMouseEvent(kind, QPointF(), QPointF(), left, none, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at)
        return not self.guard.eventFilter(self.watched, event)

    def touch(self, kind: QEvent.Type, at: int) -> bool:
        event = QTouchEvent(kind, QPointingDevice.primaryPointingDevice())
        event.setTimestamp(at)
        return not self.guard.eventFilter(self.watched, event)

    def tap(self, at: int, begins: QEvent.Type = PRESS) -> bool:
        """Whether the page hears it; all of a tap or none of it."""
        heard = {self.mouse(begins, at), self.mouse(QEvent.Type.MouseMove, at + 10), self.mouse(RELEASE, at + 20)}
        assert len(heard) == 1
        return heard.pop()


@pytest.fixture
def glass(qapp: QObject) -> Glass:
    return Glass()


@pytest.mark.parametrize("begins", [PRESS, SECOND])
def test_a_tap_right_behind_one_that_turned_the_page_is_swallowed(glass: Glass, begins: QEvent.Type) -> None:
    assert glass.tap(1000)
    glass.page = 2
    assert not glass.tap(1000 + SECOND_TAP_MS - 1, begins)
    assert not glass.tap(1000 + SECOND_TAP_MS + 100), "a third of the same flurry"
    assert glass.tap(1000 + 3 * SECOND_TAP_MS)


def test_fast_fingers_are_welcome_where_the_page_stays(glass: Glass) -> None:
    assert all(glass.tap(1000 + 80 * number) for number in range(5))


def test_a_tap_that_took_its_time_answers_what_it_sees(glass: Glass) -> None:
    assert glass.tap(1000)
    glass.page = 2
    assert glass.tap(1000 + SECOND_TAP_MS)


def test_a_finger_on_glass_is_a_tap_too(glass: Glass) -> None:
    assert glass.touch(QEvent.Type.TouchBegin, 1000)
    assert glass.touch(QEvent.Type.TouchEnd, 1030)
    glass.page = 2
    kinds = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
    assert not any(glass.touch(kind, 1100) for kind in kinds)


def test_nothing_else_is_swallowed(glass: Glass) -> None:
    glass.tap(1000)
    glass.page = 2
    glass.mouse(PRESS, 1100)
    assert not glass.guard.eventFilter(glass.watched, QEvent(QEvent.Type.Paint))


def test_what_a_tap_answers_is_another_question_after_each_step() -> None:
    steps, quiz, feedback, home = (STATES[name] for name in ("steps-staff", "quiz", "feedback-stars", "home-loans"))
    for before in (steps, quiz, feedback):
        assert before.run is not None
    after = (
        (home, replace(home, screen=Screen.DEMOS)),
        (home, replace(home, choosing=True)),
        (home, replace(home, easing=True)),
        (home, replace(home, asked_at=1)),
        (home, STATES["home-renewed"]),
        (steps, replace(steps, run=replace(steps.run, step=1))),
        (quiz, replace(quiz, run=replace(quiz.run, quiz=QuizRun(1)))),
        (STATES["session-live"], STATES["session-live-last"]),
        (feedback, replace(feedback, run=replace(feedback.run, question=1))),
        (STATES["tray"], replace(STATES["tray"], tray=STATES["tray"].tray[1:])),
    )
    assert all(question(one) != question(other) for one, other in after)
    assert question(home) == question(replace(home, busy=True, since=99))


ENTER, SPACE, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape


class Keys:
    """A page, and what of the keys gets through to it."""

    def __init__(self) -> None:
        self.page = 1
        self.guard = PressGuard(lambda: self.page)
        self.watched = QObject()

    def event(self, kind: QEvent.Type, key: Qt.Key, at: int, *, repeats: bool = False) -> bool:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeats)
        event.setTimestamp(at)
        return not self.guard.eventFilter(self.watched, event)

    def press(self, key: Qt.Key, at: int) -> bool:
        """Whether the page hears it; press and release, or neither."""
        heard = {self.event(kind, key, at) for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)}
        assert len(heard) == 1
        return heard.pop()


@pytest.mark.parametrize("key", [ENTER, SPACE, ESCAPE])
def test_a_key_right_behind_itself_is_swallowed_where_the_first_turned_the_page(qapp: QObject, key: Qt.Key) -> None:
    keys = Keys()
    assert keys.press(key, 1000)
    keys.page = 2
    assert not keys.press(key, 1150)
    assert not keys.press(key, 1150 + SECOND_TAP_MS - 1), "a third of the same flurry"
    assert keys.press(key, 1150 + 2 * SECOND_TAP_MS)


def test_whoever_types_or_walks_is_never_slowed_down(qapp: QObject) -> None:
    keys = Keys()
    assert keys.press(ENTER, 1000)
    keys.page = 2
    assert all(keys.press(key, 1010 + n) for n, key in enumerate((TAB, Qt.Key.Key_A, Qt.Key.Key_7, Qt.Key.Key_Down)))
    assert keys.press(SPACE, 1020), "the other switch: next, right behind press this"
    assert keys.press(SPACE, 1030)
    keys.page = 3
    assert keys.press(TAB, 1040)
    assert keys.press(SPACE, 1050), "somebody walked there"


def test_a_key_held_down_repeats_for_who_hears_it_and_not_on_the_page_behind(qapp: QObject) -> None:
    keys = Keys()
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    assert keys.event(press, SPACE, 1000)
    assert all(keys.event(kind, SPACE, 1500 + n, repeats=True) for n in range(9) for kind in (press, release))
    keys.page = 2
    assert keys.event(release, SPACE, 1600)
    assert keys.press(ENTER, 3000)
    keys.page = 3
    assert not keys.event(press, ENTER, 3100)
    assert not any(keys.event(kind, ENTER, 3600 + n, repeats=True) for n in range(9) for kind in (press, release))
    assert not keys.event(release, ENTER, 3700)
    assert keys.press(ENTER, 4200)


def test_a_key_without_a_time_is_heard(qapp: QObject) -> None:
    keys = Keys()
    for page in range(3):
        keys.page = page
        assert keys.press(ENTER, 0)


STROKES = st.lists(st.tuples(st.sampled_from((ENTER, SPACE, TAB)), st.integers(1, 900), st.booleans()), max_size=20)


@given(STROKES)
def test_a_press_is_swallowed_only_right_behind_the_same_key_and_before_another_page(
    strokes: list[tuple[Qt.Key, int, bool]],
) -> None:
    """``bool``: whether the page turns when the key is heard."""
    keys, at, before = Keys(), 1000, None
    for key, gap, turns in strokes:
        at += gap
        heard = keys.press(key, at)
        if key == TAB:
            assert heard
            before = None
            continue
        if not heard:
            assert before is not None
            assert (before[0], at - before[1] < SECOND_TAP_MS) == (key, True)
            assert before[2] != keys.page
        elif before is not None and before[0] == key and at - before[1] < SECOND_TAP_MS:
            assert before[2] == keys.page
        before = (key, at, keys.page if heard else before[2] if before else 0)
        if heard and turns:
            keys.page += 1
