# SPDX-License-Identifier: Apache-2.0
"""A OneRoster CSV set, 1.1 and 1.2 (checkin.md §3.1), of which little is wanted and much must not come in.

The set is believed only when it is exactly as the specification has it: files at the root, headers in their order, a
manifest that tells the truth. Of users the lab takes what :class:`PersonRow` holds. Cells of other columns are dropped
as each line is read; a set with demographics or user profiles is refused whole.
"""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from lab_kiosk.domain.sheets import cells
from lab_kiosk.domain.sheets.cells import BadCell
from lab_kiosk.domain.sheets.columns import refused
from lab_kiosk.domain.sheets.person_rows import PersonRow, first_name, initial_of
from lab_kiosk.domain.sheets.reasons import Why, because
from lab_kiosk.domain.sheets.sheet import LONGEST_CELL, MOST_ROWS, Refused
from lab_kiosk.domain.sheets.verdicts import RowVerdict
from lab_kiosk.domain.vocabulary import Role

MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes of one file."""
VERSIONS = ("1.1", "1.2", "1.2.1")
FORBIDDEN = ("demographics.csv", "userProfiles.csv")
"""Birth dates, sex, race; logins at other programs. They have no business near a kiosk."""
_STANDARD = "sourcedId,status,dateLastModified"
USERS = {
    "1.1": f"{_STANDARD},enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,"
    "email,sms,phone,agentSourcedIds,grades,password",
    "1.2": f"{_STANDARD},enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,"
    "agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,"
    "primaryOrgSourcedId,pronouns",
}
ORGS = f"{_STANDARD},name,type,identifier,parentSourcedId"
CLASSES = (
    f"{_STANDARD},title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,"
    "subjectCodes,periods"
)
ENROLLMENTS = f"{_STANDARD},classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate"
ROLES = f"{_STANDARD},userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId"
_ALLOWED = {
    "sourcedId",
    "status",
    "dateLastModified",
    "enabledUser",
    "givenName",
    "preferredGivenName",
    "familyName",
    "role",
    "roleType",
    "orgSourcedIds",
    "orgSourcedId",
    "primaryOrgSourcedId",
    "userSourcedId",
    "name",
    "title",
    "classSourcedId",
    "primary",
}
"""The columns of all files whose cells are looked at."""
_TAKEN = {
    "student": Role.STUDENT,
    "teacher": Role.EDUCATOR,
    "administrator": Role.STAFF,
    "aide": Role.STAFF,
    "counselor": Role.STAFF,
    "principal": Role.STAFF,
    "proctor": Role.STAFF,
    "siteAdministrator": Role.STAFF,
    "districtAdministrator": Role.STAFF,
    "systemAdministrator": Role.STAFF,
}
"""Guardians, parents and relatives are nobody whom a lab has to know, nor is a role of somebody's own making."""
_RANK = (Role.STAFF, Role.EDUCATOR, Role.STUDENT, None)

Row = Mapping[str, str]


class ClassGroup(msgspec.Struct, frozen=True, kw_only=True):
    """A class as a lab that it visits has to know it: what it is called, how many are in it, and the number of who
    teaches it, empty where the roster does not say. Nobody in it is named.
    """

    name: str
    size: int
    educator: str = ""


class Roster(msgspec.Struct, frozen=True, kw_only=True):
    """``whole``: whoever is not in it is gone. ``left_out`` counts users whom the lab has no business to know;
    ``classes`` is empty unless they were asked for.
    """

    version: str
    whole: bool
    rows: tuple[PersonRow | RowVerdict, ...]
    left_out: int
    classes: tuple[ClassGroup, ...] = ()


class _NotSo(Exception):  # noqa: N818 - it names what the set is not, for a sentence
    pass


