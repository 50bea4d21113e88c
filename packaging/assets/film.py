# SPDX-License-Identifier: Apache-2.0
"""Makes the film *How a Headset Sees*: frames drawn by the scenes, a soft sound track, VP9 and Opus in WebM.

``python packaging/assets/film.py FILE.webm`` writes the film, for which ffmpeg has to be installed;
``… FILE.png SECOND`` one frame of it. No letter is in the picture: the words are captions, so that every language sees
the same film.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import wave
from pathlib import Path

import film_music
import numpy as np
from film_brush import TALL, WIDE
from film_scenes import SCENES
from PySide6.QtGui import QColor, QImage, QPainter

RATE = 15
FADE = 0.6
"""Seconds of a cross-fade."""
QUALITY = "44"
"""Of the picture, 0 to 63; more is smaller. The film has to stay under 1 MB."""
SECONDS = sum(scene.seconds for scene in SCENES)


def frame(second: float) -> QImage:
    """The picture at a time, 960 × 540 without alpha."""
    begin = 0.0
    for number, scene in enumerate(SCENES):
        end = begin + scene.seconds
        last = scene is SCENES[-1]
        if second < end - FADE / 2 or last:
            return painted(number, second - begin)
        if second < end + FADE / 2:
            into = painted(number + 1, max(0.0, second - end))
            return faded(painted(number, second - begin), into, (second - end) / FADE + 0.5)
        begin = end
    raise ValueError(f"the film has no second {second}")


def painted(scene: int, time: float) -> QImage:
    image = QImage(WIDE, TALL, QImage.Format.Format_RGB888)
    image.fill(QColor("#0B1220"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    SCENES[scene].paint(painter, time)
    painter.end()
    return image


def faded(before: QImage, after: QImage, part: float) -> QImage:
    painter = QPainter(before)
    painter.setOpacity(part)
    painter.drawImage(0, 0, after)
    painter.end()
    return before


def pixels(image: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Rows of blue, green, red, as the encoder wants them."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(TALL, image.bytesPerLine())[:, : WIDE * 3]
    return np.ascontiguousarray(rows.reshape(TALL, WIDE, 3)[:, :, ::-1])


def encode(file: Path) -> None:
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg is None:
        raise SystemExit("install ffmpeg (with libvpx and libopus) to make the film")
    with tempfile.TemporaryDirectory() as folder:
        track = Path(folder) / "music.wav"
        with wave.open(str(track), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(film_music.RATE)
            sound.writeframes(film_music.music().tobytes())
        raw = ["-f", "rawvideo", "-pix_fmt", "bgr24", "-s", f"{WIDE}x{TALL}", "-r", str(RATE), "-i", "-"]
        picture = ["-c:v", "libvpx-vp9", "-pix_fmt", "yuv420p", "-b:v", "0", "-crf", QUALITY, "-g", str(RATE * 8)]
        same = ["-threads", "1", "-row-mt", "0", "-fflags", "+bitexact", "-flags", "+bitexact", "-map_metadata", "-1"]
        heard = ["-c:a", "libopus", "-b:a", "24k", "-shortest"]
        command = [ffmpeg, "-y", "-loglevel", "error", *raw, "-i", str(track), *picture, *heard, *same, str(file)]
        with subprocess.Popen(command, stdin=subprocess.PIPE) as made:  # noqa: S603
            for number in range(round(SECONDS * RATE)):
                made.stdin.write(pixels(frame(number / RATE)).tobytes())  # type: ignore[union-attr]
        if made.returncode:
            raise SystemExit("ffmpeg could not make the film")


def main(arguments: list[str]) -> None:
    file = Path(arguments[0])
    if file.suffix == ".png":
        frame(float(arguments[1])).save(str(file))
    else:
        encode(file)


if __name__ == "__main__":
    main(sys.argv[1:])
