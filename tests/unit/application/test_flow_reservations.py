# SPDX-License-Identifier: Apache-2.0
"""Reservations at the desk: four questions, then the list; and the class set that fulfils one, scan by scan."""

from __future__ import annotations

from typing import Any

import pytest

from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.reservations import answered
from lab_kiosk.application.reservations import Ahead, Booking, Span, Step, Terms
from lab_kiosk.application.today import LookAtToday
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.badge import BadgeType
from lab_kiosk.domain.codes import Command, day_label, place_card
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import HoldPlaced
from lab_kiosk.domain.ids import HoldId, Stream
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.vocabulary import AgeBand, HoldReason, Role
from tests.support.builders import HOUR, PAT, QUINN, STAFF, START_MS, badge_text
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import LOGIN, PATS, at_staff_desk, card
from tests.support.scenarios import HEADSETS, KIT_CODE, TAGS, furnished, kit, named

EDUCATOR = badge_text(PAT, role=Role.EDUCATOR, age_band=AgeBand.ADULT)
GROUP = badge_text(QUINN, type=BadgeType.GROUP_PASS, headcount=3, role=Role.STUDENT)
TEN = START_MS + 8 * HOUR
"""At ten in the morning, where the lab is."""


def at_list(lab: TestLab | None = None) -> Desk:
    lab = lab or furnished()
    lab.tell(named(PAT, "Pat"))
    here = at_staff_desk(lab).tap(Action.OPEN, "reservations")
    assert here.screen is Screen.RESERVATIONS
    return here


def draft(here: Desk) -> Booking:
    assert here.kiosk.booking is not None
    return here.kiosk.booking


def lines(here: Desk) -> Any:
    assert here.kiosk.reservations is not None
    return here.kiosk.reservations.lines


def booked(lab: TestLab | None = None, count: str = "2") -> Desk:
    """At ten, for a lesson, for Pat."""
    here = at_list(lab).tap(Action.START).tap(Action.PICK, "quest").tap(Action.DIGIT, count).tap(Action.TAKE)
    here.tap(Action.TIME, str(TEN)).tap(Action.TAKE).scan(EDUCATOR).tap(Action.TAKE)
    assert (here.screen, here.kiosk.notice) == (Screen.RESERVATIONS, Notice.SAVED)
    return here


def opened(here: Desk) -> Desk:
    return here.tap(Action.PICK, lines(here)[0].reservation_id)


# Four questions -------------------------------------------------------------------------------------------------------


def test_what_how_many_when_and_for_whom_make_a_reservation_and_the_desk_names_who_made_it() -> None:
    here = booked()
    (line,) = lines(here)
    assert (line.who, line.count, line.start_at, line.end_at) == ("Pat", 2, TEN, TEN + 45 * 60_000)
    (entry,) = here.lab.told("reservation.made")
    assert (entry.event.by, entry.subject) == (STAFF, PAT)  # type: ignore[union-attr]
    assert here.kiosk.booking is None


def test_each_question_waits_for_its_answer() -> None:
    here = at_list().tap(Action.START).tap(Action.TAKE)
    assert draft(here).step is Step.WHAT
    here.tap(Action.PICK, "nothing").tap(Action.PICK, "quest").tap(Action.TAKE)
    assert draft(here).step is Step.COUNT
    here.tap(Action.DIGIT, "2").tap(Action.TAKE).tap(Action.TAKE)
    assert draft(here).step is Step.WHEN
    here.tap(Action.TIME, "1").tap(Action.SPAN, "for ever").tap(Action.DAY, "never").tap(Action.TAKE)
    assert (draft(here).step, draft(here).start_at) == (Step.WHEN, 0)


def test_the_number_is_typed_taken_back_or_tapped() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest")
    for digit in "12345":
        here.tap(Action.DIGIT, digit)
    assert draft(here).count == 123
    here.tap(Action.ERASE).tap(Action.DIGIT, "x")
    assert draft(here).count == 12
    here.tap(Action.SIZE, "30")
    assert draft(here).count == 30
    assert draft(here.tap(Action.SIZE, "many")).count == 30


