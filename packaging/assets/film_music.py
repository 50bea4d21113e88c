# SPDX-License-Identifier: Apache-2.0
"""The film's sound: a soft chord under each scene and single struck notes above it. Synthesized; nothing is sampled."""

from __future__ import annotations

import numpy as np
from film_scenes import SCENES

RATE = 24_000
PAD, BELL = 0.045, 0.11
BEAT = 0.75
"""Seconds from one struck note to the next."""
CHORDS = (
    (130.81, 196.00, 261.63, 329.63), (110.00, 164.81, 261.63, 329.63), (87.31, 174.61, 220.00, 329.63),
    (98.00, 196.00, 246.94, 293.66), (110.00, 164.81, 246.94, 329.63), (73.42, 146.83, 220.00, 261.63),
    (130.81, 196.00, 261.63, 392.00),
)  # fmt: skip
"""Hertz, a chord a scene: home, away, and home again. The uneasy one is the only one without its third."""
PATTERN = (0, 2, 3, 1, 3, 2, 1, -1)
"""Which note of the chord is struck on each beat, an octave up; -1 is a rest."""

Sound = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def _swell(length: int) -> Sound:
    """From silence to full and back, so that neighbouring chords melt."""
    ramp = np.minimum(1.0, np.arange(length) / (1.6 * RATE))
    return np.asarray(ramp * ramp[::-1])


def _struck(pitch: float) -> Sound:
    time = np.arange(int(2.4 * RATE)) / RATE
    tone = np.sin(2 * np.pi * pitch * time) + 0.25 * np.sin(4 * np.pi * pitch * time) * np.exp(-3 * time)
    return np.asarray(tone * np.exp(-2.2 * time) * np.minimum(1.0, time / 0.012))


def music() -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    """One channel, as long as the film."""
    whole: Sound = np.zeros(round(sum(scene.seconds for scene in SCENES) * RATE))
    begin = 0.0
    for scene, chord in zip(SCENES, CHORDS, strict=True):
        first, last = max(0, int((begin - 0.8) * RATE)), min(len(whole), int((begin + scene.seconds + 0.8) * RATE))
        time = np.arange(last - first) / RATE
        for number, pitch in enumerate(chord):
            slow = 1 + 0.2 * np.sin(2 * np.pi * (0.11 + 0.03 * number) * time)
            whole[first:last] += PAD * slow * _swell(last - first) * np.sin(2 * np.pi * pitch * time)
        for beat in range(int((scene.seconds - 2.0) / BEAT)):
            place = PATTERN[beat % len(PATTERN)]
            if place >= 0:
                start = int((begin + 0.5 + beat * BEAT) * RATE)
                note = _struck(chord[place] * 2)[: len(whole) - start]
                whole[start : start + len(note)] += BELL * note
        begin += scene.seconds
    whole *= np.minimum(1.0, np.arange(len(whole))[::-1] / (2.0 * RATE))
    return np.asarray(np.clip(whole, -0.9, 0.9) * 32767, dtype=np.int16)
