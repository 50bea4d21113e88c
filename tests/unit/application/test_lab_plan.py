# SPDX-License-Identifier: Apache-2.0
"""A lab on paper becomes the facts of a journal, and the journal becomes that lab."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from lab_kiosk.application.lab_plan import LabPlan, furnish
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.things import Thing, resolve
from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.folds.lab import AGREEMENT
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.ids import person_stream
from lab_kiosk.domain.records import Pilot
from lab_kiosk.domain.vocabulary import AgeBand, Custody, Role
from tests.support.builders import PAT, QUINN, SITE
from tests.support.fakes import TestLab
from tests.support.memory_store import CountingIds
from tests.support.scenarios import TAGS

RULES = Agreement(document="rules", version=3, title={"en": "Rules"}, text={"en": ("One.",), "es": ("Uno.",)})


def plan(**changes: Any) -> LabPlan:
    told: dict[str, Any] = {
        "zone": "America/Chicago",
        "station": "s",
        "stations": ["s"],
        "place": "desk",
        "policy": {"soft_cap": 20, "rules": "rules"},
        "models": [
            {
                "id": "quest",
                "name": "Quest",
                "maker": "M",
                "equipment_class": "quest-3",
                "picture": "p",
                "turnaround": ["sanitise"],
                "worn": True,
                "min_battery": 40,
            }
        ],
        "assets": [
            {"model": "quest", "tag": TAGS["quest-a"], "place": "shelf", "serial": "SER-1", "battery": 55},
            {"model": "quest", "tag": TAGS["quest-b"], "place": "shelf", "missing": True},
        ],
        "people": [
            {"handle": PAT, "role": 1, "age_band": 3, "first_name": "Pat", "initial": "M"},
            {"handle": QUINN, "role": 2, "age_band": 4},
        ],
        "pilots": [{"id": "p", "question": "Does it help?", "success": "yes", "target_sessions": 40}],
    }
    return msgspec.convert({**told, **changes}, LabPlan)


def furnished() -> TestLab:
    lab = TestLab()
    lab.tell(*furnish(plan(), SITE, [RULES], CountingIds(9)))
    return lab


def test_the_policy_and_the_agreements_are_as_planned() -> None:
    lab = furnished()
    policy = rules.policy(lab.lab)
    assert (policy.soft_cap, policy.rules, policy.opens) == (20, "rules", 0)
    published = lab.store.state(AGREEMENT, "agreement:rules")
    assert (published.version, published.hashes) == (3, {"en": RULES.hash_of("en"), "es": RULES.hash_of("es")})


def test_every_thing_is_found_by_its_tag_and_its_serial_number() -> None:
    lab = furnished()
    first = resolve(lab.lab, TAGS["quest-a"])
    assert isinstance(first, Thing)
    assert resolve(lab.lab, "SER-1") == first
    assert (first.state.battery, first.state.min_battery, first.state.worn) == (55, 40, True)
    assert first.model.name == "Quest"
    second = resolve(lab.lab, TAGS["quest-b"])
    assert isinstance(second, Thing)
    assert second.state.custody is Custody.MISSING


def test_people_have_a_role_and_a_name_only_where_one_is_planned() -> None:
    lab = furnished()
    pat, quinn = (lab.store.state(PERSON, person_stream(handle)) for handle in (PAT, QUINN))
    assert (pat.role, pat.age_band, pat.first_name, pat.initial) == (Role.STUDENT, AgeBand.FROM_13_TO_17, "Pat", "M")
    assert (quinn.role, quinn.first_name) == (Role.EDUCATOR, None)


def test_a_pilot_is_registered_with_its_question() -> None:
    (pilot,) = [record for record in furnished().store.records().values() if isinstance(record, Pilot)]
    assert (pilot.pilot_id, pilot.target_sessions) == ("p", 40)


PILOT_WITH_A_SPACE = {"pilots": [{"id": "a pilot", "question": "?", "success": "yes"}]}
"""The centre would set aside what is told of it."""


@pytest.mark.parametrize("days", [-1, 3654, 1.5, "365"])
def test_a_calibration_is_good_for_whole_days_and_at_most_ten_years(days: object) -> None:
    (model,) = msgspec.to_builtins(plan().models)
    with pytest.raises(msgspec.ValidationError):
        plan(models=[{**model, "calibration_days": days}])
    assert plan(models=[{**model, "calibration_days": 365}]).models[0].calibration_days == 365
    assert plan().models[0].calibration_days == 0


@pytest.mark.parametrize("change", [{"polices": {}}, {"policy": {"softcap": 3}}, {"stations": "s"}, PILOT_WITH_A_SPACE])
def test_a_misspelt_plan_is_no_plan(change: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        plan(**change)


def test_a_kit_is_made_of_the_things_with_its_tags() -> None:
    told = plan()
    first, second = (asset.tag for asset in told.assets[:2])
    kits = [{"id": "vr", "name": "VR set", "code": "KITCODE", "members": [first], "optional": [second]}]
    lab = TestLab()
    lab.tell(*furnish(plan(kits=kits), SITE, (), CountingIds(9)))
    (kit,) = lab.store.kits()
    tags = [asset.tag for key in (kit.members, kit.optional) if (asset := lab.store.asset(key))]
    assert (kit.name, tags) == ("VR set", [first, second])
