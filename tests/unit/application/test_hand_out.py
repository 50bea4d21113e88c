# SPDX-License-Identifier: Apache-2.0
"""Hand out at the staff desk, named after the rows of equipment.md §1a that it answers."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.handing import (
    FindBorrower,
    HandItem,
    LookedAgain,
    NoBorrower,
    ThingOffered,
)
from lab_kiosk.application.outcomes import Failed, Trouble
from lab_kiosk.application.things import Offered
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain import codes
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.badge import BadgeType
from lab_kiosk.domain.codes import Command, place_card
from lab_kiosk.domain.due import DueRule
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetReserved, AssetReturned, HoldPlaced
from lab_kiosk.domain.events.people import AssentGiven
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.ids import Handle, HoldId, Stream
from lab_kiosk.domain.vocabulary import (
    Accessory,
    AgeBand,
    Custody,
    HoldReason,
    LoanEnd,
    LoanKind,
)
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, SECOND, STAFF, badge_text
from tests.support.journeys import CAMERA, LOGIN, PATS, QUINNS, A, at_staff_desk, card, mark_missing
from tests.support.lending import SET, B, C, blocked, blockers, draft, handing, lab, loans, ready
from tests.support.scenarios import KIT_CODE, check_in, kit, model, published


def test_scan_several_items_then_commit() -> None:
    here = handing(PATS, A, B)
    assert ready(here) == ["quest-a", "quest-b"]
    assert not loans(here)
    here.tap(Action.TAKE)
    assert here.screen is Screen.HANDED_OUT
    assert [(loan.asset_id, loan.subject, loan.staff) for loan in loans(here)] == [
        ("quest-a", PAT, STAFF),
        ("quest-b", PAT, STAFF),
    ]
    assert len({loan.batch_id for loan in loans(here)}) == 1


def test_things_first_and_the_badge_then() -> None:
    here = at_staff_desk(lab()).tap(Action.OPEN, "hand_out").scan(A).scan(B).scan(A)
    assert draft(here).waiting == (A, B)
    here.scan(PATS)
    assert (ready(here), draft(here).waiting, draft(here).asked) == (["quest-a", "quest-b"], (), 0)


def test_bad_items_are_shown_before_commit_with_one_tap_to_remove() -> None:
    here = handing(PATS, A)
    here.lab.tell(Fact(Stream("asset:quest-b"), HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.DAMAGED, by="S")))
    here.scan(B)
    assert blockers(here) == {"quest-a": None, "quest-b": Blocker.HELD_DAMAGED}
    here.tap(Action.TICK, f"quest-b:{Accessory.CHARGER}").tap(Action.REMOVE, "quest-b")
    assert blockers(here) == {"quest-a": None}
    assert draft(here).without == {}


def test_a_duplicate_scan_is_noticed() -> None:
    here = handing(PATS, A, A)
    assert (here.kiosk.notice, draft(here).again, ready(here)) == (Notice.SCANNED_ALREADY, True, ["quest-a"])


def test_a_kit_goes_out_by_its_members_and_a_missing_one_is_named() -> None:
    here = handing()
    here.lab.tell(kit("quest-a", "quest-b"))
    mark_missing(here.lab, "quest-b")
    here.scan(KIT_CODE)
    assert ready(here) == ["quest-a"]
    assert [part.asset_id for part in draft(here).kit.missing] == ["quest-b"]


def test_what_was_missing_is_found_by_the_scan_and_then_offered() -> None:
    here = handing()
    mark_missing(here.lab, "quest-a")
    here.scan(A)
    assert here.lab.store.state(ASSET, "asset:quest-a").custody is Custody.IN_LAB
    assert blockers(here) == {"quest-a": Blocker.NEEDS_SANITISE}
    assert here.kiosk.notice is Notice.FOUND_HERE


def test_an_unknown_code_is_kept_and_the_desk_goes_on() -> None:
    here = handing(PATS, codes.asset_tag("ZZZZZZ"))
    assert (here.screen, here.kiosk.notice, draft(here).asked) == (Screen.HAND_OUT, Notice.UNKNOWN_CODE, 0)


def test_blocked_person_is_said_plainly() -> None:
    where = lab()
    where.tell(blocked())
    here = at_staff_desk(where).tap(Action.OPEN, "hand_out").scan(PATS).scan(A).tap(Action.TAKE)
    assert blockers(here) == {"quest-a": Blocker.BORROWER_BLOCKED}
    assert not loans(here)


def test_somebody_too_young_is_said_plainly() -> None:
    here = handing()
    here.lab.tell(model(min_age=13, accessories=SET))
    here.tap(Action.BACK).scan(badge_text(QUINN, age_band=AgeBand.UNDER_10)).scan(A)
    assert blockers(here) == {"quest-a": Blocker.TOO_YOUNG}


def test_something_overdue_stops_until_staff_say_all_the_same() -> None:
    here = handing(PATS, A).tap(Action.TAKE).tap(Action.TAKE)
    here.lab.wait(2 * HOUR)
    here.scan(PATS).scan(B)
    assert (draft(here).borrower.overdue, draft(here).stopped) == (1, True)
    here.tap(Action.TAKE)
    assert len(loans(here)) == 1
    here.tap(Action.ALLOW).tap(Action.TAKE)
    assert here.screen is Screen.HANDED_OUT
    lent = [entry.event for entry in here.lab.store.history("asset:quest-b")][-1]
    assert lent.despite_overdue  # type: ignore[union-attr]
    here.tap(Action.TAKE).scan(PATS).tap(Action.ALLOW).tap(Action.ALLOW)
    assert draft(here).stopped


def test_a_hand_out_looks_again_and_writes_nothing_when_something_changed() -> None:
    here = handing(PATS, A, B)
    here.lab.tell(Fact(Stream("asset:quest-b"), HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.RECALL, by="S")))
    here.tap(Action.TAKE)
    assert (here.screen, here.kiosk.notice) == (Screen.HAND_OUT, Notice.SOMETHING_CHANGED)
    assert (ready(here), loans(here)) == (["quest-a"], [])


def test_reserved_for_somebody_else_stands_in_the_way() -> None:
    here = handing()
    now = here.lab.clock.now
    promise = AssetReserved(reservation_id="r", start_ms=now - HOUR, end_ms=now + HOUR, by="S")
    here.lab.tell(Fact(Stream("asset:quest-a"), promise, Handle(QUINN)))
    assert blockers(here.scan(A)) == {"quest-a": Blocker.RESERVED}


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (LoanKind.IN_LAB, DueRule.USUAL),
        (LoanKind.DAY, DueRule.TODAY),
        (LoanKind.LONG_TERM, DueRule.TERM),
        (LoanKind.LOANER, DueRule.WEEK),
    ],
)
def test_due_time_comes_from_the_rules_of_the_kind(kind: LoanKind, rule: DueRule) -> None:
    here = handing(PATS, A).tap(Action.KIND, kind)
    assert (draft(here).loan_kind, draft(here).due.rule) == (kind, rule)
    due = draft(here).due.at
    here.tap(Action.TAKE)
    assert [(loan.kind, loan.due_at) for loan in loans(here)] == [(kind, due)]


@pytest.mark.parametrize("rule", [DueRule.TODAY, DueRule.TOMORROW, DueRule.WEEK, DueRule.TERM, DueRule.USUAL])
def test_due_time_is_changed_with_one_tap(rule: DueRule) -> None:
    here = handing(PATS, A).tap(Action.DUE, rule)
    assert draft(here).due.rule is rule
    here.tap(Action.DUE, "whenever").tap(Action.KIND, "gift").tap(Action.TAKE)
    assert loans(here)[0].due_at == draft(here).due.at


def test_the_kind_is_the_first_things_own_and_the_shortest_loan_says_how_long_is_usual() -> None:
    here = handing()
    here.lab.tell(model("cam", name="Camera", worn=False, loan_kind=LoanKind.DAY, loan_minutes=20, turnaround=()))
    here.scan(A)
    assert draft(here).loan_kind is LoanKind.IN_LAB
    usual = next(due.at for due in draft(here).dues if due.rule is DueRule.USUAL)
    here.scan(CAMERA)
    assert next(due.at for due in draft(here).dues if due.rule is DueRule.USUAL) < usual
    here.scan(B)
    assert next(due.at for due in draft(here).dues if due.rule is DueRule.USUAL) < usual
    here.tap(Action.REMOVE, "quest-a")
    assert draft(here).loan_kind is LoanKind.DAY


def test_a_model_of_class_sets_is_lent_in_the_lab_to_one_person() -> None:
    here = handing()
    here.lab.tell(model(loan_kind=LoanKind.CLASS_SET))
    assert draft(here.scan(A)).loan_kind is LoanKind.IN_LAB


def test_accessories_are_ticked_off_as_they_go_out() -> None:
    here = handing(PATS, A).tap(Action.TICK, f"quest-a:{Accessory.CHARGER}")
    here.tap(Action.TAKE)
    assert loans(here)[0].accessories == Accessory.CONTROLLERS
    for nonsense in ("quest-a:crown", "quest-z:charger", "charger", f"quest-a:{Accessory.STYLUS}"):
        assert draft(handing(PATS, A).tap(Action.TICK, nonsense)).without == {}
    twice = handing(PATS, A).tap(Action.TICK, "quest-a:charger").tap(Action.TICK, "quest-a:charger").tap(Action.TAKE)
    assert loans(twice)[0].accessories == "controllers,charger"


def test_borrower_accepts_a_text_for_a_long_loan_and_version_and_hash_are_kept() -> None:
    here = handing(PATS, A, long_loans="vr").tap(Action.KIND, LoanKind.LONG_TERM)
    assert blockers(here) == {"quest-a": Blocker.NEEDS_AGREEMENT}
    assert draft(here).documents == ("vr",)
    here.tap(Action.AGREE)
    assert (here.screen, here.kiosk.to_read) == (Screen.HAND_AGREE, ("vr",))
    here.tap(Action.BACK)
    assert (here.screen, here.kiosk.to_read) == (Screen.HAND_OUT, ())
    here.tap(Action.AGREE).tap(Action.AGREE)
    assert (here.screen, blockers(here)) == (Screen.HAND_OUT, {"quest-a": None})
    given = [e.event for e in here.lab.store.history(f"person:{PAT}") if isinstance(e.event, AssentGiven)]
    assert [(event.document, event.version, event.text_hash) for event in given] == [("vr", 1, "vr-1-en")]
    here.tap(Action.TAKE)
    assert loans(here)[0].kind is LoanKind.LONG_TERM
    assert here.lab.store.state(PERSON, f"person:{PAT}").assented_to("vr", 1)


def test_the_labs_rules_and_what_a_model_asks_for_are_read_one_after_the_other() -> None:
    here = handing(rules="rules")
    here.lab.tell(*published("care"), model(agreements=("care", "vr"), accessories=SET))
    here.scan(A)
    assert draft(here).documents == ("rules", "care", "vr")
    here.tap(Action.AGREE)
    for left in (3, 2, 1):
        assert len(here.kiosk.to_read) == left
        here.tap(Action.AGREE)
    assert (here.screen, ready(here), draft(here).documents) == (Screen.HAND_OUT, ["quest-a"], ())
    assert here.tap(Action.AGREE).screen is Screen.HAND_OUT


def test_undo_for_a_minute() -> None:
    here = handing(PATS, A, B).tap(Action.TAKE).tap(Action.UNDO)
    assert (here.screen, here.kiosk.notice) == (Screen.HAND_OUT, Notice.TAKEN_BACK)
    assert ready(here) == ["quest-a", "quest-b"]
    assert {loan.closed_how for loan in loans(here)} == {LoanEnd.UNDONE}
    here.tap(Action.TAKE)
    here.lab.wait(61 * SECOND)
    here.tap(Action.UNDO)
    assert (here.screen, here.kiosk.notice) == (Screen.HANDED_OUT, Notice.TOO_LATE)


def test_an_undo_that_comes_in_part_says_so() -> None:
    here = handing(PATS, A, B).tap(Action.TAKE)
    here.lab.tell(Fact(Stream("asset:quest-a"), AssetReturned(place="shelf")))
    assert here.tap(Action.UNDO).kiosk.notice is Notice.TAKEN_BACK_IN_PART


def test_one_after_the_other_without_going_back() -> None:
    here = handing(PATS, A).tap(Action.TAKE).scan(QUINNS)
    assert (here.screen, draft(here).borrower.visitor.handle) == (Screen.HAND_OUT, QUINN)
    here.scan(B).tap(Action.TAKE).scan(C)
    assert (draft(here).borrower, draft(here).waiting) == (None, (C,))
    here.scan(PATS)
    assert ready(here) == ["quest-c"]
    assert here.tap(Action.TAKE).tap(Action.TAKE).screen is Screen.HAND_OUT
    assert handing(PATS, A).tap(Action.TAKE).tap(Action.BACK).screen is Screen.DESK


def test_another_badge_does_not_take_the_things_from_whom_they_are_for() -> None:
    here = handing(PATS, A).scan(QUINNS)
    assert (here.kiosk.notice, draft(here).borrower.visitor.handle) == (Notice.HAND_OUT_FIRST, PAT)
    stranger = LookedAgain(borrower=replace(draft(here).borrower, visitor=_quinn()), items=(), dues=())
    assert draft(here.send(stranger)).borrower.visitor.handle == PAT


def _quinn() -> Any:
    found = perform(FindBorrower(text=QUINNS), lab().lab)
    assert isinstance(found, LookedAgain)
    return found.borrower.visitor


@pytest.mark.parametrize("text", [badge_text(PAT, type=BadgeType.GROUP_PASS, headcount=4), "IL1NONSENSE"])
def test_no_badge_of_one_person_is_no_borrower(text: str) -> None:
    assert perform(FindBorrower(text=text), lab().lab) == NoBorrower()
    assert perform(FindBorrower(handle=PAT), lab().lab) == NoBorrower()


def test_a_badge_that_is_none_a_label_and_other_codes_say_so_and_the_desk_stays() -> None:
    here = at_staff_desk(lab()).tap(Action.OPEN, "hand_out")
    here.scan(badge_text(PAT, type=BadgeType.GROUP_PASS, headcount=4))
    assert here.kiosk.notice is Notice.NO_BORROWER
    assert here.scan(codes.day_label(bytes(16))).kiosk.notice is Notice.NEEDS_BADGE
    assert here.scan(LOGIN).kiosk.notice is Notice.LOGIN_BADGE
    assert here.scan(place_card("MAKERS")).screen is Screen.HAND_OUT


def test_whoever_is_inside_can_be_chosen_without_a_badge() -> None:
    where = lab()
    check_in(where, PATS)
    where.wait(MINUTE)
    check_in(where, QUINNS)
    here = at_staff_desk(where).tap(Action.OPEN, "hand_out")
    assert [line.handle for line in draft(here).people] == [QUINN, PAT]
    assert draft(here.tap(Action.PICK, "nobody")).borrower is None
    here.tap(Action.PICK, PAT).scan(A)
    assert (draft(here).borrower.visitor.first_name, ready(here)) == ("Pat", ["quest-a"])


def test_the_lab_shows_what_the_borrower_has_out_already() -> None:
    here = handing(PATS, A).tap(Action.TAKE).scan(PATS)
    assert [line.asset_id for line in draft(here).borrower.loans] == ["quest-a"]
    here.scan(A)
    assert blockers(here) == {"quest-a": Blocker.ON_LOAN}


def test_back_leads_to_the_next_one_and_then_to_the_desk() -> None:
    here = handing(PATS, A).tap(Action.BACK)
    assert (here.screen, draft(here).borrower, draft(here).items) == (Screen.HAND_OUT, None, ())
    assert here.tap(Action.BACK).screen is Screen.DESK
    assert here.kiosk.handing is None


def test_nothing_goes_out_while_a_scan_is_unanswered_or_nothing_lies_there() -> None:
    here = handing().tap(Action.TAKE)
    assert not loans(here)
    assert at_staff_desk(lab()).tap(Action.OPEN, "hand_out").tap(Action.TAKE).screen is Screen.HAND_OUT
    here.slow = True
    here.scan(A).scan(B)
    here.answer()
    here.kiosk = replace(here.kiosk, busy=False)
    here.tap(Action.TAKE)
    assert not loans(here)
    while here.answer():
        pass
    assert ready(here) == ["quest-a", "quest-b"]


def test_a_full_disk_keeps_what_was_scanned() -> None:
    here = handing(PATS, A).send(Failed(Trouble.DISK_FULL))
    assert (here.screen, here.kiosk.notice, ready(here)) == (Screen.HAND_OUT, Notice.NOT_WRITTEN, ["quest-a"])


def test_the_card_borrow_hands_out_and_idle_closes_the_desk_without_committing() -> None:
    assert handing(PATS, A).scan(card(Command.BORROW)).screen is Screen.HANDED_OUT
    here = handing(PATS, A).wait(121 * SECOND)
    assert (here.screen, here.kiosk.handing, loans(here)) == (Screen.ATTRACT, None, [])


def test_a_screen_of_the_desk_without_its_draft_is_the_desk() -> None:
    for screen in (Screen.HAND_OUT, Screen.HANDED_OUT, Screen.HAND_AGREE, Screen.TAKE_BACK):
        here = at_staff_desk(lab())
        here.kiosk = replace(here.kiosk, screen=screen)
        for action in (Action.UNDO, Action.AGREE, Action.TAKE, Action.KIND):
            here.kiosk = replace(here.kiosk, screen=screen)
            assert here.tap(action).screen in {Screen.DESK, screen, Screen.HAND_OUT}
    here = handing()
    here.kiosk = replace(here.kiosk, screen=Screen.HANDED_OUT)
    assert here.tap(Action.UNDO).screen is Screen.HANDED_OUT
    here.kiosk = replace(here.kiosk, screen=Screen.HAND_AGREE)
    assert here.tap(Action.AGREE).screen is Screen.HAND_OUT
    here = at_staff_desk(lab()).tap(Action.OPEN, "hand_out").tap(Action.KIND, "day")
    assert draft(here).loan_kind is LoanKind.DAY
    item = HandItem(offered=Offered(asset_id="x", tag="", name="", picture="", due_at=0))
    assert draft(here.send(ThingOffered(items=(item,), code="", dues=()))).items == ()
