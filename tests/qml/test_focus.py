# SPDX-License-Identifier: Apache-2.0
"""Where the focus lands, where keys take it, and what they press."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.ui.gallery import LANDSCAPE, Look, Studio
from lab_kiosk.ui.qt.focus import scroller_of, stops
from lab_kiosk.ui.showcase.states import STATES

Key = Qt.Key


@pytest.fixture
def studio(qapp: QObject) -> Iterator[Studio]:
    made = Studio("dark", LANDSCAPE)
    made.running.window.requestActivate()
    yield made
    assert made.running.warnings == []
    made.close()


def item(studio: Studio) -> QQuickItem:
    return studio.running.window.activeFocusItem()


def name(studio: Studio) -> str:
    return str(item(studio).property("text") or "")


def ringed(studio: Studio) -> bool:
    return bool(item(studio).property("visualFocus"))


def press(studio: Studio, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(studio.running.window, key)


def see(studio: Studio, state: str, look: Look | None = None) -> None:
    studio.show(STATES[state], look or Look())
    studio.running._focus.land()


@pytest.mark.parametrize(
    ("state", "first"),
    [
        ("attract", "I have no badge"),
        ("verdict-admit", "Go on"),
        ("verdict-revoked", "Get help"),
        ("purpose", "Try a demo"),
        ("rules", "I understand"),
        ("home", "Try a demo"),
        ("tray", "Take 2 things"),
        ("tray-empty", "Back"),
        ("demo-asks", "Read the rules"),
        ("feedback-stars", "1: not good"),
        ("home-easier", "Done"),
        ("home-asked", "I'm still here"),
        ("return", "Back"),
        ("receipt", "Done"),
    ],
)
def test_the_focus_begins_where_a_visitor_would(studio: Studio, state: str, first: str) -> None:
    see(studio, state)
    assert name(studio) == first


def test_a_finger_sees_no_ring_and_the_first_key_shows_it_without_moving(studio: Studio) -> None:
    see(studio, "home")
    assert (name(studio), ringed(studio)) == ("Try a demo", False)
    press(studio, Key.Key_Return)
    assert (name(studio), ringed(studio)) == ("Try a demo", True)
    press(studio, Key.Key_Tab)
    assert (name(studio), ringed(studio)) == ("Borrow", True)
    QTest.mouseClick(
        studio.running.window,
        Qt.MouseButton.LeftButton,
        pos=studio.running.window.contentItem().childItems()[0].boundingRect().topLeft().toPoint(),
    )
    see(studio, "purpose")
    assert not ringed(studio)


@pytest.mark.parametrize("state", ["demos", "home-loans"])
def test_the_ring_is_whole_in_a_place_that_scrolls(studio: Studio, state: str) -> None:
    see(studio, state, Look(language="es", larger=True))
    press(studio, Key.Key_Tab)
    place = scroller_of(item(studio))
    assert place is not None
    assert place.clip()
    ring = next(one for one in item(studio).findChildren(QQuickItem) if one.inherits("QQuickRectangle") and shows(one))
    drawn, window = (one.mapRectToScene(one.boundingRect()) for one in (ring, place))
    assert (drawn.left() >= window.left() - 1, drawn.right() <= window.right() + 1) == (True, True)


def shows(ring: QQuickItem) -> bool:
    """A focus ring that is seen now."""
    return ring.isVisible() and bool(ring.property("shown"))


def test_shift_and_tab_go_back_and_the_end_leads_to_the_beginning(studio: Studio) -> None:
    see(studio, "home")
    press(studio, Key.Key_Tab)
    QTest.keyClick(studio.running.window, Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert name(studio) == "Get help"
    press(studio, Key.Key_Backtab)
    assert name(studio) == "English"
    press(studio, Key.Key_Tab)
    assert name(studio) == "Get help"


@pytest.mark.parametrize(
    ("language", "onwards", "backwards"), [("en", Key.Key_Right, Key.Key_Left), ("ar", Key.Key_Left, Key.Key_Right)]
)
def test_arrows_walk_a_row_of_answers_as_it_is_seen(
    studio: Studio, language: str, onwards: Qt.Key, backwards: Qt.Key
) -> None:
    see(studio, "feedback-stars", Look(language=language))
    seen = []
    for key in (onwards, onwards, onwards, backwards):
        press(studio, key)
        seen.append(item(studio).property("value"))
    assert seen == ["1", "2", "3", "2"]


def test_arrows_go_up_to_the_head_and_down_to_the_foot(studio: Studio) -> None:
    see(studio, "home")
    press(studio, Key.Key_Tab, Key.Key_Down)
    assert name(studio) == "Where are you?"
    press(studio, Key.Key_Down)
    assert name(studio) in {"Make it easier", "About me"}
    press(studio, Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert name(studio) == "Get help"


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_space_and_both_enters_press(studio: Studio, key: Qt.Key) -> None:
    see(studio, "return")
    press(studio, Key.Key_Tab, key)
    assert studio.running.runtime.kiosk.screen is Screen.ATTRACT


def test_a_key_leads_on_from_a_welcome(studio: Studio) -> None:
    see(studio, "verdict-admit")
    press(studio, Key.Key_Return)
    assert (studio.running.runtime.kiosk.screen, ringed(studio)) == (Screen.VERDICT, True)
    press(studio, Key.Key_Return)
    assert studio.running.runtime.kiosk.screen is not Screen.VERDICT


def test_escape_goes_back_where_there_is_a_back_and_nowhere_else(studio: Studio) -> None:
    see(studio, "tray")
    press(studio, Key.Key_Escape)
    assert studio.running.runtime.kiosk.screen is Screen.HOME
    press(studio, Key.Key_Escape)
    assert studio.running.runtime.kiosk.screen is Screen.HOME


def test_a_dialog_gives_the_focus_back_to_where_it_came_from(studio: Studio, qtbot: QtBot) -> None:
    see(studio, "home")
    for _ in range(8):
        if name(studio) == "Make it easier":
            break
        press(studio, Key.Key_Tab)
    press(studio, Key.Key_Space)
    qtbot.waitUntil(lambda: name(studio) == "Done")
    press(studio, Key.Key_Tab, Key.Key_Space)
    assert studio.running.runtime.kiosk.larger_text
    press(studio, Key.Key_Escape)
    qtbot.waitUntil(lambda: name(studio) == "Make it easier")
    assert ringed(studio)


def test_a_new_question_begins_at_its_first_answer(studio: Studio, qtbot: QtBot) -> None:
    see(studio, "feedback-stars")
    press(studio, Key.Key_Tab, Key.Key_Right, Key.Key_Right)
    assert name(studio) == "3"
    studio.running.runtime.become(replace(STATES["feedback-comfort"], epoch=studio.running.runtime.kiosk.epoch))
    studio.picture()
    first = stops(studio.running.window)[1].item
    qtbot.waitUntil(lambda: item(studio) == first)


def test_a_text_longer_than_the_glass_is_read_by_keys(studio: Studio) -> None:
    see(studio, "rules-voice", Look(larger=True, language="es"))
    scroller = next(stop.item for stop in stops(studio.running.window) if stop.item is stop.scroller)
    lowest = scroller.property("contentHeight") - scroller.height()
    press(studio, Key.Key_PageUp, *[Key.Key_PageUp] * 9)
    assert scroller.property("contentY") == 0
    press(studio, *[Key.Key_PageDown] * 9)
    assert scroller.property("contentY") == lowest
    scroller.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(studio, Key.Key_Space)
    assert scroller.property("contentY") == 0
    press(studio, Key.Key_Down)
    assert scroller.property("contentY") > 0


def test_what_is_scrolled_out_of_sight_comes_into_it_with_the_focus(studio: Studio) -> None:
    see(studio, "demos", Look(larger=True, language="es"))
    shown = 0
    for _ in stops(studio.running.window):
        press(studio, Key.Key_Tab)
        scroller = scroller_of(item(studio))
        if scroller is not None:
            seen = item(studio).mapRectToItem(scroller, item(studio).boundingRect())
            assert seen.top() >= 0
            assert seen.bottom() <= scroller.height() or seen.height() > scroller.height() - 50
            shown += 1
    assert shown > 3


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_button_for_more_comes_once_behind_all_the_rows(studio: Studio, language: str) -> None:
    see(studio, "tray-many", Look(language=language))
    walked = []
    for _ in stops(studio.running.window):
        press(studio, Key.Key_Tab)
        walked.append(item(studio).objectName() or item(studio).metaObject().className().split("_")[0])
    rows = [str(row.tag) for row in studio.running.presentation.borrow._items.rows]
    at = walked.index("scrollHint")
    assert walked.count("scrollHint") == 1
    assert walked[at - len(rows) : at] == ["KioskButton"] * len(rows)


def test_arrows_go_from_row_to_row_of_a_long_list_and_from_below_back_into_it(studio: Studio) -> None:
    see(studio, "tray-many")
    press(studio, Key.Key_Tab)
    while scroller_of(item(studio)) is None:
        press(studio, Key.Key_Tab)
    for _ in STATES["tray-many"].tray:
        assert name(studio) == "Remove"
        press(studio, Key.Key_Down)
    assert scroller_of(item(studio)) is None
    studio.picture()  # "More" has become "Back up", and is as wide as that only when it is painted
    press(studio, Key.Key_Up)
    assert name(studio) == "Back up"
    press(studio, Key.Key_Up)
    assert name(studio) == "Remove"


def test_the_next_visitor_sees_no_ring(studio: Studio) -> None:
    see(studio, "home")
    press(studio, Key.Key_Tab)
    assert ringed(studio)
    studio.running.runtime.become(Kiosk(epoch=9))
    studio.picture()
    studio.running._focus.land()
    assert not ringed(studio)


def test_whoever_left_with_keys_reads_the_receipt_with_them(studio: Studio) -> None:
    see(studio, "home")
    press(studio, Key.Key_Tab)
    assert ringed(studio)
    studio.running.runtime.become(replace(STATES["receipt"], epoch=studio.running.runtime.kiosk.epoch + 1))
    studio.picture()
    studio.running._focus.land()
    assert ringed(studio)
