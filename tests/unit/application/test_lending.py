# SPDX-License-Identifier: Apache-2.0
"""Borrow and return: blockers before anything is committed, a minute to undo, a return that is never refused."""

from __future__ import annotations

import itertools

import pytest

from lab_kiosk.application import commands
from lab_kiosk.application.outcomes import KitToReturn, LendingTakenBack, Lent, Offers, Returned, TooLate, Unknown
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.things import resolve
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetMarkedMissing,
    AssetRetired,
    AssetSentToBench,
    CodeAssigned,
    HoldPlaced,
)
from lab_kiosk.domain.ids import HoldId, SessionId, Stream
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import AgeBand, CodeKind, Condition, Custody, HoldReason, LoanEnd, SessionState, Step
from tests.support.builders import MINUTE, QUINN, badge_text, manifest, staff_badge
from tests.support.fakes import STATION_STREAM, TestLab
from tests.support.scenarios import (
    KIT_CODE,
    TAGS,
    assented,
    asset,
    furnished,
    guest,
    kit,
    model,
    published,
    site,
    visitor,
)

A, B, CAMERA = "quest-a", "quest-b", "camera"


def offer(lab: TestLab, who: Visitor, code: str) -> Offers:
    outcome = perform(commands.OfferItem(who, code), lab.lab)
    assert isinstance(outcome, Offers)
    assert outcome.code == code
    return outcome


def lend(lab: TestLab, who: Visitor, *assets: str) -> Lent:
    outcome = perform(commands.Lend(who, assets), lab.lab)
    assert isinstance(outcome, Lent)
    return outcome


def bring(lab: TestLab, code: str) -> Returned:
    outcome = perform(commands.TakeBack(code), lab.lab)
    assert isinstance(outcome, Returned)
    return outcome


def undo(lab: TestLab, lent: Lent) -> object:
    loans = tuple((loan.asset_id, loan.loan_id) for loan in lent.loans)
    return perform(commands.UndoLending(lent.batch_id, loans), lab.lab)


def custody(lab: TestLab, asset_id: str) -> Custody:
    row = lab.store.asset(asset_id)
    assert row is not None
    return row.custody


def loans(lab: TestLab) -> list[Loan]:
    return [record for record in lab.store.records().values() if isinstance(record, Loan)]


def mark_missing(lab: TestLab, asset_id: str) -> None:
    lab.tell(Fact(Stream(f"asset:{asset_id}"), AssetMarkedMissing(by="S")))


def test_an_offer_says_what_it_is_until_when_and_commits_nothing() -> None:
    lab = furnished()
    pat = visitor(lab)
    before = len(lab.store.entries)
    (item,) = offer(lab, pat, TAGS[A]).items
    assert (item.asset_id, item.tag, item.name, item.picture, item.blocker) == (A, TAGS[A], "Quest", "quest", None)
    assert item.due_at == lab.clock.now + 60 * MINUTE
    assert not item.out
    assert len(lab.store.entries) == before


def test_a_code_that_nobody_knows_is_kept_for_staff_and_not_just_refused() -> None:
    lab = furnished()
    pat = visitor(lab)
    assert perform(commands.OfferItem(pat, "4006381333931"), lab.lab) == Unknown()
    assert perform(commands.TakeBack("4006381333931"), lab.lab) == Unknown()
    first, second = lab.told("scan.unknown")
    assert first.stream == STATION_STREAM
    assert first.personal is not None
    assert first.personal.code == "4006381333931"
    assert first.event == second.event
    assert "4006381333931" not in repr(first.event)
    assert [case.code for case in lab.store.open_cases()] == ["UNKNOWN_CODE"]


def test_a_code_of_something_that_is_no_thing_is_unknown() -> None:
    lab = furnished()
    lab.tell(Fact(Stream("place:bench"), CodeAssigned(value="SOMETHING", kind=CodeKind.TAG)))
    assert resolve(lab.lab, "SOMETHING") is None


def test_a_code_whose_kit_was_never_described_is_of_nothing() -> None:
    lab = furnished()
    lab.tell(Fact(Stream("kit:vr"), CodeAssigned(value="KIT", kind=CodeKind.TAG)))
    assert resolve(lab.lab, "KIT") is None


def test_a_serial_number_leads_to_the_same_thing_as_its_tag() -> None:
    lab = furnished()
    lab.tell(Fact(Stream(f"asset:{A}"), CodeAssigned(value="SER-0042", kind=CodeKind.SERIAL)))
    assert resolve(lab.lab, "SER-0042") == resolve(lab.lab, TAGS[A])


