# SPDX-License-Identifier: Apache-2.0
"""Scan to tick: from the driver's callback to the frame that shows the outcome, the durable commit included.

The whole kiosk in a real window, off-screen and (where Xvfb is installed) on an X server; 1,000 badges of 1,000
people, one after the other. The yardstick, in the same process: a bare QML property change to its frame, plus one
bare durable commit of the standard library's SQLite. Motion is reduced, so that the first frame after the outcome
shows it and is not its fade-in.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

SCANS = 1000


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def percentiles(milliseconds: list[float]) -> str:
    cuts = statistics.quantiles(milliseconds, n=100)
    return f"{cuts[49]:8.1f} {cuts[94]:8.1f} {cuts[98]:8.1f} {max(milliseconds):8.1f}"


def measure(scans: int) -> None:
    """One platform, in this process: prints the table."""
    from msgspec.structs import replace
    from PySide6.QtCore import QCoreApplication, QEventLoop, Qt

    from lab_kiosk.application.flows import Action, Tap
    from lab_kiosk.application.lab_plan import PersonPlan
    from lab_kiosk.cli import sample_lab
    from lab_kiosk.domain import badge as badges
    from lab_kiosk.domain.vocabulary import AgeBand, Role

    with tempfile.TemporaryDirectory() as folder:
        today = date.today()  # noqa: DTZ011 - any day will do
        sample = sample_lab.prepare(Path(folder), today)
        plan = replace(sample.plan, policy=replace(sample.plan.policy, soft_cap=0, hard_cap=0))
        people = [badges.encode_handle(number.to_bytes(10, "big")) for number in range(1, scans + 1)]
        issuer = sample_lab.issuer(Path(folder))
        texts = [
            sample_lab.badge_for(
                PersonPlan(handle=handle, role=Role.STUDENT, age_band=AgeBand.FROM_13_TO_17), issuer, today
            )
            for handle in people
        ]
        house = sample_lab.open_house(
            replace(sample, plan=plan), windowed=True, size=(1920, 1080), quiet=True, reduce_motion=True
        )
        window, runtime = house.ui.window, house.ui.runtime
        seen: dict[str, float] = {}
        waiting_for, frames, began = "", [], 0.0

        def changed() -> None:
            visitor = runtime.kiosk.visitor
            if visitor is not None and visitor.handle == waiting_for:
                seen.setdefault("outcome", time.perf_counter())

        def begins() -> None:
            nonlocal began
            began = time.perf_counter()

        def swapped() -> None:
            frames.append((time.perf_counter() - began) * 1000)
            if "outcome" in seen:
                seen.setdefault("frame", time.perf_counter())

        runtime.changed.connect(changed)
        window.beforeSynchronizing.connect(begins, Qt.ConnectionType.DirectConnection)
        window.frameSwapped.connect(swapped, Qt.ConnectionType.DirectConnection)
        spin(lambda: window.isExposed() and runtime.kiosk.lab is not None)
        latency = []
        for handle, text in zip(people, texts, strict=True):
            seen.clear()
            waiting_for = handle
            start = time.perf_counter()
            house.scanner.tap(text)
            spin(lambda: "frame" in seen)
            latency.append((seen["frame"] - start) * 1000)
            runtime.dispatch(Tap(Action.CONTINUE))  # two verdicts in a row look the same, and owe no frame
            faded = partial(_is_past, time.perf_counter() + 0.14)  # the fade of reduced motion
            spin(faded)
        bare = [
            frame + commit for frame, commit in zip(bare_frames(scans), bare_commits(scans, Path(folder)), strict=True)
        ]
        say(f"{'ms':34}{'p50':>8} {'p95':>8} {'p99':>8} {'max':>8}")
        say(f"{'scan to tick':34}{percentiles(latency)}")
        say(f"{'yardstick: bare frame + commit':34}{percentiles(bare)}")
        ours, theirs = statistics.quantiles(latency, n=100), statistics.quantiles(bare, n=100)
        say(f"ratio p50 {ours[49] / theirs[49]:.2f}, p95 {ours[94] / theirs[94]:.2f} (to reach: 1.5)")
        say(f"frames over 50 ms: {sum(frame > 50 for frame in frames)} of {len(frames)}, longest {max(frames):.0f} ms")
        house.close()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def _is_past(moment: float) -> bool:
    return time.perf_counter() > moment


def spin(done: Callable[[], bool]) -> None:
    from PySide6.QtCore import QCoreApplication, QEventLoop

    while not done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def bare_frames(count: int) -> list[float]:
    """A window of the same size with one text; its words change, and the frame is waited for."""
    from PySide6.QtCore import Qt, QUrl
    from PySide6.QtQuick import QQuickView

    with tempfile.NamedTemporaryFile("w", suffix=".qml") as file:
        file.write(
            'import QtQuick\nRectangle { property int n: 0; Text { text: "tick " + parent.n; font.pixelSize: 80 } }'
        )
        file.flush()
        view = QQuickView()
        view.setSource(QUrl.fromLocalFile(file.name))
        view.resize(1920, 1080)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.show()
        painted: list[float] = []
        view.frameSwapped.connect(lambda: painted.append(time.perf_counter()), Qt.ConnectionType.DirectConnection)
        spin(lambda: view.isExposed() and bool(painted))
        took = []
        for number in range(count):
            painted.clear()
            start = time.perf_counter()
            view.rootObject().setProperty("n", number + 1)
            spin(lambda: bool(painted))
            took.append((painted[0] - start) * 1000)
        view.close()
    return took


def bare_commits(count: int, folder: Path) -> list[float]:
    import sqlite3

    took = []
    with sqlite3.connect(folder / "bare.db", isolation_level=None) as database:
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE t (data TEXT)"):
            database.execute(statement)
        for _ in range(count):
            start = time.perf_counter()
            database.execute("INSERT INTO t VALUES (?)", ("x" * 300,))
            took.append((time.perf_counter() - start) * 1000)
    return took


def main() -> None:
    scans = int(sys.argv[1]) if len(sys.argv) > 1 else SCANS
    if os.environ.get("LAB_KIOSK_BENCH_HERE"):
        measure(scans)
        return
    say(f"{scans} badges, 1920 x 1080, motion reduced\n\noff-screen, Qt's software renderer")
    here = {
        "LAB_KIOSK_BENCH_HERE": "1",
        "QSG_RHI_BACKEND": "",
        "QT_LOGGING_RULES": "*.debug=false;qt.multimedia.*=false",
    }
    again = [sys.executable, __file__, str(scans)]
    subprocess.run(again, check=True, env={**os.environ, **here, "QT_QPA_PLATFORM": "offscreen"})
    if shutil.which("xvfb-run") is None:
        say("\nunder Xvfb: not measured, Xvfb is not installed here")
        return
    say("\nunder Xvfb")
    under = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24", *again]
    subprocess.run(under, check=True, env={**os.environ, **here, "QT_QPA_PLATFORM": "xcb"})


if __name__ == "__main__":
    main()
