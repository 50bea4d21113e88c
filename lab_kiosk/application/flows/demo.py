# SPDX-License-Identifier: Apache-2.0
"""A guided demo on the screen: catalogue, one page of truth, steps, the run with its clock, three taps of feedback."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.commands import (
    AcknowledgeSafety,
    AdvanceSession,
    ArmSession,
    CallHelp,
    ChooseDemo,
    Command,
    Ease,
    EndSession,
    ListDemos,
    LookAround,
    OpenDemo,
    RecordBeat,
    RecordStart,
    StartProgram,
    StopProgram,
    TellTimeLeft,
)
from lab_kiosk.application.flows.borrow import offer_again
from lab_kiosk.application.flows.kiosk import (
    ANYWHERE,
    Handler,
    HelpWanted,
    Kiosk,
    Move,
    ProgramEnded,
    ProgramFailed,
    ProgramRunning,
    Table,
    Tap,
    Tick,
    go,
    in_session,
    reset,
    signed_in,
    stay,
    unfinished,
)
from lab_kiosk.application.flows.runs import DemoRun, Now, QuizRun
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import AcknowledgeAsStaff
from lab_kiosk.application.outcomes import (
    DemoPage,
    Demos,
    Failed,
    NotReady,
    Resumed,
    SafetyNoted,
    SessionArmed,
    SessionOpened,
    SessionOver,
    SessionRunning,
    StaffRefused,
)
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.demo import Gate, GateState, Quiz, Safety, may_start
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.launch import EVERYBODY_LEFT, Exit, Launch, Manual, Program
from lab_kiosk.domain.vocabulary import SessionState

BEAT_MS = 5000
_SEEN_TO_THE_END = frozenset({SessionState.COMPLETED, SessionState.TIMED_OUT})
"""Whoever stopped early, or saw it break, is asked no quiz about it."""


def on_page(row: Callable[[Kiosk, Visitor, DemoPage, Any], Move]) -> Handler:
    """A row for the page of a demo."""

    @signed_in
    @wraps(row)
    def handle(kiosk: Kiosk, visitor: Visitor, event: Any) -> Move:
        return stay(kiosk) if kiosk.page is None else row(kiosk, visitor, kiosk.page, event)

    return handle


def at_step(row: Callable[[Kiosk, Visitor, DemoRun, Any], Move]) -> Handler:
    """A row for the steps before a demo, until the last one is done."""

    @signed_in
    @wraps(row)
    def handle(kiosk: Kiosk, visitor: Visitor, event: Any) -> Move:
        run = kiosk.run
        return (kiosk, ()) if run is None or run.arming else row(kiosk, visitor, run, event)

    return handle


@signed_in
def catalogue_opened(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    if kiosk.rules:
        return go(kiosk, Screen.RULES, beyond_rules=Screen.DEMOS)
    return go(kiosk, Screen.DEMOS, ListDemos(visitor), page=None, tray=(), kit=None)


@signed_in
def page_left(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    """To where the page was opened: the tray, if something in it asks for this demo, or else the catalogue."""
    return _back_to_tray(kiosk, visitor) if kiosk.tray else catalogue_opened(kiosk, tap)


def catalogue_known(kiosk: Kiosk, outcome: Demos) -> Move:
    return replace(kiosk, cards=outcome.cards), ()


@signed_in
def picked(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return stay(kiosk, OpenDemo(visitor, tap.value), busy=True)


@signed_in
def page_known(kiosk: Kiosk, visitor: Visitor, outcome: DemoPage) -> Move:
    return go(kiosk, Screen.DEMO, page=outcome, busy=False)


@on_page
def staff_beside_page(kiosk: Kiosk, visitor: Visitor, page: DemoPage, intent: AcknowledgeAsStaff) -> Move:
    return stay(kiosk, OpenDemo(visitor, page.demo.id, intent.text), busy=True)


def staff_refused(kiosk: Kiosk, outcome: StaffRefused) -> Move:
    return stay(kiosk, notice=Notice.STAFF_REFUSED, busy=False)


@on_page
def agreed(kiosk: Kiosk, visitor: Visitor, page: DemoPage, tap: Tap) -> Move:
    """Nobody agrees to what they have not been shown: each text comes on a screen of its own first."""
    documents = tuple(name.partition("@")[0] for name in page.demo.requires.agreements)
    return go(kiosk, Screen.RULES, beyond_rules=Screen.DEMO, to_read=documents)


@on_page
def started(kiosk: Kiosk, visitor: Visitor, page: DemoPage, tap: Tap) -> Move:
    if not may_start(page.gates):
        return stay(kiosk)
    return stay(kiosk, ChooseDemo(visitor, page.demo.id, page.staff_text), busy=True)


@signed_in
def session_opened(kiosk: Kiosk, visitor: Visitor, outcome: SessionOpened) -> Move:
    run = DemoRun(session_id=SessionId(outcome.session_id), demo=outcome.demo)
    return _step(replace(kiosk, busy=False), visitor, run)


def session_unwanted(kiosk: Kiosk, outcome: SessionOpened) -> Move:
    """Whoever chose it is somewhere else by now: it ends before it began, and its station is free again."""
    return replace(kiosk, busy=False), (EndSession(outcome.session_id, SessionState.ABANDONED),)


@at_step
def acknowledged(kiosk: Kiosk, visitor: Visitor, run: DemoRun, tap: Tap) -> Move:
    """A tap is enough, except where a member of staff has to stand by it."""
    step = run.current
    if not isinstance(step, Safety):
        return next_step(kiosk, visitor, run)
    if step.ack == "staff":
        return stay(kiosk)
    return stay(kiosk, AcknowledgeSafety(run.session_id, step.id, needs_staff=False), busy=True)


@at_step
def acknowledged_by_staff(kiosk: Kiosk, visitor: Visitor, run: DemoRun, intent: AcknowledgeAsStaff) -> Move:
    step = run.current
    if not isinstance(step, Safety):
        return stay(kiosk)
    seen = AcknowledgeSafety(run.session_id, step.id, needs_staff=True, staff_text=intent.text)
    return stay(kiosk, seen, busy=True)


@at_step
def safety_noted(kiosk: Kiosk, visitor: Visitor, run: DemoRun, outcome: SafetyNoted) -> Move:
    """One acknowledgement is one step: an answer that comes twice skips nothing."""
    kiosk = replace(kiosk, busy=False)
    if run.current is None or run.current.id != outcome.step:
        return kiosk, ()
    return next_step(kiosk, visitor, run)


@in_session
def session_left(kiosk: Kiosk, run: DemoRun, tap: Tap) -> Move:
    """Away from the steps: the session ends as stopped, and nothing stays claimed. After the run it has ended already,
    and the rest is skipped.
    """
    if run.over is not None:
        return _feedback(kiosk, run)
    return stay(kiosk, EndSession(run.session_id, SessionState.STOPPED_BY_VISITOR), busy=True)


@in_session
def armed(kiosk: Kiosk, run: DemoRun, outcome: SessionArmed) -> Move:
    if isinstance(run.demo.launch, Manual):
        return go(kiosk, Screen.LAUNCHING, busy=False)
    run = replace(run, headset=outcome.headset)
    return go(kiosk, Screen.LAUNCHING, _start(kiosk, run), run=run, busy=False)


@in_session
def not_ready(kiosk: Kiosk, run: DemoRun, outcome: NotReady) -> Move:
    """Nothing has failed, so it does not count against the demo: somebody else was quicker."""
    end = EndSession(run.session_id, SessionState.ABANDONED)
    return stay(kiosk, end, notice=Notice.NOT_READY, busy=False)


@in_session
def manually_started(kiosk: Kiosk, run: DemoRun, tap: Tap) -> Move:
    """Only what no program starts: the clock of a program begins when the launcher says that it runs."""
    if not isinstance(run.demo.launch, Manual):
        return stay(kiosk)
    return stay(kiosk, RecordStart(run.session_id), busy=True)


def program_running(kiosk: Kiosk, word: ProgramRunning) -> Move:
    run = _about(kiosk, word.session_id)
    return kiosk, (RecordStart(word.session_id),) if run is not None and run.running is None else ()


def session_running(kiosk: Kiosk, outcome: SessionRunning) -> Move:
    run = _about(kiosk, outcome.session_id)
    if run is None:
        return replace(kiosk, busy=False), ()
    return go(
        kiosk, Screen.SESSION, run=replace(run, running=outcome, began=kiosk.now, last_beat=kiosk.now.mono), busy=False
    )


def program_ended(kiosk: Kiosk, word: ProgramEnded) -> Move:
    run = _about(kiosk, word.session_id)
    if run is None:
        return kiosk, ()
    return kiosk, (EndSession(word.session_id, _outcome(run.demo.launch, word.exit_code), word.exit_code),)


def _outcome(launch: Launch, exit_code: int) -> SessionState:
    """What an exit code says. A demo that everybody walked away from is no evidence that somebody saw it."""
    known = launch.exit if isinstance(launch, Program) else Exit(left_codes=(EVERYBODY_LEFT,))
    if exit_code in known.left_codes:
        return SessionState.ABANDONED
    return SessionState.COMPLETED if exit_code in known.ok_codes else SessionState.CRASHED


def program_failed(kiosk: Kiosk, word: ProgramFailed) -> Move:
    if _about(kiosk, word.session_id) is None:
        return kiosk, ()
    return kiosk, (EndSession(word.session_id, SessionState.LAUNCH_FAILED),)


@in_session
def stopped(kiosk: Kiosk, run: DemoRun, tap: Tap) -> Move:
    done = run.running is not None and run.may_be_done
    return _stop(kiosk, run, SessionState.COMPLETED if done else SessionState.STOPPED_BY_VISITOR)


def session_over(kiosk: Kiosk, outcome: SessionOver) -> Move:
    run = _about(kiosk, outcome.session_id)
    if run is None or kiosk.visitor is None:
        return replace(kiosk, busy=False), ()
    if outcome.outcome is SessionState.LAUNCH_FAILED:
        return _home(kiosk, kiosk.visitor, Notice.LAUNCH_FAILED)
    if run.running is None:
        return _home(kiosk, kiosk.visitor, kiosk.notice if kiosk.notice is Notice.NOT_READY else None)
    over = replace(run, over=outcome, step=0, arming=False)
    if outcome.outcome not in _SEEN_TO_THE_END:
        return _feedback(kiosk, over)
    return _step(replace(kiosk, busy=False), kiosk.visitor, over)


@in_session
def live_step(kiosk: Kiosk, run: DemoRun, tap: Tap) -> Move:
    """On to the next thing to do; the last one stays."""
    return stay(kiosk, run=replace(run, live=min(run.live + 1, max(len(run.demo.live) - 1, 0))))


@in_session
def session_troubled(kiosk: Kiosk, run: DemoRun, outcome: Failed) -> Move:
    """A demo goes on while the lab cannot write; only its end has to be written down, and says so."""
    if run.stopping:
        return go(kiosk, Screen.PROBLEM, trouble=outcome.trouble, busy=False)
    return replace(kiosk, trouble=outcome.trouble, busy=False), ()


@signed_in
def home(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return _home(kiosk, visitor, None)


def resumed(kiosk: Kiosk, outcome: Resumed) -> Move:
    """After a restart: back on the session's screen, with the clock where it would have been."""
    if outcome.running is None or outcome.demo is None or outcome.visitor is None:
        return kiosk, ()
    run = DemoRun(
        session_id=SessionId(outcome.running.session_id),
        demo=outcome.demo,
        running=outcome.running,
        headset=outcome.headset,
        began=kiosk.now,
        last_beat=kiosk.now.mono,
    )
    commands: tuple[Command, ...] = () if isinstance(run.demo.launch, Manual) else (_start(kiosk, run, again=True),)
    return go(reset(kiosk), Screen.SESSION, *unfinished(kiosk), *commands, run=run, visitor=outcome.visitor)


