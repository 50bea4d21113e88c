# SPDX-License-Identifier: Apache-2.0
"""The hybrid logical clock: 48 bits of Unix milliseconds, 16 bits of counter, in one integer.

Source: Kulkarni et al., "Logical Physical Clocks" (2014). A kiosk whose battery-backed clock died must still check
people in, so a wild clock is clamped and reported, never refused.
"""

from __future__ import annotations

COUNTER_BITS = 16
MAX_MS = (1 << 47) - 1
"""One bit below the format's width: the stamp must fit a signed 64-bit column."""
DRIFT_LIMIT_MS = 24 * 60 * 60 * 1000
JUMP_LIMIT_MS = 400 * DRIFT_LIMIT_MS
"""A kiosk may stand switched off over a long summer; a clock that leaps further than this is broken."""


def stamp(ms: int, counter: int = 0) -> int:
    """The stamp for an instant."""
    return min(max(ms, 0), MAX_MS) << COUNTER_BITS | counter


def milliseconds(hlc: int) -> int:
    """The instant inside a stamp, Unix milliseconds."""
    return hlc >> COUNTER_BITS


def tick(last: int, wall_ms: int) -> int:
    """The next stamp of this log: later than ``last``, and not before the wall clock.

    A full counter carries into the milliseconds, which is what adding one to the integer does. One start with the clock
    in 2099 must not stamp everything after it as 2099: such a leap is not followed.
    """
    if last and wall_ms > milliseconds(last) + JUMP_LIMIT_MS:
        return last + 1
    return max(last + 1, stamp(wall_ms))


def merge(last: int, remote: int, wall_ms: int) -> int:
    """``last`` after seeing another log's stamp; a remote clock more than a day ahead does not drag ours along."""
    if milliseconds(remote) > wall_ms + DRIFT_LIMIT_MS:
        return last
    return max(last, remote)
