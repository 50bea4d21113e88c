# SPDX-License-Identifier: Apache-2.0
"""The kiosk by keys alone: where the focus lands, where it goes next, and what a key does to what it is on.

The order is read off the glass (``ui/reading_order.py``): it is the order of the eyes on every screen, also
mirrored, and no screen has to declare it. A screen only says what is its ``body``; a row that never mirrors says
``leftToRight``; a keyboard that is typed on with a real one says ``takesLetters``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from lab_kiosk.application.flows import Kiosk
from lab_kiosk.application.flows.words import Switches
from lab_kiosk.ui.reading_order import Place, Way, in_reading_order, leaves_out, nearest, scrolled_to

Key = Qt.Key
_WAYS: dict[int, Way] = {Key.Key_Left: Way.LEFT, Key.Key_Right: Way.RIGHT, Key.Key_Up: Way.UP, Key.Key_Down: Way.DOWN}
_PRESSES = frozenset({Key.Key_Space, Key.Key_Return, Key.Key_Enter})
_PAGES: dict[int, int] = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
_WALKS = frozenset({*_WAYS, *_PAGES, Key.Key_Tab, Key.Key_Backtab})
_BOTH = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_FINGERS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_PAGE = 0.8
"""How much of what a scroller shows one key moves it by."""
_AIR = 24
"""Pixels around what is scrolled into view: its ring has to be seen too."""
PRIMARY = 0
"""``KioskButton.Kind.Primary``."""


@dataclass(frozen=True)
class Stop:
    """What the focus can be on. ``scroller`` is what it is scrolled with; a scroller that is read is a stop itself.
    What stands still on a scroller, as its button for more does, is scrolled with nothing and comes behind its rows.
    """

    item: QQuickItem
    scroller: QQuickItem | None = None


Part = tuple[Place, list[Stop]]
"""A single control, or a row or a scroller whose controls stay together, in order; and where it is."""


def stops(window: QQuickWindow) -> list[Stop]:
    """Everything that can be pressed now, in reading order. What lies under a dialog is disabled and not among it."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _ordered(_parts(window.contentItem(), None, mirrored), mirrored)


def _ordered(parts: Iterable[Part], mirrored: bool) -> list[Stop]:
    found = list(parts)
    order = in_reading_order([place for place, _ in found], mirrored=mirrored)
    return [stop for index in order for stop in found[index][1]]


def _parts(item: QQuickItem, scroller: QQuickItem | None, mirrored: bool) -> Iterator[Part]:
    for child in item.childItems():
        yield from _part(child, scroller, mirrored)


def _part(item: QQuickItem, scroller: QQuickItem | None, mirrored: bool) -> Iterator[Part]:
    if not item.isVisible() or not item.isEnabled():
        return
    if item.activeFocusOnTab():
        yield place_of(item), [Stop(item, scroller)]
    elif item.inherits("QQuickFlickable"):
        yield place_of(item), _scrolled(item, mirrored)
    elif item.property("leftToRight"):
        yield place_of(item), _ordered(_parts(item, scroller, mirrored=False), mirrored=False)
    else:
        yield from _parts(item, scroller, mirrored)


def _scrolled(scroller: QQuickItem, mirrored: bool) -> list[Stop]:
    inside = _inside(scroller, mirrored)
    places = [_within(scroller, stop.item) for stop in inside]
    itself = [Stop(scroller, scroller)] if leaves_out(places, scroller.height(), _whole(scroller), _AIR) else []
    content = scroller.property("contentItem")
    still = (part for child in scroller.childItems() if child != content for part in _part(child, None, mirrored))
    return itself + inside + _ordered(still, mirrored)


def _inside(scroller: QQuickItem, mirrored: bool) -> list[Stop]:
    """What is scrolled, in order."""
    return _ordered(_parts(scroller.property("contentItem"), scroller, mirrored), mirrored)


def place_of(item: QQuickItem) -> Place:
    """Where it is in the window, in pixels."""
    seen = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Place(seen.x(), seen.y(), seen.width(), seen.height())


def _within(scroller: QQuickItem, item: QQuickItem) -> Place:
    """Where it is in what is scrolled, wherever that stands now."""
    seen, around = place_of(item), place_of(scroller)
    return seen._replace(left=seen.left - around.left, top=seen.top - around.top + _at(scroller))


def _at(scroller: QQuickItem) -> float:
    return float(scroller.property("contentY"))


def _whole(scroller: QQuickItem) -> float:
    return float(scroller.property("contentHeight"))


