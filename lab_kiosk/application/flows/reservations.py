# SPDX-License-Identifier: Apache-2.0
"""Reservations at the desk: the list, one of them, and a new one by four questions: what, how many, when, for whom.

A scan helps where it says something: a thing is this very thing, a badge is for whom. Nothing is written before the
last tap, and the lab says how many are free before that.
"""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.commands import Command
from lab_kiosk.application.desk import DeskSession, Section
from lab_kiosk.application.flows import check_in, class_set
from lab_kiosk.application.flows.desk import at_desk, back, closed, section_open
from lab_kiosk.application.flows.kiosk import Kiosk, Move, Table, Tap, go, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.intents import PresentBadge, PresentLabel, PutInTray, TellPlace, TurnAway
from lab_kiosk.application.outcomes import Failed, Unknown
from lab_kiosk.application.reservations import (
    MOST,
    Ahead,
    Booked,
    Booking,
    BookingOffered,
    CancelReservation,
    Choice,
    FindReserver,
    ListReservations,
    LookAhead,
    OfferBooking,
    PickThing,
    ReservationRefused,
    ReservationSaved,
    ReservationsPage,
    ReservationsShown,
    ReserverFound,
    ReserverRefused,
    SaveReservation,
    Span,
    Step,
    ThingPicked,
)
from lab_kiosk.domain.ids import AssetId

_NO_PAGE = ReservationsPage()
_NO_DRAFT = Booking()


@at_desk
def shown(kiosk: Kiosk, desk: DeskSession, outcome: ReservationsShown) -> Move:
    """News give nobody more time. One that is gone cannot lie open any more."""
    page = replace(kiosk.reservations or _NO_PAGE, lines=outcome.lines, known=True)
    if outcome.cancelled:
        page = replace(page, chosen="", cancelling=False)
        return go(kiosk, Screen.RESERVATIONS, reservations=page, notice=Notice.CANCELLED, busy=False)
    if kiosk.screen is Screen.RESERVATION and page.open is None:
        return go(kiosk, Screen.RESERVATIONS, reservations=page, busy=False)
    return replace(kiosk, reservations=page, busy=False), ()


