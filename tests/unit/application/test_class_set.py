# SPDX-License-Identifier: Apache-2.0
"""A class set: an educator's badge, the card, scan, scan, scan; out together, back one by one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application.class_set import SIZES, ClassSetOpened, ClassSetRefused, WhyNoSet
from lab_kiosk.application.commands import TakeBack
from lab_kiosk.application.fleet import LendClassSet, OpenClassSet
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.flows.class_set import at_the_desk
from lab_kiosk.application.outcomes import Returned
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.class_set import dues
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.due import FOR_A_CLASS, Due, DueRule
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import HoldPlaced, LendingUndone
from lab_kiosk.domain.events.people import PersonBlocked
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import Handle, HoldId, Stream, person_stream
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import AgeBand, BlockReason, Custody, HoldReason, LoanKind, Role
from tests.support.builders import MINUTE, PAT, QUINN, SECOND, STAFF, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.journeys import LOGIN, PATS, A, at_home, card, mark_missing, running
from tests.support.scenarios import HEADSETS, KIT_CODE, TAGS, furnished, guest, kit, visitor

SET, UNDO, DONE = card(Command.CLASSSET), card(Command.UNDO), card(Command.DONE)
EDUCATOR = badge_text(PAT, role=Role.EDUCATOR, age_band=AgeBand.ADULT)
B, C = TAGS["quest-b"], TAGS["quest-c"]
ALL = tuple(TAGS.values())


def with_set(*codes: str, **policy: Any) -> Desk:
    """The card, an educator's badge, and what was scanned."""
    here = Desk(furnished(**policy)).scan(SET).scan(EDUCATOR)
    assert here.screen is Screen.CLASS_SET
    for code in codes:
        here.scan(code)
    return here


def ready(here: Desk) -> list[str]:
    assert here.kiosk.class_set is not None
    return [item.asset_id for item in here.kiosk.class_set.ready]


def aside(here: Desk) -> dict[str, Blocker | None]:
    assert here.kiosk.class_set is not None
    return {item.asset_id: item.blocker for item in here.kiosk.class_set.aside}


def loans(here: Desk) -> list[Loan]:
    return [record for record in here.lab.store.records().values() if isinstance(record, Loan)]


def held(asset: str, reason: HoldReason = HoldReason.DAMAGED) -> Fact:
    return Fact(Stream(f"asset:{asset}"), HoldPlaced(hold_id=HoldId("h"), reason=reason, by="S"))


# Whose set it is ------------------------------------------------------------------------------------------------------


def test_the_card_asks_for_an_educators_badge_and_opens_without_writing_anything() -> None:
    here = Desk(furnished()).scan(SET)
    assert here.screen is Screen.CLASS_SET
    before = len(here.lab.store.entries)
    here.scan(EDUCATOR)
    assert here.kiosk.class_set is not None
    assert here.kiosk.class_set.borrower is not None
    assert (here.kiosk.class_set.borrower.handle, here.kiosk.class_set.by) == (PAT, PAT)
    assert len(here.lab.store.entries) == before


def test_an_educator_who_is_signed_in_only_shows_the_card() -> None:
    here = Desk(furnished(ask_purpose=False)).scan(EDUCATOR).tap(Action.CONTINUE).scan(SET)
    assert here.screen is Screen.CLASS_SET
    assert here.kiosk.class_set is not None
    assert here.kiosk.class_set.borrower is not None
    assert here.kiosk.visitor is None


@pytest.mark.parametrize("text", [PATS, badge_text(PAT, role=Role.COMMUNITY), "IL1NONSENSE", LOGIN])
def test_nobody_else_takes_a_class_set(text: str) -> None:
    here = Desk(furnished()).scan(SET).scan(text)
    assert here.screen is Screen.CLASS_SET
    assert here.kiosk.class_set is not None
    assert here.kiosk.class_set.borrower is None
    assert here.kiosk.notice is not None


def test_a_student_or_a_guest_who_is_signed_in_is_told_so() -> None:
    here = at_home().scan(SET)
    assert (here.screen, here.kiosk.notice) == (Screen.HOME, Notice.EDUCATORS_ONLY)
    lab = furnished()
    assert perform(OpenClassSet(visitor=guest(lab)), lab.lab) == ClassSetRefused(WhyNoSet.NOT_AN_EDUCATOR)


