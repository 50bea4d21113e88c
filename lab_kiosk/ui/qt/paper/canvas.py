# SPDX-License-Identifier: Apache-2.0
"""A page while it is painted. Everything on it is measured in whole dots of the printer, and codes are made of them.

A module that is 6.4 dots wide on paper is 6 here and 7 there, and a scanner sees the difference. So a code is never a
picture that somebody scales: each module is the same whole number of dots.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.domain.paper import Symbology

MODULE_MM = 0.8
"""Where a web camera at arm's length has the two to two and a half pixels a module that it needs (hardware.md §1.5)."""
SMALLEST_MODULE_MM = 0.5
"""Four dots at 203 dpi."""
SMALLEST_LINE_MM = 0.25
"""Of linear codes, which only hand scanners read: two dots at 203 dpi."""
COARSEST_DPI = 200
"""A PDF may end on a printer of 203 dpi, where a line of 2.2 dots would be two here and three there. So the lines of a
linear code are whole dots of that printer, too.
"""
QUIET = {Symbology.QR: 4, Symbology.DATA_MATRIX: 2, Symbology.CODE_128: 10}
"""White modules on each side of a code."""
LONGEST_TEXT = 200
_SHRINKS = 0.94
_BLANK = frozenset({"Cc", "Zl", "Zp"})
_UNSEEN = frozenset({"Cf", "Cs", "Co", "Cn"})
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_BLACK = QColor(0, 0, 0)

Encode = Callable[[str, Symbology], Sequence[str]]
"""A code without its quiet zone: one string a row, "1" for a dark module. Raises ValueError for what cannot be one."""


class DoesNotFitError(ValueError):
    """A code would have to be smaller than anybody can read."""


class Side(Enum):
    START = auto()
    CENTRE = auto()
    END = auto()


@dataclass(frozen=True)
class Box:
    """In dots, from the top and from the side where the language begins to write."""

    x: int
    y: int
    width: int
    height: int


