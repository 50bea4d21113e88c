# SPDX-License-Identifier: Apache-2.0
"""How often somebody may try: five times, then a wait that grows. Waits are counted down, never compared with a date.

What is kept is how long a wait still lasts. It gets shorter by what a clock measured that only goes forwards, so a
wall clock that is set back or ahead opens nothing, and a kiosk that is switched off waits on when it is back.
"""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

TRIES = 5
WAITS_MS = (60_000, 5 * 60_000, 15 * 60_000)
"""After the first five wrong tries, the second five, and every five from then on."""


class Tries(msgspec.Struct, frozen=True, kw_only=True):
    """``wrong`` tries since the last wait, ``waits`` so far, and how long the one that runs still lasts."""

    wrong: int = 0
    waits: int = 0
    wait_ms: int = 0

    @property
    def left(self) -> int:
        return TRIES - self.wrong


def passed(tries: Tries, elapsed_ms: int) -> Tries:
    """Later by so much; a clock that says less than nothing shortens no wait."""
    return replace(tries, wait_ms=max(tries.wait_ms - max(elapsed_ms, 0), 0))


def counted(tries: Tries) -> Tries:
    """One try more, before anybody knows whether it is right: pulling the plug in between gives nobody another one.

    Raises ValueError while a wait runs.
    """
    if tries.wait_ms:
        raise ValueError("nobody tries while a wait runs")
    if tries.wrong + 1 < TRIES:
        return replace(tries, wrong=tries.wrong + 1)
    wait = WAITS_MS[min(tries.waits, len(WAITS_MS) - 1)]
    return Tries(waits=tries.waits + 1, wait_ms=wait)


OPEN = Tries()
"""After a right PIN: as if nobody had ever tried."""
