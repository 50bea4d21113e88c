# SPDX-License-Identifier: Apache-2.0
"""The tray, and what was lent from it."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.rows import ThingRow, loan_row, offer_row
from lab_kiosk.ui.presenters.site import Site

UNDO_SECONDS = 60


@dataclass(frozen=True)
class LentAt:
    """Which lending was seen first when, on the waiting clock: the minute to undo runs from there."""

    batch_id: str = ""
    mono: int = 0


@dataclass(frozen=True)
class BorrowView:
    """``undo_seconds`` is 0 when it is too late."""

    items: tuple[ThingRow, ...] = ()
    ready: int = 0
    blocked: int = 0
    lent: tuple[ThingRow, ...] = ()
    set_aside: tuple[ThingRow, ...] = ()
    undo_seconds: int = 0


def lent_at(kiosk: Kiosk, before: LentAt) -> LentAt:
    if kiosk.lent is None:
        return LentAt()
    return before if before.batch_id == kiosk.lent.batch_id else LentAt(kiosk.lent.batch_id, kiosk.now.mono)


def borrow_view(kiosk: Kiosk, site: Site, seen: LentAt) -> BorrowView:
    items = tuple(offer_row(offer, kiosk, site) for offer in kiosk.tray)
    blocked = sum(bool(item.blocker) for item in items)
    lent = kiosk.lent
    waited = (kiosk.now.mono - seen.mono) // 1000
    return BorrowView(
        items=items,
        ready=len(items) - blocked,
        blocked=blocked,
        lent=tuple(loan_row(loan, kiosk, site) for loan in lent.loans) if lent else (),
        set_aside=tuple(offer_row(offer, kiosk, site) for offer in lent.set_aside) if lent else (),
        undo_seconds=max(UNDO_SECONDS - waited, 0) if lent else 0,
    )
