# SPDX-License-Identifier: Apache-2.0
"""A learner that can be seen through: it looks at one feature, the one with which it repeats its lesson best.

This is the one-rule learner (Holte 1993, "Very simple classification rules perform well"). It is as right and as wrong
as larger learners about what it was shown, and it can say in one sentence why.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from lab_kiosk.ui.showcase.learner.creatures import VALUES, Creature, Feature, Home

DOTS = 5
"""How sure it is, as it is shown: 1 for a guess; 5 takes fifteen examples that agree."""


class Example(msgspec.Struct, frozen=True):
    creature: Creature
    answer: Home


class Tally(msgspec.Struct, frozen=True):
    """How many examples were sent where."""

    pond: int = 0
    tree: int = 0

    @property
    def of(self) -> int:
        return self.pond + self.tree

    @property
    def mistakes(self) -> int:
        return min(self.pond, self.tree)

    @property
    def answer(self) -> Home | None:
        """What most were sent to; none when it is a draw."""
        if self.pond == self.tree:
            return None
        return Home.POND if self.pond > self.tree else Home.TREE

    @property
    def sure(self) -> float:
        """Laplace's rule of succession: one half knows nothing, and no number of examples makes it 1."""
        return (max(self.pond, self.tree) + 1) / (self.of + 2)


class Decision(msgspec.Struct, frozen=True):
    """``sure`` runs from 0.5, a guess, towards 1. ``value`` is what it saw, empty if it did not look."""

    home: Home
    sure: float
    value: str = ""

    @property
    def dots(self) -> int:
        return 1 + int((self.sure - 0.5) * 2 * (DOTS - 1) + 0.5)


class Machine(msgspec.Struct, frozen=True):
    """What was learned. ``looks_at`` is None when no feature tells more than the commonest answer does; ``as_good``
    are the other features that would have repeated the lesson just as well.
    """

    whole: Tally
    looks_at: Feature | None = None
    leaves: dict[str, Tally] = {}
    mistakes: int = 0
    as_good: tuple[Feature, ...] = ()

    def decide(self, creature: Creature) -> Decision:
        """What it never saw, or saw as often in the one place as in the other, goes where most went; a draw to the
        pond.
        """
        usual = self.whole.answer or Home.POND
        if self.looks_at is None:
            return Decision(usual, self.whole.sure)
        value = creature.value(self.looks_at)
        leaf = self.leaves[value]
        return Decision(leaf.answer or usual, leaf.sure, value)


def learn(examples: Iterable[Example], hidden: Collection[Feature] = ()) -> Machine:
    """The order of the examples does not matter. Of features that fit equally well it takes the one that covers more
    of the picture: nothing in the lesson says which of them counts, and the largest is the first to be noticed.
    """
    lesson = tuple(examples)
    whole = _tally(lesson)
    fits = {
        feature: {value: _tally(e for e in lesson if e.creature.value(feature) == value) for value in VALUES[feature]}
        for feature in Feature
        if feature not in hidden
    }
    mistakes = {feature: sum(leaf.mistakes for leaf in leaves.values()) for feature, leaves in fits.items()}
    fewest = min(mistakes.values(), default=whole.mistakes)
    if fewest == whole.mistakes:
        return Machine(whole, mistakes=whole.mistakes)
    best, *others = (feature for feature, count in mistakes.items() if count == fewest)
    return Machine(whole, best, fits[best], fewest, tuple(others))


def _tally(examples: Iterable[Example]) -> Tally:
    answers = [example.answer for example in examples]
    return Tally(answers.count(Home.POND), answers.count(Home.TREE))
