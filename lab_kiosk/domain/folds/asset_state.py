# SPDX-License-Identifier: Apache-2.0
"""What is known of one asset: three axes (lifecycle, custody, readiness), a set of holds, and who had it last."""

from __future__ import annotations

import msgspec

from lab_kiosk.domain.folds.base import Cases
from lab_kiosk.domain.records import AssetDetail, Loan
from lab_kiosk.domain.vocabulary import Accessory, Custody, HoldReason, Lifecycle, Step


class Claim(msgspec.Struct, frozen=True):
    session_id: str
    subject: str | None


class Sight(msgspec.Struct, frozen=True):
    """The last time somebody scanned the thing itself."""

    at: int
    log_id: str
    site_id: int
    event_id: str


class Use(msgspec.Struct, frozen=True):
    """Who used it last, and since when it has been clean for the next one."""

    subject: str | None
    clean_from: int | None


class Reservation(msgspec.Struct, frozen=True):
    """``taken``: it went out for the very reservation, which keeps it from nobody any more."""

    reservation_id: str
    subject: str | None
    start_ms: int
    end_ms: int
    taken: bool = False
    event_id: str = ""

    def keeps_from(self, subject: str | None, at: int, until: int = 0) -> bool:
        """Whether it is promised to somebody else at an instant, or at any up to another one; a promise to nobody named
        keeps it from everybody.
        """
        asked = self.start_ms <= max(at, until - 1) and at < self.end_ms
        return asked and not self.taken and (self.subject is None or self.subject != subject)


class Renewal(msgspec.Struct, frozen=True):
    due_at: int
    number: int


class AssetState(msgspec.Struct, frozen=True):
    """``steps`` is the turnaround still due; ``clean_from`` is when the last hygiene step took effect, None while it
    is due.

    ``claim`` may exist beside ``loan``: a borrower who starts a demo with what they borrowed. ``before_loan`` is the
    use before the open loan, which an undo restores; it is forgotten once the thing was really used or cleaned.
    """

    model_id: str = ""
    tag: str = ""
    place: str = ""
    worn: bool = False
    min_battery: int = 0
    lifecycle: Lifecycle = Lifecycle.ACTIVE
    custody: Custody = Custody.IN_LAB
    loan: Loan | None = None
    last_loan: Loan | None = None
    claim: Claim | None = None
    steps: tuple[Step, ...] = ()
    step_until: int = 0
    done: dict[Step, str] = {}
    """The steps of this turnaround that were done, each with the event that says so."""
    last_user: str | None = None
    clean_from: int | None = 0
    before_loan: Use | None = None
    holds: dict[str, HoldReason] = {}
    released: frozenset[str] = frozenset()
    calibration_due: int = 0
    """From when on its calibration, or electrical test, has to be done again; 0 where nobody knows a date."""
    battery: int | None = None
    charging: bool = False
    disputed: bool = False
    counted: str = ""
    """The stock-take in which it was seen last."""
    sight: Sight | None = None
    reservations: tuple[Reservation, ...] = ()
    first_due: int = 0
    """When the open loan is due without its renewals."""
    renewals: dict[str, Renewal] = {}
    """Of the open loan, by the event that says so."""
    lacks: frozenset[Accessory] = frozenset()
    """What belongs to it and did not come back."""
    detail: AssetDetail | None = None
    cases: Cases = Cases()

    def calibration_passed(self, at: int) -> bool:
        return 0 < self.calibration_due <= at

    def held_at(self, at: int) -> bool:
        """Whether something holds it back at an instant: a hold that somebody placed, or a calibration that is due."""
        return bool(self.holds) or self.calibration_passed(at)

    @property
    def open_loan(self) -> tuple[Loan, ...]:
        """The loan, as a record that changed."""
        return () if self.loan is None else (self.loan,)
