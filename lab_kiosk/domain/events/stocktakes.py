# SPDX-License-Identifier: Apache-2.0
"""Stock-takes. Stream ``stocktake:<site>/<day>/<number>``: kiosks that open one on the same day without hearing from
each other write the same history. What is counted is told in the asset's own stream and counts here too.
"""

from __future__ import annotations

from typing import ClassVar

from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.ids import AssetId


class StocktakeOpened(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "stocktake.opened"
    by: str


class StocktakePlaceStarted(Event, frozen=True, kw_only=True):
    """Somebody counts at this place from now on: what belongs there and is not seen anywhere is missing at the end."""

    KIND: ClassVar[str] = "stocktake.place_started"
    place: str
    by: str


class StrayCounted(Event, frozen=True, kw_only=True):
    """A code that belongs to nothing known. ``personal.code`` keeps it for staff."""

    KIND: ClassVar[str] = "stocktake.stray_counted"
    digest: str
    place: str
    by: str


class StocktakeClosed(Event, frozen=True, kw_only=True):
    """``missing`` is what this kiosk marked missing with it."""

    KIND: ClassVar[str] = "stocktake.closed"
    by: str
    missing: tuple[AssetId, ...] = ()
