# SPDX-License-Identifier: Apache-2.0
"""What befalls a loan between its going out and its end: renewals, and the look at what came back."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import LoanRenewed, RenewalUndone, ReturnChecked
from lab_kiosk.domain.folds.asset_state import AssetState, Renewal
from lab_kiosk.domain.folds.base import Changed
from lab_kiosk.domain.vocabulary import Condition, Grade

Result = tuple[AssetState, Changed]


def renewed(asset: AssetState, entry: Entry, event: LoanRenewed) -> Result:
    """Only of the loan that is open. The latest due time counts, whoever granted it; one number is one renewal."""
    if asset.loan is None or asset.loan.loan_id != event.loan_id:
        return asset, ()
    granted = Renewal(event.due_at, event.number)
    asset = due_now(replace(asset, renewals={**asset.renewals, entry.event_id: granted}))
    return asset, asset.open_loan


def renewal_undone(asset: AssetState, entry: Entry, event: RenewalUndone) -> Result:
    if event.renewal not in asset.renewals:
        return asset, ()
    rest = {name: granted for name, granted in asset.renewals.items() if name != event.renewal}
    asset = due_now(replace(asset, renewals=rest))
    return asset, asset.open_loan


def due_now(asset: AssetState) -> AssetState:
    """With its loan due when it was lent until, or by the latest of its renewals."""
    if asset.loan is None:
        return asset
    granted = asset.renewals.values()
    due = max((asset.first_due, *(one.due_at for one in granted)))
    number = max((one.number for one in granted), default=0)
    return replace(asset, loan=replace(asset.loan, due_at=due, renewals=number))


def checked(asset: AssetState, entry: Entry, event: ReturnChecked) -> Result:
    """What is missing is missing from the thing until it goes out with it again, or is seen. The look is also at the
    loan that it ended, wherever that is still known.
    """
    asset = replace(asset, lacks=(asset.lacks - frozenset(event.present)) | frozenset(event.missing))
    loan = asset.last_loan
    if loan is None or loan.loan_id != event.loan_id:
        return asset, ()
    trouble = event.grade is Grade.DAMAGED or bool(event.missing)
    loan = replace(
        loan,
        grade=event.grade,
        missing=",".join(event.missing),
        condition=Condition.PROBLEM if trouble else Condition.FINE,
    )
    return replace(asset, last_loan=loan), (loan,)
