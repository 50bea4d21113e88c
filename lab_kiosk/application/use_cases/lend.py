# SPDX-License-Identifier: Apache-2.0
"""Borrow: scan, see what stands in the way before anything is committed, then everything at once, with a minute to
undo.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.commands import UNDO_MS, Lend, OfferAgain, OfferItem, UndoLending
from lab_kiosk.application.outcomes import LendingTakenBack, Lent, Offers, TooLate, Unknown
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.things import KitOffer, LoanLine, Offered
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.reservations import unfulfilled
from lab_kiosk.application.use_cases.things import (
    Kit,
    Thing,
    going_out,
    keep_unknown,
    offered,
    part,
    resolve,
    thing,
    unread,
)
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker, first_blocker, kit_blocker
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetLent, LendingUndone
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import AssetId, Handle, LoanId, asset_stream
from lab_kiosk.domain.vocabulary import LoanKind


def offer_item(command: OfferItem, lab: Lab) -> Offers | Unknown:
    """What the code stands for, with what is in the way; a kit is all of its members, so that a missing one is
    named.
    """
    found = resolve(lab, command.code)
    if found is None:
        keep_unknown(lab, command.code)
        return Unknown()
    members = found.members if isinstance(found, Kit) else (found,)
    items = tuple(
        _offered(
            lab,
            item,
            command.visitor,
            command.kind,
            until_ms=command.until_ms,
            beside=(*command.beside, *(one.asset_id for one in members[:at])),
            reservation=command.reservation,
        )
        for at, item in enumerate(members)
    )
    return Offers(items, command.code, kit_offer(found, lab) if isinstance(found, Kit) else None)


def offer_again(command: OfferAgain, lab: Lab) -> Offers:
    told: list[Offered] = []
    for asset_id in dict.fromkeys(command.assets):
        beside = [one.asset_id for one in told if one.blocker is None]
        told.append(_offered(lab, thing(lab, asset_id), command.visitor, beside=beside))
    return Offers(tuple(told), again=True)


def _offered(lab: Lab, item: Thing, visitor: Visitor, as_kind: LoanKind | None = None, **terms: Any) -> Offered:
    """As it is, and for as long as its model is lent: what is lent for long may want a text accepted first, and a
    guardian; who rests from headsets is lent none.
    """
    kind = as_kind or item.model.loan_kind
    offer = offered(lab, item, visitor, **terms)
    if offer.blocker not in {None, Blocker.NEEDS_AGREEMENT}:
        return offer
    if item.state.worn and rules.may_not_wear(lab, visitor):
        return replace(offer, blocker=Blocker.MUST_REST)
    documents = unread(lab, visitor, item.model, kind)
    if documents:
        return replace(offer, blocker=Blocker.NEEDS_AGREEMENT, documents=documents)
    wanted = offer.blocker is None and rules.wants_guardian(lab, visitor, kind)
    return replace(offer, blocker=Blocker.NEEDS_CONSENT) if wanted else offer


def kit_offer(kit: Kit, lab: Lab) -> KitOffer:
    """A kit as a screen names it, and which of its needed members nobody could have now."""
    now = lab.clock.now_ms()
    return KitOffer(
        name=kit.name,
        blocker=kit_blocker(tuple(item.state for item in kit.needed), now),
        missing=tuple(part(item) for item in kit.needed if first_blocker(item.state, now) is not None),
    )


def lend(command: Lend, lab: Lab) -> Lent:
    """Looks again at every item, lends those that can be had in one transaction, and names the others."""
    batch_id = lab.ids.new()
    facts: list[Fact] = []
    loans: list[LoanLine] = []
    set_aside: list[Offered] = []
    for asset_id in dict.fromkeys(command.assets):
        item = thing(lab, asset_id)
        offer = _offered(lab, item, command.visitor, beside=[loan.asset_id for loan in loans])
        if offer.blocker is not None:
            set_aside.append(offer)
            continue
        loan_id = LoanId(lab.ids.new())
        facts.append(_lent(lab, item, command.visitor, loan_id, batch_id, offer.due_at))
        loans.append(going_out(offer, loan_id, offer.due_at))
    entries = lab.store.append(facts)
    at = entries[-1].at if entries else lab.clock.now_ms()
    return Lent(batch_id=batch_id, at=at, loans=tuple(loans), set_aside=tuple(set_aside))


def undo_lending(command: UndoLending, lab: Lab) -> LendingTakenBack | TooLate:
    """Takes the batch back while it is younger than a minute; afterwards a return is the honest way."""
    now = lab.clock.now_ms()
    facts = []
    for asset_id, loan_id in command.loans:
        loan = lab.store.state(ASSET, asset_stream(AssetId(asset_id))).loan
        if loan is not None and loan.loan_id == loan_id and now - loan.out_at <= UNDO_MS:
            subject = Handle(loan.subject) if loan.subject else None
            facts.append(Fact(asset_stream(AssetId(asset_id)), LendingUndone(loan_id=LoanId(loan_id)), subject))
    if not facts:
        return TooLate()
    whole = len(facts) == len(command.loans)
    if whole and command.reservation:
        taken_back = tuple(asset_id for asset_id, _ in command.loans)
        facts += unfulfilled(lab, command.reservation, command.batch_id, taken_back)
    lab.store.append(facts)
    return LendingTakenBack(moved_on=len(command.loans) - len(facts))


def _lent(lab: Lab, item: Thing, visitor: Visitor, loan_id: LoanId, batch_id: str, due_at: int) -> Fact:
    event = AssetLent(
        loan_id=loan_id,
        kind=item.model.loan_kind,
        due_at=due_at,
        zone=lab.site.zone,
        batch_id=batch_id,
    )
    return Fact(asset_stream(item.asset_id), event, Handle(visitor.handle) if visitor.handle else None)


__all__ = ["kit_offer", "lend", "offer_again", "offer_item", "undo_lending"]
