# SPDX-License-Identifier: Apache-2.0
"""A class at the door: in with one number, counted again, counted out; and where in the lab people are."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application.flows import Action, Kiosk, Notice, Screen, Tap, advance
from lab_kiosk.application.flows.forms import GroupAsk, GroupForm
from lab_kiosk.application.outcomes import Moved, Recounted
from lab_kiosk.domain.badge import BadgeType
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.codes import place_card
from lab_kiosk.domain.vocabulary import AgeBand, Need, Party, Role
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, REY, SECOND, STAFF, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import PATS, A, at_home, desk, running
from tests.support.scenarios import check_in, furnished

GROUP = badge_text(QUINN, type=BadgeType.GROUP_PASS, headcount=28, role=Role.EDUCATOR, age_band=AgeBand.ADULT)
LEADER = badge_text(REY, role=Role.EDUCATOR, age_band=AgeBand.ADULT)


class CountingDesk(Desk):
    """A desk that counts what people have to do: each scan and each tap."""

    gestures = 0

    def scan(self, *args: Any, **options: Any) -> Desk:
        self.gestures += 1
        return super().scan(*args, **options)

    def tap(self, *args: Any, **options: Any) -> Desk:
        self.gestures += 1
        return super().tap(*args, **options)


def at_count(**policy: Any) -> Desk:
    """The leader is in, and the group is being counted."""
    here = desk(**policy).scan(LEADER).scan(GROUP)
    assert here.screen is Screen.GROUP
    return here


def inside(heads: int = 28) -> Desk:
    here = at_count().tap(Action.HEADS, str(heads)).tap(Action.CONTINUE).tap(Action.CONTINUE)
    assert here.screen is Screen.HOME
    return here


def group_visit(here: Desk) -> Any:
    (visit,) = [visit for visit in here.lab.store.open_visits() if visit.party is Party.GROUP]
    return visit


def asked_again(here: Desk) -> Desk:
    here.wait(45 * SECOND).wait(30 * SECOND)
    assert here.screen is Screen.ATTRACT
    here.wait(HOUR).scan(GROUP)
    assert here.screen is Screen.REPEAT
    return here


def test_thirty_are_in_with_two_scans_and_one_tap() -> None:
    here = CountingDesk(furnished(rules="rules", ask_purpose=True))
    here.scan(LEADER).scan(GROUP).tap(Action.CONTINUE)
    assert here.gestures == 3
    assert (here.screen, here.lab.store.occupancy()) == (Screen.VERDICT, 29)
    assert here.wait(4 * SECOND).screen is Screen.HOME, "no purpose and no rules before everybody is in"


def test_a_groups_rules_come_before_what_they_stand_in_the_way_of_and_not_with_its_next_scan() -> None:
    """They came when the pass was scanned a second time: neither when the class came in, nor when it needed them."""
    here = Desk(furnished(rules="rules", ask_purpose=True)).scan(LEADER).scan(GROUP)
    here.tap(Action.CONTINUE).tap(Action.CONTINUE)
    assert here.screen is Screen.HOME
    here.wait(45 * SECOND).wait(30 * SECOND)
    assert here.screen is Screen.ATTRACT
    assert here.scan(GROUP).screen is Screen.VERDICT
    assert here.tap(Action.CONTINUE).screen is Screen.HOME
    assert here.tap(Action.DEMOS).screen is Screen.RULES
    assert here.tap(Action.AGREE).screen is Screen.DEMOS


def test_another_number_takes_two_more_taps() -> None:
    here = CountingDesk(furnished())
    here.scan(GROUP)
    assert here.kiosk.checked_in is not None
    assert here.kiosk.checked_in.verdict is CheckInVerdict.NEEDS_LEADER
    here.scan(LEADER)
    for digit in "30":
        here.tap(Action.DIGIT, digit)
    here.tap(Action.CONTINUE)
    assert here.gestures == 5
    assert group_visit(here).heads == 30


def test_the_leader_behind_the_refusal_comes_in_with_the_group_or_not_at_all() -> None:
    here = desk().scan(GROUP).scan(LEADER)
    assert (here.screen, here.lab.store.occupancy()) == (Screen.GROUP, 0)
    here.tap(Action.CONTINUE)
    assert {visit.subject for visit in here.lab.store.open_visits()} == {REY, QUINN}
    assert LEADER not in repr(here.kiosk)


def test_a_leader_who_is_inside_already_is_not_let_in_twice() -> None:
    here = desk().scan(GROUP)
    check_in(here.lab, LEADER)
    here.scan(LEADER).tap(Action.CONTINUE)
    assert here.lab.store.occupancy() == 29


def test_staff_let_a_group_in_without_its_leader() -> None:
    here = desk().scan(GROUP).scan(staff_badge()).tap(Action.CONTINUE)
    assert group_visit(here).heads == 28
    assert here.lab.told("visit.opened")[-1].event.staff == STAFF  # type: ignore[union-attr]


def test_what_is_said_of_a_group_is_said_of_nobody_in_it() -> None:
    here = at_count().tap(Action.ADULTS, "3").tap(Action.NEED, Need.QUIET).tap(Action.NEED, Need.STEP_FREE)
    here.tap(Action.NEED, Need.QUIET).tap(Action.NEED, "nonsense").tap(Action.MOVE, "VR").tap(Action.CONTINUE)
    visit = group_visit(here)
    assert (visit.adults, visit.needs, visit.zone) == (3, "step_free", "VR")
    assert here.lab.told("visit.opened")[-1].personal is None
    assert here.kiosk.visitor is not None
    assert (here.kiosk.visitor.heads, here.kiosk.visitor.zone) == (28, "VR")


def test_a_zone_is_taken_back_with_a_second_tap() -> None:
    here = at_count().tap(Action.MOVE, "VR").tap(Action.MOVE, "VR")
    assert here.kiosk.group is not None
    assert here.kiosk.group.zone == ""


@pytest.mark.parametrize(
    ("taps", "heads"),
    [
        ([(Action.DIGIT, "3")], 3),
        ([(Action.DIGIT, "3"), (Action.DIGIT, "0")], 30),
        ([(Action.DIGIT, "2"), (Action.DIGIT, "9"), (Action.DIGIT, "9")], 29),
        ([(Action.DIGIT, "3"), (Action.ERASE, "")], 0),
        ([(Action.DIGIT, "3"), (Action.ERASE, ""), (Action.DIGIT, "7")], 7),
        ([(Action.ERASE, "")], 2),
        ([(Action.HEADS, "27")], 27),
        ([(Action.HEADS, "256")], 28),
        ([(Action.HEADS, "-1")], 28),
        ([(Action.HEADS, "x")], 28),
        ([(Action.HEADS, "")], 28),
    ],
)
def test_a_count_is_typed_or_stepped_and_stays_one_that_a_group_can_have(
    taps: list[tuple[Action, str]], heads: int
) -> None:
    here = at_count()
    for action, value in taps:
        here.tap(action, value)
    assert here.kiosk.group is not None
    assert here.kiosk.group.heads == heads


def test_grown_ups_are_among_the_heads() -> None:
    here = at_count().tap(Action.ADULTS, "29").tap(Action.ADULTS, "x")
    assert here.kiosk.group is not None
    assert here.kiosk.group.adults == 1
    here.tap(Action.ADULTS, "5").tap(Action.HEADS, "3")
    assert here.kiosk.group.adults == 3


def test_nobody_is_no_group() -> None:
    here = at_count().tap(Action.HEADS, "0").tap(Action.CONTINUE)
    assert here.screen is Screen.GROUP
    assert here.lab.store.occupancy() == 1


def test_whoever_turns_back_before_the_count_is_not_inside() -> None:
    here = at_count().tap(Action.BACK)
    assert (here.screen, here.kiosk.group) == (Screen.ATTRACT, None)
    assert here.lab.store.occupancy() == 1


def test_a_bad_scan_does_not_end_the_count() -> None:
    here = at_count().scan("?")
    assert (here.screen, here.kiosk.notice) == (Screen.GROUP, Notice.UNREADABLE)


def test_the_count_decides_whether_there_is_room() -> None:
    here = at_count(hard_cap=20).tap(Action.CONTINUE)
    assert here.kiosk.checked_in is not None
    assert here.kiosk.checked_in.verdict is CheckInVerdict.HARD_FULL
    here = at_count(hard_cap=20).tap(Action.HEADS, "19").tap(Action.CONTINUE)
    assert here.lab.store.occupancy() == 20


def test_the_second_visit_of_a_group_is_welcomed_back() -> None:
    here = inside()
    here.tap(Action.LEAVE).tap(Action.CONTINUE)
    here.wait(HOUR).scan(GROUP).tap(Action.CONTINUE)
    assert here.kiosk.checked_in is not None
    assert here.kiosk.checked_in.verdict is CheckInVerdict.ADMIT_RETURNING


def test_the_pass_again_asks_and_counts_late_joiners() -> None:
    here = asked_again(inside(20)).tap(Action.COUNT)
    assert here.kiosk.group is not None
    assert (here.kiosk.group.ask, here.kiosk.group.heads) == (GroupAsk.INSIDE, 20)
    here.tap(Action.HEADS, "24").tap(Action.CONTINUE)
    assert (here.screen, here.kiosk.notice, group_visit(here).heads) == (Screen.HOME, Notice.COUNTED, 24)
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.heads == 24
    assert here.tap(Action.COUNT).screen is Screen.GROUP
    assert here.tap(Action.BACK).screen is Screen.HOME


def test_a_group_leaves_as_many_as_go_and_the_rest_stays_inside() -> None:
    here = asked_again(inside()).tap(Action.LEAVE)
    assert here.kiosk.group is not None
    assert here.kiosk.group.ask is GroupAsk.LEAVING
    here.tap(Action.HEADS, "29")
    assert here.kiosk.group.heads == 28, "nobody goes who was not there"
    here.tap(Action.HEADS, "26").tap(Action.CONTINUE)
    assert (here.screen, group_visit(here).heads) == (Screen.RECEIPT, 2)
    assert here.kiosk.receipt is not None
    assert here.kiosk.receipt.still_inside == 2
    here.wait(10 * SECOND)
    here.wait(HOUR).scan(GROUP).tap(Action.LEAVE).tap(Action.CONTINUE)
    assert here.kiosk.receipt.still_inside == 0
    assert here.lab.store.occupancy() == 1


def test_the_last_one_of_a_group_leaves_without_being_counted() -> None:
    here = inside(1).tap(Action.LEAVE)
    assert here.screen is Screen.RECEIPT


def test_only_a_group_is_counted() -> None:
    assert at_home().tap(Action.COUNT).screen is Screen.HOME


def test_beside_a_running_demo_a_group_is_sent_to_another_screen() -> None:
    here = running()
    check_in(here.lab, LEADER)
    here.scan(GROUP)
    assert (here.screen, here.kiosk.notice) == (Screen.SESSION, Notice.OTHER_SCREEN)
    assert here.kiosk.run is not None


def test_a_count_whose_pass_is_gone_starts_afresh() -> None:
    kiosk = Kiosk(screen=Screen.GROUP, group=GroupForm(heads=3))
    assert advance(kiosk, Tap(Action.CONTINUE), kiosk.now)[0].screen is Screen.ATTRACT


# Beside the count -----------------------------------------------------------------------------------------------------


def half_made() -> Desk:
    """A count of 27 with a need, not yet told."""
    return at_count().tap(Action.HEADS, "27").tap(Action.NEED, Need.QUIET)


def still_counting(here: Desk) -> bool:
    group = here.kiosk.group
    return here.screen is Screen.GROUP and group is not None and (group.heads, group.needs) == (27, (Need.QUIET,))


def test_staff_who_come_to_help_are_in_and_the_count_is_not_lost() -> None:
    here = half_made().scan(staff_badge())
    assert (still_counting(here), here.kiosk.notice) == (True, Notice.COUNT_GOES_ON)
    assert {visit.subject for visit in here.lab.store.open_visits()} == {REY, STAFF}
    here.tap(Action.CONTINUE)
    assert (here.screen, group_visit(here).heads, group_visit(here).subject) == (Screen.VERDICT, 27, QUINN)


def test_staff_who_are_called_to_a_count_come_back_to_it() -> None:
    here = half_made().tap(Action.HELP)
    assert here.screen is Screen.HELP
    assert still_counting(here.scan(staff_badge()))
    elsewhere = desk().tap(Action.HELP).scan(staff_badge())
    assert elsewhere.screen is Screen.VERDICT


def test_a_badge_beside_a_count_is_told_what_became_of_it() -> None:
    here = half_made().scan(LEADER)
    assert (still_counting(here), here.kiosk.notice) == (True, None), "scanned a moment ago: silence"
    here.wait(MINUTE).scan(LEADER)
    assert (still_counting(here), here.kiosk.notice) == (True, Notice.ALREADY_INSIDE)
    here.scan(badge_text(PAT, last_day=date(2020, 1, 1)))
    assert (still_counting(here), here.kiosk.notice) == (True, Notice.NOT_CHECKED_IN)
    assert here.lab.store.occupancy() == 1


def test_the_pass_itself_again_leaves_the_count_as_it_is() -> None:
    here = half_made().scan(GROUP)
    assert still_counting(here)
    assert still_counting(here.scan(staff_badge()).scan(GROUP))


def test_another_groups_pass_begins_a_count_of_its_own() -> None:
    here = half_made().scan(badge_text(PAT, type=BadgeType.GROUP_PASS, headcount=12))
    assert here.kiosk.group is not None
    assert (here.kiosk.group.heads, here.kiosk.group.needs) == (12, ())
    here.tap(Action.CONTINUE)
    assert group_visit(here).subject == PAT


def test_a_thing_that_is_returned_beside_a_count_leads_back_to_it() -> None:
    here = half_made().scan(A)
    assert here.screen is Screen.RETURNED
    assert still_counting(here.tap(Action.CONTINUE))


def test_of_a_group_that_is_inside_nothing_remains_for_the_next_person_but_staff_may_help() -> None:
    here = asked_again(inside()).tap(Action.COUNT).tap(Action.HEADS, "27")
    here.scan(staff_badge())
    assert (here.screen, here.kiosk.group and here.kiosk.group.heads) == (Screen.GROUP, 27)
    here.scan(PATS)
    assert (here.screen, here.kiosk.group) == (Screen.VERDICT, None)


# Zones ----------------------------------------------------------------------------------------------------------------


def test_the_card_of_a_zone_moves_whoever_is_here_and_the_screen_stays() -> None:
    here = at_home().tap(Action.BORROW).scan(place_card("VR"))
    assert (here.screen, here.kiosk.notice) == (Screen.TRAY, Notice.MOVED)
    assert here.lab.store.open_visits()[0].zone == "VR"


def test_a_zone_is_chosen_with_a_tap() -> None:
    here = at_home().tap(Action.ZONES)
    assert here.screen is Screen.ZONES
    here.tap(Action.MOVE, "MAKERS")
    assert (here.screen, here.kiosk.notice) == (Screen.HOME, Notice.MOVED)
    assert here.kiosk.visitor is not None
    assert here.kiosk.visitor.zone == "MAKERS"
    assert here.tap(Action.ZONES).tap(Action.BACK).screen is Screen.HOME
    here.wait(2 * MINUTE + 30 * SECOND).wait(30 * SECOND)
    here.wait(HOUR).scan(PATS).tap(Action.STAY)
    assert here.kiosk.visitor.zone == "MAKERS", "the journal knows where somebody is"


def test_a_place_that_is_no_zone_means_nothing_here() -> None:
    here = at_home().scan(place_card("BENCH"))
    assert (here.screen, here.kiosk.notice) == (Screen.HOME, Notice.UNKNOWN_CODE)
    assert here.lab.told("visit.moved") == []


def test_nobody_moves_whom_nobody_knows() -> None:
    here = desk().scan(place_card("VR"))
    assert (here.screen, here.kiosk.notice) == (Screen.ATTRACT, Notice.CHECK_IN_FIRST)


def test_news_of_somebody_else_changes_nothing() -> None:
    here = at_home()
    assert here.kiosk.visitor is not None
    other = replace(here.kiosk.visitor, stream="person:other")
    for news in (Moved(other), Recounted(other)):
        before = here.kiosk
        assert here.send(news).kiosk == before
    assert here.kiosk.visitor.handle == PAT
