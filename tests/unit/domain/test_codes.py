# SPDX-License-Identifier: Apache-2.0
"""What a scanned text is. Whatever is held under the scanner, the answer is one of eight kinds and says no secret."""

from __future__ import annotations

import string

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_37_36

from lab_kiosk.domain import codes
from lab_kiosk.domain.check_character import check_character, is_checked
from lab_kiosk.domain.codes import (
    BadgeCode,
    CardCode,
    Command,
    LabelCode,
    LoginCode,
    NoCode,
    PlaceCode,
    TagCode,
    VendorCode,
    classify,
)
from tests.support.builders import badge_text

ALPHANUMERIC = string.digits + string.ascii_uppercase
WORDS = st.text(ALPHANUMERIC, min_size=1, max_size=30)
TAGS = st.text(codes.TAG_ALPHABET, min_size=6, max_size=6).map(codes.asset_tag)
READERS = st.booleans()
LABEL = codes.day_label(bytes(range(16)))


@given(WORDS)
def test_check_characters_are_those_of_iso_7064(text: str) -> None:
    assert check_character(text) == mod_37_36.calc_check_digit(text)
    assert is_checked(text + check_character(text))


@given(st.text(ALPHANUMERIC + "abc-ß", max_size=12))
def test_what_counts_as_checked_is_what_iso_7064_calls_valid(text: str) -> None:
    assert is_checked(text) == (len(text) > 1 and set(text) <= set(ALPHANUMERIC) and mod_37_36.is_valid(text))


@given(WORDS, st.data())
def test_a_single_wrong_character_is_always_noticed(text: str, data: st.DataObject) -> None:
    checked = text + check_character(text)
    where = data.draw(st.integers(0, len(checked) - 1))
    other = data.draw(st.sampled_from([c for c in ALPHANUMERIC if c != checked[where]]))
    assert not is_checked(checked[:where] + other + checked[where + 1 :])


def test_a_check_character_is_only_made_for_digits_and_capitals() -> None:
    with pytest.raises(KeyError):
        check_character("a")


@given(TAGS, READERS)
def test_a_printed_tag_is_read_in_either_case_and_with_blanks_around_it(tag: str, by_reader: bool) -> None:
    assert classify(tag, checked_by_reader=by_reader) == TagCode(tag)
    assert classify(f" {tag.lower()}\r\n", checked_by_reader=by_reader) == TagCode(tag)


@pytest.mark.parametrize("tag", [codes.asset_tag("234567"), codes.asset_tag("ZYXWVU")])
def test_no_tag_with_one_wrong_character_is_a_tag(tag: str) -> None:
    for where, right in enumerate(tag):
        for other in ALPHANUMERIC.replace(right, ""):
            wrong = tag[:where] + other + tag[where + 1 :]
            assert not isinstance(classify(wrong, checked_by_reader=True), TagCode)
            assert isinstance(classify(wrong, checked_by_reader=False), NoCode)


@pytest.mark.parametrize("characters", ["", "23456", "2345678", "23456O", "23456I", "23456C", "23456a"])
def test_a_tag_is_made_of_six_characters_that_nobody_mistakes(characters: str) -> None:
    with pytest.raises(ValueError, match="six characters"):
        codes.asset_tag(characters)


@pytest.mark.parametrize("command", Command)
def test_every_command_card_is_read_as_its_command(command: Command) -> None:
    card = codes.command_card(command)
    assert classify(card.lower(), checked_by_reader=False) == CardCode(command)
    assert len(card) <= 20


def test_a_card_of_no_command_and_a_damaged_card_command_nothing() -> None:
    unknown = "ILCOPEN" + check_character("ILCOPEN")
    assert classify(unknown, checked_by_reader=True) == NoCode(len(unknown))
    right = codes.command_card(Command.LEAVE)
    wrong = right[:-1] + ("A" if right[-1] != "A" else "B")
    assert not isinstance(classify(wrong, checked_by_reader=True), CardCode)


@given(st.text(ALPHANUMERIC, min_size=1, max_size=19), READERS)
def test_a_place_card_says_its_place(place: str, by_reader: bool) -> None:
    assert classify(codes.place_card(place), checked_by_reader=by_reader) == PlaceCode(place)


