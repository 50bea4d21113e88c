# SPDX-License-Identifier: Apache-2.0
"""The film that ships, played for real, without a screen and without a loudspeaker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from lab_kiosk import paths
from lab_kiosk.application.commands import LauncherCommand, StartProgram, StopProgram, TellTimeLeft
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.application.flows.runs import DemoRun
from lab_kiosk.application.outcomes import SessionRunning
from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.launch import Video
from lab_kiosk.launching import allow_list, catalogue
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.application import KioskApp, start
from lab_kiosk.ui.showcase.invented import SIGNED_IN, ZONE
from tests.qml.test_application import Lab
from tests.qml.test_narrator import Voice

DEMOS = paths.resources() / "demos"
FILM = "how-a-headset-sees"


def film() -> Manifest:
    found = catalogue.read(DEMOS / FILM, allow_list.load(paths.resources() / "sample" / "programs.toml"))
    assert isinstance(found, Manifest)
    return found


class Cinema:
    """The kiosk's window with a film on its way, and the launcher's words that came of it."""

    def __init__(self, folder: Path) -> None:
        self.commands: list[LauncherCommand] = []
        self.words: list[object] = []
        self.voice = Voice()
        site = Site(zone=ZONE, demo_folders={FILM: folder.as_uri()})
        app = KioskApp(
            submit=lambda _command, _answer: None,
            launch=self.commands.append,
            clock=Lab(),
            site=site,
            play=lambda _name: None,
            speak=self.voice,
            windowed=True,
            size=(960, 540),
            reduce_motion=True,
        )
        self.running = start(app)
        self.film = self.running.presentation.film
        self.running.runtime.tell = self.words.append  # type: ignore[method-assign]
        self.running._film._tell = self.words.append

    def on(self, demo: Manifest, **changes: object) -> None:
        run = DemoRun(session_id=SessionId("s"), demo=demo)
        kiosk: Kiosk = replace(SIGNED_IN, screen=Screen.SESSION, run=run, **changes)
        self.running.runtime.become(kiosk)

    def order(self, command: LauncherCommand) -> None:
        self.running._launch(command)


@pytest.fixture
def cinema(qapp: QObject) -> Iterator[Cinema]:
    made = Cinema(DEMOS / FILM)
    yield made
    assert made.running.warnings == []
    made.running.close()


def test_the_film_is_seen_with_its_captions_in_the_visitors_language(cinema: Cinema, qtbot: QtBot) -> None:
    cinema.on(film(), language="es")
    cinema.order(StartProgram("s", FILM, "es"))
    qtbot.waitUntil(lambda: cinema.words == [ProgramRunning("s")])
    qtbot.waitUntil(lambda: cinema.film.there and cinema.film.caption != "")
    spanish = cinema.film.caption
    cinema.order(TellTimeLeft("s", 30))
    picture = cinema.running.window.grabWindow()
    colours = {picture.pixelColor(x, y).name() for x in range(80, 880, 40) for y in range(140, 300, 20)}
    assert len(colours) > 3, "the frame is on the glass"
    cinema.film.toggle()
    qtbot.waitUntil(lambda: not cinema.film.playing)
    cinema.on(film(), language="en")
    assert cinema.film.caption not in ("", spanish)
    cinema.film.toggleCaptions()
    assert (cinema.film.captions, cinema.film.caption) == (False, "")
    cinema.film.toggle()
    qtbot.waitUntil(lambda: cinema.film.playing)
    cinema.film.replay()
    assert cinema.commands == [], "a film is no program"


def notes(cinema: Cinema) -> list[QQuickItem]:
    """What the kiosk says over the film; screens that are going are none of ours."""
    found = cinema.running.window.findChildren(QQuickItem, "filmNote")
    return [note for note in found if note.isVisible()]


@pytest.mark.parametrize(
    ("left", "language", "sentence"),
    [
        (110, "en", "Almost done. Finish what you are doing."),
        (25, "en", "Less than a minute left. Finish now."),
        (25, "es", "Queda menos de un minuto. Termina ya."),
    ],
)
def test_a_warning_is_shown_over_the_film_and_spoken(
    cinema: Cinema, qtbot: QtBot, left: int, language: str, sentence: str
) -> None:
    demo = film()
    cinema.on(demo, language=language, speech=True, voices=frozenset({language}))
    cinema.order(StartProgram("s", FILM, language))
    qtbot.waitUntil(lambda: cinema.film.there and cinema.film.caption != "")
    assert notes(cinema) == []
    qtbot.waitUntil(lambda: bool(cinema.voice.said))
    kiosk = cinema.running.runtime.kiosk
    assert kiosk.run is not None
    warns = (120, 30)
    running = SessionRunning(session_id="s", started_at=kiosk.now.wall, run_seconds=demo.time.run, warn_seconds=warns)
    warned = sum(left <= seconds for seconds in warns)
    cinema.voice.said.clear()
    cinema.running.runtime.become(
        replace(kiosk, run=replace(kiosk.run, running=running, began=kiosk.now, warned=warned))
    )
    qtbot.waitUntil(lambda: sentence in cinema.voice.words)
    assert cinema.voice.words.count(sentence) == 1
    (note,) = notes(cinema)
    assert note.y() + note.height() < note.parentItem().height() / 2, "the captions stay free"

    def lies_on_the_picture() -> bool:
        """Asked of the note that is there now: the screen may have been laid out again since."""
        seen = cinema.running.window.grabWindow()
        return any(
            seen.pixelColor(shown.mapToScene(QPointF(8, shown.height() * part)).toPoint()).name() == "#fbbf24"
            for shown in notes(cinema)
            for part in (0.25, 0.5, 0.75)
        )

    qtbot.waitUntil(lies_on_the_picture)


def test_the_end_of_the_film_is_the_end_of_the_demo(cinema: Cinema, qtbot: QtBot) -> None:
    demo = film()
    cinema.on(demo)
    cinema.order(StartProgram("s", FILM, "en"))
    qtbot.waitUntil(lambda: cinema.film.there)
    player = cinema.running._film._player
    player.setPosition(player.duration() - 300)
    qtbot.waitUntil(lambda: ProgramEnded("s", 0) in cinema.words)


def test_a_film_in_a_loop_begins_again(cinema: Cinema, qtbot: QtBot) -> None:
    demo = film()
    assert isinstance(demo.launch, Video)
    cinema.on(replace(demo, launch=replace(demo.launch, loop=True)))
    cinema.order(StartProgram("s", FILM, "en"))
    qtbot.waitUntil(lambda: cinema.film.there)
    player = cinema.running._film._player
    player.setPosition(player.duration() - 300)
    qtbot.waitUntil(lambda: cinema.film.progress > 0.9)
    qtbot.waitUntil(lambda: 0 < cinema.film.progress < 0.1)
    assert cinema.words == [ProgramRunning("s")]


def test_after_a_power_cut_the_film_goes_on_where_it_was(cinema: Cinema, qtbot: QtBot) -> None:
    demo = film()
    cinema.on(demo)
    kiosk = cinema.running.runtime.kiosk
    assert kiosk.run is not None
    running = SessionRunning(
        session_id="s", started_at=kiosk.now.wall - 20_000, run_seconds=demo.time.run, warn_seconds=()
    )
    run = replace(kiosk.run, running=running, began=kiosk.now)
    cinema.running.runtime.become(replace(kiosk, run=run))
    cinema.order(StartProgram("s", FILM, "en"))
    qtbot.waitUntil(lambda: cinema.film.there and cinema.film.place >= "0:20")


@pytest.mark.parametrize("way", ["stopped", "left"])
def test_when_the_session_is_over_nothing_of_the_film_is_left(cinema: Cinema, qtbot: QtBot, way: str) -> None:
    cinema.on(film())
    cinema.order(StartProgram("s", FILM, "en"))
    qtbot.waitUntil(lambda: cinema.film.there)
    if way == "stopped":
        cinema.order(StopProgram("s"))
    else:
        cinema.running.runtime.become(SIGNED_IN)
    assert (cinema.film.there, cinema.film.picture, cinema.film.caption) == (False, "", "")
    assert cinema.running._frames.newest.isNull()
    cinema.film.toggle()
    cinema.film.replay()
    assert not cinema.film.there


def test_a_film_that_cannot_be_played_has_failed(cinema: Cinema, qtbot: QtBot) -> None:
    demo = film()
    assert isinstance(demo.launch, Video)
    cinema.on(replace(demo, launch=replace(demo.launch, file="demo.toml")))
    cinema.order(StartProgram("s", FILM, "en"))
    qtbot.waitUntil(lambda: any(isinstance(word, ProgramFailed) for word in cinema.words))


def test_what_is_no_film_goes_to_the_launcher(cinema: Cinema) -> None:
    cinema.running.runtime.become(SIGNED_IN)
    cinema.order(StopProgram("s"))
    assert cinema.commands == [StopProgram("s")]
