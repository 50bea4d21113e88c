# SPDX-License-Identifier: Apache-2.0
"""A demo on its way: the step that is shown, the clock, the question, and the code to take home."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.runs import DemoRun
from lab_kiosk.domain.demo import Briefing, Checklist, Image, Question, Quiz, QuizQuestion, Safety, ToDo
from lab_kiosk.domain.launch import Ai, Manual
from lab_kiosk.ui.presenters.faces import end_face
from lab_kiosk.ui.presenters.site import Site, said
from lab_kiosk.ui.presenters.times import countdown

OPTION_GLYPHS = {
    "fine": "smile",
    "a-bit-ill": "meh",
    "ill": "frown",
    "yes": "thumbs-up",
    "maybe": "meh",
    "no": "thumbs-down",
    "more": "plus",
    "same": "circle",
    "less": "minus",
}
"""The icons of the usual answers; any other gets a plain one."""
OPTION_PICTURES = {"fine": "mood-4", "a-bit-ill": "mood-queasy", "ill": "mood-ill"}
MOODS = ("mood-1", "mood-2", "mood-3", "mood-4", "mood-5")
"""The lab's robot, from the worst to the best: a scale is understood before it is read."""


@dataclass(frozen=True)
class OptionRow:
    """One possible answer. ``value`` is what is written down; ``option`` is its id, empty for a place on a scale;
    ``label`` is what the manifest calls it, empty for the usual answers.
    """

    value: str
    option: str
    glyph: str
    label: str = ""
    picture: str = ""
    """Drawn instead of the icon where there is one."""


@dataclass(frozen=True)
class QuizRow:
    """One option of a quiz question. ``mark`` is "" until one was tapped, then "right", "wrong" or "other"."""

    value: str
    words: str
    mark: str = ""


@dataclass(frozen=True)
class QuizView:
    """``state`` is "asking", "right", "wrong" or "again" (too few were right)."""

    ask: str = ""
    number: int = 0
    count: int = 0
    right: int = 0
    needed: int = 0
    state: str = "asking"
    why: str = ""
    options: tuple[QuizRow, ...] = ()


@dataclass(frozen=True)
class SessionView:
    """``share`` is how much of the time is left, 1 to 0. ``manual`` is what staff do by hand; empty for programs.
    ``last_minute`` says that the warning which came last was one of a minute or less.
    ``headset`` is the tag of the one to put on; empty for what runs on none. ``may_be_done`` says that to stop it now
    is to have done it. ``quiz_next``: questions about it come once it has come to its end. ``course`` is "" where it
    is none, and at its end "done" or "missed": it counts as a short course once its questions are answered.
    """

    title: str = ""
    picture: str = ""
    step: int = 0
    steps: int = 0
    step_text: str = ""
    step_items: tuple[str, ...] = ()
    step_picture: str = ""
    step_is_safety: bool = False
    step_is_picture: bool = False
    step_is_to_do: bool = False
    after: bool = False
    banner: str = ""
    approval: str = ""
    live: str = ""
    live_picture: str = ""
    live_number: int = 0
    live_count: int = 0
    quiz: QuizView = QuizView()
    asks_staff: bool = False
    manual: str = ""
    headset: str = ""
    running: bool = False
    may_be_done: bool = False
    quiz_next: bool = False
    course: str = ""
    clock: str = ""
    seconds_left: int = 0
    share: float = 1.0
    warning: bool = False
    last_minute: bool = False
    stopping: bool = False
    question: str = ""
    question_id: str = ""
    question_number: int = 0
    questions: int = 0
    scale: bool = False
    options: tuple[OptionRow, ...] = ()
    required: bool = False
    end: str = ""
    end_tone: str = "info"
    takeaway: str = ""
    code: tuple[str, ...] = ()


