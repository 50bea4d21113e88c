# SPDX-License-Identifier: Apache-2.0
"""What every store tells of contradictions, of the histories that they are read from, and of ends that nobody saw."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk.application.ports import SETTLED
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetMarkedMissing, AssetRegistered, CasePassed, CaseSettled
from lab_kiosk.domain.events.site import UnknownScan
from lab_kiosk.domain.events.visits import VisitClosed, VisitUndone
from lab_kiosk.domain.ids import AssetId, ModelId, Stream, VisitId
from lab_kiosk.domain.vocabulary import ClosedBy
from tests.contract.test_store_contract import ANNA, BEN, MAKERS, LabStore, visit_opened
from tests.support.builders import HOUR, START_MS
from tests.support.equipment import lent, reserved
from tests.support.reservations import cancelled, made


@pytest.fixture(params=MAKERS.values(), ids=MAKERS.keys())
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LabStore]:
    with request.param(tmp_path) as made:
        yield made


def test_the_history_of_a_stream_is_every_entry_that_counts_in_it(store: LabStore) -> None:
    tag = AssetRegistered(model_id=ModelId("m"), tag="T1", place="shelf")
    (registered, missing) = store.append(
        [Fact(Stream("asset:a"), tag), Fact(Stream("asset:a"), AssetMarkedMissing(by="S"))]
    )
    assert tuple(store.history("asset:a")) == (registered, missing)
    assert tuple(store.history("code:T1")) == (registered,)
    assert tuple(store.history("asset:b")) == ()


def test_decided_cases_are_looked_back_upon_the_newest_first_and_not_what_the_fold_decided(store: LabStore) -> None:
    station = Stream("station:s1")
    known = [f"UNKNOWN_CODE:s1|{number:02}" for number in range(SETTLED + 2)]
    for number in range(SETTLED + 2):
        store.append([Fact(station, UnknownScan(digest=f"{number:02}", place="desk"))])
    assert store.settled_cases() == ()
    for case_id in known[1:]:
        store.append([Fact(station, CaseSettled(case_id=case_id, decision="not_ours", by="S"))])
    renewed = [Fact(Stream("asset:a"), lent(loan), ANNA) for loan in ("l1", "l2")]
    store.append(renewed)
    found = store.settled_cases()
    assert {case.case_id for case in found} <= set(known[1:])
    assert len(found) == SETTLED
    assert [case.decided_at for case in found] == sorted((case.decided_at for case in found), reverse=True)
    undecided = store.case(known[0])
    assert undecided is not None
    assert undecided.decided_at is None
    assert store.case("nothing") is None


def test_what_passed_is_looked_back_upon_for_itself_and_stands_beside_what_was_decided(store: LabStore) -> None:
    first, second = (Stream("asset:a"), Stream("asset:b"))
    store.append([Fact(stream, reserved(), BEN) for stream in (first, second)])
    store.append([Fact(stream, lent(f"l{stream}", hygiene_override=True), ANNA) for stream in (first, second)])
    short = {case.stream: case.case_id for case in store.open_cases()}
    (passed,) = store.append([Fact(first, CasePassed(case_id=short[first], reason="is_back"))])
    store.append([Fact(second, CaseSettled(case_id=short[second], decision="were_told", by="S"))])
    assert [(case.case_id, case.decision) for case in store.passed_cases(passed.at)] == [(short[first], "is_back")]
    assert store.passed_cases(passed.at + 1) == ()
    assert {case.case_id for case in store.settled_cases()} == set(short.values())


def test_reservations_of_very_things_are_told_for_themselves_cancelled_or_not(store: LabStore) -> None:
    very = {"assets": (AssetId("a"),)}
    for stream, event in (
        ("reservation:later", made(1, 3 * HOUR, 4 * HOUR, **very)),
        ("reservation:number", made(1)),
        ("reservation:gone", made(1, **very)),
        ("reservation:gone", cancelled(**very)),
        ("reservation:over", made(1, 0, HOUR, **very)),
    ):
        store.append([Fact(Stream(stream), event)])
    found = [one.reservation_id for one in store.named_reservations(START_MS + HOUR)]
    assert found == ["gone", "later"]


def test_a_file_that_was_just_written_is_sound(store: LabStore) -> None:
    store.append([Fact(Stream("asset:a"), AssetMarkedMissing(by="S"))])
    assert store.sound()


def test_ends_that_nobody_saw_are_told_from_an_instant_on(store: LabStore) -> None:
    for visit, ended in (("1", 5_000), ("2", 9_000), ("3", 0)):
        closed = VisitClosed(visit_id=VisitId(visit), by=ClosedBy.SYSTEM, ended_ms=10**13 + ended)
        by_hand = VisitClosed(visit_id=VisitId(visit), by=ClosedBy.STAFF)
        stream = Stream(f"visit:{visit}")
        store.append([Fact(stream, visit_opened(visit)), Fact(stream, closed if ended else by_hand)])
    assert [visit.visit_id for visit in store.unseen_ends(10**13)] == ["1", "2"]
    assert [visit.visit_id for visit in store.unseen_ends(10**13 + 5_001)] == ["2"]
    assert store.unseen_ends(10**13 + 9_001) == ()


def test_visits_that_ended_are_told_with_the_newest_end_first(store: LabStore) -> None:
    for visit, by in (("1", ClosedBy.SYSTEM), ("2", ClosedBy.SELF), ("3", ClosedBy.STAFF), ("4", ClosedBy.UNDONE)):
        stream, known = Stream(f"visit:{visit}"), VisitId(visit)
        ended = VisitUndone(visit_id=known) if by is ClosedBy.UNDONE else VisitClosed(visit_id=known, by=by)
        store.append([Fact(stream, visit_opened(visit))])
        store.append([Fact(stream, ended)])
    store.append([Fact(Stream("visit:5"), visit_opened("5"))])
    told = [visit.visit_id for visit in store.ended_visits(0)]
    assert sorted(told) == ["1", "2", "3"]
    ends = [visit.closed_at for visit in store.ended_visits(0)]
    assert ends == sorted(ends, key=lambda end: -(end or 0))
    assert store.ended_visits(10**14) == ()
