# SPDX-License-Identifier: Apache-2.0
"""Rows for another program or for paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum

import msgspec

from lab_kiosk.domain.sheets.cells import csv_line

BOM = "\ufeff"
"""Without it a spreadsheet takes UTF-8 for the encoding of its country."""


class Calendar(msgspec.Struct, frozen=True):
    """How instants (Unix milliseconds) are written where the lab is: ``day`` as YYYY-MM-DD, ``minute`` as YYYY-MM-DD
    HH:MM.
    """

    day: Callable[[int], str]
    minute: Callable[[int], str]


class Kind(StrEnum):
    """What the cells of a column are, beside text. ``DAY`` and ``MINUTE`` are written as `Calendar` does."""

    DAY = "day"
    MINUTE = "minute"
    NUMBER = "number"


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """``heads`` counts the people whom the rows tell of, 0 where they tell of none. ``kinds`` says by header which
    columns are no text: a number that somebody printed on a thing is one.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    heads: int = 0
    kinds: Mapping[str, Kind] = {}


Cell = str | int | float | date | datetime
LONGEST_CELL = 32_767
"""Characters in a cell of a workbook (ECMA-376, as Excel limits it)."""
_DECIMAL = re.compile(r"\d{1,12}\.\d{1,4}")
_FIRST_YEAR = 1900
"""No workbook knows a day before it."""


def csv_text(table: Table) -> str:
    """As spreadsheets and importers read it: a byte order mark, RFC 4180, and no cell that is a formula."""
    return BOM + "".join(csv_line(line) for line in (table.header, *table.rows))


def headed(table: Table, zone: str) -> tuple[str, ...]:
    """The header with the site's zone behind each column of moments: a cell of a workbook has none of its own."""
    return tuple(f"{name} ({zone})" if table.kinds.get(name) is Kind.MINUTE else name for name in table.header)


def typed(table: Table) -> Iterator[tuple[Cell, ...]]:
    """The rows for a workbook, where a day is a day. What is not of its column's kind stays the text that it is."""
    kinds = [table.kinds.get(name) for name in table.header]
    return (tuple(cell_of(cell, kind) for cell, kind in zip(row, kinds, strict=True)) for row in table.rows)


def cell_of(text: str, kind: Kind | None) -> Cell:
    try:
        match kind:
            case Kind.DAY:
                day = date.fromisoformat(text)
                return day if day.year >= _FIRST_YEAR else text
            case Kind.MINUTE:
                at = datetime.strptime(text, "%Y-%m-%d %H:%M")  # noqa: DTZ007 - the header names the zone
                return at if at.year >= _FIRST_YEAR else text
            case Kind.NUMBER if text.isascii():
                return _number(text)
            case _:
                return text[:LONGEST_CELL]
    except ValueError:
        return text[:LONGEST_CELL]


def _number(text: str) -> Cell:
    """A workbook's numbers are floating: sixteen digits would come back as other ones."""
    if text.isdigit() and len(text) < 16:
        return int(text)
    return float(text) if _DECIMAL.fullmatch(text) else text
