# SPDX-License-Identifier: Apache-2.0
"""What is read at a glance stays together, and what is tapped stays where it is, on every wall and in large words."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.gallery import LANDSCAPE, PITCHES, PORTRAIT, Look, Studio
from lab_kiosk.ui.presenters.about_me import Topic
from tests.support import walls

PANELS = (Look().panel, min(PITCHES))
USED = 0.55
"""Of what is between head and foot, how much the cards take before they are scrolled."""


def facts(studio: Studio) -> list[tuple[QQuickItem, list[str]]]:
    """The words of each demo's card that say time, age and places, and those three."""
    said = [thing.item for thing in walls.placed(walls.shell(studio)) if not thing.touchable and thing.button]
    split = [(item, re.split(r"\u00a0· |\n", str(item.property("text")))) for item in said]
    return [(item, parts) for item, parts in split if len(parts) == 3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_time_age_and_places_of_a_demo_are_each_whole_on_one_line(studio: Studio, language: str) -> None:
    """A card said "all", and "ages" on its next line."""
    for larger, size, panel in product((False, True), (LANDSCAPE, PORTRAIT), PANELS):
        look = Look(language=language, larger=larger, size=size, panel=panel)
        studio.show_state("demos", look)
        cards = facts(studio)
        assert len(cards) == 2, look.name
        for item, parts in cards:
            metrics = QFontMetricsF(item.property("font"))
            wide = [part for part in parts if metrics.horizontalAdvance(part) > item.width()]
            assert (wide, item.property("lineCount") <= len(parts)) == ([], True), look.name
            assert larger or not any(" " in part for part in parts), "or it breaks at a place that is not as wide"


def cards(studio: Studio) -> list[walls.Placed]:
    """The cards of *About me*, in their order."""
    there = [thing for thing in walls.placed(walls.shell(studio)) if thing.touchable]
    return [thing for thing in there if thing.item.property("code")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cards_of_about_me_use_an_upright_wall_and_stay_where_they_are(studio: Studio, language: str) -> None:
    """They were scrolled in less than a third of it, and the rest was empty."""
    for larger, panel in product((False, True), PANELS):
        look = Look(language=language, larger=larger, size=PORTRAIT, panel=panel)
        heights = set()
        for topic in Topic:
            studio.show_state(f"about-me-{topic}", look)
            there = cards(studio)
            assert len(there) == len(Topic)
            scroller = there[0].scroller
            heights.add(scroller.height() if scroller is not None else 0)
            if scroller is not None:
                body = next(item for item in walls.visible(walls.shell(studio)) if item.objectName() == "body")
                assert scroller.height() >= USED * body.height(), look.name
        assert len(heights) == 1, look.name
