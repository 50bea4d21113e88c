# SPDX-License-Identifier: Apache-2.0
"""Reservations: told, made, changed and cancelled. At one kiosk never more is promised than there is."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from msgspec.structs import replace

from lab_kiosk.application.outcomes import Unknown
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.reservations import (
    DAYS_AHEAD,
    SLOT_MINUTES,
    Ahead,
    Booked,
    BookingOffered,
    CancelReservation,
    Choice,
    Day,
    FindReserver,
    ListReservations,
    LookAhead,
    OfferBooking,
    PickThing,
    ReservationRefused,
    ReservationSaved,
    ReservationsShown,
    ReserverFound,
    ReserverRefused,
    SaveReservation,
    Terms,
    ThingPicked,
    Wanted,
)
from lab_kiosk.application.use_cases import promised, rules, stand_ins
from lab_kiosk.application.use_cases.back import found_by_its_scan
from lab_kiosk.application.use_cases.things import Kit, Thing, keep_unknown, part, resolve, thing
from lab_kiosk.domain.badge import Badge, BadgeType
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.reservations import (
    ReservationCancelled,
    ReservationChanged,
    ReservationFulfilled,
    ReservationFulfilmentUndone,
    ReservationMade,
)
from lab_kiosk.domain.folds.reservation import RESERVATION, ReservationState
from lab_kiosk.domain.ids import AssetId, Handle, reservation_stream
from lab_kiosk.domain.promises import Standing, standing
from lab_kiosk.domain.records import AssetModel, Reservation
from lab_kiosk.domain.vocabulary import Role

MAY_RESERVE = frozenset({Role.EDUCATOR, Role.STAFF})
SOON_MS = 60 * 60_000
"""So long before its beginning a set that is handed out to whom it is for counts as theirs."""
_LONG_DAY = (7 * 60, 19 * 60)
"""What can be chosen from where the lab is open day and night, in minutes of the day."""


def list_reservations(command: ListReservations, lab: Lab) -> ReservationsShown:
    gone = stand_ins.gone(lab)
    told = (booked(lab, one) for one in lab.store.reservations(lab.clock.now_ms()))
    return ReservationsShown(tuple(replace(one, gone=gone.get(one.reservation_id, ())) for one in told))


def offer_booking(command: OfferBooking, lab: Lab) -> BookingOffered:
    """Everything that can be reserved: every model of which something can be lent, and every kit."""
    known = sorted(lab.store.every(AssetModel), key=lambda model: (not model.worn, model.name, model.model_id))
    counted = {model.model_id: promised.lendable(lab, model.model_id) for model in known}
    models = [
        Choice(
            key=model.model_id,
            name=model.name,
            picture=model.picture,
            there=counted[model.model_id],
            wants={model.model_id: 1},
        )
        for model in known
        if counted[model.model_id]
    ]
    kits = [_kit_choice(lab, kit.kit_id, kit.name, kit.members) for kit in lab.store.kits() if kit.members]
    return BookingOffered(choices=(*models, *kits), days=days(lab))


def pick_thing(command: PickThing, lab: Lab) -> ThingPicked | Unknown:
    """What was marked missing is found by this scan, too; the code of a kit finds none of its parts."""
    found = resolve(lab, command.code)
    if found is None:
        keep_unknown(lab, command.code)
        return Unknown()
    needed = found.needed if isinstance(found, Kit) else (found,)
    name = found.name if isinstance(found, Kit) else found.model.name
    missing = isinstance(found, Thing) and found_by_its_scan(found, lab)
    return ThingPicked(_exact(needed, name), tuple(part(item) for item in needed), found=missing)


def find_reserver(command: FindReserver, lab: Lab) -> ReserverFound | ReserverRefused:
    """An educator, lab staff or a group, by badge."""
    badge = rules.read_badge(lab, command.text)
    if not isinstance(badge, Badge):
        return ReserverRefused()
    group = badge.type is BadgeType.GROUP_PASS
    if not group and badge.role not in MAY_RESERVE:
        return ReserverRefused()
    heads = badge.headcount if group else 0
    return ReserverFound(handle=badge.handle, name=rules.first_name(lab, badge.handle), heads=heads)


def look_ahead(command: LookAhead, lab: Lab) -> Ahead:
    return Ahead(terms=command.terms, free=how_many(command.terms, lab))


def how_many(terms: Terms, lab: Lab) -> int:
    """How many of what is asked for could be promised then. Of very things all or none."""
    if not terms.assets:
        return min(
            promised.free(lab, model_id, terms.start_ms, terms.end_ms, terms.reservation) for model_id in terms.wants
        )
    fits = all(
        promised.free(lab, model_id, terms.start_ms, terms.end_ms, terms.reservation) >= count
        for model_id, count in terms.wants.items()
    )
    very = all(
        promised.thing_is_free(lab, asset_id, terms.start_ms, terms.end_ms, terms.reservation)
        for asset_id in terms.assets
    )
    return sum(terms.wants.values()) if fits and very else 0


def save_reservation(command: SaveReservation, lab: Lab) -> ReservationSaved | ReservationRefused:
    """Made anew or changed, if there is enough: never more than there is."""
    terms = command.terms
    if terms.end_ms <= max(terms.start_ms, lab.clock.now_ms()):
        return ReservationRefused(too_late=True)
    possible = how_many(terms, lab)
    asked = sum(terms.wants.values()) if terms.assets else max(terms.wants.values(), default=0)
    if asked < 1 or asked > possible:
        return ReservationRefused(free=max(possible, 0))
    seen = {model_id: promised.there(lab, model_id, terms.start_ms, terms.end_ms) for model_id in terms.wants}
    if terms.reservation:
        return _change(command, seen, lab)
    reservation_id = lab.ids.new()
    made = ReservationMade(
        wants=terms.wants,
        there=seen,
        assets=terms.assets,
        kit_id=terms.kit_id,
        start_ms=terms.start_ms,
        end_ms=terms.end_ms,
        zone=lab.site.zone,
        grace_minutes=rules.policy(lab).grace_minutes,
        by=command.by,
    )
    personal = Personal(note=command.group) if command.group and not command.subject else None
    subject = Handle(command.subject) if command.subject else None
    lab.store.append([Fact(reservation_stream(reservation_id), made, subject, personal)])
    return ReservationSaved(reservation_id)


def cancel_reservation(command: CancelReservation, lab: Lab) -> ReservationsShown:
    """Of one that is gone already nothing is written."""
    state = _state(lab, command.reservation_id)
    record = state.record
    if record is None or record.cancelled_at is not None:
        return list_reservations(ListReservations(), lab)
    event = ReservationCancelled(
        models=tuple(state.promises), assets=tuple(AssetId(one) for one in state.concerned), by=command.by
    )
    lab.store.append([Fact(reservation_stream(command.reservation_id), event, rules.whose(record))])
    return ReservationsShown(list_reservations(ListReservations(), lab).lines, cancelled=True)


def booked(lab: Lab, record: Reservation) -> Booked:
    """A reservation as it is told now."""
    state, now = _state(lab, record.reservation_id), lab.clock.now_ms()
    waits = {model_id: one.outstanding(now) for model_id, one in state.promises.items()}
    ready = promised.ready_by_then(lab, state.promises, state.assets, record.start_at)
    what = []
    for model_id, promise in state.promises.items():
        model = lab.store.model(model_id)
        name, picture = (model.name, model.picture) if model is not None else ("", "")
        what.append(Wanted(model_id=model_id, name=name, picture=picture, count=promise.count, taken=promise.fetched))
    kit = next((kit.name for kit in lab.store.kits() if kit.kit_id == record.kit_id), "") if record.kit_id else ""
    return Booked(
        reservation_id=record.reservation_id,
        what=tuple(what),
        start_at=record.start_at,
        end_at=record.end_at,
        standing=standing(state.promises.values(), now),
        who=rules.first_name(lab, record.subject or "") or record.label or "",
        subject=record.subject or "",
        kit=kit,
        parts=tuple(part(thing(lab, asset_id)) for asset_id in state.assets),
        ready=sum(min(ready[model_id], waits[model_id]) for model_id in waits),
        outstanding=sum(waits.values()),
    )


def reservation(lab: Lab, reservation_id: str) -> Booked | None:
    """One by its id; None where there is none, or it is cancelled."""
    record = _state(lab, reservation_id).record
    return booked(lab, record) if record is not None and record.cancelled_at is None else None


def awaited(lab: Lab, handle: str) -> Reservation | None:
    """What is reserved for somebody who stands here now: it has begun or begins soon, and something is still to go."""
    now = lab.clock.now_ms()
    for record in lab.store.reservations(now):
        if record.subject == handle and record.start_at - SOON_MS <= now:
            promises = _state(lab, record.reservation_id).promises.values()
            if standing(promises, now) in {Standing.WAITING, Standing.PARTLY}:
                return record
    return None


def due_for(lab: Lab, handle: str) -> Booked | None:
    """The same, as it is told."""
    found = awaited(lab, handle)
    return booked(lab, found) if found is not None else None


def waited_for(lab: Lab, reservation_id: str, items: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """Of these things what a reservation still waits for: of a model no more than that, or these very things."""
    state, now = _state(lab, reservation_id), lab.clock.now_ms()
    left = {model_id: one.outstanding(now) for model_id, one in state.promises.items()}
    found = []
    for item in items:
        if left.get(item.state.model_id, 0) and (not state.assets or item.asset_id in state.assets):
            left[item.state.model_id] -= 1
            found.append(item)
    return tuple(found)


def fulfilment(lab: Lab, reservation_id: str, items: tuple[Thing, ...], batch_id: str, by: str) -> tuple[Fact, ...]:
    """That these things go out for a reservation, as one batch. What it is not about counts for nothing."""
    state = _state(lab, reservation_id)
    taken = Counter(item.state.model_id for item in items if item.state.model_id in state.promises)
    if state.record is None or not taken:
        return ()
    exact = tuple(item.asset_id for item in items if item.asset_id in state.assets)
    event = ReservationFulfilled(batch_id=batch_id, taken=dict(taken), assets=exact, by=by)
    return (Fact(reservation_stream(reservation_id), event, rules.whose(state.record)),)


def unfulfilled(lab: Lab, reservation_id: str, batch_id: str, assets: tuple[str, ...]) -> tuple[Fact, ...]:
    """That a batch was taken back within the minute."""
    state = _state(lab, reservation_id)
    taken = {model_id: one.taken[batch_id] for model_id, one in state.promises.items() if batch_id in one.taken}
    if state.record is None or not taken:
        return ()
    exact = tuple(AssetId(one) for one in assets if one in state.assets)
    event = ReservationFulfilmentUndone(batch_id=batch_id, taken=taken, assets=exact)
    return (Fact(reservation_stream(reservation_id), event, rules.whose(state.record)),)


def days(lab: Lab) -> tuple[Day, ...]:
    """The days from today on with what is still to come of them, by the clock on the wall."""
    now, policy = rules.local_time(lab), rules.policy(lab)
    opens, closes = _LONG_DAY if policy.closes - policy.opens >= 24 * 60 else (policy.opens, policy.closes)
    found = []
    for ahead in range(DAYS_AHEAD):
        midnight = datetime(now.year, now.month, now.day) + timedelta(days=ahead)  # noqa: DTZ001 - see below
        slots = [
            _instant(midnight + timedelta(minutes=minute), now)
            for minute in range(-(-opens // SLOT_MINUTES) * SLOT_MINUTES, closes, SLOT_MINUTES)
        ]
        begun = lab.clock.now_ms() - SLOT_MINUTES * 60_000
        coming = tuple(slot for slot in slots if slot > begun)
        closing = _instant(midnight + timedelta(minutes=closes), now)
        if coming:
            found.append(Day(day=midnight.date().isoformat(), slots=coming, closes_at=closing))
    return tuple(found)


def _change(command: SaveReservation, seen: dict[str, int], lab: Lab) -> ReservationSaved | ReservationRefused:
    terms, state = command.terms, _state(lab, command.terms.reservation)
    if state.record is None or state.record.cancelled_at is not None:
        return ReservationRefused(too_late=True)
    event = ReservationChanged(
        wants=terms.wants,
        there=seen,
        assets=terms.assets,
        start_ms=terms.start_ms,
        end_ms=terms.end_ms,
        by=command.by,
    )
    lab.store.append([Fact(reservation_stream(terms.reservation), event, rules.whose(state.record))])
    return ReservationSaved(terms.reservation)


def _kit_choice(lab: Lab, kit_id: str, name: str, members: str) -> Choice:
    needed = tuple(thing(lab, member) for member in members.split(","))
    return replace(_exact(needed, name), key=f"kit:{kit_id}", kit_id=kit_id)


def _exact(items: tuple[Thing, ...], name: str) -> Choice:
    """These very things."""
    wants = Counter(item.state.model_id for item in items)
    first = items[0]
    return Choice(
        key=f"thing:{first.asset_id}",
        name=name,
        picture=first.model.picture,
        there=len(items),
        wants=dict(wants),
        assets=tuple(item.asset_id for item in items),
    )


def _state(lab: Lab, reservation_id: str) -> ReservationState:
    return lab.store.state(RESERVATION, reservation_stream(reservation_id))


def _instant(wall: datetime, now: datetime) -> int:
    """A time on the wall as an instant, however long that day is."""
    return int(wall.replace(tzinfo=now.tzinfo).timestamp() * 1000)