def test_a_thing_of_a_model_that_is_not_known_here_yet_is_offered_without_a_name() -> None:
    lab = furnished()
    lab.tell(asset(A, "future"))
    assert offer(lab, visitor(lab), TAGS[A]).items[0].name == ""


def test_what_is_lent_is_lent_at_once_for_an_instant_and_a_zone() -> None:
    lab = furnished()
    pat = visitor(lab)
    lent = lend(lab, pat, A, B, A)
    assert [loan.asset_id for loan in lent.loans] == [A, B]
    assert lent.set_aside == ()
    assert {(loan.batch_id, loan.zone, loan.subject) for loan in loans(lab)} == {
        (lent.batch_id, "America/Chicago", pat.handle)
    }
    first, second = lab.told("asset.lent")
    assert second.seq == first.seq + 1


def test_what_somebody_else_took_meanwhile_is_set_aside_and_the_rest_is_lent() -> None:
    lab = furnished()
    pat, quinn = visitor(lab), visitor(lab, badge_text(QUINN))
    lend(lab, quinn, A)
    lent = lend(lab, pat, A, B)
    assert [loan.asset_id for loan in lent.loans] == [B]
    assert [(item.asset_id, item.blocker) for item in lent.set_aside] == [(A, Blocker.ON_LOAN)]
    assert lent.set_aside[0].out


def test_a_tray_of_which_nothing_can_be_had_writes_nothing() -> None:
    lab = furnished()
    quinn = visitor(lab, badge_text(QUINN))
    lend(lab, quinn, A)
    pat = visitor(lab)
    before = len(lab.store.entries)
    assert lend(lab, pat, A).loans == ()
    assert len(lab.store.entries) == before


@pytest.mark.parametrize(
    ("who", "rules", "blocker"),
    [
        ({"age_band": AgeBand.FROM_10_TO_12}, {"min_age": 13}, Blocker.TOO_YOUNG),
        ({"age_band": AgeBand.UNKNOWN}, {"min_age": 1}, Blocker.TOO_YOUNG),
        ({}, {"agreements": ("vr",)}, Blocker.NEEDS_AGREEMENT),
        ({}, {"modules": ("coding",), "agreements": ("vr",)}, Blocker.NEEDS_MODULE),
    ],
)
def test_what_the_model_asks_of_a_borrower_is_asked_in_advance_and_at_the_commit(
    who: dict[str, object], rules: dict[str, object], blocker: Blocker
) -> None:
    lab = furnished()
    lab.tell(model(**rules))
    pat = visitor(lab, badge_text(**who))  # type: ignore[arg-type]
    assert offer(lab, pat, TAGS[A]).items[0].blocker is blocker
    assert lend(lab, pat, A).set_aside[0].blocker is blocker


def test_an_agreement_to_the_newest_text_opens_the_shelf_until_there_is_a_newer_one() -> None:
    lab = furnished()
    lab.tell(model(agreements=("vr",)))
    pat = visitor(lab)
    lab.tell(assented(pat.handle, "vr"))
    assert offer(lab, pat, TAGS[A]).items[0].blocker is None
    lab.tell(*published("vr", 2))
    assert offer(lab, pat, TAGS[A]).items[0].blocker is Blocker.NEEDS_AGREEMENT


def test_nothing_goes_out_to_somebody_who_could_not_be_found_again() -> None:
    lab = furnished()
    lent = lend(lab, guest(lab), CAMERA)
    assert (lent.loans, [item.blocker for item in lent.set_aside]) == ((), [Blocker.NEEDS_BADGE])
    assert loans(lab) == []


# Undo -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("after", "undone"), [(0, True), (60_000, True), (60_001, False)])
def test_a_lending_is_undone_within_a_minute_and_not_later(after: int, undone: bool) -> None:
    lab = furnished()
    lent = lend(lab, visitor(lab), A, CAMERA)
    lab.wait(after)
    assert undo(lab, lent) == (LendingTakenBack() if undone else TooLate())
    assert custody(lab, A) is (Custody.IN_LAB if undone else Custody.ON_LOAN)
    assert {loan.closed_how for loan in loans(lab)} == {LoanEnd.UNDONE if undone else None}


def test_what_came_back_or_went_on_meanwhile_is_not_undone() -> None:
    lab = furnished()
    lent = lend(lab, visitor(lab), A)
    bring(lab, TAGS[A])
    assert undo(lab, lent) == TooLate()
    assert lab.told("asset.lending_undone") == []


# Return ---------------------------------------------------------------------------------------------------------------


