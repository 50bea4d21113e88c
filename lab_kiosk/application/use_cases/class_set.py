# SPDX-License-Identifier: Apache-2.0
"""A class set: an educator's badge, scan, scan, scan, and everything goes out in one transaction until one instant."""

from __future__ import annotations

from datetime import datetime, timedelta

from lab_kiosk.application.class_set import (
    ClassSetChanged,
    ClassSetLent,
    ClassSetOpened,
    ClassSetRefused,
    Due,
    DueRule,
    SetBack,
    WhyNoSet,
)
from lab_kiosk.application.fleet import LendClassSet, OpenClassSet
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.things import LoanLine
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.reservations import due_for, fulfilment, reservation
from lab_kiosk.application.use_cases.things import offered, part, thing
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.badge import Badge
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetLent
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.ids import AssetId, Handle, LoanId, asset_stream, person_stream
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import LoanEnd, LoanKind, Role

MAY_TAKE_A_SET = frozenset({Role.EDUCATOR, Role.STAFF})
LESSON = timedelta(minutes=45)
SOONEST = timedelta(minutes=5)
"""A rule that ends sooner than this from now is not offered."""
_NEVER_OUT = frozenset({LoanEnd.UNDONE, LoanEnd.RENEWED})
"""Loans that are none of the set's: as if they had not been, or the renewal of another one."""


def open_class_set(command: OpenClassSet, lab: Lab) -> ClassSetOpened | ClassSetRefused:
    """Whoever takes a set answers for it: an educator or staff, with the rules read. Nothing is written."""
    borrower = command.visitor or _behind(command.text, lab)
    if borrower is None or not borrower.handle or borrower.role not in MAY_TAKE_A_SET:
        return ClassSetRefused(WhyNoSet.NOT_AN_EDUCATOR)
    if borrower.blocked:
        return ClassSetRefused(WhyNoSet.BLOCKED)
    if rules.outstanding(lab, borrower):
        return ClassSetRefused(WhyNoSet.RULES_FIRST)
    booked = reservation(lab, command.reservation) if command.reservation else due_for(lab, borrower.handle)
    until = (Due(DueRule.RESERVED, booked.end_at),) if booked is not None else ()
    return ClassSetOpened(borrower=borrower, by=command.by or borrower.handle, dues=(*until, *dues(lab)), booked=booked)


def lend_class_set(command: LendClassSet, lab: Lab) -> ClassSetLent | ClassSetChanged:
    """Looks again at every thing. With anything in the way nothing is written and everything is told anew; otherwise
    all of it goes out in one transaction, as one batch.
    """
    items = [thing(lab, asset_id) for asset_id in dict.fromkeys(command.assets)]
    offers = tuple(
        offered(
            lab,
            item,
            command.visitor,
            until_ms=command.due_at,
            beside=[other.asset_id for other in items[:at]],
            reservation=command.reservation,
        )
        for at, item in enumerate(items)
    )
    kept = {offer.asset_id for offer in offers if offer.blocker is Blocker.RESERVED}
    excused = kept & set(command.anyway) if command.by != command.visitor.handle else set()
    if not offers or any(offer.blocker is not None and offer.asset_id not in excused for offer in offers):
        return ClassSetChanged(offers)
    batch_id = lab.ids.new()
    loans = tuple(
        LoanLine(
            asset_id=offer.asset_id,
            loan_id=lab.ids.new(),
            tag=offer.tag,
            name=offer.name,
            picture=offer.picture,
            due_at=command.due_at,
        )
        for offer in offers
    )
    fetched = fulfilment(lab, command.reservation, tuple(items), batch_id, command.by)
    facts = [_lent(lab, loan, command, batch_id, kept=loan.asset_id in excused) for loan in loans]
    at = lab.store.append([*fetched, *facts])[-1].at
    return ClassSetLent(batch_id=batch_id, at=at, due_at=command.due_at, loans=loans)


def dues(lab: Lab) -> tuple[Due, ...]:
    """What each rule comes to from now, the likeliest first; those that are over are left out. A lesson always is
    possible: whoever lends after closing time means it.
    """
    now, closes = rules.local_time(lab), rules.policy(lab).closes
    told = {
        DueRule.LESSON: now + LESSON,
        DueRule.DOUBLE_LESSON: now + 2 * LESSON,
        DueRule.TODAY: _at_minute(now, 0, closes),
        DueRule.TOMORROW: _at_minute(now, 1, closes),
    }
    return tuple(Due(rule, _instant(when)) for rule, when in told.items() if when - now >= SOONEST)


def set_back(loan: Loan, lab: Lab) -> SetBack | None:
    """How far the class set of this loan is back; None for a loan of another kind."""
    if loan.kind is not LoanKind.CLASS_SET:
        return None
    out = [other for other in lab.store.loans_in_batch(loan.batch_id) if other.closed_how not in _NEVER_OUT]
    missing = tuple(part(thing(lab, other.asset_id)) for other in out if other.closed_at is None)
    return SetBack(size=len(out), back=len(out) - len(missing), missing=missing)


def _behind(text: str, lab: Lab) -> Visitor | None:
    """Whose badge it is. They need not have checked in: they stand at the desk."""
    badge = rules.read_badge(lab, text)
    if not isinstance(badge, Badge):
        return None
    stream = person_stream(badge.handle)
    person = lab.store.state(PERSON, stream)
    return Visitor(
        handle=badge.handle,
        visit_id="",
        stream=stream,
        opened_at=lab.clock.now_ms(),
        role=badge.role,
        age_band=badge.age_band,
        first_name=person.first_name,
        blocked=bool(person.blocks),
    )


def _lent(lab: Lab, loan: LoanLine, command: LendClassSet, batch_id: str, *, kept: bool) -> Fact:
    event = AssetLent(
        loan_id=LoanId(loan.loan_id),
        kind=LoanKind.CLASS_SET,
        due_at=command.due_at,
        zone=lab.site.zone,
        batch_id=batch_id,
        staff=command.by,
        reservation_override=kept,
    )
    return Fact(asset_stream(AssetId(loan.asset_id)), event, Handle(command.visitor.handle))


def _at_minute(now: datetime, days: int, minutes: int) -> datetime:
    """A minute of the day by the clock on the wall, however long that day is."""
    day = datetime(now.year, now.month, now.day) + timedelta(days=days, minutes=minutes)  # noqa: DTZ001 - see below
    return day.replace(tzinfo=now.tzinfo)


def _instant(when: datetime) -> int:
    return int(when.timestamp() * 1000)
