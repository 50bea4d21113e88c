# SPDX-License-Identifier: Apache-2.0
"""The evidence brief of a pilot: whom it reached, how much of it they had, how it went, and what they said.

It leaves the lab, so every table of people is told through :mod:`lab_kiosk.domain.reports.suppression`: each is whole
(whoever is not known or did not answer has a row), so that no other table of the brief gives a hidden cell away.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from lab_kiosk.domain.records import Answer, Person, Pilot, Session, Visit
from lab_kiosk.domain.reports.demos import COMFORT, STARS
from lab_kiosk.domain.reports.past import Past
from lab_kiosk.domain.reports.period import Period
from lab_kiosk.domain.reports.plot import (
    Bars,
    Cell,
    Label,
    Number,
    Plot,
    Scale,
    Sentence,
    Series,
    Table,
    Unit,
    named,
    word,
)
from lab_kiosk.domain.reports.suppression import LEAST, told, told_total
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.domain.vocabulary import AgeBand, PilotStage, SessionState

AGES: dict[AgeBand, Word] = {
    AgeBand.UNDER_10: Word.AGE_UNDER_10,
    AgeBand.FROM_10_TO_12: Word.AGE_10_TO_12,
    AgeBand.FROM_13_TO_17: Word.AGE_13_TO_17,
    AgeBand.ADULT: Word.AGE_ADULT,
    AgeBand.UNKNOWN: Word.NOT_KNOWN,
}
ENDS: dict[SessionState, Word] = {
    SessionState.COMPLETED: Word.END_COMPLETED,
    SessionState.TIMED_OUT: Word.END_TIMED_OUT,
    SessionState.STOPPED_BY_VISITOR: Word.END_BY_VISITOR,
    SessionState.STOPPED_BY_STAFF: Word.END_BY_STAFF,
    SessionState.LAUNCH_FAILED: Word.END_NOT_STARTED,
    SessionState.CRASHED: Word.END_CRASHED,
    SessionState.ABANDONED: Word.END_ABANDONED,
}
DOSES: tuple[tuple[int, Word], ...] = (
    (5, Word.UNDER_5_MIN),
    (15, Word.UNDER_15_MIN),
    (30, Word.UNDER_30_MIN),
    (60, Word.UNDER_1_H),
)
STAR_VALUES = ("1", "2", "3", "4", "5")
USUAL_ANSWERS = ("yes", "maybe", "no", "more", "same", "less", "fine", "a-bit-ill", "ill")
"""In the order in which the lab's own demos offer them; others follow by their ids."""


def pilot_of(period: Period, past: Past, asked: str = "") -> Pilot | None:
    """The pilot by that id, or the one with the most sessions in the period; None where there is none.

    A demo's manifest may name a pilot that nobody has registered here: it has no question, and counts all the same.
    """
    sessions = Counter(session.pilot_id for session in past.sessions if period.holds(session.chosen_at))
    registered = {pilot.pilot_id: pilot for pilot in past.pilots}
    met = {
        name: Pilot(
            stream=f"pilot:{name}", pilot_id=name, question="", success="", target_sessions=0, stage=PilotStage.RUNNING
        )
        for name in sessions
        if name
    }
    among = [pilot for pilot in (met | registered).values() if asked in ("", pilot.pilot_id)]
    return max(among, key=lambda pilot: (sessions[pilot.pilot_id], pilot.pilot_id), default=None)


def pilot_plots(period: Period, past: Past, pilot: Pilot | None) -> tuple[Plot, ...]:
    """Nothing but an empty table where there is no pilot."""
    if pilot is None:
        nothing = Sentence(Word.SAY_NO_PILOT)
        return (Table(subject=Word.PILOT_FACTS, reading=nothing, head=(Word.MEASURE, Word.VALUE), rows=()),)
    sessions = [one for one in past.sessions if one.pilot_id == pilot.pilot_id and period.holds(one.chosen_at)]
    among = {session.session_id for session in sessions}
    answers = [answer for answer in past.answers if answer.session_id in among]
    reached = _Reached(sessions, past)
    return (
        _facts(sessions, reached, pilot),
        _table_of(Word.REACH_BY_SCHOOL, reached.by_school(), Unit.PEOPLE),
        _table_of(Word.REACH_BY_AGE, reached.by_age(), Unit.PEOPLE),
        _table_of(Word.DOSAGE, reached.by_dose(), Unit.PEOPLE),
        _table_of(Word.OUTCOMES, _ends(sessions), Unit.COUNT),
        *(
            _table_of(subject, _said(sessions, answers, question), Unit.COUNT, question)
            for question, subject in _questions(answers)
        ),
    )


Rows = Sequence[tuple[Label, int]]


