# SPDX-License-Identifier: Apache-2.0
"""A class set: an educator's badge, scan, scan, scan, and everything goes out in one transaction until one instant."""

from __future__ import annotations

from lab_kiosk.application.class_set import (
    ClassSetChanged,
    ClassSetLent,
    ClassSetOpened,
    ClassSetRefused,
    SetBack,
    WhyNoSet,
)
from lab_kiosk.application.fleet import LendClassSet, OpenClassSet
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.things import LoanLine, Offered
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.reservations import due_for, fulfilment, reservation
from lab_kiosk.application.use_cases.things import going_out, offered, part, thing
from lab_kiosk.domain import due
from lab_kiosk.domain.due import Due, DueRule
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetLent
from lab_kiosk.domain.ids import AssetId, Handle, LoanId, asset_stream
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import LoanEnd, LoanKind, Role

MAY_TAKE_A_SET = frozenset({Role.EDUCATOR, Role.STAFF})
_NEVER_OUT = frozenset({LoanEnd.UNDONE, LoanEnd.RENEWED})
"""Loans that are none of the set's: as if they had not been, or the renewal of another one."""


def open_class_set(command: OpenClassSet, lab: Lab) -> ClassSetOpened | ClassSetRefused:
    """Whoever takes a set answers for it: an educator or staff, with the rules read. Nothing is written."""
    borrower = command.visitor or rules.behind(lab, command.text)
    if borrower is None or not borrower.handle or borrower.role not in MAY_TAKE_A_SET:
        return ClassSetRefused(WhyNoSet.NOT_AN_EDUCATOR)
    if rules.blocked(lab, borrower):
        return ClassSetRefused(WhyNoSet.BLOCKED)
    if document := rules.outstanding(lab, borrower):
        return ClassSetRefused(WhyNoSet.RULES_FIRST, borrower, document)
    booked = reservation(lab, command.reservation) if command.reservation else due_for(lab, borrower.handle)
    until = (Due(DueRule.RESERVED, booked.end_at),) if booked is not None else ()
    return ClassSetOpened(borrower=borrower, by=command.by or borrower.handle, dues=(*until, *dues(lab)), booked=booked)


def lend_class_set(command: LendClassSet, lab: Lab) -> ClassSetLent | ClassSetChanged:
    """Looks again at every thing. With anything in the way nothing is written and everything is told anew; otherwise
    all of it goes out in one transaction, as one batch.
    """
    items = [thing(lab, asset_id) for asset_id in dict.fromkeys(command.assets)]
    at_a_desk = command.by != command.visitor.handle
    offers = tuple(
        offered(
            lab,
            item,
            command.visitor,
            until_ms=command.due_at,
            beside=[other.asset_id for other in items[:at]],
            reservation=command.reservation,
            anyway=item.asset_id in command.anyway and at_a_desk,
            shown=item.state.model_id in command.shown and at_a_desk,
        )
        for at, item in enumerate(items)
    )
    if not offers or any(offer.blocker is not None for offer in offers):
        return ClassSetChanged(offers)
    batch_id = lab.ids.new()
    loans = tuple(going_out(offer, lab.ids.new(), command.due_at) for offer in offers)
    fetched = fulfilment(lab, command.reservation, tuple(items), batch_id, command.by)
    facts = [_lent(lab, loan, offer, command, batch_id) for loan, offer in zip(loans, offers, strict=True)]
    at = lab.store.append([*fetched, *facts])[-1].at
    return ClassSetLent(batch_id=batch_id, at=at, due_at=command.due_at, loans=loans)


def dues(lab: Lab) -> tuple[due.Due, ...]:
    """What each rule comes to from now, the likeliest first; those that are over are left out. A lesson always is
    possible: whoever lends after closing time means it.
    """
    return due.dues(due.FOR_A_CLASS, rules.hours(lab))


def set_back(loan: Loan, lab: Lab) -> SetBack | None:
    """How far the class set of this loan is back; None for a loan of another kind."""
    if loan.kind is not LoanKind.CLASS_SET:
        return None
    out = [other for other in lab.store.loans_in_batch(loan.batch_id) if other.closed_how not in _NEVER_OUT]
    missing = tuple(part(thing(lab, other.asset_id)) for other in out if other.closed_at is None)
    return SetBack(size=len(out), back=len(out) - len(missing), missing=missing)


def _lent(lab: Lab, loan: LoanLine, offer: Offered, command: LendClassSet, batch_id: str) -> Fact:
    event = AssetLent(
        loan_id=LoanId(loan.loan_id),
        kind=LoanKind.CLASS_SET,
        due_at=command.due_at,
        zone=lab.site.zone,
        batch_id=batch_id,
        staff=command.by,
        reservation_override=offer.kept_at > 0,
        module_override=offer.course is not None,
    )
    return Fact(asset_stream(AssetId(loan.asset_id)), event, Handle(command.visitor.handle))
