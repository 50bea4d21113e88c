# SPDX-License-Identifier: Apache-2.0
"""Counts of people so small that somebody could be recognised are not told, nor what would give them away.

What is hidden besides is chosen by its place and never by its size, so that for whoever knows the rule, the total and
every other count, each hidden one can still be any of :data:`LEAST` numbers at least. The test of this module plays the
one who tries all.
"""

from __future__ import annotations

from collections.abc import Sequence

LEAST = 10
"""The smallest count that is told (checkin.md, retention: anonymous statistics, cells below 10 suppressed)."""


def hidden(counts: Sequence[int], least: int = LEAST) -> frozenset[int]:
    """The places of the cells of one table that are not told beside its total.

    Those below ``least``, and with them their next neighbours, in the order of the table and around its end, for as
    long as the total would tell what one of them cannot be.
    """
    below = {place for place, count in enumerate(counts) if count < least}
    if not below:
        return frozenset()
    last = max(below)
    around = [(last + step) % len(counts) for step in range(1, len(counts))]
    spare = iter(place for place in around if place not in below)
    while not _open(len(below), sum(counts[place] for place in below), least - 1):
        place = next(spare, None)
        if place is None:
            break
        below.add(place)
    return frozenset(below)


def _open(cells: int, total: int, most: int) -> bool:
    """Whether each of so many hidden cells, together ``total``, can be anything from 0 to ``most``: all small, or with
    a large one among them for certain.
    """
    return cells > 1 and (most <= total <= (cells - 1) * most or total > cells * most)


def told(counts: Sequence[int], least: int = LEAST) -> tuple[int | None, ...]:
    """The counts, None for those that are hidden."""
    away = hidden(counts, least)
    return tuple(None if place in away else count for place, count in enumerate(counts))


def told_total(counts: Sequence[int], least: int = LEAST) -> int | None:
    """Their sum, where it is no small count itself."""
    return total if (total := sum(counts)) >= least else None
