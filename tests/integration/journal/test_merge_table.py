# SPDX-License-Identifier: Apache-2.0
"""The merge table of two kiosks without a network, one test a row: two journals write alone, meet, and agree.

Kiosk A keeps its journal in memory, kiosk B in the real database: what they say afterwards is compared row for row.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk.application.use_cases.case_pictures import has_picture
from lab_kiosk.domain.availability import Bin, Blocker, destination, first_blocker
from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.events.equipment import (
    AssetCounted,
    AssetMarkedMissing,
    AssetRetired,
    AssetReturned,
    CaseArose,
    CasePassed,
    CasePictured,
    CaseSettled,
    LoanRenewed,
    RenewalUndone,
    ReturnChecked,
    StockMoved,
)
from lab_kiosk.domain.events.people import PersonBlocked
from lab_kiosk.domain.events.reservations import ReservationUnitLetGo
from lab_kiosk.domain.events.site import UnknownScan
from lab_kiosk.domain.events.stocktakes import StocktakeClosed, StocktakeOpened
from lab_kiosk.domain.folds.lab import STOCK
from lab_kiosk.domain.folds.reservation import RESERVATION
from lab_kiosk.domain.ids import AssetId, EventId, LoanId, Stream
from lab_kiosk.domain.records import Case, Stock
from lab_kiosk.domain.vocabulary import (
    Accessory,
    BlockReason,
    CaseCode,
    Custody,
    Grade,
    HoldReason,
    LoanEnd,
    LoanKind,
    Step,
    StockMove,
)
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, REY, SECOND, START_MS
from tests.support.equipment import STEPS, back, calibrated, done, hold, lent, release, reserved
from tests.support.lab_database import lab_database
from tests.support.reservations import cancelled, fetched, made, replaced
from tests.support.two_journals import THING, Kiosks

NUMBER = "1/2027-01-15/1"


@pytest.fixture
def kiosks(tmp_path: Path) -> Iterator[Kiosks]:
    with lab_database(tmp_path, durable=False) as database:
        yield Kiosks(database)


@pytest.fixture
def far_kiosks(tmp_path: Path) -> Iterator[Kiosks]:
    with lab_database(tmp_path, durable=False) as database:
        yield Kiosks(database, site=2)


def test_out_at_a_then_out_at_b_no_return(kiosks: Kiosks) -> None:
    kiosks.tell("A", MINUTE, THING, lent("pats"), PAT)
    kiosks.tell("B", HOUR, THING, lent("quinns"), QUINN)
    kiosks.meet()
    assert kiosks.state().loan.loan_id == "quinns"
    assert [loan.closed_how for loan in kiosks.loans(PAT)] == [LoanEnd.IMPLIED_RETURN]
    assert kiosks.cases == [CaseCode.OPEN_LOAN_SUPERSEDED]


def test_the_same_but_times_closer_than_the_clock_uncertainty(kiosks: Kiosks) -> None:
    kiosks.tell("A", MINUTE, THING, lent("pats"), PAT)
    kiosks.tell("B", MINUTE + 80 * SECOND, THING, lent("quinns"), QUINN)
    kiosks.meet()
    assert kiosks.state().disputed
    assert kiosks.cases == [CaseCode.OPEN_LOAN_SUPERSEDED, CaseCode.ORDER_UNSURE]
    kiosks.tell("A", HOUR, THING, back())
    kiosks.meet()
    assert not kiosks.state().disputed


def test_the_same_at_two_sites_too_far_apart_for_the_gap(far_kiosks: Kiosks) -> None:
    far_kiosks.tell("A", MINUTE, THING, lent("pats"), PAT)
    far_kiosks.tell("B", 10 * MINUTE, THING, lent("quinns"), QUINN)
    far_kiosks.meet()
    assert far_kiosks.cases == [CaseCode.DUPLICATE_TAG, CaseCode.OPEN_LOAN_SUPERSEDED]
    assert far_kiosks.state().loan.loan_id == "quinns"
    far_kiosks.tell("A", HOUR, THING, back(place="desk"))
    far_kiosks.meet()
    assert first_blocker(far_kiosks.state(), START_MS + HOUR) is Blocker.HELD_AUDIT
    (audit,) = far_kiosks.state().holds
    far_kiosks.tell("B", 2 * HOUR, THING, release(audit))
    far_kiosks.meet()
    assert far_kiosks.state().holds == {}


def renewed(number: int, due: int) -> LoanRenewed:
    return LoanRenewed(loan_id=LoanId("pats"), due_at=START_MS + due, zone="UTC", number=number, by="S")


def test_two_kiosks_renew_the_same_loan(kiosks: Kiosks) -> None:
    """Both made the first renewal: it is one, until the later of the two; nobody has to decide anything."""
    kiosks.tell("A", MINUTE, THING, lent("pats", due=HOUR), PAT)
    kiosks.meet()
    kiosks.tell("A", 2 * MINUTE, THING, renewed(1, 3 * HOUR), PAT)
    kiosks.tell("B", 3 * MINUTE, THING, renewed(1, 2 * HOUR), PAT)
    kiosks.meet()
    (loan,) = kiosks.loans(PAT)
    assert (loan.due_at, loan.renewals, kiosks.cases) == (START_MS + 3 * HOUR, 1, [])


def test_one_kiosk_takes_its_renewal_back_and_the_other_ones_stands(kiosks: Kiosks) -> None:
    kiosks.tell("A", MINUTE, THING, lent("pats", due=HOUR), PAT)
    kiosks.meet()
    kiosks.tell("A", 2 * MINUTE, THING, renewed(1, 3 * HOUR), PAT)
    kiosks.tell("B", 3 * MINUTE, THING, renewed(1, 2 * HOUR), PAT)
    (mistake,) = kiosks.state_of_a().renewals
    kiosks.tell("A", 3 * MINUTE, THING, RenewalUndone(loan_id=LoanId("pats"), renewal=mistake), PAT)
    kiosks.meet()
    (loan,) = kiosks.loans(PAT)
    assert (loan.due_at, loan.renewals) == (START_MS + 2 * HOUR, 1)


def test_renewed_at_a_and_returned_at_b(kiosks: Kiosks) -> None:
    """A return is proof: a renewal that comes behind it in the order is of a loan that is over."""
    kiosks.tell("A", MINUTE, THING, lent("pats", due=HOUR), PAT)
    kiosks.meet()
    kiosks.tell("B", 2 * MINUTE, THING, back())
    kiosks.tell("A", 3 * MINUTE, THING, renewed(1, 3 * HOUR), PAT)
    kiosks.meet()
    (loan,) = kiosks.loans(PAT)
    assert (loan.closed_how, loan.due_at, loan.renewals) == (LoanEnd.RETURNED, START_MS + HOUR, 0)


def test_looked_at_when_it_came_back_at_two_kiosks(kiosks: Kiosks) -> None:
    """What one of them missed stays missing until somebody sees it; the later look is the loan's."""
    kiosks.tell("A", MINUTE, THING, lent("pats", accessories=(Accessory.CHARGER, Accessory.CASE)), PAT)
    kiosks.tell("A", HOUR, THING, back())
    kiosks.meet()
    first = ReturnChecked(loan_id="pats", grade=Grade.GOOD, by="S", missing=(Accessory.CHARGER,))
    second = ReturnChecked(loan_id="pats", grade=Grade.WORN, by="S", missing=(Accessory.CASE,))
    kiosks.tell("A", HOUR + MINUTE, THING, first)
    kiosks.tell("B", HOUR + 2 * MINUTE, THING, second)
    kiosks.meet()
    assert kiosks.state().lacks == {Accessory.CHARGER, Accessory.CASE}
    assert [loan.grade for loan in kiosks.loans(PAT)] == [Grade.WORN]


