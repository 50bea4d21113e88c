# SPDX-License-Identifier: Apache-2.0
import dataclasses
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scan import LONGEST, Reason, Rejected, Scan, ScanKind, Symbology, clean, split_aim, symbology_of

ALLOWED = "".join(c for c in string.printable if c.isprintable() and c not in "<>")

acceptable = st.text(ALLOWED, min_size=1, max_size=LONGEST)


@given(acceptable, st.sampled_from(["", "\r", "\n", "\r\n"]))
def test_good_text_comes_through_unchanged_without_the_device_s_line_end(text: str, end: str) -> None:
    assert clean(text + end) == text
    assert clean((text + end).encode("ascii")) == text


@given(st.one_of(st.text(), st.binary(max_size=2 * LONGEST)))
def test_whatever_comes_in_only_printable_ascii_of_bounded_length_comes_out(raw: str | bytes) -> None:
    text = clean(raw)
    if isinstance(text, str):
        assert 1 <= len(text) <= LONGEST
        assert set(text) <= set(ALLOWED)


@pytest.mark.parametrize("value", range(256))
def test_every_byte_value_is_either_allowed_or_refused_by_name(value: int) -> None:
    outcome = clean(b"IL" + bytes([value]) + b"7")
    character = chr(value)
    if character in ALLOWED:
        assert outcome == f"IL{character}7"
    elif character in "<>":
        assert outcome == Rejected(Reason.ANGLE_BRACKET)
    else:
        assert outcome == Rejected(Reason.NOT_ASCII if value >= 0x80 else Reason.CONTROL_CHARACTER)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("", Reason.EMPTY),
        ("\r\n", Reason.EMPTY),
        (b"", Reason.EMPTY),
        ("x" * (LONGEST + 1), Reason.TOO_LONG),
        (b"A" * 10_000, Reason.TOO_LONG),
        ("text\n\n", Reason.CONTROL_CHARACTER),
        ("text\r\r\n", Reason.CONTROL_CHARACTER),
        ("\ntext", Reason.CONTROL_CHARACTER),
        ("010950\x1d21", Reason.CONTROL_CHARACTER),
        ("Bücherei", Reason.NOT_ASCII),
        ("zero\u200bwidth", Reason.NOT_ASCII),
        ("IL1\U0001d7d8", Reason.NOT_ASCII),
        ("\ud800", Reason.NOT_ASCII),
        ("<script>alert(1)</script>", Reason.ANGLE_BRACKET),
    ],
)
def test_what_is_refused_is_refused_by_name(raw: bytes | str, reason: Reason) -> None:
    assert clean(raw) == Rejected(reason)


@pytest.mark.parametrize(
    "text",
    ["'; DROP TABLE visit; --", "%s%n%x", "{0.__class__}", "https://example.org/?a=b#c", "../../etc/passwd", "${X}"],
)
def test_printable_mischief_is_just_text_for_the_reader_of_the_text_to_refuse(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("aim", "symbology"),
    [
        ("]Q1", Symbology.QR),
        ("]d2", Symbology.DATA_MATRIX),
        ("]C0", Symbology.CODE_128),
        ("]C1", Symbology.CODE_128),
        ("]A0", Symbology.CODE_39),
        ("]E0", Symbology.UNKNOWN),
        ("]Q", Symbology.UNKNOWN),
        ("Q1]", Symbology.UNKNOWN),
        ("", Symbology.UNKNOWN),
    ],
)
def test_an_aim_identifier_names_the_symbology(aim: str, symbology: Symbology) -> None:
    assert symbology_of(aim) is symbology


@given(acceptable)
def test_an_identifier_in_front_is_split_off_and_nothing_else_is(text: str) -> None:
    assert split_aim("]Q1" + text) == (Symbology.QR, text)
    assert split_aim("]Z6" + text) == (Symbology.UNKNOWN, "]Z6" + text)


def test_a_scan_is_frozen_and_shows_its_text_to_no_log() -> None:
    scan = Scan("IL1SECRET", Symbology.QR, "front desk", ScanKind.WEDGE, 1.0)
    assert "SECRET" not in repr(scan)
    with pytest.raises(dataclasses.FrozenInstanceError):
        scan.text = "other"  # type: ignore[misc]
