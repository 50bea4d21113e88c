# SPDX-License-Identifier: Apache-2.0
"""The two ports that the standard library satisfies: the machine's clock and its randomness."""

from __future__ import annotations

import secrets
import time

from lab_kiosk.application.ports import Clock
from lab_kiosk.domain.ids import uuid7


class SystemClock:
    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()


class RandomIds:
    """UUIDv7 from the system's randomness."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def new(self) -> str:
        return uuid7(self._clock.now_ms(), secrets.token_bytes(10))