def test_counted_stock_is_handed_out_at_both(kiosks: Kiosks) -> None:
    """Moves are numbers: they add up, and what neither kiosk could see alone is an exception of both."""
    cables = "stock:usb-c"
    kiosks.tell("A", 0, cables, StockMoved(move=StockMove.RECEIVE, quantity=5))
    kiosks.meet()
    kiosks.tell("A", MINUTE, cables, StockMoved(move=StockMove.LEND, quantity=3, by="S"))
    kiosks.tell("B", 2 * MINUTE, cables, StockMoved(move=StockMove.LEND, quantity=4, by="S"))
    kiosks.meet()
    ours, theirs = kiosks.a.state(STOCK, cables), kiosks.b.state(STOCK, cables)
    assert ours == theirs
    assert (ours.on_hand, ours.lent, kiosks.cases) == (-2, 7, [CaseCode.STOCK_BELOW_ZERO])
    kiosks.tell("B", HOUR, cables, StockMoved(move=StockMove.BACK, quantity=7, by="S"))
    kiosks.meet()
    (row,) = kiosks.b.every(Stock)
    assert (row.on_hand, row.lent) == (5, 0)


def test_out_twice_to_the_same_person(kiosks: Kiosks) -> None:
    kiosks.tell("A", MINUTE, THING, lent("first", due=HOUR), PAT)
    kiosks.tell("B", 5 * MINUTE, THING, lent("again", due=2 * HOUR), PAT)
    kiosks.meet()
    assert kiosks.cases == []
    assert {loan.loan_id: loan.closed_how for loan in kiosks.loans(PAT)} == {"first": None, "again": LoanEnd.RENEWED}
    assert kiosks.state().loan.due_at == START_MS + 2 * HOUR
    (told,) = kiosks.b.every(Case)
    assert (told.code, told.decided_by) == (CaseCode.DUPLICATE_OUT, "system"), "known, and nobody is asked"
    assert tuple(kiosks.a.every(Case)) == (told,)


