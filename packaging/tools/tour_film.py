# SPDX-License-Identifier: Apache-2.0
"""The pictures of a tour as a silent film: docs/pictures/tour.webp, about half a minute, for whoever only reads.

make tour && python packaging/tools/tour_film.py build/tour docs/pictures/tour.webp
"""

from __future__ import annotations

import argparse
from math import ceil
from pathlib import Path

import cv2

SECONDS = 30
SIZE = (720, 405)
QUALITY = 60
MOST = 75
"""Pictures: each is seen for two fifths of a second or longer. Of a longer tour every second or third is taken."""


def film(pictures: Path, target: Path) -> int:
    """How many pictures the film has. Raises ValueError for a folder without any."""
    files = sorted(pictures.glob("*.png"))
    if not files:
        raise ValueError(f"there are no pictures in {pictures.name}")
    files = files[:: ceil(len(files) / MOST)]
    animation = cv2.Animation()
    animation.frames = [cv2.resize(_read(file), SIZE, interpolation=cv2.INTER_AREA) for file in files]
    animation.durations = [SECONDS * 1000 // len(files)] * len(files)
    target.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwriteanimation(str(target), animation, [cv2.IMWRITE_WEBP_QUALITY, QUALITY])
    return len(files)


def _read(file: Path) -> cv2.typing.MatLike:
    picture = cv2.imread(str(file))
    if picture is None:
        raise ValueError(f"{file.name} is no picture")
    return picture


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", type=Path)
    parser.add_argument("film", type=Path)
    given = parser.parse_args()
    print(f"{film(given.pictures, given.film)} pictures, {given.film.stat().st_size / 1000:.0f} kB")
