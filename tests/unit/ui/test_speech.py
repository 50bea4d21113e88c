# SPDX-License-Identifier: Apache-2.0
"""The voice in its process, with Qt's own mock engine; and everything that may be missing is silence."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lab_kiosk.ui.qt.speaker import Speaker
from lab_kiosk.ui.qt.speech import MARK, Silence, SpeechProcess


class Heard:
    """What a voice said of itself."""

    def __init__(self, speech: SpeechProcess | Silence) -> None:
        self.voices: list[frozenset[str]] = []
        self.ended = 0
        speech.voices = self.voices.append
        speech.ended = self.count

    def count(self) -> None:
        self.ended += 1


@pytest.fixture
def speech(qapp: QObject) -> Iterator[SpeechProcess]:
    made = SpeechProcess("mock")
    yield made
    made.close()


def test_the_process_says_what_it_speaks_speaks_and_says_when_it_is_done(speech: SpeechProcess, qtbot: QtBot) -> None:
    heard = Heard(speech)
    speech.say(["too early"], "en", 2)
    speech.begin()
    qtbot.waitUntil(lambda: bool(heard.voices))
    assert "en" in heard.voices[0]
    speech.say(["Hello.", "How are you?"], "en", 3)
    qtbot.waitUntil(lambda: heard.ended == 1)
    speech.say(["Ein Satz"], "de", 1)
    qtbot.waitUntil(lambda: heard.ended == 2)
    speech.stop()
    qtbot.waitUntil(lambda: heard.ended == 3)


def test_a_process_that_does_not_start_or_dies_is_a_kiosk_without_a_voice(
    speech: SpeechProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard(speech)
    with monkeypatch.context() as broken:
        broken.setattr(sys, "executable", "/nowhere/python")
        speech.begin()
        qtbot.waitUntil(lambda: heard.voices == [frozenset()])
    speech.begin()
    qtbot.waitUntil(lambda: len(heard.voices) == 2)
    speech._process.kill()
    qtbot.waitUntil(lambda: heard.voices[-1] == frozenset())
    speech.say(["nobody hears this"], "en", 2)


def test_what_is_no_word_of_ours_is_passed_over(speech: SpeechProcess) -> None:
    heard = Heard(speech)
    speech._hear(json.dumps({"voices": ["en", "es"]}))
    speech._hear(json.dumps({"nonsense": 1}))
    assert (heard.voices, heard.ended) == ([frozenset({"en", "es"})], 0)


def test_silence_is_a_voice_too() -> None:
    silence = Silence()
    heard = Heard(silence)
    for call in (silence.begin, silence.stop, silence.close):
        call()
    silence.say(["a"], "en", 2)
    assert (heard.voices, heard.ended) == ([], 0)
    Silence().voices(frozenset())
    Silence().ended()


def test_the_speaker_says_one_text_after_the_other_and_leaves_at_the_end(qapp: QObject, qtbot: QtBot) -> None:
    told: list[dict[str, Any]] = []
    left: list[bool] = []
    speaker = Speaker("mock", told.append, lambda: left.append(True))
    assert "en" in told.pop()["voices"]
    speaker.obey(json.dumps({"say": ["One", " ", "two"], "language": "en", "volume": 0.4}))
    assert speaker._voice.volume() == pytest.approx(0.4)
    qtbot.waitUntil(lambda: {"ended": True} in told)
    told.clear()
    speaker.obey(json.dumps({"say": ["Ein Satz"], "language": "de", "volume": 1}))
    assert told == [{"ended": True}]
    speaker.obey("\n")
    assert left == [True]


def test_a_new_text_drops_what_was_being_said(qapp: QObject, qtbot: QtBot) -> None:
    told: list[dict[str, Any]] = []
    speaker = Speaker("mock", told.append, lambda: None)
    for text in ("a long sentence that takes a while to be said", "short"):
        speaker.obey(json.dumps({"say": [text], "language": "en", "volume": 1}))
    qtbot.waitUntil(lambda: {"ended": True} in told)
    assert speaker._waiting == []


def test_the_mark_keeps_what_libraries_print_apart() -> None:
    assert MARK.strip()
