# SPDX-License-Identifier: Apache-2.0
"""What tests of demos do to a lab: look at a page, open, start and end a session."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application import commands
from lab_kiosk.application.outcomes import DemoPage, SessionArmed, SessionOpened, SessionOver, SessionRunning
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.demo import Gate, GateState
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.ids import AssetId, Handle, asset_stream
from lab_kiosk.domain.vocabulary import SessionState
from tests.support.fakes import TestLab


def page(lab: TestLab, who: Visitor, demo: str, staff: str = "") -> DemoPage:
    outcome = perform(commands.OpenDemo(who, demo, staff), lab.lab)
    assert isinstance(outcome, DemoPage)
    return outcome


def gates(page: DemoPage) -> dict[Gate, GateState]:
    return {result.gate: result.state for result in page.gates}


def chosen(lab: TestLab, who: Visitor, demo: str = "deep-sea", staff: str = "") -> str:
    outcome = perform(commands.ChooseDemo(who, demo, staff), lab.lab)
    assert isinstance(outcome, SessionOpened)
    return outcome.session_id


def started(lab: TestLab, who: Visitor, demo: str = "deep-sea") -> str:
    session = chosen(lab, who, demo)
    assert perform(commands.ArmSession(session, who), lab.lab) == SessionArmed(session)
    assert isinstance(perform(commands.RecordStart(session), lab.lab), SessionRunning)
    return session


def ended(lab: TestLab, session: str, outcome: SessionState = SessionState.COMPLETED) -> SessionOver:
    over = perform(commands.EndSession(session, outcome, 0), lab.lab)
    assert isinstance(over, SessionOver)
    return over


def in_session(lab: TestLab, session: str) -> list[str]:
    return [asset.asset_id for asset in lab.store.assets_in_session(session)]


def told(lab: TestLab, asset_id: str, event: Any, subject: Handle | None = None) -> None:
    lab.tell(Fact(asset_stream(AssetId(asset_id)), event, subject))
