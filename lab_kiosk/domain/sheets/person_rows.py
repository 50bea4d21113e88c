# SPDX-License-Identifier: Apache-2.0
"""Rows about people: Snipe-IT's users, and our own template.

Of a person the lab takes a role, an age band, a home organisation, a first name and the initial of the last. Nothing
else is read: the columns are a list of what is allowed, and a last name does not leave its cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import ClassVar

from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.sheets import cells
from lab_kiosk.domain.sheets.cells import BadCell
from lab_kiosk.domain.sheets.columns import AS_IT_IS, Column, Columns, Reading, match, refused, values
from lab_kiosk.domain.sheets.reasons import Why, because
from lab_kiosk.domain.sheets.sheet import Refused, Sheet
from lab_kiosk.domain.sheets.verdicts import RowVerdict
from lab_kiosk.domain.vocabulary import AgeBand, Role


class PeopleFormat(StrEnum):
    SNIPE_IT = "snipe-it"
    TEMPLATE = "template"


class PersonRow(Discreet, frozen=True, kw_only=True):
    """``number`` is what the roster calls them, which only a keyed digest is kept of; ``handle`` that of a badge which
    they have already. None and ``""`` say nothing. ``gone``: the roster says that they are in it no longer;
    ``known_only``: it does not say who they are to the lab, which is enough for somebody who is known.
    """

    SECRETS: ClassVar[tuple[str, ...]] = ("number", "first_name", "initial")

    row: int
    number: str = ""
    handle: str = ""
    first_name: str = ""
    initial: str = ""
    role: Role | None = None
    age_band: AgeBand | None = None
    home_org: str = ""
    gone: bool = False
    known_only: bool = False


ROLES = {
    "student": Role.STUDENT,
    "educator": Role.EDUCATOR,
    "teacher": Role.EDUCATOR,
    "staff": Role.STAFF,
    "community": Role.COMMUNITY,
    "partner": Role.PARTNER,
}
AGES = {
    "under-10": AgeBand.UNDER_10,
    "10-12": AgeBand.FROM_10_TO_12,
    "13-17": AgeBand.FROM_13_TO_17,
    "adult": AgeBand.ADULT,
}
LONGEST_NAME = 40


def initial_of(last_name: str) -> str:
    """The first letter of a name, as a capital; nothing where it has none."""
    letter = next((character for character in last_name if character.isalpha()), "")
    return letter.upper()[:1]


def first_name(text: str) -> str:
    name = cells.words(text)
    if len(name) > LONGEST_NAME:
        raise BadCell(Why.TOO_LONG, len(name), LONGEST_NAME)
    return name


def handle(text: str) -> str:
    told = cells.identifier(text)
    if not re.fullmatch("[A-Z2-7]{16}", told):
        raise BadCell(Why.SAID, "is no handle of a badge: 16 characters, A to Z and 2 to 7")
    return told


def _role(text: str) -> Role:
    if text.casefold() not in ROLES:
        raise BadCell(Why.SAID, f"is {text[:30]}; it takes {', '.join(ROLES)}")
    return ROLES[text.casefold()]


def _age(text: str) -> AgeBand:
    if text.casefold() not in AGES:
        raise BadCell(Why.SAID, f"is {text[:30]}; it takes {', '.join(AGES)}, never an age or a birth date")
    return AGES[text.casefold()]


_NAMES = (
    Column("first_name", ("First Name",), first_name),
    Column("initial", ("Last Name", "Initial"), initial_of),
)
COLUMNS: dict[PeopleFormat, tuple[Column, ...]] = {
    PeopleFormat.SNIPE_IT: (
        *_NAMES,
        Column("number", ("Username", "User Name", "Login")),
        Column("home_org", ("Location", "Company")),
        Column("active", ("Activated", "Login Enabled"), cells.truth),
    ),
    PeopleFormat.TEMPLATE: (
        Column("handle", ("Handle",), handle),
        Column("number", ("Number",)),
        *_NAMES,
        Column("role", ("Role",), _role),
        Column("age_band", ("Age Band",), _age),
        Column("home_org", ("Home Organisation", "Home Organization", "School")),
        Column("active", ("Active",), cells.truth),
    ),
}
HEADER = ("Handle", "Number", "First Name", "Initial", "Role", "Age Band", "Home Organisation", "Active")
"""The first line of our own template."""
_NEEDED = {PeopleFormat.SNIPE_IT: ("number",), PeopleFormat.TEMPLATE: ("handle", "number")}


def columns(sheet: Sheet, format_: PeopleFormat, reading: Reading = AS_IT_IS) -> Columns | Refused:
    return match(sheet, COLUMNS[format_], _NEEDED[format_], reading)


def rows(sheet: Sheet, found: Columns, format_: PeopleFormat) -> Iterator[PersonRow | RowVerdict]:
    for line in sheet.lines:
        told = values(line, found)
        if isinstance(told, RowVerdict):
            yield told
        elif not any(field in told for field in _NEEDED[format_]):
            yield refused(line.row, because(Why.NEEDED, " and no ".join(_NEEDED[format_])))
        else:
            active = told.pop("active", True)
            yield PersonRow(row=line.row, gone=not active, **told)
