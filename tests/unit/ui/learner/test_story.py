# SPDX-License-Identifier: Apache-2.0
"""Three acts that no tap can break, and sentences that follow from what happened."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk import paths
from lab_kiosk.ui.showcase.learner.creatures import Creature, Feature, Home, decks
from lab_kiosk.ui.showcase.learner.story import TABLE, Action, Scene, Story, advance
from lab_kiosk.ui.showcase.learner.view import View, name, view
from lab_kiosk.ui.showcase.program_window import words

FOLDER = paths.resources() / "demos" / "teach-a-machine"
WORDS = words(FOLDER)
START = Story(decks=decks(FOLDER / "creatures.toml"))
VALUES = {
    Action.SORT: st.sampled_from(["pond", "tree"]),
    Action.DECIDE: st.sampled_from(["pond", "tree"]),
    Action.GUESS: st.sampled_from([feature.value for feature in Feature]),
    Action.TOGGLE: st.integers(0, len(START.decks.shelf) - 1).map(str),
}
taps = st.sampled_from(Action).flatmap(lambda action: st.tuples(st.just(action), VALUES.get(action, st.just(""))))


def after(story: Story, *actions: str) -> Story:
    """``"sort pond"`` is a tap with a value."""
    for action in actions:
        story = advance(story, *action.split())
    return story


def taught(by: Feature | None = Feature.LIMBS, pond: str = "fins") -> Story:
    """The visitor's lesson is over; None sends everybody to the pond."""
    story = after(START, "next")
    while (now := story.now) is not None:
        there = by is None or now.value(by) == pond
        story = after(story, "sort pond" if there else "sort tree")
    return after(story, "next")


def shown(story: Story) -> Story:
    while not story.all_shown:
        story = after(story, "step")
    return story


def at_repair() -> Story:
    return after(shown(after(shown(taught()), "next", "guess colour")), "next")


def seen(story: Story, language: str = "en") -> View:
    return view(story, WORDS[language])


@given(st.lists(taps, max_size=60), st.sampled_from(sorted(WORDS)))
def test_no_tap_breaks_it_and_every_sentence_is_whole(played: list[tuple[Action, str]], language: str) -> None:
    story = START
    for action, value in played:
        story = advance(story, action, value)
        screen = seen(story, language)
        said = [screen.ask, screen.says, screen.told, screen.sure, screen.act, *(row.fact for row in screen.rows)]
        assert screen.ask
        assert not any("{" in sentence for sentence in said)


@given(st.lists(taps, max_size=40))
def test_from_everywhere_it_goes_on_to_the_end(played: list[tuple[Action, str]]) -> None:
    story = START
    for action, value in played:
        story = advance(story, action, value)
    onwards = {
        Scene.TITLE: ("next",),
        Scene.SORT: ("sort pond", "next"),
        Scene.WATCH: ("step", "next"),
        Scene.HURRY: ("guess ears",),
        Scene.CROWD: ("step", "next"),
        Scene.DECIDE: ("decide pond", "next"),
    }
    for _ in range(80):
        if story.scene is Scene.REPAIR:
            missing = [f"toggle {place}" for place in range(len(story.decks.shelf)) if place not in story.added]
            story = after(story, *missing, "teach", "next")
        else:
            story = after(story, *onwards.get(story.scene, ()))
    assert story.scene is Scene.END
    assert after(story, "again") == START


def test_every_scene_can_be_left_by_a_button_or_a_choice() -> None:
    assert {scene for scene, _ in TABLE} == set(Scene)


@pytest.mark.parametrize("language", sorted(set(WORDS) - {"en"}))
def test_a_language_has_every_sentence_with_the_same_blanks(language: str) -> None:
    def blanks(text: str) -> set[str]:
        return {blank for _, blank, _, _ in string.Formatter().parse(text) if blank}

    assert WORDS[language].keys() == WORDS["en"].keys()
    optional = {"those", "value"}  # a language says whom it is about in the way that its grammar allows
    for key, text in WORDS["en"].items():
        assert blanks(WORDS[language][key]) - optional == blanks(text) - optional, key


def test_the_machine_says_what_it_looks_at_while_it_is_taught() -> None:
    story = after(START, "next")
    assert seen(story).says == "I know nothing yet."
    assert seen(story).back.enabled is False
    story = after(story, "sort pond")
    assert seen(story).says == "I found nothing to look at. I send everybody to the pond."
    assert after(story, "undo") == after(START, "next")
    story = taught()
    assert seen(story).says == "I look at fins and feet. Fins: the pond. Feet: the tree."
    assert (seen(story).looks_at, seen(story).dots) == ("limbs", 4)


def test_a_lesson_cannot_be_longer_than_the_deck_nor_ended_before_it() -> None:
    story = after(START, "next", "next")
    assert story.scene is Scene.SORT
    full = taught()
    assert len(full.lesson) == len(START.decks.sort)
    whole = after(START, "next", *["sort tree"] * 20)
    assert len(whole.lesson) == len(START.decks.sort)


