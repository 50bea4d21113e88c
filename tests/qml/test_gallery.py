# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from lab_kiosk.ui.gallery import LOOKS, PORTRAIT, Look, index, render_gallery


def test_the_gallery_leaves_a_picture_of_each_state_in_each_look(tmp_path: Path, qapp: QObject) -> None:
    looks = (Look("light", "es", larger=True), Look(contrast=True, size=PORTRAIT))
    made = [path.relative_to(tmp_path).as_posix() for path in render_gallery(tmp_path, ("home", "lent"), looks)]
    assert made == [
        "light-es-large/home.png",
        "light-es-large/lent.png",
        "dark-en-contrast-portrait/home.png",
        "dark-en-contrast-portrait/lent.png",
    ]
    pictures = [QImage(str(tmp_path / name)) for name in made]
    assert [(picture.width(), picture.height()) for picture in pictures[1:3]] == [(1920, 1080), PORTRAIT]
    assert len({picture.cacheKey() for picture in pictures}) == 4
    page = index(tmp_path).read_text("utf-8")
    assert sorted(re.findall(r'src="([^"]+)"', page)) == sorted(made)
    assert "2 states in 2 looks" in page


def test_no_two_looks_overwrite_each_other() -> None:
    assert len({look.name for look in LOOKS}) == len(LOOKS)
