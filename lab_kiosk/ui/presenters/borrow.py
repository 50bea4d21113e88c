# SPDX-License-Identifier: Apache-2.0
"""The tray, and what was lent from it."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.commands import UNDO_MS
from lab_kiosk.application.flows.borrow import unread
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.ui.presenters.rows import ThingRow, course_title, loan_row, offer_row
from lab_kiosk.ui.presenters.site import Site


@dataclass(frozen=True)
class BorrowView:
    """``items``: what was scanned last comes first. ``undo_seconds`` is 0 when it is too late. ``kit_lacks`` names what
    the scanned kit is missing, ``documents`` count the texts that may be read and accepted for what lies in the tray.
    ``scans`` grows with everything that is scanned for it.
    ``lesson`` is the id of a demo that teaches what something there asks for, ``lesson_title`` its name.
    """

    items: tuple[ThingRow, ...] = ()
    ready: int = 0
    blocked: int = 0
    lent: tuple[ThingRow, ...] = ()
    set_aside: tuple[ThingRow, ...] = ()
    undo_seconds: int = 0
    kit: str = ""
    kit_lacks: tuple[str, ...] = ()
    documents: int = 0
    scans: int = 0
    lesson: str = ""
    lesson_title: str = ""


def borrow_view(kiosk: Kiosk, site: Site) -> BorrowView:
    items = tuple(offer_row(offer, kiosk, site) for offer in reversed(kiosk.tray))
    blocked = sum(bool(item.blocker) for item in items)
    lent = kiosk.lent
    lesson = next((offer.course for offer in reversed(kiosk.tray) if offer.blocker is Blocker.NEEDS_MODULE), None)
    title = course_title(lesson, kiosk, site)
    left = (lent.at + UNDO_MS - kiosk.now.wall) // 1000 if lent else 0
    return BorrowView(
        items=items,
        ready=len(items) - blocked,
        blocked=blocked,
        lent=tuple(loan_row(loan, kiosk, site) for loan in lent.loans) if lent else (),
        set_aside=tuple(offer_row(offer, kiosk, site) for offer in lent.set_aside) if lent else (),
        undo_seconds=max(min(left, UNDO_MS // 1000), 0),
        kit=kiosk.kit.name if kiosk.kit else "",
        kit_lacks=tuple(f"{part.name} {part.tag}" for part in kiosk.kit.missing) if kiosk.kit else (),
        documents=len(unread(kiosk)),
        scans=kiosk.tray_scans,
        lesson=lesson.demo_id if lesson and title else "",
        lesson_title=title,
    )
