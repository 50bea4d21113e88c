# SPDX-License-Identifier: Apache-2.0
"""The story in words and pictures: what each scene shows, and sentences made from what the machine really did."""

from __future__ import annotations

import msgspec

from lab_kiosk.ui.showcase.button import Button, Words
from lab_kiosk.ui.showcase.learner.creatures import VALUES, Creature, Feature, Home
from lab_kiosk.ui.showcase.learner.fairness import Group, Sorted, groups, wronged
from lab_kiosk.ui.showcase.learner.machine import Machine
from lab_kiosk.ui.showcase.learner.story import Action, Scene, Story

ACTS = {Scene.SORT: 1, Scene.WATCH: 1, Scene.HURRY: 2, Scene.CROWD: 2, Scene.REPAIR: 3, Scene.DECIDE: 3}


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A creature on the screen. ``at`` is "waiting", "now", "pond" or "tree", ``place`` its number there. ``mark`` is
    "", "right" or "wrong"; ``picture`` is what the creature provider draws.
    """

    name: str
    picture: str
    at: str = ""
    place: int = 0
    mark: str = ""
    chosen: bool = False
    hinted: bool = False


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A group, and how it fares: ``fact`` is its count of mistakes in words, empty until everybody is sorted."""

    figures: tuple[Figure, ...]
    fact: str = ""
    wrong: int = 0


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    value: str
    text: str


class View(msgspec.Struct, frozen=True, kw_only=True):
    """``says`` is the machine, ``told`` the program. ``looks_at`` is the feature whose sign stands beside what it says,
    ``dots`` how sure it is, 0 if that is not the question. ``steps`` says that the scene plays by itself.
    """

    scene: str
    act: str
    ask: str
    says: str = ""
    told: str = ""
    tone: str = ""
    looks_at: str = ""
    dots: int = 0
    sure: str = ""
    figures: tuple[Figure, ...] = ()
    rows: tuple[Row, ...] = ()
    shelf: tuple[Figure, ...] = ()
    choices: tuple[Choice, ...] = ()
    lines: tuple[str, ...] = ()
    sorting: bool = False
    steps: bool = False
    hidden: bool = False
    back: Button = Button()
    primary: Button = Button()


def view(story: Story, words: Words) -> View:
    act = ACTS.get(story.scene)
    shown = _SCENES[story.scene](story, words)
    return msgspec.structs.replace(shown, act=words["act"].format(number=act) if act else "")


def name(creature: Creature, words: Words) -> str:
    seen = [words[f"value_{creature.value(feature)}"] for feature in Feature]
    return ", ".join([*seen, words["ring"]] if creature.ring else seen)


def rule(machine: Machine, words: Words) -> str:
    """What the machine does, in its own words."""
    if machine.whole.of == 0:
        return words["says_nothing_yet"]
    if machine.looks_at is None:
        return words["says_everybody"].format(home=words[f"to_{machine.whole.answer or Home.POND}"])
    said = {}
    for place, value in zip(("first", "second"), VALUES[machine.looks_at], strict=True):
        home = machine.leaves[value].answer or machine.whole.answer or Home.POND
        said[place] = _capital(words[f"value_{value}"])
        said[f"{place}_home"] = words[f"to_{home}"]
    return words["says_rule"].format(feature=words[f"feature_{machine.looks_at}"], **said)


def own_lesson(story: Story, words: Words) -> tuple[str, str]:
    """What the visitor's machine made of the visitor's lesson, and the tone in which to say so."""
    results = story.results
    wrong, group, looked = sum(not one.right for one in results), wronged(results), story.machine.looks_at
    counts = {"wrong": wrong, "of": len(results)}
    if wrong == 0:
        return words["all_right"], "success"
    if group and looked:
        said = words["own_unfair"].format(**_about(group, words), feature=words[f"feature_{looked}"])
        return said, "warning"
    if 2 * wrong > len(results):
        return words["upside_down"].format(**counts), "warning"
    return words["not_agreed"].format(**counts), "warning"


