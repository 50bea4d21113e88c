# SPDX-License-Identifier: Apache-2.0
"""Reservations. Stream ``reservation:<id>``. Each event names the models (``wants``, ``models``, ``taken``) and the
exact things (``assets``) that it is about, because it counts in their histories, too.

The row's ``subject`` is whom it is for, where that is known; a group without a badge has its name in ``personal.note``.
"""

from __future__ import annotations

from typing import ClassVar

from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.ids import AssetId


class ReservationMade(Event, frozen=True, kw_only=True):
    """So many of each model, from one instant to another (Unix ms, with the IANA name of the site's zone).

    ``assets`` are exactly these things, and then ``wants`` counts them by model; ``kit_id`` is the kit that they are.
    ``there`` is how many of each model could be lent for that time, as the kiosk knew, whatever else was promised: a
    fold may not look into the histories of things. Nobody who comes later than ``grace_minutes`` is waited for.
    """

    KIND: ClassVar[str] = "reservation.made"
    wants: dict[str, int]
    there: dict[str, int]
    assets: tuple[AssetId, ...] = ()
    kit_id: str = ""
    start_ms: int
    end_ms: int
    zone: str
    grace_minutes: int = 0
    by: str


class ReservationChanged(Event, frozen=True, kw_only=True):
    """Another time, or another number of the same. Everything is told anew."""

    KIND: ClassVar[str] = "reservation.changed"
    wants: dict[str, int]
    there: dict[str, int]
    assets: tuple[AssetId, ...] = ()
    start_ms: int
    end_ms: int
    by: str


class ReservationUnitReplaced(Event, frozen=True, kw_only=True):
    """Of these very things one is not to be had, and another of its model is kept in its place for the same time."""

    KIND: ClassVar[str] = "reservation.unit_replaced"
    gone: AssetId
    instead: AssetId
    start_ms: int
    end_ms: int
    by: str

    @property
    def assets(self) -> tuple[AssetId, AssetId]:
        return self.gone, self.instead


class ReservationUnitLetGo(Event, frozen=True, kw_only=True):
    """A thing that was kept for it by the event ``kept`` is kept no more: two kiosks had each kept another one in the
    same place, or it was cancelled where nobody knew of this thing. Nobody decided: it follows from what was known.
    """

    KIND: ClassVar[str] = "reservation.unit_let_go"
    unit: AssetId
    kept: str

    @property
    def assets(self) -> tuple[AssetId, ...]:
        return (self.unit,)


class ReservationCancelled(Event, frozen=True, kw_only=True):
    """Not needed (any more): from here on it keeps nothing for anybody, also where some of it was fetched."""

    KIND: ClassVar[str] = "reservation.cancelled"
    models: tuple[str, ...]
    assets: tuple[AssetId, ...] = ()
    by: str


class ReservationFulfilled(Event, frozen=True, kw_only=True):
    """Some or all of it went out, as the batch of loans that it names. The promise itself is never rewritten.

    ``assets`` are those that were reserved by name; of a reservation by model only the number counts.
    """

    KIND: ClassVar[str] = "reservation.fulfilled"
    batch_id: str
    taken: dict[str, int]
    assets: tuple[AssetId, ...] = ()
    by: str


class ReservationFulfilmentUndone(Event, frozen=True, kw_only=True):
    """The loans of that batch were taken back within the minute: it is waited for again."""

    KIND: ClassVar[str] = "reservation.fulfilment_undone"
    batch_id: str
    taken: dict[str, int]
    assets: tuple[AssetId, ...] = ()
