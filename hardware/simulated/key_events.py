# SPDX-License-Identifier: Apache-2.0
"""Key events of the kernel as a keyboard scanner causes them."""

from collections.abc import Iterator

from hardware.scanners.key_codes import EV_KEY, EV_SYN, PRESSED, RELEASED, SYN_REPORT, KeyEvent
from hardware.scanners.layouts import ENTER, LAYOUTS, LEFT_ALT, TAB, Layout, keys_of

LEFT_SHIFT, LEFT_CONTROL = 42, 29
_KEYPAD = (82, 79, 80, 81, 75, 76, 77, 71, 72, 73)
"""The digits 0 to 9."""
_US = LAYOUTS["us"]


def scanned_keys(
    text: str, start: float = 1.0, gap: float = 0.002, layout: Layout = _US, suffix: str = "\r"
) -> tuple[KeyEvent, ...]:
    """The events of one code. What the layout has no key for is typed with Control, or Alt and digits."""
    events: list[KeyEvent] = []
    for number, character in enumerate(text + suffix):
        events += press(*_chord(character, layout), at=start + number * gap)
    return tuple(events)


def press(*codes: int, at: float = 1.0) -> Iterator[KeyEvent]:
    """One key after the other goes down and stays, the last one goes up first; digits with Alt go up one by one."""
    held, keys = (codes[:1], codes[1:]) if codes[0] == LEFT_ALT else (codes[:-1], codes[-1:])
    for code in held:
        yield from _event(code, PRESSED, at)
    for code in keys:
        yield from _event(code, PRESSED, at)
        yield from _event(code, RELEASED, at)
    for code in reversed(held):
        yield from _event(code, RELEASED, at)


def _event(code: int, value: int, at: float) -> Iterator[KeyEvent]:
    yield KeyEvent(EV_KEY, code, value, at)
    yield KeyEvent(EV_SYN, SYN_REPORT, 0, at)


def _chord(character: str, layout: Layout) -> tuple[int, ...]:
    if character in "\r\t":
        return (ENTER if character == "\r" else TAB,)
    key = keys_of(layout, character)
    if key is not None:
        return (LEFT_SHIFT, key[0]) if key[1] else (key[0],)
    letter = keys_of(layout, chr(ord(character) + 96)) if ord(character) < 27 else None
    if letter is not None:
        return (LEFT_CONTROL, letter[0])
    return (LEFT_ALT, *(_KEYPAD[int(digit)] for digit in f"{ord(character):04}"))
