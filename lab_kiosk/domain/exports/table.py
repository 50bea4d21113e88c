# SPDX-License-Identifier: Apache-2.0
"""Rows for another program or for paper."""

from __future__ import annotations

from collections.abc import Callable

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


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """``heads`` counts the people whom the rows tell of, 0 where they tell of none."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    heads: int = 0


def csv_text(table: Table) -> str:
    """As spreadsheets and importers read it: a byte order mark, RFC 4180, and no cell that is a formula."""
    return BOM + "".join(csv_line(line) for line in (table.header, *table.rows))
