# SPDX-License-Identifier: Apache-2.0
"""What every store answers about reservations, in memory and in the encrypted file of a kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.folds.reservation import PROMISES
from lab_kiosk.domain.ids import Handle, Stream
from tests.contract.test_store_contract import MAKERS, LabStore
from tests.support.builders import HOUR, PAT, START_MS
from tests.support.equipment import registered
from tests.support.reservations import cancelled, made


@pytest.fixture(params=MAKERS.values(), ids=MAKERS.keys())
def store(request: Any, tmp_path: Path) -> Iterator[LabStore]:
    with request.param(tmp_path) as made_store:
        yield made_store


def reserve(store: LabStore, name: str, event: Any, note: str | None = None) -> None:
    personal = Personal(note=note) if note else None
    store.append([Fact(Stream(f"reservation:{name}"), event, Handle(PAT), personal)])


def test_what_is_reserved_comes_by_its_beginning_and_neither_cancelled_nor_over(store: LabStore) -> None:
    reserve(store, "late", made(1, 5 * HOUR, 6 * HOUR))
    reserve(store, "b", made(2, HOUR, 2 * HOUR))
    reserve(store, "a", made(2, HOUR, 2 * HOUR))
    reserve(store, "off", made(2, HOUR, 2 * HOUR))
    reserve(store, "off", cancelled())
    assert [one.reservation_id for one in store.reservations(START_MS)] == ["a", "b", "late"]
    assert [one.reservation_id for one in store.reservations(START_MS + 2 * HOUR)] == ["late"]
    assert set(store.state(PROMISES, "promises:quest").promises) == {"a", "b", "late", "off"}


def test_the_things_of_a_model_come_by_tag(store: LabStore) -> None:
    for name, tag in (("q1", "IL234562"), ("q2", "IL234561")):
        store.append([Fact(Stream(f"asset:{name}"), registered(tag=tag))])
    assert [asset.asset_id for asset in store.assets_of_model("quest")] == ["q2", "q1"]
    assert store.assets_of_model("other") == ()


def test_the_name_of_a_group_can_be_forgotten(store: LabStore) -> None:
    reserve(store, "a", made(1), "5B")
    (entry,) = store.history("reservation:a")
    assert store.reservations(START_MS)[0].label == "5B"
    assert store.forget([entry.event_id]) == 1
    assert store.reservations(START_MS)[0].label is None
