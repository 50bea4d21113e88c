# SPDX-License-Identifier: Apache-2.0
"""Synthesizes the kiosk's sounds, the same bytes on every machine.

``python packaging/assets/sounds.py FOLDER`` writes one 16-bit mono WAV a sound. Our own notes: nothing is sampled.
"""

from __future__ import annotations

import io
import math
import struct
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 44_100
LOUDEST = 0.42


@dataclass(frozen=True)
class Note:
    """A struck tone: when it starts, how long it may ring (seconds), its pitch (hertz), how hard, how fast it fades."""

    start: float
    length: float
    pitch: float
    level: float = 1.0
    fade: float = 4.0
    warmth: float = 0.25


SOUNDS: dict[str, tuple[float, tuple[Note, ...]]] = {
    # Two notes that rise a fifth: the badge or the tag was read.
    "scan-ok": (0.160, (Note(0.000, 0.085, 783.99), Note(0.070, 0.090, 1174.66))),
    # Two low notes that fall: it was read, and the answer is no.
    "error": (0.250, (Note(0.000, 0.130, 233.08, warmth=0.5), Note(0.115, 0.135, 174.61, warmth=0.5))),
    # The click of a key.
    "tap": (0.015, (Note(0.000, 0.015, 1900.0, level=0.5, fade=9.0, warmth=0.0),)),
    # Time is running out, or somebody is wanted: a bell, three steps of a chord.
    "chime": (
        1.100,
        (Note(0.00, 0.70, 659.26), Note(0.20, 0.75, 830.61), Note(0.40, 0.70, 987.77)),
    ),
    # Something lost was found: a small upward run.
    "found": (
        0.480,
        (Note(0.00, 0.16, 659.26), Note(0.09, 0.17, 783.99), Note(0.18, 0.18, 987.77), Note(0.27, 0.21, 1318.51)),
    ),
    # One second of a countdown.
    "tick": (0.040, (Note(0.000, 0.040, 1046.50, level=0.6, fade=7.0, warmth=0.0),)),
}


def _sample(note: Note, at: float) -> float:
    age = at - note.start
    if not 0.0 <= age < note.length:
        return 0.0
    share = age / note.length
    attack = min(1.0, age / 0.002)
    release = min(1.0, (1.0 - share) / 0.12)
    angle = 2.0 * math.pi * note.pitch * age
    tone = math.sin(angle) + note.warmth * math.sin(2.0 * angle) + note.warmth / 3.0 * math.sin(3.0 * angle)
    return note.level * attack * release * math.exp(-note.fade * share) * tone


def synthesize(name: str) -> bytes:
    """Return the whole WAV file of the sound of that name; raises ``KeyError`` for a name that is not in ``SOUNDS``."""
    seconds, notes = SOUNDS[name]
    raw = [sum(_sample(note, step / RATE) for note in notes) for step in range(round(seconds * RATE))]
    gain = LOUDEST * 32_767 / max(abs(value) for value in raw)
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(raw)}h", *(round(value * gain) for value in raw)))
    return file.getvalue()


def main(folder: Path) -> None:
    """Write every sound into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SOUNDS:
        (folder / f"{name}.wav").write_bytes(synthesize(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
