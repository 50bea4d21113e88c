# SPDX-License-Identifier: Apache-2.0
"""Pictures of creatures, put together from one drawing that has every part."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

PARTS = frozenset({"fins", "feet", "round", "pointed", "spotted", "ring", "glad", "sad"})
ORANGE = {
    "#8FD3F7": "#FFC48F",
    "#2F86C8": "#EE7A35",
    "#1F5F96": "#B4501A",
    "#DDF2FF": "#FFEBD8",
}
"""The drawing is blue; an orange one has these colours instead."""
SIDE = 256


class CreatureProvider(QQuickImageProvider):
    """``image://creature/orange-plain-round-fins-ring-glad``: the words of the creature, then its mood."""

    def __init__(self, drawing: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._drawing = drawing.read_text("utf-8")

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's names
        asked = max(requestedSize.width(), requestedSize.height())
        side = asked if asked > 0 else SIDE
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(drawn(self._drawing, frozenset(id.split("-"))).encode())
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return image


def drawn(drawing: str, words: frozenset[str]) -> str:
    """The drawing without the parts that this creature does not have, in its colour."""
    root = ET.fromstring(drawing)  # noqa: S314 - our own file
    for parent in list(root.iter()):
        for child in list(parent):
            if child.get("id") in PARTS - words:
                parent.remove(child)
    text = ET.tostring(root, encoding="unicode")
    return re.sub("|".join(ORANGE), lambda found: ORANGE[found[0]], text) if "orange" in words else text