def test_how_many_are_free_then_is_said_before_anything_is_written() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest").tap(Action.SIZE, "10").tap(Action.TAKE)
    here.tap(Action.TIME, str(TEN))
    assert (draft(here).free, answered(draft(here))) == (3, False)
    here.tap(Action.TAKE)
    assert draft(here).step is Step.WHEN
    assert here.lab.told("reservation.made") == []


def test_an_answer_to_an_earlier_question_says_nothing() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest").tap(Action.SIZE, "1").tap(Action.TAKE)
    here.tap(Action.TIME, str(TEN))
    here.send(Ahead(terms=Terms(wants={"quest": 9}, start_ms=1, end_ms=2), free=99))
    assert draft(here).free == 3


def test_the_time_of_day_stays_when_the_day_changes_and_the_length_is_one_tap() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest").tap(Action.SIZE, "1").tap(Action.TAKE)
    tomorrow = draft(here).days[1]
    here.tap(Action.DAY, tomorrow.day)
    assert draft(here).start_at == 0
    here.tap(Action.DAY, draft(here).days[0].day).tap(Action.TIME, str(TEN)).tap(Action.DAY, tomorrow.day)
    assert draft(here).start_at == TEN + 24 * HOUR
    ends = {span: draft(here.tap(Action.SPAN, span)).end_at - draft(here).start_at for span in Span}
    assert list(ends.values()) == [45 * 60_000, 90 * 60_000, 4 * HOUR, 9 * HOUR]


def test_back_leads_through_the_questions_and_to_the_list() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest").tap(Action.SIZE, "1").tap(Action.TAKE)
    here.tap(Action.TIME, str(TEN)).tap(Action.TAKE)
    steps = [draft(here.tap(Action.BACK)).step for _ in range(3)]
    assert steps == [Step.WHEN, Step.COUNT, Step.WHAT]
    assert here.tap(Action.BACK).screen is Screen.RESERVATIONS
    assert here.tap(Action.BACK).screen is Screen.DESK
    assert here.kiosk.reservations is None


def test_a_groups_badge_says_how_many_they_are_and_nobody_need_be_named() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest").scan(GROUP)
    assert (draft(here).count, draft(here).handle) == (3, QUINN)
    here.tap(Action.REMOVE)
    assert draft(here).handle == ""
    here.tap(Action.TAKE).scan(GROUP)
    assert (draft(here).step, draft(here).handle) == (Step.WHEN, QUINN)


@pytest.mark.parametrize("text", [PATS, day_label(bytes(16)), LOGIN])
def test_nobody_else_is_reserved_for(text: str) -> None:
    here = at_list().tap(Action.START).scan(text)
    assert (here.screen, draft(here).handle) == (Screen.RESERVE, "")
    assert here.kiosk.notice is not None


def test_the_card_of_a_place_says_nothing_here() -> None:
    here = at_list().tap(Action.START)
    before = here.kiosk
    here.scan(place_card("MAKERS"))
    assert (here.kiosk.booking, here.screen, here.kiosk.notice) == (before.booking, Screen.RESERVE, None)


def test_very_things_are_scanned_and_their_number_is_known() -> None:
    here = at_list().tap(Action.START).scan(TAGS["quest-a"]).scan(TAGS["quest-a"])
    assert here.kiosk.notice is Notice.SCANNED_ALREADY
    here.scan(TAGS["quest-b"]).scan(TAGS["camera"])
    choice = draft(here).choice
    assert choice is not None
    assert (choice.wants, draft(here).count) == ({"quest": 2, "cam": 1}, 3)
    here.tap(Action.TAKE)
    assert draft(here).step is Step.WHEN
    here.scan(TAGS["quest-c"]).tap(Action.TIME, str(TEN)).tap(Action.TAKE).tap(Action.TAKE)
    (line,) = lines(here)
    assert ([part.asset_id for part in line.parts], line.who) == (["quest-a", "quest-b", "camera"], "")


