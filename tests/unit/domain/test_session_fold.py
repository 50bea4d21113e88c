# SPDX-License-Identifier: Apache-2.0
"""A demo session: its clock starts once, and what ended stays ended."""

from __future__ import annotations

import pytest

from lab_kiosk.domain.events import demos as ev
from lab_kiosk.domain.folds.session import DemoSession
from lab_kiosk.domain.ids import AssetId, SessionId, VisitId
from lab_kiosk.domain.records import Answer, Session
from lab_kiosk.domain.vocabulary import SESSION_ENDS, SessionState
from tests.support.builders import MINUTE, PAT, SECOND, START_MS, History

ENDED_EARLIER = ev.SessionEnded(outcome=SessionState.COMPLETED)


def chosen(demo: str = "deep-sea", **changes: object) -> ev.SessionChosen:
    told: dict[str, object] = {"demo_version": "1", "station": "s", "visit_id": VisitId("v"), "run_seconds": 300}
    return ev.SessionChosen(session_id=SessionId("1"), demo_id=demo, **{**told, **changes})  # type: ignore[arg-type]


def session(*, running: bool = False) -> History:
    told = History("session:1")
    told.add(0, chosen(warn_seconds=(60,), grace_seconds=5, pilot_id="p"), PAT)
    if running:
        told.add(MINUTE, ev.SessionStarted(assets=(AssetId("q1"),)))
    return told


def test_a_session_goes_from_choice_to_its_end() -> None:
    told = session()
    row = told.one(Session)
    assert (row.state, row.chosen_at, row.subject, row.pilot_id) == (SessionState.CHOSEN, START_MS, PAT, "p")
    told.add(1, ev.SessionAdvanced(state=SessionState.BRIEFING))
    told.add(2, ev.SafetyAcknowledged(step="strap", by="S"))
    told.add(3, ev.SafetyAcknowledged(step="floor"))
    assert told.state.acknowledged == ("strap", "floor")
    told.add(MINUTE, ev.SessionStarted(assets=(AssetId("q1"),)))
    assert told.state.assets == ("q1",)
    assert (told.state.warn_seconds, told.state.grace_seconds) == ((60,), 5)
    told.add(3 * MINUTE, ev.SessionEnded(outcome=SessionState.COMPLETED, exit_code=0))
    row = told.one(Session)
    assert (row.state, row.seconds, row.ended_at) == (SessionState.COMPLETED, 120, START_MS + 3 * MINUTE)


def test_a_session_is_chosen_once() -> None:
    told = session()
    told.add(MINUTE, chosen("another"))
    assert told.one(Session).demo_id == "deep-sea"


def test_the_clock_starts_once_whoever_says_so_again() -> None:
    told = session(running=True)
    told.add(2 * MINUTE, ev.SessionStarted())
    assert told.one(Session).started_at == START_MS + MINUTE
    assert told.state.assets == ("q1",)


@pytest.mark.parametrize("outcome", sorted(SESSION_ENDS))
def test_what_ended_stays_ended(outcome: SessionState) -> None:
    told = session(running=True)
    told.add(2 * MINUTE, ev.SessionEnded(outcome=outcome))
    before = told.one(Session)
    assert before.state.over
    for number, late in enumerate(
        [ev.SessionBeat(), ev.SessionStarted(), ev.SessionAdvanced(state=SessionState.RUNNING), ENDED_EARLIER]
    ):
        told.add(3 * MINUTE + number, late)
    assert told.one(Session) == before


@pytest.mark.parametrize("outcome", sorted(SESSION_ENDS))
def test_an_end_is_no_advance(outcome: SessionState) -> None:
    told = session()
    told.add(1, ev.SessionAdvanced(state=outcome))
    assert told.one(Session).state is SessionState.CHOSEN


@pytest.mark.parametrize("state", [state for state in SessionState if not state.over])
def test_a_session_ends_with_one_of_the_ends_only(state: SessionState) -> None:
    told = session(running=True)
    told.add(2 * MINUTE, ev.SessionEnded(outcome=state))
    assert told.one(Session).ended_at is None


def test_an_abandoned_session_lasted_until_its_last_heartbeat() -> None:
    told = session(running=True)
    told.add(MINUTE + 25 * SECOND, ev.SessionBeat())
    told.add(30 * MINUTE, ev.SessionEnded(outcome=SessionState.ABANDONED))
    row = told.one(Session)
    assert (row.seconds, row.last_beat_at) == (25, START_MS + MINUTE + 25 * SECOND)


def test_a_session_that_never_ran_lasted_no_time_and_has_no_heart() -> None:
    told = session()
    told.add(SECOND, ev.SessionBeat())
    assert told.one(Session).last_beat_at is None
    told.add(MINUTE, ev.SessionEnded(outcome=SessionState.ABANDONED))
    assert told.one(Session).seconds == 0


def test_the_clock_of_a_run_is_never_below_nothing_nor_above_the_run() -> None:
    told = session(running=True).state
    started = START_MS + MINUTE
    assert [told.seconds_left(started + ms) for ms in (-MINUTE, 0, 1999, 300_000, 999_999)] == [300, 300, 299, 0, 0]
    assert session().state.seconds_left(started) == 300
    assert DemoSession().seconds_left(started) == 0


def test_answers_are_rows_of_the_session_the_demo_and_the_pilot() -> None:
    told = session(running=True)
    told.add(2 * MINUTE, ENDED_EARLIER)
    told.add(3 * MINUTE, ev.FeedbackGiven(answers={"fun": 5, "feel": "fine"}))
    answers = {answer.question: answer for answer in told.all(Answer)}
    assert {question: answer.answer for question, answer in answers.items()} == {"fun": "5", "feel": "fine"}
    assert (answers["fun"].demo_id, answers["fun"].pilot_id) == ("deep-sea", "p")


@pytest.mark.parametrize(
    "event",
    [
        ev.SessionAdvanced(state=SessionState.RUNNING),
        ev.SessionStarted(),
        ev.SessionBeat(),
        ENDED_EARLIER,
        ev.FeedbackGiven(answers={"fun": 1}),
    ],
)
def test_news_of_a_session_that_was_never_chosen_makes_no_row(event: object) -> None:
    told = History("session:1")
    told.add(0, event)  # type: ignore[arg-type]
    assert told.folded() == (DemoSession(), {})
