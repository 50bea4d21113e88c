# SPDX-License-Identifier: Apache-2.0
"""A class set: the card, an educator's badge, then scan, scan, scan. What cannot go out is set aside with its reason
before anything is committed; one tap commits all of it, and a minute undoes it.

A scan is answered by the lab in the order of the scans. While one is unanswered nothing is taken: a scanner may be
faster than the screen, and what was scanned is in the set.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.class_set import (
    SIZES,
    ClassSet,
    ClassSetChanged,
    ClassSetLent,
    ClassSetOpened,
    ClassSetRefused,
    WhyNoSet,
)
from lab_kiosk.application.commands import GiveAssent, LookAtLab, OfferItem, TakeBack, UndoLending
from lab_kiosk.application.fleet import LendClassSet, OpenClassSet
from lab_kiosk.application.flows import check_in, give_back
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, forget, go, reset, stay, unfinished
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import PresentBadge, PresentLabel, PutInTray, TellPlace, TurnAway
from lab_kiosk.application.outcomes import Failed, KitToReturn, LendingTakenBack, Offers, Returned, Unknown
from lab_kiosk.application.reservations import Booked
from lab_kiosk.application.things import Offered
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.vocabulary import LoanKind

_REFUSED = {
    WhyNoSet.NOT_AN_EDUCATOR: Notice.EDUCATORS_ONLY,
    WhyNoSet.BLOCKED: Notice.NO_LENDING,
    WhyNoSet.RULES_FIRST: Notice.RULES_FIRST,
}


_BADGES = (Screen.CLASS_SET, Screen.CLASS_AGREE)
"""Where a badge is that of whom the set is for."""
_SAID = {Blocker.NOT_RESERVED: Notice.NOT_RESERVED, Blocker.SURPLUS: Notice.SURPLUS}


def card_shown(kiosk: Kiosk) -> Move:
    """For whoever is signed in; otherwise the next badge says for whom. Never over a demo, nor over a set."""
    if unfinished(kiosk) or kiosk.class_set is not None:
        return stay(kiosk)
    if kiosk.visitor is not None and kiosk.visitor.handle:
        return stay(kiosk, OpenClassSet(visitor=kiosk.visitor), busy=True)
    return at_the_desk(kiosk)


def at_the_desk(kiosk: Kiosk, by: str = "", booked: Booked | None = None) -> Move:
    """The empty screen. ``by`` is the member of staff who hands out, where a desk knows them, ``booked`` what it is
    for.
    """
    draft = ClassSet(by=by, booked=booked)
    return go(reset(kiosk), Screen.CLASS_SET, class_set=draft, language=kiosk.language)


def opened(kiosk: Kiosk, outcome: ClassSetOpened) -> Move:
    booked = outcome.booked
    fresh = ClassSet(
        borrower=outcome.borrower,
        by=outcome.by,
        dues=outcome.dues,
        due_at=outcome.dues[0].at,
        booked=booked,
        size=booked.count - min(booked.taken, booked.count) if booked else 0,
    )
    return go(reset(kiosk), Screen.CLASS_SET, class_set=fresh, language=kiosk.language)


def refused(kiosk: Kiosk, outcome: ClassSetRefused) -> Move:
    """Where only the rules are in the way they are opened at once, and behind them the set: for whoever is signed in as
    all rules are, for a badge at an empty set on that page.
    """
    draft, reader = kiosk.class_set, outcome.borrower
    if reader is not None and kiosk.visitor is not None:
        return go(kiosk, Screen.RULES, rules=outcome.document, beyond_rules=Screen.CLASS_SET, to_read=(), busy=False)
    if reader is not None and draft is not None:
        reading = replace(draft, reads=reader)
        return go(kiosk, Screen.CLASS_AGREE, class_set=reading, to_read=(outcome.document,), busy=False)
    return stay(kiosk, notice=_REFUSED[outcome.why], busy=False)


def agreed(kiosk: Kiosk, tap: Tap) -> Move:
    """The set opens for whoever has read them."""
    draft = kiosk.class_set
    if draft is None or draft.reads is None or not kiosk.to_read:
        return not_agreed(kiosk, tap)
    assent = GiveAssent(draft.reads, kiosk.to_read[0], kiosk.language, read_aloud=kiosk.was_read)
    again = OpenClassSet(visitor=draft.reads, by=draft.at_a_desk, reservation=_booked(draft))
    return go(_unread(kiosk), Screen.CLASS_SET, assent, again, busy=True)


def not_agreed(kiosk: Kiosk, tap: Tap) -> Move:
    """The empty set waits for the next badge."""
    return go(_unread(kiosk), Screen.CLASS_SET)


def scanned_too_early(kiosk: Kiosk, intent: PutInTray) -> Move:
    """Nothing goes out to somebody who still reads. What was out or missing is back by it, as on any other screen."""
    return stay(kiosk, TakeBack(intent.code), busy=True)


def back_meanwhile(kiosk: Kiosk, outcome: Returned) -> Move:
    return stay(kiosk, notice=Notice.RULES_FIRST, busy=False) if outcome.here_already else found(kiosk, outcome)


def badge_shown(kiosk: Kiosk, intent: PresentBadge) -> Move:
    """The educator's. Once things are in the set nobody else's badge takes it away from them."""
    draft = kiosk.class_set or ClassSet()
    if draft.items or draft.asked:
        return stay(kiosk, notice=Notice.SET_FIRST, busy=kiosk.busy)
    asked = OpenClassSet(text=intent.text, by=draft.at_a_desk, reservation=_booked(draft))
    return stay(kiosk, asked, busy=True)


def label_shown(kiosk: Kiosk, intent: PresentLabel) -> Move:
    return stay(kiosk, notice=Notice.EDUCATORS_ONLY, busy=kiosk.busy)


def scanned(kiosk: Kiosk, intent: PutInTray) -> Move:
    """Before there is a borrower a thing that is scanned comes back, as on any other screen."""
    draft = kiosk.class_set
    if draft is None or draft.borrower is None:
        return stay(kiosk, TakeBack(intent.code), busy=True)
    asked = _offer(draft, draft.borrower, intent.code)
    return stay(kiosk, asked, class_set=replace(draft, asked=draft.asked + 1), busy=True)


def offered(kiosk: Kiosk, outcome: Offers) -> Move:
    """What was marked missing is found here, and then offered as what it is now. Kits come as their members."""
    draft = kiosk.class_set
    if draft is None or draft.borrower is None:
        return stay(kiosk, busy=False)
    if outcome.kit is None and outcome.items[0].was_missing:
        again = (TakeBack(outcome.code), _offer(draft, draft.borrower, outcome.code))
        return stay(kiosk, *again, class_set=replace(draft, asked=draft.asked + 1))
    known = {item.asset_id for item in draft.items}
    new = tuple(item for item in outcome.items if item.asset_id not in known)
    last = next((item for item in draft.items if item.asset_id == outcome.items[0].asset_id), outcome.items[0])
    draft = _answered(replace(draft, items=(*draft.items, *new), kit=outcome.kit, last=last, again=not new))
    notice = _found_just_now(kiosk, outcome) or _beside_the_point(draft, new)
    return stay(kiosk, class_set=draft, notice=notice, busy=draft.asked > 0)


def unknown(kiosk: Kiosk, outcome: Unknown) -> Move:
    return _word(kiosk, Notice.UNKNOWN_CODE)


def found(kiosk: Kiosk, outcome: Returned) -> Move:
    if kiosk.class_set is None or kiosk.class_set.borrower is None:
        return give_back.returned(replace(kiosk, class_set=None), outcome)
    moved, commands = _word(kiosk, Notice.FOUND_HERE)
    return replace(moved, returned=outcome), commands


def kit_brought(kiosk: Kiosk, outcome: KitToReturn) -> Move:
    return give_back.kit_brought(replace(kiosk, class_set=None), outcome)


def not_written(kiosk: Kiosk, outcome: Failed) -> Move:
    """What was scanned stays on the screen: it can be tried again."""
    moved, commands = _word(kiosk, Notice.NOT_WRITTEN)
    return replace(moved, trouble=outcome.trouble, busy=False), commands


def size_chosen(kiosk: Kiosk, tap: Tap) -> Move:
    """The same size again takes the counter's aim away."""
    draft = kiosk.class_set
    if draft is None or tap.value not in map(str, SIZES):
        return stay(kiosk)
    size = int(tap.value)
    return stay(kiosk, class_set=replace(draft, size=0 if size == draft.size else size))


