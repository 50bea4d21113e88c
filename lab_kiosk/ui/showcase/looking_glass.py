# SPDX-License-Identifier: Apache-2.0
"""What a camera might see on a quiet afternoon: a badge held in front of a blurred lab. Painted, nobody is in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRadialGradient, QTransform

WIDTH, HEIGHT = 640, 360
_LAMPS = ((90, 70, 60), (250, 40, 45), (520, 90, 75), (600, 260, 55), (40, 290, 50))
"""Lights far behind the badge, out of focus: x, y, radius."""
_BADGE = QRectF(-95, -62, 190, 124)
_CODE = 21


class Frame:
    """A grey picture as a camera's driver hands it over."""

    def __init__(self, picture: QImage) -> None:
        self._picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)

    @property
    def shape(self) -> tuple[int, ...]:
        return self._picture.height(), self._picture.width()

    def tobytes(self) -> bytes:
        return bytes(self._picture.constBits())


def frame(size: float = 1.0, light: float = 1.0, badges: int = 1) -> Frame:
    """``size`` is that of the badge in times of the usual one, ``light`` that of the room. Width is a multiple of four,
    so a row of the picture has no padding.
    """
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(picture.rect(), _grey(70 * light))
    for x, y, radius in _LAMPS:
        glow = QRadialGradient(QPointF(x, y), radius)
        glow.setColorAt(0, _grey(150 * light))
        glow.setColorAt(0.8, _grey(120 * light))
        glow.setColorAt(1, _grey(120 * light, 0))
        painter.fillRect(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), glow)
    for number in range(badges):
        place = QTransform.fromTranslate(WIDTH / 2 + (number - (badges - 1) / 2) * 250, HEIGHT / 2 + 8)
        painter.setTransform(QTransform.fromScale(size, size) * QTransform().rotate(-6 + 11 * number) * place)
        _badge(painter, light)
    painter.end()
    return Frame(picture)


def thing(*, scratched: bool = False) -> QImage:
    """A headset on a table, as a camera at the desk sees it; ``scratched`` across its front."""
    picture = QImage(2 * WIDTH, 2 * HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    light = QRadialGradient(QPointF(WIDTH, HEIGHT * 0.7), WIDTH * 1.2)
    light.setColorAt(0, _grey(206))
    light.setColorAt(1, _grey(128))
    painter.fillRect(picture.rect(), light)
    painter.translate(WIDTH, HEIGHT)
    painter.rotate(-3 if scratched else 2)
    painter.setPen(QPen(_grey(96), 36))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(0, -40), 330, 190)
    painter.setPen(Qt.PenStyle.NoPen)
    for box, radius, shade in (
        (QRectF(-352, -96, 720, 290), 120, 84),
        (QRectF(-360, -120, 720, 290), 120, 228),
        (QRectF(-318, -84, 636, 222), 92, 46),
    ):
        painter.setBrush(_grey(shade))
        painter.drawRoundedRect(box, radius, radius)
    for x in (-230, 230):
        for y in (-20, 76):
            for radius, shade in ((26, 16), (9, 120)):
                painter.setBrush(_grey(shade))
                painter.drawEllipse(QPointF(x, y), radius, radius)
    if scratched:
        painter.setPen(QPen(_grey(196), 4))
        painter.drawPolyline([QPointF(-90, 84), QPointF(-30, 52), QPointF(20, 60), QPointF(104, 6)])
    painter.end()
    return picture


def thing_frame() -> Frame:
    return Frame(thing().scaled(WIDTH, HEIGHT))


def _badge(painter: QPainter, light: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_grey(40 * light, 120))
    painter.drawRoundedRect(_BADGE.translated(5, 8), 10, 10)
    painter.setBrush(_grey(238 * light))
    painter.drawRoundedRect(_BADGE, 10, 10)
    painter.setBrush(_grey(60 * light))
    painter.drawRoundedRect(QRectF(-80, -42, 58, 10), 4, 4)
    for line in range(3):
        painter.setBrush(_grey(150 * light))
        painter.drawRoundedRect(QRectF(-80, -18 + 18 * line, 52 - 9 * line, 7), 3, 3)
    side = 92.0 / _CODE
    for row in range(_CODE):
        for column in range(_CODE):
            if _is_dark(row, column):
                painter.fillRect(
                    QRectF(-8 + column * side, -46 + row * side, side + 0.2, side + 0.2), _grey(30 * light)
                )


def _is_dark(row: int, column: int) -> bool:
    """Three finder patterns and a sprinkling that stands for a code: it holds nothing."""
    for top, left in ((0, 0), (0, _CODE - 7), (_CODE - 7, 0)):
        y, x = row - top, column - left
        if -1 <= y <= 7 and -1 <= x <= 7:
            ring = max(abs(y - 3), abs(x - 3))
            return ring in {0, 1, 3}
    return (row * row * 3 + column * column * 5 + row * column * 7) % 11 < 5


def _grey(value: float, alpha: int = 255) -> QColor:
    shade = min(255, max(0, round(value)))
    return QColor(shade, shade, shade, alpha)
