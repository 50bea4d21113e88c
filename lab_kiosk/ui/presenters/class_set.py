# SPDX-License-Identifier: Apache-2.0
"""A class set: how many are in it and how many it takes, what was set aside and why, and until when."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.class_set import SIZES, ClassSet
from lab_kiosk.application.commands import UNDO_MS
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.rows import ThingRow, offer_row
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import due_when

TAG_END = 4
"""How much of a tag tells two things of one shelf apart at a glance."""


@dataclass(frozen=True)
class SlotRow:
    """A place in the set: with a thing in it, or empty (``picture`` and ``tag`` are then empty)."""

    slot: str
    picture: str = ""
    tag: str = ""


@dataclass(frozen=True)
class SizeRow:
    size: int
    chosen: bool


@dataclass(frozen=True)
class DueRow:
    rule: str
    time: str
    days: int
    date: str
    chosen: bool


@dataclass(frozen=True)
class ClassSetView:
    """``last_blocker`` is why the thing that was scanned last is set aside, ``again`` that it was in the set already.
    ``due_*`` as in ``times.When``. ``booked`` is the name of what was reserved, where it goes out for that.
    """

    known: bool = False
    name: str = ""
    ready: int = 0
    size: int = 0
    slots: tuple[SlotRow, ...] = ()
    aside: tuple[ThingRow, ...] = ()
    sizes: tuple[SizeRow, ...] = ()
    dues: tuple[DueRow, ...] = ()
    kit: str = ""
    kit_lacks: tuple[str, ...] = ()
    last_name: str = ""
    last_tag: str = ""
    last_blocker: str = ""
    again: bool = False
    booked: str = ""
    booked_count: int = 0
    booked_taken: int = 0
    booked_who: str = ""
    lent: int = 0
    due_time: str = ""
    due_days: int = 0
    due_date: str = ""
    undo_seconds: int = 0


def class_set_view(kiosk: Kiosk, site: Site) -> ClassSetView:
    draft = kiosk.class_set
    if draft is None:
        return ClassSetView()
    scanned = draft.scanned
    due = due_when(draft.lent.due_at if draft.lent else draft.due_at, kiosk.now.wall, site.zone, kiosk.language)
    left = (draft.lent.at + UNDO_MS - kiosk.now.wall) // 1000 if draft.lent else 0
    return ClassSetView(
        known=draft.borrower is not None,
        name=(draft.borrower.first_name or "") if draft.borrower else "",
        ready=len(draft.ready),
        size=draft.size,
        slots=_slots(draft),
        aside=tuple(offer_row(offer, kiosk, site, may_go=draft.may_go(offer)) for offer in draft.aside),
        sizes=tuple(SizeRow(size, chosen=size == draft.size) for size in SIZES),
        dues=_dues(draft, kiosk, site),
        kit=draft.kit.name if draft.kit else "",
        kit_lacks=tuple(f"{part.name} {part.tag}" for part in draft.kit.missing) if draft.kit else (),
        booked=(draft.booked.kit or draft.booked.what[0].name) if draft.booked else "",
        booked_count=draft.booked.count if draft.booked else 0,
        booked_taken=draft.booked.taken if draft.booked else 0,
        booked_who=draft.booked.who if draft.booked else "",
        last_name=scanned.name if scanned else "",
        last_tag=scanned.tag if scanned else "",
        last_blocker=(scanned.blocker or "") if scanned else "",
        again=draft.again,
        lent=len(draft.lent.loans) if draft.lent else 0,
        due_time=due.time,
        due_days=due.days,
        due_date=due.date,
        undo_seconds=max(min(left, UNDO_MS // 1000), 0),
    )


def _slots(draft: ClassSet) -> tuple[SlotRow, ...]:
    """What is in, and as many empty places as the class still needs; of a set that is out, what is out."""
    filled = tuple(SlotRow(item.asset_id, item.picture, item.tag[-TAG_END:]) for item in draft.ready)
    if draft.lent:
        return filled
    return (*filled, *(SlotRow(f"empty-{number}") for number in range(len(filled), draft.size)))


def _dues(draft: ClassSet, kiosk: Kiosk, site: Site) -> tuple[DueRow, ...]:
    told = [(due, due_when(due.at, kiosk.now.wall, site.zone, kiosk.language)) for due in draft.dues]
    return tuple(DueRow(due.rule, said.time, said.days, said.date, chosen=due.at == draft.due_at) for due, said in told)
