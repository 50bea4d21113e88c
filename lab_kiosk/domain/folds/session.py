# SPDX-License-Identifier: Apache-2.0
"""One demo session, from choice to feedback. What ended stays ended: a late heartbeat revives nothing."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.events.demos import (
    FeedbackGiven,
    SafetyAcknowledged,
    SessionAdvanced,
    SessionBeat,
    SessionChosen,
    SessionEnded,
    SessionStarted,
)
from lab_kiosk.domain.folds.base import Changed, Fold, Handler
from lab_kiosk.domain.records import Answer, Session
from lab_kiosk.domain.vocabulary import SessionState


class DemoSession(msgspec.Struct, frozen=True):
    record: Session | None = None
    run_seconds: int = 0
    warn_seconds: tuple[int, ...] = ()
    grace_seconds: int = 0
    assets: tuple[str, ...] = ()
    acknowledged: tuple[str, ...] = ()

    def seconds_left(self, now_ms: int) -> int:
        """What remains of the run at an instant: the clock that a restart resumes. Never below 0, never above the
        run.
        """
        if self.record is None or self.record.started_at is None:
            return self.run_seconds
        used = (now_ms - self.record.started_at) // 1000
        return min(max(self.run_seconds - used, 0), self.run_seconds)


Result = tuple[DemoSession, Changed]


def chosen(session: DemoSession, entry: Entry, event: SessionChosen) -> Result:
    if session.record is not None:
        return session, ()
    record = Session(
        stream=entry.stream,
        session_id=event.session_id,
        demo_id=event.demo_id,
        demo_version=event.demo_version,
        pilot_id=event.pilot_id,
        station=event.station,
        visit_id=event.visit_id,
        subject=entry.subject,
        state=SessionState.CHOSEN,
        chosen_at=entry.at,
    )
    session = replace(
        session,
        run_seconds=event.run_seconds,
        warn_seconds=event.warn_seconds,
        grace_seconds=event.grace_seconds,
    )
    return _now(session, record)


def advanced(session: DemoSession, entry: Entry, event: SessionAdvanced) -> Result:
    if session.record is None or session.record.state.over or event.state.over:
        return session, ()
    return _now(session, replace(session.record, state=event.state))


def acknowledged(session: DemoSession, entry: Entry, event: SafetyAcknowledged) -> Result:
    return replace(session, acknowledged=(*session.acknowledged, event.step)), ()


def started(session: DemoSession, entry: Entry, event: SessionStarted) -> Result:
    """The clock starts once; whoever says so again does not get the time back."""
    record = session.record
    if record is None or record.state.over or record.started_at is not None:
        return session, ()
    record = replace(record, state=SessionState.RUNNING, started_at=entry.at, last_beat_at=entry.at)
    return _now(replace(session, assets=event.assets), record)


def beat(session: DemoSession, entry: Entry, event: SessionBeat) -> Result:
    if session.record is None or session.record.state.over or session.record.started_at is None:
        return session, ()
    return _now(session, replace(session.record, last_beat_at=entry.at))


def ended(session: DemoSession, entry: Entry, event: SessionEnded) -> Result:
    """An abandoned session lasted until its last heartbeat: nobody knows what came after."""
    record = session.record
    if record is None or record.state.over or not event.outcome.over:
        return session, ()
    until = record.last_beat_at if event.outcome is SessionState.ABANDONED else entry.at
    seconds = 0 if record.started_at is None or until is None else (until - record.started_at) // 1000
    return _now(session, replace(record, state=event.outcome, ended_at=entry.at, seconds=seconds))


def feedback_given(session: DemoSession, entry: Entry, event: FeedbackGiven) -> Result:
    if session.record is None:
        return session, ()
    record = session.record
    return session, tuple(
        Answer(
            stream=entry.stream,
            session_id=record.session_id,
            question=question,
            answer=str(answer),
            demo_id=record.demo_id,
            pilot_id=record.pilot_id,
            given_at=entry.at,
        )
        for question, answer in event.answers.items()
    )


def _now(session: DemoSession, record: Session) -> Result:
    return replace(session, record=record), (record,)


HANDLERS: dict[type[Event], Handler[DemoSession]] = {
    SessionChosen: chosen,
    SessionAdvanced: advanced,
    SafetyAcknowledged: acknowledged,
    SessionStarted: started,
    SessionBeat: beat,
    SessionEnded: ended,
    FeedbackGiven: feedback_given,
}

SESSION = Fold(DemoSession, HANDLERS)
