# SPDX-License-Identifier: Apache-2.0
"""OneRoster sets: strict about what they are, deaf to what does not belong on a kiosk."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.sheets import oneroster
from lab_kiosk.domain.sheets.oneroster import ORGS, USERS, ClassGroup, Roster, read
from lab_kiosk.domain.sheets.person_rows import PersonRow
from lab_kiosk.domain.sheets.sheet import Refused
from lab_kiosk.domain.sheets.verdicts import RowVerdict
from lab_kiosk.domain.vocabulary import Role
from tests.support.oneroster import CLASS_SET, SET_11, SET_12, delta, zipped


def roster(files: Mapping[str, str | bytes]) -> Roster:
    found = read(zipped(files))
    assert isinstance(found, Roster), found
    return found


def why(files: Mapping[str, str | bytes]) -> str:
    found = read(zipped(files))
    assert isinstance(found, Refused)
    return found.sentence


def told(found: Roster) -> list[tuple[str, str, str, Role | None, str]]:
    people = [row for row in found.rows if isinstance(row, PersonRow)]
    return [(row.number, row.first_name, row.initial, row.role, row.home_org) for row in people]


def test_version_1_1_has_the_role_with_the_user() -> None:
    found = roster(SET_11)
    assert (found.version, found.whole, found.left_out) == ("1.1", True, 1)
    assert told(found) == [
        ("u-1", "Pat", "M", Role.STUDENT, "North High"),
        ("u-2", "Rey", "T", Role.EDUCATOR, "North High"),
    ]


def test_version_1_2_has_roles_of_their_own_and_a_name_that_somebody_prefers() -> None:
    found = roster(SET_12)
    assert (found.version, found.left_out) == ("1.2.1", 1)
    assert told(found) == [
        ("u-1", "Pat", "M", Role.STUDENT, "North High"),
        ("u-2", "Rey", "T", Role.STAFF, "Example Schools"),
    ]


@pytest.mark.parametrize("files", [SET_11, SET_12], ids=["1.1", "1.2"])
def test_what_does_not_belong_on_a_kiosk_is_nowhere_in_what_was_read(files: Mapping[str, str]) -> None:
    everything = "".join(
        str(getattr(row, name)) for row in roster(files).rows for name in row.__struct_fields__ if name != "row"
    )
    assert not [word for word in ("secret", "@", "555", "Fed", "arple", "Gus", "she") if word in everything]


@pytest.mark.parametrize("files", [SET_11, SET_12], ids=["1.1", "1.2"])
def test_a_file_of_changes_tells_of_whom_it_names(files: Mapping[str, str]) -> None:
    changes = delta(files)
    assert told(roster(changes)) == told(roster(files))
    assert not roster(changes).whole
    changes["users.csv"] = changes["users.csv"].replace("u-1,active", "u-1,tobedeleted")
    (gone,) = [row for row in roster(changes).rows if isinstance(row, PersonRow) and row.gone]
    assert gone.number == "u-1"


def test_a_change_of_a_name_alone_says_nothing_of_role_and_home() -> None:
    changes = delta(SET_12)
    changes["roles.csv"] = changes["roles.csv"].splitlines()[0] + "\n"
    changes["orgs.csv"] = changes["orgs.csv"].splitlines()[0] + "\n"
    found = roster(changes)
    assert [(row.known_only, row.role, row.home_org) for row in found.rows if isinstance(row, PersonRow)] == [
        (True, None, "")
    ] * 3


def test_a_user_who_may_not_log_in_any_more_is_gone() -> None:
    files = {**SET_11, "users.csv": SET_11["users.csv"].replace("u-3,,,true", "u-3,,,false")}
    gone = [row.number for row in roster(files).rows if isinstance(row, PersonRow) and row.gone]
    assert gone == ["u-3"]


def test_extensions_stand_behind_the_standard_and_a_mark_of_byte_order_is_allowed() -> None:
    header = USERS["1.2"]
    text = SET_12["users.csv"].replace(f"{header},metadata.x", f"{header},resourceSourcedIds")
    assert told(roster({**SET_12, "users.csv": b"\xef\xbb\xbf" + text.encode()})) == told(roster(SET_12))


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("u-1,,,true", "u-1,,,yes", "enabledUser takes true or false"),
        (",Pat,", ",,", "may not be blank"),
        (",o-n,student", ",o-x,student", "its organisation is not in orgs.csv"),
        (",Pat,", f",{'x' * 50},", "a cell has 50 characters"),
    ],
)
def test_a_row_that_cannot_be_right_is_refused_alone(before: str, after: str, reason: str) -> None:
    found = roster({**SET_11, "users.csv": SET_11["users.csv"].replace(before, after)})
    first, second = found.rows
    assert isinstance(first, RowVerdict)
    assert (first.row, reason in str(first.reason)) == (2, True)
    assert isinstance(second, PersonRow)


def changed(name: str, before: str, after: str, files: Mapping[str, str] = SET_11) -> dict[str, str]:
    assert before in files[name]
    return {**files, name: files[name].replace(before, after)}


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({**SET_11, "demographics.csv": "x"}, "demographics.csv, which must never come to a kiosk"),
        ({**SET_11, "userProfiles.csv": "x"}, "userProfiles.csv, which must never come"),
        ({f"set/{name}": text for name, text in SET_11.items()}, "lies in a folder"),
        ({name: text for name, text in SET_11.items() if name != "manifest.csv"}, "The set has no manifest.csv"),
        (changed("manifest.csv", "propertyName,value", "name,value"), "another header"),
        (changed("manifest.csv", "oneroster.version,1.1", "oneroster.version,2.0"), "no OneRoster set of version"),
        (changed("manifest.csv", "manifest.version,1.0", "manifest.version,2"), "no OneRoster set of version"),
        (changed("manifest.csv", "file.users,bulk", "file.users,some"), "says some of users"),
        (changed("manifest.csv", "file.users,bulk", "file.users,absent"), "users.csv is absent, and that is not so"),
        (changed("manifest.csv", "file.classes,absent", "file.classes,bulk"), "classes.csv is bulk, and that is not"),
        (changed("manifest.csv", "file.orgs,bulk\n", ""), "The set has no orgs.csv"),
        (changed("manifest.csv", "file.roles,bulk", "file.roles,delta", SET_12), "not of the same kind"),
        (changed("users.csv", "sourcedId,status", "status,sourcedId"), "column 1 has to be sourcedId; there is status"),
        (changed("users.csv", ",password", ""), "column 18 has to be password; there is nothing"),
        (changed("users.csv", ",password\n", ",password,shoeSize\n"), "shoeSize is no column of OneRoster"),
        (changed("users.csv", ",10,secret", ",10"), "row 2 has 17 cells, the header 18"),
        (changed("users.csv", "u-1,,,", "u-1,active,2026-01-01,"), "row 2 has a status, and the manifest says"),
        (changed("users.csv", "u-1,active", "u-1,", delta(SET_11)), "row 2 has no status or date"),
        (changed("users.csv", "Marple", '"Mar"ple'), "row 2 cannot be read"),
        (changed("users.csv", "Marple", "x" * 10_001), "row 2 is too long"),
        (changed("users.csv", "Marple", "Mar\0ple"), "null bytes"),
        ({**SET_11, "users.csv": SET_11["users.csv"].encode() + b"\xff"}, "users.csv is not UTF-8"),
    ],
)
def test_a_set_that_is_not_as_the_standard_has_it_is_refused_whole(
    files: Mapping[str, str | bytes], words: str
) -> None:
    assert words in why(files)


def test_what_unpacks_to_more_than_a_school_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oneroster, "MOST_ROWS", 2)
    assert "has more than 2 rows" in why(SET_11)
    monkeypatch.setattr(oneroster, "MOST_UNPACKED", 100)
    assert "is larger than 0 MB when it is unpacked" in why(SET_11)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_is_in_the_archive_twice_is_refused() -> None:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        for _ in range(2):
            archive.writestr("users.csv", "x")
    found = read(raw.getvalue())
    assert isinstance(found, Refused)
    assert "is in the archive twice" in found.sentence


def test_an_encrypted_file_is_refused() -> None:
    raw = bytearray(zipped(SET_11))
    at = raw.rindex(b"PK\x01\x02", 0, raw.index(b"PK\x05\x06"))
    for found in (raw.index(b"PK\x01\x02"), at):
        struct.pack_into("<H", raw, found + 8, 1)
    told_of = read(bytes(raw))
    assert isinstance(told_of, Refused)
    assert "encrypted" in told_of.sentence


@given(st.binary(max_size=200), st.integers(0, 2000), st.binary(min_size=1, max_size=8))
def test_no_bytes_are_too_bad_to_be_answered(raw: bytes, at: int, damage: bytes) -> None:
    assert isinstance(read(raw), Refused)
    whole = bytearray(zipped(SET_11))
    at %= len(whole)
    whole[at : at + len(damage)] = damage
    assert isinstance(read(bytes(whole)), Refused | Roster)


@given(
    st.lists(st.lists(st.text(max_size=8), max_size=19).map(",".join), max_size=4), st.sampled_from(["users", "orgs"])
)
def test_no_lines_are_too_bad_to_be_answered(lines: list[str], name: str) -> None:
    header = USERS["1.1"] if name == "users" else ORGS
    files = {**SET_11, f"{name}.csv": "\n".join([header, *lines]).encode("utf-8", "replace")}
    assert isinstance(read(zipped(files)), Refused | Roster)


def test_a_class_is_a_name_a_number_and_who_teaches_it() -> None:
    found = read(zipped(CLASS_SET), classes=True)
    assert isinstance(found, Roster)
    assert found.classes == (
        ClassGroup(name="Robotics 2", size=2, educator="u-2"),
        ClassGroup(name="Study hall", size=0),
    )
    told_of = repr(found.classes)
    for cell in ("Room 12", "Science", "ROB2", "t-1", "u-1", "u-4", "10,11"):
        assert cell not in told_of


def test_who_is_in_which_class_is_not_looked_at_unless_somebody_asks() -> None:
    broken = {**CLASS_SET, "enrollments.csv": "nonsense"}
    assert roster(broken).classes == ()
    found = read(zipped(broken), classes=True)
    assert isinstance(found, Refused)
    assert found.sentence.startswith("enrollments.csv: column 1 has to be sourcedId")


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (SET_11, "whose classes.csv is bulk"),
        (delta(SET_11), "whose users.csv is bulk"),
        ({**CLASS_SET, "manifest.csv": CLASS_SET["manifest.csv"].replace("enrollments,bulk", "enrollments,delta")},
         "whose enrollments.csv is bulk"),
        ({**CLASS_SET, "classes.csv": CLASS_SET["classes.csv"].replace("Study hall", "=1+1")},
         "a title is a formula"),
    ],
)  # fmt: skip
def test_classes_that_cannot_be_counted_are_refused_with_the_reason(files: Mapping[str, str], said: str) -> None:
    found = read(zipped(files), classes=True)
    assert isinstance(found, Refused)
    assert said in found.sentence


def test_of_two_who_teach_a_class_the_first_one_counts_unless_another_is_primary() -> None:
    lines = CLASS_SET["enrollments.csv"] + "e-8,,,c-2,o-n,u-2,teacher,false,,\ne-9,,,c-2,o-n,u-4,teacher,true,,\n"
    found = read(zipped({**CLASS_SET, "enrollments.csv": lines}), classes=True)
    assert isinstance(found, Roster)
    assert found.classes[1].educator == "u-4"