def test_a_kit_is_one_tap_and_back_leads_to_what() -> None:
    lab = furnished()
    lab.tell(kit("quest-a", "camera"))
    here = at_list(lab).tap(Action.START).tap(Action.PICK, "kit:vr")
    assert (draft(here).step, draft(here).count) == (Step.WHEN, 2)
    assert draft(here.tap(Action.BACK)).step is Step.WHAT
    here.scan(KIT_CODE)
    assert here.kiosk.notice is None
    assert [part.asset_id for part in draft(here).parts] == ["quest-a", "camera"]


def test_an_unknown_code_is_kept_and_said() -> None:
    here = at_list().tap(Action.START).scan("0012345678905")
    assert here.kiosk.notice is Notice.UNKNOWN_CODE


def test_what_changed_meanwhile_leads_back_to_when() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest").tap(Action.SIZE, "3").tap(Action.TAKE)
    here.tap(Action.TIME, str(TEN)).tap(Action.TAKE)
    hold = HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.DAMAGED, by="S")
    here.lab.tell(Fact(Stream("asset:quest-a"), hold))
    here.tap(Action.TAKE)
    assert (here.kiosk.notice, draft(here).step, draft(here).free) == (Notice.NOT_ENOUGH, Step.WHEN, 2)
    here.tap(Action.BACK).tap(Action.ERASE).tap(Action.SIZE, "2").tap(Action.TAKE).tap(Action.TAKE)
    here.lab.wait(10 * HOUR)
    here.tap(Action.TAKE)
    assert here.kiosk.notice is Notice.OVER_ALREADY


def test_a_full_disk_is_said_and_the_draft_stays() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest").tap(Action.SIZE, "3").tap(Action.TAKE)
    here.tap(Action.TIME, str(TEN)).tap(Action.TAKE)
    here.lab.store.full = True
    here.tap(Action.TAKE)
    assert (here.screen, here.kiosk.notice, draft(here).count) == (Screen.RESERVE, Notice.NOT_WRITTEN, 3)


# One of them ----------------------------------------------------------------------------------------------------------


def test_one_is_opened_put_aside_and_cancelled_with_a_second_tap() -> None:
    here = booked().tap(Action.PICK, "nothing")
    assert here.screen is Screen.RESERVATIONS
    opened(here)
    assert here.screen is Screen.RESERVATION
    assert here.tap(Action.BACK).screen is Screen.RESERVATIONS
    opened(here).tap(Action.CANCEL).tap(Action.BACK)
    assert here.screen is Screen.RESERVATION
    here.tap(Action.CANCEL).tap(Action.CANCEL)
    assert (here.screen, lines(here), here.kiosk.notice) == (Screen.RESERVATIONS, (), Notice.CANCELLED)


def test_one_that_is_over_meanwhile_lies_open_no_more() -> None:
    here = opened(booked())
    here.lab.wait(12 * HOUR)
    here.send(perform_list(here))
    assert (here.screen, lines(here)) == (Screen.RESERVATIONS, ())


def perform_list(here: Desk) -> Any:
    from lab_kiosk.application.reservations import ListReservations

    return perform(ListReservations(), here.lab.lab)


def test_the_number_and_the_time_are_changed_and_the_rest_stays() -> None:
    here = opened(booked()).tap(Action.CHANGE)
    assert (draft(here).step, draft(here).count, draft(here).free) == (Step.COUNT, 2, 3)
    here.tap(Action.SIZE, "3").tap(Action.TAKE)
    assert (draft(here).start_at, draft(here).end_at, draft(here).today) != (0, 0, None)
    here.tap(Action.SPAN, Span.DOUBLE_LESSON).tap(Action.TAKE)
    (line,) = lines(here)
    assert (line.count, line.end_at - line.start_at, line.who) == (3, 90 * 60_000, "Pat")
    opened(here).tap(Action.CHANGE)
    assert here.tap(Action.BACK).screen is Screen.RESERVATIONS


