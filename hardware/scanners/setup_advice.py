# SPDX-License-Identifier: Apache-2.0
"""What to do about a scanner that nobody knows: it scans the first code of the test card, and this says what is next.

Pure, and for one moment: what arrived is shown on the page and nowhere else. It is never kept and no `repr` shows it.
"""

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from hardware.known_scanners import Mode
from hardware.scan import Scan, ScanKind, Symbology, split_aim
from hardware.scanners.heard import Code, Heard
from hardware.scanners.test_card import CARD, Match, Outcome, compare, judge

ENDS = ("\r\n", "\r", "\n", "\t")
HIDDEN = "·"
"""Stands for a character of a code that is not on the card: it may be somebody's badge."""
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
    """What arrived, with a picture for each character that cannot be seen; of what is not on the card nothing but its
    length and those characters. For the page alone.
    """
    prefix: str = field(default="", repr=False)
    scanner: str = ""
    computer: str = ""
    """SET_LAYOUT: which layout the scanner types for, and which its keys were read with."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one code shows of a scanner's settings: the next step, and which code of the card it was, 0 for none."""

    advice: SetupAdvice
    number: int = 0
    outcome: Outcome = Outcome.NOT_SEEN


def find(heard: Heard, mode: Mode, prefix: str = "") -> Finding | None:
    """What a decoder heard, held against the card. ``prefix`` is one that the plan knows of.

    None for what was lost on its way or refused unread: that says nothing of the settings.
    """
    if not heard.whole:
        return None
    framed = heard.whole.replace(prefix, "", 1) if prefix else heard.whole
    if mode is Mode.HID_POS and isinstance(heard, Code):  # the report has places for what others put around a code
        framed = f"{framed.removeprefix(heard.before)}\r"
    symbology, text = split_aim(_unframed(framed)[0])
    code = next((code for code in CARD if compare(code.text, text).match is not Match.UNRELATED), None)
    advice = advise(framed, (code or CARD[0]).text)
    advice = replace(advice, shown=_shown(heard.whole, advice.step))
    if code is None:
        return Finding(advice)
    if isinstance(heard, Code) and heard.symbology is not Symbology.UNKNOWN:
        symbology = heard.symbology
    verdicts = judge([Scan(text, symbology, "", ScanKind.SIMULATED, 0.0)], [code])
    return Finding(advice, code.number, verdicts.codes[0].outcome)


def advise(arrived: str | bytes, expected: str = CARD[0].text) -> SetupAdvice:
    """What to do next, from what one scan of ``expected`` sent: everything, with what stands before and after it."""
    raw = arrived.decode("latin-1") if isinstance(arrived, bytes) else arrived
    if not raw:
        return _advice(SetupStep.NOTHING_CAME, raw)
    text, is_ended = _unframed(raw)
    _, text = split_aim(text)
    found = compare(expected, text)
    match found.match:
        case Match.SAME:
            return _advice(SetupStep.DONE if is_ended else SetupStep.ADD_ENTER, raw)
        case Match.WRAPPED if found.behind:
            return _advice(SetupStep.DROP_SUFFIX, raw, prefix=found.before)
        case Match.WRAPPED:
            return _advice(SetupStep.NAME_PREFIX, raw, prefix=found.before)
        case Match.OTHER_CASE:
            return _advice(SetupStep.CAPITALS_OFF, raw)
        case Match.OTHER_LAYOUT:
            return _advice(SetupStep.SET_LAYOUT, raw, scanner=found.scanner, computer=found.computer)
        case Match.UNRELATED:
            readable = text.isascii() and text.isprintable()
            return _advice(SetupStep.SCAN_THE_CARD if readable else SetupStep.FACTORY_SETTINGS, raw)


def _unframed(raw: str) -> tuple[str, bool]:
    """The text without what scanners put around one, and whether something ended it."""
    end = next((end for end in ENDS if raw.endswith(end)), "")
    text = raw.removesuffix(end).removeprefix("\x02")
    return text.removesuffix("\x03"), bool(end) or text.endswith("\x03")


def _advice(step: SetupStep, raw: str, *, prefix: str = "", scanner: str = "", computer: str = "") -> SetupAdvice:
    return SetupAdvice(step, HINTS[step], _shown(raw, step), prefix, scanner, computer)


def _shown(raw: str, step: SetupStep) -> str:
    shown = raw[:MOST_SHOWN]
    if step in {SetupStep.SCAN_THE_CARD, SetupStep.FACTORY_SETTINGS}:
        shown = "".join(HIDDEN if character > " " and character != "\x7f" else character for character in shown)
    return shown.translate(_PICTURES)
