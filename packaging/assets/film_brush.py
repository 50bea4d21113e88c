# SPDX-License-Identifier: Apache-2.0
"""What the scenes of the film are drawn with: the palette and the shapes of docs/ILLUSTRATION.md, on 960 × 540."""

from __future__ import annotations

import math
import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

WIDE, TALL = 960, 540
INK, DEEP, STEEL, ICE, PAPER = "#16263F", "#233D61", "#5B7FA6", "#C9DDEE", "#EEF5FB"
CORAL, GOLD, MINT, LEAF, SKY, IRIS = "#FF8B6B", "#FFC555", "#6FDBAF", "#2FA58A", "#7CC8F0", "#2F6F8F"
NIGHT = ("#34558C", "#16244A")
DAY = ("#5DB7E8", "#2E7DBA")
DUSK = ("#6B5FC0", "#2A2C63")


def between(time: float, begin: float, end: float) -> float:
    """From 0 to 1 while time goes from begin to end, softly at both."""
    part = min(1.0, max(0.0, (time - begin) / (end - begin)))
    return part * part * (3 - 2 * part)


def mix(low: float, high: float, part: float) -> float:
    return low + (high - low) * part


def sky(painter: QPainter, colours: tuple[str, str], area: QRectF | None = None) -> None:
    area = area or QRectF(0, 0, WIDE, TALL)
    gradient = QLinearGradient(area.topLeft(), area.bottomLeft())
    gradient.setColorAt(0, QColor(colours[0]))
    gradient.setColorAt(1, QColor(colours[1]))
    painter.fillRect(area, gradient)


def fill(painter: QPainter, colour: str, opacity: float = 1.0) -> None:
    """From now on shapes are filled with this and have no line."""
    shade = QColor(colour)
    shade.setAlphaF(max(0.0, min(1.0, opacity)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)


def line(painter: QPainter, colour: str, width: float, opacity: float = 1.0, *, dashed: bool = False) -> None:
    """From now on shapes are lines of this colour, round at their ends."""
    shade = QColor(colour)
    shade.setAlphaF(max(0.0, min(1.0, opacity)))
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(shade, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def dot(painter: QPainter, x: float, y: float, radius: float) -> None:
    painter.drawEllipse(QPointF(x, y), radius, radius)


def hill(painter: QPainter, colour: str, top: float, height: float, shift: float, waves: float) -> None:
    """Ground to below the lower edge, its rim a slow wave that moves sideways by ``shift`` pixels."""
    path = QPainterPath(QPointF(-10, TALL + 160))
    for x in range(-10, WIDE + 21, 10):
        path.lineTo(x, top + height * math.sin((x - shift) * waves / WIDE * math.tau))
    path.lineTo(WIDE + 20, TALL + 160)
    fill(painter, colour)
    painter.drawPath(path)


def tree(painter: QPainter, x: float, y: float, size: float) -> None:
    fill(painter, DEEP)
    painter.drawRoundedRect(QRectF(x - size * 0.07, y - size * 0.4, size * 0.14, size * 0.42), 4, 4)
    fill(painter, LEAF)
    dot(painter, x, y - size * 0.72, size * 0.4)
    fill(painter, MINT, 0.55)
    dot(painter, x - size * 0.1, y - size * 0.82, size * 0.2)


def cube(painter: QPainter, x: float, y: float, size: float) -> None:
    """A coral cube seen from above a corner; (x, y) is its middle."""
    wide, half = size * 0.87, size * 0.5
    faces = (
        ("#FFB59C", ((0, -size), (wide, -half), (0, 0), (-wide, -half))),
        (CORAL, ((-wide, -half), (0, 0), (0, size), (-wide, half))),
        ("#E06F52", ((wide, -half), (0, 0), (0, size), (wide, half))),
    )
    for colour, corners in faces:
        fill(painter, colour)
        painter.drawPolygon([QPointF(x + dx, y + dy) for dx, dy in corners])


def star(painter: QPainter, x: float, y: float, size: float) -> None:
    path = QPainterPath(QPointF(x, y - size))
    for dx, dy in ((size, 0), (0, size), (-size, 0), (0, -size)):
        path.quadTo(QPointF(x, y), QPointF(x + dx, y + dy))
    painter.drawPath(path)


def eye(painter: QPainter, x: float, y: float, size: float, look: float, lid: float) -> None:
    """An almond eye; ``look`` from -1 (left) to 1, ``lid`` from 0 (open) to 1 (closed)."""
    tall = size * 0.62 * (1 - lid)
    almond = QPainterPath(QPointF(x - size, y))
    almond.quadTo(QPointF(x, y - tall * 1.7), QPointF(x + size, y))
    almond.quadTo(QPointF(x, y + tall * 1.7), QPointF(x - size, y))
    fill(painter, PAPER)
    painter.drawPath(almond)
    painter.save()
    painter.setClipPath(almond)
    middle = x + look * size * 0.34
    for colour, radius in ((IRIS, 0.42), (INK, 0.22)):
        fill(painter, colour)
        dot(painter, middle, y, size * radius)
    fill(painter, PAPER)
    dot(painter, middle - size * 0.12, y - size * 0.14, size * 0.08)
    painter.restore()
    line(painter, INK, size * 0.07)
    lash = QPainterPath(QPointF(x - size, y))
    lash.quadTo(QPointF(x, y - tall * 1.7 + lid * size * 0.5), QPointF(x + size, y))
    painter.drawPath(lash)


@cache
def _headset() -> QSvgRenderer:
    """The house's own headset without the disc that it lies on."""
    drawing = (Path(__file__).parents[2] / "resources" / "illustrations" / "headset.svg").read_text("utf-8")
    group = re.search(r"<g .*?</g>", drawing, re.DOTALL)
    if group is None:
        raise ValueError("the drawing of the headset has no group")
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="50 80 220 170">{group[0]}</svg>'
    return QSvgRenderer(QByteArray(svg.encode()))


def headset(painter: QPainter, x: float, y: float, wide: float) -> None:
    """(x, y) is its middle."""
    tall = wide * 170 / 220
    _headset().render(painter, QRectF(x - wide / 2, y - tall / 2, wide, tall))


def landscape(painter: QPainter, eye_x: float, time: float) -> None:
    """Hills, trees and a cube, seen by an eye that stands ``eye_x`` to the side: near things move, far ones rest."""
    sky(painter, DAY)
    fill(painter, GOLD)
    dot(painter, 740 - eye_x * 2, 116, 46)
    fill(painter, PAPER, 0.8)
    for x, y, wide in ((190, 96, 150), (560, 66, 110)):
        painter.drawRoundedRect(QRectF((x + time * 3) - eye_x * 3, y, wide, 26), 13, 13)
        painter.drawRoundedRect(QRectF((x + time * 3) + wide * 0.2 - eye_x * 3, y - 16, wide * 0.5, 30), 15, 15)
    hill(painter, "#3F7FB5", 286, 30, 90 - eye_x * 8, 1.4)
    hill(painter, "#2E8FA0", 340, 20, 300 - eye_x * 22, 1.1)
    for x, y, size in ((170, 372, 96), (800, 366, 110), (672, 356, 74)):
        tree(painter, x - eye_x * 34, y, size)
    hill(painter, LEAF, 404, 12, 120 - eye_x * 60, 0.9)
    fill(painter, INK, 0.22)
    painter.drawEllipse(QPointF(480 - eye_x * 96, 470), 88, 15)
    cube(painter, 480 - eye_x * 96, 396, 74)
