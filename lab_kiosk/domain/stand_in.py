# SPDX-License-Identifier: Apache-2.0
"""Something that was reserved by name is gone: which other unit of its model could be kept in its place?

Careful rather than generous: what is promised, out, held or somewhere else is never proposed, and neither is the last
one that others, who reserved any of the model, still wait for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from lab_kiosk.domain.availability import first_blocker
from lab_kiosk.domain.folds.asset_state import AssetState
from lab_kiosk.domain.promises import Promise, most_held
from lab_kiosk.domain.vocabulary import Custody, Lifecycle


def stand_in(
    model_id: str,
    units: Mapping[str, AssetState],
    promises: Iterable[Promise],
    start_ms: int,
    end_ms: int,
    now_ms: int,
) -> str | None:
    """The id of a unit of ``model_id`` that is free from now, or from ``start_ms``, to ``end_ms``; None where none is.

    ``units`` are things by id, ``promises`` all of the model. What can be had at once comes before what has to be made
    ready, then the lowest tag. Of what has ended already nothing is proposed.
    """
    start_ms = max(start_ms, now_ms)
    if end_ms <= start_ms:
        return None
    able = [
        (first_blocker(unit, now_ms) is not None, unit.tag, key)
        for key, unit in units.items()
        if unit.model_id == model_id and _free(unit, start_ms, end_ms)
    ]
    awaited = [_still_to_come(one, now_ms) for one in promises if not one.exact]
    if len(able) <= most_held(awaited, start_ms, end_ms, now_ms):
        return None
    return min(able)[2]


def _free(unit: AssetState, start_ms: int, end_ms: int) -> bool:
    here = unit.lifecycle is Lifecycle.ACTIVE and unit.custody is Custody.IN_LAB
    promised = any(one.start_ms < end_ms and start_ms < one.end_ms for one in unit.reservations)
    return here and not unit.held_at(start_ms) and not promised and not unit.disputed


def _still_to_come(promise: Promise, now_ms: int) -> Promise:
    """Without what went out for it: that is not among the things that are here."""
    return replace(promise, count=promise.outstanding(now_ms), taken={})
