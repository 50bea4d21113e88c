# SPDX-License-Identifier: Apache-2.0
"""What is known about somebody, as cards that a child can read."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from lab_kiosk.ui.presenters.about_me import NEVER_KEPT, AboutMeView, Topic, about_me_view
from lab_kiosk.ui.presenters.times import day
from lab_kiosk.ui.showcase.invented import EMPTY, KNOWN, SITE
from lab_kiosk.ui.showcase.states import STATES


def kinds(state: str) -> list[str]:
    return [fact.kind for fact in about_me_view(STATES[state], SITE).facts]


def test_nothing_is_shown_of_nobody() -> None:
    assert about_me_view(EMPTY, SITE) == AboutMeView()


def test_every_card_says_how_much_there_is_behind_it() -> None:
    view = about_me_view(STATES["about-me-you"], SITE)
    assert [row.code for row in view.topics] == list(Topic)
    assert [row.count for row in view.topics] == [-1, 2, 2, 1, 2, 3, -1, -1]
    assert [row.chosen for row in view.topics].index(True) == 0
    assert about_me_view(replace(STATES["about-me-you"], topic="nonsense"), SITE).topic is Topic.YOU


def test_each_card_tells_its_facts() -> None:
    assert kinds("about-me-you") == ["role", "name", "age", "badge"]
    assert kinds("about-me-guest") == ["role", "age", "no_badge"]
    assert kinds("about-me-visits") == ["here", "visit"]
    assert kinds("about-me-things") == ["thing", "thing"]
    assert kinds("about-me-feedback") == ["stars", "answer"]
    assert kinds("about-me-promises") == ["agreed", "consent", "consent"]
    assert [fact.date for fact in about_me_view(STATES["about-me-promises"], SITE).facts] == [
        "November 18",
        "September 14, 2027",
        "",
    ]
    assert [fact.code for fact in about_me_view(STATES["about-me-never"], SITE).facts] == list(NEVER_KEPT)
    assert kinds("about-me-rights") == ["rights"] * 3
    assert kinds("about-me-nothing") == []


def test_a_short_course_is_told_with_its_last_day_and_whether_that_is_past() -> None:
    facts = about_me_view(STATES["about-me-courses"], SITE).facts
    assert [(fact.code, fact.name, bool(fact.date)) for fact in facts if fact.kind == "course"] == [
        ("counts", "Word guesser", False),
        ("counts", "Robot Path", True),
        ("ended", "welding", True),
    ]


def test_a_block_and_a_school_are_not_kept_from_whom_they_are_about() -> None:
    told = replace(KNOWN, home_org="Oak School", visitor=replace(KNOWN.visitor, blocked=True))
    view = about_me_view(replace(STATES["about-me-you"], known=told), SITE)
    assert [(fact.kind, fact.name) for fact in view.facts][-2:] == [("school", "Oak School"), ("blocked", "")]


def test_what_the_catalogue_no_longer_has_goes_by_its_id() -> None:
    demos = (replace(KNOWN.demos[0], demo_id="gone"),)
    assents = (replace(KNOWN.assents[0], document="old"),)
    known = replace(KNOWN, demos=demos, assents=assents)
    named = [
        about_me_view(replace(STATES["about-me-you"], known=known, topic=topic), SITE).facts[0].name
        for topic in (Topic.DEMOS, Topic.PROMISES)
    ]
    assert named == ["gone", "old"]


def test_a_day_is_written_as_the_language_writes_it() -> None:
    assert day(date(2027, 6, 30), "en") == "June 30, 2027"
    assert day(date(2027, 6, 30), "es") == "30 de junio de 2027"
    assert day(date(2027, 6, 30), "ar") == "30 يونيو 2027"
