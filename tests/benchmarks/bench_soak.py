# SPDX-License-Identifier: Apache-2.0
"""Soak: scripted visits in one process, in a real window, on a real journal; `make soak` plays 20,000 of them.

Each visit checks in by a scan, says why it came, and leaves with a receipt; every fourth borrows a headset and brings
it back, every fifth looks at a demo, every third reads in another language and larger text. What the process holds
(resident memory, open files, threads) is read after the first 1,000, when every screen has been seen, and at the end.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

VISITS = int(os.environ.get("SOAK_VISITS", "1500"))
WARM = min(1000, max(VISITS // 4, 1))
BETWEEN_SECONDS = 20
"""Longer than the time in which the same badge is one gesture."""


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def spin(done: Callable[[], bool], what: str) -> None:
    """In a loop of Qt's own: what is deleted later is only deleted there."""
    from PySide6.QtCore import QEventLoop, QTimer

    over = time.monotonic() + 30
    loop, poll = QEventLoop(), QTimer(interval=1)
    poll.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > over else None)
    poll.start()
    if not done():
        loop.exec()
    poll.stop()
    if not done():
        raise RuntimeError(f"{what} did not come")


class Visits:
    """The visitors' hands, on the sample lab."""

    def __init__(self, folder: Path) -> None:
        from lab_kiosk.cli import sample_lab
        from lab_kiosk.cli.tour_hands import TourClock

        sample = sample_lab.prepare(folder, date.today())  # noqa: DTZ011 - any day will do
        self.clock = TourClock()
        self.house = sample_lab.open_house(
            sample, windowed=True, size=(1280, 720), quiet=True, reduce_motion=True, clock=self.clock
        )
        self.runtime = self.house.ui.runtime
        self.badges = [badge.text for badge in sample.badges if badge.kind == "person"]
        charged = [asset for asset in sample.plan.assets if asset.model == "quest-3" and (asset.battery or 0) > 50]
        self.tags = [asset.tag for asset in charged if not asset.missing]
        window = self.house.ui.window
        spin(lambda: window.isExposed() and self.runtime.kiosk.lab is not None, "the window and the lab")
        gc.freeze()  # as House.exec

    def on(self, screen: str) -> None:
        spin(lambda: self.runtime.kiosk.screen == screen and not self.runtime.kiosk.busy, f"the screen {screen}")

    def tap(self, action: str, value: str = "") -> None:
        from lab_kiosk.application.flows import Action, Tap

        self.runtime.dispatch(Tap(Action(action), value))

    def visit(self, number: int) -> None:
        self.house.scanner.tap(self.badges[number % len(self.badges)])
        self.on("verdict")
        if number % 3 == 0:
            self.tap("language", "es")
            self.tap("larger_text")
        self.go_home()
        if number % 4 == 0:
            self.borrow(self.tags[number % len(self.tags)])
        if number % 5 == 0:
            self.look_at_a_demo()
        self.tap("leave")
        self.on("receipt")
        self.tap("continue")
        self.on("attract")
        self.clock.skip(BETWEEN_SECONDS)

    def go_home(self) -> None:
        while (screen := self.runtime.kiosk.screen) != "home":
            self.tap({"purpose": "skip", "rules": "agree"}.get(screen, "continue"))
            spin(lambda: not self.runtime.kiosk.busy, "an answer")
        spin(lambda: self.runtime.kiosk.home is not None and not self.runtime.kiosk.rules, "the facts of home")

    def borrow(self, tag: str) -> None:
        self.house.scanner.tap(tag)
        spin(lambda: bool(self.runtime.kiosk.tray), "the tray")
        if self.runtime.kiosk.tray[0].blocker is not None:
            self.tap("back")
            self.on("home")
            return
        self.tap("take")
        self.on("lent")
        self.tap("continue")
        self.on("home")
        self.house.scanner.tap(tag)
        self.on("returned")
        self.tap("fine")
        self.tap("continue")
        self.on("home")

    def look_at_a_demo(self) -> None:
        self.tap("demos")
        spin(lambda: bool(self.runtime.kiosk.cards), "the demos")
        self.tap("pick", self.runtime.kiosk.cards[0].demo.id)
        self.on("demo")
        self.tap("back")
        self.tap("back")
        self.on("home")


def main() -> None:
    import psutil

    process = psutil.Process()
    with tempfile.TemporaryDirectory() as folder:
        visits = Visits(Path(folder))
        began, readings = time.monotonic(), []
        say(f"{'after visits':>14}{'resident MB':>14}{'open files':>12}{'threads':>10}")
        for number in range(1, VISITS + 1):
            visits.visit(number)
            if number == WARM or number % max(VISITS // 8, 1) == 0:
                held = process.memory_info().rss / 2**20, process.num_fds(), process.num_threads()
                readings.append((number, *held))
                say(f"{number:14,}{held[0]:14.1f}{held[1]:12}{held[2]:10}")
        took = time.monotonic() - began
        gc.unfreeze()
        visits.house.close()
    say(f"{VISITS:,} visits in {took:.0f} s, {took * 1000 / VISITS:.0f} ms each")
    first = next(reading for reading in readings if reading[0] == WARM)
    say(f"growth after the first {WARM:,}: {readings[-1][1] - first[1]:.1f} MB (to stay below: 10)")


if __name__ == "__main__":
    main()
