# SPDX-License-Identifier: Apache-2.0
"""Each number of *Today* opens the list that it counts, and not its neighbour's."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from lab_kiosk.application.flows import Screen
from lab_kiosk.application.today import TodayShown, TodayTopic
from lab_kiosk.ui.gallery import Look, Studio
from lab_kiosk.ui.showcase.states import STATES
from tests.support import walls

COUNTS = {
    TodayTopic.INSIDE: "inside",
    TodayTopic.OVERDUE: "overdue",
    TodayTopic.HELP: "help",
    TodayTopic.READY: "ready",
    TodayTopic.TO_CLEAN: "to_clean",
    TodayTopic.CHARGING: "charging",
    TodayTopic.OUT: "out",
    TodayTopic.AWAY: "away",
    TodayTopic.STATIONS: "stations_free",
}
"""What the topic's number counts; of the stations it is those that are free."""
CASES = 99


def told_apart() -> TodayShown:
    """A day on which no two numbers are the same."""
    page = STATES["today"].today
    assert page is not None
    counted = {name: 11 + at for at, name in enumerate(COUNTS.values())}
    return replace(page, facts=replace(page.facts, cases=CASES, **counted))


def numbers(studio: Studio) -> list[QQuickItem]:
    """Of the page, shown anew: what was opened from it has taken its place."""

    def counts(item: QQuickItem) -> bool:
        return all(item.metaObject().indexOfProperty(name) >= 0 for name in ("topic", "label", "value"))

    studio.show_state("today", Look())
    runtime = studio.running.runtime
    runtime.become(replace(runtime.kiosk, today=told_apart()))
    studio.settle()
    return [item for item in walls.visible(walls.shell(studio)) if counts(item)]


def test_each_number_opens_the_list_that_it_counts(studio: Studio) -> None:
    opened: dict[str, int] = {}
    for at in range(len(numbers(studio))):
        item = numbers(studio)[at]
        value = int(item.property("value"))
        QMetaObject.invokeMethod(item, "clicked")
        there = studio.running.runtime.kiosk
        waits = there.screen is Screen.TODAY and there.busy  # for the lab, which tells the exceptions
        assert waits or there.screen is Screen.TODAY_LIST, item.property("label")
        opened["exceptions" if waits or there.today is None else there.today.topic] = value
    expected = {topic.value: getattr(told_apart().facts, name) for topic, name in COUNTS.items()}
    assert opened == {**expected, "exceptions": CASES}
