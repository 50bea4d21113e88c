# SPDX-License-Identifier: Apache-2.0
"""The gates before a demo: one checklist, the unknown age the strictest, nobody turned away without an alternative."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from lab_kiosk.domain.demo import Gate, GateFacts, GateState, Manifest, blocked, checklist, may_start
from lab_kiosk.domain.vocabulary import AgeBand
from tests.support.builders import manifest

STRICT = manifest(
    audience={"min_age": 10, "guardian_consent_below": 13},
    requires={"agreements": ["vr@2"], "modules": ["vr-safety"], "staff_present": True},
)
ALL_WELL = GateFacts(
    open_now=True,
    station_free=True,
    equipment_ready=True,
    age_band=AgeBand.FROM_10_TO_12,
    consented=True,
    agreed=True,
    modules_passed=frozenset({"vr-safety", "other"}),
    staff_present=True,
)
ONLY_WHEN_SHUT = {Gate.STARTABLE, Gate.WORKING, Gate.RESTED}
WRONG: dict[Gate, tuple[dict[str, Any], GateState]] = {
    Gate.OPEN_NOW: ({"open_now": False}, GateState.BLOCKED),
    Gate.STATION_FREE: ({"station_free": False}, GateState.BLOCKED),
    Gate.EQUIPMENT_READY: ({"equipment_ready": False}, GateState.BLOCKED),
    Gate.STARTABLE: ({"startable": False}, GateState.BLOCKED),
    Gate.WORKING: ({"working": False}, GateState.BLOCKED),
    Gate.RESTED: ({"rested": False}, GateState.BLOCKED),
    Gate.AGE: ({"age_band": AgeBand.UNKNOWN}, GateState.BLOCKED),
    Gate.CONSENT: ({"consented": False}, GateState.BLOCKED),
    Gate.AGREEMENT: ({"agreed": False}, GateState.ASKS),
    Gate.MODULE: ({"modules_passed": frozenset({"other"})}, GateState.BLOCKED),
    Gate.STAFF: ({"staff_present": False}, GateState.ASKS),
}


def test_a_demo_with_every_gate_shows_them_in_their_order() -> None:
    gates = checklist(STRICT, ALL_WELL)
    assert [result.gate for result in gates] == [gate for gate in Gate if gate not in ONLY_WHEN_SHUT]
    assert may_start(gates)
    assert not blocked(gates)


@pytest.mark.parametrize(("gate", "wrong"), WRONG.items(), ids=list(WRONG))
def test_one_gate_that_is_not_passed_keeps_the_demo_from_starting(
    gate: Gate, wrong: tuple[dict[str, Any], GateState]
) -> None:
    changes, state = wrong
    gates = checklist(STRICT, replace(ALL_WELL, **changes))
    assert {result.gate: result.state for result in gates if result.state is not GateState.PASSED} == {gate: state}
    assert not may_start(gates)
    assert blocked(gates) is (state is GateState.BLOCKED)


def test_every_gate_has_its_test() -> None:
    assert set(WRONG) == set(Gate)


def test_a_demo_without_conditions_has_two_gates() -> None:
    easy = manifest(equipment=[])
    assert [result.gate for result in checklist(easy, ALL_WELL)] == [Gate.OPEN_NOW, Gate.STATION_FREE]


@pytest.mark.parametrize(
    ("band", "asks"), [(AgeBand.UNKNOWN, True), (AgeBand.FROM_10_TO_12, True), (AgeBand.FROM_13_TO_17, False)]
)
def test_consent_is_asked_of_whoever_may_be_younger(band: AgeBand, asks: bool) -> None:
    gates = checklist(STRICT, replace(ALL_WELL, age_band=band))
    assert (Gate.CONSENT in [result.gate for result in gates]) is asks


@pytest.mark.parametrize(("demo", "device", "needed"), [(0, 10, 10), (13, 10, 13), (10, 13, 13), (0, 0, 0)])
@pytest.mark.parametrize("band", AgeBand)
def test_of_the_demos_age_and_its_devices_the_stricter_counts(
    demo: int, device: int, needed: int, band: AgeBand
) -> None:
    gates = checklist(manifest(audience={"min_age": demo}), replace(ALL_WELL, device_age=device, age_band=band))
    found = {result.gate: result.state for result in gates}.get(Gate.AGE)
    passed = GateState.PASSED if band.at_least >= needed else GateState.BLOCKED
    assert found is (passed if needed else None)


def test_the_questions_of_a_demo_are_those_of_its_feedback_steps() -> None:
    assert [question.id for question in manifest().questions] == ["fun", "feel"]
    assert manifest(steps=[{"kind": "launch", "id": "run"}]).questions == ()


def test_nobody_is_asked_more_than_three_questions_after_a_demo() -> None:
    asked = [{"id": f"question-{number}", "ask": {"en": "How was it?"}, "type": "scale"} for number in range(4)]
    told = manifest(steps=[{"kind": "feedback", "id": "after", "questions": asked[:3]}])
    assert len(told.questions) == 3
    with pytest.raises(msgspec.ValidationError):
        manifest(steps=[{"kind": "feedback", "id": "after", "questions": asked}])


@pytest.mark.parametrize(
    "change",
    [
        {"audience": {"min_agee": 10}},
        {"schema": "lab.demo/2"},
        {"id": "Not A Slug"},
        {"time": {"run": 5}},
        {"launch": {"kind": "program", "program": "/bin/sh"}},
        {"launch": {"kind": "shell", "command": "rm"}},
        {"integrity": {"sha256": {"a": "short"}}},
        {"command": "anything"},
    ],
)
def test_a_manifest_with_a_misspelt_limit_or_a_command_is_no_manifest(change: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        manifest(**change)


def test_a_manifest_is_a_value() -> None:
    assert isinstance(manifest(), Manifest)
    assert manifest() == manifest()
