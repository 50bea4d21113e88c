# SPDX-License-Identifier: Apache-2.0
"""Hand out and take back at the desk: who is served, what lies there and why it cannot go, until when, and what came
with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from lab_kiosk.application.commands import UNDO_MS
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.pictures import camera_here
from lab_kiosk.application.handing import KINDS, Handing, HandItem
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.vocabulary import Grade
from lab_kiosk.ui.presenters.faces import bin_picture
from lab_kiosk.ui.presenters.rows import ThingRow, loan_row, offer_row
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import day, until, when

_SETTLED_HERE = frozenset({Blocker.NEEDS_AGREEMENT, Blocker.NEEDS_CONSENT, Blocker.NEEDS_MODULE})


@dataclass(frozen=True)
class PersonRow:
    handle: str
    name: str
    role: str
    time: str


@dataclass(frozen=True)
class ChoiceRow:
    """A word that one tap chooses; ``time``, ``days`` and ``date`` where it is a due time."""

    word: str
    chosen: bool
    time: str = ""
    days: int = 0
    date: str = ""


@dataclass(frozen=True)
class HandRow:
    """A thing on the desk. ``accessories`` are all of it, ``ticked`` those that go along, ``lacks`` those that did not
    come back last time. ``kept_*`` is from when it is kept for others, ``may_go`` whether a tap lets it go all the
    same, ``let_go`` that one did. ``course`` is the demo that the borrower has to do first, ``course_ended`` the last
    day of a former pass, ``taught`` that staff showed them instead.
    """

    asset_id: str
    name: str
    tag: str
    picture: str
    due_time: str
    due_days: int
    due_date: str
    blocker: str
    blocker_glyph: str
    accessories: tuple[str, ...]
    ticked: tuple[str, ...]
    lacks: tuple[str, ...]
    kept_time: str = ""
    kept_days: int = 0
    kept_date: str = ""
    may_go: bool = False
    let_go: bool = False
    course: str = ""
    course_ended: str = ""
    taught: bool = False


@dataclass(frozen=True)
class HandOutView:
    """``known``: somebody is served. ``blocked``: lending is stopped for them; ``stopped``: something is overdue and
    staff have not said that it is all right (``despite``). ``documents`` count the texts that they may read here;
    ``consent``: a guardian's is wanted, ``vouching`` that staff were asked once whether they have seen it;
    ``guardian``: one agreed until a day (empty without an end), which somebody saw, and ``withdrawing`` that staff were
    asked once whether that is over;
    ``waiting`` the things that were scanned before a badge. Of what lies there ``ready`` can go out and ``held``
    cannot: that stands first. ``booked`` is the name of what is reserved for them, ``booked_taken`` how much of it
    was handed out before. ``camera``: pictures can be taken here; ``pictured`` are
    the things that have one.
    """

    known: bool = False
    name: str = ""
    role: str = ""
    people: tuple[PersonRow, ...] = ()
    waiting: int = 0
    blocked: bool = False
    overdue: int = 0
    despite: bool = False
    stopped: bool = False
    documents: int = 0
    consent: bool = False
    vouching: bool = False
    guardian: bool = False
    guardian_until: str = ""
    guardian_by: str = ""
    withdrawing: bool = False
    loans: tuple[ThingRow, ...] = ()
    items: tuple[HandRow, ...] = ()
    ready: int = 0
    held: int = 0
    booked: str = ""
    booked_count: int = 0
    booked_taken: int = 0
    kinds: tuple[ChoiceRow, ...] = ()
    dues: tuple[ChoiceRow, ...] = ()
    kit: str = ""
    kit_lacks: tuple[str, ...] = ()
    kind: str = ""
    due_time: str = ""
    due_days: int = 0
    due_date: str = ""
    out: tuple[ThingRow, ...] = ()
    pictured: tuple[str, ...] = ()
    camera: bool = False
    undo_seconds: int = 0


@dataclass(frozen=True)
class TickRow:
    word: str
    ticked: bool


@dataclass(frozen=True)
class TakeBackView:
    """``known``: something was taken back; ``had``: somebody had it on loan (``who``, where a name is known). ``place``
    is the code of a sort bin. ``missing`` and ``lacked`` are accessories. ``checked``: the look is written down.
    ``pictured``: there is a picture from when it went out; ``picturable``: that one or a camera is here.
    """

    known: bool = False
    name: str = ""
    tag: str = ""
    place: str = ""
    place_picture: str = ""
    found: bool = False
    here_already: bool = False
    had: bool = False
    who: str = ""
    late: bool = False
    due_time: str = ""
    due_days: int = 0
    due_date: str = ""
    checklist: tuple[TickRow, ...] = ()
    missing: tuple[str, ...] = ()
    lacked: tuple[str, ...] = ()
    grades: tuple[ChoiceRow, ...] = ()
    damaged: bool = False
    checked: bool = False
    count: int = 0
    picturable: bool = False
    pictured: bool = False


def hand_out_view(kiosk: Kiosk, site: Site) -> HandOutView:
    draft = kiosk.handing
    if draft is None:
        return HandOutView()
    visitor = draft.borrower.visitor if draft.borrower else None
    booked = draft.borrower.booked if draft.borrower else None
    agreed = draft.borrower.guardian if draft.borrower else None
    instant = draft.out.due_at if draft.out else draft.due.at if draft.due else 0
    due = until(instant, kiosk.now.wall, site.zone, kiosk.language)
    left = (draft.out.at + UNDO_MS - kiosk.now.wall) // 1000 if draft.out else 0
    return HandOutView(
        known=visitor is not None,
        name=(visitor.first_name or "") if visitor else "",
        role=visitor.role.name.lower() if visitor else "",
        people=_people(draft, kiosk, site),
        waiting=len(draft.waiting),
        blocked=visitor is not None and visitor.blocked,
        overdue=draft.borrower.overdue if draft.borrower else 0,
        despite=draft.despite,
        stopped=draft.stopped,
        documents=len(draft.documents),
        consent=draft.consent,
        vouching=draft.vouching,
        guardian=agreed is not None,
        guardian_until=day(_local_day(agreed.until, site), kiosk.language) if agreed and agreed.until else "",
        guardian_by=agreed.seen_by if agreed else "",
        withdrawing=draft.withdrawing,
        loans=tuple(loan_row(loan, kiosk, site) for loan in draft.borrower.loans) if draft.borrower else (),
        items=tuple(_hand_row(draft, item, instant, kiosk, site) for item in sorted(draft.items, key=_ready)),
        ready=len(draft.ready),
        held=len(draft.items) - len(draft.ready),
        booked=(booked.kit or booked.what[0].name) if booked else "",
        booked_count=booked.count if booked else 0,
        booked_taken=booked.taken if booked else 0,
        kinds=tuple(ChoiceRow(kind, chosen=kind is draft.loan_kind) for kind in KINDS),
        dues=_dues(draft, kiosk, site),
        kit=draft.kit.name if draft.kit else "",
        kit_lacks=tuple(f"{part.name} {part.tag}" for part in draft.kit.missing) if draft.kit else (),
        kind=draft.out.kind if draft.out else draft.loan_kind,
        due_time=due.time if instant else "",
        due_days=due.days if instant else 0,
        due_date=due.date if instant else "",
        out=tuple(loan_row(loan, kiosk, site) for loan in draft.out.loans) if draft.out else (),
        pictured=tuple(sorted(draft.pictured)),
        camera=camera_here(kiosk),
        undo_seconds=max(min(left, UNDO_MS // 1000), 0),
    )


def take_back_view(kiosk: Kiosk, site: Site) -> TakeBackView:
    draft, back = kiosk.taking, kiosk.returned
    if draft is None or draft.last is None or back is None:
        return TakeBackView(count=draft.count if draft else 0)
    last = draft.last
    due = until(last.due_at, kiosk.now.wall, site.zone, kiosk.language)
    return TakeBackView(
        known=True,
        name=back.name,
        tag=back.tag,
        place=back.bin,
        place_picture=bin_picture(back.bin),
        found=back.found,
        here_already=back.here_already,
        had=bool(last.loan_id),
        who=last.who,
        late=last.late,
        due_time=due.time,
        due_days=due.days,
        due_date=due.date,
        checklist=tuple(TickRow(one, ticked=one not in draft.missing) for one in last.expected),
        missing=tuple(one for one in last.expected if one in draft.missing),
        lacked=tuple(last.lacked),
        grades=tuple(ChoiceRow(grade, chosen=grade is draft.grade) for grade in Grade),
        damaged=draft.grade is Grade.DAMAGED,
        checked=draft.checked,
        count=draft.count,
        picturable=bool(last.loan_id) and (last.pictured or camera_here(kiosk)),
        pictured=last.pictured,
    )


def _local_day(instant: int, site: Site) -> date:
    return datetime.fromtimestamp(instant / 1000, ZoneInfo(site.zone)).date()


def _ready(item: HandItem) -> bool:
    return item.ready


def _people(draft: Handing, kiosk: Kiosk, site: Site) -> tuple[PersonRow, ...]:
    return tuple(
        PersonRow(
            handle=line.handle,
            name=line.name,
            role=line.role.name.lower(),
            time=when(line.since, kiosk.now.wall, site.zone, kiosk.language).time,
        )
        for line in draft.people or ()
    )


def _hand_row(draft: Handing, item: HandItem, due_at: int, kiosk: Kiosk, site: Site) -> HandRow:
    said = offer_row(item.offered, kiosk, site, may_go=item.kept or item.untaught)
    due = until(due_at, kiosk.now.wall, site.zone, kiosk.language)
    shown = item.ready or item.offered.blocker in _SETTLED_HERE
    return HandRow(
        asset_id=said.asset_id,
        name=said.name,
        tag=said.tag,
        picture=said.picture,
        due_time=due.time,
        due_days=due.days,
        due_date=due.date,
        blocker=said.blocker,
        blocker_glyph=said.blocker_glyph,
        accessories=tuple(item.accessories) if shown else (),
        ticked=tuple(draft.going_with(item)),
        lacks=tuple(item.lacks),
        kept_time=said.kept_time,
        kept_days=said.kept_days,
        kept_date=said.kept_date,
        may_go=said.may_go,
        let_go=item.let_go,
        course=said.course,
        course_ended=said.course_ended,
        taught=item.taught,
    )


def _dues(draft: Handing, kiosk: Kiosk, site: Site) -> tuple[ChoiceRow, ...]:
    told = [(due, until(due.at, kiosk.now.wall, site.zone, kiosk.language)) for due in draft.dues]
    return tuple(ChoiceRow(due.rule, due == draft.due, said.time, said.days, said.date) for due, said in told)
