# SPDX-License-Identifier: Apache-2.0
"""Who is wronged: mistakes counted group by group."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from lab_kiosk.ui.showcase.learner.creatures import VALUES, Creature, Feature, Home
from lab_kiosk.ui.showcase.learner.machine import Machine

GAP = 0.34
"""From this difference between two groups' shares of mistakes on, one of them is wronged."""
ABOUT_WHOM = tuple(feature for feature in Feature if feature is not Feature.LIMBS)
"""What has nothing to do with swimming. Limbs are no group that can be wronged: they are the reason."""


class Sorted(msgspec.Struct, frozen=True):
    """A creature and where the machine sent it."""

    creature: Creature
    to: Home
    dots: int

    @property
    def right(self) -> bool:
        return self.to is self.creature.home


class Group(msgspec.Struct, frozen=True):
    """Those with one value of a feature: how many of them there were, and how many were sent to the wrong place."""

    value: str
    wrong: int
    of: int

    @property
    def share(self) -> float:
        return self.wrong / self.of if self.of else 0.0


def sort_all(machine: Machine, creatures: Iterable[Creature]) -> tuple[Sorted, ...]:
    decided = ((creature, machine.decide(creature)) for creature in creatures)
    return tuple(Sorted(creature, decision.home, decision.dots) for creature, decision in decided)


def groups(results: Iterable[Sorted], feature: Feature) -> tuple[Group, Group]:
    seen = tuple(results)
    first, second = (_group([one for one in seen if one.creature.value(feature) == v], v) for v in VALUES[feature])
    return first, second


def wronged(results: Iterable[Sorted]) -> Group | None:
    """The group that fares clearly worse than its neighbours, the worst first; None if all are treated alike."""
    seen = tuple(results)
    pairs = [sorted(groups(seen, feature), key=lambda group: group.share) for feature in ABOUT_WHOM]
    met = [(worse.share - better.share, worse) for better, worse in pairs if better.of and worse.of]
    gap, group = max(met, key=lambda pair: pair[0], default=(0.0, None))
    return group if gap >= GAP else None


def _group(members: list[Sorted], value: str) -> Group:
    return Group(value, sum(not one.right for one in members), len(members))
