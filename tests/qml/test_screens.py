# SPDX-License-Identifier: Apache-2.0
"""Every state of every screen, on a 21.5-inch panel upright and lying, in both languages, in small and large text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaObject, QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.ui.gallery import LANDSCAPE, PORTRAIT, Look, Studio
from lab_kiosk.ui.qt.driver import Driver
from lab_kiosk.ui.showcase.states import STATES

NEEDS_A_NAME = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ListItem,
    QAccessible.Role.AlertMessage,
    QAccessible.Role.StaticText,
    QAccessible.Role.Heading,
    QAccessible.Role.Graphic,
    QAccessible.Role.Pane,
}


@pytest.fixture(scope="module", params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def studio(request: pytest.FixtureRequest, qapp: QObject) -> Iterator[Studio]:
    made = Studio("dark", request.param)
    yield made
    made.close()


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0:
            yield item
            waiting.extend(item.childItems())


def inside_a_scrolled_place(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and parent.property("interactive"):
            return True
        parent = parent.parentItem()
    return False


def on_screen(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def cut_off(root: QQuickItem) -> list[str]:
    whole = root.mapRectToScene(root.boundingRect()).adjusted(-2, -2, 2, 2)
    return [
        f"{item.property('text')!r}"
        for item in items(root)
        if item.inherits("QQuickText")
        and item.property("text")
        and (
            item.property("contentWidth") > item.width() + 1
            or item.property("contentHeight") > item.height() + 1
            or not (whole.contains(on_screen(item)) or inside_a_scrolled_place(item))
        )
    ]


def too_small(root: QQuickItem, target: float) -> list[str]:
    return [
        f"{item.property('text')!r}: {item.width():.0f} x {item.height():.0f}"
        for item in items(root)
        if item.inherits("QQuickAbstractButton") and min(item.width(), item.height()) < target
    ]


def overlapping(root: QQuickItem) -> list[str]:
    placed = [
        (item.property("text"), on_screen(item))
        for item in items(root)
        if item.inherits("QQuickAbstractButton") and not inside_a_scrolled_place(item)
    ]
    pairs = ((one, other) for index, one in enumerate(placed) for other in placed[index + 1 :])
    return [f"{a!r} and {b!r}" for (a, one), (b, other) in pairs if one.intersects(other)]


def nameless(interface: QAccessibleInterface) -> Iterator[str]:
    if interface.state().invisible:
        return
    if interface.role() in NEEDS_A_NAME and not interface.text(QAccessible.Text.Name).strip():
        yield f"{interface.role()} at {interface.rect()}"
    for index in range(interface.childCount()):
        yield from nameless(interface.child(index))


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_screen_is_whole(studio: Studio, language: str) -> None:
    """Four of the eight ways, so that each language, size of text and way up meets each of the others;
    ``test_walls.py`` has them all.
    """
    QAccessible.setActive(True)
    metrics = studio.running.engine.singletonInstance("LabKiosk.Theme", "Metrics")
    size = studio.running.app.size
    larger = (language == "es") is (size == LANDSCAPE)
    problems: dict[str, list[str]] = {}
    for name, kiosk in STATES.items():
        studio.show_state(name, Look(language=language, larger=larger, size=size))
        root = studio.running.window.contentItem()
        shown = QAccessible.queryAccessibleInterface(studio.running.window)
        found = [f"cut off: {what}" for what in cut_off(root)]
        found += [f"too small: {what}" for what in too_small(root, metrics.property("target"))]
        if kiosk.asked_at is None and not kiosk.choosing and not kiosk.easing:
            found += [f"overlap: {what}" for what in overlapping(root)]
        found += [f"no name: {what}" for what in nameless(shown)]
        if found:
            problems[name] = found
    told = "\n".join(f"{name}: {what}" for name, found in problems.items() for what in found)
    assert not problems, f"{language}, {'large' if larger else 'normal'}:\n{told}"
    assert studio.running.warnings == []


def test_every_screen_has_a_state_to_look_at() -> None:
    assert {kiosk.screen for kiosk in STATES.values()} == set(Screen)


def test_the_language_changes_what_stands_on_the_screen_at_once(qapp: QObject, qtbot: QtBot) -> None:
    made = Studio("dark", LANDSCAPE)
    home = STATES["home"]
    titles = []
    for language in ("en", "es", "en"):
        made.show(home, Look(language=language))
        shown = items(made.running.window.contentItem())
        words = (item.property("text") for item in shown if item.inherits("QQuickText"))
        titles.append({text.replace("\N{NO-BREAK SPACE}", " ") for text in words})
    assert "What would you like to do?" in titles[0]
    assert "¿Qué te gustaría hacer?" in titles[1]
    assert titles[0] == titles[2]
    made.close()


def scrolled(studio: Studio) -> list[QQuickItem]:
    there = items(studio.running.window.contentItem())
    return [item for item in there if item.metaObject().className().startswith("ScrollColumn")]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("topic", ["you", "never", "rights"])
def test_the_card_that_lies_open_is_in_sight(qapp: QObject, size: tuple[int, int], topic: str) -> None:
    made = Studio("dark", size)
    made.show(STATES[f"about-me-{topic}"], Look(language="es", larger=True, size=size))
    around = next(item for item in scrolled(made) if item.property("shown") is not None)
    card = around.property("shown")
    assert (card.property("code"), card.property("chosen")) == (topic, True)
    assert around.mapRectToScene(QRectF(0, 0, around.width(), around.height())).contains(on_screen(card))
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


PLANTED = b"""
import QtQuick
import QtQuick.Templates as T

Item {
    width: 400
    height: 300
    Text { width: 20; text: "too long for its place" }
    Text { x: 390; width: 200; text: "half outside" }
    T.AbstractButton { width: 30; height: 30; text: "small" }
    T.AbstractButton { x: 20; width: 100; height: 100; text: "over it" }
}
"""


def test_a_planted_mistake_is_found(qapp: QObject) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(PLANTED, "file:///planted.qml")
    window = QQuickWindow()
    page = component.create()
    assert isinstance(page, QQuickItem), component.errorString()
    page.setParentItem(window.contentItem())
    window.resize(400, 300)
    window.show()
    assert cut_off(page) == ["'half outside'", "'too long for its place'"]
    assert [found.split(":")[0] for found in too_small(page, 80)] == ["'small'"]
    assert len(overlapping(page)) == 1
    window.close()
