# SPDX-License-Identifier: Apache-2.0
"""Turnaround by scanning: a thing and a card, or a card and many things; dwell times; the wall board."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application.commands import TakeBack
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.fleet import LookAtBoard, Turn, UndoTurn
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.outcomes import StaffRefused, TooLate
from lab_kiosk.application.turnaround import Act, BoardFacts, Column, Turned, TurnResult, TurnUndone
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Bin, Blocker, first_blocker
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetReturned, BatteryReported, HoldPlaced
from lab_kiosk.domain.folds.asset import ASSET, AssetState
from lab_kiosk.domain.ids import HoldId, Stream
from lab_kiosk.domain.vocabulary import CaseCode, Custody, HoldReason, Step
from tests.support.builders import MINUTE, PAT, QUINN, SECOND, STAFF, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.equipment import done, headset, lent, registered, undone
from tests.support.fakes import TestLab
from tests.support.journeys import LOGIN, PATS, A, at_home, card, mark_missing, running
from tests.support.scenarios import KIT_CODE, TAGS, furnished, kit, model

CLEANED, CHARGED, DAMAGED = card(Command.CLEANED), card(Command.CHARGED), card(Command.DAMAGED)
B = TAGS["quest-b"]
DWELL = 5 * MINUTE
STEPS = (Step.SANITISE, Step.CHARGE)


def used(*names: str, steps: tuple[Step, ...] = STEPS) -> TestLab:
    """A lab with a UV box, where these headsets were just used."""
    lab = furnished()
    lab.tell(model(sanitise_seconds=DWELL // SECOND))
    for name in names or ("quest-a", "quest-b"):
        lab.tell(Fact(Stream(f"asset:{name}"), AssetReturned(place="front desk", due_steps=steps)))
    return lab


def mode(lab: TestLab, *scans: str) -> Desk:
    """Staff opened the mode by a card and their badge, and scanned."""
    here = Desk(lab).scan(scans[0]).scan(staff_badge())
    assert here.screen is Screen.TURNAROUND
    for text in scans[1:]:
        here.scan(text)
    return here


def last(here: Desk) -> Turned:
    assert here.kiosk.turning is not None
    assert here.kiosk.turning.last is not None
    return here.kiosk.turning.last


def state(lab: TestLab, name: str = "quest-a") -> AssetState:
    return lab.store.state(ASSET, f"asset:{name}")


# Who may --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", [Command.CLEANED, Command.CHARGED, Command.CHECKED, Command.RESET, Command.DAMAGED])
def test_each_card_asks_for_a_staff_badge_and_writes_nothing_by_itself(command: Command) -> None:
    here = Desk(used())
    before = len(here.lab.store.entries)
    here.scan(card(command))
    assert (here.screen, here.kiosk.duty) == (Screen.STAFF, Duty.TURN_AROUND)
    here.scan(PATS)
    assert here.kiosk.notice is Notice.STAFF_REFUSED
    here.scan(staff_badge())
    assert here.screen is Screen.TURNAROUND
    assert here.kiosk.turning is not None
    assert (here.kiosk.turning.by, here.kiosk.turning.act) == (STAFF, Act(command.value.lower()))
    assert len(here.lab.store.entries) == before


def test_a_card_that_nobody_of_the_staff_comes_for_is_forgotten() -> None:
    here = Desk(used()).scan(DAMAGED)
    here.wait(2 * MINUTE)
    assert (here.screen, here.kiosk.duty, here.kiosk.turning) == (Screen.ATTRACT, None, None)


def test_another_duty_in_the_mode_comes_back_to_it() -> None:
    here = mode(used(), CLEANED, A).scan(card(Command.CLEAN))
    assert here.screen is Screen.STAFF
    here.tap(Action.BACK)
    assert here.screen is Screen.TURNAROUND
    assert last(here).result is TurnResult.DONE


def test_no_card_is_heard_over_a_demo() -> None:
    here = running().scan(CLEANED)
    assert (here.screen, here.kiosk.duty, here.kiosk.turning) == (Screen.SESSION, None, None)


def test_on_the_return_screen_the_damaged_card_is_still_the_visitors_word() -> None:
    here = at_home().tap(Action.BORROW).scan(A).tap(Action.TAKE).tap(Action.CONTINUE).scan(A).scan(DAMAGED)
    assert here.screen is Screen.RETURNED
    assert here.kiosk.returned is not None
    assert here.kiosk.returned.bin is Bin.BENCH


# A card, then many things ---------------------------------------------------------------------------------------------


def test_a_card_and_many_things_mark_each_of_them_by_name_of_who_did_it() -> None:
    here = mode(used(), CLEANED, A, B)
    assert here.kiosk.turning is not None
    assert here.kiosk.turning.count == 2
    marks = here.lab.told("asset.turnaround_step_done")
    assert [(mark.event.step, mark.event.by) for mark in marks] == [(Step.SANITISE, STAFF)] * 2  # type: ignore[union-attr]
    assert (last(here).result, last(here).next) == (TurnResult.DONE, Step.CHARGE)
    assert last(here).ready_at == here.lab.clock.now + DWELL


def test_a_thing_and_then_a_card_is_about_that_thing() -> None:
    lab = used()
    here = Desk(lab).scan(A)
    assert here.screen is Screen.RETURNED
    here.scan(CLEANED).scan(staff_badge())
    assert here.screen is Screen.TURNAROUND
    assert last(here).asset_id == "quest-a"
    assert Step.SANITISE not in state(lab).steps


def test_a_card_is_chosen_by_touch_another_one_takes_its_place_and_a_second_tap_puts_it_away() -> None:
    here = mode(used(), CLEANED)
    acts = []
    for act in (Act.CHARGED, Act.CHARGED, Act.DAMAGED, "no card of ours"):
        here.tap(Action.PICK, act)
        assert here.kiosk.turning is not None
        acts.append(here.kiosk.turning.act)
    assert acts == [Act.CHARGED, None, Act.DAMAGED, Act.DAMAGED]
    assert here.lab.told("asset.turnaround_step_done") == []


def test_in_the_mode_a_thing_that_only_was_looked_at_waits_for_its_card() -> None:
    here = mode(used(), CLEANED).tap(Action.PICK, Act.CLEANED).scan(A)
    assert last(here).result is TurnResult.LOOKED
    here.scan(CLEANED)
    assert (last(here).asset_id, last(here).result) == ("quest-a", TurnResult.DONE)
    here.scan(CHARGED)
    assert len(here.lab.told("asset.turnaround_step_done")) == 1, "a card for a thing that had its card is for the next"
    assert here.kiosk.turning is not None
    assert here.kiosk.turning.act is Act.CHARGED


def test_what_is_not_due_is_said_and_not_written() -> None:
    here = mode(used("quest-b"), CLEANED, A)
    assert last(here).result is TurnResult.NOT_DUE
    assert not here.lab.told("asset.turnaround_step_done")


def test_damaged_places_a_hold_with_its_reason_once_and_the_thing_goes_to_the_bench() -> None:
    here = mode(used(), DAMAGED, A)
    assert (last(here).result, last(here).bin) == (TurnResult.DONE, Bin.BENCH)
    (placed,) = here.lab.told("asset.hold_placed")
    assert (placed.event.reason, placed.event.by) == (HoldReason.DAMAGED, STAFF)  # type: ignore[union-attr]
    here.scan(A)
    assert last(here).result is TurnResult.HELD_ALREADY
    assert len(here.lab.told("asset.hold_placed")) == 1


def test_what_was_out_comes_back_with_the_same_scan_and_what_was_missing_is_found() -> None:
    lab = used()
    Desk(lab).scan(PATS)
    lab.tell(Fact(Stream("asset:quest-c"), lent("l", due=0), PAT))
    mark_missing(lab, "quest-b")
    here = mode(lab, CLEANED, TAGS["quest-c"])
    assert last(here).came_back
    assert state(lab, "quest-c").loan is None
    assert (last(here).result, state(lab, "quest-c").steps) == (TurnResult.DONE, (Step.CHARGE,))
    here.scan(B)
    assert (last(here).found, here.kiosk.notice) == (True, Notice.FOUND_HERE)
    assert state(lab, "quest-b").custody is Custody.IN_LAB
    assert here.tap(Action.PICK, Act.CLEANED).scan(B).kiosk.notice is None


def test_a_kit_and_a_code_that_nobody_knows_mark_nothing() -> None:
    lab = used()
    lab.tell(kit("quest-a", "quest-b"))
    here = mode(lab, CLEANED, KIT_CODE)
    assert (here.screen, here.kiosk.notice) == (Screen.TURNAROUND, Notice.SCAN_THE_PARTS)
    assert here.scan("ZZ-1").kiosk.notice is Notice.UNKNOWN_CODE
    assert here.scan(LOGIN).kiosk.notice is Notice.LOGIN_BADGE
    assert here.screen is Screen.TURNAROUND
    assert not lab.told("asset.turnaround_step_done")


def test_the_mode_closes_by_itself_and_by_anybodys_badge() -> None:
    assert mode(used(), CLEANED, A).wait(121 * SECOND).screen is Screen.ATTRACT
    assert mode(used(), CLEANED, A).tap(Action.BACK).kiosk.turning is None
    here = mode(used(), CLEANED, A).scan(badge_text(QUINN))
    assert here.screen is Screen.VERDICT
    assert here.kiosk.turning is None


def test_a_full_disk_keeps_the_mode_open() -> None:
    here = mode(used(), CLEANED)
    here.lab.store.full = True
    assert here.scan(A).kiosk.notice is Notice.NOT_WRITTEN
    assert here.screen is Screen.TURNAROUND


# The box --------------------------------------------------------------------------------------------------------------


def test_in_the_box_a_second_cleaned_changes_nothing_and_the_time_runs() -> None:
    here = mode(used(), CLEANED, A).wait(MINUTE).scan(A)
    assert last(here).result is TurnResult.STILL_IN
    assert last(here).ready_at == here.lab.clock.now + DWELL - MINUTE
    assert len(here.lab.told("asset.turnaround_step_done")) == 1


def test_what_comes_out_of_the_box_too_early_is_to_be_cleaned_again() -> None:
    lab = used()
    here = mode(lab, CLEANED, A).wait(MINUTE).scan(CHARGED).scan(A)
    assert last(here).result is TurnResult.TOO_EARLY
    assert state(lab).steps == STEPS
    assert first_blocker(state(lab), lab.clock.now) is Blocker.NEEDS_SANITISE
    lab.wait(DWELL)
    assert first_blocker(state(lab), lab.clock.now) is Blocker.NEEDS_SANITISE


def test_after_the_dwell_time_the_next_step_is_due_and_then_it_is_ready() -> None:
    lab = used()
    here = mode(lab, CLEANED, A)
    lab.wait(DWELL)
    here.scan(CHARGED).scan(A)
    assert (last(here).result, last(here).bin) == (TurnResult.DONE, Bin.SHELF)
    assert first_blocker(state(lab), lab.clock.now) is None


def test_charged_is_newer_than_what_the_battery_said() -> None:
    lab = used(steps=(Step.CHARGE,))
    lab.tell(Fact(Stream("asset:quest-a"), registered(min_battery=30)))
    lab.tell(Fact(Stream("asset:quest-a"), BatteryReported(percent=0, charging=True)))
    mode(lab, CHARGED, A)
    assert (state(lab).battery, state(lab).charging, state(lab).steps) == (None, False, ())


@given(
    st.lists(
        st.one_of(
            st.sampled_from([(name, act) for name in ("quest-a", "quest-b") for act in (None, *Act)]),
            st.integers(1, 2 * DWELL),
            st.sampled_from(["undo", "lend"]),
        ),
        max_size=14,
    )
)
def test_no_scanning_whatever_lends_a_worn_thing_that_was_not_cleaned_to_the_end(story: list[Any]) -> None:
    """The hygiene invariant, over the desk: what anybody may have was cleaned, and its dwell time is over."""
    lab = used()
    here = mode(lab, CLEANED)
    for told in story:
        if isinstance(told, int):
            lab.wait(told)
        elif told == "undo" and here.kiosk.turning and here.kiosk.turning.last and here.kiosk.turning.last.mark:
            here.tap(Action.UNDO)
        elif isinstance(told, tuple):
            outcome = perform(Turn(code=TAGS[told[0]], act=told[1], by=STAFF), lab.lab)
            here.send(outcome)
        for name in ("quest-a", "quest-b"):
            now = state(lab, name)
            if first_blocker(now, lab.clock.now) is None:
                assert now.clean_from is not None
                assert now.clean_from <= lab.clock.now
                marks = [entry for entry in lab.told("asset.turnaround_step_done") if entry.stream == f"asset:{name}"]
                assert any(mark.event.step is Step.SANITISE for mark in marks)  # type: ignore[union-attr]


# Undo -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", [Act.CLEANED, Act.DAMAGED])
@pytest.mark.parametrize(("after", "fine"), [(60 * SECOND, True), (60 * SECOND + 1, False)])
def test_a_mark_is_taken_back_within_a_minute_and_not_later(act: Act, after: int, fine: bool) -> None:
    lab = used()
    here = mode(lab, card(Command[act.name]), A)
    lab.wait(after)
    here.scan(card(Command.UNDO))
    assert here.kiosk.notice is (Notice.TAKEN_BACK if fine else Notice.TOO_LATE)
    taken_back = state(lab).steps == STEPS and not state(lab).holds
    assert taken_back is fine


def test_an_undo_takes_back_its_own_mark_and_nobody_elses() -> None:
    lab = used()
    first = perform(Turn(code=A, act=Act.CLEANED, by=STAFF), lab.lab)
    assert isinstance(first, Turned)
    undo = UndoTurn(asset_id="quest-a", act=Act.CLEANED, mark=first.mark, at=first.at, by=STAFF)
    assert perform(undo, lab.lab) == TurnUndone("quest-a")
    assert perform(undo, lab.lab) == TooLate()
    again = perform(Turn(code=A, act=Act.CLEANED, by=STAFF), lab.lab)
    assert isinstance(again, Turned)
    assert perform(undo, lab.lab) == TooLate()
    assert Step.SANITISE not in state(lab).steps
    held = UndoTurn(asset_id="quest-a", act=Act.DAMAGED, mark="none", at=lab.clock.now, by=STAFF)
    assert perform(held, lab.lab) == TooLate()


def test_there_is_nothing_to_undo_before_the_first_mark() -> None:
    here = mode(used(), CLEANED).tap(Action.UNDO)
    assert here.screen is Screen.TURNAROUND
    assert here.kiosk.notice is None


# When histories meet --------------------------------------------------------------------------------------------------


def test_cleaned_again_at_another_kiosk_stays_clean_when_the_first_mark_is_taken_back() -> None:
    from lab_kiosk.domain.events.equipment import TurnaroundStepUndone

    history = headset()
    history.add(0, lent("l"), PAT)
    history.add(MINUTE, AssetReturned(place="desk", due_steps=STEPS))
    first = history.add(2 * MINUTE, done(Step.SANITISE), log="A")
    history.add(4 * MINUTE, TurnaroundStepUndone(step=Step.SANITISE, done=first.event_id, by="S"), log="A")
    assert history.state.steps == STEPS
    assert history.state.clean_from is None
    history.add(5 * MINUTE, done(Step.SANITISE), log="B")
    history.add(6 * MINUTE, TurnaroundStepUndone(step=Step.SANITISE, done=first.event_id, by="S"), log="A")
    assert history.state.steps == (Step.CHARGE,)


def test_lent_though_the_cleaning_was_taken_back_elsewhere_a_person_looks() -> None:
    from lab_kiosk.domain.events.equipment import TurnaroundStepUndone

    history = headset()
    history.add(0, lent("l"), PAT)
    history.add(MINUTE, AssetReturned(place="desk", due_steps=STEPS))
    mark = history.add(2 * MINUTE, done(Step.SANITISE), log="A")
    history.add(3 * MINUTE, TurnaroundStepUndone(step=Step.SANITISE, done=mark.event_id, by="S"), log="B")
    history.add(4 * MINUTE, lent("m"), QUINN, log="A")
    assert history.cases == [CaseCode.HYGIENE_SKIPPED]
    history.add(5 * MINUTE, undone("m"), QUINN, log="A")
    assert history.state.steps == STEPS


def test_a_step_that_is_no_part_of_hygiene_is_due_again_and_leaves_the_thing_clean() -> None:
    from lab_kiosk.domain.events.equipment import TurnaroundStepUndone

    history = headset()
    history.add(MINUTE, AssetReturned(place="desk", due_steps=STEPS))
    history.add(2 * MINUTE, done(Step.SANITISE))
    mark = history.add(3 * MINUTE, done(Step.CHARGE))
    history.add(4 * MINUTE, TurnaroundStepUndone(step=Step.CHARGE, done=mark.event_id, by="S"))
    assert history.state.steps == (Step.CHARGE,)
    assert history.state.clean_from is not None


# The wall board -------------------------------------------------------------------------------------------------------


def board(lab: TestLab) -> dict[str, Column]:
    facts = perform(LookAtBoard(), lab.lab)
    assert isinstance(facts, BoardFacts)
    return {line.asset_id: line.column for line in facts.lines}


def test_the_board_says_what_waits_for_what_and_when_it_comes_out() -> None:
    lab = used("quest-a", "quest-b", "quest-c")
    assert board(lab) == {"quest-a": Column.CLEAN, "quest-b": Column.CLEAN, "quest-c": Column.CLEAN}
    mode(lab, CLEANED, A, B)
    assert board(lab) == {"quest-a": Column.IN_THE_BOX, "quest-b": Column.IN_THE_BOX, "quest-c": Column.CLEAN}
    facts = perform(LookAtBoard(), lab.lab)
    assert isinstance(facts, BoardFacts)
    assert {line.until for line in facts.lines} == {lab.clock.now + DWELL, 0}
    lab.wait(DWELL)
    assert board(lab)["quest-a"] is Column.CHARGE
    mode(lab, CHARGED, A)
    assert "quest-a" not in board(lab)
    facts = perform(LookAtBoard(), lab.lab)
    assert isinstance(facts, BoardFacts)
    assert (facts.ready, facts.headsets) == (1, 3)


def test_what_is_on_hold_or_out_is_nobodys_work_at_the_board_and_a_check_is() -> None:
    lab = used("quest-a", "quest-b")
    lab.tell(Fact(Stream("asset:quest-a"), HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.RECALL, by="S")))
    lab.tell(Fact(Stream("asset:quest-b"), lent("l"), PAT))
    lab.tell(Fact(Stream("asset:camera"), AssetReturned(place="desk", due_steps=(Step.CHECK,))))
    assert board(lab) == {"camera": Column.CHECK}


def test_a_flat_battery_without_a_step_waits_for_its_charge() -> None:
    lab = furnished()
    lab.tell(model(min_battery=30))
    lab.tell(Fact(Stream("asset:quest-a"), registered(min_battery=30)))
    lab.tell(Fact(Stream("asset:quest-a"), BatteryReported(percent=10)))
    assert board(lab) == {"quest-a": Column.CHARGE}


def test_the_board_opens_with_its_card_and_a_staff_badge_and_closes_with_a_tap() -> None:
    here = Desk(used()).scan(card(Command.BOARD)).scan(PATS)
    assert here.screen is Screen.STAFF
    here.scan(staff_badge())
    assert here.screen is Screen.BOARD
    assert here.kiosk.board is not None
    assert len(here.kiosk.board.lines) == 2
    here.wait(60 * MINUTE)
    assert here.screen is Screen.BOARD
    perform(TakeBack(TAGS["quest-a"]), here.lab.lab)
    here.send(perform(LookAtBoard(), here.lab.lab))
    assert here.screen is Screen.BOARD
    assert here.tap(Action.BACK).kiosk.board is None


def test_a_visitors_badge_opens_neither() -> None:
    from lab_kiosk.application.commands import DoDuty

    for duty in (Duty.TURN_AROUND, Duty.SHOW_BOARD):
        assert perform(DoDuty(duty, PATS), used().lab) == StaffRefused()
