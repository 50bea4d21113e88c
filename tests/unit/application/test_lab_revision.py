# SPDX-License-Identifier: Apache-2.0
"""A plan that was changed after the lab was founded: what stands otherwise in it comes into force, and nothing goes."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application.lab_plan import LabPlan, furnish
from lab_kiosk.application.lab_revision import revise
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.things import Kit, Thing, resolve
from lab_kiosk.domain.records import Asset, Pilot, Stock, StockItem
from lab_kiosk.domain.vocabulary import Step
from tests.support.fakes import TestLab
from tests.support.memory_store import CountingIds
from tests.support.scenarios import KIT_CODE, TAGS
from tests.unit.application.test_lab_plan import plan

STOCK = [{"id": "usb", "name": "Cable", "quantity": 5, "minimum": 2}]
KIT = [{"id": "vr", "name": "VR set", "code": KIT_CODE, "members": [TAGS["quest-a"], TAGS["quest-b"]]}]


def founded(told: LabPlan | None = None) -> TestLab:
    lab = TestLab()
    lab.tell(*furnish(told or plan(stock=STOCK, kits=KIT), 1, (), CountingIds(7)))
    return lab


def changed(lab: TestLab, told: LabPlan) -> list[str]:
    """What is said, after it has come into force."""
    found = revise(told, lab.lab)
    lab.lab.store.append([fact for one in found for fact in one.facts])
    return [one.sentence for one in found]


def test_a_plan_that_nobody_has_changed_changes_nothing() -> None:
    lab = founded()
    assert revise(plan(stock=STOCK, kits=KIT), lab.lab) == []
    assert changed(TestLab(), plan())[:2] == ["new: the policy", "new: the model Quest"]


def test_a_new_term_new_vendors_and_new_hours_are_in_force_and_said_field_by_field() -> None:
    lab = founded()
    policy = {"soft_cap": 20, "rules": "", "term_ends": "2027-06-15", "vendors": ["A", "B"], "self_renewal": False}
    fields = (
        "rules rules → nothing",
        "term ends nothing → 2027-06-15",
        "self renewal yes → no",
        "vendors nothing → A, B",
    )
    assert changed(lab, plan(stock=STOCK, kits=KIT, policy=policy)) == [f"the policy: {'; '.join(fields)}"]
    now = rules.policy(lab.lab)
    assert (now.term_ends, now.vendors, now.rules) == ("2027-06-15", ("A", "B"), "")


def test_what_a_model_takes_between_two_uses_changes_and_a_model_that_is_new_is_there() -> None:
    lab = founded()
    told = msgspec.to_builtins(plan())["models"]
    told[0]["turnaround"] = ["sanitise", "charge"]
    camera = {"id": "cam", "name": "Camera", "maker": "C", "equipment_class": "camera", "picture": "p"}
    said = changed(lab, plan(stock=STOCK, kits=KIT, models=[*told, camera]))
    assert said == ["the model Quest: turnaround sanitise → sanitise, charge", "new: the model Camera"]
    found = resolve(lab.lab, TAGS["quest-a"])
    assert isinstance(found, Thing)
    assert found.model.turnaround == (Step.SANITISE, Step.CHARGE)


def test_new_things_and_kits_of_old_and_new_things_come_and_what_is_left_out_stays() -> None:
    lab = founded()
    assets: list[dict[str, Any]] = [{"model": "quest", "tag": TAGS["quest-c"], "place": "shelf", "serial": "SER-9"}]
    kits = [
        {**KIT[0], "members": [TAGS["quest-a"], TAGS["quest-c"]], "optional": [TAGS["quest-b"]]},
        {"id": "one", "name": "One", "code": "ILONEKIT2", "members": ["SER-1"]},
    ]
    assert changed(lab, plan(stock=STOCK, assets=assets, kits=kits)) == [
        f"new thing {TAGS['quest-c']}",
        "the kit VR set: other parts, name or code",
        "new kit One",
    ]
    assert len([one for one in lab.store.records().values() if isinstance(one, Asset)]) == 3
    found, serial = resolve(lab.lab, KIT_CODE), resolve(lab.lab, "SER-9")
    assert isinstance(found, Kit)
    assert isinstance(serial, Thing)
    assert [item.state.tag for item in found.members] == [TAGS["quest-a"], TAGS["quest-c"], TAGS["quest-b"]]
    assert revise(plan(stock=STOCK, assets=assets, kits=kits), lab.lab) == []


def test_a_kit_of_what_nobody_knows_is_refused() -> None:
    with pytest.raises(EnvironmentProblem, match="ILNOTHING"):
        revise(plan(kits=[{**KIT[0], "members": ["ILNOTHING"]}]), founded().lab)


def test_parts_and_pilots_that_are_new_come_and_of_a_known_part_the_count_stays() -> None:
    lab = founded()
    stock = [
        {"id": "usb", "name": "USB-C cable", "quantity": 99, "minimum": 8},
        {"id": "aa", "name": "AA", "quantity": 4},
    ]
    pilots = [*msgspec.to_builtins(plan())["pilots"], {"id": "q", "question": "And this?", "success": "yes"}]
    said = changed(lab, plan(stock=stock, kits=KIT, pilots=pilots))
    assert said == ["new part AA", "the part Cable: USB-C cable, low below 8", "new pilot q"]
    records = lab.store.records().values()
    assert {one.item_id: one.on_hand for one in records if isinstance(one, Stock)} == {"usb": 5, "aa": 4}
    assert {(one.name, one.minimum) for one in records if isinstance(one, StockItem)} == {("USB-C cable", 8), ("AA", 0)}
    assert {one.pilot_id for one in records if isinstance(one, Pilot)} == {"p", "q"}


@given(
    st.builds(
        dict,
        opens=st.integers(0, 720),
        closes=st.integers(721, 1440),
        vendors=st.lists(st.sampled_from("ABC"), unique=True),
        guests=st.booleans(),
    ),
    st.lists(st.sampled_from(["sanitise", "charge", "check"]), unique=True),
)
def test_what_came_into_force_is_as_the_plan_says_whatever_it_was(policy: dict[str, Any], steps: list[str]) -> None:
    models = msgspec.to_builtins(plan())["models"]
    models[0]["turnaround"] = steps
    told = plan(stock=STOCK, kits=KIT, policy=policy, models=models)
    lab = founded()
    changed(lab, told)
    assert revise(told, lab.lab) == []