def why(machine: Machine, results: tuple[Sorted, ...], words: Words) -> str:
    """Why somebody is wronged: the examples behind it, and what stands in for the group where that is another look."""
    group = wronged(results)
    if group is None or machine.looks_at is None:
        return ""
    about = next(feature for feature, values in VALUES.items() if group.value in values)
    members = [one for one in results if one.creature.value(about) == group.value]
    harmful = [one.creature.value(machine.looks_at) for one in members if not one.right]
    value = max(VALUES[machine.looks_at], key=harmful.count)
    leaf = machine.leaves[value]
    home = leaf.answer or Home.POND
    said = words["why"].format(
        count=max(leaf.pond, leaf.tree), of=leaf.of, those=words[f"those_{value}"], home=words[f"to_{home}"]
    )
    if machine.looks_at is about:
        return said
    alike = sum(one.creature.value(machine.looks_at) == value for one in members)
    too = {"count": alike, "of": len(members), "those": words[f"those_{group.value}"], "value": words[f"value_{value}"]}
    return f"{said} {words['instead'].format(**too)}"


def _title(story: Story, words: Words) -> View:
    first = tuple(_figure(one, words) for one in story.decks.sort[:4])
    start = Button(text=words["start"], action=Action.NEXT)
    return View(scene=story.scene, act="", ask=words["title_ask"], figures=first, primary=start)


def _sort(story: Story, words: Words) -> View:
    machine, now = story.machine, story.now
    figures = []
    counts = dict.fromkeys(Home, 0)
    for number, creature in enumerate(story.decks.sort):
        at, place = ("now" if creature is now and number == len(story.lesson) else "waiting"), 0
        if number < len(story.lesson):
            home = story.lesson[number].answer
            at, place = home.value, counts[home]
            counts[home] += 1
        figures.append(_figure(creature, words, at=at, place=place))
    dots = machine.decide(now or story.decks.sort[0]).dots if story.lesson else 0
    back = Button(text=words["undo"], action=Action.UNDO, enabled=bool(story.lesson))
    return View(
        scene=story.scene,
        act="",
        ask=words["sort_ask"] if now else words["sort_done"],
        says=rule(machine, words),
        looks_at=machine.looks_at or "",
        dots=dots,
        sure=words["sure"].format(dots=dots),
        figures=tuple(figures),
        sorting=now is not None,
        back=back,
        primary=Button() if now else Button(text=words["watch"], action=Action.NEXT),
    )


def _watch(story: Story, words: Words) -> View:
    figures = []
    counts = dict.fromkeys(Home, 0)
    for number, one in enumerate(story.results):
        if number >= story.shown:
            figures.append(_figure(one.creature, words, at="now" if number == story.shown else "waiting"))
            continue
        mark = "right" if one.right else "wrong"
        figures.append(_figure(one.creature, words, at=one.to.value, place=counts[one.to], mark=mark))
        counts[one.to] += 1
    told, tone = own_lesson(story, words) if story.all_shown else ("", "")
    last = story.results[min(story.shown, len(story.results) - 1)]
    return View(
        scene=story.scene,
        act="",
        ask=words["watch_ask"],
        says=rule(story.machine, words),
        told=told,
        tone=tone,
        looks_at=story.machine.looks_at or "",
        dots=last.dots,
        sure=words["sure"].format(dots=last.dots),
        figures=tuple(figures),
        steps=not story.all_shown,
        primary=Button(text=words["meet"], action=Action.NEXT) if story.all_shown else Button(),
    )


def _hurry(story: Story, words: Words) -> View:
    return View(
        scene=story.scene,
        act="",
        ask=words["hurry_ask"],
        rows=_lesson_rows(story.decks.unfair, words),
        choices=tuple(Choice(value=feature.value, text=_capital(words[f"feature_{feature}"])) for feature in Feature),
    )


def _crowd(story: Story, words: Words) -> View:
    machine, results = story.machine, story.results
    guessed = words["guessed" if story.guess is machine.looks_at else "guessed_other"]
    return View(
        scene=story.scene,
        act="",
        ask=words["crowd_ask"],
        says=rule(machine, words),
        told=f"{guessed} {why(machine, results, words)}" if story.all_shown else "",
        tone="warning",
        looks_at=machine.looks_at or "",
        rows=_group_rows(results, story.shown, words),
        steps=not story.all_shown,
        primary=Button(text=words["repair"], action=Action.NEXT) if story.all_shown else Button(),
    )