def test_return_at_b_of_a_loan_b_never_heard_of(kiosks: Kiosks) -> None:
    kiosks.tell("B", HOUR, THING, back(Step.SANITISE))
    assert [case.code for case in kiosks.b.open_cases()] == [CaseCode.RETURN_NO_LOAN]
    kiosks.tell("A", MINUTE, THING, lent("pats"), PAT)
    kiosks.meet()
    assert kiosks.cases == []
    assert [loan.closed_how for loan in kiosks.loans(PAT)] == [LoanEnd.RETURNED]
    assert kiosks.state().steps == (Step.SANITISE,)


STOPPED: list[tuple[Event, Bin, Blocker]] = [
    (hold("h", HoldReason.RECALL), Bin.DESK, Blocker.HELD_RECALL),
    (hold("h", HoldReason.STAFF), Bin.DESK, Blocker.HELD_STAFF),
    (hold("h", HoldReason.DAMAGED), Bin.BENCH, Blocker.HELD_DAMAGED),
    (AssetRetired(reason="old", by="S"), Bin.DESK, Blocker.RETIRED),
]


@pytest.mark.parametrize(("said", "goes_to", "blocker"), STOPPED, ids=[str(blocker) for _, _, blocker in STOPPED])
def test_lent_offline_while_centrally_on_hold_recalled_or_retired(
    kiosks: Kiosks, said: Event, goes_to: Bin, blocker: Blocker
) -> None:
    kiosks.tell("A", MINUTE, THING, said)
    kiosks.tell("B", 5 * MINUTE, THING, lent("pats"), PAT)
    kiosks.meet()
    assert kiosks.cases == [CaseCode.LENT_WHILE_HELD], "told while it is out, not when it comes back"
    assert kiosks.state().loan is not None
    kiosks.tell("B", HOUR, THING, AssetReturned(place="desk", due_steps=STEPS))
    kiosks.meet()
    assert destination(kiosks.state(), START_MS + HOUR) is goes_to
    assert first_blocker(kiosks.state(), START_MS + HOUR) is blocker


def test_lent_at_b_though_its_calibration_was_due_which_only_a_knew(kiosks: Kiosks) -> None:
    """As "lent offline while centrally on hold": nobody placed a hold, the date alone was one."""
    kiosks.tell("A", MINUTE, THING, calibrated(START_MS + 5 * MINUTE))
    kiosks.tell("B", 5 * MINUTE, THING, lent("pats"), PAT)
    kiosks.tell("A", MINUTE, "asset:q2", calibrated(START_MS + 5 * MINUTE + 1))
    kiosks.tell("B", 5 * MINUTE, "asset:q2", lent("quinns"), QUINN)
    kiosks.meet()
    assert kiosks.cases == [CaseCode.LENT_WHILE_HELD], "one millisecond before, it was good"
    assert kiosks.state().loan.loan_id == "pats"


