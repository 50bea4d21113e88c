# SPDX-License-Identifier: Apache-2.0
"""Stock-take: a place, then its contents; several kiosks at once; missing only at the end, and never what is out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application.commands import DoDuty
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.fleet import CloseStocktake, CountThing, LookAtStocktake
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.outcomes import StaffRefused
from lab_kiosk.application.stocktake import CountLine, CountVerdict, StocktakePage, StocktakeShown
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.stocktake import latest, lines_of, stream_of
from lab_kiosk.domain.codes import Command, place_card, place_code
from lab_kiosk.domain.events import Entry, Fact
from lab_kiosk.domain.events.equipment import AssetCounted, AssetMarkedMissing, AssetMoved, AssetRetired, AssetReturned
from lab_kiosk.domain.events.stocktakes import StocktakeClosed, StocktakeOpened
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.stocktake import STOCKTAKE
from lab_kiosk.domain.ids import AssetId, Stream
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import Custody, LoanEnd
from tests.support.builders import DAY, HOUR, MINUTE, PAT, SECOND, STAFF, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.equipment import back, lent
from tests.support.fakes import TestLab
from tests.support.journeys import LOGIN, PATS, A, card, mark_missing
from tests.support.scenarios import HEADSETS, KIT_CODE, TAGS, furnished, kit

B, C, CAMERA = TAGS["quest-b"], TAGS["quest-c"], TAGS["camera"]
SHELF, CUPBOARD = place_card("SHELF"), place_card("CUPBOARD")
NUMBER = "1/2027-01-15/1"


def stocked() -> TestLab:
    """Everything on the shelf, the camera in the cupboard; none of it was scanned today."""
    lab = furnished()
    lab.tell(Fact(Stream("asset:camera"), AssetMoved(place="cupboard", by="S")))
    lab.wait(HOUR)
    return lab


def counting(lab: TestLab | None = None, *scans: str) -> Desk:
    here = Desk(lab or stocked()).scan(card(Command.STOCKTAKE)).scan(staff_badge())
    assert here.screen is Screen.STOCKTAKE
    for text in scans:
        here.scan(text)
    return here


def page(here: Desk) -> StocktakePage:
    assert here.kiosk.stocktake is not None
    return here.kiosk.stocktake


def last(here: Desk) -> CountLine:
    told = page(here).last
    assert told is not None
    return told


def custody(lab: TestLab, name: str) -> Custody:
    return lab.store.state(ASSET, f"asset:{name}").custody


def close(here: Desk) -> Desk:
    return here.tap(Action.STOP).tap(Action.STOP)


# A place, then its contents -------------------------------------------------------------------------------------------


def test_a_card_and_a_staff_badge_open_it_and_nobody_elses() -> None:
    here = Desk(stocked()).scan(card(Command.STOCKTAKE)).scan(PATS)
    assert (here.screen, here.kiosk.notice) == (Screen.STAFF, Notice.STAFF_REFUSED)
    assert perform(DoDuty(Duty.TAKE_STOCK, PATS), here.lab.lab) == StaffRefused()
    here.scan(staff_badge())
    (opened,) = here.lab.told("stocktake.opened")
    assert opened.event == StocktakeOpened(by=STAFF)
    assert page(here).number == NUMBER


def test_a_thing_before_a_place_is_not_counted_and_is_told_so() -> None:
    here = counting(None, A)
    assert here.kiosk.notice is Notice.PLACE_FIRST
    assert not here.lab.told("asset.counted")


def test_the_place_says_how_far_it_is_and_what_is_not_scanned_yet() -> None:
    here = counting(None, SHELF)
    assert page(here).place == "shelf"
    assert [(told.place, told.expected, told.found) for told in page(here).places] == [("shelf", 3, 0)]
    assert {told.asset_id for told in page(here).not_yet} == set(HEADSETS)
    here.scan(A).scan(B)
    assert last(here).verdict is CountVerdict.FOUND
    assert (page(here).found, page(here).places[0].found) == (2, 2)
    assert {told.asset_id for told in page(here).not_yet} == {"quest-c"}
    assert custody(here.lab, "quest-c") is Custody.IN_LAB


def test_the_same_thing_again_is_one_line_and_writes_nothing() -> None:
    here = counting(None, SHELF, A)
    before = len(here.lab.store.entries)
    here.scan(A)
    assert page(here).again
    assert (page(here).found, len(here.lab.store.entries)) == (1, before)
    assert not page(here.scan(B)).again


def test_what_belongs_elsewhere_is_misplaced_until_somebody_says_that_it_stays() -> None:
    here = counting(None, SHELF, CAMERA)
    assert (last(here).verdict, last(here).was_at) == (CountVerdict.MISPLACED, "cupboard")
    assert [line.asset_id for line in page(here).puzzles] == ["camera"]
    assert here.lab.store.state(ASSET, "asset:camera").place == "cupboard"
    here.tap(Action.MOVE, "camera")
    assert here.lab.store.state(ASSET, "asset:camera").place == "shelf"
    assert page(here).puzzles == ()
    assert page(here).misplaced == 1


def test_what_nobody_counted_is_moved_by_no_tap() -> None:
    here = counting(None, SHELF).tap(Action.MOVE, "camera")
    assert here.lab.store.state(ASSET, "asset:camera").place == "cupboard"
    assert len(here.lab.told("asset.moved")) == 1


def test_what_comes_from_the_desk_of_returns_is_put_away_and_no_puzzle() -> None:
    lab = stocked()
    lab.tell(Fact(Stream("asset:quest-a"), AssetReturned(place=lab.lab.site.place)))
    here = counting(lab, SHELF, A)
    assert last(here).verdict is CountVerdict.FOUND
    assert lab.store.state(ASSET, "asset:quest-a").place == "shelf"


def test_what_somebody_has_is_unexpected_and_stays_their_loan_until_staff_take_it_back() -> None:
    lab = stocked()
    lab.tell(Fact(Stream("asset:quest-a"), lent("l"), PAT))
    here = counting(lab, SHELF, A)
    assert last(here).verdict is CountVerdict.UNEXPECTED
    assert lab.store.open_loans(PAT)
    here.tap(Action.RETURN, "quest-a")
    assert not lab.store.open_loans(PAT)
    assert page(here).puzzles == ()
    here.tap(Action.RETURN, "quest-a")
    assert len(lab.told("asset.returned")) == 1


def test_what_is_retired_is_unexpected() -> None:
    lab = stocked()
    lab.tell(Fact(Stream("asset:quest-a"), AssetRetired(reason="old", by="S")))
    assert last(counting(lab, SHELF, A)).verdict is CountVerdict.UNEXPECTED


def test_what_was_missing_is_found_in_large_letters_with_its_loan() -> None:
    lab = stocked()
    lab.tell(Fact(Stream("asset:quest-a"), lent("l"), PAT))
    mark_missing(lab)
    here = counting(lab, SHELF, A)
    assert (last(here).verdict, here.kiosk.notice) == (CountVerdict.WAS_MISSING, Notice.FOUND_HERE)
    assert custody(lab, "quest-a") is Custody.IN_LAB
    (loan,) = [record for record in lab.store.records().values() if isinstance(record, Loan)]
    assert loan.closed_how is LoanEnd.FOUND
    assert here.scan(A).kiosk.notice is None


def test_a_code_that_nobody_knows_is_a_line_once_and_kept_for_staff() -> None:
    here = counting(None, SHELF, "ZZ-77", "ZZ-77", "12345")
    assert (page(here).unknown, last(here).verdict) == (2, CountVerdict.UNKNOWN)
    strays = here.lab.told("stocktake.stray_counted")
    assert [entry.personal.code if entry.personal else None for entry in strays] == ["ZZ-77", None]
    assert here.scan(LOGIN).kiosk.notice is Notice.LOGIN_BADGE
    assert here.screen is Screen.STOCKTAKE


def test_a_kit_is_counted_by_its_parts() -> None:
    lab = stocked()
    lab.tell(kit("quest-a"))
    assert counting(lab, SHELF, KIT_CODE).kiosk.notice is Notice.SCAN_THE_PARTS


def test_a_card_of_a_place_that_no_record_knows_stands_for_itself() -> None:
    here = counting(None, place_card("ATTIC"), A)
    assert (page(here).place, last(here).verdict) == ("ATTIC", CountVerdict.MISPLACED)
    assert [told.expected for told in page(here).places] == [0]
    assert place_code("shelf A, left") == "SHELFALEFT"


def test_the_page_closes_by_itself_and_opens_again_where_it_was() -> None:
    here = counting(None, SHELF, A).wait(301 * SECOND)
    assert here.screen is Screen.ATTRACT
    here.scan(card(Command.STOCKTAKE)).scan(staff_badge())
    assert (page(here).number, page(here).found) == (NUMBER, 1)
    assert len(here.lab.told("stocktake.opened")) == 1
    assert counting(None, SHELF).tap(Action.BACK).kiosk.stocktake is None
    assert counting(None, SHELF, A).scan(badge_text(PAT)).screen is Screen.VERDICT


def test_news_of_other_kiosks_come_without_touching_what_was_scanned_last() -> None:
    here = counting(None, SHELF, A)
    told = perform(CountThing(number=NUMBER, code=B, place="shelf", by=STAFF), here.lab.lab)
    assert isinstance(told, StocktakePage)
    since = here.kiosk.since
    here.lab.wait(MINUTE)
    here.send(perform(LookAtStocktake(number=NUMBER, place="shelf", by=STAFF), here.lab.lab))
    assert (page(here).found, last(here).asset_id, here.kiosk.since) == (2, "quest-a", since)
    here.send(perform(LookAtStocktake(number=NUMBER, place="elsewhere", by=STAFF), here.lab.lab))
    assert page(here).place == "shelf"


@given(st.lists(st.sampled_from([A, B, C, CAMERA, SHELF, CUPBOARD]), max_size=16), st.data())
def test_however_slow_the_lab_answers_every_scan_is_counted_at_the_place_of_the_answer_before_it(
    scans: list[str], data: st.DataObject
) -> None:
    here = counting(None, SHELF)
    here.slow = True
    for text in scans:
        here.scan(text)
        if text in {SHELF, CUPBOARD} or data.draw(st.booleans()):
            while here.answer():
                pass
    while here.answer():
        pass
    seen = here.lab.store.state(STOCKTAKE, stream_of(NUMBER)).seen
    where, expected = "shelf", {}
    for text in scans:
        if text in {SHELF, CUPBOARD}:
            where = "shelf" if text == SHELF else "cupboard"
        else:
            expected[text] = where
    assert {TAGS[name]: told.place for name, told in seen.items()} == expected
    assert page(here).place == where


def test_a_full_disk_loses_no_page() -> None:
    here = counting(None, SHELF)
    here.lab.store.full = True
    assert here.scan(A).kiosk.notice is Notice.NOT_WRITTEN
    here.lab.store.full = False
    assert page(here.scan(A)).found == 1


# The end --------------------------------------------------------------------------------------------------------------


def test_the_first_tap_says_what_would_be_missing_and_the_second_says_that_it_is() -> None:
    here = counting(None, SHELF, A, B).tap(Action.STOP)
    assert (here.kiosk.closing, page(here).unseen) == (True, 1)
    assert custody(here.lab, "quest-c") is Custody.IN_LAB
    assert not here.tap(Action.BACK).kiosk.closing
    close(here)
    assert [line.asset_id for line in page(here).missing] == ["quest-c"]
    assert custody(here.lab, "quest-c") is Custody.MISSING
    (marked,) = here.lab.told("asset.marked_missing")
    (closed,) = here.lab.told("stocktake.closed")
    assert marked.event == AssetMarkedMissing(
        by=STAFF, stocktake=NUMBER, unseen_since=here.lab.store.state(STOCKTAKE, stream_of(NUMBER)).opened_at
    )
    assert closed.event == StocktakeClosed(by=STAFF, missing=(AssetId("quest-c"),))
    assert closed.seq == marked.seq + 1
    assert not here.tap(Action.STOP).kiosk.closing


def test_what_is_out_anywhere_or_belongs_to_a_place_that_nobody_counted_is_never_missing() -> None:
    lab = stocked()
    lab.tell(Fact(Stream("asset:quest-a"), lent("l"), PAT))
    here = close(counting(lab, SHELF, B))
    assert [line.asset_id for line in page(here).missing] == ["quest-c"]
    assert (custody(lab, "quest-a"), custody(lab, "camera")) == (Custody.ON_LOAN, Custody.IN_LAB)


def test_what_anybody_scanned_since_it_was_opened_is_here() -> None:
    lab = stocked()
    lab.tell(Fact(Stream("asset:quest-c"), lent("l"), PAT))
    here = counting(lab, SHELF, A, B)
    lab.wait(MINUTE)
    lab.tell(Fact(Stream("asset:quest-c"), back(place="shelf")))
    assert page(close(here)).missing == ()
    (closed,) = lab.told("stocktake.closed")
    assert closed.event.missing == ()  # type: ignore[union-attr]


def test_what_turns_up_afterwards_is_found_and_the_report_says_so() -> None:
    here = close(counting(None, SHELF, A, B))
    here.tap(Action.BACK).scan(C)
    assert here.kiosk.returned is not None
    assert here.kiosk.returned.found
    here.scan(card(Command.STOCKTAKE)).scan(staff_badge())
    assert page(here).number == "1/2027-01-15/2"
    assert latest(here.lab.lab) == "1/2027-01-15/2"
    told = perform(LookAtStocktake(number=NUMBER, place="", by=STAFF), here.lab.lab)
    assert isinstance(told, StocktakePage)
    assert (told.missing, told.turned_up) == ((), 1)


def test_closed_twice_is_closed_once_and_nothing_begins_after_it() -> None:
    here = close(counting(None, SHELF, A, B, C))
    before = len(here.lab.store.entries)
    perform(CloseStocktake(number=NUMBER, place="shelf", by=STAFF), here.lab.lab)
    assert len(here.lab.store.entries) == before
    here.scan(CUPBOARD)
    assert [told.place for told in page(here).places] == ["shelf"]


def test_today_has_none_before_the_first_and_tomorrow_has_its_own() -> None:
    lab = stocked()
    assert latest(lab.lab) == ""
    counting(lab, SHELF)
    assert latest(lab.lab) == NUMBER
    lab.wait(DAY)
    assert page(counting(lab)).number == "1/2027-01-16/1"
    shown = perform(DoDuty(Duty.TAKE_STOCK, staff_badge()), lab.lab)
    assert isinstance(shown, StocktakeShown)


# Two kiosks -----------------------------------------------------------------------------------------------------------


def test_two_staff_at_two_kiosks_open_the_same_stock_take_without_hearing_of_each_other() -> None:
    one, other = stocked(), stocked()
    counting(one, SHELF, A)
    counting(other, CUPBOARD, CAMERA)
    theirs = [entry for entry in other.store.entries if isinstance(entry.event, AssetCounted | StocktakeOpened)]
    foreign = [_from_elsewhere(entry) for entry in theirs]
    one.store.accept(foreign)
    state = one.store.state(STOCKTAKE, stream_of(NUMBER))
    assert set(state.seen) == {"quest-a", "camera"}
    assert {line.verdict for line in lines_of(one.lab, NUMBER)} == {CountVerdict.FOUND}


def _from_elsewhere(entry: Entry) -> Entry:
    from msgspec.structs import replace

    from lab_kiosk.domain.ids import EventId, LogId

    return replace(entry, log_id=LogId("elsewhere"), event_id=EventId(f"elsewhere-{entry.seq}"))


@pytest.mark.parametrize("kind", ["stocktake.opened", "stocktake.place_started", "asset.counted", "stocktake.closed"])
def test_each_act_of_a_stock_take_names_a_member_of_staff(kind: str) -> None:
    here = close(counting(None, SHELF, A))
    assert {entry.event.by for entry in here.lab.told(kind)} == {STAFF}  # type: ignore[union-attr]