def scroller_of(item: QQuickItem) -> QQuickItem | None:
    """What scrolls it. A button that stands still on a place that scrolls, as the one for more does, is not."""
    inner: QQuickItem = item
    around: QQuickItem | None = item.parentItem()
    while around is not None:
        if around.inherits("QQuickFlickable") and around.property("contentItem") == inner:
            return around
        inner, around = around, around.parentItem()
    return None


def reveal(item: QQuickItem) -> bool:
    """Scroll what it is in as far as it takes to see it. Whether anything had to move."""
    scroller = scroller_of(item)
    if scroller is None:
        return False
    inside = [stop.item for stop in _inside(scroller, mirrored=False)]
    at = scrolled_to(
        _within(scroller, item),
        _at(scroller),
        scroller.height(),
        _whole(scroller),
        first=inside[:1] == [item],
        last=inside[-1:] == [item],
        air=_AIR,
    )
    return _scroll_to(scroller, at)


def _scroll_to(scroller: QQuickItem, at: float) -> bool:
    moved = abs(at - _at(scroller)) > 1
    if moved:
        scroller.setProperty("contentY", at)
    return moved


def _scroll(scroller: QQuickItem, pages: float) -> bool:
    lowest = max(_whole(scroller) - scroller.height(), 0.0)
    return _scroll_to(scroller, min(max(_at(scroller) + pages * _PAGE * scroller.height(), 0.0), lowest))


def _around(item: QQuickItem, what: Callable[[QQuickItem], bool]) -> QQuickItem | None:
    """The item itself or the nearest around it of which ``what`` is true."""
    here: QQuickItem | None = item
    while here is not None and not what(here):
        here = here.parentItem()
    return here