def due_chosen(kiosk: Kiosk, tap: Tap) -> Move:
    draft = kiosk.class_set
    chosen = [due for due in draft.dues if due.rule == tap.value] if draft else []
    if draft is None or not chosen:
        return stay(kiosk)
    return stay(kiosk, class_set=replace(draft, due_at=chosen[0].at))


def removed(kiosk: Kiosk, tap: Tap) -> Move:
    draft = kiosk.class_set
    if draft is None:
        return stay(kiosk)
    rest = tuple(item for item in draft.items if item.asset_id != tap.value)
    anyway = draft.anyway - {tap.value}
    return stay(kiosk, class_set=replace(draft, items=rest, kit=None, last=None, anyway=anyway))


def let_go(kiosk: Kiosk, tap: Tap) -> Move:
    """What was set aside goes out all the same; what is kept for others only with staff at their desk. How something
    works is shown once for all things of its model.
    """
    draft = kiosk.class_set
    found = [item for item in draft.aside if item.asset_id == tap.value and draft.may_go(item)] if draft else []
    if draft is None or not found:
        return stay(kiosk)
    if found[0].blocker is Blocker.NEEDS_MODULE:
        return stay(kiosk, class_set=replace(draft, shown=draft.shown | {found[0].model_id}))
    return stay(kiosk, class_set=replace(draft, anyway=draft.anyway | {tap.value}))


