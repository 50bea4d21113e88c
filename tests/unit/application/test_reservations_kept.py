# SPDX-License-Identifier: Apache-2.0
"""Reservations: what is promised is kept, fetched scan by scan, and who lets it go is named."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.cases import Deed
from lab_kiosk.application.class_set import ClassSetChanged, ClassSetLent
from lab_kiosk.application.commands import Lend, ListCases, OfferItem, UndoLending
from lab_kiosk.application.fleet import OpenClassSet
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.promised import kept_from
from lab_kiosk.application.use_cases.reservations import due_for, fulfilment, unfulfilled
from lab_kiosk.application.use_cases.things import thing
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.due import DueRule
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetReturned
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import AssetId, Handle, Stream
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.vocabulary import Role, Step
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, STAFF, START_MS, badge_text
from tests.support.fakes import TestLab
from tests.support.reservations import made
from tests.support.reserving import EDUCATOR, SOON, cases, hand_out, listed, reserve, terms
from tests.support.scenarios import TAGS, furnished, named, visitor

# Kept for them --------------------------------------------------------------------------------------------------------


def offer(lab: TestLab, who: str = "", code: str = TAGS["quest-a"], **more: Any) -> Any:
    offers: Any = perform(OfferItem(visitor(lab, who), code, **more), lab.lab)
    return offers.items[0]


def test_what_a_class_needs_soon_is_kept_for_it_and_the_moment_is_named() -> None:
    lab = furnished()
    reserve(lab, terms(3, START_MS + 30 * MINUTE), QUINN)
    told = offer(lab)
    assert (told.blocker, told.kept_at) == (Blocker.RESERVED, START_MS + 30 * MINUTE)
    assert offer(lab, badge_text(QUINN)).blocker is None


def test_what_is_enough_for_both_is_lent() -> None:
    lab = furnished()
    reserve(lab, terms(2, START_MS + 30 * MINUTE), QUINN)
    assert offer(lab).blocker is None
    assert offer(lab, beside=("quest-b",)).blocker is Blocker.RESERVED
    lent_now: Any = perform(Lend(visitor(lab), ("quest-a", "quest-b")), lab.lab)
    assert ([loan.asset_id for loan in lent_now.loans], [one.asset_id for one in lent_now.set_aside]) == (
        ["quest-a"],
        ["quest-b"],
    )


def test_what_comes_back_in_time_or_is_asked_for_later_is_lent() -> None:
    lab = furnished()
    reserve(lab, terms(3), QUINN)
    assert offer(lab).blocker is None
    assert offer(lab, until_ms=SOON + 1).blocker is Blocker.RESERVED
    assert offer(lab, until_ms=SOON).blocker is None


def test_a_very_thing_that_is_reserved_is_kept_and_another_of_its_kind_is_lent() -> None:
    lab = furnished()
    mine = reserve(lab, terms(1, START_MS + 30 * MINUTE, assets=(AssetId("quest-a"),)), QUINN)
    assert (offer(lab).blocker, offer(lab).kept_at) == (Blocker.RESERVED, START_MS + 30 * MINUTE)
    assert offer(lab, reservation=mine).blocker is None
    lab.wait(40 * MINUTE)
    assert offer(lab).blocker is Blocker.RESERVED
    assert offer(lab, reservation=mine).blocker is None


def test_kept_is_only_what_the_last_of_them_would_break() -> None:
    lab = furnished()
    reserve(lab, terms(1, SOON, HOUR), QUINN)
    reserve(lab, terms(2, SOON + HOUR, HOUR), QUINN)
    state = lab.store.state(ASSET, "asset:quest-a")
    asked = ("quest-a", state, PAT, SOON + 3 * HOUR)
    assert kept_from(lab.lab, *asked, (), "") == 0
    assert kept_from(lab.lab, *asked, ("quest-b",), "") == SOON + HOUR
    assert kept_from(lab.lab, *asked, ("quest-b", "quest-c"), "") == SOON


# Fetched --------------------------------------------------------------------------------------------------------------


def test_an_educators_badge_brings_what_is_reserved_for_them_with_its_end_as_the_due_time() -> None:
    lab = furnished()
    mine = reserve(lab, terms(2))
    opened: Any = perform(OpenClassSet(text=EDUCATOR, by=STAFF), lab.lab)
    assert opened.booked is None
    lab.wait(HOUR)
    opened = perform(OpenClassSet(text=EDUCATOR, by=STAFF), lab.lab)
    assert opened.booked.reservation_id == mine
    assert (opened.dues[0].rule, opened.dues[0].at) == (DueRule.RESERVED, SOON + HOUR)
    other: Any = perform(OpenClassSet(text=badge_text(QUINN, role=Role.EDUCATOR), by=STAFF), lab.lab)
    assert other.booked is None
    other = perform(OpenClassSet(text=badge_text(QUINN, role=Role.EDUCATOR), by=STAFF, reservation=mine), lab.lab)
    assert other.booked.reservation_id == mine


def test_scans_fulfil_it_by_halves_and_the_rest_is_still_waited_for() -> None:
    lab = furnished()
    mine = reserve(lab, terms(3))
    lab.wait(2 * HOUR)
    assert isinstance(hand_out(lab, "quest-a", "quest-b", "camera", reservation=mine), ClassSetLent)
    (line,) = listed(lab)
    assert (line.taken, line.outstanding, line.ready, line.standing) == (2, 1, 1, Standing.PARTLY)
    assert hand_out(lab, "quest-c", reservation=mine)
    assert listed(lab)[0].standing is Standing.FETCHED
    assert [entry.event.taken for entry in lab.told("reservation.fulfilled")] == [  # type: ignore[union-attr]
        {"quest": 2},
        {"quest": 1},
    ]
    assert due_for(lab.lab, PAT) is None
    assert cases(lab) == []


def test_taken_back_within_the_minute_it_is_waited_for_again() -> None:
    lab = furnished()
    mine = reserve(lab, terms(2, assets=(AssetId("quest-a"), AssetId("quest-b"))))
    lab.wait(2 * HOUR)
    out = hand_out(lab, "quest-a", "quest-b", reservation=mine)
    assert isinstance(out, ClassSetLent)
    loans = tuple((loan.asset_id, loan.loan_id) for loan in out.loans)
    perform(UndoLending(out.batch_id, loans, mine), lab.lab)
    assert (listed(lab)[0].taken, listed(lab)[0].standing) == (0, Standing.WAITING)
    assert not any(one.taken for one in lab.store.state(ASSET, "asset:quest-a").reservations)
    assert cases(lab) == []


def test_of_a_set_that_has_moved_on_the_reservation_stays_fetched() -> None:
    lab = furnished()
    mine = reserve(lab, terms(2))
    lab.wait(2 * HOUR)
    out = hand_out(lab, "quest-a", "quest-b", reservation=mine)
    assert isinstance(out, ClassSetLent)
    lab.tell(Fact(Stream("asset:quest-a"), AssetReturned(place="desk", due_steps=(Step.CHECK,))))
    perform(UndoLending(out.batch_id, tuple((loan.asset_id, loan.loan_id) for loan in out.loans), mine), lab.lab)
    assert listed(lab)[0].taken == 2


def test_what_is_no_reservation_or_nothing_of_it_fulfils_nothing() -> None:
    lab = furnished()
    mine = reserve(lab, terms(2))
    camera, quest = thing(lab.lab, "camera"), thing(lab.lab, "quest-a")
    assert fulfilment(lab.lab, mine, (camera,), "b", STAFF) == ()
    assert fulfilment(lab.lab, "nothing", (quest,), "b", STAFF) == ()
    assert unfulfilled(lab.lab, mine, "b", ("quest-a",)) == ()
    assert unfulfilled(lab.lab, "nothing", "b", ()) == ()


def test_staff_let_go_what_is_kept_for_others_and_are_named_and_nobody_else_may() -> None:
    lab = furnished()
    reserve(lab, terms(3), QUINN)
    assert isinstance(hand_out(lab, "quest-a"), ClassSetChanged)
    own = hand_out(lab, "quest-a", anyway=("quest-a",), by=PAT)
    assert isinstance(own, ClassSetChanged)
    assert own.items[0].blocker is Blocker.RESERVED
    assert isinstance(hand_out(lab, "quest-a", anyway=("quest-a",)), ClassSetLent)
    (entry,) = lab.told("asset.lent")
    assert (entry.event.reservation_override, entry.event.staff) == (True, STAFF)  # type: ignore[union-attr]
    assert isinstance(hand_out(lab, "quest-b", "quest-c", anyway=("quest-b", "quest-c")), ClassSetLent)


# Two kiosks -----------------------------------------------------------------------------------------------------------


def test_what_two_kiosks_promised_twice_is_told_to_staff_with_both_names() -> None:
    lab = furnished()
    lab.tell(named(PAT, "Pat"))
    for name, who, note in (("a", PAT, ""), ("b", QUINN, "5B")):
        lab.tell(Fact(Stream(f"reservation:{name}"), made(2), Handle(who)))
        if note:
            lab.tell(named(QUINN, note))
    told: Any = perform(ListCases(), lab.lab)
    (line,) = told.lines
    assert (line.thing, line.picture) == ("Quest", "quest")
    assert [(moment.deed, moment.who, moment.things) for moment in line.moments] == [
        (Deed.RESERVED, "Pat", 2),
        (Deed.RESERVED, "5B", 2),
    ]


def test_a_case_about_a_model_that_nobody_has_heard_of_is_told_all_the_same() -> None:
    lab = furnished()
    for name in ("a", "b"):
        promise = made(2, wants={"other": 2}, there={"other": 3})
        lab.tell(Fact(Stream(f"reservation:{name}"), promise, PAT))
    told: Any = perform(ListCases(), lab.lab)
    assert (told.lines[0].thing, len(told.lines[0].moments)) == ("", 2)
    assert [one.name for line in listed(lab) for one in line.what] == ["", ""]
