# SPDX-License-Identifier: Apache-2.0
"""One stock-take, counted by however many kiosks: which places, what was seen where, what nobody knows."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import AssetCounted
from lab_kiosk.domain.events.stocktakes import StocktakeClosed, StocktakeOpened, StocktakePlaceStarted, StrayCounted
from lab_kiosk.domain.folds.base import Changed, Fold
from lab_kiosk.domain.ids import stream_id
from lab_kiosk.domain.vocabulary import Custody


class Sighting(msgspec.Struct, frozen=True):
    """Where a thing was seen last in this stock-take, and where the records had it."""

    place: str
    was_at: str
    was: Custody
    at: int
    by: str
    put_away: bool = False

    @property
    def as_expected(self) -> bool:
        return self.was is Custody.IN_LAB and (self.put_away or self.place == self.was_at)


class Stray(msgspec.Struct, frozen=True):
    """A code of nothing known; ``code`` is empty where it was a bare number or is erased."""

    place: str
    at: int
    code: str = ""


class StocktakeState(msgspec.Struct, frozen=True):
    """``places`` in the order in which they were begun; ``seen`` is by asset, ``strays`` by digest."""

    opened_at: int = 0
    opened_by: str = ""
    places: tuple[str, ...] = ()
    seen: dict[str, Sighting] = {}
    strays: dict[str, Stray] = {}
    closed_at: int | None = None
    closed_by: str = ""
    missing: frozenset[str] = frozenset()


Result = tuple[StocktakeState, Changed]


def _opened(state: StocktakeState, entry: Entry, event: StocktakeOpened) -> Result:
    """The first counts: who joins without knowing of it opens nothing new."""
    return (state if state.opened_at else replace(state, opened_at=entry.at, opened_by=event.by)), ()


def _place(state: StocktakeState, entry: Entry, event: StocktakePlaceStarted) -> Result:
    return (state if event.place in state.places else replace(state, places=(*state.places, event.place))), ()


def _counted(state: StocktakeState, entry: Entry, event: AssetCounted) -> Result:
    """A later sighting says where it is; that it was once seen where it belongs stays true."""
    asset_id = stream_id(entry.stream)
    sighting = Sighting(event.place, event.was_at, event.was, entry.at, event.by, event.put_away)
    return replace(state, seen={**state.seen, asset_id: sighting}), ()


def _stray(state: StocktakeState, entry: Entry, event: StrayCounted) -> Result:
    code = (entry.personal.code or "") if entry.personal else ""
    return replace(state, strays={**state.strays, event.digest: Stray(event.place, entry.at, code)}), ()


def _closed(state: StocktakeState, entry: Entry, event: StocktakeClosed) -> Result:
    """Closed at two kiosks that had not heard of each other: the first ends it, and both name what they missed."""
    missing = state.missing | set(event.missing)
    if state.closed_at is not None:
        return replace(state, missing=missing), ()
    return replace(state, closed_at=entry.at, closed_by=event.by, missing=missing), ()


STOCKTAKE = Fold(
    StocktakeState,
    {
        StocktakeOpened: _opened,
        StocktakePlaceStarted: _place,
        AssetCounted: _counted,
        StrayCounted: _stray,
        StocktakeClosed: _closed,
    },
)
