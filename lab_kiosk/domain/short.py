# SPDX-License-Identifier: Apache-2.0
"""Somebody went short of what was promised to them: are they still, or has it passed, and by what?

A case of this kind ends by itself, as no other does. The others contradict what was written, and only a person can
know what happened; this one asks that somebody is helped, and who is helped already, or waits no more, needs nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import AssetLent
from lab_kiosk.domain.folds.asset_state import AssetState, Reservation
from lab_kiosk.domain.folds.reservation import ReservationState
from lab_kiosk.domain.ids import stream_id
from lab_kiosk.domain.promises import Promise, most_held
from lab_kiosk.domain.vocabulary import Custody, Lifecycle


class Passed(StrEnum):
    """The words that ``case.passed`` carries. A shipped word is never given another meaning."""

    IS_BACK = "is_back"
    """The thing can be had again."""
    WAS_FETCHED = "was_fetched"
    """They have what they reserved."""
    GETS_ANOTHER = "gets_another"
    """Another thing is kept for them."""
    WAS_MOVED = "was_moved"
    """The reservation was told anew, which has been looked at for itself."""
    WAS_CANCELLED = "was_cancelled"
    TIME_OVER = "time_over"
    """It ended, or nobody came."""
    FITS_AGAIN = "fits_again"
    """All that was promised can be kept."""


Told = Callable[[str], ReservationState]
"""What is known of a reservation, by its id."""


def of_thing(
    arose: Entry, before: Callable[[], AssetState], thing: AssetState, told: Told, now_ms: int
) -> Reservation | Passed:
    """What went short of a very thing and still is, as it stands now; or by what it passed.

    ``arose`` is the last entry of the case: the thing was lent although it was promised, or promised although it was.
    ``before`` reckons the thing as it was known before that entry, ``thing`` is as it is now. Of several the first
    counts.
    """
    if isinstance(arose.event, AssetLent):
        kept = [one for one in before().reservations if one.keeps_from(arose.subject, arose.at)]
        found = [_lent_away(one, arose, arose.event, thing, told, now_ms) for one in kept]
    else:
        found = [_promised_twice(stream_id(arose.stream), arose, thing, told, now_ms)]
    short = [one for one in found if isinstance(one, Reservation)]
    if short:
        return min(short, key=lambda one: (one.start_ms, one.reservation_id))
    return next((one for one in found if isinstance(one, Passed)), Passed.FITS_AGAIN)


def of_numbers(
    arose: Entry, promises: Mapping[str, Promise], there: Callable[[Promise], int], now_ms: int
) -> Promise | Passed:
    """The same for things of one model that were promised by number. ``there`` is how many could be had for its time,
    whatever is promised.
    """
    short = promises.get(stream_id(arose.stream))
    if short is None:
        return Passed.TIME_OVER
    if short.cancelled:
        return Passed.WAS_CANCELLED
    if short.event_id != arose.event_id:
        return Passed.WAS_MOVED
    if not short.outstanding(now_ms):
        return Passed.WAS_FETCHED if short.fetched >= short.count else Passed.TIME_OVER
    others = (one for one in promises.values() if one.reservation_id != short.reservation_id)
    held = most_held(others, short.start_ms, short.end_ms, now_ms)
    return Passed.FITS_AGAIN if held + short.count <= there(short) else short


def _lent_away(
    was: Reservation, arose: Entry, lending: AssetLent, thing: AssetState, told: Told, now_ms: int
) -> Reservation | Passed:
    now = _still_wanted(was.reservation_id, was.end_ms, thing, told, now_ms)
    if isinstance(now, Passed):
        return now
    if thing.loan is not None:
        if thing.loan.loan_id != lending.loan_id:  # it was here in between; whom it went to then is told by that loan
            return Passed.IS_BACK
        return now if now.keeps_from(arose.subject, now_ms, thing.loan.due_at) else Passed.WAS_MOVED
    if thing.claim is not None:
        return now if now.keeps_from(thing.claim.subject, now_ms, now.end_ms) else Passed.WAS_FETCHED
    return Passed.IS_BACK if _to_be_had(thing, max(now_ms, now.start_ms)) else now


def _promised_twice(
    reservation_id: str, arose: Entry, thing: AssetState, told: Told, now_ms: int
) -> Reservation | Passed:
    end_ms: int = getattr(arose.event, "end_ms", 0)
    now = _still_wanted(reservation_id, end_ms, thing, told, now_ms)
    if isinstance(now, Passed):
        return now
    if now.event_id != arose.event_id:
        return Passed.WAS_MOVED
    out = thing.loan is not None or thing.claim is not None
    met = any(
        one.start_ms < now.end_ms and now.start_ms < one.end_ms and one.end_ms > now_ms and (out or not one.taken)
        for one in thing.reservations
        if one.reservation_id != reservation_id and not _cancelled(told(one.reservation_id))
    )
    return now if met else Passed.FITS_AGAIN


def _still_wanted(reservation_id: str, end_ms: int, thing: AssetState, told: Told, now_ms: int) -> Reservation | Passed:
    """What keeps the thing for it now, or why nothing does. A kiosk may have cancelled it who did not know this one."""
    state = told(reservation_id)
    kept = next((one for one in thing.reservations if one.reservation_id == reservation_id), None)
    if _cancelled(state) or (kept is None and state.record is None):
        return Passed.WAS_CANCELLED
    if (kept.end_ms if kept is not None else end_ms) <= now_ms:
        return Passed.TIME_OVER
    if kept is None:
        return Passed.GETS_ANOTHER
    return Passed.WAS_FETCHED if kept.taken else kept


def _cancelled(state: ReservationState) -> bool:
    return state.record is not None and state.record.cancelled_at is not None


def _to_be_had(thing: AssetState, at: int) -> bool:
    return thing.custody is Custody.IN_LAB and thing.lifecycle is Lifecycle.ACTIVE and not thing.held_at(at)