@in_session
def while_running(kiosk: Kiosk, run: DemoRun, tick: Tick) -> Move:
    """What time alone does to a running session: a beat every five seconds, warnings, and the end."""
    now: Now = kiosk.now
    running = run.running
    if run.stopping or running is None:
        return kiosk, ()
    left = run.seconds_left(now)
    if left <= 0:
        return _stop(kiosk, run, SessionState.TIMED_OUT)
    commands: list[Command] = []
    if now.mono - run.last_beat >= BEAT_MS:
        run = replace(run, last_beat=now.mono)
        commands.append(RecordBeat(run.session_id))
    due = sum(left <= seconds for seconds in running.warn_seconds)
    if due > run.warned:
        run = replace(run, warned=due)
        commands.append(AdvanceSession(run.session_id, SessionState.WARNING))
        commands.append(TellTimeLeft(run.session_id, left))
    return replace(kiosk, run=run), tuple(commands)


def staff_is_asked(kiosk: Kiosk) -> bool:
    """Whether the screen waits for a staff badge right now; otherwise a badge is a visitor's."""
    if kiosk.screen is Screen.DEMO and kiosk.page is not None:
        return any(
            (gate.gate is Gate.STAFF and gate.state is GateState.ASKS)
            or (gate.gate is Gate.WORKING and gate.state is GateState.BLOCKED)
            for gate in kiosk.page.gates
        )
    if kiosk.screen is Screen.STEPS and kiosk.run is not None:
        step = kiosk.run.current
        return isinstance(step, Safety) and step.ack == "staff"
    return False


