# SPDX-License-Identifier: Apache-2.0
"""What can become of a reservation of headsets, in the words of a test."""

from __future__ import annotations

from typing import Any

from lab_kiosk.domain.events import reservations as ev
from lab_kiosk.domain.ids import AssetId
from tests.support.builders import HOUR, START_MS

ZONE = "America/Chicago"


def made(count: int, start: int = HOUR, end: int = 2 * HOUR, there: int = 3, **changes: Any) -> ev.ReservationMade:
    """``start`` and ``end`` are told from the start of the test's day."""
    told: dict[str, Any] = {"grace_minutes": 20, "zone": ZONE, "by": "S"}
    return ev.ReservationMade(**{**_terms(count, start, end, there), **told, **changes})


def changed(count: int, start: int = HOUR, end: int = 2 * HOUR, there: int = 3, **more: Any) -> ev.ReservationChanged:
    return ev.ReservationChanged(**{**_terms(count, start, end, there), "by": "S", **more})


def cancelled(**more: Any) -> ev.ReservationCancelled:
    return ev.ReservationCancelled(**{"models": ("quest",), "by": "S", **more})


def replaced(gone: str, instead: str, start: int = HOUR, end: int = 2 * HOUR) -> ev.ReservationUnitReplaced:
    at = {"start_ms": START_MS + start, "end_ms": START_MS + end}
    return ev.ReservationUnitReplaced(gone=AssetId(gone), instead=AssetId(instead), by="S", **at)


def fetched(count: int, batch: str = "set", **more: Any) -> ev.ReservationFulfilled:
    return ev.ReservationFulfilled(**{"batch_id": batch, "taken": {"quest": count}, "by": "S", **more})


def put_back(count: int, batch: str = "set", **more: Any) -> ev.ReservationFulfilmentUndone:
    return ev.ReservationFulfilmentUndone(**{"batch_id": batch, "taken": {"quest": count}, **more})


def _terms(count: int, start: int, end: int, there: int) -> dict[str, Any]:
    return {
        "wants": {"quest": count},
        "there": {"quest": there},
        "start_ms": START_MS + start,
        "end_ms": START_MS + end,
    }
