# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a screen on a wall, measured from the items that are really there.

Lengths are pixels of the window. A complaint is a short sentence with the words of the item that it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from lab_kiosk import paths
from lab_kiosk.ui.gallery import PITCHES, Look, Studio
from lab_kiosk.ui.qt.pseudo import PSEUDO

QML = paths.resources() / "qml"
TOLERANCE = 2.0
RIGHT, CENTRE, BOTTOM, MIDDLE = 2, 4, 64, 128
"""Of Qt's alignments, those that move words away from the start of their item."""
USEFUL_MM = 30
"""A place that scrolls and is lower than this is a letter slot."""
WORDS_NEED, LARGE_WORDS_NEED, SIGNS_NEED = 4.5, 3.0, 3.0
LARGE_MM = 6.35
"""24 CSS pixels: from here on, WCAG calls words large."""
BARE = 0.005
"""The share of the middle of a screen that a short sentence covers."""
Pixels = NDArray[np.uint32]


@dataclass(frozen=True)
class Placed:
    """An item with words, or one that can be touched: where it is, and the place that scrolls it, if one does."""

    item: QQuickItem
    rect: QRectF
    button: QQuickItem | None
    scroller: QQuickItem | None

    @property
    def touchable(self) -> bool:
        return self.item is self.button

    @property
    def said(self) -> str:
        words = self.item.property("text") or self.item.property("glyph") or self.item.metaObject().className()
        return repr(str(words)[:40])


def visible(root: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0:
            yield item
            waiting.extend(item.childItems())


def placed(root: QQuickItem) -> list[Placed]:
    """Everything visible under ``root`` that has words or can be touched, and nothing that lies under an overlay."""
    return list(_walk(root, None, None))


def _walk(item: QQuickItem, button: QQuickItem | None, scroller: QQuickItem | None) -> Iterator[Placed]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickAbstractButton"):
        button = item
        yield Placed(item, item.mapRectToScene(item.boundingRect()), button, scroller)
    elif item.inherits("QQuickText"):
        if item.property("text"):
            yield Placed(item, item.mapRectToScene(painted(item)), button, scroller)
    elif item.inherits("QQuickFlickable") and item.property("interactive"):
        content = item.property("contentItem")
        for child in item.childItems():
            yield from _walk(child, button, item if child == content else scroller)
        return
    for child in item.childItems():
        yield from _walk(child, button, scroller)


def painted(text: QQuickItem) -> QRectF:
    """Where the words of a text item are, which is mostly less than the item."""
    wide, high = text.property("contentWidth"), text.property("contentHeight")
    if wide >= text.width() and high >= text.height():
        return QRectF(0, 0, wide, high)
    context = qmlContext(text)
    assert context is not None
    asked = QQmlExpression(context, text, "effectiveHorizontalAlignment * 1000 + verticalAlignment")
    side, level = divmod(int(asked.evaluate()[0]), 1000)
    x = (text.width() - wide) * (1 if side == RIGHT else 0.5 if side == CENTRE else 0)
    y = (text.height() - high) * (1 if level == BOTTOM else 0.5 if level == MIDDLE else 0)
    return QRectF(x, y, wide, high)


def on_top(shell: QQuickItem) -> QQuickItem:
    """What is on top: a question over the screen hides it."""
    over = [child for child in shell.childItems() if child.isVisible() and child.childItems()]
    return over[-1] if shell.property("covered") else shell


def shell(studio: Studio) -> QQuickItem:
    return studio.running.window.contentItem().childItems()[0]


def hung(studio: Studio, look: Look) -> list[str]:
    """What is wrong with the screen that ``studio`` shows, as it hangs on the wall of ``look``."""
    top = on_top(shell(studio))
    found = complaints(top, 1 / PITCHES[look.panel])
    if look.language != PSEUDO:  # nobody stumbles over a word of the language that nobody speaks
        found += broken_words(top)
    return found


def complaints(root: QQuickItem, millimetre: float) -> list[str]:
    things = placed(root)
    whole = root.mapRectToScene(root.boundingRect())
    return [
        *cut_off(things, whole),
        *too_small(things, millimetre),
        *overlapping(things),
        *lost_in_a_fold(things, millimetre),
    ]


def cut_off(things: list[Placed], whole: QRectF) -> Iterator[str]:
    roomy = whole.adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
    for thing in things:
        item = thing.item
        if not thing.touchable and (
            item.property("contentWidth") > item.width() + 1 + blank_at_the_end(item)
            or item.property("contentHeight") > item.height() + 1
        ):
            yield f"cut off: {thing.said}"
        elif thing.scroller is None and not roomy.contains(thing.rect):
            yield f"off the screen: {thing.said}"
        elif thing.button is not None and not thing.touchable and spills(thing):
            yield f"spills out of its button: {thing.said}"


def broken_words(root: QQuickItem) -> Iterator[str]:
    """Words wider than their item, so that Qt breaks them where no language would. Codes and serials may be broken."""
    for thing in placed(root):
        if thing.touchable or int(thing.item.property("lineCount")) == 1:
            continue
        wide = QFontMetricsF(thing.item.property("font")).horizontalAdvance
        words = (word.strip(".,:;!?¿¡()«»“”\"'") for word in re.split(r"[\s\-–/…]+", thing.item.property("text")))
        widest = max((word for word in words if word.isalpha()), key=wide, default="")
        if wide(widest) > thing.item.width() + 1:
            yield f"broken within a word: {widest!r} of {thing.said}"


def spills(thing: Placed) -> bool:
    assert thing.button is not None
    around = thing.button.mapRectToScene(thing.button.boundingRect())
    return not around.adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE).contains(thing.rect)


