# SPDX-License-Identifier: Apache-2.0
"""What screens do beside being whole, which ``test_states.py`` asks of each of them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QMetaObject, QObject, QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.gallery import LANDSCAPE, PORTRAIT, Look, Studio
from lab_kiosk.ui.qt.driver import Driver
from lab_kiosk.ui.showcase.states import STATES
from tests.support import walls


def test_every_screen_has_a_state_to_look_at() -> None:
    assert {kiosk.screen for kiosk in STATES.values()} == set(Screen)


def test_the_language_changes_what_stands_on_the_screen_at_once(qapp: QObject, qtbot: QtBot) -> None:
    made = Studio("dark", LANDSCAPE)
    home = STATES["home"]
    titles = []
    for language in ("en", "es", "en"):
        made.show(home, Look(language=language))
        shown = walls.visible(made.running.window.contentItem())
        words = (item.property("text") for item in shown if item.inherits("QQuickText"))
        titles.append({text.replace("\N{NO-BREAK SPACE}", " ") for text in words})
    assert "What would you like to do?" in titles[0]
    assert "¿Qué te gustaría hacer?" in titles[1]
    assert titles[0] == titles[2]
    made.close()


def test_the_count_of_a_quiz_is_not_taken_for_the_count_of_what_comes_after_it(qapp: QObject) -> None:
    """Behind *Question 3 of 3* came *Question 1 of 3*: the quiz, and then how it was."""
    made = Studio("dark", LANDSCAPE)
    for language in LANGUAGES:
        lines = []
        for name in ("quiz", "feedback-stars"):
            made.show(STATES[name], Look(language=language))
            shown = next(item for item in walls.visible(walls.shell(made)) if item.property("eyebrow"))
            lines.append(re.split(r"\u00a0· ", shown.property("eyebrow"))[-1])
        quiz, opinion = (re.sub(r"[\d\u00a0]+", " ", line) for line in lines)
        assert quiz != opinion, lines
    made.close()


def scrolled(studio: Studio) -> list[QQuickItem]:
    there = walls.visible(studio.running.window.contentItem())
    return [item for item in there if item.metaObject().className().startswith("ScrollColumn")]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("topic", ["you", "never", "rights"])
def test_the_card_that_lies_open_is_in_sight(qapp: QObject, size: tuple[int, int], topic: str) -> None:
    made = Studio("dark", size)
    made.show(STATES[f"about-me-{topic}"], Look(language="es", larger=True, size=size))
    around = next(item for item in scrolled(made) if item.property("shown") is not None)
    card = around.property("shown")
    assert (card.property("code"), card.property("chosen")) == (topic, True)
    assert around.mapRectToScene(QRectF(0, 0, around.width(), around.height())).contains(
        card.mapRectToScene(card.boundingRect())
    )
    made.close()


def test_the_end_of_a_long_text_leads_back_up(qapp: QObject, qtbot: QtBot) -> None:
    made = Studio("dark", LANDSCAPE)
    made.show(STATES["about-me-never"], Look(larger=True))
    text = next(item for item in scrolled(made) if item.property("shown") is None)
    driver = Driver(made.running.window)
    for _ in range(6):
        if text.property("atYEnd"):
            break
        before = text.property("contentY")
        hint = next(item for item in text.childItems() if item.objectName() == "scrollHint")
        QMetaObject.invokeMethod(hint, "click")
        qtbot.waitUntil(lambda before=before: text.property("contentY") > before)
        driver.settle()
    hint = next(item for item in text.childItems() if item.objectName() == "scrollHint")
    assert hint.property("text") == "Back up"
    QMetaObject.invokeMethod(hint, "click")
    qtbot.waitUntil(lambda: text.property("contentY") == 0)
    assert hint.property("text") == "More"
    made.close()


def test_words_have_the_same_width_whether_they_scroll_or_not(qapp: QObject) -> None:
    """A line that breaks only while it scrolls would make it scroll, and not, without an end: a kiosk that hangs."""
    made = Studio("dark", PORTRAIT)
    state = STATES["set-up"]
    widths: dict[bool, set[float]] = {False: set(), True: set()}
    for size in (PORTRAIT, LANDSCAPE, (PORTRAIT[0], 1100)):
        made.show(state, Look(size=size))
        for column in scrolled(made):
            spare = column.width() - column.property("inner")
            widths[column.property("scrolls")].add(spare)
    assert widths[True] == widths[False]
    assert len(widths[True]) == 1
    made.close()
