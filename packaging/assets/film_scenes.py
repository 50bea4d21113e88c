# SPDX-License-Identifier: Apache-2.0
"""The scenes of *How a Headset Sees*. Each draws itself at a time in seconds since it began, without a word."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from film_brush import (
    CORAL,
    DAY,
    DEEP,
    DUSK,
    GOLD,
    ICE,
    INK,
    IRIS,
    LEAF,
    MINT,
    NIGHT,
    PAPER,
    SKY,
    TALL,
    WIDE,
    between,
    cube,
    dot,
    eye,
    fill,
    headset,
    hill,
    landscape,
    line,
    mix,
    sky,
    star,
)  # fmt: skip
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath


def two_eyes(painter: QPainter, time: float) -> None:
    """Two eyes below a landscape close in turn: with each change the near cube jumps, the far hills do not."""
    right = between(time, 5.0, 5.4) - between(time, 7.6, 8.0) + between(time, 10.2, 10.6) - between(time, 12.6, 13.0)
    painter.save()
    painter.translate(0, -66)
    landscape(painter, mix(-1, 1, right) if time > 2.4 else mix(0, -1, between(time, 2.0, 2.4)), time)
    painter.restore()
    rise = between(time, 0.2, 1.4)
    fill(painter, INK, 0.92)
    painter.drawRoundedRect(QRectF(230, mix(TALL, 402, rise), 500, 118), 59, 59)
    awake = 1 - between(time, 13.2, 13.6)
    left_lid = right * awake if time > 2.4 else 0.0
    right_lid = (1 - right) * between(time, 2.0, 2.4) * awake
    for x, lid in ((370, left_lid), (590, right_lid)):
        eye(painter, x, mix(TALL + 59, 461, rise), 56, -0.25 + 0.5 * right, lid)


def two_pictures(painter: QPainter, time: float) -> None:
    """What the left and the right eye see, side by side; then they lie over each other and the world is deep."""
    together = between(time, 6.5, 9.0)
    deep = between(time, 9.2, 10.5)
    sky(painter, NIGHT)
    stars(painter, time)
    for side in (-1, 1):
        middle = 480 + side * mix(236, 0, together)
        wide = mix(410, 720, together)
        sway = side * (1 - deep) + deep * 1.6 * math.sin((time - 9.2) * 1.1)
        pane(painter, QRectF(middle - wide / 2, mix(90, 46, together), wide, wide * TALL / WIDE), sway, time,
             1.0 if side < 0 or together < 0.01 else mix(1.0, 0.5 * (1 - deep), together))  # fmt: skip
    faint = 1 - between(time, 6.0, 7.0)
    for side in (-1, 1):
        x = 480 + side * 236
        beam = QPainterPath(QPointF(x - 150, 322))
        beam.lineTo(x + 150, 322)
        beam.lineTo(x, 440)
        fill(painter, SKY, 0.3 * faint)
        painter.drawPath(beam)
    painter.setOpacity(1.0)
    for side in (-1, 1):
        eye(
            painter, 480 + side * mix(236, 92, together), mix(462, 494, together), mix(52, 34, together), 0, blink(time)
        )


def lens(painter: QPainter, time: float) -> None:
    """A screen before an eye is a blur. A lens slides between; light bends, and a far sharp picture appears."""
    sky(painter, DUSK)
    sharp = between(time, 6.0, 8.5)
    lens_y = mix(-240, 250, sharp)
    fill(painter, ICE, 0.6)
    painter.drawEllipse(QPointF(322, 250), 34, 62)
    fill(painter, PAPER)
    dot(painter, 210, 250, 128)
    fill(painter, "#F6D9CF")
    dot(painter, 204, 250, 114)
    fill(painter, IRIS)
    painter.drawEllipse(QPointF(PUPIL_X, 250), 15, 54)
    fill(painter, INK)
    painter.drawEllipse(QPointF(PUPIL_X + 2, 250), 10, 25)
    fill(painter, INK)
    painter.drawRoundedRect(QRectF(SCREEN_X, 130, 44, 240), 18, 18)
    fill(painter, SKY)
    painter.drawRoundedRect(QRectF(SCREEN_X - 6, 142, 14, 216), 7, 7)
    far = between(time, 9.0, 11.5)
    painter.setOpacity(far)
    picture = QRectF(704, 84, 226, 332)
    clip = QPainterPath()
    clip.addRoundedRect(picture, 26, 26)
    painter.save()
    painter.setClipPath(clip)
    sky(painter, DAY, picture)
    painter.restore()
    painter.setOpacity(1.0)
    shown = between(time, 1.0, 3.0)
    for place, colour in ((-70, CORAL), (0, GOLD), (70, MINT)):
        rays(painter, place, colour, sharp, shown, far, 34 + 5 * math.sin(time * 1.8))
        fill(painter, colour, far)
        dot(painter, FAR_X, 250 + place * LARGER, 34 + 2 * math.sin(time * 1.6 + place))
        fill(painter, colour)
        dot(painter, SCREEN_X, 250 + place, 9)
    glass = QPainterPath(QPointF(LENS_X, lens_y - 130))
    glass.quadTo(QPointF(LENS_X + 60, lens_y), QPointF(LENS_X, lens_y + 130))
    glass.quadTo(QPointF(LENS_X - 60, lens_y), QPointF(LENS_X, lens_y - 130))
    fill(painter, ICE, 0.6)
    painter.drawPath(glass)
    line(painter, PAPER, 4)
    painter.drawPath(glass)


RETINA_X, PUPIL_X, LENS_X, SCREEN_X, FAR_X = 98, 322, 430, 566, 817
LARGER = 1.6
"""How much larger than the screen the far picture looks."""


def rays(painter: QPainter, place: float, colour: str, sharp: float, shown: float, far: float, blur: float) -> None:
    """Light from a point of the screen, ``place`` below its middle: straight to the eye, where it is a blur of that
    size, or bent as if from far away.
    """
    pupil = QPointF(PUPIL_X, 250)
    image = 250 - place * LARGER * (PUPIL_X - RETINA_X) / (FAR_X - PUPIL_X)
    for spread in (-1, 1):
        edge = pupil + QPointF(0, spread * 21)
        straight = 250 + place + (edge.y() - 250 - place) * (SCREEN_X - LENS_X) / (SCREEN_X - PUPIL_X)
        bent = 250 + place * LARGER + (edge.y() - 250 - place * LARGER) * (FAR_X - LENS_X) / (FAR_X - PUPIL_X)
        at_lens = QPointF(LENS_X, mix(straight, bent, sharp))
        path = QPainterPath(QPointF(SCREEN_X, 250 + place))
        path.lineTo(at_lens)
        path.lineTo(edge)
        path.lineTo(QPointF(RETINA_X, mix(image + spread * blur, image, sharp)))
        line(painter, colour, 3.5, 0.8 * shown)
        painter.drawPath(path)
        if far:
            line(painter, colour, 2.5, 0.7 * far, dashed=True)
            painter.drawLine(at_lens, QPointF(FAR_X, 250 + place * LARGER))
    fill(painter, colour, mix(0.4, 1.0, sharp) * shown)
    painter.drawEllipse(QPointF(RETINA_X, image), mix(12, 8, sharp), mix(blur, 8, sharp))


CORNERS = ((150, 120), (330, 96), (620, 88), (806, 128), (118, 330), (842, 318), (236, 420), (726, 424))


def cameras(painter: QPainter, time: float) -> None:
    """A headset in a room: it looks for corners, and from how they move it knows how it moves."""
    room(painter)
    x = 480 + 150 * math.sin((time - 3) * 0.9) * between(time, 3.0, 4.5)
    y = 290 + 26 * math.sin((time - 3) * 1.7) * between(time, 3.0, 4.5)
    for number, (corner_x, corner_y) in enumerate(CORNERS):
        found = between(time, 0.8 + number * 0.28, 1.4 + number * 0.28)
        side = -1 if corner_x < x else 1
        line(painter, GOLD, 2.5, 0.55 * found)
        start = QPointF(x + side * 70, y - 6)
        painter.drawLine(start, start + (QPointF(corner_x, corner_y) - start) * found)
        fill(painter, GOLD, 0.28 * found)
        dot(painter, corner_x, corner_y, 17 + 3 * math.sin(time * 3 + number))
        fill(painter, GOLD, found)
        dot(painter, corner_x, corner_y, 7)
    headset(painter, x, y, 270)


def window(painter: QPainter, time: float) -> None:
    """The head turns and the picture turns the other way: so the world stands still."""
    sky(painter, ("#101A33", "#0B1220"))
    turn = math.sin(time * 0.85) * between(time, 0.4, 1.6)
    painter.save()
    painter.setOpacity(0.3)
    world(painter)
    painter.restore()
    frame = QRectF(480 + turn * 210 - 190, 90, 380, 270)
    clip = QPainterPath()
    clip.addRoundedRect(frame, 34, 34)
    painter.save()
    painter.setClipPath(clip)
    world(painter)
    painter.restore()
    line(painter, PAPER, 9)
    painter.drawPath(clip)
    headset(painter, 480 + turn * 210, 452, 150)


def uneasy(painter: QPainter, time: float) -> None:
    """The eyes see a swing, the ear feels rest: they quarrel. The headset comes off, and both agree again."""
    off = between(time, 9.0, 11.0)
    sky(painter, DUSK)
    hill(painter, "#23265A", 470, 4, 0, 1)
    swing = math.sin(time * 1.7) * (1 - between(time, 8.6, 9.4))
    for x, moved, colour in ((230, swing, GOLD), (730, 0.0, MINT)):
        fill(painter, INK, 0.55)
        dot(painter, x, 220, 128)
        painter.save()
        painter.translate(x, 220)
        painter.rotate(moved * 24)
        line(painter, colour, 10)
        painter.drawLine(QPointF(-82, 0), QPointF(82, 0))
        fill(painter, colour)
        dot(painter, -82, 0, 14)
        dot(painter, 82, 0, 14)
        painter.restore()
    headset(painter, 230, mix(424, -150, off), 236)
    eye(painter, 230, 412, 46, swing * 0.8, blink(time))
    ear(painter, 730, 412, 1.0)
    quarrel = between(time, 2.0, 3.2) * (1 - off)
    line(painter, CORAL, 8, quarrel)
    spiral = QPainterPath(QPointF(480, 220))
    for step in range(90):
        angle = step * 0.17 + time * 0.8
        spiral.lineTo(480 + step * 0.62 * math.cos(angle), 220 + step * 0.62 * math.sin(angle))
    painter.drawPath(spiral)
    line(painter, MINT, 14, off)
    tick = QPainterPath(QPointF(434, 222))
    tick.lineTo(468, 256)
    tick.lineTo(mix(468, 534, off), mix(256, 178, off))
    painter.drawPath(tick)


def rest(painter: QPainter, time: float) -> None:
    """The headset lies on a table in the evening; what it showed hangs in the sky."""
    sky(painter, NIGHT)
    stars(painter, time)
    shown = between(time, 0.6, 2.6)
    for side in (-1, 1):
        painter.setOpacity(0.75 if side > 0 else 1.0)
        cube(painter, 480 + side * 90 * (1 - shown), 150 + 6 * math.sin(time * 1.4), 54)
    painter.setOpacity(1.0)
    fill(painter, "#22386B")
    painter.drawRect(QRectF(0, 430, WIDE, TALL - 430))
    fill(painter, INK, 0.35)
    painter.drawEllipse(QPointF(480, 452), 170, 18)
    headset(painter, 480, 360, 300)


def pane(painter: QPainter, area: QRectF, eye_x: float, time: float, opacity: float) -> None:
    """The landscape in a frame with round corners."""
    painter.save()
    painter.setOpacity(opacity)
    fill(painter, INK)
    painter.drawRoundedRect(area.adjusted(-12, -12, 12, 12), 30, 30)
    clip = QPainterPath()
    clip.addRoundedRect(area, 20, 20)
    painter.setClipPath(clip)
    painter.translate(area.topLeft())
    painter.scale(area.width() / WIDE, area.height() / TALL)
    landscape(painter, eye_x, time)
    painter.restore()


def room(painter: QPainter) -> None:
    sky(painter, DAY)
    fill(painter, "#2A6FA8")
    painter.drawRect(QRectF(0, 430, WIDE, TALL - 430))
    fill(painter, DEEP)
    painter.drawRoundedRect(QRectF(150, 120, 180, 150), 14, 14)
    fill(painter, GOLD, 0.85)
    painter.drawRoundedRect(QRectF(164, 134, 152, 122), 8, 8)
    fill(painter, DEEP)
    painter.drawRoundedRect(QRectF(620, 88, 186, 120), 14, 14)
    fill(painter, CORAL, 0.9)
    painter.drawRoundedRect(QRectF(634, 102, 158, 92), 8, 8)
    fill(painter, INK, 0.9)
    painter.drawRoundedRect(QRectF(60, 420, 180, 24), 12, 12)
    painter.drawRoundedRect(QRectF(726, 420, 180, 24), 12, 12)
    fill(painter, MINT)
    for dx, tall in ((-28, 66), (0, 92), (28, 70)):
        painter.drawEllipse(QPointF(842 + dx, 404 - tall / 2), 17, tall / 2)
    fill(painter, PAPER)
    painter.drawRoundedRect(QRectF(812, 386, 60, 38), 10, 10)
    fill(painter, LEAF)
    painter.drawRoundedRect(QRectF(92, 330, 58, 92), 10, 10)


def world(painter: QPainter) -> None:
    """What is shown in the headset: another planet."""
    sky(painter, ("#6B5FC0", "#F0A07E"))
    fill(painter, PAPER, 0.9)
    for x, y in ((90, 70), (260, 150), (430, 60), (640, 120), (850, 70), (760, 210)):
        star(painter, x, y, 9)
    fill(painter, GOLD)
    dot(painter, 250, 190, 62)
    line(painter, PAPER, 7, 0.85)
    painter.drawEllipse(QPointF(250, 190), 106, 22)
    hill(painter, "#7A3F63", 300, 26, 60, 1.6)
    hill(painter, "#4B2A58", 350, 16, 200, 2.1)
    fill(painter, MINT)
    for x, tall in ((560, 90), (600, 130), (640, 100)):
        painter.drawRoundedRect(QRectF(x, 350 - tall, 26, tall), 13, 13)
    cube(painter, 420, 320, 34)


def ear(painter: QPainter, x: float, y: float, size: float) -> None:
    fill(painter, "#F6B79C")
    shell = QPainterPath(QPointF(x - 12 * size, y + 44 * size))
    shell.cubicTo(
        QPointF(x - 62 * size, y - 70 * size), QPointF(x + 54 * size, y - 76 * size), QPointF(x + 36 * size, y)
    )
    shell.cubicTo(
        QPointF(x + 30 * size, y + 30 * size),
        QPointF(x + 14 * size, y + 70 * size),
        QPointF(x - 12 * size, y + 44 * size),
    )
    painter.drawPath(shell)
    line(painter, "#C9735A", 6 * size)
    fold = QPainterPath(QPointF(x + 14 * size, y - 6 * size))
    fold.cubicTo(
        QPointF(x + 8 * size, y - 44 * size),
        QPointF(x - 30 * size, y - 30 * size),
        QPointF(x - 8 * size, y + 16 * size),
    )
    painter.drawPath(fold)


def stars(painter: QPainter, time: float) -> None:
    for number in range(26):
        fill(painter, PAPER, 0.5 + 0.3 * math.sin(time * 0.8 + number))
        dot(painter, (number * 379) % WIDE, (number * 211) % 420, 1.6 + number % 3)


def blink(time: float) -> float:
    beat = time % 4.1
    return between(beat, 3.6, 3.75) - between(beat, 3.75, 3.95)


@dataclass(frozen=True)
class Scene:
    """``seconds`` it lasts, from the middle of one cross-fade to the middle of the next."""

    paint: Callable[[QPainter, float], None]
    seconds: float


SCENES = (
    Scene(two_eyes, 15.0),
    Scene(two_pictures, 15.0),
    Scene(lens, 15.0),
    Scene(cameras, 12.0),
    Scene(window, 10.0),
    Scene(uneasy, 14.0),
    Scene(rest, 7.0),
)
