# SPDX-License-Identifier: Apache-2.0
"""A stock-take: the place, how far it is, what was scanned last, what puzzles, and at the end what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.stocktake import CountLine, CountVerdict
from lab_kiosk.ui.presenters.rows import PartRow, part_row

_TONES: dict[CountVerdict, str] = {
    CountVerdict.FOUND: "success",
    CountVerdict.MISPLACED: "warning",
    CountVerdict.UNEXPECTED: "warning",
    CountVerdict.WAS_MISSING: "success",
    CountVerdict.UNKNOWN: "warning",
    CountVerdict.MISSING: "danger",
}
_GLYPHS: dict[CountVerdict, str] = {
    CountVerdict.FOUND: "circle-check-big",
    CountVerdict.MISPLACED: "map-pin",
    CountVerdict.UNEXPECTED: "hand-helping",
    CountVerdict.WAS_MISSING: "sparkles",
    CountVerdict.UNKNOWN: "circle-help",
    CountVerdict.MISSING: "search",
}
SHOWN = 30
"""How many lines a list on the screen has; the report has all."""


@dataclass(frozen=True)
class CountRow:
    """``place`` is where it was seen, ``was_at`` where the records have it. ``act`` is what one tap can do about it:
    "move", "return" or nothing.
    """

    key: str
    verdict: str
    name: str
    tag: str
    place: str
    was_at: str
    glyph: str
    tone: str
    act: str = ""


@dataclass(frozen=True)
class StocktakeView:
    """``here_*`` are of the place where this kiosk counts, everything else of the whole stock-take.
    What was scanned ``last`` is not told a second time among the ``puzzles``.
    """

    place: str = ""
    places: int = 0
    here_found: int = 0
    here_expected: int = 0
    found: int = 0
    misplaced: int = 0
    unexpected: int = 0
    unknown: int = 0
    unseen: int = 0
    closing: bool = False
    closed: bool = False
    turned_up: int = 0
    again: bool = False
    last: CountRow | None = None
    puzzles: tuple[CountRow, ...] = ()
    not_yet: tuple[PartRow, ...] = ()
    missing: tuple[CountRow, ...] = ()


def stocktake_view(kiosk: Kiosk) -> StocktakeView:
    page = kiosk.stocktake
    if page is None:
        return StocktakeView()
    here = next((told for told in page.places if told.place == page.place), None)
    return StocktakeView(
        place=page.place,
        places=len(page.places),
        here_found=here.found if here else 0,
        here_expected=here.expected if here else 0,
        found=page.found,
        misplaced=page.misplaced,
        unexpected=page.unexpected,
        unknown=page.unknown,
        unseen=page.unseen,
        closing=kiosk.closing,
        closed=page.closed_at is not None,
        turned_up=page.turned_up,
        again=page.again,
        last=_row(page.last) if page.last else None,
        puzzles=tuple(_row(line) for line in page.puzzles[:SHOWN] if page.last is None or line.key != page.last.key),
        not_yet=tuple(part_row(part) for part in page.not_yet[:SHOWN]),
        missing=tuple(_row(line) for line in page.missing[:SHOWN]),
    )


def _row(line: CountLine) -> CountRow:
    acts = {CountVerdict.MISPLACED: "move", CountVerdict.UNEXPECTED: "return" if line.out else ""}
    return CountRow(
        key=line.key,
        verdict=line.verdict,
        name=line.name,
        tag=line.tag,
        place=line.place,
        was_at=line.was_at,
        glyph=_GLYPHS[line.verdict],
        tone=_TONES[line.verdict],
        act="" if line.settled else acts.get(line.verdict, ""),
    )
