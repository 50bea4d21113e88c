# SPDX-License-Identifier: Apache-2.0
"""Start: from the start of the process to the first painted frame, warm, against a bare QML window from the same
interpreter. Off-screen, alternately; the median and the spread of nine.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9

BARE = """
import sys
from PySide6.QtCore import QByteArray, QUrl, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication(sys.argv[:1])
engine = QQmlEngine()
component = QQmlComponent(engine)
qml = b'import QtQuick; Window { width: 1600; height: 900; visible: true; Text { text: "hello" } }'
component.setData(QByteArray(qml), QUrl())
window = component.create()
painted = lambda: (print("frame", flush=True), app.exit(0))
window.frameSwapped.connect(painted, Qt.ConnectionType.QueuedConnection)
app.exec()
"""
OURS = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import Qt
from lab_kiosk.cli import sample_lab
sample = sample_lab.prepare(Path(sys.argv[1]), date.today())
house = sample_lab.open_house(sample, windowed=True, quiet=True)
painted = lambda: (print("frame", flush=True), house.ui.quit(0))
house.ui.window.frameSwapped.connect(painted, Qt.ConnectionType.QueuedConnection)
house.ui.exec()
house.close()
"""


def first_frame(code: str, folder: str) -> float:
    """Milliseconds until the child says that it painted."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as child:
        for line in child.stdout or ():
            if line.strip() == "frame":
                took = (time.perf_counter() - start) * 1000
                child.wait(30)
                return took
    raise RuntimeError("the window never painted")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for code in (BARE, OURS):
            first_frame(code, folder)
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(ROUNDS):
            for which, code in enumerate((BARE, OURS)):
                times[which].append(first_frame(code, folder))
    sys.stdout.write(f"{'ms':28}{'median':>9}{'least':>9}{'most':>9}\n")
    for name, took in zip(("a bare QML window", "the kiosk, sample lab"), times, strict=True):
        sys.stdout.write(f"{name:28}{statistics.median(took):9.0f}{min(took):9.0f}{max(took):9.0f}\n")
    ratio = statistics.median(times[1]) / statistics.median(times[0])
    sys.stdout.write(f"ratio {ratio:.2f} (to reach: 1.8)\n")


if __name__ == "__main__":
    main()
