# SPDX-License-Identifier: Apache-2.0
"""Drawings on paper: the marks and lines that the glass shows, as a PDF whose words stay words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.presenters.drawing import Drawing, Ink, Line, Mark, Side
from lab_kiosk.ui.presenters.report_text import PALETTES
from lab_kiosk.ui.qt.application import qt_application
from lab_kiosk.ui.qt.paper.pdf import DPI, pdf_into, set_size

WIDTH_MM = 215.9
"""However many units wide a sheet is, it is as wide as a letter page."""
_ACROSS = {
    Side.LEFT: Qt.AlignmentFlag.AlignLeft,
    Side.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight,
}


def to_pdf(sheets: Sequence[Drawing], language: str) -> bytes:
    """Each sheet a page of its own proportions. May be called on any thread."""
    qt_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = pdf_into(buffer)
    painter = QPainter()
    for number, sheet in enumerate(sheets):
        scale = WIDTH_MM / 25.4 * DPI / sheet.width
        set_size(writer, WIDTH_MM, WIDTH_MM * sheet.height / sheet.width)
        if number:
            writer.newPage()
        else:
            painter.begin(writer)
        painter.resetTransform()
        painter.scale(scale, scale)
        paint(painter, sheet, PALETTES["light"], language)
    painter.end()
    return bytes(buffer.data().data())


def picture(sheet: Drawing, language: str, palette: str = "light", scale: float = 1.0) -> QImage:
    """The sheet for the eye, as it comes out."""
    qt_application()
    image = QImage(round(sheet.width * scale), round(sheet.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(PALETTES[palette][Ink.GROUND]))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    paint(painter, sheet, PALETTES[palette], language)
    painter.end()
    return image


def paint(painter: QPainter, sheet: Drawing, palette: dict[Ink, str], language: str) -> None:
    known = LANGUAGES.get(language)
    turned = known is not None and known.right_to_left
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    for mark in sheet.marks:
        _mark(painter, mark, palette)
    for line in sheet.lines:
        _line(painter, line, palette)


def _mark(painter: QPainter, mark: Mark, palette: dict[Ink, str]) -> None:
    """Mixed with the ground beforehand: paper knows no half-clear ink that all printers print."""
    box = QRectF(mark.x, mark.y, mark.width, mark.height)
    painter.fillRect(box, mixed(palette[mark.ink], palette[Ink.GROUND], mark.strength))
    if mark.edge:
        painter.setPen(QPen(QColor(palette[mark.ink]), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def mixed(ink: str, ground: str, strength: float) -> QColor:
    over, under = QColor(ink), QColor(ground)
    return QColor(
        *(
            round(above * strength + below * (1 - strength))
            for above, below in zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]
        )
    )


def _line(painter: QPainter, line: Line, palette: dict[Ink, str]) -> None:
    font = QFont("Inter")
    font.setPixelSize(max(1, round(line.size)))
    font.setWeight(QFont.Weight.Bold if line.bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.setFont(font)
    painter.setPen(QColor(palette[line.ink]))
    flags = _ACROSS[line.side] | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(line.x, line.y, line.width, line.height), flags | Qt.TextFlag.TextDontClip, line.text)
