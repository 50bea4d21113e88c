# SPDX-License-Identifier: Apache-2.0
"""The visits of one party: a subject's, one after the other, or the only visit of a guest or a group."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.events.people import AssentGiven, ModulePassed
from lab_kiosk.domain.events.visits import (
    VisitClosed,
    VisitConfirmed,
    VisitCorrected,
    VisitCounted,
    VisitMoved,
    VisitOpened,
    VisitPurposeStated,
    VisitUndone,
)
from lab_kiosk.domain.folds.base import SETTLING, Cases, Changed, Fold, Handler
from lab_kiosk.domain.records import Assent, Module, Visit
from lab_kiosk.domain.vocabulary import CaseCode, ClosedBy

SAME_VISIT_MS = 10 * 60 * 1000
"""Two opens of one subject at two kiosks within ten minutes are one visit."""
RECENT = 16
"""How many closed visits stay within reach of a late exit or a correction."""


class VisitBook(msgspec.Struct, frozen=True):
    """At most one visit is open. ``aliases`` leads from the ids of visits that turned out to be another to that one.

    ``opened_by`` is the event that opened the open visit, ``told_by`` leads from visits to the event that said last
    when they ended, or set their times right. ``nickname`` is what a guest wants to be called; it is in no table.
    """

    open: Visit | None = None
    opened_by: str = ""
    aliases: dict[str, str] = {}
    recent: tuple[Visit, ...] = ()
    cases: Cases = Cases()
    nickname: str | None = None
    told_by: dict[str, str] = {}

    @property
    def inside(self) -> Visit:
        """The open visit. Raises LookupError where nobody is inside."""
        if self.open is None:
            raise LookupError("nobody is inside")
        return self.open

    @property
    def within_reach(self) -> tuple[Visit, ...]:
        """Those that can be corrected, the newest first."""
        return (*((self.open,) if self.open is not None else ()), *self.recent)


def opened(book: VisitBook, entry: Entry, event: VisitOpened) -> tuple[VisitBook, Changed]:
    if _known(book, event.visit_id):
        return book, ()
    if entry.personal is not None and entry.personal.nickname is not None:
        book = replace(book, nickname=entry.personal.nickname)
    visit = Visit(
        stream=entry.stream,
        visit_id=event.visit_id,
        party=event.party,
        subject=entry.subject,
        role=event.role,
        age_band=event.age_band,
        presented=event.presented,
        zone=event.zone,
        heads=event.heads,
        adults=event.adults,
        needs=",".join(event.needs),
        day_label=event.day_label,
        site_id=entry.site_id,
        opened_at=entry.at,
        last_seen_at=entry.at,
    )
    before = book.open
    if before is None:
        return replace(book, open=visit, opened_by=entry.event_id), (visit,)
    if entry.at - before.opened_at <= SAME_VISIT_MS:
        same = replace(visit, merged_into=before.visit_id, closed_at=entry.at, closed_by=ClosedBy.SYSTEM)
        seen = replace(before, last_seen_at=entry.at)
        aliases = {**book.aliases, visit.visit_id: before.visit_id}
        return replace(book, open=seen, aliases=aliases), (seen, same)
    cases, case = book.cases.raised(CaseCode.VISIT_OVERLAP, entry, book.opened_by)
    book, left = _close(replace(book, cases=cases), before, entry, ClosedBy.SYSTEM)
    return replace(book, open=visit, opened_by=entry.event_id), (*left, visit, case)


def closed(book: VisitBook, entry: Entry, event: VisitClosed) -> tuple[VisitBook, Changed]:
    """Leaving always succeeds: a person's own exit ends whatever visit is open, whichever id the kiosk knew. The
    system's word that the lab had closed behind somebody is nothing where they were seen after that.
    """
    if book.open is not None and not _by_a_person(event) and 0 < event.ended_ms < book.open.last_seen_at:
        return book, ()
    if book.open is not None and (_means_open(book, event.visit_id) or _by_a_person(event)):
        heads = book.open.heads if event.heads_out is None else event.heads_out
        left_behind = book.open.heads - heads
        if left_behind > 0:
            fewer = replace(book.open, heads=left_behind, last_seen_at=entry.at)
            return replace(book, open=fewer), (fewer,)
        return _close(book, book.open, entry, event.by, at=event.ended_ms)
    for visit in book.recent:
        if visit.visit_id == _meant(book, event.visit_id):
            if not _by_a_person(event):
                return book, ()
            book = replace(book, told_by={**book.told_by, visit.visit_id: entry.event_id})
            return _amend_recent(book, replace(visit, closed_at=entry.at, closed_by=event.by, last_seen_at=entry.at))
    if not _by_a_person(event):
        return book, ()
    cases, case = book.cases.raised(CaseCode.EXIT_WITHOUT_VISIT, entry)
    return replace(book, cases=cases), (case,)


def corrected(book: VisitBook, entry: Entry, event: VisitCorrected) -> tuple[VisitBook, Changed]:
    """Only who set the end right answers for it: a corrected beginning makes no evidence of a system close.

    Of two corrections the later counts. Where it was decided without knowing what is known here by then, and says
    something else, that is a case; and it does not count if nobody's visit could be like that.
    """
    visit = next((visit for visit in book.within_reach if visit.visit_id == _meant(book, event.visit_id)), None)
    if visit is None or visit.closed_by is ClosedBy.UNDONE:
        return book, ()
    mended = replace(
        visit,
        opened_at=visit.opened_at if event.opened_ms is None else event.opened_ms,
        closed_at=visit.closed_at if event.closed_ms is None else event.closed_ms,
        closed_by=visit.closed_by if event.closed_ms is None else ClosedBy.STAFF,
    )
    raised: Changed = ()
    backwards = mended.closed_at is not None and mended.closed_at < mended.opened_at
    surprised = _unaware(event, visit) and (mended.opened_at, mended.closed_at) != (visit.opened_at, visit.closed_at)
    if backwards or surprised:
        told = () if visit.visit_id not in book.told_by else (book.told_by[visit.visit_id],)
        cases, case = book.cases.raised(CaseCode.TIMES_DISAGREE, entry, *told)
        book, raised = replace(book, cases=cases), (case,)
    if backwards:
        return book, raised
    book = replace(book, told_by={**book.told_by, visit.visit_id: entry.event_id})
    if visit is book.open and event.closed_ms is None:
        return replace(book, open=mended), (mended, *raised)
    if visit is book.open:
        book, _ = _close(book, mended, entry, ClosedBy.STAFF)
    book, changed = _amend_recent(book, mended)
    return book, (*changed, *raised)


def _unaware(event: VisitCorrected, visit: Visit) -> bool:
    """Whether whoever corrected it had other times before them than those that it has now."""
    seen = (event.seen_opened_ms, event.seen_closed_ms)
    return event.seen_opened_ms is not None and seen != (visit.opened_at, visit.closed_at)


def undone(book: VisitBook, entry: Entry, event: VisitUndone) -> tuple[VisitBook, Changed]:
    if book.open is not None and book.open.visit_id == event.visit_id:
        return _close(book, book.open, entry, ClosedBy.UNDONE)
    return book, ()


def purpose_stated(book: VisitBook, entry: Entry, event: VisitPurposeStated) -> tuple[VisitBook, Changed]:
    return _amend_open(book, entry, event.visit_id, purpose=event.purpose)


def moved(book: VisitBook, entry: Entry, event: VisitMoved) -> tuple[VisitBook, Changed]:
    return _amend_open(book, entry, event.visit_id, zone=event.zone)


def counted(book: VisitBook, entry: Entry, event: VisitCounted) -> tuple[VisitBook, Changed]:
    return _amend_open(book, entry, event.visit_id, heads=event.heads)


def confirmed(book: VisitBook, entry: Entry, event: VisitConfirmed) -> tuple[VisitBook, Changed]:
    return _amend_open(book, entry, event.visit_id)


def _assented(book: VisitBook, entry: Entry, event: AssentGiven) -> tuple[VisitBook, Changed]:
    return book, (assent_record(entry, event),)


def assent_record(entry: Entry, event: AssentGiven) -> Assent:
    return Assent(
        stream=entry.stream,
        document=event.document,
        version=event.version,
        text_hash=event.text_hash,
        language=event.language,
        given_at=entry.at,
    )


def _passed(book: VisitBook, entry: Entry, event: ModulePassed) -> tuple[VisitBook, Changed]:
    return book, (module_record(entry, event),)


def module_record(entry: Entry, event: ModulePassed) -> Module:
    return Module(
        stream=entry.stream,
        module=event.module,
        demo_id=event.demo_id,
        session_id=event.session_id,
        passed_at=entry.at,
    )


def _by_a_person(event: VisitClosed) -> bool:
    return event.by is not ClosedBy.SYSTEM


def _means_open(book: VisitBook, visit_id: str) -> bool:
    return book.open is not None and _meant(book, visit_id) == book.open.visit_id


def _meant(book: VisitBook, visit_id: str) -> str:
    return book.aliases.get(visit_id, visit_id)


def _known(book: VisitBook, visit_id: str) -> bool:
    return _means_open(book, visit_id) or any(visit.visit_id == _meant(book, visit_id) for visit in book.recent)


def _amend_open(book: VisitBook, entry: Entry, visit_id: str, **changes: object) -> tuple[VisitBook, Changed]:
    book = _still_there(book, entry, visit_id)
    if book.open is None or not _means_open(book, visit_id):
        return book, ()
    visit = replace(book.open, last_seen_at=entry.at, **changes)
    return replace(book, open=visit), (visit,)


def _still_there(book: VisitBook, entry: Entry, visit_id: str) -> VisitBook:
    """Whoever gives a sign of themselves after the system closed their visit had not left: it is open again."""
    last = book.recent[0] if book.recent and book.open is None else None
    if last is None or last.closed_by is not ClosedBy.SYSTEM or last.visit_id != _meant(book, visit_id):
        return book
    visit = replace(last, closed_at=None, closed_by=None)
    return replace(book, open=visit, opened_by=entry.event_id, recent=book.recent[1:])


def _amend_recent(book: VisitBook, visit: Visit) -> tuple[VisitBook, Changed]:
    recent = tuple(visit if old.visit_id == visit.visit_id else old for old in book.recent)
    return replace(book, recent=recent), (visit,)


def _close(book: VisitBook, visit: Visit, entry: Entry, by: ClosedBy, at: int = 0) -> tuple[VisitBook, Changed]:
    visit = replace(visit, closed_at=at or entry.at, closed_by=by)
    recent = (visit, *book.recent)[:RECENT]
    within_reach = {known.visit_id for known in recent}
    aliases = {alias: visit_id for alias, visit_id in book.aliases.items() if visit_id in within_reach}
    told_by = {known: event for known, event in book.told_by.items() if known in within_reach}
    told_by[visit.visit_id] = entry.event_id
    return replace(book, open=None, opened_by="", aliases=aliases, recent=recent, told_by=told_by), (visit,)


VISIT_HANDLERS: dict[type[Event], Handler[VisitBook]] = {
    VisitOpened: opened,
    VisitPurposeStated: purpose_stated,
    VisitMoved: moved,
    VisitCounted: counted,
    VisitConfirmed: confirmed,
    VisitClosed: closed,
    VisitCorrected: corrected,
    VisitUndone: undone,
    **SETTLING,
}

VISIT = Fold(VisitBook, {**VISIT_HANDLERS, AssentGiven: _assented, ModulePassed: _passed})
"""A guest's or a group's visit."""

__all__ = ["SAME_VISIT_MS", "VISIT", "VISIT_HANDLERS", "VisitBook", "assent_record", "module_record"]