class Canvas:
    """One page. ``width`` and ``height`` in dots; ``dpi`` of the printer; a page of Arabic begins at the right."""

    def __init__(self, painter: QPainter, width: int, height: int, dpi: int, encode: Encode, language: str) -> None:
        self._painter = painter
        self.width, self.height, self.dpi = width, height, dpi
        self._encode = encode
        self._towards_left = LANGUAGES[language].right_to_left if language in LANGUAGES else False

    def dots(self, mm: float) -> int:
        return round(mm * self.dpi / 25.4)

    def at_least(self, mm: float) -> int:
        return math.ceil(mm * self.dpi / 25.4 - 0.01)

    @contextmanager
    def within(self, box: Box, language: str) -> Iterator[Canvas]:
        """A part of the page, from its left side, as a page of its own."""
        self._painter.save()
        self._painter.translate(box.x, box.y)
        try:
            yield Canvas(self._painter, box.width, box.height, self.dpi, self._encode, language)
        finally:
            self._painter.restore()

    def code(self, text: str, symbology: Symbology, box: Box, module_mm: float = MODULE_MM) -> Box:
        """A square code in the middle of a box, its quiet zone inside; says where its modules are.

        Modules are ``module_mm`` or a little more, or as large as the box allows. Raises DoesNotFitError.
        """
        rows = self._encode(text, symbology)
        quiet = QUIET[symbology]
        module = self._module(len(rows[0]) + 2 * quiet, min(box.width, box.height), module_mm)
        side = len(rows) * module
        place = Box(box.x + (box.width - side) // 2, box.y + (box.height - side) // 2, side, side)
        self._modules(rows, place, module, module)
        return place

    def code_side(self, text: str, symbology: Symbology, module_mm: float = MODULE_MM) -> int:
        """How wide a square code is with its quiet zone, in dots, when nothing is in its way."""
        return (len(self._encode(text, symbology)[0]) + 2 * QUIET[symbology]) * self.at_least(module_mm)

    def bars(self, text: str, box: Box, line_mm: float = 0.375) -> Box:
        """A linear code, as high as the box, its quiet zone inside. Raises DoesNotFitError."""
        rows = self._encode(text, Symbology.CODE_128)
        wide = len(rows[0]) + 2 * QUIET[Symbology.CODE_128]
        line = min(self.at_least(line_mm), box.width // wide)
        line -= line % max(1, self.dpi // COARSEST_DPI)
        if line < self.dots(SMALLEST_LINE_MM):
            raise DoesNotFitError(f"{len(text)} characters of Code 128 need paper of {wide * SMALLEST_LINE_MM:.0f} mm")
        place = Box(box.x + (box.width - len(rows[0]) * line) // 2, box.y, len(rows[0]) * line, box.height)
        self._modules(rows[:1], place, line, box.height)
        return place

    def text(
        self, words: str, box: Box, height: int, *, bold: bool = False, side: Side = Side.START, lines: int = 1
    ) -> int:
        """Words in a box, in letters of at most ``height`` dots, smaller until they fit, cut with … where even that is
        not enough. Says how high they came out; they hang from the top of the box.
        """
        font, broken = self._fitted(tidy(words), box, height, bold, lines)
        metrics = QFontMetricsF(font)
        step = _step(metrics, broken)
        painter = self._painter
        painter.setFont(font)
        painter.setPen(_BLACK)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._towards_left else Qt.LayoutDirection.LeftToRight
        )
        for number, line in enumerate(broken):
            left = self._beginning(box, side, metrics.horizontalAdvance(line))
            painter.drawText(QPointF(left, box.y + number * step + metrics.ascent()), line)
        return math.ceil(step * len(broken))

    def text_height(self, words: str, box: Box, height: int, *, bold: bool = False, lines: int = 1) -> int:
        """What :meth:`text` would say, without painting."""
        font, broken = self._fitted(tidy(words), box, height, bold, lines)
        return math.ceil(_step(QFontMetricsF(font), broken) * len(broken))

    def block(self, box: Box) -> None:
        """Black all over."""
        self._painter.fillRect(QRect(self._left(box), box.y, box.width, box.height), _BLACK)

    def frame(self, box: Box, thick: int) -> None:
        """A black line just inside a box."""
        for edge in (
            Box(box.x, box.y, box.width, thick),
            Box(box.x, box.y + box.height - thick, box.width, thick),
            Box(box.x, box.y, thick, box.height),
            Box(box.x + box.width - thick, box.y, thick, box.height),
        ):
            self.block(edge)

    def cut_marks(self, box: Box, arm_mm: float = 2.0) -> None:
        """Where to cut a card out of its sheet."""
        painter, arm = self._painter, self.dots(arm_mm)
        painter.setPen(QPen(QColor(120, 120, 120), max(1, self.dots(0.1))))
        left = self._left(box)
        for x in (left, left + box.width):
            for y in (box.y, box.y + box.height):
                painter.drawLine(QPointF(x - arm, y), QPointF(x + arm, y))
                painter.drawLine(QPointF(x, y - arm), QPointF(x, y + arm))

    def _module(self, modules: int, side: int, module_mm: float) -> int:
        module = min(self.at_least(module_mm), side // modules)
        if module < self.dots(SMALLEST_MODULE_MM):
            raise DoesNotFitError(f"a code of {modules} modules needs {modules * SMALLEST_MODULE_MM:.0f} mm of paper")
        return module

    def _modules(self, rows: Sequence[str], place: Box, wide: int, high: int) -> None:
        """Neighbours are one rectangle, so that no hairline parts them in a PDF. A code is never mirrored."""
        left = self._left(place)
        for number, row in enumerate(rows):
            for start, length in dark_runs(row):
                self._painter.fillRect(QRect(left + start * wide, place.y + number * high, length * wide, high), _BLACK)

    def _left(self, box: Box) -> int:
        return self.width - box.x - box.width if self._towards_left else box.x

    def _beginning(self, box: Box, side: Side, wide: float) -> float:
        """Where the left end of a line lies that is so wide."""
        if side is Side.CENTRE:
            return self._left(box) + (box.width - wide) / 2
        at_left = (side is Side.START) is not self._towards_left
        return self._left(box) + (0 if at_left else box.width - wide)

    def _fitted(self, words: str, box: Box, height: int, bold: bool, lines: int) -> tuple[QFont, list[str]]:
        size = float(max(height, 4))
        smallest = max(size * 0.5, 4.0)
        while True:
            font = letters(size, bold=bold)
            broken = broken_lines(QFontMetricsF(font), words, box.width, lines)
            if broken is not None or size <= smallest:
                break
            size = max(size * _SHRINKS, smallest)
        return font, broken if broken is not None else _cut(QFontMetricsF(font), words, box.width, lines)


def letters(size: float, *, bold: bool) -> QFont:
    """The kiosk's own letters. ``size`` is the height of a line in dots."""
    font = QFont("Inter")
    font.setPixelSize(max(3, round(size * 0.82)))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def tidy(words: str) -> str:
    """Of a text from anywhere what can be printed on lines of ours: no control, no invisible turn of direction."""
    kinds = ((letter, unicodedata.category(letter)) for letter in words[: LONGEST_TEXT * 4])
    seen = "".join(
        " " if kind in _BLANK else letter for letter, kind in kinds if kind not in _UNSEEN or letter in _JOINERS
    )
    one = " ".join(seen.split())
    return one if len(one) <= LONGEST_TEXT else one[: LONGEST_TEXT - 1] + "…"


def broken_lines(metrics: QFontMetricsF, words: str, width: int, lines: int) -> list[str] | None:
    """The words on at most that many lines, or None where they need more or a word alone is too wide."""
    broken: list[str] = []
    for word in words.split(" "):
        longer = f"{broken[-1]} {word}" if broken else word
        if broken and metrics.horizontalAdvance(longer) <= width:
            broken[-1] = longer
        elif metrics.horizontalAdvance(word) <= width and len(broken) < lines:
            broken.append(word)
        else:
            return None
    return broken


def _cut(metrics: QFontMetricsF, words: str, width: int, lines: int) -> list[str]:
    """As many words a line as there is room for, the rest behind an ellipsis."""
    kept: list[str] = []
    rest = words
    while len(kept) < lines - 1:
        line, left = "", rest.split(" ")
        while left and metrics.horizontalAdvance(f"{line} {left[0]}".strip()) <= width:
            line = f"{line} {left.pop(0)}".strip()
        if not line:
            break
        kept.append(line)
        rest = " ".join(left)
    return [*kept, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _step(metrics: QFontMetricsF, lines: Sequence[str]) -> float:
    """How far below each other lines stand. Letters that another font lends may hang lower than our own do."""
    lowest = max((metrics.boundingRect(line).bottom() for line in lines), default=0.0)
    return metrics.ascent() + max(metrics.descent(), lowest)


def dark_runs(row: str) -> list[tuple[int, int]]:
    """Where dark begins and how far it goes."""
    runs: list[tuple[int, int]] = []
    for index, module in enumerate(row):
        if module == "1" and index and row[index - 1] == "1":
            start, length = runs[-1]
            runs[-1] = (start, length + 1)
        elif module == "1":
            runs.append((index, 1))
    return runs
