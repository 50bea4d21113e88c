# SPDX-License-Identifier: Apache-2.0
"""The text that a new kiosk scans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.sync.enrolment import MAX_LENGTH, PLAIN, SYSTEM, Enrolment, Fault, Place, is_here, read, write

NOW = 1_800_000_000_000
ONE = Enrolment(
    host="lab.district.example",
    port=5432,
    database="lab",
    role="kiosk_12_0123456789ab",
    password="-_" + "x" * 41,
    site_id=12,
    kiosk="Puerta norte; 1",
    trust="0f" * 32,
    until=NOW + 60_000,
)

names = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=12)
enrolments = st.builds(
    Enrolment,
    host=st.sampled_from(["127.0.0.1", "::1", "localhost", "/run/postgresql"]),
    port=st.integers(1, 65535),
    database=names,
    role=names,
    password=st.text("abcXYZ019-_", min_size=43, max_size=43),
    site_id=st.integers(1, 2**31 - 1),
    kiosk=names,
    trust=st.one_of(st.sampled_from([SYSTEM, PLAIN]), st.binary(min_size=32, max_size=32).map(bytes.hex)),
    until=st.integers(NOW // 1000, 2 * NOW // 1000).map(lambda seconds: seconds * 1000),
)


STANDS = Place(
    zone="America/Chicago",
    root_key="ab" * 32,
    station="Front; door",
    stations=("VR bay", "Front; door"),
    place="shelf 1",
)
stands = st.builds(
    Place,
    zone=st.sampled_from(["America/Chicago", "UTC"]),
    root_key=st.binary(min_size=32, max_size=32).map(bytes.hex),
    station=names,
    stations=st.lists(names.filter(lambda name: "," not in name), min_size=1, max_size=3).map(tuple),
    place=names,
)


@given(enrolments, stands)
def test_a_code_for_a_new_kiosk_says_also_where_it_stands(enrolment: Enrolment, place: Place) -> None:
    there = replace(enrolment, kiosk="Door", database="lab", role="r", stands=place)
    try:
        text = write(there)
    except ValueError:
        return  # three names of twelve signs outside ASCII are longer than a code may be
    assert read(text, NOW) == there
    assert text.startswith("LKE2:")
    assert all(33 <= ord(letter) <= 126 and letter not in "<>" for letter in text)


def test_an_ordinary_lab_fits_into_a_code_with_room_to_spare() -> None:
    assert len(write(replace(ONE, stands=STANDS))) < 380
    with pytest.raises(ValueError, match="comma"):
        write(replace(ONE, stands=replace(STANDS, stations=("a,b",))))


def test_fields_of_the_one_kind_are_none_of_the_other() -> None:
    text = write(replace(ONE, stands=STANDS)).replace("LKE2:", "LKE1:")
    assert read(text, NOW) is Fault.DAMAGED
    assert read("LKE3:x", NOW) is Fault.NEWER


@given(enrolments)
def test_what_is_written_is_read_again(enrolment: Enrolment) -> None:
    text = write(enrolment)
    assert read(text, NOW) == enrolment
    assert len(text) <= MAX_LENGTH
    assert text.startswith("LKE1:")
    assert all(33 <= ord(letter) <= 126 and letter not in "<>" for letter in text)


@given(st.integers(5, 300))
def test_what_is_cut_off_is_recognised(length: int) -> None:
    text = write(ONE)
    assert read(text[: min(length, len(text) - 1)], NOW) is Fault.DAMAGED


@given(st.integers(5, 300), st.characters(min_codepoint=33, max_codepoint=126))
def test_what_is_misread_is_recognised(place: int, letter: str) -> None:
    text = write(ONE)
    place = min(place, len(text) - 1)
    if text[place] != letter:
        assert read(text[:place] + letter + text[place + 1 :], NOW) is Fault.DAMAGED


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", Fault.FOREIGN),
        ("IL1:whatever", Fault.FOREIGN),
        ("https://example.org", Fault.FOREIGN),
        ("LKE3:whatever", Fault.NEWER),
        ("LKE1:", Fault.DAMAGED),
    ],
)
def test_other_codes(text: str, fault: Fault) -> None:
    assert read(text, NOW) is fault


def test_it_can_be_used_until_its_time_and_not_after() -> None:
    assert read(write(ONE), ONE.until) == ONE
    assert read(write(ONE), ONE.until + 1) is Fault.EXPIRED


def test_without_tls_only_to_this_machine() -> None:
    assert read(write(replace(ONE, trust=PLAIN)), NOW) is Fault.UNSAFE
    assert not is_here("10.0.0.1")
    assert not is_here("localhost.example")


@pytest.mark.parametrize("trust", ["00", "plain text", "0" * 63])
def test_a_trust_that_is_none_is_damaged(trust: str) -> None:
    assert read(write(replace(ONE, trust=trust)), NOW) is Fault.DAMAGED


@pytest.mark.parametrize("field", ["port", "site_id"])
def test_numbers_are_numbers(field: str) -> None:
    assert read(write(replace(ONE, **{field: "x"})), NOW) is Fault.DAMAGED


def test_what_would_not_fit_a_code_is_not_written() -> None:
    with pytest.raises(ValueError, match="too long"):
        write(replace(ONE, host="h" * 253, kiosk="é" * 60))


def test_the_password_is_shown_nowhere() -> None:
    assert ONE.password not in repr(ONE)
