# SPDX-License-Identifier: Apache-2.0
"""The test card's judge, and what is said to whoever sets up a scanner that nobody knows."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import device_rules
from hardware.known_scanners import Mode, known_vendors
from hardware.scan import Reason, Rejected, Scan, ScanKind, Symbology, clean
from hardware.scanners import test_card
from hardware.scanners.bus import Bus
from hardware.scanners.heard import Code, Refused
from hardware.scanners.key_codes import KeyCodeDecoder
from hardware.scanners.layouts import LAYOUTS
from hardware.scanners.rules import udev_rules, usbguard_rules
from hardware.scanners.setup_advice import HIDDEN, HINTS, SetupStep, advise, find
from hardware.scanners.survey import survey, system_bus
from hardware.scanners.test_card import CARD, Comparison, Match, Outcome, TestCode, compare, judge
from hardware.simulated.key_events import scanned_keys
from hardware.simulated.scanner_bus import SimulatedBus, SimulatedUnit
from hardware.symbols import LINEAR, modules

FIRST = CARD[0].text


def scan(code: TestCode) -> Scan:
    return Scan(code.text, code.symbology, "bench", ScanKind.HID_POS, 1.0)


def typed(text: str, scanner: str, computer: str) -> str | None:
    """What a scanner set for one layout types, read with another; None if that cannot be read at all."""
    (heard,) = KeyCodeDecoder(LAYOUTS[computer]).feed(scanned_keys(text, layout=LAYOUTS[scanner]), 1.0)
    return str(heard.data) if isinstance(heard, Code) else None


def test_every_text_on_the_card_is_one_that_may_leave_a_driver() -> None:
    assert [clean(code.text) for code in CARD] == [code.text for code in CARD]
    assert len({code.text for code in CARD}) == len({code.number for code in CARD}) == len(CARD)


def test_a_card_that_was_read_well_is_passed() -> None:
    verdicts = judge([scan(code) for code in CARD])
    assert verdicts.is_passed
    assert {verdict.outcome for verdict in verdicts.codes} == {Outcome.GOOD}
    assert (verdicts.unrelated, verdicts.refused) == (0, 0)


def test_what_was_not_scanned_is_not_seen_and_other_codes_are_counted() -> None:
    others = [Rejected(Reason.GARBLED), Scan("5901234123457", Symbology.UNKNOWN, "bench", ScanKind.WEDGE, 1.0)]
    verdicts = judge([*others, scan(CARD[0])])
    assert [verdict.outcome for verdict in verdicts.codes] == [Outcome.GOOD] + [Outcome.NOT_SEEN] * (len(CARD) - 1)
    assert (verdicts.unrelated, verdicts.refused, verdicts.is_passed) == (1, 1, False)


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [
        ({"symbology": Symbology.UNKNOWN}, Outcome.WITHOUT_SYMBOLOGY),
        ({"symbology": Symbology.CODE_39}, Outcome.WRONG_SYMBOLOGY),
        ({"text": f"~{FIRST}#"}, Outcome.WRAPPED),
        ({"text": FIRST.swapcase()}, Outcome.OTHER_CASE),
        ({"text": FIRST.upper()}, Outcome.OTHER_CASE),
        ({"text": typed(FIRST, "de", "us")}, Outcome.OTHER_LAYOUT),
    ],
)
def test_what_is_wrong_with_a_reading_is_named(changed: dict[str, object], outcome: Outcome) -> None:
    verdict = judge([replace(scan(CARD[0]), **changed)]).codes[0]  # type: ignore[arg-type]
    assert verdict.outcome is outcome
    assert verdict.is_good == (outcome is Outcome.WITHOUT_SYMBOLOGY)


def test_the_last_reading_of_a_code_counts() -> None:
    bad = replace(scan(CARD[0]), text=FIRST.swapcase())
    assert judge([bad, scan(CARD[0])]).codes[0].is_good
    assert not judge([scan(CARD[0]), bad]).codes[0].is_good


@pytest.mark.parametrize("computer", LAYOUTS)
@pytest.mark.parametrize("scanner", LAYOUTS)
def test_a_layout_is_told_by_what_it_makes_of_the_card(scanner: str, computer: str) -> None:
    arrived = typed(CARD[1].text, scanner, computer)
    if scanner == computer:
        assert arrived == CARD[1].text
    elif arrived is not None and arrived != CARD[1].text:
        assert compare(CARD[1].text, arrived) == Comparison(Match.OTHER_LAYOUT, scanner=scanner, computer=computer)


def test_before_and_behind_are_named() -> None:
    assert compare(FIRST, f"~~{FIRST}!") == Comparison(Match.WRAPPED, "~~", "!")


@pytest.mark.parametrize(
    ("arrived", "step"),
    [
        ("", SetupStep.NOTHING_CAME),
        (f"{FIRST}\r", SetupStep.DONE),
        (f"{FIRST}\r\n".encode(), SetupStep.DONE),
        (f"\x02{FIRST}\x03".encode(), SetupStep.DONE),
        (f"]Q1{FIRST}\t", SetupStep.DONE),
        (FIRST, SetupStep.ADD_ENTER),
        (f"~{FIRST}\r", SetupStep.NAME_PREFIX),
        (f"~{FIRST}#\r", SetupStep.DROP_SUFFIX),
        (f"{FIRST.swapcase()}\r", SetupStep.CAPITALS_OFF),
        (f"{typed(FIRST, 'de', 'us')}\r", SetupStep.SET_LAYOUT),
        ("5901234123457\r", SetupStep.SCAN_THE_CARD),
        (b"\x00\xff\x81\x17", SetupStep.FACTORY_SETTINGS),
    ],
)
def test_the_next_step_follows_from_what_arrived(arrived: str | bytes, step: SetupStep) -> None:
    advice = advise(arrived)
    assert (advice.step, advice.hint) == (step, HINTS[step])


def test_advice_shows_what_cannot_be_seen_and_a_log_shows_none_of_it() -> None:
    advice = advise(f"~{FIRST}\r")
    assert (advice.shown, advice.prefix) == (f"~{FIRST}␍", "~")
    assert FIRST not in repr(advice)
    assert "~" not in repr(advice)
    assert advise(f"{typed(FIRST, 'de', 'us')}\r").scanner == "de"
    assert len(advise("A" * 10_000).shown) == 200


def heard(text: str, mode: Mode, **more: str) -> Code:
    """As each kind of scanner hands it over."""
    behind = {Mode.KEYBOARD: "\r", Mode.SERIAL: "\r", Mode.HID_POS: ""}[mode]
    return Code(text, Symbology.QR if mode is Mode.HID_POS else Symbology.UNKNOWN, **{"behind": behind, **more})


@pytest.mark.parametrize("mode", [Mode.KEYBOARD, Mode.SERIAL, Mode.HID_POS])
@pytest.mark.parametrize("code", [code for code in CARD if code.symbology is Symbology.QR], ids=lambda c: str(c.number))
def test_each_code_of_the_card_is_found_and_right_whatever_sends_it(mode: Mode, code: TestCode) -> None:
    found = find(heard(code.text, mode, before="]Q1" if mode is Mode.HID_POS else ""), mode)
    assert found is not None
    outcome = Outcome.GOOD if mode is Mode.HID_POS else Outcome.WITHOUT_SYMBOLOGY
    assert (found.number, found.outcome, found.advice.step) == (code.number, outcome, SetupStep.DONE)


@pytest.mark.parametrize(
    ("sent", "mode", "number", "outcome", "step"),
    [
        (heard(FIRST, Mode.HID_POS, before="]E0"), Mode.HID_POS, 1, Outcome.GOOD, SetupStep.DONE),
        (heard(CARD[4].text, Mode.HID_POS), Mode.HID_POS, 5, Outcome.WRONG_SYMBOLOGY, SetupStep.DONE),
        (heard(f"]C0{CARD[4].text}", Mode.SERIAL), Mode.SERIAL, 5, Outcome.GOOD, SetupStep.DONE),
        (heard(FIRST, Mode.SERIAL, before="\x02", behind="\x03"), Mode.SERIAL, 1, None, SetupStep.DONE),
        (heard(FIRST, Mode.KEYBOARD, behind=""), Mode.KEYBOARD, 1, None, SetupStep.ADD_ENTER),
        (heard(f"~{FIRST}", Mode.KEYBOARD), Mode.KEYBOARD, 1, Outcome.WRAPPED, SetupStep.NAME_PREFIX),
        (heard(f"{FIRST}#", Mode.HID_POS), Mode.HID_POS, 1, Outcome.WRAPPED, SetupStep.DROP_SUFFIX),
        (heard(FIRST.swapcase(), Mode.KEYBOARD), Mode.KEYBOARD, 1, Outcome.OTHER_CASE, SetupStep.CAPITALS_OFF),
        (heard("5901234123457", Mode.SERIAL), Mode.SERIAL, 0, Outcome.NOT_SEEN, SetupStep.SCAN_THE_CARD),
    ],
)
def test_what_is_found_is_the_code_and_what_is_wrong_with_it(
    sent: Code, mode: Mode, number: int, outcome: Outcome | None, step: SetupStep
) -> None:
    found = find(sent, mode)
    assert found is not None
    assert (found.number, found.advice.step) == (number, step)
    assert found.outcome is (outcome or Outcome.WITHOUT_SYMBOLOGY)


def test_a_prefix_that_the_plan_knows_is_shown_and_is_nothing_to_change() -> None:
    found = find(heard(f"~{FIRST}", Mode.KEYBOARD), Mode.KEYBOARD, prefix="~")
    assert found is not None
    assert (found.advice.step, found.advice.shown) == (SetupStep.DONE, f"~{FIRST}␍")


def test_of_a_code_that_is_not_on_the_card_nothing_is_shown_but_its_length() -> None:
    badge = "IL0A7B2C3D4E5"
    found = find(heard(badge, Mode.HID_POS, before="]Q1"), Mode.HID_POS)
    assert found is not None
    assert found.advice.shown == HIDDEN * (len(badge) + 3)
    assert advise(b"\x00\xff ~\x17").shown == f"␀{HIDDEN} {HIDDEN}␗"


def test_keys_that_are_no_scan_still_show_what_is_wrong_with_them() -> None:
    (capitals,) = KeyCodeDecoder(capitals=True).feed(scanned_keys(FIRST), 1.0)
    assert isinstance(capitals, Refused)
    found = find(capitals, Mode.KEYBOARD)
    assert found is not None
    assert found.number == 1
    assert FIRST not in repr(capitals)


def test_what_was_lost_on_its_way_shows_nothing() -> None:
    assert find(Refused(Reason.INCOMPLETE), Mode.KEYBOARD) is None


def test_every_step_has_its_sentence() -> None:
    assert set(HINTS) == set(SetupStep)


@given(st.one_of(st.text(max_size=100), st.binary(max_size=100)))
def test_whatever_arrives_has_a_next_step(arrived: str | bytes) -> None:
    assert advise(arrived).hint


@pytest.mark.parametrize("code", CARD, ids=lambda code: str(code.number))
def test_the_codes_of_the_card_can_be_painted_and_read_back(code: TestCode) -> None:
    import numpy as np
    import zxingcpp

    rows = modules(code.text, code.symbology)
    assert (len(rows) == 1) == (code.symbology in LINEAR)
    dark = np.array([[int(module) for module in row] for row in (rows * 60 if len(rows) == 1 else rows)])
    picture = np.where(np.pad(np.kron(dark, np.ones((1 if len(rows) == 1 else 4, 4))), 40) > 0, 0, 255).astype(np.uint8)
    (read,) = zxingcpp.read_barcodes(picture)
    assert read.text == code.text


def test_a_text_that_a_symbology_has_no_form_for_is_refused() -> None:
    with pytest.raises(ValueError, match="Invalid character"):
        modules("Büro", Symbology.CODE_39)


def test_a_survey_tries_each_scanner_and_lets_it_go() -> None:
    bus = SimulatedBus()
    units = [
        SimulatedUnit(mode, serial=mode.value, port=mode.value) for mode in (Mode.HID_POS, Mode.SERIAL, Mode.KEYBOARD)
    ]
    for unit in units:
        bus.plug(unit)
    statuses = survey(bus, opener=bus.opener)
    assert {status.id: status.condition.name for status in statuses} == dict.fromkeys(
        ("hid-pos", "serial", "keyboard"), "READY"
    )
    assert survey(SimulatedBus()) == ()


def test_each_system_has_its_bus() -> None:
    def closed(bus: Bus) -> str:
        bus.close()
        return type(bus).__name__

    assert [closed(system_bus(platform)) for platform in ("linux", "win32")] == ["UdevBus", "ListingBus"]


def test_the_rule_files_are_what_the_table_says() -> None:
    assert device_rules.main(check=True) == 0


def test_every_maker_has_rules_and_nothing_but_scanners_is_let_in() -> None:
    vendors = known_vendors()
    udev, usbguard = udev_rules(vendors), usbguard_rules(vendors)
    for vendor in vendors.values():
        assert f'ATTRS{{idVendor}}=="{vendor.id:04x}"' in udev
        assert f"allow id {vendor.id:04x}:" in usbguard
    allowed = [line for line in usbguard.splitlines() if line and not line.startswith("#")]
    assert all(
        re.fullmatch(r"allow id [0-9a-f]{4}:(\*|[0-9a-f]{4}) with-interface match-all \{.*\}", a) for a in allowed
    )
    assert not any("08:" in line or "id *" in line for line in allowed)
    mixed = [vendor for vendor in vendors.values() if not vendor.only_scanners]
    assert all(f"allow id {vendor.id:04x}:*" not in usbguard for vendor in mixed)


def test_the_module_is_content_and_no_test() -> None:
    assert not TestCode.__test__
    assert test_card.CARD is CARD
