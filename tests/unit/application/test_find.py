# SPDX-License-Identifier: Apache-2.0
"""Looking something up at the desk: letters or a scan, and the page of one thing."""

from __future__ import annotations

import pytest

from lab_kiosk.application.find import (
    FoundShown,
    ThingAct,
)
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.flows.find import LONGEST
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.codes import place_card
from lab_kiosk.domain.events.equipment import (
    AssetRegistered,
    AssetRetired,
    BatteryReported,
    CodeAssigned,
    CodeRetired,
    HoldPlaced,
)
from lab_kiosk.domain.ids import HoldId, ModelId
from lab_kiosk.domain.vocabulary import (
    CodeKind,
    Custody,
    HoldReason,
    Role,
)
from tests.support.builders import HOUR, PAT, SECOND, STAFF, badge_text
from tests.support.equipment import back, lent, missing
from tests.support.finding import (
    SERIAL,
    at_thing,
    book,
    finding,
    names,
    page,
    stocked,
    told,
    typed,
)
from tests.support.journeys import A, running
from tests.support.scenarios import KIT_CODE, TAGS, furnished


def test_damaged_label_type_ahead_by_tag_serial_and_model() -> None:
    """M: several codes per item (tag, serial, old codes); "both scan and pick from list" (equipment.md §1a)."""
    assert names(typed(finding(), TAGS["quest-b"][-4:])) == ["quest-b"]
    assert names(typed(finding(), "5cd0123")) == ["quest-a"]
    assert names(typed(finding(), "quest")) == ["quest-a", "quest-b", "quest-c"]


def test_each_letter_narrows_the_list_and_erasing_widens_it() -> None:
    here = typed(finding(), "QU")
    assert (here.kiosk.draft.text, len(names(here))) == ("QU", 3)
    assert names(typed(here, "X")) == []
    assert len(names(here.tap(Action.ERASE))) == 3
    assert here.tap(Action.ERASE).tap(Action.ERASE).kiosk.draft.text == ""
    assert names(here) == []


@pytest.mark.parametrize(
    ("value", "text"), [("é", "É"), ("ß", "ß"), ("5", "5"), ("", ""), ("ab", ""), (" ", ""), ("-", ""), ("\x07", "")]
)
def test_letters_and_figures_are_typed_and_signs_only_between(value: str, text: str) -> None:
    assert finding().tap(Action.TYPE, value).kiosk.draft.text == text


def test_signs_are_typed_behind_something_and_only_so_much_fits() -> None:
    here = typed(finding(), "A-B C/D")
    assert here.kiosk.draft.text == "A-B C/D"
    assert len(typed(here, "X" * 50).kiosk.draft.text) == LONGEST


def test_the_letters_of_another_language_and_the_second_page_of_keys() -> None:
    here = finding().tap(Action.LAYOUT, "ar").tap(Action.SIGNS)
    assert (here.kiosk.draft.layout, here.kiosk.draft.signs, here.kiosk.draft.figures) == ("ar", True, True)


def test_an_answer_to_fewer_letters_is_not_shown() -> None:
    here = finding()
    here.slow = True
    typed(here, "QU").send(FoundShown(text="Q", lines=()))
    assert book(here).shown.text == ""
    while here.answer():
        pass
    assert book(here).shown.text == "QU"


def test_news_of_a_search_gives_nobody_more_time() -> None:
    here = typed(finding(), "Q")
    since = here.kiosk.since
    here.wait(SECOND).send(FoundShown(text="Q"))
    assert here.kiosk.since == since


def test_the_key_done_opens_the_first_and_a_tap_the_one_that_was_meant() -> None:
    assert page(typed(finding(), "quest").tap(Action.PICK)).asset_id == "quest-a"
    assert page(typed(finding(), "quest").tap(Action.PICK, "quest-c")).asset_id == "quest-c"


def test_nothing_opens_that_is_not_on_the_list() -> None:
    assert typed(finding(), "quest").tap(Action.PICK, "camera").screen is Screen.FIND
    assert finding().tap(Action.PICK).screen is Screen.FIND
    here = finding()
    here.slow = True
    assert typed(here, "quest").tap(Action.PICK).kiosk.busy is False


def test_the_list_says_where_things_are_and_who_has_them() -> None:
    lab = stocked()
    told(lab, lent("l"), "quest-b", PAT)
    told(lab, HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.STAFF, by=STAFF), "quest-c")
    told(lab, AssetRetired(reason="lost", by=STAFF), "camera")
    lines = {line.asset_id: line for line in book(typed(finding(lab), "quest")).shown.lines}
    assert (lines["quest-a"].place, lines["quest-a"].who, lines["quest-a"].held) == ("shelf", "", False)
    assert (lines["quest-b"].custody, lines["quest-b"].who) == (Custody.ON_LOAN, "Pat")
    assert lines["quest-c"].held
    (camera,) = book(typed(finding(lab), "camera")).shown.lines
    assert (camera.retired, camera.name, camera.picture) == (True, "Camera", "quest")


def test_a_thing_of_a_model_that_is_not_here_yet_has_no_name() -> None:
    lab = stocked()
    told(lab, AssetRegistered(model_id=ModelId("later"), tag="IL99AB22X", place="shelf"), "stranger")
    (line,) = book(typed(finding(lab), "99ab")).shown.lines
    assert (line.name, line.picture) == ("", "")


# Scans.


