# SPDX-License-Identifier: Apache-2.0
"""How demos end otherwise than well, what is said beside one that runs, and what a rest keeps from somebody."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.flows import Kiosk, Notice
from lab_kiosk.application.flows.runs import DemoRun
from lab_kiosk.application.outcomes import DemoPage, SessionOver
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.demo import Gate, GateResult, GateState, Requires
from lab_kiosk.domain.vocabulary import SessionState
from lab_kiosk.ui.showcase.invented import OFFERS, ROBOT, SOLAR
from lab_kiosk.ui.showcase.invented_guesser import GUESSER


def states(shown: dict[str, Kiosk]) -> dict[str, Kiosk]:
    """``shown`` are the states of the other screens."""
    session = shown["session"]
    gates = (GateResult(Gate.OPEN_NOW, GateState.PASSED), GateResult(Gate.MODULE, GateState.BLOCKED))
    beyond = replace(SOLAR, requires=Requires(modules=("ai-literacy-basics",)))
    return {
        "demo-course": replace(shown["demo-blocked"], page=DemoPage(demo=beyond, gates=gates, alternative=GUESSER)),
        "session-by-hand": replace(session, run=replace(_run(session), demo=ROBOT)),
        "session-brought-back": replace(session, notice=Notice.BROUGHT_BACK),
        "session-not-in": replace(session, notice=Notice.NOT_IN),
        "quiz-timed-out": _ended(shown["quiz"], SessionState.TIMED_OUT),
        "feedback-crashed": _ended(shown["feedback-stars"], SessionState.CRASHED),
        "tray-resting": replace(shown["tray"], tray=(replace(OFFERS[0], blocker=Blocker.MUST_REST), OFFERS[1])),
    }


def _ended(kiosk: Kiosk, how: SessionState) -> Kiosk:
    run = _run(kiosk)
    return replace(kiosk, run=replace(run, over=SessionOver(session_id=run.session_id, outcome=how, seconds=120)))


def _run(kiosk: Kiosk) -> DemoRun:
    assert kiosk.run is not None  # noqa: S101 - these are of a run
    return kiosk.run
