# SPDX-License-Identifier: Apache-2.0
"""Three acts with the machine: teach it, see it be unfair, repair it. One frozen value and a table of what taps do."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from lab_kiosk.ui.showcase.learner.creatures import Creature, Decks, Feature, Home
from lab_kiosk.ui.showcase.learner.fairness import Sorted, sort_all, wronged
from lab_kiosk.ui.showcase.learner.machine import Example, Machine, learn

TRIES_BEFORE_HINT = 2


class Scene(StrEnum):
    TITLE = "title"
    SORT = "sort"
    WATCH = "watch"
    HURRY = "hurry"
    CROWD = "crowd"
    REPAIR = "repair"
    DECIDE = "decide"
    END = "end"


class Action(StrEnum):
    NEXT = "next"
    SORT = "sort"
    UNDO = "undo"
    STEP = "step"
    GUESS = "guess"
    TOGGLE = "toggle"
    HIDE = "hide"
    TEACH = "teach"
    DECIDE = "decide"
    AGAIN = "again"


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """``shown`` is how many of those that the machine sorts have been sorted before the visitor's eyes. ``added`` are
    places on the shelf; ``taught`` is what the machine was last taught with, the added and whether colours were hidden.
    """

    decks: Decks
    scene: Scene = Scene.TITLE
    lesson: tuple[Example, ...] = ()
    shown: int = 0
    guess: Feature | None = None
    added: tuple[int, ...] = ()
    hidden: bool = False
    taught: tuple[tuple[int, ...], bool] = ((), False)
    tries: int = 0
    verdict: Home | None = None

    @property
    def machine(self) -> Machine:
        """The visitor's own in the first act, afterwards the one that somebody in a hurry taught."""
        if self.scene in (Scene.TITLE, Scene.SORT, Scene.WATCH):
            return learn(self.lesson)
        added, hidden = self.taught
        lesson = (*self.decks.unfair, *(self.decks.shelf[place] for place in added))
        return learn((Example(one, one.home) for one in lesson), {Feature.COLOUR} if hidden else ())

    @property
    def now(self) -> Creature | None:
        """Who waits for the visitor's answer."""
        left = self.decks.sort[len(self.lesson) :]
        return left[0] if self.scene is Scene.SORT and left else None

    @property
    def results(self) -> tuple[Sorted, ...]:
        """Where the machine sends everybody that it meets in this scene."""
        return sort_all(self.machine, self.decks.watch if self.scene is Scene.WATCH else self.decks.crowd)

    @property
    def all_shown(self) -> bool:
        return self.shown >= len(self.results)

    @property
    def fair(self) -> bool:
        return wronged(self.results) is None

    @property
    def changed(self) -> bool:
        """The visitor chose something that the machine has not been taught yet."""
        return (self.added, self.hidden) != self.taught

    @property
    def hints(self) -> frozenset[int]:
        """After a few tries: the places on the shelf of those that the machine gets wrong, still to be added."""
        if self.tries < TRIES_BEFORE_HINT or self.fair:
            return frozenset()
        sorted_shelf = enumerate(sort_all(self.machine, self.decks.shelf))
        return frozenset(place for place, one in sorted_shelf if not one.right and place not in self.added)

    @property
    def exception(self) -> Sorted | None:
        """One that the repaired machine still gets wrong, for a person to decide about."""
        return next((one for one in self.results if not one.right), None)


Handler = Callable[[Story, str], Story]


def advance(story: Story, action: str, value: str = "") -> Story:
    """What a tap makes of the story. A tap that means nothing here changes nothing."""
    handler = TABLE.get((story.scene, Action(action)))
    return handler(story, value) if handler else story


def _to(scene: Scene) -> Handler:
    return lambda story, _: replace(story, scene=scene, shown=0)


def _sort(story: Story, value: str) -> Story:
    if story.now is None:
        return story
    return replace(story, lesson=(*story.lesson, Example(story.now, Home(value))))


def _undo(story: Story, _: str) -> Story:
    return replace(story, lesson=story.lesson[:-1])


def _watch(story: Story, _: str) -> Story:
    return story if story.now else replace(story, scene=Scene.WATCH, shown=0)


def _step(story: Story, _: str) -> Story:
    return story if story.all_shown else replace(story, shown=story.shown + 1)


def _when_shown(scene: Scene) -> Handler:
    return lambda story, _: replace(story, scene=scene) if story.all_shown else story


def _guess(story: Story, value: str) -> Story:
    return replace(story, guess=Feature(value), scene=Scene.CROWD, shown=0)


def _toggle(story: Story, value: str) -> Story:
    place = int(value)
    without = tuple(one for one in story.added if one != place)
    return replace(story, added=without if place in story.added else tuple(sorted((*story.added, place))))


def _hide(story: Story, _: str) -> Story:
    return replace(story, hidden=not story.hidden)


def _teach(story: Story, _: str) -> Story:
    return replace(story, taught=(story.added, story.hidden), tries=story.tries + 1)


def _repaired(story: Story, _: str) -> Story:
    if not story.fair or story.changed:
        return story
    return replace(story, scene=Scene.DECIDE if story.exception else Scene.END)


def _decide(story: Story, value: str) -> Story:
    return replace(story, verdict=Home(value))


def _decided(story: Story, _: str) -> Story:
    return replace(story, scene=Scene.END) if story.verdict else story


def _again(story: Story, _: str) -> Story:
    return Story(decks=story.decks)


TABLE: dict[tuple[Scene, Action], Handler] = {
    (Scene.TITLE, Action.NEXT): _to(Scene.SORT),
    (Scene.SORT, Action.SORT): _sort,
    (Scene.SORT, Action.UNDO): _undo,
    (Scene.SORT, Action.NEXT): _watch,
    (Scene.WATCH, Action.STEP): _step,
    (Scene.WATCH, Action.NEXT): _when_shown(Scene.HURRY),
    (Scene.HURRY, Action.GUESS): _guess,
    (Scene.CROWD, Action.STEP): _step,
    (Scene.CROWD, Action.NEXT): _when_shown(Scene.REPAIR),
    (Scene.REPAIR, Action.TOGGLE): _toggle,
    (Scene.REPAIR, Action.HIDE): _hide,
    (Scene.REPAIR, Action.TEACH): _teach,
    (Scene.REPAIR, Action.NEXT): _repaired,
    (Scene.DECIDE, Action.DECIDE): _decide,
    (Scene.DECIDE, Action.NEXT): _decided,
    (Scene.END, Action.AGAIN): _again,
}
