# SPDX-License-Identifier: Apache-2.0
"""What the screens of a class set say."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.class_set import SetBack
from lab_kiosk.ui.presenters.class_set import ClassSetView, class_set_view
from lab_kiosk.ui.presenters.give_back import NAMED, return_view
from lab_kiosk.ui.showcase.fleet import part
from lab_kiosk.ui.showcase.invented import EMPTY, SITE
from lab_kiosk.ui.showcase.states import STATES


def test_the_counter_the_empty_places_and_what_is_aside_belong_together() -> None:
    view = class_set_view(STATES["class-set-scanned"], SITE)
    assert (view.known, view.name, view.ready, view.size, len(view.aside)) == (True, "Alma", 27, 30, 2)
    assert [bool(slot.tag) for slot in view.slots] == [True] * 27 + [False] * 3
    assert [row.blocker for row in view.aside] == ["low_battery", "held_damaged"]
    assert [(row.size, row.chosen) for row in view.sizes if row.chosen] == [(30, True)]
    assert [row.rule for row in view.dues if row.chosen] == ["lesson"]
    assert view.undo_seconds == 0


def test_what_is_out_has_no_empty_places_and_counts_its_minute_down() -> None:
    view = class_set_view(STATES["class-out"], SITE)
    assert (view.lent, len(view.slots), view.undo_seconds) == (27, 27, 48)
    assert view.due_time.startswith("2:55")


def test_a_kit_names_what_it_lacks_and_without_a_set_there_is_nothing_to_say() -> None:
    view = class_set_view(STATES["class-set-kit"], SITE)
    assert view.kit == "VR class kit"
    assert len(view.kit_lacks) == 1
    assert class_set_view(EMPTY, SITE) == ClassSetView()
    assert not class_set_view(STATES["class-set"], SITE).known


def test_of_a_long_list_that_is_still_out_some_are_named_and_the_rest_counted() -> None:
    kiosk = STATES["returned-class-set"]
    assert kiosk.returned is not None
    still_out = SetBack(size=30, back=20, missing=tuple(part(number) for number in range(10)))
    view = return_view(replace(kiosk, returned=replace(kiosk.returned, class_set=still_out)))
    assert (view.set_size, view.set_back, len(view.set_missing), view.set_more) == (30, 20, NAMED, 10 - NAMED)
