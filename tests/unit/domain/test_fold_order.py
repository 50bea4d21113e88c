# SPDX-License-Identifier: Apache-2.0
"""A fold depends on what happened and on nothing else: not on arrival, not on repeats, not on who settled first."""

from __future__ import annotations

import itertools
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.domain import hlc
from lab_kiosk.domain.events import Entry, Unknown
from lab_kiosk.domain.events.equipment import AssetRegistered, CodeAssigned, CodeRetired, KitDefined
from lab_kiosk.domain.events.site import UnknownScan
from lab_kiosk.domain.folds import FOLDS, fold_of, histories, in_order, seen_in
from lab_kiosk.domain.folds.base import identity
from lab_kiosk.domain.ids import AssetId, EventId, LogId, Stream
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.vocabulary import CaseCode, CodeKind
from tests.support.builders import MINUTE, PAT, START_MS, History
from tests.support.equipment import lent, registered, settled
from tests.support.histories import journals
from tests.support.reservations import cancelled, changed, fetched, made, put_back

Derived = dict[str, tuple[Any, dict[tuple[Any, ...], Any]]]


def derived(entries: list[Entry]) -> Derived:
    """Every history of a journal: its state and its records."""
    told: dict[str, list[Entry]] = {}
    for entry in in_order(entries):
        for stream in histories(entry):
            told.setdefault(stream, []).append(seen_in(entry, stream))
    folds = {stream: fold_of(stream) for stream in told}
    return {stream: fold.run(told[stream]) for stream, fold in folds.items() if fold is not None}


@settings(max_examples=20)
@given(journals(), st.randoms(), st.integers(1, 3))
def test_every_history_is_the_same_in_any_order_and_however_often_its_entries_came(
    entries: list[Entry], random: Any, times: int
) -> None:
    again = entries * times
    random.shuffle(again)
    assert derived(again) == derived(entries)


@settings(max_examples=20)
@given(journals(), st.integers(0, 40))
def test_a_history_can_be_taken_up_anywhere(entries: list[Entry], where: int) -> None:
    for stream, (state, records) in derived(entries).items():
        fold = fold_of(stream)
        assert fold is not None
        told = [seen_in(entry, stream) for entry in in_order(entries) if stream in histories(entry)]
        half, first = fold.run(told[:where])
        whole, rest = fold.run(told[where:], half)
        assert whole == state
        assert {**first, **rest} == records


@settings(max_examples=20)
@given(journals(), st.integers(-(10**9), 10**9))
def test_a_clock_that_is_off_moves_entries_and_loses_none(entries: list[Entry], skew: int) -> None:
    skewed = [
        msgspec.structs.replace(entry, hlc=hlc.stamp(entry.at + skew)) if entry.log_id == "log-1" else entry
        for entry in entries
    ]
    assert derived(skewed) == derived(list(reversed(skewed)))
    assert {entry.event_id for entry in in_order(skewed)} == {entry.event_id for entry in entries}


@settings(max_examples=20)
@given(journals())
def test_what_a_program_does_not_know_it_folds_without(entries: list[Entry]) -> None:
    known = [entry for entry in entries if not isinstance(entry.event, Unknown)]
    for stream, (state, records) in derived(entries).items():
        fold = fold_of(stream)
        assert fold is not None
        assert (state, records) == derived(known).get(stream, (fold.empty(), {}))


def test_of_two_places_of_one_event_the_earlier_counts() -> None:
    early = History("stock:s").add(0, UnknownScan(digest="d", place="p"), log="A")
    moved = msgspec.structs.replace(early, log_id=LogId("B"), seq=9)
    assert in_order([moved, early]) == [early]


def test_a_stream_of_a_kind_from_the_future_has_no_fold() -> None:
    assert fold_of("weather:today") is None
    assert set(FOLDS) == {
        "agreement",
        "asset",
        "code",
        "kit",
        "model",
        "person",
        "pilot",
        "promises",
        "reservation",
        "session",
        "stocktake",
        "site",
        "station",
        "stock",
        "visit",
    }


