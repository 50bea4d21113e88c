# SPDX-License-Identifier: Apache-2.0
"""The rows of the lists that several screens show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from lab_kiosk.application.commands import UNDO_MS
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.things import Course, LoanLine, Offered, Part
from lab_kiosk.ui.presenters.faces import blocker_glyph
from lab_kiosk.ui.presenters.site import Site, said
from lab_kiosk.ui.presenters.times import When, day, until, when


@dataclass(frozen=True)
class ThingRow:
    """A thing in the tray or on loan. ``blocker`` is empty where nothing is in the way; times as in ``times.When``.
    ``renews_*`` is until when one tap renews it, empty where none does, and ``renewable`` says why;
    ``undo_seconds`` are left of the minute in which the last renewal can be taken back.
    ``kept_*`` is from when it is kept for others, ``may_go`` whether a tap lets it go all the same. ``course`` is the
    name of the demo that has to be done first, where there is one, and ``course_ended`` the last day of a former pass.
    """

    asset_id: str
    name: str
    tag: str
    picture: str
    due_time: str
    due_days: int
    due_date: str
    overdue: bool = False
    blocker: str = ""
    blocker_glyph: str = ""
    renews_time: str = ""
    renews_days: int = 0
    renews_date: str = ""
    renewable: str = ""
    undo_seconds: int = 0
    kept_time: str = ""
    kept_days: int = 0
    kept_date: str = ""
    may_go: bool = False
    course: str = ""
    course_ended: str = ""


@dataclass(frozen=True)
class PartRow:
    """A member of a kit that is still to come."""

    asset_id: str
    name: str
    tag: str
    picture: str


def part_row(part: Part) -> PartRow:
    return PartRow(asset_id=part.asset_id, name=part.name, tag=part.tag, picture=part.picture)


def loan_row(loan: LoanLine, kiosk: Kiosk, site: Site) -> ThingRow:
    due = until(loan.due_at, kiosk.now.wall, site.zone, kiosk.language)
    again = until(loan.renews_to, kiosk.now.wall, site.zone, kiosk.language) if loan.renews_to else When()
    last = kiosk.renewed if kiosk.renewed and kiosk.renewed.loan_id == loan.loan_id else None
    left = (last.at + UNDO_MS - kiosk.now.wall) // 1000 if last else 0
    return ThingRow(
        asset_id=loan.asset_id,
        name=loan.name,
        tag=loan.tag,
        picture=loan.picture,
        due_time=due.time,
        due_days=due.days,
        due_date=due.date,
        overdue=loan.overdue or loan.due_at < kiosk.now.wall,
        renews_time=again.time,
        renews_days=again.days,
        renews_date=again.date,
        renewable=loan.renewable or "",
        undo_seconds=max(min(left, UNDO_MS // 1000), 0),
    )


def offer_row(offer: Offered, kiosk: Kiosk, site: Site, *, may_go: bool = False) -> ThingRow:
    due = until(offer.due_at, kiosk.now.wall, site.zone, kiosk.language)
    kept = when(offer.kept_at, kiosk.now.wall, site.zone, kiosk.language) if offer.kept_at else When()
    return ThingRow(
        asset_id=offer.asset_id,
        name=offer.name,
        tag=offer.tag,
        picture=offer.picture,
        due_time=due.time,
        due_days=due.days,
        due_date=due.date,
        blocker=offer.blocker or "",
        blocker_glyph=blocker_glyph(offer.blocker) if offer.blocker else "",
        kept_time=kept.time,
        kept_days=kept.days,
        kept_date=kept.date,
        may_go=may_go,
        course=course_title(offer.course, kiosk, site),
        course_ended=course_ended(offer.course, kiosk, site),
    )


def course_title(course: Course | None, kiosk: Kiosk, site: Site) -> str:
    """The name of the demo that teaches it; empty where none does."""
    known = course is not None and course.demo_id in site.demo_titles
    return said(site.demo_titles[course.demo_id], kiosk.language) if course and known else ""


def course_ended(course: Course | None, kiosk: Kiosk, site: Site) -> str:
    """The last day on which a former pass counted; empty where there was none."""
    if course is None or not course.ended_at:
        return ""
    return day(datetime.fromtimestamp(course.ended_at / 1000 - 1, ZoneInfo(site.zone)).date(), kiosk.language)
