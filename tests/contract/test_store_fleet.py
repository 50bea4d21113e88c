# SPDX-License-Identifier: Apache-2.0
"""What class sets, turnaround and stock-takes ask a store: the database answers as the one in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetMoved, AssetRetired, AssetReturned, BatteryReported
from lab_kiosk.domain.ids import AssetId, Handle, Stream
from lab_kiosk.domain.vocabulary import LoanKind, Step
from tests.support.builders import MINUTE, PAT, START_MS
from tests.support.equipment import calibrated, done, hold, lent, registered
from tests.support.lab_database import journal_store
from tests.support.memory_store import CountingClock, CountingIds, MemoryStore
from tests.support.scenarios import model


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    if request.param == "memory":
        yield MemoryStore(CountingClock(), CountingIds(1), 1)
        return
    with journal_store(tmp_path, durable=False) as found:
        yield found


def asset(name: str, event: Any, subject: str | None = None) -> Fact:
    return Fact(Stream(f"asset:{name}"), event, Handle(subject) if subject else None)


def told(store: Any, *facts: Fact) -> None:
    store.append([model(), *(asset(name, registered(tag=f"T{name}")) for name in "abcd"), *facts])


def test_the_loans_of_a_class_set_are_told_by_asset_open_or_not(store: Any) -> None:
    def taken(name: str, batch: str, kind: LoanKind = LoanKind.CLASS_SET) -> Fact:
        return asset(name, lent(f"{batch}-{name}", batch_id=batch, kind=kind), PAT)

    told(store, taken("b", "one"), taken("a", "one"), taken("c", "two"), taken("d", "one", LoanKind.DAY))
    store.append([asset("a", AssetReturned(place="desk"))])
    found = store.loans_in_batch("one")
    assert [(loan.asset_id, loan.closed_at is None) for loan in found] == [("a", False), ("b", True)]
    assert store.loans_in_batch("none") == ()


def test_what_is_in_turnaround_stands_in_the_order_in_which_it_comes_out_of_the_box(store: Any) -> None:
    used = AssetReturned(place="desk", due_steps=(Step.SANITISE,))
    told(store, *(asset(name, used) for name in "abcd"))
    now = START_MS + 10 * MINUTE
    store.append(
        [
            asset("c", done(Step.SANITISE, ready_at=now + 2 * MINUTE)),
            asset("b", done(Step.SANITISE, ready_at=now + 9 * MINUTE)),
            asset("d", hold("h")),
        ]
    )
    assert [found.asset_id for found in store.in_turnaround(now)] == ["c", "b", "a"]
    store.append([asset("a", registered(tag="Ta", min_battery=30)), asset("a", done(Step.SANITISE))])
    store.append([asset("a", BatteryReported(percent=10))])
    assert [found.asset_id for found in store.in_turnaround(now + 9 * MINUTE)] == ["a"]


def test_what_has_to_be_calibrated_is_neither_ready_nor_in_turnaround_from_that_instant_on(store: Any) -> None:
    due = START_MS + 10 * MINUTE
    told(
        store,
        *(asset(name, AssetReturned(place="desk", due_steps=(Step.SANITISE,))) for name in "ab"),
        *(asset(name, calibrated(due)) for name in "ac"),
    )
    assert (store.ready_count(due - 1), store.ready_count(due)) == ((2, 4), (1, 4))
    assert [found.asset_id for found in store.in_turnaround(due - 1)] == ["a", "b"]
    assert [found.asset_id for found in store.in_turnaround(due)] == ["b"]
    store.append([asset("c", calibrated(due + MINUTE))])
    assert store.ready_count(due) == (2, 4)


def test_a_place_has_what_the_records_have_there_and_nothing_that_is_retired(store: Any) -> None:
    told(
        store,
        asset("b", AssetMoved(place="attic", by="S")),
        asset("c", AssetRetired(reason="old", by="S")),
        asset("d", lent("l"), PAT),
    )
    assert store.places() == ("attic", "shelf")
    assert [found.asset_id for found in store.assets_at("shelf")] == ["a", "d"]
    assert [found.asset_id for found in store.assets_at("attic")] == [AssetId("b")]
    assert store.assets_at("nowhere") == ()
