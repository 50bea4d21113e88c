# SPDX-License-Identifier: Apache-2.0
"""The film that ships: made by the script beside it, calm enough to look at, captioned at a child's pace."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
import webvtt

from lab_kiosk import paths

MEDIA = paths.resources() / "demos" / "how-a-headset-sees" / "media"
FILM = MEDIA / "how-a-headset-sees.webm"
LANGUAGES = ("en", "es", "ar")
FASTEST = 15.0
"""Characters a second that a child reads."""
TWO_LINES = 84


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    folder = Path(__file__).parents[2] / "packaging" / "assets"
    sys.path.insert(0, str(folder))
    try:
        import film

        yield film
    finally:
        sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def frames() -> list[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]:
    """Every fifth frame, at a quarter of its size."""
    opened = cv2.VideoCapture(str(FILM))
    small = []
    number = 0
    while opened.grab():
        if number % 5 == 0:
            small.append(
                np.asarray(cv2.resize(opened.retrieve()[1], (240, 135), interpolation=cv2.INTER_AREA), np.uint8)
            )
        number += 1
    opened.release()
    return small


def captions(language: str) -> list[webvtt.Caption]:
    return list(webvtt.read(str(FILM.with_suffix(f".{language}.vtt"))).captions)


def test_it_is_as_long_as_its_script_says_and_has_a_sound_track(script: ModuleType, frames: list[object]) -> None:
    assert 60 <= script.SECONDS <= 90
    assert len(frames) == round(script.SECONDS * script.RATE / 5)
    head = FILM.read_bytes()[:4096]
    assert b"V_VP9" in head
    assert b"A_OPUS" in head


def test_its_frames_are_those_of_the_script(script: ModuleType, frames: list[np.ndarray]) -> None:
    for number in range(4, len(frames), 29):
        drawn = cv2.resize(
            script.pixels(script.frame(number * 5 / script.RATE)), (240, 135), interpolation=cv2.INTER_AREA
        )
        apart = np.abs(drawn.astype(int) - frames[number].astype(int)).mean()
        assert apart < 4, f"second {number * 5 / script.RATE:.1f}: run packaging/assets/film.py"


def test_something_moves_in_every_two_seconds(frames: list[np.ndarray]) -> None:
    moved = [
        np.abs(after.astype(int) - before.astype(int)).mean() for before, after in zip(frames, frames[6:], strict=False)
    ]
    assert min(moved) > 0.01


def test_it_never_flashes(frames: list[np.ndarray]) -> None:
    """No second holds a turn brighter and a turn darker of the whole picture."""
    steps = np.diff([frame.mean() / 255 for frame in frames])
    for begin in range(len(steps) - 2):
        second = steps[begin : begin + 3]
        assert not (second.max() > 0.05 and second.min() < -0.05), f"at {begin / 3:.1f} s"


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_lie_in_the_film_one_after_the_other(script: ModuleType, language: str) -> None:
    end = 0.0
    for caption in captions(language):
        assert end <= caption.start_in_seconds < caption.end_in_seconds <= script.SECONDS, caption.text
        end = caption.end_in_seconds


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_can_be_read_by_a_child(language: str) -> None:
    for caption in captions(language):
        seconds = caption.end_in_seconds - caption.start_in_seconds
        assert len(caption.text) / seconds <= FASTEST, caption.text
        assert len(caption.text) <= TWO_LINES, caption.text
        assert seconds >= 2


def test_every_language_says_something_at_the_same_moments() -> None:
    moments = {language: [(one.start, one.end) for one in captions(language)] for language in LANGUAGES}
    assert len({tuple(found) for found in moments.values()}) == 1
    assert len({tuple(one.text for one in captions(language)) for language in LANGUAGES}) == len(LANGUAGES)


def test_its_music_is_soft(script: ModuleType) -> None:
    track = script.film_music.music().astype(float) / 32767
    assert len(track) == round(script.SECONDS * script.film_music.RATE)
    assert 0.02 < np.sqrt(np.mean(track**2)) < 0.16
    assert np.abs(track).max() < 0.7
    assert abs(track[-1]) < 0.001
