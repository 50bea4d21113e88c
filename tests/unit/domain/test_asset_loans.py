# SPDX-License-Identifier: Apache-2.0
"""What befalls a loan before its end: renewals that merge to one, and the look at what came back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.events.equipment import LoanRenewed, RenewalUndone, ReturnChecked
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.asset_loans import due_now
from lab_kiosk.domain.folds.asset_state import AssetState
from lab_kiosk.domain.folds.base import in_order
from lab_kiosk.domain.ids import LoanId
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import Accessory, Condition, Grade
from tests.support.builders import HOUR, MINUTE, PAT, START_MS
from tests.support.equipment import ZONE, back, headset, lent

CHARGER, CASE = Accessory.CHARGER, Accessory.CASE


def renewed(number: int, due: int, loan: str = "l") -> LoanRenewed:
    return LoanRenewed(loan_id=LoanId(loan), due_at=START_MS + due, zone=ZONE, number=number)


def looked(grade: Grade = Grade.GOOD, loan: str = "l", **what: tuple[Accessory, ...]) -> ReturnChecked:
    return ReturnChecked(loan_id=loan, grade=grade, by="S", **what)


def test_a_renewal_moves_the_due_time_and_is_counted() -> None:
    told = headset()
    told.add(MINUTE, lent("l", due=HOUR), subject=PAT)
    first = told.add(2 * MINUTE, renewed(1, 2 * HOUR))
    told.add(3 * MINUTE, renewed(2, 3 * HOUR))
    state, records = ASSET.run(told.entries)
    assert state.loan is not None
    assert (state.loan.due_at, state.loan.renewals) == (START_MS + 3 * HOUR, 2)
    assert records[Loan, "l"] == state.loan
    told.add(4 * MINUTE, RenewalUndone(loan_id=LoanId("l"), renewal=first.event_id))
    state, _ = ASSET.run(told.entries)
    assert state.loan is not None
    assert (state.loan.due_at, state.loan.renewals) == (START_MS + 3 * HOUR, 2)


def test_an_undone_renewal_leaves_the_due_time_as_it_was() -> None:
    told = headset()
    told.add(MINUTE, lent("l", due=HOUR), subject=PAT)
    entry = told.add(2 * MINUTE, renewed(1, 2 * HOUR))
    for _ in range(2):
        told.add(3 * MINUTE, RenewalUndone(loan_id=LoanId("l"), renewal=entry.event_id))
    state, _ = ASSET.run(told.entries)
    assert state.loan is not None
    assert (state.loan.due_at, state.loan.renewals) == (START_MS + HOUR, 0)


def test_a_renewal_of_a_loan_that_is_over_or_another_one_changes_nothing() -> None:
    told = headset()
    told.add(0, renewed(1, 2 * HOUR))
    told.add(MINUTE, lent("l", due=HOUR), subject=PAT)
    told.add(2 * MINUTE, renewed(1, 2 * HOUR, "another"))
    state, _ = ASSET.run(told.entries)
    assert state.loan is not None
    assert (state.loan.due_at, state.renewals) == (START_MS + HOUR, {})


def test_lent_again_to_the_same_person_counts_beside_the_renewals() -> None:
    told = headset()
    told.add(MINUTE, lent("l", due=HOUR), subject=PAT)
    told.add(2 * MINUTE, renewed(1, 2 * HOUR))
    told.add(3 * MINUTE, lent("again", due=3 * HOUR), subject=PAT)
    state, _ = ASSET.run(told.entries)
    assert state.loan is not None
    assert (state.loan.loan_id, state.loan.due_at, state.loan.renewals) == ("l", START_MS + 3 * HOUR, 1)


@given(st.permutations([renewed(1, 2 * HOUR), renewed(1, 3 * HOUR), renewed(2, 4 * HOUR), renewed(1, HOUR // 2)]))
def test_renewals_merge_to_the_latest_due_time_and_the_highest_number(renewals: list[LoanRenewed]) -> None:
    told = headset()
    told.add(MINUTE, lent("l", due=HOUR), subject=PAT)
    for minute, event in enumerate(renewals, 2):
        told.add(minute * MINUTE, event, log="b" if minute % 2 else "a")
    state, _ = ASSET.run(in_order(told.entries))
    assert state.loan is not None
    assert (state.loan.due_at, state.loan.renewals) == (START_MS + 4 * HOUR, 2)


def test_the_look_is_at_the_loan_that_ended_and_at_the_thing() -> None:
    told = headset()
    told.add(MINUTE, lent("l", accessories=(CHARGER, CASE)), subject=PAT)
    told.add(HOUR, back())
    told.add(HOUR + MINUTE, looked(Grade.WORN, present=(CASE,), missing=(CHARGER,)))
    state, records = ASSET.run(told.entries)
    loan = records[Loan, "l"]
    assert isinstance(loan, Loan)
    assert (loan.accessories, loan.missing, loan.grade) == ("charger,case", "charger", Grade.WORN)
    assert (loan.condition, state.lacks) == (Condition.PROBLEM, frozenset({CHARGER}))
    told.add(HOUR + 2 * MINUTE, looked(present=(CASE, CHARGER)))
    state, records = ASSET.run(told.entries)
    loan = records[Loan, "l"]
    assert isinstance(loan, Loan)
    assert (loan.missing, loan.condition, state.lacks) == ("", Condition.FINE, frozenset())


def test_a_look_at_no_loan_or_one_that_is_forgotten_is_a_look_at_the_thing_only() -> None:
    told = headset()
    told.add(0, looked(loan="", missing=(CHARGER,)))
    told.add(MINUTE, lent("l"), subject=PAT)
    told.add(HOUR, back())
    told.add(2 * HOUR, looked(Grade.DAMAGED, loan="another"))
    state, records = ASSET.run(told.entries)
    assert state.lacks == {CHARGER}
    loan = records[Loan, "l"]
    assert isinstance(loan, Loan)
    assert loan.grade is None


def test_what_goes_out_with_it_again_is_not_missing_any_more() -> None:
    told = headset()
    told.add(0, looked(loan="", missing=(CHARGER, CASE)))
    told.add(MINUTE, lent("l", accessories=(CHARGER,)), subject=PAT)
    assert ASSET.run(told.entries)[0].lacks == {CASE}


def test_nothing_is_due_where_nothing_is_lent() -> None:
    assert due_now(AssetState()) == AssetState()
