# SPDX-License-Identifier: Apache-2.0
"""Pictures that were looked at and found good: a change of them is meant, or it is a mistake.

Drawn by the software renderer with our own fonts, they are the same on every machine up to the rounding of its
processor: single pixels may differ faintly, an edge that moved differs in thousands. ``UPDATE_GOLDEN=1`` writes them
anew; look at them before they go in.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

FAINT = 24
"""Of 255, in any channel: what rounding alone may do."""
SPOTS = 0.0002
"""The share of pixels that may differ by more."""


def pixels(image: QImage) -> npt.NDArray[np.int16]:
    """Height x width x 3."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).astype(np.int16)


def difference(one: QImage, other: QImage) -> str:
    """Why two pictures are not the same, or nothing."""
    if one.size() != other.size():
        return f"it is {one.width()} x {one.height()}, not {other.width()} x {other.height()}"
    far = (np.abs(pixels(one) - pixels(other)) > FAINT).any(axis=2)
    if far.mean() <= SPOTS:
        return ""
    rows, columns = np.nonzero(far)
    return (
        f"{far.sum()} pixels differ, from ({columns.min()}, {rows.min()}) to ({columns.max()}, {rows.max()}); "
        "if that is meant, write it anew with UPDATE_GOLDEN=1 and look at it"
    )


def compare(seen: QImage, golden: Path) -> str:
    """Why ``seen`` is not the golden picture, or nothing; what was seen is left in build/golden."""
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        seen.save(str(golden))
    if not golden.is_file():
        return f"there is no {golden.name} yet: UPDATE_GOLDEN=1 writes it"
    found = difference(seen, QImage(str(golden)))
    if found:
        left = Path("build") / "golden" / golden.name
        left.parent.mkdir(parents=True, exist_ok=True)
        seen.save(str(left))
    return found
