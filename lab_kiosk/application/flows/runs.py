# SPDX-License-Identifier: Apache-2.0
"""What goes on for a while at a kiosk, as the flow keeps it: the two clocks, a demo on its way, a quiz in it."""

from __future__ import annotations

import msgspec

from lab_kiosk.application.outcomes import RunsOn, SessionOver, SessionRunning
from lab_kiosk.domain.demo import Live, Manifest, Quiz, QuizQuestion, Safety, ToDo, Told
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.launch import Manual


class Now(msgspec.Struct, frozen=True):
    """Two clocks: ``wall`` (Unix ms) for what the journal knows, ``mono`` (ms) for waiting, which no clock change
    disturbs.
    """

    wall: int
    mono: int


class QuizRun(msgspec.Struct, frozen=True):
    """Where a visitor stands in a quiz: the question, the option that was tapped, how many were right so far.

    ``done``: every question was answered, and too few of them right.
    """

    question: int = 0
    picked: int | None = None
    right: int = 0
    done: bool = False


class DemoRun(msgspec.Struct, frozen=True, kw_only=True):
    """A demo on its way: the steps before it, the clock while it runs, the answers after it. ``learnt``: a quiz was
    passed that counts as a short course.

    ``began`` is when the screen learned that it runs: from there the waiting clock counts, which no clock change
    disturbs. ``arming``: the last step is done and the lab has been asked for the equipment, once. ``headset`` is the
    one that it runs on, if it runs on one.
    """

    session_id: SessionId
    demo: Manifest
    step: int = 0
    running: SessionRunning | None = None
    began: Now | None = None
    last_beat: int = 0
    warned: int = 0
    arming: bool = False
    headset: RunsOn | None = None
    stopping: bool = False
    over: SessionOver | None = None
    live: int = 0
    quiz: QuizRun = QuizRun()
    learnt: bool = False
    question: int = 0
    answers: dict[str, str | int] = {}

    @property
    def steps(self) -> tuple[Safety | Told | ToDo, ...]:
        """What is shown one by one: before the start safety first, then the briefing; after the run what comes then."""
        return self.demo.before if self.over is None else self.demo.after

    @property
    def current(self) -> Safety | Told | ToDo | None:
        """The step that is shown, or None behind the last one."""
        return self.steps[self.step] if self.step < len(self.steps) else None

    @property
    def now_to_do(self) -> Live | None:
        """What is said beside the running clock."""
        return self.demo.live[self.live] if self.live < len(self.demo.live) else None

    @property
    def may_be_done(self) -> bool:
        """Whether who stops it has come to its end: what no program runs, nothing else can say so of."""
        return isinstance(self.demo.launch, Manual) and self.live + 1 >= len(self.demo.live)

    @property
    def asked(self) -> QuizQuestion | None:
        """The question of the quiz that is on the screen."""
        return self.current.questions[self.quiz.question] if isinstance(self.current, Quiz) else None

    def seconds_left(self, now: Now) -> int:
        if self.running is None:
            return self.demo.time.run
        began = self.began or now
        before = min(max(began.wall - self.running.started_at, 0) // 1000, self.running.run_seconds)
        return max(self.running.run_seconds - before - (now.mono - began.mono) // 1000, 0)
