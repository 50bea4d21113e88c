# SPDX-License-Identifier: Apache-2.0
"""What the pages of reservations say, and what a class set says of one."""

from __future__ import annotations

from lab_kiosk.ui.presenters.cases import RESERVED_TWICE, cases_view
from lab_kiosk.ui.presenters.class_set import class_set_view
from lab_kiosk.ui.presenters.reservations import BookedRow, ReservationsView, reservations_view
from lab_kiosk.ui.showcase.invented import EMPTY, SITE
from lab_kiosk.ui.showcase.states import STATES


def view(name: str) -> ReservationsView:
    return reservations_view(STATES[name], SITE)


def test_the_list_says_what_for_whom_and_when_and_what_is_not_enough() -> None:
    rows = view("reservations").rows
    assert [(row.count, row.name, row.who) for row in rows[:3]] == [
        (12, "Drawing tablet", "5B"),
        (30, "Quest 3", "Alma"),
        (1, "Robot arm kit", ""),
    ]
    assert [(row.standing, row.ready, row.outstanding) for row in rows[:2]] == [("fetched", 0, 0), ("waiting", 27, 30)]
    assert [row.days for row in rows] == [0, 0, 1, 4]
    assert (rows[1].time.split("\N{NO-BREAK SPACE}")[0], rows[3].weekday) == ("4:00", 6)
    assert reservations_view(EMPTY, SITE) == ReservationsView()
    assert not view("reservations-starting").known


def test_one_that_lies_open_has_its_things_and_none_lies_open_without_a_choice() -> None:
    assert len(view("reservation-kit").parts) == 2
    assert view("reservations").one == BookedRow()
    assert view("reservation-cancelling").cancelling
    assert (view("reservation-partly").one.taken, view("reservation-partly").one.outstanding) == (27, 3)


def test_each_question_offers_what_can_be_chosen_and_marks_what_is() -> None:
    what, counted, enough = view("reserve-what"), view("reserve-counted"), view("reserve-enough")
    assert [(row.name, row.kit) for row in what.choices][-1] == ("Robot arm kit", True)
    assert [row.size for row in counted.sizes if row.chosen] == [30]
    assert [row.number for row in enough.days if row.chosen] == [19]
    assert [row.time for row in enough.slots if row.chosen] == ["10:00\N{NO-BREAK SPACE}AM"]
    assert [row.span for row in enough.spans if row.chosen] == ["lesson"]
    assert (enough.free, enough.answered, enough.last) == (30, True, False)
    assert (view("reserve-when").free, view("reserve-when").answered, view("reserve-when").until) == (-1, False, "")
    assert not view("reserve-short").answered
    assert view("reserve-who").last
    changing = view("reserve-changing")
    assert (changing.last, [row for row in changing.spans if row.chosen]) == (True, [])


def test_a_class_set_names_the_reservation_and_why_something_lies_aside() -> None:
    told = class_set_view(STATES["class-set-for-a-reservation"], SITE)
    assert (told.booked, told.booked_count, told.ready, told.size) == ("Quest 3", 24, 20, 24)
    wrong = class_set_view(STATES["class-set-wrong-model"], SITE)
    assert ([row.blocker for row in wrong.aside], wrong.last_blocker) == (["not_reserved"], "not_reserved")
    (kept,) = class_set_view(STATES["class-set-kept"], SITE).aside
    assert (kept.kept_time, kept.may_go) == ("4:00\N{NO-BREAK SPACE}PM", True)
    assert class_set_view(STATES["class-set-surplus"], SITE).aside[0].blocker == "surplus"


def test_two_promises_have_a_title_of_their_own() -> None:
    (row,) = cases_view(STATES["cases-reserved-twice"], SITE).rows
    assert (row.title, row.things) == (RESERVED_TWICE, (20, 24))
