# SPDX-License-Identifier: Apache-2.0
"""A keyboard scanner read by its keys' codes, as evdev hands them over when the device is grabbed.

Nobody types on a grabbed scanner, so nothing is told from typing: a key either belongs to a code or shows that this is
no scanner. Control, Alt, Meta and function keys, and keys faster than any scanner's, are what a device does that only
pretends to be one (BadUSB). Three combinations are scanners' own: Control+J and +M end a code, Control+] is the GS of a
GS1 code, and Alt with digits of the keypad is a way of typing that is named, not guessed at.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from hardware.device import Trouble
from hardware.scan import LONGEST, Reason
from hardware.scanners import layouts
from hardware.scanners.heard import Code, Heard, Refused

EV_SYN, EV_KEY, EV_LED = 0, 1, 17
SYN_REPORT, SYN_DROPPED, LED_CAPS = 0, 3, 1
RELEASED, PRESSED, REPEATED = 0, 1, 2
RIGHT_BRACKET = 27

SILENCE = 0.100
"""Seconds that end the code of a scanner that types nothing after it."""
PATIENCE = 1.0
"""The same, once it has ended one with a key: then what is missing is lost."""
FASTEST = 0.0004
"""Seconds from key to key that no scanner undercuts: press and release are two reports of a millisecond each."""
FAST_ENOUGH_TO_TELL = 24
"""Keys."""
STUCK = 30
"""Repeats of one key, about a second."""
MOST_KEYS = 2 * LONGEST

CAPITALS = "the capitals lock is on: switch it off at the keyboard, or scan the code for it in the scanner's manual"
FRENCH = "it types for a French keyboard: scan the code for a US keyboard in its manual, or name its layout here"
KEYPAD = "it types with Alt and the keypad: scan the code for a US keyboard, without ALT mode, in its manual"
UNREADABLE = "it types keys that its layout has no character for: scan the code for a US keyboard in its manual"
COMMANDS = "it typed command keys, which no scanner does. Unplug it, and look at what it is"
TOO_FAST = "it typed faster than any scanner. Unplug it, and look at what it is"
HANGS = "a key of it hangs: unplug it and plug it in again"


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """One event of the kernel; `at` is the kernel's own time of it in seconds, of any clock, and 0 if unknown."""

    kind: int
    code: int = field(repr=False)
    value: int = field(repr=False)
    at: float = 0.0