@pytest.mark.parametrize(
    ("event", "subject", "further"),
    [
        (lent("l"), PAT, [f"person:{PAT}"]),
        (lent("l"), None, []),
        (registered(tag="T"), None, ["code:T"]),
        (CodeAssigned(value="C", kind=CodeKind.SERIAL), None, ["code:C"]),
        (CodeRetired(value="C", by="S"), None, ["code:C"]),
        (KitDefined(name="n", code="K", members=()), None, ["code:K"]),
        (UnknownScan(digest="d", place="p"), None, []),
        (made(3), PAT, ["promises:quest"]),
        (made(1, assets=(AssetId("q1"),)), PAT, ["promises:quest", "asset:q1"]),
        (changed(3), PAT, ["promises:quest"]),
        (cancelled(), PAT, ["promises:quest"]),
        (fetched(2), None, ["promises:quest"]),
        (put_back(2), None, ["promises:quest"]),
    ],
)
def test_an_entry_counts_in_its_own_history_and_in_the_few_that_need_it(
    event: Any, subject: Any, further: list[str]
) -> None:
    entry = History("asset:x").add(0, event, subject)
    assert list(histories(entry)) == ["asset:x", *further]
    for stream in further:
        assert seen_in(entry, stream).history == stream
    assert seen_in(entry, "asset:x") is entry


def test_records_of_one_type_and_key_are_one_row() -> None:
    case = Case(stream="s", case_id="c", code=CaseCode.UNKNOWN_CODE, events="e", opened_at=1)
    assert identity(case) == (Case, "c")
    assert identity(msgspec.structs.replace(case, opened_at=2)) == identity(case)


# A case and its settlement ------------------------------------------------------------------------------------------

SCAN = UnknownScan(digest="d", place="desk")
SETTLED = settled(CaseCode.UNKNOWN_CODE, "1/s|d", "not ours")


@pytest.mark.parametrize("told", sorted(set(itertools.permutations(["scan", "scan again", "settled"]))))
def test_a_settled_case_stays_settled_whatever_came_first(told: tuple[str, ...]) -> None:
    station = History("station:1/s")
    for number, what in enumerate(told):
        station.add(number * MINUTE, SETTLED if what == "settled" else SCAN, log=f"kiosk {number}")
    case = station.one(Case)
    assert case.decision == "not ours"
    assert case.events.startswith("kiosk")
    assert station.cases == []
    assert set(station.state.cases.open) == set()


@pytest.mark.parametrize("first", [0, 2])
def test_of_two_settlements_the_first_counts_wherever_the_case_stands(first: int) -> None:
    station = History("station:1/s")
    station.add(first * MINUTE + 1, SCAN)
    station.add(1 * MINUTE, SETTLED)
    station.add(3 * MINUTE, settled(CaseCode.UNKNOWN_CODE, "1/s|d", "something else"))
    station.add(4 * MINUTE, settled(CaseCode.UNKNOWN_CODE, "1/s|d", "something else"), log="B")
    assert station.one(Case).decision == "not ours"


def test_two_settlements_before_their_case_are_one() -> None:
    station = History("station:1/s")
    station.add(1 * MINUTE, SETTLED)
    station.add(2 * MINUTE, settled(CaseCode.UNKNOWN_CODE, "1/s|d", "something else"))
    station.add(3 * MINUTE, SCAN)
    assert station.one(Case).decision == "not ours"


@pytest.mark.parametrize("stream", ["asset:x", "stock:x", "code:x", "station:1/s", "person:P", "visit:x"])
def test_every_history_with_contradictions_has_them_settled(stream: str) -> None:
    history = History(stream)
    history.add(0, SETTLED)
    cases = history.state.visits.cases if stream.startswith("person") else history.state.cases
    assert cases.early.keys() == {SETTLED.case_id}


def test_an_entry_says_when_it_happened_and_where_it_stands() -> None:
    entry = Entry(
        LogId("A"),
        3,
        EventId("e"),
        hlc.stamp(START_MS, 5),
        1,
        Stream("asset:x"),
        AssetRegistered(
            model_id="m",
            tag="t",
            place="p",  # type: ignore[arg-type]
        ),
    )
    assert entry.at == START_MS
    assert entry.order == (hlc.stamp(START_MS, 5), "A", 3)
    assert entry.history == "asset:x"
