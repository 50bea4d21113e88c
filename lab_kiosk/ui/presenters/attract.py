# SPDX-License-Identifier: Apache-2.0
"""Which scenes the attract screen has now, and what stands in each: a pure function of the lab's live facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import zip_longest
from math import sqrt

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.outcomes import Feature, LabFacts
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.presenters.site import Site, said
from lab_kiosk.ui.presenters.times import clock_time

MIDNIGHT = 24 * 60
MOST_FEATURES = 3
MOST_PEOPLE = 48
"""More than this many people are drawn as this many, in proportion."""
MOST_HEADSETS = 24
MOST_STATIONS = 6
PEOPLE = 5
"""How many different small people there are."""


class SceneKind(StrEnum):
    """What a scene tells. ``SceneWords.qml`` has the words."""

    ROOM = "room"
    HEADSETS = "headsets"
    STATIONS = "stations"
    DEMO = "demo"
    RUNNING = "running"
    HOURS = "hours"
    CLOSED = "closed"
    FULL = "full"


_GROUNDS = {
    SceneKind.ROOM: "scene-room",
    SceneKind.HEADSETS: "scene-shelf",
    SceneKind.STATIONS: "scene-stage",
    SceneKind.DEMO: "scene-space",
    SceneKind.RUNNING: "scene-stage",
    SceneKind.HOURS: "scene-city",
    SceneKind.CLOSED: "scene-city",
    SceneKind.FULL: "scene-room",
}


@dataclass(frozen=True)
class Source:
    """How a text of the screens is found in a translation: where it stands in QML, as it stands there, and its note."""

    context: str
    source: str
    comment: str = ""


AGAIN: dict[str, Source] = {
    "invitation": Source("AttractInvitation", "Hold your badge under the scanner"),
    SceneKind.ROOM: Source("SceneWords", "place(s) free", "in the lab"),
    SceneKind.HEADSETS: Source("SceneWords", "headset(s) ready", "after a number"),
    SceneKind.STATIONS: Source("SceneWords", "station(s) free", "of demos, after a number"),
    SceneKind.DEMO: Source("SceneWords", "Try it today"),
    SceneKind.RUNNING: Source("SceneWords", "On right now"),
    SceneKind.HOURS: Source("SceneWords", "is when we close today"),
    SceneKind.CLOSED: Source("SceneWords", "is when we open again"),
    SceneKind.FULL: Source("SceneWords", "The lab is full right now"),
}
"""What is said once more in another language."""


@dataclass(frozen=True)
class SceneRow:
    """One scene. ``count`` things are what it is about (-1 where nothing is counted); ``figure`` is that, or a clock
    time, as it is written large.

    ``sprites`` are drawings that stand in rows of ``columns``, on boards where ``shelved``; ``picture`` is one large
    drawing instead. ``again_in`` is the language in which the scene says it once more; for it the title and the figure
    come a second time.
    """

    scene_id: str
    kind: SceneKind
    ground: str
    again_in: str
    count: int = -1
    figure: str = ""
    figure_again: str = ""
    title: str = ""
    title_again: str = ""
    picture: str = ""
    sprites: tuple[str, ...] = ()
    columns: int = 1
    shelved: bool = False


def other_languages(language: str) -> tuple[str, ...]:
    """In which languages the attract screen says everything once more; most who need one need the first."""
    return tuple(code for code in LANGUAGES if code != language)


@dataclass(frozen=True)
class _Told:
    """In which language scenes are told, and in which language they are told again."""

    site: Site
    language: str
    again: str


def scenes(kiosk: Kiosk, site: Site) -> tuple[SceneRow, ...]:
    """The scenes in the order in which they come. None before the lab has answered."""
    lab, others = kiosk.lab, other_languages(kiosk.language)
    if lab is None:
        return ()
    beats = zip_longest(_facts(lab), _featured(lab))
    return tuple(
        tell(_Told(site, kiosk.language, others[number % len(others)]))
        for number, beat in enumerate(beats)
        for tell in beat
        if tell is not None
    )


Tell = Callable[[_Told], SceneRow]


def _facts(lab: LabFacts) -> Iterator[Tell]:
    """What is true now: one scene when the lab is closed or full, else one for each thing that is worth knowing."""
    if not lab.open_now:
        yield partial(_hour, SceneKind.CLOSED, lab.opens_at)
        return
    if lab.places_left == 0:
        yield partial(_full, lab.inside)
        return
    if lab.places_left is not None:
        yield partial(_room, lab.inside, lab.places_left)
    if lab.headsets:
        yield partial(_headsets, lab)
    if lab.stations:
        yield partial(_stations, lab)
    if lab.closes_at < MIDNIGHT:
        yield partial(_hour, SceneKind.HOURS, lab.closes_at)


def _featured(lab: LabFacts) -> Iterator[Tell]:
    """What runs now comes first: it can be watched."""
    ordered = sorted(lab.features, key=lambda feature: not feature.running)
    return (partial(_demo, feature) for feature in ordered[:MOST_FEATURES])


def _full(inside: int, told: _Told) -> SceneRow:
    kind = SceneKind.FULL
    sprites = _people(inside, inside)
    return SceneRow(kind, kind, _GROUNDS[kind], told.again, sprites=sprites, columns=columns_for(len(sprites), 3.2))


def _room(inside: int, free: int, told: _Told) -> SceneRow:
    sprites = _people(inside, inside + free)
    return _counted(SceneKind.ROOM, told, free, sprites, columns_for(len(sprites), 3.2))


def _people(inside: int, places: int) -> tuple[str, ...]:
    drawn = min(places, MOST_PEOPLE)
    taken = shown_of(inside, places, drawn)
    people = tuple(f"sprite-person-{number % PEOPLE + 1}" for number in range(taken))
    return people + ("sprite-person-free",) * (drawn - taken)


def _headsets(lab: LabFacts, told: _Told) -> SceneRow:
    drawn = min(lab.headsets, MOST_HEADSETS)
    ready = shown_of(lab.ready, lab.headsets, drawn)
    charging = min(shown_of(lab.charging, lab.headsets, drawn), drawn - ready)
    sprites = ("sprite-headset",) * ready + ("sprite-headset-charging",) * charging
    sprites += ("sprite-headset-away",) * (drawn - len(sprites))
    return _counted(SceneKind.HEADSETS, told, lab.ready, sprites, columns_for(drawn, 2.4), shelved=True)


def _stations(lab: LabFacts, told: _Told) -> SceneRow:
    drawn = min(lab.stations, MOST_STATIONS)
    free = shown_of(lab.stations_free, lab.stations, drawn)
    sprites = ("sprite-bay-free",) * free + ("sprite-bay-busy",) * (drawn - free)
    return _counted(SceneKind.STATIONS, told, lab.stations_free, sprites, min(drawn, 3))


def _counted(
    kind: SceneKind, told: _Told, count: int, sprites: tuple[str, ...], columns: int, *, shelved: bool = False
) -> SceneRow:
    return SceneRow(
        scene_id=kind,
        kind=kind,
        ground=_GROUNDS[kind],
        again_in=told.again,
        count=count,
        figure=str(count),
        figure_again=str(count),
        sprites=sprites,
        columns=columns,
        shelved=shelved,
    )


def _hour(kind: SceneKind, minute_of_day: int, told: _Told) -> SceneRow:
    here, again = clock_time(minute_of_day, told.language), clock_time(minute_of_day, told.again)
    return SceneRow(kind, kind, _GROUNDS[kind], told.again, figure=here, figure_again=again, picture="opening-hours")


def _demo(feature: Feature, told: _Told) -> SceneRow:
    kind = SceneKind.RUNNING if feature.running else SceneKind.DEMO
    return SceneRow(
        scene_id=f"demo-{feature.demo_id}",
        kind=kind,
        ground=_GROUNDS[kind],
        again_in=told.again,
        title=said(feature.title, told.language),
        title_again=said(feature.title, told.again),
        picture=told.site.picture(feature.demo_id, feature.picture),
    )


def shown_of(some: int, total: int, drawn: int) -> int:
    """How many of ``drawn`` stand for ``some`` of ``total``: in proportion, never none for some nor all for fewer."""
    if drawn == total or some >= total:
        return min(some, drawn)
    return min(max(round(some * drawn / total), 1), drawn - 1) if some else 0


def columns_for(things: int, shape: float) -> int:
    """How many columns make about ``shape`` times as many columns as rows; at least one."""
    return max(1, round(sqrt(things * shape)))