def test_a_scan_of_a_known_tag_opens_its_page_and_brings_nothing_back() -> None:
    lab = stocked()
    told(lab, lent("l"), subject=PAT)
    here = at_thing(lab)
    assert (page(here).custody, page(here).who, here.lab.told("asset.returned")) == (Custody.ON_LOAN, "Pat", [])
    assert page(here.scan(TAGS["quest-b"])).asset_id == "quest-b"


def test_an_unknown_code_is_said_kept_and_leads_to_typing() -> None:
    """M: a scan that means nothing is kept (equipment.md §3.3 no. 12)."""
    here = at_thing().scan("4006381333931")
    assert (here.screen, here.kiosk.notice, book(here).unknown) == (Screen.FIND, Notice.NOT_IN_LIST, True)
    assert len(here.lab.told("scan.unknown")) == 1
    assert (here.kiosk.draft.text, book(typed(here, "Q")).unknown) == ("", False)


def test_an_old_code_opens_the_thing_and_asks_for_a_new_label() -> None:
    """M: retired codes keep resolving, with "old label, print a new one?"."""
    lab = stocked()
    told(lab, CodeAssigned(value="OLD-123", kind=CodeKind.OLD_TAG))
    told(lab, CodeRetired(value="OLD-123", by=STAFF))
    here = finding(lab).scan("OLD-123")
    assert (page(here).asset_id, here.kiosk.notice, book(here).old_label) == ("quest-a", Notice.OLD_LABEL, True)
    assert not book(here.scan(A)).old_label


def test_found_a_missing_thing_is_found_with_its_scan_here_too() -> None:
    """FOUND on any screen (equipment.md §0.1, DOMAIN.md)."""
    lab = stocked()
    told(lab, missing())
    here = finding(lab).scan(A)
    assert (page(here).custody, here.kiosk.notice) == (Custody.IN_LAB, Notice.FOUND_HERE)
    assert len(lab.told("asset.found")) == 1
    told(lab, missing())
    assert page(typed(here.tap(Action.BACK), "5cd0").tap(Action.PICK)).custody is Custody.MISSING


def test_the_code_of_a_kit_lists_its_parts() -> None:
    here = at_thing().scan(KIT_CODE)
    assert (here.screen, book(here).shown.kit, names(here)) == (Screen.FIND, "VR set", ["quest-a", "camera"])
    assert page(here.tap(Action.PICK, "camera")).asset_id == "camera"
    assert page(at_thing().scan(KIT_CODE).tap(Action.PICK)).asset_id == "quest-a"


def test_a_visitors_badge_closes_it_and_serves_them() -> None:
    here = at_thing().scan(badge_text(PAT))
    assert (here.screen, here.kiosk.find, here.kiosk.desk) == (Screen.VERDICT, None, None)


def test_what_cannot_be_read_is_said_and_the_page_stays() -> None:
    here = at_thing().scan("?")
    assert (here.screen, here.kiosk.notice) == (Screen.THING, Notice.UNREADABLE)


def test_the_card_of_a_place_wants_a_thing_and_its_question_first() -> None:
    for here in (finding(), at_thing(), at_thing().tap(Action.OPEN, "hold")):
        assert here.scan(place_card("CUPBOARD")).kiosk.notice is Notice.THING_FIRST


# The page.


def test_the_page_says_everything_that_is_in_the_way() -> None:
    lab = stocked()
    told(lab, lent("l"), subject=PAT)
    lab.wait(HOUR)
    told(lab, back())
    told(lab, HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.DAMAGED, by=STAFF))
    told(lab, BatteryReported(percent=12, charging=True))
    thing = page(at_thing(lab))
    assert thing.blockers == (Blocker.HELD_DAMAGED, Blocker.NEEDS_SANITISE)
    assert (thing.battery, thing.charging, thing.serials, thing.maker) == (12, True, (SERIAL,), "M")
    (hold,) = thing.holds
    assert (hold.reason, hold.by, hold.at) == (HoldReason.DAMAGED, "Sam", lab.clock.now)


def test_the_page_of_a_loan_says_who_until_when_and_since_when() -> None:
    lab = stocked()
    told(lab, lent("l"), subject=PAT)
    at = lab.clock.now
    lab.wait(2 * HOUR)
    thing = page(at_thing(lab))
    assert (thing.who, thing.role, thing.since, thing.loan_id) == ("Pat", Role.UNKNOWN, at, "l")
    assert (thing.overdue, thing.blockers) == (True, (Blocker.ON_LOAN,))


def test_a_name_is_shown_only_where_the_register_has_one() -> None:
    lab = furnished(ask_purpose=False)
    told(lab, lent("l"), subject=PAT)
    assert page(at_thing(lab)).who == ""


def test_the_page_of_a_thing_in_a_demo_names_the_demo() -> None:
    lab = running().lab
    thing = page(at_thing(lab, TAGS["quest-a"]))
    assert (thing.custody, thing.demo) == (Custody.IN_SESSION, "deep-sea")
    assert set(thing.acts) == {ThingAct.CODE, ThingAct.HOLD, ThingAct.LABEL}


def test_back_leads_to_the_list_as_it_was_typed_and_then_to_the_desk() -> None:
    here = typed(finding(), "quest").tap(Action.PICK).tap(Action.BACK)
    assert (here.screen, here.kiosk.draft.text, len(names(here))) == (Screen.FIND, "QUEST", 3)
    here.tap(Action.BACK)
    assert (here.screen, here.kiosk.find, here.kiosk.draft.text) == (Screen.DESK, None, "")
