# SPDX-License-Identifier: Apache-2.0
"""The decoder is driven as a Qt event filter drives it: by keys, and by a timer that keeps to `deadline`."""

import string
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.pacing import RateLimit
from hardware.scan import LONGEST, Reason, Rejected, Scan, ScanKind, Symbology
from hardware.scanner import Reading
from hardware.scanners.wedge import MEAN_GAP, SHORTEST, KeyPress, WedgeDecoder, WedgeScanner, WedgeSettings
from hardware.simulated.keys import scanner_keys, typed_keys

BADGE_ALPHABET = string.ascii_uppercase + "234567"
BADGE = "IL1CEDQAANBWLB5JZPWA"

badges = st.text(BADGE_ALPHABET, min_size=SHORTEST, max_size=160)
typing = st.lists(st.tuples(st.sampled_from(string.printable[:95] + "\r\t\x08"), st.floats(0.060, 3.0)), max_size=30)


@dataclass
class Desk:
    """What reaches the program behind the filter, and when."""

    decoder: WedgeDecoder[KeyPress] = field(default_factory=lambda: WedgeDecoder("desk"))
    typed: list[KeyPress] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    longest_delay: float = 0.0

    def press(self, *keys: KeyPress) -> "Desk":
        for key in keys:
            self.wait(key.at)
            result = self.decoder.feed(key)
            self._take(result.replay, result.reading, key.at)
            if not result.swallow:
                self.typed.append(key)
        return self

    def wait(self, until: float = float("inf")) -> "Desk":
        while (deadline := self.decoder.deadline) is not None and deadline < until:
            result = self.decoder.flush(deadline)
            self._take(result.replay, result.reading, deadline)
        return self

    def _take(self, replay: tuple[KeyPress, ...], reading: Reading | None, at: float) -> None:
        self.typed += replay
        self.longest_delay = max([self.longest_delay, *(at - key.at for key in replay)])
        if reading is not None:
            self.readings.append(reading)

    @property
    def texts(self) -> list[str]:
        return [reading.text for reading in self.readings if isinstance(reading, Scan)]

    @property
    def reasons(self) -> list[Reason]:
        return [reading.reason for reading in self.readings if isinstance(reading, Rejected)]

    @property
    def typed_text(self) -> str:
        return "".join(key.text for key in self.typed)


@given(badges, st.floats(0.0, 0.029), st.sampled_from(["\r", "\n", "\t", ""]))
def test_a_scan_comes_out_exactly_once_and_leaves_no_key_behind(text: str, gap: float, suffix: str) -> None:
    desk = Desk().press(*scanner_keys(text, 5.0, gap, suffix)).wait()
    assert desk.readings == [Scan(text, Symbology.UNKNOWN, "desk", ScanKind.WEDGE, desk.readings[0].at)]  # type: ignore[union-attr]
    assert desk.typed == []


@given(badges, st.sampled_from(["\r", "\n", "\t", ""]))
def test_it_comes_out_without_a_timer_too_as_soon_as_the_next_key_arrives(text: str, suffix: str) -> None:
    decoder: WedgeDecoder[KeyPress] = WedgeDecoder("desk")
    results = [decoder.feed(key) for key in (*scanner_keys(text, 5.0, suffix=suffix), KeyPress("x", 60.0))]
    assert [r.reading.text for r in results if isinstance(r.reading, Scan)] == [text]
    assert all(r.swallow for r in results)
    assert decoder.flush(61.0).replay == (KeyPress("x", 60.0),)


@given(typing)
def test_typing_is_never_a_scan_and_comes_through_whole_in_order_and_soon(strokes: list[tuple[str, float]]) -> None:
    keys = typed_keys("".join(c for c, _ in strokes), 1.0, [gap for _, gap in strokes])
    desk = Desk().press(*keys).wait()
    assert desk.readings == []
    assert desk.typed == list(keys)
    assert desk.longest_delay <= 0.040 + 1e-9


