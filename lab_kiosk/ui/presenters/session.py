# SPDX-License-Identifier: Apache-2.0
"""A demo on its way: the step that is shown, the clock, the question, and the code to take home."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M

from lab_kiosk.application.flows.kiosk import DemoRun, Kiosk
from lab_kiosk.domain.demo import Checklist, Question, Safety
from lab_kiosk.domain.launch import Manual
from lab_kiosk.ui.presenters.faces import end_face
from lab_kiosk.ui.presenters.site import said
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
"""The faces of the usual answers; any other gets a plain one."""


@dataclass(frozen=True)
class OptionRow:
    """One possible answer. ``value`` is what is written down; ``option`` is its id, empty for a place on a scale."""

    value: str
    option: str
    glyph: str


@dataclass(frozen=True)
class SessionView:
    """``share`` is how much of the time is left, 1 to 0. ``manual`` is what staff do by hand; empty for programs."""

    title: str = ""
    picture: str = ""
    step: int = 0
    steps: int = 0
    step_text: str = ""
    step_items: tuple[str, ...] = ()
    step_picture: str = ""
    step_is_safety: bool = False
    asks_staff: bool = False
    manual: str = ""
    running: bool = False
    clock: str = ""
    seconds_left: int = 0
    share: float = 1.0
    warning: bool = False
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


def session_view(kiosk: Kiosk) -> SessionView:
    run = kiosk.run
    if run is None:
        return SessionView()
    language = kiosk.language
    text, items, picture, safety = _step(run, language)
    current = run.steps[run.step] if run.step < len(run.steps) else None
    left = run.seconds_left(kiosk.now)
    total = run.running.run_seconds if run.running else run.demo.time.run
    question = run.demo.questions[run.question] if run.question < len(run.demo.questions) else None
    launch = run.demo.launch
    return SessionView(
        title=said(run.demo.title, language),
        picture=run.demo.picture,
        step=run.step + 1,
        steps=len(run.steps),
        step_text=text,
        step_items=items,
        step_picture=picture or run.demo.picture,
        step_is_safety=safety,
        asks_staff=isinstance(current, Safety) and current.ack == "staff",
        manual=said(launch.staff_text, language) if isinstance(launch, Manual) else "",
        running=run.running is not None,
        clock=countdown(left),
        seconds_left=left,
        share=left / total,
        warning=run.warned > 0,
        stopping=run.stopping,
        question=said(question.ask, language) if question else "",
        question_id=question.id if question else "",
        question_number=run.question + 1 if question else 0,
        questions=len(run.demo.questions),
        scale=question is not None and question.type == "scale",
        options=_options(question),
        required=question is not None and question.required,
        end=run.over.outcome if run.over else "",
        end_tone=end_face(run.over.outcome).tone if run.over else "info",
        takeaway=run.demo.takeaway,
        code=qr_rows(run.demo.takeaway) if run.demo.takeaway else (),
    )


def _step(run: DemoRun, language: str) -> tuple[str, tuple[str, ...], str, bool]:
    """Text, items, picture, and whether it is about safety."""
    if run.step >= len(run.steps):
        return "", (), "", False
    step = run.steps[run.step]
    if isinstance(step, Checklist):
        return "", tuple(said(item, language) for item in step.items), "", False
    return said(step.text, language), (), step.picture, isinstance(step, Safety)


def _options(question: Question | None) -> tuple[OptionRow, ...]:
    if question is None:
        return ()
    if question.type == "scale":
        return tuple(OptionRow(str(value), "", "star") for value in range(question.min, question.max + 1))
    return tuple(OptionRow(option, option, OPTION_GLYPHS.get(option, "message-circle")) for option in question.options)


@lru_cache(maxsize=32)
def qr_rows(text: str) -> tuple[str, ...]:
    """A QR code without its quiet zone, one string a row, "1" for a dark module."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.get_matrix())
