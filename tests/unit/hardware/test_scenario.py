# SPDX-License-Identifier: Apache-2.0
from functools import partial

import pytest

from hardware.scan import Scan
from hardware.scanner import Reading
from hardware.simulated.scanner import SimulatedScanner
from hardware.simulated.scenario import Scenario, Step


def test_steps_are_done_in_the_order_of_their_times_each_once() -> None:
    scanner, readings = SimulatedScanner(clock=lambda: 0.0), list[Reading]()
    scanner.open(readings.append)
    scenario = Scenario(Step(at, partial(scanner.tap, f"IL0-{at}")) for at in (3.0, 1.0, 2.0))
    first, done, last = scenario.next_at, [scenario.advance(now) for now in (0.5, 1.0, 1.0, 9.0)], scenario.next_at
    assert (first, done, last) == (1.0, [0, 1, 0, 2], None)
    assert [reading.text for reading in readings if isinstance(reading, Scan)] == ["IL0-1.0", "IL0-2.0", "IL0-3.0"]


def test_steps_of_one_moment_keep_the_order_they_were_written_in() -> None:
    done: list[int] = []
    Scenario(Step(1.0, partial(done.append, i)) for i in range(5)).advance(1.0)
    assert done == [0, 1, 2, 3, 4]


def test_a_step_that_fails_is_loud_and_not_done_again() -> None:
    def fail() -> None:
        raise LookupError("the device is gone")

    done: list[str] = []
    scenario = Scenario([Step(1.0, fail), Step(2.0, lambda: done.append("second"))])
    with pytest.raises(LookupError):
        scenario.advance(2.0)
    assert scenario.advance(2.0) == 1
    assert done == ["second"]