def test_a_return_needs_nobody_and_says_the_bin() -> None:
    lab = furnished()
    lend(lab, visitor(lab), A, CAMERA)
    back = bring(lab, TAGS[A])
    assert (back.bin, back.had_loan, back.found, back.here_already) == (Bin.CLEAN, True, False, False)
    assert bring(lab, TAGS[CAMERA]).bin is Bin.SHELF
    assert {loan.closed_how for loan in loans(lab)} == {LoanEnd.RETURNED}


def test_what_is_here_already_says_where_it_belongs_and_nothing_is_written() -> None:
    lab = furnished()
    before = len(lab.store.entries)
    back = bring(lab, TAGS[A])
    assert (back.here_already, back.bin) == (True, Bin.SHELF)
    assert len(lab.store.entries) == before


@pytest.mark.parametrize("lent_before", [True, False])
def test_what_was_missing_is_found_and_the_loan_closes_as_found(lent_before: bool) -> None:
    lab = furnished()
    if lent_before:
        lend(lab, visitor(lab), A)
    mark_missing(lab, A)
    assert offer(lab, visitor(lab, staff_badge()), TAGS[A]).items[0].was_missing
    back = bring(lab, TAGS[A])
    assert (back.found, back.had_loan) == (True, lent_before)
    assert custody(lab, A) is Custody.IN_LAB
    assert [loan.closed_how for loan in loans(lab)] == [LoanEnd.FOUND] * lent_before


def test_what_was_at_the_bench_comes_back_like_anything_else() -> None:
    lab = furnished()
    lab.tell(Fact(Stream(f"asset:{A}"), AssetSentToBench(ticket="t", by="S")))
    assert not bring(lab, TAGS[A]).here_already


def test_a_full_lab_a_closed_lab_and_a_blocked_borrower_all_return() -> None:
    lab = furnished()
    lend(lab, visitor(lab), A)
    lab.tell(site(hard_cap=1, opens=1, closes=2))
    assert bring(lab, TAGS[A]).had_loan


@pytest.mark.parametrize("order", list(itertools.permutations([A, B, CAMERA])), ids="-".join)
def test_things_of_several_people_come_back_in_any_order_whatever_was_said_of_one_meanwhile(
    order: tuple[str, ...],
) -> None:
    """Lent to two people; one thing was retired while it was out, one held back: a return is never refused."""
    lab = furnished()
    pat, quinn = visitor(lab), visitor(lab, badge_text(QUINN))
    lend(lab, pat, A, CAMERA)
    lend(lab, quinn, B)
    lab.tell(Fact(Stream(f"asset:{A}"), AssetRetired(reason="old", by="S")))
    lab.tell(Fact(Stream(f"asset:{B}"), HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.RECALL, by="S")))
    told = {name: bring(lab, TAGS[name]) for name in order}
    assert {name: (back.had_loan, back.bin) for name, back in told.items()} == {
        A: (True, Bin.DESK),
        B: (True, Bin.DESK),
        CAMERA: (True, Bin.SHELF),
    }
    assert [loan.closed_how for loan in loans(lab)] == [LoanEnd.RETURNED] * 3


@pytest.mark.parametrize(("condition", "place"), [(Condition.FINE, Bin.CLEAN), (Condition.PROBLEM, Bin.BENCH)])
def test_one_tap_says_how_it_was_and_a_problem_takes_it_out_of_circulation(condition: Condition, place: Bin) -> None:
    lab = furnished()
    lend(lab, visitor(lab), A)
    bring(lab, TAGS[A])
    said = perform(commands.ReportCondition(A, condition), lab.lab)
    assert isinstance(said, Returned)
    assert (said.condition, said.bin) == (condition, place)
    assert loans(lab)[0].condition is condition
    assert len(lab.told("asset.hold_placed")) == (condition is Condition.PROBLEM)


# Kits -----------------------------------------------------------------------------------------------------------------


def test_a_kit_is_offered_and_lent_by_its_members_and_a_missing_one_is_named() -> None:
    lab = furnished()
    lab.tell(kit(A, CAMERA, optional=(B,)))
    pat = visitor(lab)
    mark_missing(lab, CAMERA)
    offers = offer(lab, pat, KIT_CODE)
    seen = [(item.asset_id, item.blocker) for item in offers.items]
    assert seen == [(A, None), (CAMERA, Blocker.MISSING), (B, None)]
    assert offers.kit is not None
    assert (offers.kit.name, offers.kit.blocker) == ("VR set", Blocker.KIT_INCOMPLETE)
    assert [(part.name, part.tag) for part in offers.kit.missing] == [("Camera", TAGS[CAMERA])]
    lent = lend(lab, pat, *(item.asset_id for item in offers.items if item.blocker is None))
    assert [loan.asset_id for loan in lent.loans] == [A, B]


