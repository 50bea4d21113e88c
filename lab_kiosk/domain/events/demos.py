# SPDX-License-Identifier: Apache-2.0
"""Demo sessions and feedback (stream ``session:<id>``) and pilots (stream ``pilot:<id>``)."""

from __future__ import annotations

from typing import ClassVar

from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.ids import AssetId, SessionId, VisitId
from lab_kiosk.domain.vocabulary import PilotDecision, PilotStage, SessionState


class SessionChosen(Event, frozen=True, kw_only=True):
    """The first event of a session. ``run_seconds`` and ``warn_seconds`` are the manifest's, so that a restart can
    resume.
    """

    KIND: ClassVar[str] = "session.chosen"
    session_id: SessionId
    demo_id: str
    demo_version: str
    station: str
    visit_id: VisitId
    run_seconds: int
    warn_seconds: tuple[int, ...] = ()
    grace_seconds: int = 0
    pilot_id: str = ""


class SessionAdvanced(Event, frozen=True, kw_only=True):
    """The session entered a state before or during the run; ends are :class:`SessionEnded`."""

    KIND: ClassVar[str] = "session.advanced"
    state: SessionState


class SafetyAcknowledged(Event, frozen=True, kw_only=True):
    """``by`` is the staff handle, or empty where the visitor acknowledges."""

    KIND: ClassVar[str] = "session.safety_acknowledged"
    step: str
    by: str = ""


class SessionStarted(Event, frozen=True, kw_only=True):
    """The program is running: the clock starts here."""

    KIND: ClassVar[str] = "session.started"
    assets: tuple[AssetId, ...] = ()


class SessionBeat(Event, frozen=True, kw_only=True):
    """Every five seconds while it runs: what a restart after a power cut reads."""

    KIND: ClassVar[str] = "session.beat"


class SessionEnded(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "session.ended"
    outcome: SessionState
    exit_code: int | None = None
    staff: str = ""


class FeedbackGiven(Event, frozen=True, kw_only=True):
    """Answers by question id, as option ids or numbers: no free text."""

    KIND: ClassVar[str] = "session.feedback_given"
    answers: dict[str, str | int]


class PilotRegistered(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "pilot.registered"
    question: str
    success: str
    measures: tuple[str, ...] = ()
    target_sessions: int = 0


class PilotStageReached(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "pilot.stage_reached"
    stage: PilotStage
    by: str


class PilotDecided(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "pilot.decided"
    decision: PilotDecision
    by: str
