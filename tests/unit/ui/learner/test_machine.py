# SPDX-License-Identifier: Apache-2.0
"""The learner does what it was taught, no more and no less, whoever teaches it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk import paths
from lab_kiosk.ui.showcase.learner.creatures import VALUES, Creature, Feature, Home, creature, decks
from lab_kiosk.ui.showcase.learner.fairness import GAP, groups, sort_all, wronged
from lab_kiosk.ui.showcase.learner.machine import DOTS, Example, Machine, Tally, learn

DECKS = decks(paths.resources() / "demos" / "teach-a-machine" / "creatures.toml")
creatures = st.builds(Creature, *(st.sampled_from(VALUES[feature]) for feature in Feature), st.booleans())
examples = st.builds(Example, creatures, st.sampled_from(Home))
lessons = st.lists(examples, max_size=20)
EVERYBODY = [Creature(*looks) for looks in product(*VALUES.values())]  # type: ignore[misc]


def truly(*taught: Creature) -> list[Example]:
    return [Example(one, one.home) for one in taught]


@given(lessons, st.randoms(use_true_random=False))
def test_the_order_of_the_lesson_does_not_matter(lesson: list[Example], chance: st.DrawFn) -> None:
    shuffled = list(lesson)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert learn(shuffled) == learn(lesson)


@given(lessons)
def test_the_mistakes_that_it_admits_are_those_that_it_makes(lesson: list[Example]) -> None:
    machine = learn(lesson)
    assert machine.mistakes == sum(machine.decide(one.creature).home is not one.answer for one in lesson)


@given(lessons)
def test_no_single_feature_repeats_the_lesson_better(lesson: list[Example]) -> None:
    machine = learn(lesson)
    for feature, first, second in product(Feature, Home, Home):
        rule = dict(zip(VALUES[feature], (first, second), strict=True))
        assert machine.mistakes <= sum(rule[one.creature.value(feature)] is not one.answer for one in lesson)


@given(lessons, creatures, creatures)
def test_those_who_look_alike_where_it_looks_are_treated_alike(
    lesson: list[Example], one: Creature, other: Creature
) -> None:
    machine = learn(lesson)
    if machine.looks_at is None or one.value(machine.looks_at) == other.value(machine.looks_at):
        assert machine.decide(one) == machine.decide(other)


@given(lessons, st.sets(st.sampled_from(Feature)), creatures)
def test_what_is_hidden_is_never_looked_at(lesson: list[Example], hidden: set[Feature], one: Creature) -> None:
    machine = learn(lesson, hidden)
    assert machine.looks_at not in hidden
    assert not hidden & set(machine.as_good)
    assert 0.5 <= machine.decide(one).sure < 1
    assert 1 <= machine.decide(one).dots <= DOTS


@given(st.lists(creatures, min_size=1), creatures)
def test_examples_that_agree_make_it_surer_and_never_quite_sure(taught: list[Creature], one: Creature) -> None:
    few, many = (learn(truly(*taught * times)) for times in (1, 3))
    assert few.looks_at is many.looks_at
    assert few.decide(one).sure <= many.decide(one).sure < 1


@given(lessons)
def test_one_that_heard_a_single_answer_looks_at_nothing(lesson: list[Example]) -> None:
    machine = learn([Example(one.creature, Home.TREE) for one in lesson])
    assert machine.looks_at is None
    assert machine.decide(EVERYBODY[0]).home is (Home.TREE if lesson else Home.POND)


def test_what_it_never_saw_goes_where_most_went() -> None:
    machine = Machine(Tally(1, 3), Feature.COLOUR, {"blue": Tally(1, 0), "orange": Tally(0, 0)})
    decision = machine.decide(creature("orange plain round fins"))
    assert (decision.home, decision.dots) == (Home.TREE, 1)


@given(st.lists(creatures, max_size=12), lessons)
def test_groups_share_out_every_creature_and_every_mistake(crowd: list[Creature], lesson: list[Example]) -> None:
    results = sort_all(learn(lesson), crowd)
    for feature in Feature:
        first, second = groups(results, feature)
        assert first.of + second.of == len(crowd)
        assert first.wrong + second.wrong == sum(not one.right for one in results)


@given(st.lists(creatures, max_size=12), lessons)
def test_the_wronged_fare_worse_than_those_who_are_not_like_them(crowd: list[Creature], lesson: list[Example]) -> None:
    results = sort_all(learn(lesson), crowd)
    group = wronged(results)
    gaps = []
    for feature in (Feature.COLOUR, Feature.PATTERN, Feature.EARS):
        first, second = groups(results, feature)
        if first.of and second.of:
            gaps.append(abs(first.share - second.share))
    assert (group is not None) == (max(gaps, default=0) >= GAP)


def test_a_visitor_who_teaches_by_fins_is_understood() -> None:
    machine = learn(truly(*DECKS.sort))
    assert (machine.looks_at, machine.mistakes, machine.as_good) == (Feature.LIMBS, 0, ())
    assert all(one.right for one in sort_all(machine, DECKS.watch))


@pytest.mark.parametrize("feature", [Feature.COLOUR, Feature.PATTERN])
@pytest.mark.parametrize("turned", [False, True])
def test_a_visitor_who_teaches_by_looks_is_told_who_is_wronged(feature: Feature, turned: bool) -> None:
    pond, tree = VALUES[feature][::-1] if turned else VALUES[feature]
    lesson = [Example(one, Home.POND if one.value(feature) == pond else Home.TREE) for one in DECKS.sort]
    machine = learn(lesson)
    assert machine.looks_at is feature
    group = wronged(sort_all(machine, DECKS.watch))
    assert group is not None
    assert (group.value, group.wrong, group.of) == (tree, 3, 4)


def test_the_hurried_lesson_wrongs_the_orange_ones_and_hiding_the_colour_does_not_help() -> None:
    lesson = truly(*DECKS.unfair)
    machine = learn(lesson)
    assert (machine.looks_at, machine.as_good) == (Feature.COLOUR, (Feature.PATTERN, Feature.LIMBS))
    blue, orange = groups(sort_all(machine, DECKS.crowd), Feature.COLOUR)
    assert (blue.wrong, orange.wrong) == (1, 5)
    blinded = learn(lesson, {Feature.COLOUR})
    assert blinded.looks_at is Feature.PATTERN
    blue, orange = groups(sort_all(blinded, DECKS.crowd), Feature.COLOUR)
    assert (blue.wrong, orange.wrong) == (0, 4)


def test_the_whole_shelf_repairs_it_and_leaves_the_mistake_that_nobody_measured() -> None:
    machine = learn(truly(*DECKS.unfair, *DECKS.shelf))
    results = sort_all(machine, DECKS.crowd)
    assert machine.looks_at is Feature.LIMBS
    assert wronged(results) is None
    assert [one.creature.ring for one in results if not one.right] == [True, True]


def test_the_two_kinds_of_the_crowd_differ_in_nothing_that_matters() -> None:
    swimmers = [sum(one.home is Home.POND for one in DECKS.crowd if one.colour == hue) for hue in ("blue", "orange")]
    assert swimmers == [5, 5]


@pytest.mark.parametrize("text", ["", "blue plain round", "green plain round fins", "blue plain round fins hat"])
def test_a_creature_that_nobody_drew_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no creature"):
        creature(text)
