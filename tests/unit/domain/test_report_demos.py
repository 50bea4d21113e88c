# SPDX-License-Identifier: Apache-2.0
"""Demos and pilots in numbers: sessions are counted once, and nobody can be recognised in what leaves the lab."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.records import Answer, Person, Pilot, Session, Visit
from lab_kiosk.domain.reports import Past, Period, ReportKind, tell
from lab_kiosk.domain.reports.demos import demo_figures
from lab_kiosk.domain.reports.plot import Bars, Number, Sentence, Table, word
from lab_kiosk.domain.reports.suppression import LEAST
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.domain.vocabulary import AgeBand, Party, PilotStage, SessionState
from tests.support.builders import START_MS, TODAY

PERIOD = Period(TODAY, TODAY, "America/Chicago")
YESTERDAY = Period(date(2027, 1, 14), date(2027, 1, 14), "America/Chicago")
PILOT = Pilot(
    stream="pilot:p", pilot_id="p", question="Does it help?", success="", target_sessions=90, stage=PilotStage.RUNNING
)


def session(number: int, demo: str = "moon", **more: Any) -> Session:
    fields: dict[str, Any] = {
        "state": SessionState.COMPLETED,
        "started_at": START_MS,
        "seconds": 300,
        "subject": None,
        **more,
    }
    return Session(
        stream=f"session:s{number}",
        session_id=f"s{number}",
        demo_id=demo,
        demo_version="1",
        pilot_id=fields.pop("pilot_id", "p"),
        station="bay",
        visit_id=fields.pop("visit_id", f"v{number}"),
        chosen_at=fields.pop("chosen_at", START_MS),
        **fields,
    )


def answer(number: int, question: str, said: str) -> Answer:
    return Answer(
        stream="", session_id=f"s{number}", question=question, answer=said, demo_id="moon", pilot_id="p", given_at=0
    )


def person(name: str, school: str, age: AgeBand = AgeBand.FROM_13_TO_17) -> Person:
    return Person(stream="", handle=name, home_org=school, age_band=age)


def test_a_demo_is_told_by_minutes_completion_rating_and_faults() -> None:
    past = Past(
        sessions=[
            session(1),
            session(2, state=SessionState.CRASHED, seconds=60),
            session(3, state=SessionState.LAUNCH_FAILED, started_at=None, seconds=0),
            session(4, "sun", seconds=0, started_at=None, state=SessionState.CHOSEN),
            session(5, chosen_at=START_MS - 90_000 * 1000),
        ],
        answers=[
            answer(1, "stars", "5"),
            answer(2, "stars", "2"),
            answer(5, "stars", "1"),
            answer(1, "comfort", "fine"),
        ],
    )
    moon, sun = demo_figures(PERIOD, past)
    assert (moon.sessions, moon.minutes, moon.completion, moon.rating, moon.faults) == (2, 6, 50, 3.5, 2)
    assert (sun.sessions, sun.completion, sun.rating) == (0, None, None)
    bars, table = tell(ReportKind.DEMOS, PERIOD, past).plots
    assert isinstance(bars, Bars)
    assert bars.series[0].values == (6, 0)
    assert isinstance(table, Table)
    assert [cell.value for cell in table.rows[0]] == ["moon", 2, 6, 50, 3.5, 2]
    assert tell(ReportKind.DEMOS, YESTERDAY, Past()).plots[0].reading == Sentence(Word.SAY_NOTHING)


def numbers(bars: Bars) -> dict[str, float | None]:
    return {label.value: value for label, value in zip(bars.across, bars.series[0].values, strict=True)}


def brief(past: Past, pilot: str = "") -> dict[Word, Any]:
    return {plot.subject: plot for plot in tell(ReportKind.PILOT, PERIOD, past, pilot).plots}


def test_a_pilot_is_told_whole_where_enough_stand_behind_each_number() -> None:
    people = [person(f"A{number}", "Addams") for number in range(12)] + [
        person(f"B{number}", "Bronzeville") for number in range(14)
    ]
    sessions = [session(number, subject=one.handle) for number, one in enumerate(people)]
    sessions += [session(100 + number, subject="A0") for number in range(5)]
    sessions += [session(200 + number) for number in range(11)]
    told = brief(Past(people=people, sessions=sessions, pilots=[PILOT]))
    assert numbers(told[Word.REACH_BY_SCHOOL]) == {"Addams": 12, "Bronzeville": 14, Word.NOT_KNOWN: 11}
    assert told[Word.REACH_BY_SCHOOL].reading.parts[0] == Number(37, "people")
    facts = {row[0]: row[1] for row in told[Word.PILOT_FACTS].rows}
    assert facts[word(Word.PEOPLE)] == Number(37, "people")
    assert facts[word(Word.SESSIONS)] == Number(42)
    assert facts[word(Word.TARGET)] == Number(90)
    assert facts[word(Word.MINUTES)] == Number(210, "minutes")
    assert facts[word(Word.MINUTES_EACH)] == Number(5.7, "minutes")


def test_a_small_school_is_not_told_nor_what_would_give_it_away() -> None:
    people = [person(f"A{number}", "Addams") for number in range(20)] + [
        person("B", "Bronzeville"),
        person("C", "Carver"),
    ]
    people += [person(f"D{number}", "Douglass") for number in range(30)]
    past = Past(people=people, sessions=[session(number, subject=one.handle) for number, one in enumerate(people)])
    told = brief(past)[Word.REACH_BY_SCHOOL]
    shown = numbers(told)
    assert shown["Bronzeville"] is None
    assert shown["Carver"] is None
    assert sum(value is None for value in shown.values()) > 2
    assert told.reading.parts[0] == Number(52, "people")


def test_hardly_anybody_is_nobody_that_a_brief_tells_of() -> None:
    told = brief(Past(sessions=[session(1)], pilots=[PILOT]))
    assert all(value is None for plot in told.values() if isinstance(plot, Bars) for value in plot.series[0].values)
    hidden = [row[1].hidden for row in told[Word.PILOT_FACTS].rows if row[0] != word(Word.TARGET)]
    assert hidden == [True] * 4


def test_the_age_is_that_of_the_person_or_of_the_visit() -> None:
    people = [person(f"A{number}", "", AgeBand.ADULT) for number in range(10)]
    sessions = [session(number, subject=one.handle) for number, one in enumerate(people)]
    guests = [
        Visit(
            stream="", visit_id=f"g{number}", party=Party.GUEST, age_band=AgeBand.UNDER_10, opened_at=0, last_seen_at=0
        )
        for number in range(11)
    ]
    sessions += [session(100 + number, visit_id=one.visit_id) for number, one in enumerate(guests)]
    told = numbers(brief(Past(people=people, visits=guests, sessions=sessions))[Word.REACH_BY_AGE])
    assert set(told) == {Word.AGE_UNDER_10, Word.AGE_10_TO_12, Word.AGE_13_TO_17, Word.AGE_ADULT, Word.NOT_KNOWN}
    assert sum(value or 0 for value in told.values()) <= 21


def test_answers_are_told_with_those_who_gave_none() -> None:
    sessions = [session(number) for number in range(45)]
    answers = [answer(number, "stars", "5") for number in range(20)]
    answers += [answer(number, "comfort", "fine") for number in range(30)]
    answers += [answer(number, "again", ("yes", "no", "who knows")[number % 3]) for number in range(36)]
    told = tell(ReportKind.PILOT, PERIOD, Past(sessions=sessions, answers=answers)).plots
    asked = [plot for plot in told if isinstance(plot, Bars) and plot.topic]
    assert [plot.topic for plot in asked] == ["comfort", "stars", "again"]
    assert numbers(asked[0]) == {"fine": 30, Word.NO_ANSWER: 15}
    assert [label.value for label in asked[1].across] == ["1", "2", "3", "4", "5", Word.NO_ANSWER]
    assert [label.value for label in asked[2].across] == ["yes", "no", "who knows", Word.NO_ANSWER]


def test_which_pilot() -> None:
    other = Pilot(stream="", pilot_id="q", question="", success="", target_sessions=0, stage=PilotStage.PROPOSED)
    past = Past(sessions=[session(1, pilot_id="r")], pilots=[PILOT, other])
    assert tell(ReportKind.PILOT, PERIOD, past).about == "r"
    asked = tell(ReportKind.PILOT, PERIOD, past, "p")
    assert (asked.about, asked.question) == ("p", "Does it help?")
    missing = tell(ReportKind.PILOT, PERIOD, past, "zzz")
    assert missing.about == "zzz"
    assert missing.plots[0].reading == Sentence(Word.SAY_NO_PILOT)


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from(list(SessionState)), st.integers(0, 9)), max_size=60))
def test_no_number_of_people_below_ten_is_in_a_brief(told: list[tuple[str, SessionState, int]]) -> None:
    people = [person(f"{school}{number}", school) for school in "ABC" for number in range(30)]
    sessions = [
        session(number, subject=f"{school}{number % 30}", state=state, seconds=minutes * 60)
        for number, (school, state, minutes) in enumerate(told)
    ]
    answers = [answer(number, "comfort", ("fine", "ill")[number % 2]) for number in range(len(told))]
    for plot in tell(ReportKind.PILOT, PERIOD, Past(people=people, sessions=sessions, answers=answers)).plots:
        if isinstance(plot, Bars):
            shown = [value for series in plot.series for value in series.values]
            assert all(value is None or value >= LEAST for value in shown)
            total = plot.reading.parts[0]
            assert isinstance(total, Number)
            hidden = [value for value in shown if value is None]
            assert total.hidden or len(hidden) != 1


def test_minutes_are_summed_for_each_person_not_for_each_session() -> None:
    sessions = [session(number, subject=f"A{number % 12}", seconds=6 * 60) for number in range(36)]
    told = numbers(brief(Past(sessions=sessions))[Word.DOSAGE])
    assert list(told) == [Word.UNDER_5_MIN, Word.UNDER_15_MIN, Word.UNDER_30_MIN, Word.UNDER_1_H, Word.OVER_1_H]
    everybody = [session(number, subject=f"A{number}", seconds=70 * 60) for number in range(12)]
    assert numbers(brief(Past(sessions=everybody + sessions))[Word.DOSAGE])[Word.OVER_1_H] in (None, 12)
