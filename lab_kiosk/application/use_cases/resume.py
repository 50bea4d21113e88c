# SPDX-License-Identifier: Apache-2.0
"""After a power cut: what was going on here goes on, what cannot is closed honestly."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import DoubtRecords, EndSession, ResumeLab
from lab_kiosk.application.outcomes import Noted, Resumed
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import headsets
from lab_kiosk.application.use_cases.demo import end_session, running
from lab_kiosk.application.visitor import Visitor, guest_of
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.folds.session import SESSION
from lab_kiosk.domain.folds.visits import VISIT
from lab_kiosk.domain.ids import Handle, SessionId, person_stream, session_stream
from lab_kiosk.domain.records import Session, Visit
from lab_kiosk.domain.vocabulary import SessionState


def resume_lab(command: ResumeLab, lab: Lab) -> Resumed:
    """A session with time left resumes with its clock as if nothing had happened; every other open one here is
    abandoned.
    """
    now, resumed, abandoned = lab.clock.now_ms(), None, 0
    for session in lab.store.running_sessions(lab.site.station):
        state = lab.store.state(SESSION, session_stream(SessionId(session.session_id)))
        goes_on = (
            resumed is None
            and session.state in (SessionState.RUNNING, SessionState.WARNING)
            and state.seconds_left(now) > 0
            and lab.demos.has(session.demo_id)
        )
        visitor = _visitor(session, lab) if goes_on else None
        if visitor is None:
            end_session(EndSession(session.session_id, SessionState.ABANDONED), lab)
            abandoned += 1
            continue
        demo = lab.demos.get(session.demo_id)
        resumed = Resumed(
            running=running(session.session_id, state),
            demo=demo,
            visitor=visitor,
            headset=headsets.claimed(session.session_id, demo, lab),
        )
    if resumed is None:
        return Resumed(abandoned=abandoned)
    return replace(resumed, abandoned=abandoned)


def doubt_records(command: DoubtRecords, lab: Lab) -> Noted:
    lab.store.doubt()
    return Noted()


def _visitor(session: Session, lab: Lab) -> Visitor | None:
    visit = lab.store.visit(session.visit_id)
    if visit is None or visit.closed_at is not None:
        return None
    if visit.subject is None:
        return guest_of(visit, lab.store.state(VISIT, visit.stream).nickname)
    return _of_subject(visit, Handle(visit.subject), lab)


def _of_subject(visit: Visit, handle: Handle, lab: Lab) -> Visitor:
    person = lab.store.state(PERSON, person_stream(handle))
    return Visitor(
        handle=handle,
        visit_id=visit.visit_id,
        stream=person_stream(handle),
        opened_at=visit.opened_at,
        role=visit.role,
        age_band=visit.age_band,
        first_name=person.first_name,
        blocked=bool(person.blocks),
        party=visit.party,
        heads=visit.heads,
        zone=visit.zone,
    )
