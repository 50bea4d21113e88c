# SPDX-License-Identifier: Apache-2.0
"""The kiosk is killed while it writes. ``python -m tests.benchmarks.kill9`` does it two hundred times."""

from __future__ import annotations

from pathlib import Path

from tests.support.kill_nine import kill_often


def test_what_was_acknowledged_survives_kill_nine(tmp_path: Path) -> None:
    toll = kill_often(tmp_path, kills=5, seed=9)
    assert toll.acknowledged > 20
    assert (toll.lost, toll.half_batches, toll.unsound, toll.recoveries) == (0, 0, 0, 0)