def test_calibrated_at_both_kiosks_the_later_word_stands_whichever_comes_first(kiosks: Kiosks) -> None:
    kiosks.tell("B", 2 * MINUTE, THING, calibrated(START_MS + 2 * HOUR, "B"))
    kiosks.tell("A", MINUTE, THING, calibrated(START_MS + 9 * HOUR, "A"))
    kiosks.meet()
    assert kiosks.state().calibration_due == START_MS + 2 * HOUR
    assert first_blocker(kiosks.state(), START_MS + 2 * HOUR - 1) is None
    assert first_blocker(kiosks.state(), START_MS + 2 * HOUR) is Blocker.HELD_CALIBRATION_DUE


def test_calibrated_at_a_while_b_held_it_for_that_the_hold_stays_until_it_is_named(kiosks: Kiosks) -> None:
    kiosks.tell("A", 2 * MINUTE, THING, calibrated(START_MS + 9 * HOUR, "A"))
    kiosks.tell("B", MINUTE, THING, hold("h", HoldReason.CALIBRATION_DUE))
    kiosks.meet()
    assert first_blocker(kiosks.state(), START_MS + HOUR) is Blocker.HELD_CALIBRATION_DUE
    kiosks.tell("A", 3 * MINUTE, THING, release("h"))
    kiosks.meet()
    assert first_blocker(kiosks.state(), START_MS + HOUR) is None


def test_called_back_at_a_while_b_had_lent_it_a_moment_before(kiosks: Kiosks) -> None:
    """Row "lent while recalled", with the clocks the other way round: it is told all the same, and at once."""
    kiosks.tell("B", MINUTE, THING, lent("pats"), PAT)
    kiosks.tell("A", 5 * MINUTE, THING, hold("h", HoldReason.RECALL))
    kiosks.tell("A", 5 * MINUTE, "asset:q2", hold("h", HoldReason.RECALL))
    kiosks.meet()
    assert kiosks.cases == [CaseCode.LENT_WHILE_HELD]
    assert kiosks.state().loan.loan_id == "pats"


def test_another_unit_kept_at_both_kiosks_for_one_reservation(kiosks: Kiosks) -> None:
    """The first counts for the reservation; the other is let go once both know, or ends with it."""
    kiosks.tell("A", MINUTE, "reservation:a", made(1, there=3, assets=(AssetId("q1"),)), QUINN)
    kiosks.meet()
    for kiosk, at, instead in (("A", 2 * MINUTE, "q2"), ("B", 3 * MINUTE, "q3")):
        kiosks.tell(kiosk, at, "reservation:a", replaced("q1", instead), QUINN)
    kiosks.meet()
    assert kiosks.a.state(RESERVATION, Stream("reservation:a")).assets == ("q2",)
    assert kiosks.b.state(RESERVATION, Stream("reservation:a")).assets == ("q2",)
    assert [len(kiosks.state(f"asset:q{number}").reservations) for number in (1, 2, 3)] == [0, 1, 1]
    assert first_blocker(kiosks.state("asset:q3"), START_MS + HOUR) is Blocker.RESERVED
    assert first_blocker(kiosks.state("asset:q3"), START_MS + 2 * HOUR) is None
    (kept,) = kiosks.state("asset:q3").reservations
    for kiosk in ("A", "B"):
        let_go = ReservationUnitLetGo(unit=AssetId("q3"), kept=kept.event_id)
        kiosks.tell(kiosk, 4 * MINUTE, "reservation:a", let_go, QUINN)
    kiosks.meet()
    assert [len(kiosks.state(f"asset:q{number}").reservations) for number in (1, 2, 3)] == [0, 1, 0]
    assert kiosks.cases == []


def test_lent_offline_though_reserved_for_another(kiosks: Kiosks) -> None:
    kiosks.tell("A", MINUTE, THING, reserved(), QUINN)
    kiosks.tell("B", 5 * MINUTE, THING, lent("pats"), PAT)
    kiosks.meet()
    assert kiosks.cases == [CaseCode.RESERVATION_SHORT]
    assert kiosks.state().loan.loan_id == "pats"


