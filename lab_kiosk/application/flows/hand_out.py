# SPDX-License-Identifier: Apache-2.0
"""Hand out at the desk: a badge, then things, or things and then a badge; what stands in the way is said before
anything is committed. One tap hands out, and a minute undoes it. The desk stays open, and closes by itself with the
draft.

A scan is answered by the lab in the order of the scans. While one is unanswered nothing goes out.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.commands import GiveAssent, TakeBack, UndoLending
from lab_kiosk.application.desk import DeskSession, Section
from lab_kiosk.application.flows import check_in
from lab_kiosk.application.flows.desk import at_desk, back, closed, section_open
from lab_kiosk.application.flows.kiosk import Handler, Kiosk, Move, Table, Tap, go, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.handing import (
    KINDS,
    FindBorrower,
    FindMissing,
    Going,
    HandedOut,
    Handing,
    HandOut,
    ListHere,
    LookAgain,
    LookedAgain,
    NoBorrower,
    OfferThing,
    PeopleHere,
    ThingOffered,
)
from lab_kiosk.application.intents import PresentBadge, PresentLabel, PutInTray, TellPlace, TurnAway
from lab_kiosk.application.outcomes import Failed, LendingTakenBack, Returned, Unknown
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.due import Due, DueRule
from lab_kiosk.domain.vocabulary import Accessory

_STAYS = frozenset(
    {
        Notice.TAKEN_BACK,
        Notice.TAKEN_BACK_IN_PART,
        Notice.RENEWED,
        Notice.NOT_RENEWED,
        Notice.RENEWAL_UNDONE,
        Notice.CONSENT_ENDED,
    }
)
"""Words about what was just done, which the look that follows it does not wipe away."""


def handing(row: Callable[[Kiosk, Handing, Any], Move]) -> Handler:
    """A row of somebody who is served. The desk's first page shows itself where nobody is any more."""

    @at_desk
    @wraps(row)
    def handle(kiosk: Kiosk, desk: DeskSession, event: Any) -> Move:
        return back(kiosk) if kiosk.handing is None else row(kiosk, kiosk.handing, event)

    return handle


def opened(kiosk: Kiosk, desk: DeskSession) -> Move:
    """For the next one. Who is here comes as soon as the lab has said it."""
    return section_open(replace(kiosk, busy=False), desk, Section.HAND_OUT)


@handing
def people_known(kiosk: Kiosk, draft: Handing, outcome: PeopleHere) -> Move:
    """News that nobody touched anything for: no timer starts again."""
    return replace(kiosk, handing=replace(draft, people=outcome.people)), ()


@handing
def badge_shown(kiosk: Kiosk, draft: Handing, intent: PresentBadge) -> Move:
    """The borrower's. Once things lie here nobody else's badge takes them away from whom they are for."""
    if draft.items or draft.asked:
        return stay(kiosk, notice=Notice.HAND_OUT_FIRST, busy=kiosk.busy)
    return stay(kiosk, FindBorrower(text=intent.text), busy=True)