@given(st.lists(st.one_of(badges, typing), max_size=8))
def test_a_person_and_a_scanner_by_turns_are_told_apart(turns: list[str | list[tuple[str, float]]]) -> None:
    desk, at = Desk(), 1.0
    scanned: list[str] = []
    typed: list[KeyPress] = []
    for turn in turns:
        at += 0.060
        if isinstance(turn, str):
            keys = scanner_keys(turn, at)
            scanned.append(turn)
        else:
            keys = typed_keys("".join(c for c, _ in turn), at, [gap for _, gap in turn])
            typed += keys
        desk.press(*keys)
        at = keys[-1].at if keys else at
    desk.wait()
    assert desk.texts == scanned
    assert desk.typed == typed
    assert desk.reasons == []


@given(st.lists(badges, min_size=2, max_size=5))
def test_scans_back_to_back_from_a_scanner_with_a_memory_are_all_there(texts: list[str]) -> None:
    keys = scanner_keys("\r".join(texts), 1.0)
    assert Desk().press(*keys).wait().texts == texts


any_key = st.builds(
    KeyPress,
    text=st.one_of(
        st.characters(), st.sampled_from(["", "\r", "\t", "\x08", "\x1b", "ab"]), st.sampled_from(BADGE_ALPHABET)
    ),
    at=st.just(0.0),
    is_command=st.sampled_from([False, False, False, True]),
    is_repeat=st.sampled_from([False, False, False, True]),
)
any_gap = st.one_of(st.just(0.0), st.floats(0, 0.02), st.floats(0, 0.2), st.floats(-5, 5))


@given(st.lists(st.tuples(any_key, any_gap), max_size=60), st.sampled_from(["", "~", "~~"]))
def test_no_key_is_lost_doubled_or_moved_whatever_is_pressed(
    strokes: list[tuple[KeyPress, float]], prefix: str
) -> None:
    desk = Desk(WedgeDecoder("desk", WedgeSettings(prefix)))
    at, keys = 10.0, []
    for key, gap in strokes:
        at += gap
        keys.append(KeyPress(key.text, at, key.is_command, key.is_repeat))
    desk.press(*keys).wait()
    ids = [id(key) for key in desk.typed]
    assert len(set(ids)) == len(ids)
    assert set(ids) <= {id(key) for key in keys}
    assert desk.decoder.deadline is None
    if not desk.readings:
        assert {k.text for k in keys} == {k.text for k in desk.typed}
    for scan in desk.texts:
        assert scan.isascii()
        assert scan.isprintable()


def test_a_stream_too_slow_for_a_machine_is_not_held_until_it_ends() -> None:
    keys = scanner_keys("abcdefghijklmnop", 1.0, gap=MEAN_GAP + 0.002, suffix="")
    desk = Desk().press(*keys).wait()
    assert desk.typed == list(keys)
    assert desk.readings == []
    assert desk.longest_delay <= 0.040 + 1e-9


def test_rolled_fingers_are_typing() -> None:
    desk = Desk().press(*typed_keys("the ", 1.0, [0.1, 0.010, 0.025, 0.2])).wait()
    assert desk.typed_text == "the "
    assert desk.readings == []


@pytest.mark.parametrize("gap", [0.002, 0.025])
def test_a_hiccup_of_the_computer_tears_no_scan_apart(gap: float) -> None:
    before, after = scanner_keys(BADGE[:8], 1.0, gap, suffix=""), BADGE[8:]
    desk = Desk().press(*before, *scanner_keys(after, before[-1].at + 0.095, gap)).wait()
    assert desk.texts == [BADGE]


def test_six_keys_are_a_scan_and_five_are_typing() -> None:
    assert Desk().press(*scanner_keys("IL0AAA", 1.0)).texts == ["IL0AAA"]
    assert Desk().press(*scanner_keys("IL0AA", 1.0)).typed_text == "IL0AA\r"


def test_pasted_text_is_no_scan_at_any_speed() -> None:
    keys = [KeyPress("ab", 1.0 + 0.002 * i) for i in range(20)]
    assert Desk().press(*keys).wait().typed == keys


def test_shift_between_letters_is_the_scanner_s_own() -> None:
    keys = [key for plain in scanner_keys(BADGE, 1.0) for key in (KeyPress("", plain.at), plain)]
    assert Desk().press(*keys).texts == [BADGE]


def test_enter_alone_and_enter_after_typing_are_a_person_s() -> None:
    desk = Desk().press(KeyPress("\r", 1.0), *typed_keys("ok\r", 2.0, [0.0, 0.02, 0.02]))
    assert desk.typed_text == "\rok\r"
    assert desk.readings == []


