# SPDX-License-Identifier: Apache-2.0
"""Finding things in a store: the database answers as the one in memory, and follows what is written and arrives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lab_kiosk.domain.codes import asset_tag
from lab_kiosk.domain.events import Entry, Fact
from lab_kiosk.domain.events.equipment import AssetRegistered, AssetRetired, CodeAssigned, CodeRetired
from lab_kiosk.domain.hlc import stamp
from lab_kiosk.domain.ids import EventId, LogId, ModelId, Stream
from lab_kiosk.domain.vocabulary import CodeKind
from tests.support.builders import START_MS
from tests.support.lab_database import journal_store
from tests.support.memory_store import CountingClock, CountingIds, MemoryStore
from tests.support.scenarios import kit, model

TAGS = [asset_tag(f"AB{number}DEF") for number in range(2, 7)]


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    if request.param == "memory":
        yield MemoryStore(CountingClock(), CountingIds(1), 1)
        return
    with journal_store(tmp_path, durable=False) as found:
        yield found


def thing(number: int, event: Any = None, model_id: str = "quest") -> Fact:
    registered = AssetRegistered(model_id=ModelId(model_id), tag=TAGS[number], place="shelf")
    return Fact(Stream(f"asset:t{number}"), event or registered)


def stocked(store: Any) -> None:
    store.append(
        [
            model(name="Quest 3", maker="Meta"),
            model("cam", name="Cámara", equipment_class="camera"),
            *(thing(number) for number in range(3)),
            thing(3, model_id="cam"),
            thing(1, CodeAssigned(value="5CD-O123", kind=CodeKind.SERIAL)),
            kit("t0", "t1"),
        ]
    )


def test_tags_serials_and_models_are_found(store: Any) -> None:
    stocked(store)
    assert store.find(TAGS[2][-5:].lower(), 9).assets == ("t2",)
    assert store.find("5cd0123", 9).assets == ("t1",)
    assert store.find("camara", 9).assets == ("t3",)
    assert store.find("meta quest", 9).assets == ("t0", "t1", "t2")
    assert store.find("quest", 2).more
    assert store.find("VR set", 9).assets == (), "a kit is no thing"


def test_what_is_written_after_a_search_is_found(store: Any) -> None:
    stocked(store)
    assert store.find("old 7", 9).assets == ()
    store.append([thing(0, CodeAssigned(value="OLD-7", kind=CodeKind.OLD_TAG)), thing(4)])
    store.append([model("cam", name="Webcam", equipment_class="camera")])
    assert store.find("old 7", 9).assets == ("t0",)
    assert store.find(TAGS[4], 9).assets == ("t4",)
    assert (store.find("webcam", 9).assets, store.find("camara", 9).assets) == (("t3",), ())


def test_what_is_taken_in_whole_is_found_and_what_failed_is_not(store: Any) -> None:
    stocked(store)
    store.find("", 1)
    store.append_whole([[thing(4)]])
    assert store.find(TAGS[4], 9).assets == ("t4",)

    def broken() -> Iterator[list[Fact]]:
        yield [thing(0, CodeAssigned(value="NEVER-1", kind=CodeKind.VENDOR))]
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        store.append_whole(broken())
    assert store.find("never1", 9).assets == ()


def test_what_another_kiosk_wrote_is_found(store: Any) -> None:
    stocked(store)
    store.find("", 1)
    fact = thing(4)
    entry = Entry(LogId("B"), 1, EventId("B-1"), stamp(START_MS, 1), 1, fact.stream, fact.event)
    store.accept([entry])
    assert store.find(TAGS[4], 9).assets == ("t4",)


def test_retired_codes_and_retired_things_are_found(store: Any) -> None:
    stocked(store)
    store.append([thing(1, CodeRetired(value="5CD-O123", by="S")), thing(2, AssetRetired(reason="lost", by="S"))])
    assert store.find("5cd0123", 9).assets == ("t1",)
    assert store.find(TAGS[2], 9).assets == ("t2",)
