# SPDX-License-Identifier: Apache-2.0
"""What one kiosk knows of a badge or of somebody holds at every other one, door and shelf, as soon as they have met."""

from __future__ import annotations

import pytest

from lab_kiosk.application import commands
from lab_kiosk.application.outcomes import Lent, Offers
from lab_kiosk.application.renewing import NotRenewed, RenewLoan
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.people import CredentialRevoked, PersonBlocked, PersonUnblocked
from lab_kiosk.domain.ids import person_stream
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.renewal import Renewability
from lab_kiosk.domain.vocabulary import BlockReason, CaseCode
from tests.support.builders import MINUTE, PAT, QUINN, badge_text, staff_badge, trust_list
from tests.support.fakes import TestLab
from tests.support.scenarios import TAGS, check_in, furnished, meet, trusted, twin, visitor

A, B = "quest-a", "quest-b"
BLOCKED = Fact(person_stream(PAT), PersonBlocked(block_id="b", reason=BlockReason.CONDUCT, by="S"), PAT)
VOID = {
    "the handle is in a newer trust list": trusted(trust_list(2, revoked=(PAT,))),
    "a newer trust list wants a newer badge": trusted(trust_list(2, min_serial={PAT: 2})),
    "the journal says that the badge is void": Fact(person_stream(PAT), CredentialRevoked(min_serial=2, by="S"), PAT),
    "the journal says that every badge is void": Fact(
        person_stream(PAT), CredentialRevoked(min_serial=None, by="S"), PAT
    ),
}


def two() -> tuple[TestLab, TestLab]:
    one = furnished(ask_purpose=False)
    return one, twin(one)


def lend(lab: TestLab, who: Visitor, *assets: str) -> Lent:
    outcome = perform(commands.Lend(who, assets), lab.lab)
    assert isinstance(outcome, Lent)
    return outcome


def reasons(lab: TestLab, who: Visitor, asset: str = A) -> list[Blocker | None]:
    outcome = perform(commands.OfferItem(who, TAGS[asset]), lab.lab)
    assert isinstance(outcome, Offers)
    return [item.blocker for item in outcome.items]


@pytest.mark.parametrize("fact", VOID.values(), ids=VOID.keys())
def test_a_badge_that_is_void_at_one_kiosk_is_void_at_the_other_when_they_have_met(fact: Fact) -> None:
    one, other = two()
    one.tell(fact)
    assert check_in(one).verdict is CheckInVerdict.REVOKED
    assert check_in(other, badge_text(QUINN)).verdict.opens_visit
    meet(one, other)
    assert check_in(other).verdict is CheckInVerdict.REVOKED
    assert [visit.subject for visit in other.store.open_visits()] == [QUINN]


@pytest.mark.parametrize("serial", [2, 3])
def test_the_new_badge_of_somebody_whose_old_one_is_void_is_believed(serial: int) -> None:
    one, other = two()
    one.tell(trusted(trust_list(2, min_serial={PAT: 2})))
    meet(one, other)
    assert check_in(other, badge_text(serial=serial)).verdict.opens_visit


def test_whoever_is_blocked_at_one_kiosk_meets_staff_at_the_others_door_and_borrows_nothing_there() -> None:
    one, other = two()
    one.tell(BLOCKED)
    meet(one, other)
    assert check_in(other).verdict is CheckInVerdict.NEEDS_STAFF
    let_in = check_in(other, staff=staff_badge()).visitor
    assert let_in is not None
    assert reasons(other, let_in) == [Blocker.BORROWER_BLOCKED]
    lent = lend(other, let_in, A)
    assert (lent.loans, [item.blocker for item in lent.set_aside]) == ((), [Blocker.BORROWER_BLOCKED])
    assert other.store.open_loans(PAT) == ()
    one.tell(Fact(person_stream(PAT), PersonUnblocked(block_id="b", by="S"), PAT))
    meet(one, other)
    assert reasons(other, let_in) == [None]


def test_a_block_that_is_heard_of_while_somebody_stands_at_the_kiosk_holds_at_once() -> None:
    one, other = two()
    pat = visitor(other)
    (loan,) = lend(other, pat, A).loans
    one.tell(BLOCKED)
    meet(one, other)
    assert not pat.blocked, "what the kiosk knew when they came"
    assert reasons(other, pat, B) == [Blocker.BORROWER_BLOCKED]
    assert lend(other, pat, B).loans == ()
    other.wait(30 * MINUTE)
    asked = RenewLoan(visitor=pat, asset_id=A, loan_id=loan.loan_id)
    assert perform(asked, other.lab) == NotRenewed(Renewability.BLOCKED)


@pytest.mark.parametrize(("apart", "one_visit"), [(5 * MINUTE, True), (30 * MINUTE, False)])
def test_somebody_whom_two_kiosks_let_in_is_one_head_inside(apart: int, one_visit: bool) -> None:
    """Both facts are kept; where they are too far apart to be one gesture a person looks."""
    one, other = two()
    check_in(one)
    other.wait(apart)
    check_in(other)
    meet(one, other)
    for lab in (one, other):
        assert lab.store.occupancy() == 1
        visits = [record for record in lab.store.records().values() if isinstance(record, Visit)]
        assert (len(visits), sum(visit.merged_into is not None for visit in visits)) == (2, int(one_visit))
        assert [case.code for case in lab.store.open_cases()] == ([] if one_visit else [CaseCode.VISIT_OVERLAP])
