# SPDX-License-Identifier: Apache-2.0
"""The times of a visit are set right at the desk, as values: what the lab knows of it, and what staff say instead."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain.correction import CorrectionFault, fault
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Role, WhyCorrected


class LookAtVisit(msgspec.Struct, frozen=True, kw_only=True):
    visit_id: str
    by: str


class CorrectVisit(msgspec.Struct, frozen=True, kw_only=True):
    """Unix ms; None leaves a time as it is. ``seen_opened_ms`` and ``seen_closed_ms`` are what it was when staff
    looked.
    """

    visit_id: str
    by: str
    reason: WhyCorrected
    seen_opened_ms: int
    seen_closed_ms: int | None
    opened_ms: int | None = None
    closed_ms: int | None = None


class VisitSheet(msgspec.Struct, frozen=True, kw_only=True):
    """One visit, and what its times are held against: ``others`` of the same person, each from when until when, and the
    ``longest`` that anybody is in the lab. ``refused`` is why whoever asked may not change it. Times are Unix ms.

    ``name`` is a first name where one is known, ``label`` the end of a guest's day label. ``news``: it is not what it
    was when they looked.
    """

    visit_id: str
    opened_at: int
    closed_at: int | None
    closed_by: ClosedBy | None
    last_seen_at: int
    longest: int
    name: str = ""
    role: Role = Role.UNKNOWN
    party: Party = Party.SUBJECT
    heads: int = 1
    label: str = ""
    others: tuple[tuple[int, int | None], ...] = ()
    refused: CorrectionFault | None = None
    news: bool = False


class VisitSetRight(msgspec.Struct, frozen=True):
    """It is written down, or was already."""

    visit_id: str


class VisitNotSetRight(msgspec.Struct, frozen=True):
    """Nothing is written."""

    fault: CorrectionFault


class VisitGone(msgspec.Struct, frozen=True):
    """There is no such visit any more: it was taken back, or turned out to be another one."""


class Mending(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk holds while a visit is set right: the times that were moved, None for those that were not.
    ``asking``: the times are said, and now why. ``fault`` is what the lab answered last.
    """

    by: str
    sheet: VisitSheet
    opened_ms: int | None = None
    closed_ms: int | None = None
    asking: bool = False
    fault: CorrectionFault | None = None

    @property
    def opened(self) -> int:
        return self.sheet.opened_at if self.opened_ms is None else self.opened_ms

    @property
    def closed(self) -> int | None:
        return self.sheet.closed_at if self.closed_ms is None else self.closed_ms

    @property
    def touched(self) -> bool:
        return self.opened_ms is not None or self.closed_ms is not None

    def wrong(self, now_ms: int) -> CorrectionFault | None:
        """What keeps these times from being written, as far as it can be told without asking the lab."""
        sheet = self.sheet
        told = fault(self.opened, self.closed, now_ms=now_ms, longest=sheet.longest, others=sheet.others)
        return sheet.refused or self.fault or (told if self.touched else None)

    def moved(self, *, opened_ms: int | None, closed_ms: int | None) -> Mending:
        return replace(self, opened_ms=opened_ms, closed_ms=closed_ms, fault=None)


VisitCommand = LookAtVisit | CorrectVisit
VisitOutcome = VisitSheet | VisitSetRight | VisitNotSetRight | VisitGone