@given(st.binary(min_size=16, max_size=16), READERS)
def test_a_day_label_is_read_in_its_one_spelling(randomness: bytes, by_reader: bool) -> None:
    label = codes.day_label(randomness)
    assert classify(label, checked_by_reader=by_reader) == LabelCode(label)
    last = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".index(label[-1])
    for other in range(4):
        respelled = label[:-1] + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[last - last % 4 + other]
        expected = LabelCode if respelled == label else NoCode
        assert isinstance(classify(respelled, checked_by_reader=by_reader), expected)


def test_a_day_label_takes_exactly_sixteen_random_bytes() -> None:
    with pytest.raises(ValueError, match="exactly sixteen"):
        codes.day_label(bytes(15))


def test_a_badge_is_a_badge_before_anybody_knows_whether_it_may_be_believed() -> None:
    badge = badge_text()
    assert classify(badge.lower(), checked_by_reader=False) == BadgeCode(badge)
    assert classify(badge[:-1], checked_by_reader=True) == NoCode(140)


@pytest.mark.parametrize(
    "login",
    [
        "https://clever.com/oauth/badge-login?secret=do-not-keep",
        "www.example.org/x",
        "clever.com/badge",
        "sso.example.edu",
        "HTTP://EXAMPLE.COM",
        "A" * 24,
        "f3a9c1d2-7b64-4f0e-9a55-0c1d2e3f4a5b",
        "' OR 1=1; DROP TABLE visit; --",
        "{0.__class__.__mro__} %s %n %x",
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.",
    ],
)
def test_of_a_login_only_the_length_is_carried_along(login: str) -> None:
    assert classify(login, checked_by_reader=True) == LoginCode(len(login))
    assert classify(login, checked_by_reader=False) == LoginCode(len(login))


@pytest.mark.parametrize("text", ["", " ", "\x00", "a\x00b", "héllo-123", "✓" * 5, "A" * 513, "A" * 10_000, "ab"])
def test_what_is_no_code_carries_nothing_but_its_length(text: str) -> None:
    assert classify(text, checked_by_reader=True) == NoCode(len(text.strip()))


def test_a_camera_invents_short_codes_so_only_a_scanners_word_is_taken_for_them() -> None:
    assert classify("ser-0042", checked_by_reader=True) == VendorCode("SER-0042")
    assert classify("ser-0042", checked_by_reader=False) == NoCode(8)
    assert classify("4006381333931", checked_by_reader=False) == VendorCode("4006381333931")
    assert classify("4006381333932", checked_by_reader=False) == NoCode(13)


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("4006381333931", True),
        ("4006381333930", False),
        ("400638133393", False),
        ("40063813339x1", False),
        ("²" * 13, False),
    ],
)
def test_an_ean_13_is_thirteen_digits_that_add_up(text: str, valid: bool) -> None:
    assert codes.is_ean13(text) is valid


@given(st.binary(max_size=700).map(lambda raw: raw.decode("latin-1")) | st.text(max_size=700), READERS)
@example(text="A" * 10_000, by_reader=True)
@example(text="IL1" + "A" * 138, by_reader=True)
@example(text="IL0" + "Z" * 26, by_reader=False)
@example(text="ILC" + "%s" * 5, by_reader=True)
@example(text="http://" + "x" * 600, by_reader=False)
def test_every_text_is_one_kind_of_code_and_a_phantom_or_login_keeps_none_of_it(text: str, by_reader: bool) -> None:
    code = classify(text, checked_by_reader=by_reader)
    if isinstance(code, LoginCode | NoCode):
        assert msgspec.structs.astuple(code) == (len(text.strip()),)
    else:
        (said,) = msgspec.structs.astuple(code)
        assert said.upper() in text.strip().upper()


@pytest.mark.parametrize("digits", ["", "12345678901", "1234567890123", "12345678901x", "12345678901 "])
def test_an_owners_code_has_twelve_digits(digits: str) -> None:
    with pytest.raises(ValueError, match="12 digits"):
        codes.owner_code(digits)


def test_an_owners_code_is_known_by_its_shape_and_keeps_its_digits_to_itself() -> None:
    text = codes.owner_code("493017558204")
    code = codes.classify(text.lower(), checked_by_reader=False)
    assert code == codes.OwnerCode("493017558204")
    assert "493017558204" not in repr(code)
    misread = text[:-1] + ("0" if text[-1] != "0" else "1")
    assert isinstance(codes.classify(misread, checked_by_reader=False), codes.NoCode)
