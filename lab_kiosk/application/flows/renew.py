# SPDX-License-Identifier: Apache-2.0
"""Renew: one tap beside a loan, on one's own home screen or where staff serve somebody, and a minute to undo."""

from __future__ import annotations

from collections.abc import Sequence

from lab_kiosk.application.commands import LookAround
from lab_kiosk.application.flows import hand_out
from lab_kiosk.application.flows.hand_out import handing
from lab_kiosk.application.flows.kiosk import ANYWHERE, Kiosk, Move, Table, Tap, signed_in, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.handing import Handing
from lab_kiosk.application.renewing import LoanProlonged, NotRenewed, RenewalTakenBack, RenewLoan, UndoRenewal
from lab_kiosk.application.things import LoanLine
from lab_kiosk.application.visitor import Visitor


@signed_in
def wanted(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    loans = kiosk.home.loans if kiosk.home else ()
    line = next((line for line in loans if line.asset_id == tap.value and line.renews_to), None)
    if line is None:
        return stay(kiosk)
    return stay(kiosk, RenewLoan(visitor=visitor, asset_id=line.asset_id, loan_id=line.loan_id), busy=True)


@handing
def wanted_at_desk(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    loans = draft.borrower.loans if draft.borrower else ()
    line = next((line for line in loans if line.asset_id == tap.value and line.renews_to), None)
    if line is None or draft.borrower is None:
        return stay(kiosk)
    command = RenewLoan(visitor=draft.borrower.visitor, asset_id=line.asset_id, loan_id=line.loan_id, by=draft.by)
    return stay(kiosk, command, busy=True)


def prolonged(kiosk: Kiosk, outcome: LoanProlonged) -> Move:
    return _told(kiosk, Notice.RENEWED, outcome)


def refused(kiosk: Kiosk, outcome: NotRenewed) -> Move:
    return _told(kiosk, Notice.NOT_RENEWED, None)


@signed_in
def undo(kiosk: Kiosk, visitor: Visitor, tap: Tap) -> Move:
    return _undo(kiosk, kiosk.home.loans if kiosk.home else (), "")


@handing
def undo_at_desk(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    return _undo(kiosk, draft.borrower.loans if draft.borrower else (), draft.by)


def taken_back(kiosk: Kiosk, outcome: RenewalTakenBack) -> Move:
    return _told(kiosk, Notice.RENEWAL_UNDONE, None)


def _undo(kiosk: Kiosk, loans: Sequence[LoanLine], by: str) -> Move:
    """Of a loan that is on the screen: a renewal of somebody else's is none of theirs."""
    last = kiosk.renewed
    if last is None or last.loan_id not in {line.loan_id for line in loans}:
        return stay(kiosk)
    command = UndoRenewal(asset_id=last.asset_id, loan_id=last.loan_id, renewal=last.renewal, at=last.at, by=by)
    return stay(kiosk, command, busy=True)


def _told(kiosk: Kiosk, notice: Notice, renewed: LoanProlonged | None) -> Move:
    """With a word, and the loans looked at anew, wherever they are on the screen."""
    if kiosk.handing is not None and kiosk.screen is Screen.HAND_OUT:
        return hand_out.once_more(kiosk, kiosk.handing, notice=notice, renewed=renewed)
    if kiosk.visitor is None or kiosk.screen is not Screen.HOME:
        return stay(kiosk, notice=kiosk.notice, busy=False)
    return stay(kiosk, LookAround(kiosk.visitor), notice=notice, renewed=renewed, busy=False)


TABLE: Table = {
    (Screen.HOME, Action.RENEW): wanted,
    (Screen.HOME, Action.UNDO): undo,
    (Screen.HAND_OUT, Action.RENEW): wanted_at_desk,
    (Screen.HAND_OUT, Action.UNDO): undo_at_desk,
    (ANYWHERE, LoanProlonged): prolonged,
    (ANYWHERE, NotRenewed): refused,
    (ANYWHERE, RenewalTakenBack): taken_back,
}
