# SPDX-License-Identifier: Apache-2.0
"""A whole kiosk with the sample lab, for those who play a journey on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from lab_kiosk.cli.tour_hands import Tour


@pytest.fixture
def tour(qapp: QObject, tmp_path: Path) -> Iterator[Tour]:
    made = Tour(tmp_path)
    made.driver.wait_for(lambda: made.kiosk.lab is not None, "the lab")
    made.house.ui.window.requestActivate()
    yield made
    made.close()