def test_a_text_that_is_no_badge_opens_nothing() -> None:
    for text in ("", "nonsense"):
        assert perform(OpenClassSet(text=text), furnished().lab) == ClassSetRefused(WhyNoSet.NOT_AN_EDUCATOR)


def test_a_guests_label_is_no_badge() -> None:
    from lab_kiosk.domain.codes import day_label

    here = Desk(furnished()).scan(SET).scan(day_label(bytes(16)))
    assert here.kiosk.notice is Notice.EDUCATORS_ONLY


def test_whoever_is_blocked_takes_nothing_for_a_class() -> None:
    lab = furnished()
    lab.tell(
        Fact(person_stream(Handle(PAT)), PersonBlocked(block_id="b", reason=BlockReason.CONDUCT, by="S"), Handle(PAT))
    )
    assert perform(OpenClassSet(text=EDUCATOR), lab.lab) == ClassSetRefused(WhyNoSet.BLOCKED)
    here = Desk(lab).scan(SET).scan(EDUCATOR)
    assert here.kiosk.notice is Notice.NO_LENDING


def test_at_a_desk_the_member_of_staff_who_hands_out_is_named_in_every_loan() -> None:
    here = Desk(furnished())
    here.kiosk, _ = at_the_desk(here.kiosk, STAFF)
    here.scan(EDUCATOR).scan(A).tap(Action.TAKE)
    (loan,) = loans(here)
    assert (loan.subject, loan.staff) == (PAT, STAFF)


def test_an_empty_set_can_go_to_another_educator_and_a_begun_one_cannot() -> None:
    other = badge_text(QUINN, role=Role.EDUCATOR, age_band=AgeBand.ADULT)
    here = with_set().scan(other)
    assert here.kiosk.class_set is not None
    assert here.kiosk.class_set.borrower is not None
    assert (here.kiosk.class_set.borrower.handle, here.kiosk.class_set.by) == (QUINN, QUINN)
    here.scan(A).scan(EDUCATOR)
    assert here.kiosk.notice is Notice.SET_FIRST
    assert ready(here) == ["quest-a"]


def test_no_class_set_is_opened_over_a_demo_or_over_another_set() -> None:
    assert running().scan(SET).screen is Screen.SESSION
    here = with_set(A).scan(SET)
    assert ready(here) == ["quest-a"]


# Scan, scan, scan -----------------------------------------------------------------------------------------------------


def test_each_scan_counts_once_and_a_second_one_is_announced() -> None:
    here = with_set(A, B, A)
    assert ready(here) == ["quest-a", "quest-b"]
    assert here.kiosk.notice is Notice.SCANNED_ALREADY
    assert here.kiosk.class_set is not None
    assert here.kiosk.class_set.again
    assert here.kiosk.class_set.last is not None
    assert here.kiosk.class_set.last.asset_id == "quest-a"
    assert here.scan(C).kiosk.notice is None
    assert not here.kiosk.class_set.again


def test_what_cannot_go_out_is_set_aside_with_its_first_reason_before_anything_is_committed() -> None:
    here = with_set()
    here.lab.tell(held("quest-b"))
    here.scan(A).scan(B).scan(C)
    assert ready(here) == ["quest-a", "quest-c"]
    assert aside(here) == {"quest-b": Blocker.HELD_DAMAGED}
    assert not loans(here)
    here.tap(Action.TAKE)
    assert here.screen is Screen.CLASS_OUT
    assert {loan.asset_id for loan in loans(here)} == {"quest-a", "quest-c"}


def test_what_lies_aside_is_put_away_with_one_tap() -> None:
    here = with_set()
    here.lab.tell(held("quest-b"))
    here.scan(A).scan(B)
    assert here.tap(Action.REMOVE, "quest-b").kiosk.class_set is not None
    assert (ready(here), aside(here)) == (["quest-a"], {})


