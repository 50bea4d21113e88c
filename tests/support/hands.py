# SPDX-License-Identifier: Apache-2.0
"""Hands that never touch the glass: they press keys, and look only at what has the focus."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Switches
from lab_kiosk.application.pins import PinAsk
from lab_kiosk.cli.sample_lab import REHEARSAL_PIN
from lab_kiosk.cli.tour_hands import Tour
from lab_kiosk.domain.codes import Command, command_card
from lab_kiosk.ui.qt.driver import KEY_GAP_MS
from lab_kiosk.ui.qt.focus import place_of, scroller_of, stops
from lab_kiosk.ui.reading_order import Place

MOST_STEPS = 80
"""More than any screen has stops, the letter keyboard too."""
PERSON_MS = 250
"""Between the keys of a person; those that follow a scan at once would be its end."""
READING_MS = 1000
"""Between two presses of a person who reads what the first one opened."""
TEXTS = {Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\r", Qt.Key.Key_A: "a", Qt.Key.Key_D: "d"}


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000


class Hands:
    """Presses keys, and looks only at what has the focus."""

    def __init__(self, tour: Tour, onwards: Qt.Key) -> None:
        self.tour, self.onwards = tour, onwards
        self.window = tour.house.ui.window
        self.typed_at = self.pressed_at = 0

    def _focused(self) -> QQuickItem | None:
        """None where nothing has the focus, whatever Qt's types say."""
        return self.window.activeFocusItem()

    @property
    def on(self) -> str:
        item = self._focused()
        return str(item.property("text") or "") if item is not None else ""

    @property
    def ringed(self) -> tuple[object, bool]:
        """What has the focus, and whether it shows: the first key of a person may only make it seen."""
        item = self._focused()
        return item, bool(item is not None and item.property("visualFocus"))

    def scan(self, text: str) -> None:
        """Hold a code under a scanner that types. Its last key lies ahead on the clock of the events: a person's next
        one comes behind it, also where nothing on the glass takes any time.
        """
        begun = max(_now_ms(), self.typed_at)
        self.tour.driver.scan(text)
        self.typed_at = begun + (len(text) + 1) * KEY_GAP_MS

    def key(self, key: Qt.Key) -> None:
        """With the clock that scans have too: the time between keys tells the two apart."""
        at = max(_now_ms(), self.typed_at + PERSON_MS)
        if key == Qt.Key.Key_Return:
            at = self.pressed_at = max(at, self.pressed_at + READING_MS)
        self._type(key, TEXTS.get(key, ""), at)

    def bounce(self, after_ms: int) -> None:
        """Press Enter once more, so long after the last time: as fingers do, and switches."""
        self._type(Qt.Key.Key_Return, "\r", self.pressed_at + after_ms)

    def digit(self, digit: str) -> None:
        """On a real keyboard."""
        self.typed_at = max(_now_ms(), self.typed_at) + PERSON_MS
        self._type(Qt.Key(ord(digit)), digit, self.typed_at)

    def sign(self, sign: str) -> None:
        """A letter or a digit, on a real keyboard."""
        self.typed_at = max(_now_ms(), self.typed_at) + PERSON_MS
        self._type(Qt.Key(ord(sign.upper())), sign, self.typed_at)

    def _type(self, key: Qt.Key, text: str, at: int) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(self.window, event)

    def step(self) -> None:
        """One stop further, at a person's speed: keys that come faster than that are a scanner's."""
        before = self.ringed
        self.key(self.onwards)
        self.tour.driver.wait_for(lambda: self.ringed != before, f"what comes after {self.on!r}")

    def press(self, name: str) -> None:
        """Move on until the control is reached, and press it. Who sees no focus shows it first, by a key."""
        self.tour.driver.wait_for(lambda: not self.tour.kiosk.busy, "an answer of the lab")
        self.tour.driver.settle()
        if not self.ringed[1]:
            self.step()
        for _ in range(MOST_STEPS):
            if self._is_on(name):
                self.tour.driver.settle()  # as a person looks before pressing
                if self._is_on(name):
                    self.key(Qt.Key.Key_Return)
                    return
            self.step()
        raise AssertionError(f"{name!r} is not reached on {self.tour.kiosk.screen}; now on {self.on!r}")

    def walk_around(self, onwards: Qt.Key) -> list[str]:
        """Once around everything that keys lead to on this page, and back to where it began: what each is called by its
        ``name``, in the order of the walk.
        """
        self._look_up()
        self.onwards = onwards
        first, names = self._focused(), []
        for _ in range(MOST_STEPS):
            item = self._focused()
            names.append(str(item.property("name") or "") if item is not None else "")
            self.step()
            if self._focused() == first:
                return names
        raise AssertionError(f"the keys never come back to where they began on {self.tour.kiosk.screen}")

    def open_section(self, section: str) -> None:
        """From the desk's first page into one of its sections, told by its code; its page is there when this returns.
        By the arrows, as whoever sees the tiles goes there, and by Tab where they lead no further.

        Raises AssertionError where no stop of the first page leads there.
        """
        self._look_up()
        tile = next((stop.item for stop in stops(self.window) if stop.item.property("name") == section), None)
        assert tile is not None, f"no key leads to {section}"
        been: set[object] = set()
        while (there := self._focused()) is not None and there != tile:
            self.onwards = Qt.Key.Key_Tab if there in been else _towards(place_of(there), place_of(tile))
            been.add(there)
            self.step()
        self.key(Qt.Key.Key_Return)
        self.tour.driver.wait_for(lambda: self.tour.kiosk.screen is not Screen.DESK, f"the page of {section}")

    def _look_up(self) -> None:
        self.tour.driver.wait_for(self._is_still, "the first page of the desk")
        if not self.ringed[1]:
            self.step()

    def _is_still(self) -> bool:
        """No page is on its way."""
        return not any(item.property("moving") for item in self.window.contentItem().childItems())

    def see_where_one_is(self) -> None:
        """The page that has come has a place for the focus, with a ring around it and all of it in sight.

        Raises NotThereError where it has none.
        """
        there = self.tour.driver.wait_for
        there(lambda: self._is_still() and not self.tour.kiosk.busy, "an answer of the lab")
        if not self.ringed[1]:
            self.step()
        there(
            self._sees,
            f"on {self.tour.kiosk.screen} a place for the keys that can be seen; they are on {self.on!r}",
            20,
        )

    def _sees(self) -> bool:
        item = self._focused()
        return (
            item is not None
            and bool(item.property("visualFocus"))
            and item in [stop.item for stop in stops(self.window)]
            and in_sight(item)
        )

    def _is_on(self, name: str) -> bool:
        """A long name may be told by its beginning; the end of a long list has a button that only scrolls up."""
        return self.on.startswith(name) and self.on != "Back up"

    def arrive(self, screen: Screen) -> None:
        self.tour.driver.wait_for(lambda: self.tour.kiosk.screen is screen, f"{screen} after {self.tour.kiosk.screen}")


