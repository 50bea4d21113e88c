# SPDX-License-Identifier: Apache-2.0
"""Promised by name and lent to somebody else: another unit is proposed, and one tap keeps it."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.cases import CaseLine, Decision, StandIn
from lab_kiosk.application.commands import ListCases, SettleCase
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.reservations import Gone
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.reservations import ReservationCancelled
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.reservation import RESERVATION
from lab_kiosk.domain.ids import AssetId, Handle, Stream
from lab_kiosk.domain.vocabulary import CaseCode, HoldReason
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, REY, STAFF, START_MS
from tests.support.equipment import back, hold, lent, reserved
from tests.support.fakes import TestLab
from tests.support.journeys import at_staff_desk, card
from tests.support.reservations import made
from tests.support.reserving import cancel, cases, hand_out, listed
from tests.support.scenarios import TAGS, furnished, named

MINE = "reservation:mine"


def thing(asset: str, event: Any, who: Handle | None = None) -> Fact:
    return Fact(Stream(f"asset:{asset}"), event, who)


def promise(asset: str, who: str = QUINN, stream: str = MINE, **changes: Any) -> Fact:
    told = made(1, start=0, end=2 * HOUR, assets=(AssetId(asset),), **changes)
    return Fact(Stream(stream), told, Handle(who))


def lent_although_promised() -> TestLab:
    """quest-a is Quinn's for two hours, and Pat has it."""
    lab = furnished()
    lab.tell(named(), named(QUINN, "Quinn"), promise("quest-a"))
    lab.wait(5 * MINUTE)
    lab.tell(thing("quest-a", lent("l1"), PAT))
    lab.wait(MINUTE)
    return lab


def one(lab: TestLab) -> CaseLine:
    shown: Any = perform(ListCases(), lab.lab)
    (line,) = [line for line in shown.lines if line.code is CaseCode.RESERVATION_SHORT]
    return line  # type: ignore[no-any-return]


def keep(lab: TestLab, instead: str) -> Any:
    command = SettleCase(case_id=one(lab).case_id, decision=Decision.KEPT_ANOTHER, by=STAFF, instead=instead)
    return perform(command, lab.lab)


def test_another_unit_is_proposed_by_tag_and_place_with_who_waits_for_it() -> None:
    lab = lent_although_promised()
    assert one(lab).stand_in == StandIn(
        who="Quinn",
        asset_id="quest-b",
        tag=TAGS["quest-b"],
        place="shelf",
        reservation_id="mine",
        start_at=START_MS,
        end_at=START_MS + 2 * HOUR,
    )
    assert one(lab).decisions == (Decision.KEPT_ANOTHER, Decision.GOT_ANOTHER, Decision.WERE_TOLD)


def test_where_none_is_free_that_is_said_and_nothing_can_be_kept() -> None:
    lab = lent_although_promised()
    lab.tell(thing("quest-b", hold("h", HoldReason.STAFF)), thing("quest-c", lent("l2"), REY))
    told = one(lab)
    assert told.stand_in is not None
    assert (told.stand_in.asset_id, told.stand_in.keepable) == ("", False)
    assert told.decisions == (Decision.GOT_ANOTHER, Decision.WERE_TOLD)
    assert keep(lab, "quest-b").changed
    assert len(cases(lab)) == 1


def test_what_a_class_reserved_by_number_is_left_for_it() -> None:
    lab = lent_although_promised()
    lab.tell(Fact(Stream("reservation:class"), made(2, start=0, end=3 * HOUR), REY))
    told = one(lab).stand_in
    assert told is not None
    assert told.asset_id == ""


def test_one_tap_keeps_it_for_that_reservation_and_the_case_is_decided() -> None:
    lab = lent_although_promised()
    assert keep(lab, "quest-b").lines[0].settled.decision == Decision.KEPT_ANOTHER
    (entry,) = lab.told("reservation.unit_replaced")
    assert (entry.stream, entry.subject, entry.event.by) == (MINE, QUINN, STAFF)  # type: ignore[union-attr]
    assert lab.store.state(RESERVATION, Stream(MINE)).assets == ("quest-b",)
    assert lab.store.state(ASSET, "asset:quest-a").reservations == ()
    (kept,) = lab.store.state(ASSET, "asset:quest-b").reservations
    assert (kept.reservation_id, kept.subject, kept.end_ms) == ("mine", QUINN, START_MS + 2 * HOUR)
    assert [part.tag for part in listed(lab)[0].parts] == [TAGS["quest-b"]]
    assert cases(lab) == []


