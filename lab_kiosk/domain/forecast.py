# SPDX-License-Identifier: Apache-2.0
"""When things will be ready: what still has to be done by hands, one after the other, and what charges by itself.

A forecast and no promise. It knows what each thing still needs, how many pairs of hands there are, and rules of thumb
for how long that takes; it never counts on what is away, held back or lent.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from lab_kiosk.domain.vocabulary import Step

MINUTE_MS = 60_000
BY_HAND_MS: dict[Step, int] = {
    Step.SANITISE: 3 * MINUTE_MS,
    Step.CHECK: 2 * MINUTE_MS,
    Step.RESET: 5 * MINUTE_MS,
}
"""How long a pair of hands takes. A thumb's rule of ours: nobody publishes one. A box that dwells longer says so."""
CHARGE_MS_A_POINT = 90_000
"""A headset of 20 Wh at the 10 W or so that a cart gives each takes about two and a half hours from empty."""


class InTheWorks(msgspec.Struct, frozen=True, kw_only=True):
    """A thing in the lab that nothing holds back. ``steps`` are still due, in order; one that has been done takes
    effect at ``step_until``. ``battery`` is None where nobody knows; ``dwell_ms`` is what cleaning takes by itself.
    """

    steps: tuple[Step, ...] = ()
    step_until: int = 0
    battery: int | None = None
    min_battery: int = 0
    charging: bool = False
    dwell_ms: int = 0

    @property
    def by_hand_ms(self) -> int:
        return sum(BY_HAND_MS.get(step, 0) for step in self.steps)

    @property
    def charge_ms(self) -> int:
        """What is unknown counts as empty where charging is due, and as enough where it is not."""
        due = Step.CHARGE in self.steps
        known = self.battery if self.battery is not None else 0 if due else self.min_battery
        return max(self.min_battery - known, 0) * CHARGE_MS_A_POINT


def ready_at(things: Sequence[InTheWorks], now_ms: int, hands: int = 1) -> tuple[int, ...]:
    """For each thing, the instant from which it can be had, if staff begin now and take the quickest first.

    Raises ValueError without hands.
    """
    if hands < 1:
        raise ValueError("nobody is there to do it")
    free = [now_ms] * hands
    found = [0] * len(things)
    for index in sorted(range(len(things)), key=lambda index: (things[index].by_hand_ms, index)):
        thing = things[index]
        done = now_ms
        if thing.by_hand_ms:
            hand = free.index(min(free))
            free[hand] += thing.by_hand_ms
            done = free[hand]
        dwelt = max(done + (thing.dwell_ms if Step.SANITISE in thing.steps else 0), thing.step_until)
        charged = (now_ms if thing.charging else dwelt) + thing.charge_ms
        found[index] = max(dwelt, charged if thing.charge_ms else 0)
    return tuple(found)


def ready_by(times: Sequence[int], instant_ms: int) -> int:
    """How many of them can be had at an instant."""
    return sum(at <= instant_ms for at in times)
