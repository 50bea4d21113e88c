# SPDX-License-Identifier: Apache-2.0
"""The process that speaks: orders on standard input, words on standard output, one line of JSON each.

It ends when its input does, so that it never outlives the kiosk.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from lab_kiosk.ui.qt.speech import MARK


class _Orders(QObject):
    """What the kiosk sends, on a thread of its own: reading a pipe waits, and speaking must go on."""

    came = Signal(str)

    def listen(self) -> None:
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.came.emit(line)
        self.came.emit("")


class Speaker(QObject):
    """The other end: an engine of Qt's, obeying lines of JSON until there are no more."""

    def __init__(self, engine: str, tell: Callable[[dict[str, Any]], None], leave: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell
        self._leave = leave
        self._waiting: list[str] = []
        self._idle = QTextToSpeech.State.Ready
        self._failed = QTextToSpeech.State.Error
        self._voice = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        self._locales = {QLocale.languageToCode(found.language()): found for found in self._voice.availableLocales()}
        self._voice.stateChanged.connect(self._changed, Qt.ConnectionType.QueuedConnection)
        self._tell({"voices": sorted(self._locales) if self._voice.state() != self._failed else []})

    def obey(self, line: str) -> None:
        """One order; an empty line is the end."""
        if not line.strip():
            self._leave()
            return
        order = json.loads(line)
        self._waiting = [text for text in order["say"] if text.strip()]
        locale = self._locales.get(order.get("language", ""))
        self._voice.stop()
        if not self._waiting or locale is None:
            self._waiting = []
            self._tell({"ended": True})
            return
        self._voice.setLocale(locale)
        self._voice.setVolume(order["volume"])
        self._next()

    def _next(self) -> None:
        self._voice.say(self._waiting.pop(0))

    def _changed(self) -> None:
        """Ready again after a text: the next one, or the end."""
        if self._voice.state() not in {self._idle, self._failed}:
            return
        if self._waiting:
            self._next()
        else:
            self._tell({"ended": True})


def serve(engine: str) -> int:
    """Be the speech process: orders on standard input, words on standard output."""
    qt = QCoreApplication(sys.argv[:1])
    orders = _Orders()

    def tell(word: dict[str, Any]) -> None:
        sys.stdout.write(MARK + json.dumps(word) + "\n")
        sys.stdout.flush()

    def begin() -> None:
        speaker = Speaker(engine, tell, qt.quit)
        speaker.setParent(orders)
        orders.came.connect(speaker.obey, Qt.ConnectionType.QueuedConnection)
        orders.listen()

    QTimer.singleShot(0, begin)
    return qt.exec()
