# SPDX-License-Identifier: Apache-2.0
"""Eyes go over a glass in rows; arrows go to what lies next; a scroller leaves nothing unseen."""

from __future__ import annotations

import itertools
import random

from hypothesis import example, given
from hypothesis import strategies as st

from lab_kiosk.ui.reading_order import Place, Way, in_reading_order, leaves_out, nearest, scrolled_to

SIZE = 100
GAP = 20
sides = st.integers(1, 5)


def grid(columns: int, rows: int) -> list[Place]:
    """Row after row, from the left."""
    step = SIZE + GAP
    return [Place(x * step, y * step, SIZE, SIZE) for y in range(rows) for x in range(columns)]


def flipped(places: list[Place]) -> list[Place]:
    return [place._replace(left=-place.right) for place in places]


@given(sides, sides, st.randoms(use_true_random=False))
def test_a_grid_is_read_row_by_row_however_it_was_declared(columns: int, rows: int, dice: random.Random) -> None:
    places = grid(columns, rows)
    shuffled = list(places)
    dice.shuffle(shuffled)
    assert [shuffled[index] for index in in_reading_order(shuffled)] == places
    mirror = flipped(shuffled)
    assert [mirror[index] for index in in_reading_order(mirror, mirrored=True)] == flipped(places)


@example([Place(0, 133, 1, 8), Place(0, 140, 1, 1), Place(0, 88, 1, 51)])
@given(st.lists(st.builds(Place, *[st.integers(0, 300)] * 2, *[st.integers(1, 120)] * 2), max_size=12))
def test_everything_is_read_once_and_nothing_before_what_lies_wholly_above_it_in_its_column(
    places: list[Place],
) -> None:
    order = in_reading_order(places)
    assert sorted(order) == list(range(len(places)))
    for at, later in enumerate(order):
        for earlier in order[:at]:
            one, other = places[earlier], places[later]
            in_line = one.left == other.left and one.width == other.width
            assert not (in_line and other.bottom < one.top)


@given(st.lists(st.builds(Place, *[st.integers(-50, 50)] * 4), max_size=8))
def test_what_a_layout_has_not_finished_yet_is_read_once_all_the_same(places: list[Place]) -> None:
    """Something that lay above itself ended the walk, and no key of the page was heard any more."""
    assert sorted(in_reading_order(places)) == list(range(len(places)))


def test_columns_are_read_one_after_the_other() -> None:
    left, right = [Place(0, 0, 100, 40), Place(0, 60, 100, 40)], [Place(200, 20, 100, 60)]
    assert in_reading_order([*right, *left]) == [1, 2, 0]
    assert in_reading_order([*right, *left], mirrored=True) == [0, 1, 2]


def test_what_lies_on_one_another_keeps_its_order() -> None:
    assert in_reading_order([Place(0, 0, 100, 100), Place(10, 10, 100, 100)]) == [0, 1]


@given(sides, sides, st.data())
def test_an_arrow_in_a_grid_goes_to_the_neighbour_and_back(columns: int, rows: int, data: st.DataObject) -> None:
    places = grid(columns, rows)
    here = data.draw(st.integers(0, len(places) - 1))
    x, y = here % columns, here // columns
    wanted = {
        Way.LEFT: here - 1 if x > 0 else None,
        Way.RIGHT: here + 1 if x < columns - 1 else None,
        Way.UP: here - columns if y > 0 else None,
        Way.DOWN: here + columns if y < rows - 1 else None,
    }
    assert {way: nearest(places, places[here], way) for way in Way} == wanted


def test_an_arrow_prefers_what_is_straight_ahead() -> None:
    origin = Place(200, 0, 100, 40)
    assert nearest([Place(0, 60, 100, 40), Place(180, 120, 100, 40)], origin, Way.DOWN) == 1
    assert nearest([Place(0, 60, 100, 40)], origin, Way.UP) is None


heights = st.lists(st.integers(40, 120), min_size=1, max_size=12)


@given(heights, st.integers(200, 400), st.integers(0, 500))
def test_a_walk_over_the_controls_of_a_scroller_shows_all_of_it(tall: list[int], view: int, foot: int) -> None:
    tops = [sum(tall[:index]) for index in range(len(tall))]
    places = [Place(0, top, 100, height - 10) for top, height in zip(tops, tall, strict=True)]
    whole = float(sum(tall) + foot)
    at, seen = 0.0, [(0.0, 0.0)]
    for index, place in enumerate(places):
        at = scrolled_to(place, at, view, whole, first=index == 0, last=index == len(places) - 1, air=8)
        assert 0 <= at <= max(whole - view, 0)
        assert at <= place.top
        assert place.bottom <= at + view
        seen.append((at, at + view))
    on = all(start <= end for (_, end), (start, _) in itertools.pairwise(seen[1:]))
    all_seen = on and seen[-1][1] >= whole
    assert all_seen or leaves_out(places, view, whole, air=8)


def test_a_long_text_without_controls_is_left_out_and_a_short_one_is_not() -> None:
    assert leaves_out([], view=200, whole=201, air=8)
    assert not leaves_out([], view=200, whole=200, air=8)
    assert leaves_out([Place(0, 0, 10, 10), Place(0, 400, 10, 10)], view=200, whole=410, air=8)


def test_what_is_taller_than_the_scroller_is_shown_from_its_top() -> None:
    assert scrolled_to(Place(0, 100, 10, 500), 0, 200, 900, first=False, last=False, air=8) == 92
