# SPDX-License-Identifier: Apache-2.0
"""Sheets of cards to cut out, badges and command cards, and sheets of labels.

The longest badge is QR version 6: 41 modules and a quiet zone of 4 on each side, 39.2 mm at 0.8 mm a module.
"""

from __future__ import annotations

from collections.abc import Sequence

from lab_kiosk.domain.label_sheets import Spot
from lab_kiosk.domain.paper import AssetLabel, BadgeCard, CommandCard, Symbology
from lab_kiosk.ui.qt.paper.canvas import Box, Canvas, DoesNotFitError, Side
from lab_kiosk.ui.qt.paper.labels import paint_asset_label

MARGIN_MM = 10.0
BADGE_MM = (60.0, 62.0)
"""Width and height of a badge: a code of up to 49 modules, two lines under it."""
CARD_MM = (85.6, 54.0)
"""A command card is as large as a bank card."""
CARD_MODULE_MM = 1.1


def places(canvas: Canvas, size_mm: tuple[float, float]) -> list[Box]:
    """Where cards of a size lie on a page, row by row, the whole of them in its middle."""
    wide, high = canvas.dots(size_mm[0]), canvas.dots(size_mm[1])
    margin = canvas.dots(MARGIN_MM)
    across, down = (canvas.width - 2 * margin) // wide, (canvas.height - 2 * margin) // high
    if across < 1 or down < 1:
        raise DoesNotFitError(f"cards of {size_mm[0]} by {size_mm[1]} mm need larger paper")
    left, top = (canvas.width - across * wide) // 2, (canvas.height - down * high) // 2
    return [Box(left + x * wide, top + y * high, wide, high) for y in range(down) for x in range(across)]


def paint_badges(canvas: Canvas, cards: Sequence[BadgeCard]) -> None:
    for box, card in zip(places(canvas, BADGE_MM), cards, strict=False):
        canvas.cut_marks(box)
        top = canvas.dots(2)
        side = min(canvas.code_side(card.text, Symbology.QR), box.height - canvas.dots(14))
        canvas.code(card.text, Symbology.QR, Box(box.x, box.y + top, box.width, side))
        under = box.y + top + side
        edge = canvas.dots(3)
        title = Box(box.x + edge, under, box.width - 2 * edge, canvas.dots(7))
        canvas.text(card.title, title, canvas.dots(5), bold=True, side=Side.CENTRE)
        human = Box(title.x, under + title.height, title.width, canvas.dots(5))
        canvas.text(card.human, human, canvas.dots(3.2), side=Side.CENTRE)


def paint_cards(canvas: Canvas, cards: Sequence[CommandCard]) -> None:
    """The code, the word in every language, and a black edge on those that ask for a staff badge."""
    for box, card in zip(places(canvas, CARD_MM), cards, strict=False):
        canvas.cut_marks(box)
        pad = canvas.dots(4)
        if card.note:
            canvas.block(Box(box.x, box.y, canvas.dots(2.4), box.height))
        side = canvas.code_side(card.code, Symbology.QR, CARD_MODULE_MM)
        code = Box(box.x + box.width - side - canvas.dots(1), box.y + (box.height - side) // 2, side, side)
        canvas.code(card.code, Symbology.QR, code, CARD_MODULE_MM)
        words = Box(box.x + pad + canvas.dots(1.5), box.y + pad, code.x - box.x - pad - canvas.dots(1.5), box.height)
        high = canvas.dots(7.0)
        heights = [
            canvas.text_height(said.word, words, high if not number else round(high * 0.62), bold=not number, lines=2)
            for number, said in enumerate(card.words)
        ]
        gap = canvas.dots(1.2)
        y = box.y + (box.height - sum(heights) - gap * (len(heights) - 1)) // 2
        for number, said in enumerate(card.words):
            line = Box(words.x, y, words.width, box.height)
            canvas.text(said.word, line, high if not number else round(high * 0.62), bold=not number, lines=2)
            y += heights[number] + gap
        if card.note:
            small = canvas.dots(2.8)
            foot = Box(words.x, box.y + box.height - canvas.dots(3) - small, words.width, small)
            canvas.text(card.note, foot, small)


def paint_labels(canvas: Canvas, labels: Sequence[tuple[Spot, AssetLabel]]) -> None:
    """Each label in its place on the sheet, as if that were its paper. A sheet has no side where it begins: its labels
    are counted as English is read.
    """
    for spot, label in labels:
        left, top = canvas.at_least(spot.left), canvas.at_least(spot.top)
        right, bottom = canvas.dots(spot.left + spot.width), canvas.dots(spot.top + spot.height)
        with canvas.within(Box(left, top, right - left, bottom - top), label.language) as paper:
            paint_asset_label(paper, label)
