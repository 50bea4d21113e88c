# SPDX-License-Identifier: Apache-2.0
"""A window that shows any state of the kiosk, for those who look at one page of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from lab_kiosk.ui.gallery import LANDSCAPE, Studio


@pytest.fixture(scope="module")
def studio(qapp: QObject) -> Iterator[Studio]:
    made = Studio("dark", LANDSCAPE)
    yield made
    assert made.running.warnings == []
    made.close()