class FocusWalk(QObject):
    """An event filter for the kiosk's window that hears keys after the :class:`KeyGuard`, never a scanner's.

    ``back`` is called for Escape where nothing on the glass took it. The ring is only drawn for who uses keys: the
    first key shows where one is, and the next one moves. Whoever left with keys reads the receipt with them.
    """

    def __init__(self, window: QQuickWindow, back: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._back = back
        self._shown = self._typing = False
        self._held: set[int] = set()
        self._kiosk = Kiosk()
        self._last: QQuickItem | None = None
        self._below: QQuickItem | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.land)
        window.activeFocusItemChanged.connect(self._moved)

    def show(self, kiosk: Kiosk) -> None:
        """The kiosk is becoming this. A dialog gives the focus back to where it came from."""
        before, self._kiosk = self._kiosk, kiosk
        if _covered(kiosk) and not _covered(before):
            self._below = self._last
        if before.epoch != kiosk.epoch:
            self._shown = self._shown and kiosk.receipt is not None
            self._below = None
        self._shown = self._shown or _led(kiosk)
        self._soon.start()

    def rest(self) -> None:
        """The window is going. Word of the kiosk may still be in the queue, and finds nothing to land on."""
        self._soon.stop()
        self._soon.timeout.disconnect(self.land)
        self._window.activeFocusItemChanged.disconnect(self._moved)

    def _moved(self) -> None:
        self._soon.start()

    def _here(self) -> QQuickItem | None:
        return self._window.activeFocusItem()

    def land(self) -> None:
        """If the focus is on nothing, put it where a visitor would begin."""
        there = stops(self._window)
        items = [stop.item for stop in there]
        now = self._here()
        if now in items:
            self._last = now
            return
        if now is not None and now.property("takesLetters") and now.isEnabled():
            return
        below, covered = self._below, _covered(self._kiosk)
        if not covered:
            self._below = None
        if below is not None and not covered and shiboken6.isValid(below) and below in items:
            self._put(below)
        elif there:
            self._put(min(there, key=_rank).item)

    def step(self, by: int) -> None:
        """To the next control in reading order, from the last one to the first; ``by`` is 1, or -1 for backwards."""
        there = [stop.item for stop in stops(self._window)]
        if not there:
            return
        now = self._here()
        at = there.index(now) + by if now in there else 0 if by > 0 else -1
        self._put(there[at % len(there)])

    def press(self) -> None:
        """What the focus is on, as the space bar would. A scrolled text moves on, and begins again at its end."""
        item = self._here()
        if item is None:
            return
        if item.inherits("QQuickFlickable"):
            if not _scroll(item, 1):
                _scroll_to(item, 0.0)
            return
        for kind in _BOTH:
            event = QKeyEvent(kind, Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
            QCoreApplication.sendEvent(item, event)

    def go(self, way: Way) -> None:
        """To what lies next that way; within a text that is scrolled, to the rest of it first. From what stands still
        it does not matter whether that is scrolled.
        """
        there = stops(self._window)
        here = next((stop for stop in there if stop.item is self._here()), None)
        if here is None:
            self.step(1)
            return
        inside = [stop for stop in there if stop.scroller is here.scroller and stop is not here]
        outside = [stop for stop in there if stop.scroller is not here.scroller and _in_view(stop)]
        origin = place_of(here.item)
        itself = here.item is here.scroller
        near = [] if itself else [stop for stop in inside if stop.item is not stop.scroller]
        for some in (near, outside) if here.scroller is not None else (near + outside,):
            found = nearest([place_of(stop.item) for stop in some], origin, way)
            if found is not None:
                self._put(some[found].item)
                return
            if here.scroller is not None and way.value[1] and _scroll(here.scroller, way.value[1]):
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _FINGERS and isinstance(event, QInputEvent):
            self._shown = _led(self._kiosk)
            self._typing = False
        if not isinstance(event, QKeyEvent) or kind not in _BOTH:
            return False
        if kind is QEvent.Type.KeyRelease:
            known = event.key() in self._held and not event.isAutoRepeat()
            if known:
                self._held.discard(event.key())
            return known
        taken = self._key(event)
        if taken:
            self._held.add(event.key())
        return taken

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _PRESSES:
            return self._pressed(key, repeats=event.isAutoRepeat())
        if key in _WALKS:
            self._typing = False
            if self._reveal_focus():
                self._walk(key, backwards=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if key == Key.Key_Escape and not _covered(self._kiosk):
            if not event.isAutoRepeat():
                self._back()
            return True
        self._typing = self._typing or event.text() > " "
        return False

    def _walk(self, key: int, *, backwards: bool) -> None:
        if key in _WAYS:
            self.go(_WAYS[key])
        elif key in _PAGES:
            self._page(_PAGES[key])
        else:
            self.step(-1 if backwards or key == Key.Key_Backtab else 1)

    def _pressed(self, key: int, *, repeats: bool) -> bool:
        """A key that is held down presses once; and nobody presses what they cannot see the ring on."""
        item = self._here()
        keyboard = None if item is None else _around(item, lambda one: bool(one.property("takesLetters")))
        if item is not None and keyboard is not None and (self._typing or key != Key.Key_Space):
            return self._typed(keyboard, item, key)
        if not repeats and self._reveal_focus():
            self.press()
        return True

    def _typed(self, keyboard: QQuickItem, item: QQuickItem, key: int) -> bool:
        """A space between two letters of a real keyboard is a letter, whichever key of the glass has the focus."""
        if key != Key.Key_Space or item is keyboard:
            return False
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, " ")
        QCoreApplication.sendEvent(keyboard, event)
        return True

    def _page(self, pages: int) -> None:
        item = self._here()
        own = None if item is None else item if item.inherits("QQuickFlickable") else scroller_of(item)
        scrolled = [own] if own is not None else [s.scroller for s in stops(self._window) if s.scroller is not None]
        if scrolled:
            _scroll(scrolled[0], pages)

    def _reveal_focus(self) -> bool:
        """Whether the ring was on the glass already. If not, it is now."""
        item = self._here()
        if self._shown or item is None:
            return True
        self._shown = True
        if item not in [stop.item for stop in stops(self._window)]:
            return True
        self._put(item)
        return False

    def _put(self, item: QQuickItem) -> None:
        reason = Qt.FocusReason.TabFocusReason if self._shown else Qt.FocusReason.OtherFocusReason
        if item.hasActiveFocus():
            item.setProperty("focusReason", reason)
        item.forceActiveFocus(reason)
        self._last = item
        reveal(item)


def _covered(kiosk: Kiosk) -> bool:
    return kiosk.asked_at is not None or kiosk.choosing or kiosk.easing


def _led(kiosk: Kiosk) -> bool:
    """Who uses switches, or hears where the focus is, uses it from the beginning."""
    return kiosk.speech or kiosk.switches is not Switches.NONE


def _in_view(stop: Stop) -> bool:
    """Not scrolled out of sight."""
    if stop.scroller is None or stop.item is stop.scroller:
        return True
    seen, around = place_of(stop.item), place_of(stop.scroller)
    middle = QPointF(seen.left + seen.width / 2, seen.top + seen.height / 2)
    return around.left <= middle.x() <= around.right and around.top <= middle.y() <= around.bottom


def _rank(stop: Stop) -> int:
    """Where a visitor begins: where letters are taken, what the screen is for, the first thing in it, else whatever is
    not its head.
    """
    item = stop.item
    if _around(item, lambda one: bool(one.property("takesLetters"))) is not None:
        return -1
    if item.property("kind") == PRIMARY and item.property("busy") is not None:
        return 0
    if item is not stop.scroller and _around(item, lambda one: one.objectName() == "body") is not None:
        return 1
    return 3 if _around(item, lambda one: one.objectName() == "head") is not None else 2
