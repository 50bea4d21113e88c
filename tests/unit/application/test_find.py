# SPDX-License-Identifier: Apache-2.0
"""Looking something up at the desk: letters or a scan, the page of one thing, acts that name who did them, history."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.find import (
    HISTORY_PAGE,
    ActOnThing,
    FindBook,
    FoundShown,
    HistoryLine,
    HistoryShown,
    LookAtHistory,
    NotNow,
    OpenThing,
    ThingAct,
    ThingPage,
    ThingRefused,
    ThingShown,
    ThingUnknown,
    Told,
)
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.flows.find import LONGEST
from lab_kiosk.application.paper import Paper, PaperKnown, PrintState, PrintTag, PrintTold
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.codes import Command, place_card
from lab_kiosk.domain.events import Fact, Unknown
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetMoved,
    AssetRegistered,
    AssetReserved,
    AssetRetired,
    AssetSentToBench,
    BatteryReported,
    CaseSettled,
    CodeAssigned,
    CodeRetired,
    HoldPlaced,
)
from lab_kiosk.domain.folds.asset import ASSET, AssetState
from lab_kiosk.domain.ids import EventId, Handle, HoldId, LogId, ModelId, Stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import (
    CodeKind,
    Condition,
    Custody,
    HoldReason,
    Lifecycle,
    LoanEnd,
    RetireReason,
    Role,
)
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, SECOND, STAFF, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.equipment import back, condition, found, lent, missing
from tests.support.fakes import SITE_STREAM, TestLab
from tests.support.journeys import A, at_staff_desk, card, running
from tests.support.scenarios import KIT_CODE, TAGS, furnished, kit, named

SERIAL = "5CD-O1234"


def told(lab: TestLab, event: Any, thing: str = "quest-a", subject: str | None = None) -> None:
    lab.tell(Fact(Stream(f"asset:{thing}"), event, Handle(subject) if subject else None))


def stocked() -> TestLab:
    lab = furnished(ask_purpose=False)
    lab.tell(named(STAFF, "Sam"), named(PAT, "Pat"), named(QUINN, "Quinn"), kit("quest-a", "camera"))
    told(lab, CodeAssigned(value=SERIAL, kind=CodeKind.SERIAL))
    told(lab, AssetMoved(place="cupboard", by=STAFF), "camera")
    return lab


def finding(lab: TestLab | None = None, role: StaffRole | None = StaffRole.LEAD) -> Desk:
    here = at_staff_desk(lab or stocked(), role=role).tap(Action.OPEN, "find")
    assert here.screen is Screen.FIND
    return here


def typed(here: Desk, text: str) -> Desk:
    for letter in text:
        here.tap(Action.TYPE, letter)
    return here


def at_thing(lab: TestLab | None = None, code: str = A, role: StaffRole | None = StaffRole.LEAD) -> Desk:
    here = finding(lab, role).scan(code)
    assert here.screen is Screen.THING
    return here


def book(here: Desk) -> FindBook:
    assert here.kiosk.find is not None
    return here.kiosk.find


def page(here: Desk) -> ThingPage:
    thing = book(here).thing
    assert thing is not None
    return thing


def names(here: Desk) -> list[str]:
    return [line.asset_id for line in book(here).shown.lines]


def state(here: Desk | TestLab, thing: str = "quest-a") -> AssetState:
    lab = here.lab if isinstance(here, Desk) else here
    return lab.store.state(ASSET, f"asset:{thing}")


def story(here: Desk) -> tuple[HistoryLine, ...]:
    history = book(here).history
    assert history is not None
    return history.lines


def newest(here: Desk, kind: str) -> Any:
    """The last event of a kind."""
    return here.lab.told(kind)[-1].event


# The list.


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
    assert set(thing.acts) == {ThingAct.HOLD, ThingAct.LABEL}


def test_back_leads_to_the_list_as_it_was_typed_and_then_to_the_desk() -> None:
    here = typed(finding(), "quest").tap(Action.PICK).tap(Action.BACK)
    assert (here.screen, here.kiosk.draft.text, len(names(here))) == (Screen.FIND, "QUEST", 3)
    here.tap(Action.BACK)
    assert (here.screen, here.kiosk.find, here.kiosk.draft.text) == (Screen.DESK, None, "")


# What staff do.


def act(here: Desk, name: str, *choices: str) -> Desk:
    here.tap(Action.OPEN, name)
    for choice in choices:
        here.tap(Action.DECIDE, choice)
    return here


def test_a_hold_is_placed_with_its_reason_and_who_placed_it() -> None:
    here = act(at_thing(), "hold", "recall")
    assert (here.screen, here.kiosk.notice) == (Screen.THING, Notice.WRITTEN_DOWN)
    assert (newest(here, "asset.hold_placed").reason, newest(here, "asset.hold_placed").by) == (
        HoldReason.RECALL,
        STAFF,
    )
    assert HoldReason.RECALL not in page(here).reasons


@pytest.mark.parametrize("reason", HoldReason)
def test_every_reason_can_hold_a_thing_back(reason: HoldReason) -> None:
    here = act(at_thing(), "hold", reason)
    assert list(state(here).holds.values()) == [reason]


def test_the_hold_of_the_damaged_card_is_released_here_by_name() -> None:
    lab = stocked()
    turning = Desk(lab).scan(card(Command.DAMAGED)).scan(staff_badge()).scan(A)
    assert turning.screen is Screen.TURNAROUND
    here = at_thing(lab)
    (hold,) = page(here).holds
    assert hold.reason is HoldReason.DAMAGED
    here.tap(Action.REMOVE, hold.hold_id)
    assert (here.screen, book(here).act, book(here).about) == (Screen.THING_ACT, ThingAct.RELEASE, hold.hold_id)
    here.tap(Action.AGREE)
    assert (page(here).holds, newest(here, "asset.hold_released").by) == ((), STAFF)


def test_of_two_holds_exactly_the_named_one_is_released() -> None:
    lab = stocked()
    for hold_id in ("h1", "h2"):
        told(lab, HoldPlaced(hold_id=HoldId(hold_id), reason=HoldReason.DAMAGED, by=STAFF))
    here = at_thing(lab).tap(Action.REMOVE, "h1").tap(Action.AGREE)
    assert set(state(here).holds) == {"h2"}
    assert Blocker.HELD_DAMAGED in page(here).blockers


def test_a_hold_that_the_records_placed_themselves_is_released_as_well() -> None:
    """A cloned label: the audit hold has no event of its own (equipment.md §3.5)."""
    lab = stocked()
    told(lab, lent("l1"), subject=PAT)
    far = replace(lab.store.entries[-1], log_id=LogId("B"), seq=1, event_id=EventId("B-1"), site_id=2)
    later = far.hlc + (SECOND << 16)
    lab.store.accept([replace(far, hlc=later, event=lent("l2"), subject=Handle(QUINN))])
    here = at_thing(lab)
    (hold,) = page(here).holds
    assert (hold.reason, hold.at, hold.by) == (HoldReason.AUDIT, 0, "")
    assert page(here.tap(Action.REMOVE, hold.hold_id).tap(Action.AGREE)).holds == ()


def test_no_hold_is_released_that_is_not_on_the_page() -> None:
    here = at_thing().tap(Action.REMOVE, "h9")
    assert here.screen is Screen.THING
    assert here.tap(Action.OPEN, "release").screen is Screen.THING


def test_the_damaged_card_before_the_open_page_holds_the_thing() -> None:
    here = at_thing().scan(card(Command.DAMAGED))
    assert (here.screen, list(state(here).holds.values())) == (Screen.THING, [HoldReason.DAMAGED])
    assert len(here.scan(card(Command.DAMAGED)).lab.told("asset.hold_placed")) == 1


@pytest.mark.parametrize(
    ("name", "kind", "custody"),
    [
        ("bench", "asset.sent_to_bench", Custody.AT_BENCH),
        ("vendor", "asset.sent_to_vendor", Custody.AT_VENDOR),
        ("missing", "asset.marked_missing", Custody.MISSING),
    ],
)
def test_bench_vendor_and_missing_are_asked_once_and_name_who_said_so(name: str, kind: str, custody: Custody) -> None:
    lab = stocked()
    here = act(at_thing(lab), name)
    assert (here.screen, lab.told(kind)) == (Screen.THING_ACT, [])
    since = lab.clock.now
    here.tap(Action.AGREE)
    assert (page(here).custody, newest(here, kind).by, page(here).since) == (custody, STAFF, since)
    assert page(here).place == "shelf"
    assert ThingAct(name) not in page(here).acts


def test_a_missing_thing_keeps_its_loan_open() -> None:
    """Invariant 9 (equipment.md §3.3): the trail is not lost."""
    lab = stocked()
    told(lab, lent("l"), subject=PAT)
    here = act(at_thing(lab), "missing").tap(Action.AGREE)
    assert (page(here).custody, page(here).who) == (Custody.MISSING, "Pat")
    assert state(here).loan is not None


def test_the_bench_ends_a_loan() -> None:
    lab = stocked()
    told(lab, lent("l"), subject=PAT)
    here = act(at_thing(lab), "bench").tap(Action.AGREE)
    last = state(here).last_loan
    assert (page(here).custody, last and last.closed_how) == (Custody.AT_BENCH, LoanEnd.RETURNED)


def test_a_thing_is_moved_to_a_place_that_is_chosen_or_scanned() -> None:
    here = act(at_thing(), "move", "cupboard")
    assert (page(here).place, newest(here, "asset.moved").by) == ("cupboard", STAFF)
    here = at_thing().tap(Action.OPEN, "move").scan(place_card("CUPBOARD"))
    assert (here.screen, page(here).place) == (Screen.THING, "cupboard")
    assert page(at_thing().tap(Action.OPEN, "move").scan(place_card("ATTIC"))).place == "ATTIC"


def test_whatever_is_moved_to_a_place_is_here_again() -> None:
    lab = stocked()
    told(lab, lent("l"), subject=PAT)
    here = act(at_thing(lab), "move", "cupboard")
    assert (page(here).custody, page(here).place, state(here).loan) == (Custody.IN_LAB, "cupboard", None)
    told(lab, AssetSentToBench(ticket="", by=STAFF))
    assert page(act(at_thing(lab), "move", "shelf")).custody is Custody.IN_LAB


def test_retiring_asks_for_a_reason_and_then_once_more() -> None:
    here = act(at_thing(), "retire").tap(Action.AGREE)
    assert here.lab.told("asset.retired") == []
    here.tap(Action.DECIDE, "worn_out")
    assert (here.screen, book(here).about, here.lab.told("asset.retired")) == (Screen.THING_ACT, "worn_out", [])
    here.tap(Action.BACK)
    assert (here.screen, book(here).about) == (Screen.THING_ACT, "")
    here.tap(Action.DECIDE, "beyond_repair").tap(Action.AGREE)
    event = newest(here, "asset.retired")
    assert (event.reason, event.by, page(here).retired, page(here).acts) == ("beyond_repair", STAFF, True, ())
    assert state(here).lifecycle is Lifecycle.RETIRED


@pytest.mark.parametrize("role", [StaffRole.DESK, StaffRole.IT])
def test_only_a_lead_retires(role: StaffRole) -> None:
    here = at_thing(role=role)
    assert ThingAct.RETIRE not in page(here).acts
    assert here.tap(Action.OPEN, "retire").screen is Screen.THING
    refused = perform(act_of("retire", "lost"), here.lab.lab)
    assert isinstance(refused, ThingRefused)
    assert (refused.why, here.lab.told("asset.retired")) == (NotNow.NOT_YOUR_PART, [])


def test_it_may_look_and_change_nothing() -> None:
    lab = stocked()
    told(lab, HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.STAFF, by=STAFF))
    here = at_thing(lab, role=StaffRole.IT)
    assert (page(here).acts, len(page(here).holds)) == ((), 1)
    assert here.tap(Action.REMOVE, "h").screen is Screen.THING
    assert here.scan(card(Command.DAMAGED)).screen is Screen.THING
    assert len(lab.told("asset.hold_placed")) == 1


def test_nobody_acts_without_a_name() -> None:
    outcome = perform(replace(act_of("missing"), by=""), stocked().lab)
    assert isinstance(outcome, ThingRefused)
    assert outcome.why is NotNow.NOT_YOUR_PART


@pytest.mark.parametrize("custody", ["loan", "bench"])
def test_nothing_is_retired_that_somebody_has_or_the_bench(custody: str) -> None:
    """Invariant 9 (equipment.md §3.3)."""
    lab = stocked()
    told(lab, lent("l") if custody == "loan" else AssetSentToBench(ticket="", by=STAFF), subject=PAT)
    here = at_thing(lab)
    assert ThingAct.RETIRE not in page(here).acts
    refused = perform(act_of("retire", "lost"), lab.lab)
    assert isinstance(refused, ThingRefused)
    assert refused.why is NotNow.NOT_AS_IT_IS


def act_of(name: str, value: str = "") -> ActOnThing:
    return ActOnThing(asset_id="quest-a", act=ThingAct(name), by=STAFF, value=value)


@pytest.mark.parametrize(
    ("name", "value"),
    [("hold", "whim"), ("release", "h9"), ("move", ""), ("retire", "whim"), ("hold", "staff")],
)
def test_what_makes_no_sense_writes_nothing(name: str, value: str) -> None:
    here = at_thing()
    told(here.lab, HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.STAFF, by=STAFF))
    before = len(here.lab.store.entries)
    assert isinstance(perform(act_of(name, value), here.lab.lab), ThingRefused)
    assert len(here.lab.store.entries) == before


def test_what_changed_meanwhile_is_said_and_shown() -> None:
    here = act(at_thing(), "missing")
    told(here.lab, missing())
    here.tap(Action.AGREE)
    assert (here.screen, here.kiosk.notice, page(here).custody) == (Screen.THING, Notice.THING_CHANGED, Custody.MISSING)
    assert len(here.lab.told("asset.marked_missing")) == 1


def test_a_role_that_was_taken_away_meanwhile_is_said() -> None:
    here = act(at_thing(), "missing").send(ThingRefused(why=NotNow.NOT_YOUR_PART, page=page(at_thing())))
    assert here.kiosk.notice is Notice.NOT_YOUR_PART


def test_a_choice_that_is_not_offered_is_none() -> None:
    assert act(at_thing(), "hold", "worn_out").screen is Screen.THING_ACT
    assert act(at_thing(), "bench", "worn_out").screen is Screen.THING_ACT
    assert act(at_thing(), "hold").tap(Action.AGREE).screen is Screen.THING_ACT
    assert act(at_thing(), "dance").screen is Screen.THING


def test_back_from_a_question_does_nothing() -> None:
    here = act(at_thing(), "missing").tap(Action.BACK)
    assert (here.screen, book(here).act, here.lab.told("asset.marked_missing")) == (Screen.THING, None, [])


def test_what_cannot_be_written_is_said() -> None:
    here = act(at_thing(), "missing")
    here.lab.store.full = True
    here.tap(Action.AGREE)
    assert (here.screen, here.kiosk.notice, here.kiosk.busy) == (Screen.THING_ACT, Notice.NOT_WRITTEN, False)


def test_a_new_label_has_the_same_code_and_names_who_printed_it() -> None:
    """M: label printing; a reprint keeps the same code."""
    here = at_thing().send(PaperKnown(frozenset({Paper.LABELS})))
    here.tap(Action.OPEN, "label")
    assert (here.screen, here.printed) == (Screen.THING_ACT, [])
    here.tap(Action.AGREE)
    (asked,) = here.printed
    assert isinstance(asked, PrintTag)
    assert (asked.tag, asked.name, newest(here, "asset.label_printed").by) == (A, "Quest", STAFF)
    assert (here.screen, here.kiosk.printing is not None) == (Screen.THING_ACT, True)
    here.tap(Action.AGREE)
    assert len(here.printed) == 1, "while one is in the printer there is no second one"
    here.send(PrintTold(asked.ticket, PrintState.PRINTED)).tap(Action.AGREE)
    assert len(here.printed) == 2
    assert here.tap(Action.BACK).kiosk.printing is None


def test_without_a_printer_nothing_is_printed_and_nothing_written() -> None:
    here = at_thing().tap(Action.OPEN, "label").tap(Action.AGREE)
    assert (here.screen, here.printed, here.lab.told("asset.label_printed")) == (Screen.THING_ACT, [], [])
    late = here.send(ThingShown(page=page(here), did=ThingAct.LABEL))
    assert (late.screen, late.printed) == (Screen.THING_ACT, [])


def test_a_thing_without_a_tag_has_no_label() -> None:
    lab = stocked()
    told(lab, found(), "nobody-knows")
    command = ActOnThing(asset_id="nobody-knows", act=ThingAct.LABEL, by=STAFF)
    assert isinstance(perform(command, lab.lab), ThingRefused)


def test_a_retired_thing_can_only_be_let_go_of() -> None:
    lab = stocked()
    told(lab, HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.STAFF, by=STAFF))
    told(lab, AssetRetired(reason="lost", by=STAFF))
    assert page(at_thing(lab)).acts == (ThingAct.RELEASE,)


# History.


def test_history_the_newest_first_with_who_and_whom() -> None:
    """M: the acting person named (snipe-it #13956); history in plain sentences (issue 6)."""
    lab = stocked()
    for ms, event, subject in (
        (MINUTE, lent("l", staff=STAFF), PAT),
        (2 * MINUTE, back(), None),
        (3 * MINUTE, condition(Condition.PROBLEM), None),
    ):
        lab.wait(ms)
        told(lab, event, subject=subject)
    here = at_thing(lab).tap(Action.PICK)
    lines = story(here)
    assert here.screen is Screen.THING_HISTORY
    assert [line.kind for line in lines] == [
        "asset.condition_reported",
        "asset.returned",
        "asset.lent",
        "asset.code_assigned",
        "asset.registered",
    ]
    assert (lines[0].word, lines[1].whom, lines[2].who, lines[2].whom) == ("problem", "Pat", "Sam", "Pat")
    assert (lines[2].loan_id, lines[2].until > 0, lines[3].word) == ("l", True, SERIAL)


def test_a_tap_on_a_loan_tells_its_story_alone() -> None:
    lab = stocked()
    for loan, who in (("l1", PAT), ("l2", QUINN)):
        told(lab, lent(loan), subject=who)
        told(lab, back())
    here = at_thing(lab).tap(Action.PICK).tap(Action.PICK, "l1")
    assert [(line.kind, line.whom) for line in story(here)] == [("asset.returned", "Pat"), ("asset.lent", "Pat")]
    assert len(story(here.tap(Action.BACK))) > 2
    assert here.tap(Action.BACK).screen is Screen.THING


def test_a_long_history_is_read_page_by_page() -> None:
    lab = stocked()
    for number in range(2 * HISTORY_PAGE):
        told(lab, AssetMoved(place=f"shelf {number}", by=STAFF))
    here = at_thing(lab).tap(Action.PICK)
    assert (len(story(here)), story(here)[0].word) == (HISTORY_PAGE, f"shelf {2 * HISTORY_PAGE - 1}")
    assert here.tap(Action.PAGE, "newer").kiosk.busy is False
    here.tap(Action.PAGE, "older")
    assert story(here)[0].word == f"shelf {HISTORY_PAGE - 1}"
    here.tap(Action.PAGE, "older")
    assert [line.kind for line in story(here)] == ["asset.code_assigned", "asset.registered"]
    assert here.tap(Action.PAGE, "older").tap(Action.PAGE, "sideways").tap(Action.PAGE, "newer").kiosk.busy is False
    assert story(here)[0].word == f"shelf {HISTORY_PAGE - 1}"


@pytest.mark.parametrize(("asked", "page_"), [(-3, 0), (99, 0)])
def test_a_page_that_is_not_there_is_the_nearest(asked: int, page_: int) -> None:
    shown = perform(LookAtHistory(asset_id="quest-a", page=asked), stocked().lab)
    assert isinstance(shown, HistoryShown)
    assert (shown.page, shown.pages) == (page_, 1)


def test_the_history_of_nothing_is_not_looked_at() -> None:
    here = finding()
    here.kiosk = replace(here.kiosk, screen=Screen.THING)
    assert (here.tap(Action.PICK).screen, here.kiosk.busy) == (Screen.THING, False)


def test_a_page_without_a_history_is_not_turned() -> None:
    here = at_thing()
    here.kiosk = replace(here.kiosk, screen=Screen.THING_HISTORY)
    assert here.tap(Action.PAGE, "older").kiosk.busy is False


def line_of(lab: TestLab, kind: str) -> HistoryLine:
    shown = perform(LookAtHistory(asset_id="quest-a"), lab.lab)
    assert isinstance(shown, HistoryShown)
    return next(line for line in shown.lines if line.kind == kind)


def test_one_event_has_several_sentences() -> None:
    lab = stocked()
    told(lab, lent("l1"), subject=PAT)
    assert line_of(lab, "asset.lent").told is Told.PLAIN
    told(lab, lent("l2"), subject=PAT)
    assert line_of(lab, "asset.lent").told is Told.AGAIN
    told(lab, lent("l3"), subject=QUINN)
    line = line_of(lab, "asset.lent")
    assert (line.told, line.whom, line.other) == (Told.FROM_ANOTHER, "Quinn", "Pat")
    told(lab, back())
    assert line_of(lab, "asset.returned").told is Told.PLAIN
    told(lab, back())
    assert line_of(lab, "asset.returned").told is Told.NO_LOAN
    told(lab, missing())
    assert line_of(lab, "asset.marked_missing").told is Told.PLAIN
    told(lab, replace(missing(), stocktake="1/2027-01-15/1"))
    assert line_of(lab, "asset.marked_missing").told is Told.COUNT
    told(lab, BatteryReported(percent=5))
    assert (line_of(lab, "asset.battery_reported").told, line_of(lab, "asset.battery_reported").percent) == (
        Told.PLAIN,
        5,
    )
    told(lab, BatteryReported(percent=9, charging=True))
    assert line_of(lab, "asset.battery_reported").told is Told.CHARGING


def test_who_it_is_promised_to_and_who_wears_it_are_named() -> None:
    lab = stocked()
    told(lab, AssetReserved(reservation_id="r", start_ms=0, end_ms=1, by=STAFF), subject=QUINN)
    told(lab, AssetClaimed(session_id="s"), subject=PAT)  # type: ignore[arg-type]
    told(lab, CaseSettled(case_id="c", decision="seen", by=STAFF))
    assert (line_of(lab, "asset.reserved").who, line_of(lab, "asset.reserved").whom) == ("Sam", "Quinn")
    assert line_of(lab, "asset.claimed").whom == "Pat"
    assert line_of(lab, "case.settled").word == "seen"


def test_a_kind_from_the_future_is_a_line_as_well() -> None:
    lab = stocked()
    known = lab.store.entries[-1]
    odd = replace(known, event=Unknown("asset.danced", b"{}"), stream=Stream("asset:quest-a"))  # type: ignore[arg-type]
    lab.store.accept([replace(odd, log_id="B", seq=1, event_id="B-1")])  # type: ignore[arg-type]
    assert (line_of(lab, "asset.danced").who, line_of(lab, "asset.danced").word) == ("", "")


# Whatever is done.


ACTS = st.tuples(
    st.sampled_from(ThingAct),
    st.sampled_from([*HoldReason, *RetireReason, "shelf", "cupboard", "CUPBOARD", "h0", "h1", "h2", ""]),
    st.sampled_from(list(StaffRole)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(ACTS, st.sampled_from(["lent", "back", "scan"])), max_size=12))
def test_holds_only_shrink_by_name_and_every_act_names_its_staff(steps: list[Any]) -> None:
    """Invariants 4, 9 and 10 (equipment.md §3.3), whatever staff do and in whatever order."""
    lab = stocked()
    for number, step in enumerate(steps):
        before = state(lab)
        if isinstance(step, str):
            other = {
                "lent": lambda at=number: told(lab, lent(f"l{at}"), subject=PAT),
                "back": lambda: told(lab, back()),
                "scan": lambda: perform(OpenThing(code=A, by=STAFF), lab.lab),
            }
            other[step]()
            assert set(before.holds) <= set(state(lab).holds)
            continue
        name, value, role = step
        lab.tell(Fact(Stream(SITE_STREAM), StaffRoleGiven(person=STAFF, role=role)))
        written = len(lab.store.entries)
        outcome = perform(ActOnThing(asset_id="quest-a", act=name, by=STAFF, value=value), lab.lab)
        after = state(lab)
        fresh = lab.store.entries[written:]
        assert (not fresh) == isinstance(outcome, ThingRefused)
        assert isinstance(outcome, ThingRefused | ThingShown)
        assert not fresh or any(getattr(entry.event, "by", "") == STAFF for entry in fresh)
        gone = set(before.holds) - set(after.holds)
        assert gone <= ({value} if name is ThingAct.RELEASE else set())
        if after.lifecycle is not before.lifecycle:
            assert before.custody not in {Custody.ON_LOAN, Custody.IN_SESSION, Custody.AT_BENCH}
            assert role is StaffRole.LEAD
    assert isinstance(perform(OpenThing(asset_id="quest-a", by=STAFF), lab.lab), ThingShown)
    assert isinstance(perform(OpenThing(code="4006381333931", by=STAFF), lab.lab), ThingUnknown)
