# SPDX-License-Identifier: Apache-2.0
"""What a demo leaves behind: modules, a rest, trust or the loss of it; and what keeps it from its gear."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application import commands
from lab_kiosk.application.outcomes import (
    Demos,
    HomeFacts,
    Lent,
    Noted,
    NotReady,
    Offers,
    SessionOver,
)
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.demo import Gate, GateState
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.demos import SessionChosen
from lab_kiosk.domain.events.equipment import BatteryReported
from lab_kiosk.domain.events.visits import VisitOpened
from lab_kiosk.domain.ids import (
    Handle,
    SessionId,
    Stream,
    VisitId,
    session_stream,
)
from lab_kiosk.domain.vocabulary import Party, Presented, Role, SessionState
from tests.support.builders import MINUTE, SECOND, STAFF, manifest, staff_badge
from tests.support.demos import chosen, ended, gates, page, started, told
from tests.support.fakes import TestLab
from tests.support.scenarios import EASY, HEADSETS, TAGS, furnished, guest, visitor

A, B, C = HEADSETS


def test_each_thing_that_keeps_a_demo_from_its_gear_is_named() -> None:
    lab = furnished((manifest(equipment=[{"class": "quest-3", "min_battery": 50}, {"class": "hologram"}]),))
    pat = visitor(lab)
    session = chosen_without_gates(lab, pat)
    assert perform(commands.ArmSession(session, pat), lab.lab) == NotReady(Blocker.UNKNOWN)
    for name in HEADSETS:
        told(lab, name, BatteryReported(percent=40))
    assert perform(commands.ArmSession(session, pat), lab.lab) == NotReady(Blocker.LOW_BATTERY)
    assert perform(commands.ArmSession("nobody's", pat), lab.lab) == NotReady(Blocker.UNKNOWN)


def chosen_without_gates(lab: TestLab, who: Visitor) -> str:
    """A session whose gear went away after the gates were looked at."""
    event = SessionChosen(
        session_id=SessionId("s"),
        demo_id="deep-sea",
        demo_version="1",
        station="station-1",
        visit_id=VisitId(who.visit_id),
        run_seconds=300,
    )
    lab.tell(Fact(session_stream(SessionId("s")), event, Handle(who.handle)))
    return "s"


def test_a_session_that_is_over_by_now_is_not_armed() -> None:
    lab = furnished()
    pat = visitor(lab)
    session = chosen(lab, pat)
    ended(lab, session, SessionState.ABANDONED)
    over = perform(commands.ArmSession(session, pat), lab.lab)
    assert isinstance(over, SessionOver)
    assert over.outcome is SessionState.ABANDONED


@pytest.mark.parametrize("badge", [True, False], ids=["with a badge", "a guest"])
def test_a_quiz_that_is_passed_opens_what_asks_for_its_module(badge: bool) -> None:
    lab = furnished((EASY, manifest("next", equipment=[], requires={"modules": ["ai-basics"]})))
    who = visitor(lab) if badge else guest(lab)
    assert gates(page(lab, who, "next"))[Gate.MODULE] is GateState.BLOCKED
    session = chosen(lab, who, "star-map")
    assert perform(commands.PassQuiz(session, who, ("ai-basics",)), lab.lab) == Noted()
    assert gates(page(lab, who, "next"))[Gate.MODULE] is GateState.PASSED
    (entry,) = lab.told("module.passed")
    assert entry.event.demo_id == "star-map"  # type: ignore[union-attr]


RESTFUL = manifest(time={"run": 300, "cooldown": 600})


@pytest.mark.parametrize("badge", [True, False], ids=["with a badge", "a guest"])
def test_after_a_headset_the_next_headset_waits(badge: bool) -> None:
    lab = furnished((RESTFUL, EASY))
    who = visitor(lab) if badge else guest(lab)
    if not badge:
        opened = VisitOpened(visit_id=VisitId("guest-1"), party=Party.GUEST, presented=Presented.TOUCH)
        lab.tell(Fact(Stream("visit:guest-1"), opened))
    session = chosen(lab, who)
    ended(lab, session, SessionState.STOPPED_BY_VISITOR)
    assert rests_until(lab, who) == 0, "it never began"
    ended(lab, started(lab, who))
    assert rests_until(lab, who) == lab.clock.now + 600 * SECOND
    assert gates(page(lab, who, "deep-sea"))[Gate.RESTED] is GateState.BLOCKED
    assert Gate.RESTED not in gates(page(lab, who, "star-map"))
    assert page(lab, who, "deep-sea").alternative == EASY
    lab.wait(600 * SECOND)
    assert Gate.RESTED not in gates(page(lab, who, "deep-sea"))
    assert rests_until(lab, who) == 0


def rests_until(lab: TestLab, who: Visitor) -> int:
    facts = perform(commands.LookAround(who), lab.lab)
    assert isinstance(facts, HomeFacts)
    return facts.rests_until


def blocker(lab: TestLab, who: Visitor, name: str) -> Blocker | None:
    offers = perform(commands.OfferItem(who, TAGS[name]), lab.lab)
    assert isinstance(offers, Offers)
    return offers.items[0].blocker


def test_whoever_feels_ill_rests_whatever_the_manifest_says() -> None:
    lab = furnished()
    pat = visitor(lab)
    session = started(lab, pat)
    ended(lab, session)
    assert rests_until(lab, pat) == 0
    perform(commands.GiveFeedback(session, {"feel": "ill"}), lab.lab)
    assert rests_until(lab, pat) == lab.clock.now + 30 * MINUTE
    assert blocker(lab, pat, "quest-c") is Blocker.MUST_REST
    assert blocker(lab, pat, "camera") is None
    assert blocker(lab, replace(pat, role=Role.EDUCATOR), "quest-c") is None, "a teacher takes it for others"
    lent = perform(commands.Lend(pat, ("quest-c",)), lab.lab)
    assert isinstance(lent, Lent)
    assert (lent.loans, len(lent.set_aside)) == ((), 1)
    assert [entry.event.reason for entry in lab.told("person.rest_started")] == ["ill"]  # type: ignore[union-attr]


def test_a_demo_whose_folder_is_gone_ends_all_the_same() -> None:
    lab = furnished((RESTFUL, EASY))
    pat = visitor(lab)
    session = started(lab, pat)
    lab.shelf.forget("deep-sea")
    assert ended(lab, session).outcome is SessionState.COMPLETED
    assert rests_until(lab, pat) == 0


def failing(lab: TestLab, who: Visitor, outcome: SessionState = SessionState.LAUNCH_FAILED) -> None:
    ended(lab, chosen(lab, who, "star-map"), outcome)


def test_two_failures_in_a_row_pause_a_demo_and_call_staff_once() -> None:
    lab = furnished()
    pat = visitor(lab)
    failing(lab, pat)
    assert not page_is_paused(lab, pat)
    assert lab.store.open_help() == ()
    session = chosen(lab, pat, "star-map")
    other = chosen(lab, pat, "star-map")
    ended(lab, session, SessionState.CRASHED)
    assert page_is_paused(lab, pat)
    assert [call.reason for call in lab.store.open_help()] == ["demo_paused"]
    ended(lab, other, SessionState.LAUNCH_FAILED)
    assert len(lab.store.open_help()) == 1
    cards = perform(commands.ListDemos(pat), lab.lab)
    assert isinstance(cards, Demos)
    assert [card.demo.id for card in cards.cards if card.paused] == ["star-map"]
    assert page(lab, pat, "star-map").alternative is not None


def page_is_paused(lab: TestLab, who: Visitor) -> bool:
    return gates(page(lab, who, "star-map")).get(Gate.WORKING) is GateState.BLOCKED


def test_a_staff_badge_lets_a_paused_demo_be_tried_again() -> None:
    lab = furnished()
    pat = visitor(lab)
    failing(lab, pat)
    failing(lab, pat)
    assert Gate.WORKING not in gates(page(lab, pat, "star-map", staff_badge()))
    (entry,) = lab.told("demo.trusted")
    assert entry.event.by == STAFF  # type: ignore[union-attr]
    failing(lab, pat)
    assert not page_is_paused(lab, pat), "the count begins again"


def test_a_demo_that_runs_well_again_is_trusted_again() -> None:
    lab = furnished()
    pat = visitor(lab)
    failing(lab, pat)
    ended(lab, chosen(lab, pat, "star-map"), SessionState.STOPPED_BY_VISITOR)
    assert lab.told("demo.trusted") == [], "it was stopped before it could show anything"
    ended(lab, started(lab, pat, "star-map"))
    assert len(lab.told("demo.trusted")) == 1
    ended(lab, started(lab, pat, "star-map"))
    assert len(lab.told("demo.trusted")) == 1, "what does well is not written down each time"
    failing(lab, pat)
    assert not page_is_paused(lab, pat)
