# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from functools import cache

from lab_kiosk import paths
from lab_kiosk.ui.presenters.keyboard import Layout, read_layout


@cache
def layouts() -> dict[str, Layout]:
    """Every keyboard of resources/keyboards by its language. Raises ValueError for a file that is none."""
    files = sorted((paths.resources() / "keyboards").glob("*.toml"))
    return {layout.language: layout for layout in (read_layout(file.read_text("utf-8")) for file in files)}