def test_short_at_both_kiosks_until_it_comes_back_at_one(kiosks: Kiosks) -> None:
    """Both say that it passed, the first counts at both; lent away once more where nobody knew, it is a new case."""
    kiosks.tell("A", MINUTE, THING, reserved(3 * HOUR), QUINN)
    kiosks.tell("B", 5 * MINUTE, THING, lent("pats"), PAT)
    kiosks.meet()
    (short,) = kiosks.a.open_cases()
    kiosks.tell("A", HOUR, THING, back())
    kiosks.tell("A", HOUR, THING, CasePassed(case_id=short.case_id, reason="is_back"))
    kiosks.tell("B", 2 * HOUR, THING, lent("reys"), REY)
    kiosks.tell("B", 2 * HOUR, THING, CasePassed(case_id=short.case_id, reason="is_back"))
    kiosks.meet()
    assert kiosks.cases == [CaseCode.RESERVATION_SHORT]
    assert kiosks.a.open_cases()[0].case_id != short.case_id
    assert kiosks.a.passed_cases(0) == kiosks.b.passed_cases(0)
    assert [(case.case_id, case.decision) for case in kiosks.a.passed_cases(0)] == [(short.case_id, "is_back")]
    assert kiosks.a.passed_cases(START_MS + HOUR + SECOND) == (), "the first word counts"
    for kiosk in ("A", "B"):
        kiosks.tell(kiosk, 2 * HOUR + MINUTE, THING, CaseArose(case_id=short.case_id))
    kiosks.meet()
    assert kiosks.cases == [CaseCode.RESERVATION_SHORT] * 2, "said at both kiosks, it is one more case"
    assert kiosks.state().cases.open.keys() == {case.case_id for case in kiosks.b.open_cases()}


def test_reserved_at_two_kiosks_together_more_than_there_is(kiosks: Kiosks) -> None:
    """Row "reserved twice": both stand, and a case names both."""
    kiosks.tell("A", MINUTE, "reservation:a", made(2, there=3), QUINN)
    kiosks.tell("B", 2 * MINUTE, "reservation:b", made(2, there=3), REY)
    kiosks.meet()
    assert kiosks.cases == [CaseCode.RESERVATION_SHORT]
    (case,) = kiosks.a.open_cases()
    told = {entry.event_id: entry.subject for entry in kiosks.a.history(case.stream)}
    assert [told[EventId(event_id)] for event_id in case.events.split(",")] == [QUINN, REY]
    assert kiosks.a.reservations(START_MS) == kiosks.b.reservations(START_MS)
    assert [one.reservation_id for one in kiosks.b.reservations(START_MS)] == ["a", "b"]


def test_one_thing_reserved_at_two_kiosks(kiosks: Kiosks) -> None:
    kiosks.tell("A", MINUTE, "reservation:a", made(1, there=3, assets=(AssetId("q1"),)), QUINN)
    kiosks.tell("B", 2 * MINUTE, "reservation:b", made(1, there=3, assets=(AssetId("q1"),)), REY)
    kiosks.meet()
    assert kiosks.cases == [CaseCode.RESERVATION_SHORT]
    assert len(kiosks.state().reservations) == 2


def test_a_reservation_cancelled_at_a_and_fetched_at_b(kiosks: Kiosks) -> None:
    """What went out is out: the reservation is cancelled, its loans stand, and nothing is kept twice."""
    kiosks.tell("A", MINUTE, "reservation:a", made(2, there=3), REY)
    kiosks.meet()
    kiosks.tell("A", HOUR, "reservation:a", cancelled(), REY)
    for number in (1, 2):
        kiosks.tell("B", HOUR, f"asset:q{number}", lent(f"l{number}", batch_id="set", kind=LoanKind.CLASS_SET), REY)
    kiosks.tell("B", HOUR, "reservation:a", fetched(2), REY)
    kiosks.meet()
    assert kiosks.cases == []
    assert kiosks.a.reservations(START_MS) == kiosks.b.reservations(START_MS) == ()
    assert len(kiosks.loans(REY)) == 2


def test_lent_offline_to_a_blocked_person(kiosks: Kiosks) -> None:
    kiosks.tell("A", MINUTE, f"person:{PAT}", PersonBlocked(block_id="b", reason=BlockReason.CONDUCT, by="S"), PAT)
    kiosks.tell("B", 5 * MINUTE, THING, lent("pats"), PAT)
    kiosks.meet()
    assert kiosks.cases == [CaseCode.BORROWER_BLOCKED]
    assert kiosks.state().loan is not None


