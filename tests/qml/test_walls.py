# SPDX-License-Identifier: Apache-2.0
"""Every state of every screen on every wall where it may hang: four panels, lying and upright, in three languages and
one that nobody speaks, in two text sizes (``make walls``); and that a mistake would be found.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.gallery import LANDSCAPE, PITCHES, PORTRAIT, Look, Studio
from lab_kiosk.ui.qt.pseudo import PSEUDO, pseudo
from lab_kiosk.ui.showcase.states import STATES
from tests.support import walls

SIZES = (LANDSCAPE, PORTRAIT)


def every_look() -> Iterator[Look]:
    for panel, size, language, larger in product(PITCHES, SIZES, (*LANGUAGES, PSEUDO), (False, True)):
        yield Look(language=language, larger=larger, size=size, panel=panel)


@pytest.fixture(scope="module")
def studio(qapp: QObject) -> Iterator[Studio]:
    made = Studio("dark", LANDSCAPE)
    yield made
    made.close()


def test_there_are_sixty_four_of_them() -> None:
    assert len(set(every_look())) == 64


@pytest.mark.slow
def test_a_demos_page_is_read_without_scrolling_even_in_large_words_on_the_smallest_panel(studio: Studio) -> None:
    scrolled = []
    for language, size in product(LANGUAGES, SIZES):
        for name in (name for name in STATES if name.startswith("demo-")):
            studio.show_state(name, Look(language=language, larger=True, size=size, panel=min(PITCHES)))
            shown = walls.placed(walls.shell(studio))
            scrolled += [(name, language, size) for thing in shown if thing.item.objectName() == "scrollHint"]
    assert not scrolled


@pytest.mark.walls
@pytest.mark.slow
@pytest.mark.parametrize("name", STATES)
def test_a_screen_holds_on_every_wall(studio: Studio, name: str) -> None:
    found = []
    for look in every_look():
        studio.show_state(name, look)
        found += [f"{look.name}: {what}" for what in walls.hung(studio, look)]
    assert not found, "\n".join(found)


def test_the_language_that_nobody_speaks_is_long_and_keeps_its_places() -> None:
    assert pseudo("%n") == "%n"
    for text in ("Take %n thing(s)", "until %1, %2", "OK", "We need a yes from your family or school."):
        spoken = pseudo(text)
        assert len(spoken) >= 1.4 * len(text)
        assert (spoken[0], spoken[-1]) == ("[", "]")
        assert [part for part in ("%1", "%2", "%n") if part in spoken] == [
            part for part in ("%1", "%2", "%n") if part in text
        ]


PLANTED = """
import QtQuick
import QtQuick.Templates as T

Item {
    width: 400
    height: 300
    Rectangle { anchors.fill: parent; color: "#FFFFFF" }
    %s
}
"""
MISTAKES = {
    "cut off": 'Text { width: 20; text: "too long for its place" }',
    "broken within a word": 'Text { width: 40; wrapMode: Text.Wrap; text: "the interminable word" }',
    "off the screen": 'Text { x: 390; width: 200; text: "half outside" }',
    "spills out of its button": (
        'T.AbstractButton { width: 90; height: 90; text: "b"; Text { x: 50; width: 90; text: "much too wide" } }'
    ),
    "too small for a finger": 'T.AbstractButton { width: 30; height: 30; text: "small" }',
    "one over the other": 'Text { text: "these words" } Text { x: 10; y: 4; text: "and those" }',
    "a letter slot": ('Flickable { width: 300; height: 40; contentHeight: 300; Text { text: "line" } }'),
    "cut at the side": (
        'Flickable { width: 100; height: 200; contentHeight: 100; Text { x: 60; width: 200; text: "a long line" } }'
    ),
    "below a fold that nothing tells of": (
        'Flickable { width: 300; height: 200; contentHeight: 400; Text { y: 300; text: "hidden" } }'
    ),
    "what matters most is below the fold": (
        'Flickable { width: 300; height: 200; contentHeight: 400; KioskButton { y: 300; kind: 0; text: "Go" } }'
    ),
    "hardly to be seen": 'Text { text: "pale"; color: "#BBBBBB"; width: 100; height: 40 }',
}


@pytest.mark.parametrize("kind", MISTAKES)
def test_a_planted_mistake_is_found(qapp: QObject, kind: str) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(walls.QML))
    component = QQmlComponent(engine)
    source = PLANTED.replace("import QtQuick\n", "import QtQuick\nimport LabKiosk.Controls\n", 1) % MISTAKES[kind]
    component.setData(source.encode(), "file:///planted.qml")
    window = QQuickWindow()
    page = component.create()
    assert isinstance(page, QQuickItem), component.errorString()
    page.setParentItem(window.contentItem())
    window.resize(400, 300)
    window.show()
    picture = window.grabWindow()
    found = [*walls.complaints(page, 4.0), *walls.broken_words(page), *walls.faint(page, picture, 4.0)]
    assert kind in {what.split(":")[0] for what in found}, found
    window.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


def test_nothing_is_said_of_a_page_without_mistakes(qapp: QObject) -> None:
    ground = QImage(100, 100, QImage.Format.Format_RGB32)
    ground.fill(QColor("white"))
    assert walls.complaints(QQuickItem(), 4.0) == []
    assert list(walls.faint(QQuickItem(), ground, 4.0)) == []
    assert walls.ground(walls.pixels(ground), QRectF(10, 10, 50, 50), QColor("white")) is None
    assert walls.contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)
