# SPDX-License-Identifier: Apache-2.0
"""What happens when something is scanned: one pure function says what was meant, on every screen.

A scan never needs a focused field and never toggles. The intent says what is wanted; the use case behind it decides.
"""

from __future__ import annotations

from enum import StrEnum

from lab_kiosk.application.devices import CodeKind, Tried
from lab_kiosk.application.intents import (
    AcknowledgeAsStaff,
    BringBack,
    Intent,
    ObeyCard,
    PresentBadge,
    PresentEnrolment,
    PresentLabel,
    PresentOwnerCode,
    PutInTray,
    TakeOrBringBack,
    TellPlace,
    TryScan,
    TurnAway,
    Unusable,
)
from lab_kiosk.domain.codes import (
    BadgeCode,
    CardCode,
    LabelCode,
    LoginCode,
    NoCode,
    OwnerCode,
    PlaceCode,
    ScannedCode,
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
    TRYING = "trying"
    """The hardware check: what a scanner sends is shown, never acted on."""
    ENROLLING = "enrolling"
    """A kiosk that is not set up: what is scanned may be the code that sets it up, also from a screen."""


class Scanned(Discreet, frozen=True):
    """A scan as it leaves the drivers: bounded, printable text. ``alone`` is false if two codes were in one picture,
    ``printed`` if the camera takes it for a picture on a telephone where those are not allowed.

    ``placed`` is false for a scanner of which nobody has said where it stands, although others have a place.
    ``device`` and ``symbology`` tell staff which scanner read what; nothing is decided by them.
    """

    text: str
    presented: Presented
    alone: bool = True
    printed: bool = True
    placed: bool = True
    device: str = ""
    symbology: str = ""


def interpret(scan: Scanned, context: ScanContext) -> Intent:
    """The one meaning of a scan in a context. Total: every text gives an intent."""
    if context is ScanContext.TRYING:
        return TryScan(tried(scan))
    if context is ScanContext.ENROLLING and scan.alone and scan.text:
        return PresentEnrolment(scan.text)
    unusable = _unusable(scan)
    if unusable is not None:
        return TurnAway(unusable, len(scan.text))
    return _meaning(classify(scan.text, checked_by_reader=scan.presented is not Presented.CAMERA), scan, context)


def _meaning(code: ScannedCode, scan: Scanned, context: ScanContext) -> Intent:
    match code:
        case BadgeCode(text):
            asked = context is ScanContext.ASKING_STAFF
            return AcknowledgeAsStaff(text) if asked else PresentBadge(text, scan.presented)
        case LabelCode(text):
            return PresentLabel(text, scan.presented)
        case TagCode(text) | VendorCode(text):
            return _thing(text, context)
        case CardCode(command):
            return ObeyCard(command)
        case OwnerCode(text):
            return PresentOwnerCode(text)
        case PlaceCode(place):
            return TellPlace(place)
        case LoginCode(length):
            return TurnAway(Unusable.LOGIN, length)
        case _:
            return TurnAway(Unusable.UNREADABLE, code.length)


def _unusable(scan: Scanned) -> Unusable | None:
    """What stands against a scan, whatever it says."""
    if not scan.alone:
        return Unusable.TWO_CODES
    if not scan.printed:
        return Unusable.ON_A_SCREEN
    return None if scan.placed else Unusable.NO_PLACE


_KINDS: dict[type, CodeKind] = {
    BadgeCode: CodeKind.BADGE,
    LabelCode: CodeKind.DAY_LABEL,
    TagCode: CodeKind.TAG,
    CardCode: CodeKind.CARD,
    OwnerCode: CodeKind.CARD,
    PlaceCode: CodeKind.PLACE,
    LoginCode: CodeKind.LOGIN,
    VendorCode: CodeKind.VENDOR,
    NoCode: CodeKind.NOTHING,
}


def tried(scan: Scanned) -> Tried:
    """What can be told of a scan without keeping any of it."""
    code = classify(scan.text, checked_by_reader=scan.presented is not Presented.CAMERA)
    return Tried(
        kind=_KINDS[type(code)],
        length=len(scan.text),
        device=scan.device,
        symbology=scan.symbology,
        several=not scan.alone,
    )


def _thing(code: str, context: ScanContext) -> Intent:
    if context is ScanContext.BORROWING:
        return PutInTray(code)
    if context is ScanContext.HOME:
        return TakeOrBringBack(code)
    return BringBack(code)
