# SPDX-License-Identifier: Apache-2.0
"""Reservations as histories: terms that change, sets that are fetched by halves, and promises that meet."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.events import Entry, Personal
from lab_kiosk.domain.events.equipment import CaseArose, CasePassed
from lab_kiosk.domain.folds.base import in_order
from lab_kiosk.domain.folds.reservation import FORGOTTEN_AFTER_MS
from lab_kiosk.domain.ids import AssetId
from lab_kiosk.domain.promises import most_held
from lab_kiosk.domain.records import Case, Reservation
from lab_kiosk.domain.vocabulary import CaseCode
from tests.support.builders import DAY, HOUR, MINUTE, PAT, QUINN, START_MS, History
from tests.support.equipment import headset, lent, settled
from tests.support.reservations import cancelled, changed, fetched, made, put_back

SHORT = CaseCode.RESERVATION_SHORT


def reservation() -> History:
    return History("reservation:r")


def promises() -> History:
    return History("promises:quest")


def add(history: History, ms: int, who: str, event: Any, log: str = "A") -> Entry:
    return history.add(ms, event, PAT if who == "r1" else QUINN, log=log, stream=f"reservation:{who}")


# One reservation ------------------------------------------------------------------------------------------------------


def test_what_is_told_of_a_reservation_is_its_record() -> None:
    history = reservation()
    history.add(MINUTE, made(30, kit_id="k"), PAT, personal=Personal(note="5B"))
    told = history.one(Reservation)
    assert (told.subject, told.label, told.kit_id, told.wants, told.count) == (PAT, "5B", "k", "quest:30", 30)
    assert (told.start_at, told.end_at, told.zone) == (START_MS + HOUR, START_MS + 2 * HOUR, "America/Chicago")
    assert (told.by, told.made_at, told.taken, told.cancelled_at, told.exact) == (
        "S",
        START_MS + MINUTE,
        0,
        None,
        False,
    )


def test_a_set_that_is_fetched_by_halves_is_counted_and_the_promise_is_not_rewritten() -> None:
    history = reservation()
    history.add(MINUTE, made(30), PAT)
    history.add(HOUR, fetched(20, "one"))
    history.add(HOUR + MINUTE, fetched(7, "two"))
    assert (history.one(Reservation).taken, history.one(Reservation).count) == (27, 30)
    history.add(HOUR + MINUTE + 1, put_back(7, "two"))
    assert history.one(Reservation).taken == 20
    assert set(history.state.promises["quest"].taken) == {"one"}


def test_a_change_tells_everything_anew_and_keeps_what_was_fetched() -> None:
    history = reservation()
    history.add(MINUTE, made(30), PAT)
    history.add(2 * MINUTE, fetched(3))
    history.add(3 * MINUTE, changed(20, 3 * HOUR, 4 * HOUR), PAT)
    told = history.one(Reservation)
    assert (told.count, told.taken, told.start_at, told.end_at) == (20, 3, START_MS + 3 * HOUR, START_MS + 4 * HOUR)


def test_cancelled_it_stays_in_the_records_and_the_first_who_cancelled_counts() -> None:
    history = reservation()
    history.add(MINUTE, made(30), PAT)
    history.add(2 * MINUTE, cancelled(), PAT)
    history.add(3 * MINUTE, cancelled(), PAT, log="B")
    assert history.one(Reservation).cancelled_at == START_MS + 2 * MINUTE
    assert history.state.promises["quest"].cancelled


def test_whoever_changed_it_without_knowing_that_it_was_cancelled_counts_on_it() -> None:
    history = reservation()
    history.add(MINUTE, made(30), PAT)
    history.add(2 * MINUTE, cancelled(), PAT)
    history.add(3 * MINUTE, changed(10), PAT, log="B")
    assert history.one(Reservation).cancelled_at is None
    assert not history.state.promises["quest"].cancelled


def test_what_stands_before_its_making_is_about_nothing() -> None:
    for event in (changed(1), cancelled(), fetched(1), put_back(1)):
        alone, beside = reservation(), promises()
        alone.add(0, event)
        add(beside, 0, "r1", event)
        assert alone.all(Reservation) == []
        assert beside.state.promises == {}


# What is promised of one model ----------------------------------------------------------------------------------------


def test_two_that_were_made_apart_and_exceed_what_there_is_are_a_case_that_names_both() -> None:
    history = promises()
    first = add(history, 1, "r1", made(2))
    second = add(history, 2, "r2", made(2), log="B")
    (case,) = history.all(Case)
    assert (case.code, case.events) == (SHORT, f"{first.event_id},{second.event_id}")
    assert set(history.state.promises) == {"r1", "r2"}
    history.add(3, settled(SHORT, f"quest|{second.event_id}", "were_told"))
    assert history.cases == []


def test_of_very_things_their_own_histories_tell_and_beside_a_number_the_model_does() -> None:
    things, mixed = promises(), promises()
    for number in (1, 2):
        add(things, number, f"r{number}", made(2, assets=(AssetId("q1"), AssetId("q2"))))
    assert things.cases == []
    add(mixed, 1, "r1", made(2))
    add(mixed, 2, "r2", made(2, assets=(AssetId("q1"), AssetId("q2"))))
    assert mixed.cases == [SHORT]


def test_what_fits_beside_or_after_each_other_is_no_case() -> None:
    history = promises()
    add(history, 1, "r1", made(2))
    add(history, 2, "r2", made(1), log="B")
    add(history, 3, "r3", made(3, 2 * HOUR, 3 * HOUR), log="B")
    assert history.cases == []


def test_a_change_that_was_made_apart_is_looked_at_like_a_new_one() -> None:
    history = promises()
    add(history, 1, "r1", made(1))
    add(history, 2, "r2", made(2), log="B")
    add(history, 3, "r1", changed(2))
    assert history.cases == [SHORT]


def test_one_that_is_cancelled_or_that_nobody_came_for_keeps_nothing() -> None:
    gone = promises()
    add(gone, 1, "r1", made(3))
    add(gone, 2, "r1", cancelled())
    add(gone, 3, "r2", made(3), log="B")
    assert gone.cases == []
    late = promises()
    add(late, 1, "r1", made(3))
    add(late, HOUR + 20 * MINUTE, "r2", made(3, HOUR + 30 * MINUTE, 2 * HOUR), log="B")
    assert late.cases == []


def test_what_was_fetched_is_out_until_its_end() -> None:
    history = promises()
    add(history, 1, "r1", made(3))
    add(history, HOUR, "r1", fetched(2))
    add(history, HOUR + 30 * MINUTE, "r2", made(1, HOUR + 40 * MINUTE, 2 * HOUR), log="B")
    assert history.cases == []
    add(history, HOUR + 31 * MINUTE, "r3", made(1, HOUR + 40 * MINUTE, 2 * HOUR), log="B")
    assert history.cases == [SHORT]
    add(history, HOUR + 32 * MINUTE, "r1", put_back(2))
    assert history.state.promises["r1"].fetched == 0


def test_what_ended_long_ago_is_forgotten() -> None:
    history = promises()
    add(history, 1, "r1", made(3))
    add(history, 2 * HOUR + FORGOTTEN_AFTER_MS, "r2", made(3, 9 * DAY, 10 * DAY))
    assert set(history.state.promises) == {"r2"}


TERMS = st.lists(st.tuples(st.integers(1, 4), st.integers(0, 8), st.integers(1, 4), st.sampled_from("AB")), max_size=7)


WAS = f"{SHORT}:quest|B-1"
WORDS: list[tuple[str, Any]] = [
    ("r1", made(2)),
    ("r2", made(2)),
    ("promises", CasePassed(case_id=WAS, reason="fits_again")),
    ("promises", CasePassed(case_id=WAS, reason="is_back")),
    ("promises", CaseArose(case_id=WAS)),
    ("promises", CaseArose(case_id=WAS)),
    ("promises", CasePassed(case_id=f"{WAS}+", reason="was_cancelled")),
    ("promises", CaseArose(case_id=WAS)),
    ("promises", CaseArose(case_id=f"{WAS}+")),
    ("promises", CaseArose(case_id="never heard of")),
]


@given(st.permutations(range(len(WORDS))))
def test_what_passed_and_arose_is_the_same_in_whatever_order_it_was_heard(heard: list[int]) -> None:
    history = promises()
    told = [
        history.add(place, event, log="AB"[place % 2], stream=None if who == "promises" else f"reservation:{who}")
        for place, (who, event) in enumerate(WORDS)
    ]
    state, records = history.folded(in_order(told[place] for place in heard))
    cases = {record.case_id: record for record in records.values() if isinstance(record, Case)}
    assert state == history.state
    assert {key: (case.decision, case.decided_at) for key, case in cases.items()} == {
        WAS: ("fits_again", START_MS + 2),
        f"{WAS}+": ("was_cancelled", START_MS + 6),
        f"{WAS}++": (None, None),
    }
    assert {case.events for case in cases.values()} == {"A-1,B-1"}


@given(TERMS)
def test_whenever_more_is_promised_than_there_is_somebody_is_told(told: list[tuple[int, int, int, str]]) -> None:
    history = promises()
    for number, (count, start, hours, log) in enumerate(told):
        event = made(count, start * HOUR, (start + hours) * HOUR, there=5)
        add(history, number, f"r{number + 1}", event, log)
    kept = history.state.promises.values()
    worst = max(
        (most_held(kept, START_MS + n * HOUR, START_MS + (n + 1) * HOUR, START_MS) for n in range(13)), default=0
    )
    # One alone is more than there is only where a kiosk was let: that is its own desk's business, and no contradiction.
    assert (worst > 5) == bool(history.cases)


# These very things ----------------------------------------------------------------------------------------------------


def exact(history: History, ms: int, who: str, event: Any, log: str = "A") -> Entry:
    return add(history, ms, who, event, log)


def test_one_thing_that_was_promised_twice_is_a_case_that_names_both() -> None:
    history = headset()
    first = exact(history, 1, "r1", made(1, assets=(AssetId("q1"),)))
    second = exact(history, 2, "r2", made(1, assets=(AssetId("q1"),)), "B")
    (case,) = history.all(Case)
    assert (case.code, case.events) == (SHORT, f"{first.event_id},{second.event_id}")


def test_a_thing_that_is_reserved_goes_to_whom_it_is_for_and_to_nobody_else() -> None:
    for who, after, short in (
        (PAT, (), []),
        (QUINN, (), [SHORT]),
        (QUINN, (cancelled(),), []),
        (QUINN, (fetched(1),), []),
    ):
        history = headset()
        exact(history, 1, "r1", made(1))
        for number, event in enumerate(after):
            exact(history, 2 + number, "r1", event)
        history.add(HOUR + MINUTE, lent("l"), who)
        assert history.cases == short


def test_undone_it_is_kept_again_and_changed_it_is_kept_then() -> None:
    history = headset()
    exact(history, 1, "r1", made(1))
    exact(history, 2, "r1", fetched(1))
    exact(history, 3, "r1", changed(1, HOUR, 3 * HOUR))
    assert [(r.taken, r.end_ms) for r in history.state.reservations] == [(True, START_MS + 3 * HOUR)]
    exact(history, 4, "r2", made(1, 4 * HOUR, 5 * HOUR))
    exact(history, 5, "r1", put_back(1))
    assert [r.taken for r in history.state.reservations] == [False, False]


def test_staff_who_let_it_go_all_the_same_are_named_and_nobody_else_is_asked() -> None:
    history = headset()
    exact(history, 1, "r1", made(1))
    history.add(HOUR + MINUTE, lent("l", reservation_override=True, staff="S"), QUINN)
    assert history.cases == []


def test_a_promise_may_be_asked_for_a_span() -> None:
    history = headset()
    exact(history, 1, "r1", made(1))
    (promise,) = history.state.reservations
    assert promise.keeps_from(QUINN, START_MS, START_MS + HOUR + 1)
    assert not promise.keeps_from(QUINN, START_MS, START_MS + HOUR)
    assert not promise.keeps_from(PAT, START_MS, START_MS + DAY)
    assert not promise.keeps_from(QUINN, START_MS + 2 * HOUR, START_MS + DAY)
