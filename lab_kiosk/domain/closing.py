# SPDX-License-Identifier: Apache-2.0
"""Visits that nobody ended: from when on somebody counts as gone who said nothing when the lab closed."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from lab_kiosk.domain.due import at_minute
from lab_kiosk.domain.events.site import PolicySet

GRACE_MS = 60 * 60 * 1000
"""How long after closing time nobody is given up: people tidy up, and an event runs late."""
DAY_MINUTES = 24 * 60


def closes_at_all(policy: PolicySet) -> bool:
    """A lab that is open around the clock has no closing time that says anything about anybody."""
    return policy.closes - policy.opens < DAY_MINUTES


def closing_after(seen_ms: int, closes: int, zone: str) -> int:
    """The first closing time after an instant (both Unix ms), by the clock on the lab's wall; ``closes`` is in minutes
    after midnight.
    """
    seen = datetime.fromtimestamp(seen_ms / 1000, ZoneInfo(zone))
    yesterday, today, tomorrow = (int(at_minute(seen, day, closes).timestamp() * 1000) for day in (-1, 0, 1))
    return yesterday if yesterday > seen_ms else today if today > seen_ms else tomorrow


def forgotten_at(last_seen_ms: int, policy: PolicySet, zone: str, now_ms: int) -> int:
    """When the lab closed behind somebody who was seen last at ``last_seen_ms``; 0 while they may still be inside."""
    if not closes_at_all(policy):
        return 0
    closed = closing_after(last_seen_ms, policy.closes, zone)
    return closed if now_ms >= closed + GRACE_MS else 0