@pytest.mark.parametrize("second", [KeyPress("\n", 1.1), KeyPress("\n", 1.1, is_command=True)])
def test_a_second_line_end_is_swallowed_and_presses_no_button(second: KeyPress) -> None:
    desk = Desk().press(*scanner_keys(BADGE, 1.1 - 0.002 * (len(BADGE) + 1)), second).wait()
    assert desk.texts == [BADGE]
    assert desk.typed == []
    assert desk.reasons == []


def test_enter_in_its_own_time_after_scans_is_a_person_s() -> None:
    desk = Desk().press(*scanner_keys(f"{BADGE}\r{BADGE}", 1.0), KeyPress("\r", 3.0))
    assert desk.texts == [BADGE, BADGE]
    assert desk.typed_text == "\r"


@pytest.mark.parametrize("gap", [0.002, 0.025])
def test_the_crumbs_of_a_code_with_lines_are_not_typed_into_the_form(gap: float) -> None:
    desk = Desk().press(*scanner_keys(f"{BADGE}\rrm *", 1.0, gap)).wait()
    assert desk.texts == [BADGE]
    assert desk.reasons == [Reason.TOO_SHORT]
    assert desk.typed == []


def test_crumbs_without_an_end_are_not_typed_either() -> None:
    desk = Desk().press(*scanner_keys(f"{BADGE}\rrm", 1.0, suffix="")).wait()
    assert (desk.texts, desk.reasons, desk.typed) == ([BADGE], [Reason.TOO_SHORT], [])


@pytest.mark.parametrize(
    "command",
    [
        KeyPress("\x06", 0, is_command=True),
        KeyPress("\r", 0, is_command=True),
        KeyPress("", 0, is_command=True),
        KeyPress("\x1b", 0),
        KeyPress("\x08", 0),
        KeyPress("\x7f", 0),
    ],
)
@pytest.mark.parametrize("place", [0, 2, 10])
def test_commands_at_the_speed_of_a_machine_are_refused_with_all_around_them(command: KeyPress, place: int) -> None:
    keys = list(scanner_keys("cmd /c calc", 1.0))
    keys.insert(place, KeyPress(command.text, keys[place].at, command.is_command))
    desk = Desk().press(*keys).wait()
    assert desk.reasons == [Reason.COMMAND_KEYS]
    assert desk.texts == []
    assert desk.typed == []


def test_a_command_right_after_a_scan_is_refused_even_alone() -> None:
    desk = Desk().press(*scanner_keys(BADGE, 1.0)).press(KeyPress("q", 1.05, is_command=True)).wait()
    assert (desk.texts, desk.reasons, desk.typed) == ([BADGE], [Reason.COMMAND_KEYS], [])


def test_a_person_s_shortcuts_come_through() -> None:
    keys = [
        KeyPress("\x01", 1.0, is_command=True),
        KeyPress("\x03", 1.2, is_command=True),
        KeyPress("", 1.4, is_command=True),
    ]
    desk = Desk().press(*keys).wait()
    assert desk.typed == keys
    assert desk.readings == []


def test_two_keys_with_a_command_are_rolled_fingers_and_three_are_a_machine() -> None:
    command, first, second = KeyPress("\x01", 1.0, is_command=True), KeyPress("a", 1.01), KeyPress("b", 1.02)
    assert Desk().press(command, first).wait().typed == [command, first]
    refused = Desk().press(command, first, second).wait()
    assert (refused.reasons, refused.typed) == ([Reason.COMMAND_KEYS], [])


def test_after_a_refusal_the_next_scan_is_read() -> None:
    desk = Desk().press(*scanner_keys("\x1b" * 30, 1.0), KeyPress("held", 1.07, is_repeat=True))
    desk.press(*scanner_keys(BADGE, 2.0)).wait()
    assert desk.reasons == [Reason.COMMAND_KEYS]
    assert desk.texts == [BADGE]
    assert desk.typed_text == "held"


def test_a_key_held_down_is_a_person_s_even_at_machine_speed() -> None:
    keys = [KeyPress("a", 1.0), *(KeyPress("a", 1.03 + 0.02 * i, is_repeat=True) for i in range(40))]
    desk = Desk().press(*keys).wait()
    assert desk.typed == keys
    assert desk.readings == []


