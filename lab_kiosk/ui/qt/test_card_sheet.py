# SPDX-License-Identifier: Apache-2.0
"""The scanner test card on paper, as a PDF: each code with its number, what it proves, and a box to tick.

Two-dimensional codes have modules of 0.6 mm, linear ones bars of 0.35 mm: what any hand scanner reads at 15 cm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from lab_kiosk.ui.qt.application import qt_application
from lab_kiosk.ui.qt.paper.canvas import dark_runs

DPI = 1200
PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
MODULE_MM = 0.6
BAR_MM = 0.35
BAR_HEIGHT_MM = 16.0
ACROSS = 2
LEFT_MM, TOP_MM = 16.0, 36.0
CELL_MM = (88.0, 52.0)
GAP_MM = 4.0
FOOT_MM = 11.0
"""Under a code: the box to tick and what it proves. The white between the two is its quiet zone."""
TICK_MM = 5.0


@dataclass(frozen=True)
class CardCode:
    """``modules`` are rows of "1" for dark and "0" for light, one for a linear code; ``words`` say what it proves."""

    number: int
    words: str
    modules: Sequence[str]


def write_card(path: Path, title: str, steps: str, codes: Sequence[CardCode], paper: str = "Letter") -> None:
    """Write one page. The same codes give the same page."""
    qt_application()
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    page, millimetres = QPageSize(PAPERS[paper]), QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), millimetres))
    writer.setTitle(title)
    writer.setCreator("lab-kiosk")
    size = page.size(QPageSize.Unit.Millimeter)
    painter = QPainter(writer)
    painter.scale(DPI / 25.4, DPI / 25.4)
    wide = size.width() - 2 * LEFT_MM
    _line(painter, QRectF(LEFT_MM, 13, wide, 9), title, 8.0, bold=True)
    _line(painter, QRectF(LEFT_MM, 24, wide, 5), steps, 3.6, bold=False)
    left = (size.width() - ACROSS * CELL_MM[0] - GAP_MM) / 2
    for place, code in enumerate(codes):
        x = left + place % ACROSS * (CELL_MM[0] + GAP_MM)
        y = TOP_MM + place // ACROSS * (CELL_MM[1] + GAP_MM)
        _cell(painter, QRectF(x, y, *CELL_MM), code)
    painter.end()


def _cell(painter: QPainter, place: QRectF, code: CardCode) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(170, 170, 170), 0.2))
    painter.drawRoundedRect(place, 2.5, 2.5)
    _symbol(painter, place.adjusted(0, 0, 0, -FOOT_MM), code)
    foot = QRectF(place.left() + 5, place.bottom() - FOOT_MM + 2, place.width() - 10, TICK_MM)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0), 0.3))
    painter.drawRoundedRect(QRectF(foot.left(), foot.top(), TICK_MM, TICK_MM), 0.8, 0.8)
    _line(painter, foot.adjusted(TICK_MM + 2, 0, 0, 0), f"{code.number} · {code.words}", 3.6, bold=False)


def _symbol(painter: QPainter, room: QRectF, code: CardCode) -> None:
    is_linear = len(code.modules) == 1
    module = BAR_MM if is_linear else MODULE_MM
    height = BAR_HEIGHT_MM if is_linear else MODULE_MM
    left = room.center().x() - module * len(code.modules[0]) / 2
    top = room.center().y() - height * len(code.modules) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0))
    for number, row in enumerate(code.modules):
        for start, length in dark_runs(row):
            painter.drawRect(QRectF(left + start * module, top + number * height, length * module, height))


def _line(painter: QPainter, place: QRectF, text: str, height: float, *, bold: bool) -> None:
    """One centred line that becomes smaller until it fits. Fonts are measured large: a millimetre is no font size."""
    scale = 100.0
    font = QFont("Inter")
    font.setPixelSize(round(height * scale * 0.8))
    font.setBold(bold)
    painter.save()
    painter.setPen(QColor(0, 0, 0))
    painter.translate(place.topLeft())
    painter.scale(1 / scale, 1 / scale)
    painter.setFont(font)
    wide = painter.fontMetrics().horizontalAdvance(text)
    room = place.width() * scale
    if wide > room:
        font.setPixelSize(max(1, int(font.pixelSize() * room / wide)))
        painter.setFont(font)
    painter.drawText(QRectF(0, 0, room, place.height() * scale), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
