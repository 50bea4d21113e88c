# SPDX-License-Identifier: Apache-2.0
"""A loan that ends later, as values: by one's own hand on the home screen, or by staff at the desk."""

from __future__ import annotations

import msgspec

from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.renewal import Renewability


class RenewLoan(msgspec.Struct, frozen=True, kw_only=True):
    """``by`` is the member of staff, empty for the borrower themselves."""

    visitor: Visitor
    asset_id: str
    loan_id: str
    by: str = ""


class LoanProlonged(msgspec.Struct, frozen=True, kw_only=True):
    """``renewal`` names the event, ``at`` is the instant from which the minute to undo counts."""

    asset_id: str
    loan_id: str
    renewal: str
    at: int
    due_at: int


class NotRenewed(msgspec.Struct, frozen=True):
    why: Renewability


class UndoRenewal(msgspec.Struct, frozen=True, kw_only=True):
    asset_id: str
    loan_id: str
    renewal: str
    at: int
    by: str = ""


class RenewalTakenBack(msgspec.Struct, frozen=True):
    """The loan is due when it was before."""


RenewCommand = RenewLoan | UndoRenewal
RenewOutcome = LoanProlonged | NotRenewed | RenewalTakenBack
