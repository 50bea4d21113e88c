# SPDX-License-Identifier: Apache-2.0
"""The evacuation list: how sure the lab is that somebody is inside."""

from __future__ import annotations

from enum import StrEnum

from lab_kiosk.domain.vocabulary import ClosedBy

CERTAIN_MS = 30 * 60 * 1000
LIKELY_MS = 2 * 60 * 60 * 1000
ONE_EVACUATION_MS = 4 * 60 * 60 * 1000
"""Whoever was seen outside this long ago was seen in an evacuation that is over."""
_SAW_NOBODY = frozenset({None, ClosedBy.SYSTEM, ClosedBy.UNDONE})


class Confidence(StrEnum):
    """Whoever has not been seen for long may have left without a word: looked for all the same, but last."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNSURE = "unsure"
    GONE = "gone"
    """They never checked out, and the lab has closed behind them: probably gone."""


def confidence(last_seen_at: int, now_ms: int) -> Confidence:
    """By the last sign of somebody, in Unix milliseconds; a sign from the future (another clock) is a fresh one."""
    silent = now_ms - last_seen_at
    if silent <= CERTAIN_MS:
        return Confidence.CERTAIN
    return Confidence.LIKELY if silent <= LIKELY_MS else Confidence.UNSURE


def is_outside(closed_by: ClosedBy | None) -> bool:
    """Whether somebody knows that they are out. That the system closed a visit proves nothing."""
    return closed_by not in _SAW_NOBODY


def mustered_lately(closed_by: ClosedBy | None, closed_at: int | None, now_ms: int) -> bool:
    """Whether they were seen outside in this evacuation; by another clock that may be in the future."""
    return closed_by is ClosedBy.EVACUATION and closed_at is not None and now_ms - closed_at < ONE_EVACUATION_MS
