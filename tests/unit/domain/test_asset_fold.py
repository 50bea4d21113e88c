# SPDX-License-Identifier: Apache-2.0
"""One asset: custody, readiness, holds, and the undo of a lending."""

from __future__ import annotations

import pytest

from lab_kiosk.domain.availability import Blocker, first_blocker
from lab_kiosk.domain.events.equipment import (
    AssetDescribed,
    AssetMoved,
    AssetRetired,
    AssetSentToBench,
    AssetSentToVendor,
    BatteryReported,
)
from lab_kiosk.domain.records import Asset, AssetDetail, Loan
from lab_kiosk.domain.vocabulary import CaseCode, Condition, Custody, Lifecycle, LoanEnd, Step
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, REY, SECOND, START_MS, History
from tests.support.equipment import (
    STEPS,
    back,
    claimed,
    condition,
    done,
    found,
    headset,
    lent,
    let_go,
    missing,
    registered,
    undone,
)


def blocked_by(history: History, at: int) -> Blocker | None:
    return first_blocker(history.state, START_MS + at)


def test_borrow_claim_own_loan_release_back_on_loan_return() -> None:
    history = headset()
    history.add(1 * MINUTE, lent("l"), PAT)
    history.add(2 * MINUTE, claimed("s"), PAT)
    assert history.one(Asset).custody is Custody.IN_SESSION
    assert history.one(Asset).loan_id == "l"
    history.add(3 * MINUTE, let_go("s"))
    assert history.one(Asset).custody is Custody.ON_LOAN
    assert history.one(Asset).session_id is None
    history.add(4 * MINUTE, back())
    assert history.one(Loan).closed_how is LoanEnd.RETURNED
    assert blocked_by(history, HOUR) is Blocker.NEEDS_SANITISE
    assert history.cases == []


def test_a_session_that_ends_sends_its_headset_into_turnaround() -> None:
    history = headset()
    history.add(1 * MINUTE, claimed("s"), PAT)
    history.add(2 * MINUTE, let_go("another"))
    assert history.one(Asset).custody is Custody.IN_SESSION
    history.add(3 * MINUTE, let_go("s"))
    assert history.one(Asset).custody is Custody.IN_LAB
    assert history.one(Asset).step is Step.SANITISE
    history.add(4 * MINUTE, let_go("s"))
    assert history.state.steps == STEPS


def test_turnaround_goes_step_by_step_until_it_is_ready() -> None:
    history = headset(min_battery=60)
    history.add(1 * MINUTE, claimed("s"), PAT)
    history.add(2 * MINUTE, let_go("s"))
    history.add(3 * MINUTE, done(Step.SANITISE, START_MS + 8 * MINUTE))
    assert blocked_by(history, 7 * MINUTE) is Blocker.SANITISING
    assert blocked_by(history, 8 * MINUTE) is Blocker.NEEDS_CHARGE
    history.add(9 * MINUTE, BatteryReported(percent=59, charging=True))
    assert blocked_by(history, 9 * MINUTE) is Blocker.NEEDS_CHARGE
    assert history.one(Asset).charging
    history.add(10 * MINUTE, BatteryReported(percent=60))
    assert blocked_by(history, 10 * MINUTE) is None


def test_a_quick_step_after_it_does_not_cut_the_dwell_time_short() -> None:
    history = headset()
    history.add(1 * MINUTE, claimed("s"), PAT)
    history.add(2 * MINUTE, let_go("s"))
    history.add(3 * MINUTE, done(Step.SANITISE, START_MS + 20 * MINUTE))
    history.add(4 * MINUTE, done(Step.CHARGE))
    assert blocked_by(history, 19 * MINUTE) is Blocker.SANITISING
    assert blocked_by(history, 20 * MINUTE) is None


def test_a_step_that_is_not_due_is_nothing() -> None:
    history = headset()
    history.add(MINUTE, done(Step.SANITISE, START_MS + HOUR))
    assert blocked_by(history, MINUTE) is None


def test_an_undone_lending_is_as_if_it_had_not_been() -> None:
    history = headset()
    before = history.one(Asset)
    history.add(MINUTE, lent("l"), PAT)
    history.add(MINUTE + SECOND, undone("l"), PAT)
    after = history.one(Asset)
    assert (after.custody, after.loan_id, after.step) == (before.custody, None, None)
    assert history.one(Loan).closed_how is LoanEnd.UNDONE
    history.add(HOUR, lent("next"), QUINN)
    assert history.cases == []


