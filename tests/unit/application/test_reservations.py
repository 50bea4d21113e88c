# SPDX-License-Identifier: Apache-2.0
"""Reservations: never more is promised than there is, what is promised is kept, and who lets it go is named."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.application.cases import Deed
from lab_kiosk.application.class_set import ClassSetChanged, ClassSetLent, ClassSetOpened
from lab_kiosk.application.commands import Lend, ListCases, OfferItem, UndoLending
from lab_kiosk.application.fleet import LendClassSet, OpenClassSet
from lab_kiosk.application.outcomes import Unknown
from lab_kiosk.application.reservations import (
    Ahead,
    Booked,
    BookingOffered,
    CancelReservation,
    FindReserver,
    ListReservations,
    LookAhead,
    OfferBooking,
    PickThing,
    ReservationRefused,
    ReservationSaved,
    ReserverFound,
    ReserverRefused,
    SaveReservation,
    Terms,
    ThingPicked,
)
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.promised import free, kept_from, thing_is_free
from lab_kiosk.application.use_cases.reservations import due_for, fulfilment, reservation, unfulfilled
from lab_kiosk.application.use_cases.things import thing
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.badge import BadgeType
from lab_kiosk.domain.due import DueRule
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetMarkedMissing, AssetReturned, HoldPlaced
from lab_kiosk.domain.events.people import PersonErased
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.ids import AssetId, Handle, HoldId, Stream, person_stream
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.vocabulary import AgeBand, HoldReason, Role, Step
from tests.support.builders import DAY, HOUR, MINUTE, PAT, QUINN, STAFF, START_MS, badge_text
from tests.support.equipment import lent
from tests.support.fakes import TestLab
from tests.support.reservations import made
from tests.support.scenarios import HEADSETS, KIT_CODE, TAGS, furnished, kit, named, visitor

EDUCATOR = badge_text(PAT, role=Role.EDUCATOR, age_band=AgeBand.ADULT)
SOON = START_MS + 2 * HOUR


def terms(count: int = 2, start: int = SOON, long: int = HOUR, **changes: Any) -> Terms:
    return Terms(**{"wants": {"quest": count}, "start_ms": start, "end_ms": start + long, **changes})


def save(lab: TestLab, told: Terms, subject: str = PAT, **changes: Any) -> Any:
    return perform(SaveReservation(terms=told, by=STAFF, subject=subject, **changes), lab.lab)


def reserve(lab: TestLab, told: Terms, subject: str = PAT, **changes: Any) -> str:
    saved = save(lab, told, subject, **changes)
    assert isinstance(saved, ReservationSaved)
    return saved.reservation_id


def listed(lab: TestLab) -> tuple[Booked, ...]:
    shown: Any = perform(ListReservations(), lab.lab)
    return tuple(shown.lines)


def cancel(lab: TestLab, reservation_id: str) -> Any:
    return perform(CancelReservation(reservation_id=reservation_id, by=STAFF), lab.lab)


def cases(lab: TestLab) -> list[Case]:
    return list(lab.store.open_cases())


def hand_out(lab: TestLab, *assets: str, **changes: Any) -> ClassSetLent | ClassSetChanged:
    opened = perform(OpenClassSet(text=EDUCATOR, by=STAFF), lab.lab)
    assert isinstance(opened, ClassSetOpened)
    told: dict[str, Any] = {"visitor": opened.borrower, "assets": assets, "due_at": SOON + HOUR, "by": STAFF}
    done = perform(LendClassSet(**{**told, **changes}), lab.lab)
    assert isinstance(done, ClassSetLent | ClassSetChanged)
    return done


# Made, changed, cancelled ---------------------------------------------------------------------------------------------


def test_a_reservation_is_listed_with_what_for_whom_when_and_how_much_will_be_ready() -> None:
    lab = furnished()
    lab.tell(named(PAT, "Pat"))
    lab.tell(Fact(Stream("asset:quest-a"), lent("l", due=6 * HOUR), QUINN))
    reserve(lab, terms())
    (line,) = listed(lab)
    assert (line.who, line.subject, line.count, line.taken, line.standing) == ("Pat", PAT, 2, 0, Standing.WAITING)
    assert (line.start_at, line.end_at, line.outstanding, line.ready) == (SOON, SOON + HOUR, 2, 2)
    assert [(one.name, one.picture, one.count) for one in line.what] == [("Quest", "quest", 2)]
    lab.tell(Fact(Stream("asset:quest-b"), HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.DAMAGED, by="S")))
    assert listed(lab)[0].ready == 1


def test_the_first_comes_first_and_what_is_over_is_listed_no_more() -> None:
    lab = furnished()
    late = reserve(lab, terms(1, SOON + DAY))
    early = reserve(lab, terms(1))
    assert [line.reservation_id for line in listed(lab)] == [early, late]
    lab.wait(4 * HOUR)
    assert [line.reservation_id for line in listed(lab)] == [late]


def test_more_than_there_is_is_refused_with_how_many_would_be_free() -> None:
    lab = furnished()
    assert save(lab, terms(4)) == ReservationRefused(free=3)
    reserve(lab, terms(2))
    assert save(lab, terms(2)) == ReservationRefused(free=1)
    reserve(lab, terms(1))
    assert save(lab, terms(1)) == ReservationRefused(free=0)
    assert save(lab, terms(0)) == ReservationRefused(free=0)
    assert cases(lab) == []


def test_what_is_gone_held_back_or_out_for_longer_cannot_be_promised() -> None:
    lab = furnished()
    lab.tell(Fact(Stream("asset:quest-a"), AssetMarkedMissing(by="S")))
    assert save(lab, terms(3)) == ReservationRefused(free=2)
    lab.tell(Fact(Stream("asset:quest-b"), HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.STAFF, by="S")))
    assert save(lab, terms(2)) == ReservationRefused(free=1)
    lab.tell(Fact(Stream("asset:quest-c"), lent("l", due=3 * HOUR), QUINN))
    assert save(lab, terms(1)) == ReservationRefused(free=0)
    assert isinstance(save(lab, terms(1, START_MS + 4 * HOUR)), ReservationSaved)


def test_what_is_long_overdue_is_nobodys_promise() -> None:
    lab = furnished()
    lab.tell(Fact(Stream("asset:quest-c"), lent("l", due=HOUR), QUINN))
    lab.wait(10 * DAY)
    assert save(lab, terms(3, START_MS + 11 * DAY)) == ReservationRefused(free=2)


def test_a_time_that_is_over_or_ends_before_it_begins_is_refused() -> None:
    lab = furnished()
    assert save(lab, terms(1, long=0)) == ReservationRefused(too_late=True)
    assert save(lab, terms(1, START_MS - 2 * HOUR)) == ReservationRefused(too_late=True)


def test_a_change_is_looked_at_like_a_new_one_beside_all_others() -> None:
    lab = furnished()
    mine = reserve(lab, terms(2))
    reserve(lab, terms(1))
    assert save(lab, terms(3, reservation=mine)) == ReservationRefused(free=2)
    assert save(lab, terms(3, SOON + DAY, reservation=mine)) == ReservationSaved(mine)
    (first, second) = listed(lab)
    assert (second.reservation_id, second.count, second.start_at, second.subject) == (mine, 3, SOON + DAY, PAT)
    assert first.count == 1
    (entry,) = lab.told("reservation.changed")
    assert entry.event.by == STAFF  # type: ignore[union-attr]


def test_what_was_cancelled_keeps_nothing_and_is_neither_changed_nor_cancelled_again() -> None:
    lab = furnished()
    mine = reserve(lab, terms(3))
    assert cancel(lab, mine).cancelled
    assert listed(lab) == ()
    assert not cancel(lab, mine).cancelled
    assert not cancel(lab, "nothing").cancelled
    assert save(lab, terms(1, reservation=mine)) == ReservationRefused(too_late=True)
    assert save(lab, terms(1, reservation="nothing")) == ReservationRefused(too_late=True)
    assert len(lab.told("reservation.cancelled")) == 1
    assert isinstance(save(lab, terms(3)), ReservationSaved)
    assert reservation(lab.lab, mine) is None


def test_nobody_is_waited_for_longer_than_the_lab_waits() -> None:
    lab = furnished(grace_minutes=10)
    reserve(lab, terms(3))
    lab.wait(2 * HOUR + 10 * MINUTE)
    assert listed(lab)[0].standing is Standing.NOBODY_CAME
    assert isinstance(save(lab, terms(3, SOON + 20 * MINUTE)), ReservationSaved)


def test_a_groups_name_is_personal_and_is_told_as_long_as_it_is_known() -> None:
    lab = furnished()
    reserve(lab, terms(1), "", group="5B")
    assert listed(lab)[0].who == "5B"
    (entry,) = lab.told("reservation.made")
    assert "5B" not in repr(entry.event)
    lab.store.forget([entry.event_id])
    assert listed(lab)[0].who == ""
    assert "5B" not in repr(SaveReservation(terms=terms(), by=STAFF, group="5B"))


def test_after_an_erasure_a_reservation_is_nobodys_by_name() -> None:
    lab = furnished()
    lab.tell(named(PAT, "Pat"))
    reserve(lab, terms(1))
    lab.tell(Fact(person_stream(PAT), PersonErased(by=STAFF), PAT))
    assert (listed(lab)[0].who, listed(lab)[0].count) == ("", 1)


TIMES = st.tuples(st.integers(0, 4), st.integers(0, 8), st.integers(1, 4), st.booleans())


@settings(max_examples=60)
@given(st.lists(TIMES, max_size=8), st.integers(0, 8))
def test_one_kiosk_never_promises_more_than_there_is(told: list[tuple[int, int, int, bool]], hours: int) -> None:
    lab = furnished()
    kept: list[str] = []
    for count, start, long, gone in told:
        saved = save(lab, terms(count, START_MS + start * HOUR, long * HOUR))
        kept += [saved.reservation_id] if isinstance(saved, ReservationSaved) else []
        if gone and kept:
            cancel(lab, kept.pop())
        lab.wait(hours * MINUTE)
    for hour in range(13):
        at = START_MS + hour * HOUR
        asked = sum(line.count for line in listed(lab) if line.start_at <= at < line.end_at)
        assert asked <= len(HEADSETS)
        assert free(lab.lab, "quest", at, at + 1) >= 0
    assert cases(lab) == []


# Very things ----------------------------------------------------------------------------------------------------------


def test_a_thing_or_a_kit_is_reserved_by_its_code() -> None:
    lab = furnished()
    lab.tell(kit("quest-a", "camera", optional=("quest-b",)))
    picked = perform(PickThing(TAGS["quest-a"]), lab.lab)
    assert isinstance(picked, ThingPicked)
    assert (picked.choice.wants, picked.choice.assets) == ({"quest": 1}, ("quest-a",))
    whole = perform(PickThing(KIT_CODE), lab.lab)
    assert isinstance(whole, ThingPicked)
    assert (whole.choice.name, whole.choice.wants) == ("VR set", {"quest": 1, "cam": 1})
    assert [part.asset_id for part in whole.parts] == ["quest-a", "camera"]
    assert perform(PickThing("nothing"), lab.lab) == Unknown()
    assert len(lab.told("scan.unknown")) == 1


def test_what_is_promised_itself_is_not_promised_twice() -> None:
    lab = furnished()
    very = terms(1, assets=(AssetId("quest-a"),))
    assert perform(LookAhead(very), lab.lab) == Ahead(terms=very, free=1)
    mine = reserve(lab, very)
    assert save(lab, very) == ReservationRefused(free=0)
    assert thing_is_free(lab.lab, "quest-b", SOON, SOON + HOUR)
    assert thing_is_free(lab.lab, "quest-a", SOON, SOON + HOUR, mine)
    assert thing_is_free(lab.lab, "quest-a", SOON + HOUR, SOON + 2 * HOUR)
    assert not thing_is_free(lab.lab, "nothing", SOON, SOON + HOUR)
    (line,) = listed(lab)
    assert [part.asset_id for part in line.parts] == ["quest-a"]
    assert save(lab, terms(3)) == ReservationRefused(free=2)
    assert perform(LookAhead(terms()), lab.lab) == Ahead(terms=terms(), free=2)


def test_a_kit_keeps_its_name() -> None:
    lab = furnished()
    lab.tell(kit("quest-a", "camera"))
    offered = perform(OfferBooking(), lab.lab)
    assert isinstance(offered, BookingOffered)
    choice = offered.choices[-1]
    assert (choice.key, choice.there, choice.kit_id) == ("kit:vr", 2, "vr")
    told = Terms(wants=choice.wants, assets=choice.assets, kit_id=choice.kit_id, start_ms=SOON, end_ms=SOON + HOUR)
    reserve(lab, told)
    assert (listed(lab)[0].kit, listed(lab)[0].count) == ("VR set", 2)


# What can be chosen ---------------------------------------------------------------------------------------------------


def test_models_of_which_something_can_be_lent_are_offered_and_days_that_are_not_over() -> None:
    lab = furnished()
    lab.tell(Fact(Stream("asset:camera"), AssetMarkedMissing(by="S")))
    offered = perform(OfferBooking(), lab.lab)
    assert isinstance(offered, BookingOffered)
    assert [(choice.key, choice.there) for choice in offered.choices] == [("quest", 3)]
    assert len(offered.days) == 14
    assert offered.days[0].day == "2027-01-15"
    assert all(slot < day.closes_at for day in offered.days for slot in day.slots)


def test_a_lab_with_hours_offers_these_and_no_day_that_is_over() -> None:
    lab = furnished(opens=8 * 60 + 15, closes=10 * 60)
    offered = perform(OfferBooking(), lab.lab)
    assert isinstance(offered, BookingOffered)
    first = offered.days[0]
    assert [(slot - START_MS) // MINUTE for slot in first.slots] == [390, 420, 450]
    assert first.closes_at == START_MS + 8 * HOUR
    lab.wait(9 * HOUR)
    again = perform(OfferBooking(), lab.lab)
    assert isinstance(again, BookingOffered)
    assert (again.days[0].day, len(again.days)) == ("2027-01-16", 13)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (EDUCATOR, ReserverFound(handle=PAT, name="Pat")),
        (badge_text(PAT), ReserverRefused()),
        ("nonsense", ReserverRefused()),
        (
            badge_text(QUINN, type=BadgeType.GROUP_PASS, headcount=28, role=Role.STUDENT),
            ReserverFound(handle=QUINN, heads=28),
        ),
    ],
)
def test_educators_staff_and_groups_reserve_by_their_badge(text: str, found: Any) -> None:
    lab = furnished()
    lab.tell(named(PAT, "Pat"))
    assert perform(FindReserver(text), lab.lab) == found


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
