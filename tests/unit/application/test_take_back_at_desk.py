# SPDX-License-Identifier: Apache-2.0
"""Take back at the staff desk, named after the rows of equipment.md §1a that it answers."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.commands import Lend
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.handing import (
    CheckReturn,
    TakeBackAtDesk,
)
from lab_kiosk.application.outcomes import Failed, KitToReturn, Trouble
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain import codes
from lab_kiosk.domain.availability import Bin
from lab_kiosk.domain.badge import BadgeType
from lab_kiosk.domain.codes import Command, place_card
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetReturned, ReturnChecked
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.vocabulary import (
    Accessory,
    Condition,
    Grade,
    HoldReason,
    LoanEnd,
    LoanKind,
    Step,
)
from tests.support.builders import HOUR, PAT, STAFF, badge_text
from tests.support.desk import Desk
from tests.support.equipment import done
from tests.support.journeys import LOGIN, PATS, QUINNS, A, at_staff_desk, card
from tests.support.lending import SET, B, draft, handing, lab, loans, taking
from tests.support.scenarios import KIT_CODE, kit, model, visitor


def test_return_by_scanning_alone_any_borrower_mix_and_the_acting_person_is_named() -> None:
    here = handing(PATS, A).tap(Action.TAKE).scan(QUINNS).scan(B).tap(Action.TAKE)
    taking(here)
    for code in (A, B):
        here.scan(code)
    assert {loan.closed_how for loan in loans(here)} == {LoanEnd.RETURNED}
    assert here.kiosk.taking is not None
    assert here.kiosk.taking.count == 2
    back = [e.event for e in here.lab.store.history("asset:quest-a") if isinstance(e.event, AssetReturned)]
    assert [event.staff for event in back] == [STAFF]


def test_says_who_had_it_whether_it_is_late_and_where_it_goes_next() -> None:
    here = handing(PATS, A).tap(Action.TAKE)
    here.lab.wait(2 * HOUR)
    taking(here).scan(A)
    assert here.kiosk.taking is not None
    last = here.kiosk.taking.last
    assert last is not None
    assert (last.who, last.late, last.kind) == ("Pat", True, LoanKind.IN_LAB)
    assert here.kiosk.returned is not None
    assert here.kiosk.returned.bin is Bin.CLEAN


def test_the_checklist_says_and_records_what_is_missing() -> None:
    here = handing(PATS, A).tap(Action.TAKE)
    taking(here).scan(A).tap(Action.TICK, Accessory.CHARGER).tap(Action.GRADE, Grade.WORN).tap(Action.TAKE)
    loan = loans(here)[0]
    assert (loan.grade, loan.missing, loan.condition) == (Grade.WORN, "charger", Condition.PROBLEM)
    assert here.kiosk.taking is not None
    assert here.kiosk.taking.checked
    look = [e.event for e in here.lab.store.history("asset:quest-a") if isinstance(e.event, ReturnChecked)]
    assert [(event.by, event.present) for event in look] == [(STAFF, (Accessory.CONTROLLERS,))]
    assert here.tap(Action.TICK, Accessory.CONTROLLERS).kiosk.taking.missing == (Accessory.CHARGER,)  # type: ignore[union-attr]
    # The next one is told: the charger stays unticked until somebody ticks it.
    here.lab.tell(model(turnaround=(), accessories=SET), *_clean("quest-a"))
    here.tap(Action.BACK).tap(Action.OPEN, "hand_out").scan(QUINNS).scan(A)
    (item,) = draft(here).items
    assert (item.lacks, draft(here).going_with(item)) == ((Accessory.CHARGER,), (Accessory.CONTROLLERS,))
    here.tap(Action.TICK, f"quest-a:{Accessory.CHARGER}").tap(Action.TAKE)
    assert here.lab.store.state(ASSET, "asset:quest-a").lacks == frozenset()


def _clean(asset: str) -> list[Fact]:
    return [Fact(Stream(f"asset:{asset}"), done(step)) for step in (Step.SANITISE, Step.CHARGE)]


def test_only_what_went_out_is_looked_for_and_all_of_it_where_nobody_ticked() -> None:
    here = handing(PATS, A).tap(Action.TICK, f"quest-a:{Accessory.CHARGER}").tap(Action.TAKE)
    taking(here).scan(A)
    assert here.kiosk.taking is not None
    assert here.kiosk.taking.last is not None
    assert here.kiosk.taking.last.expected == (Accessory.CONTROLLERS,)
    here.scan(B)
    assert here.kiosk.taking.last is not None
    assert (here.kiosk.taking.last.expected, here.kiosk.taking.last.loan_id) == (SET, "")
    assert here.kiosk.taking.count == 1
    assert not here.kiosk.taking.last.late


def test_whoever_helped_themselves_took_all_that_belongs_to_it() -> None:
    where = lab()
    perform(Lend(visitor(where), ("quest-a",)), where.lab)
    here = at_staff_desk(where).tap(Action.OPEN, "take_back").scan(A)
    assert here.kiosk.taking is not None
    assert here.kiosk.taking.last is not None
    assert here.kiosk.taking.last.expected == SET
    here.tap(Action.TICK, "crown").tap(Action.TICK, Accessory.STYLUS).tap(Action.GRADE, "splendid")
    here.tap(Action.TICK, Accessory.CHARGER).tap(Action.TICK, Accessory.CHARGER)
    assert (here.kiosk.taking.missing, here.kiosk.taking.grade) == ((), Grade.GOOD)
    here.scan(card(Command.RETURN))
    assert loans(here)[0].condition is Condition.FINE


def test_damaged_goes_to_the_bench_and_is_held_once() -> None:
    here = handing(PATS, A).tap(Action.TAKE)
    taking(here).scan(A).tap(Action.GRADE, Grade.DAMAGED).tap(Action.TAKE)
    assert here.kiosk.returned is not None
    assert here.kiosk.returned.bin is Bin.BENCH
    state = here.lab.store.state(ASSET, "asset:quest-a")
    assert list(state.holds.values()) == [HoldReason.DAMAGED]
    again = CheckReturn(asset_id="quest-a", loan_id="", grade=Grade.DAMAGED, by=STAFF)
    perform(again, here.lab.lab)
    assert len(here.lab.store.state(ASSET, "asset:quest-a").holds) == 1


def test_partial_return_of_a_kit_asks_for_its_parts() -> None:
    here = at_staff_desk(lab())
    here.lab.tell(kit("quest-a", "quest-b"))
    here.tap(Action.OPEN, "take_back").scan(KIT_CODE)
    assert (here.screen, here.kiosk.notice) == (Screen.TAKE_BACK, Notice.SCAN_THE_PARTS)
    assert isinstance(perform_kit(here), KitToReturn)


def perform_kit(here: Desk) -> Any:
    return perform(TakeBackAtDesk(code=KIT_CODE, by=STAFF), here.lab.lab)


def test_taking_back_hears_everything_and_stays() -> None:
    here = at_staff_desk(lab()).tap(Action.OPEN, "take_back")
    assert here.scan(codes.asset_tag("ZZZZZZ")).kiosk.notice is Notice.UNKNOWN_CODE
    assert here.scan(LOGIN).kiosk.notice is Notice.LOGIN_BADGE
    assert here.scan(place_card("MAKERS")).screen is Screen.TAKE_BACK
    assert here.send(Failed(Trouble.DISK_FULL)).kiosk.notice is Notice.NOT_WRITTEN
    assert here.scan(badge_text(PAT, type=BadgeType.GROUP_PASS, headcount=4)).kiosk.notice is Notice.NO_BORROWER
    assert here.tap(Action.TAKE).screen is Screen.TAKE_BACK
    assert here.tap(Action.BACK).screen is Screen.DESK


def test_a_badge_where_things_are_taken_back_shows_what_its_owner_still_has() -> None:
    here = handing(PATS, A).tap(Action.TAKE)
    taking(here).scan(PATS)
    assert (here.screen, here.kiosk.taking) == (Screen.HAND_OUT, None)
    assert [line.asset_id for line in draft(here).borrower.loans] == ["quest-a"]
