# SPDX-License-Identifier: Apache-2.0
"""Hand out and take back at the staff desk: for anybody, until any instant, with what goes along, and named."""

from __future__ import annotations

from collections.abc import Sequence

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
)
from lab_kiosk.application.outcomes import KitToReturn, Returned, Unknown
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.give_back import shown, take_back
from lab_kiosk.application.use_cases.lend import kit_offer
from lab_kiosk.application.use_cases.pictures import has_picture
from lab_kiosk.application.use_cases.renew import loan_lines
from lab_kiosk.application.use_cases.things import Kit, Thing, going_out, hold_on, keep_unknown, offered, resolve, thing
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.badge import Badge, BadgeType
from lab_kiosk.domain.due import FOR_SOMEBODY, Due, dues
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetLent, ReturnChecked
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.ids import AssetId, Handle, LoanId, asset_stream
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import Accessory, Condition, Grade, HoldReason, LoanKind, Party

USUAL_MINUTES = 60
"""How long something is lent as long as nothing lies on the desk."""


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
    return LookedAgain(borrower=_borrower(visitor, lab), items=(), dues=_dues((), lab))


def offer_thing(command: OfferThing, lab: Lab) -> ThingOffered | Unknown:
    found = resolve(lab, command.code)
    if found is None:
        keep_unknown(lab, command.code)
        return Unknown()
    members = found.members if isinstance(found, Kit) else (found,)
    items = tuple(_item(item, command.visitor, command.kind, lab) for item in members)
    kit = kit_offer(found, lab) if isinstance(found, Kit) else None
    return ThingOffered(items=items, code=command.code, dues=_dues(items, lab), kit=kit)


def look_again(command: LookAgain, lab: Lab) -> LookedAgain:
    return _looked(command.visitor, command.assets, command.kind, lab)


def hand_out(command: HandOut, lab: Lab) -> HandedOut | LookedAgain:
    """Looks again at everything. With anything in the way nothing is written and all of it is told anew; otherwise all
    of it goes out in one transaction, as one batch.
    """
    assets = tuple(going.asset_id for going in command.going)
    now = _looked(command.visitor, assets, command.kind, lab)
    stopped = now.borrower.overdue > 0 and not command.despite_overdue
    if not now.items or stopped or not all(item.ready for item in now.items):
        return replace(now, changed=True)
    batch_id = lab.ids.new()
    with_it = {going.asset_id: going.accessories for going in command.going}
    loans = tuple(going_out(item.offered, lab.ids.new(), command.due_at) for item in now.items)
    facts = []
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
        )
        facts.append(Fact(asset_stream(AssetId(item.asset_id)), event, Handle(command.visitor.handle)))
    at = lab.store.append(facts)[-1].at
    return HandedOut(batch_id=batch_id, at=at, due_at=command.due_at, kind=command.kind, loans=loans)


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
    return Borrower(visitor=fresh, loans=lines, overdue=overdue, rules=rules.outstanding(lab, fresh))


def _looked(visitor: Visitor, assets: Sequence[str], kind: LoanKind | None, lab: Lab) -> LookedAgain:
    borrower = _borrower(visitor, lab)
    items = tuple(_item(thing(lab, asset), borrower.visitor, kind, lab) for asset in dict.fromkeys(assets))
    return LookedAgain(borrower=borrower, items=items, dues=_dues(items, lab))


def _item(item: Thing, visitor: Visitor, kind: LoanKind | None, lab: Lab) -> HandItem:
    model = item.model
    own = model.loan_kind if model.loan_kind in KINDS else LoanKind.IN_LAB
    wanted = kind or own
    documents = _unread(visitor, (*model.agreements, *_for_long(wanted, lab)), lab)
    offer = offered(lab, item, visitor)
    if offer.blocker is None and documents:
        offer = replace(offer, blocker=Blocker.NEEDS_AGREEMENT)
    return HandItem(
        offered=offer,
        kind=own,
        minutes=model.loan_minutes,
        accessories=model.accessories,
        lacks=tuple(one for one in model.accessories if one in item.state.lacks),
        documents=documents,
    )


def _for_long(kind: LoanKind, lab: Lab) -> tuple[str, ...]:
    document = rules.policy(lab).long_loans
    return (document,) if document and kind is LoanKind.LONG_TERM else ()


def _unread(visitor: Visitor, documents: Sequence[str], lab: Lab) -> tuple[str, ...]:
    person = lab.store.state(PERSON, visitor.stream)
    return tuple(one for one in documents if not person.assented_to(one, rules.rules_version(lab, one)))


def _dues(items: Sequence[HandItem], lab: Lab) -> tuple[Due, ...]:
    """The thing that is lent for the shortest time says how long as usual is."""
    minutes = min((item.minutes for item in items), default=USUAL_MINUTES)
    return dues(FOR_SOMEBODY, rules.hours(lab, minutes))


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
