# SPDX-License-Identifier: Apache-2.0
"""A code that nobody knows is given to a thing that is in the register: by name, asked first, and to one thing only."""

from __future__ import annotations

import pytest

from lab_kiosk.application.find import ActOnThing, NotNow, ThingAct, ThingRefused
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain import codes
from lab_kiosk.domain.acts import is_act
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import CodeAssigned
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import CaseCode, CodeKind
from tests.support.builders import STAFF, badge_text
from tests.support.desk import Desk
from tests.support.finding import book, finding, names, page, stocked, told, typed
from tests.support.journeys import A, card
from tests.support.scenarios import KIT_CODE, TAGS

STICKER, NEW_TAG = "EDU-20-4471", codes.asset_tag("ZZZZZZ")


def waiting(code: str = STICKER, role: StaffRole = StaffRole.LEAD) -> Desk:
    here = finding(role=role).scan(code)
    assert (here.screen, book(here).code) == (Screen.FIND, code)
    return here


def given(here: Desk) -> list[tuple[str, str]]:
    """What staff gave: the thing and the code."""
    told = here.lab.told("asset.code_assigned")
    return [(entry.stream, entry.event.value) for entry in told if is_act(entry.event)]  # type: ignore[union-attr]


@pytest.mark.parametrize(("code", "kind"), [(STICKER, CodeKind.VENDOR), (NEW_TAG, CodeKind.TAG), ("4471", "vendor")])
def test_unknown_code_is_given_to_the_thing_that_was_searched(code: str, kind: CodeKind) -> None:
    here = typed(waiting(code), "QUEST")
    here.tap(Action.PICK, "quest-b").tap(Action.OPEN, "code")
    assert (here.screen, given(here)) == (Screen.THING_ACT, [])
    here.tap(Action.AGREE)
    assert (here.screen, here.kiosk.notice, book(here).code) == (Screen.THING, Notice.WRITTEN_DOWN, "")
    assert given(here) == [("asset:quest-b", code)]
    event = here.lab.told("asset.code_assigned")[-1].event
    assert (event.kind, event.by) == (kind, STAFF)  # type: ignore[union-attr]
    assert page(here.scan(A)).asset_id == "quest-a"
    assert page(here.scan(code)).asset_id == "quest-b"
    assert here.tap(Action.OPEN, "code").screen is Screen.THING


def test_the_new_label_and_then_the_old_one_is_enough() -> None:
    here = waiting(NEW_TAG).scan(A).tap(Action.OPEN, "code").tap(Action.AGREE)
    assert given(here) == [("asset:quest-a", NEW_TAG)]
    assert page(here.scan(NEW_TAG)).asset_id == "quest-a"


def test_a_code_that_was_given_is_found_by_typing_and_told_in_the_history() -> None:
    here = waiting().scan(A).tap(Action.OPEN, "code").tap(Action.AGREE)
    shown = book(here.tap(Action.PICK)).history
    assert shown is not None
    line = shown.lines[0]
    assert (line.kind, line.who, line.word) == ("asset.code_assigned", "Sam", STICKER)
    assert "quest-a" in names(typed(finding(here.lab), "4471"))


def test_the_wrong_thing_is_put_away_and_the_code_still_waits() -> None:
    here = waiting().scan(A).tap(Action.OPEN, "code").tap(Action.BACK).tap(Action.BACK)
    assert (here.screen, book(here).code) == (Screen.FIND, STICKER)
    here.scan(TAGS["quest-b"]).tap(Action.OPEN, "code").tap(Action.AGREE)
    assert given(here) == [("asset:quest-b", STICKER)]


def test_the_last_code_that_was_scanned_is_meant_and_none_outlives_the_page() -> None:
    here = waiting().scan("OTHER-77")
    assert book(here).code == "OTHER-77"
    here.tap(Action.BACK).tap(Action.OPEN, "find").scan(A)
    assert here.tap(Action.OPEN, "code").screen is Screen.THING
    assert given(here) == []


def test_without_a_code_the_page_has_no_such_button() -> None:
    here = finding().scan(A)
    assert here.tap(Action.OPEN, "code").screen is Screen.THING


def test_it_may_look_and_gives_no_code() -> None:
    here = waiting(role=StaffRole.IT).scan(A)
    assert here.tap(Action.OPEN, "code").screen is Screen.THING
    refused = perform(ActOnThing(asset_id="quest-a", act=ThingAct.CODE, by="", value=STICKER), here.lab.lab)
    assert isinstance(refused, ThingRefused)
    assert refused.why is NotNow.NOT_YOUR_PART


def test_a_code_that_another_kiosk_gave_meanwhile_is_not_given_twice() -> None:
    here = waiting().scan(A).tap(Action.OPEN, "code")
    told(here.lab, CodeAssigned(value=STICKER, kind=CodeKind.VENDOR, by=STAFF), "quest-b")
    here.tap(Action.AGREE)
    assert here.kiosk.notice is Notice.THING_CHANGED
    assert given(here) == [("asset:quest-b", STICKER)]


@pytest.mark.parametrize("value", [A, TAGS["quest-b"], KIT_CODE, "", badge_text(), card(Command.DESK), "IL9", "x" * 30])
def test_what_belongs_to_something_or_is_no_code_of_a_thing_is_refused(value: str) -> None:
    lab = stocked()
    refused = perform(ActOnThing(asset_id="quest-c", act=ThingAct.CODE, by=STAFF, value=value), lab.lab)
    assert isinstance(refused, ThingRefused)


def test_two_kiosks_that_gave_one_code_to_two_things_ask_staff() -> None:
    lab = stocked()
    for thing in ("quest-a", "quest-b"):
        lab.tell(Fact(Stream(f"asset:{thing}"), CodeAssigned(value=STICKER, kind=CodeKind.VENDOR, by=STAFF)))
    assert [case.code for case in lab.store.open_cases()] == [CaseCode.DUPLICATE_TAG]
