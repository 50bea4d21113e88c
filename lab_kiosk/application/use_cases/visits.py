# SPDX-License-Identifier: Apache-2.0
"""The times of a visit are set right by staff: what is on the glass, and what of it is written."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.roll import LABEL_END
from lab_kiosk.application.visits import (
    CorrectVisit,
    LookAtVisit,
    VisitGone,
    VisitNotSetRight,
    VisitSetRight,
    VisitSheet,
)
from lab_kiosk.domain.correction import (
    REACH_MS,
    REASONS,
    CorrectionFault,
    fault,
    longest_ms,
    may_correct,
    same_day,
)
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.visits import VisitCorrected
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.folds.visits import VISIT, VisitBook
from lab_kiosk.domain.ids import Handle, Stream, VisitId
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import ClosedBy


def look_at_visit(command: LookAtVisit, lab: Lab) -> VisitSheet | VisitGone:
    visit = _visit(lab, command.visit_id)
    return VisitGone() if visit is None else _sheet(lab, visit, command.by)


def correct_visit(command: CorrectVisit, lab: Lab) -> VisitSetRight | VisitNotSetRight | VisitSheet | VisitGone:
    """A correction that is told twice is written once. Of a visit that is another one by now than staff saw, nothing is
    written: it is shown anew.

    Raises ValueError for a correction without a reason, which no button makes.
    """
    if command.reason not in REASONS:
        raise ValueError(f"{command.reason} is no reason to correct a visit")
    visit = _visit(lab, command.visit_id)
    if visit is None:
        return VisitGone()
    if _says_so(visit, command):
        return VisitSetRight(visit.visit_id)
    sheet = _sheet(lab, visit, command.by)
    if (visit.opened_at, visit.closed_at) != (command.seen_opened_ms, command.seen_closed_ms):
        return replace(sheet, news=True)
    wrong = sheet.refused or _fault(lab, visit, sheet, command)
    if wrong is not None:
        return VisitNotSetRight(wrong)
    corrected = VisitCorrected(
        visit_id=VisitId(visit.visit_id),
        by=command.by,
        reason=command.reason,
        opened_ms=command.opened_ms,
        closed_ms=command.closed_ms,
        seen_opened_ms=command.seen_opened_ms,
        seen_closed_ms=command.seen_closed_ms,
    )
    lab.store.append([Fact(Stream(visit.stream), corrected, Handle(visit.subject) if visit.subject else None)])
    return VisitSetRight(visit.visit_id)


def _visit(lab: Lab, visit_id: str) -> Visit | None:
    """The visit that is meant, if it is one still."""
    visit = lab.store.visit(visit_id)
    if visit is not None and visit.merged_into is not None:
        visit = lab.store.visit(visit.merged_into)
    return None if visit is None or visit.closed_by is ClosedBy.UNDONE else visit


def _says_so(visit: Visit, command: CorrectVisit) -> bool:
    """Whether the lab knows it like that already. An end that nobody saw is made somebody's word also where it was
    right.
    """
    begins = command.opened_ms in {None, visit.opened_at}
    ends = command.closed_ms is None or (command.closed_ms == visit.closed_at and _vouched_for(visit))
    return begins and ends


def _vouched_for(visit: Visit) -> bool:
    return visit.closed_by is not ClosedBy.SYSTEM


def _sheet(lab: Lab, visit: Visit, by: str) -> VisitSheet:
    others = [] if visit.subject is None else lab.store.visits_of(visit.subject)
    return VisitSheet(
        visit_id=visit.visit_id,
        opened_at=visit.opened_at,
        closed_at=visit.closed_at,
        closed_by=visit.closed_by,
        last_seen_at=visit.last_seen_at,
        longest=longest_ms(rules.policy(lab)),
        name=rules.first_name(lab, visit.subject or ""),
        role=visit.role,
        party=visit.party,
        heads=visit.heads,
        label=visit.day_label[-LABEL_END:],
        others=tuple((other.opened_at, other.closed_at) for other in others if _is_another(other, visit)),
        refused=_refused(lab, visit, by),
    )


def _is_another(other: Visit, visit: Visit) -> bool:
    """Whether they were in the lab on it, and it is not this one."""
    return other.visit_id != visit.visit_id and other.merged_into is None and other.closed_by is not ClosedBy.UNDONE


def _refused(lab: Lab, visit: Visit, by: str) -> CorrectionFault | None:
    now = lab.clock.now_ms()
    closed_on = None if visit.closed_at is None else rules.day_of(lab, visit.closed_at)
    of_today = same_day(rules.day_of(lab, visit.opened_at), closed_on, rules.today(lab))
    if not by or not may_correct(rules.role_of(lab, by), visit.closed_by, same_day=of_today):
        return CorrectionFault.NOT_YOURS
    known = {one.visit_id for one in _book(lab, visit).within_reach}
    too_long_ago = visit.closed_at is not None and now - visit.closed_at > REACH_MS
    return CorrectionFault.TOO_OLD if too_long_ago or visit.visit_id not in known else None


def _book(lab: Lab, visit: Visit) -> VisitBook:
    if visit.subject is None:
        return lab.store.state(VISIT, visit.stream)
    return lab.store.state(PERSON, visit.stream).visits


def _fault(lab: Lab, visit: Visit, sheet: VisitSheet, command: CorrectVisit) -> CorrectionFault | None:
    opened = visit.opened_at if command.opened_ms is None else command.opened_ms
    closed = visit.closed_at if command.closed_ms is None else command.closed_ms
    runs = any(session.visit_id == visit.visit_id for session in lab.store.running_sessions())
    if runs and command.closed_ms is not None:
        return CorrectionFault.IN_A_DEMO
    return fault(opened, closed, now_ms=lab.clock.now_ms(), longest=sheet.longest, others=sheet.others)
