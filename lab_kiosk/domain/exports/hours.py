# SPDX-License-Identifier: Apache-2.0
"""Hours of one educator in the lab, with what proves them: the evidence that a course of professional development asks.

A stay counts from an arrival to an end that somebody saw, within the times that whoever ran the course names, once
where two overlap, and the sum to the nearest quarter of an hour (checkin.md §3.7). An end that nobody saw proves
nothing: such a stay is told, and counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.visits import VisitClosed, VisitCorrected, VisitOpened
from lab_kiosk.domain.exports.table import Calendar, Kind, Table
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Role

HOURS = ("Badge", "Came", "Left", "Ended by", "Minutes", "Hours", "Site", "Events")
KINDS = {
    "Came": Kind.MINUTE,
    "Left": Kind.MINUTE,
    "Minutes": Kind.NUMBER,
    "Hours": Kind.NUMBER,
    "Site": Kind.NUMBER,
}
ATTENDS = frozenset({Role.EDUCATOR, Role.STAFF})
"""Whose hours are told: a child's never are."""
READ = (VisitOpened, VisitClosed, VisitCorrected)
MINUTE_MS = 60_000
_TAIL = 8
"""Characters of an event's id, from its end, that tell it apart from every other one of a person."""

Span = tuple[int, int]
"""From an instant to before another one, Unix milliseconds."""


class Stay(msgspec.Struct, frozen=True):
    """``minutes`` are those that count."""

    visit: Visit
    minutes: int


def stays(visits: Iterable[Visit], handle: str, spans: Sequence[Span]) -> tuple[Stay, ...]:
    """What of somebody's visits lies within the spans, the first first. A visit without an end that somebody saw is
    there, with no minutes, where it began within one.
    """
    own = (visit for visit in visits if visit.subject == handle and visit.party is Party.SUBJECT)
    told: list[Stay] = []
    counted: list[Span] = []
    for visit in sorted(own, key=lambda one: (one.opened_at, one.visit_id)):
        if visit.merged_into is not None or visit.closed_by is ClosedBy.UNDONE:
            continue
        if visit.closed_at is None or visit.closed_by is ClosedBy.SYSTEM:
            if any(start <= visit.opened_at < end for start, end in spans):
                told.append(Stay(visit, 0))
            continue
        parts = [(max(visit.opened_at, start), min(visit.closed_at, end)) for start, end in spans]
        parts = [part for part in parts if part[0] < part[1]]
        if parts:
            shown = [(_minute(start), _minute(end)) for start, end in parts]
            told.append(Stay(visit, (length([*counted, *shown]) - length(counted)) // MINUTE_MS))
            counted += shown
    return tuple(told)


def _minute(at_ms: int) -> int:
    """As the table shows it. Measured to the second, a row that says 10:15 to 10:30 said 14 minutes beside it."""
    return at_ms // MINUTE_MS * MINUTE_MS


def length(spans: Iterable[Span]) -> int:
    """Of all of them together, each instant once."""
    total, until = 0, 0
    for start, end in sorted(spans):
        total += max(end - max(start, until), 0)
        until = max(until, end)
    return total


def quarters(minutes: int) -> int:
    """Quarter hours, to the nearest."""
    return (minutes + 7) // 15


def evidence(entries: Iterable[Entry], visits: Iterable[Visit]) -> dict[str, tuple[str, ...]]:
    """By visit, the last characters of the ids of the events that say when it began and ended."""
    known = list(visits)
    same = {visit.visit_id: visit.merged_into or visit.visit_id for visit in known}
    ended = {visit.closed_at: visit.visit_id for visit in known if visit.merged_into is None}
    told: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        if isinstance(entry.event, READ):
            # A kiosk that had not heard of the visit wrote an exit from none; the fold ended the open one with it.
            visit_id = same.get(entry.event.visit_id) or ended.get(entry.at, "")
            told[visit_id] = (*told.get(visit_id, ()), entry.event_id[-_TAIL:])
    return told


def table(
    who: str, told: Sequence[Stay], proof: Mapping[str, tuple[str, ...]], calendar: Calendar, now_ms: int
) -> Table:
    """A row a stay, and the sum as of now. ``who`` is a handle, or a name with one."""
    rows = [
        (
            who,
            calendar.minute(stay.visit.opened_at),
            "" if stay.visit.closed_at is None else calendar.minute(stay.visit.closed_at),
            "still here" if stay.visit.closed_by is None else str(stay.visit.closed_by),
            str(stay.minutes),
            "",
            str(stay.visit.site_id),
            " ".join(proof.get(stay.visit.visit_id, ())),
        )
        for stay in told
    ]
    minutes = sum(stay.minutes for stay in told)
    total = (who, "Sum", "", "", str(minutes), f"{quarters(minutes) / 4:.2f}", "", f"as of {calendar.minute(now_ms)}")
    return Table(header=HOURS, rows=(*rows, total), heads=1, kinds=KINDS)
