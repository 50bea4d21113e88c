# SPDX-License-Identifier: Apache-2.0
"""Leave: one scan, one tap, and it always succeeds."""

from __future__ import annotations

from lab_kiosk.application.commands import Leave
from lab_kiosk.application.outcomes import Receipt
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases.things import loan_line
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.visits import VisitClosed
from lab_kiosk.domain.ids import Handle, Stream, VisitId
from lab_kiosk.domain.vocabulary import ClosedBy


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
        demos=tuple(session.demo_id for session in lab.store.sessions_of(visitor.visit_id)),
        loans=tuple(loan_line(lab, loan) for loan in lab.store.open_loans(visitor.handle)) if visitor.handle else (),
        still_inside=visit.heads if visit is not None and visit.closed_at is None else 0,
    )