def test_what_is_kept_instead_goes_out_for_the_reservation_and_is_let_go_with_it() -> None:
    lab = lent_although_promised()
    keep(lab, "quest-b")
    assert hand_out(lab, "quest-b", reservation="mine")
    assert listed(lab)[0].taken == 1
    other = lent_although_promised()
    keep(other, "quest-b")
    cancel(other, "mine")
    assert other.store.state(ASSET, "asset:quest-b").reservations == ()


def test_what_somebody_took_meanwhile_is_not_kept_and_the_list_says_so() -> None:
    lab = lent_although_promised()
    here = at_staff_desk(lab).scan(card(Command.EXCEPTIONS))
    (line,) = here.kiosk.cases.lines if here.kiosk.cases else ()
    lab.tell(thing("quest-b", lent("l2"), REY))
    here.tap(Action.DECIDE, f"kept_another {line.case_id}")
    assert (here.kiosk.notice, here.kiosk.busy) == (Notice.THING_CHANGED, False)
    assert lab.told("case.settled") == []
    (line,) = here.kiosk.cases.lines if here.kiosk.cases else ()
    assert line.stand_in is not None
    assert line.stand_in.asset_id == "quest-c"
    here.tap(Action.DECIDE, f"kept_another {line.case_id}")
    assert [told.event.instead for told in lab.told("reservation.unit_replaced")] == ["quest-c"]  # type: ignore[union-attr]


def test_the_page_of_the_reservation_says_so_too_and_leads_to_where_it_is_decided() -> None:
    lab = lent_although_promised()
    assert [one.gone for one in listed(lab)] == [(Gone(tag=TAGS["quest-a"], other=TAGS["quest-b"], place="shelf"),)]
    here = at_staff_desk(lab).tap(Action.OPEN, "reservations").tap(Action.PICK, "mine")
    assert here.screen is Screen.RESERVATION
    assert here.tap(Action.OPEN).screen is Screen.CASES
    keep(lab, "quest-b")
    assert [one.gone for one in listed(lab)] == [()]


def test_nothing_is_proposed_once_it_is_back_or_cancelled_or_over() -> None:
    lab = lent_although_promised()
    lab.tell(thing("quest-a", back()))
    assert one(lab).stand_in is None
    lab = lent_although_promised()
    cancel(lab, "mine")
    assert one(lab).stand_in is None
    lab = lent_although_promised()
    lab.wait(2 * HOUR)
    assert one(lab).stand_in is None


def test_nothing_is_proposed_for_what_was_cancelled_where_its_thing_was_not_known() -> None:
    """At a kiosk that had kept another unit for it: the thing says that it is promised, and nobody waits for it."""
    lab = lent_although_promised()
    lab.tell(Fact(Stream(MINE), ReservationCancelled(models=("quest",), by=STAFF), QUINN))
    assert lab.store.state(ASSET, "asset:quest-a").reservations
    assert one(lab).stand_in is None


def test_of_two_who_reserved_one_thing_the_later_gets_another() -> None:
    lab = furnished()
    lab.tell(promise("quest-a"))
    group = Fact(
        Stream("reservation:late"),
        made(1, start=HOUR, end=2 * HOUR, assets=(AssetId("quest-a"),)),
        personal=Personal(note="5B"),
    )
    lab.tell(group)
    told = one(lab).stand_in
    assert told is not None
    assert (told.reservation_id, told.who, told.asset_id) == ("late", "5B", "quest-b")
    keep(lab, "quest-b")
    assert [one.reservation_id for one in lab.store.state(ASSET, "asset:quest-a").reservations] == ["mine"]
    assert lab.store.state(RESERVATION, Stream("reservation:late")).assets == ("quest-b",)


def test_of_a_promise_that_no_reservation_tells_of_one_is_proposed_but_not_kept_with_a_tap() -> None:
    lab = furnished()
    lab.tell(thing("quest-a", reserved(), QUINN))
    lab.wait(5 * MINUTE)
    lab.tell(thing("quest-a", lent("l1"), PAT))
    told = one(lab)
    assert told.stand_in is not None
    assert (told.stand_in.tag, told.stand_in.keepable) == (TAGS["quest-b"], False)
    assert Decision.KEPT_ANOTHER not in told.decisions


def test_what_two_promised_by_number_is_no_matter_of_one_unit() -> None:
    lab = furnished()
    lab.tell(Fact(Stream("reservation:one"), made(2), PAT), Fact(Stream("reservation:two"), made(2), QUINN))
    assert one(lab).stand_in is None
