# SPDX-License-Identifier: Apache-2.0
"""Whether a loan may end later than it was lent until, and if not, the first reason."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.domain.folds.asset import AssetState
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import Custody, HoldReason, LoanKind


class Renewability(StrEnum):
    """Every answer, what nobody can change before what staff can."""

    YES = "yes"
    NOT_OUT = "not_out"
    """The loan is over, or somebody has marked the thing missing."""
    RECALLED = "recalled"
    RESERVED = "reserved"
    TOO_OFTEN = "too_often"
    NOT_LATER = "not_later"
    BLOCKED = "blocked"
    OVERDUE = "overdue"
    STAFF_ONLY = "staff_only"


class Asking(msgspec.Struct, frozen=True, kw_only=True):
    """Who asks, and under which rules. ``staff``: at the desk, where lateness stops nobody. ``until`` is the due time
    that one tap would give (Unix ms), ``most`` how often a loan of this model is renewed.
    """

    now_ms: int
    until: int
    most: int
    staff: bool = False
    blocked: bool = False
    self_renewal: bool = True


def renewability(asset: AssetState, loan: Loan, asking: Asking) -> Renewability:
    open_ = asset.loan
    if open_ is None or open_.loan_id != loan.loan_id or asset.custody is Custody.MISSING:
        return Renewability.NOT_OUT
    if HoldReason.RECALL in asset.holds.values():
        return Renewability.RECALLED
    if _promised(asset, open_.subject, asking):
        return Renewability.RESERVED
    if open_.renewals >= asking.most:
        return Renewability.TOO_OFTEN
    if asking.until <= open_.due_at:
        return Renewability.NOT_LATER
    if asking.blocked:
        return Renewability.BLOCKED
    return Renewability.YES if asking.staff else _by_oneself(open_, asking)


def _by_oneself(loan: Loan, asking: Asking) -> Renewability:
    """A class set is somebody's lesson, and the next one may wait for it."""
    if not asking.self_renewal or loan.kind is LoanKind.CLASS_SET:
        return Renewability.STAFF_ONLY
    return Renewability.OVERDUE if loan.due_at < asking.now_ms else Renewability.YES


def _promised(asset: AssetState, subject: str | None, asking: Asking) -> bool:
    """Whether somebody else has it booked at any time before it would come back."""
    return any(
        promise.start_ms < asking.until
        and promise.end_ms > asking.now_ms
        and (promise.subject is None or promise.subject != subject)
        for promise in asset.reservations
    )