def test_a_kit_is_expanded_to_its_members_and_what_it_lacks_is_named() -> None:
    here = with_set()
    here.lab.tell(kit("quest-a", "quest-b", optional=("camera",)), held("quest-b"))
    here.scan(KIT_CODE)
    assert here.kiosk.class_set is not None
    assert ready(here) == ["quest-a", "camera"]
    assert aside(here) == {"quest-b": Blocker.HELD_DAMAGED}
    assert here.kiosk.class_set.kit is not None
    assert [part.asset_id for part in here.kiosk.class_set.kit.missing] == ["quest-b"]


def test_a_code_that_nobody_knows_is_kept_and_the_set_stays() -> None:
    here = with_set(A, "ZZ-99", LOGIN)
    assert ready(here) == ["quest-a"]
    assert here.lab.told("scan.unknown")
    assert here.kiosk.notice is Notice.LOGIN_BADGE
    assert here.scan("ZZ-98").kiosk.notice is Notice.UNKNOWN_CODE


def test_something_missing_is_found_here_too_and_says_where_it_has_to_go_first() -> None:
    here = with_set()
    mark_missing(here.lab)
    here.scan(A)
    assert here.screen is Screen.CLASS_SET
    assert here.kiosk.notice is Notice.FOUND_HERE
    assert here.lab.told("asset.found")
    assert here.kiosk.returned is not None
    assert here.kiosk.returned.found
    assert aside(here) == {"quest-a": Blocker.NEEDS_SANITISE}
    assert here.kiosk.class_set is not None
    assert here.kiosk.class_set.asked == 0
    assert here.scan(B).kiosk.notice is None


def test_before_there_is_a_borrower_a_thing_comes_back_as_everywhere() -> None:
    here = Desk(furnished()).scan(SET)
    here.scan(A)
    assert here.screen is Screen.RETURNED
    assert here.kiosk.class_set is None
    here = Desk(furnished()).scan(SET)
    here.lab.tell(kit("quest-a"))
    assert here.scan(KIT_CODE).screen is Screen.RETURN
    assert here.kiosk.kit_back is not None
    assert here.kiosk.kit_back.parts == ()


@given(st.lists(st.sampled_from(ALL), min_size=1, max_size=40), st.data())
def test_however_fast_it_is_scanned_no_scan_is_lost_and_nothing_goes_out_before_all_are_answered(
    scans: list[str], data: st.DataObject
) -> None:
    """The lab answers whenever it likes, and a finger taps whenever it likes: what goes out is what was scanned."""
    here = with_set()
    here.slow = True
    for code in scans:
        here.scan(code)
        for _ in range(data.draw(st.integers(0, 3))):
            here.answer()
        here.tap(Action.TAKE) if data.draw(st.booleans()) and here.kiosk.busy else None
    assert not here.lab.told("asset.lent")
    while here.answer():
        pass
    assert {TAGS[asset] for asset in ready(here)} == set(scans)
    here.tap(Action.TAKE)
    here.tap(Action.TAKE)
    while here.answer():
        pass
    assert {TAGS[loan.asset_id] for loan in loans(here)} == set(scans)
    assert len(here.lab.told("asset.lent")) == len(set(scans))


# Out together ---------------------------------------------------------------------------------------------------------


@given(st.lists(st.sampled_from(sorted(TAGS)), min_size=1, max_size=4, unique=True), st.sampled_from(FOR_A_CLASS))
def test_one_tap_is_one_transaction_one_batch_one_due_time_and_one_borrower(names: list[str], rule: DueRule) -> None:
    here = with_set(*(TAGS[name] for name in names)).tap(Action.DUE, rule)
    assert here.kiosk.class_set is not None
    due_at = here.kiosk.class_set.due_at
    before = here.lab.store.transactions
    here.tap(Action.TAKE)
    assert here.screen is Screen.CLASS_OUT
    assert here.lab.store.transactions == before + 1
    lent = here.lab.told("asset.lent")
    assert len(lent) == len(names)
    assert [entry.seq for entry in lent] == list(range(lent[0].seq, lent[0].seq + len(names)))
    told = {(loan.batch_id, loan.due_at, loan.kind, loan.subject, loan.staff, loan.zone) for loan in loans(here)}
    assert len(told) == 1
    assert next(iter(told))[1:] == (due_at, LoanKind.CLASS_SET, PAT, PAT, here.lab.lab.site.zone)


