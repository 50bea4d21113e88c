# SPDX-License-Identifier: Apache-2.0
"""A guardian agrees to long loans, or does so no longer: at *Hand out*, by staff who saw it, in two taps each."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.flows.hand_out import handing, once_more
from lab_kiosk.application.flows.kiosk import Kiosk, Move, Table, Tap, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.handing import Handing, NoteConsent, WithdrawConsent
from lab_kiosk.application.outcomes import StaffRefused
from lab_kiosk.domain.staff import Right


@handing
def vouched(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    """That a guardian's paper was seen: the first tap asks, the second writes it down with a name."""
    if draft.borrower is None or not draft.consent:
        return stay(kiosk)
    if not may_vouch(kiosk):
        return stay(kiosk, notice=Notice.NOT_YOUR_PART)
    if not draft.vouching:
        return stay(kiosk, handing=replace(draft, vouching=True))
    note = NoteConsent(visitor=draft.borrower.visitor, by=draft.by)
    moved, commands = once_more(kiosk, replace(draft, vouching=False))
    return moved, (note, *commands)


@handing
def withdrawn(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    """That a guardian agrees no longer. It is as easy as that they did."""
    if draft.borrower is None or draft.borrower.guardian is None:
        return stay(kiosk)
    if not may_vouch(kiosk):
        return stay(kiosk, notice=Notice.NOT_YOUR_PART)
    if not draft.withdrawing:
        return stay(kiosk, handing=replace(draft, withdrawing=True))
    over = WithdrawConsent(visitor=draft.borrower.visitor, by=draft.by)
    moved, commands = once_more(kiosk, replace(draft, withdrawing=False), notice=Notice.CONSENT_ENDED)
    return moved, (over, *commands)


@handing
def refused(kiosk: Kiosk, draft: Handing, outcome: StaffRefused) -> Move:
    """The role was another one by then."""
    return stay(kiosk, notice=Notice.NOT_YOUR_PART, busy=kiosk.busy)


def may_vouch(kiosk: Kiosk) -> bool:
    """Whether whoever has the desk open says what a guardian said."""
    return kiosk.desk is not None and kiosk.desk.may(Right.VOUCH_FOR_GUARDIANS)


TABLE: Table = {
    (Screen.HAND_OUT, Action.VOUCH): vouched,
    (Screen.HAND_OUT, Action.CANCEL): withdrawn,
    (Screen.HAND_OUT, StaffRefused): refused,
}
