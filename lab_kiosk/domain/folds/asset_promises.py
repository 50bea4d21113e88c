# SPDX-License-Identifier: Apache-2.0
"""What is promised of one asset: the part of its fold that hears of reservations of this very thing."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.events.equipment import AssetReserved, ReservationEnded
from lab_kiosk.domain.events.reservations import (
    ReservationCancelled,
    ReservationChanged,
    ReservationFulfilled,
    ReservationFulfilmentUndone,
    ReservationMade,
    ReservationUnitLetGo,
    ReservationUnitReplaced,
)
from lab_kiosk.domain.folds.asset_state import AssetState, Reservation
from lab_kiosk.domain.folds.base import SHORTAGES, Changed, Handler
from lab_kiosk.domain.ids import stream_id
from lab_kiosk.domain.vocabulary import CaseCode

Result = tuple[AssetState, Changed]


def reserved(asset: AssetState, entry: Entry, event: AssetReserved) -> Result:
    promise = Reservation(event.reservation_id, entry.subject, event.start_ms, event.end_ms, event_id=entry.event_id)
    current = tuple(r for r in asset.reservations if r.end_ms > entry.at)
    return replace(asset, reservations=(*current, promise)), ()


def reservation_ended(asset: AssetState, entry: Entry, event: ReservationEnded) -> Result:
    return _without(asset, event.reservation_id), ()


def unit_replaced(asset: AssetState, entry: Entry, event: ReservationUnitReplaced) -> Result:
    """Another thing is kept in its place; or it is that other."""
    if stream_id(entry.history) == event.gone:
        return _without(asset, stream_id(entry.stream)), ()
    return promised(asset, entry, event)


def unit_let_go(asset: AssetState, entry: Entry, event: ReservationUnitLetGo) -> Result:
    """Only the promise that is meant: whoever kept it anew without knowing counts on it."""
    rest = tuple(one for one in asset.reservations if one.event_id != event.kept)
    return replace(asset, reservations=rest), ()


def promised(
    asset: AssetState, entry: Entry, event: ReservationMade | ReservationChanged | ReservationUnitReplaced
) -> Result:
    """This very thing. Promised to two at one time by kiosks that had not heard of each other, a person decides."""
    mine = stream_id(entry.stream)
    before = next((r for r in asset.reservations if r.reservation_id == mine), None)
    taken = before is not None and before.taken
    promise = Reservation(mine, entry.subject, event.start_ms, event.end_ms, taken, entry.event_id)
    others = tuple(r for r in _without(asset, mine).reservations if r.end_ms > entry.at)
    asset = replace(asset, reservations=(*others, promise))
    met = [r.event_id for r in others if r.start_ms < promise.end_ms and promise.start_ms < r.end_ms]
    if not met:
        return asset, ()
    key = f"{stream_id(entry.history)}|{entry.event_id}"
    cases, case = asset.cases.raised(CaseCode.RESERVATION_SHORT, entry, *met, key=key)
    return replace(asset, cases=cases), (case,)


def promise_ended(asset: AssetState, entry: Entry, event: ReservationCancelled) -> Result:
    return _without(asset, stream_id(entry.stream)), ()


def promise_kept(asset: AssetState, entry: Entry, event: ReservationFulfilled) -> Result:
    return _marked(asset, entry, taken=True), ()


def promise_open_again(asset: AssetState, entry: Entry, event: ReservationFulfilmentUndone) -> Result:
    return _marked(asset, entry, taken=False), ()


def _without(asset: AssetState, reservation_id: str) -> AssetState:
    rest = tuple(r for r in asset.reservations if r.reservation_id != reservation_id)
    return replace(asset, reservations=rest)


def _marked(asset: AssetState, entry: Entry, *, taken: bool) -> AssetState:
    mine = stream_id(entry.stream)
    told = tuple(replace(r, taken=taken) if r.reservation_id == mine else r for r in asset.reservations)
    return replace(asset, reservations=told)


PROMISE_HANDLERS: dict[type[Event], Handler[AssetState]] = {
    AssetReserved: reserved,
    ReservationEnded: reservation_ended,
    ReservationMade: promised,
    ReservationChanged: promised,
    ReservationUnitReplaced: unit_replaced,
    ReservationUnitLetGo: unit_let_go,
    ReservationCancelled: promise_ended,
    ReservationFulfilled: promise_kept,
    ReservationFulfilmentUndone: promise_open_again,
    **SHORTAGES,
}
