# SPDX-License-Identifier: Apache-2.0
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """At `at` seconds of the scenario, `do` something to a simulated device."""

    at: float
    do: Callable[[], object]


class Scenario:
    """Steps in the order of their times, done as the given time passes them: what the tour and the soak play."""

    def __init__(self, steps: Iterable[Step]) -> None:
        self._waiting = deque(sorted(steps, key=lambda step: step.at))

    @property
    def next_at(self) -> float | None:
        """When there is something to do again; None if all is done."""
        return self._waiting[0].at if self._waiting else None

    def advance(self, now: float) -> int:
        """Do every step whose time has come, and count them. A step that fails is done with: its error is raised."""
        done = 0
        while self._waiting and self._waiting[0].at <= now:
            self._waiting.popleft().do()
            done += 1
        return done
