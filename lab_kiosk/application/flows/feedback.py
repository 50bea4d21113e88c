# SPDX-License-Identifier: Apache-2.0
"""After a demo: three taps or fewer, each of which may be skipped. *I feel ill* calls staff."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import GiveFeedback
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, go, in_session, stay
from lab_kiosk.application.flows.runs import DemoRun
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.outcomes import FeedbackNoted


@in_session
def answered(kiosk: Kiosk, run: DemoRun, tap: Tap) -> Move:
    """An option or a number of the scale. Anything else is no answer: no free text gets into the journal."""
    question = run.demo.questions[run.question]
    if question.type == "scale":
        scale = {str(number): number for number in range(question.min, question.max + 1)}
        value: str | int | None = scale.get(tap.value)
    else:
        value = tap.value if tap.value in question.options else None
    if value is None:
        return stay(kiosk)
    run = replace(run, answers={**run.answers, question.id: value})
    return _tell(kiosk, run) if question.calls_staff(value) else _next_question(kiosk, run)


@in_session
def skipped(kiosk: Kiosk, run: DemoRun, tap: Tap) -> Move:
    return _next_question(kiosk, run)


@in_session
def feedback_noted(kiosk: Kiosk, run: DemoRun, outcome: FeedbackNoted) -> Move:
    if outcome.staff_called:
        return go(kiosk, Screen.HELP, behind_help=Screen.TAKEAWAY, busy=False)
    return go(kiosk, Screen.TAKEAWAY, busy=False)


def _next_question(kiosk: Kiosk, run: DemoRun) -> Move:
    run = replace(run, question=run.question + 1)
    if run.question < len(run.demo.questions):
        return stay(kiosk, run=run)
    last = replace(run, question=len(run.demo.questions) - 1)
    return _tell(kiosk, last) if run.answers else go(kiosk, Screen.TAKEAWAY, run=last)


def _tell(kiosk: Kiosk, run: DemoRun) -> Move:
    """What has been answered so far. Whoever feels ill is asked nothing more: staff are called by that tap."""
    return stay(kiosk, GiveFeedback(run.session_id, run.answers), run=run, busy=True)


TABLE: Table = {
    (Screen.FEEDBACK, Action.ANSWER): answered,
    (Screen.FEEDBACK, Action.SKIP): skipped,
    (ANYWHERE, FeedbackNoted): feedback_noted,
}