def taken(kiosk: Kiosk, tap: Tap) -> Move:
    """What stands in nobody's way, all at once; what was set aside stays here."""
    draft = kiosk.class_set
    if draft is None or draft.borrower is None or not draft.ready:
        return stay(kiosk)
    assets = tuple(item.asset_id for item in draft.ready)
    kept = {item.asset_id for item in draft.items if item.kept_at}
    command = LendClassSet(
        visitor=draft.borrower,
        assets=assets,
        due_at=draft.due_at,
        by=draft.by,
        reservation=_booked(draft),
        anyway=tuple(sorted(draft.anyway & kept)),
        shown=tuple(sorted(draft.shown)),
    )
    return stay(kiosk, command, busy=True)


def changed(kiosk: Kiosk, outcome: ClassSetChanged) -> Move:
    """Nothing went out: what changed meanwhile is set aside in sight, and the next tap is about the rest."""
    draft = kiosk.class_set
    if draft is None:
        return stay(kiosk, busy=False)
    now = {item.asset_id: item for item in outcome.items}
    items = tuple(now.get(item.asset_id, item) for item in draft.items)
    return stay(kiosk, class_set=replace(draft, items=items), notice=Notice.SOMETHING_CHANGED, busy=False)


def lent(kiosk: Kiosk, outcome: ClassSetLent) -> Move:
    if kiosk.class_set is None:
        return stay(kiosk, busy=False)
    return go(kiosk, Screen.CLASS_OUT, class_set=replace(kiosk.class_set, lent=outcome), busy=False)


def undo(kiosk: Kiosk, tap: Tap) -> Move:
    out = kiosk.class_set.lent if kiosk.class_set else None
    if out is None:
        return stay(kiosk)
    loans = tuple((loan.asset_id, loan.loan_id) for loan in out.loans)
    return stay(kiosk, UndoLending(out.batch_id, loans, _booked(kiosk.class_set)), busy=True)


def undone(kiosk: Kiosk, outcome: LendingTakenBack) -> Move:
    """The set lies on the table again, as it was before the tap."""
    if kiosk.class_set is None:
        return stay(kiosk, busy=False)
    notice = Notice.TAKEN_BACK_IN_PART if outcome.moved_on else Notice.TAKEN_BACK
    return go(kiosk, Screen.CLASS_SET, class_set=replace(kiosk.class_set, lent=None), notice=notice, busy=False)


