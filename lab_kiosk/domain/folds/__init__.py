# SPDX-License-Identifier: Apache-2.0
"""The folds: pure functions from a history to its state. The word before a stream's colon names its fold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import (
    AssetCounted,
    AssetLent,
    AssetRegistered,
    CodeAssigned,
    CodeRetired,
    KitDefined,
)
from lab_kiosk.domain.events.reservations import (
    ReservationCancelled,
    ReservationChanged,
    ReservationFulfilled,
    ReservationFulfilmentUndone,
    ReservationMade,
    ReservationUnitLetGo,
    ReservationUnitReplaced,
)
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.base import Fold, in_order
from lab_kiosk.domain.folds.lab import AGREEMENT, CODE, KIT, MODEL, PILOT, SITE, STATION, STOCK
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.folds.reservation import PROMISES, RESERVATION
from lab_kiosk.domain.folds.session import SESSION
from lab_kiosk.domain.folds.stocktake import STOCKTAKE
from lab_kiosk.domain.folds.visits import VISIT
from lab_kiosk.domain.ids import Stream, asset_stream, promises_stream

FOLDS: dict[str, Fold[Any]] = {
    "person": PERSON,
    "visit": VISIT,
    "asset": ASSET,
    "model": MODEL,
    "kit": KIT,
    "stock": STOCK,
    "code": CODE,
    "session": SESSION,
    "pilot": PILOT,
    "agreement": AGREEMENT,
    "site": SITE,
    "station": STATION,
    "stocktake": STOCKTAKE,
    "reservation": RESERVATION,
    "promises": PROMISES,
}


def fold_of(stream: str) -> Fold[Any] | None:
    """The fold of a stream, or None for a stream of a kind from the future."""
    return FOLDS.get(stream.partition(":")[0])


_MODELS: dict[type, Callable[[Any], Iterable[str]]] = {
    ReservationMade: lambda event: event.wants,
    ReservationChanged: lambda event: event.wants,
    ReservationUnitReplaced: lambda _: (),
    ReservationUnitLetGo: lambda _: (),
    ReservationCancelled: lambda event: event.models,
    ReservationFulfilled: lambda event: event.taken,
    ReservationFulfilmentUndone: lambda event: event.taken,
}
"""What is told of a reservation counts for each model and each exact thing that it names."""


_ELSEWHERE: dict[type, Callable[[Any], str]] = {
    AssetRegistered: lambda event: f"code:{event.tag}",
    CodeAssigned: lambda event: f"code:{event.value}",
    CodeRetired: lambda event: f"code:{event.value}",
    KitDefined: lambda event: f"code:{event.code}",
    AssetCounted: lambda event: f"stocktake:{event.stocktake}",
}
"""The events that also count in another history, and which one that is."""


def histories(entry: Entry) -> tuple[Stream, ...]:
    """The streams in which an entry counts: its own first, then the few others whose rules need it (ADR 0006)."""
    event = entry.event
    kind = type(event)
    if kind is AssetLent and entry.subject is not None:
        return entry.stream, Stream(f"person:{entry.subject}")
    models = _MODELS.get(kind)
    if models is not None:
        promised = (promises_stream(model_id) for model_id in models(event))
        return entry.stream, *promised, *(asset_stream(asset_id) for asset_id in event.assets)  # type: ignore[union-attr]
    also = _ELSEWHERE.get(kind)
    return (entry.stream,) if also is None else (entry.stream, Stream(also(event)))


def seen_in(entry: Entry, stream: str) -> Entry:
    """The entry as the fold of ``stream`` has to see it."""
    return entry if entry.stream == stream else replace(entry, within=Stream(stream))


__all__ = ["FOLDS", "Fold", "fold_of", "histories", "in_order", "seen_in"]