def primary(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("KioskButton") and item.property("kind") == 0


def blank_at_the_end(item: QQuickItem) -> float:
    """From right to left, Qt counts the blank at which a line was broken into the line's width."""
    broken = int(item.property("lineCount")) > 1
    return QFontMetricsF(item.property("font")).horizontalAdvance(" ") if broken else 0.0


def too_small(things: list[Placed], millimetre: float) -> Iterator[str]:
    for thing in things:
        if thing.touchable:
            item = thing.item
            needed = 25 if primary(item) and not item.property("compact") else 20
            if min(item.width(), item.height()) < needed * millimetre - 1:
                size = f"{item.width() / millimetre:.0f} x {item.height() / millimetre:.0f} mm"
                yield f"too small for a finger: {thing.said}, {size}"


def overlapping(things: list[Placed]) -> Iterator[str]:
    for one, other in combinations(things, 2):
        if one.button is not None and one.button is other.button and (one.touchable or other.touchable):
            continue
        hints = "scrollHint" in {one.item.objectName(), other.item.objectName()}
        in_it = {thing.button.objectName() for thing in (one, other) if thing.button is not None}
        if one.scroller is not other.scroller or hints or "scrollHint" in in_it:
            continue
        near = one.rect.adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)
        if near.intersects(other.rect.adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)):
            yield f"one over the other: {one.said} and {other.said}"


def lost_in_a_fold(things: list[Placed], millimetre: float) -> Iterator[str]:
    """What a fold cuts has to be announced by something to be touched; what matters most is never behind it."""
    hints = {thing.item.parentItem() for thing in things if thing.item.objectName() == "scrollHint"}
    small: set[QQuickItem] = set()
    for thing in things:
        place = thing.scroller
        if place is None:
            continue
        window = in_view(place)
        if place.height() < USEFUL_MM * millimetre and place not in small:
            small.add(place)
            yield f"a letter slot: {place.height() / millimetre:.0f} mm around {thing.said}"
        sideways = QRectF(window.x(), thing.rect.y(), window.width(), thing.rect.height())
        if not sideways.adjusted(-TOLERANCE, 0, TOLERANCE, 0).contains(thing.rect):
            yield f"cut at the side: {thing.said}"
        if window.adjusted(0, -TOLERANCE, 0, TOLERANCE).contains(thing.rect):
            continue
        if thing.touchable and primary(thing.item):
            yield f"what matters most is below the fold: {thing.said}"
        elif place not in hints:
            yield f"below a fold that nothing tells of: {thing.said}"


def in_view(scroller: QQuickItem) -> QRectF:
    """What a place that scrolls shows of its content, in the scene: what fades away behind the hint is none of it."""
    hint = next(
        (item for item in scroller.childItems() if item.objectName() == "scrollHint" and item.isVisible()), None
    )
    return scroller.mapRectToScene(QRectF(0, 0, scroller.width(), scroller.height() if hint is None else hint.y()))


def luminance(color: QColor) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)
        for c in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio as WCAG 2 defines it, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def faint(root: QQuickItem, picture: QImage, millimetre: float) -> Iterator[str]:
    """Words and icons that hardly stand out from what is painted behind them."""
    seen = pixels(picture)
    for thing in [*placed(root), *_icons(root)]:
        if thing.touchable or thing.rect.width() < 1 or not QRectF(picture.rect()).contains(thing.rect):
            continue
        if thing.scroller is not None and not in_view(thing.scroller).contains(thing.rect):
            continue
        ink = QColor(thing.item.property("color"))
        words = thing.item.inherits("QQuickText")
        large = words and thing.item.property("font").pixelSize() >= LARGE_MM * millimetre
        needed = SIGNS_NEED if not words else LARGE_WORDS_NEED if large else WORDS_NEED
        behind = ground(seen, thing.rect, ink)
        if behind is not None and contrast(ink, behind) < needed:
            yield f"hardly to be seen: {thing.said}, {contrast(ink, behind):.1f}:1 on {behind.name()}"


def _icons(item: QQuickItem, scroller: QQuickItem | None = None) -> Iterator[Placed]:
    if item.isVisible() and item.opacity() > 0:
        if item.metaObject().className().startswith("IconGlyph"):
            yield Placed(item, item.mapRectToScene(item.boundingRect()), None, scroller)
        scrolls = item.inherits("QQuickFlickable") and item.property("interactive")
        for child in item.childItems():
            yield from _icons(child, item if scrolls and child == item.property("contentItem") else scroller)


def pixels(picture: QImage) -> Pixels:
    """``0xAARRGGBB`` of each pixel, rows first."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)


def bare(picture: QImage) -> bool:
    """Is there next to nothing between the title and the buttons?"""
    height = picture.height()
    middle = pixels(picture)[height * 3 // 10 : height * 4 // 5]
    return bool((middle != middle[0, 0]).mean() < BARE)


def ground(seen: Pixels, rect: QRectF, ink: QColor) -> QColor | None:
    """The colour that is most often painted in ``rect`` and is not the ink: a grid of pixels tells."""
    across, down = max(rect.width() / 30, 1.0), max(rect.height() / 8, 1.0)
    rows = np.arange(rect.top(), rect.bottom(), down).astype(int)
    columns = np.arange(rect.left(), rect.right(), across).astype(int)
    colours, times = np.unique(seen[np.ix_(rows, columns)], return_counts=True)
    times[colours == ink.rgb()] = 0
    return QColor(int(colours[times.argmax()])) if times.any() else None
