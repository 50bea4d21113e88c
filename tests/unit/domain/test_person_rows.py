# SPDX-License-Identifier: Apache-2.0
"""Rows about people and counted parts: what is read of them, and above all what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from lab_kiosk.domain.sheets import person_rows, stock_rows
from lab_kiosk.domain.sheets.cells import Days
from lab_kiosk.domain.sheets.columns import Columns, Reading
from lab_kiosk.domain.sheets.person_rows import HEADER, PeopleFormat, PersonRow
from lab_kiosk.domain.sheets.sheet import Sheet, read
from lab_kiosk.domain.sheets.stock_rows import StockRow
from lab_kiosk.domain.sheets.verdicts import RowVerdict
from lab_kiosk.domain.vocabulary import AgeBand, Role

GOLDEN = Path(__file__).parents[2] / "golden" / "sheets"
UNREAD = ("Sample", "Example", "@", "555", "Librarian", "tea", "Springfield", "E-1")
SAMPLE = Path(__file__).parents[3] / "resources" / "sample"


def people(raw: bytes, format_: PeopleFormat = PeopleFormat.TEMPLATE) -> list[PersonRow | RowVerdict]:
    sheet = read(raw)
    assert isinstance(sheet, Sheet)
    found = person_rows.columns(sheet, format_)
    assert isinstance(found, Columns)
    return list(person_rows.rows(sheet, found, format_))


def stock(raw: bytes, days: Days = Days.ISO) -> list[StockRow | RowVerdict]:
    sheet = read(raw)
    assert isinstance(sheet, Sheet)
    found = stock_rows.columns(sheet, Reading(days=days))
    assert isinstance(found, Columns)
    return list(stock_rows.rows(sheet, found))


def test_of_a_user_of_snipe_it_a_first_name_an_initial_and_a_place_are_read() -> None:
    found = people((GOLDEN / "snipe-it-users.csv").read_bytes(), PeopleFormat.SNIPE_IT)
    assert found == [
        PersonRow(row=2, number="jsample", first_name="Jo", initial="S", home_org="North High"),
        PersonRow(row=3, number="eexample", first_name="Élodie", initial="D"),
        PersonRow(row=4, number="gperson", first_name="Gone", initial="P", home_org="North High", gone=True),
    ]
    told = "".join(str(getattr(row, name)) for row in found for name in row.__struct_fields__)
    assert not [word for word in UNREAD if word in told]


def test_a_row_about_a_person_says_nothing_of_them_in_a_log() -> None:
    (row, *_) = people((GOLDEN / "snipe-it-users.csv").read_bytes(), PeopleFormat.SNIPE_IT)
    assert not [word for word in ("jsample", "Jo", "'S'") if word in repr(row)]


def test_the_template_for_people_is_whole_and_can_be_read() -> None:
    raw = (SAMPLE / "people.csv").read_bytes()
    sheet = read(raw)
    assert isinstance(sheet, Sheet)
    assert sheet.header == HEADER
    one, two, three = people(raw)
    assert isinstance(one, PersonRow)
    assert (one.number, one.role, one.age_band) == ("S-1001", Role.STUDENT, AgeBand.FROM_13_TO_17)
    assert isinstance(two, PersonRow)
    assert two.age_band is AgeBand.FROM_10_TO_12
    assert isinstance(three, PersonRow)
    assert (three.handle, three.role) == ("KQ7AKQ7AKQ7AKQ7A", Role.EDUCATOR)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("KQ7A,,,,,,,", "Handle is no handle of a badge"),
        (",1,,,boss,,,", "Role is boss; it takes student, educator"),
        (",1,,,,12,,", "Age Band is 12; it takes under-10, 10-12, 13-17, adult, never an age"),
        (",1,,,,,,maybe", "Active is maybe; it takes true or false"),
        (f",1,{'x' * 41},,,,,", "First Name has 41 characters"),
        (",,Pat,M,,,,", "it has no handle and no number"),
    ],
)
def test_a_row_about_nobody_is_refused(line: str, reason: str) -> None:
    (row,) = people((",".join(HEADER) + "\n" + line + "\n").encode())
    assert isinstance(row, RowVerdict)
    assert reason in str(row.reason)


@pytest.mark.parametrize(
    ("name", "initial"), [("de la Cruz", "D"), ("’t Hooft", "T"), ("ßen", "S"), ("-", ""), ("李", "李")]
)
def test_an_initial_is_one_letter(name: str, initial: str) -> None:
    assert person_rows.initial_of(name) == initial


def test_counted_parts_are_read_as_snipe_its_sample_has_them() -> None:
    raw = (GOLDEN / "snipe-it-consumables.csv").read_bytes()
    one, two = stock(raw, Days.MONTH_FIRST)
    assert isinstance(one, StockRow)
    assert (one.key, one.quantity, one.described.name) == ("4711", 50, "Facial interface")
    assert (one.described.minimum, one.described.purchased_on, one.described.cost) == (10, "2022-11-05", "35.20")
    assert isinstance(two, StockRow)
    assert (two.key, two.described.minimum, two.described.home) == ("Lens wipes", 0, "")
    assert all(isinstance(row, RowVerdict) and "--days" in str(row.reason) for row in stock(raw))


def test_a_part_without_a_name_is_refused_and_one_without_a_count_is_not() -> None:
    nameless, uncounted = stock(b"Name,QTY,Supplier\n,5,Acme\nTape,,Acme\n")
    assert isinstance(nameless, RowVerdict)
    assert str(nameless.reason) == "it has no name"
    assert isinstance(uncounted, StockRow)
    assert uncounted.quantity is None
