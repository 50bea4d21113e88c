# SPDX-License-Identifier: Apache-2.0
"""What somebody at the kiosk wants, as a closed set: the same whether it was scanned, tapped or typed."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.application.devices import Tried
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.vocabulary import Presented


class Unusable(StrEnum):
    """Why a scan means nothing here."""

    UNREADABLE = "unreadable"
    LOGIN = "login"
    TWO_CODES = "two_codes"
    ON_A_SCREEN = "on_a_screen"
    NO_PLACE = "no_place"


class PresentBadge(Discreet, frozen=True):
    """A badge at the door: check in, or be asked whether to leave."""

    text: str
    presented: Presented


class AcknowledgeAsStaff(Discreet, frozen=True):
    """A badge while the screen asks for a member of staff."""

    text: str


class PresentLabel(Discreet, frozen=True):
    """A guest's day label at the door: the same as a badge, for one day."""

    text: str
    presented: Presented


class BringBack(msgspec.Struct, frozen=True):
    """A thing was scanned where nobody borrows: it is back. Needs nobody signed in and is always accepted."""

    code: str


class PutInTray(msgspec.Struct, frozen=True):
    """A thing was scanned by somebody who is borrowing: it goes into the tray, a draft that commits nothing."""

    code: str


class TakeOrBringBack(msgspec.Struct, frozen=True):
    """A thing was scanned on the home screen: if it is out it comes back, if it is in it is offered; never both by
    turns.
    """

    code: str


class ObeyCard(msgspec.Struct, frozen=True):
    command: Command


class PresentOwnerCode(Discreet, frozen=True):
    """A code of the command line, which makes whoever is at the keypad a lead."""

    text: str


class TellPlace(msgspec.Struct, frozen=True):
    place: str


class TryScan(msgspec.Struct, frozen=True):
    """A scan while staff try the devices."""

    tried: Tried


class PresentEnrolment(Discreet, frozen=True):
    """Something was held before a kiosk that waits for its enrolment code."""

    text: str


class TurnAway(msgspec.Struct, frozen=True):
    """``length`` is all that is kept of the text."""

    why: Unusable
    length: int


Intent = (
    PresentBadge
    | AcknowledgeAsStaff
    | PresentLabel
    | BringBack
    | PutInTray
    | TakeOrBringBack
    | ObeyCard
    | PresentOwnerCode
    | TellPlace
    | TryScan
    | PresentEnrolment
    | TurnAway
)
