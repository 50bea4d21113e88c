# SPDX-License-Identifier: Apache-2.0
"""A guided demo on the screen: catalogue, one page of truth, steps, the run with its clock, three taps of feedback."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import (
    AcknowledgeSafety,
    AdvanceSession,
    ArmSession,
    CallHelp,
    ChooseDemo,
    Command,
    EndSession,
    GiveAssent,
    GiveFeedback,
    ListDemos,
    LookAround,
    OpenDemo,
    RecordBeat,
    RecordStart,
    StartProgram,
    StopProgram,
)
from lab_kiosk.application.flows.kiosk import (
    ANYWHERE,
    Action,
    DemoRun,
    Kiosk,
    Move,
    Notice,
    Now,
    ProgramEnded,
    ProgramFailed,
    ProgramRunning,
    Table,
    Tap,
    go,
    stay,
)
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.intents import AcknowledgeAsStaff
from lab_kiosk.application.outcomes import (
    DemoPage,
    Demos,
    FeedbackNoted,
    NotReady,
    Resumed,
    SafetyNoted,
    SessionArmed,
    SessionOpened,
    SessionOver,
    SessionRunning,
    StaffRefused,
)
from lab_kiosk.domain.demo import Gate, GateState, Manual, Program, Safety, may_start
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.vocabulary import SessionState

BEAT_MS = 5000


def catalogue_opened(kiosk: Kiosk, tap: Tap) -> Move:
    assert kiosk.visitor is not None
    if kiosk.rules:
        return go(kiosk, Screen.RULES)
    return go(kiosk, Screen.DEMOS, ListDemos(kiosk.visitor), page=None)


def catalogue_known(kiosk: Kiosk, outcome: Demos) -> Move:
    return replace(kiosk, cards=outcome.cards), ()


def picked(kiosk: Kiosk, tap: Tap) -> Move:
    assert kiosk.visitor is not None
    return stay(kiosk, OpenDemo(kiosk.visitor, tap.value), busy=True)


def page_known(kiosk: Kiosk, outcome: DemoPage) -> Move:
    return go(kiosk, Screen.DEMO, page=outcome, busy=False)


def staff_beside_page(kiosk: Kiosk, intent: AcknowledgeAsStaff) -> Move:
    assert kiosk.visitor is not None and kiosk.page is not None
    return stay(kiosk, OpenDemo(kiosk.visitor, kiosk.page.demo.id, intent.text), busy=True)


def staff_refused(kiosk: Kiosk, outcome: StaffRefused) -> Move:
    return stay(kiosk, notice=Notice.STAFF_REFUSED, busy=False)


def agreed(kiosk: Kiosk, tap: Tap) -> Move:
    assert kiosk.visitor is not None and kiosk.page is not None
    assents = tuple(
        GiveAssent(kiosk.visitor, name.partition("@")[0], kiosk.language)
        for name in kiosk.page.demo.requires.agreements
    )
    again = OpenDemo(kiosk.visitor, kiosk.page.demo.id, kiosk.page.staff_text)
    return stay(kiosk, *assents, again, busy=True)


def started(kiosk: Kiosk, tap: Tap) -> Move:
    assert kiosk.visitor is not None and kiosk.page is not None
    if not may_start(kiosk.page.gates):
        return stay(kiosk)
    return stay(kiosk, ChooseDemo(kiosk.visitor, kiosk.page.demo.id, kiosk.page.staff_text), busy=True)


def session_opened(kiosk: Kiosk, outcome: SessionOpened) -> Move:
    run = DemoRun(session_id=SessionId(outcome.session_id), demo=outcome.demo)
    return _next_step(replace(kiosk, run=run, busy=False), 0)


def acknowledged(kiosk: Kiosk, tap: Tap) -> Move:
    """A tap is enough, except where a member of staff has to stand by it."""
    run = _run(kiosk)
    step = run.steps[run.step]
    if isinstance(step, Safety):
        if step.ack == "staff":
            return stay(kiosk)
        return stay(kiosk, AcknowledgeSafety(run.session_id, step.id, needs_staff=False), busy=True)
    return _next_step(kiosk, run.step + 1)


def acknowledged_by_staff(kiosk: Kiosk, intent: AcknowledgeAsStaff) -> Move:
    run = _run(kiosk)
    step = run.steps[run.step]
    if not isinstance(step, Safety):
        return stay(kiosk)
    return stay(kiosk, AcknowledgeSafety(run.session_id, step.id, True, intent.text), busy=True)


def safety_noted(kiosk: Kiosk, outcome: SafetyNoted) -> Move:
    run = _run(kiosk)
    return _next_step(replace(kiosk, busy=False), run.step + 1)


def session_left(kiosk: Kiosk, tap: Tap) -> Move:
    """Away from the steps: the session ends as stopped, and nothing stays claimed."""
    return stay(kiosk, EndSession(_run(kiosk).session_id, SessionState.STOPPED_BY_VISITOR), busy=True)


def armed(kiosk: Kiosk, outcome: SessionArmed) -> Move:
    run = _run(kiosk)
    if isinstance(run.demo.launch, Manual):
        return go(kiosk, Screen.LAUNCHING, busy=False)
    return go(kiosk, Screen.LAUNCHING, StartProgram(run.session_id, run.demo.id, kiosk.language), busy=False)


def not_ready(kiosk: Kiosk, outcome: NotReady) -> Move:
    end = EndSession(_run(kiosk).session_id, SessionState.LAUNCH_FAILED)
    return stay(kiosk, end, notice=Notice.NOT_READY, busy=False)


def manually_started(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, RecordStart(_run(kiosk).session_id), busy=True)


def program_running(kiosk: Kiosk, word: ProgramRunning) -> Move:
    if kiosk.run is None or kiosk.run.session_id != word.session_id or kiosk.run.running is not None:
        return kiosk, ()
    return kiosk, (RecordStart(word.session_id),)


def session_running(kiosk: Kiosk, outcome: SessionRunning) -> Move:
    if kiosk.run is None or kiosk.run.session_id != outcome.session_id:
        return kiosk, ()
    run = replace(kiosk.run, running=outcome, last_beat=kiosk.now.mono)
    return go(kiosk, Screen.SESSION, run=run, busy=False)


def program_ended(kiosk: Kiosk, word: ProgramEnded) -> Move:
    if kiosk.run is None or kiosk.run.session_id != word.session_id or kiosk.run.over is not None:
        return kiosk, ()
    launch = kiosk.run.demo.launch
    fine = isinstance(launch, Program) and word.exit_code in launch.exit.ok_codes
    outcome = SessionState.COMPLETED if fine else SessionState.CRASHED
    return kiosk, (EndSession(word.session_id, outcome, word.exit_code),)


def program_failed(kiosk: Kiosk, word: ProgramFailed) -> Move:
    if kiosk.run is None or kiosk.run.session_id != word.session_id:
        return kiosk, ()
    return kiosk, (EndSession(word.session_id, SessionState.LAUNCH_FAILED),)


def stopped(kiosk: Kiosk, tap: Tap) -> Move:
    return _stop(kiosk, SessionState.STOPPED_BY_VISITOR)


def session_over(kiosk: Kiosk, outcome: SessionOver) -> Move:
    run = kiosk.run
    if run is None or run.session_id != outcome.session_id or run.over is not None:
        return kiosk, ()
    if outcome.outcome is SessionState.LAUNCH_FAILED:
        return _home(kiosk, Notice.LAUNCH_FAILED)
    if run.running is None:
        return _home(kiosk, None)
    screen = Screen.FEEDBACK if run.demo.questions else Screen.TAKEAWAY
    return go(kiosk, screen, run=replace(run, over=outcome), busy=False)


def answered(kiosk: Kiosk, tap: Tap) -> Move:
    run = _run(kiosk)
    question = run.demo.questions[run.question]
    value: str | int = int(tap.value) if question.type == "scale" else tap.value
    return _next_question(kiosk, replace(run, answers={**run.answers, question.id: value}))


def skipped(kiosk: Kiosk, tap: Tap) -> Move:
    return _next_question(kiosk, _run(kiosk))


def feedback_noted(kiosk: Kiosk, outcome: FeedbackNoted) -> Move:
    if outcome.staff_called:
        return go(kiosk, Screen.HELP, behind_help=Screen.TAKEAWAY, busy=False)
    return go(kiosk, Screen.TAKEAWAY, busy=False)


def home(kiosk: Kiosk, tap: Tap) -> Move:
    return _home(kiosk, None)


def back_to_catalogue(kiosk: Kiosk, tap: Tap) -> Move:
    return catalogue_opened(kiosk, tap)


def resumed(kiosk: Kiosk, outcome: Resumed) -> Move:
    """After a restart: back on the session's screen, with the clock where it would have been."""
    if outcome.running is None or outcome.demo is None or outcome.visitor is None:
        return kiosk, ()
    run = DemoRun(
        session_id=SessionId(outcome.running.session_id),
        demo=outcome.demo,
        running=outcome.running,
        last_beat=kiosk.now.mono,
    )
    start = StartProgram(run.session_id, run.demo.id, kiosk.language)
    commands: tuple[Command, ...] = () if isinstance(run.demo.launch, Manual) else (start,)
    return go(kiosk, Screen.SESSION, *commands, run=run, visitor=outcome.visitor)


