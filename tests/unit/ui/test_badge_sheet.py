# SPDX-License-Identifier: Apache-2.0
"""The printed sheet, looked at as a camera would: every code is read back, and is as large as a camera needs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from lab_kiosk.ui.qt.badge_sheet import CARD, MODULE_MM, QUIET_ZONE, BadgeRow, modules, write_badges
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, qGray
from PySide6.QtPdf import QPdfDocument

from hardware.camera.decoder import QrDecoder

LONGEST = "IL1" + "A7B2C3D4E5F6G2H3J4K5L6M7" * 5 + "N2P3Q4R5S6T7U2V3W4"
ROWS = [BadgeRow(f"{LONGEST[:-2]}{number:02}", f"Person {number}", f"M7Q-{number:02}") for number in range(14)]
DOTS_PER_MM = 8


def page(path: Path, number: int) -> QImage:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    points = document.pagePointSize(number)
    size = QSize(round(points.width() / 72 * 25.4 * DOTS_PER_MM), round(points.height() / 72 * 25.4 * DOTS_PER_MM))
    drawn = document.render(number, size)
    white = QImage(size, QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    from PySide6.QtGui import QPainter

    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return white.convertToFormat(QImage.Format.Format_Grayscale8)


def grey(picture: QImage) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    raw = np.frombuffer(picture.constBits(), np.uint8)
    return raw.reshape(picture.height(), picture.bytesPerLine())[:, : picture.width()].copy()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_code_on_the_sheet_is_read_back(tmp_path: Path, qapp: QGuiApplication, paper: str) -> None:
    path = tmp_path / "badges.pdf"
    pages = write_badges(path, ROWS, paper)
    assert pages == 2
    decoder = QrDecoder()
    found = set()
    for number in range(pages):
        sheet = grey(page(path, number))
        card = [round(length * DOTS_PER_MM) for length in CARD]
        for y in range(0, sheet.shape[0] - card[1] // 2, card[1] // 2):
            for x in range(0, sheet.shape[1] - card[0] // 2, card[0] // 2):
                cut = np.ascontiguousarray(sheet[y : y + 2 * card[1], x : x + 2 * card[0]])
                found |= {read.data.decode() for read in decoder.decode(cut)}
    assert found == {row.text for row in ROWS}


def test_a_module_is_eight_tenths_of_a_millimetre(tmp_path: Path, qapp: QGuiApplication) -> None:
    path = tmp_path / "badge.pdf"
    write_badges(path, ROWS[:1], "A4")
    picture = page(path, 0)
    dark = [
        (x, y)
        for y in range(int((10 + 2 + 43) * DOTS_PER_MM))
        for x in range(72 * DOTS_PER_MM)
        if qGray(picture.pixel(x, y)) < 60
    ]
    wide = (max(x for x, _ in dark) - min(x for x, _ in dark) + 1) / DOTS_PER_MM
    assert len(modules(LONGEST)) == 41
    assert wide == pytest.approx(41 * MODULE_MM, abs=2 / DOTS_PER_MM)
    assert pytest.approx(39.2) == (41 + 2 * QUIET_ZONE) * MODULE_MM


def test_the_same_rows_make_the_same_pages(tmp_path: Path, qapp: QGuiApplication) -> None:
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    write_badges(one, ROWS, "Letter")
    write_badges(other, ROWS, "Letter")
    assert page(one, 1) == page(other, 1)


def test_a_text_that_is_too_long_for_a_card_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        modules("x" * 900)
