# SPDX-License-Identifier: Apache-2.0
"""Films: decoded by Qt, drawn as pictures.

Qt's own video item draws nothing with the software renderer (probed with 6.11.2), so each frame goes through a sink to
an image provider. Where there is no loudspeaker a film is silent and its captions speak.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLoggingCategory, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from lab_kiosk.application.flows import Kiosk
from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.application.flows.runs import DemoRun
from lab_kiosk.domain.launch import Video
from lab_kiosk.ui.presenters.captions import Caption, caption_at, read_captions
from lab_kiosk.ui.presenters.times import countdown
from lab_kiosk.ui.viewmodels.film import FilmView, FilmViewModel

READY_MS = 20_000
Tell = Callable[[object], None]


class FilmProvider(QQuickImageProvider):
    """``image://film/<number>``: the newest frame, whatever the number. Used on the GUI thread only."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.newest = QImage()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's own name
        size.setWidth(self.newest.width())
        size.setHeight(self.newest.height())
        return self.newest


class FilmPlayer(QObject):
    """Plays one film at a time for one session, and tells of it with the launcher's words.

    ``film`` is the view-model that it keeps up to date; ``provider`` gives QML the frames.
    """

    def __init__(self, film: FilmViewModel, provider: FilmProvider, tell: Tell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._film = film
        self._provider = provider
        self._tell = tell
        self._player: Any = None
        self._run: DemoRun | None = None
        self._folder = Path()
        self._language = ""
        self._captions: tuple[Caption, ...] = ()
        self._captions_on = True
        self._number = 0
        self._up = False
        self._begin_at = 0
        self._patience = QTimer(self, interval=READY_MS, singleShot=True)
        self._patience.timeout.connect(lambda: self._fail("it was not ready in time"))
        film.toggled.connect(self.toggle)
        film.replayed.connect(self.replay)
        film.captionsToggled.connect(self._toggle_captions)

    def start(self, run: DemoRun, folder: str, language: str, position: int = 0) -> None:
        """``folder`` is the demo's, as an address; ``position`` (ms) is where a power cut left off."""
        launch = run.demo.launch
        if not isinstance(launch, Video):
            raise TypeError(launch)
        self.stop()
        self._run, self._folder, self._captions_on, self._up = run, Path(QUrl(folder).toLocalFile()), True, False
        self._speak(language)
        player = self._made()
        player.setSource(QUrl.fromLocalFile(str(self._folder / launch.file)))
        self._begin_at = position
        player.play()
        self._patience.start()

    def stop(self) -> None:
        """Nothing of it stays on the screen."""
        self._run = None
        self._patience.stop()
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())
        self._provider.newest = QImage()
        self._film.show(FilmView())

    def show(self, kiosk: Kiosk) -> None:
        """Follows the visitor's language, and ends with the session."""
        if self._run is None:
            return
        if kiosk.run is None or kiosk.run.session_id != self._run.session_id or kiosk.run.over is not None:
            self.stop()
        elif kiosk.language != self._language:
            self._speak(kiosk.language)
            self._update()

    def toggle(self) -> None:
        if self._run is not None:
            self._player.pause() if self._playing() else self._player.play()
            self._update()

    def replay(self) -> None:
        if self._run is not None:
            self._player.setPosition(0)
            self._player.play()

    def _toggle_captions(self) -> None:
        self._captions_on = not self._captions_on
        self._update()

    def _speak(self, language: str) -> None:
        assert self._run is not None  # noqa: S101 - only while a film is there
        launch = self._run.demo.launch
        known = launch.captions if isinstance(launch, Video) else {}
        self._language = language
        self._captions = read_captions(self._folder / known.get(language, known["en"]))

    def _made(self) -> Any:
        """The player, at the first film: Qt's multimedia library looks for the system's audio as it loads."""
        if self._player is not None:
            return self._player
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        multimedia = importlib.import_module("PySide6.QtMultimedia")
        self._kind = multimedia.QMediaPlayer
        self._player = player = multimedia.QMediaPlayer(self)
        self._sink = multimedia.QVideoSink(self)
        player.setVideoSink(self._sink)
        if not multimedia.QMediaDevices.defaultAudioOutput().isNull():
            player.setAudioOutput(multimedia.QAudioOutput(self))
        self._sink.videoFrameChanged.connect(self._drawn)
        player.mediaStatusChanged.connect(self._heard)
        player.errorOccurred.connect(lambda _code, text: self._fail(text))
        return player

    def _drawn(self, frame: Any) -> None:
        if self._run is None or not frame.isValid():
            return
        self._provider.newest = frame.toImage()
        self._number += 1
        if not self._up:
            self._up = True
            self._patience.stop()
            self._tell(ProgramRunning(self._run.session_id))
        self._update()

    def _heard(self, status: Any) -> None:
        if self._run is not None and status == self._kind.MediaStatus.LoadedMedia and self._begin_at:
            self._player.setPosition(self._begin_at)
        if self._run is None or status != self._kind.MediaStatus.EndOfMedia:
            return
        launch = self._run.demo.launch
        if isinstance(launch, Video) and launch.loop:
            self.replay()
        else:
            self._tell(ProgramEnded(self._run.session_id, 0))

    def _fail(self, reason: str) -> None:
        if self._run is None:
            return
        session, was_up = self._run.session_id, self._up
        self.stop()
        self._tell(ProgramEnded(session, 1) if was_up else ProgramFailed(session, reason))

    def _playing(self) -> bool:
        return bool(self._player.playbackState() == self._kind.PlaybackState.PlayingState)

    def _update(self) -> None:
        position, length = self._player.position(), self._player.duration()
        self._film.show(
            FilmView(
                there=self._up,
                picture=f"image://film/{self._number}" if self._up else "",
                caption=caption_at(self._captions, position) if self._captions_on else "",
                captions=self._captions_on,
                playing=self._playing(),
                progress=position / length if length else 0.0,
                place=countdown(position // 1000),
            )
        )
