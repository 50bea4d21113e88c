# SPDX-License-Identifier: Apache-2.0
"""Headsets that speak for themselves: what they say is written down when it matters, and demos start on one of them."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from lab_kiosk.application import commands
from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.outcomes import Noted, NotReady, Resumed, RunsOn, SessionArmed
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.demo import Gate, GateState, Manifest
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import BatteryReported, CodeAssigned, CodeRetired
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.vocabulary import CodeKind, SessionState, Step
from tests.support.builders import SECOND, badge_text, manifest
from tests.support.demos import chosen, ended, gates, in_session, page, started, told
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import outcome_of
from tests.support.scenarios import DEMOS, EASY, HEADSETS, TAGS, furnished, site, visitor

A, B, C = HEADSETS
SERIALS = {A: "1WMHAAAAAA", B: "1WMHBBBBBB", C: "1WMHCCCCCC"}
WALK = manifest(
    "calm-walk",
    equipment=[{"class": "quest-3", "min_battery": 40}, {"class": "camera"}],
    safety=[],
    steps=[{"kind": "launch", "id": "run"}],
    launch={"kind": "quest", "package": "org.example.calmwalk"},
)


def lab_with(*reachable: str, demos: tuple[Manifest, ...] = (WALK, EASY, *DEMOS[:1])) -> TestLab:
    """A lab whose headsets have serial numbers, of which some are connected."""
    lab = furnished(demos)
    for name, serial in SERIALS.items():
        told(lab, name, CodeAssigned(value=serial, kind=CodeKind.SERIAL))
    connected(lab, *reachable)
    return lab


def connected(lab: TestLab, *names: str) -> None:
    serials = frozenset(SERIALS.get(name, name) for name in names)
    lab.lab = dataclasses.replace(lab.lab, reachable=lambda: serials)


def said(lab: TestLab, serial: str, percent: int, *, charging: bool = False) -> int:
    """How many lines of the journal a report makes."""
    before = len(lab.told("asset.battery_reported"))
    assert perform(commands.ReportBattery(serial, percent, charging), lab.lab) == Noted()
    return len(lab.told("asset.battery_reported")) - before


def state(lab: TestLab, asset_id: str) -> Any:
    return lab.store.state(ASSET, f"asset:{asset_id}")


def test_a_report_is_written_down_when_it_changes_what_can_be_done_with_it() -> None:
    lab = lab_with()
    assert [said(lab, SERIALS[A], level) for level in (80, 79, 50, 41, 40, 39, 20)] == [1, 0, 0, 0, 0, 1, 0]
    assert (state(lab, A).battery, state(lab, A).charging) == (39, False)
    assert said(lab, SERIALS[A], 21, charging=True) == 1
    assert state(lab, A).charging


def test_what_asks_for_another_kind_of_thing_is_no_mark() -> None:
    camera = manifest("film", equipment=[{"class": "camera", "min_battery": 60}], safety=[])
    lab = lab_with(demos=(camera,))
    assert [said(lab, SERIALS[A], level) for level in (80, 59)] == [1, 0]


@pytest.mark.parametrize("serial", ["1WMHNOBODY", "", "retired", "tag"])
def test_of_what_the_lab_does_not_own_nothing_is_kept(serial: str) -> None:
    lab = lab_with()
    told(lab, B, CodeAssigned(value="retired", kind=CodeKind.SERIAL))
    told(lab, B, CodeRetired(value="retired", by="staff"))
    told(lab, B, CodeAssigned(value="tag", kind=CodeKind.VENDOR))
    assert said(lab, serial, 50) == 0


def test_charging_that_was_due_is_done_by_the_headset_saying_so() -> None:
    lab = lab_with(A)
    ended(lab, started(lab, visitor(lab)))
    assert Step.CHARGE in state(lab, A).steps
    assert said(lab, SERIALS[A], 80) == 1
    assert state(lab, A).steps == (Step.SANITISE,)


def armed(lab: TestLab, who: Any, demo: str = "calm-walk") -> Any:
    return perform(commands.ArmSession(chosen(lab, who, demo), who), lab.lab)


def test_it_runs_on_the_one_that_was_claimed_and_can_be_reached() -> None:
    lab = lab_with(C, "another lab's")
    outcome = armed(lab, visitor(lab))
    assert isinstance(outcome, SessionArmed)
    assert outcome.headset == RunsOn(SERIALS[C], TAGS[C])
    assert set(in_session(lab, outcome.session_id)) == {"camera", C}


def test_a_demo_of_another_kind_takes_any_and_names_none() -> None:
    lab = lab_with(C)
    outcome = armed(lab, visitor(lab), "deep-sea")
    assert isinstance(outcome, SessionArmed)
    assert (outcome.headset, in_session(lab, outcome.session_id)) == (None, [A])


def test_with_none_connected_the_equipment_is_not_ready_and_another_demo_is_offered() -> None:
    lab = lab_with()
    shown = page(lab, visitor(lab), "calm-walk")
    assert gates(shown)[Gate.EQUIPMENT_READY] is GateState.BLOCKED
    assert shown.alternative == EASY


def test_one_that_is_unplugged_between_the_gates_and_the_start_is_named() -> None:
    lab = lab_with(A)
    pat = visitor(lab)
    session = chosen(lab, pat, "calm-walk")
    connected(lab)
    assert perform(commands.ArmSession(session, pat), lab.lab) == NotReady(Blocker.NOT_CONNECTED)


def test_too_low_a_battery_says_so_whether_it_is_connected_or_not() -> None:
    lab = lab_with(A)
    pat = visitor(lab)
    session = chosen(lab, pat, "calm-walk")
    for name in HEADSETS:
        told(lab, name, BatteryReported(percent=39))
    connected(lab)
    assert perform(commands.ArmSession(session, pat), lab.lab) == NotReady(Blocker.LOW_BATTERY)


def test_what_has_two_numbers_is_called_by_the_one_that_answers() -> None:
    lab = lab_with()
    told(lab, B, CodeAssigned(value="1WMHNEWPART", kind=CodeKind.SERIAL))
    connected(lab, B)
    assert armed(lab, visitor(lab)).headset == RunsOn(SERIALS[B], TAGS[B])


def test_after_a_restart_it_is_told_where_it_runs_though_nothing_is_connected_yet() -> None:
    lab = lab_with(B)
    started_on = armed(lab, visitor(lab))
    perform(commands.RecordStart(started_on.session_id), lab.lab)
    connected(lab)
    lab.wait(SECOND)
    found = perform(commands.ResumeLab(), lab.lab)
    assert isinstance(found, Resumed)
    assert (found.headset, found.demo) == (RunsOn(SERIALS[B], TAGS[B]), WALK)


def test_a_restart_of_another_kind_names_none_and_one_whose_headset_went_away_names_nothing() -> None:
    lab = lab_with(A)
    running = started(lab, visitor(lab))
    assert running
    assert perform(commands.ResumeLab(), lab.lab).headset is None  # type: ignore[union-attr]

    lab = lab_with(A)
    outcome = armed(lab, visitor(lab))
    perform(commands.RecordStart(outcome.session_id), lab.lab)
    lab.tell(Fact(Stream(f"asset:{A}"), CodeRetired(value=SERIALS[A], by="staff")))
    assert perform(commands.ResumeLab(), lab.lab).headset is None  # type: ignore[union-attr]


def test_at_the_desk_the_launcher_is_told_the_serial_number() -> None:
    lab = lab_with(B)
    lab.tell(site(ask_purpose=False))
    here = Desk(lab).scan(badge_text()).tap(Action.CONTINUE)
    here.tap(Action.DEMOS).tap(Action.PICK, "calm-walk").tap(Action.START)
    assert here.screen is Screen.LAUNCHING
    start = here.launched[-1]
    assert isinstance(start, commands.StartProgram)
    assert (start.demo_id, start.headset, start.again) == ("calm-walk", SERIALS[B], False)
    here.program("runs")
    assert here.screen is Screen.SESSION
    here.program("ended", 70)
    assert outcome_of(here) is SessionState.CRASHED
    assert in_session(lab, start.session_id) == []
