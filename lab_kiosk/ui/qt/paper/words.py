# SPDX-License-Identifier: Apache-2.0
"""From what happened to what a page says, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from lab_kiosk.application.flows.duty import DUTY_CARDS
from lab_kiosk.application.outcomes import Receipt
from lab_kiosk.application.paper import PrintLabel, PrintReceipt, PrintStep
from lab_kiosk.application.things import LoanLine
from lab_kiosk.application.turnaround import ACT_OF_CARD
from lab_kiosk.domain.codes import Command, command_card, place_card
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.paper import CommandCard, DayLabel, Slip, SlipLine, Spoken, TestPage
from lab_kiosk.domain.zone import Zone
from lab_kiosk.ui.presenters.leave import minutes_inside, tried
from lab_kiosk.ui.presenters.set_up import STEPS
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.times import due_when, when

LABEL_END = 4
"""As many letters as the roll tells of a guest's label."""
ASKS_STAFF = frozenset({*DUTY_CARDS, *ACT_OF_CARD} - {Command.DAMAGED})
"""DAMAGED is a visitor's word, too, on the screen of what came back."""


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """A text that lupdate collects; it is translated where it is said."""
    return source


VISITOR = QT_TRANSLATE_NOOP("Paper", "Visitor")
GOOD_UNTIL = QT_TRANSLATE_NOOP("Paper", "Good until tonight")
THANKS = QT_TRANSLATE_NOOP("Paper", "Thank you for your visit")
THANKS_NAME = QT_TRANSLATE_NOOP("Paper", "Thank you, %1")
IN_THE_LAB = QT_TRANSLATE_NOOP("Paper", "Time in the lab")
TRIED = QT_TRANSLATE_NOOP("Paper", "You tried")
STILL_WITH_YOU = QT_TRANSLATE_NOOP("Paper", "Still with you")
NOTHING_TO_BRING = QT_TRANSLATE_NOOP("Paper", "You have nothing to bring back.")
COME_AGAIN = QT_TRANSLATE_NOOP("Paper", "Come again soon.")
STAFF_BADGE = QT_TRANSLATE_NOOP("Paper", "Staff only: scan your badge next.")
SET_UP = QT_TRANSLATE_NOOP("Paper", "Setting up a scanner")
SCAN_AGAIN = QT_TRANSLATE_NOOP("Paper", "Then scan code 1 of the test card again.")
SAMPLE = QT_TRANSLATE_NOOP("Paper", "Every letter in its place: 0123456789")

CARDS: dict[Command, str] = {
    Command.LEAVE: QT_TRANSLATE_NOOP("Paper", "Leave"),
    Command.DONE: QT_TRANSLATE_NOOP("Paper", "Done"),
    Command.UNDO: QT_TRANSLATE_NOOP("Paper", "Undo"),
    Command.BACK: QT_TRANSLATE_NOOP("Paper", "Back"),
    Command.HELP: QT_TRANSLATE_NOOP("Paper", "Help"),
    Command.RETURN: QT_TRANSLATE_NOOP("Paper", "Return"),
    Command.BORROW: QT_TRANSLATE_NOOP("Paper", "Borrow"),
    Command.DAMAGED: QT_TRANSLATE_NOOP("Paper", "Damaged"),
    Command.CLEANED: QT_TRANSLATE_NOOP("Paper", "Cleaned"),
    Command.CHARGED: QT_TRANSLATE_NOOP("Paper", "Charged"),
    Command.CLEAN: QT_TRANSLATE_NOOP("Paper", "Wipe the glass"),
    Command.EVACUATE: QT_TRANSLATE_NOOP("Paper", "Evacuation"),
    Command.HARDWARE: QT_TRANSLATE_NOOP("Paper", "Hardware check"),
    Command.SYNC: QT_TRANSLATE_NOOP("Paper", "The centre"),
    Command.EXCEPTIONS: QT_TRANSLATE_NOOP("Paper", "Exceptions"),
    Command.DESK: QT_TRANSLATE_NOOP("Paper", "Staff desk"),
    Command.CHECKED: QT_TRANSLATE_NOOP("Paper", "Checked"),
    Command.RESET: QT_TRANSLATE_NOOP("Paper", "Reset"),
    Command.BOARD: QT_TRANSLATE_NOOP("Paper", "Wall board"),
    Command.STOCKTAKE: QT_TRANSLATE_NOOP("Paper", "Stock-take"),
    Command.CLASSSET: QT_TRANSLATE_NOOP("Paper", "Class set"),
    Command.REPORTS: QT_TRANSLATE_NOOP("Paper", "Reports"),
}


