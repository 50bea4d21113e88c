# SPDX-License-Identifier: Apache-2.0
"""The attract screen tells what is true of the lab now, and draws as many things as there are."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QObject

from lab_kiosk.application.flows import Kiosk
from lab_kiosk.application.outcomes import LabFacts
from lab_kiosk.ui.presenters.attract import (
    AGAIN,
    MOST_HEADSETS,
    MOST_PEOPLE,
    SceneKind,
    SceneRow,
    columns_for,
    other_languages,
    scenes,
    shown_of,
)
from lab_kiosk.ui.qt.echo import Echo
from lab_kiosk.ui.showcase.invented import EMPTY, LAB, ROBOT, SITE, SOLAR

RESOURCES = Path(__file__).parents[3] / "resources"
PLACES = st.one_of(st.none(), st.integers(0, 300))
FACTS = st.builds(
    LabFacts,
    inside=st.integers(0, 300),
    places_left=PLACES,
    ready=st.integers(0, 40),
    headsets=st.integers(0, 80),
    charging=st.integers(0, 80),
    demos=st.just(3),
    open_now=st.booleans(),
    closes_at=st.integers(0, 1440),
    opens_at=st.integers(0, 1440),
    stations=st.integers(0, 9),
    stations_free=st.integers(0, 9),
    features=st.just(LAB.features),
)


def told(lab: LabFacts | None, language: str = "en") -> tuple[SceneRow, ...]:
    return scenes(replace(EMPTY, lab=lab, language=language), SITE)


def kinds(lab: LabFacts) -> list[SceneKind]:
    return [scene.kind for scene in told(lab)]


def only(kind: SceneKind, lab: LabFacts) -> SceneRow:
    return next(scene for scene in told(lab) if scene.kind is kind)


def test_nothing_is_told_before_the_lab_has_answered() -> None:
    assert scenes(Kiosk(), SITE) == ()


def test_an_open_lab_tells_facts_and_demos_in_turn_and_what_runs_first() -> None:
    assert kinds(LAB) == [
        SceneKind.ROOM,
        SceneKind.RUNNING,
        SceneKind.HEADSETS,
        SceneKind.DEMO,
        SceneKind.STATIONS,
        SceneKind.DEMO,
        SceneKind.HOURS,
    ]
    assert told(LAB)[1].title == ROBOT.title["en"]


def test_a_closed_or_a_full_lab_has_a_scene_of_its_own_and_shows_what_there_is() -> None:
    closed = replace(LAB, open_now=False)
    assert kinds(closed) == [SceneKind.CLOSED, SceneKind.RUNNING, SceneKind.DEMO, SceneKind.DEMO]
    assert only(SceneKind.CLOSED, closed).figure.startswith("9:00")
    assert kinds(replace(LAB, places_left=0))[0] is SceneKind.FULL
    assert SceneKind.ROOM not in kinds(replace(LAB, places_left=0))


def test_what_a_lab_does_not_have_is_no_scene() -> None:
    bare = replace(LAB, places_left=None, headsets=0, stations=0, closes_at=1440, features=())
    assert told(bare) == ()


def test_headsets_stand_on_shelves_as_they_are() -> None:
    shelf = only(SceneKind.HEADSETS, LAB)
    assert Counter(shelf.sprites) == {"sprite-headset": 14, "sprite-headset-charging": 2, "sprite-headset-away": 1}
    assert (shelf.figure, shelf.count, shelf.shelved) == ("14", 14, True)


def test_stations_are_free_or_have_somebody_in_them() -> None:
    assert only(SceneKind.STATIONS, LAB).sprites == ("sprite-bay-free", "sprite-bay-free", "sprite-bay-busy")


def test_places_are_people_and_room_for_people() -> None:
    drawn = Counter("free" if "free" in name else "taken" for name in only(SceneKind.ROOM, LAB).sprites)
    assert drawn == {"taken": 18, "free": 27}


def test_everything_is_said_once_more_in_the_other_languages_by_turns() -> None:
    assert other_languages("en") == ("es", "ar")
    first, _, _, _, fifth, *_ = told(LAB)
    assert (first.again_in, told(LAB)[2].again_in, fifth.again_in) == ("es", "ar", "es")
    solar = next(scene for scene in told(LAB, "es") if scene.title == SOLAR.title["es"])
    assert solar.again_in != "es"


@given(FACTS)
def test_a_scene_never_draws_more_than_fits_and_never_hides_what_is_there(lab: LabFacts) -> None:
    rows = told(lab)
    assert len({row.scene_id for row in rows}) == len(rows)
    for row in rows:
        assert row.columns >= 1
        assert len(row.sprites) <= max(MOST_PEOPLE, MOST_HEADSETS)
        assert all((RESOURCES / "illustrations" / f"{name}.svg").is_file() for name in {row.ground, *row.sprites})
    room = next((row for row in rows if row.kind is SceneKind.ROOM), None)
    if room is not None:
        assert ("sprite-person-free" in room.sprites) is (room.count > 0)
        assert any(name != "sprite-person-free" for name in room.sprites) is (lab.inside > 0)


@given(st.integers(0, 500), st.integers(1, 500), st.integers(2, 60))
def test_a_part_is_drawn_as_a_part(some: int, total: int, most: int) -> None:
    drawn = min(total, most)
    shown = shown_of(some, total, drawn)
    assert 0 <= shown <= drawn
    assert (shown == 0) is (some == 0)
    assert (shown == drawn) is (some >= total)


@pytest.mark.parametrize(("things", "shape", "columns"), [(0, 2.0, 1), (1, 2.0, 1), (17, 2.4, 6), (45, 3.2, 12)])
def test_things_stand_in_rows(things: int, shape: float, columns: int) -> None:
    assert columns_for(things, shape) == columns


def test_the_second_language_knows_every_line_of_the_scenes_and_the_invitation(qapp: QObject) -> None:
    assert AGAIN.keys() == {"invitation", *SceneKind}
    echo = Echo(RESOURCES / "i18n")
    for words in AGAIN.values():
        folder = "Words" if words.context.endswith("Words") else "Screens"
        written = (RESOURCES / "qml" / "LabKiosk" / folder / f"{words.context}.qml").read_text(encoding="utf-8")
        assert f'qsTr("{words.source}"' in written
        count = 4 if words.comment else -1
        for language in other_languages("en"):
            assert echo.say(language, words.context, words.source, words.comment, count) != words.source


def test_an_echo_counts_and_leaves_what_nobody_translated(qapp: QObject) -> None:
    echo = Echo(RESOURCES / "i18n")
    assert echo.say("es", "SceneWords", "place(s) free", "in the lab", 1) == "lugar libre"
    assert echo.say("es", "SceneWords", "place(s) free", "in the lab", 2) == "lugares libres"
    assert echo.say("es", "SceneWords", "never said") == "never said"
    with pytest.raises(FileNotFoundError):
        echo.say("xx", "SceneWords", "place(s) free")
