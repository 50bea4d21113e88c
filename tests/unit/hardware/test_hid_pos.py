# SPDX-License-Identifier: Apache-2.0
"""HID POS: the layout is read from the descriptor, codes are joined from reports, and nothing breaks it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.device import Trouble
from hardware.scan import Reason, Symbology
from hardware.scanners.descriptor import MOST_FIELDS, Field, input_fields, report_bytes
from hardware.scanners.heard import Code, Refused
from hardware.scanners.hid_pos import MOST_BYTES, PATIENCE, HidPosAssembler, HidPosLayout, Unnamed
from hardware.simulated.hid_pos import FORMS, LENGTH, NAMELESS

RECORDED = bytes.fromhex(
    "058C0902A10185020912A102150026FF00750895010501093B8102058C950309FB09FC09FD8102953809FE82020195010666FF0904810281"
    "03058C25017501950109FF810275078103C0C0"
)
"""The descriptor of a HID POS gadget as Linux's hidraw handed it over."""
KEYBOARD = bytes.fromhex(
    "05010906A101050719E029E71500250175019508810295017508810395057501050819012905910295017503910395067508150025650507190029658100C0"
)


def assembler(form: str = "A") -> HidPosAssembler:
    layout = HidPosLayout.from_descriptor(FORMS[form].descriptor)
    assert layout is not None
    return HidPosAssembler(layout)


def fed(taking: HidPosAssembler, *reports: bytes, at: float = 1.0) -> list[object]:
    return [heard for report in reports for heard in taking.feed(report, at)]


def code(data: bytes, symbology: Symbology = Symbology.QR) -> Code:
    return Code(data, symbology)


def test_the_layout_of_a_recorded_descriptor_is_read_from_it() -> None:
    assert HidPosLayout.from_descriptor(RECORDED) == HidPosLayout(
        report=2, length=64, data_at=5, room=56, count_at=1, aim_at=2, continued_at=504
    )


@pytest.mark.parametrize("form", FORMS)
def test_a_long_code_of_any_layout_is_joined(form: str) -> None:
    data = bytes(range(32, 127)) * 2
    symbology = Symbology.DATA_MATRIX if FORMS[form].has_aim else Symbology.UNKNOWN
    reports = FORMS[form].reports(data, Symbology.DATA_MATRIX)
    assert len(reports) > 3
    assert all(len(report) == LENGTH for report in reports)
    assert fed(assembler(form), *reports) == [code(data, symbology)]


def test_a_count_takes_zeros_along_and_without_one_they_are_filling() -> None:
    data = b"a\0b\0"
    assert fed(assembler("A"), *FORMS["A"].reports(data)) == [code(data)]
    assert fed(assembler("D"), *FORMS["D"].reports(data)) == [code(b"a\0b")]


@pytest.mark.parametrize("form", ["A", "B", "C"])
def test_a_scanner_that_names_nothing_is_told_by_where_its_identifier_is(form: str) -> None:
    layout = HidPosLayout.from_descriptor(NAMELESS)
    assert layout == Unnamed(report=2)
    (heard,) = fed(HidPosAssembler(layout), *FORMS[form].reports(b"IL0ABC"))
    assert heard == code(b"IL0ABC", Symbology.QR if FORMS[form].has_aim else Symbology.UNKNOWN)


def test_the_identifier_names_the_symbology_and_an_unknown_one_names_none() -> None:
    taking = assembler()
    kinds = [Symbology.QR, Symbology.DATA_MATRIX, Symbology.CODE_128, Symbology.CODE_39, Symbology.UNKNOWN]
    for kind in kinds:
        assert fed(taking, *FORMS["A"].reports(b"X", kind)) == [code(b"X", kind)]


def test_an_answer_to_a_command_is_no_scan() -> None:
    assert fed(assembler(), *FORMS["A"].reports(b"REV BA000", aim="]Z6")) == []


def test_empty_packets_and_other_reports_say_nothing() -> None:
    taking = assembler()
    other = bytes([9]) + FORMS["A"].reports(b"NOT OURS")[0][1:]
    assert fed(taking, b"", b"\2", other, bytes([2]) + bytes(63)) == []
    assert taking.deadline is None


def test_a_report_that_counts_more_than_it_holds_is_refused() -> None:
    broken = bytes([2, 200]) + FORMS["A"].reports(b"X")[0][2:]
    (heard,) = fed(assembler(), broken)
    assert isinstance(heard, Refused)
    assert (heard.reason, heard.trouble) == (Reason.INCOMPLETE, Trouble.NOT_UNDERSTOOD)


