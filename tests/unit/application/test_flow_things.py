# SPDX-License-Identifier: Apache-2.0
"""Borrow and return, from the scan to the undo."""

from __future__ import annotations

import pytest

from lab_kiosk.application import intents
from lab_kiosk.application.commands import TakeBack
from lab_kiosk.application.flows import (
    Action,
    Notice,
    Screen,
)
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.codes import Command
from tests.support.builders import SECOND
from tests.support.journeys import (
    CAMERA,
    LOGIN,
    A,
    at_home,
    at_steps,
    card,
    desk,
    mark_missing,
)
from tests.support.scenarios import KIT_CODE, kit


def test_a_tray_fills_by_scanning_and_is_lent_at_once_with_a_minute_to_undo() -> None:
    here = at_home().tap(Action.BORROW).scan(A).scan(CAMERA)
    assert [item.asset_id for item in here.kiosk.tray] == ["quest-a", "camera"]
    here.tap(Action.REMOVE, "camera").tap(Action.TAKE)
    assert here.screen is Screen.LENT
    assert here.kiosk.lent is not None
    assert [loan.asset_id for loan in here.kiosk.lent.loans] == ["quest-a"]
    here.scan(card(Command.UNDO))
    assert (here.screen, here.kiosk.notice) == (Screen.HOME, Notice.TAKEN_BACK)
    assert here.kiosk.lent is None


def test_a_bad_scan_on_the_lent_screen_is_no_failed_undo() -> None:
    here = at_home().tap(Action.BORROW).scan(A).tap(Action.TAKE).scan(LOGIN)
    assert here.kiosk.notice is Notice.LOGIN_BADGE


def test_an_undo_after_the_minute_is_too_late() -> None:
    here = at_home().tap(Action.BORROW).scan(A).tap(Action.TAKE)
    here.tap(Action.MORE_TIME).wait(61 * SECOND).tap(Action.UNDO)
    assert (here.screen, here.kiosk.notice) == (Screen.LENT, Notice.TOO_LATE)
    assert here.tap(Action.CONTINUE).screen is Screen.HOME


def test_the_same_thing_twice_is_in_the_tray_once() -> None:
    here = at_home().tap(Action.BORROW).scan(A).scan(A)
    assert (len(here.kiosk.tray), here.kiosk.notice) == (1, Notice.ALREADY_IN_TRAY)


def test_two_taps_on_take_are_one_lending() -> None:
    here = at_home().tap(Action.BORROW).scan(A)
    here.slow = True
    here.tap(Action.TAKE).tap(Action.TAKE)
    while here.answer():
        pass
    assert here.screen is Screen.LENT
    assert len(here.lab.told("asset.lent")) == 1


def test_an_empty_tray_takes_nothing_and_goes_back() -> None:
    here = at_home().scan(card(Command.BORROW)).tap(Action.TAKE)
    assert here.screen is Screen.TRAY
    assert here.tap(Action.BACK).screen is Screen.HOME


def test_what_was_taken_between_the_tray_and_the_commit_is_said() -> None:
    here = at_home().tap(Action.BORROW).scan(A)
    mark_missing(here.lab)
    here.tap(Action.TAKE)
    assert (here.screen, here.kiosk.notice) == (Screen.TRAY, Notice.NOT_READY)
    assert here.kiosk.tray[0].blocker is Blocker.MISSING


def test_a_thing_scanned_at_home_is_offered_when_it_is_in_and_comes_back_when_it_is_out() -> None:
    here = at_home().scan(A)
    assert here.screen is Screen.TRAY
    here.tap(Action.TAKE).tap(Action.CONTINUE).scan(A)
    assert here.screen is Screen.RETURNED
    assert here.wait(12 * SECOND).screen is Screen.HOME


def test_two_things_scanned_at_home_in_one_breath_are_each_what_they_are() -> None:
    here = at_home().scan(A)
    here.tap(Action.TAKE).tap(Action.CONTINUE)
    here.slow = True
    here.scan(A).scan(CAMERA)
    while here.answer():
        pass
    assert [entry.stream for entry in here.lab.told("asset.returned")] == ["asset:quest-a"]


@pytest.mark.parametrize("where", [Screen.HOME, Screen.TRAY])
def test_what_is_missing_is_found_wherever_it_is_scanned(where: Screen) -> None:
    here = at_home()
    if where is Screen.TRAY:
        here.tap(Action.BORROW)
    mark_missing(here.lab)
    here.scan(A)
    assert here.screen is Screen.RETURNED
    assert here.kiosk.returned is not None
    assert here.kiosk.returned.found


def test_an_unknown_code_is_said_on_the_screen_that_it_was_scanned_on() -> None:
    here = at_home().tap(Action.BORROW).scan("4006381333931")
    assert (here.screen, here.kiosk.notice, here.kiosk.busy) == (Screen.TRAY, Notice.UNKNOWN_CODE, False)


def test_a_kit_is_all_of_its_members_in_the_tray() -> None:
    here = at_home()
    here.lab.tell(kit("quest-a", "camera"))
    assert len(here.tap(Action.BORROW).scan(KIT_CODE).kiosk.tray) == 2