def test_an_undo_washes_nothing_clean() -> None:
    """Pat wore it and nobody cleaned it; that Quinn's lending was taken back changes nothing for Rey."""
    history = headset()
    history.add(1 * MINUTE, lent("pats"), PAT)
    history.add(2 * MINUTE, back(Step.CHECK))
    history.add(3 * MINUTE, lent("quinns", hygiene_override=True, staff="S"), QUINN)
    history.add(4 * MINUTE, undone("quinns"), QUINN)
    history.add(5 * MINUTE, lent("reys"), REY)
    assert history.cases == [CaseCode.HYGIENE_SKIPPED]


def test_what_was_cleaned_while_it_was_lent_stays_clean_when_the_lending_is_undone() -> None:
    history = headset()
    history.add(1 * MINUTE, lent("pats"), PAT)
    history.add(2 * MINUTE, back())
    history.add(3 * MINUTE, lent("quinns", hygiene_override=True), QUINN)
    history.add(4 * MINUTE, done(Step.SANITISE))
    history.add(5 * MINUTE, undone("quinns"), QUINN)
    history.add(6 * MINUTE, lent("reys"), REY)
    assert history.cases == []


def test_a_lending_that_is_undone_while_a_demo_uses_it_leaves_it_in_the_demo() -> None:
    history = headset()
    history.add(1 * SECOND, lent("l"), PAT)
    history.add(2 * SECOND, claimed("s"), PAT)
    history.add(3 * SECOND, undone("l"), PAT)
    assert blocked_by(history, 4 * SECOND) is Blocker.IN_SESSION
    history.add(MINUTE, let_go("s"))
    assert blocked_by(history, HOUR) is Blocker.NEEDS_SANITISE
    history.add(HOUR, lent("next", hygiene_override=False), QUINN)
    assert history.cases == [CaseCode.HYGIENE_SKIPPED]


@pytest.mark.parametrize("loan", ["other", "closed"])
def test_only_the_open_loan_can_be_undone(loan: str) -> None:
    history = headset()
    history.add(1 * MINUTE, lent("closed"), PAT)
    history.add(2 * MINUTE, back())
    if loan == "other":
        history.add(3 * MINUTE, lent("open"), PAT)
    before = history.state
    history.add(4 * MINUTE, undone(loan), PAT)
    assert history.state == before


def test_the_same_loan_told_twice_is_one() -> None:
    history = headset()
    history.add(1 * MINUTE, lent("l"), PAT)
    before = history.folded()
    history.add(2 * MINUTE, lent("l", due=9 * HOUR), PAT)
    assert history.folded() == before


@pytest.mark.parametrize("scan", [found(), back(), AssetMoved(place="here", by="S"), lent("new"), claimed()])
def test_what_was_missing_is_found_by_any_scan(scan: object) -> None:
    history = headset(worn=False)
    history.add(1 * MINUTE, lent("l"), PAT)
    history.add(2 * MINUTE, missing())
    assert history.one(Asset).custody is Custody.MISSING
    assert history.one(Loan).closed_at is None
    history.add(HOUR, scan, QUINN)  # type: ignore[arg-type]
    (old,) = [loan for loan in history.all(Loan) if loan.loan_id == "l"]
    assert old.closed_how is LoanEnd.FOUND
    assert history.one(Asset).custody is not Custody.MISSING
    assert history.cases == []


def test_a_missing_thing_that_its_borrower_borrows_again_is_found() -> None:
    history = headset()
    history.add(1 * MINUTE, lent("l"), PAT)
    history.add(2 * MINUTE, missing())
    history.add(HOUR, lent("new"), PAT)
    assert {loan.loan_id: loan.closed_how for loan in history.all(Loan)} == {"l": LoanEnd.FOUND, "new": None}


def test_what_is_missing_stays_missing_when_a_program_lets_go_of_it() -> None:
    history = headset()
    history.add(1 * MINUTE, claimed("s"), PAT)
    history.add(2 * MINUTE, missing())
    history.add(3 * MINUTE, let_go("s"))
    assert history.one(Asset).custody is Custody.MISSING
    assert history.one(Asset).session_id is None


