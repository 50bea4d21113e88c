# SPDX-License-Identifier: Apache-2.0
"""A stock-take as the screen and the report tell it: where we count, what was seen, what puzzles, what is missing."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.application.things import Part


class CountVerdict(StrEnum):
    """What a sighting says, against what the records of the counting kiosk said."""

    FOUND = "found"
    """Where it belongs, or put away from a desk of returns."""
    MISPLACED = "misplaced"
    UNEXPECTED = "unexpected"
    """The records say that somebody has it, or that it is away."""
    WAS_MISSING = "was_missing"
    UNKNOWN = "unknown"
    """A code of nothing that the lab knows."""
    MISSING = "missing"
    """Only when the stock-take is over: it belongs to a place that was counted, and nobody saw it."""


class CountLine(msgspec.Struct, frozen=True, kw_only=True):
    """One thing, or one unknown code (then ``asset_id`` is empty). ``was_at`` is where the records had it; ``out``:
    somebody has it, as far as the records know, now; ``settled``: nothing is left to do about it.
    """

    key: str
    verdict: CountVerdict
    asset_id: str = ""
    tag: str = ""
    name: str = ""
    picture: str = ""
    place: str = ""
    was_at: str = ""
    at: int = 0
    out: bool = False
    settled: bool = False


class PlaceCount(msgspec.Struct, frozen=True):
    """How far a place is: ``found`` of those that it should hold now."""

    place: str
    expected: int
    found: int


class StocktakePage(msgspec.Struct, frozen=True, kw_only=True):
    """``place`` is where this kiosk counts now. ``not_yet`` are the things of that place that nobody has scanned yet:
    none of them is missing before the stock-take is closed. ``puzzles`` are the lines that want a decision. ``news``:
    nobody here did anything; other kiosks count, too.
    """

    number: str
    by: str
    place: str = ""
    places: tuple[PlaceCount, ...] = ()
    found: int = 0
    misplaced: int = 0
    unexpected: int = 0
    unknown: int = 0
    not_yet: tuple[Part, ...] = ()
    puzzles: tuple[CountLine, ...] = ()
    unseen: int = 0
    """How many things of all counted places nobody has scanned: what closing would mark missing."""
    closed_at: int | None = None
    missing: tuple[CountLine, ...] = ()
    turned_up: int = 0
    """Of what was missing at the end, how many are here again."""
    last: CountLine | None = None
    again: bool = False
    news: bool = False


class StocktakeShown(msgspec.Struct, frozen=True):
    """The page may be shown."""

    page: StocktakePage


class NoPlaceYet(msgspec.Struct, frozen=True):
    """A thing was scanned before a place: nothing was counted."""
