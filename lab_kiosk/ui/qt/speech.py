# SPDX-License-Identifier: Apache-2.0
"""The kiosk's speaking voice, as the window knows it.

The engine lives in a process of its own (``lab_kiosk/ui/qt/speaker.py``): a speech service may take seconds to start
or hang, and the window must not wait for it. Both talk in lines of JSON; what goes wrong over there is silence here.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QProcess

log = logging.getLogger(__name__)

LANGUAGES_SPOKEN = 200
"""More than any engine has: what a broken one may say is cut there."""
GOODBYE_MS = 500
VOLUMES = {1: 0.4, 2: 0.7, 3: 1.0}
MARK = "LAB-KIOSK-SPEECH "
_ROOT = Path(__file__).resolve().parents[3]


class Speak(Protocol):
    """Says texts, one after the other. Never blocks and never raises; without a voice it is silent.

    ``voices`` is called with the languages that it speaks, again whenever they change; ``ended`` when nothing is left
    to say. Both on the GUI thread.
    """

    voices: Callable[[frozenset[str]], None]
    ended: Callable[[], None]

    def begin(self) -> None:
        """Look for a voice. Until then, and while there is none, every text is silence."""
        ...

    def say(self, texts: Sequence[str], language: str, volume: int) -> None:
        """Drop what was being said, and say these. ``volume`` is 1 to 3."""
        ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


class Silence:
    """No voice, and none is looked for."""

    def __init__(self) -> None:
        self.voices: Callable[[frozenset[str]], None] = lambda _languages: None
        self.ended: Callable[[], None] = lambda: None

    def begin(self) -> None:
        """Nothing to look for."""

    def say(self, texts: Sequence[str], language: str, volume: int) -> None:
        """Silence."""

    def stop(self) -> None:
        """It is silent."""

    def close(self) -> None:
        """Nothing was opened."""


class SpeechProcess(QObject):
    """The system's voice: ``engine`` is Qt's name of it, or empty for whatever the system has."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voices: Callable[[frozenset[str]], None] = lambda _languages: None
        self.ended: Callable[[], None] = lambda: None
        self._engine = engine
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._gone)
        self._process.errorOccurred.connect(self._gone)

    def begin(self) -> None:
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "lab_kiosk"]
        self._process.setWorkingDirectory(str(_ROOT))
        self._process.start(program[0], [*program[1:], "speak", "--engine", self._engine])

    def say(self, texts: Sequence[str], language: str, volume: int) -> None:
        self._tell({"say": list(texts), "language": language, "volume": VOLUMES[volume]})

    def stop(self) -> None:
        self._tell({"say": []})

    def close(self) -> None:
        self._process.finished.disconnect(self._gone)
        self._process.errorOccurred.disconnect(self._gone)
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(GOODBYE_MS):
            self._process.kill()
            self._process.waitForFinished(GOODBYE_MS)

    def _tell(self, order: dict[str, Any]) -> None:
        if self._process.state() == QProcess.ProcessState.Running:
            self._process.write(json.dumps(order).encode() + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", "replace")
            if line.startswith(MARK):
                self._hear(line.removeprefix(MARK))

    def _hear(self, line: str) -> None:
        word = json.loads(line)
        if "voices" in word:
            self.voices(frozenset(word["voices"][:LANGUAGES_SPOKEN]))
        elif "ended" in word:
            self.ended()

    def _gone(self, *_why: object) -> None:
        log.info("there is no speech on this machine")
        self.voices(frozenset())
        self.ended()
