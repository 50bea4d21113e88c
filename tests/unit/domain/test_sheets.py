# SPDX-License-Identifier: Apache-2.0
"""Files of rows: what comes from other programs, and what may be wrong with them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lab_kiosk.domain.sheets import sheet as sheets
from lab_kiosk.domain.sheets.asset_rows import COLUMNS, HEADER, AssetFormat, AssetRow, columns, rows
from lab_kiosk.domain.sheets.cells import BadCell, csv_line, plain, words
from lab_kiosk.domain.sheets.columns import Columns, Reading, folded
from lab_kiosk.domain.sheets.sheet import Refused, Sheet, read
from lab_kiosk.domain.sheets.verdicts import RowVerdict, Verdict

GOLDEN = Path(__file__).parents[2] / "golden" / "sheets"


def sheet(text: str | bytes) -> Sheet:
    found = read(text if isinstance(text, bytes) else text.encode())
    assert isinstance(found, Sheet), found
    return found


def cells(text: str | bytes) -> list[tuple[str, ...]]:
    return [line.cells for line in sheet(text).lines]


def why(raw: bytes) -> str:
    found = read(raw)
    assert isinstance(found, Refused)
    return found.sentence


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        ("\ufeffName\nJosé\n".encode(), "utf-8"),
        ("Name\nJosé\n".encode(), "utf-8"),
        ("\ufeffName\nJosé\n".encode("utf-16-le"), "utf-16-le"),
        ("\ufeffName\nJosé\n".encode("utf-16-be"), "utf-16-be"),
        ("Name\nJosé\n".encode("cp1252"), "windows-1252"),
    ],
)
def test_a_file_is_understood_in_the_encodings_that_spreadsheets_write(raw: bytes, encoding: str) -> None:
    found = sheet(raw)
    assert (found.header, found.lines[0].cells, found.encoding) == (("Name",), ("José",), encoding)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_the_header_has(delimiter: str) -> None:
    text = delimiter.join(["Tag", '"a, b; c"', "Cost"]) + "\r\n" + delimiter.join(["T1", "x", '"1,5"'])
    found = sheet(text)
    assert (found.header, found.lines[0].cells) == (("Tag", "a, b; c", "Cost"), ("T1", "x", "1,5"))


@pytest.mark.parametrize(("first", "delimiter"), [("sep=;", ";"), ('"sep=,"', ","), ("SEP=|", "|"), ("sep=\t", "\t")])
def test_excels_own_first_line_says_the_separator(first: str, delimiter: str) -> None:
    assert sheet(f"{first}\r\nTag{delimiter}Cost\r\nA{delimiter}1\r\n").header == ("Tag", "Cost")


def test_rows_have_the_numbers_that_a_spreadsheet_shows() -> None:
    found = sheet('Tag,Note\n\nA,"two\nlines"\n , \nB,x\n')
    assert [(line.row, line.cells[0]) for line in found.lines] == [(3, "A"), (5, "B")]


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"Tag,Cost\n", "no row below"),
        (b'Tag\n"A\n', "quotation marks"),
        (b'Tag\n"A"B\n', "quotation marks"),
        (b"Tag\nA\0\n", "null bytes"),
        ("Tag\nA\n".encode("utf-16-le"), "null bytes"),
        (b"\xef\xbb\xbfTag\n\xff\n", "says that it is UTF-8"),
        (b"\xff\xfea", "says that it is UTF-16-LE"),
        (b"Tag\n\x81\n", "neither UTF-8 nor"),
        (b"Tag\n" + b"x" * (sheets.LONGEST_CELL + 1), "too long"),
        (b"Tag\n" + b"," * sheets.MOST_COLUMNS + b"1", "too long"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(raw: bytes, words: str) -> None:
    assert words in why(raw)


def test_too_much_is_not_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 2)
    assert "more than 2 rows" in why(b"Tag\nA\nB\nC\n")
    assert len(cells(b"Tag\nA\nB\n")) == 2
    monkeypatch.setattr(sheets, "MOST_BYTES", 4)
    assert "is not read at once" in why(b"Tag\nA\n")


@given(st.binary(max_size=400) | st.text(alphabet='a",;\t|\r\n= \0é', max_size=200).map(str.encode))
@example(b'"')
@example(b"sep=")
@example(b"\r\r\n,")
def test_no_bytes_are_too_bad_to_be_answered(raw: bytes) -> None:
    found = read(raw)
    if isinstance(found, Refused):
        assert found.sentence.endswith((".", ")."))
        return
    for format_ in AssetFormat:
        read_as = columns(found, format_)
        if isinstance(read_as, Columns):
            assert len(list(rows(found, read_as, format_))) == len(found.lines)


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=20), min_size=2))
def test_what_is_written_is_read_again_and_is_no_formula(told: list[str]) -> None:
    line = csv_line(told)
    (written,) = csv.reader(io.StringIO(line, newline=""))
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in written)
    for before, after in zip(told, written, strict=True):
        text = plain(before)
        try:
            assert words(plain(after)) == words(text)
        except BadCell:
            continue


# --- columns


def read_rows(text: str | bytes, format_: AssetFormat, **mapping: str) -> list[AssetRow | RowVerdict]:
    found = sheet(text)
    read_as = columns(found, format_, Reading(mapping))
    assert isinstance(read_as, Columns), read_as
    return list(rows(found, read_as, format_))


def refusal(text: str, format_: AssetFormat = AssetFormat.SNIPE_IT, **mapping: str) -> str:
    found = columns(sheet(text), format_, Reading(mapping))
    assert isinstance(found, Refused)
    return found.sentence


@pytest.mark.parametrize("format_", AssetFormat)
def test_no_header_means_two_fields(format_: AssetFormat) -> None:
    names = [name for column in COLUMNS[format_] for name in {folded(name) for name in column.names}]
    assert len(names) == len(set(names))


def test_headers_are_compared_without_case_marks_and_blanks() -> None:
    (row,) = read_rows("  ASSET_TAG ,serial   no.,MODEL,Purchase-Cost\nA-100,s1,Quest 3,5\n", AssetFormat.SNIPE_IT)
    assert isinstance(row, AssetRow)
    assert (row.tag, row.serial, row.model, row.detail.cost) == ("A-100", "S1", "Quest 3", "5.00")


def test_a_saved_mapping_goes_before_the_names_that_are_known() -> None:
    text = "Asset Tag,Inventory,Serial\nOLD,NEW-1,S-1\n"
    (row,) = read_rows(text, AssetFormat.SNIPE_IT, tag="inventory", model="Asset Tag")
    assert isinstance(row, AssetRow)
    assert (row.tag, row.serial, row.model) == ("NEW-1", "S-1", "OLD")


@pytest.mark.parametrize(
    ("text", "mapping", "words"),
    [
        ("Cost\n1\n", {}, "has no column Asset Tag. Name it with --column tag=HEADER; the file has: Cost."),
        ("Asset Tag,asset tag\nA,B\n", {}, "The column Asset Tag is in the file 2 times."),
        ("Asset Tag\nA\n", {"colour": "Asset Tag"}, "colour, which is no field here"),
        ("Asset Tag\nA\n", {"tag": "Nummer"}, "Nummer, which the file does not have"),
        ("Asset Tag\nA\n", {"tag": "Asset Tag", "serial": "asset tag"}, "two fields from the same column"),
    ],
)
def test_a_header_that_could_be_read_in_two_ways_is_refused(text: str, mapping: dict[str, str], words: str) -> None:
    assert words in refusal(text, **mapping)


def test_a_column_that_nobody_reads_may_be_there_twice() -> None:
    found = sheet("Asset Tag,Notes,Notes,\nA-100,x,y,\n")
    read_as = columns(found, AssetFormat.SNIPE_IT)
    assert isinstance(read_as, Columns)
    assert read_as.unread == ("Notes", "Notes")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("3.56E+14,1,2025-01-31", "Asset Tag is 3.56E+14: a spreadsheet has rounded it"),
        ("12345.0,1,2025-01-31", "Asset Tag is 12345.0: a program took it for a number"),
        ("#N/A,1,2025-01-31", "Asset Tag is #N/A, which a spreadsheet writes where it has lost a value"),
        ("=A1,1,2025-01-31", "Asset Tag is a formula"),
        ("Ä-1,1,2025-01-31", "Asset Tag has a character that no barcode has"),
        ("x" * 65 + ",1,2025-01-31", "Asset Tag has 65 characters"),
        ("A\x07B,1,2025-01-31", "Asset Tag has characters in it that cannot be printed"),
        ("A-100,free,2025-01-31", "Purchase Cost is free, which is no cost"),
        ("A-100,1.234.5,2025-01-31", "Purchase Cost is 1.234.5"),
        ("A-100,1,01/02/2025", "Purchase Date is 01/02/2025, which may be another day elsewhere"),
        ("A-100,1,2025-02-30", "Purchase Date is 2025-02-30, a day that no calendar has"),
        ("A-100,1,0001-01-01", "that year is no year of ours"),
        ("A-100,1,2025-01-31,more", "it has 4 cells below 3 headers"),
        (",1,2025-01-31", "it has no tag"),
    ],
)
def test_a_cell_that_cannot_be_right_refuses_its_row_and_says_where(line: str, reason: str) -> None:
    text = f"Asset Tag,Purchase Cost,Purchase Date\nA-099,$1,2025-01-31\n{line}\n"
    first, second = read_rows(text, AssetFormat.SNIPE_IT)
    assert isinstance(first, AssetRow)
    assert isinstance(second, RowVerdict)
    assert (second.row, second.verdict) == (3, Verdict.REFUSED)
    assert reason in str(second.reason)
    assert f"row 3: refused: {second.reason}" == str(second)


def test_a_short_row_ends_in_blank_cells_and_a_blank_cell_says_nothing() -> None:
    (row,) = read_rows("Asset Tag,Model,Category\nA-100\n", AssetFormat.SNIPE_IT)
    assert row == AssetRow(row=2, tag="A-100")


def test_a_value_that_was_kept_from_a_spreadsheet_comes_back_as_it_was() -> None:
    text = 'Asset Tag,Serial,Supplier\n="00123","\'-77",\u200bAcme\u00a0Ltd\n'
    (row,) = read_rows(text, AssetFormat.SNIPE_IT)
    assert isinstance(row, AssetRow)
    assert (row.tag, row.serial, row.detail.supplier) == ("00123", "-77", "Acme Ltd")


# --- the formats, in files of our own making


def golden(name: str, format_: AssetFormat) -> list[AssetRow]:
    found = read_rows((GOLDEN / name).read_bytes(), format_)
    assert all(isinstance(row, AssetRow) for row in found), found
    return [row for row in found if isinstance(row, AssetRow)]


def test_snipe_its_sample_is_read_without_anybody_in_it() -> None:
    one, two, three = golden("snipe-it-assets.csv", AssetFormat.SNIPE_IT)
    assert (one.tag, one.model, one.maker, one.detail.model_number) == ("LAB-1001", "Quest 3", "Meta", "S3A")
    assert (one.detail.home, one.detail.supplier) == ("Cabinet A", "Example, Supply & Co")
    assert (one.detail.purchased_on, one.detail.cost, one.detail.end_of_life) == ("2025-08-04", "499.90", "2030-08-04")
    assert two.detail.home == "", "to which place it is checked out is not where it belongs"
    assert not two.retired
    assert three.retired
    told = repr((one, two, three)).casefold()
    assert not [word for word in ("sample", "person", "borrowed", "jsample") if word in told]


def test_snipe_its_report_has_other_headers_for_the_same() -> None:
    (one,) = golden("snipe-it-report.csv", AssetFormat.SNIPE_IT)
    assert (one.tag, one.serial, one.model, one.detail.model_number) == ("LAB-1001", "QH-1", "Quest 3", "S3A")
    assert (one.detail.home, one.detail.cost, one.detail.warranty_months) == ("Cabinet A", "1499.90", 24)


def test_googles_list_is_read_by_serial_number_and_without_its_users() -> None:
    one, two, three = golden("chromeosdevices.csv", AssetFormat.CHROMEOS)
    assert (one.serial, one.tag, one.model, one.detail.category) == ("5CDDEMO001", "CB-1", "Demo Book 11", "Chromebook")
    assert (one.detail.imei, one.detail.mac) == ("490154203237518", "AA:BB:CC:00:11:22")
    assert (one.detail.org_unit, one.detail.home, one.detail.updates_until) == ("/Schools/Lab", "Cart 3", "2031-06-01")
    assert (two.tag, two.key, two.detail.imei) == ("", "5CDDEMO002", ""), "a MEID is no IMEI"
    assert two.detail.updates_until == "2031-06-01"
    assert three.retired
    assert "example.org" not in repr((one, two, three))


def test_the_template_that_ships_is_whole_and_can_be_read() -> None:
    raw = (Path(__file__).parents[3] / "resources" / "sample" / "assets.csv").read_bytes()
    assert sheet(raw).header == HEADER
    found = read_rows(raw, AssetFormat.TEMPLATE)
    assert [type(row) for row in found] == [AssetRow] * 3
    blank = [column for at, column in enumerate(HEADER) if not any(line.cells[at] for line in sheet(raw).lines)]
    assert blank == []
