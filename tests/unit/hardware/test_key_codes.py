# SPDX-License-Identifier: Apache-2.0
"""A grabbed keyboard scanner: its own layout decides, faults are named, and what is no scanner is shut out."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.device import Trouble
from hardware.scan import Reason
from hardware.scanners import key_codes
from hardware.scanners.heard import Code, Heard, Refused
from hardware.scanners.key_codes import (
    EV_KEY,
    EV_LED,
    EV_SYN,
    LED_CAPS,
    PATIENCE,
    PRESSED,
    REPEATED,
    SILENCE,
    STUCK,
    SYN_DROPPED,
    SYN_REPORT,
    KeyCodeDecoder,
    KeyEvent,
)
from hardware.scanners.layouts import CAPS_LOCK, LAYOUTS, LEFT_ALT, looks_french
from hardware.simulated.key_events import LEFT_CONTROL, press, scanned_keys

A, ENTER, F1, ESCAPE, META, J, RIGHT_BRACKET, ALT_GR, NUM_LOCK = 30, 28, 59, 1, 125, 36, 27, 100, 69
TEXT = "IL0ABC-9/x"


def fed(*groups: object, layout: str = "us", capitals: bool = False) -> list[Heard]:
    taking = KeyCodeDecoder(LAYOUTS[layout], capitals=capitals)
    return [heard for events in groups for heard in taking.feed(tuple(events), 1.0)]  # type: ignore[arg-type]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_scanner_of_any_known_layout_is_read_by_its_own(layout: str) -> None:
    text = "".join(c for c in string.printable[:95] if c not in {"fr": "^~`@", "de": "^`\\"}.get(layout, ""))
    text = text if layout == "us" else "IL0-9 azAZ_.:/%"
    assert fed(scanned_keys(text, layout=LAYOUTS[layout]), layout=layout) == [Code(text)]


def test_alt_gr_types_the_third_character_where_the_layout_has_one() -> None:
    assert fed(press(ALT_GR, 16), press(ENTER), layout="de") == [Code("@")]
    (heard,) = fed(press(ALT_GR, 16), press(ENTER))
    assert isinstance(heard, Refused)
    assert heard.trouble is Trouble.WRONG_LAYOUT


def test_a_scanner_set_for_france_is_named_and_not_guessed_at() -> None:
    (heard,) = fed(scanned_keys("IL1K3Q9D0", layout=LAYOUTS["fr"]))
    assert heard == Refused(Reason.GARBLED, Trouble.WRONG_LAYOUT, key_codes.FRENCH)
    assert not looks_french("IL0ABC-9")
    assert not looks_french("50% off (2)!")


@pytest.mark.parametrize("capitals", ["lamp", "key", "led"])
def test_the_capitals_lock_is_named(capitals: str) -> None:
    before = {"lamp": (), "key": press(CAPS_LOCK), "led": (KeyEvent(EV_LED, LED_CAPS, 1),)}[capitals]
    (heard,) = fed(before, scanned_keys("il0abc"), capitals=capitals == "lamp")
    assert heard == Refused(Reason.GARBLED, Trouble.WRONG_LAYOUT, key_codes.CAPITALS)
    assert fed(before, scanned_keys("0123"), capitals=capitals == "lamp") == [Code("0123")]


def test_the_capitals_lock_that_is_off_again_is_forgotten() -> None:
    assert fed(press(CAPS_LOCK), press(CAPS_LOCK), press(NUM_LOCK), scanned_keys("abc")) == [Code("abc")]


def test_alt_and_the_keypad_are_named_and_nothing_is_typed() -> None:
    (heard,) = fed(scanned_keys("Büro"))
    assert heard == Refused(Reason.GARBLED, Trouble.WRONG_LAYOUT, key_codes.KEYPAD)


@pytest.mark.parametrize(
    "keys",
    [
        (LEFT_CONTROL, A),
        (LEFT_ALT, 15),
        (LEFT_ALT, A),
        (META,),
        (F1,),
        (ESCAPE,),
        (14,),
        (111,),
        (103,),
        (116,),
        (240,),
    ],
)
def test_command_keys_are_no_scanner_s(keys: tuple[int, ...]) -> None:
    assert fed(press(*keys))[0] == Refused(Reason.COMMAND_KEYS, Trouble.COMMAND_KEYS, key_codes.COMMANDS)
    told = fed(scanned_keys("ABC", suffix=""), press(*keys))
    assert told[0].trouble is Trouble.COMMAND_KEYS  # type: ignore[union-attr]


def test_control_j_and_m_end_a_code_and_a_group_separator_is_refused_alone() -> None:
    assert fed(scanned_keys("ABC", suffix=""), press(LEFT_CONTROL, J)) == [Code("ABC")]
    assert fed(scanned_keys("ABC"), press(LEFT_CONTROL, J)) == [Code("ABC")]
    gs1 = (*scanned_keys("0104", suffix=""), *press(LEFT_CONTROL, RIGHT_BRACKET), *scanned_keys("17"))
    assert fed(gs1, scanned_keys("NEXT")) == [Refused(Reason.CONTROL_CHARACTER), Code("NEXT")]


def test_keys_faster_than_any_scanner_are_told() -> None:
    text = "A" * 60
    told = fed(scanned_keys(text, gap=0.0001))
    assert told[0] == Refused(Reason.COMMAND_KEYS, Trouble.COMMAND_KEYS, key_codes.TOO_FAST)
    assert fed(scanned_keys(text, gap=0.0005)) == [Code(text)]
    assert fed(scanned_keys(text, start=0.0, gap=0.0)) == [Code(text)]  # no times, no judgement


def test_a_key_that_hangs_is_told_once() -> None:
    told = fed(press(A), [KeyEvent(EV_KEY, A, REPEATED)] * (3 * STUCK))
    assert told == [Refused(Reason.INCOMPLETE, Trouble.BABBLING, key_codes.HANGS)]


def test_silence_ends_a_code_without_a_suffix_and_is_a_loss_once_there_was_one() -> None:
    taking = KeyCodeDecoder()
    assert taking.feed(scanned_keys("ABC", suffix=""), 1.0) == ()
    assert taking.deadline == 1.0 + SILENCE
    assert taking.flush(1.2) == (Code("ABC"),)
    assert taking.feed(scanned_keys("DEF"), 2.0) == (Code("DEF"),)
    assert taking.feed(scanned_keys("TORN", suffix=""), 3.0) == ()
    assert taking.deadline == 3.0 + PATIENCE
    assert taking.feed(scanned_keys("WHOLE"), 4.5) == (Refused(Reason.INCOMPLETE), Code("WHOLE"))


def test_what_the_kernel_dropped_is_said_and_the_rest_of_that_code_is_no_scan() -> None:
    dropped = (KeyEvent(EV_SYN, SYN_DROPPED, 0), KeyEvent(EV_KEY, A, PRESSED), KeyEvent(EV_SYN, SYN_REPORT, 0))
    told = fed(scanned_keys("IL0", suffix=""), dropped, dropped, scanned_keys("REST"), scanned_keys("NEXT"))
    assert told == [Refused(Reason.INCOMPLETE), Code("NEXT")]


def test_the_rest_of_a_dropped_code_ends_with_silence_too() -> None:
    taking = KeyCodeDecoder()
    taking.feed((KeyEvent(EV_SYN, SYN_DROPPED, 0), KeyEvent(EV_SYN, SYN_REPORT, 0)), 1.0)
    assert taking.feed(scanned_keys("NEXT"), 3.0) == (Code("NEXT"),)


def test_a_code_of_ten_thousand_keys_is_refused_once_and_held_within_bounds() -> None:
    taking = KeyCodeDecoder()
    told = [heard for n in range(100) for heard in taking.feed(scanned_keys("A" * 100, 1.0 + n, suffix=""), 1.0)]
    assert told == [Refused(Reason.TOO_LONG)]
    assert len(taking._text) <= key_codes.MOST_KEYS
    assert taking.feed(scanned_keys(""), 1.0) == ()
    assert taking.feed(scanned_keys("NEXT"), 1.0) == (Code("NEXT"),)


def test_no_event_shows_its_key_to_a_log() -> None:
    assert "30" not in repr(KeyEvent(EV_KEY, 30, 1, 1.0))
    assert "SECRET" not in repr(Code("SECRET"))


@given(
    st.lists(
        st.builds(KeyEvent, st.integers(0, 20), st.integers(0, 800), st.integers(0, 3), st.floats(0, 9)), max_size=200
    )
)
def test_no_events_raise(events: list[KeyEvent]) -> None:
    taking = KeyCodeDecoder()
    for number, event in enumerate(events):
        taking.feed((event,), number / 50)
    taking.flush(1e9)
    assert taking.deadline is None
