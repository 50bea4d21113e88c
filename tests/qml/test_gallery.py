# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui import gallery
from lab_kiosk.ui.gallery import LANDSCAPE, LOOKS, PORTRAIT, Look, Studio, index, render_gallery


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


def test_every_state_is_shown_dark_and_light_in_english_and_spanish_and_as_others_need_it() -> None:
    assert {Look(palette, language) for palette in ("dark", "light") for language in ("en", "es")} <= set(LOOKS)
    assert any(look.larger for look in LOOKS)
    assert any(look.contrast for look in LOOKS)
    upright = {look.language for look in LOOKS if look.size == PORTRAIT}
    assert upright >= {*LANGUAGES}
    assert "ar" in {look.language for look in LOOKS if look.size == LANDSCAPE}


def test_a_camera_that_sees_a_badge_is_shown_with_what_it_sees(qapp: QObject) -> None:
    studio = Studio("dark", LANDSCAPE)
    seen = []
    for name in ("attract-camera-away", "attract-camera", "attract-camera-two_codes"):
        studio.show_state(name, Look())
        seen.append(studio.picture())
    assert studio.running.warnings == []
    studio.close()
    away, one, two = seen
    assert away != one
    assert one != two


def test_a_picture_waits_for_the_end_of_a_transition(qapp: QObject) -> None:
    studio = Studio("dark", LANDSCAPE)
    studio.show(Kiosk(screen=Screen.HELP), Look())
    still = studio.picture()
    studio.show(Kiosk(screen=Screen.PROBLEM), Look())
    preferences = studio.running.engine.singletonInstance("LabKiosk.Theme", "Preferences")
    assert isinstance(preferences, QObject)
    preferences.setProperty("still", False)  # noqa: FBT003 - Qt's own signature
    studio.running.runtime.become(Kiosk(screen=Screen.HELP))
    assert studio.running.window.contentItem().childItems()[0].property("moving")
    studio.settle()
    assert studio.picture() == still
    studio.close()


def test_no_picture_is_made_of_a_screen_that_qml_complains_of(
    tmp_path: Path, qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Studio] = []

    class Broken(Studio):
        def show_state(self, name: str, look: Look) -> None:
            super().show_state(name, look)
            opened.append(self)
            self.running.warnings.append("Help.qml:7: ReferenceError")

    monkeypatch.setattr(gallery, "Studio", Broken)
    with pytest.raises(RuntimeError, match=r"home \(dark-en\):\nHelp.qml:7: ReferenceError"):
        list(render_gallery(tmp_path, ("home",), (Look(),)))
    opened[0].close()
