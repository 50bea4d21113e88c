# SPDX-License-Identifier: Apache-2.0
"""What happens when something is scanned: one pure function says what was meant, on every screen.

A scan never needs a focused field and never toggles. The intent says what is wanted; the use case behind it decides.
"""

from __future__ import annotations

from enum import StrEnum

from lab_kiosk.application.intents import (
    AcknowledgeAsStaff,
    BringBack,
    Intent,
    ObeyCard,
    PresentBadge,
    PresentLabel,
    PutInTray,
    TakeOrBringBack,
    TellPlace,
    TurnAway,
    Unusable,
)
from lab_kiosk.domain.codes import (
    BadgeCode,
    CardCode,
    LabelCode,
    LoginCode,
    PlaceCode,
    TagCode,
    VendorCode,
    classify,
)
from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.vocabulary import Presented


class ScanContext(StrEnum):
    """What a scan is for right now; every screen has exactly one (see ``screens.py``)."""

    DOOR = "door"
    HOME = "home"
    BORROWING = "borrowing"
    RETURNING = "returning"
    ASKING_STAFF = "asking_staff"


class Scanned(Discreet, frozen=True):
    """A scan as it leaves the drivers: bounded, printable text. ``alone`` is false if two codes were in one picture,
    ``printed`` if the camera takes it for a picture on a telephone where those are not allowed.
    """

    text: str
    presented: Presented
    alone: bool = True
    printed: bool = True


def interpret(scan: Scanned, context: ScanContext) -> Intent:
    """The one meaning of a scan in a context. Total: every text gives an intent."""
    if not scan.alone:
        return TurnAway(Unusable.TWO_CODES, len(scan.text))
    if not scan.printed:
        return TurnAway(Unusable.ON_A_SCREEN, len(scan.text))
    code = classify(scan.text, checked_by_reader=scan.presented is not Presented.CAMERA)
    match code:
        case BadgeCode(text):
            if context is ScanContext.ASKING_STAFF:
                return AcknowledgeAsStaff(text)
            return PresentBadge(text, scan.presented)
        case LabelCode(text):
            return PresentLabel(text, scan.presented)
        case TagCode(text) | VendorCode(text):
            return _thing(text, context)
        case CardCode(command):
            return ObeyCard(command)
        case PlaceCode(place):
            return TellPlace(place)
        case LoginCode(length):
            return TurnAway(Unusable.LOGIN, length)
        case _:
            return TurnAway(Unusable.UNREADABLE, code.length)


def _thing(code: str, context: ScanContext) -> Intent:
    if context is ScanContext.BORROWING:
        return PutInTray(code)
    if context is ScanContext.HOME:
        return TakeOrBringBack(code)
    return BringBack(code)
