# SPDX-License-Identifier: Apache-2.0
"""When to ask again and how much at once: one timer, and pure functions that set it. Seconds on a monotonic clock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from lab_kiosk.sync.protocol import MAX_BYTES, MAX_EVENTS, Trouble

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 300.0
HOURLY = 3600.0
IDLE = 30.0
"""Between two contacts of which the last one went well: others may have written something."""
HERD = 60.0
"""After the link came back, at most: a thousand kiosks see it come back at the same moment."""
SOON = 2.0
"""After something was written here while all is well."""
METERED_IDLE, METERED_SOON = 240.0, 60.0
"""The same two where each byte is paid for: a contact that brings nothing costs more than the event that asks for it,
and a demo writes one every five seconds.
"""
FIRST_EVENTS, FIRST_BYTES = 500, 256 * 1024
FEWEST = 8

CLOSED_DOOR = frozenset({Trouble.REFUSED, Trouble.REVOKED, Trouble.NOT_CENTRAL, Trouble.NO_RIGHTS, Trouble.OLD})
"""Only a person can mend these; asking often would only fill a log."""


@dataclass(frozen=True)
class Batch:
    """How much goes into one question: halved when one fails, doubled when one succeeds, small to begin with."""

    events: int = FIRST_EVENTS
    size: int = FIRST_BYTES

    def grown(self) -> Batch:
        return Batch(min(self.events * 2, MAX_EVENTS), min(self.size * 2, MAX_BYTES))

    def shrunk(self) -> Batch:
        return Batch(max(self.events // 2, FEWEST), max(self.size // 2, MAX_BYTES * FEWEST // MAX_EVENTS))


class End(StrEnum):
    """How a contact ended that was not broken off."""

    DONE = "done"
    OLD = "old"
    LATER = "later"
    SAVING = "saving"
    """Of the day's bytes only those are left that are kept for what is written here."""
    SPENT = "spent"
    """The day's bytes are used up."""


@dataclass(frozen=True)
class Pace:
    """``due`` is the one timer: whatever happens, an attempt begins then. ``failures`` counts those in a row."""

    due: float = 0.0
    failures: int = 0
    batch: Batch = Batch()
    trouble: Trouble | None = None
    metered: bool = False

    def waits(self, now: float) -> float:
        return max(self.due - now, 0.0)


def ended(pace: Pace, end: End, now: float, chance: float) -> Pace:
    """After an attempt that had answers. ``chance`` is a random number of [0, 1)."""
    match end:
        case End.DONE | End.SAVING:
            idle = METERED_IDLE if pace.metered else IDLE
            return Pace(due=now + idle * (0.5 + chance), metered=pace.metered)
        case End.LATER:
            return _later(pace, now, chance)
        case End.OLD | End.SPENT:
            # Counted as a failure: what is written meanwhile must not ask again every two seconds.
            return Pace(due=now + HOURLY * (0.5 + chance / 2), failures=1, metered=pace.metered)


def failed(pace: Pace, trouble: Trouble, now: float, chance: float) -> Pace:
    """After an attempt that was broken off. The same question is asked again, smaller."""
    if trouble in CLOSED_DOOR:
        return replace(pace, due=now + HOURLY * (0.5 + chance / 2), trouble=trouble, failures=pace.failures + 1)
    return replace(_later(pace, now, chance), batch=pace.batch.shrunk(), trouble=trouble)


def link_up(pace: Pace, now: float, chance: float) -> Pace:
    """The network came back: soon, but not all at once."""
    return replace(pace, due=min(pace.due, now + HERD * chance), failures=0)


def wrote(pace: Pace, now: float) -> Pace:
    """Something was written here. While the last attempt failed, the back-off stands."""
    soon = METERED_SOON if pace.metered else SOON
    return pace if pace.failures else replace(pace, due=min(pace.due, now + soon))


def asked(pace: Pace, now: float) -> Pace:
    """A person wants it now."""
    return replace(pace, due=min(pace.due, now))


def _later(pace: Pace, now: float, chance: float) -> Pace:
    """Full jitter (Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015)."""
    ceiling = min(FIRST_PAUSE * 2.0 ** min(pace.failures, 20), LONGEST_PAUSE)
    return replace(pace, due=now + ceiling * chance, failures=pace.failures + 1)