@handing
def somebody_chosen(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    known = {line.handle for line in draft.people or ()}
    return stay(kiosk, FindBorrower(handle=tap.value), busy=True) if tap.value in known else stay(kiosk)


@handing
def label_shown(kiosk: Kiosk, draft: Handing, intent: PresentLabel) -> Move:
    return stay(kiosk, notice=Notice.NEEDS_BADGE, busy=kiosk.busy)


@handing
def nobody(kiosk: Kiosk, draft: Handing, outcome: NoBorrower) -> Move:
    return stay(kiosk, notice=Notice.NO_BORROWER, busy=False)


@handing
def looked(kiosk: Kiosk, draft: Handing, outcome: LookedAgain) -> Move:
    """A borrower was found, or everything is told anew. What was scanned before their badge is offered to them now."""
    if draft.items and draft.borrower and draft.borrower.visitor.handle != outcome.borrower.visitor.handle:
        return stay(kiosk, busy=draft.asked > 0)
    now = {item.asset_id: item for item in outcome.items}
    items = tuple(now.get(item.asset_id, item) for item in draft.items)
    visitor = outcome.borrower.visitor
    waiting = draft.waiting
    draft = replace(
        draft,
        borrower=outcome.borrower,
        items=items,
        dues=outcome.dues,
        waiting=(),
        asked=draft.asked + len(waiting),
        despite=draft.despite and outcome.borrower.overdue > 0,
    )
    asked = tuple(_offer(draft, visitor, code) for code in waiting)
    told = kiosk.notice if kiosk.notice in _STAYS else None
    notice = Notice.SOMETHING_CHANGED if outcome.changed else told
    return go(kiosk, Screen.HAND_OUT, *asked, handing=draft, notice=notice, busy=draft.asked > 0)


@handing
def scanned(kiosk: Kiosk, draft: Handing, intent: PutInTray) -> Move:
    if draft.borrower is None:
        waiting = tuple(dict.fromkeys((*draft.waiting, intent.code)))
        return stay(kiosk, FindMissing(intent.code), handing=replace(draft, waiting=waiting), busy=kiosk.busy)
    offer = _offer(draft, draft.borrower.visitor, intent.code)
    return stay(kiosk, offer, handing=replace(draft, asked=draft.asked + 1), busy=True)


@handing
def offered(kiosk: Kiosk, draft: Handing, outcome: ThingOffered) -> Move:
    """What was marked missing is found here, and then offered as what it is now. Kits come as their members.

    Scans may come faster than answers: what was judged without what lies beside it is looked at again after the last.
    """
    if draft.borrower is None:
        return stay(kiosk, busy=False)
    if outcome.kit is None and outcome.items[0].offered.was_missing:
        again = _offer(draft, draft.borrower.visitor, outcome.code)
        return stay(kiosk, TakeBack(outcome.code), again, handing=replace(draft, asked=draft.asked + 1))
    known = {item.asset_id for item in draft.items}
    alone = bool({item.asset_id for item in draft.ready} - set(outcome.beside))
    new = tuple(item for item in outcome.items if item.asset_id not in known)
    draft = _answered(
        replace(
            draft,
            items=(*draft.items, *new),
            kit=outcome.kit,
            dues=_sooner(draft, outcome.dues),
            last=outcome.items[0].asset_id,
            again=not new,
        )
    )
    same = kiosk.returned is not None and kiosk.returned.asset_id == draft.last
    found_now = kiosk.notice if same and kiosk.notice is Notice.FOUND_HERE else None
    notice = found_now or (None if new else Notice.SCANNED_ALREADY)
    if not draft.asked and (draft.stale or (alone and new)):
        return once_more(kiosk, draft, notice=notice)
    return stay(kiosk, handing=draft, notice=notice, busy=draft.asked > 0)


@handing
def unknown(kiosk: Kiosk, draft: Handing, outcome: Unknown) -> Move:
    return _word(kiosk, draft, Notice.UNKNOWN_CODE)


@handing
def found(kiosk: Kiosk, draft: Handing, outcome: Returned) -> Move:
    moved, commands = _word(kiosk, draft, Notice.FOUND_HERE)
    return replace(moved, returned=outcome), commands


@handing
def not_written(kiosk: Kiosk, draft: Handing, outcome: Failed) -> Move:
    """What was scanned stays on the screen: it can be tried again."""
    moved, commands = _word(kiosk, draft, Notice.NOT_WRITTEN)
    return replace(moved, trouble=outcome.trouble, busy=False), commands


@handing
def kind_chosen(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    """A kind has its own due time, and its own text to accept: everything is looked at again."""
    kind = next((kind for kind in KINDS if kind == tap.value), None)
    if kind is None:
        return stay(kiosk)
    return once_more(kiosk, replace(draft, kind=kind, rule=None))


@handing
def due_chosen(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    rule = next((rule for rule in DueRule if rule == tap.value), None)
    return stay(kiosk) if rule is None else once_more(kiosk, replace(draft, rule=rule))


@handing
def ticked(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    """An accessory that goes along, or stays here: ``asset:accessory``."""
    asset_id, _, word = tap.value.rpartition(":")
    item = next((item for item in draft.items if item.asset_id == asset_id), None)
    accessory = next((one for one in Accessory if one == word), None)
    if item is None or accessory is None or accessory not in item.accessories:
        return stay(kiosk)
    left = draft.without.get(asset_id, item.lacks)
    rest = tuple(one for one in left if one is not accessory) if accessory in left else (*left, accessory)
    return stay(kiosk, handing=replace(draft, without={**draft.without, asset_id: rest}))


@handing
def removed(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    rest = tuple(item for item in draft.items if item.asset_id != tap.value)
    without = {asset: left for asset, left in draft.without.items() if asset != tap.value}
    anyway = draft.anyway - {tap.value}
    fewer = replace(draft, items=rest, without=without, anyway=anyway, kit=None, last="", again=False)
    return once_more(kiosk, fewer) if rest else stay(kiosk, handing=fewer)


@handing
def allowed(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    """All the same, although something is overdue, or this thing is kept for others; tapped again, not. Or staff have
    shown how it works: that counts for every thing of its model.
    """
    if tap.value:
        taught = {item.offered.model_id for item in draft.items if item.untaught and item.asset_id == tap.value}
        if taught:
            return once_more(kiosk, replace(draft, shown=draft.shown | taught))
        kept = {item.asset_id for item in draft.items if item.kept or item.let_go}
        return once_more(kiosk, replace(draft, anyway=draft.anyway ^ ({tap.value} & kept)))
    return stay(kiosk, handing=replace(draft, despite=not draft.despite))


@handing
def reading(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    """The borrower reads, on the desk's screen, and says that they understood."""
    if draft.borrower is None or not draft.documents:
        return stay(kiosk)
    return go(kiosk, Screen.HAND_AGREE, to_read=draft.documents)


@handing
def agreed(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    if draft.borrower is None or not kiosk.to_read:
        return go(kiosk, Screen.HAND_OUT, to_read=())
    assent = GiveAssent(draft.borrower.visitor, kiosk.to_read[0], kiosk.language, read_aloud=kiosk.was_read)
    if len(kiosk.to_read) > 1:
        return go(kiosk, Screen.HAND_AGREE, assent, to_read=kiosk.to_read[1:])
    moved, commands = once_more(replace(kiosk, to_read=()), draft)
    return go(moved, Screen.HAND_OUT, assent, *commands)


@handing
def not_agreed(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    return go(kiosk, Screen.HAND_OUT, to_read=())


@handing
def taken(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    """What nothing stands in the way of, all at once; what cannot go out stays here."""
    if draft.borrower is None or not draft.ready or draft.stopped or draft.due is None or draft.asked:
        return stay(kiosk, busy=kiosk.busy)
    going = tuple(Going(item.asset_id, draft.going_with(item)) for item in draft.ready)
    command = HandOut(
        visitor=draft.borrower.visitor,
        going=going,
        kind=draft.loan_kind,
        due_at=draft.due.at,
        by=draft.by,
        despite_overdue=draft.despite,
        anyway=draft.anyway,
        shown=draft.shown,
    )
    return stay(kiosk, command, busy=True)


@handing
def handed_out(kiosk: Kiosk, draft: Handing, outcome: HandedOut) -> Move:
    return go(kiosk, Screen.HANDED_OUT, handing=replace(draft, out=outcome), busy=False)


@handing
def undo(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    if draft.out is None:
        return stay(kiosk)
    loans = tuple((loan.asset_id, loan.loan_id) for loan in draft.out.loans)
    return stay(kiosk, UndoLending(draft.out.batch_id, loans, draft.out.reservation), busy=True)


@handing
def undone(kiosk: Kiosk, draft: Handing, outcome: LendingTakenBack) -> Move:
    """Everything lies on the desk again, as it was before the tap."""
    notice = Notice.TAKEN_BACK_IN_PART if outcome.moved_on else Notice.TAKEN_BACK
    moved, commands = once_more(kiosk, replace(draft, out=None))
    return go(moved, Screen.HAND_OUT, *commands, notice=notice)


@at_desk
def next_one(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return opened(kiosk, desk)


@at_desk
def next_badge(kiosk: Kiosk, desk: DeskSession, intent: PresentBadge) -> Move:
    moved, commands = opened(kiosk, desk)
    moved, more = badge_shown(moved, intent)
    return moved, (*commands, *more)


@at_desk
def next_thing(kiosk: Kiosk, desk: DeskSession, intent: PutInTray) -> Move:
    moved, commands = opened(kiosk, desk)
    moved, more = scanned(moved, intent)
    return moved, (*commands, *more)


@handing
def put_away(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    """From somebody to the choice of the next one; from there to the desk."""
    if draft.borrower is None and not draft.waiting:
        return back(kiosk)
    return go(kiosk, Screen.HAND_OUT, ListHere(), handing=Handing(by=draft.by, people=draft.people), busy=False)


@at_desk
def to_the_desk(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return back(kiosk)


@handing
def meaningless(kiosk: Kiosk, draft: Handing, intent: TellPlace) -> Move:
    return kiosk, ()


@handing
def unreadable(kiosk: Kiosk, draft: Handing, intent: TurnAway) -> Move:
    return check_in.unusable_here(kiosk, intent)


def once_more(kiosk: Kiosk, draft: Handing, **changes: Any) -> Move:
    """Ask the lab for everything anew, with this draft on the screen meanwhile."""
    if draft.borrower is None:
        return stay(kiosk, handing=draft, **changes)
    assets = tuple(item.asset_id for item in draft.items)
    look = LookAgain(
        visitor=draft.borrower.visitor,
        assets=assets,
        kind=draft.kind,
        rule=draft.rule,
        anyway=draft.anyway,
        shown=draft.shown,
    )
    return stay(kiosk, look, handing=draft, busy=True, **changes)


def _offer(draft: Handing, visitor: Visitor, code: str) -> OfferThing:
    """For the loan that everything on the desk goes out with."""
    return OfferThing(
        visitor=visitor,
        code=code,
        kind=draft.loan_kind if draft.items else draft.kind,
        rule=draft.rule,
        minutes=draft.minutes,
        beside=tuple(item.asset_id for item in draft.ready),
        shown=draft.shown,
    )


def _sooner(draft: Handing, dues: tuple[Due, ...]) -> tuple[Due, ...]:
    """The dues of what is lent for the shortest time."""
    if not draft.items:
        return dues
    usual = {due.rule: due.at for due in draft.dues}
    return dues if any(due.rule is DueRule.USUAL and due.at < usual[due.rule] for due in dues) else draft.dues


def _word(kiosk: Kiosk, draft: Handing, notice: Notice) -> Move:
    """One scan is answered, with a word."""
    draft = _answered(draft)
    return stay(kiosk, handing=draft, notice=notice, busy=draft.asked > 0)


def _answered(draft: Handing) -> Handing:
    return replace(draft, asked=max(draft.asked - 1, 0))


TABLE: Table = {
    (Screen.HAND_OUT, PeopleHere): people_known,
    (Screen.HAND_OUT, PresentBadge): badge_shown,
    (Screen.HAND_OUT, Action.PICK): somebody_chosen,
    (Screen.HAND_OUT, PresentLabel): label_shown,
    (Screen.HAND_OUT, NoBorrower): nobody,
    (Screen.HAND_OUT, LookedAgain): looked,
    (Screen.HAND_OUT, PutInTray): scanned,
    (Screen.HAND_OUT, ThingOffered): offered,
    (Screen.HAND_OUT, Unknown): unknown,
    (Screen.HAND_OUT, Returned): found,
    (Screen.HAND_OUT, Failed): not_written,
    (Screen.HAND_OUT, TellPlace): meaningless,
    (Screen.HAND_OUT, TurnAway): unreadable,
    (Screen.HAND_OUT, Action.KIND): kind_chosen,
    (Screen.HAND_OUT, Action.DUE): due_chosen,
    (Screen.HAND_OUT, Action.TICK): ticked,
    (Screen.HAND_OUT, Action.REMOVE): removed,
    (Screen.HAND_OUT, Action.ALLOW): allowed,
    (Screen.HAND_OUT, Action.AGREE): reading,
    (Screen.HAND_OUT, Action.TAKE): taken,
    (Screen.HAND_OUT, Action.BORROW): taken,
    (Screen.HAND_OUT, HandedOut): handed_out,
    (Screen.HAND_OUT, Action.BACK): put_away,
    (Screen.HAND_OUT, Action.CONTINUE): closed,
    (Screen.HAND_AGREE, Action.AGREE): agreed,
    (Screen.HAND_AGREE, Action.BACK): not_agreed,
    (Screen.HAND_AGREE, Action.CONTINUE): closed,
    (Screen.HANDED_OUT, Action.UNDO): undo,
    (Screen.HANDED_OUT, LendingTakenBack): undone,
    (Screen.HANDED_OUT, Action.TAKE): next_one,
    (Screen.HANDED_OUT, PresentBadge): next_badge,
    (Screen.HANDED_OUT, PutInTray): next_thing,
    (Screen.HANDED_OUT, Action.BACK): to_the_desk,
    (Screen.HANDED_OUT, Action.CONTINUE): closed,
}