def help_during_session(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, CallHelp("demo"))


def help_wanted(kiosk: Kiosk, word: HelpWanted) -> Move:
    """The demo covers the screen and says itself that staff come: the kiosk's own stays where it is."""
    return kiosk, (CallHelp("demo"),) if _about(kiosk, word.session_id) is not None else ()


def _start(kiosk: Kiosk, run: DemoRun, *, again: bool = False) -> StartProgram:
    serial = run.headset.serial if run.headset is not None else ""
    ease = Ease(larger_text=kiosk.larger_text, high_contrast=kiosk.high_contrast)
    return StartProgram(run.session_id, run.demo.id, kiosk.language, serial, again, ease)


def _about(kiosk: Kiosk, session_id: str) -> DemoRun | None:
    """The demo that a word or an answer is about, if it is the one that is on its way here."""
    run = kiosk.run
    return run if run is not None and run.session_id == session_id and run.over is None else None


def _step(kiosk: Kiosk, visitor: Visitor, run: DemoRun) -> Move:
    """On to the step that ``run`` stands at; behind the last one the equipment is claimed, or feedback is asked for."""
    if run.current is not None:
        return go(kiosk, Screen.QUIZ if isinstance(run.current, Quiz) else Screen.STEPS, run=run)
    if run.over is not None:
        return _feedback(kiosk, run)
    last = replace(run, step=max(len(run.steps) - 1, 0), arming=True)
    return stay(kiosk, ArmSession(run.session_id, visitor), run=last, busy=True)


