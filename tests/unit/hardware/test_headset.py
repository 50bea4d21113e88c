# SPDX-License-Identifier: Apache-2.0
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.simulated.headset import CHARGE_HOURS, FULL, IN_USE_HOURS, STANDBY_HOURS, SimulatedHeadset

HOUR = 3600.0
headsets = st.builds(
    SimulatedHeadset,
    serial=st.just("SIM-1"),
    battery=st.floats(1, FULL),
    is_charging=st.booleans(),
    is_worn=st.booleans(),
    at=st.floats(0, 1e6),
)


def test_worn_it_lasts_as_long_as_its_maker_says() -> None:
    worn = SimulatedHeadset("SIM-1").put_on(0.0)
    assert worn.then(IN_USE_HOURS / 2 * HOUR).battery == pytest.approx(50)
    empty = worn.then(IN_USE_HOURS * HOUR + 1)
    assert (empty.battery, empty.is_on, empty.is_worn) == (0.0, False, False)


def test_an_empty_one_cannot_be_put_on_until_it_charges() -> None:
    empty = SimulatedHeadset("SIM-1", battery=0.0)
    assert not empty.put_on(10.0).is_worn
    assert empty.plugged_in(10.0).put_on(11.0).is_worn


def test_charging_fills_it_and_it_stays_full() -> None:
    charging = SimulatedHeadset("SIM-1", battery=0.0).plugged_in(0.0)
    assert 0 < charging.then(CHARGE_HOURS / 2 * HOUR).battery < FULL
    assert charging.then(2 * CHARGE_HOURS * HOUR).battery == FULL


def test_on_the_shelf_it_empties_slowly() -> None:
    assert SimulatedHeadset("SIM-1").then(STANDBY_HOURS / 4 * HOUR).battery == pytest.approx(75)


def test_what_is_done_to_it_changes_that_alone() -> None:
    headset = SimulatedHeadset("SIM-1", at=5.0).put_on(5.0).plugged_in(5.0)
    assert (headset.is_worn, headset.is_charging) == (True, True)
    assert headset.taken_off(5.0).unplugged(5.0) == SimulatedHeadset("SIM-1", at=5.0)


@given(headsets, st.floats(0, 1e6), st.floats(0, 1e6))
def test_looking_at_it_in_between_changes_nothing(headset: SimulatedHeadset, first: float, second: float) -> None:
    middle, end = headset.at + first, headset.at + first + second
    direct, by_steps = headset.then(end), headset.then(middle).then(end)
    assert by_steps.battery == pytest.approx(direct.battery, abs=1e-6)
    assert 0 <= direct.battery <= FULL


@given(headsets, st.floats(0.1, 1e6))
def test_time_never_goes_back(headset: SimulatedHeadset, back: float) -> None:
    assert headset.then(headset.at - back) == headset.then(headset.at)
