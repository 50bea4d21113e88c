# SPDX-License-Identifier: Apache-2.0
"""One scan, one meaning: every kind of code on every kind of screen."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application import intents
from lab_kiosk.application.devices import CodeKind, Tried
from lab_kiosk.application.intents import Unusable
from lab_kiosk.application.scan_router import ScanContext, Scanned, interpret
from lab_kiosk.domain import codes
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.vocabulary import Presented
from tests.support.builders import badge_text

BADGE = badge_text()
TAG = codes.asset_tag("234567")
LABEL = codes.day_label(bytes(16))
VENDOR = "4006381333931"
LOGIN = "https://clever.com/oauth/badge-login?secret=x"
ELSEWHERE = set(ScanContext)
Meaning = type[msgspec.Struct]
ANYTHING: dict[ScanContext, Meaning] = {
    ScanContext.TRYING: intents.TryScan,
    ScanContext.ENROLLING: intents.PresentEnrolment,
}
THING: dict[ScanContext, Meaning] = {
    ScanContext.DOOR: intents.BringBack,
    ScanContext.HOME: intents.TakeOrBringBack,
    ScanContext.BORROWING: intents.PutInTray,
    ScanContext.RETURNING: intents.BringBack,
    ScanContext.ASKING_STAFF: intents.BringBack,
    **ANYTHING,
}


def everywhere(meaning: Meaning) -> dict[ScanContext, Meaning]:
    """The same on every screen but where scanners are tried, or a new kiosk waits for its code."""
    return {**dict.fromkeys(ScanContext, meaning), **ANYTHING}


BADGES: dict[ScanContext, Meaning] = {
    **dict.fromkeys(ScanContext, intents.PresentBadge),
    ScanContext.ASKING_STAFF: intents.AcknowledgeAsStaff,
    **ANYTHING,
}
MEANINGS: dict[str, dict[ScanContext, Meaning]] = {
    BADGE: BADGES,
    TAG: THING,
    VENDOR: THING,
    LABEL: everywhere(intents.PresentLabel),
    codes.command_card(Command.LEAVE): everywhere(intents.ObeyCard),
    codes.place_card("BENCH"): everywhere(intents.TellPlace),
    LOGIN: everywhere(intents.TurnAway),
    "?": everywhere(intents.TurnAway),
}


@pytest.mark.parametrize("context", ScanContext)
@pytest.mark.parametrize("text", MEANINGS)
def test_a_code_means_one_thing_on_one_kind_of_screen(text: str, context: ScanContext) -> None:
    assert type(interpret(Scanned(text, Presented.CAMERA), context)) is MEANINGS[text][context]


def test_the_intent_carries_what_was_scanned_and_how() -> None:
    assert interpret(Scanned(BADGE, Presented.CAMERA), ScanContext.DOOR) == intents.PresentBadge(
        BADGE, Presented.CAMERA
    )
    assert interpret(Scanned(BADGE, Presented.TOUCH), ScanContext.ASKING_STAFF) == intents.AcknowledgeAsStaff(BADGE)
    assert interpret(Scanned(TAG, Presented.SCANNER), ScanContext.BORROWING) == intents.PutInTray(TAG)
    assert interpret(Scanned(codes.place_card("BENCH"), Presented.SCANNER), ScanContext.DOOR) == intents.TellPlace(
        "BENCH"
    )


def test_a_login_and_a_phantom_are_turned_away_by_their_length_alone() -> None:
    assert interpret(Scanned(LOGIN, Presented.SCANNER), ScanContext.DOOR) == intents.TurnAway(
        Unusable.LOGIN, len(LOGIN)
    )
    assert interpret(Scanned("abc123", Presented.CAMERA), ScanContext.DOOR) == intents.TurnAway(Unusable.UNREADABLE, 6)
    assert interpret(Scanned("abc123", Presented.SCANNER), ScanContext.DOOR) == intents.BringBack("ABC123")


@pytest.mark.parametrize("text", MEANINGS)
def test_of_two_codes_in_one_picture_neither_is_taken(text: str) -> None:
    told = interpret(Scanned(text, Presented.CAMERA, alone=False), ScanContext.HOME)
    assert told == intents.TurnAway(Unusable.TWO_CODES, len(text))


@pytest.mark.parametrize("text", MEANINGS)
def test_what_is_on_a_telephone_is_not_taken_where_only_prints_are(text: str) -> None:
    told = interpret(Scanned(text, Presented.CAMERA, printed=False), ScanContext.HOME)
    assert told == intents.TurnAway(Unusable.ON_A_SCREEN, len(text))


@given(st.text(max_size=600), st.sampled_from(Presented), st.sampled_from(ScanContext), st.booleans())
def test_every_scan_has_a_meaning(text: str, presented: Presented, context: ScanContext, alone: bool) -> None:
    assert isinstance(interpret(Scanned(text, presented, alone), context), intents.Intent)


KINDS = {
    BADGE: CodeKind.BADGE,
    LABEL: CodeKind.DAY_LABEL,
    TAG: CodeKind.TAG,
    codes.command_card(Command.LEAVE): CodeKind.CARD,
    codes.place_card("BENCH"): CodeKind.PLACE,
    LOGIN: CodeKind.LOGIN,
    VENDOR: CodeKind.VENDOR,
    "?": CodeKind.NOTHING,
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_a_scan_that_is_tried_says_what_it_was_and_keeps_nothing_of_it(text: str, kind: CodeKind) -> None:
    scan = Scanned(text, Presented.SCANNER, device="desk", symbology="QR")
    intent = interpret(scan, ScanContext.TRYING)
    assert intent == intents.TryScan(Tried(kind=kind, length=len(text), device="desk", symbology="QR"))
    assert text not in repr(intent)


def test_two_codes_at_once_are_told_as_such_when_they_are_tried() -> None:
    intent = interpret(Scanned("", Presented.CAMERA, alone=False), ScanContext.TRYING)
    assert intent == intents.TryScan(Tried(kind=CodeKind.NOTHING, length=0, several=True))


@pytest.mark.parametrize("context", [context for context in ScanContext if context not in ANYTHING])
def test_nobody_acts_on_a_scanner_that_has_no_place(context: ScanContext) -> None:
    scan = Scanned(BADGE, Presented.SCANNER, placed=False)
    assert interpret(scan, context) == intents.TurnAway(Unusable.NO_PLACE, len(BADGE))
