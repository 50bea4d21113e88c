# SPDX-License-Identifier: Apache-2.0
"""What the screens say of a short course: which, where, since when it counts no more, and that staff showed it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from lab_kiosk.application.flows.kiosk import Tap
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.things import Course
from lab_kiosk.ui.presenters.borrow import borrow_view
from lab_kiosk.ui.presenters.class_set import class_set_view
from lab_kiosk.ui.presenters.demos import page_view
from lab_kiosk.ui.presenters.hand_out import hand_out_view
from lab_kiosk.ui.presenters.rows import course_ended, course_title
from lab_kiosk.ui.presenters.session import session_view
from lab_kiosk.ui.qt.presentation import Presentation
from lab_kiosk.ui.showcase.courses import ENDED, NOWHERE
from lab_kiosk.ui.showcase.invented import SITE
from lab_kiosk.ui.showcase.states import STATES
from tests.support.builders import HOUR

TRAY = STATES["tray-course"]
MIDNIGHT = int(datetime(2026, 11, 4, tzinfo=ZoneInfo(SITE.zone)).timestamp() * 1000)


def test_the_tray_names_the_course_and_the_demo_that_is_it() -> None:
    view = borrow_view(TRAY, SITE)
    assert (view.lesson, view.lesson_title) == ("robot-path", "Robot Path")
    assert [(item.blocker, item.blocker_glyph, item.course) for item in view.items] == [
        ("needs_module", "graduation-cap", "Robot Path"),
        ("", "", ""),
    ]
    assert borrow_view(replace(TRAY, language="es"), SITE).lesson_title == "El camino del robot"


def test_a_course_that_no_demo_here_teaches_leads_nowhere() -> None:
    view = borrow_view(STATES["tray-course-nowhere"], SITE)
    assert (view.lesson, view.lesson_title, view.items[0].course) == ("", "", "")
    assert course_title(Course(module="m", demo_id="a-demo-that-is-gone"), TRAY, SITE) == ""


@pytest.mark.parametrize(
    ("ended_at", "said"),
    [(0, ""), (MIDNIGHT, "November 3, 2026"), (MIDNIGHT + HOUR, "November 4, 2026")],
)
def test_the_day_that_is_said_is_the_last_on_which_it_counted(ended_at: int, said: str) -> None:
    assert course_ended(replace(ENDED, ended_at=ended_at), TRAY, SITE) == said
    assert course_ended(None, TRAY, SITE) == ""


def test_staff_are_told_which_course_and_may_show_it_instead() -> None:
    first, second = hand_out_view(STATES["hand-out-course-ended"], SITE).items
    assert (first.course, first.may_go, first.taught, first.accessories) == ("Robot Path", True, False, ("cable",))
    assert first.course_ended == course_ended(ENDED, TRAY, SITE) != ""
    assert (second.course, second.course_ended, NOWHERE.demo_id) == ("", "", "")
    (shown,) = hand_out_view(STATES["hand-out-shown"], SITE).items
    assert (shown.taught, shown.let_go, shown.may_go, shown.blocker) == (True, False, False, "")


def test_a_class_set_offers_to_show_it_where_staff_hand_it_out() -> None:
    view = class_set_view(STATES["class-set-course"], SITE)
    assert [(item.blocker, item.course, item.may_go) for item in view.aside] == [
        ("needs_module", "Robot Path", True)
    ] * 2


def test_a_demo_says_since_when_its_course_has_to_be_done_again() -> None:
    assert [(gate.gate, gate.ended) for gate in page_view(STATES["demo-course"], SITE).gates] == [("module", "")]
    (gate,) = page_view(STATES["demo-course-ended"], SITE).gates
    assert gate.ended == course_ended(ENDED, TRAY, SITE)


def test_at_its_end_a_demo_says_whether_it_counted_as_a_short_course_and_before_it_that_questions_come() -> None:
    ends = [session_view(STATES[name], SITE).course for name in ("takeaway-course", "takeaway-no-course", "takeaway")]
    assert ends == ["done", "missed", ""]
    assert session_view(STATES["takeaway-course"], SITE).quiz_next
    assert not session_view(STATES["session"], SITE).quiz_next


def test_the_page_of_a_demo_says_that_it_was_opened_from_the_tray() -> None:
    assert [page_view(STATES[name], SITE).for_tray for name in ("demo-for-tray", "demo-ready")] == [True, False]


def test_one_tap_in_the_tray_opens_the_demo_that_is_the_course(qapp: QObject) -> None:
    taps: list[Tap] = []
    shown = Presentation(taps.append, SITE)
    shown.show(TRAY)
    shown.borrow.learn()
    assert taps == [Tap(Action.PICK, "robot-path")]
