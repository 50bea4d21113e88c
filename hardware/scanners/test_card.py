# SPDX-License-Identifier: Apache-2.0
"""The scanner test card: a page of codes that prove what a scanner is set to, and the judge of what came of them.

Pure content and pure decisions. `lab-kiosk hardware test-card` prints it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import permutations

from hardware.scan import Rejected, Scan, Symbology
from hardware.scanner import Reading
from hardware.scanners.layouts import LAYOUTS, Layout, keys_of


@dataclass(frozen=True, slots=True)
class TestCode:
    """One code on the card, and what a good reading of it proves."""

    __test__ = False

    number: int
    text: str
    symbology: Symbology
    proves: str


CARD: tuple[TestCode, ...] = (
    TestCode(1, "IL-TEST-1 aB9", Symbology.QR, "prefix, suffix, capitals and small letters"),
    TestCode(2, "IL-TEST-2 0123456789", Symbology.QR, "digits: the keyboard layout"),
    TestCode(3, "IL-TEST-3 !#$%&'()*+,-./:;=?@[]_", Symbology.QR, "signs: the keyboard layout"),
    TestCode(4, "IL-TEST-4 " + "A7B2C3D4E5" * 13, Symbology.QR, "length: as long as a badge"),
    TestCode(5, "IL-TEST-5", Symbology.CODE_128, "Code 128 is switched on"),
    TestCode(6, "IL-TEST-6", Symbology.CODE_39, "Code 39 is switched on"),
    TestCode(7, "IL-TEST-7", Symbology.DATA_MATRIX, "Data Matrix is switched on"),
)


_ANYTHING = ".?"


class Match(Enum):
    """How what arrived stands to what is on paper."""

    SAME = auto()
    WRAPPED = auto()
    """It is in there, with something before or behind it."""
    OTHER_CASE = auto()
    OTHER_LAYOUT = auto()
    UNRELATED = auto()


@dataclass(frozen=True, slots=True)
class Comparison:
    match: Match
    before: str = field(default="", repr=False)
    behind: str = field(default="", repr=False)
    scanner: str = ""
    """OTHER_LAYOUT: the layout that the scanner types for; empty if more than one would explain what came."""
    computer: str = ""
    """OTHER_LAYOUT: the layout that its keys were read with."""


class Outcome(Enum):
    NOT_SEEN = auto()
    GOOD = auto()
    WITHOUT_SYMBOLOGY = auto()
    """Right, and the scanner does not say of which kind the code was, which nobody needs."""
    WRONG_SYMBOLOGY = auto()
    WRAPPED = auto()
    OTHER_CASE = auto()
    OTHER_LAYOUT = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    code: TestCode
    outcome: Outcome
    comparison: Comparison | None = None

    @property
    def is_good(self) -> bool:
        return self.outcome in {Outcome.GOOD, Outcome.WITHOUT_SYMBOLOGY}


@dataclass(frozen=True, slots=True)
class Verdicts:
    """One for each code of the card, in order, and what else came."""

    codes: tuple[Verdict, ...]
    unrelated: int
    """Good readings of codes that are not on the card, or of one that nobody can recognise."""
    refused: int

    @property
    def is_passed(self) -> bool:
        return all(verdict.is_good for verdict in self.codes)


def judge(readings: Iterable[Reading], card: Sequence[TestCode] = CARD) -> Verdicts:
    """What the readings of a card prove. The last reading of a code counts: whoever repairs a setting scans again."""
    verdicts = {code.number: Verdict(code, Outcome.NOT_SEEN) for code in card}
    unrelated = refused = 0
    for reading in readings:
        if isinstance(reading, Rejected):
            refused += 1
            continue
        verdict = next(filter(None, (_verdict(code, reading) for code in card)), None)
        if verdict is None:
            unrelated += 1
        else:
            verdicts[verdict.code.number] = verdict
    return Verdicts(tuple(verdicts.values()), unrelated, refused)


def compare(expected: str, arrived: str) -> Comparison:
    """Without guessing: whatever is neither the text, nor wrapped, nor bent in a way that is known, is UNRELATED."""
    if arrived == expected:
        return Comparison(Match.SAME)
    at = arrived.find(expected)
    if at >= 0:
        return Comparison(Match.WRAPPED, arrived[:at], arrived[at + len(expected) :])
    if arrived.swapcase() == expected or arrived.lower() == expected.lower():
        return Comparison(Match.OTHER_CASE)
    pairs = _layouts_behind(expected, arrived)
    if not pairs:
        return Comparison(Match.UNRELATED)
    scanner, computer = pairs[0] if len(pairs) == 1 else ("", "")
    return Comparison(Match.OTHER_LAYOUT, scanner=scanner, computer=computer)


def _layouts_behind(expected: str, arrived: str) -> list[tuple[str, str]]:
    """The pairs of layouts, of the scanner and of the computer, that explain it best: with the fewest open places."""
    explained: dict[int, list[tuple[str, str]]] = {}
    for (scanner, meant), (computer, read) in permutations(LAYOUTS.items(), 2):
        image = [_seen(keys_of(meant, character), read) for character in expected]
        if re.fullmatch("".join(image), arrived):
            explained.setdefault(image.count(_ANYTHING), []).append((scanner, computer))
    return explained[min(explained)] if explained else []


def _verdict(code: TestCode, scan: Scan) -> Verdict | None:
    found = compare(code.text, scan.text)
    match found.match:
        case Match.UNRELATED:
            return None
        case Match.SAME if scan.symbology is Symbology.UNKNOWN:
            return Verdict(code, Outcome.WITHOUT_SYMBOLOGY)
        case Match.SAME:
            return Verdict(code, Outcome.GOOD if scan.symbology is code.symbology else Outcome.WRONG_SYMBOLOGY)
        case Match.WRAPPED:
            return Verdict(code, Outcome.WRAPPED, found)
        case Match.OTHER_CASE:
            return Verdict(code, Outcome.OTHER_CASE, found)
        case Match.OTHER_LAYOUT:
            return Verdict(code, Outcome.OTHER_LAYOUT, found)


def _seen(key: tuple[int, bool] | None, read: Layout) -> str:
    """A key that types nothing we know, or needs AltGr, may have become anything, or nothing."""
    character = read.character(key[0], shift=key[1], alt_gr=False) if key is not None else ""
    return re.escape(character) if character else _ANYTHING
