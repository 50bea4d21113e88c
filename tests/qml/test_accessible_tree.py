# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told; that it holds for each state of each screen is asked in ``test_states.py``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from lab_kiosk.ui.gallery import LANDSCAPE, PORTRAIT, Look, Studio
from lab_kiosk.ui.showcase.states import STATES
from tests.support import accessible


@pytest.fixture(scope="module")
def studio(qapp: QObject) -> Iterator[Studio]:
    QAccessible.setActive(True)
    made = Studio("dark", LANDSCAPE)
    yield made
    made.close()


def names(studio: Studio, state: str) -> list[str]:
    studio.show(STATES[state], Look())
    return [accessible.name(i) for i in accessible.heard(studio.running.window)]


def test_two_columns_are_read_one_after_the_other(studio: Studio) -> None:
    said = names(studio, "about-me-visits")
    november = next(at for at, words in enumerate(said) if words.startswith("You came on November 10"))
    assert said.index("Your rights") < november


def test_a_name_has_no_space_that_nobody_would_type(studio: Studio) -> None:
    """Titles hold their last two words together; whoever listens, or looks a control up by its name, hears a space."""
    assert "This kiosk is taking a break" in names(studio, "out-of-order")


PLANTED = """
import QtQuick
Item {
    width: 400
    height: 300
    Item {
        anchors.fill: parent
        Accessible.role: Accessible.Pane
        Accessible.name: "Page"
        %s
    }
}
"""
HEADING = 'Item { y: 80; width: 99; height: 9; Accessible.role: Accessible.Heading; Accessible.name: "Title" }'
BUTTON = 'Item { width: 99; height: 9; Accessible.role: Accessible.Button; Accessible.name: "Go" }'
MISTAKES = {
    "no name": "Item { width: 9; height: 9; Accessible.role: Accessible.Button }",
    "Role.Slider": 'Item { width: 9; height: 9; Accessible.role: Accessible.Slider; Accessible.name: "s" }',
    "2 panes": 'Item { width: 9; height: 9; Accessible.role: Accessible.Pane; Accessible.name: "p" }',
    "'Go' is heard before 'Title'": BUTTON + HEADING,
    "seen as ['Go', 'Title']": HEADING + BUTTON,
}


@contextmanager
def planted(items: str) -> Iterator[list[QAccessibleInterface]]:
    """What is heard of a page with these items."""
    QAccessible.setActive(True)
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData((PLANTED % items).encode(), "file:///planted.qml")
    window = QQuickWindow()
    page = component.create()
    assert isinstance(page, QQuickItem), component.errorString()
    page.setParentItem(window.contentItem())
    window.resize(400, 300)
    window.show()
    yield accessible.heard(window)
    window.close()


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_planted_mistake_is_found(qapp: QObject, mistake: str) -> None:
    with planted(MISTAKES[mistake]) as there:
        found = [*accessible.unnamed(there), *accessible.disordered(there, columns=False)]
    assert any(mistake in what for what in found), found


@pytest.mark.parametrize(("starts_at", "mirrored"), [(0, False), (200, True)])
def test_a_row_is_heard_from_the_side_where_its_language_starts(qapp: QObject, starts_at: int, mirrored: bool) -> None:
    text = 'Item { x: %d; width: 99; height: 9; Accessible.role: Accessible.StaticText; Accessible.name: "%s" }\n'
    with planted(text % (starts_at, "one") + text % (200 - starts_at, "two")) as there:
        assert list(accessible.disordered(there, columns=False, mirrored=mirrored)) == []
        assert list(accessible.disordered(there, columns=False, mirrored=not mirrored)) == ["seen as ['two', 'one']"]


def test_only_the_way_to_a_person_may_lie_above_the_title_that_is_heard_first(qapp: QObject) -> None:
    with planted(HEADING + BUTTON.replace("Item {", 'Item { objectName: "help";')) as there:
        assert list(accessible.disordered(there, columns=False)) == []
    below = BUTTON.replace("Item {", 'Item { objectName: "help"; y: 200;')
    with planted(HEADING + below + BUTTON.replace("Item {", "Item { y: 120;")) as there:
        assert list(accessible.disordered(there, columns=False)) == ["seen as ['Title', 'Go', 'Go']"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_foot_is_heard_as_it_lies_in_one_line_and_in_two(studio: Studio, language: str) -> None:
    """The small buttons lie between the big ones, and below them where that is too narrow; and between them again."""
    heard = {}
    for size in (LANDSCAPE, PORTRAIT, LANDSCAPE):
        studio.show_state("staff-close-unwritten", Look(language=language, larger=size == PORTRAIT, size=size))
        there = accessible.heard(studio.running.window)
        heard[size] = [accessible.name(i) for i in there if i.role() is accessible.Role.Button][-4:]
    out, easier, tongue, main = heard[LANDSCAPE]
    assert heard[PORTRAIT] == [out, main, easier, tongue]