def test_a_whole_kit_lacks_nothing_also_without_what_it_can_do_without() -> None:
    lab = furnished()
    lab.tell(kit(A, CAMERA, optional=(B,)))
    mark_missing(lab, B)
    whole = offer(lab, visitor(lab), KIT_CODE).kit
    assert whole is not None
    assert (whole.blocker, whole.missing) == (None, ())
    assert offer(lab, visitor(lab), TAGS[A]).kit is None


def test_a_kit_comes_back_by_its_members_for_its_own_code_proves_none_of_them() -> None:
    lab = furnished()
    lab.tell(kit(A, CAMERA, optional=(B,)))
    lend(lab, visitor(lab), A, CAMERA)
    asked = perform(commands.TakeBack(KIT_CODE), lab.lab)
    assert isinstance(asked, KitToReturn)
    assert (asked.name, [part.asset_id for part in asked.parts]) == ("VR set", [A, CAMERA])
    assert custody(lab, A) is Custody.ON_LOAN
    first = bring(lab, TAGS[A])
    assert (first.kit, [part.name for part in first.parts_out]) == ("VR set", ["Camera"])
    assert bring(lab, TAGS[CAMERA]).parts_out == ()
    assert perform(commands.TakeBack(KIT_CODE), lab.lab) == KitToReturn("VR set", ())


def test_what_belongs_to_no_kit_has_no_parts_to_come() -> None:
    lab = furnished()
    lab.tell(kit(B, CAMERA))
    back = bring(lab, TAGS[A])
    assert (back.kit, back.parts_out) == ("", ())


def test_an_undo_that_comes_too_late_for_one_thing_says_so() -> None:
    lab = furnished()
    lent = lend(lab, visitor(lab), A, B)
    bring(lab, TAGS[B])
    assert undo(lab, lent) == LendingTakenBack(moved_on=1)
    assert custody(lab, A) is Custody.IN_LAB


def test_a_lending_knows_its_instant_also_when_nothing_was_lent() -> None:
    lab = furnished()
    pat = visitor(lab)
    assert lend(lab, pat, A).at == lab.clock.now
    lab.wait(MINUTE)
    assert lend(lab, pat, A).at == lab.clock.now


# One chain with the demos ---------------------------------------------------------------------------------------------


def test_what_is_handed_back_in_the_middle_of_a_demo_ends_it_and_lets_go_of_the_rest() -> None:
    lab = furnished((manifest(equipment=[{"class": "quest-3", "qty": 2}]),))
    pat = visitor(lab)
    session = perform(commands.ChooseDemo(pat, "deep-sea"), lab.lab).session_id  # type: ignore[union-attr]
    perform(commands.ArmSession(session, pat), lab.lab)
    perform(commands.RecordStart(session), lab.lab)
    lab.wait(MINUTE)
    assert bring(lab, TAGS[A]).bin is Bin.CLEAN
    assert [custody(lab, name) for name in (A, B)] == [Custody.IN_LAB] * 2
    (ended,) = lab.told("session.ended")
    assert ended.event.outcome is SessionState.STOPPED_BY_VISITOR  # type: ignore[union-attr]
    assert lab.store.assets_in_session(session) == ()
    assert lab.store.running_sessions() == ()


def test_what_is_handed_back_in_the_middle_of_a_demo_gets_what_the_demo_asks_for_too() -> None:
    lab = furnished((manifest(equipment=[{"class": "quest-3", "after": ["reset"]}]),))
    pat = visitor(lab)
    session = perform(commands.ChooseDemo(pat, "deep-sea"), lab.lab).session_id  # type: ignore[union-attr]
    perform(commands.ArmSession(session, pat), lab.lab)
    bring(lab, TAGS[A])
    (back,) = lab.told("asset.returned")
    assert back.event.due_steps == (Step.SANITISE, Step.CHARGE, Step.RESET)  # type: ignore[union-attr]


def test_a_claim_of_a_session_that_is_over_or_unknown_is_no_hindrance() -> None:
    lab = furnished()
    lab.tell(Fact(Stream(f"asset:{A}"), AssetClaimed(session_id=SessionId("elsewhere"))))
    assert bring(lab, TAGS[A]).bin is Bin.CLEAN
    assert lab.told("session.ended") == []
