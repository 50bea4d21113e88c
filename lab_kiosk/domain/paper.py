# SPDX-License-Identifier: Apache-2.0
"""What is printed, as values: what a page says, never how it looks. Texts are already in the reader's language."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import msgspec

from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.label_sheets import Stock


class Symbology(StrEnum):
    """``QR`` for the camera and every scanner, ``DATA_MATRIX`` where the thing is too small for it, ``CODE_128`` for
    scanners that only know lines.
    """

    QR = "qr"
    DATA_MATRIX = "data-matrix"
    CODE_128 = "code-128"


class Area(msgspec.Struct, frozen=True):
    """What can be printed on, in dots. ``height`` is 0 for endless paper."""

    width: int
    height: int
    dpi: int


class Raster(msgspec.Struct, frozen=True):
    """A printed page, dot by dot: rows from the top, each padded to whole bytes, the leftmost dot the highest bit, 1
    for black.
    """

    width: int
    height: int
    dpi: int
    rows: bytes


class AssetLabel(msgspec.Struct, frozen=True, kw_only=True):
    """What is stuck on a thing. ``owner`` tells a finder whose it is."""

    tag: str
    name: str
    owner: str = ""
    symbology: Symbology = Symbology.QR
    language: str = "en"


class LabelSheets(msgspec.Struct, frozen=True, kw_only=True):
    """Labels on sheets that an office printer takes. ``start`` is the first free label of the first sheet, from 1."""

    labels: tuple[AssetLabel, ...]
    stock: Stock
    start: int = 1


class DayLabel(Discreet, frozen=True, kw_only=True):
    """A guest's label for today. ``ends`` are the last letters of the code, as the roll names a guest who said no
    name.
    """

    SECRETS: ClassVar[tuple[str, ...]] = ("code", "name", "ends")

    code: str
    heading: str
    name: str
    day: str
    until: str
    ends: str
    language: str = "en"


class BadgeCard(Discreet, frozen=True, kw_only=True):
    """``text`` is what the code says, ``title`` whose it is, ``human`` what a person reads out to staff."""

    SECRETS: ClassVar[tuple[str, ...]] = ("text", "title", "human")

    text: str
    title: str = ""
    human: str = ""


class BadgeSheet(msgspec.Struct, frozen=True):
    cards: tuple[BadgeCard, ...]


class Spoken(msgspec.Struct, frozen=True):
    """A word in a language."""

    language: str
    word: str


class CommandCard(msgspec.Struct, frozen=True, kw_only=True):
    """A card whose scan is a tap. ``note`` is there for cards that ask for a staff badge."""

    code: str
    words: tuple[Spoken, ...]
    note: str = ""


class CommandCards(msgspec.Struct, frozen=True):
    cards: tuple[CommandCard, ...]


class SlipLine(msgspec.Struct, frozen=True, kw_only=True):
    """``title`` is said in bold and stands alone; otherwise ``left`` and ``right`` share the line."""

    title: str = ""
    left: str = ""
    right: str = ""


class Slip(Discreet, frozen=True, kw_only=True):
    """The receipt of a visit."""

    SECRETS: ClassVar[tuple[str, ...]] = ("heading", "lines")

    heading: str
    when: str
    lines: tuple[SlipLine, ...]
    foot: str = ""
    language: str = "en"


class Listing(Discreet, frozen=True, kw_only=True):
    """A table on sheets, its header on each. ``shares`` are the widths of the columns, in proportion; ``foot`` stands
    at the end of each sheet, with the number of the sheet.
    """

    SECRETS: ClassVar[tuple[str, ...]] = ("rows",)

    heading: str
    when: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]
    foot: str = ""
    language: str = "en"


class TestPage(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a printer prints where it should, as wide as it should, and codes that can be read."""

    __test__ = False  # pytest collects by name

    printer: str
    samples: tuple[Spoken, ...]
    code: str = "LAB KIOSK TEST"


Document = AssetLabel | LabelSheets | DayLabel | BadgeSheet | CommandCards | Slip | Listing | TestPage
