# SPDX-License-Identifier: Apache-2.0
"""Two taps of one finger are one, where the first has moved the kiosk on; everywhere else fingers may be fast."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTouchEvent

from lab_kiosk.application.flows import Screen
from lab_kiosk.application.flows.runs import QuizRun
from lab_kiosk.ui.qt.taps import SECOND_TAP_MS, TapGuard, question
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
        (feedback, replace(feedback, run=replace(feedback.run, question=1))),
        (STATES["tray"], replace(STATES["tray"], tray=STATES["tray"].tray[1:])),
    )
    assert all(question(one) != question(other) for one, other in after)
    assert question(home) == question(replace(home, busy=True, since=99))
