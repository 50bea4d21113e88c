# SPDX-License-Identifier: Apache-2.0
"""Brother QL label printers: a page that was painted for exactly these dots, as the raster lines that they print.

Written from Brother's "Raster Command Reference": what others wrote for these printers is under the GPL.
"""

from __future__ import annotations

from PIL import Image

from hardware.printers.brother_paper import Model, Roll, model, roll_for
from hardware.printers.line import Line, LinePrinter, Talk
from hardware.printers.printer import Area, Dots, Form, Job, Outcome

DPI = 300
ANSWER_SECONDS = 0.7
ANSWER_BYTES = 32
_RASTER, _RESET, _STATUS = b"\x1bia\x01", b"\x1b@", b"\x1biS"
_SIZE, _KNOWN, _ENDLESS, _DIE_CUT = b"\x1biz", 0xCE, 0x0A, 0x0B
"""Which paper is meant to be in: its kind, width and length count, and quality goes before speed."""
_CUT, _EACH, _AT_THE_END = b"\x1biM\x40", b"\x1biA\x01", b"\x1biK\x08"
_FEED, _NOT_PACKED, _LINE, _NEXT, _LAST = b"\x1bid", b"M\x00", b"g\x00", b"\x0c", b"\x1a"
_ASK = bytes(200) + _RESET + _STATUS
_HEAD = b"\x80\x20\x42"
_FIRST = {0: Outcome.OUT_OF_PAPER, 1: Outcome.OUT_OF_PAPER, 2: Outcome.JAMMED, 4: Outcome.BUSY, 5: Outcome.OFFLINE}
_SECOND = {0: Outcome.OUT_OF_PAPER, 4: Outcome.COVER_OPEN, 6: Outcome.JAMMED}
"""Bits of the two error bytes, Brother's Raster Command Reference, "Error information 1" and "2"."""


def raster(pages: tuple[Dots, ...], printer: Model, roll: Roll) -> bytes:
    """What the printer is sent. Endless paper has a shortest length, to which a page is filled up with white.

    Raises ValueError for a page that was not painted for this roll.
    """
    switch = _RASTER if printer.switches else b""
    written = [switch, bytes(printer.invalid), _RESET, switch]
    for number, page in enumerate(pages, 1):
        rows = _rows(page, printer, roll)
        written += [*_head(printer, roll, len(rows)), *rows, _LAST if number == len(pages) else _NEXT]
    return b"".join(written)


def _head(printer: Model, roll: Roll, rows: int) -> list[bytes]:
    kind = _ENDLESS if roll.endless else _DIE_CUT
    size = bytes((_KNOWN, kind, roll.width, roll.length)) + rows.to_bytes(4, "little") + bytes(2)
    cutting = [_CUT, _EACH, _AT_THE_END] if printer.cuts else []
    packing = [_NOT_PACKED] if printer.packs else []
    return [_STATUS, _SIZE + size, *cutting, _FEED + roll.feed.to_bytes(2, "little"), *packing]


def _rows(page: Dots, printer: Model, roll: Roll) -> list[bytes]:
    """Across the whole head, whose first dot is at the right edge of the paper."""
    width, height = roll.dots
    if page.width != width or (not roll.endless and page.height != height):
        raise ValueError(f"a page of {page.width} by {page.height} dots was not painted for {roll.name}")
    head, high = printer.row_bytes * 8, max(page.height, printer.shortest if roll.endless else 0)
    line = Image.new("1", (head, high))
    painted = Image.frombytes("1", (page.width, page.height), page.rows)
    line.paste(painted, (head - width - roll.right - printer.right, 0))
    turned = line.transpose(Image.Transpose.FLIP_LEFT_RIGHT).tobytes()
    size = printer.row_bytes
    return [_LINE + bytes((size,)) + turned[at : at + size] for at in range(0, len(turned), size)]


def outcome_of(answer: bytes) -> Outcome | None:
    """What a status of 32 bytes says; None for anything else."""
    at = answer.rfind(_HEAD)
    status = answer[at : at + ANSWER_BYTES] if at >= 0 else b""
    if len(status) < ANSWER_BYTES:
        return None
    for byte, bits in ((status[8], _FIRST), (status[9], _SECOND)):
        for bit, outcome in bits.items():
            if byte >> bit & 1:
                return outcome
    return Outcome.FAULT if status[8] or status[9] else Outcome.TAKEN


class BrotherPrinter(LinePrinter):
    """Over USB it is asked how it is; over the network it keeps silent, and a job only counts as taken."""

    takes = Form.DOTS

    def __init__(
        self,
        name: str,
        line: Line,
        model_name: str,
        media_name: str,
        role: str = "",
        *,
        answer_seconds: float = ANSWER_SECONDS,
    ) -> None:
        """Raises ValueError for a model or a roll that is none."""
        super().__init__(name, line, role)
        self._answer_seconds = answer_seconds
        self._model = model(model_name)
        self._roll = roll_for(self._model, media_name)

    @property
    def area(self) -> Area:
        return Area(*self._roll.dots, DPI)

    def _ask(self, talk: Talk) -> Outcome:
        if self.way != "USB":
            return Outcome.TAKEN
        answer = talk.ask(_ASK, lambda heard: len(heard) >= ANSWER_BYTES, self._answer_seconds)
        return outcome_of(answer) or Outcome.TAKEN

    def _bytes(self, job: Job) -> bytes:
        return raster(job.pages, self._model, self._roll)
