# SPDX-License-Identifier: Apache-2.0
"""Guided demos on the screen, from the card in the catalogue to the take-home code."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application import commands, intents, outcomes
from lab_kiosk.application.flows import (
    Action,
    Notice,
    Screen,
    demo,
    scan_context,
)
from lab_kiosk.application.flows.kiosk import ProgramEnded
from lab_kiosk.application.outcomes import Trouble
from lab_kiosk.application.scan_router import ScanContext
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.demo import Feedback, Live
from lab_kiosk.domain.launch import EVERYBODY_LEFT
from lab_kiosk.domain.vocabulary import Presented, SessionState
from tests.support.builders import MINUTE, QUINN, SECOND, badge_text, manifest, staff_badge
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import (
    CAMERA,
    PATS,
    QUINNS,
    A,
    at_feedback,
    at_home,
    at_steps,
    card,
    launching,
    mark_missing,
    outcome_of,
    running,
)
from tests.support.scenarios import BY_HAND, EASY, KIT_CODE, furnished, kit


@pytest.mark.parametrize(
    ("taps", "ease"),
    [
        ((), commands.Ease()),
        ((Action.LARGER_TEXT,), commands.Ease(larger_text=True)),
        ((Action.HIGH_CONTRAST, Action.LARGER_TEXT), commands.Ease(larger_text=True, high_contrast=True)),
    ],
)
def test_what_is_chosen_to_see_better_goes_on_to_the_demo(taps: tuple[Action, ...], ease: commands.Ease) -> None:
    here = at_steps()
    for tap in taps:
        here.tap(tap)
    here.tap(Action.ACKNOWLEDGE).scan(staff_badge()).tap(Action.ACKNOWLEDGE)
    (start,) = here.launched
    assert isinstance(start, commands.StartProgram)
    assert start.ease == ease


@pytest.mark.parametrize(("limits", "seconds"), [({}, 60), ({"idle_reset": 90}, 90), ({"idle_reset": 15}, 15)])
def test_a_step_that_nobody_touches_asks_when_the_demo_says(limits: dict[str, int], seconds: int) -> None:
    slow = manifest("slow", equipment=[], time={"run": 300, **limits})
    here = Desk(furnished((slow,), ask_purpose=False)).scan(PATS).tap(Action.CONTINUE)
    here.tap(Action.DEMOS).tap(Action.PICK, "slow").tap(Action.START)
    assert here.screen is Screen.STEPS
    assert here.wait(seconds * SECOND - 1).kiosk.asked_at is None
    assert here.wait(1).kiosk.asked_at is not None


def test_a_demo_from_its_card_to_its_take_home_code() -> None:
    here = at_home().tap(Action.DEMOS)
    assert here.screen is Screen.DEMOS
    assert len(here.kiosk.cards) == 5
    here.tap(Action.PICK, "deep-sea")
    assert here.screen is Screen.DEMO
    here.tap(Action.START)
    assert here.screen is Screen.STEPS
    here.tap(Action.ACKNOWLEDGE).tap(Action.ACKNOWLEDGE)
    assert here.kiosk.run is not None
    assert here.kiosk.run.step == 1, "the second step is the staff's"
    assert scan_context(here.kiosk) is ScanContext.ASKING_STAFF
    assert here.scan(QUINNS).kiosk.notice is Notice.STAFF_REFUSED
    here.scan(staff_badge())
    assert scan_context(here.kiosk) is ScanContext.RETURNING
    here.tap(Action.ACKNOWLEDGE)
    assert here.screen is Screen.LAUNCHING
    assert here.tap(Action.START).screen is Screen.LAUNCHING, "only what no program starts is started by hand"
    assert here.launched == [commands.StartProgram(here.kiosk.run.session_id, "deep-sea", "en")]
    here.program("runs").program("runs")
    assert here.screen is Screen.SESSION
    here.wait(1 * SECOND).wait(4 * SECOND)
    assert len(here.lab.told("session.beat")) == 1
    here.wait(180 * SECOND)
    assert here.kiosk.run.warned == 1
    here.program("ended")
    assert here.screen is Screen.FEEDBACK
    here.tap(Action.ANSWER, "lots").tap(Action.ANSWER, "9").tap(Action.ANSWER, "5")
    here.tap(Action.ANSWER, "my name is Pat").tap(Action.ANSWER, "fine")
    assert here.screen is Screen.TAKEAWAY
    (given,) = here.lab.told("session.feedback_given")
    assert given.event.answers == {"fun": 5, "feel": "fine"}  # type: ignore[union-attr]
    assert here.tap(Action.CONTINUE).screen is Screen.HOME
    assert here.kiosk.run is None
    assert outcome_of(here) is SessionState.COMPLETED


def test_a_demo_with_no_steps_and_no_questions_goes_straight_through() -> None:
    here = at_home().tap(Action.DEMOS).tap(Action.PICK, "star-map").tap(Action.START)
    assert here.screen is Screen.LAUNCHING
    assert here.program("runs").program("ended", 1).screen is Screen.TAKEAWAY
    assert outcome_of(here) is SessionState.CRASHED


def test_a_demo_that_staff_start_by_hand_begins_when_they_say_so() -> None:
    here = launching("hand-made")
    assert here.launched == []
    assert here.tap(Action.START).screen is Screen.SESSION
    assert here.program("ended").screen is Screen.FEEDBACK
    assert outcome_of(here) is SessionState.COMPLETED


def test_a_page_asks_for_agreement_and_staff_and_starts_with_both() -> None:
    here = at_home().tap(Action.DEMOS).tap(Action.PICK, "ruled").tap(Action.START)
    assert here.screen is Screen.DEMO
    assert scan_context(here.kiosk) is ScanContext.ASKING_STAFF
    assert here.tap(Action.AGREE).screen is Screen.RULES
    assert (here.kiosk.to_read, here.lab.told("agreement.assented")) == (("vr",), [])
    assert here.tap(Action.BACK).screen is Screen.DEMO
    assert here.tap(Action.AGREE).tap(Action.AGREE).screen is Screen.DEMO
    assert [entry.event.document for entry in here.lab.told("agreement.assented")] == ["vr"]  # type: ignore[union-attr]
    here.scan(QUINNS)
    assert here.kiosk.notice is Notice.STAFF_REFUSED
    assert here.scan(staff_badge()).tap(Action.START).screen is Screen.STEPS


def test_whoever_comes_to_help_where_a_step_waits_for_staff_is_who_it_waits_for() -> None:
    here = at_steps().tap(Action.ACKNOWLEDGE).tap(Action.HELP)
    assert (here.screen, scan_context(here.kiosk)) == (Screen.HELP, ScanContext.ASKING_STAFF)
    here.scan(staff_badge())
    assert (here.screen, here.kiosk.notice) == (Screen.STEPS, None)
    assert here.kiosk.run is not None
    assert here.kiosk.run.step == 2
    assert scan_context(here.tap(Action.HELP).kiosk) is ScanContext.DOOR, "no step waits any more"


def test_a_staff_badge_for_which_nothing_waits_behind_help_is_answered_by_a_word() -> None:
    here = at_home().tap(Action.HELP)
    assert here.send(intents.AcknowledgeAsStaff(staff_badge())).screen is Screen.HELP


def test_a_page_that_asks_for_no_staff_reads_a_badge_as_a_visitors() -> None:
    here = at_home().tap(Action.DEMOS).tap(Action.PICK, "deep-sea")
    assert scan_context(here.kiosk) is ScanContext.HOME
    assert here.tap(Action.BACK).screen is Screen.DEMOS
    assert here.tap(Action.BACK).screen is Screen.HOME


def test_whoever_is_gated_out_picks_the_alternative() -> None:
    here = at_home().tap(Action.DEMOS).tap(Action.PICK, "cinema")
    assert here.kiosk.page is not None
    assert here.kiosk.page.alternative == EASY
    here.tap(Action.PICK, "star-map")
    assert here.kiosk.page.demo == EASY


def test_two_taps_on_one_safety_step_skip_none() -> None:
    here = at_steps()
    here.slow = True
    here.tap(Action.ACKNOWLEDGE).tap(Action.ACKNOWLEDGE)
    while here.answer():
        pass
    assert here.kiosk.run is not None
    assert here.kiosk.run.step == 1
    here.scan(staff_badge()).scan(staff_badge())
    while here.answer():
        pass
    assert here.kiosk.run.step == 2
    assert not here.kiosk.run.arming, "the briefing is still to be read"


def test_the_equipment_is_claimed_once_however_often_the_last_step_is_tapped() -> None:
    here = at_steps().tap(Action.ACKNOWLEDGE).scan(staff_badge())
    here.slow = True
    here.tap(Action.ACKNOWLEDGE).tap(Action.ACKNOWLEDGE).send(outcomes.SafetyNoted("look"))
    while here.answer():
        pass
    assert len(here.lab.told("asset.claimed")) == 1


def test_a_staff_badge_where_none_is_asked_for_is_answered_by_a_word() -> None:
    here = at_steps().tap(Action.ACKNOWLEDGE).scan(staff_badge())
    assert here.send(intents.AcknowledgeAsStaff(staff_badge())).screen is Screen.STEPS
    assert at_home().send(intents.AcknowledgeAsStaff("x")).kiosk.notice is Notice.STAFF_REFUSED


def test_away_from_the_steps_the_session_ends_and_its_station_is_free() -> None:
    here = at_steps().scan(card(Command.BACK))
    assert here.screen is Screen.HOME
    assert outcome_of(here) is SessionState.STOPPED_BY_VISITOR
    assert here.lab.store.running_sessions() == ()


@pytest.mark.parametrize("way", ["walks away", "another badge", "failure"])
def test_a_session_that_is_walked_away_from_keeps_no_station(way: str) -> None:
    here = at_steps()
    if way == "walks away":
        here.wait(60 * SECOND).wait(30 * SECOND)
    elif way == "another badge":
        here.scan(QUINNS)
        assert here.screen is Screen.VERDICT
    else:
        here.lab.store.full = True
        here.tap(Action.ACKNOWLEDGE)
        assert (here.screen, here.kiosk.trouble) == (Screen.PROBLEM, Trouble.DISK_FULL)
        here.lab.store.full = False
        here.wait(20 * SECOND)
    assert here.kiosk.run is None
    assert outcome_of(here) is SessionState.ABANDONED
    assert here.lab.store.running_sessions() == ()


def test_ones_own_badge_between_the_steps_leads_nowhere_else() -> None:
    here = at_steps().tap(Action.MORE_TIME).wait(2 * MINUTE).tap(Action.ACKNOWLEDGE).scan(staff_badge()).scan(PATS)
    assert (here.screen, here.kiosk.notice) == (Screen.STEPS, Notice.ALREADY_INSIDE)


@pytest.mark.parametrize("where", [at_steps, launching, running])
def test_a_thing_handed_back_beside_a_demo_leaves_the_screen_alone(where: Any) -> None:
    here = where()
    screen = here.screen
    here.send(intents.BringBack(CAMERA))
    assert (here.screen, here.kiosk.notice) == (screen, Notice.BROUGHT_BACK)
    assert here.kiosk.returned is not None
    here.lab.tell(kit("quest-a", "quest-b"))
    here.send(intents.BringBack(KIT_CODE))
    assert (here.screen, here.kiosk.notice) == (screen, Notice.SCAN_THE_PARTS)


def test_what_was_worn_is_handed_back_between_the_questions_and_none_is_lost() -> None:
    here = at_feedback().tap(Action.ANSWER, "5").scan(A)
    assert (here.screen, here.kiosk.notice) == (Screen.FEEDBACK, Notice.BROUGHT_BACK)
    here.tap(Action.ANSWER, "fine")
    assert here.screen is Screen.TAKEAWAY
    assert here.scan(A).screen is Screen.TAKEAWAY
    (given,) = here.lab.told("session.feedback_given")
    assert given.event.answers == {"fun": 5, "feel": "fine"}  # type: ignore[union-attr]


@pytest.mark.parametrize("where", [launching, running])
def test_whoever_is_refused_beside_a_demo_is_not_told_to_be_in(where: Any) -> None:
    here = where()
    screen = here.screen
    expired = badge_text(QUINN, first_day=date(2020, 1, 1), last_day=date(2020, 2, 1))
    here.send(intents.PresentBadge(expired, Presented.SCANNER))
    assert (here.screen, here.kiosk.notice) == (screen, Notice.NOT_IN)
    assert len(here.lab.store.open_visits()) == 1


@pytest.mark.parametrize("where", [launching, running])
def test_somebody_else_checks_in_beside_a_demo_and_its_screen_stays(where: Any) -> None:
    here = where()
    screen = here.screen
    here.send(intents.PresentBadge(QUINNS, Presented.SCANNER))
    assert (here.screen, here.kiosk.notice) == (screen, Notice.KIOSK_IN_USE)
    assert len(here.lab.store.open_visits()) == 2
    here.send(intents.PresentBadge(PATS, Presented.SCANNER))
    assert here.screen is screen


def test_what_no_program_runs_is_done_when_its_last_thing_was_done() -> None:
    """It could only be stopped: whoever finished a print had "stopped the demo", and was asked no quiz."""
    here = launching("hand-made").tap(Action.START).tap(Action.STOP)
    assert outcome_of(here) is SessionState.COMPLETED
    live = tuple(Live(id=name, text={"en": name}) for name in ("one", "two"))
    longer = replace(BY_HAND, steps=(*BY_HAND.steps[:2], *live, *BY_HAND.steps[2:]))
    here = Desk(furnished((longer,), ask_purpose=False)).scan(PATS).tap(Action.CONTINUE)
    here.tap(Action.DEMOS).tap(Action.PICK, "hand-made").tap(Action.START).tap(Action.ACKNOWLEDGE).scan(staff_badge())
    here.tap(Action.ACKNOWLEDGE).tap(Action.START)
    assert here.screen is Screen.SESSION
    assert here.tap(Action.STOP).screen is Screen.FEEDBACK
    assert outcome_of(here) is SessionState.STOPPED_BY_VISITOR, "there was more to do"


@pytest.mark.parametrize("where", [launching, running])
def test_stop_stops_the_program_and_the_session(where: Any) -> None:
    here = where()
    was_running = here.screen is Screen.SESSION
    here.slow = True
    here.tap(Action.STOP).tap(Action.STOP)
    while here.answer():
        pass
    assert here.screen is (Screen.FEEDBACK if was_running else Screen.HOME)
    assert outcome_of(here) is SessionState.STOPPED_BY_VISITOR
    assert sum(isinstance(command, commands.StopProgram) for command in here.launched) == 1


def test_whoever_asks_for_help_in_a_demo_that_covers_the_kiosk_is_heard_and_plays_on() -> None:
    here = running().program("help").program("help")
    assert [call.reason for call in here.lab.store.open_help()] == ["demo"]
    assert (here.screen, here.kiosk.notice) == (Screen.SESSION, Notice.HELP_CALLED)
    here.program("help", session="another")
    assert len(here.lab.store.open_help()) == 1


def test_time_ends_a_demo_whatever_the_program_does() -> None:
    here = running().wait(300 * SECOND)
    assert here.screen is Screen.FEEDBACK
    assert outcome_of(here) is SessionState.TIMED_OUT


def test_while_a_demo_is_being_stopped_time_asks_for_nothing_more() -> None:
    here = running()
    here.slow = True
    here.wait(300 * SECOND).wait(300 * SECOND)
    assert len(here.launched) == 2


def test_what_the_launcher_says_of_another_session_changes_nothing() -> None:
    here = running()
    before = here.kiosk
    for word in ("runs", "ended", "failed"):
        here.program(word, session="another")
    assert here.kiosk == before


def test_a_program_that_does_not_start_brings_the_visitor_home_with_a_word() -> None:
    here = launching().program("failed")
    assert (here.screen, here.kiosk.notice) == (Screen.HOME, Notice.LAUNCH_FAILED)
    assert outcome_of(here) is SessionState.LAUNCH_FAILED


def test_what_was_taken_before_the_claim_is_said_and_the_session_ends() -> None:
    here = at_steps().tap(Action.ACKNOWLEDGE).scan(staff_badge())
    for name in ("quest-a", "quest-b", "quest-c"):
        mark_missing(here.lab, name)
    here.tap(Action.ACKNOWLEDGE)
    assert (here.screen, here.kiosk.notice) == (Screen.HOME, Notice.NOT_READY)
    assert outcome_of(here) is SessionState.ABANDONED
    assert here.lab.told("demo.failed") == [], "the demo itself has failed in nothing"


@pytest.mark.parametrize(
    ("launch", "code", "outcome"),
    [
        ({"kind": "program", "program": "deep-sea"}, EVERYBODY_LEFT, SessionState.CRASHED),
        ({"kind": "program", "program": "deep-sea", "exit": {"left_codes": [9]}}, 9, SessionState.ABANDONED),
        ({"kind": "program", "program": "deep-sea", "exit": {"left_codes": [9]}}, 0, SessionState.COMPLETED),
        ({"kind": "web", "folder": "web"}, EVERYBODY_LEFT, SessionState.ABANDONED),
        ({"kind": "web", "folder": "web"}, 1, SessionState.CRASHED),
    ],
    ids=str,
)
def test_a_demo_that_everybody_walked_away_from_was_seen_by_nobody(
    launch: dict[str, Any], code: int, outcome: SessionState
) -> None:
    here = running()
    assert here.kiosk.run is not None
    session = here.kiosk.run.session_id
    ended = demo.program_ended(
        replace(here.kiosk, run=replace(here.kiosk.run, demo=manifest(launch=launch))), ProgramEnded(session, code)
    )
    assert ended[1] == (commands.EndSession(session, outcome, code),)


def test_a_session_that_opens_behind_somebodys_back_is_ended() -> None:
    here = at_home().send(outcomes.SessionOpened("s", manifest()))
    assert here.screen is Screen.HOME
    assert here.kiosk.run is None


def test_feedback_can_be_skipped_whole() -> None:
    here = at_feedback().tap(Action.SKIP).tap(Action.SKIP)
    assert here.screen is Screen.TAKEAWAY
    assert here.lab.told("session.feedback_given") == []


def test_feeling_ill_calls_staff_and_then_goes_on() -> None:
    here = at_feedback().tap(Action.SKIP).tap(Action.ANSWER, "ill")
    assert here.screen is Screen.HELP
    assert [call.reason for call in here.lab.store.open_help()] == ["feels_ill"]
    assert here.wait(10 * SECOND).screen is Screen.TAKEAWAY


def test_the_first_tap_of_feeling_ill_calls_staff_whatever_would_be_asked_behind_it() -> None:
    here = at_feedback()
    assert here.kiosk.run is not None
    (after,) = [step for step in here.kiosk.run.demo.steps if isinstance(step, Feedback)]
    feel_first = replace(here.kiosk.run.demo, steps=(replace(after, questions=after.questions[::-1]),))
    here.kiosk = replace(here.kiosk, run=replace(here.kiosk.run, demo=feel_first))
    here.tap(Action.ANSWER, "ill")
    assert here.screen is Screen.HELP
    assert [call.reason for call in here.lab.store.open_help()] == ["feels_ill"]
    assert [entry.event.reason for entry in here.lab.told("person.rest_started")] == ["ill"]  # type: ignore[union-attr]
    (given,) = here.lab.told("session.feedback_given")
    assert given.event.answers == {"feel": "ill"}  # type: ignore[union-attr]


def test_a_disk_that_is_full_stops_no_demo_but_its_end_says_so() -> None:
    here = running()
    here.lab.store.full = True
    here.wait(5 * SECOND)
    assert (here.screen, here.kiosk.trouble) == (Screen.SESSION, Trouble.DISK_FULL)
    here.tap(Action.STOP)
    assert here.screen is Screen.PROBLEM
    here.lab.store.full = False
    here.wait(20 * SECOND)
    assert here.screen is Screen.ATTRACT
    assert outcome_of(here) is SessionState.ABANDONED


def test_a_restart_in_the_middle_of_a_demo_resumes_its_clock() -> None:
    before = running()
    before.lab.wait(100 * SECOND)
    here = Desk(before.lab)
    here.send(perform_resume(here.lab))
    assert here.screen is Screen.SESSION
    assert here.kiosk.run is not None
    assert here.kiosk.run.seconds_left(here.now) == 200
    assert isinstance(here.launched[0], commands.StartProgram)
    assert Desk(before.lab).send(outcomes.Resumed()).screen is Screen.ATTRACT


def perform_resume(lab: TestLab) -> outcomes.Outcome:
    return perform(commands.ResumeLab(), lab.lab)


def test_a_demo_that_staff_started_resumes_without_a_program() -> None:
    before = launching("hand-made").tap(Action.START)
    here = Desk(before.lab).send(perform_resume(before.lab))
    assert (here.screen, here.launched) == (Screen.SESSION, [])
