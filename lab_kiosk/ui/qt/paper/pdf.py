# SPDX-License-Identifier: Apache-2.0
"""A PDF to paint into, whose pages are as large as each of them needs."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

DPI = 1200


def pdf_into(buffer: QBuffer) -> QPdfWriter:
    """``buffer`` is open for writing, and lives as long as the writer."""
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle("Lab Kiosk")
    writer.setCreator("lab-kiosk")
    return writer


def set_size(writer: QPdfWriter, wide: float, high: float) -> None:
    """Of the next page, in millimetres."""
    size = QPageSize(QSizeF(wide, high), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    millimetres, upright = QPageLayout.Unit.Millimeter, QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0), millimetres))
