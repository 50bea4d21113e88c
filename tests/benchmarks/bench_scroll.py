# SPDX-License-Identifier: Apache-2.0
"""Scrolling the longest list of the desk, frame by frame: a hundred lines of *Today*, from its top to its end and back,
as fast as a hard flick, on a full HD panel. Each frame is asked for when the last one is on the glass, so what is
measured is what a frame costs; one that costs more than a sixtieth of a second is one that a panel drops.

Qt's software renderer, off-screen: no graphics card helps. The yardstick, in the same process: a bare Flickable with as
many lines of two texts, of the same size and moved by the same steps. ``python -m tests.benchmarks.bench_scroll``
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass

LINES, STEP, ROUNDS = 100, 40, 2
"""A step is in pixels: 2,400 a second at 60 frames, a list of a hundred lines in about six seconds."""
BUDGET_MS = 1000 / 60
BARE = """
import QtQuick

Rectangle {
    color: "#101418"

    Flickable {
        objectName: "list"
        anchors.fill: parent
        contentHeight: column.height

        Column {
            id: column
            width: parent.width

            Repeater {
                model: %d

                Item {
                    required property int index
                    width: column.width
                    height: 110

                    Text { x: 40; y: 12; color: "white"; font.pixelSize: 36; text: "Quest 3, " + parent.index }
                    Text { x: 40; y: 62; color: "silver"; font.pixelSize: 26; text: "on the shelf, " + parent.index }
                }
            }
        }
    }
}
"""


@dataclass(frozen=True)
class Scrolled:
    """Milliseconds of each frame: on the clock, and of CPU, which a machine that others use changes less."""

    wall: list[float]
    cpu: list[float]


def scroll(window: object, place: object) -> Scrolled:
    from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    assert isinstance(window, QQuickWindow)
    assert isinstance(place, QQuickItem)
    swapped: list[None] = []

    def came() -> None:
        swapped.append(None)

    window.frameSwapped.connect(came, Qt.ConnectionType.DirectConnection)
    lowest = float(place.property("contentHeight")) - place.height()
    down = [float(at) for at in range(STEP, int(lowest), STEP)]
    wall, cpu = [], []
    for at in [1.0, *(down + down[::-1]) * ROUNDS]:  # the page itself is on the glass before anybody scrolls it
        swapped.clear()
        if place.property("contentY") == at:
            continue
        began, busy = time.perf_counter(), time.process_time()
        place.setProperty("contentY", at)
        while not swapped:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        wall.append((time.perf_counter() - began) * 1000)
        cpu.append((time.process_time() - busy) * 1000)
    window.frameSwapped.disconnect(came)
    return Scrolled(wall[1:], cpu[1:])


def ours() -> Scrolled:
    """The kiosk's own page, with the lines of the showcase told again under other tags."""
    from itertools import cycle, islice

    from msgspec.structs import replace

    from lab_kiosk.ui.gallery import LANDSCAPE, Look, Studio
    from lab_kiosk.ui.qt.focus import stops
    from lab_kiosk.ui.showcase.states import STATES

    studio = Studio("dark", LANDSCAPE)
    kiosk = STATES["today-list-more"]
    assert kiosk.today is not None
    lines = islice(cycle(kiosk.today.lines), LINES)
    told = tuple(replace(line, key=f"line-{number}") for number, line in enumerate(lines))
    studio.show(replace(kiosk, today=replace(kiosk.today, lines=told)), Look())
    place = next(stop.scroller for stop in stops(studio.running.window) if stop.scroller is not None)
    found = scroll(studio.running.window, place)
    studio.close()
    return found


def bare() -> Scrolled:
    from PySide6.QtCore import QCoreApplication, QUrl
    from PySide6.QtQuick import QQuickItem, QQuickView

    with tempfile.NamedTemporaryFile("w", suffix=".qml") as file:
        file.write(BARE % LINES)
        file.flush()
        view = QQuickView()
        view.setSource(QUrl.fromLocalFile(file.name))
        view.resize(1920, 1080)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.show()
        while not view.isExposed():
            QCoreApplication.processEvents()
        view.grabWindow()
        place = view.rootObject().findChild(QQuickItem, "list")
        found = scroll(view, place)
        view.close()
    return found


def row(name: str, times: list[float]) -> str:
    cuts = statistics.quantiles(times, n=100)
    return f"{name:42}{cuts[49]:8.1f} {cuts[94]:8.1f} {cuts[98]:8.1f} {max(times):8.1f}"


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    page, yardstick = ours(), bare()
    late = sum(frame > BUDGET_MS for frame in page.wall)
    lines = (
        f"{LINES} lines at 1920 x 1080, {len(page.wall)} frames, {STEP} pixels each, no graphics card",
        f"{'ms a frame':42}{'p50':>8} {'p95':>8} {'p99':>8} {'max':>8}",
        row("the list of the desk", page.wall),
        row("the same, of CPU", page.cpu),
        row("yardstick: a bare list", yardstick.wall),
        row("the same, of CPU", yardstick.cpu),
        f"frames over {BUDGET_MS:.1f} ms: {late} of {len(page.wall)} (to reach: 0)",
        f"of CPU over {BUDGET_MS:.1f} ms: {sum(frame > BUDGET_MS for frame in page.cpu)}",
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
