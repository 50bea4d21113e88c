# SPDX-License-Identifier: Apache-2.0
"""The merge table of two kiosks that lent the same thing, row by row: facts stand, disagreements go to a person."""

from __future__ import annotations

import itertools

import pytest

from lab_kiosk.domain.availability import Blocker, first_blocker
from lab_kiosk.domain.events.equipment import AssetRetired, ReservationEnded
from lab_kiosk.domain.events.people import PersonBlocked, PersonUnblocked
from lab_kiosk.domain.records import Asset, Case, Loan
from lab_kiosk.domain.vocabulary import BlockReason, CaseCode, Custody, HoldReason, LoanEnd, Step
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, SECOND, START_MS, History
from tests.support.equipment import (
    STEPS,
    back,
    claimed,
    done,
    headset,
    hold,
    lent,
    let_go,
    release,
    reserved,
    settled,
)

PATS, QUINNS = "pats", "quinns"


def lent_twice(gap: int, *, site: int = 1, log: str = "B") -> History:
    history = headset(worn=False)
    history.add(MINUTE, lent(PATS), PAT, log="A")
    history.add(MINUTE + gap, lent(QUINNS), QUINN, log=log, site=site)
    return history


def loans(history: History) -> dict[str, Loan]:
    return {loan.loan_id: loan for loan in history.all(Loan)}


def test_out_at_a_then_out_at_b_quinn_holds_it_and_pat_is_never_chased() -> None:
    history = lent_twice(HOUR)
    assert history.state.loan.loan_id == QUINNS
    assert history.one(Asset).custody is Custody.ON_LOAN
    assert loans(history)[PATS].closed_how is LoanEnd.IMPLIED_RETURN
    assert loans(history)[PATS].closed_at == START_MS + MINUTE + HOUR
    assert loans(history)[QUINNS].closed_at is None
    assert history.cases == [CaseCode.OPEN_LOAN_SUPERSEDED]
    assert history.one(Case).events == "A-2,B-1"


@pytest.mark.parametrize(("gap", "unsure"), [(90 * SECOND, True), (90 * SECOND + 1, False)])
def test_closer_than_the_clocks_can_say_the_holder_is_disputed(gap: int, unsure: bool) -> None:
    history = lent_twice(gap)
    expected = [CaseCode.OPEN_LOAN_SUPERSEDED, *([CaseCode.ORDER_UNSURE] if unsure else [])]
    assert history.cases == expected
    assert history.one(Asset).disputed is unsure


def test_at_one_kiosk_the_order_is_never_unsure() -> None:
    assert lent_twice(SECOND, log="A").cases == [CaseCode.OPEN_LOAN_SUPERSEDED]


def test_the_next_physical_scan_settles_a_dispute() -> None:
    history = lent_twice(SECOND)
    history.add(HOUR, back())
    assert not history.one(Asset).disputed


def test_a_dispute_is_settled_by_a_third_holder_too() -> None:
    history = lent_twice(SECOND)
    history.add(2 * HOUR, lent("third"), PAT, log="B")
    assert not history.one(Asset).disputed


@pytest.mark.parametrize(("gap", "two_labels"), [(20 * MINUTE - 1, True), (20 * MINUTE, False)])
def test_at_two_sites_faster_than_anybody_carries_it_the_label_is_suspected_to_exist_twice(
    gap: int, two_labels: bool
) -> None:
    history = lent_twice(gap, site=2)
    assert (CaseCode.DUPLICATE_TAG in history.cases) is two_labels
    assert (HoldReason.AUDIT in history.state.holds.values()) is two_labels
    if two_labels:
        history.add(2 * HOUR, back())
        assert first_blocker(history.state, START_MS + 2 * HOUR) is Blocker.HELD_AUDIT
        history.add(3 * HOUR, release("audit:B-1"))
        assert history.state.holds == {}


def test_an_audit_hold_that_was_released_before_it_is_known_is_none() -> None:
    history = lent_twice(MINUTE, site=2)
    history.add(0, release("audit:B-1"), log="C")
    assert history.state.holds == {}


def test_out_twice_to_the_same_person_is_one_loan_and_a_renewal() -> None:
    history = headset()
    history.add(MINUTE, lent(PATS, due=HOUR), PAT)
    history.add(2 * MINUTE, lent("again", due=2 * HOUR), PAT, log="B")
    assert history.state.loan.loan_id == PATS
    assert history.state.loan.due_at == START_MS + 2 * HOUR
    assert loans(history)["again"].closed_how is LoanEnd.RENEWED
    assert history.cases == []
    (known,) = history.all(Case)
    assert (known.code, known.decided_by) == (CaseCode.DUPLICATE_OUT, "system")


def test_a_renewal_never_shortens_the_loan() -> None:
    history = headset()
    history.add(MINUTE, lent(PATS, due=2 * HOUR), PAT)
    history.add(2 * MINUTE, lent("again", due=HOUR), PAT)
    assert history.state.loan.due_at == START_MS + 2 * HOUR


def test_two_guests_are_two_people() -> None:
    history = headset(worn=False)
    history.add(MINUTE, lent(PATS))
    history.add(HOUR, lent(QUINNS))
    assert history.cases == [CaseCode.OPEN_LOAN_SUPERSEDED]


