# SPDX-License-Identifier: Apache-2.0
"""What was scanned last is seen at once, however long the tray is and wherever it hangs."""

from __future__ import annotations

from itertools import product

import pytest
from msgspec.structs import replace
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from lab_kiosk.application.flows.borrow import offered
from lab_kiosk.application.outcomes import Offers
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.gallery import LANDSCAPE, PITCHES, PORTRAIT, Look, Studio
from tests.support import walls

SMALLEST = min(PITCHES)


def rows(studio: Studio) -> list[walls.Placed]:
    """The words of the tray's rows, from the top."""
    there = [thing for thing in walls.placed(walls.shell(studio)) if thing.scroller is not None and not thing.touchable]
    return sorted((thing for thing in there if thing.button is None), key=lambda thing: thing.rect.top())


def scroller(studio: Studio) -> QQuickItem:
    place = rows(studio)[0].scroller
    assert place is not None
    return place


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_newest_of_five_is_whole_on_the_smallest_panel(studio: Studio, language: str) -> None:
    for larger, size in product((False, True), (LANDSCAPE, PORTRAIT)):
        look = Look(language=language, larger=larger, size=size, panel=SMALLEST)
        studio.show_state("tray-many", look)
        name, reason, tag = rows(studio)[:3]
        assert (name.item.property("text"), tag.item.property("text")) == ("Quest 3", "ILXATG8BZ"), look.name
        view = walls.in_view(scroller(studio))
        hidden = [thing.said for thing in (name, reason, tag) if not view.contains(thing.rect)]
        assert not hidden, look.name


def test_whoever_has_scrolled_down_sees_what_they_scan_next(studio: Studio, qtbot: QtBot) -> None:
    studio.show_state("tray-many", Look())
    place = scroller(studio)
    place.setProperty("contentY", place.property("contentHeight") - place.height())
    kiosk = studio.running.runtime.kiosk
    new = replace(kiosk.tray[0], asset_id="new", tag="ILGEFQ854")
    with_new, _ = offered(kiosk, Offers((new,), new.tag))
    studio.running.runtime.become(with_new)
    qtbot.waitUntil(lambda: place.property("contentY") == 0)
    studio.settle()
    assert rows(studio)[2].item.property("text") == "ILGEFQ854"


def test_whoever_has_scrolled_down_sees_what_they_scan_again(studio: Studio, qtbot: QtBot) -> None:
    """It was on top already, so nothing on the tray changed, and it stayed out of sight."""
    studio.show_state("tray-many", Look())
    kiosk = studio.running.runtime.kiosk
    top = kiosk.tray[-1]
    for _ in range(2):
        place = scroller(studio)
        place.setProperty("contentY", place.property("contentHeight") - place.height())
        kiosk, _commands = offered(kiosk, Offers((top,), top.tag))
        studio.running.runtime.become(kiosk)
        qtbot.waitUntil(lambda here=place: here.property("contentY") == 0)