def while_running(kiosk: Kiosk) -> Move:
    """What time alone does to a running session: a beat every five seconds, warnings, and the end."""
    run = _run(kiosk)
    now: Now = kiosk.now
    running = run.running
    if run.stopping or running is None:
        return kiosk, ()
    left = run.seconds_left(now)
    if left <= 0:
        return _stop(kiosk, SessionState.TIMED_OUT)
    commands: list[Command] = []
    if now.mono - run.last_beat >= BEAT_MS:
        run = replace(run, last_beat=now.mono)
        commands.append(RecordBeat(run.session_id))
    due = sum(left <= seconds for seconds in running.warn_seconds)
    if due > run.warned:
        run = replace(run, warned=due)
        commands.append(AdvanceSession(run.session_id, SessionState.WARNING))
    return replace(kiosk, run=run), tuple(commands)


def staff_is_asked(kiosk: Kiosk) -> bool:
    """Whether the screen waits for a staff badge right now; otherwise a badge is a visitor's."""
    if kiosk.screen is Screen.DEMO and kiosk.page is not None:
        return any(gate.gate is Gate.STAFF and gate.state is GateState.ASKS for gate in kiosk.page.gates)
    if kiosk.screen is Screen.STEPS and kiosk.run is not None:
        step = kiosk.run.steps[kiosk.run.step]
        return isinstance(step, Safety) and step.ack == "staff"
    return False