def test_an_incomplete_kit_names_what_it_lacks_until_the_tray_is_closed() -> None:
    here = at_home()
    here.lab.tell(kit("quest-a", "camera"))
    mark_missing(here.lab, "camera")
    here.scan(KIT_CODE)
    assert here.screen is Screen.TRAY
    assert here.kiosk.kit is not None
    assert [part.asset_id for part in here.kiosk.kit.missing] == ["camera"]
    assert here.tap(Action.BACK).kiosk.kit is None


def test_a_kit_that_is_out_is_asked_for_part_by_part() -> None:
    here = at_home()
    here.lab.tell(kit("quest-a", "camera"))
    here.scan(KIT_CODE).tap(Action.TAKE).tap(Action.CONTINUE).scan(KIT_CODE)
    assert here.screen is Screen.RETURN
    assert here.kiosk.kit_back is not None
    assert len(here.kiosk.kit_back.parts) == 2
    here.scan(A)
    assert here.kiosk.returned is not None
    assert [part.asset_id for part in here.kiosk.returned.parts_out] == ["camera"]
    here.scan(CAMERA)
    assert here.screen is Screen.RETURNED
    here.scan(KIT_CODE)
    assert (here.screen, here.kiosk.notice, here.kiosk.returned) == (Screen.RETURN, None, None), "of the kit alone"
    assert here.kiosk.kit_back is not None
    assert here.kiosk.kit_back.parts == ()
    assert here.tap(Action.BACK).kiosk.kit_back is None


def test_what_was_scanned_last_is_last_in_the_tray_also_if_it_was_there_before() -> None:
    here = at_home().tap(Action.BORROW).scan(A).scan(CAMERA).scan(A)
    assert ([item.tag for item in here.kiosk.tray], here.kiosk.notice) == ([CAMERA, A], Notice.ALREADY_IN_TRAY)


def test_the_code_of_a_kit_leaves_a_demo_as_it_is() -> None:
    here = at_steps()
    here.lab.tell(kit("quest-b", "camera"))
    assert (here.scan(KIT_CODE).screen, here.kiosk.busy) == (Screen.STEPS, False)


def test_an_undo_of_which_a_part_had_moved_on_says_so() -> None:
    here = at_home().tap(Action.BORROW).scan(A).scan(CAMERA).tap(Action.TAKE)
    perform(TakeBack(CAMERA), here.lab.lab)
    assert here.tap(Action.UNDO).kiosk.notice is Notice.TAKEN_BACK_IN_PART


def test_a_notice_goes_by_itself_and_stays_longer_with_more_time() -> None:
    here = at_home().tap(Action.BORROW).scan("4006381333931")
    assert here.wait(11 * SECOND).kiosk.notice is Notice.UNKNOWN_CODE
    assert here.wait(SECOND).kiosk.notice is None
    here.tap(Action.MORE_TIME).scan("4006381333931").wait(35 * SECOND)
    assert here.kiosk.notice is Notice.UNKNOWN_CODE
    assert here.wait(SECOND).kiosk.notice is None


def test_a_login_code_at_the_tray_is_turned_away_and_the_tray_stays() -> None:
    here = at_home().tap(Action.BORROW).scan(A).scan(LOGIN)
    assert (here.screen, here.kiosk.notice, len(here.kiosk.tray)) == (Screen.TRAY, Notice.LOGIN_BADGE, 1)


def test_nobody_borrows_who_is_not_checked_in() -> None:
    here = desk().send(intents.PutInTray(A))
    assert (here.screen, here.kiosk.notice) == (Screen.ATTRACT, Notice.CHECK_IN_FIRST)


def test_a_return_needs_nobody_and_one_tap_says_how_it_was() -> None:
    here = at_home().scan(A).tap(Action.TAKE).tap(Action.CONTINUE).tap(Action.LEAVE).wait(10 * SECOND)
    here.scan(A)
    assert here.screen is Screen.RETURNED
    assert here.kiosk.returned is not None
    assert (here.kiosk.returned.bin, here.kiosk.return_count) == (Bin.CLEAN, 1)
    here.scan(card(Command.DAMAGED))
    assert here.kiosk.returned.bin is Bin.BENCH
    assert here.kiosk.return_count == 1
    assert here.tap(Action.CONTINUE).screen is Screen.ATTRACT


def test_the_return_screen_is_opened_by_hand_too_and_counts() -> None:
    here = at_home().scan(card(Command.RETURN))
    assert here.screen is Screen.RETURN
    assert here.tap(Action.BACK).screen is Screen.HOME
    door = desk().tap(Action.RETURN)
    assert door.screen is Screen.RETURN
    assert door.scan(A).kiosk.return_count == 0
    assert door.tap(Action.FINE).kiosk.returned is not None
    assert desk().tap(Action.RETURN).tap(Action.BACK).screen is Screen.ATTRACT


def test_what_was_found_on_the_way_leads_back_to_the_tray() -> None:
    here = at_home()
    mark_missing(here.lab, "camera")
    here.tap(Action.BORROW).scan(A).scan(CAMERA)
    assert here.screen is Screen.RETURNED
    here.tap(Action.CONTINUE)
    assert (here.screen, [item.asset_id for item in here.kiosk.tray]) == (Screen.TRAY, ["quest-a"])
