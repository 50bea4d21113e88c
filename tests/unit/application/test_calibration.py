# SPDX-License-Identifier: Apache-2.0
"""A calibration, or an electrical test, whose date has passed holds a thing back by itself, whoever asks for it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lab_kiosk.application import commands
from lab_kiosk.application.find import ActOnThing, FoundShown, LookFor, NotNow, ThingAct, ThingRefused
from lab_kiosk.application.fleet import LookAtBoard, Turn
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.outcomes import Offers, Returned
from lab_kiosk.application.reservations import ReservationRefused, ReservationSaved
from lab_kiosk.application.today import HOURS_AHEAD, LookAtToday, TodayShown
from lab_kiosk.application.turnaround import BoardFacts, Turned
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.promised import lendable, ready_by_then
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.due import end_of
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.equipment import AssetSentToVendor
from lab_kiosk.domain.ids import Handle, Stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import Custody, HoldReason
from tests.support.builders import HOUR, PAT, QUINN, STAFF, START_MS, TODAY, staff_badge
from tests.support.desk import Desk
from tests.support.equipment import ZONE, calibrated, hold, lent
from tests.support.fakes import TestLab
from tests.support.finding import act, at_thing, newest, page, state, stocked, story
from tests.support.journeys import A, at_home, card
from tests.support.lending import B, blockers, handing
from tests.support.reserving import EDUCATOR, SOON, listed, reserve, save, terms
from tests.support.scenarios import KIT_CODE, furnished, kit, model, named, visitor

DUE = START_MS + HOUR
DUE_AGAIN = Blocker.HELD_CALIBRATION_DUE
YEAR = 365


def on(event: Event, asset: str = "quest-a", subject: str | None = None) -> Fact:
    return Fact(Stream(f"asset:{asset}"), event, Handle(subject) if subject else None)


def dated(lab: TestLab | None = None, due: int = DUE) -> TestLab:
    """A lab whose first headset has to be calibrated an hour from now."""
    told = lab or furnished(ask_purpose=False)
    told.tell(on(calibrated(due)))
    return told


def until(lab: TestLab, instant: int) -> TestLab:
    """The clock of the wall says so."""
    lab.clock.now = instant
    return lab


# Whoever asks for it --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("early", "blocker"), [(1, None), (0, DUE_AGAIN)])
def test_the_tray_says_it_from_its_instant_on(early: int, blocker: Blocker | None) -> None:
    lab = dated()
    who = visitor(lab)
    offers = perform(commands.OfferItem(who, A), until(lab, DUE - early).lab)
    assert isinstance(offers, Offers)
    assert [item.blocker for item in offers.items] == [blocker]


def test_what_waits_in_a_tray_when_its_date_passes_does_not_go_out() -> None:
    here = at_home()
    dated(here.lab)
    here.scan(A)
    assert here.kiosk.tray[0].blocker is None
    until(here.lab, DUE)
    here.tap(Action.BORROW)
    assert here.lab.told("asset.lent") == []


def test_the_desk_hands_it_out_no_more() -> None:
    here = handing()
    dated(here.lab)
    until(here.lab, DUE)
    assert blockers(here.scan(A).scan(B)) == {"quest-a": DUE_AGAIN, "quest-b": None}


def test_a_class_set_sets_it_aside() -> None:
    here = Desk(until(dated(), DUE)).scan(card(Command.CLASSSET)).scan(EDUCATOR).scan(A).scan(B)
    assert here.kiosk.class_set is not None
    assert [item.asset_id for item in here.kiosk.class_set.ready] == ["quest-b"]
    assert here.kiosk.class_set.aside[0].blocker is DUE_AGAIN


def test_a_kit_lacks_it() -> None:
    lab = dated()
    lab.tell(kit("quest-a", "quest-b"))
    who = visitor(lab)
    offers = perform(commands.OfferItem(who, KIT_CODE), until(lab, DUE).lab)
    assert isinstance(offers, Offers)
    assert offers.kit is not None
    assert (offers.kit.blocker, [one.asset_id for one in offers.kit.missing]) == (Blocker.KIT_INCOMPLETE, ["quest-a"])


def test_a_demo_takes_another_headset() -> None:
    here = at_home()
    for name in ("quest-a", "quest-b"):
        here.lab.tell(on(calibrated(DUE), name))
    until(here.lab, DUE)
    here.tap(Action.DEMOS).tap(Action.PICK, "deep-sea").tap(Action.START)
    here.tap(Action.ACKNOWLEDGE).scan(staff_badge()).tap(Action.ACKNOWLEDGE)
    assert [entry.stream for entry in here.lab.told("asset.claimed")] == ["asset:quest-c"]


def test_it_cannot_be_promised_for_a_time_at_which_it_will_be_due() -> None:
    lab = dated(due=SOON)
    assert save(lab, terms(3)) == ReservationRefused(free=2)
    assert isinstance(save(lab, terms(3, SOON - HOUR)), ReservationSaved)


def test_what_will_be_ready_for_a_reservation_counts_without_it() -> None:
    lab = furnished()
    lab.tell(named(PAT, "Pat"))
    reserve(lab, terms(3))
    assert (listed(lab)[0].ready, ready_by_then(lab.lab, ("quest",), (), SOON)) == (3, {"quest": 3})
    dated(lab, SOON)
    assert (listed(lab)[0].ready, ready_by_then(lab.lab, ("quest",), (), SOON - 1)) == (2, {"quest": 3})
    assert lendable(lab.lab, "quest") == 3
    assert lendable(until(lab, SOON).lab, "quest") == 2


def test_the_numbers_of_the_day_and_the_forecast_and_the_wall_board_agree() -> None:
    lab = dated(due=START_MS + 2 * HOUR)

    def facts() -> tuple[int, int, list[int]]:
        shown, board = perform(LookAtToday(), lab.lab), perform(LookAtBoard(), lab.lab)
        assert isinstance(shown, TodayShown)
        assert isinstance(board, BoardFacts)
        assert shown.facts.ready == board.ready
        return shown.facts.ready, shown.facts.away, [one.ready for one in shown.facts.forecast]

    assert facts() == (3, 0, [3, *[2] * (HOURS_AHEAD - 1)])
    until(lab, START_MS + 2 * HOUR)
    assert facts() == (2, 1, [2] * HOURS_AHEAD)
    listed_away = perform(LookAtToday("away"), lab.lab)
    assert isinstance(listed_away, TodayShown)
    assert [line.held for line in listed_away.lines] == [True]


def test_what_comes_back_after_its_date_goes_to_the_desk() -> None:
    lab = dated()
    lab.tell(on(lent("l"), subject=PAT))
    back = perform(commands.TakeBack(A), until(lab, DUE).lab)
    assert isinstance(back, Returned)
    assert (back.bin, state(lab).custody) == (Bin.DESK, Custody.IN_LAB)
    turned = perform(Turn(code=A, act=None, by=STAFF), lab.lab)
    assert isinstance(turned, Turned)
    assert turned.bin is Bin.DESK


def test_the_list_of_what_was_typed_marks_it() -> None:
    lab = dated(stocked())

    def held() -> list[bool]:
        found = perform(LookFor(A), lab.lab)
        assert isinstance(found, FoundShown)
        return [line.held for line in found.lines]

    until(lab, DUE - 1)
    assert held() == [False]
    until(lab, DUE)
    assert held() == [True]


# Staff say that it was done -------------------------------------------------------------------------------------------


def calibrating(days: int = YEAR, *facts: Fact) -> TestLab:
    lab = stocked()
    lab.tell(model(calibration_days=days), *facts)
    return lab


def test_staff_record_that_it_was_calibrated_today_and_it_is_due_so_many_days_later() -> None:
    lab = until(dated(calibrating()), DUE)
    here = at_thing(lab)
    assert (page(here).calibration_due, page(here).blockers) == (DUE, (DUE_AGAIN,))
    next_time = page(here).calibrated_until
    act(here, "calibrate")
    assert here.screen is Screen.THING_ACT
    assert len(lab.told("asset.calibrated")) == 1, "nothing is written before the question is answered"
    here.tap(Action.AGREE)
    assert (here.screen, here.kiosk.notice) == (Screen.THING, Notice.WRITTEN_DOWN)
    event = newest(here, "asset.calibrated")
    assert (event.due_at, event.zone, event.by) == (next_time, ZONE, STAFF)
    assert (page(here).calibration_due, page(here).blockers) == (next_time, ())


def test_so_many_days_from_today_is_the_end_of_a_day_by_the_clock_on_the_wall() -> None:
    here = at_thing(calibrating(1))
    act(here, "calibrate").tap(Action.AGREE)
    assert state(here).calibration_due == end_of(TODAY + timedelta(days=1), ZONE)


def test_what_held_it_back_for_that_is_let_go_of_by_name_in_the_same_transaction_and_nothing_else() -> None:
    holds = (
        hold("one", HoldReason.CALIBRATION_DUE),
        hold("two", HoldReason.STAFF),
        hold("b", HoldReason.CALIBRATION_DUE),
    )
    here = at_thing(calibrating(YEAR, *(on(one) for one in holds)))
    act(here, "calibrate").tap(Action.AGREE)
    assert state(here).holds == {"two": HoldReason.STAFF}
    done, *released = here.lab.store.entries[-3:]
    assert [one.event.hold_id for one in released] == ["one", "b"]  # type: ignore[union-attr]
    assert {one.event.by for one in released} == {STAFF}  # type: ignore[union-attr]
    assert done.event.KIND == "asset.calibrated"  # type: ignore[union-attr]


def test_a_model_that_nobody_calibrates_has_no_such_act_and_its_date_is_told_all_the_same() -> None:
    here = at_thing(dated(calibrating(0)))
    assert (ThingAct.CALIBRATE in page(here).acts, page(here).calibration_due) == (False, DUE)
    asked = ActOnThing(asset_id="quest-a", act=ThingAct.CALIBRATE, by=STAFF)
    refused = perform(asked, here.lab.lab)
    assert isinstance(refused, ThingRefused)
    assert refused.why is NotNow.NOT_AS_IT_IS


@pytest.mark.parametrize("role", StaffRole)
def test_whoever_may_let_go_of_a_hold_may_say_it_and_nobody_else(role: StaffRole) -> None:
    here = at_thing(calibrating(YEAR, on(hold("h"))), role=role)
    assert (ThingAct.CALIBRATE in page(here).acts) is (ThingAct.RELEASE in page(here).acts)


def test_what_somebody_has_is_not_calibrated_and_what_is_at_a_vendor_is() -> None:
    here = at_thing(calibrating(YEAR, on(lent("l"), subject=QUINN)))
    assert ThingAct.CALIBRATE not in page(here).acts
    away = at_thing(calibrating(YEAR, on(AssetSentToVendor(vendor="", by=STAFF))))
    assert ThingAct.CALIBRATE in page(away).acts


def test_its_history_says_who_recorded_it_and_until_when_it_is_good() -> None:
    here = at_thing(dated(calibrating()))
    act(here, "calibrate").tap(Action.AGREE)
    here.tap(Action.PICK, "")
    told = [(line.who, line.until) for line in story(here) if line.kind == "asset.calibrated"]
    assert told == [("Sam", state(here).calibration_due), ("", DUE)]