@pytest.mark.parametrize(
    ("by", "pond", "told", "tone"),
    [
        (Feature.LIMBS, "fins", "All in the right place. You showed it what matters.", "success"),
        (
            Feature.COLOUR,
            "blue",
            "Careful: 3 of 4 orange ones went wrong. Your examples made it look at the color.",
            "warning",
        ),
        (
            Feature.PATTERN,
            "spotted",
            "Careful: 3 of 4 ones without spots went wrong. Your examples made it look at the spots.",
            "warning",
        ),
        (
            Feature.LIMBS,
            "feet",
            "It believed you, and your lesson was upside down: 8 of 8 went wrong.",
            "warning",
        ),
        (None, "", "2 of 8 went wrong. Your examples did not all say the same.", "warning"),
    ],
)
def test_the_first_lesson_is_judged_by_what_it_did(by: Feature | None, pond: str, told: str, tone: str) -> None:
    story = taught(by, pond)
    assert seen(story).told == ""
    assert seen(shown(story)).told == told
    assert seen(shown(story)).tone == tone


def test_those_sorted_wrong_are_marked_by_name_and_by_mood() -> None:
    figures = seen(shown(taught(Feature.COLOUR, "blue"))).figures
    wrong = [one for one in figures if one.mark == "wrong"]
    assert len(wrong) == 4
    assert all(one.name.endswith(": in the wrong place") and one.picture.endswith("-sad") for one in wrong)


def test_the_unfair_machine_is_counted_group_by_group_and_says_why() -> None:
    story = after(shown(taught()), "next", "guess limbs")
    assert [row.fact for row in seen(story).rows] == ["Blue ones", "Orange ones"]
    screen = seen(shown(story))
    assert [row.fact for row in screen.rows] == ["Blue ones: 1 of 6 wrong", "Orange ones: 5 of 6 wrong"]
    assert screen.told == "Did you think of that? In my lesson 4 of 4 orange ones went to the tree."
    guessed = seen(shown(after(shown(taught()), "next", "guess colour")))
    assert guessed.told.startswith("You guessed it.")


def test_nothing_is_taught_before_something_was_chosen() -> None:
    screen = seen(at_repair())
    assert (screen.primary.text, screen.primary.enabled) == ("Teach again", False)
    assert after(at_repair(), "next").scene is Scene.REPAIR


def test_hiding_the_colour_finds_the_spots_instead() -> None:
    screen = seen(after(at_repair(), "hide", "teach"))
    assert screen.looks_at == "pattern"
    assert screen.told == (
        "In my lesson 4 of 4 ones with spots went to the tree. And here 5 of 6 orange ones have the same look: spots."
    )
    assert screen.back.text == "Show the color"


def test_after_two_tries_it_points_at_those_whom_the_machine_gets_wrong() -> None:
    story = after(at_repair(), "hide", "teach")
    assert story.hints == frozenset()
    story = after(story, "toggle 0", "teach")
    assert story.hints
    for place in story.hints:
        one = story.decks.shelf[place]
        assert story.machine.decide(one).home is not one.home
    assert [place for place, one in enumerate(seen(story).shelf) if one.hinted] == sorted(story.hints)


@given(st.sets(st.integers(0, 5)), st.booleans())
def test_it_goes_on_exactly_when_both_groups_are_treated_alike(added: set[int], hidden: bool) -> None:
    story = after(at_repair(), *(f"toggle {place}" for place in added), *(["hide"] if hidden else []), "teach")
    assert (after(story, "next").scene is Scene.DECIDE) == (story.machine.looks_at is Feature.LIMBS) == story.fair
    assert seen(story).tone == ("success" if story.fair else "warning")


def test_people_decide_about_what_nobody_measured() -> None:
    story = after(at_repair(), "toggle 1", "toggle 3", "toggle 1", "toggle 1", "teach", "next")
    one = story.exception
    assert one is not None
    assert (one.creature.ring, one.to) == (True, Home.TREE)
    screen = seen(story)
    assert (screen.ask, screen.says) == (
        "The machine says: the tree. What do you say?",
        "I see feet. Nobody told me to look at anything else.",
    )
    assert after(story, "next") == story
    assert seen(after(story, "decide tree")).told.startswith("Look again")
    decided = after(story, "decide tree", "decide pond")
    assert seen(decided).told == "You saw the swim ring. The machine helps, people decide."
    assert len(seen(after(decided, "next")).lines) == 3


def test_a_machine_without_a_mistake_leaves_nothing_to_decide() -> None:
    without = tuple(one for one in START.decks.crowd if not one.ring)
    story = Story(decks=replace(START.decks, crowd=without), scene=Scene.REPAIR)
    assert after(story, "toggle 1", "toggle 3", "teach", "next").scene is Scene.END


def test_a_creature_is_told_by_its_looks() -> None:
    assert name(Creature("orange", "plain", "round", "feet", ring=True), WORDS["en"]) == (
        "orange, no spots, round ears, feet, swim ring"
    )
