# SPDX-License-Identifier: Apache-2.0
"""What is printed, looked at as a camera would: every code is read back by a decoder that did not write it, is as large
as it has to be, and stands on whole dots.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage, QPainter

from lab_kiosk.application.outcomes import DemoTried, Receipt
from lab_kiosk.application.paper import PrintLabel, PrintReceipt, PrintStep
from lab_kiosk.application.set_up import SetupStep
from lab_kiosk.application.things import LoanLine
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.codes import Command, asset_tag, command_card, day_label
from lab_kiosk.domain.paper import (
    Area,
    AssetLabel,
    BadgeCard,
    BadgeSheet,
    CommandCard,
    CommandCards,
    DayLabel,
    Document,
    Raster,
    Slip,
    SlipLine,
    Spoken,
    Symbology,
    TestPage,
)
from lab_kiosk.domain.vocabulary import SessionState
from lab_kiosk.paths import resources
from lab_kiosk.printing import encode
from lab_kiosk.ui.presenters.set_up import STEPS
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.application import qt_application
from lab_kiosk.ui.qt.echo import Echo
from lab_kiosk.ui.qt.paper import words
from lab_kiosk.ui.qt.paper.canvas import LONGEST_TEXT, MODULE_MM, Box, Canvas, DoesNotFitError, letters, tidy
from lab_kiosk.ui.qt.paper.press import picture, save_preview, to_dots, to_pdf
from lab_kiosk.ui.showcase.invented import MAYA
from tests.support.printing import eye, pdf_pages, read_codes

LONGEST = "IL1" + "A7B2C3D4E5F6G2H3J4K5L6M7" * 5 + "N2P3Q4R5S6T7U2V3W4"
CARDS = tuple(BadgeCard(text=f"{LONGEST[:-2]}{n:02}", title=f"Person {n}", human=f"M7Q-{n:02}") for n in range(14))
TAG = asset_tag("TMBBQD")
CODE = day_label(bytes(range(16)))
LABEL = Area(457, 254, 203)
FINE_LABEL = Area(675, 375, 300)
BROTHER = Area(696, 0, 300)
TALL = Area(203, 320, 203)
SLIP = Area(576, 0, 203)
HOSTILE = [
    "^XZ~JR^XA^FDx^FS",
    "\x1b@\x1dV\x00\x10\x14\x01\x00\x05",
    "A" * 10_000,
    "word " * 2000,
    "\u202eevil\u2066\u2069 نص",
    "🧑🏽‍🚀🤖👩‍👩‍👧",
    "\x00\x07\r\n\t\ud800",
    "",
    " ",
    "مرحبا بالعالم " * 40,
]


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> None:
    """Painting needs fonts, and fonts an application."""


def label(name: str = "Robin", language: str = "en", code: str = CODE) -> DayLabel:
    return DayLabel(
        code=code, heading="Visitor", name=name, day="May 4", until="Until tonight", ends=code[-4:], language=language
    )


def thing(symbology: Symbology = Symbology.QR, name: str = "Headset") -> AssetLabel:
    return AssetLabel(tag=TAG, name=name, owner="Innovation Lab", symbology=symbology)


def slip(heading: str = "Thank you, Maya", left: str = "Solar Walk", language: str = "en") -> Slip:
    lines = (SlipLine(left="Time", right="95 minutes"), SlipLine(title="You tried"), SlipLine(left=left, right=left))
    return Slip(heading=heading, when="May 4", lines=lines, foot="Come again", language=language)


def ink(page: Raster) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    bits = np.unpackbits(np.frombuffer(page.rows, np.uint8).reshape(page.height, -1), axis=1)
    return bits[:, : page.width]


@pytest.mark.parametrize("area", [LABEL, FINE_LABEL, BROTHER, TALL], ids=["203", "300", "endless", "tall"])
@pytest.mark.parametrize("symbology", [Symbology.QR, Symbology.DATA_MATRIX])
def test_a_thing_is_known_by_its_label_on_any_paper(area: Area, symbology: Symbology) -> None:
    (page,) = to_dots([thing(symbology)], area, encode)
    assert read_codes(eye(page), symbology) == {TAG}


@pytest.mark.parametrize("area", [LABEL, FINE_LABEL, BROTHER], ids=["203", "300", "endless"])
def test_a_linear_code_is_read_too(area: Area) -> None:
    (page,) = to_dots([thing(Symbology.CODE_128)], area, encode)
    assert read_codes(eye(page), Symbology.CODE_128) == {TAG}


@pytest.mark.parametrize("area", [LABEL, FINE_LABEL, BROTHER, TALL], ids=["203", "300", "endless", "tall"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_day_label_opens_the_door_on_any_paper(area: Area, language: str) -> None:
    (page,) = to_dots([label(language=language)], area, encode)
    assert read_codes(eye(page), Symbology.QR) == {CODE}


@pytest.mark.parametrize("area", [Area(170, 174, 203), Area(180, 204, 203)], ids=["21x22", "22x25"])
def test_on_the_smallest_label_the_code_stays_whole_and_words_without_room_are_left_out(area: Area) -> None:
    long = "Headset of the second bay"
    (whose,) = to_dots([label(long)], area, encode)
    (what,) = to_dots([thing(name=long)], area, encode)
    assert read_codes(eye(whose), Symbology.QR) == {CODE}
    assert read_codes(eye(what), Symbology.QR) == {TAG}
    for page in (whose, what):
        assert (page.width, page.height) == (area.width, area.height)
        assert not ink(page)[-2:].any(), "words run over the lower edge"


@pytest.mark.parametrize(("area", "dots"), [(LABEL, 7), (FINE_LABEL, 10), (TALL, 6)], ids=["203", "300", "tall"])
def test_modules_are_whole_dots_and_wide_enough(area: Area, dots: int) -> None:
    """Every edge in the rows of the code lies a whole number of modules behind the first one."""
    (page,) = to_dots([label("")], area, encode)
    side = len(encode(CODE, Symbology.QR)) * dots
    black = ink(page)
    quiet = 4 * dots
    within = black[:, : area.width if area is TALL else side + 2 * quiet]
    left = int(np.nonzero(within.any(axis=0))[0].min()) if area is not TALL else (area.width - side) // 2
    top = int(np.nonzero(within[:, left : left + side].any(axis=1))[0].min())
    code = black[top : top + side, left : left + side]
    assert code.shape == (side, side)
    modules = code.reshape(side // dots, dots, side // dots, dots)
    assert (modules == modules[:, :1, :, :1]).all()
    assert ["".join(map(str, row)) for row in modules[:, 0, :, 0]] == list(encode(CODE, Symbology.QR))
    assert dots / area.dpi * 25.4 >= min(MODULE_MM, 0.75) or area is TALL
    assert dots >= 4


def test_a_code_is_never_smaller_than_can_be_read() -> None:
    with pytest.raises(DoesNotFitError, match="mm of paper"):
        to_dots([label()], Area(100, 100, 203), encode)
    with pytest.raises(DoesNotFitError, match="Code 128"):
        to_dots([thing(Symbology.CODE_128)], Area(200, 200, 203), encode)
    with pytest.raises(DoesNotFitError, match="larger paper"):
        to_dots([BadgeSheet(CARDS)], LABEL, encode)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_badge_on_the_sheet_is_read_back(paper: str) -> None:
    pages = pdf_pages(to_pdf([BadgeSheet(CARDS)], encode, paper=paper), 203)
    assert len(pages) == 2
    found: set[str] = set()
    for page in pages:
        found |= read_codes(page, Symbology.QR)
    assert found == {card.text for card in CARDS}


def test_a_module_of_a_badge_is_eight_tenths_of_a_millimetre() -> None:
    (page,) = pdf_pages(to_pdf([BadgeSheet(CARDS[:1])], encode, paper="A4"), 400)
    width, height = page.size
    marks = page.crop((round(width * 0.09), round(height * 0.04), round(width * 0.32), round(height * 0.19)))
    dark = np.argwhere(np.asarray(marks) < 60)
    wide = (dark[:, 1].max() - dark[:, 1].min() + 1) / 400 * 25.4
    assert len(encode(LONGEST, Symbology.QR)) == 41
    assert wide == pytest.approx(41 * MODULE_MM, abs=0.35)  # 38 dots of 1200 to the inch are 0.804 mm


def test_a_badge_that_is_too_long_for_its_card_is_refused() -> None:
    with pytest.raises(DoesNotFitError):
        to_pdf([BadgeSheet((BadgeCard(text="x" * 900),))], encode)


def test_every_command_card_is_read_back() -> None:
    cards = words.command_cards(tuple(Command), as_written)
    pages = pdf_pages(to_pdf([CommandCards(cards)], encode), 300)
    found: set[str] = set()
    for page in pages:
        found |= read_codes(page, Symbology.QR)
    assert found == {command_card(command) for command in Command}


def test_the_picture_is_the_print_and_the_same_words_make_the_same_dots(tmp_path: Path) -> None:
    one, other = (to_dots([label()], LABEL, encode)[0] for _ in range(2))
    assert one == other
    path = tmp_path / "label.png"
    assert save_preview([one, other], path)
    with Image.open(path) as saved:
        shown = saved.convert("L").crop((12, 12, 12 + one.width, 12 + one.height))
    assert set(np.unique(np.asarray(shown))) == {0, 255}
    assert ((np.asarray(shown) == 0) == (ink(one) == 1)).all()
    assert picture(one).width() == one.width
    assert not save_preview([one], tmp_path / "nowhere" / "label.png")


DOCUMENTS = [label, lambda text: thing(name=text), lambda text: slip(text, text), lambda text: slip(text, text, "ar")]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("make", DOCUMENTS, ids=["label", "thing", "slip", "slip-ar"])
def test_no_text_breaks_out_of_its_field(make: object, text: str) -> None:
    document: Document = make(text)  # type: ignore[operator]
    (plain,) = to_dots([make("x")], SLIP if isinstance(document, Slip) else LABEL, encode)  # type: ignore[operator]
    (page,) = to_dots([document], SLIP if isinstance(document, Slip) else LABEL, encode)
    if isinstance(document, Slip):
        assert page.height < plain.height * 3
        edge = ink(page)
        assert not edge[:, :8].any()
        assert not edge[:, -8:].any()
    else:
        assert read_codes(eye(page), Symbology.QR)
    assert to_pdf([document], encode).startswith(b"%PDF")


@given(st.text(max_size=900))
def test_a_text_from_anywhere_is_one_short_line(text: str) -> None:
    line = tidy(text)
    assert len(line) <= LONGEST_TEXT
    assert line == line.strip()
    assert tidy(line) == line
    assert not any(letter in line for letter in "\n\r\t\x1b\x00\u202e")


def test_a_test_page_says_what_the_printer_is_and_fills_its_paper() -> None:
    samples = (Spoken("en", "Letters"), Spoken("ar", "حروف"), *(Spoken("es", "más") for _ in range(9)))
    for area in (LABEL, BROTHER, TALL, SLIP):
        (page,) = to_dots([TestPage(printer="Door", samples=samples)], area, encode)
        black = ink(page)
        assert black[0].all()
        assert black[-1].all()
        assert black[:, 0].all()
        assert black[:, -1].all()
        assert read_codes(eye(page), Symbology.QR) == {"LAB KIOSK TEST"}
    assert to_pdf([TestPage(printer="Door", samples=samples)], encode)


def test_a_page_ends_where_the_paper_ends() -> None:
    """A width that is no whole number of bytes: the dots behind the edge stay white."""
    (page,) = to_dots([TestPage(printer="x", samples=())], Area(451, 250, 203), encode)
    last = page.rows[(451 + 7) // 8 - 1]
    assert last & 0b00011111 == 0
    assert last & 0b00100000


def as_written(language: str, context: str, source: str, comment: str = "", count: int = -1) -> str:
    return source.replace("%n", str(count))


def test_a_label_says_in_the_visitors_language_whose_and_until_when() -> None:
    say = Echo(resources() / "i18n").say
    asked = PrintLabel(ticket="1.1", label=CODE, name="Zoë", language="es")
    told = words.day_label(asked, 1_763_996_400_000, Site(zone="America/Chicago"), say)
    assert told == DayLabel(
        code=CODE,
        heading="Visitante",
        name="Zoë",
        day="24 de noviembre",
        until="Vale hasta esta noche",
        ends=CODE[-4:],
        language="es",
    )
    assert "Zoë" not in repr(told)
    assert CODE not in repr(told)


def test_a_step_says_which_scanner_and_what_to_do() -> None:
    asked = PrintStep(ticket="1.1", scanner="USB Scanner", step=SetupStep.DONE, language="en")
    told = words.step_slip(asked, 1_763_996_400_000, Site(zone="America/Chicago"), as_written)
    assert (told.heading, told.foot) == ("Setting up a scanner", "Then scan code 1 of the test card again.")
    assert [line.title or line.left for line in told.lines] == ["USB Scanner", STEPS[SetupStep.DONE]]
    assert told.when.startswith("November 24")
    (page,) = to_dots([told], SLIP, encode)
    assert ink(page).any()


BECAME = [("Solar Walk", "You tried this"), ("gone", "You stopped it early")]


@pytest.mark.parametrize("name", ["Maya", None])
def test_a_receipt_tells_what_was_done_and_what_is_still_out(name: str | None) -> None:
    at = 1_763_996_400_000
    loan = LoanLine(asset_id="a", loan_id="l", tag=TAG, name="Tablet", picture="", due_at=at + 86_400_000)
    receipt = Receipt(
        verdict=CheckInVerdict.EXIT_OK,
        visitor=MAYA,
        first_name=name,
        opened_at=at - 95 * 60_000,
        closed_at=at,
        demos=(
            DemoTried("solar", SessionState.STOPPED_BY_VISITOR, ran=False),
            DemoTried("solar", SessionState.TIMED_OUT, ran=True),
            DemoTried("gone", SessionState.STOPPED_BY_VISITOR, ran=True),
        ),
        loans=(loan,) if name else (),
    )
    site = Site(zone="America/Chicago", demo_titles={"solar": {"en": "Solar Walk"}})
    told = words.receipt_slip(PrintReceipt(ticket="1.1", receipt=receipt, language="en"), site, as_written)
    assert told.heading == ("Thank you, Maya" if name else "Thank you for your visit")
    said = [line.title or (line.left, line.right) for line in told.lines]
    assert said[:4] == [("Time in the lab", "95 minute(s)"), "Demos", *BECAME]
    rest = ["Still with you", (f"Tablet, {TAG}", "November 25, 9:00\N{NO-BREAK SPACE}AM")]
    assert said[4:] == (rest if name else ["You have nothing to bring back."])
    (page,) = to_dots([told], SLIP, encode)
    assert ink(page).any()


def test_cards_of_staff_say_so_and_places_have_cards_too() -> None:
    from lab_kiosk.domain.zone import Zone

    notes = {card.code: card.note for card in words.command_cards(tuple(Command), as_written)}
    assert {code for code, note in notes.items() if note} == {
        command_card(Command.CLEAN),
        command_card(Command.EVACUATE),
        command_card(Command.HARDWARE),
        command_card(Command.SYNC),
        command_card(Command.EXCEPTIONS),
        command_card(Command.REPORTS),
        command_card(Command.DESK),
        command_card(Command.CLEANED),
        command_card(Command.CHARGED),
        command_card(Command.CHECKED),
        command_card(Command.RESET),
        command_card(Command.BOARD),
        command_card(Command.STOCKTAKE),
    }
    (card,) = words.place_cards((Zone(code="MAKERS", name={"en": "Makers", "ar": "ورشة"}),))
    assert card == CommandCard(code=card.code, words=(Spoken("en", "Makers"), Spoken("ar", "ورشة")))
    assert words.test_page("Door", as_written).printer == "Door"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("words", ["في الخارج يجري", "Agjpqy"])
def test_no_letter_is_cut_off_below(words: str, language: str) -> None:
    """Letters that another font lends hang lower than ours: their dots were cut off with the line."""
    qt_application()  # with the fonts of the kiosk
    image = QImage(900, 300, QImage.Format.Format_Grayscale8)
    image.fill(QColor(255, 255, 255))
    painter = QPainter(image)
    canvas = Canvas(painter, 900, 300, 203, encode, language)
    high = canvas.text(words, Box(20, 20, 860, 200), 90, bold=True)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(300, -1)[:, :900] < 128
    found = np.nonzero(rows.any(axis=1))[0]
    wanted = QFontMetricsF(letters(90, bold=True)).tightBoundingRect(words).height()
    assert found.max() - found.min() + 1 >= wanted - 3
    assert 20 <= found.min() < found.max() < 20 + high
    assert high == canvas.text_height(words, Box(20, 20, 860, 200), 90, bold=True)
