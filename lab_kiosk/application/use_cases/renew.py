# SPDX-License-Identifier: Apache-2.0
"""Renewals: how often, not what somebody else has booked, not what was called back; and a minute to undo."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import UNDO_MS
from lab_kiosk.application.outcomes import TooLate
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.renewing import LoanProlonged, NotRenewed, RenewalTakenBack, RenewLoan, UndoRenewal
from lab_kiosk.application.things import LoanLine
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.promised import kept_from
from lab_kiosk.application.use_cases.things import loan_line, thing
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.due import renewed_until
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import LoanRenewed, RenewalUndone
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import AssetId, Handle, LoanId, asset_stream
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.renewal import Asking, Renewability, renewability


def renew_loan(command: RenewLoan, lab: Lab) -> LoanProlonged | NotRenewed:
    stream = asset_stream(AssetId(command.asset_id))
    loan = lab.store.state(ASSET, stream).loan
    if loan is None or loan.loan_id != command.loan_id or loan.subject != command.visitor.handle:
        return NotRenewed(Renewability.NOT_OUT)
    why, until = _asked(loan, command.visitor, lab, staff=bool(command.by))
    if why is not Renewability.YES:
        return NotRenewed(why)
    event = LoanRenewed(
        loan_id=LoanId(loan.loan_id), due_at=until, zone=lab.site.zone, number=loan.renewals + 1, by=command.by
    )
    (entry,) = lab.store.append([Fact(stream, event, Handle(command.visitor.handle))])
    return LoanProlonged(
        asset_id=command.asset_id, loan_id=loan.loan_id, renewal=entry.event_id, at=entry.at, due_at=until
    )


def undo_renewal(command: UndoRenewal, lab: Lab) -> RenewalTakenBack | TooLate:
    """While it is younger than a minute, and nobody has taken the thing back meanwhile."""
    stream = asset_stream(AssetId(command.asset_id))
    state = lab.store.state(ASSET, stream)
    if command.renewal not in state.renewals or lab.clock.now_ms() - command.at > UNDO_MS:
        return TooLate()
    event = RenewalUndone(loan_id=LoanId(command.loan_id), renewal=command.renewal, by=command.by)
    subject = state.loan.subject if state.loan else None
    lab.store.append([Fact(stream, event, Handle(subject) if subject else None)])
    return RenewalTakenBack()


def loan_lines(lab: Lab, visitor: Visitor, *, staff: bool = False) -> tuple[LoanLine, ...]:
    """What somebody has out, the first due first, each with whether it can be renewed."""
    loans = sorted(lab.store.open_loans(visitor.handle), key=lambda loan: (loan.due_at, loan.loan_id))
    return tuple(_line(lab, loan, visitor, staff=staff) for loan in loans)


def _line(lab: Lab, loan: Loan, visitor: Visitor, *, staff: bool) -> LoanLine:
    why, until = _asked(loan, visitor, lab, staff=staff)
    renews_to = until if why is Renewability.YES else 0
    return replace(loan_line(lab, loan), renews_to=renews_to, renewable=why)


def _asked(loan: Loan, visitor: Visitor, lab: Lab, *, staff: bool) -> tuple[Renewability, int]:
    """The answer, and the due time that one tap would give."""
    item = thing(lab, loan.asset_id)
    until = renewed_until(loan.kind, loan.due_at, rules.hours(lab, item.model.loan_minutes))
    asking = Asking(
        now_ms=lab.clock.now_ms(),
        until=until,
        most=item.model.renewals,
        staff=staff,
        blocked=rules.blocked(lab, visitor),
        self_renewal=rules.policy(lab).self_renewal,
    )
    why = renewability(item.state, loan, asking)
    if why is Renewability.YES and kept_from(lab, loan.asset_id, item.state, loan.subject or "", until, (), ""):
        why = Renewability.RESERVED
    return why, until
