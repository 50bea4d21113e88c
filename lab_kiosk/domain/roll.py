# SPDX-License-Identifier: Apache-2.0
"""The evacuation list: how sure the lab is that somebody is inside."""

from __future__ import annotations

from enum import StrEnum

CERTAIN_MS = 30 * 60 * 1000
LIKELY_MS = 2 * 60 * 60 * 1000


class Confidence(StrEnum):
    """Whoever has not been seen for long may have left without a word: looked for all the same, but last."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNSURE = "unsure"


def confidence(last_seen_at: int, now_ms: int) -> Confidence:
    """By the last sign of somebody, in Unix milliseconds; a sign from the future (another clock) is a fresh one."""
    silent = now_ms - last_seen_at
    if silent <= CERTAIN_MS:
        return Confidence.CERTAIN
    return Confidence.LIKELY if silent <= LIKELY_MS else Confidence.UNSURE
