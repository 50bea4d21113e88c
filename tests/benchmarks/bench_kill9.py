# SPDX-License-Identifier: Apache-2.0
"""Kills a writing kiosk again and again and counts what was lost. ``python -m tests.benchmarks.bench_kill9 [kills]``"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.support.kill_nine import Toll, kill_often


def run(kills: int = 200) -> list[Toll]:
    with tempfile.TemporaryDirectory() as directory:
        return [kill_often(Path(directory), kills, seed=kills, thorough_every=20)]


def main() -> None:
    for toll in run(int(sys.argv[1]) if len(sys.argv) > 1 else 200):
        for name, count in vars(toll).items():
            sys.stdout.write(f"{name:14}{count:9}\n")


if __name__ == "__main__":
    main()