def next_step(kiosk: Kiosk, visitor: Visitor, run: DemoRun) -> Move:
    return _step(kiosk, visitor, replace(run, step=run.step + 1, quiz=QuizRun()))


def _feedback(kiosk: Kiosk, run: DemoRun) -> Move:
    return go(kiosk, Screen.FEEDBACK if run.demo.questions else Screen.TAKEAWAY, run=run, busy=False)


def _stop(kiosk: Kiosk, run: DemoRun, outcome: SessionState) -> Move:
    if run.stopping:
        return kiosk, ()
    ending = AdvanceSession(run.session_id, SessionState.ENDING)
    commands = (ending, StopProgram(run.session_id), EndSession(run.session_id, outcome))
    return stay(kiosk, *commands, run=replace(run, stopping=True), busy=True)


def _home(kiosk: Kiosk, visitor: Visitor, notice: Notice | None) -> Move:
    if kiosk.tray:
        return _back_to_tray(kiosk, visitor, notice)
    look = LookAround(visitor)
    return go(kiosk, Screen.HOME, look, run=None, page=None, notice=notice, busy=False)


def _back_to_tray(kiosk: Kiosk, visitor: Visitor, notice: Notice | None = None) -> Move:
    """What lies in it is had now, if the course was what kept it."""
    return go(kiosk, Screen.TRAY, offer_again(kiosk, visitor), run=None, page=None, notice=notice, busy=True)


TABLE: Table = {
    (Screen.HOME, Action.DEMOS): catalogue_opened,
    (ANYWHERE, Demos): catalogue_known,
    (Screen.DEMOS, Action.PICK): picked,
    (Screen.DEMO, Action.PICK): picked,
    (Screen.DEMOS, Action.BACK): home,
    (Screen.DEMO, Action.BACK): page_left,
    (ANYWHERE, DemoPage): page_known,
    (Screen.DEMO, AcknowledgeAsStaff): staff_beside_page,
    (ANYWHERE, StaffRefused): staff_refused,
    (Screen.DEMO, Action.AGREE): agreed,
    (Screen.DEMO, Action.START): started,
    (Screen.DEMO, SessionOpened): session_opened,
    (ANYWHERE, SessionOpened): session_unwanted,
    (Screen.STEPS, Action.ACKNOWLEDGE): acknowledged,
    (Screen.STEPS, AcknowledgeAsStaff): acknowledged_by_staff,
    (Screen.STEPS, SafetyNoted): safety_noted,
    (Screen.STEPS, Action.BACK): session_left,
    (Screen.QUIZ, Action.BACK): session_left,
    (Screen.SESSION, Action.CONTINUE): live_step,
    (ANYWHERE, SessionArmed): armed,
    (ANYWHERE, NotReady): not_ready,
    (Screen.LAUNCHING, Action.START): manually_started,
    (Screen.LAUNCHING, Action.STOP): stopped,
    (ANYWHERE, ProgramRunning): program_running,
    (ANYWHERE, SessionRunning): session_running,
    (ANYWHERE, ProgramEnded): program_ended,
    (ANYWHERE, ProgramFailed): program_failed,
    (ANYWHERE, HelpWanted): help_wanted,
    (Screen.SESSION, Action.STOP): stopped,
    (Screen.SESSION, Action.HELP): help_during_session,
    (Screen.SESSION, Failed): session_troubled,
    (ANYWHERE, SessionOver): session_over,
    (Screen.TAKEAWAY, Action.CONTINUE): home,
    (ANYWHERE, Resumed): resumed,
}
