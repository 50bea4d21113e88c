# SPDX-License-Identifier: Apache-2.0
"""The staff desk, as values: who has it open, what it is asked for, and what comes back."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import msgspec

from lab_kiosk.application.find import FindCommand, FindOutcome
from lab_kiosk.application.today import AnswerHelp, LookAtToday, TodayShown
from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.staff import Right, StaffRole, may


class Section(StrEnum):
    """The parts of the desk. ``flows/desk_sections.py`` says what each opens, and who may."""

    TODAY = "today"
    FIND = "find"
    HAND_OUT = "hand_out"
    TAKE_BACK = "take_back"
    STOCK = "stock"
    RESERVATIONS = "reservations"
    CLASS_SET = "class_set"
    TURNAROUND = "turnaround"
    STOCKTAKE = "stocktake"
    BOARD = "board"
    REPORTS = "reports"
    EXCEPTIONS = "exceptions"
    SYNC = "sync"
    HARDWARE = "hardware"
    INTAKE = "intake"
    CLEANING = "cleaning"
    EVACUATION = "evacuation"
    AUDIT = "audit"
    STAFF = "staff"
    MY_PIN = "my_pin"


class DeskSession(msgspec.Struct, frozen=True, kw_only=True):
    """Whose desk is open: by badge and PIN, until it closes. Privileged acts name ``by``."""

    by: str
    role: StaffRole
    name: str = ""

    def may(self, right: Right) -> bool:
        return may(self.role, right)


class AskForDesk(Discreet, frozen=True):
    """A staff badge before the desk. ``then`` is the section that is wanted, or nothing."""

    staff_text: str
    then: str = ""


class DeskAsked(Discreet, frozen=True, kw_only=True):
    """It is one; now the PIN. ``badge`` is its text, to know it again."""

    SECRETS: ClassVar[tuple[str, ...]] = ("badge",)

    handle: str
    name: str = ""
    badge: str = ""
    then: str = ""


class EnterDesk(msgspec.Struct, frozen=True, kw_only=True):
    """The PIN was right. ``chose``: it is a new one."""

    handle: str
    then: str = ""
    chose: bool = False


class DeskEntered(msgspec.Struct, frozen=True, kw_only=True):
    session: DeskSession
    then: str = ""


class NotePinChosen(msgspec.Struct, frozen=True):
    handle: str


class NoteLock(msgspec.Struct, frozen=True):
    """Too many wrong PINs with somebody's badge."""

    handle: str
    seconds: int


class GiveRole(msgspec.Struct, frozen=True, kw_only=True):
    """``by`` is a lead, or empty where a code of the command line did it."""

    person: str
    role: StaffRole
    by: str = ""


class FindStaff(Discreet, frozen=True):
    """Whose staff badge is this? Asked by somebody who looks after staff."""

    staff_text: str


class StaffFound(msgspec.Struct, frozen=True, kw_only=True):
    """``resetting``: they may choose a new PIN now."""

    handle: str
    role: StaffRole
    name: str = ""
    resetting: bool = False


class ResetPin(msgspec.Struct, frozen=True, kw_only=True):
    person: str
    by: str


class LookAtAudit(msgspec.Struct, frozen=True):
    """What did staff do lately?"""


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """One act. ``kind`` is that of its event; ``who`` a first name where one is known, ``about`` the person or thing
    that it was done to, ``word`` a code that says more (a role, a decision), ``kiosk`` empty for this one.
    """

    event_id: str
    kind: str
    at: int
    who: str = ""
    about: str = ""
    word: str = ""
    kiosk: str = ""


class AuditShown(msgspec.Struct, frozen=True):
    """The newest first."""

    lines: tuple[AuditLine, ...]


DeskCommand = (
    AskForDesk
    | EnterDesk
    | NotePinChosen
    | NoteLock
    | GiveRole
    | FindStaff
    | ResetPin
    | LookAtAudit
    | LookAtToday
    | AnswerHelp
    | FindCommand
)
DeskOutcome = DeskAsked | DeskEntered | StaffFound | AuditShown | TodayShown | FindOutcome
