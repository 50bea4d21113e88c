# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.scan import Reason
from hardware.scanners.heard import Code, Refused
from hardware.scanners.serial_framing import MOST_BYTES, SILENCE, SerialAssembler


def fed(*chunks: bytes) -> list[object]:
    taking = SerialAssembler()
    return [heard for chunk in chunks for heard in taking.feed(chunk, 1.0)]


@pytest.mark.parametrize("frame", [b"\x02%b\x03", b"%b\r", b"%b\n", b"%b\r\n", b"\x02%b\r\n\x03", b"\x02%b\x03\r\n"])
def test_every_framing_of_the_field_gives_the_code(frame: bytes) -> None:
    wrapped = frame % b"IL0ABC"
    expected = b"IL0ABC\r\n" if b"\r\n\x03" in frame else b"IL0ABC"  # inside STX and ETX a line end is the code's
    assert fed(wrapped, wrapped) == [Code(expected)] * 2
    assert fed(*(bytes([byte]) for byte in wrapped)) == [Code(expected)]


def test_several_codes_in_one_read_stay_apart_and_in_order() -> None:
    assert fed(b"ONE\rTWO\r\n\x02THREE\x03") == [Code(b"ONE"), Code(b"TWO"), Code(b"THREE")]


def test_silence_ends_the_code_of_a_scanner_that_sends_nothing_after_it() -> None:
    taking = SerialAssembler()
    assert taking.feed(b"IL0", 1.0) == ()
    assert taking.feed(b"ABC", 1.1) == ()
    assert taking.deadline == 1.1 + SILENCE
    assert taking.flush(1.2) == ()
    assert taking.flush(1.3) == (Code(b"IL0ABC"),)
    assert taking.deadline is None


def test_silence_in_the_middle_is_a_loss_once_the_scanner_has_ended_codes_by_a_byte() -> None:
    taking = SerialAssembler()
    taking.feed(b"FIRST\r", 1.0)
    assert taking.feed(b"TO", 2.0) == ()
    assert taking.feed(b"RN\r", 3.0) == (Refused(Reason.INCOMPLETE), Code(b"RN"))


def test_silence_within_a_frame_and_a_frame_within_a_code_are_losses() -> None:
    taking = SerialAssembler()
    assert taking.feed(b"\x02TORN", 1.0) == ()
    assert taking.flush(2.0) == (Refused(Reason.INCOMPLETE),)
    assert taking.feed(b"TORN\x02WHOLE\x03", 3.0) == (Refused(Reason.INCOMPLETE), Code(b"WHOLE"))


def test_a_code_without_end_is_refused_once_and_the_next_is_read() -> None:
    taking = SerialAssembler()
    told = [heard for _ in range(100) for heard in taking.feed(b"A" * 1000, 1.0)]
    assert told == [Refused(Reason.TOO_LONG)]
    assert len(taking._data) <= MOST_BYTES
    assert taking.flush(2.0) == ()
    assert taking.feed(b"NEXT\r", 3.0) == (Code(b"NEXT"),)


def test_line_ends_alone_say_nothing() -> None:
    assert fed(b"\r\n\r\n\x03\n") == []


@given(st.lists(st.binary(max_size=40), max_size=40))
def test_no_bytes_raise_or_are_kept_without_bounds(chunks: list[bytes]) -> None:
    taking = SerialAssembler()
    for number, chunk in enumerate(chunks):
        taking.feed(chunk, number / 20)
    assert len(taking._data) <= MOST_BYTES


@given(
    st.lists(
        st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=60), min_size=1, max_size=9
    )
)
def test_codes_arrive_however_the_bytes_are_cut(codes: list[str]) -> None:
    sent = "".join(f"{text}\r\n" for text in codes).encode()
    for size in (1, 3, 64):
        chunks = [sent[at : at + size] for at in range(0, len(sent), size)]
        assert fed(*chunks) == [Code(text.encode()) for text in codes]
