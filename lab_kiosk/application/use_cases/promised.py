# SPDX-License-Identifier: Apache-2.0
"""What reservations leave for others: how many of a model are free at a time, and whether one can be lent now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.today import LONG_OVERDUE_MS
from lab_kiosk.domain.folds.asset import ASSET, AssetState
from lab_kiosk.domain.folds.lab import MODEL
from lab_kiosk.domain.folds.reservation import PROMISES
from lab_kiosk.domain.forecast import InTheWorks, ready_at, ready_by
from lab_kiosk.domain.ids import AssetId, asset_stream, promises_stream
from lab_kiosk.domain.promises import Promise, most_held
from lab_kiosk.domain.records import Asset
from lab_kiosk.domain.vocabulary import Custody

_GONE = frozenset({Custody.MISSING, Custody.AT_BENCH, Custody.AT_VENDOR})
_HERE = frozenset({Custody.IN_LAB, Custody.IN_SESSION})


def promises_of(lab: Lab, model_id: str) -> Mapping[str, Promise]:
    return lab.store.state(PROMISES, promises_stream(model_id)).promises


def there(lab: Lab, model_id: str, start_ms: int, end_ms: int) -> int:
    """How many of a model could be lent for that time, whatever is promised: neither gone, nor held back, nor out for
    longer than until its beginning. What went out for a reservation of that time counts, since its promise does.
    """
    met = [one for one in promises_of(lab, model_id).values() if not one.cancelled and one.meets(start_ms, end_ms)]
    batches = {batch for one in met for batch in one.taken}
    return sum(_back_by(lab, asset, start_ms, batches) for asset in lab.store.assets_of_model(model_id))


def lendable(lab: Lab, model_id: str) -> int:
    """How many of a model can be lent at all, now or once they are back."""
    now = lab.clock.now_ms()
    return sum(not asset.held_at(now) and asset.custody not in _GONE for asset in lab.store.assets_of_model(model_id))


def free(lab: Lab, model_id: str, start_ms: int, end_ms: int, without: str = "") -> int:
    """How many could be promised then; ``without`` is the reservation that is about to be told anew."""
    others = (one for key, one in promises_of(lab, model_id).items() if key != without)
    held = most_held(others, start_ms, end_ms, lab.clock.now_ms())
    return there(lab, model_id, start_ms, end_ms) - held


def thing_is_free(lab: Lab, asset_id: str, start_ms: int, end_ms: int, without: str = "") -> bool:
    """Whether this very thing could be promised then."""
    asset = lab.store.asset(asset_id)
    if asset is None or not _back_by(lab, asset, start_ms, ()):
        return False
    promises = lab.store.state(ASSET, asset.stream).reservations
    return not any(
        one.reservation_id != without and one.start_ms < end_ms and start_ms < one.end_ms for one in promises
    )


def kept_from(
    lab: Lab, asset_id: str, state: AssetState, subject: str, until_ms: int, beside: Collection[str], reservation: str
) -> int:
    """From when it is promised to others, if lending it until then would break a reservation; 0 where it would not.

    ``beside`` is what goes out with it, ``reservation`` the one that it goes out for, ``subject`` who takes it: what is
    reserved for them is theirs.
    """
    now = lab.clock.now_ms()
    exact = [
        one.start_ms
        for one in state.reservations
        if one.reservation_id != reservation and one.keeps_from(subject or None, now, until_ms)
    ]
    if exact:
        return min(exact)
    met = [
        one
        for one in promises_of(lab, state.model_id).values()
        if one.meets(now, until_ms) and one.outstanding(now) and not _theirs(one, subject, reservation)
    ]
    if not met:
        return 0
    others = [
        asset
        for asset in lab.store.assets_of_model(state.model_id)
        if asset.asset_id != asset_id and asset.asset_id not in beside
    ]
    for at in sorted({max(one.start_ms, now) for one in met}):
        asked = sum(one.outstanding(now) for one in met if one.start_ms <= at < one.end_ms)
        if sum(_back_by(lab, asset, at, ()) for asset in others) < asked:
            return at
    return 0


def ready_by_then(lab: Lab, wants: Iterable[str], assets: Sequence[str], at_ms: int) -> dict[str, int]:
    """By model, how many will be ready at an instant if staff begin now: of all that is here, or of these things."""
    found: dict[str, int] = {}
    now = lab.clock.now_ms()
    then = max(at_ms, now)
    for model_id in wants:
        policy = lab.store.state(MODEL, f"model:{model_id}").policy
        dwell = (policy.sanitise_seconds if policy else 0) * 1000
        here = [
            asset
            for asset in lab.store.assets_of_model(model_id)
            if (not assets or asset.asset_id in assets) and asset.custody is Custody.IN_LAB and not asset.held_at(then)
        ]
        works = [in_the_works(asset, _state(lab, asset), dwell) for asset in here]
        found[model_id] = ready_by(ready_at(works, now), then)
    return found


def in_the_works(asset: Asset, state: AssetState, dwell_ms: int) -> InTheWorks:
    return InTheWorks(
        steps=state.steps,
        step_until=asset.step_until,
        battery=asset.battery,
        min_battery=state.min_battery,
        charging=asset.charging,
        dwell_ms=dwell_ms,
    )


def _theirs(promise: Promise, subject: str, reservation: str) -> bool:
    return promise.reservation_id == reservation or (bool(subject) and promise.subject == subject)


def _back_by(lab: Lab, asset: Asset, at_ms: int, batches: Collection[str]) -> bool:
    now = lab.clock.now_ms()
    if asset.held_at(max(at_ms, now)) or asset.custody in _GONE:
        return False
    if asset.custody in _HERE:
        return True
    loan = _state(lab, asset).loan
    return loan is not None and (
        loan.batch_id in batches or (loan.due_at <= at_ms and now - loan.due_at < LONG_OVERDUE_MS)
    )


def _state(lab: Lab, asset: Asset) -> AssetState:
    return lab.store.state(ASSET, asset_stream(AssetId(asset.asset_id)))