def _repair(story: Story, words: Words) -> View:
    machine, results = story.machine, story.results
    mended = story.fair and not story.changed
    teach = Button(text=words["teach"], action=Action.TEACH, enabled=story.changed, reason=words["add_first"])
    shelf = []
    for place, creature in enumerate(story.decks.shelf):
        chosen = place in story.added
        called = words["removes" if chosen else "adds"].format(name=name(creature, words))
        shown = _figure(creature, words, at=creature.home.value, chosen=chosen, hinted=place in story.hints)
        shelf.append(msgspec.structs.replace(shown, name=called))
    return View(
        scene=story.scene,
        act="",
        ask=words["repair_ask"],
        says=rule(machine, words),
        told=words["repaired"] if story.fair else why(machine, results, words) if story.tries else "",
        tone="success" if story.fair else "warning",
        looks_at=machine.looks_at or "",
        rows=_group_rows(results, len(results), words),
        shelf=tuple(shelf),
        hidden=story.hidden,
        back=Button(text=words["show" if story.hidden else "hide"], action=Action.HIDE),
        primary=Button(text=words["next"], action=Action.NEXT) if mended else teach,
    )


def _decide(story: Story, words: Words) -> View:
    one = story.exception
    assert one is not None  # noqa: S101 - the scene is only reached when there is somebody to decide about
    decision, looked = story.machine.decide(one.creature), story.machine.looks_at
    at = story.verdict.value if story.verdict else "now"
    return View(
        scene=story.scene,
        act="",
        ask=words["decide_ask"].format(home=words[f"to_{decision.home}"]),
        says=words["decide_why"].format(value=words[f"value_{decision.value}"]) if looked else "",
        told=words[f"decided_{story.verdict}"] if story.verdict else "",
        tone="success" if story.verdict is Home.POND else "warning",
        looks_at=looked or "",
        dots=decision.dots,
        sure=words["sure"].format(dots=decision.dots),
        figures=(_figure(one.creature, words, at=at),),
        sorting=True,
        primary=Button(text=words["next"], action=Action.NEXT) if story.verdict else Button(),
    )


def _end(story: Story, words: Words) -> View:
    return View(
        scene=story.scene,
        act="",
        ask=words["end_ask"],
        lines=tuple(words[f"learned_{number}"] for number in (1, 2, 3)),
        figures=tuple(
            _figure(one, words) for one in (story.decks.crowd[0], story.decks.crowd[6], story.decks.crowd[5])
        ),
        back=Button(text=words["again"], action=Action.AGAIN),
    )


_SCENES = {
    Scene.TITLE: _title,
    Scene.SORT: _sort,
    Scene.WATCH: _watch,
    Scene.HURRY: _hurry,
    Scene.CROWD: _crowd,
    Scene.REPAIR: _repair,
    Scene.DECIDE: _decide,
    Scene.END: _end,
}


def _figure(
    creature: Creature,
    words: Words,
    *,
    at: str = "",
    place: int = 0,
    mark: str = "",
    chosen: bool = False,
    hinted: bool = False,
) -> Figure:
    called = name(creature, words)
    looks = [creature.value(feature) for feature in Feature] + (["ring"] if creature.ring else [])
    mood = "sad" if mark == "wrong" else "glad"
    return Figure(
        name=f"{called}: {words[mark]}" if mark else called,
        picture="-".join([*looks, mood]),
        at=at,
        place=place,
        mark=mark,
        chosen=chosen,
        hinted=hinted,
    )


def _lesson_rows(lesson: tuple[Creature, ...], words: Words) -> tuple[Row, ...]:
    homes = {home: tuple(_figure(one, words) for one in lesson if one.home is home) for home in Home}
    return tuple(Row(figures=figures, fact=words[f"lesson_{home}"]) for home, figures in homes.items())


def _group_rows(results: tuple[Sorted, ...], shown: int, words: Words) -> tuple[Row, ...]:
    """One row a colour; whoever is not sorted yet has no mark."""
    rows = []
    for group in groups(results, Feature.COLOUR):
        figures = []
        for number, one in enumerate(results):
            if one.creature.colour != group.value:
                continue
            mark = ("right" if one.right else "wrong") if number < shown else ""
            figures.append(_figure(one.creature, words, at=one.to.value if mark else "", mark=mark))
        done = shown >= len(results)
        said = words["group_wrong"].format(**_about(group, words)) if done else words[f"those_{group.value}"]
        rows.append(Row(figures=tuple(figures), fact=_capital(said), wrong=group.wrong if done else 0))
    return tuple(rows)


def _about(group: Group, words: Words) -> dict[str, object]:
    whom = {"those": words[f"those_{group.value}"], "value": words[f"value_{group.value}"]}
    return {"wrong": group.wrong, "of": group.of, **whom}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