def test_the_done_card_is_the_same_as_the_tap() -> None:
    assert with_set(A).scan(DONE).screen is Screen.CLASS_OUT


def test_what_somebody_else_took_meanwhile_stops_all_of_it_and_the_next_tap_is_about_the_rest() -> None:
    here = with_set(A, B, C)
    here.lab.tell(held("quest-b", HoldReason.RECALL))
    here.tap(Action.TAKE)
    assert (here.screen, here.kiosk.notice) == (Screen.CLASS_SET, Notice.SOMETHING_CHANGED)
    assert not loans(here)
    assert aside(here) == {"quest-b": Blocker.HELD_RECALL}
    here.tap(Action.TAKE)
    assert {loan.asset_id for loan in loans(here)} == {"quest-a", "quest-c"}


def test_an_empty_set_goes_nowhere() -> None:
    assert with_set().tap(Action.TAKE).screen is Screen.CLASS_SET
    lab = furnished()
    who = visitor(lab, EDUCATOR)
    before = len(lab.store.entries)
    perform(LendClassSet(visitor=who, assets=(), due_at=1, by=PAT), lab.lab)
    assert len(lab.store.entries) == before


def test_a_full_disk_keeps_the_set_on_the_screen_until_it_can_be_written() -> None:
    here = with_set(A, B)
    here.lab.store.full = True
    here.tap(Action.TAKE)
    assert (here.screen, here.kiosk.notice) == (Screen.CLASS_SET, Notice.NOT_WRITTEN)
    here.lab.store.full = False
    assert here.tap(Action.TAKE).screen is Screen.CLASS_OUT
    assert len(loans(here)) == 2


def test_the_set_is_undone_within_the_minute_and_lies_on_the_table_again() -> None:
    here = with_set(A, B).tap(Action.TAKE)
    here.lab.wait(59 * SECOND)
    here.scan(UNDO)
    assert (here.screen, here.kiosk.notice) == (Screen.CLASS_SET, Notice.TAKEN_BACK)
    assert ready(here) == ["quest-a", "quest-b"]
    assert not here.lab.store.open_loans(PAT)
    here.tap(Action.TAKE)
    assert len(here.lab.store.open_loans(PAT)) == 2


def test_what_moved_on_within_the_minute_stays_where_it_is_and_later_nothing_is_undone() -> None:
    here = with_set(A, B).tap(Action.TAKE)
    perform(TakeBack(A), here.lab.lab)
    assert here.tap(Action.UNDO).kiosk.notice is Notice.TAKEN_BACK_IN_PART
    here = with_set(A).tap(Action.TAKE)
    here.lab.wait(61 * SECOND)
    assert here.tap(Action.UNDO).kiosk.notice is Notice.TOO_LATE
    assert len(here.lab.store.open_loans(PAT)) == 1


def test_the_screen_forgets_the_set_by_itself() -> None:
    here = with_set(A).tap(Action.TAKE).wait(2 * MINUTE)
    assert here.screen is Screen.ATTRACT
    assert here.kiosk.class_set is None
    assert with_set(A).tap(Action.BACK).kiosk.class_set is None


def test_a_place_card_means_nothing_here() -> None:
    from lab_kiosk.domain.codes import place_card

    assert ready(with_set(A, place_card("MAKERS"))) == ["quest-a"]


def test_a_size_is_one_tap_and_the_same_tap_takes_it_away() -> None:
    here = with_set(A)
    sizes = [here.tap(Action.SIZE, said).kiosk.class_set for said in ("30", "30", "25", "999", "")]
    assert [draft.size for draft in sizes if draft] == [30, 0, 25, 25, 25]
    assert 30 in SIZES


# Until when -----------------------------------------------------------------------------------------------------------


