# SPDX-License-Identifier: Apache-2.0
"""A scanner that pretends to be a keyboard ("wedge"), told apart from a person by the speed at which it types.

The decoder sees every key before the application does. A key that may belong to a scan is swallowed and held; 40 ms
without another one prove that a person typed it, and it is handed back. What has come six keys long at a mean gap under
30 ms no person types: it is held until Enter, Tab or 100 ms of silence make it a scan.

    result = scanner.feed(key)          # a key event arrived
    result = scanner.flush(now)         # scanner.deadline passed without one
    replay result.replay, in order, then let the fed key pass unless result.swallow

Keys need text, time and two facts (`Key`) and come back as the same objects, so a caller replays its own events. Times
should be those of the events, not of their handling: then a busy moment of the program tears no scan apart. Feed key
presses only; Shift and other modifiers on their own may be left out. A swallowed press has a release to swallow, and a
replayed one a release to add.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Generic, Protocol, TypeVar

from hardware.pacing import RateLimit
from hardware.scan import LONGEST, Reason, Rejected, Scan, ScanKind, clean, split_aim
from hardware.scanner import Reading, Scanner

HOLD = 0.040
"""Seconds that a key is held to see whether more follow: what a person's typing is delayed at most."""
MEAN_GAP = 0.030
SILENCE = 0.100
SHORTEST = 6
"""Keys that make a scan. MEAN_GAP, SILENCE and SHORTEST are the common defaults of scanner software."""
SHORTEST_REFUSED = 3
"""Keys at machine speed, one of them a command, that are refused. Two are a person's rolled fingers."""
MOST_HELD = 2 * LONGEST

AZERTY_ACCENTS = frozenset("éèçà")
AZERTY_IMAGE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz,?&\"'(-_") | AZERTY_ACCENTS
"""What a French layout makes of capital letters and digits typed for a US one. Other layouts only swap letters, or
leave too little trace to be named without doubt; a badge's own checks refuse what they make of it."""


class Key(Protocol):
    @property
    def text(self) -> str:
        r"""What the key types: one character, `\r` or `\n` for Enter, `\t` for Tab, empty if nothing."""

    @property
    def at(self) -> float:
        """Seconds, monotonic."""

    @property
    def is_command(self) -> bool:
        """Whether Control, Alt or Meta was down, or the key is an F-key, an arrow, Escape or the like."""

    @property
    def is_repeat(self) -> bool:
        """Whether the key is repeating because somebody holds it down, which a scanner never does."""


@dataclass(frozen=True, slots=True)
class KeyPress:
    """The plain `Key`."""

    text: str = field(repr=False)
    at: float
    is_command: bool = False
    is_repeat: bool = False


K = TypeVar("K", bound=Key)


@dataclass(frozen=True, slots=True)
class WedgeResult(Generic[K]):
    """What to do now: `swallow` speaks of the key just fed; `replay` was swallowed before and is typing after all."""

    swallow: bool = False
    replay: tuple[K, ...] = ()
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class WedgeSettings:
    """What the scanner was programmed to send around a code. With a prefix, nothing else is held, let alone a scan."""

    prefix: str = ""
    suffixes: frozenset[str] = frozenset("\r\n\t")


class _Sort(Enum):
    CHARACTER = auto()
    SUFFIX = auto()
    COMMAND = auto()
    PERSONAL = auto()
    NOTHING = auto()


