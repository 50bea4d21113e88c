# SPDX-License-Identifier: Apache-2.0
"""Hand out and take back at the staff desk: for anybody, until any instant, with what goes along, and named."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from lab_kiosk.application.commands import TakeBack
from lab_kiosk.application.handing import (
    KINDS,
    MOST_HERE,
    Borrower,
    BroughtBack,
    CheckReturn,
    FindBorrower,
    HandedOut,
    HandItem,
    HandOut,
    HereLine,
    ListHere,
    LookAgain,
    LookedAgain,
    NoBorrower,
    OfferThing,
    PeopleHere,
    TakeBackAtDesk,
    ThingOffered,
    due_of,
)
from lab_kiosk.application.outcomes import KitToReturn, Returned, Unknown
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.consents import consent_of
from lab_kiosk.application.use_cases.give_back import shown, take_back
from lab_kiosk.application.use_cases.lend import kit_offer
from lab_kiosk.application.use_cases.pictures import has_picture
from lab_kiosk.application.use_cases.renew import loan_lines
from lab_kiosk.application.use_cases.reservations import awaited, due_for, fulfilment, waited_for
from lab_kiosk.application.use_cases.things import (
    Kit,
    Thing,
    going_out,
    hold_on,
    keep_unknown,
    offered,
    resolve,
    thing,
    unread,
)
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.badge import Badge, BadgeType
from lab_kiosk.domain.due import FOR_SOMEBODY, Due, DueRule, dues
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetLent, ReturnChecked
from lab_kiosk.domain.ids import AssetId, Handle, LoanId, asset_stream
from lab_kiosk.domain.records import Loan, Reservation
from lab_kiosk.domain.vocabulary import Accessory, Condition, Grade, HoldReason, LoanKind, Party

USUAL_MINUTES = 60
"""How long something is lent as long as nothing lies on the desk."""


class Terms(msgspec.Struct, frozen=True):
    """What things are judged for: the kind of loan, until when, what goes although it is kept for others, and which
    models staff have shown the borrower.
    """

    kind: LoanKind
    due_at: int
    anyway: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()


def list_here(command: ListHere, lab: Lab) -> PeopleHere:
    """Whoever came last is asked for first."""
    inside = [visit for visit in lab.store.open_visits() if visit.subject and visit.party is Party.SUBJECT]
    latest = sorted(inside, key=lambda visit: (-visit.opened_at, visit.visit_id))[:MOST_HERE]
    return PeopleHere(
        tuple(
            HereLine(
                handle=visit.subject or "",
                name=rules.first_name(lab, visit.subject or ""),
                role=visit.role,
                since=visit.opened_at,
            )
            for visit in latest
        )
    )


def find_borrower(command: FindBorrower, lab: Lab) -> LookedAgain | NoBorrower:
    """A badge that may be believed today, of one person; or somebody who is inside and was chosen."""
    visitor = _chosen(command.handle, lab) if command.handle else _scanned(command.text, lab)
    if visitor is None:
        return NoBorrower()
    return _looked(visitor, (), None, lab)


def offer_thing(command: OfferThing, lab: Lab) -> ThingOffered | Unknown:
    found = resolve(lab, command.code)
    if found is None:
        keep_unknown(lab, command.code)
        return Unknown()
    members = found.members if isinstance(found, Kit) else (found,)
    kind = command.kind or _own_kind(members[0])
    told = _dues(members, lab, awaited(lab, command.visitor.handle), command.minutes)
    terms = Terms(kind, due_of(kind, command.rule, told).at, shown=command.shown)
    items = _items(members, command.visitor, terms, lab, beside=command.beside)
    kit = kit_offer(found, lab) if isinstance(found, Kit) else None
    return ThingOffered(items=items, code=command.code, dues=told, kit=kit, beside=command.beside)


def look_again(command: LookAgain, lab: Lab) -> LookedAgain:
    things = _things(command.assets, lab)
    kind = command.kind or (_own_kind(things[0]) if things else LoanKind.IN_LAB)
    booked = awaited(lab, command.visitor.handle)
    until = due_of(kind, command.rule, _dues(things, lab, booked)).at
    return _looked(command.visitor, things, Terms(kind, until, command.anyway, command.shown), lab)


def hand_out(command: HandOut, lab: Lab) -> HandedOut | LookedAgain:
    """Looks again at everything. With anything in the way nothing is written and all of it is told anew; otherwise all
    of it goes out in one transaction, as one batch.
    """
    assets = tuple(going.asset_id for going in command.going)
    terms = Terms(command.kind, command.due_at, command.anyway, command.shown)
    now = _looked(command.visitor, _things(assets, lab), terms, lab)
    stopped = now.borrower.overdue > 0 and not command.despite_overdue
    if not now.items or stopped or not all(item.ready for item in now.items):
        return replace(now, changed=True)
    batch_id = lab.ids.new()
    with_it = {going.asset_id: going.accessories for going in command.going}
    loans = tuple(going_out(item.offered, lab.ids.new(), command.due_at) for item in now.items)
    booked = awaited(lab, command.visitor.handle)
    facts = list(_fetched(booked, command, batch_id, lab)) if booked is not None else []
    reservation = booked.reservation_id if booked is not None and facts else ""
    for item, loan in zip(now.items, loans, strict=True):
        event = AssetLent(
            loan_id=LoanId(loan.loan_id),
            kind=command.kind,
            due_at=command.due_at,
            zone=lab.site.zone,
            batch_id=batch_id,
            staff=command.by,
            accessories=tuple(one for one in item.accessories if one in with_it[item.asset_id]),
            despite_overdue=now.borrower.overdue > 0,
            reservation_override=item.let_go,
            module_override=item.taught,
        )
        facts.append(Fact(asset_stream(AssetId(item.asset_id)), event, Handle(command.visitor.handle)))
    at = lab.store.append(facts)[-1].at
    return HandedOut(
        batch_id=batch_id, at=at, due_at=command.due_at, kind=command.kind, loans=loans, reservation=reservation
    )


def take_back_at_desk(command: TakeBackAtDesk, lab: Lab) -> Returned | KitToReturn | Unknown:
    """As anywhere; staff are told besides who had it, whether it is late, and what has to be with it."""
    found = resolve(lab, command.code)
    outcome = take_back(TakeBack(command.code), lab, command.by)
    if not isinstance(outcome, Returned) or not isinstance(found, Thing):
        return outcome
    return replace(outcome, desk=_brought(found, lab))


def check_return(command: CheckReturn, lab: Lab) -> Returned:
    """What is damaged is out of circulation until staff have looked further. A second look replaces the first."""
    stream = asset_stream(AssetId(command.asset_id))
    look = ReturnChecked(
        loan_id=command.loan_id,
        grade=command.grade,
        by=command.by,
        present=command.present,
        missing=command.missing,
    )
    facts = [Fact(stream, look)]
    damaged = command.grade is Grade.DAMAGED
    if damaged and (hold := hold_on(lab, thing(lab, command.asset_id).state, HoldReason.DAMAGED, command.by)):
        facts.append(Fact(stream, hold))
    lab.store.append(facts)
    condition = Condition.PROBLEM if damaged or command.missing else Condition.FINE
    return shown(lab, thing(lab, command.asset_id), had_loan=bool(command.loan_id), condition=condition)


def _chosen(handle: str, lab: Lab) -> Visitor | None:
    visit = next((visit for visit in lab.store.open_visits() if visit.subject == handle), None)
    return None if visit is None else rules.borrower(lab, handle, visit.role, visit.age_band)


def _scanned(text: str, lab: Lab) -> Visitor | None:
    badge = rules.read_badge(lab, text)
    if not isinstance(badge, Badge) or badge.type is BadgeType.GROUP_PASS:
        return None
    return rules.borrower(lab, badge.handle, badge.role, badge.age_band)


def _borrower(visitor: Visitor, lab: Lab) -> Borrower:
    fresh = rules.borrower(lab, visitor.handle, visitor.role, visitor.age_band)
    lines = loan_lines(lab, fresh, staff=True)
    overdue = sum(line.overdue for line in lines)
    booked = due_for(lab, fresh.handle)
    return Borrower(
        visitor=fresh,
        loans=lines,
        overdue=overdue,
        rules=rules.outstanding(lab, fresh),
        booked=booked,
        guardian=consent_of(fresh, lab),
    )


def _looked(visitor: Visitor, things: Sequence[Thing], terms: Terms | None, lab: Lab) -> LookedAgain:
    borrower = _borrower(visitor, lab)
    items = _items(things, borrower.visitor, terms, lab) if terms is not None else ()
    return LookedAgain(borrower=borrower, items=items, dues=_dues(things, lab, awaited(lab, visitor.handle)))


def _things(assets: Sequence[str], lab: Lab) -> tuple[Thing, ...]:
    return tuple(thing(lab, asset) for asset in dict.fromkeys(assets))


def _items(
    things: Sequence[Thing], visitor: Visitor, terms: Terms, lab: Lab, beside: Sequence[str] = ()
) -> tuple[HandItem, ...]:
    """One after the other: what goes out before leaves less for what is promised to others."""
    told: list[HandItem] = []
    for item in things:
        going = (*beside, *(one.asset_id for one in told if one.ready))
        told.append(_item(item, visitor, terms, going, lab))
    return tuple(told)


def _item(item: Thing, visitor: Visitor, terms: Terms, beside: Sequence[str], lab: Lab) -> HandItem:
    model = item.model
    documents = unread(lab, visitor, model, terms.kind)
    offer = offered(
        lab,
        item,
        visitor,
        until_ms=terms.due_at,
        beside=beside,
        anyway=item.asset_id in terms.anyway,
        shown=item.state.model_id in terms.shown,
    )
    consent = rules.wants_guardian(lab, visitor, terms.kind)
    if offer.blocker is None and (documents or consent):
        offer = replace(offer, blocker=Blocker.NEEDS_AGREEMENT if documents else Blocker.NEEDS_CONSENT)
    return HandItem(
        offered=offer,
        kind=_own_kind(item),
        minutes=model.loan_minutes,
        accessories=model.accessories,
        lacks=tuple(one for one in model.accessories if one in item.state.lacks),
        documents=documents,
        consent=consent,
    )


def _own_kind(item: Thing) -> LoanKind:
    return item.model.loan_kind if item.model.loan_kind in KINDS else LoanKind.IN_LAB


def _fetched(booked: Reservation, command: HandOut, batch_id: str, lab: Lab) -> tuple[Fact, ...]:
    """What goes out beyond the beginning of what is reserved for the borrower is what was reserved."""
    things = _things(tuple(going.asset_id for going in command.going), lab)
    theirs = waited_for(lab, booked.reservation_id, things) if command.due_at > booked.start_at else ()
    return fulfilment(lab, booked.reservation_id, theirs, batch_id, command.by)


def _dues(things: Sequence[Thing], lab: Lab, booked: Reservation | None, beside: int = 0) -> tuple[Due, ...]:
    """The thing that is lent for the shortest time says how long as usual is; ``beside`` are the minutes of what lies
    there besides. What is ``booked`` for somebody is theirs until it ends.
    """
    told = [item.model.loan_minutes for item in things] + [beside] * bool(beside)
    until = (Due(DueRule.RESERVED, booked.end_at),) if booked is not None else ()
    return (*until, *dues(FOR_SOMEBODY, rules.hours(lab, min(told, default=USUAL_MINUTES))))


def _brought(before: Thing, lab: Lab) -> BroughtBack:
    """``before`` is the thing as it was when it was scanned."""
    loan, own = before.state.loan, before.model.accessories
    lacked = tuple(one for one in own if one in before.state.lacks)
    if loan is None:
        return BroughtBack(asset_id=before.asset_id, expected=own, lacked=lacked)
    return BroughtBack(
        asset_id=before.asset_id,
        loan_id=loan.loan_id,
        who=rules.first_name(lab, loan.subject or ""),
        due_at=loan.due_at,
        back_at=lab.clock.now_ms(),
        kind=loan.kind,
        expected=_went_out(loan, tuple(one for one in own if one not in lacked)),
        lacked=lacked,
        pictured=has_picture(lab, before.asset_id, loan.loan_id),
    )


def _went_out(loan: Loan, own: tuple[Accessory, ...]) -> tuple[Accessory, ...]:
    """What was ticked off at a desk; whoever helped themselves took all that it had."""
    ticked = bool(loan.staff) and loan.kind is not LoanKind.CLASS_SET
    return tuple(Accessory(word) for word in loan.accessories.split(",") if word) if ticked else own
