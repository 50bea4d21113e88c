# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hardware.device import Trouble
from hardware.pacing import RateLimit
from hardware.scan import LONGEST, Reason, Rejected, Scan, ScanKind, Symbology
from hardware.scanners.guard import (
    BABBLES,
    CHUNKS_BURST,
    PER_SECOND,
    QUIET,
    SAME,
    STRIKES,
    STRIKES_WITHIN,
    Judged,
    ScanGuard,
)
from hardware.scanners.heard import Code, Refused


def guard(**more: object) -> ScanGuard:
    return ScanGuard("bench", ScanKind.SERIAL, **more)  # type: ignore[arg-type]


def test_a_code_becomes_a_scan_of_its_device() -> None:
    judged = guard().judge(Code(b"IL0ABC\r\n", Symbology.QR), 5.0)
    assert judged == Judged(Scan("IL0ABC", Symbology.QR, "bench", ScanKind.SERIAL, 5.0))


def test_an_identifier_before_the_code_names_the_symbology() -> None:
    reading = guard().judge(Code(b"]C0IL0ABC"), 5.0).reading
    assert isinstance(reading, Scan)
    assert (reading.symbology, reading.text) == (Symbology.CODE_128, "IL0ABC")


def test_the_prefix_that_the_scanner_was_programmed_to_send_is_taken_off() -> None:
    judged = [guard(prefix="~").judge(Code(text), 5.0).reading for text in ("~IL0ABC", "IL0ABC")]
    assert [reading.text for reading in judged if isinstance(reading, Scan)] == ["IL0ABC", "IL0ABC"]


def test_length_and_alphabet_are_those_of_the_boundary() -> None:
    refused = [guard().judge(Code(data), 5.0).reading for data in (b"A" * (LONGEST + 1), b"a\0b", b"<b>", b"\xff", b"")]
    reasons = [Reason.TOO_LONG, Reason.CONTROL_CHARACTER, Reason.ANGLE_BRACKET, Reason.NOT_ASCII, Reason.EMPTY]
    assert refused == [Rejected(reason) for reason in reasons]


def test_a_code_that_stays_under_a_scanner_on_a_stand_is_one_scan() -> None:
    looking = guard()
    readings = [looking.judge(Code("IL0ABC"), 5.0 + n / 5).reading for n in range(20)]
    assert sum(isinstance(reading, Scan) for reading in readings) == 1
    assert isinstance(looking.judge(Code("IL0XYZ"), 9.0).reading, Scan)
    assert isinstance(looking.judge(Code("IL0ABC"), 9.0 + SAME).reading, Scan)


def test_a_hundred_different_codes_a_second_pass_and_a_flood_does_not() -> None:
    looking = guard()
    readings = [looking.judge(Code(f"IL{n:06}"), n / 100).reading for n in range(6000)]
    assert all(isinstance(reading, Scan) for reading in readings)
    flood = [looking.judge(Code(f"XX{n:06}"), 60 + n / 2000) for n in range(4000)]
    passed = sum(isinstance(judged.reading, Scan) for judged in flood)
    assert passed < 260 + 2 * PER_SECOND
    assert Trouble.BABBLING in {judged.trouble for judged in flood}


def test_refusals_without_end_are_babble_and_silence_ends_it() -> None:
    looking = guard()
    judged = [looking.judge(Code(b"\0"), 5 + n / 100) for n in range(STRIKES)]
    assert [told.trouble for told in judged] == [None] * (STRIKES - 1) + [Trouble.BABBLING]
    assert judged[-1].hint == BABBLES
    last = 5 + STRIKES / 100
    assert not looking.hears(last)
    assert not looking.hears(last + QUIET - 0.1)
    assert looking.is_babbling(last + QUIET)
    assert looking.hears(last + 2 * QUIET)


def test_refusals_now_and_then_are_none() -> None:
    looking = guard()
    judged = [looking.judge(Code(b"\0"), 5 + n * STRIKES_WITHIN) for n in range(3 * STRIKES)]
    assert {told.trouble for told in judged} == {None}


def test_a_port_that_hands_over_more_than_any_bus_can_is_not_listened_to() -> None:
    looking = guard()
    heard = [looking.hears(5.0) for _ in range(CHUNKS_BURST + 10)]
    assert heard == [True] * CHUNKS_BURST + [False] * 10


def test_the_trouble_of_a_device_is_passed_on() -> None:
    judged = guard().judge(Refused(Reason.GARBLED, Trouble.WRONG_LAYOUT, "French"), 5.0)
    assert judged == Judged(Rejected(Reason.GARBLED), Trouble.WRONG_LAYOUT, "French")
    assert guard().judge(Refused(Reason.INCOMPLETE, Trouble.BABBLING, "hangs"), 5.0).hint == "hangs"


def test_another_limit_can_be_given() -> None:
    looking = guard(limit=RateLimit(1, 1.0))
    readings = [looking.judge(Code(text), 5.0).reading for text in ("ONE", "TWO")]
    assert readings[1] == Rejected(Reason.TOO_FAST)


@given(st.lists(st.tuples(st.one_of(st.binary(max_size=80), st.text(max_size=80)), st.floats(0, 3)), max_size=60))
def test_nothing_unclean_leaves(codes: list[tuple[bytes | str, float]]) -> None:
    looking, now = guard(), 0.0
    for data, later in codes:
        now += later
        reading = looking.judge(Code(data), now).reading
        if isinstance(reading, Scan):
            assert reading.text.isascii()
            assert reading.text.isprintable()
            assert 0 < len(reading.text) <= LONGEST