class WedgeDecoder(Generic[K]):
    """Pure: no clock, no I/O. Every key fed is passed, or replayed once and in order, or part of one reading."""

    def __init__(self, device: str, settings: WedgeSettings | None = None) -> None:
        self._device = device
        self._settings = settings or WedgeSettings()
        self._held: list[K] = []
        self._last = float("-inf")
        self._scan_ended = float("-inf")
        self._follows_scan = False
        self._has_command = False
        self._refusing = False

    @property
    def deadline(self) -> float | None:
        """When to call `flush` if no key comes before; None if nothing waits."""
        if self._refusing or self._is_scan:
            return self._last + SILENCE
        return self._last + HOLD if self._held else None

    def flush(self, now: float) -> WedgeResult[K]:
        """Settle what waited for another key, if its time is over."""
        if self.deadline is None or now < self.deadline:
            return WedgeResult()
        self._refusing = False
        return self._settle()

    def feed(self, key: K) -> WedgeResult[K]:
        before = self.flush(key.at)
        result = self._take(key)
        return replace(result, replay=before.replay + result.replay, reading=before.reading or result.reading)

    @property
    def _is_scan(self) -> bool:
        return len(self._held) >= SHORTEST

    def _take(self, key: K) -> WedgeResult[K]:
        sort = self._sort(key)
        if sort is _Sort.NOTHING:
            return WedgeResult()
        if sort is _Sort.PERSONAL:
            return WedgeResult() if self._is_scan else self._settle()
        if self._refusing:
            self._last = key.at
            return WedgeResult(swallow=True)
        return self._end(key) if sort is _Sort.SUFFIX else self._hold(key, sort)

    def _sort(self, key: K) -> _Sort:
        if key.is_repeat or len(key.text) > 1:
            return _Sort.PERSONAL
        is_suffix = key.text in self._settings.suffixes
        if key.is_command:
            # Some scanners type a line feed as Control+J.
            return _Sort.SUFFIX if is_suffix and self._just_scanned(key) else _Sort.COMMAND
        if not key.text:
            return _Sort.NOTHING
        if is_suffix:
            return _Sort.SUFFIX
        return _Sort.COMMAND if key.text < " " or key.text == "\x7f" else _Sort.CHARACTER

    def _just_scanned(self, key: K) -> bool:
        return key.at < self._scan_ended + HOLD

    def _end(self, key: K) -> WedgeResult[K]:
        """A suffix after typing is a person's, unless a scan ended this very moment: some scanners send CR and LF."""
        swallow = self._is_scan or (bool(self._held) and self._follows_scan) or self._just_scanned(key)
        if swallow:
            self._scan_ended = key.at
        return replace(self._settle(), swallow=swallow)

    def _hold(self, key: K, sort: _Sort) -> WedgeResult[K]:
        before: WedgeResult[K] = WedgeResult()
        if not self._continues(key):
            before = self._settle()
            if not self._opens(key):
                return before
            self._follows_scan, self._has_command = self._just_scanned(key), False
        self._held.append(key)
        self._has_command |= sort is _Sort.COMMAND
        self._last = key.at
        reason = self._objection()
        if reason is None:
            return replace(before, swallow=True)
        self._held.clear()
        self._refusing = True
        return replace(before, swallow=True, reading=Rejected(reason))

    def _opens(self, key: K) -> bool:
        return key.text[:1] == self._settings.prefix[:1] if self._settings.prefix else True

    def _continues(self, key: K) -> bool:
        if not self._held:
            return False
        prefix = self._settings.prefix
        text = self._text(self._held[: len(prefix)]) + key.text
        as_fast_as_a_machine = self._is_scan or key.at - self._held[0].at < MEAN_GAP * len(self._held)
        return as_fast_as_a_machine and text[: len(prefix)] == prefix[: len(text)]

    def _objection(self) -> Reason | None:
        if len(self._held) > MOST_HELD:
            return Reason.TOO_LONG
        enough = 1 if self._follows_scan else SHORTEST_REFUSED
        return Reason.COMMAND_KEYS if self._has_command and len(self._held) >= enough else None

    def _settle(self) -> WedgeResult[K]:
        held, is_scan = tuple(self._held), self._is_scan
        self._held.clear()
        if is_scan:
            return WedgeResult(reading=self._read(held))
        if held and self._follows_scan:
            return WedgeResult(reading=Rejected(Reason.TOO_SHORT))
        return WedgeResult(replay=held)

    def _read(self, keys: tuple[K, ...]) -> Reading:
        typed = self._text(keys)[len(self._settings.prefix) :]
        symbology, text = split_aim(typed)
        cleaned = clean(text)
        if isinstance(cleaned, str):
            return Scan(cleaned, symbology, self._device, ScanKind.WEDGE, keys[-1].at)
        garbled = AZERTY_ACCENTS.intersection(text) and AZERTY_IMAGE.issuperset(text)
        return Rejected(Reason.GARBLED) if garbled else cleaned

    @staticmethod
    def _text(keys: Iterable[K]) -> str:
        return "".join(key.text for key in keys)


class WedgeScanner(Scanner, Generic[K]):
    """The decoder as a scanner: readings go to the listener, and the caller is left with `swallow` and `replay`.

    Readings beyond `limit` are rejected as TOO_FAST. The default lets a scanner with a memory hand over sixty at once.
    """

    def __init__(self, device: str, settings: WedgeSettings | None = None, limit: RateLimit | None = None) -> None:
        super().__init__(device)
        self._decoder: WedgeDecoder[K] = WedgeDecoder(device, settings)
        self._limit = limit or RateLimit(burst=60, per_second=10)

    @property
    def deadline(self) -> float | None:
        return self._decoder.deadline

    def feed(self, key: K) -> WedgeResult[K]:
        return self._pass_on(self._decoder.feed(key), key.at)

    def flush(self, now: float) -> WedgeResult[K]:
        return self._pass_on(self._decoder.flush(now), now)

    def _pass_on(self, result: WedgeResult[K], at: float) -> WedgeResult[K]:
        if result.reading is not None:
            self._deliver(result.reading if self._limit.allows(at) else Rejected(Reason.TOO_FAST))
        return result