def session_view(kiosk: Kiosk, site: Site) -> SessionView:
    run = kiosk.run
    if run is None:
        return SessionView()
    language, demo, launch = kiosk.language, run.demo, run.demo.launch
    text, items, picture = _step(run, language)
    left = run.seconds_left(kiosk.now)
    total = run.running.run_seconds if run.running else demo.time.run
    question = demo.questions[run.question] if run.question < len(demo.questions) else None
    live = run.now_to_do
    return SessionView(
        title=said(demo.title, language),
        picture=site.picture(demo.id, demo.picture),
        step=run.step + 1,
        steps=len(run.steps),
        step_text=text,
        step_items=items,
        step_picture=site.picture(demo.id, picture or demo.picture),
        step_is_safety=isinstance(run.current, Safety),
        step_is_picture=isinstance(run.current, Image),
        step_is_to_do=isinstance(run.current, ToDo),
        after=run.over is not None,
        banner=said(launch.banner, language) if isinstance(launch, Ai) else "",
        approval=launch.approved_ref if isinstance(launch, Ai) else "",
        live=said(live.text, language) if live else "",
        live_picture=site.picture(demo.id, live.picture) if live else "",
        live_number=run.live + 1,
        live_count=len(demo.live),
        quiz=_quiz(run, language),
        asks_staff=isinstance(run.current, Safety) and run.current.ack == "staff",
        manual=said(launch.staff_text, language) if isinstance(launch, Manual) else "",
        headset=run.headset.tag if run.headset else "",
        running=run.running is not None,
        may_be_done=run.may_be_done,
        quiz_next=any(isinstance(step, Quiz) for step in demo.after),
        course=_course(run),
        clock=countdown(left),
        seconds_left=left,
        share=left / total,
        warning=run.warned > 0,
        last_minute=_warned_at(run) in range(1, 61),
        stopping=run.stopping,
        question=said(question.ask, language) if question else "",
        question_id=question.id if question else "",
        question_number=run.question + 1 if question else 0,
        questions=len(demo.questions),
        scale=question is not None and question.type == "scale",
        options=_options(question, language),
        required=question is not None and question.required,
        end=run.over.outcome if run.over else "",
        end_tone=end_face(run.over.outcome).tone if run.over else "info",
        takeaway=demo.takeaway,
        code=qr_rows(demo.takeaway) if demo.takeaway else (),
    )


def _warned_at(run: DemoRun) -> int:
    """How many seconds were left at the warning that came last; 0 before the first."""
    told = sorted(run.running.warn_seconds if run.running else (), reverse=True)[: run.warned]
    return told[-1] if told else 0


def _step(run: DemoRun, language: str) -> tuple[str, tuple[str, ...], str]:
    """Text, items and picture."""
    step = run.current
    if isinstance(step, Checklist | ToDo):
        return "", tuple(said(item, language) for item in step.items), ""
    if isinstance(step, Safety | Briefing | Image):
        return said(step.text, language), (), step.picture
    return "", (), ""


def _course(run: DemoRun) -> str:
    if run.over is None or not run.demo.teaches:
        return ""
    return "done" if run.learnt else "missed"


def _quiz(run: DemoRun, language: str) -> QuizView:
    step, asked, quiz = run.current, run.asked, run.quiz
    if not isinstance(step, Quiz) or asked is None:
        return QuizView()
    known = quiz.picked is not None
    well = quiz.picked in asked.correct
    return QuizView(
        ask=said(asked.ask, language),
        number=quiz.question + 1,
        count=len(step.questions),
        right=quiz.right,
        needed=step.pass_mark,
        state="again" if quiz.done else "asking" if not known else "right" if well else "wrong",
        why=said(asked.why, language) if known and asked.why else "",
        options=tuple(
            QuizRow(str(place), said(words, language), _mark(place, asked, quiz.picked))
            for place, words in enumerate(asked.options)
        ),
    )


def _mark(place: int, asked: QuizQuestion, picked: int | None) -> str:
    if picked is None:
        return ""
    return "right" if place in asked.correct else "wrong" if place == picked else "other"


def _options(question: Question | None, language: str) -> tuple[OptionRow, ...]:
    if question is None:
        return ()
    if question.type == "scale":
        scale = range(question.min, question.max + 1)
        return tuple(OptionRow(str(value), "", "star", picture=_mood(value, scale)) for value in scale)
    return tuple(
        OptionRow(
            option,
            option,
            OPTION_GLYPHS.get(option, "message-circle"),
            said(question.labels[option], language) if option in question.labels else "",
            "" if option in question.labels else OPTION_PICTURES.get(option, ""),
        )
        for option in question.options
    )


def _mood(value: int, scale: range) -> str:
    """The face at the same place of a scale of any length."""
    return MOODS[round((value - scale.start) / max(len(scale) - 1, 1) * (len(MOODS) - 1))]


@lru_cache(maxsize=32)
def qr_rows(text: str) -> tuple[str, ...]:
    """A QR code without its quiet zone, one string a row, "1" for a dark module."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.get_matrix())