@pytest.mark.parametrize(("clean", "damage"), [(2 * MINUTE, 3 * MINUTE), (3 * MINUTE, 2 * MINUTE)])
def test_marked_clean_at_a_damaged_at_b(kiosks: Kiosks, clean: int, damage: int) -> None:
    kiosks.tell("A", MINUTE, THING, lent("pats"), PAT)
    kiosks.tell("A", MINUTE + SECOND, THING, back(*STEPS))
    kiosks.meet()
    kiosks.tell("A", clean, THING, done(Step.SANITISE))
    kiosks.tell("B", damage, THING, hold("h"))
    kiosks.meet()
    assert first_blocker(kiosks.state(), START_MS + HOUR) is Blocker.HELD_DAMAGED
    assert kiosks.cases == []


def test_code_unknown_to_the_centre(kiosks: Kiosks) -> None:
    kiosks.tell("B", MINUTE, "station:1/bay", UnknownScan(digest="d", place="desk"))
    kiosks.meet()
    assert kiosks.cases == [CaseCode.UNKNOWN_CODE]


def test_code_unknown_to_the_centre_is_kept_with_a_photo_prompt(kiosks: Kiosks) -> None:
    """What B took a picture for is one case at both, pictured at both, and its picture lies at B alone."""
    kiosks.tell("B", MINUTE, "station:1/bay", UnknownScan(digest="d", place="desk"))
    (case,) = kiosks.b.open_cases()
    shot = CasePictured(case_id=case.case_id, picture_id="b-1", digest="00", size=3, by="S")
    kiosks.tell("B", 2 * MINUTE, case.stream, shot)
    kiosks.meet()
    assert kiosks.cases == [CaseCode.UNKNOWN_CODE]
    told = [[entry.event for entry in store.told(CasePictured)] for store in (kiosks.a, kiosks.b)]
    assert told == [[shot], [shot]]
    assert all(has_picture(store.history(case.stream), case.case_id) for store in (kiosks.a, kiosks.b))
    kiosks.tell("A", HOUR, case.stream, CaseSettled(case_id=case.case_id, decision="not_ours", by="S"))
    kiosks.meet()
    assert kiosks.cases == []


def test_a_class_set_that_a_lent_comes_back_at_b_by_halves(kiosks: Kiosks) -> None:
    for number in (1, 2, 3):
        set_of_three = lent(f"l{number}", batch_id="set", kind=LoanKind.CLASS_SET)
        kiosks.tell("A", MINUTE, f"asset:q{number}", set_of_three, REY)
    kiosks.tell("B", HOUR, "asset:q1", back())
    kiosks.meet()
    assert [loan.closed_at is None for loan in kiosks.a.loans_in_batch("set")] == [False, True, True]
    assert kiosks.a.loans_in_batch("set") == kiosks.b.loans_in_batch("set")
    assert kiosks.cases == []


def test_one_stock_take_at_two_kiosks_of_which_one_closes_it_too_early(kiosks: Kiosks) -> None:
    stream = f"stocktake:{NUMBER}"
    marked = AssetMarkedMissing(by="S", stocktake=NUMBER, unseen_since=START_MS + MINUTE)
    counted = AssetCounted(stocktake=NUMBER, place="shelf", was_at="shelf", was=Custody.IN_LAB, by="S")
    for kiosk in ("A", "B"):
        kiosks.tell(kiosk, MINUTE, stream, StocktakeOpened(by="S"))
    kiosks.tell("A", 2 * MINUTE, "asset:q1", counted)
    kiosks.tell("A", 2 * MINUTE, "asset:q2", lent("pats"), PAT)
    for number in (1, 2, 3):
        kiosks.tell("B", 3 * MINUTE, f"asset:q{number}", marked)
    kiosks.tell("B", 3 * MINUTE, stream, StocktakeClosed(by="S", missing=tuple(AssetId(f"q{n}") for n in (1, 2, 3))))
    kiosks.meet()
    told = [kiosks.state(f"asset:q{number}").custody for number in (1, 2, 3)]
    assert told == [Custody.IN_LAB, Custody.ON_LOAN, Custody.MISSING]
    assert set(kiosks.state(stream).seen) == {"q1"}
    assert kiosks.state(stream).opened_at == START_MS + MINUTE
