# SPDX-License-Identifier: Apache-2.0
"""Leave: one scan, one tap, and it always succeeds; and the end of the visits that nobody ended."""

from __future__ import annotations

from lab_kiosk.application.commands import CloseForgotten, Leave
from lab_kiosk.application.outcomes import DemoTried, Noted, Receipt
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.things import loan_line
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.closing import forgotten_at
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.visits import VisitClosed
from lab_kiosk.domain.ids import Handle, Stream, VisitId
from lab_kiosk.domain.vocabulary import ClosedBy


def close_forgotten(command: CloseForgotten, lab: Lab) -> Noted:
    """With the closing time as their end, which nobody saw. A visit that goes on in a demo is not forgotten; what
    another kiosk has closed too is closed once.
    """
    policy, now = rules.policy(lab), lab.clock.now_ms()
    busy = {session.visit_id for session in lab.store.running_sessions()}
    facts = []
    for visit in lab.store.open_visits():
        ended = forgotten_at(visit.last_seen_at, policy, lab.site.zone, now)
        if ended and visit.visit_id not in busy:
            closed = VisitClosed(visit_id=VisitId(visit.visit_id), by=ClosedBy.SYSTEM, ended_ms=ended)
            facts.append(Fact(Stream(visit.stream), closed, Handle(visit.subject) if visit.subject else None))
    if facts:
        lab.store.append(facts)
    return Noted()


def leave(command: Leave, lab: Lab) -> Receipt:
    visitor = command.visitor
    closed = VisitClosed(visit_id=VisitId(visitor.visit_id), by=ClosedBy.SELF, heads_out=command.heads)
    (entry,) = lab.store.append([Fact(Stream(visitor.stream), closed, Handle(visitor.handle) or None)])
    visit = lab.store.visit(visitor.visit_id)
    return Receipt(
        verdict=CheckInVerdict.EXIT_OK,
        visitor=visitor,
        first_name=visitor.first_name,
        opened_at=visitor.opened_at,
        closed_at=entry.at,
        demos=tuple(
            DemoTried(session.demo_id, session.state, session.started_at is not None)
            for session in lab.store.sessions_of(visitor.visit_id)
        ),
        loans=tuple(loan_line(lab, loan) for loan in lab.store.open_loans(visitor.handle)) if visitor.handle else (),
        still_inside=visit.heads if visit is not None and visit.closed_at is None else 0,
    )
