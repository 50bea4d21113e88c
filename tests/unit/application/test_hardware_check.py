# SPDX-License-Identifier: Apache-2.0
"""The hardware check: staff see every device as it comes and goes, and try a scanner without doing anything."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application.devices import CodeKind, Device, DeviceCondition, DeviceKind, DevicesChanged
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.flows import Action, Kiosk, Notice, Now, Screen, advance
from lab_kiosk.domain.codes import Command
from tests.support.builders import SECOND, STAFF, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import LOGIN, PATS, A, at_home, at_steps, card, desk

HARDWARE = card(Command.HARDWARE)
DOWN = (Screen.RESTARTING, Screen.OUT_OF_ORDER, Screen.NOT_SET_UP)
SCANNER = Device(id="s1", kind=DeviceKind.SCANNER, name="Scanner", condition=DeviceCondition.READY)


def checking() -> Desk:
    here = desk().scan(HARDWARE).scan(staff_badge())
    assert here.screen is Screen.HARDWARE
    return here


def test_the_devices_are_shown_by_card_and_staff_badge_and_the_journal_knows_who_looked() -> None:
    here = desk().scan(HARDWARE)
    assert (here.screen, here.kiosk.duty) == (Screen.STAFF, Duty.CHECK_HARDWARE)
    assert here.scan(PATS).kiosk.notice is Notice.STAFF_REFUSED
    assert here.scan(staff_badge()).screen is Screen.HARDWARE
    (checked,) = here.lab.told("hardware.checked")
    assert checked.event.by == STAFF  # type: ignore[union-attr]


@pytest.mark.parametrize("text", [PATS, staff_badge(), A, LOGIN, "nonsense", card(Command.LEAVE), HARDWARE])
def test_whatever_is_scanned_there_is_shown_and_does_nothing(text: str) -> None:
    here = checking()
    before = len(here.lab.store.entries)
    here.scan(text)
    assert here.screen is Screen.HARDWARE
    assert here.kiosk.tried is not None
    assert here.kiosk.tried.length == len(text)
    assert len(here.lab.store.entries) == before


def test_each_scan_gives_two_minutes_more_and_then_the_page_closes_by_itself() -> None:
    here = checking().wait(100 * SECOND).scan(PATS)
    assert here.kiosk.tried is not None
    assert here.kiosk.tried.kind is CodeKind.BADGE
    assert here.wait(119 * SECOND).screen is Screen.HARDWARE
    assert here.wait(SECOND).screen is Screen.ATTRACT
    assert here.kiosk.tried is None


def test_it_is_closed_by_a_tap() -> None:
    assert checking().tap(Action.BACK).screen is Screen.ATTRACT


@pytest.mark.parametrize("screen", [screen for screen in Screen if screen not in DOWN])
def test_a_device_that_comes_or_goes_moves_nothing_and_gives_nobody_more_time(screen: Screen) -> None:
    before = Kiosk(screen=screen, since=5, language="es", notice=Notice.MOVED)
    after, asked = advance(before, DevicesChanged((SCANNER,)), Now(1, 1))
    assert (after, asked) == (replace(before, devices=(SCANNER,), now=Now(1, 1)), ())


def test_what_hangs_on_the_kiosk_is_not_forgotten_with_a_visitor() -> None:
    here = at_home()
    here.send(DevicesChanged((SCANNER,))).tap(Action.LEAVE)
    assert here.wait(60 * SECOND).screen is Screen.ATTRACT
    assert here.kiosk.devices == (SCANNER,)


def test_nobody_looks_at_the_devices_in_the_middle_of_a_demo() -> None:
    here = at_steps()
    before = here.screen
    assert here.scan(HARDWARE).screen is before
