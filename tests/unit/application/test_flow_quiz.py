# SPDX-License-Identifier: Apache-2.0
"""Quizzes before and after a demo, what to do while it runs, and what comes after it."""

from __future__ import annotations

import pytest

from lab_kiosk.application import commands
from lab_kiosk.application.flows import Action, Screen, scan_context
from lab_kiosk.application.flows.runs import QuizRun
from lab_kiosk.application.scan_router import ScanContext
from lab_kiosk.domain.demo import ToDo
from lab_kiosk.domain.vocabulary import SessionState
from tests.support.builders import manifest, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import CAMERA, PATS, outcome_of
from tests.support.scenarios import EASY, KIT_CODE, furnished, kit


def quiz(name: str, pass_mark: int = 2, **changes: object) -> dict[str, object]:
    """Two questions: "1" is right for the first, "0" and "2" for the second."""
    words = [{"en": "a"}, {"en": "b"}, {"en": "c"}]
    questions = [
        {"id": "one", "ask": {"en": "One?"}, "options": words, "correct": [1]},
        {"id": "two", "ask": {"en": "Two?"}, "options": words, "correct": [0, 2], "why": {"en": "So."}},
    ]
    return {"kind": "quiz", "id": name, "pass": pass_mark, "questions": questions, **changes}


RUN = {"kind": "launch", "id": "run"}
LOOK = {"kind": "image", "id": "look", "picture": "robot", "text": {"en": "A robot."}}
LIVE = [{"kind": "live", "id": f"live-{number}", "text": {"en": f"Do {number}."}} for number in (1, 2)]
BEFORE = manifest("before", equipment=[], safety=[], steps=[quiz("safe"), LOOK, RUN])
AFTER = manifest(
    "after",
    equipment=[],
    safety=[],
    steps=[RUN, *LIVE, LOOK, quiz("think", grants=["ai-basics"])],
    takeaway="https://x",
)
BESIDE = manifest(
    "beside", equipment=[], safety=[], steps=[RUN, *LIVE], launch={"kind": "manual", "staff_text": {"en": "Start it."}}
)
"""Nothing covers the kiosk while it runs."""


def at(demo: str) -> Desk:
    here = Desk(furnished((BEFORE, AFTER, BESIDE, EASY), ask_purpose=False)).scan(PATS).tap(Action.CONTINUE)
    return here.tap(Action.DEMOS).tap(Action.PICK, demo).tap(Action.START)


def state(here: Desk) -> QuizRun:
    assert here.kiosk.run is not None
    return here.kiosk.run.quiz


def answered(here: Desk, *values: str) -> Desk:
    for value in values:
        here.tap(Action.ANSWER, value).tap(Action.CONTINUE)
    return here


def test_the_first_tap_is_the_answer_and_says_at_once_whether_it_was_right() -> None:
    here = at("before")
    assert here.screen is Screen.QUIZ
    assert here.tap(Action.CONTINUE).kiosk.run == here.kiosk.run
    assert state(here) == QuizRun()
    here.tap(Action.ANSWER, "7").tap(Action.ANSWER, "my name is Pat")
    assert state(here).picked is None
    here.tap(Action.ANSWER, "1").tap(Action.ANSWER, "0")
    assert state(here) == QuizRun(0, 1, 1)
    here.tap(Action.CONTINUE)
    assert state(here) == QuizRun(1, None, 1)


def test_a_passed_quiz_leads_on_to_the_next_step() -> None:
    here = answered(at("before"), "1", "2")
    assert here.screen is Screen.STEPS
    assert here.kiosk.run is not None
    assert here.kiosk.run.step == 1
    assert here.lab.told("module.passed") == [], "this one grants nothing"
    assert here.tap(Action.ACKNOWLEDGE).screen is Screen.LAUNCHING


def test_a_quiz_can_be_tried_as_often_as_it_takes() -> None:
    here = answered(at("before"), "0", "1")
    assert (here.screen, state(here).done, state(here).right) == (Screen.QUIZ, True, 0)
    here.tap(Action.CONTINUE)
    assert state(here) == QuizRun()
    assert answered(here, "1", "0").screen is Screen.STEPS


