# SPDX-License-Identifier: Apache-2.0
"""Labels: for a thing, for a guest's day, and the test page. They fit themselves to whatever roll is in the printer."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.domain.paper import AssetLabel, DayLabel, Symbology, TestPage
from lab_kiosk.ui.qt.paper.canvas import Box, Canvas, Side

PAD_MM = 1.5
GAP_MM = 1.0
BARS_MM = 9.0
WORDS_MM = 12.0
SMALLEST_LETTERS_MM = 1.4
ROOMY_MM = 12.0
"""Below this a label has no room for more than its code, its tag and a name."""
ENDLESS_MM = 30.0
"""How long a label on endless paper is at least."""


def day_label_height(canvas: Canvas, label: DayLabel) -> int:
    """On endless paper."""
    side = canvas.code_side(label.code, Symbology.QR)
    return max(side, canvas.dots(ENDLESS_MM)) if side <= canvas.width * 0.6 else side + canvas.dots(24)


def paint_day_label(canvas: Canvas, label: DayLabel) -> None:
    """The code at the side where the language begins, the words beside it; on tall paper the code above them."""
    beside, words = _split(canvas, canvas.code_side(label.code, Symbology.QR))
    canvas.code(label.code, Symbology.QR, beside)
    said = [
        _Words(label.heading, 0.9),
        _Words(label.name, 1.9, bold=True, lines=2),
        _Words(label.day, 1.0, bold=True),
        _Words(label.until, 0.9, lines=2),
    ]
    y = _stacked(canvas, [one for one in said if one.text], words, canvas.dots(3.0))
    tall = canvas.dots(4.2)
    foot = Box(words.x, words.y + words.height - tall, words.width, tall)
    if label.ends and y <= foot.y:
        canvas.text(label.ends, foot, tall, bold=True)


@dataclass(frozen=True)
class _Words:
    """``size`` is a share of the usual height of letters."""

    text: str
    size: float
    bold: bool = False
    lines: int = 1


def _stacked(canvas: Canvas, said: list[_Words], box: Box, high: int) -> int:
    """Texts under each other, all a little smaller until the last one is in the box too; says where they end."""
    heights: list[int] = []
    while True:
        heights = [canvas.text_height(w.text, box, round(high * w.size), bold=w.bold, lines=w.lines) for w in said]
        if sum(heights) <= box.height or high <= canvas.dots(SMALLEST_LETTERS_MM):
            break
        high -= 1
    y = box.y
    for words, height in zip(said, heights, strict=True):
        if y + height > box.y + box.height:
            break
        canvas.text(words.text, _below(box, y), round(high * words.size), bold=words.bold, lines=words.lines)
        y += height
    return y


def asset_label_height(canvas: Canvas, label: AssetLabel) -> int:
    """On endless paper."""
    if label.symbology is Symbology.CODE_128:
        return canvas.dots(ENDLESS_MM)
    return max(canvas.code_side(label.tag, label.symbology), canvas.dots(ENDLESS_MM * 0.8))


def paint_asset_label(canvas: Canvas, label: AssetLabel) -> None:
    if label.symbology is Symbology.CODE_128:
        _paint_bars(canvas, label)
        return
    beside, words = _split(canvas, canvas.code_side(label.tag, label.symbology))
    canvas.code(label.tag, label.symbology, beside)
    foot = canvas.dots(2.4) if label.owner and words.height >= canvas.dots(ROOMY_MM) else 0
    tag = min(canvas.dots(4.4), (words.height - foot) // 2)
    if tag < canvas.dots(SMALLEST_LETTERS_MM):
        return
    bottom = words.y + words.height - foot
    place = Box(words.x, bottom - round(tag * 1.15), words.width, tag)
    used = _name(canvas, label.name, Box(words.x, words.y, words.width, place.y - words.y), Side.START, lines=3)
    canvas.text(spaced(label.tag), Box(place.x, max(place.y, words.y + used), place.width, tag), tag)
    if foot:
        canvas.text(label.owner, Box(words.x, bottom, words.width, foot), foot)


def _paint_bars(canvas: Canvas, label: AssetLabel) -> None:
    """The bars keep their height: a label that is too low for everything says its tag alone."""
    pad = canvas.dots(PAD_MM) if canvas.height >= canvas.dots(ROOMY_MM) else 0
    wide = canvas.width - 2 * pad
    small, gap = canvas.dots(2.8), canvas.dots(0.8)
    foot = canvas.height - pad - small
    head = Box(pad, pad, wide, foot - 2 * gap - canvas.dots(BARS_MM / 2) - pad)
    y = pad + _name(canvas, label.name, head, Side.CENTRE, lines=1) + gap
    canvas.bars(label.tag, Box(pad, y, wide, foot - y - gap))
    canvas.text(spaced(label.tag), Box(pad, foot, wide, small), small, side=Side.CENTRE)


def _name(canvas: Canvas, name: str, box: Box, side: Side, lines: int) -> int:
    """What a thing is called, on as many lines as there is room for; says how high it came out. 0 where there is no
    room for letters that somebody can read.
    """
    high = min(canvas.dots(3.4), box.height)
    if high < canvas.dots(SMALLEST_LETTERS_MM):
        return 0
    while lines > 1 and canvas.text_height(name, box, high, bold=True, lines=lines) > box.height:
        lines -= 1
    return canvas.text(name, box, high, bold=True, side=side, lines=lines)


def spaced(tag: str) -> str:
    """A tag as somebody reads it out: its prefix, then three characters at a time, the check character last."""
    return " ".join(part for part in (tag[:2], tag[2:5], tag[5:8], tag[8:]) if part)


def paint_test_page(canvas: Canvas, page: TestPage) -> None:
    """A frame at the edge (is it whole?), a ruler in millimetres (is it true?), codes (are they read?), letters."""
    canvas.frame(Box(0, 0, canvas.width, canvas.height), max(1, canvas.dots(0.25)))
    pad = canvas.dots(2.5)
    _ruler(canvas, pad)
    top = pad + canvas.dots(4)
    room = canvas.height - top - pad
    wide = canvas.width - 2 * pad
    side = min(canvas.code_side(page.code, Symbology.QR, 0.5), room, wide)
    canvas.code(page.code, Symbology.QR, Box(pad, top, side, side), 0.5)
    words = Box(pad + side + canvas.dots(GAP_MM), top, wide - side - canvas.dots(GAP_MM), room)
    if words.width < canvas.dots(WORDS_MM):
        words = Box(pad, top + side, wide, room - side)
    y = words.y + canvas.text(page.printer, words, canvas.dots(3), bold=True)
    y += canvas.text(f"{canvas.dpi} dpi, {canvas.width} × {canvas.height}", _below(words, y), canvas.dots(2.4))
    for sample in page.samples:
        if y + canvas.dots(2.6) > words.y + words.height:
            return
        y += canvas.text(sample.word, _below(words, y), canvas.dots(2.4))


def test_page_height(canvas: Canvas, page: TestPage) -> int:
    return canvas.code_side(page.code, Symbology.QR, 0.5) + canvas.dots(10)


def _ruler(canvas: Canvas, y: int) -> None:
    thin = max(1, canvas.dots(0.12))
    millimetres = int((canvas.width / canvas.dpi) * 25.4) - 4
    for mm in range(millimetres + 1):
        tall = canvas.dots(2.6 if mm % 10 == 0 else 1.8 if mm % 5 == 0 else 1.0)
        canvas.block(Box(canvas.dots(2 + mm), y, thin, tall))


def _split(canvas: Canvas, wanted: int) -> tuple[Box, Box]:
    """Where the code goes and where the words go."""
    pad, gap = canvas.dots(PAD_MM), canvas.dots(GAP_MM)
    if canvas.height > canvas.width:
        side = min(wanted, canvas.width)
        top = Box((canvas.width - side) // 2, 0, side, side)
        return top, Box(pad, side, canvas.width - 2 * pad, canvas.height - side - pad)
    side = min(wanted, canvas.height, canvas.width)
    beside = Box(0, (canvas.height - side) // 2, side, side)
    lead = max(pad, (canvas.height - side) // 2 + pad)
    words = Box(side + gap, lead, canvas.width - side - gap - pad, canvas.height - 2 * lead)
    return beside, words


def _below(box: Box, y: int) -> Box:
    return Box(box.x, y, box.width, max(box.y + box.height - y, 1))