def test_of_very_things_only_the_time_is_changed() -> None:
    here = at_list().tap(Action.START).scan(TAGS["quest-a"]).tap(Action.TAKE)
    here.tap(Action.TIME, str(TEN)).tap(Action.TAKE).tap(Action.TAKE)
    opened(here).tap(Action.CHANGE)
    assert draft(here).step is Step.WHEN
    here.tap(Action.TIME, str(TEN + HOUR)).tap(Action.TAKE)
    assert lines(here)[0].start_at == TEN + HOUR
    opened(here).tap(Action.CHANGE)
    assert here.tap(Action.BACK).screen is Screen.RESERVATIONS


@pytest.mark.parametrize("action", [Action.CHANGE, Action.CANCEL, Action.TAKE])
def test_of_nothing_nothing_is_done(action: Action) -> None:
    here = booked()
    here.kiosk = opened(here).kiosk
    assert here.kiosk.reservations is not None
    from msgspec.structs import replace

    here.kiosk = replace(here.kiosk, reservations=replace(here.kiosk.reservations, chosen=""))
    assert here.tap(action).screen is Screen.RESERVATION


def test_a_visitors_badge_closes_the_list_like_every_page_of_the_desk() -> None:
    here = booked().scan(PATS)
    assert (here.kiosk.desk, here.kiosk.reservations, here.kiosk.booking) == (None, None, None)
    assert here.screen is Screen.VERDICT


def test_left_alone_the_draft_goes_with_the_desk() -> None:
    here = at_list().tap(Action.START).wait(121_000)
    assert (here.screen, here.kiosk.booking) == (Screen.ATTRACT, None)


# Handed out, scan by scan ---------------------------------------------------------------------------------------------


def handing_out(lab: TestLab | None = None, count: str = "2") -> Desk:
    here = opened(booked(lab, count)).tap(Action.TAKE)
    assert here.screen is Screen.CLASS_SET
    return here.scan(EDUCATOR)


def set_of(here: Desk) -> Any:
    assert here.kiosk.class_set is not None
    return here.kiosk.class_set


def test_scans_count_against_what_was_promised_and_it_goes_out_until_its_end() -> None:
    here = handing_out(count="3")
    assert (set_of(here).size, set_of(here).due_at, set_of(here).by) == (3, TEN + 45 * 60_000, STAFF)
    here.scan(TAGS["quest-a"]).scan(TAGS["quest-b"])
    assert len(set_of(here).ready) == 2
    here.tap(Action.TAKE)
    assert here.screen is Screen.CLASS_OUT
    (line,) = perform_list(here).lines
    assert (line.taken, line.count, line.standing) == (2, 3, Standing.PARTLY)
    here.tap(Action.UNDO)
    assert perform_list(here).lines[0].taken == 0


def test_another_model_and_one_too_many_are_said_set_aside_and_go_all_the_same_with_a_tap() -> None:
    here = handing_out(count="1").scan(TAGS["camera"])
    assert (here.kiosk.notice, set_of(here).aside[0].blocker) == (Notice.NOT_RESERVED, Blocker.NOT_RESERVED)
    here.scan(TAGS["quest-a"]).scan(TAGS["quest-b"])
    assert (here.kiosk.notice, set_of(here).scanned.blocker) == (Notice.SURPLUS, Blocker.SURPLUS)
    here.tap(Action.ALLOW, "nothing").tap(Action.ALLOW, "camera").tap(Action.ALLOW, "quest-b")
    assert [item.asset_id for item in set_of(here).ready] == ["camera", "quest-a", "quest-b"]
    here.tap(Action.REMOVE, "camera").scan(TAGS["camera"])
    assert [item.asset_id for item in set_of(here).aside] == ["camera"]
    here.tap(Action.TAKE)
    assert [loan.asset_id for loan in set_of(here).lent.loans] == ["quest-a", "quest-b"]
    assert perform_list(here).lines[0].taken == 2


def test_very_things_are_those_and_no_others() -> None:
    here = at_list().tap(Action.START).scan(TAGS["quest-a"]).tap(Action.TAKE)
    here.tap(Action.TIME, str(TEN)).tap(Action.TAKE).tap(Action.TAKE)
    opened(here).tap(Action.TAKE).scan(EDUCATOR).scan(TAGS["quest-b"])
    assert here.kiosk.notice is Notice.NOT_RESERVED
    here.scan(TAGS["quest-a"])
    assert [item.asset_id for item in set_of(here).ready] == ["quest-a"]


