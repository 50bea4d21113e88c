# SPDX-License-Identifier: Apache-2.0
"""The order in which eyes go over things on a glass, and which of them lies next in a direction.

Places are rectangles in pixels, y downwards. Everything here is pure: what the places belong to is the caller's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

TOLERANCE = 0.2
"""The share of a side that may lie over a neighbour's without the two being in one row, or one column."""
ASIDE = 3
"""How much worse a pixel beside the way is than a pixel along it."""


class Place(NamedTuple):
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height


class Way(Enum):
    """A direction: the step along x and along y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def in_reading_order(places: Sequence[Place], *, mirrored: bool = False) -> list[int]:
    """The indices of ``places``: rows from top to bottom, each from its start, columns one after the other.

    ``mirrored`` starts rows at the right. Places that nothing separates keep their order,
    as far as none of them lies wholly below a later one.
    """
    return list(_read(range(len(places)), places, mirrored))


def _read(some: Sequence[int], places: Sequence[Place], mirrored: bool) -> Iterator[int]:
    rows = _bands(some, lambda index: _shrunk(places[index].top, places[index].height))
    if len(rows) > 1:
        for row in rows:
            yield from _read(row, places, mirrored)
        return
    columns = _bands(some, lambda index: _shrunk(places[index].left, places[index].width))
    if len(columns) == 1:
        yield from _downwards(list(some), places)
        return
    for column in reversed(columns) if mirrored else columns:
        yield from _read(column, places, mirrored)


def _downwards(some: list[int], places: Sequence[Place]) -> Iterator[int]:
    """In their own order, but for what waits for something that lies wholly above it. What a layout that is not done
    made smaller than nothing may wait for itself: then the first comes first.
    """
    while some:
        free = next((one for one in some if not any(_above(places[it], places[one]) for it in some)), some[0])
        some.remove(free)
        yield free


def _above(upper: Place, lower: Place) -> bool:
    return upper.bottom < lower.top and upper.left < lower.right and lower.left < upper.right


def _shrunk(start: float, length: float) -> tuple[float, float]:
    return start + length * TOLERANCE / 2, start + length * (1 - TOLERANCE / 2)


def _bands(some: Sequence[int], span: Callable[[int], tuple[float, float]]) -> list[list[int]]:
    """Groups with a gap between them; who shares a stretch with anybody of a group belongs to it."""
    bands: list[list[int]] = []
    reach = 0.0
    for index in sorted(some, key=span):
        start, end = span(index)
        if bands and start < reach:
            bands[-1].append(index)
            reach = max(reach, end)
        else:
            bands.append([index])
            reach = end
    return [sorted(band) for band in bands]


def nearest(places: Sequence[Place], origin: Place, way: Way) -> int | None:
    """The index of the place that comes first when one leaves ``origin`` that way, or None: nothing lies there."""
    found = [(_far(place, origin, way), index) for index, place in enumerate(places) if _lies(place, origin, way)]
    return min(found)[1] if found else None


def _lies(place: Place, origin: Place, way: Way) -> bool:
    """Its middle is past the origin's edge, or so far that only the tolerance lies over it."""
    across, down = way.value
    if across:
        slack = TOLERANCE * min(place.width, origin.width)
        return place.left >= origin.right - slack if across > 0 else place.right <= origin.left + slack
    slack = TOLERANCE * min(place.height, origin.height)
    return place.top >= origin.bottom - slack if down > 0 else place.bottom <= origin.top + slack


def _far(place: Place, origin: Place, way: Way) -> float:
    """Along the way between the edges, plus what has to be walked aside of it; the middle breaks a tie."""
    apart_x = max(place.left - origin.right, origin.left - place.right, 0)
    apart_y = max(place.top - origin.bottom, origin.top - place.bottom, 0)
    middle_x = abs(place.left + place.width / 2 - origin.left - origin.width / 2)
    middle_y = abs(place.top + place.height / 2 - origin.top - origin.height / 2)
    if way.value[0]:
        return apart_x + ASIDE * apart_y + middle_y / 100
    return apart_y + ASIDE * apart_x + middle_x / 100


def scrolled_to(place: Place, at: float, view: float, whole: float, *, first: bool, last: bool, air: float) -> float:
    """Where a scroller stands that shows ``place`` with ``air`` around it, moved no further than needed.

    ``place`` is within its content. It stands at ``at`` and shows ``view`` of ``whole``. The first control brings the
    beginning with it and the last the end, as far as both fit.
    """
    top, bottom = place.top - air, place.bottom + air
    if first and bottom <= view:
        top = 0.0
    if last and whole - top <= view:
        bottom = whole
    wanted = min(max(at, bottom - view), top) if bottom - top <= view else top
    return min(max(wanted, 0.0), max(whole - view, 0.0))


def leaves_out(places: Sequence[Place], view: float, whole: float, air: float) -> bool:
    """Whether a walk over the controls of a scroller (``places``, from top to bottom) leaves something unseen."""
    if whole <= view:
        return False
    if not places:
        return True
    bottoms = [place.bottom for place in places]
    gaps = [after - before for before, after in pairwise(bottoms)]
    ends = (bottoms[0] + air, whole - places[-1].top + air)
    return any(gap > view - air for gap in gaps) or any(end > view for end in ends)
