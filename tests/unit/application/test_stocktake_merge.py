# SPDX-License-Identifier: Apache-2.0
"""One stock-take at several kiosks: what each could not know, and the same result in whatever order they hear of it."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.equipment import AssetCounted, AssetMarkedMissing
from lab_kiosk.domain.events.stocktakes import StocktakeClosed, StocktakeOpened, StocktakePlaceStarted
from lab_kiosk.domain.folds.stocktake import STOCKTAKE
from lab_kiosk.domain.ids import AssetId
from lab_kiosk.domain.records import Asset, Loan
from lab_kiosk.domain.vocabulary import Custody, LoanEnd
from tests.support.builders import MINUTE, PAT, START_MS, History
from tests.support.equipment import STEPS, back, headset, lent, missing
from tests.support.memory_store import CountingClock, CountingIds, MemoryStore

NUMBER = "1/2027-01-15/1"


def counted(at: str = "shelf", was: Custody = Custody.IN_LAB, **changes: Any) -> AssetCounted:
    told: dict[str, Any] = {"stocktake": NUMBER, "place": at, "was_at": "shelf", "was": was, "by": "S"}
    return AssetCounted(**{**told, **changes})


def unseen(since: int = 0) -> AssetMarkedMissing:
    return AssetMarkedMissing(by="S", stocktake=NUMBER, unseen_since=START_MS + since)


def test_counted_at_a_and_marked_missing_by_b_that_could_not_know_it_is_here() -> None:
    history = headset()
    history.add(10 * MINUTE, counted(), log="A")
    history.add(30 * MINUTE, unseen(5 * MINUTE), log="B")
    assert history.one(Asset).custody is Custody.IN_LAB


def test_counted_by_a_clock_that_is_slow_it_is_here_all_the_same() -> None:
    history = headset()
    history.add(1 * MINUTE, counted(), log="A")
    history.add(30 * MINUTE, unseen(5 * MINUTE), log="B")
    assert history.one(Asset).custody is Custody.IN_LAB


def test_lent_at_a_and_marked_missing_by_b_that_could_not_know_it_stays_a_loan() -> None:
    history = headset()
    history.add(10 * MINUTE, lent("l"), PAT, log="A")
    history.add(30 * MINUTE, unseen(), log="B")
    assert history.one(Asset).custody is Custody.ON_LOAN
    assert history.state.loan is not None


def test_returned_at_a_since_the_stock_take_was_opened_it_is_here() -> None:
    history = headset()
    history.add(0, lent("l"), PAT, log="A")
    history.add(10 * MINUTE, back(), log="A")
    history.add(30 * MINUTE, unseen(5 * MINUTE), log="B")
    assert history.one(Asset).custody is Custody.IN_LAB


def test_seen_by_nobody_it_is_missing_and_a_member_of_staff_needs_no_stock_take_to_say_so() -> None:
    history = headset()
    history.add(30 * MINUTE, unseen(5 * MINUTE), log="B")
    assert history.one(Asset).custody is Custody.MISSING
    history = headset()
    history.add(10 * MINUTE, counted(), log="A")
    history.add(30 * MINUTE, missing(), log="B")
    assert history.one(Asset).custody is Custody.MISSING


def test_counted_after_somebody_marked_it_missing_it_is_found_where_it_was_counted() -> None:
    history = headset()
    history.add(0, lent("l"), PAT)
    history.add(10 * MINUTE, missing(), log="B")
    history.add(20 * MINUTE, counted("attic"), log="A")
    assert history.one(Asset).custody is Custody.IN_LAB
    assert (history.one(Asset).place, history.one(Loan).closed_how) == ("attic", LoanEnd.FOUND)


def test_put_away_is_put_away_only_while_it_is_in_the_lab() -> None:
    history = headset()
    history.add(MINUTE, counted("attic", put_away=True))
    assert history.one(Asset).place == "attic"
    history.add(2 * MINUTE, lent("l"), PAT)
    history.add(3 * MINUTE, counted("cellar", put_away=True))
    assert history.one(Asset).place == "attic"


def told_by(log: str, events: list[tuple[int, str, Any]]) -> list[Entry]:
    history = History("any")
    return [
        history.add(ms, lent(f"{stream}-{event}") if isinstance(event, int) else event, log=log, stream=stream)
        for ms, stream, event in events
    ]


STOCKTAKE_STREAM = f"stocktake:{NUMBER}"
_PLACES = st.sampled_from(["shelf", "attic", "cellar"])
_EVENTS = st.lists(
    st.one_of(
        st.tuples(
            st.integers(0, 60 * MINUTE),
            st.sampled_from(["asset:q1", "asset:q2", "asset:q3"]),
            st.one_of(
                st.integers(0, 9),
                _PLACES.map(counted),
                st.just(unseen(20 * MINUTE)),
                st.just(back(*STEPS)),
                st.just(missing()),
            ),
        ),
        st.tuples(
            st.integers(0, 60 * MINUTE),
            st.just(STOCKTAKE_STREAM),
            st.one_of(
                st.just(StocktakeOpened(by="S")),
                _PLACES.map(lambda place: StocktakePlaceStarted(place=place, by="S")),
                st.just(StocktakeClosed(by="S", missing=(AssetId("q1"),))),
                st.just(StocktakeClosed(by="T", missing=(AssetId("q2"),))),
            ),
        ),
    ),
    max_size=8,
)


@given(_EVENTS, _EVENTS, st.randoms(use_true_random=False))
def test_two_kiosks_on_one_stock_take_agree_in_whatever_order_and_however_often_they_hear_of_each_other(
    one: list[Any], other: list[Any], random: Any
) -> None:
    entries = [*told_by("A", one), *told_by("B", other)]
    stores = []
    for _ in range(2):
        store = MemoryStore(CountingClock(START_MS), CountingIds(9), 1)
        arriving = [*entries, *entries[: len(entries) // 2]]
        random.shuffle(arriving)
        while arriving:
            size = random.randint(1, len(arriving))
            store.accept(arriving[:size])
            arriving = arriving[size:]
        stores.append(store)
    first, second = stores
    assert first.records() == second.records()
    assert first.state(STOCKTAKE, STOCKTAKE_STREAM) == second.state(STOCKTAKE, STOCKTAKE_STREAM)
    state = first.state(STOCKTAKE, STOCKTAKE_STREAM)
    assert set(state.seen) == {
        entry.stream.partition(":")[2] for entry in entries if isinstance(entry.event, AssetCounted)
    }
    for record in first.records().values():
        if isinstance(record, Asset) and record.custody is Custody.MISSING:
            said = [entry for entry in first.history(record.stream) if isinstance(entry.event, AssetMarkedMissing)]
            assert said, "nothing is missing that nobody marked"
