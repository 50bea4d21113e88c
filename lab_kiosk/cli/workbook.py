# SPDX-License-Identifier: Apache-2.0
"""Workbooks (.xlsx): the only place that knows the library for them.

Texts are written as texts whatever they begin with, so nothing in a workbook of ours is ever a formula. Rows are
written one by one: a large table takes no more memory than a small one.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lab_kiosk.domain.exports.table import Cell

MOST_ROWS = 1_048_576
"""Of one sheet, its header among them (ECMA-376, as Excel limits it)."""
LONGEST_NAME = 31
WIDEST = 48
_NO_NAME = re.compile(r"[\[\]:*?/\\']+")

About = Sequence[tuple[str, Cell]]


@dataclass(frozen=True)
class Page:
    """One sheet. More rows than fit go on on a sheet of their own."""

    name: str
    header: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def write(
    path: Path, title: str, made: datetime, pages: Iterable[Page], about: Sequence[tuple[str, Cell]] = ()
) -> None:
    """A new workbook at ``path``. ``about`` are lines of a last sheet; ``made`` stands in its properties, without a
    zone. What the library has to set aside lies in a folder of its own beside the file, and is gone afterwards.
    """
    with tempfile.TemporaryDirectory(prefix=".workbook-", dir=path.parent) as aside:
        options = {"constant_memory": True, "tmpdir": aside, "strings_to_urls": False}
        with closing(xlsxwriter.Workbook(str(path), options)) as book:
            book.set_properties({"title": title, "created": made, "author": "Lab Kiosk"})
            looks = _Looks(
                head=book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
                day=book.add_format({"num_format": "yyyy-mm-dd"}),
                minute=book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
                text=book.add_format({"num_format": "@"}),
            )
            taken: set[str] = set()
            lines = [Page("About", ("", ""), about)] if about else []
            for page in (*pages, *lines):
                _page(book, page, looks, taken)


@dataclass(frozen=True)
class _Looks:
    head: Format
    day: Format
    minute: Format
    text: Format


def _page(book: xlsxwriter.Workbook, page: Page, looks: _Looks, taken: set[str]) -> None:
    sheet, line = _begun(book, page, looks, taken), 1
    for row in page.rows:
        if line == MOST_ROWS:
            sheet, line = _begun(book, page, looks, taken), 1
        for column, cell in enumerate(row):
            _cell(sheet, line, column, cell, looks)
        line += 1


def _begun(book: xlsxwriter.Workbook, page: Page, looks: _Looks, taken: set[str]) -> Worksheet:
    sheet = book.add_worksheet(_free_name(page.name, taken))
    for column, name in enumerate(page.header):
        sheet.set_column(column, column, min(max(len(name) + 2, 12), WIDEST))
        sheet.write_string(0, column, name, looks.head)
    sheet.freeze_panes(1, 0)
    return sheet


def _cell(sheet: Worksheet, line: int, column: int, cell: Cell, looks: _Looks) -> None:
    match cell:
        case datetime():
            sheet.write_datetime(line, column, cell, looks.minute)
        case date():
            sheet.write_datetime(line, column, cell, looks.day)
        case int() | float():
            sheet.write_number(line, column, cell)
        case "":
            pass
        case _:
            sheet.write_string(line, column, cell, looks.text)


def _free_name(wanted: str, taken: set[str]) -> str:
    """A name that a sheet may have and none has yet: names are the same in small letters."""
    name = _NO_NAME.sub(" ", wanted).strip()[:LONGEST_NAME].strip() or "Sheet"
    number = 1
    while name.casefold() in taken or name.casefold() == "history":  # a name that Excel keeps for itself
        number += 1
        tail = f" {number}"
        name = f"{_NO_NAME.sub(' ', wanted).strip()[: LONGEST_NAME - len(tail)].strip() or 'Sheet'}{tail}"
    taken.add(name.casefold())
    return name