def test_a_part_that_does_not_come_within_a_second_is_given_up() -> None:
    taking = assembler()
    first, second = FORMS["A"].reports(b"L" * 80)
    assert fed(taking, first, at=1.0) == []
    assert taking.deadline == 1.0 + PATIENCE
    assert taking.flush(1.5) == ()
    assert taking.flush(2.0) == (Refused(Reason.INCOMPLETE),)
    assert taking.deadline is None
    assert fed(taking, first, at=3.0) == []
    assert fed(taking, second, at=9.0)[0] == Refused(Reason.INCOMPLETE)


def test_another_code_in_the_middle_of_one_is_read_and_the_torn_one_refused() -> None:
    first, _ = FORMS["A"].reports(b"L" * 80)
    whole = FORMS["A"].reports(b"WHOLE", Symbology.CODE_128)
    assert fed(assembler(), first, *whole) == [Refused(Reason.INCOMPLETE), code(b"WHOLE", Symbology.CODE_128)]


def test_a_code_without_end_is_refused_once_and_the_next_is_read() -> None:
    taking = assembler()
    endless, _ = FORMS["A"].reports(b"L" * 80)
    assert fed(taking, *[endless] * 400) == [Refused(Reason.TOO_LONG)]
    assert len(taking._data) <= MOST_BYTES + 56
    last = FORMS["A"].reports(b"LAST")[0]
    assert fed(taking, last, last) == [code(b"LAST")]


def test_a_short_report_is_taken_as_if_zeros_followed() -> None:
    whole = FORMS["A"].reports(b"SHORT")[0]
    assert fed(assembler(), whole[:12]) == [code(b"SHORT")]


@pytest.mark.parametrize("descriptor", [KEYBOARD, b"", b"\x05", b"\xfe\xff\xff", RECORDED[:2], bytes(64)])
def test_what_is_no_scanner_is_none(descriptor: bytes) -> None:
    assert HidPosLayout.from_descriptor(descriptor) is None


def test_a_descriptor_cut_off_never_gives_a_layout_beyond_what_it_names() -> None:
    for cut in range(len(RECORDED)):
        layout = HidPosLayout.from_descriptor(RECORDED[:cut])
        assert layout is None or layout.length <= 64


def test_fields_carry_usages_offsets_and_collection() -> None:
    fields = input_fields(KEYBOARD)
    assert fields[0] == Field(0, 0, 1, 8, tuple(range(0x700E0, 0x700E8)), 0x10006)
    assert fields[1].is_constant
    assert fields[2].usages[:2] == (0x70000, 0x70001)
    assert report_bytes(fields, 0) == 8


def test_long_items_push_and_pop_are_followed() -> None:
    pushed = bytes.fromhex("fe02aabbcc a4 0501 b4") + RECORDED
    assert input_fields(pushed) == input_fields(RECORDED)


@pytest.mark.parametrize(
    ("descriptor", "fields"),
    [
        (bytes.fromhex("b4") + RECORDED, 0),  # pop of nothing
        (bytes.fromhex("a4") * 20 + RECORDED, 0),  # pushed too deep
        (bytes.fromhex("a101") * 20 + RECORDED, 0),  # collections too deep
        (bytes.fromhex("c0") + RECORDED, 0),  # the end of none
        (bytes.fromhex("8500") + RECORDED, 0),  # a report with the number zero
        (bytes.fromhex("7508 96ffff 8102") + RECORDED, 0),  # a field of 64 KB
        (bytes.fromhex("7501 9501") + bytes.fromhex("8102") * 400, MOST_FIELDS),
    ],
)
def test_a_descriptor_without_bounds_is_read_to_its_bounds(descriptor: bytes, fields: int) -> None:
    assert len(input_fields(descriptor)) == fields


@given(st.binary(max_size=300))
def test_no_descriptor_raises_or_grows(descriptor: bytes) -> None:
    fields = input_fields(descriptor)
    assert len(fields) <= MOST_FIELDS
    HidPosLayout.from_descriptor(descriptor)


@given(
    st.integers(0, len(RECORDED) - 1), st.binary(min_size=1, max_size=3), st.lists(st.binary(max_size=70), max_size=20)
)
def test_a_bent_descriptor_and_any_reports_raise_nothing(place: int, bend: bytes, reports: list[bytes]) -> None:
    layout = HidPosLayout.from_descriptor(RECORDED[:place] + bend + RECORDED[place + len(bend) :])
    if layout is not None:
        taking = HidPosAssembler(layout)
        for number, report in enumerate(reports):
            taking.feed(report, number / 10)
        assert len(taking._data) <= MOST_BYTES + LENGTH


@given(st.sampled_from(sorted(FORMS)), st.binary(min_size=1, max_size=600))
def test_any_bytes_that_a_scanner_sends_arrive(form: str, data: bytes) -> None:
    data = data if FORMS[form].has_count else data.replace(b"\0", b"0")
    if FORMS[form].has_aim or not data.startswith(b"]"):
        (heard,) = fed(assembler(form), *FORMS[form].reports(data))
        assert isinstance(heard, Code)
        assert heard.data == data
