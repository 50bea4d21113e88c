# SPDX-License-Identifier: Apache-2.0
"""Loans and visits: who they are of is a handle, and a name only where somebody asked for names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lab_kiosk.domain.exports.snipe_it import Thing
from lab_kiosk.domain.exports.table import Calendar, Kind, Table
from lab_kiosk.domain.records import Visit

LOANS = ("Asset tag", "Model", "Kind", "Borrower", "Out", "Due", "Returned", "How it ended", "Condition", "Site")
VISITS = (
    "Came",
    "Left",
    "Ended by",
    "Who",
    "Badge",
    "Role",
    "Age band",
    "Purpose",
    "Zone",
    "Heads",
    "Adults",
    "Needs",
    "Site",
)

LOAN_KINDS = {"Out": Kind.MINUTE, "Due": Kind.MINUTE, "Returned": Kind.MINUTE, "Site": Kind.NUMBER}
VISIT_KINDS = {
    "Came": Kind.MINUTE,
    "Left": Kind.MINUTE,
    "Heads": Kind.NUMBER,
    "Adults": Kind.NUMBER,
    "Site": Kind.NUMBER,
}

Names = Mapping[str, str]
"""A first name and an initial by handle; empty where nobody asked for names."""


def loans(things: Sequence[Thing], names: Names, calendar: Calendar, start_ms: int, end_ms: int) -> Table:
    """The loans that began in the time from ``start_ms`` to before ``end_ms``, the first first."""
    told = [(loan, thing) for thing in things for loan in thing.loans if start_ms <= loan.out_at < end_ms]
    told.sort(key=lambda pair: (pair[0].out_at, pair[0].loan_id))
    rows = tuple(
        (
            thing.asset.tag,
            thing.model.name if thing.model else "",
            _word(loan.kind),
            who(loan.subject, names),
            calendar.minute(loan.out_at),
            calendar.minute(loan.due_at),
            "" if loan.closed_at is None else calendar.minute(loan.closed_at),
            _word(loan.closed_how),
            _word(loan.condition),
            str(loan.site_id),
        )
        for loan, thing in told
    )
    heads = len({loan.subject for loan, _ in told if loan.subject})
    return Table(header=LOANS, rows=rows, heads=heads, kinds=LOAN_KINDS)


def visits(told: Sequence[Visit], names: Names, calendar: Calendar, start_ms: int, end_ms: int) -> Table:
    """The visits that began in the time from ``start_ms`` to before ``end_ms``, the first first. A day label is not
    told: whoever has one would be known by it.
    """
    within = [visit for visit in told if start_ms <= visit.opened_at < end_ms and visit.merged_into is None]
    within.sort(key=lambda visit: (visit.opened_at, visit.visit_id))
    rows = tuple(
        (
            calendar.minute(visit.opened_at),
            "" if visit.closed_at is None else calendar.minute(visit.closed_at),
            _word(visit.closed_by),
            _word(visit.party),
            who(visit.subject, names),
            visit.role.name.lower(),
            visit.age_band.name.lower().replace("_", " "),
            _word(visit.purpose),
            visit.zone,
            str(visit.heads),
            str(visit.adults),
            visit.needs.replace("_", " ").replace(",", ", "),
            str(visit.site_id),
        )
        for visit in within
    )
    heads = len({visit.subject for visit in within if visit.subject})
    return Table(header=VISITS, rows=rows, heads=heads, kinds=VISIT_KINDS)


def who(handle: str | None, names: Names) -> str:
    """A handle, behind the name where there is one; nothing for nobody."""
    if handle is None:
        return ""
    return f"{names[handle]} ({handle})" if handle in names else handle


def _word(value: str | None) -> str:
    return "" if value is None else str(value).replace("_", " ")
