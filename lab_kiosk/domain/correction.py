# SPDX-License-Identifier: Apache-2.0
"""The times of a visit are set right by staff: by whom, until when, and which times a visit can have had."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from lab_kiosk.domain.closing import GRACE_MS, closes_at_all
from lab_kiosk.domain.events.site import PolicySet
from lab_kiosk.domain.staff import Right, StaffRole, may
from lab_kiosk.domain.vocabulary import ClosedBy, WhyCorrected

DAY_MS = 24 * 60 * 60 * 1000
REACH_MS = 7 * DAY_MS
"""How long ago a visit may have ended: what is older has gone into reports, and nobody remembers it to the minute."""
STEP_MS = 5 * 60 * 1000
"""What the desk sets times by. Nobody remembers them more exactly, and a quarter hour of credit needs no more."""
REASONS = tuple(why for why in WhyCorrected if why is not WhyCorrected.UNSAID)


class CorrectionFault(StrEnum):
    """Why times are not written. The first that is true is told."""

    NOT_YOURS = "not_yours"
    """What somebody said of their own visit on another day is for a lead to change."""
    TOO_OLD = "too_old"
    IN_THE_FUTURE = "in_the_future"
    BACKWARDS = "backwards"
    TOO_LONG = "too_long"
    """Longer than the lab is open, with an hour before and an hour behind."""
    OVERLAPS = "overlaps"
    """They were in the lab on another visit then."""
    IN_A_DEMO = "in_a_demo"
    """A visit does not end while its demo runs."""


def may_correct(role: StaffRole, closed_by: ClosedBy | None, *, same_day: bool) -> bool:
    """An end that the system made up is nobody's word, so whoever runs the desk may give it a better one; so with a
    visit of today, which everybody still remembers. Older than that, it overrules a person: that is for a lead.
    """
    if same_day or closed_by is ClosedBy.SYSTEM:
        return may(role, Right.CORRECT_VISITS)
    return may(role, Right.CORRECT_ANY_VISIT)


def same_day(opened_on: date, closed_on: date | None, today: date) -> bool:
    """Whether a visit began or ended today; one that is open still has neither ended nor been forgotten."""
    return closed_on is None or today in {opened_on, closed_on}


def longest_ms(policy: PolicySet) -> int:
    """How long anybody can have been in the lab."""
    return (policy.closes - policy.opens) * 60_000 + 2 * GRACE_MS if closes_at_all(policy) else DAY_MS


def fault(
    opened_ms: int, closed_ms: int | None, *, now_ms: int, longest: int, others: Iterable[tuple[int, int | None]]
) -> CorrectionFault | None:
    """What is wrong with these times (Unix ms; ``closed_ms`` None for a visit that goes on). ``others`` are the other
    visits of the same person, each from when until when.
    """
    end = now_ms if closed_ms is None else closed_ms
    if max(opened_ms, end) > now_ms:
        return CorrectionFault.IN_THE_FUTURE
    if end < opened_ms:
        return CorrectionFault.BACKWARDS
    if closed_ms is not None and end - opened_ms > longest:
        return CorrectionFault.TOO_LONG
    if any(begun < end and (ended is None or opened_ms < ended) for begun, ended in others):
        return CorrectionFault.OVERLAPS
    return None


def stepped(at_ms: int, by_ms: int) -> int:
    """So far from the mark of five minutes that lies before ``at_ms`` that way, or from itself if it is one."""
    mark = at_ms // STEP_MS * STEP_MS
    return mark + by_ms + (STEP_MS if by_ms < 0 and mark < at_ms else 0)
