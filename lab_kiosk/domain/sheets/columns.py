# SPDX-License-Identifier: Apache-2.0
"""Which column of a sheet is which field: by any of its known names, or by the name that somebody saved for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from lab_kiosk.domain.sheets import cells
from lab_kiosk.domain.sheets.cells import BadCell, Days
from lab_kiosk.domain.sheets.reasons import Reason, Why, because
from lab_kiosk.domain.sheets.sheet import Line, Refused, Sheet
from lab_kiosk.domain.sheets.verdicts import RowVerdict, Verdict


class Column(msgspec.Struct, frozen=True):
    """``names`` are the headers that mean the field, the best one first; the first that is there is read."""

    field: str
    names: tuple[str, ...]
    read: Callable[[str], Any] = cells.words


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """What of a sheet is read, and nothing else: ``at`` are places by field, ``header`` what stands above them."""

    columns: tuple[Column, ...]
    at: dict[str, int]
    header: dict[str, str]
    width: int
    unread: tuple[str, ...]


Values = dict[str, Any]
"""What a row says, by field. A blank cell says nothing and is not in it."""


def folded(name: str) -> str:
    """A header as headers are compared: without case, marks and blanks."""
    return re.sub(r"[\W_]+", "", cells.plain(name).casefold())


class Reading(msgspec.Struct, frozen=True):
    """How a file is read where it does not say itself: which header is which field, and how it writes days."""

    mapping: Mapping[str, str] = {}
    days: Days = Days.ISO


AS_IT_IS = Reading()


def match(sheet: Sheet, columns: Sequence[Column], needed: Sequence[str], reading: Reading) -> Columns | Refused:
    """The mapping names a header for a field and goes before what is known; ``needed`` are fields that one at least of
    has to be there.
    """
    mapping = reading.mapping
    places: dict[str, list[int]] = {}
    for place, name in enumerate(sheet.header):
        places.setdefault(folded(name), []).append(place)
    fields = {column.field for column in columns}
    for field, name in mapping.items():
        if field not in fields:
            return Refused(because(Why.MAPPING_FIELD, field, ", ".join(sorted(fields))))
        if folded(name) not in places:
            return Refused(because(Why.MAPPING_COLUMN, field, name))
    mapped = [folded(name) for name in mapping.values()]
    if len(set(mapped)) < len(mapped):
        return Refused(because(Why.MAPPING_TWICE))
    at: dict[str, int] = {}
    for column in columns:
        known = [name for name in map(folded, column.names) if name in places and name not in mapped]
        name = folded(mapping[column.field]) if column.field in mapping else next(iter(known), "")
        found = places[name] if name else []
        if len(found) > 1:
            return Refused(because(Why.COLUMN_TWICE, sheet.header[found[0]].strip(), len(found)))
        if found:
            at[column.field] = found[0]
    if not any(field in at for field in needed):
        wanted = " or ".join(column.names[0] for column in columns if column.field in needed)
        there = ", ".join(cells.plain(name) or "(blank)" for name in sheet.header[:30])
        return Refused(because(Why.NO_COLUMN, wanted, needed[0], there, wanted.replace(" or ", " / ")))
    taken = set(at.values())
    unread = tuple(cells.plain(name) for place, name in enumerate(sheet.header) if place not in taken and name.strip())
    header = {field: cells.plain(sheet.header[place]) for field, place in at.items()}
    days = cells.days(reading.days)
    told = tuple(replace(column, read=days) if column.read is cells.day else column for column in columns)
    return Columns(columns=told, at=at, header=header, width=len(sheet.header), unread=unread)


def values(line: Line, columns: Columns) -> Values | RowVerdict:
    """What a row says in the columns that are read; refused with the first cell that cannot be right."""
    if any(cell.strip() for cell in line.cells[columns.width :]):
        return refused(line.row, because(Why.TOO_MANY_CELLS, len(line.cells), columns.width))
    told: Values = {}
    for column in columns.columns:
        place = columns.at.get(column.field)
        text = cells.plain(line.cells[place]) if place is not None and place < len(line.cells) else ""
        if not text:
            continue
        try:
            told[column.field] = column.read(text)
        except BadCell as bad:
            return refused(line.row, replace(bad.reason, column=columns.header[column.field]))
    return told


def refused(row: int, reason: Reason, key: str = "") -> RowVerdict:
    return RowVerdict(row=row, key=key, verdict=Verdict.REFUSED, reason=reason)
