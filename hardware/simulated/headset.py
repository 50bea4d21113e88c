# SPDX-License-Identifier: Apache-2.0
from dataclasses import dataclass, replace

FULL = 100.0
IN_USE_HOURS = 2.2
"""From full to empty while somebody wears it: what makers of current stand-alone headsets state."""
STANDBY_HOURS = 48.0
CHARGE_HOURS = 2.3


@dataclass(frozen=True, slots=True)
class SimulatedHeadset:
    """A headset's battery as a function of what was done to it and when. Every change gives a new one; no clock inside.

    `at` is in seconds and never goes back: an earlier time counts as the last one known.
    """

    serial: str
    battery: float = FULL
    """Percent at `at`."""
    is_charging: bool = False
    is_worn: bool = False
    at: float = 0.0

    @property
    def is_on(self) -> bool:
        return self.battery > 0 or self.is_charging

    def then(self, at: float) -> "SimulatedHeadset":
        """The same headset, left alone until `at`. An empty one shows nothing, so nobody goes on wearing it."""
        passed = max(0.0, at - self.at)
        battery = min(FULL, max(0.0, self.battery + passed / 3600 * self._percent_per_hour))
        return replace(
            self, battery=battery, at=self.at + passed, is_worn=self.is_worn and (battery > 0 or self.is_charging)
        )

    def plugged_in(self, at: float) -> "SimulatedHeadset":
        return replace(self.then(at), is_charging=True)

    def unplugged(self, at: float) -> "SimulatedHeadset":
        return replace(self.then(at), is_charging=False)

    def put_on(self, at: float) -> "SimulatedHeadset":
        """Somebody wears it, if it is on."""
        now = self.then(at)
        return replace(now, is_worn=now.is_on)

    def taken_off(self, at: float) -> "SimulatedHeadset":
        return replace(self.then(at), is_worn=False)

    @property
    def _percent_per_hour(self) -> float:
        use = FULL / (IN_USE_HOURS if self.is_worn else STANDBY_HOURS)
        return (FULL / CHARGE_HOURS if self.is_charging else 0.0) - use