class KeyCodeDecoder:
    """Key events in, codes out."""

    def __init__(self, layout: layouts.Layout = layouts.LAYOUTS["us"], *, capitals: bool = False) -> None:
        """``capitals`` says whether the lamp of the capitals lock is on."""
        self._layout = layout
        self._lamp = capitals
        self._lock = False
        self._down: set[int] = set()
        self._text: list[str] = []
        self._flaw: Refused | None = None
        self._pressed: list[float] = []
        self._repeats = 0
        self._skipping = False
        self._dropped = False
        self._ends_codes = False
        self._last: float | None = None

    @property
    def deadline(self) -> float | None:
        return None if self._last is None else self._last + (PATIENCE if self._ends_codes else SILENCE)

    def feed(self, chunk: Iterable[KeyEvent], at: float) -> tuple[Heard, ...]:
        told = [*self.flush(at)]
        for event in chunk:
            told += self._take(event, at)
        return tuple(told)

    def flush(self, now: float) -> tuple[Heard, ...]:
        if self.deadline is None or now < self.deadline:
            return ()
        told: tuple[Heard, ...] = ()
        if not self._skipping:
            told = (Refused(Reason.INCOMPLETE),) if self._ends_codes else self._settle()
        self._forget()
        return told

    def _take(self, event: KeyEvent, at: float) -> tuple[Heard, ...]:
        if event.kind == EV_SYN:
            return self._sync(event, at)
        if self._dropped:  # what the kernel still hands over up to the next report is a torn half
            return ()
        if event.kind == EV_LED and event.code == LED_CAPS:
            self._lamp = bool(event.value)
        if event.kind != EV_KEY:
            return ()
        if event.value == RELEASED:
            self._down.discard(event.code)
            return ()
        if event.value == REPEATED:
            return self._repeat()
        self._repeats = 0
        return self._press(event, at)

    def _sync(self, event: KeyEvent, at: float) -> tuple[Heard, ...]:
        if event.code == SYN_REPORT:
            self._dropped = False
            return ()
        if event.code != SYN_DROPPED:
            return ()
        told = () if self._skipping or self._dropped else (Refused(Reason.INCOMPLETE),)
        self._forget()
        self._down.clear()
        self._dropped = self._skipping = True
        self._last = at
        return told

    def _repeat(self) -> tuple[Heard, ...]:
        """Only a key that is held down repeats, and a scanner holds none. Once is enough to say so."""
        self._repeats += 1
        if self._repeats != STUCK:
            return ()
        self._forget()
        return (Refused(Reason.INCOMPLETE, Trouble.BABBLING, HANGS),)

    def _press(self, event: KeyEvent, at: float) -> tuple[Heard, ...]:
        code = event.code
        if self._is_modifier(code):
            self._down.add(code)
            return self._command() if code in layouts.METAS else ()
        if code == layouts.CAPS_LOCK:
            self._lock = not self._lock
            return ()
        if code in {layouts.NUM_LOCK, layouts.SCROLL_LOCK}:
            return ()
        if self._ends(code):
            return self._end("\t" if code == layouts.TAB else "\r")
        if self._is_command(code):
            return self._command()
        if self._skipping:
            self._last = at
            return ()
        return self._type(event, at)

    @staticmethod
    def _is_modifier(code: int) -> bool:
        return code in (layouts.SHIFTS | layouts.CONTROLS | layouts.METAS | {layouts.LEFT_ALT, layouts.ALT_GR})

    @property
    def _control(self) -> bool:
        return not self._down.isdisjoint(layouts.CONTROLS)

    def _ends(self, code: int) -> bool:
        if layouts.LEFT_ALT in self._down:
            return False
        return code in layouts.LINE_FEED_LETTERS if self._control else code in layouts.SUFFIXES

    def _is_command(self, code: int) -> bool:
        if self._control:
            return code != RIGHT_BRACKET
        if layouts.LEFT_ALT in self._down:
            return code not in layouts.KEYPAD_DIGITS
        known = code in self._layout.plain or code in self._layout.shifted or code in layouts.KEYPAD
        return not known and code not in _TYPING_KEYS

    def _type(self, event: KeyEvent, at: float) -> tuple[Heard, ...]:
        self._last = at
        self._pressed.append(event.at)
        if self._control:
            self._flaw = self._flaw or Refused(Reason.CONTROL_CHARACTER)
        elif layouts.LEFT_ALT in self._down:
            self._flaw = Refused(Reason.GARBLED, Trouble.WRONG_LAYOUT, KEYPAD)
        else:
            shift = not self._down.isdisjoint(layouts.SHIFTS)
            typed = self._layout.character(event.code, shift=shift, alt_gr=layouts.ALT_GR in self._down)
            if not typed:
                self._flaw = self._flaw or Refused(Reason.GARBLED, Trouble.WRONG_LAYOUT, UNREADABLE)
            elif typed.isalpha() and (self._lamp or self._lock):
                self._flaw = self._flaw or Refused(Reason.GARBLED, Trouble.WRONG_LAYOUT, CAPITALS)
            self._text.append(typed)
        if self._is_too_fast():
            return self._command(TOO_FAST)
        if len(self._pressed) > MOST_KEYS:
            self._forget()
            self._skipping, self._last = True, at
            return (Refused(Reason.TOO_LONG),)
        return ()

    def _is_too_fast(self) -> bool:
        keys = self._pressed[-FAST_ENOUGH_TO_TELL:]
        return (
            len(keys) == FAST_ENOUGH_TO_TELL
            and keys[0] > 0
            and keys[-1] - keys[0] < FASTEST * (FAST_ENOUGH_TO_TELL - 1)
        )

    def _command(self, hint: str = COMMANDS) -> tuple[Heard, ...]:
        self._forget()
        return (Refused(Reason.COMMAND_KEYS, Trouble.COMMAND_KEYS, hint),)

    def _end(self, by: str) -> tuple[Heard, ...]:
        told = () if self._skipping else self._settle(by)
        self._ends_codes |= bool(told)
        self._forget()
        return told

    def _settle(self, by: str = "") -> tuple[Heard, ...]:
        if not self._pressed:
            return ()
        text = "".join(self._text)
        if self._flaw is not None:
            return (replace(self._flaw, whole=text + by),)
        if self._layout is layouts.LAYOUTS["us"] and layouts.looks_french(text):
            return (Refused(Reason.GARBLED, Trouble.WRONG_LAYOUT, FRENCH, text + by),)
        return (Code(text, behind=by),)

    def _forget(self) -> None:
        self._text.clear()
        self._pressed.clear()
        self._flaw, self._skipping, self._last = None, False, None


_TYPING_KEYS = frozenset({*range(2, 14), *range(16, 28), *range(30, 42), *range(43, 54), 57, 86})
"""Keys that type something on some layout."""
