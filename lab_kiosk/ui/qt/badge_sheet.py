# SPDX-License-Identifier: Apache-2.0
"""QR badges on paper, as a PDF: each code with modules of 0.8 mm, its title, its human code, and marks to cut along.

A camera needs two to two and a half pixels a module, and 0.8 mm is where a web camera at arm's length gives them. The
longest badge is QR version 6: 41 modules and a quiet zone of 4 on each side, 39.2 mm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import qrcode
from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from qrcode.constants import ERROR_CORRECT_M

from lab_kiosk.ui.qt.application import qt_application

MODULE_MM = 0.8
QUIET_ZONE = 4
CARD = (60.0, 62.0)
"""Width and height of a card in millimetres: a code of up to 49 modules, two lines under it."""
MARGIN_MM = 10.0
CUT_MM = 4.0
DPI = 1200
PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


@dataclass(frozen=True)
class BadgeRow:
    """``text`` is what the code says, ``title`` whose it is, ``human`` what a person reads out to staff."""

    text: str
    title: str
    human: str = ""


def modules(text: str) -> list[list[bool]]:
    """The code without its quiet zone, row by row, true for dark. Raises ValueError where it would not fit a card."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    rows: list[list[bool]] = code.get_matrix()
    if (len(rows) + 2 * QUIET_ZONE) * MODULE_MM > min(CARD[0], CARD[1] - 14):
        raise ValueError(f"{len(text)} characters make a code of {len(rows)} modules, too large for a card")
    return rows


def write_badges(path: Path, rows: Sequence[BadgeRow], paper: str = "Letter") -> int:
    """Write the sheet and say how many pages it has. The same rows give the same pages."""
    qt_application()
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    page, millimetres = QPageSize(PAPERS[paper]), QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), millimetres))
    writer.setTitle("Badges")
    writer.setCreator("lab-kiosk")
    size = page.size(QPageSize.Unit.Millimeter)
    across = int((size.width() - 2 * MARGIN_MM) // CARD[0])
    down = int((size.height() - 2 * MARGIN_MM) // CARD[1])
    pages = 0
    painter = QPainter(writer)
    painter.scale(DPI / 25.4, DPI / 25.4)
    left = (size.width() - across * CARD[0]) / 2
    top = (size.height() - down * CARD[1]) / 2
    for number, row in enumerate(rows):
        place = number % (across * down)
        if place == 0:
            if number:
                writer.newPage()
            pages += 1
        corner = (left + place % across * CARD[0], top + place // across * CARD[1])
        _card(painter, corner, row)
    painter.end()
    return pages


def _card(painter: QPainter, corner: tuple[float, float], row: BadgeRow) -> None:
    x, y = corner
    code = modules(row.text)
    side = len(code) * MODULE_MM
    quiet = QUIET_ZONE * MODULE_MM
    _cut_marks(painter, x, y)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0))
    for line, dark in enumerate(code):
        for start, length in runs(dark):
            painter.drawRect(
                QRectF(
                    x + (CARD[0] - side) / 2 + start * MODULE_MM,
                    y + 2 + quiet + line * MODULE_MM,
                    length * MODULE_MM,
                    MODULE_MM,
                )
            )
    under = y + 2 + 2 * quiet + side
    text_line(painter, QRectF(x + 3, under, CARD[0] - 6, 7), row.title, 5.0, bold=True)
    text_line(painter, QRectF(x + 3, under + 7, CARD[0] - 6, 5), row.human, 3.2, bold=False)


def runs(dark: Sequence[bool]) -> list[tuple[int, int]]:
    """Where dark begins and how far it goes: one rectangle for neighbours, so that no hairline parts them."""
    runs: list[tuple[int, int]] = []
    for index, module in enumerate(dark):
        if module and index and dark[index - 1]:
            start, length = runs[-1]
            runs[-1] = (start, length + 1)
        elif module:
            runs.append((index, 1))
    return runs


def text_line(painter: QPainter, place: QRectF, text: str, height: float, *, bold: bool) -> None:
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


def _cut_marks(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(QPen(QColor(120, 120, 120), 0.1))
    for cx, cy in ((x, y), (x + CARD[0], y), (x, y + CARD[1]), (x + CARD[0], y + CARD[1])):
        painter.drawLine(QRectF(cx - CUT_MM / 2, cy, CUT_MM, 0).topLeft(), QRectF(cx + CUT_MM / 2, cy, 0, 0).topLeft())
        painter.drawLine(QRectF(cx, cy - CUT_MM / 2, 0, 0).topLeft(), QRectF(cx, cy + CUT_MM / 2, 0, 0).topLeft())
