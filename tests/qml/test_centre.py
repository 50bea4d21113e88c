# SPDX-License-Identifier: Apache-2.0
"""The pages of staff about the centre and about exceptions: by keys alone, and as a screen reader tells them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.ui.gallery import LANDSCAPE, Look, Studio
from lab_kiosk.ui.showcase.states import STATES

Key = Qt.Key


@pytest.fixture(scope="module")
def studio(qapp: QObject) -> Iterator[Studio]:
    QAccessible.setActive(True)
    made = Studio("dark", LANDSCAPE)
    made.running.window.requestActivate()
    yield made
    made.close()


def see(studio: Studio, state: str, look: Look | None = None) -> None:
    studio.show(STATES[state], look or Look())
    studio.running._focus.land()  # type: ignore[union-attr]


def focused(studio: Studio) -> str:
    return str(studio.running.window.activeFocusItem().property("text") or "")


def walk_to(studio: Studio, name: str) -> list[str]:
    """The names that Tab comes by on its way to one that begins so, which is the last of them."""
    passed = [focused(studio)]
    while not passed[-1].startswith(name):
        assert len(passed) < 20, passed
        QTest.keyClick(studio.running.window, Key.Key_Tab)
        passed.append(focused(studio))
    return passed


def names(studio: Studio, role: QAccessible.Role) -> list[str]:
    def told(interface: QAccessibleInterface) -> Iterator[str]:
        if interface.state().invisible:
            return
        if interface.role() == role:
            yield interface.text(QAccessible.Text.Name)
        for index in range(interface.childCount()):
            yield from told(interface.child(index))

    return list(told(QAccessible.queryAccessibleInterface(studio.running.window)))


def test_the_light_and_the_numbers_are_told_in_words(studio: Studio) -> None:
    see(studio, "sync-on-the-way")
    assert "Good" in names(studio, QAccessible.Role.Graphic)
    items = names(studio, QAccessible.Role.ListItem)
    assert items[:3] == [
        "Waiting here, 12, records",
        "The oldest, 3, minutes",
        "Last contact, now, 2:09\N{NO-BREAK SPACE}PM",
    ]
    assert "On its way to the centre" in names(studio, QAccessible.Role.Heading)


def test_the_page_is_walked_with_tab_opened_with_enter_and_left_with_escape(studio: Studio) -> None:
    see(studio, "sync-on-the-way")
    for name in ("Ready for offline?", "Not readable", "Contact now", "Close", "Exceptions, 2"):
        walk_to(studio, name)
    walk_to(studio, "Kiosks of the lab")
    QTest.keyClick(studio.running.window, Key.Key_Return)
    assert "Front door (this kiosk), heard: just now, all is here" in names(studio, QAccessible.Role.ListItem)
    QTest.keyClick(studio.running.window, Key.Key_Escape)
    assert "On its way to the centre" in names(studio, QAccessible.Role.Heading)
    QTest.keyClick(studio.running.window, Key.Key_Escape)
    assert studio.running.runtime.kiosk.screen is Screen.ATTRACT


def test_a_case_is_told_whole_and_decided_by_keys(studio: Studio) -> None:
    see(studio, "cases-one")
    assert "Lent again, never returned, Quest 3 · ILXH2YKVF" in names(studio, QAccessible.Role.ListItem)
    walk_to(studio, "They handed it on")
    assert not studio.running.runtime.kiosk.busy
    QTest.keyClick(studio.running.window, Key.Key_Space)
    assert studio.running.runtime.kiosk.busy


def test_a_decision_says_who_and_offers_nothing_more(studio: Studio) -> None:
    see(studio, "cases-decided")
    told = names(studio, QAccessible.Role.StaticText)
    assert "It came back unscanned, Decided by Sam, this kiosk, 2:09\N{NO-BREAK SPACE}PM" in told
    assert "They handed it on" not in names(studio, QAccessible.Role.Button)


def test_each_line_of_the_self_test_says_yes_or_what_to_do(studio: Studio) -> None:
    see(studio, "sync-not-ready")
    assert "8 things to do first" in names(studio, QAccessible.Role.Heading)
    assert "Disk, in the way" in names(studio, QAccessible.Role.ListItem)
    see(studio, "sync-ready")
    assert "Disk, done" in names(studio, QAccessible.Role.ListItem)


def test_a_new_kiosk_tells_how_far_it_is_and_has_nothing_to_press(studio: Studio) -> None:
    see(studio, "first-run-fetching")
    assert names(studio, QAccessible.Role.Heading) == ["Fetching the lab's records…"]
    assert names(studio, QAccessible.Role.ListItem) == [
        "The code is good, done",
        "The centre knows this kiosk, done",
        "The lab's records are here, to do",
    ]
    see(studio, "first-run-refused")
    assert "The code was used already, or withdrawn." in names(studio, QAccessible.Role.AlertMessage)
    assert names(studio, QAccessible.Role.Button) == []
    assert studio.running.warnings == []