def test_a_due_rule_that_is_not_offered_changes_nothing() -> None:
    here = with_set()
    assert here.kiosk.class_set is not None
    before = here.kiosk.class_set.due_at
    assert here.tap(Action.DUE, "never").kiosk.class_set is not None
    assert here.kiosk.class_set.due_at == before


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)),  # noqa: DTZ001 - hypothesis wants them bare
    st.integers(0, 24 * 60),
)
def test_every_rule_is_an_instant_that_is_still_to_come_and_a_lesson_is_always_one(now: datetime, closes: int) -> None:
    lab = furnished(closes=closes)
    lab.clock.now = int(now.replace(tzinfo=UTC).timestamp() * 1000)
    told = dues(lab.lab)
    assert told[0] == Due(DueRule.LESSON, lab.clock.now + 45 * MINUTE)
    assert {due.rule for due in told} >= {DueRule.LESSON, DueRule.DOUBLE_LESSON}
    assert all(due.at >= lab.clock.now + 5 * MINUTE for due in told)
    zone = ZoneInfo(lab.lab.site.zone)
    here = datetime.fromtimestamp(lab.clock.now / 1000, zone)
    for due in told[2:]:
        there = datetime.fromtimestamp(due.at / 1000, zone)
        days = (there.date() - here.date()).days
        assert days == (due.rule is DueRule.TOMORROW) + (closes == 24 * 60)


# Back, one by one -----------------------------------------------------------------------------------------------------


@given(st.permutations(sorted(TAGS)))
def test_a_set_that_comes_back_counts_itself_and_names_what_is_still_out(order: list[str]) -> None:
    here = with_set(*ALL).tap(Action.TAKE).tap(Action.CONTINUE)
    for number, name in enumerate(order, start=1):
        here.scan(TAGS[name])
        assert here.kiosk.returned is not None
        back = here.kiosk.returned.class_set
        assert back is not None
        assert (back.size, back.back) == (4, number)
        assert {part.asset_id for part in back.missing} == set(order[number:])


def test_scanning_it_twice_does_not_count_it_twice_and_still_says_how_far_the_set_is() -> None:
    here = with_set(A, B).tap(Action.TAKE).tap(Action.CONTINUE).scan(A).scan(A)
    assert here.kiosk.returned is not None
    assert here.kiosk.returned.here_already
    assert here.kiosk.returned.class_set is not None
    assert here.kiosk.returned.class_set.back == 1


def test_a_loan_of_the_set_that_was_undone_by_itself_is_none_of_it() -> None:
    """The others had moved on by then: an undo that came a moment too late for them."""
    here = with_set(A, B, C).tap(Action.TAKE).tap(Action.CONTINUE)
    undone = next(loan for loan in loans(here) if loan.asset_id == "quest-b")
    here.lab.tell(Fact(Stream("asset:quest-b"), LendingUndone(loan_id=undone.loan_id)))
    back = here.scan(A).kiosk.returned
    assert back is not None
    assert back.class_set is not None
    assert (back.class_set.size, back.class_set.back) == (2, 1)
    assert [part.asset_id for part in back.class_set.missing] == ["quest-c"]


def test_what_was_undone_or_renewed_is_none_of_the_set() -> None:
    here = with_set(A, B).tap(Action.TAKE).tap(Action.UNDO).tap(Action.REMOVE, "quest-b").tap(Action.TAKE)
    returned = perform(TakeBack(A), here.lab.lab)
    assert isinstance(returned, Returned)
    assert returned.class_set is not None
    assert (returned.class_set.size, returned.class_set.back) == (1, 1)


def test_a_single_loan_is_no_set() -> None:
    here = at_home().tap(Action.BORROW).scan(A).tap(Action.TAKE).tap(Action.CONTINUE).scan(A)
    assert here.kiosk.returned is not None
    assert here.kiosk.returned.class_set is None


def test_staff_take_sets_too() -> None:
    lab = furnished()
    opened = perform(OpenClassSet(text=staff_badge()), lab.lab)
    assert isinstance(opened, ClassSetOpened)
    assert opened.borrower.handle == STAFF
    assert {asset: lab.store.state(ASSET, f"asset:{asset}").custody for asset in HEADSETS} == dict.fromkeys(
        HEADSETS, Custody.IN_LAB
    )