def abandoned(kiosk: Kiosk) -> tuple[Command, ...]:
    """The end of a session that was prepared and walked away from."""
    run = kiosk.run
    if run is None or run.over is not None:
        return ()
    return (EndSession(run.session_id, SessionState.ABANDONED),)


def help_during_session(kiosk: Kiosk, tap: Tap) -> Move:
    return stay(kiosk, CallHelp("demo"))


def _run(kiosk: Kiosk) -> DemoRun:
    assert kiosk.run is not None, "this row of the table is only for screens of a session"
    return kiosk.run


def _next_step(kiosk: Kiosk, step: int) -> Move:
    run = replace(_run(kiosk), step=step)
    if step < len(run.steps):
        return go(kiosk, Screen.STEPS, run=run)
    assert kiosk.visitor is not None
    last = replace(run, step=max(len(run.steps) - 1, 0))
    return stay(kiosk, ArmSession(run.session_id, kiosk.visitor), run=last, busy=True)


def _next_question(kiosk: Kiosk, run: DemoRun) -> Move:
    run = replace(run, question=run.question + 1)
    if run.question < len(run.demo.questions):
        return stay(kiosk, run=run)
    last = replace(run, question=len(run.demo.questions) - 1)
    if not run.answers:
        return go(kiosk, Screen.TAKEAWAY, run=last)
    return stay(kiosk, GiveFeedback(run.session_id, run.answers), run=last, busy=True)


def _stop(kiosk: Kiosk, outcome: SessionState) -> Move:
    run = _run(kiosk)
    if run.stopping:
        return kiosk, ()
    ending = AdvanceSession(run.session_id, SessionState.ENDING)
    commands = (ending, StopProgram(run.session_id), EndSession(run.session_id, outcome))
    return stay(kiosk, *commands, run=replace(run, stopping=True), busy=True)


def _home(kiosk: Kiosk, notice: Notice | None) -> Move:
    assert kiosk.visitor is not None
    look = LookAround(kiosk.visitor)
    return go(kiosk, Screen.HOME, look, run=None, page=None, notice=notice, busy=False)


TABLE: Table = {
    (Screen.HOME, Action.DEMOS): catalogue_opened,
    (ANYWHERE, Demos): catalogue_known,
    (Screen.DEMOS, Action.PICK): picked,
    (Screen.DEMO, Action.PICK): picked,
    (Screen.DEMOS, Action.BACK): home,
    (Screen.DEMO, Action.BACK): back_to_catalogue,
    (Screen.DEMOS, DemoPage): page_known,
    (Screen.DEMO, DemoPage): page_known,
    (Screen.DEMO, AcknowledgeAsStaff): staff_beside_page,
    (ANYWHERE, StaffRefused): staff_refused,
    (Screen.DEMO, Action.AGREE): agreed,
    (Screen.DEMO, Action.START): started,
    (Screen.DEMO, SessionOpened): session_opened,
    (Screen.STEPS, Action.ACKNOWLEDGE): acknowledged,
    (Screen.STEPS, AcknowledgeAsStaff): acknowledged_by_staff,
    (Screen.STEPS, SafetyNoted): safety_noted,
    (Screen.STEPS, Action.BACK): session_left,
    (ANYWHERE, SessionArmed): armed,
    (ANYWHERE, NotReady): not_ready,
    (Screen.LAUNCHING, Action.START): manually_started,
    (Screen.LAUNCHING, Action.STOP): stopped,
    (ANYWHERE, ProgramRunning): program_running,
    (ANYWHERE, SessionRunning): session_running,
    (ANYWHERE, ProgramEnded): program_ended,
    (ANYWHERE, ProgramFailed): program_failed,
    (Screen.SESSION, Action.STOP): stopped,
    (Screen.SESSION, Action.HELP): help_during_session,
    (ANYWHERE, SessionOver): session_over,
    (Screen.FEEDBACK, Action.ANSWER): answered,
    (Screen.FEEDBACK, Action.SKIP): skipped,
    (ANYWHERE, FeedbackNoted): feedback_noted,
    (Screen.TAKEAWAY, Action.CONTINUE): home,
    (ANYWHERE, Resumed): resumed,
}