def put_away(kiosk: Kiosk, tap: Tap) -> Move:
    return forget(kiosk, LookAtLab())


def meaningless(kiosk: Kiosk, intent: TellPlace) -> Move:
    return kiosk, ()


def unreadable(kiosk: Kiosk, intent: TurnAway) -> Move:
    return check_in.unusable_here(kiosk, intent)


def _found_just_now(kiosk: Kiosk, outcome: Offers) -> Notice | None:
    """The word of a find stays while the found thing is offered."""
    same = kiosk.returned is not None and kiosk.returned.asset_id == outcome.items[0].asset_id
    return kiosk.notice if same and kiosk.notice is Notice.FOUND_HERE else None


def _unread(kiosk: Kiosk) -> Kiosk:
    return replace(kiosk, class_set=replace(kiosk.class_set or ClassSet(), reads=None), to_read=())


def _word(kiosk: Kiosk, notice: Notice) -> Move:
    """One scan is answered, with a word."""
    if kiosk.class_set is None:
        return stay(kiosk, notice=notice, busy=False)
    draft = _answered(kiosk.class_set)
    return stay(kiosk, class_set=draft, notice=notice, busy=draft.asked > 0)


def _answered(draft: ClassSet) -> ClassSet:
    return replace(draft, asked=max(draft.asked - 1, 0))


def _booked(draft: ClassSet | None) -> str:
    return draft.booked.reservation_id if draft and draft.booked else ""


def _offer(draft: ClassSet, borrower: Visitor, code: str) -> OfferItem:
    beside = tuple(item.asset_id for item in draft.items)
    return OfferItem(borrower, code, beside, _booked(draft), draft.due_at, LoanKind.CLASS_SET)


def _beside_the_point(draft: ClassSet, new: tuple[Offered, ...]) -> Notice | None:
    """What a reservation says to a scan, and that a thing was scanned before."""
    if not new:
        return Notice.SCANNED_ALREADY
    judged = draft.scanned
    return _SAID.get(judged.blocker) if judged and judged.blocker else None


TABLE: Table = {
    (ANYWHERE, ClassSetOpened): opened,
    (ANYWHERE, ClassSetRefused): refused,
    (Screen.CLASS_AGREE, Action.AGREE): agreed,
    (Screen.CLASS_AGREE, Action.BACK): not_agreed,
    (Screen.CLASS_AGREE, PutInTray): scanned_too_early,
    (Screen.CLASS_AGREE, Returned): back_meanwhile,
    (Screen.CLASS_AGREE, KitToReturn): kit_brought,
    **{(screen, PresentBadge): badge_shown for screen in _BADGES},
    **{(screen, PresentLabel): label_shown for screen in _BADGES},
    **{(screen, TellPlace): meaningless for screen in _BADGES},
    **{(screen, TurnAway): unreadable for screen in _BADGES},
    (Screen.CLASS_SET, PutInTray): scanned,
    (Screen.CLASS_SET, Offers): offered,
    (Screen.CLASS_SET, Unknown): unknown,
    (Screen.CLASS_SET, Returned): found,
    (Screen.CLASS_SET, KitToReturn): kit_brought,
    (Screen.CLASS_SET, Failed): not_written,
    (Screen.CLASS_SET, Action.SIZE): size_chosen,
    (Screen.CLASS_SET, Action.DUE): due_chosen,
    (Screen.CLASS_SET, Action.REMOVE): removed,
    (Screen.CLASS_SET, Action.ALLOW): let_go,
    (Screen.CLASS_SET, Action.TAKE): taken,
    (Screen.CLASS_SET, Action.CONTINUE): taken,
    (Screen.CLASS_SET, Action.BACK): put_away,
    (Screen.CLASS_SET, ClassSetChanged): changed,
    (ANYWHERE, ClassSetLent): lent,
    (Screen.CLASS_OUT, Action.UNDO): undo,
    (Screen.CLASS_OUT, LendingTakenBack): undone,
    (Screen.CLASS_OUT, Action.CONTINUE): put_away,
}
