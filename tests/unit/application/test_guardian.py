# SPDX-License-Identifier: Apache-2.0
"""A long loan to somebody under 18: a guardian agrees elsewhere, staff see the paper and are named."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from lab_kiosk.application.commands import Lend, OfferItem
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.handing import NoteConsent, WithdrawConsent
from lab_kiosk.application.outcomes import StaffRefused
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.people import ConsentGranted, ConsentWithdrawn
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import AgeBand, LoanKind, Role, Scope
from tests.support.builders import DAY, PAT, QUINN, STAFF, badge_text
from tests.support.desk import Desk
from tests.support.journeys import A, at_staff_desk
from tests.support.lending import B, blockers, draft, handing, lab, loans
from tests.support.scenarios import TAGS, furnished, model, named, visitor

WANTED = Blocker.NEEDS_CONSENT


def long_loan(age: AgeBand = AgeBand.FROM_13_TO_17, role: Role = Role.STUDENT, **policy: Any) -> Desk:
    told: dict[str, Any] = {"guardian_for_long_loans": True, **policy}
    here = handing(badge_text(PAT, age_band=age, role=role), A, **told)
    return here.tap(Action.KIND, LoanKind.LONG_TERM)


@pytest.mark.parametrize(
    ("age", "role", "wanted"),
    [
        (AgeBand.UNDER_10, Role.STUDENT, True),
        (AgeBand.FROM_13_TO_17, Role.COMMUNITY, True),
        (AgeBand.UNKNOWN, Role.STUDENT, True),
        (AgeBand.ADULT, Role.STUDENT, False),
        (AgeBand.UNKNOWN, Role.EDUCATOR, False),
        (AgeBand.UNKNOWN, Role.STAFF, False),
    ],
)
def test_a_minor_and_whoever_may_be_one_waits_for_a_guardian(age: AgeBand, role: Role, *, wanted: bool) -> None:
    here = long_loan(age, role)
    assert (blockers(here), draft(here).consent) == ({"quest-a": WANTED if wanted else None}, wanted)
    here.tap(Action.TAKE)
    assert bool(loans(here)) is not wanted


@pytest.mark.parametrize("kind", [LoanKind.IN_LAB, LoanKind.DAY, LoanKind.LOANER])
def test_a_shorter_loan_asks_no_guardian_nor_does_a_lab_whose_rules_do_not(kind: LoanKind) -> None:
    assert blockers(long_loan().tap(Action.KIND, kind)) == {"quest-a": None}
    assert blockers(long_loan(guardian_for_long_loans=False)) == {"quest-a": None}


def test_staff_who_saw_the_paper_are_asked_twice_and_named_until_the_end_of_the_term() -> None:
    here = long_loan().tap(Action.VOUCH)
    assert (draft(here).vouching, here.lab.told("consent.granted")) == (True, [])
    here.tap(Action.VOUCH)
    assert (blockers(here), draft(here).vouching, draft(here).consent) == ({"quest-a": None}, False, False)
    (entry,) = here.lab.told("consent.granted")
    event = entry.event
    assert isinstance(event, ConsentGranted)
    assert (event.scope, event.verified_by, event.relationship) == (Scope.BORROW, STAFF, "guardian")
    assert event.until_ms == max(due.at for due in draft(here).dues)
    assert blockers(here.scan(B)) == {"quest-a": None, "quest-b": None}
    here.tap(Action.TAKE)
    assert [loan.kind for loan in loans(here)] == [LoanKind.LONG_TERM] * 2


def test_minor_and_guardian_what_was_agreed_is_kept_and_who_the_guardian_is_stands_on_the_paper_alone() -> None:
    here = long_loan().tap(Action.VOUCH).tap(Action.VOUCH)
    (entry,) = here.lab.told("consent.granted")
    assert (entry.subject, entry.personal) == (PAT, None)
    told = msgspec.to_builtins(entry.event)
    handles = {name for name, value in told.items() if value in {PAT, QUINN, STAFF}}
    assert handles == {"verified_by"}, "of people, only the member of staff who saw it"
    assert set(told) == {
        "consent_id",
        "scope",
        "document",
        "version",
        "relationship",
        "verified_by",
        "until_ms",
    }


def test_without_a_term_it_counts_until_it_is_withdrawn() -> None:
    here = long_loan(term_ends="").tap(Action.VOUCH).tap(Action.VOUCH)
    (entry,) = here.lab.told("consent.granted")
    assert entry.event.until_ms is None  # type: ignore[union-attr]
    here.lab.wait(DAY)
    withdrawn = ConsentWithdrawn(scope=Scope.BORROW, verified_by=STAFF)
    here.lab.tell(Fact(Stream(f"person:{PAT}"), withdrawn, PAT))
    here.tap(Action.BACK).scan(badge_text(PAT, age_band=AgeBand.FROM_13_TO_17)).scan(A)
    assert blockers(here.tap(Action.KIND, LoanKind.LONG_TERM)) == {"quest-a": WANTED}


def test_the_text_comes_first_and_the_guardian_is_wanted_all_the_same() -> None:
    here = long_loan(long_loans="vr")
    assert (blockers(here), draft(here).consent) == ({"quest-a": Blocker.NEEDS_AGREEMENT}, True)
    here.tap(Action.VOUCH).tap(Action.VOUCH)
    (entry,) = here.lab.told("consent.granted")
    assert (entry.event.document, entry.event.version) == ("vr", 1)  # type: ignore[union-attr]
    here.tap(Action.AGREE).tap(Action.AGREE)
    assert (here.screen, blockers(here)) == (Screen.HAND_OUT, {"quest-a": None})


def test_whoever_helps_themselves_to_something_for_long_hears_it_too_and_gets_it_after_the_paper() -> None:
    here = furnished(guardian_for_long_loans=True)
    here.tell(model(loan_kind=LoanKind.LONG_TERM))
    pat = visitor(here)
    offers: Any = perform(OfferItem(pat, A), here.lab)
    assert offers.items[0].blocker is WANTED
    lent: Any = perform(Lend(pat, ("quest-a", "camera")), here.lab)
    assert ([loan.asset_id for loan in lent.loans], lent.set_aside[0].blocker) == (["camera"], WANTED)
    perform(NoteConsent(visitor=pat, by=STAFF), here.lab)
    lent = perform(Lend(pat, ("quest-a",)), here.lab)
    assert [loan.asset_id for loan in lent.loans] == ["quest-a"]


def test_nobody_vouches_where_no_guardian_is_wanted() -> None:
    here = handing().tap(Action.VOUCH).tap(Action.VOUCH)
    assert (draft(here).vouching, here.lab.told("consent.granted")) == (False, [])


# Withdrawn ------------------------------------------------------------------------------------------------------------


def again(here: Desk) -> Desk:
    """The same borrower, who shows their badge anew."""
    here.tap(Action.BACK).scan(badge_text(PAT, age_band=AgeBand.FROM_13_TO_17))
    return here.scan(A).tap(Action.KIND, LoanKind.LONG_TERM)


def test_a_guardian_agrees_no_longer_in_two_taps_and_who_heard_it_is_named() -> None:
    here = long_loan()
    assert draft(here).borrower.guardian is None
    here.lab.tell(named(STAFF, "Sam"))
    here.tap(Action.VOUCH).tap(Action.VOUCH)
    agreed = draft(here).borrower.guardian
    assert (agreed.seen_by, agreed.until) == ("Sam", max(due.at for due in draft(here).dues))
    here.tap(Action.CANCEL)
    assert (draft(here).withdrawing, here.lab.told("consent.withdrawn")) == (True, [])
    here.tap(Action.CANCEL)
    (entry,) = here.lab.told("consent.withdrawn")
    event = entry.event
    assert isinstance(event, ConsentWithdrawn)
    assert (event.scope, event.verified_by, entry.subject) == (Scope.BORROW, STAFF, PAT)
    assert (draft(here).withdrawing, draft(here).borrower.guardian) == (False, None)
    assert (blockers(here), here.kiosk.notice) == ({"quest-a": WANTED}, Notice.CONSENT_ENDED)
    assert blockers(again(here)) == {"quest-a": WANTED}
    here.tap(Action.VOUCH).tap(Action.VOUCH)
    assert blockers(here) == {"quest-a": None}


def test_what_is_out_stays_out_and_is_listed() -> None:
    here = long_loan().tap(Action.VOUCH).tap(Action.VOUCH).tap(Action.TAKE).tap(Action.TAKE)
    here.scan(badge_text(PAT, age_band=AgeBand.FROM_13_TO_17)).tap(Action.CANCEL).tap(Action.CANCEL)
    assert [loan.closed_at for loan in loans(here)] == [None]
    assert [line.asset_id for line in draft(here).borrower.loans] == ["quest-a"]


def test_nothing_is_withdrawn_where_nobody_agreed_or_it_is_over() -> None:
    here = long_loan().tap(Action.CANCEL).tap(Action.CANCEL)
    assert (draft(here).withdrawing, here.lab.told("consent.withdrawn")) == (False, [])
    perform(WithdrawConsent(visitor=draft(here).borrower.visitor, by=STAFF), here.lab.lab)
    here.tap(Action.VOUCH).tap(Action.VOUCH)
    here.lab.wait(365 * DAY)
    perform(WithdrawConsent(visitor=draft(here).borrower.visitor, by=STAFF), here.lab.lab)
    assert here.lab.told("consent.withdrawn") == []


def test_it_neither_writes_down_a_guardians_word_nor_its_end() -> None:
    here = at_staff_desk(lab(guardian_for_long_loans=True), StaffRole.IT).tap(Action.OPEN, "hand_out")
    here.scan(badge_text(PAT, age_band=AgeBand.FROM_13_TO_17)).scan(A).tap(Action.KIND, LoanKind.LONG_TERM)
    here.tap(Action.VOUCH).tap(Action.VOUCH)
    assert (draft(here).vouching, here.kiosk.notice) == (False, Notice.NOT_YOUR_PART)
    pat = draft(here).borrower.visitor
    assert perform(NoteConsent(visitor=pat, by=STAFF), here.lab.lab) == StaffRefused()
    assert perform(WithdrawConsent(visitor=pat, by=""), here.lab.lab) == StaffRefused()
    here.send(StaffRefused())
    assert (here.screen, here.lab.told("consent.granted")) == (Screen.HAND_OUT, [])
    seen = ConsentGranted(
        consent_id="c", scope=Scope.BORROW, document="", version=0, relationship="guardian", verified_by=QUINN
    )
    here.lab.tell(Fact(Stream(f"person:{PAT}"), seen, PAT))
    here.tap(Action.KIND, LoanKind.LONG_TERM).tap(Action.CANCEL).tap(Action.CANCEL)
    assert draft(here).borrower.guardian.seen_by == ""
    assert (draft(here).withdrawing, here.kiosk.notice) == (False, Notice.NOT_YOUR_PART)


# Whoever helps themselves ---------------------------------------------------------------------------------------------


def at_tray(age: AgeBand = AgeBand.ADULT, **policy: Any) -> Desk:
    """Somebody at home scans what is lent for long."""
    told: dict[str, Any] = {"ask_purpose": False, "long_loans": "vr", **policy}
    where = furnished(**told)
    where.tell(model(loan_kind=LoanKind.LONG_TERM))
    here = Desk(where).scan(badge_text(PAT, age_band=age)).tap(Action.CONTINUE)
    if here.screen is Screen.RULES:
        here.tap(Action.AGREE)
    assert here.screen is Screen.HOME
    return here.scan(A)


def lies(here: Desk) -> list[tuple[str, Blocker | None, tuple[str, ...]]]:
    return [(item.asset_id, item.blocker, item.documents) for item in here.kiosk.tray]


def test_whoever_helps_themselves_to_something_for_long_reads_the_text_first_and_version_and_hash_are_kept() -> None:
    here = at_tray().tap(Action.TAKE)
    assert lies(here) == [("quest-a", Blocker.NEEDS_AGREEMENT, ("vr",))]
    assert here.lab.told("asset.lent") == []
    here.tap(Action.AGREE)
    assert (here.screen, here.kiosk.to_read) == (Screen.RULES, ("vr",))
    here.tap(Action.AGREE)
    assert (here.screen, lies(here)) == (Screen.TRAY, [("quest-a", None, ())])
    (assent,) = here.lab.told("agreement.assented")
    assert (assent.event.document, assent.event.version) == ("vr", 1)  # type: ignore[union-attr]
    here.tap(Action.TAKE)
    (lent,) = here.lab.told("asset.lent")
    assert lent.event.kind is LoanKind.LONG_TERM  # type: ignore[union-attr]


def test_later_leads_back_to_the_tray_where_it_still_waits() -> None:
    here = at_tray().tap(Action.AGREE).tap(Action.BACK)
    assert (here.screen, here.kiosk.to_read) == (Screen.TRAY, ())
    assert lies(here) == [("quest-a", Blocker.NEEDS_AGREEMENT, ("vr",))]
    here.tap(Action.REMOVE, "quest-a").tap(Action.AGREE)
    assert (here.screen, here.kiosk.tray) == (Screen.TRAY, ())


def test_a_text_that_nothing_asks_for_any_more_is_not_accepted_and_leads_on() -> None:
    for action, screen in ((Action.AGREE, Screen.TRAY), (Action.BACK, Screen.HOME)):
        here = at_tray().tap(Action.AGREE)
        here.kiosk = replace(here.kiosk, tray=())
        assert here.tap(action).screen is screen
        assert here.lab.told("agreement.assented") == []


def test_a_text_of_the_model_and_the_one_for_long_are_read_one_after_the_other_and_then_a_guardian_is_wanted() -> None:
    here = at_tray(AgeBand.FROM_13_TO_17, guardian_for_long_loans=True)
    here.lab.tell(model(loan_kind=LoanKind.LONG_TERM, agreements=("rules",)))
    here.scan(TAGS["quest-b"])
    assert lies(here)[1] == ("quest-b", Blocker.NEEDS_AGREEMENT, ("rules", "vr"))
    here.tap(Action.AGREE)
    assert here.kiosk.to_read == ("vr", "rules")
    here.tap(Action.AGREE).tap(Action.AGREE)
    assert (here.screen, lies(here)) == (Screen.TRAY, [("quest-a", WANTED, ()), ("quest-b", WANTED, ())])


def test_a_class_set_of_what_is_usually_lent_for_long_asks_no_text_for_long_loans() -> None:
    here = furnished(long_loans="vr")
    here.tell(model(loan_kind=LoanKind.LONG_TERM))
    pat = visitor(here, badge_text(PAT, role=Role.EDUCATOR, age_band=AgeBand.ADULT))
    offers: Any = perform(OfferItem(pat, A, kind=LoanKind.CLASS_SET), here.lab)
    assert offers.items[0].blocker is None
    offers = perform(OfferItem(pat, A), here.lab)
    assert offers.items[0].blocker is Blocker.NEEDS_AGREEMENT


def test_what_was_scanned_before_the_labs_own_rules_were_read_can_be_taken_behind_them() -> None:
    here = at_tray(rules="rules", long_loans="")
    assert lies(here) == [("quest-a", None, ())]
    here = Desk(furnished(ask_purpose=False, rules="rules")).scan(badge_text(PAT)).tap(Action.CONTINUE)
    here.tap(Action.BACK).scan(A)
    assert (here.screen, here.kiosk.to_read) == (Screen.RULES, ())
    here.tap(Action.AGREE)
    assert (here.screen, lies(here)) == (Screen.TRAY, [("quest-a", None, ())])
