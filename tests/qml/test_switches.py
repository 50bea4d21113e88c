# SPDX-License-Identifier: Apache-2.0
"""Two switches, or one, do what fingers do; and a focus that moves on by itself is nobody's presence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Switches
from lab_kiosk.ui.gallery import LANDSCAPE, Look, Studio
from lab_kiosk.ui.qt.focus import scroller_of, stops
from lab_kiosk.ui.showcase.states import STATES


@pytest.fixture
def studio(qapp: QObject) -> Iterator[Studio]:
    made = Studio("dark", LANDSCAPE)
    made.running.window.requestActivate()
    yield made
    assert made.running.warnings == []
    made.close()


def focused(studio: Studio) -> str:
    item = studio.running.window.activeFocusItem()
    return str(item.property("text") or "") if item is not None else ""


def press(studio: Studio, key: Qt.Key) -> None:
    QTest.keyClick(studio.running.window, key)


def test_with_two_switches_one_moves_on_and_the_other_presses(studio: Studio) -> None:
    studio.show(replace(STATES["return"], switches=Switches.TWO), Look())
    for _ in range(12):
        if focused(studio) == "Back":
            break
        press(studio, Qt.Key.Key_Space)
    assert focused(studio) == "Back"
    press(studio, Qt.Key.Key_Return)
    assert studio.running.runtime.kiosk.screen is Screen.ATTRACT


def test_with_one_switch_it_moves_on_by_itself_and_either_key_presses(studio: Studio) -> None:
    studio.show(replace(STATES["return"], switches=Switches.ONE), Look())
    for _ in range(12):
        if focused(studio) == "Back":
            break
        studio.running._switches.move_on()
    since = studio.running.runtime.kiosk.since
    studio.running._switches.move_on()
    assert studio.running.runtime.kiosk.since == since
    for _ in range(12):
        if focused(studio) == "Back":
            break
        studio.running._switches.move_on()
    press(studio, Qt.Key.Key_Space)
    assert studio.running.runtime.kiosk.screen is Screen.ATTRACT


def test_it_moves_on_only_while_one_switch_is_in_use(studio: Studio, qtbot: QtBot) -> None:
    timer = studio.running._switches._timer
    for use, moves in ((Switches.ONE, True), (Switches.TWO, False), (Switches.ONE, True), (Switches.NONE, False)):
        studio.show(replace(STATES["home"], switches=use), Look())
        assert timer.isActive() is moves


def test_without_switches_the_keys_are_what_they_are(studio: Studio) -> None:
    studio.show(STATES["return"], Look())
    for _ in range(12):
        if focused(studio) == "Back":
            break
        press(studio, Qt.Key.Key_Tab)
    press(studio, Qt.Key.Key_Space)
    assert studio.running.runtime.kiosk.screen is Screen.ATTRACT


def test_two_switches_come_to_the_button_for_more_once_behind_all_the_rows(studio: Studio) -> None:
    studio.show(replace(STATES["tray-many"], switches=Switches.TWO), Look())
    there = [stop.item.objectName() for stop in stops(studio.running.window)]
    walked = []
    for _ in there:
        press(studio, Qt.Key.Key_Space)
        walked.append(studio.running.window.activeFocusItem())
    assert [item.objectName() == "scrollHint" for item in walked].count(True) == 1
    at = [item.objectName() for item in walked].index("scrollHint")
    rows = len(STATES["tray-many"].tray)
    assert all(scroller_of(item) is not None for item in walked[at - rows : at])
