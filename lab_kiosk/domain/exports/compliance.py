# SPDX-License-Identifier: Apache-2.0
"""The inventory that 47 CFR 54.1715 asks for of equipment that a fund has paid, and what is missing in it.

For every device: its type, make, model and serial number, to whom it was loaned, from when until when, or when it was
told to be missing, lost or damaged. Records are kept ten years. The rule says "the full name": a kiosk has a first name
and an initial at most, so the district joins full names by the handle. Of what is lent to nobody it asks which employee
is responsible and when it was in service, which the lab does not know: that is a gap, and named as one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from lab_kiosk.domain.exports.snipe_it import Thing
from lab_kiosk.domain.exports.table import Calendar, Kind, Table
from lab_kiosk.domain.records import Loan

HEADER = (
    "Asset tag",
    "Device type",
    "Make",
    "Model",
    "Serial number",
    "IMEI",
    "Funding",
    "Borrower known",
    "Borrower",
    "Date loaned",
    "Date due",
    "Date returned",
    "Date told missing, lost or damaged",
)
KINDS = {name: Kind.DAY for name in HEADER if name.startswith("Date ")}
GAPS = ("Asset tag", "Date loaned", "What is missing")


class Trouble(msgspec.Struct, frozen=True):
    """When somebody said that a thing is missing or damaged."""

    asset_id: str
    at: int


class Report(msgspec.Struct, frozen=True):
    inventory: Table
    gaps: Table


def report(
    things: Sequence[Thing],
    troubles: Sequence[Trouble],
    calendar: Calendar,
    now_ms: int,
    *,
    names: Mapping[str, str] | None = None,
) -> Report:
    """One row for each loan, and one for a thing that was never lent. ``names`` are what to write for a borrower's
    handle; without them nobody is told of, only whether the lab knows who it was.
    """
    rows: list[tuple[str, ...]] = []
    gaps: list[tuple[str, str, str]] = []
    for thing in things:
        told = sorted(trouble.at for trouble in troubles if trouble.asset_id == thing.asset.asset_id)
        for loan in thing.loans or (None,):
            rows.append(_row(thing, loan, _within(told, loan), calendar, names))
            out = calendar.day(loan.out_at) if loan else ""
            gaps += [(thing.asset.tag, out, gap) for gap in _gaps(thing, loan, _within(told, loan), now_ms)]
    people = {loan.subject for thing in things for loan in thing.loans if loan.subject}
    heads = 0 if names is None else len(people)
    inventory = Table(header=HEADER, rows=tuple(rows), heads=heads, kinds=KINDS)
    return Report(inventory, Table(header=GAPS, rows=tuple(gaps), kinds=KINDS))


def _row(
    thing: Thing, loan: Loan | None, trouble: int | None, calendar: Calendar, names: Mapping[str, str] | None
) -> tuple[str, ...]:
    model, detail = thing.model, thing.detail
    borrower = loan.subject or "" if loan else ""
    return (
        thing.asset.tag,
        detail.category or (model.equipment_class if model else ""),
        model.maker if model else "",
        model.name if model else "",
        thing.serial,
        detail.imei,
        detail.funding,
        ("yes" if borrower else "no") if loan else "",
        names.get(borrower, borrower) if names is not None else "",
        calendar.day(loan.out_at) if loan else "",
        calendar.day(loan.due_at) if loan else "",
        calendar.day(loan.closed_at) if loan and loan.closed_at is not None else "",
        calendar.day(trouble) if trouble is not None else "",
    )


def _gaps(thing: Thing, loan: Loan | None, trouble: int | None, now_ms: int) -> list[str]:
    found: list[str] = []
    if thing.model is None or not thing.model.maker:
        found.append("the make")
    if not thing.serial:
        found.append("the serial number")
    if not thing.detail.funding:
        found.append("the fund that paid for it")
    if loan is None:
        found.append("the employee responsible for it, and when it was in service")
    if loan is not None and not loan.subject:
        found.append("the person to whom it was loaned")
    if loan is not None and loan.closed_at is None and loan.due_at < now_ms and trouble is None:
        found.append("the date of its return, or that it is missing: it is overdue")
    return found


def _within(told: Sequence[int], loan: Loan | None) -> int | None:
    """The first trouble of a thing in the time of a loan; without a loan, of all time."""
    if loan is None:
        return told[0] if told else None
    return next((at for at in told if loan.out_at <= at and (loan.closed_at is None or at <= loan.closed_at)), None)
