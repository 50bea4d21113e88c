# SPDX-License-Identifier: Apache-2.0
"""Reservations: made, changed and cancelled, and never more promised than there is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.application.outcomes import Unknown
from lab_kiosk.application.reservations import (
    Ahead,
    BookingOffered,
    FindReserver,
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
from lab_kiosk.application.use_cases.promised import free, thing_is_free
from lab_kiosk.application.use_cases.reservations import reservation
from lab_kiosk.domain.badge import BadgeType
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetMarkedMissing, HoldPlaced
from lab_kiosk.domain.events.people import PersonErased
from lab_kiosk.domain.ids import AssetId, HoldId, Stream, person_stream
from lab_kiosk.domain.promises import Standing
from lab_kiosk.domain.vocabulary import HoldReason, Role
from tests.support.builders import DAY, HOUR, MINUTE, PAT, QUINN, STAFF, START_MS, badge_text
from tests.support.equipment import lent
from tests.support.reserving import EDUCATOR, SOON, cancel, cases, listed, reserve, save, terms
from tests.support.scenarios import HEADSETS, KIT_CODE, TAGS, furnished, kit, named

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


def test_whoever_is_promised_something_in_the_middle_of_a_slot_is_waited_for_from_then_on() -> None:
    lab = furnished(grace_minutes=10)
    lab.wait(2 * HOUR + 15 * MINUTE)
    mine = reserve(lab, terms(3))
    assert listed(lab)[0].standing is not Standing.NOBODY_CAME
    lab.wait(9 * MINUTE)
    assert isinstance(save(lab, terms(2, reservation=mine)), ReservationSaved)
    lab.wait(9 * MINUTE)
    assert listed(lab)[0].standing is not Standing.NOBODY_CAME
    lab.wait(1 * MINUTE)
    assert listed(lab)[0].standing is Standing.NOBODY_CAME


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
        lines = [line for line in listed(lab) if line.standing is not Standing.NOBODY_CAME]
        asked = sum(line.count for line in lines if line.start_at <= at < line.end_at)
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
