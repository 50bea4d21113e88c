# SPDX-License-Identifier: Apache-2.0
"""The one timer: whatever happens, an attempt is due, and soon enough."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.sync import pacing
from lab_kiosk.sync.pacing import HERD, HOURLY, IDLE, LONGEST_PAUSE, Batch, End, Pace
from lab_kiosk.sync.protocol import MAX_BYTES, MAX_EVENTS, Trouble

CHANCE = st.floats(0, 1, exclude_max=True)
HAPPENINGS = st.one_of(
    st.tuples(st.sampled_from(End), CHANCE),
    st.tuples(st.sampled_from(Trouble), CHANCE),
    st.tuples(st.sampled_from(["link", "wrote", "asked"]), CHANCE),
)


def after(pace: Pace, what: End | Trouble | str, now: float, chance: float) -> Pace:
    if isinstance(what, End):
        return pacing.ended(pace, what, now, chance)
    if isinstance(what, Trouble):
        return pacing.failed(pace, what, now, chance)
    if what == "link":
        return pacing.link_up(pace, now, chance)
    return pacing.wrote(pace, now) if what == "wrote" else pacing.asked(pace, now)


@given(st.lists(st.tuples(HAPPENINGS, st.floats(0, 10_000))), st.booleans())
def test_an_attempt_is_due_within_an_hour_whatever_happens(
    story: list[tuple[tuple[str, float], float]], metered: bool
) -> None:
    pace, now = Pace(metered=metered), 0.0
    for (what, chance), passes in story:
        now += passes
        pace = after(pace, what, now, chance)
        assert pace.waits(now) <= HOURLY
        assert pace.metered is metered
        assert 1 <= pace.batch.events <= MAX_EVENTS
        assert 1 <= pace.batch.size <= MAX_BYTES


@given(st.integers(0, 60), CHANCE)
def test_a_broken_line_is_tried_again_within_five_minutes(failures: int, chance: float) -> None:
    pace = Pace()
    for _ in range(failures):
        pace = pacing.failed(pace, Trouble.UNREACHABLE, 0.0, chance)
    assert pacing.failed(pace, Trouble.LOST, 0.0, chance).waits(0.0) <= LONGEST_PAUSE


def test_the_pause_doubles_with_each_failure_and_anything_below_it_may_be_drawn() -> None:
    pace, longest = Pace(), []
    for _ in range(10):
        assert pacing.failed(pace, Trouble.LOST, 0.0, 0.0).due == 0.0
        assert pacing.failed(pace, Trouble.LOST, 0.0, 0.25).due == pacing.failed(pace, Trouble.LOST, 0.0, 0.5).due / 2
        pace = pacing.failed(pace, Trouble.LOST, 0.0, 1.0)
        longest.append(pace.due)
    assert longest == [2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, LONGEST_PAUSE, LONGEST_PAUSE]


@pytest.mark.parametrize("trouble", sorted(pacing.CLOSED_DOOR))
def test_a_closed_door_is_tried_once_an_hour(trouble: Trouble) -> None:
    assert HOURLY / 2 <= pacing.failed(Pace(), trouble, 0.0, 0.5).waits(0.0) <= HOURLY


@given(CHANCE, CHANCE)
def test_the_herd_comes_back_spread_over_a_minute(first: float, second: float) -> None:
    broken = pacing.failed(Pace(), Trouble.UNREACHABLE, 0.0, 0.999)
    for _ in range(10):
        broken = pacing.failed(broken, Trouble.UNREACHABLE, 0.0, 0.999)
    assert broken.due > HERD
    assert pacing.link_up(broken, 0.0, first).due == first * HERD
    assert (pacing.link_up(broken, 0.0, first) == pacing.link_up(broken, 0.0, second)) == (first == second)


def test_what_is_written_goes_up_soon_while_all_is_well_and_not_sooner_while_it_is_not() -> None:
    well = pacing.ended(Pace(), End.DONE, 0.0, 0.9)
    assert well.due > IDLE
    assert pacing.wrote(well, 0.0).due == pacing.SOON
    ill = pacing.failed(pacing.failed(Pace(), Trouble.LOST, 0.0, 0.9), Trouble.LOST, 0.0, 0.9)
    assert pacing.wrote(ill, 0.0) == ill
    assert pacing.asked(ill, 0.0).due == 0.0


def test_a_question_that_failed_is_asked_again_by_halves_and_grows_back() -> None:
    batch = Batch()
    sizes = []
    for _ in range(8):
        sizes.append(batch.events)
        batch = batch.shrunk()
    assert sizes == [500, 250, 125, 62, 31, 15, 8, 8]
    for _ in range(9):
        batch = batch.grown()
    assert batch == Batch(MAX_EVENTS, MAX_BYTES) == batch.grown()
    assert batch.events > Batch().events


@pytest.mark.parametrize("end", [End.OLD, End.SPENT])
@given(CHANCE)
def test_what_is_written_does_not_hurry_a_centre_that_takes_nothing_today(end: End, chance: float) -> None:
    pace = pacing.ended(Pace(), end, 0.0, chance)
    assert pacing.wrote(pace, 0.0).waits(0.0) >= HOURLY / 2
    assert pacing.link_up(pace, 0.0, chance).waits(0.0) <= HERD