def test_a_key_held_down_during_a_scan_does_not_spoil_it() -> None:
    keys = list(scanner_keys(BADGE, 1.0))
    keys.insert(10, KeyPress("x", keys[10].at, is_repeat=True))
    desk = Desk().press(*keys).wait()
    assert desk.texts == [BADGE]
    assert desk.typed_text == "x"


@pytest.mark.parametrize("length", [LONGEST + 1, 10_000])
def test_a_code_without_end_is_one_refusal_and_bounded_memory(length: int) -> None:
    desk = Desk()
    for key in scanner_keys("A" * length, 1.0):
        desk.press(key)
        assert len(desk.decoder._held) <= 2 * LONGEST
    desk.wait()
    assert (desk.reasons, desk.texts, desk.typed) == ([Reason.TOO_LONG], [], [])


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("IL&CEDQèéNBWLB(JZPZ", Reason.GARBLED),
        ("Bücherei Münster", Reason.NOT_ASCII),
        ("déjà vu, cher ami", Reason.NOT_ASCII),
        ("<b>IL1</b>", Reason.ANGLE_BRACKET),
        ("]Q1\u00a0ABCDEF", Reason.NOT_ASCII),
    ],
)
def test_what_no_badge_can_hold_is_refused_by_name(typed: str, reason: Reason) -> None:
    desk = Desk().press(*scanner_keys(typed, 1.0)).wait()
    assert (desk.reasons, desk.texts, desk.typed) == ([reason], [], [])


def test_caps_lock_changes_the_spelling_and_nothing_else() -> None:
    assert Desk().press(*scanner_keys(BADGE.lower(), 1.0)).texts == [BADGE.lower()]


def test_the_identifier_of_the_symbology_is_not_part_of_the_text() -> None:
    desk = Desk().press(*scanner_keys("]C0ILK7M2Q9", 1.0))
    assert desk.readings[0] == Scan("ILK7M2Q9", Symbology.CODE_128, "desk", ScanKind.WEDGE, 1.02)


def test_with_a_prefix_nothing_else_is_held_for_a_moment() -> None:
    desk = Desk(WedgeDecoder("desk", WedgeSettings("~~")))
    desk.press(*scanner_keys("no scan of ours", 1.0))
    assert desk.typed_text == "no scan of ours\r"
    assert desk.longest_delay == 0
    assert desk.readings == []


def test_with_a_prefix_a_scan_begins_with_it() -> None:
    desk = Desk(WedgeDecoder("desk", WedgeSettings("~~", frozenset("#"))))
    desk.press(*scanner_keys(f"~~{BADGE}", 1.0, suffix="#"))
    assert (desk.texts, desk.typed) == ([BADGE], [])


def test_half_a_prefix_is_typing() -> None:
    desk = Desk(WedgeDecoder("desk", WedgeSettings("~~")))
    desk.press(*scanner_keys("~x and so on ~", 1.0, suffix="")).wait()
    assert desk.typed_text == "~x and so on ~"
    assert desk.readings == []


def test_the_scanner_limits_a_flood_and_says_so() -> None:
    scanner: WedgeScanner[KeyPress] = WedgeScanner("desk", limit=RateLimit(burst=2, per_second=0.1))
    readings: list[Reading] = []
    scanner.open(readings.append)
    for i in range(4):
        for key in scanner_keys(BADGE, float(i)):
            scanner.feed(key)
    assert [isinstance(reading, Scan) for reading in readings] == [True, True, False, False]
    assert readings[2:] == [Rejected(Reason.TOO_FAST)] * 2


def test_the_scanner_delivers_what_only_silence_ends() -> None:
    scanner: WedgeScanner[KeyPress] = WedgeScanner("desk")
    readings: list[Reading] = []
    scanner.open(readings.append)
    for key in scanner_keys(BADGE, 1.0, suffix=""):
        scanner.feed(key)
    assert scanner.deadline is not None
    assert scanner.flush(scanner.deadline - 0.001).reading is None
    assert readings == []
    scanner.flush(scanner.deadline)
    assert [reading.text for reading in readings if isinstance(reading, Scan)] == [BADGE]


def test_keys_show_their_text_to_no_log() -> None:
    assert "Q" not in repr(KeyPress("Q", 1.0)).removeprefix("KeyPress")
