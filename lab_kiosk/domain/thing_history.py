# SPDX-License-Identifier: Apache-2.0
"""The history of one thing, entry by entry: whose loan it was about, and what a released hold had been for.

An entry alone does not say it ("came back" names nobody), so the fold is walked along: what it knew before and after
each entry is what a sentence can be made of.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import AssetLent, BatteryReported, ConditionReported, HoldPlaced, HoldReleased
from lab_kiosk.domain.folds.asset import ASSET, AssetState
from lab_kiosk.domain.folds.base import in_order
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import HoldReason


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """``loan`` is the one that the entry is about, ``ended`` another one that it ended, ``hold`` the reason of the hold
    that it placed or released. ``again``: it lent to somebody who had it anyway.
    """

    entry: Entry
    loan: Loan | None = None
    ended: Loan | None = None
    hold: HoldReason | None = None
    again: bool = False

    def is_of(self, loan_id: str) -> bool:
        """Whether it belongs to the story of a loan."""
        return any(loan is not None and loan.loan_id == loan_id for loan in (self.loan, self.ended))


def moments(entries: Iterable[Entry]) -> tuple[Moment, ...]:
    """The newest first. Of battery levels that follow each other only the last is told."""
    found: list[Moment] = []
    state = ASSET.empty()
    for entry in in_order(entries):
        before, (state, _) = state, ASSET.step(state, entry)
        if found and isinstance(entry.event, BatteryReported) and isinstance(found[-1].entry.event, BatteryReported):
            found.pop()
        found.append(_moment(entry, before, state))
    return tuple(reversed(found))


def _moment(entry: Entry, before: AssetState, after: AssetState) -> Moment:
    match entry.event:
        case AssetLent():
            had, has = before.loan, after.loan
            again = had is not None and has is not None and had.loan_id == has.loan_id
            return Moment(entry=entry, loan=has, ended=None if again else had, again=again)
        case ConditionReported():
            return Moment(entry=entry, loan=before.loan or before.last_loan)
        case HoldPlaced(reason=reason):
            return Moment(entry=entry, loan=before.loan, hold=reason)
        case HoldReleased(hold_id=hold_id):
            return Moment(entry=entry, loan=before.loan, hold=before.holds.get(hold_id))
        case _:
            return Moment(entry=entry, loan=before.loan)