class Say(Protocol):
    def __call__(self, language: str, context: str, source: str, comment: str = "", count: int = -1) -> str:
        """A text of the sources in a language (lab_kiosk/ui/qt/echo.py)."""
        ...


def day_label(asked: PrintLabel, now: int, site: Site, say: Say) -> DayLabel:
    """``now`` in Unix milliseconds: the day that stands on the label."""
    language = asked.language
    return DayLabel(
        code=asked.label,
        heading=say(language, "Paper", VISITOR),
        name=asked.name,
        day=when(now, now, site.zone, language).date,
        until=say(language, "Paper", GOOD_UNTIL),
        ends=asked.label[-LABEL_END:],
        language=language,
    )


def receipt_slip(asked: PrintReceipt, site: Site, say: Say) -> Slip:
    receipt, language = asked.receipt, asked.language

    def words(source: str) -> str:
        return say(language, "Paper", source)

    spent = say(language, "TimeWords", "%n minute(s)", "how long something takes", minutes_inside(receipt))
    left = when(receipt.closed_at, receipt.closed_at, site.zone, language)
    demos = tried(receipt, language, site)
    return Slip(
        heading=words(THANKS_NAME).replace("%1", receipt.first_name) if receipt.first_name else words(THANKS),
        when=f"{left.date}, {left.time}",
        lines=(
            SlipLine(left=words(IN_THE_LAB), right=spent),
            *([SlipLine(title=words(TRIED))] if demos else []),
            *(SlipLine(left=demo) for demo in demos),
            SlipLine(title=words(STILL_WITH_YOU if receipt.loans else NOTHING_TO_BRING)),
            *(_loan(loan, receipt, language, site) for loan in receipt.loans),
        ),
        foot=words(COME_AGAIN),
        language=language,
    )


def step_slip(asked: PrintStep, now: int, site: Site, say: Say) -> Slip:
    """``now`` in Unix milliseconds."""
    language = asked.language
    at = when(now, now, site.zone, language)
    return Slip(
        heading=say(language, "Paper", SET_UP),
        when=f"{at.date}, {at.time}",
        lines=(SlipLine(title=asked.scanner), SlipLine(left=say(language, "SetUp", STEPS[asked.step]))),
        foot=say(language, "Paper", SCAN_AGAIN),
        language=language,
    )


def _loan(loan: LoanLine, receipt: Receipt, language: str, site: Site) -> SlipLine:
    due = due_when(loan.due_at, receipt.closed_at, site.zone, language)
    return SlipLine(left=f"{loan.name}, {loan.tag}", right=f"{due.date}, {due.time}")


def command_cards(commands: tuple[Command, ...], say: Say) -> tuple[CommandCard, ...]:
    return tuple(
        CommandCard(
            code=command_card(command),
            words=_everywhere(lambda language, source=CARDS[command]: say(language, "Paper", source)),  # type: ignore[misc]
            note=say("en", "Paper", STAFF_BADGE) if command in ASKS_STAFF else "",
        )
        for command in commands
    )


def place_cards(zones: tuple[Zone, ...]) -> tuple[CommandCard, ...]:
    return tuple(
        CommandCard(
            code=place_card(zone.code),
            words=tuple(Spoken(language, zone.name[language]) for language in LANGUAGES if language in zone.name),
        )
        for zone in zones
    )


def test_page(printer: str, say: Say) -> TestPage:
    return TestPage(printer=printer, samples=_everywhere(lambda language: say(language, "Paper", SAMPLE)))


def _everywhere(told: Callable[[str], str]) -> tuple[Spoken, ...]:
    return tuple(Spoken(language, told(language)) for language in LANGUAGES)
