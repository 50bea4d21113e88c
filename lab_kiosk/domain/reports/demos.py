# SPDX-License-Identifier: Apache-2.0
"""Demos: how long they ran, how many ran to their end, and how they were liked."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from lab_kiosk.domain.records import Session
from lab_kiosk.domain.reports.past import Past
from lab_kiosk.domain.reports.period import Period
from lab_kiosk.domain.reports.plot import Bars, Label, Number, Plot, Scale, Sentence, Series, Table, Unit
from lab_kiosk.domain.reports.word import Word
from lab_kiosk.domain.vocabulary import SessionState

STARS = "stars"
"""The question by this id is the rating, from 1 to 5, in every manifest of the lab."""
COMFORT = "comfort"
BROKEN = frozenset({SessionState.LAUNCH_FAILED, SessionState.CRASHED})
SHOWN = 10


class DemoFigures(msgspec.Struct, frozen=True, kw_only=True):
    """``faults`` did not start or fell over: whoever tried it saw no demo, or half of one."""

    demo_id: str
    sessions: int
    minutes: float
    completed: int
    faults: int
    ratings: tuple[int, ...] = ()

    @property
    def completion(self) -> float | None:
        """Of those that began, how many ran to their end, in percent."""
        return round(100 * self.completed / self.sessions) if self.sessions else None

    @property
    def rating(self) -> float | None:
        return round(sum(self.ratings) / len(self.ratings), 1) if self.ratings else None


def demo_figures(period: Period, past: Past) -> tuple[DemoFigures, ...]:
    """Each demo that anybody chose, the one with the most minutes first."""
    by_demo: dict[str, list[Session]] = defaultdict(list)
    for session in past.sessions:
        if period.holds(session.chosen_at):
            by_demo[session.demo_id].append(session)
    stars: dict[str, list[int]] = defaultdict(list)
    among = {session.session_id for sessions in by_demo.values() for session in sessions}
    for answer in past.answers:
        if answer.question == STARS and answer.session_id in among and answer.answer.isdecimal():
            stars[answer.demo_id].append(int(answer.answer))
    figures = (_figures(demo, sessions, tuple(stars[demo])) for demo, sessions in by_demo.items())
    return tuple(sorted(figures, key=lambda one: (-one.minutes, -one.sessions, one.demo_id)))


def _figures(demo: str, sessions: list[Session], ratings: tuple[int, ...]) -> DemoFigures:
    return DemoFigures(
        demo_id=demo,
        sessions=sum(session.started_at is not None for session in sessions),
        minutes=sum(session.seconds for session in sessions) / 60,
        completed=sum(session.state is SessionState.COMPLETED for session in sessions),
        faults=sum(session.state in BROKEN for session in sessions),
        ratings=ratings,
    )


def demos_plots(period: Period, past: Past) -> tuple[Plot, ...]:
    figures = demo_figures(period, past)
    total = sum(one.minutes for one in figures)
    begun = sum(one.sessions for one in figures)
    reading = (
        Sentence(
            Word.SAY_DEMOS,
            (Number(begun), Number(round(total), Unit.MINUTES), Label(Scale.DEMO, figures[0].demo_id)),
        )
        if figures
        else Sentence(Word.SAY_NOTHING)
    )
    rows = tuple(
        (
            Label(Scale.DEMO, one.demo_id),
            Number(one.sessions),
            Number(round(one.minutes), Unit.MINUTES),
            Number(one.completion, Unit.PERCENT),
            Number(one.rating, Unit.RATING),
            Number(one.faults),
        )
        for one in figures
    )
    return (
        Bars(
            subject=Word.DEMO_MINUTES,
            reading=reading,
            across=tuple(Label(Scale.DEMO, one.demo_id) for one in figures[:SHOWN]),
            series=(Series(Word.MINUTES, tuple(float(round(one.minutes)) for one in figures[:SHOWN])),),
            unit=Unit.MINUTES,
            lying=True,
        ),
        Table(
            subject=Word.DEMO_TABLE,
            reading=reading,
            head=(Word.DEMO, Word.SESSIONS, Word.MINUTES, Word.COMPLETED, Word.RATING, Word.FAULTS),
            rows=rows,
        ),
    )
