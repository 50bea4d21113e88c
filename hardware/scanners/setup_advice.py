# SPDX-License-Identifier: Apache-2.0
"""What to do about a scanner that nobody knows: it scans the first code of the test card, and this says what is next.

Pure, and for one moment: what arrived is shown on the page and nowhere else. It is never kept and no `repr` shows it.
"""

from dataclasses import dataclass, field
from enum import Enum, auto

from hardware.scan import split_aim
from hardware.scanners.test_card import CARD, Match, compare

ENDS = ("\r\n", "\r", "\n", "\t")
_PICTURES = {code: chr(0x2400 + code) for code in range(32)} | {127: "␡"}
MOST_SHOWN = 200
"""Characters."""


class SetupStep(Enum):
    NOTHING_CAME = auto()
    DONE = auto()
    NAME_PREFIX = auto()
    """It sends something before the code, which the plan can name."""
    DROP_SUFFIX = auto()
    ADD_ENTER = auto()
    """It sends nothing after the code: that works, a tenth of a second later."""
    CAPITALS_OFF = auto()
    SET_LAYOUT = auto()
    SCAN_THE_CARD = auto()
    """A text arrived that is not on the card."""
    FACTORY_SETTINGS = auto()
    """Nothing that could be read."""


HINTS: dict[SetupStep, str] = {
    SetupStep.NOTHING_CAME: "Does it light up and beep? Try another cable and another USB port. Then scan the code for "
    "factory settings in its manual, and the one for “USB HID POS”.",
    SetupStep.DONE: "It is set up. Scan the other codes of the test card.",
    SetupStep.NAME_PREFIX: "It sends something before each code. Scan the code for “no prefix” in its manual, or write "
    "the prefix into its [[scanner]] lines.",
    SetupStep.DROP_SUFFIX: "It sends something after each code that is no line end. Scan the code for “suffix: Enter” "
    "(or CR) in its manual.",
    SetupStep.ADD_ENTER: "It works, with a short wait after each code. For none, scan the code for “suffix: Enter” (or "
    "CR) in its manual.",
    SetupStep.CAPITALS_OFF: "Capitals and small letters are swapped. Switch the capitals lock of the keyboard off; if "
    "it is off, scan the code for “Caps Lock off” in its manual.",
    SetupStep.SET_LAYOUT: "It types for another keyboard layout. Scan the code for “USB HID POS” in its manual, which "
    "knows no layouts; or the one for the layout of this computer.",
    SetupStep.SCAN_THE_CARD: "That was another code. Scan code 1 of the test card.",
    SetupStep.FACTORY_SETTINGS: "What arrives cannot be read. Scan the code for factory settings in its manual, then "
    "the one for “USB HID POS”, or for “USB serial”.",
}


@dataclass(frozen=True, slots=True)
class SetupAdvice:
    step: SetupStep
    hint: str
    shown: str = field(default="", repr=False)
    """What arrived, with a picture for each character that cannot be seen. For the page alone."""
    prefix: str = field(default="", repr=False)
    scanner: str = ""
    computer: str = ""
    """SET_LAYOUT: which layout the scanner types for, and which its keys were read with."""


def advise(arrived: str | bytes, expected: str = CARD[0].text) -> SetupAdvice:
    """What to do next, from what one scan of ``expected`` sent: everything, with what stands before and after it."""
    raw = arrived.decode("latin-1") if isinstance(arrived, bytes) else arrived
    shown = raw[:MOST_SHOWN].translate(_PICTURES)
    if not raw:
        return _advice(SetupStep.NOTHING_CAME, shown)
    end = next((end for end in ENDS if raw.endswith(end)), "")
    _, text = split_aim(raw.removesuffix(end).removeprefix("\x02").removesuffix("\x03"))
    found = compare(expected, text)
    match found.match:
        case Match.SAME:
            return _advice(SetupStep.DONE if end or raw.endswith("\x03") else SetupStep.ADD_ENTER, shown)
        case Match.WRAPPED if found.behind:
            return _advice(SetupStep.DROP_SUFFIX, shown, prefix=found.before)
        case Match.WRAPPED:
            return _advice(SetupStep.NAME_PREFIX, shown, prefix=found.before)
        case Match.OTHER_CASE:
            return _advice(SetupStep.CAPITALS_OFF, shown)
        case Match.OTHER_LAYOUT:
            return _advice(SetupStep.SET_LAYOUT, shown, scanner=found.scanner, computer=found.computer)
        case Match.UNRELATED:
            readable = text.isascii() and text.isprintable()
            return _advice(SetupStep.SCAN_THE_CARD if readable else SetupStep.FACTORY_SETTINGS, shown)


def _advice(step: SetupStep, shown: str, *, prefix: str = "", scanner: str = "", computer: str = "") -> SetupAdvice:
    return SetupAdvice(step, HINTS[step], shown, prefix, scanner, computer)
