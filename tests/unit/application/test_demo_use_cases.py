# SPDX-License-Identifier: Apache-2.0
"""Guided demos: gates, claims, the clock in the journal, the release however it ended, and what a power cut leaves."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application import commands
from lab_kiosk.application.outcomes import (
    DemoPage,
    Demos,
    FeedbackNoted,
    Noted,
    NotReady,
    Resumed,
    SafetyNoted,
    SessionOver,
    StaffRefused,
)
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.demo import Gate, GateState
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetMarkedMissing, AssetReserved, BatteryReported, HoldPlaced
from lab_kiosk.domain.events.people import ConsentGranted
from lab_kiosk.domain.events.visits import VisitOpened
from lab_kiosk.domain.ids import (
    HoldId,
    Stream,
    VisitId,
    person_stream,
)
from lab_kiosk.domain.vocabulary import AgeBand, Custody, HoldReason, Party, Presented, Scope, SessionState, Step
from tests.support.builders import MINUTE, PAT, QUINN, SECOND, STAFF, START_MS, badge_text, manifest, staff_badge
from tests.support.demos import chosen, ended, gates, in_session, page, started, told
from tests.support.fakes import TestLab
from tests.support.scenarios import EASY, HEADSETS, TAGS, assented, furnished, guest, model, visitor

A, B, C = HEADSETS


def test_the_catalogue_shows_every_demo_what_is_blocked_and_the_free_places() -> None:
    lab = furnished()
    pat = visitor(lab)
    shown = perform(commands.ListDemos(pat), lab.lab)
    assert isinstance(shown, Demos)
    assert {card.demo.id: card.blocked for card in shown.cards} == {
        "deep-sea": False,
        "star-map": False,
        "hand-made": False,
        "cinema": True,
        "ruled": False,
    }
    assert {card.places_free for card in shown.cards} == {2}


def test_places_are_those_of_the_stations_that_a_demo_names_and_this_lab_has() -> None:
    lab = furnished((manifest(capacity={"stations": ["station-2", "elsewhere"], "per_station": 2}), EASY))
    pat = visitor(lab)
    chosen(lab, pat, "star-map")
    shown = perform(commands.ListDemos(pat), lab.lab)
    assert isinstance(shown, Demos)
    assert [card.places_free for card in shown.cards] == [2, 1]


def test_whoever_is_gated_out_is_offered_the_alternative() -> None:
    lab = furnished()
    shown = page(lab, visitor(lab), "cinema")
    assert gates(shown)[Gate.AGE] is GateState.BLOCKED
    assert shown.alternative == EASY
    refused = perform(commands.ChooseDemo(visitor(lab), "cinema"), lab.lab)
    assert refused == shown


@pytest.mark.parametrize(("band", "free"), [(AgeBand.FROM_10_TO_12, True), (AgeBand.UNDER_10, False)])
def test_whoever_is_too_young_to_borrow_a_headset_is_too_young_to_wear_it_in_a_demo(band: AgeBand, free: bool) -> None:
    """The demo itself knows no age: its device does."""
    lab = furnished((manifest(audience={"alternative": "star-map"}), EASY))
    lab.tell(model(min_age=10))
    pat = visitor(lab, badge_text(age_band=band))
    shown = page(lab, pat, "deep-sea")
    assert (gates(shown)[Gate.AGE] is GateState.PASSED) is free
    assert shown.alternative == (None if free else EASY)
    assert shown.min_age == 10
    cards = perform(commands.ListDemos(pat), lab.lab)
    assert isinstance(cards, Demos)
    assert [(card.blocked, card.min_age) for card in cards.cards] == [(not free, 10), (False, 0)]


def test_without_an_alternative_of_its_own_any_open_demo_is_offered() -> None:
    lab = furnished((manifest(audience={"alternative": "nowhere", "min_age": 18}), manifest("other"), EASY))
    assert page(lab, visitor(lab), "deep-sea").alternative == manifest("other")
    assert page(lab, visitor(lab), "star-map").alternative is None, "nobody is sent away from what they may do"


def test_an_alternative_that_is_shut_too_is_none() -> None:
    lab = furnished((manifest(audience={"alternative": "other", "min_age": 18}), manifest("other"), EASY))
    lab.shelf.without_a_browser |= {"other", "star-map"}
    shown = page(lab, visitor(lab), "deep-sea")
    assert shown.alternative is None
    assert gates(page(lab, visitor(lab), "other"))[Gate.STARTABLE] is GateState.BLOCKED
    cards = perform(commands.ListDemos(visitor(lab)), lab.lab)
    assert isinstance(cards, Demos)
    assert [card.startable for card in cards.cards] == [True, False, False]


def test_a_demo_that_asks_for_staff_and_an_agreement_opens_with_both() -> None:
    lab = furnished()
    pat = visitor(lab)
    asks = {Gate.AGREEMENT: GateState.ASKS, Gate.STAFF: GateState.ASKS}
    assert asks.items() <= gates(page(lab, pat, "ruled")).items()
    assert perform(commands.OpenDemo(pat, "ruled", badge_text(QUINN)), lab.lab) == StaffRefused()
    perform(commands.GiveAssent(pat, "vr", "en"), lab.lab)
    shown = page(lab, pat, "ruled", staff_badge())
    assert set(gates(shown).values()) == {GateState.PASSED}
    assert shown.staff_text == staff_badge()
    assert isinstance(perform(commands.ChooseDemo(pat, "ruled"), lab.lab), DemoPage)
    assert chosen(lab, pat, "ruled", staff_badge())


def test_a_guests_assent_counts_for_a_guests_demo() -> None:
    lab = furnished()
    somebody = guest(lab)
    perform(commands.GiveAssent(somebody, "vr", "en"), lab.lab)
    assert gates(page(lab, somebody, "ruled"))[Gate.AGREEMENT] is GateState.PASSED


@pytest.mark.parametrize(("assent", "passed"), [(1, False), (2, True), (3, True)])
def test_a_demo_asks_for_a_version_and_takes_a_newer_one(assent: int, passed: bool) -> None:
    lab = furnished((manifest(requires={"agreements": ["vr@2", "rules@1"]}),))
    lab.tell(assented(PAT, "vr", assent), assented(PAT, "rules"))
    assert (gates(page(lab, visitor(lab), "deep-sea"))[Gate.AGREEMENT] is GateState.PASSED) is passed


def test_staff_at_the_demo_are_staff_present_and_consent_comes_from_elsewhere() -> None:
    lab = furnished((manifest(requires={"staff_present": True}, audience={"guardian_consent_below": 18}),))
    assert gates(page(lab, visitor(lab, staff_badge()), "deep-sea"))[Gate.STAFF] is GateState.PASSED
    pat = visitor(lab)
    assert gates(page(lab, pat, "deep-sea"))[Gate.CONSENT] is GateState.BLOCKED
    granted = ConsentGranted(
        consent_id="c", scope=Scope.VR, document="vr", version=1, relationship="guardian", verified_by="S"
    )
    lab.tell(Fact(person_stream(PAT), granted, PAT))
    assert gates(page(lab, pat, "deep-sea"))[Gate.CONSENT] is GateState.PASSED


def test_a_session_is_in_the_journal_from_the_choice_on() -> None:
    lab = furnished()
    pat = visitor(lab)
    session = chosen(lab, pat)
    (row,) = lab.store.running_sessions()
    assert (row.session_id, row.state, row.subject, row.visit_id) == (session, SessionState.BRIEFING, PAT, pat.visit_id)
    (event,) = [entry.event for entry in lab.told("session.chosen")]
    assert (event.run_seconds, event.warn_seconds, event.station) == (300, (120, 30), "station-1")  # type: ignore[union-attr]


def test_a_full_lab_of_stations_lets_nobody_start_another() -> None:
    lab = furnished((EASY,))
    for handle in (PAT, QUINN):
        chosen(lab, visitor(lab, badge_text(handle)), "star-map")
    third = perform(commands.ChooseDemo(guest(lab), "star-map"), lab.lab)
    assert isinstance(third, DemoPage)
    assert gates(third)[Gate.STATION_FREE] is GateState.BLOCKED


@pytest.mark.parametrize(
    ("needs_staff", "text", "outcome", "by"),
    [
        (False, "", SafetyNoted("strap"), ""),
        (True, staff_badge(), SafetyNoted("strap"), STAFF),
        (True, badge_text(QUINN), StaffRefused(), None),
        (True, "", StaffRefused(), None),
    ],
)
def test_a_safety_step_that_staff_stand_by_names_the_member_of_staff(
    needs_staff: bool, text: str, outcome: object, by: str | None
) -> None:
    lab = furnished()
    session = chosen(lab, visitor(lab))
    step = commands.AcknowledgeSafety(session, "strap", needs_staff, text)
    assert perform(step, lab.lab) == outcome
    assert [entry.event.by for entry in lab.told("session.safety_acknowledged")] == ([] if by is None else [by])  # type: ignore[union-attr]


# Claims ---------------------------------------------------------------------------------------------------------------


def test_the_equipment_is_claimed_and_released_into_turnaround_however_it_ended() -> None:
    lab = furnished()
    session = started(lab, visitor(lab))
    assert in_session(lab, session) == [A]
    (event,) = [entry.event for entry in lab.told("session.started")]
    assert event.assets == (A,)  # type: ignore[union-attr]
    lab.wait(2 * MINUTE)
    assert perform(commands.RecordBeat(session), lab.lab) == Noted()
    assert perform(commands.AdvanceSession(session, SessionState.WARNING), lab.lab) == Noted()
    assert ended(lab, session) == SessionOver(session_id=session, outcome=SessionState.COMPLETED, seconds=120)
    row = lab.store.asset(A)
    assert row is not None
    assert (row.custody, row.step, row.place) == (Custody.IN_LAB, Step.SANITISE, "front desk")


def test_what_a_demo_asks_for_afterwards_comes_on_top_of_what_the_model_asks() -> None:
    lab = furnished((manifest(equipment=[{"class": "quest-3", "after": ["check", "sanitise"]}]),))
    session = started(lab, visitor(lab))
    ended(lab, session)
    (released,) = [entry.event for entry in lab.told("asset.released")]
    assert released.due_steps == (Step.SANITISE, Step.CHARGE, Step.CHECK)  # type: ignore[union-attr]


def test_a_second_end_changes_nothing() -> None:
    lab = furnished()
    session = started(lab, visitor(lab))
    first = ended(lab, session)
    before = len(lab.store.entries)
    assert ended(lab, session, SessionState.CRASHED) == first
    assert len(lab.store.entries) == before


def test_the_end_of_a_session_that_nobody_opened_is_only_said() -> None:
    lab = furnished()
    assert ended(lab, "never", SessionState.ABANDONED).seconds == 0
    assert lab.told("session.ended") == []


def test_what_the_visitor_has_borrowed_is_claimed_first_and_stays_their_loan() -> None:
    lab = furnished()
    pat = visitor(lab)
    perform(commands.Lend(pat, (C,)), lab.lab)
    session = started(lab, pat)
    assert in_session(lab, session) == [C]
    ended(lab, session)
    row = lab.store.asset(C)
    assert row is not None
    assert row.custody is Custody.ON_LOAN
    perform(commands.TakeBack(TAGS[C]), lab.lab)
    assert lab.store.open_loans(PAT) == ()
    assert lab.store.open_cases() == ()


@pytest.mark.parametrize(
    "event",
    [
        AssetMarkedMissing(by="S"),
        HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.RECALL, by="S"),
        BatteryReported(percent=10),
    ],
)
def test_what_the_visitor_has_borrowed_is_not_claimed_when_it_is_recalled_empty_or_lost(event: Any) -> None:
    lab = furnished((manifest(equipment=[{"class": "quest-3", "min_battery": 50}]),))
    pat = visitor(lab)
    perform(commands.Lend(pat, (C,)), lab.lab)
    told(lab, C, event)
    assert in_session(lab, started(lab, pat)) == [A]


def test_two_claims_of_one_class_are_two_headsets() -> None:
    lab = furnished((manifest(equipment=[{"class": "quest-3"}, {"class": "quest-3"}, {"class": "camera"}]),))
    assert in_session(lab, started(lab, visitor(lab))) == [A, B, "camera"]


def test_a_headset_is_promised_to_whoever_reserved_it_and_to_nobody_else() -> None:
    lab = furnished()
    promise = AssetReserved(reservation_id="r", start_ms=0, end_ms=START_MS + MINUTE, by="S")
    told(lab, A, promise, PAT)
    assert in_session(lab, started(lab, visitor(lab, badge_text(QUINN)))) == [B]
    assert in_session(lab, started(lab, visitor(lab))) == [A]


def test_what_was_taken_between_the_gates_and_the_start_is_said() -> None:
    lab = furnished()
    pat = visitor(lab)
    session = chosen(lab, pat)
    for name in HEADSETS:
        told(lab, name, HoldPlaced(hold_id=HoldId(name), reason=HoldReason.STAFF, by="S"))
    assert perform(commands.ArmSession(session, pat), lab.lab) == NotReady(Blocker.HELD_STAFF)
    assert lab.told("asset.claimed") == []
    assert gates(page(lab, pat, "deep-sea"))[Gate.EQUIPMENT_READY] is GateState.BLOCKED


def test_a_guests_demo_claims_in_nobodys_name() -> None:
    lab = furnished()
    started(lab, guest(lab))
    assert [entry.subject for entry in lab.told("asset.claimed")] == [None]


# Feedback -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "called"), [({"fun": 5, "feel": "fine"}, False), ({"feel": "ill"}, True), ({}, False)]
)
def test_somebody_who_feels_ill_calls_staff_by_saying_so(answers: dict[str, str | int], called: bool) -> None:
    lab = furnished()
    session = started(lab, visitor(lab))
    ended(lab, session)
    assert perform(commands.GiveFeedback(session, answers), lab.lab) == FeedbackNoted(called)
    assert [call.reason for call in lab.store.open_help()] == ["feels_ill"] * called
    assert {answer.question for answer in lab.store.answers(session)} == set(answers)


# After a power cut ----------------------------------------------------------------------------------------------------


def resumed(lab: TestLab) -> Resumed:
    outcome = perform(commands.ResumeLab(), lab.lab)
    assert isinstance(outcome, Resumed)
    return outcome


def test_a_kiosk_with_nothing_going_on_resumes_nothing() -> None:
    assert resumed(furnished()) == Resumed()


def test_a_running_demo_goes_on_with_the_clock_that_it_would_have() -> None:
    lab = furnished()
    pat = visitor(lab)
    session = started(lab, pat)
    lab.wait(100 * SECOND)
    found = resumed(lab)
    assert found.running is not None
    assert (found.running.session_id, found.running.started_at) == (session, START_MS)
    assert found.demo == manifest()
    assert found.visitor == pat
    assert found.abandoned == 0


def test_a_guests_demo_goes_on_in_nobodys_name() -> None:
    lab = furnished()
    somebody = guest(lab)
    opened = VisitOpened(visit_id=VisitId(somebody.visit_id), party=Party.GUEST, presented=Presented.TOUCH)
    lab.tell(Fact(Stream(somebody.stream), opened))
    started(lab, somebody)
    found = resumed(lab).visitor
    assert found is not None
    assert replace(found, opened_at=somebody.opened_at) == somebody


@pytest.mark.parametrize("why", ["time is up", "never ran", "left", "demo is gone", "visit unknown"])
def test_what_cannot_go_on_is_closed_as_abandoned_and_lets_go_of_its_equipment(why: str) -> None:
    lab = furnished((manifest(),))
    pat = guest(lab) if why == "visit unknown" else visitor(lab)
    if why == "never ran":
        chosen(lab, pat)
    else:
        session = started(lab, pat)
        lab.wait(10 * SECOND)
        perform(commands.RecordBeat(session), lab.lab)
    if why == "time is up":
        lab.wait(300 * SECOND)
    if why == "left":
        perform(commands.Leave(pat), lab.lab)
    if why == "demo is gone":
        lab.lab.demos._demos.clear()  # type: ignore[attr-defined]
    assert resumed(lab) == Resumed(abandoned=1)
    assert lab.store.running_sessions() == ()
    (row,) = [asset for asset in (lab.store.asset(A),) if asset is not None]
    assert row.custody is Custody.IN_LAB
    (over,) = lab.told("session.ended")
    assert over.event.outcome is SessionState.ABANDONED  # type: ignore[union-attr]


def test_of_two_sessions_at_one_station_one_goes_on() -> None:
    lab = furnished()
    first = started(lab, visitor(lab))
    started(lab, visitor(lab, badge_text(QUINN)))
    found = resumed(lab)
    assert found.abandoned == 1
    assert found.running is not None
    assert found.running.session_id == first


def test_a_session_at_another_station_is_none_of_ours() -> None:
    lab = furnished()
    started(lab, visitor(lab))
    lab.lab = dataclasses.replace(lab.lab, site=replace(lab.lab.site, station="station-2"))
    assert resumed(lab) == Resumed()
