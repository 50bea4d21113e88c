# SPDX-License-Identifier: Apache-2.0
"""The page that sets one scanner up: what arrived, what is right and wrong of it, and the next step in plain words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lab_kiosk.application.devices import DeviceCondition
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.paper import can_print
from lab_kiosk.application.paper import Paper
from lab_kiosk.application.set_up import CardMark, ScannerHeard, ScannerSetup, SetupStep
from lab_kiosk.ui.presenters.paper import print_word

Tell = Callable[[str], str]
"""A text of this module in the language of the screen."""


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """A text that lupdate collects; it is translated where it is said."""
    return source


STEPS: dict[SetupStep, str] = {
    SetupStep.NOTHING_CAME: QT_TRANSLATE_NOOP(
        "SetUp",
        "Does it light up and beep? Try another cable and another USB port. Then scan the code for factory settings in its manual, and the one for “USB HID POS”.",  # noqa: E501 - lupdate does not join literals
    ),
    SetupStep.DONE: QT_TRANSLATE_NOOP("SetUp", "It is set up. Scan the other codes of the test card."),
    SetupStep.NAME_PREFIX: QT_TRANSLATE_NOOP(
        "SetUp",
        "It sends something before each code. Scan the code for “no prefix” in its manual, or write the prefix into its [[scanner]] lines.",  # noqa: E501
    ),
    SetupStep.DROP_SUFFIX: QT_TRANSLATE_NOOP(
        "SetUp",
        "It sends something after each code that is no line end. Scan the code for “suffix: Enter” (or CR) in its manual.",  # noqa: E501
    ),
    SetupStep.ADD_ENTER: QT_TRANSLATE_NOOP(
        "SetUp",
        "It works, with a short wait after each code. For none, scan the code for “suffix: Enter” (or CR) in its manual.",  # noqa: E501
    ),
    SetupStep.CAPITALS_OFF: QT_TRANSLATE_NOOP(
        "SetUp",
        "Capitals and small letters are swapped. Switch the capitals lock of the keyboard off; if it is off, scan the code for “Caps Lock off” in its manual.",  # noqa: E501
    ),
    SetupStep.SET_LAYOUT: QT_TRANSLATE_NOOP(
        "SetUp",
        "It types for another keyboard layout. Scan the code for “USB HID POS” in its manual, which knows no layouts; or the one for the layout of this computer.",  # noqa: E501
    ),
    SetupStep.SCAN_THE_CARD: QT_TRANSLATE_NOOP("SetUp", "That was another code. Scan code 1 of the test card."),
    SetupStep.FACTORY_SETTINGS: QT_TRANSLATE_NOOP(
        "SetUp",
        "What arrives cannot be read. Scan the code for factory settings in its manual, then the one for “USB HID POS”, or for “USB serial”.",  # noqa: E501
    ),
}
"""The sentences of ``hardware.scanners.setup_advice.HINTS``, which a test compares."""
BEGIN = QT_TRANSLATE_NOOP("SetUp", "Scan code 1 of the test card")
AWAY = QT_TRANSLATE_NOOP("SetUp", "It is not plugged in")
GOOD = QT_TRANSLATE_NOOP("SetUp", "It works")
PASSED = QT_TRANSLATE_NOOP("SetUp", "The whole card is read")
OTHER = QT_TRANSLATE_NOOP("SetUp", "That was another code")
CHANGE = QT_TRANSLATE_NOOP("SetUp", "One thing to change")
READY = QT_TRANSLATE_NOOP("SetUp", "This scanner is ready for the lab.")
PREFIX = QT_TRANSLATE_NOOP("SetUp", "Before each code it sends: %1")
LAYOUTS = QT_TRANSLATE_NOOP("SetUp", "It types for “%1”, and is read as “%2”.")

CODES: tuple[tuple[str, str], ...] = (
    ("QR", QT_TRANSLATE_NOOP("SetUp", "prefix, suffix, capitals and small letters")),
    ("QR", QT_TRANSLATE_NOOP("SetUp", "digits: the keyboard layout")),
    ("QR", QT_TRANSLATE_NOOP("SetUp", "signs: the keyboard layout")),
    ("QR", QT_TRANSLATE_NOOP("SetUp", "length: as long as a badge")),
    ("Code 128", QT_TRANSLATE_NOOP("SetUp", "Code 128 is switched on")),
    ("Code 39", QT_TRANSLATE_NOOP("SetUp", "Code 39 is switched on")),
    ("Data Matrix", QT_TRANSLATE_NOOP("SetUp", "Data Matrix is switched on")),
)
"""The codes of the card, by what they prove: ``hardware.scanners.test_card.CARD``, which a test compares."""
MARKS: dict[CardMark, str] = {
    CardMark.NOT_SEEN: QT_TRANSLATE_NOOP("SetUp", "to scan"),
    CardMark.GOOD: QT_TRANSLATE_NOOP("SetUp", "right"),
    CardMark.WITHOUT_SYMBOLOGY: QT_TRANSLATE_NOOP("SetUp", "right"),
    CardMark.WRONG_SYMBOLOGY: QT_TRANSLATE_NOOP("SetUp", "wrong kind of code"),
    CardMark.WRAPPED: QT_TRANSLATE_NOOP("SetUp", "something around it"),
    CardMark.OTHER_CASE: QT_TRANSLATE_NOOP("SetUp", "capitals swapped"),
    CardMark.OTHER_LAYOUT: QT_TRANSLATE_NOOP("SetUp", "another layout"),
}
_SENT = {0: "NUL", 2: "STX", 3: "ETX", 4: "EOT", 9: "TAB", 10: "LF", 13: "CR", 27: "ESC", 29: "GS", 30: "RS"}
_NAMES = {0x2400 + code: f"‹{_SENT.get(code, f'0x{code:02X}')}›" for code in range(32)} | {0x2421: "‹DEL›"}
"""Control characters as manuals name them: Unicode's pictures of them are in few fonts, and legible to nobody."""


