# SPDX-License-Identifier: Apache-2.0
"""A quiz before or after a demo: one question at a time, the answer at once, and again as often as it takes."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import PassQuiz
from lab_kiosk.application.flows.demo import at_step, next_step
from lab_kiosk.application.flows.kiosk import Kiosk, Move, Table, Tap, go, stay
from lab_kiosk.application.flows.runs import DemoRun, QuizRun
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.demo import Quiz


@at_step
def answered(kiosk: Kiosk, visitor: Visitor, run: DemoRun, tap: Tap) -> Move:
    """The first tap counts; anything that is no option is no answer."""
    asked, quiz = run.asked, run.quiz
    if asked is None or quiz.picked is not None or tap.value not in {str(place) for place in range(len(asked.options))}:
        return stay(kiosk)
    picked = int(tap.value)
    quiz = replace(quiz, picked=picked, right=quiz.right + (picked in asked.correct))
    return stay(kiosk, run=replace(run, quiz=quiz))


@at_step
def went_on(kiosk: Kiosk, visitor: Visitor, run: DemoRun, tap: Tap) -> Move:
    """To the next question, past a passed quiz, or to the offer to try again."""
    step, quiz = run.current, run.quiz
    if not isinstance(step, Quiz) or (quiz.picked is None and not quiz.done):
        return stay(kiosk)
    if quiz.done:
        return go(kiosk, Screen.QUIZ, run=replace(run, quiz=QuizRun()))
    if quiz.question + 1 < len(step.questions):
        return go(kiosk, Screen.QUIZ, run=replace(run, quiz=QuizRun(quiz.question + 1, None, quiz.right)))
    if quiz.right < step.pass_mark:
        return go(kiosk, Screen.QUIZ, run=replace(run, quiz=replace(quiz, done=True)))
    after, commands = next_step(kiosk, visitor, replace(run, learnt=run.learnt or bool(step.grants)))
    granted = (PassQuiz(run.session_id, visitor, step.grants, step.valid_days),) if step.grants else ()
    return after, (*granted, *commands)


TABLE: Table = {
    (Screen.QUIZ, Action.ANSWER): answered,
    (Screen.QUIZ, Action.CONTINUE): went_on,
}
