# SPDX-License-Identifier: Apache-2.0
"""What staff do at a kiosk: wipe the glass, and call the roll when everybody has to go out."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application.commands import DoDuty, Muster
from lab_kiosk.application.duty import Accounted, Duty, NoteRollClosed, NotOnRoll, RollCall, RollWritten
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.outcomes import HelpIsComing, Noted, RollUnwritten, StaffRefused, Trouble, Unknown
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.codes import Command, day_label
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.visits import VisitOpened
from lab_kiosk.domain.ids import Stream, VisitId, person_stream
from lab_kiosk.domain.roll import Confidence
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented, Role
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, SECOND, STAFF, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import LOGIN, PATS, QUINNS, A, at_home, at_steps, card, desk, outcome_of, running
from tests.support.scenarios import KIT_CODE, check_in, furnished, kit, named

CLEAN, EVACUATE = card(Command.CLEAN), card(Command.EVACUATE)
LABEL = day_label(bytes(range(16)))


def roll_of(lab: TestLab) -> RollCall:
    outcome = perform(DoDuty(Duty.EVACUATE, staff_badge()), lab.lab)
    assert isinstance(outcome, RollCall)
    return outcome


def guest_inside(lab: TestLab) -> None:
    opened = VisitOpened(
        visit_id=VisitId("guest"), party=Party.GUEST, presented=Presented.TOUCH, role=Role.COMMUNITY, day_label=LABEL
    )
    lab.tell(Fact(Stream("visit:guest"), opened))


def evacuating() -> Desk:
    here = at_home()
    here.lab.tell(named())
    check_in(here.lab, QUINNS)
    guest_inside(here.lab)
    here.scan(EVACUATE).scan(staff_badge())
    assert here.screen is Screen.EVACUATION
    return here


def safe(here: Desk) -> set[str]:
    assert here.kiosk.roll is not None
    return {line.name or line.party for line in here.kiosk.roll.lines if line.safe}


# The use cases --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("duty", Duty)
def test_no_duty_is_done_without_a_staff_badge(duty: Duty) -> None:
    lab = furnished()
    check_in(lab)
    before = len(lab.store.entries)
    for text in ("", "nonsense", badge_text(PAT)):
        assert perform(DoDuty(duty, text), lab.lab) == StaffRefused()
    assert len(lab.store.entries) == before


def test_the_roll_names_everybody_inside_with_how_sure_it_is_and_who_asked() -> None:
    lab = furnished()
    lab.tell(named())
    check_in(lab)
    lab.wait(3 * HOUR)
    check_in(lab, QUINNS)
    lab.wait(HOUR)
    guest_inside(lab)
    roll = roll_of(lab)
    seen = [(line.name, line.party, line.label, line.confidence) for line in roll.lines]
    assert seen == [
        ("", Party.SUBJECT, "", Confidence.LIKELY),
        ("", Party.GUEST, LABEL[-4:], Confidence.CERTAIN),
        ("Pat M", Party.SUBJECT, "", Confidence.UNSURE),
    ]
    (called,) = lab.told("roll.called")
    assert (called.event.by, called.event.heads) == (STAFF, 3)  # type: ignore[union-attr]
    assert roll.by == STAFF


def test_a_group_is_one_line_with_all_its_heads_and_is_ticked_as_a_whole() -> None:
    lab = furnished()
    opened = VisitOpened(visit_id=VisitId("class"), party=Party.GROUP, presented=Presented.SCANNER, heads=28)
    lab.tell(Fact(person_stream(QUINN), opened, QUINN))
    check_in(lab)
    roll = roll_of(lab)
    assert {line.party: line.heads for line in roll.lines} == {Party.GROUP: 28, Party.SUBJECT: 1}
    assert lab.told("roll.called")[0].event.heads == 29  # type: ignore[union-attr]
    assert perform(Muster(QUINNS, STAFF), lab.lab) == Accounted("class")
    assert lab.store.occupancy() == 1


def test_whoever_is_seen_outside_is_no_longer_inside() -> None:
    lab = furnished()
    visitor = check_in(lab).visitor
    guest_inside(lab)
    assert visitor is not None
    assert perform(Muster(PATS, STAFF), lab.lab) == Accounted(visitor.visit_id)
    assert perform(Muster(LABEL, STAFF, label=True), lab.lab) == Accounted("guest")
    assert lab.store.open_visits() == ()
    visit = lab.store.visit(visitor.visit_id)
    assert visit is not None
    assert visit.closed_by is ClosedBy.EVACUATION
    for text, label in ((QUINNS, False), ("nonsense", False), (day_label(bytes(16)), True)):
        assert perform(Muster(text, STAFF, label=label), lab.lab) == NotOnRoll()
    written = len(lab.store.entries)
    assert perform(Muster(PATS, STAFF), lab.lab) == Accounted(visitor.visit_id)
    assert perform(Muster(LABEL, STAFF, label=True), lab.lab) == Accounted("guest")
    assert len(lab.store.entries) == written


# Cleaning -------------------------------------------------------------------------------------------------------------


def test_the_glass_is_locked_for_a_minute_by_card_and_staff_badge() -> None:
    here = desk().scan(CLEAN)
    assert (here.screen, here.kiosk.duty) == (Screen.STAFF, Duty.CLEAN)
    assert here.scan(PATS).kiosk.notice is Notice.STAFF_REFUSED
    here.scan(staff_badge())
    assert here.screen is Screen.CLEANING
    (started,) = here.lab.told("cleaning.started")
    assert started.event.by == STAFF  # type: ignore[union-attr]
    assert here.wait(59 * SECOND).screen is Screen.CLEANING
    assert here.wait(SECOND).screen is Screen.ATTRACT


@pytest.mark.parametrize("action", [action for action in Action if action is not Action.CONTINUE])
def test_a_hand_on_the_locked_glass_does_nothing(action: Action) -> None:
    here = desk().scan(CLEAN).scan(staff_badge())
    before = here.kiosk
    assert here.tap(action).kiosk == before


def test_a_thing_still_comes_back_while_the_glass_is_wiped_and_the_minute_goes_on() -> None:
    here = at_home().scan(A).tap(Action.TAKE).tap(Action.CONTINUE).scan(CLEAN).scan(staff_badge())
    here.wait(30 * SECOND).scan(A)
    assert (here.screen, here.kiosk.return_count) == (Screen.CLEANING, 1)
    assert len(here.lab.told("asset.returned")) == 1
    assert here.scan(A).kiosk.return_count == 1
    here.scan(LOGIN).scan("4006381333931").scan(PATS).scan(CLEAN)
    assert (here.screen, here.kiosk.visitor) == (Screen.CLEANING, None)
    assert here.wait(30 * SECOND).screen is Screen.ATTRACT


def test_the_staff_badge_ends_the_cleaning_before_its_time() -> None:
    here = desk().scan(CLEAN).scan(staff_badge()).scan(staff_badge())
    assert here.screen is Screen.ATTRACT


def test_nobody_cleans_in_the_middle_of_a_demo() -> None:
    here = running().scan(CLEAN)
    assert (here.screen, here.kiosk.duty) == (Screen.SESSION, None)


def test_a_card_without_a_badge_leads_back_to_where_one_was() -> None:
    here = at_home().scan(CLEAN).tap(Action.BACK)
    assert (here.screen, here.kiosk.duty) == (Screen.HOME, None)
    assert here.scan(CLEAN).scan(EVACUATE).kiosk.duty is Duty.EVACUATE
    assert here.wait(20 * SECOND).screen is Screen.HOME
    assert here.kiosk.visitor is not None


# Evacuation -----------------------------------------------------------------------------------------------------------


def test_each_badge_that_is_scanned_outside_ticks_its_line() -> None:
    here = evacuating()
    assert (here.kiosk.visitor, safe(here)) == (None, set())
    assert here.scan(PATS).kiosk.notice is Notice.SEEN_OUTSIDE
    here.scan(LABEL)
    assert safe(here) == {"Pat M", "guest"}
    assert here.scan(PATS).kiosk.notice is Notice.SEEN_OUTSIDE
    assert here.scan(badge_text("A" * 16)).kiosk.notice is Notice.NOT_ON_ROLL


def test_the_list_stays_until_staff_put_it_away() -> None:
    here = evacuating().scan(PATS).wait(HOUR)
    assert here.screen is Screen.EVACUATION
    here.tap(Action.BACK)
    assert (here.screen, here.kiosk.duty) == (Screen.STAFF, Duty.CLOSE_ROLL)
    assert here.scan(QUINNS).kiosk.notice is Notice.STAFF_REFUSED
    here.wait(20 * SECOND)
    assert (here.screen, safe(here)) == (Screen.EVACUATION, {"Pat M"})
    here.tap(Action.BACK).scan(staff_badge())
    assert (here.screen, here.kiosk.roll) == (Screen.ATTRACT, None)


def test_nothing_else_that_is_scanned_takes_the_list_away() -> None:
    here = evacuating()
    here.lab.tell(kit("quest-b", "camera"))
    for text in (A, KIT_CODE, LOGIN, "4006381333931", card(Command.HELP), card(Command.LEAVE)):
        assert here.scan(text).screen is Screen.EVACUATION
    assert not here.kiosk.busy
    for word in (Unknown(), HelpIsComing("x"), Accounted("stranger")):
        assert here.send(word).screen is Screen.EVACUATION


def test_a_disk_that_takes_nothing_keeps_the_list_from_nobody() -> None:
    here = at_home()
    here.lab.tell(named())
    here.lab.store.full = True
    here.scan(EVACUATE).scan(staff_badge())
    assert here.screen is Screen.EVACUATION
    assert here.kiosk.roll is not None
    assert [line.name for line in here.kiosk.roll.lines] == ["Pat M"]
    assert here.lab.told("roll.called") == []


def test_a_disk_that_takes_nothing_leaves_the_list_on_the_screen() -> None:
    here = evacuating()
    here.lab.store.full = True
    here.scan(PATS)
    assert (here.screen, here.kiosk.notice) == (Screen.EVACUATION, Notice.NOT_WRITTEN)
    assert here.kiosk.trouble is Trouble.DISK_FULL


def closing_on_a_full_disk() -> Desk:
    here = evacuating().scan(PATS)
    here.lab.store.full = True
    return here.tap(Action.BACK).scan(staff_badge())


def test_closing_that_cannot_be_written_is_said_and_the_list_stays_unless_staff_let_it_go() -> None:
    here = closing_on_a_full_disk()
    assert (here.screen, here.kiosk.duty, here.kiosk.busy) == (Screen.STAFF, Duty.CLOSE_ROLL, False)
    assert (here.kiosk.trouble, here.kiosk.unwritten is not None) == (Trouble.DISK_FULL, True)
    assert here.scan(staff_badge()).screen is Screen.STAFF
    here.tap(Action.BACK)
    assert (here.screen, safe(here), here.kiosk.unwritten) == (Screen.EVACUATION, {"Pat M"}, None)
    assert here.kiosk.owed == ()
    waiting = closing_on_a_full_disk().wait(20 * SECOND)
    assert (waiting.screen, waiting.kiosk.unwritten, waiting.kiosk.owed) == (Screen.EVACUATION, None, ())


def test_a_tap_closes_it_all_the_same_and_it_is_written_with_its_time_when_there_is_room() -> None:
    here = closing_on_a_full_disk()
    at = here.lab.clock.now
    here.wait(5 * SECOND).tap(Action.SKIP)
    assert (here.screen, here.kiosk.roll) == (Screen.ATTRACT, None)
    (owed,) = here.kiosk.owed
    assert (owed.by, owed.at) == (STAFF, at)
    assert perform(NoteRollClosed(owed.by, owed.at), here.lab.lab) == Noted()
    here.scan(PATS).wait(10 * MINUTE)
    assert here.kiosk.owed == (owed,), "visitors come and go, and it is still owed"
    here.lab.store.full = False
    here.send(perform(NoteRollClosed(owed.by, owed.at), here.lab.lab))
    assert here.kiosk.owed == ()
    (entry,) = here.lab.told("roll.closed")
    assert (entry.event.by, entry.event.closed_ms) == (STAFF, at)  # type: ignore[union-attr]


def test_with_room_again_the_same_badge_closes_it_as_ever() -> None:
    here = closing_on_a_full_disk()
    here.lab.store.full = False
    here.scan(staff_badge())
    assert (here.screen, here.kiosk.owed) == (Screen.ATTRACT, ())
    assert [entry.event.closed_ms for entry in here.lab.told("roll.closed")] == [0]  # type: ignore[union-attr]


def test_the_tap_alone_closes_nothing() -> None:
    here = evacuating().tap(Action.BACK).tap(Action.SKIP)
    assert (here.screen, here.kiosk.duty) == (Screen.STAFF, Duty.CLOSE_ROLL)
    here = closing_on_a_full_disk().scan(card(Command.HARDWARE)).tap(Action.SKIP)
    assert (here.screen, here.kiosk.duty, here.kiosk.owed) == (Screen.STAFF, Duty.CHECK_HARDWARE, ())


def test_another_card_on_the_list_and_a_full_disk_lead_back_to_the_list() -> None:
    here = evacuating().scan(PATS).scan(card(Command.HARDWARE))
    here.lab.store.full = True
    here.scan(staff_badge())
    assert (here.screen, safe(here)) == (Screen.EVACUATION, {"Pat M"})
    assert (here.kiosk.notice, here.kiosk.trouble) == (Notice.NOT_WRITTEN, Trouble.DISK_FULL)
    elsewhere = desk().scan(CLEAN)
    elsewhere.lab.store.full = True
    assert elsewhere.scan(staff_badge()).screen is Screen.PROBLEM


def test_an_answer_that_comes_late_leaves_the_list_where_it_is() -> None:
    late = RollUnwritten(STAFF, 1, Trouble.DISK_FULL)
    here = evacuating().send(late)
    assert (here.screen, here.kiosk.notice, here.kiosk.unwritten) == (Screen.EVACUATION, Notice.NOT_WRITTEN, None)
    here.scan(CLEAN).send(late)
    assert (here.screen, here.kiosk.unwritten) == (Screen.STAFF, None)


def test_two_lists_are_owed_one_after_the_other_and_what_nobody_owes_changes_nothing() -> None:
    first, second = (RollUnwritten(STAFF, at, Trouble.OTHER) for at in (1, 2))
    here = desk()
    here.kiosk = replace(here.kiosk, owed=(first, second))
    assert here.send(RollWritten(STAFF, 1)).kiosk.owed == (second,)
    assert here.send(RollWritten(STAFF, 1)).kiosk.owed == (second,)


def test_a_running_demo_is_left_only_for_a_staff_badge_and_then_ends() -> None:
    here = running().scan(EVACUATE)
    assert (here.screen, here.kiosk.notice) == (Screen.SESSION, Notice.STAFF_BADGE_PLEASE)
    assert here.scan(PATS).screen is Screen.SESSION
    here.scan(staff_badge())
    assert here.screen is Screen.EVACUATION
    assert outcome_of(here) is not None


def test_a_card_beside_a_demo_is_forgotten_with_its_notice() -> None:
    here = running().scan(EVACUATE).wait(12 * SECOND)
    assert (here.screen, here.kiosk.duty) == (Screen.SESSION, None)


def test_a_card_between_the_steps_of_a_demo_leads_back_to_them() -> None:
    here = at_steps().scan(EVACUATE)
    assert here.screen is Screen.STAFF
    assert here.wait(MINUTE).screen is Screen.STEPS


def test_a_staff_badge_that_nobody_asked_for_is_said() -> None:
    here = at_steps()
    assert here.tap(Action.ACKNOWLEDGE).scan(PATS).kiosk.notice is Notice.STAFF_REFUSED