def with_two_switches(tour: Tour) -> Hands:
    """Turned on by a keyboard, at a kiosk that nobody uses: one switch goes on, the other presses."""
    keyboard, hands = Hands(tour, Qt.Key.Key_Tab), Hands(tour, Qt.Key.Key_Space)
    keyboard.press("Make it easier")
    keyboard.press("Switch keys")
    tour.driver.wait_for(lambda: tour.kiosk.switches is Switches.TWO, "two switches")
    hands.press("Done")
    return hands


def _towards(here: Place, there: Place) -> Qt.Key:
    """Up or down to its row, and then along it."""
    if here.bottom <= there.top:
        return Qt.Key.Key_Down
    if there.bottom <= here.top:
        return Qt.Key.Key_Up
    return Qt.Key.Key_Right if here.left < there.left else Qt.Key.Key_Left


def in_sight(item: QQuickItem) -> bool:
    """All of it is in the window, and in what scrolls it."""
    window = item.window()
    frames = [place_of(around) for around in (window.contentItem(), scroller_of(item)) if around is not None]
    place = place_of(item)
    return all(
        frame.left <= place.left + 1
        and place.right <= frame.right + 1
        and frame.top <= place.top + 1
        and place.bottom <= frame.bottom + 1
        for frame in frames
    )


def at_the_desk(tour: Tour) -> Hands:
    """A member of staff opens the desk with a scanner and a keyboard."""
    hands = Hands(tour, Qt.Key.Key_Tab)
    hands.scan(command_card(Command.DESK))
    hands.arrive(Screen.STAFF)
    hands.scan(tour.badge("staff"))
    hands.arrive(Screen.PIN)
    tour.driver.wait_for(lambda: keypad(tour) is PinAsk.PIN, "the keeper's first word")
    tour.driver.wait_for(lambda: hands.on != "", "a place for the keys")
    tour.driver.settle()
    for number, digit in enumerate(REHEARSAL_PIN, start=1):
        hands.digit(digit)
        left = number % len(REHEARSAL_PIN)
        tour.driver.wait_for(partial(_has_typed, tour, left), f"{number} digits")
    hands.arrive(Screen.DESK)
    return hands


def keypad(tour: Tour) -> PinAsk | None:
    return tour.kiosk.keypad.ask if tour.kiosk.keypad is not None else None


def typed(tour: Tour) -> int:
    return len(tour.kiosk.keypad.typed) if tour.kiosk.keypad is not None else 0


def _has_typed(tour: Tour, digits: int) -> bool:
    return typed(tour) == digits
