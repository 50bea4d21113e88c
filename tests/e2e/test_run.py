# SPDX-License-Identifier: Apache-2.0
"""The command that a kiosk starts with, in a process of its own, as the look at a build and a technician see it."""

from __future__ import annotations

import sys
from pathlib import Path

from frozen import first_picture


def test_a_kiosk_that_was_started_says_when_it_painted_and_ends_when_it_is_asked_to(tmp_path: Path) -> None:
    assert first_picture([sys.executable, "-m", "lab_kiosk"], tmp_path / "data") > 0
