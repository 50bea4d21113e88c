# SPDX-License-Identifier: Apache-2.0
"""From a document to what a printer takes: dots, or a PDF. The preview is the dots.

Everything goes through one painting; a PDF is a page of 1200 dots to the inch. May be called on any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from lab_kiosk.domain.label_sheets import GRIDS
from lab_kiosk.domain.label_sheets import sheets as used_sheets
from lab_kiosk.domain.paper import (
    Area,
    AssetLabel,
    BadgeSheet,
    CommandCards,
    DayLabel,
    Document,
    LabelSheets,
    Listing,
    Raster,
    Slip,
    TestPage,
)
from lab_kiosk.ui.qt.application import qt_application
from lab_kiosk.ui.qt.paper.canvas import Canvas, DoesNotFitError, Encode
from lab_kiosk.ui.qt.paper.labels import (
    asset_label_height,
    day_label_height,
    paint_asset_label,
    paint_day_label,
    paint_test_page,
    test_page_height,
)
from lab_kiosk.ui.qt.paper.listing import LINES_MM, paint_listing, rows_on
from lab_kiosk.ui.qt.paper.pdf import DPI, pdf_into, set_size
from lab_kiosk.ui.qt.paper.sheets import BADGE_MM, CARD_MM, paint_badges, paint_cards, paint_labels, places
from lab_kiosk.ui.qt.paper.slips import paint_slip

PAPERS = {"Letter": (215.9, 279.4), "A4": (210.0, 297.0)}
LABEL_MM = (57.15, 31.75)
"""Two and a quarter by one and a quarter inches, the label that is everywhere."""
SLIP_MM = (80.0, 0.0)
_WHITE = QColor(255, 255, 255)
_THRESHOLD = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither


@dataclass(frozen=True)
class _Page:
    height: int
    paint: Callable[[Canvas], object]
    language: str = "en"


def default_size(document: Document, paper: str = "Letter") -> tuple[float, float]:
    """The page in millimetres where no printer says what paper it has; its height is 0 for endless paper."""
    match document:
        case BadgeSheet() | CommandCards() | Listing():
            return PAPERS[paper]
        case LabelSheets():
            return PAPERS[GRIDS[document.stock].paper]
        case Slip():
            return SLIP_MM
        case AssetLabel() | DayLabel() | TestPage():
            return LABEL_MM


def to_dots(documents: Sequence[Document], area: Area, encode: Encode) -> tuple[Raster, ...]:
    """Each page in the printer's own dots. Raises ValueError for a code that does not fit or cannot be one."""
    qt_application()
    rasters = []
    for document in documents:
        for page in _pages(document, area, encode):
            image = QImage(area.width, page.height, QImage.Format.Format_Grayscale8)
            image.fill(_WHITE)
            _painted(image, page, area.dpi, encode)
            rasters.append(_raster(image, area.dpi))
    return tuple(rasters)


def to_pdf(
    documents: Sequence[Document], encode: Encode, *, paper: str = "Letter", size_mm: tuple[float, float] | None = None
) -> bytes:
    """All pages in one PDF, each as large as its paper. Raises ValueError as :func:`to_dots` does."""
    qt_application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = pdf_into(buffer)
    painter: QPainter | None = None
    try:
        for document in documents:
            wide, high = size_mm or default_size(document, paper)
            area = Area(round(wide / 25.4 * DPI), round(high / 25.4 * DPI), DPI)
            for page in _pages(document, area, encode):
                set_size(writer, wide, page.height / DPI * 25.4)
                if painter is None:
                    painter = QPainter(writer)
                else:
                    writer.newPage()
                page.paint(Canvas(painter, area.width, page.height, DPI, encode, page.language))
    finally:
        if painter is not None:
            painter.end()
    return bytes(buffer.data().data())


def save_preview(rasters: Sequence[Raster], path: Path) -> bool:
    """The pages as they come out, one under the other, as a picture of the kind that its name says. False where it
    cannot be written.
    """
    gap = 12
    wide = max(raster.width for raster in rasters) + 2 * gap
    high = sum(raster.height + gap for raster in rasters) + gap
    sheet = QImage(wide, high, QImage.Format.Format_Grayscale8)
    sheet.fill(QColor(200, 200, 200))
    painter = QPainter(sheet)
    y = gap
    for raster in rasters:
        painter.drawImage(gap, y, picture(raster))
        y += raster.height + gap
    painter.end()
    return sheet.save(str(path))


