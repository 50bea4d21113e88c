# SPDX-License-Identifier: Apache-2.0
"""Whether an asset can be had now, and if not, the first reason: the one that a person would name."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from lab_kiosk.domain.folds.asset import AssetState
from lab_kiosk.domain.vocabulary import AgeBand, Custody, HoldReason, Lifecycle, Step


class Blocker(StrEnum):
    """Every reason, strongest first: what nobody can change stands before what only takes a moment."""

    UNKNOWN = "unknown"
    RETIRED = "retired"
    MISSING = "missing"
    ON_LOAN = "on_loan"
    IN_SESSION = "in_session"
    AT_BENCH = "at_bench"
    AT_VENDOR = "at_vendor"
    HELD_RECALL = "held_recall"
    HELD_DAMAGED = "held_damaged"
    HELD_QUARANTINE = "held_quarantine"
    HELD_CALIBRATION_DUE = "held_calibration_due"
    HELD_AUDIT = "held_audit"
    HELD_STAFF = "held_staff"
    RESERVED = "reserved"
    KIT_INCOMPLETE = "kit_incomplete"
    NEEDS_SANITISE = "needs_sanitise"
    SANITISING = "sanitising"
    NEEDS_CHECK = "needs_check"
    NEEDS_RESET = "needs_reset"
    NEEDS_CHARGE = "needs_charge"
    LOW_BATTERY = "low_battery"
    NOT_CONNECTED = "not_connected"
    """Nothing can be started on it from this kiosk: no cable, or nobody has allowed it."""
    TOO_YOUNG = "too_young"
    NEEDS_BADGE = "needs_badge"
    BORROWER_BLOCKED = "borrower_blocked"
    NEEDS_MODULE = "needs_module"
    """A short course comes first, or once more."""
    NEEDS_AGREEMENT = "needs_agreement"
    MUST_REST = "must_rest"
    """Whoever wants it rests from headsets, and it is one."""
    NEEDS_CONSENT = "needs_consent"
    """A guardian has to agree, and nobody of the staff has seen that they did."""
    NOT_RESERVED = "not_reserved"
    """It is had for a reservation, and that is of something else."""
    SURPLUS = "surplus"
    """It is had for a reservation, and that has all that it asked for."""


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """Who wants it. ``agreed`` says that the texts that the model asks for are accepted, ``trained`` that the modules
    are passed; an unknown age is the strictest. Without a ``badge`` nothing goes out: a loan needs somebody who can be
    found again.
    """

    subject: str | None = None
    age_band: AgeBand = AgeBand.UNKNOWN
    blocked: bool = False
    agreed: bool = True
    trained: bool = True
    badge: bool = True


ANYBODY = Wish(age_band=AgeBand.ADULT)

_CUSTODY = {
    Custody.MISSING: Blocker.MISSING,
    Custody.ON_LOAN: Blocker.ON_LOAN,
    Custody.IN_SESSION: Blocker.IN_SESSION,
    Custody.AT_BENCH: Blocker.AT_BENCH,
    Custody.AT_VENDOR: Blocker.AT_VENDOR,
}
_HOLDS = (
    (HoldReason.RECALL, Blocker.HELD_RECALL),
    (HoldReason.DAMAGED, Blocker.HELD_DAMAGED),
    (HoldReason.QUARANTINE, Blocker.HELD_QUARANTINE),
    (HoldReason.CALIBRATION_DUE, Blocker.HELD_CALIBRATION_DUE),
    (HoldReason.AUDIT, Blocker.HELD_AUDIT),
    (HoldReason.STAFF, Blocker.HELD_STAFF),
)
_STEPS = {
    Step.SANITISE: Blocker.NEEDS_SANITISE,
    Step.CHECK: Blocker.NEEDS_CHECK,
    Step.RESET: Blocker.NEEDS_RESET,
    Step.CHARGE: Blocker.NEEDS_CHARGE,
}


def first_blocker(asset: AssetState, now_ms: int, wish: Wish = ANYBODY, *, min_age: int = 0) -> Blocker | None:
    """None when it can be had. ``min_age`` is the model's; the battery may be unknown, but not known to be too low."""
    return next(_of_thing(asset, now_ms, wish), None) or _of_person(wish, min_age)


def blockers(asset: AssetState, now_ms: int) -> tuple[Blocker, ...]:
    """Everything that stands in the way of lending it to anybody, strongest first."""
    return tuple(_of_thing(asset, now_ms, ANYBODY))


def kit_blocker(members: tuple[AssetState, ...], now_ms: int, wish: Wish = ANYBODY) -> Blocker | None:
    """A kit can be had when every required member can."""
    return Blocker.KIT_INCOMPLETE if any(first_blocker(member, now_ms, wish) for member in members) else None


def _of_thing(asset: AssetState, now_ms: int, wish: Wish) -> Iterator[Blocker]:
    if not asset.model_id:
        yield Blocker.UNKNOWN
    if asset.lifecycle is Lifecycle.RETIRED:
        yield Blocker.RETIRED
    if asset.custody in _CUSTODY:
        yield _CUSTODY[asset.custody]
    for reason, blocker in _HOLDS:
        due = reason is HoldReason.CALIBRATION_DUE and asset.calibration_passed(now_ms)
        if due or reason in asset.holds.values():
            yield blocker
    if any(promise.keeps_from(wish.subject, now_ms) for promise in asset.reservations):
        yield Blocker.RESERVED
    if now_ms < asset.step_until:
        yield Blocker.SANITISING
    for step in asset.steps:
        yield _STEPS[step]
    if asset.battery is not None and asset.battery < asset.min_battery:
        yield Blocker.LOW_BATTERY


def _of_person(wish: Wish, min_age: int) -> Blocker | None:
    if not wish.badge:
        return Blocker.NEEDS_BADGE
    if wish.blocked:
        return Blocker.BORROWER_BLOCKED
    if wish.age_band.at_least < min_age:
        return Blocker.TOO_YOUNG
    if not wish.trained:
        return Blocker.NEEDS_MODULE
    return None if wish.agreed else Blocker.NEEDS_AGREEMENT


class Bin(StrEnum):
    """Where a returned thing goes next: the sort bin that the return screen names."""

    SHELF = "shelf"
    CLEAN = "clean"
    CHARGE = "charge"
    BENCH = "bench"
    DESK = "desk"


def destination(asset: AssetState, now_ms: int) -> Bin:
    if HoldReason.DAMAGED in asset.holds.values():
        return Bin.BENCH
    if asset.held_at(now_ms) or asset.lifecycle is Lifecycle.RETIRED or not asset.model_id:
        return Bin.DESK
    if not asset.steps:
        return Bin.SHELF
    return {Step.SANITISE: Bin.CLEAN, Step.CHARGE: Bin.CHARGE}.get(asset.steps[0], Bin.DESK)