def test_away_from_a_quiz_before_the_start_the_session_ends() -> None:
    here = at("before").tap(Action.BACK)
    assert here.screen is Screen.HOME
    assert outcome_of(here) is SessionState.STOPPED_BY_VISITOR


def test_a_thing_handed_back_beside_a_quiz_leaves_the_screen_alone() -> None:
    here = at("before")
    assert scan_context(here.kiosk) is ScanContext.RETURNING
    assert here.scan(CAMERA).screen is Screen.QUIZ
    assert here.kiosk.returned is not None
    here.lab.tell(kit("quest-a", "quest-b"))
    assert here.scan(KIT_CODE).screen is Screen.QUIZ


def test_while_it_runs_the_next_thing_to_do_is_a_tap_away_and_the_last_one_stays() -> None:
    here = at("beside").tap(Action.START)
    assert here.screen is Screen.SESSION
    seen = []
    for _ in range(3):
        assert here.kiosk.run is not None
        assert here.kiosk.run.now_to_do is not None
        seen.append(here.kiosk.run.now_to_do.id)
        here.tap(Action.CONTINUE)
    assert seen == ["live-1", "live-2", "live-2"]
    quiet = at("star-map").program("runs").tap(Action.CONTINUE)
    assert quiet.kiosk.run is not None
    assert quiet.kiosk.run.now_to_do is None


def test_what_to_do_in_a_demo_that_covers_the_kiosk_is_told_before_it_starts() -> None:
    """It stood on the kiosk's own screen, beside its clock, and the demo lay over both."""
    here = at("after")
    assert here.screen is Screen.STEPS
    assert here.kiosk.run is not None
    assert here.kiosk.run.current == ToDo(items=({"en": "Do 1."}, {"en": "Do 2."}))
    assert not here.launched
    here.tap(Action.ACKNOWLEDGE)
    assert [type(command) for command in here.launched] == [commands.StartProgram]
    here.program("runs")
    assert here.screen is Screen.SESSION
    assert here.kiosk.run.now_to_do is None, "nobody is asked for what they cannot see"


def test_after_a_demo_its_quiz_grants_what_it_says() -> None:
    here = at("after").tap(Action.ACKNOWLEDGE).program("runs").program("ended")
    assert here.screen is Screen.STEPS
    here.tap(Action.ACKNOWLEDGE)
    assert here.screen is Screen.QUIZ
    answered(here, "1", "0")
    assert here.screen is Screen.TAKEAWAY
    (passed,) = here.lab.told("module.passed")
    assert passed.event.module == "ai-basics"  # type: ignore[union-attr]
    assert outcome_of(here) is SessionState.COMPLETED


def test_what_comes_after_a_demo_may_be_skipped() -> None:
    here = at("after").tap(Action.ACKNOWLEDGE).program("runs").program("ended").tap(Action.BACK)
    assert here.screen is Screen.TAKEAWAY
    again = (
        at("after").tap(Action.ACKNOWLEDGE).program("runs").program("ended").tap(Action.ACKNOWLEDGE).tap(Action.BACK)
    )
    assert again.screen is Screen.TAKEAWAY
    assert len(again.lab.told("session.ended")) == 1


@pytest.mark.parametrize("way", ["stopped", "crashed"])
def test_whoever_did_not_see_it_to_the_end_is_asked_no_quiz(way: str) -> None:
    here = at("after").tap(Action.ACKNOWLEDGE).program("runs")
    here = here.tap(Action.STOP) if way == "stopped" else here.program("ended", 3)
    assert here.screen is Screen.TAKEAWAY


def test_a_staff_badge_at_a_paused_demo_is_expected_and_opens_it() -> None:
    here = at("star-map").program("failed")
    for _ in range(2):
        here.tap(Action.DEMOS).tap(Action.PICK, "star-map").tap(Action.START).program("failed")
    here.tap(Action.DEMOS).tap(Action.PICK, "star-map")
    assert scan_context(here.kiosk) is ScanContext.ASKING_STAFF
    assert here.tap(Action.START).screen is Screen.DEMO
    here.scan(staff_badge()).tap(Action.START)
    assert here.screen is Screen.LAUNCHING
    assert isinstance(here.launched[-1], commands.StartProgram)