def test_a_return_of_a_loan_that_b_never_heard_of_matches_when_a_is_heard() -> None:
    history = headset()
    history.add(HOUR, back(), log="B")
    assert history.cases == [CaseCode.RETURN_NO_LOAN]
    assert history.state.steps == STEPS
    history.add(MINUTE, lent(PATS), PAT, log="A")
    assert history.cases == []
    assert loans(history)[PATS].closed_how is LoanEnd.RETURNED


@pytest.mark.parametrize("reason", HoldReason)
def test_lent_while_held_the_loan_stands_and_on_return_it_goes_to_the_hold_bin(reason: HoldReason) -> None:
    history = headset()
    history.add(SECOND, hold("h", reason))
    history.add(MINUTE, lent(PATS), PAT, log="B")
    assert history.state.loan is not None
    assert history.cases == [CaseCode.LENT_WHILE_HELD]
    history.add(HOUR, back())
    assert history.one(Asset).held == 1


def test_lent_though_retired_the_loan_stands() -> None:
    history = headset()
    history.add(SECOND, AssetRetired(reason="old", by="S"))
    history.add(MINUTE, lent(PATS), PAT, log="B")
    assert history.state.loan is not None
    assert history.cases == [CaseCode.LENT_WHILE_HELD]


@pytest.mark.parametrize(
    ("promised_to", "borrower", "short"), [(QUINN, PAT, True), (PAT, PAT, False), (None, PAT, True), (None, None, True)]
)
def test_lent_though_reserved_for_another_the_loan_stands(
    promised_to: str | None, borrower: str | None, short: bool
) -> None:
    history = headset()
    history.add(SECOND, reserved(), promised_to)  # type: ignore[arg-type]
    history.add(MINUTE, lent(PATS), borrower, log="B")  # type: ignore[arg-type]
    assert history.state.loan is not None
    assert history.cases == ([CaseCode.RESERVATION_SHORT] if short else [])


@pytest.mark.parametrize("at", [HOUR, 2 * HOUR])
def test_a_reservation_keeps_a_thing_no_longer_than_it_lasts(at: int) -> None:
    history = headset()
    history.add(SECOND, reserved(HOUR), QUINN)
    history.add(at, lent(PATS), PAT)
    assert history.cases == []


def test_a_reservation_that_ended_keeps_nothing() -> None:
    history = headset()
    history.add(SECOND, reserved(), QUINN)
    history.add(2 * SECOND, ReservationEnded(reservation_id="r"))
    history.add(MINUTE, lent(PATS), PAT)
    assert history.cases == []


def test_lent_to_somebody_who_is_blocked_the_loan_stands_and_a_person_looks() -> None:
    person = History(f"person:{PAT}")
    person.add(0, PersonBlocked(block_id="b", reason=BlockReason.OVERDUE, by="S"), PAT, log="A")
    person.add(MINUTE, lent(PATS), PAT, log="B", stream="asset:q1")
    assert person.cases == [CaseCode.BORROWER_BLOCKED]
    assert person.one(Case).stream == f"person:{PAT}"
    person.add(2 * MINUTE, settled(CaseCode.BORROWER_BLOCKED, "B-1"), PAT)
    assert person.cases == []


def test_lent_before_or_after_the_block_nobody_looks() -> None:
    person = History(f"person:{PAT}")
    person.add(0, lent(PATS), PAT, stream="asset:q1")
    person.add(SECOND, PersonBlocked(block_id="b", reason=BlockReason.OVERDUE, by="S"), PAT)
    person.add(2 * SECOND, PersonUnblocked(block_id="b", by="S"), PAT)
    person.add(3 * SECOND, lent(QUINNS), PAT, stream="asset:q1")
    assert person.cases == []


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_marked_clean_at_a_and_damaged_at_b_damaged_wins_whatever_the_order(order: tuple[int, int, int]) -> None:
    history = headset()
    history.add(MINUTE, lent(PATS), PAT)
    history.add(2 * MINUTE, back())
    told = [done(Step.SANITISE), done(Step.CHARGE), hold("h")]
    for place, which in enumerate(order):
        history.add(3 * MINUTE + place, told[which], log=f"kiosk {which}")
    assert first_blocker(history.state, START_MS + HOUR) is Blocker.HELD_DAMAGED


def test_lent_to_somebody_while_a_demo_has_it_the_loan_stands_and_the_demo_lets_go_of_nothing() -> None:
    history = headset()
    history.add(MINUTE, claimed(), QUINN, log="A")
    history.add(2 * MINUTE, lent(PATS), PAT, log="B")
    history.add(3 * MINUTE, let_go(), log="A")
    assert history.one(Asset).custody is Custody.ON_LOAN
    assert history.state.claim is None
    assert history.cases == [CaseCode.HYGIENE_SKIPPED]


def test_a_demo_that_takes_what_somebody_else_borrowed_is_proof_that_it_came_back() -> None:
    history = headset(worn=False)
    history.add(MINUTE, lent(PATS), PAT, log="A")
    history.add(HOUR, claimed(), QUINN, log="B")
    assert loans(history)[PATS].closed_how is LoanEnd.IMPLIED_RETURN
    assert history.cases == [CaseCode.OPEN_LOAN_SUPERSEDED]
    assert history.one(Asset).custody is Custody.IN_SESSION
