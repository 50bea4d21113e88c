# SPDX-License-Identifier: Apache-2.0
"""The whole day, as `make tour` plays it: real pictures, real keystrokes, a real process, the real database."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_the_tour_goes_as_it_should_and_leaves_a_picture_of_every_step(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    done = subprocess.run(
        [sys.executable, "-m", "lab_kiosk", "tour", "--pictures", str(pictures)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    played = re.findall(r"^ ?\d+  ", done.stdout, re.MULTILINE)
    assert len(played) >= 30
    painted = list(pictures.glob("*.png"))
    assert len(painted) == len(played)
    assert all(picture.stat().st_size > 40_000 for picture in painted)
    assert "clever.example" not in done.stdout + done.stderr, "somebody's login was printed"