def picture(raster: Raster) -> QImage:
    """A printed page for the eye: black on white, a pixel a dot."""
    image = QImage(raster.rows, raster.width, raster.height, (raster.width + 7) // 8, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def _pages(document: Document, area: Area, encode: Encode) -> list[_Page]:
    """The document on pages of this area; endless paper is first measured on a scrap."""
    height = area.height
    match document:
        case DayLabel():
            height = height or _measured(area, encode, document.language, lambda c: day_label_height(c, document))
            return [_Page(height, lambda c: paint_day_label(c, document), document.language)]
        case AssetLabel():
            height = height or _measured(area, encode, document.language, lambda c: asset_label_height(c, document))
            return [_Page(height, lambda c: paint_asset_label(c, document), document.language)]
        case TestPage():
            height = height or _measured(area, encode, "en", lambda c: test_page_height(c, document))
            return [_Page(height, lambda c: paint_test_page(c, document))]
        case Slip():
            needed = _measured(area, encode, document.language, lambda c: paint_slip(c, document))
            return [_Page(height or needed, lambda c: paint_slip(c, document), document.language)]
        case Listing():
            return _sheets(document, area, encode)
        case LabelSheets():
            return _label_sheets(document, area)
        case BadgeSheet(cards):
            count = _measured(area, encode, "en", lambda c: len(places(c, BADGE_MM)))
            chunks = [cards[at : at + count] for at in range(0, len(cards), count)]
            return [_Page(height, lambda c, chunk=chunk: paint_badges(c, chunk)) for chunk in chunks]  # type: ignore[misc]
        case CommandCards(cards):
            count = _measured(area, encode, "en", lambda c: len(places(c, CARD_MM)))
            parts = [cards[at : at + count] for at in range(0, len(cards), count)]
            return [_Page(height, lambda c, part=part: paint_cards(c, part)) for part in parts]  # type: ignore[misc]


def _label_sheets(document: LabelSheets, area: Area) -> list[_Page]:
    """Each label once, on the labels of its sheets that are still free."""
    grid, rest = GRIDS[document.stock], list(document.labels)
    last = grid.label(grid.count - 1)
    if (
        area.width < (last.left + last.width) / 25.4 * area.dpi
        or area.height < (last.top + last.height) / 25.4 * area.dpi
    ):
        raise DoesNotFitError(f"a sheet {document.stock} needs {grid.paper} paper")
    pages = []
    for numbers in used_sheets(grid, len(rest), document.start):
        here = [(grid.printable(number), label) for number, label in zip(numbers, rest, strict=False)]
        del rest[: len(here)]
        pages.append(_Page(area.height, lambda c, here=here: paint_labels(c, here)))  # type: ignore[misc]
    return pages


def _sheets(listing: Listing, area: Area, encode: Encode) -> list[_Page]:
    """Endless paper gets one sheet as long as the list."""
    count = len(listing.rows)
    height = area.height or round((count + LINES_MM.around) * LINES_MM.row * area.dpi / 25.4)
    fits = max(1, _measured(Area(area.width, height, area.dpi), encode, listing.language, rows_on))
    last = max(1, -(-count // fits))
    return [
        _Page(
            height,
            lambda c, number=number: paint_listing(c, listing, (number - 1) * fits, fits, f"{number} / {last}"),  # type: ignore[misc]
            listing.language,
        )
        for number in range(1, last + 1)
    ]


def _measured(area: Area, encode: Encode, language: str, measure: Callable[[Canvas], int]) -> int:
    scrap = QImage(1, 1, QImage.Format.Format_Grayscale8)
    painter = QPainter(scrap)
    try:
        return measure(Canvas(painter, area.width, area.height or area.width * 4, area.dpi, encode, language))
    finally:
        painter.end()


def _painted(image: QImage, page: _Page, dpi: int, encode: Encode) -> None:
    """Letters are painted grey at their edges and cut at the half: sharper than letters without grey."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    try:
        page.paint(Canvas(painter, image.width(), image.height(), dpi, encode, page.language))
    finally:
        painter.end()


def _raster(image: QImage, dpi: int) -> Raster:
    """Rows of Qt begin every four bytes; a printer's begin at the next."""
    colours = [0xFFFFFFFF, 0xFF000000]
    flat = image.convertToFormat(QImage.Format.Format_Mono, colours, _THRESHOLD)
    line, row = flat.bytesPerLine(), (image.width() + 7) // 8
    data = bytes(flat.constBits())
    last = 0xFF << (row * 8 - image.width()) & 0xFF
    rows = bytearray()
    for y in range(image.height()):
        rows += data[y * line : y * line + row]
        rows[-1] &= last
    return Raster(image.width(), image.height(), dpi, bytes(rows))
