# SPDX-License-Identifier: Apache-2.0
"""What every store tells of acts of staff, and of everything that is worn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk.domain.acts import is_act
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.desk import DeskLocked, DeskOpened, StaffRoleGiven
from lab_kiosk.domain.events.equipment import AssetRegistered, AssetRetired, HoldPlaced
from lab_kiosk.domain.events.site import HelpCalled
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.ids import HoldId, ModelId, Stream, VisitId
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import ClosedBy, HoldReason, Party, Presented
from tests.contract.test_store_contract import MAKERS, LabStore

STATION, SITE, ASSET, VISIT = Stream("station:s1"), Stream("site:1"), Stream("asset:a"), Stream("visit:v")


@pytest.fixture(params=MAKERS.values(), ids=MAKERS.keys())
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LabStore]:
    with request.param(tmp_path) as made:
        yield made


def test_acts_of_staff_are_told_the_newest_first_and_nothing_else_is(store: LabStore) -> None:
    opened = VisitOpened(visit_id=VisitId("v"), party=Party.GUEST, presented=Presented.TOUCH)
    entries = store.append(
        [
            Fact(SITE, StaffRoleGiven(person="P", role=StaffRole.LEAD)),
            Fact(STATION, DeskOpened(by="S", role=StaffRole.DESK)),
            Fact(VISIT, opened),
            Fact(STATION, HelpCalled(help_id="h", reason='"staff":"nobody"')),
            Fact(ASSET, HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.STAFF, by="S")),
            Fact(VISIT, VisitClosed(visit_id=VisitId("v"), by=ClosedBy.STAFF, staff="S")),
            Fact(STATION, DeskLocked(person="S", seconds=60)),
        ]
    )
    acts = [entry for entry in reversed(entries) if is_act(entry.event)]
    assert len(acts) == 5
    assert list(store.acts(10, 1 << 62)) == acts
    assert list(store.acts(2, 1 << 62)) == acts[:2]
    assert list(store.acts(10, 3)) == acts[:3]
    assert list(store.acts(10, 0)) == []


def test_a_lab_in_which_nobody_did_anything_has_no_acts(store: LabStore) -> None:
    assert list(store.acts(10, 100)) == []


def test_everything_that_is_worn_and_not_retired_is_a_headset(store: LabStore) -> None:
    def registered(asset: str, tag: str, *, worn: bool = True) -> Fact:
        return Fact(Stream(f"asset:{asset}"), AssetRegistered(model_id=ModelId("m"), tag=tag, place="shelf", worn=worn))

    store.append(
        [registered("b", "T2"), registered("a", "T1"), registered("c", "T3", worn=False), registered("d", "T0")]
    )
    store.append([Fact(Stream("asset:d"), AssetRetired(reason="old", by="S"))])
    assert [asset.tag for asset in store.headsets()] == ["T1", "T2"]