def test_a_missing_thing_that_was_not_on_loan_is_found_without_a_contradiction() -> None:
    history = headset()
    history.add(1 * MINUTE, missing())
    history.add(2 * MINUTE, back())
    assert history.one(Asset).custody is Custody.IN_LAB
    assert history.cases == []


def test_a_move_says_the_place_and_closes_no_loan() -> None:
    history = headset()
    history.add(1 * MINUTE, lent("l"), PAT)
    history.add(2 * MINUTE, AssetMoved(place="room 2", by="S"))
    assert (history.one(Asset).place, history.one(Asset).custody) == ("room 2", Custody.ON_LOAN)


@pytest.mark.parametrize(
    ("event", "custody", "blocker"),
    [
        (AssetSentToBench(ticket="t", by="S"), Custody.AT_BENCH, Blocker.AT_BENCH),
        (AssetSentToVendor(vendor="v", by="S"), Custody.AT_VENDOR, Blocker.AT_VENDOR),
    ],
)
def test_what_goes_to_the_bench_or_the_vendor_is_no_longer_the_borrowers(
    event: object, custody: Custody, blocker: Blocker
) -> None:
    history = headset()
    history.add(1 * MINUTE, lent("l"), PAT)
    history.add(2 * MINUTE, event)  # type: ignore[arg-type]
    assert history.one(Asset).custody is custody
    assert history.one(Loan).closed_how is LoanEnd.RETURNED
    assert blocked_by(history, HOUR) is blocker
    history.add(3 * MINUTE, back())
    assert history.one(Asset).custody is Custody.IN_LAB
    assert history.cases == []


def test_a_condition_is_about_the_loan_that_is_open_or_that_closed_last() -> None:
    history = headset()
    history.add(1 * MINUTE, condition(Condition.FINE))
    assert history.all(Loan) == []
    history.add(2 * MINUTE, lent("l"), PAT)
    history.add(3 * MINUTE, condition(Condition.FINE))
    assert history.one(Loan).condition is Condition.FINE
    history.add(4 * MINUTE, back())
    history.add(5 * MINUTE, condition(Condition.PROBLEM))
    assert history.one(Loan).condition is Condition.PROBLEM


@pytest.mark.parametrize("end", [let_go("s"), back()])
def test_a_problem_after_a_demo_is_not_the_last_borrowers(end: object) -> None:
    history = headset()
    history.add(1 * MINUTE, lent("pats"), PAT)
    history.add(2 * MINUTE, back())
    history.add(3 * MINUTE, condition(Condition.FINE))
    history.add(4 * MINUTE, claimed("s"), QUINN)
    history.add(5 * MINUTE, end)  # type: ignore[arg-type]
    history.add(6 * MINUTE, condition(Condition.PROBLEM))
    assert history.one(Loan).condition is Condition.FINE


def test_a_problem_with_what_was_found_long_after_is_not_the_last_borrowers() -> None:
    history = headset()
    history.add(1 * MINUTE, lent("pats"), PAT)
    history.add(2 * MINUTE, back())
    history.add(3 * MINUTE, missing())
    history.add(4 * HOUR, found())
    history.add(5 * HOUR, condition(Condition.PROBLEM))
    assert history.one(Loan).condition is Condition.UNSAID


def test_an_asset_that_is_registered_again_keeps_its_place_and_state() -> None:
    history = headset()
    history.add(1 * MINUTE, AssetMoved(place="room 2", by="S"))
    history.add(2 * MINUTE, AssetRetired(reason="old", by="S"))
    history.add(3 * MINUTE, registered(tag="IL765432X", place="elsewhere"))
    row = history.one(Asset)
    assert (row.tag, row.place, row.lifecycle) == ("IL765432X", "room 2", Lifecycle.RETIRED)


def test_the_papers_of_a_thing_keep_what_a_later_word_leaves_out() -> None:
    history = headset()
    history.add(1, AssetDescribed(supplier="Acme", cost="499.00", warranty_months=12))
    history.add(2, AssetDescribed(cost="450.00", home="Room 4"))
    detail = history.one(AssetDetail)
    assert (detail.supplier, detail.cost, detail.warranty_months, detail.home) == ("Acme", "450.00", 12, "Room 4")
    assert history.state.detail == detail
