# SPDX-License-Identifier: Apache-2.0
"""What the entries about things tell that no derived row keeps: uses, waits for the next use, and losses.

Pure walks over entries in order, one thing after the other. They follow the fold of an asset in what they say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetFound,
    AssetLent,
    AssetMarkedMissing,
    AssetMoved,
    AssetReleased,
    AssetReturned,
    AssetSentToBench,
    AssetSentToVendor,
    BatteryReported,
    TurnaroundStepDone,
)
from lab_kiosk.domain.ids import stream_id
from lab_kiosk.domain.vocabulary import Step

T = TypeVar("T")

_BACK = (AssetReturned, AssetFound, AssetMoved, AssetSentToBench, AssetSentToVendor)
_TAKEN = (AssetLent, AssetClaimed)
_ENDS = (AssetReturned, AssetFound, AssetReleased)


class Claimed(msgspec.Struct, frozen=True):
    """A demo had it, from when until when; None while it has it."""

    asset_id: str
    since: int
    until: int | None


class Turnaround(msgspec.Struct, frozen=True):
    """From the end of one use until anybody could have it. ``ready_at`` is None while it waits, ``skipped`` where
    somebody took it before.
    """

    asset_id: str
    since: int
    ready_at: int | None = None
    skipped: bool = False


class Loss(msgspec.Struct, frozen=True):
    """Marked missing, and seen again or not."""

    asset_id: str
    since: int
    found_at: int | None = None


def by_thing(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """In the order in which each thing was first heard of."""
    told: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        told[stream_id(entry.stream)].append(entry)
    return told


def claims(asset_id: str, entries: Sequence[Entry]) -> tuple[Claimed, ...]:
    """It ends with its session, or with the next sign that the thing is elsewhere."""
    told: list[Claimed] = []
    held: tuple[int, str] | None = None
    for entry in entries:
        event = entry.event
        ends = isinstance(event, _BACK + _TAKEN) or (
            isinstance(event, AssetReleased) and held is not None and event.session_id == held[1]
        )
        if held is not None and ends:
            told.append(Claimed(asset_id, held[0], entry.at))
            held = None
        if isinstance(event, AssetClaimed):
            held = (entry.at, event.session_id)
    return (*told, Claimed(asset_id, held[0], None)) if held is not None else tuple(told)


class _Wait(msgspec.Struct, frozen=True):
    """``steps`` are still to be done, ``until`` is when those that were done have taken effect."""

    since: int = 0
    steps: tuple[Step, ...] = ()
    until: int = 0
    borrower: str | None = None


def turnarounds(asset_id: str, entries: Sequence[Entry], min_battery: int) -> tuple[Turnaround, ...]:
    """``min_battery`` is the charge from which a thing counts as charged, in percent. What a borrower uses in a demo
    stays theirs: the end of the demo is not the end of the use.
    """
    told: list[Turnaround] = []
    wait = _Wait()
    for entry in entries:
        event = entry.event
        if isinstance(event, _TAKEN):
            if wait.steps:
                told.append(Turnaround(asset_id, wait.since, skipped=True))
            wait = _Wait(borrower=_borrower(wait, entry))
        elif isinstance(event, AssetReleased) and wait.borrower is not None:
            continue
        elif isinstance(event, _ENDS):
            wait = _Wait(wait.since if wait.steps else entry.at, event.due_steps, entry.at)
        elif wait.steps:
            left = _still_to_do(wait.steps, entry, min_battery)
            if left != wait.steps:
                until = max(wait.until, getattr(event, "ready_at", 0), entry.at)
                told += [] if left else [Turnaround(asset_id, wait.since, until)]
                wait = _Wait(wait.since, left, until)
    return (*told, Turnaround(asset_id, wait.since)) if wait.steps else tuple(told)


def _borrower(wait: _Wait, entry: Entry) -> str | None:
    if isinstance(entry.event, AssetLent):
        return entry.subject
    return wait.borrower if wait.borrower == entry.subject else None


def _still_to_do(waits: tuple[Step, ...], entry: Entry, min_battery: int) -> tuple[Step, ...]:
    match entry.event:
        case TurnaroundStepDone(step=done):
            return tuple(step for step in waits if step is not done)
        case BatteryReported(percent=percent) if percent >= min_battery:
            return tuple(step for step in waits if step is not Step.CHARGE)
        case _:
            return waits


def losses(asset_id: str, entries: Sequence[Entry]) -> tuple[Loss, ...]:
    """Marked twice is missing once; whatever shows that it is in somebody's hands finds it."""
    told: list[Loss] = []
    since: int | None = None
    for entry in entries:
        if isinstance(entry.event, AssetMarkedMissing):
            since = entry.at if since is None else since
        elif since is not None and isinstance(entry.event, _BACK + _TAKEN):
            told.append(Loss(asset_id, since, entry.at))
            since = None
    return (*told, Loss(asset_id, since)) if since is not None else tuple(told)


def all_claims(entries: Iterable[Entry]) -> tuple[Claimed, ...]:
    return _over(entries, claims)


def all_losses(entries: Iterable[Entry]) -> tuple[Loss, ...]:
    return _over(entries, losses)


def all_turnarounds(entries: Iterable[Entry], min_battery: Mapping[str, int]) -> tuple[Turnaround, ...]:
    return _over(entries, lambda asset, told: turnarounds(asset, told, min_battery.get(asset, 0)))


def _over(entries: Iterable[Entry], walk: Callable[[str, Sequence[Entry]], tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(one for asset, told in by_thing(entries).items() for one in walk(asset, told))
