# SPDX-License-Identifier: Apache-2.0
"""What a reading device hands over, and the boundary that every reading crosses first.

A text is personal data as long as nobody has looked at it, so no `repr` here shows one: it cannot slip into a log.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from types import MappingProxyType

LONGEST = 512
"""Characters. The longest code of the lab has 141."""


class Symbology(Enum):
    QR = auto()
    DATA_MATRIX = auto()
    CODE_128 = auto()
    CODE_39 = auto()
    UNKNOWN = auto()


AIM: Mapping[str, Symbology] = MappingProxyType(
    {"Q": Symbology.QR, "d": Symbology.DATA_MATRIX, "C": Symbology.CODE_128, "A": Symbology.CODE_39}
)
"""The letter of an AIM identifier (ISO/IEC 15424: `]`, letter, one modifier character) and what it names."""


class ScanKind(Enum):
    WEDGE = auto()
    HID_POS = auto()
    SERIAL = auto()
    CAMERA = auto()
    SIMULATED = auto()


class Reason(Enum):
    """Why a reading became no scan. Each has its own sentence on the screen, none carries any of what was read."""

    EMPTY = auto()
    TOO_SHORT = auto()
    TOO_LONG = auto()
    CONTROL_CHARACTER = auto()
    NOT_ASCII = auto()
    ANGLE_BRACKET = auto()
    COMMAND_KEYS = auto()
    """A device that calls itself a keyboard typed shortcuts at the speed of a machine."""
    GARBLED = auto()
    """The scanner types for another keyboard layout than the computer is set to."""
    TOO_FAST = auto()
    INCOMPLETE = auto()
    """Part of it was lost on its way, so nobody knows what it said: scan again."""
    SEVERAL_CODES = auto()
    """Two good codes in one picture: show one at a time."""


@dataclass(frozen=True, slots=True)
class Rejected:
    reason: Reason


@dataclass(frozen=True, slots=True)
class Scan:
    """One reading. `text` went through `clean`; `at` is in seconds of the monotonic clock."""

    text: str = field(repr=False)
    symbology: Symbology
    device: str
    kind: ScanKind
    at: float


def symbology_of(aim: str) -> Symbology:
    """What an AIM identifier such as `]Q1` names; UNKNOWN for anything else."""
    return AIM.get(aim[1], Symbology.UNKNOWN) if len(aim) == 3 and aim[0] == "]" else Symbology.UNKNOWN


def split_aim(text: str) -> tuple[Symbology, str]:
    """The symbology and the rest if the text begins with an identifier from `AIM`, else UNKNOWN and the text."""
    symbology = symbology_of(text[:3])
    return symbology, text if symbology is Symbology.UNKNOWN else text[3:]


def clean(raw: bytes | str) -> str | Rejected:
    """The text of a reading, or why it is none: 1 to 512 printable ASCII characters without angle brackets.

    One line end (CR, LF or CR LF) after the text belongs to the device and is taken off; one more is refused with every
    other control character. Spelling is left alone: whoever reads a badge decides what upper and lower case mean to it.
    """
    text = raw.decode("latin-1") if isinstance(raw, bytes) else raw
    text = text.removesuffix("\n").removesuffix("\r") if text.endswith("\n") else text.removesuffix("\r")
    reason = _objection(text)
    return text if reason is None else Rejected(reason)


def _objection(text: str) -> Reason | None:
    if not text:
        return Reason.EMPTY
    if len(text) > LONGEST:
        return Reason.TOO_LONG
    if any(c < " " or c == "\x7f" for c in text):
        return Reason.CONTROL_CHARACTER
    if not text.isascii():
        return Reason.NOT_ASCII
    if "<" in text or ">" in text:
        return Reason.ANGLE_BRACKET
    return None