@at_desk
def opened(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    page = replace(kiosk.reservations or _NO_PAGE, chosen=tap.value, cancelling=False)
    return stay(kiosk) if page.open is None else go(kiosk, Screen.RESERVATION, reservations=page)


@at_desk
def begun(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return go(kiosk, Screen.RESERVE, OfferBooking(), booking=_NO_DRAFT)


@at_desk
def changing(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """The draft is what was promised; the number and the time can be other ones."""
    line = _open(kiosk)
    if line is None:
        return stay(kiosk)
    draft = Booking(
        step=Step.WHEN if line.parts else Step.COUNT,
        changes=line.reservation_id,
        choice=_choice_of(line),
        parts=line.parts,
        count=line.count if line.parts else max((one.count for one in line.what), default=0),
        start_at=line.start_at,
        kept_end=line.end_at,
        handle=line.subject,
        name=line.who,
    )
    return go(kiosk, Screen.RESERVE, OfferBooking(line.reservation_id), *_asked(draft), booking=draft)


@at_desk
def handed_out(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """Whoever comes for it shows their badge; the scans then count against what was promised."""
    line = _open(kiosk)
    return stay(kiosk) if line is None else class_set.at_the_desk(kiosk, desk.by, line)


@at_desk
def cancelling(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """The first tap asks, the second cancels."""
    page, line = kiosk.reservations or _NO_PAGE, _open(kiosk)
    if line is None:
        return stay(kiosk)
    if not page.cancelling:
        return stay(kiosk, reservations=replace(page, cancelling=True))
    return stay(kiosk, CancelReservation(reservation_id=line.reservation_id, by=desk.by), busy=True)


@at_desk
def put_aside(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """From one to all of them; a question that was asked is taken back first."""
    page = kiosk.reservations or _NO_PAGE
    if page.cancelling:
        return stay(kiosk, reservations=replace(page, cancelling=False))
    return _to_the_list(kiosk)


@at_desk
def turned_back(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    return back(kiosk)


@at_desk
def offered(kiosk: Kiosk, desk: DeskSession, outcome: BookingOffered) -> Move:
    draft = kiosk.booking or _NO_DRAFT
    day = draft.day or next((day.day for day in outcome.days if draft.start_at < day.closes_at), "")
    return replace(kiosk, booking=replace(draft, choices=outcome.choices, days=outcome.days, day=day), busy=False), ()


@at_desk
def chosen(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    draft = kiosk.booking or _NO_DRAFT
    choice = next((choice for choice in draft.choices if choice.key == tap.value), None)
    return stay(kiosk) if choice is None else _with_choice(kiosk, draft, choice)


@at_desk
def thing_scanned(kiosk: Kiosk, desk: DeskSession, intent: PutInTray) -> Move:
    """Where the question is what: this very thing. Later it is too late for that, but not for being found."""
    return stay(kiosk, PickThing(intent.code), busy=True)


@at_desk
def thing_picked(kiosk: Kiosk, desk: DeskSession, outcome: ThingPicked) -> Move:
    """Several of them together are one reservation of very things."""
    draft = kiosk.booking or _NO_DRAFT
    known = {part.asset_id for part in draft.parts}
    late, found = draft.step is not Step.WHAT, Notice.FOUND_HERE if outcome.found else None
    if late or any(part.asset_id in known for part in outcome.parts):
        word = Notice.CHOSEN_BEFORE if late else Notice.SCANNED_ALREADY
        return stay(kiosk, notice=found or word, busy=False)
    before, parts = draft.choice, (*draft.parts, *outcome.parts)
    choice = outcome.choice
    if before is not None and before.assets:
        wants = dict(before.wants)
        for model_id, count in choice.wants.items():
            wants[model_id] = wants.get(model_id, 0) + count
        choice = replace(before, wants=wants, assets=(*before.assets, *choice.assets), there=len(parts), kit_id="")
    draft = replace(draft, choice=choice, parts=parts, count=len(parts))
    return stay(kiosk, *_asked(draft), booking=draft, notice=found, busy=False)


@at_desk
def digit_typed(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    draft = kiosk.booking or _NO_DRAFT
    count = int(f"{draft.count}{tap.value}") if tap.value.isdigit() else draft.count
    return _counted(kiosk, draft, count if count <= MOST else draft.count)


@at_desk
def digit_erased(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    draft = kiosk.booking or _NO_DRAFT
    return _counted(kiosk, draft, draft.count // 10)


@at_desk
def size_chosen(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    draft = kiosk.booking or _NO_DRAFT
    return _counted(kiosk, draft, min(int(tap.value), MOST) if tap.value.isdigit() else draft.count)


@at_desk
def day_chosen(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """The time of day stays, where that day has it."""
    draft = kiosk.booking or _NO_DRAFT
    day = next((day for day in draft.days if day.day == tap.value), None)
    if day is None:
        return stay(kiosk)
    before = draft.today
    at = before.slots.index(draft.start_at) - len(before.slots) if before and draft.start_at in before.slots else 0
    start = day.slots[at] if at and -at <= len(day.slots) else 0
    return _timed(kiosk, replace(draft, day=day.day, start_at=start, kept_end=0))


@at_desk
def time_chosen(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    draft = kiosk.booking or _NO_DRAFT
    slots = draft.today.slots if draft.today else ()
    start = next((slot for slot in slots if str(slot) == tap.value), 0)
    return _timed(kiosk, replace(draft, start_at=start, kept_end=0)) if start else stay(kiosk)


@at_desk
def span_chosen(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    draft = kiosk.booking or _NO_DRAFT
    span = next((span for span in Span if span == tap.value), None)
    return stay(kiosk) if span is None else _timed(kiosk, replace(draft, span=span, kept_end=0))


@at_desk
def counted_ahead(kiosk: Kiosk, desk: DeskSession, outcome: Ahead) -> Move:
    """An answer to an earlier question says nothing any more."""
    draft = kiosk.booking or _NO_DRAFT
    same = draft.terms == outcome.terms
    return replace(kiosk, booking=replace(draft, free=outcome.free) if same else kiosk.booking), ()


@at_desk
def badge_shown(kiosk: Kiosk, desk: DeskSession, intent: PresentBadge) -> Move:
    return stay(kiosk, FindReserver(intent.text), busy=True)


@at_desk
def reserver_found(kiosk: Kiosk, desk: DeskSession, outcome: ReserverFound) -> Move:
    """A group's badge says how many they are, too. Before the last page it is noted with a word. What is promised to
    somebody is not handed over to somebody else.
    """
    draft = kiosk.booking or _NO_DRAFT
    counted = outcome.heads > 0 and draft.step is Step.COUNT
    if draft.changes and not counted:
        return stay(kiosk, notice=Notice.SAME_BADGE, busy=False)
    if not draft.changes:
        draft = replace(draft, handle=outcome.handle, name=outcome.name)
    if counted:
        draft = replace(draft, count=outcome.heads, free=None)
        return stay(kiosk, *_asked(draft), booking=draft, busy=False)
    return stay(kiosk, booking=draft, notice=None if draft.step is Step.WHO else Notice.BADGE_NOTED, busy=False)


@at_desk
def reserver_refused(kiosk: Kiosk, desk: DeskSession, outcome: ReserverRefused) -> Move:
    return stay(kiosk, notice=Notice.EDUCATORS_ONLY, busy=False)


@at_desk
def label_shown(kiosk: Kiosk, desk: DeskSession, intent: PresentLabel) -> Move:
    return stay(kiosk, notice=Notice.EDUCATORS_ONLY)


@at_desk
def nobody_named(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    draft = kiosk.booking or _NO_DRAFT
    return stay(kiosk, booking=replace(draft, handle="", name=""))


@at_desk
def went_on(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """To the next question; behind the last one it is written down."""
    draft = kiosk.booking or _NO_DRAFT
    if not answered(draft):
        return stay(kiosk)
    last = draft.step is Step.WHO or (draft.step is Step.WHEN and bool(draft.changes))
    if last and draft.terms is not None:
        return stay(kiosk, SaveReservation(terms=draft.terms, by=desk.by, subject=draft.handle), busy=True)
    return stay(kiosk, booking=replace(draft, step=_next(draft)))


@at_desk
def went_back(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    draft = kiosk.booking or _NO_DRAFT
    before = _before(draft)
    return _to_the_list(kiosk) if before is None else stay(kiosk, booking=replace(draft, step=before))


@at_desk
def saved(kiosk: Kiosk, desk: DeskSession, outcome: ReservationSaved) -> Move:
    moved, commands = _to_the_list(kiosk)
    return replace(moved, notice=Notice.SAVED), commands


@at_desk
def refused(kiosk: Kiosk, desk: DeskSession, outcome: ReservationRefused) -> Move:
    """Something changed meanwhile: back to the question of when, with what is free."""
    draft = replace(kiosk.booking or _NO_DRAFT, step=Step.WHEN, free=outcome.free)
    notice = Notice.OVER_ALREADY if outcome.too_late else Notice.NOT_ENOUGH
    return stay(kiosk, booking=draft, notice=notice, busy=False)


@at_desk
def unknown(kiosk: Kiosk, desk: DeskSession, outcome: Unknown) -> Move:
    return stay(kiosk, notice=Notice.UNKNOWN_CODE, busy=False)


@at_desk
def meaningless(kiosk: Kiosk, desk: DeskSession, intent: TellPlace) -> Move:
    return kiosk, ()


@at_desk
def unreadable(kiosk: Kiosk, desk: DeskSession, intent: TurnAway) -> Move:
    return check_in.unusable_here(kiosk, intent)


@at_desk
def not_written(kiosk: Kiosk, desk: DeskSession, outcome: Failed) -> Move:
    return stay(kiosk, notice=Notice.NOT_WRITTEN, trouble=outcome.trouble, busy=False)


def answered(draft: Booking) -> bool:
    """Whether the question that lies open has its answer."""
    match draft.step:
        case Step.WHAT:
            return draft.choice is not None
        case Step.COUNT:
            return draft.count > 0
        case _:
            terms, needed = draft.terms, draft.count
            return terms is not None and draft.free is not None and draft.free >= needed


def _with_choice(kiosk: Kiosk, draft: Booking, choice: Choice) -> Move:
    """Of very things the number is known."""
    exact = bool(choice.assets)
    draft = replace(draft, choice=choice, parts=(), count=choice.there if exact else draft.count, free=None)
    step = Step.WHEN if exact else Step.COUNT
    return stay(kiosk, *_asked(draft), booking=replace(draft, step=step))


def _counted(kiosk: Kiosk, draft: Booking, count: int) -> Move:
    draft = replace(draft, count=count, free=None)
    return stay(kiosk, *_asked(draft), booking=draft)


def _timed(kiosk: Kiosk, draft: Booking) -> Move:
    draft = replace(draft, free=None)
    return stay(kiosk, *_asked(draft), booking=draft)


def _asked(draft: Booking) -> tuple[Command, ...]:
    terms = draft.terms
    return () if terms is None else (LookAhead(terms),)


def _next(draft: Booking) -> Step:
    exact = draft.choice is not None and bool(draft.choice.assets)
    if draft.step is Step.WHAT:
        return Step.WHEN if exact else Step.COUNT
    return Step.WHEN if draft.step is Step.COUNT else Step.WHO


def _before(draft: Booking) -> Step | None:
    exact = draft.choice is not None and bool(draft.choice.assets)
    match draft.step:
        case Step.WHO:
            return Step.WHEN
        case Step.WHEN if not exact:
            return Step.COUNT
        case Step.WHEN | Step.COUNT if not draft.changes:
            return Step.WHAT
        case _:
            return None


def _open(kiosk: Kiosk) -> Booked | None:
    return (kiosk.reservations or _NO_PAGE).open


def _choice_of(line: Booked) -> Choice:
    """What was promised, as what can be chosen: of a model as many as one likes, of very things all."""
    first = line.what[0]
    wants = {one.model_id: one.count for one in line.what}
    return Choice(
        key=first.model_id,
        name=line.kit or first.name,
        picture=first.picture,
        there=line.count,
        wants=wants,
        assets=tuple(AssetId(part.asset_id) for part in line.parts),
    )


@at_desk
def exceptions_wanted(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """What is not to be had for it is decided there."""
    return section_open(kiosk, desk, Section.EXCEPTIONS)


def _to_the_list(kiosk: Kiosk) -> Move:
    page = replace(kiosk.reservations or _NO_PAGE, chosen="", cancelling=False)
    return go(kiosk, Screen.RESERVATIONS, ListReservations(), reservations=page, booking=None, busy=False)


TABLE: Table = {
    (Screen.RESERVATIONS, ReservationsShown): shown,
    (Screen.RESERVATION, ReservationsShown): shown,
    (Screen.RESERVATIONS, Action.PICK): opened,
    (Screen.RESERVATIONS, Action.START): begun,
    (Screen.RESERVATIONS, Action.BACK): turned_back,
    (Screen.RESERVATIONS, Action.CONTINUE): closed,
    (Screen.RESERVATION, Action.TAKE): handed_out,
    (Screen.RESERVATION, Action.CHANGE): changing,
    (Screen.RESERVATION, Action.CANCEL): cancelling,
    (Screen.RESERVATION, Action.OPEN): exceptions_wanted,
    (Screen.RESERVATION, Action.BACK): put_aside,
    (Screen.RESERVATION, Action.CONTINUE): closed,
    (Screen.RESERVATION, Failed): not_written,
    (Screen.RESERVE, BookingOffered): offered,
    (Screen.RESERVE, Action.PICK): chosen,
    (Screen.RESERVE, PutInTray): thing_scanned,
    (Screen.RESERVE, ThingPicked): thing_picked,
    (Screen.RESERVE, Unknown): unknown,
    (Screen.RESERVE, Action.DIGIT): digit_typed,
    (Screen.RESERVE, Action.ERASE): digit_erased,
    (Screen.RESERVE, Action.SIZE): size_chosen,
    (Screen.RESERVE, Action.DAY): day_chosen,
    (Screen.RESERVE, Action.TIME): time_chosen,
    (Screen.RESERVE, Action.SPAN): span_chosen,
    (Screen.RESERVE, Ahead): counted_ahead,
    (Screen.RESERVE, PresentBadge): badge_shown,
    (Screen.RESERVE, PresentLabel): label_shown,
    (Screen.RESERVE, ReserverFound): reserver_found,
    (Screen.RESERVE, ReserverRefused): reserver_refused,
    (Screen.RESERVE, Action.REMOVE): nobody_named,
    (Screen.RESERVE, Action.TAKE): went_on,
    (Screen.RESERVE, Action.BACK): went_back,
    (Screen.RESERVE, Action.CONTINUE): closed,
    (Screen.RESERVE, ReservationSaved): saved,
    (Screen.RESERVE, ReservationRefused): refused,
    (Screen.RESERVE, Failed): not_written,
    (Screen.RESERVE, TellPlace): meaningless,
    (Screen.RESERVE, TurnAway): unreadable,
}