class _Reached:
    """The people of a pilot. A guest is somebody once a visit; whoever has a badge is one person however often."""

    def __init__(self, sessions: Sequence[Session], past: Past) -> None:
        self._visits: dict[str, Visit] = {visit.visit_id: visit for visit in past.visits}
        self._people: dict[str, Person] = {person.handle: person for person in past.people}
        self._sessions: dict[str, list[Session]] = defaultdict(list)
        for session in sessions:
            self._sessions[session.subject or f"visit:{session.visit_id}"].append(session)

    @property
    def count(self) -> int:
        return len(self._sessions)

    def by_school(self) -> Rows:
        schools = Counter(self._person(who).home_org for who in self._sessions)
        named_ = [(named(school), schools[school]) for school in sorted(schools) if school]
        return (*named_, (word(Word.NOT_KNOWN), schools[""]))

    def by_age(self) -> Rows:
        ages = Counter(self._age(who, sessions) for who, sessions in self._sessions.items())
        return tuple((word(name), ages[band]) for band, name in AGES.items())

    def by_dose(self) -> Rows:
        doses = Counter(_dose(sum(one.seconds for one in sessions) / 60) for sessions in self._sessions.values())
        return tuple((word(name), doses[name]) for name in (*(name for _, name in DOSES), Word.OVER_1_H))

    def _person(self, who: str) -> Person:
        return self._people.get(who) or Person(stream="", handle=who)

    def _age(self, who: str, sessions: Sequence[Session]) -> AgeBand:
        """As the lab knows the person; of somebody whom it does not know, as the visit has it."""
        visit = self._visits.get(sessions[0].visit_id)
        return self._person(who).age_band or (visit.age_band if visit is not None else AgeBand.UNKNOWN)


def _dose(minutes: float) -> Word:
    return next((name for limit, name in DOSES if minutes < limit), Word.OVER_1_H)


def _ends(sessions: Sequence[Session]) -> Rows:
    """How they ended, faults among them; what has no end yet has a row too."""
    states = Counter(session.state for session in sessions)
    open_ = sum(not session.state.over for session in sessions)
    return (*((word(name), states[state]) for state, name in ENDS.items()), (word(Word.END_NOT_YET), open_))


def _questions(answers: Sequence[Answer]) -> list[tuple[str, Word]]:
    """Comfort and stars first, then the others by their id."""
    asked = {answer.question for answer in answers}
    first = [(COMFORT, Word.COMFORT), (STARS, Word.STARS)]
    return [
        *(pair for pair in first if pair[0] in asked),
        *((question, Word.FEEDBACK) for question in sorted(asked - {COMFORT, STARS})),
    ]


def _said(sessions: Sequence[Session], answers: Sequence[Answer], question: str) -> Rows:
    given = {answer.session_id: answer.answer for answer in answers if answer.question == question}
    counts = Counter(given.values())
    options = dict.fromkeys((*(STAR_VALUES if question == STARS else ()), *sorted(counts, key=_place)))
    silent = len(sessions) - len(given)
    return (*((Label(Scale.ANSWER, option), counts[option]) for option in options), (word(Word.NO_ANSWER), silent))


def _place(answer: str) -> tuple[int, str]:
    return (USUAL_ANSWERS.index(answer) if answer in USUAL_ANSWERS else len(USUAL_ANSWERS), answer)


def _table_of(subject: Word, rows: Rows, unit: Unit, topic: str = "") -> Bars:
    """Bars of what may be told. What is hidden has no bar, and says so."""
    counts = tuple(count for _, count in rows)
    shown, total = told(counts), told_total(counts)
    hidden = sum(count is None for count in shown)
    return Bars(
        subject=subject,
        reading=Sentence(
            Word.SAY_COUNTS, (Number(total, unit, hidden=total is None), Number(len(rows)), Number(hidden))
        ),
        across=tuple(label for label, _ in rows),
        series=(
            Series(
                Word.PEOPLE if unit is Unit.PEOPLE else Word.SESSIONS,
                tuple(None if count is None else float(count) for count in shown),
            ),
        ),
        unit=unit,
        lying=True,
        topic=topic,
    )


def _facts(sessions: Sequence[Session], reached: _Reached, pilot: Pilot) -> Table:
    """The numbers on top. Minutes and means are told where enough stand behind them."""
    begun = [session for session in sessions if session.started_at is not None]
    minutes = sum(session.seconds for session in begun) / 60
    rows: list[tuple[Cell, ...]] = [
        (word(Word.PEOPLE), _enough(reached.count, reached.count, Unit.PEOPLE)),
        (word(Word.SESSIONS), _enough(len(sessions), len(sessions), Unit.COUNT)),
        (word(Word.TARGET), Number(pilot.target_sessions or None)),
        (word(Word.MINUTES), _enough(round(minutes), len(begun), Unit.MINUTES)),
        (word(Word.MINUTES_EACH), _enough(_each(minutes, reached.count), reached.count, Unit.MINUTES)),
    ]
    people = rows[0][1]
    return Table(
        subject=Word.PILOT_FACTS,
        reading=Sentence(Word.SAY_PILOT, (people, rows[1][1])),
        head=(Word.MEASURE, Word.VALUE),
        rows=tuple(rows),
    )


def _each(minutes: float, people: int) -> float:
    return round(minutes / people, 1) if people else 0


def _enough(value: float, behind: int, unit: Unit) -> Number:
    return Number(value, unit) if behind >= LEAST else Number(None, unit, hidden=True)


__all__ = ["AGES", "ENDS", "Rows", "pilot_of", "pilot_plots"]
