# SPDX-License-Identifier: Apache-2.0
"""When what a headset says of its battery is worth writing down.

A headset says it twice a minute, and the journal is kept for years: written is what changes whether somebody can have
it, and nothing else (ADR 0013).
"""

from __future__ import annotations

from collections.abc import Iterable

from lab_kiosk.domain.folds.asset import AssetState
from lab_kiosk.domain.vocabulary import Step

FULL = 100
RECOVERY = 3
"""Percent. An idle battery may gain a point or two by resting: without a charger that says nothing."""


def is_news(asset: AssetState, percent: int, *, charging: bool, marks: Iterable[int] = ()) -> bool:
    """Whether a report changes anything that is known. ``marks`` are the levels that somebody asks for (a demo's
    ``min_battery``), beside the model's own and *full*.
    """
    if asset.battery is None or charging is not asset.charging:
        return True
    if Step.CHARGE in asset.steps and percent >= asset.min_battery:
        return True
    risen = percent > asset.battery and not charging
    counted = max(percent - RECOVERY, asset.battery) if risen else percent
    known = asset.battery
    return any((known >= mark) is not (counted >= mark) for mark in (asset.min_battery, *marks, FULL))


__all__ = ["FULL", "RECOVERY", "is_news"]
