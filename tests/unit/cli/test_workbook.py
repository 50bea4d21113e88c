# SPDX-License-Identifier: Apache-2.0
"""Workbooks, read back by a library that did not write them."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lab_kiosk.cli import workbook
from lab_kiosk.cli.workbook import LONGEST_NAME, Page, write
from lab_kiosk.domain.exports.table import LONGEST_CELL, Cell

MADE = datetime.fromisoformat("2026-11-28T09:30")
MIDNIGHT = time()
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x.example")', "https://x.example", "'=1")
texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=40)
days = st.dates(date(1901, 1, 1), date(2200, 1, 1))
minutes = st.builds(datetime.combine, days, st.times().map(lambda at: at.replace(second=0, microsecond=0)))
cells: st.SearchStrategy[Cell] = st.one_of(texts, days, minutes, st.integers(-(2**40), 2**40))


def read(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Each sheet's rows below its header."""
    book = openpyxl.load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(min_row=2, values_only=True)) for sheet in book}


def like(cell: Cell) -> object:
    """A day comes back as its midnight, and nothing at all as nothing."""
    if isinstance(cell, date) and not isinstance(cell, datetime):
        return datetime.combine(cell, MIDNIGHT)
    return None if cell == "" else cell


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(cells, cells), max_size=6))
def test_what_goes_in_comes_out_as_what_it_was(tmp_path: Path, rows: list[tuple[Cell, Cell]]) -> None:
    path = tmp_path / "book.xlsx"
    write(path, "Loans", MADE, [Page("Loans", ("A", "B"), rows)])
    found = read(path)["Loans"]
    wanted = [tuple(map(like, row)) for row in rows]
    while wanted and wanted[-1] == (None, None):  # a blank row at the end is no row
        wanted.pop()
    assert [(*row, None, None)[:2] for row in found][: len(wanted)] == wanted


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_in_a_workbook_is_a_formula_or_a_link(tmp_path: Path, text: str) -> None:
    path = tmp_path / "book.xlsx"
    write(path, text, MADE, [Page("x", (text,), [(text,)])], [(text, text)])
    book = openpyxl.load_workbook(path)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "inlineStr", "n"}
                assert cell.hyperlink is None
                assert cell.value in {text, None, ""}


def test_a_number_that_is_printed_on_a_thing_keeps_its_zeros(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    write(path, "x", MADE, [Page("x", ("Tag",), [("007",), ("1E5",), ("356938035643809",), ("1/2",)])])
    book = openpyxl.load_workbook(path)
    assert [(cell.value, cell.number_format) for (cell,) in book["x"].iter_rows(min_row=2)] == [
        (value, "@") for value in ("007", "1E5", "356938035643809", "1/2")
    ]


def test_days_look_like_days_and_the_header_stays_in_sight(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    write(path, "x", MADE, [Page("x", ("Day", "At"), [(date(2026, 3, 8), MADE)])])
    sheet = openpyxl.load_workbook(path)["x"]
    assert [cell.is_date for cell in sheet[2]] == [True, True]
    assert [cell.number_format for cell in sheet[2]] == ["yyyy-mm-dd", "yyyy-mm-dd hh:mm"]
    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.bold


def test_more_rows_than_a_sheet_has_go_on_on_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 4)
    path = tmp_path / "book.xlsx"
    write(path, "x", MADE, [Page("Loans", ("n",), ((number,) for number in range(7)))])
    assert read(path) == {"Loans": [(0,), (1,), (2,)], "Loans 2": [(3,), (4,), (5,)], "Loans 3": [(6,)]}


@given(st.lists(st.one_of(texts, st.sampled_from(["History", "", "a/b", "A/B", "x" * 40, "X" * 40])), max_size=8))
def test_every_sheet_gets_a_name_that_it_may_have(names: list[str]) -> None:
    taken: set[str] = set()
    given_names = [workbook._free_name(name, taken) for name in names]
    assert len({name.casefold() for name in given_names}) == len(names)
    for name in given_names:
        assert 0 < len(name) <= LONGEST_NAME
        assert not set(name) & set("[]:*?/\\'")
        assert name.casefold() != "history"


def test_a_large_table_and_a_long_text_leave_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    rows = ((f"row {number}", "x" * (LONGEST_CELL if number == 1 else 5)) for number in range(3_000))
    write(path, "x", MADE, [Page("x", ("a", "b"), rows)])
    assert [file.name for file in tmp_path.iterdir()] == ["book.xlsx"]
    found = read(path)["x"]
    assert (len(found), found[1][1]) == (3_000, "x" * LONGEST_CELL)
