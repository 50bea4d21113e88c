# SPDX-License-Identifier: Apache-2.0
"""What every store does when a whole lab is read, or written, at once; and what it forgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.people import PersonErased, PersonNamed
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.folds.visits import VISIT
from lab_kiosk.domain.ids import EventId, Stream, VisitId
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import ClosedBy
from tests.contract.test_store_contract import (
    ANNA,
    MAKERS,
    PERSON_ANNA,
    LabStore,
    clock_of,
    elsewhere,
    visit_opened,
)


@pytest.fixture(params=MAKERS.values(), ids=MAKERS.keys())
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LabStore]:
    with request.param(tmp_path) as made:
        yield made


def left(visit: str) -> VisitClosed:
    return VisitClosed(visit_id=VisitId(visit), by=ClosedBy.SELF)


def test_many_facts_become_one_whole_that_later_batches_build_on(store: LabStore) -> None:
    batches = [[Fact(Stream("visit:1"), visit_opened("1"))], [], [Fact(Stream("visit:1"), left("1"))]]
    assert store.append_whole(batches) == 2
    assert [(visit.visit_id, visit.closed_by) for visit in store.every(Visit)] == [("1", ClosedBy.SELF)]
    assert store.append_whole([]) == 0
    (after,) = store.append([Fact(Stream("visit:2"), visit_opened("2"))])
    assert after.seq == 3
    assert [visit.visit_id for visit in store.every(Visit)] == ["1", "2"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_many_facts_of_which_one_cannot_be_had_leave_nothing(store: LabStore, error: type[BaseException]) -> None:
    store.append([Fact(Stream("visit:1"), visit_opened("1"))])

    def broken() -> Iterator[list[Fact]]:
        yield [Fact(Stream("visit:1"), left("1")), Fact(Stream("visit:2"), visit_opened("2"))]
        raise error

    with pytest.raises(error):
        store.append_whole(broken())
    assert [(visit.visit_id, visit.closed_at) for visit in store.every(Visit)] == [("1", None)]
    assert store.state(VISIT, "visit:2") == VISIT.empty()
    assert len(store.history("visit:1")) == 1
    (after,) = store.append([Fact(Stream("visit:1"), left("1"))])
    assert after.seq == 2
    assert store.every(Visit)[0].closed_by is ClosedBy.SELF


def test_what_is_forgotten_is_personal_and_nothing_else(store: LabStore) -> None:
    name = Personal(first_name="Anna", initial="B")
    (came, named) = store.append(
        [
            Fact(Stream("visit:1"), visit_opened("1"), personal=Personal(nickname="Robin")),
            Fact(PERSON_ANNA, PersonNamed(), ANNA, name),
        ]
    )
    assert store.state(VISIT, "visit:1").nickname == "Robin"
    assert store.forget([came.event_id, EventId("nobody's")]) == 1
    assert store.forget([came.event_id]) == 0
    assert store.state(VISIT, "visit:1").nickname is None
    assert store.history("visit:1")[0].personal is None
    assert store.every(Visit)[0].heads == 1
    assert store.history(PERSON_ANNA)[0].personal == name
    assert store.forget([named.event_id]) == 1
    assert store.state(PERSON, PERSON_ANNA).first_name is None
    assert store.accept([came]).repeated == 1
    assert store.history("visit:1")[0].personal is None, "what was forgotten does not come back from elsewhere"


def test_entries_of_some_kinds_come_in_order_and_once(store: LabStore) -> None:
    now = clock_of(store).now
    store.append([Fact(Stream("visit:1"), visit_opened("1")), Fact(Stream("visit:1"), left("1"))])
    store.append([Fact(Stream("visit:2"), visit_opened("2"))])
    store.accept([elsewhere(1, now - 1, Fact(Stream("visit:3"), visit_opened("3")))])
    found = store.told(VisitOpened)
    assert [entry.stream for entry in found] == ["visit:3", "visit:1", "visit:2"]
    assert len(store.told(VisitOpened, VisitClosed)) == 4
    assert store.told() == ()


def test_of_somebody_who_was_erased_nothing_personal_comes_in_among_many(store: LabStore) -> None:
    store.append([Fact(PERSON_ANNA, PersonErased(by="S"), ANNA)])
    name = Fact(PERSON_ANNA, PersonNamed(), ANNA, Personal(first_name="Anna"))
    store.append_whole([[name]])
    assert store.history(PERSON_ANNA)[-1].personal is None
