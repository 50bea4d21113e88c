# SPDX-License-Identifier: Apache-2.0
"""The page that sets a scanner up, as it is shown; and that it says what the drivers say."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hardware.scanners import setup_advice, test_card
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.set_up import CARD_CODES, CardMark, SetupStep
from lab_kiosk.paths import resources
from lab_kiosk.ui.presenters.hardware import hardware_view
from lab_kiosk.ui.presenters.set_up import CODES, LAYOUTS, MARKS, STEPS, SetUpView, set_up_view
from lab_kiosk.ui.qt.echo import Echo
from lab_kiosk.ui.showcase.states import STATES


def view(state: str) -> SetUpView:
    return set_up_view(STATES[state], str)


def test_the_lab_and_the_drivers_have_the_same_words() -> None:
    assert [step.name for step in setup_advice.SetupStep] == [step.name for step in SetupStep]
    assert [outcome.name for outcome in test_card.Outcome] == [mark.name for mark in CardMark]
    assert {step.name: STEPS[step] for step in SetupStep} == {s.name: h for s, h in setup_advice.HINTS.items()}
    assert set(MARKS) == set(CardMark)
    assert len(test_card.CARD) == len(CODES) == CARD_CODES
    assert [proves for _, proves in CODES] == [code.proves for code in test_card.CARD]
    kinds = [kind.upper().replace(" ", "_") for kind, _ in CODES]
    assert kinds == [code.symbology.name for code in test_card.CARD]


def test_it_begins_with_the_card() -> None:
    shown = view("set-up")
    assert (shown.name, shown.headline, shown.shown) == ("USB Barcode Scanner", "Scan code 1 of the test card", "")
    assert shown.advice == STEPS[SetupStep.NOTHING_CAME]
    assert not shown.printable
    assert view("set-up-away").headline == "It is not plugged in"


def test_control_characters_are_named_and_what_is_wrong_is_said() -> None:
    shown = view("set-up-prefix")
    assert (shown.shown, shown.detail) == ("~IL-TEST-1 aB9‹CR›", "Before each code it sends: ~")
    assert (shown.headline, shown.printable) == ("One thing to change", True)
    assert [(row.mark, row.seen, row.good) for row in shown.rows[:2]] == [
        ("something around it", True, False),
        ("to scan", False, False),
    ]
    assert view("set-up-unreadable").shown == "‹NUL›·‹0x01›·‹STX›····"
    assert view("set-up-layout").detail == LAYOUTS.replace("%1", "us").replace("%2", "de")


@pytest.mark.parametrize(
    ("state", "headline"),
    [
        ("set-up-another-code", "That was another code"),
        ("set-up-no-end", "It works"),
        ("set-up-done", "The whole card is read"),
    ],
)
def test_the_headline_is_how_it_stands(state: str, headline: str) -> None:
    assert view(state).headline == headline


def test_a_scanner_that_has_read_the_whole_card_is_ready() -> None:
    shown = view("set-up-done")
    assert shown.advice == "This scanner is ready for the lab."
    assert all(row.good for row in shown.rows)


def test_a_scanner_that_is_forgotten_has_its_number_for_a_name() -> None:
    shown = set_up_view(replace(STATES["set-up"], devices=()), str)
    assert (shown.name, shown.headline) == ("1-1.3", "It is not plugged in")


def test_without_a_scanner_there_is_nothing_to_tell() -> None:
    assert set_up_view(Kiosk(), str) == SetUpView()


@pytest.mark.parametrize("language", ["es", "ar"])
def test_every_sentence_can_be_said_in_the_language_of_the_screen(language: str) -> None:
    echo = Echo(resources() / "i18n")
    for state in (state for state in STATES if state.startswith("set-up")):
        written = view(state)
        told = set_up_view(STATES[state], lambda source: echo.say(language, "SetUp", source))
        assert written.headline != told.headline
        assert written.advice != told.advice
        assert not written.detail or written.detail != told.detail
        assert not {(row.proves, row.mark) for row in written.rows} & {(row.proves, row.mark) for row in told.rows}


def test_only_a_scanner_that_is_there_offers_it() -> None:
    rows = {row.device_id: row.stranger for row in hardware_view(STATES["hardware-stranger"]).rows}
    assert rows == {"1-1.3": True, "door": False, "desk": False}
    away = hardware_view(STATES["set-up-away"])
    assert not away.rows[0].stranger