def test_what_is_kept_for_others_goes_with_staff_and_not_without() -> None:
    lab = furnished()
    here = booked(lab, "3")
    here.lab.wait(7 * HOUR + 30 * 60_000)
    other = badge_text(QUINN, role=Role.EDUCATOR, age_band=AgeBand.ADULT)
    here = at_staff_desk(lab).tap(Action.OPEN, "class_set").scan(other).scan(TAGS["quest-a"])
    (item,) = set_of(here).aside
    assert (item.blocker, item.kept_at, set_of(here).may_go(item)) == (Blocker.RESERVED, TEN, True)
    here.tap(Action.ALLOW, "quest-a").tap(Action.TAKE)
    assert here.screen is Screen.CLASS_OUT
    assert here.lab.told("asset.lent")[0].event.reservation_override  # type: ignore[union-attr]
    alone = Desk(lab).scan(card(Command.CLASSSET)).scan(other).scan(TAGS["quest-b"])
    alone.tap(Action.ALLOW, "quest-b")
    assert set_of(alone).ready == ()


def test_without_a_set_there_is_nothing_to_let_go() -> None:
    from lab_kiosk.application.flows.class_set import let_go
    from lab_kiosk.application.flows.kiosk import Tap

    kiosk = Kiosk(screen=Screen.CLASS_SET)
    assert let_go(kiosk, Tap(Action.ALLOW, "a"))[1] == ()


def test_a_set_without_a_reservation_is_as_it_was() -> None:
    here = at_staff_desk().tap(Action.OPEN, "class_set").scan(EDUCATOR)
    for name in HEADSETS:
        here.scan(TAGS[name])
    assert (set_of(here).booked, len(set_of(here).ready)) == (None, 3)


# Today ----------------------------------------------------------------------------------------------------------------


def test_today_tells_of_the_next_reservation_and_how_much_of_it_will_be_ready() -> None:
    here = booked(count="3")
    hold = HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.DAMAGED, by="S")
    here.lab.tell(Fact(Stream("asset:quest-a"), hold))
    shown: Any = perform(LookAtToday("reserved"), here.lab.lab)
    told = shown.facts.reserved
    assert (told.at, told.things, told.ready, told.who, shown.facts.reservations) == (TEN, 3, 2, "Pat", 1)
    assert [(line.name, line.who, line.at) for line in shown.lines] == [("3 × Quest", "Pat", TEN)]


# Scanned where nobody asks --------------------------------------------------------------------------------------------


def test_a_badge_before_the_last_page_is_noted_with_a_word_and_counts_there() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest").tap(Action.SIZE, "1").tap(Action.TAKE).scan(EDUCATOR)
    assert (draft(here).step, here.kiosk.notice, draft(here).handle) == (Step.WHEN, Notice.BADGE_NOTED, PAT)
    here.tap(Action.TIME, str(TEN)).tap(Action.TAKE)
    assert (draft(here).step, draft(here).name) == (Step.WHO, "Pat")
    assert here.scan(EDUCATOR).kiosk.notice is None


def test_a_thing_behind_the_first_page_is_too_late_and_says_so() -> None:
    here = at_list().tap(Action.START).tap(Action.PICK, "quest").scan(TAGS["camera"])
    assert (draft(here).choice.name, here.kiosk.notice) == ("Quest", Notice.CHOSEN_BEFORE)  # type: ignore[union-attr]


def test_what_is_promised_to_one_is_not_handed_over_to_another_by_a_badge() -> None:
    here = opened(booked()).tap(Action.CHANGE).scan(badge_text(QUINN, role=Role.EDUCATOR))
    assert (here.kiosk.notice, draft(here).handle, draft(here).name) == (Notice.SAME_BADGE, PAT, "Pat")
    here.scan(GROUP)
    assert (draft(here).count, draft(here).handle) == (3, PAT)
    here.tap(Action.TAKE).scan(GROUP)
    assert (draft(here).step, here.kiosk.notice) == (Step.WHEN, Notice.SAME_BADGE)
