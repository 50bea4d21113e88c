# SPDX-License-Identifier: Apache-2.0
"""Start of the frozen kiosk (`make build`) against the same kiosk from its sources: process start to the first painted
frame, warm, off-screen, alternately; the median and the spread of nine. Says so where nothing is built.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from frozen import DIST, first_picture

BINARY = DIST / "lab-kiosk"
ROUNDS = 9


def main() -> None:
    if not BINARY.is_file():
        sys.stdout.write("not measured: there is no dist/lab-kiosk; run `make build` first\n")
        return
    commands = ([sys.executable, "-m", "lab_kiosk"], [str(BINARY)])
    times: tuple[list[float], list[float]] = ([], [])
    with tempfile.TemporaryDirectory() as folder:
        for command in commands:
            first_picture(command, Path(folder))
        for _ in range(ROUNDS):
            for took, command in zip(times, commands, strict=True):
                took.append(first_picture(command, Path(folder)))
    sys.stdout.write(f"{'ms':28}{'median':>9}{'least':>9}{'most':>9}\n")
    for name, took in zip(("from source", "frozen"), times, strict=True):
        sys.stdout.write(f"{name:28}{statistics.median(took):9.0f}{min(took):9.0f}{max(took):9.0f}\n")
    ratio = statistics.median(times[1]) / statistics.median(times[0])
    sys.stdout.write(f"ratio {ratio:.2f} (to reach: 1.2)\n")


if __name__ == "__main__":
    main()
