# SPDX-License-Identifier: Apache-2.0
"""What staff do on the page of one thing: asked first, by their role, each act with its name."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.find import (
    ActOnThing,
    NotNow,
    OpenThing,
    ThingAct,
    ThingRefused,
    ThingShown,
    ThingUnknown,
)
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.paper import Paper, PaperKnown, PrintState, PrintTag, PrintTold
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.codes import Command, place_card
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.events.equipment import (
    AssetRetired,
    AssetSentToBench,
    HoldPlaced,
)
from lab_kiosk.domain.ids import EventId, Handle, HoldId, LogId, Stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import (
    Custody,
    HoldReason,
    Lifecycle,
    LoanEnd,
    RetireReason,
)
from tests.support.builders import PAT, QUINN, SECOND, STAFF, staff_badge
from tests.support.desk import Desk
from tests.support.equipment import back, found, lent, missing
from tests.support.fakes import SITE_STREAM
from tests.support.finding import (
    act,
    act_of,
    at_thing,
    book,
    newest,
    page,
    state,
    stocked,
    told,
)
from tests.support.journeys import A, card
from tests.support.lending import B
from tests.support.scenarios import site


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


def test_a_vendor_is_chosen_by_name_where_the_lab_has_told_which_there_are() -> None:
    shops = ("Prairie Repair", "Lakeside Lens Lab")
    lab = stocked()
    lab.tell(site(vendors=shops))
    here = at_thing(lab).tap(Action.OPEN, "vendor")
    assert page(here).vendors == shops
    assert here.tap(Action.AGREE).tap(Action.DECIDE, "Somebody Else").screen is Screen.THING_ACT
    here.tap(Action.DECIDE, shops[1])
    assert (here.screen, page(here).custody, page(here).who) == (Screen.THING, Custody.AT_VENDOR, shops[1])
    (entry,) = lab.told("asset.sent_to_vendor")
    assert (entry.event.vendor, entry.event.by) == (shops[1], STAFF)  # type: ignore[union-attr]
    assert not set(shops) & set(page(here.scan(B)).places)
    shown = book(here.scan(A).tap(Action.PICK)).history
    assert shown is not None
    assert next(line.word for line in shown.lines if line.kind == "asset.sent_to_vendor") == shops[1]


@pytest.mark.parametrize(("vendors", "value"), [((), "Nobody"), (("Prairie Repair",), ""), (("Prairie Repair",), "X")])
def test_a_vendor_that_the_lab_has_not_told_of_is_none(vendors: tuple[str, ...], value: str) -> None:
    lab = stocked()
    lab.tell(site(vendors=vendors))
    refused = perform(ActOnThing(asset_id="quest-a", act=ThingAct.VENDOR, by=STAFF, value=value), lab.lab)
    assert isinstance(refused, ThingRefused)


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
