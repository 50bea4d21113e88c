# SPDX-License-Identifier: Apache-2.0
"""What is promised of one model, and whether it can be kept: the arithmetic of reservations.

The fold that finds out that two kiosks promised too much, and the desk that promises no more than there is, count with
these same functions.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

MINUTE_MS = 60_000


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """So many of one model for one reservation. ``taken`` says with which batch of loans how many went out."""

    reservation_id: str
    subject: str | None
    start_ms: int
    end_ms: int
    grace_ms: int
    count: int
    taken: dict[str, int] = {}
    exact: bool = False
    """These very things, not any of the model."""
    cancelled: bool = False
    event_id: str = ""
    """The event that told its terms last."""
    told_ms: int = 0
    """When it did: nobody is given up for not coming before there was a promise."""

    @property
    def fetched(self) -> int:
        return sum(self.taken.values())

    def outstanding(self, now_ms: int) -> int:
        """How many are still waited for: nobody's after the grace, after the end, and once it is cancelled."""
        awaited_ms = max(self.start_ms, self.told_ms) + self.grace_ms
        if self.cancelled or now_ms >= min(awaited_ms, self.end_ms):
            return 0
        return max(self.count - self.fetched, 0)

    def holds(self, now_ms: int) -> int:
        """How many it takes away from others during its time: what went out, and what is still waited for."""
        return 0 if self.cancelled else self.fetched + self.outstanding(now_ms)

    def meets(self, start_ms: int, end_ms: int) -> bool:
        """Whether it shares an instant with [start, end)."""
        return self.start_ms < end_ms and start_ms < self.end_ms


def most_held(promises: Iterable[Promise], start_ms: int, end_ms: int, now_ms: int) -> int:
    """The most that the promises take away at any one instant of [start, end)."""
    met = [one for one in promises if one.meets(start_ms, end_ms)]
    instants = {max(one.start_ms, start_ms) for one in met}
    return max(
        (sum(one.holds(now_ms) for one in met if one.start_ms <= at < one.end_ms) for at in instants),
        default=0,
    )


class Standing(StrEnum):
    """How a reservation stands. Nothing of it is stored: it is told from the facts and the time."""

    WAITING = "waiting"
    PARTLY = "partly"
    """Some of it went out, and the rest is still waited for."""
    FETCHED = "fetched"
    NOBODY_CAME = "nobody_came"
    CANCELLED = "cancelled"
    OVER = "over"


def standing(promises: Iterable[Promise], now_ms: int) -> Standing:
    """Of the promises of one reservation, one for each model. Raises ValueError without any."""
    told = list(promises)
    if not told:
        raise ValueError("a reservation of nothing")
    if any(one.cancelled for one in told):
        return Standing.CANCELLED
    if now_ms >= told[0].end_ms:
        return Standing.OVER if any(one.fetched for one in told) else Standing.NOBODY_CAME
    waits = any(one.outstanding(now_ms) for one in told)
    if any(one.fetched for one in told):
        return Standing.PARTLY if waits else Standing.FETCHED
    return Standing.WAITING if waits else Standing.NOBODY_CAME
