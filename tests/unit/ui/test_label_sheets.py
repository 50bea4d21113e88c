# SPDX-License-Identifier: Apache-2.0
"""Sheets of labels as they come out of an office printer: every code is read back by a decoder that did not write it,
and nothing is printed where the next label may begin.
"""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from lab_kiosk.domain.codes import TAG_ALPHABET, asset_tag
from lab_kiosk.domain.label_sheets import GRIDS, Stock, sheets
from lab_kiosk.domain.paper import Area, AssetLabel, BadgeCard, BadgeSheet, LabelSheets, Symbology
from lab_kiosk.printing import encode
from lab_kiosk.ui.qt.paper.canvas import DoesNotFitError
from lab_kiosk.ui.qt.paper.press import to_dots, to_pdf
from tests.support.builders import badge_text
from tests.support.printing import eye, pdf_pages, read_codes

TAGS = [
    asset_tag("".join(TAG_ALPHABET[number // 28**place % 28] for place in range(6)))
    for number in range(1_000, 9_000, 100)
]
NAMES = (
    "Meta Quest 3",
    "Chromebook 514 with a name that is far too long for any label, as some makers have them",
    "نظارة الواقع الافتراضي",
    "",
    "Gjpqy controller of kit 12",
)
FITS = [(stock, code) for stock in Stock for code in Symbology if (stock, code) != (Stock.AVERY_5267, Symbology.QR)]
START = 4


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> None:
    """Painting needs fonts, and fonts an application."""


def sheet(stock: Stock, code: Symbology = Symbology.CODE_128, count: int = 0, start: int = START) -> LabelSheets:
    """As many labels as there are free ones, or so many; some name their owner, each has another name."""
    count = count or GRIDS[stock].count - start + 1
    languages = ("en", "en", "ar")
    labels = tuple(
        AssetLabel(
            tag=TAGS[number],
            name=NAMES[number % len(NAMES)],
            owner="Innovation Lab" if number % 2 else "",
            symbology=code,
            language=languages[number % 3],
        )
        for number in range(count)
    )
    return LabelSheets(labels=labels, stock=stock, start=start)


def astray(page: Image.Image, stock: Stock, numbers: range, dpi: int) -> int:
    """How much ink is outside the printable areas of these labels, in pixels. A pixel at an edge may be grey."""
    ink = np.asarray(page) < 128
    for number in numbers:
        spot = GRIDS[stock].printable(number)
        left, top = int(spot.left / 25.4 * dpi), int(spot.top / 25.4 * dpi)
        right, bottom = (spot.left + spot.width) / 25.4 * dpi, (spot.top + spot.height) / 25.4 * dpi
        ink[top : int(bottom) + 1, left : int(right) + 1] = False
    return int(ink.sum())


def cut_out(page: Image.Image, stock: Stock, number: int, dpi: int) -> Image.Image:
    """One label, as somebody holds it before a scanner."""
    spot = GRIDS[stock].label(number)
    left, top = round(spot.left / 25.4 * dpi), round(spot.top / 25.4 * dpi)
    right, bottom = round((spot.left + spot.width) / 25.4 * dpi), round((spot.top + spot.height) / 25.4 * dpi)
    return page.crop((left, top, right, bottom))


def slipped(page: Image.Image, mm: float, dpi: int) -> Image.Image:
    """The same page, printed a little further to the right and down."""
    moved = Image.new("L", page.size, 255)
    moved.paste(page, (round(mm / 25.4 * dpi),) * 2)
    return moved


@pytest.mark.slow
@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize(("stock", "code"), FITS)
def test_every_code_of_a_sheet_is_read_back(stock: Stock, code: Symbology, dpi: int) -> None:
    document = sheet(stock, code)
    (page,) = pdf_pages(to_pdf([document], encode), dpi)
    assert len(document.labels) == len({label.tag for label in document.labels}) == GRIDS[stock].count - START + 1
    for number, label in enumerate(document.labels, START - 1):
        assert read_codes(cut_out(page, stock, number, dpi), code, most=1) == {label.tag}


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize(("stock", "code"), FITS)
def test_text_and_code_stay_within_each_label(stock: Stock, code: Symbology, dpi: int) -> None:
    (page,) = pdf_pages(to_pdf([sheet(stock, code)], encode), dpi)
    numbers = range(START - 1, GRIDS[stock].count)
    assert astray(page, stock, numbers, dpi) == 0


@pytest.mark.parametrize("stock", Stock)
def test_a_sheet_that_is_printed_wrong_is_noticed(stock: Stock) -> None:
    """What looks for ink outside is no test of anything unless it finds some: a page that slipped by four millimetres,
    and one that began at a label that is used already.
    """
    (page,) = pdf_pages(to_pdf([sheet(stock)], encode), 203)
    numbers = range(START - 1, GRIDS[stock].count)
    assert astray(slipped(page, 4, 203), stock, numbers, 203) > 100
    assert astray(page, stock, numbers[1:], 203) > 100


def test_what_does_not_fit_on_one_sheet_goes_on_on_the_next() -> None:
    document = sheet(Stock.AVERY_L7162, count=20, start=15)
    first, second, third = pdf_pages(to_pdf([document], encode), 203)
    tags = [label.tag for label in document.labels]
    assert [read_codes(page, Symbology.CODE_128) for page in (first, second, third)] == [
        set(tags[:2]),
        set(tags[2:18]),
        set(tags[18:]),
    ]
    used = list(sheets(GRIDS[Stock.AVERY_L7162], 20, 15))
    pages = zip((first, second, third), used, strict=True)
    assert [astray(page, Stock.AVERY_L7162, numbers, 203) for page, numbers in pages] == [0, 0, 0]


def test_a_printer_that_takes_dots_prints_the_same_sheet() -> None:
    area = Area(round(8.5 * 203), 11 * 203, 203)
    document = sheet(Stock.AVERY_5520, Symbology.QR)
    (page,) = to_dots([document], area, encode)
    assert read_codes(eye(page), Symbology.QR) == {label.tag for label in document.labels}


def test_a_sheet_or_a_code_that_is_too_large_is_refused_with_the_reason() -> None:
    with pytest.raises(DoesNotFitError, match="avery-l7162 needs A4"):
        to_dots([sheet(Stock.AVERY_L7162)], Area(round(8.5 * 203), 11 * 203, 203), encode)
    with pytest.raises(DoesNotFitError, match="29 modules needs 14 mm"):
        to_pdf([sheet(Stock.AVERY_5267, Symbology.QR)], encode)


@pytest.mark.parametrize("dpi", [203, 300])
def test_every_badge_of_a_sheet_is_read_back_as_fine_as_it_was_printed(dpi: int) -> None:
    cards = tuple(BadgeCard(text=badge_text(), title="Robin", human=f"M7Q-{number:02}") for number in range(9))
    (page,) = pdf_pages(to_pdf([BadgeSheet(cards)], encode), dpi)
    assert read_codes(page, Symbology.QR) == {badge_text()}