def read(raw: bytes, *, classes: bool = False) -> Roster | Refused:
    """Never raises, whatever the bytes. Who is in which class is not even looked at unless ``classes`` asks for it."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _read(archive, classes=classes)
    except _NotSo as fault:
        return Refused(because(Why.SAID, fault))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError):
        return Refused(because(Why.SAID, "The file is no zip archive, or a damaged one."))


def _read(archive: zipfile.ZipFile, *, classes: bool) -> Roster | Refused:
    names = [info.filename for info in archive.infolist()]
    for name in names:
        if "/" in name or "\\" in name:
            raise _NotSo(f"{name} lies in a folder: the files of a OneRoster set lie at the root of the archive.")
        if names.count(name) > 1:
            raise _NotSo(f"{name} is in the archive twice.")
        if name in FORBIDDEN:
            raise _NotSo(f"The set contains {name}, which must never come to a kiosk. Export it again without.")
    told = _manifest(archive, names)
    version = "1.1" if told["oneroster.version"] == "1.1" else "1.2"
    whole, all_orgs = told["file.users"] == "bulk", told["file.orgs"] == "bulk"
    orgs = {row["sourcedId"]: row["name"] for row in _file(archive, "orgs.csv", ORGS, whole=all_orgs)}
    users = list(_file(archive, "users.csv", USERS[version], whole=whole))
    roles = users if version == "1.1" else list(_file(archive, "roles.csv", ROLES, whole=whole))
    posts = _posts(roles, "sourcedId" if version == "1.1" else "userSourcedId")
    found: list[PersonRow | RowVerdict] = []
    for number, row in enumerate(users, 2):
        told_of = posts.get(row["sourcedId"])
        post = told_of or _Post()
        leaves = row["status"] == "tobedeleted" or row["enabledUser"] == "false"
        # A file of changes says nothing of a role that stays.
        if post.role is not None or leaves or (told_of is None and not whole):
            home = row.get("primaryOrgSourcedId") or post.home
            found.append(_person(number, row, post.role, orgs.get(home), leaves=leaves, all_orgs=all_orgs))
    left_out = len(users) - len(found)
    groups = _classes(archive, told, users) if classes else ()
    return Roster(version=told["oneroster.version"], whole=whole, rows=tuple(found), left_out=left_out, classes=groups)


def _classes(archive: zipfile.ZipFile, told: Mapping[str, str], users: Sequence[Row]) -> tuple[ClassGroup, ...]:
    """How many students each class has, counted and forgotten: of a file of changes nobody could count them."""
    for name in ("users", "classes", "enrollments"):
        if told.get(f"file.{name}", "absent") != "bulk":
            raise _NotSo(f"Classes are counted from a set whose {name}.csv is bulk, and this one is not.")
    here = {row["sourcedId"] for row in users if row["enabledUser"] == "true"}
    students: dict[str, set[str]] = {}
    teachers: dict[str, list[tuple[bool, str]]] = {}
    for row in _file(archive, "enrollments.csv", ENROLLMENTS, whole=True):
        of, who = row["classSourcedId"], row["userSourcedId"]
        if who in here and row["role"] == "student":
            students.setdefault(of, set()).add(who)
        elif who in here and row["role"] == "teacher":
            teachers.setdefault(of, []).append((row["primary"] != "true", who))
    return tuple(
        ClassGroup(
            name=_title(row["title"]),
            size=len(students.get(row["sourcedId"], ())),
            educator=min(teachers.get(row["sourcedId"], [(False, "")]), key=lambda one: one[0])[1],
        )
        for row in _file(archive, "classes.csv", CLASSES, whole=True)
    )


def _title(text: str) -> str:
    try:
        return cells.words(cells.plain(text))
    except BadCell as bad:
        raise _NotSo(f"classes.csv: a title {bad}.") from None


class _Post(msgspec.Struct, frozen=True):
    role: Role | None = None
    home: str = ""


def _posts(rows: Sequence[Row], user: str) -> dict[str, _Post]:
    """What each user is, and where: of several primary roles the one that carries most."""
    posts: dict[str, _Post] = {}
    for row in rows:
        if row.get("roleType", "primary") != "primary" or row["status"] == "tobedeleted":
            continue
        post = _Post(_TAKEN.get(row["role"]), _first(row.get("orgSourcedIds") or row.get("orgSourcedId", "")))
        before = posts.get(row[user])
        if before is None or _RANK.index(post.role) < _RANK.index(before.role):
            posts[row[user]] = post
    return posts


def _person(
    number: int, row: Row, role: Role | None, home: str | None, *, leaves: bool, all_orgs: bool
) -> PersonRow | RowVerdict:
    if row["enabledUser"] not in {"true", "false"}:
        return refused(number, because(Why.SAID, "enabledUser takes true or false"))
    if not row["sourcedId"] or not row["givenName"] or not row["familyName"]:
        return refused(number, because(Why.SAID, "sourcedId, givenName and familyName may not be blank"))
    if home is None and all_orgs and not leaves:
        return refused(number, because(Why.SAID, "its organisation is not in orgs.csv"))
    try:
        return PersonRow(
            row=number,
            number=cells.words(row["sourcedId"]),
            first_name=first_name(cells.plain(row.get("preferredGivenName") or row["givenName"])),
            initial=initial_of(row["familyName"]),
            role=role,
            home_org=cells.words(home or ""),
            gone=leaves,
            known_only=role is None,
        )
    except BadCell as bad:
        return refused(number, because(Why.SAID, f"a cell {bad}"))


def _manifest(archive: zipfile.ZipFile, names: Sequence[str]) -> dict[str, str]:
    lines = _lines(archive, "manifest.csv")
    if next(lines, None) != ["propertyName", "value"]:
        raise _NotSo("manifest.csv has another header than propertyName,value.")
    told = {line[0]: line[1] for line in lines if len(line) == 2}
    if told.get("manifest.version") != "1.0" or told.get("oneroster.version") not in VERSIONS:
        raise _NotSo(f"manifest.csv says that this is no OneRoster set of version {', '.join(VERSIONS)}.")
    needed = ["users", "orgs"] + ([] if told["oneroster.version"] == "1.1" else ["roles"])
    for key, mode in told.items():
        kind, _, name = key.partition(".")
        if kind != "file":
            continue
        if mode not in {"absent", "bulk", "delta"}:
            raise _NotSo(f"manifest.csv says {mode[:20]} of {name}: it takes absent, bulk or delta.")
        if (mode != "absent") is not (f"{name}.csv" in names):
            raise _NotSo(f"manifest.csv says that {name}.csv is {mode}, and that is not so.")
    for name in needed:
        if told.get(f"file.{name}", "absent") == "absent":
            raise _NotSo(f"The set has no {name}.csv.")
    if told.get("file.roles", told["file.users"]) not in {told["file.users"], "absent"}:
        raise _NotSo("users.csv and roles.csv are not of the same kind: both bulk, or both delta.")
    return told


def _file(archive: zipfile.ZipFile, name: str, header: str, *, whole: bool) -> Iterator[Row]:
    """The rows of a file, cut down to the columns that are allowed."""
    lines = _lines(archive, name)
    found, wanted = next(lines, []), header.split(",")
    for at, column in enumerate(wanted):
        if at >= len(found) or found[at] != column:
            there = found[at] if at < len(found) else "nothing"
            raise _NotSo(f"{name}: column {at + 1} has to be {column}; there is {there[:40]}.")
    strange = [column for column in found[len(wanted) :] if not column.startswith("metadata.")]
    if [column for column in strange if column != "resourceSourcedIds"]:
        raise _NotSo(f"{name}: {strange[0][:40]} is no column of OneRoster; extensions are called metadata.….")
    kept = [(at, column) for at, column in enumerate(wanted) if column in _ALLOWED]
    for number, line in enumerate(lines, 2):
        if len(line) != len(found):
            raise _NotSo(f"{name}: row {number} has {len(line)} cells, the header {len(found)}.")
        row = {column: line[at].strip() for at, column in kept}
        if whole and (row["status"] or row["dateLastModified"]):
            raise _NotSo(f"{name}: row {number} has a status, and the manifest says that the file is bulk.")
        if not whole and (row["status"] not in {"active", "tobedeleted"} or not row["dateLastModified"]):
            raise _NotSo(f"{name}: row {number} has no status or date, and the manifest says that the file is delta.")
        if number > MOST_ROWS:
            raise _NotSo(f"{name} has more than {MOST_ROWS:,} rows.")
        yield row


def _lines(archive: zipfile.ZipFile, name: str) -> Iterator[list[str]]:
    if name not in archive.namelist():
        raise _NotSo(f"The set has no {name}.")
    info = archive.getinfo(name)
    if info.flag_bits & 1:
        raise _NotSo(f"{name} is encrypted.")
    with archive.open(info) as file:
        raw = file.read(MOST_UNPACKED + 1)
    if len(raw) > MOST_UNPACKED:
        raise _NotSo(f"{name} is larger than {MOST_UNPACKED // 1_000_000} MB when it is unpacked.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _NotSo(f"{name} is not UTF-8, at byte {error.start}.") from None
    if "\0" in text:
        raise _NotSo(f"{name} has null bytes in it.")
    number = 0
    try:
        for number, line in enumerate(csv.reader(io.StringIO(text, newline=""), strict=True), 1):
            if any(len(cell) > LONGEST_CELL for cell in line):
                raise _NotSo(f"{name}: row {number} is too long: a quotation mark may be missing.")
            if line:
                yield line
    except csv.Error as error:
        raise _NotSo(f"{name}: row {number + 1} cannot be read ({error}).") from None


def _first(listed: str) -> str:
    return listed.split(",", maxsplit=1)[0].strip()
