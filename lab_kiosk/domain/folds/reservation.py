# SPDX-License-Identifier: Apache-2.0
"""Reservations, seen twice: each as a history of its own, and all that is promised of one model (``promises:<id>``).

The second is where two kiosks that did not hear of each other are found to have promised the same things. Whoever
reserved keeps the reservation; a person decides (``RESERVATION_SHORT``).
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.reservations import (
    ReservationCancelled,
    ReservationChanged,
    ReservationFulfilled,
    ReservationFulfilmentUndone,
    ReservationMade,
    ReservationUnitReplaced,
)
from lab_kiosk.domain.folds.base import SETTLING, SHORTAGES, Cases, Changed, Fold
from lab_kiosk.domain.ids import stream_id
from lab_kiosk.domain.promises import MINUTE_MS, Promise, most_held
from lab_kiosk.domain.records import Reservation
from lab_kiosk.domain.vocabulary import CaseCode

FORGOTTEN_AFTER_MS = 7 * 24 * 3_600_000
"""A promise that ended so long before an entry meets nothing any more, however wrong a clock is."""


class ReservationState(msgspec.Struct, frozen=True):
    """``promises`` is one for each model; what stands before its making in the order is about nothing.

    ``assets`` are those that it is kept now. ``instead`` is whatever was ever kept in the place of another, each with
    what it was kept for, also where another one was kept first; ``out`` is what went out for it.
    """

    record: Reservation | None = None
    promises: dict[str, Promise] = {}
    assets: tuple[str, ...] = ()
    instead: dict[str, str] = {}
    out: tuple[str, ...] = ()

    @property
    def concerned(self) -> tuple[str, ...]:
        """Every thing that was ever kept for it, those of now first."""
        return tuple(dict.fromkeys((*self.assets, *self.instead, *self.instead.values())))


Result = tuple[ReservationState, Changed]


def _made(state: ReservationState, entry: Entry, event: ReservationMade) -> Result:
    promises = {model_id: _promise(entry, event, model_id) for model_id in event.wants}
    record = Reservation(
        stream=entry.stream,
        reservation_id=stream_id(entry.stream),
        subject=entry.subject,
        label=entry.personal.note if entry.personal else None,
        kit_id=event.kit_id,
        wants=_counted(event.wants),
        exact=bool(event.assets),
        count=sum(event.wants.values()),
        start_at=event.start_ms,
        end_at=event.end_ms,
        zone=event.zone,
        site_id=entry.site_id,
        by=event.by,
        made_at=entry.at,
    )
    return _told(ReservationState(record, promises, event.assets))


def _changed(state: ReservationState, entry: Entry, event: ReservationChanged) -> Result:
    """Cancelled elsewhere meanwhile, it is wanted all the same: whoever changed it last counts on it."""
    if state.record is None:
        return state, ()
    promises = {
        model_id: _again(promise, entry, event, event.wants.get(model_id, 0))
        for model_id, promise in state.promises.items()
    }
    record = replace(
        state.record,
        wants=_counted(event.wants),
        count=sum(event.wants.values()),
        start_at=event.start_ms,
        end_at=event.end_ms,
        cancelled_at=None,
    )
    return _told(replace(state, record=record, promises=promises))


def _unit_replaced(state: ReservationState, entry: Entry, event: ReservationUnitReplaced) -> Result:
    """Where two kiosks replaced the same thing by different ones, the first counts, unless only the other went out."""
    state = replace(state, instead={**state.instead, event.instead: event.gone})
    if event.gone not in state.assets or event.instead in state.assets:
        return state, ()
    return replace(state, assets=_with_instead(state.assets, event.gone, event.instead)), ()


def _with_instead(assets: tuple[str, ...], gone: str, instead: str) -> tuple[str, ...]:
    return tuple(instead if asset == gone else asset for asset in assets)


def _in_one_place(instead: dict[str, str], asset: str) -> set[str]:
    """The thing and whatever was kept in its place, or it in theirs, over however many steps."""
    found, new = {asset}, {asset}
    while new:
        new = {one for pair in instead.items() if found.intersection(pair) for one in pair} - found
        found |= new
    return found


def _gone_out(state: ReservationState, assets: tuple[str, ...]) -> ReservationState:
    """What they really took is theirs: a thing that was kept first, and lies here still, gives way to it."""
    for asset in assets:
        place = _in_one_place(state.instead, asset)
        lying = next((one for one in state.assets if one in place - {*state.out, *assets}), None)
        if asset not in state.assets and lying is not None:
            state = replace(state, assets=_with_instead(state.assets, lying, asset))
    return replace(state, out=(*state.out, *assets))


def _cancelled(state: ReservationState, entry: Entry, event: ReservationCancelled) -> Result:
    if state.record is None or state.record.cancelled_at is not None:
        return state, ()
    promises = {model_id: replace(promise, cancelled=True) for model_id, promise in state.promises.items()}
    return _told(replace(state, record=replace(state.record, cancelled_at=entry.at), promises=promises))


def _fulfilled(state: ReservationState, entry: Entry, event: ReservationFulfilled) -> Result:
    promises = {
        model_id: _with(promise, event.batch_id, event.taken.get(model_id, 0))
        for model_id, promise in state.promises.items()
    }
    return _told(_gone_out(replace(state, promises=promises), event.assets))


def _undone(state: ReservationState, entry: Entry, event: ReservationFulfilmentUndone) -> Result:
    promises = {model_id: _without(promise, event.batch_id) for model_id, promise in state.promises.items()}
    out = tuple(asset for asset in state.out if asset not in event.assets)
    return _told(replace(state, promises=promises, out=out))


def _told(state: ReservationState) -> Result:
    if state.record is None:
        return state, ()
    record = replace(state.record, taken=sum(promise.fetched for promise in state.promises.values()))
    return replace(state, record=record), (record,)


class PromisesState(msgspec.Struct, frozen=True):
    """Everything that is promised of one model, by reservation."""

    promises: dict[str, Promise] = {}
    cases: Cases = Cases()


Promised = tuple[PromisesState, Changed]
Change = Callable[[Promise], Promise]


def _promised(state: PromisesState, entry: Entry, event: ReservationMade) -> Promised:
    return _checked(state, entry, _promise(entry, event, stream_id(entry.history)), event.there)


def _promised_anew(state: PromisesState, entry: Entry, event: ReservationChanged) -> Promised:
    known = state.promises.get(stream_id(entry.stream))
    if known is None:
        return state, ()
    promise = _again(known, entry, event, event.wants.get(stream_id(entry.history), 0))
    return _checked(state, entry, promise, event.there)


def _checked(state: PromisesState, entry: Entry, promise: Promise, there: dict[str, int]) -> Promised:
    """Beside what stands before it in the order. A kiosk that knew of all that promised no more than there is.

    Where only very things were promised, their own histories know better.
    """
    model_id = stream_id(entry.history)
    others = {
        key: one
        for key, one in state.promises.items()
        if key != promise.reservation_id and one.end_ms + FORGOTTEN_AFTER_MS > entry.at
    }
    state = replace(state, promises={**others, promise.reservation_id: promise})
    met = [one for one in others.values() if one.meets(promise.start_ms, promise.end_ms) and one.holds(entry.at)]
    held = most_held(met, promise.start_ms, promise.end_ms, entry.at)
    fits = held + promise.count <= there.get(model_id, 0)
    if not held or fits or all(one.exact for one in (promise, *met)):
        return state, ()
    others_told = sorted(one.event_id for one in met)
    key = f"{model_id}|{entry.event_id}"
    cases, case = state.cases.raised(CaseCode.RESERVATION_SHORT, entry, *others_told, key=key)
    return replace(state, cases=cases), (case,)


def _given_up(state: PromisesState, entry: Entry, event: ReservationCancelled) -> Promised:
    return _with_promise(state, entry, lambda promise: replace(promise, cancelled=True))


def _handed_out(state: PromisesState, entry: Entry, event: ReservationFulfilled) -> Promised:
    number = event.taken.get(stream_id(entry.history), 0)
    return _with_promise(state, entry, lambda promise: _with(promise, event.batch_id, number))


def _handed_back(state: PromisesState, entry: Entry, event: ReservationFulfilmentUndone) -> Promised:
    return _with_promise(state, entry, lambda promise: _without(promise, event.batch_id))


def _with_promise(state: PromisesState, entry: Entry, change: Change) -> Promised:
    known = state.promises.get(stream_id(entry.stream))
    if known is None:
        return state, ()
    return replace(state, promises={**state.promises, known.reservation_id: change(known)}), ()


def _promise(entry: Entry, event: ReservationMade, model_id: str) -> Promise:
    return Promise(
        reservation_id=stream_id(entry.stream),
        subject=entry.subject,
        start_ms=event.start_ms,
        end_ms=event.end_ms,
        grace_ms=event.grace_minutes * MINUTE_MS,
        count=event.wants.get(model_id, 0),
        exact=bool(event.assets),
        event_id=entry.event_id,
        told_ms=entry.at,
    )


def _again(promise: Promise, entry: Entry, event: ReservationChanged, count: int) -> Promise:
    return replace(
        promise,
        start_ms=event.start_ms,
        end_ms=event.end_ms,
        count=count,
        cancelled=False,
        event_id=entry.event_id,
        told_ms=entry.at,
    )


def _with(promise: Promise, batch_id: str, number: int) -> Promise:
    return replace(promise, taken={**promise.taken, batch_id: number}) if number else promise


def _without(promise: Promise, batch_id: str) -> Promise:
    return replace(promise, taken={batch: number for batch, number in promise.taken.items() if batch != batch_id})


def _counted(wants: dict[str, int]) -> str:
    return ",".join(f"{model_id}:{count}" for model_id, count in sorted(wants.items()))


RESERVATION = Fold(
    ReservationState,
    {
        ReservationMade: _made,
        ReservationChanged: _changed,
        ReservationUnitReplaced: _unit_replaced,
        ReservationCancelled: _cancelled,
        ReservationFulfilled: _fulfilled,
        ReservationFulfilmentUndone: _undone,
    },
)
PROMISES = Fold(
    PromisesState,
    {
        ReservationMade: _promised,
        ReservationChanged: _promised_anew,
        ReservationCancelled: _given_up,
        ReservationFulfilled: _handed_out,
        ReservationFulfilmentUndone: _handed_back,
        **SETTLING,
        **SHORTAGES,
    },
)
