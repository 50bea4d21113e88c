# SPDX-License-Identifier: Apache-2.0
"""The door: check in, the repeat scan that never toggles, help, trouble, and what time alone does."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application import intents, outcomes
from lab_kiosk.application.flows import (
    Action,
    Notice,
    Screen,
    asking_seconds_left,
)
from lab_kiosk.application.flows.kiosk import VoicesKnown
from lab_kiosk.application.flows.screens import ASK_SECONDS, MORE_TIME
from lab_kiosk.application.flows.words import Switches
from lab_kiosk.application.outcomes import Trouble
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.vocabulary import Presented, Purpose
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, SECOND, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import (
    LOGIN,
    PATS,
    QUINNS,
    A,
    at_home,
    card,
    desk,
    running,
)
from tests.support.scenarios import named


def test_a_touch_wakes_the_attract_screen_with_news_of_the_lab() -> None:
    here = desk().tap(Action.WAKE)
    assert here.screen is Screen.ATTRACT
    assert here.kiosk.lab is not None
    assert here.kiosk.lab.headsets == 3


def test_time_alone_changes_nothing_on_the_attract_screen() -> None:
    here = desk()
    before = here.kiosk
    here.wait(5 * HOUR)
    assert replace(here.kiosk, now=before.now) == before


def test_a_first_visit_goes_by_verdict_purpose_and_rules_to_the_home_screen() -> None:
    here = desk(ask_purpose=True, rules="rules")
    here.lab.tell(named())
    here.scan(PATS)
    assert here.screen is Screen.VERDICT
    assert not here.kiosk.busy
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.first_name == "Pat"
    here.wait(4 * SECOND)
    assert here.screen is Screen.PURPOSE
    here.tap(Action.PURPOSE, "no such purpose")
    assert here.screen is Screen.PURPOSE
    here.tap(Action.PURPOSE, Purpose.DEMO)
    assert here.screen is Screen.RULES
    here.tap(Action.AGREE)
    assert here.screen is Screen.HOME
    assert here.kiosk.rules == ""
    assert here.kiosk.home is not None
    assert [entry.event.purpose for entry in here.lab.told("visit.purpose_stated")] == [Purpose.DEMO]  # type: ignore[union-attr]
    assert len(here.lab.told("agreement.assented")) == 1


def test_the_purpose_can_be_skipped_and_the_rules_read_later_but_before_using_things() -> None:
    here = desk(ask_purpose=True, rules="rules").scan(PATS).tap(Action.CONTINUE).tap(Action.SKIP)
    assert here.screen is Screen.RULES
    here.tap(Action.BACK)
    assert here.screen is Screen.HOME
    for way in (Action.BORROW, Action.DEMOS):
        assert here.tap(way).screen is Screen.RULES
        here.tap(Action.BACK)
    assert here.scan(A).screen is Screen.RULES
    assert here.lab.told("agreement.assented") == []


def test_what_was_asked_once_is_not_asked_of_whoever_comes_again() -> None:
    here = desk(ask_purpose=True, rules="rules").scan(PATS).tap(Action.CONTINUE)
    here.tap(Action.PURPOSE, Purpose.DEMO).tap(Action.AGREE)
    assert here.screen is Screen.HOME, "two questions, and no third"
    here.wait(45 * SECOND).wait(30 * SECOND)
    here.wait(HOUR).scan(PATS)
    assert here.screen is Screen.REPEAT
    assert here.tap(Action.STAY).screen is Screen.HOME, "nothing is asked of somebody who is inside"
    here.tap(Action.LEAVE).wait(10 * SECOND)
    here.wait(HOUR).scan(PATS).tap(Action.CONTINUE)
    assert here.screen is Screen.PURPOSE
    assert here.tap(Action.SKIP).screen is Screen.HOME, "the rules are not new any more"


@pytest.mark.parametrize(("way", "page"), [(Action.BORROW, Screen.TRAY), (Action.DEMOS, Screen.DEMOS)])
def test_what_the_rules_stood_in_the_way_of_opens_when_they_are_agreed_to(way: Action, page: Screen) -> None:
    here = desk(rules="rules").scan(PATS).tap(Action.CONTINUE).tap(Action.BACK).tap(way)
    assert here.tap(Action.AGREE).screen is page
    assert len(here.lab.told("agreement.assented")) == 1


def test_a_thing_that_the_rules_stood_in_the_way_of_is_in_the_tray_afterwards_or_forgotten() -> None:
    here = desk(rules="rules").scan(PATS).tap(Action.CONTINUE).tap(Action.BACK).scan(A)
    assert here.tap(Action.BACK).kiosk.tray == ()
    here.scan(A).tap(Action.AGREE)
    assert (here.screen, [item.asset_id for item in here.kiosk.tray]) == (Screen.TRAY, ["quest-a"])


def test_rules_that_were_accepted_meanwhile_are_not_accepted_twice() -> None:
    here = desk(rules="rules").scan(PATS).tap(Action.CONTINUE)
    assert here.screen is Screen.RULES
    here.kiosk = replace(here.kiosk, rules="")
    assert here.tap(Action.AGREE).screen is Screen.HOME
    assert here.lab.told("agreement.assented") == []


def test_a_refusal_shows_its_verdict_and_goes_by_itself() -> None:
    here = desk(hard_cap=1)
    here.scan(staff_badge()).tap(Action.CONTINUE).scan(PATS)
    assert here.kiosk.checked_in is not None
    assert here.kiosk.checked_in.verdict is CheckInVerdict.HARD_FULL
    assert here.kiosk.visitor is None
    assert here.wait(9 * SECOND).screen is Screen.VERDICT
    assert here.wait(1 * SECOND).screen is Screen.ATTRACT


def test_staff_lift_a_refusal_with_their_badge() -> None:
    here = desk(soft_cap=1)
    here.scan(staff_badge()).wait(10 * SECOND)
    here.lab.wait(HOUR)
    here.scan(PATS)
    assert here.kiosk.checked_in is not None
    assert here.kiosk.checked_in.verdict is CheckInVerdict.SOFT_FULL
    here.scan(QUINNS)
    assert here.kiosk.visitor is None
    here.scan(staff_badge())
    assert here.screen is Screen.VERDICT
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.handle == PAT


def test_whoever_is_refused_and_scans_again_is_no_member_of_staff() -> None:
    here = desk(soft_cap=1).scan(staff_badge()).tap(Action.CONTINUE).scan(PATS).scan(PATS)
    assert here.kiosk.checked_in is not None
    assert here.kiosk.checked_in.verdict is CheckInVerdict.SOFT_FULL


def test_the_next_badge_behind_somebody_who_was_let_in_is_the_next_visitor() -> None:
    here = desk().scan(PATS).scan(QUINNS)
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.handle == QUINN


@pytest.mark.parametrize(
    ("text", "presented", "alone", "verdict", "notice"),
    [
        ("?", Presented.CAMERA, True, CheckInVerdict.UNREADABLE, Notice.UNREADABLE),
        (LOGIN, Presented.CAMERA, True, CheckInVerdict.LOGIN_BADGE, Notice.LOGIN_BADGE),
        (PATS, Presented.CAMERA, False, CheckInVerdict.UNREADABLE, Notice.TWO_CODES),
    ],
)
def test_a_bad_scan_is_a_verdict_at_the_door_and_a_word_at_home(
    text: str, presented: Presented, alone: bool, verdict: CheckInVerdict, notice: Notice
) -> None:
    door = desk().scan(text, presented, alone=alone)
    assert door.screen is Screen.VERDICT
    assert door.kiosk.checked_in == outcomes.CheckedIn(verdict=verdict)
    home = at_home().scan(text, presented, alone=alone)
    assert (home.screen, home.kiosk.notice) == (Screen.HOME, notice)
    assert len(home.lab.told("scan.refused")) == 1


def test_a_badge_on_a_telephone_has_a_word_of_its_own_where_only_prints_are_taken() -> None:
    shown = intents.TurnAway(intents.Unusable.ON_A_SCREEN, 0)
    door = desk().send(shown)
    assert (door.screen, door.kiosk.notice) == (Screen.VERDICT, Notice.ON_A_SCREEN)
    assert door.kiosk.checked_in == outcomes.CheckedIn(verdict=CheckInVerdict.UNREADABLE)
    home = at_home().send(shown)
    assert (home.screen, home.kiosk.notice) == (Screen.HOME, Notice.ON_A_SCREEN)
    assert len(home.lab.told("scan.refused")) == 1


def test_the_same_badge_at_once_is_one_gesture() -> None:
    here = desk().scan(PATS)
    before = here.kiosk
    here.scan(PATS)
    assert (here.screen, here.kiosk.visitor, here.kiosk.busy) == (Screen.VERDICT, before.visitor, False)


def test_a_little_later_it_is_told_that_it_is_checked_in() -> None:
    here = at_home().wait(20 * SECOND).scan(PATS)
    assert (here.screen, here.kiosk.notice) == (Screen.HOME, Notice.ALREADY_INSIDE)


def back_after_an_hour() -> Desk:
    here = at_home().wait(45 * SECOND).wait(30 * SECOND)
    assert here.screen is Screen.ATTRACT
    return here.wait(HOUR).scan(PATS)


def test_later_it_is_asked_and_nobodys_answer_changes_nothing() -> None:
    here = back_after_an_hour()
    assert here.screen is Screen.REPEAT
    assert here.wait(15 * SECOND).screen is Screen.ATTRACT
    assert len(here.lab.store.open_visits()) == 1
    assert here.lab.told("visit.confirmed") == []


def test_i_am_still_here() -> None:
    here = back_after_an_hour().tap(Action.STAY)
    assert here.screen is Screen.HOME
    assert len(here.lab.told("visit.confirmed")) == 1


@pytest.mark.parametrize("by_card", [True, False])
def test_leave_gives_a_receipt_and_nobody_is_signed_in(by_card: bool) -> None:
    here = back_after_an_hour()
    here.scan(card(Command.LEAVE)) if by_card else here.tap(Action.LEAVE)
    assert here.screen is Screen.RECEIPT
    assert here.kiosk.visitor is None
    assert here.lab.store.open_visits() == ()
    assert here.wait(10 * SECOND).screen is Screen.ATTRACT
    assert here.kiosk.receipt is None


def test_the_same_person_asked_at_home_stays_the_same_person() -> None:
    here = at_home(rules="")
    here.tap(Action.MORE_TIME).wait(2 * MINUTE).scan(PATS)
    assert here.screen is Screen.REPEAT
    assert here.kiosk.more_time


def test_somebody_else_who_is_asked_drops_whoever_was_here() -> None:
    here = at_home().wait(20 * SECOND)
    here.scan(QUINNS).tap(Action.CONTINUE).tap(Action.MORE_TIME).wait(2 * MINUTE).scan(PATS)
    assert here.screen is Screen.REPEAT
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.handle == PAT
    assert not here.kiosk.more_time


def test_the_way_a_person_reads_is_kept_on_their_receipt_and_not_for_the_next() -> None:
    here = at_home()
    here.tap(Action.LANGUAGE, "es")
    here.send(VoicesKnown(frozenset({"es"})))
    for action in (
        Action.LARGER_TEXT,
        Action.HIGH_CONTRAST,
        Action.MORE_TIME,
        Action.SPEECH,
        Action.VOLUME,
        Action.REACH,
        Action.SWITCHES,
    ):
        here.tap(action)
    here.tap(Action.LEAVE)
    told = here.kiosk
    assert (told.language, told.larger_text, told.high_contrast, told.more_time) == ("es", True, True, True)
    assert (told.speech, told.volume, told.lowered, told.switches) == (True, 3, True, Switches.TWO)
    here.scan(QUINNS)
    told = here.kiosk
    assert (told.language, told.larger_text, told.high_contrast, told.more_time) == ("en", False, False, False)
    assert (told.speech, told.volume, told.lowered, told.switches) == (False, 2, False, Switches.NONE)
    assert told.receipt is None


def test_a_language_chosen_before_the_badge_is_the_badges() -> None:
    here = desk().tap(Action.LANGUAGE, "es").scan(PATS)
    assert here.kiosk.language == "es"
    assert here.tap(Action.LANGUAGE, "ar").kiosk.language == "ar"
    assert here.tap(Action.LANGUAGE, "tlh").kiosk.language == "ar"


def test_the_list_of_languages_lies_over_any_screen_until_one_is_chosen() -> None:
    here = at_home().tap(Action.BORROW).tap(Action.LANGUAGES)
    assert (here.screen, here.kiosk.choosing) == (Screen.TRAY, True)
    here.tap(Action.LANGUAGE, "ar")
    assert (here.screen, here.kiosk.choosing, here.kiosk.language) == (Screen.TRAY, False, "ar")
    here.tap(Action.LANGUAGES).tap(Action.LANGUAGES)
    assert not here.kiosk.choosing


def test_a_touch_that_says_that_somebody_is_there_leaves_the_list_of_languages_open() -> None:
    here = at_home().tap(Action.LANGUAGES).wait(SECOND).tap(Action.STAY)
    assert here.kiosk.choosing


def test_the_list_of_languages_goes_by_itself_and_the_screen_has_its_whole_time_again() -> None:
    here = at_home().wait(40 * SECOND).tap(Action.LANGUAGES).wait(19 * SECOND)
    assert here.kiosk.choosing
    here.wait(2 * SECOND)
    assert (here.kiosk.choosing, here.kiosk.asked_at) == (False, None)
    here.wait(40 * SECOND)
    assert here.kiosk.asked_at is None
    here.wait(6 * SECOND)
    assert here.kiosk.asked_at is not None


def test_a_language_that_nobody_used_is_forgotten_at_the_door() -> None:
    here = desk().tap(Action.LANGUAGE, "ar").tap(Action.MORE_TIME).wait(2 * MINUTE)
    assert (here.kiosk.language, here.kiosk.more_time) == ("ar", True)
    here.wait(MINUTE)
    assert (here.screen, here.kiosk.language, here.kiosk.more_time) == (Screen.ATTRACT, "en", False)
    epoch = here.kiosk.epoch
    assert here.wait(10 * MINUTE).kiosk.epoch == epoch


def test_help_is_called_from_anywhere_and_leads_back() -> None:
    here = at_home().tap(Action.BORROW).scan(card(Command.HELP))
    assert here.screen is Screen.HELP
    here.tap(Action.HELP)
    assert here.tap(Action.CONTINUE).screen is Screen.TRAY
    assert {call.reason for call in here.lab.store.open_help()} == {"tray", "help"}


def test_help_during_a_demo_leaves_its_clock_on_the_screen() -> None:
    here = running().tap(Action.HELP)
    assert here.screen is Screen.SESSION
    assert here.kiosk.notice is Notice.HELP_CALLED
    assert [call.reason for call in here.lab.store.open_help()] == ["demo"]


def test_trouble_is_shown_and_then_the_kiosk_starts_afresh() -> None:
    here = at_home()
    here.lab.store.full = True
    here.tap(Action.LEAVE)
    assert (here.screen, here.kiosk.trouble) == (Screen.PROBLEM, Trouble.DISK_FULL)
    assert here.tap(Action.CONTINUE).screen is Screen.ATTRACT


def test_are_you_still_there_is_asked_counts_down_and_takes_any_touch_for_an_answer() -> None:
    here = at_home()
    assert asking_seconds_left(here.kiosk) is None
    here.wait(45 * SECOND - 1)
    assert here.kiosk.asked_at is None
    here.wait(1)
    assert asking_seconds_left(here.kiosk) == ASK_SECONDS
    here.wait(10 * SECOND)
    assert asking_seconds_left(here.kiosk) == 20
    assert here.tap(Action.STAY).kiosk.asked_at is None
    here.wait(45 * SECOND).wait(30 * SECOND)
    assert here.screen is Screen.ATTRACT
    assert here.kiosk.visitor is None


def test_more_time_is_three_times_as_much_everywhere() -> None:
    here = at_home().tap(Action.MORE_TIME)
    here.wait(MORE_TIME * 45 * SECOND - 1)
    assert here.kiosk.asked_at is None
    here.wait(1)
    assert asking_seconds_left(here.kiosk) == MORE_TIME * ASK_SECONDS


def test_while_the_lab_is_answering_time_takes_nobody_away() -> None:
    here = at_home()
    here.slow = True
    here.tap(Action.BORROW).scan(A).wait(HOUR)
    assert here.kiosk.asked_at is None


@pytest.mark.parametrize("command", [Command.UNDO, Command.LEAVE, Command.DONE])
def test_a_card_whose_button_is_not_on_the_screen_does_nothing(command: Command) -> None:
    here = desk()
    before = here.kiosk
    here.scan(card(command))
    assert here.kiosk == before