@dataclass(frozen=True)
class CardRow:
    number: int
    symbology: str
    proves: str
    mark: str
    glyph: str
    seen: bool
    good: bool


@dataclass(frozen=True)
class SetUpView:
    """All of it in the language of the screen; ``shown`` is what arrived, empty before the first code."""

    name: str = ""
    headline: str = ""
    advice: str = ""
    detail: str = ""
    shown: str = ""
    rows: tuple[CardRow, ...] = ()
    printable: bool = False
    printing: str = ""


def set_up_view(kiosk: Kiosk, tell: Tell) -> SetUpView:
    setup = kiosk.setup
    if setup is None:
        return SetUpView()
    device = next((device for device in kiosk.devices if device.id == setup.device), None)
    plugged = device is not None and device.condition is not DeviceCondition.SEARCHING
    return SetUpView(
        name=device.name if device is not None else setup.device,
        headline=tell(_headline(setup) if plugged else AWAY),
        advice=tell(READY if setup.passed and setup.step is SetupStep.DONE else STEPS[setup.step]),
        detail=_detail(setup.heard, tell) if setup.heard is not None else "",
        shown=setup.heard.shown.translate(_NAMES) if setup.heard is not None else "",
        rows=tuple(_row(number, mark, tell) for number, mark in enumerate(setup.marks, start=1)),
        printable=can_print(kiosk, Paper.SLIPS),
        printing=print_word(kiosk, Paper.SLIPS),
    )


def _headline(setup: ScannerSetup) -> str:
    match setup.step:
        case SetupStep.NOTHING_CAME:
            return BEGIN
        case SetupStep.DONE | SetupStep.ADD_ENTER:
            return PASSED if setup.passed else GOOD
        case SetupStep.SCAN_THE_CARD:
            return OTHER
        case _:
            return CHANGE


def _detail(heard: ScannerHeard, tell: Tell) -> str:
    if heard.scanner:
        return tell(LAYOUTS).replace("%1", heard.scanner).replace("%2", heard.computer)
    return tell(PREFIX).replace("%1", heard.prefix.strip()) if heard.prefix.strip() else ""


def _row(number: int, mark: CardMark, tell: Tell) -> CardRow:
    symbology, proves = CODES[number - 1]
    seen = mark is not CardMark.NOT_SEEN
    return CardRow(
        number=number,
        symbology=symbology,
        proves=tell(proves),
        mark=tell(MARKS[mark]),
        glyph="circle-check-big" if mark.is_good else "triangle-alert" if seen else "circle",
        seen=seen,
        good=mark.is_good,
    )
