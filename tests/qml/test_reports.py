# SPDX-License-Identifier: Apache-2.0
"""The page of figures: what the glass draws is what Python laid out, it is walked by keys, and it reads itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from lab_kiosk.domain.reports import ReportKind
from lab_kiosk.ui.gallery import LANDSCAPE, PORTRAIT, Look, Studio
from lab_kiosk.ui.showcase.figures import states
from lab_kiosk.ui.showcase.states import STATES

Key = Qt.Key
FIGURES = sorted(name for name, kiosk in states().items() if kiosk.reports and kiosk.reports.kind)


@pytest.fixture(scope="module")
def studio(qapp: QObject) -> Iterator[Studio]:
    QAccessible.setActive(True)
    made = Studio("dark", LANDSCAPE)
    made.running.window.requestActivate()
    yield made
    made.close()


def items(studio: Studio) -> list[QQuickItem]:
    found, todo = [], [studio.running.window.contentItem()]
    while todo:
        item = todo.pop()
        if item.isVisible():
            found.append(item)
            todo += item.childItems()
    return found


def accessible(studio: Studio, role: QAccessible.Role) -> list[QAccessibleInterface]:
    def told(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
        if interface.state().invisible:
            return
        if interface.role() == role:
            yield interface
        for index in range(interface.childCount()):
            yield from told(interface.child(index))

    return list(told(QAccessible.queryAccessibleInterface(studio.running.window)))


def focused(studio: Studio) -> str:
    return str(studio.running.window.activeFocusItem().property("text") or "")


def walk_to(studio: Studio, name: str) -> None:
    for _ in range(24):
        if focused(studio).startswith(name):
            return
        QTest.keyClick(studio.running.window, Key.Key_Tab)
    raise AssertionError(f"{name} is not reached, now on {focused(studio)}")


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_every_text_of_a_figure_is_on_the_glass_where_it_was_laid(studio: Studio, language: str) -> None:
    for name in FIGURES:
        for look in (Look(language=language), Look("light", language, larger=True, size=PORTRAIT)):
            studio.show(STATES[name], look)
            view = studio.running.presentation.reports._view
            on_it = [
                (str(item.property("text")), item.x(), item.y())
                for item in items(studio)
                if item.property("fromLeft") is not None and item.property("said") is not None
            ]
            wanted = [(line.said, line.from_left, line.from_top) for line in view.lines]
            assert sorted(on_it) == (sorted(wanted) if not view.nothing else []), (name, look.name)
            drawn = [item for item in items(studio) if item.property("strength") is not None]
            assert len(drawn) == (len(view.marks) if not view.nothing else 0)
            assert not studio.running.warnings


def test_a_figure_reads_itself_in_a_sentence(studio: Studio) -> None:
    studio.show(STATES["reports-visits"], Look())
    (figure,) = accessible(studio, QAccessible.Role.Graphic)
    assert figure.text(QAccessible.Text.Name) == "How many people came"
    assert figure.text(QAccessible.Text.Description).startswith("People who came: ")


def test_the_tiles_and_the_spans_are_walked_with_tab(studio: Studio) -> None:
    studio.show(STATES["reports"], Look())
    studio.running._focus.land()  # type: ignore[union-attr]
    for name in ("Visits", "Occupancy", "Demos", "Equipment", "Losses", "Turnaround", "Pilot", "1 year", "Close"):
        walk_to(studio, name)


def test_enter_opens_a_report_leads_on_and_escape_leads_back(studio: Studio) -> None:
    studio.show(STATES["reports"], Look())
    studio.running._focus.land()  # type: ignore[union-attr]
    walk_to(studio, "Demos")
    QTest.keyClick(studio.running.window, Key.Key_Return)
    studio.settle()
    page = studio.running.runtime.kiosk.reports
    assert page is not None
    assert page.kind is ReportKind.DEMOS
    walk_to(studio, "Next figure")
    QTest.keyClick(studio.running.window, Key.Key_Return)
    studio.settle()
    page = studio.running.runtime.kiosk.reports
    assert page is not None
    assert page.plot == 1
    QTest.keyClick(studio.running.window, Key.Key_Escape)
    studio.settle()
    page = studio.running.runtime.kiosk.reports
    assert page is not None
    assert page.kind is None


def test_the_figure_follows_larger_text(studio: Studio) -> None:
    studio.show(STATES["reports-demos-table"], Look())
    usual = studio.running.presentation.reports._view.lines[0].size
    studio.show(replace(STATES["reports-demos-table"]), Look(larger=True))
    assert studio.running.presentation.reports._view.lines[0].size > usual
