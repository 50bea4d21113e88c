# SPDX-License-Identifier: Apache-2.0
"""Slip printers that speak ESC/POS. python-escpos writes the bytes; the line that sends them is ours, because it bounds
what `escpos.printer.Network` does not (a printer that stops reading) and reads answers before it closes.

The slip is a picture (GS v 0): code pages know no Arabic, and what was painted is what was previewed.
"""

from __future__ import annotations

from PIL import Image

from hardware.printers.line import Line, LinePrinter, Talk
from hardware.printers.printer import Area, Dots, Form, Job, Outcome

ANSWER_SECONDS = 0.5
FEED_LINES = 4
_OFFLINE_CAUSE, _PAPER = b"\x10\x04\x02", b"\x10\x04\x04"
"""DLE EOT 2 and DLE EOT 4, answered with one byte each even while the printer is offline."""


def slip(pages: tuple[Dots, ...]) -> bytes:
    """The pages one under the other, fed and cut."""
    # With the first slip: it reads its capabilities for 0.3 s, and sets up the program's logging if nobody has yet.
    from escpos.printer import Dummy  # noqa: PLC0415 - as above

    paper = Dummy()
    wide = {"width": {"pixels": max(page.width for page in pages)}}  # else the library prints a remark on our output
    paper.profile.profile_data = paper.profile.profile_data | {"media": wide}
    paper.hw("INIT")
    for page in pages:
        paper.image(picture(page), impl="bitImageRaster", fragment_height=512)
    paper.print_and_feed(FEED_LINES)
    paper.cut(feed=False)
    written: bytes = paper.output
    return written


def picture(page: Dots) -> Image.Image:
    """A page for Pillow, black on white."""
    return Image.frombytes("1", (page.width, page.height), page.rows, "raw", "1;I")


def outcome_of(offline_cause: int | None, paper: int | None) -> Outcome:
    """The two status bytes of Epson's ESC/POS reference; None where nothing, or nonsense, was answered."""
    if paper is not None and paper & 0x60:
        return Outcome.OUT_OF_PAPER
    if offline_cause is not None:
        for bit, outcome in ((0x04, Outcome.COVER_OPEN), (0x20, Outcome.OUT_OF_PAPER), (0x40, Outcome.JAMMED)):
            if offline_cause & bit:
                return outcome
    return Outcome.TAKEN


def status_byte(answer: bytes) -> int | None:
    """The last byte that has the fixed bits of a status (0xx1xx10)."""
    return next((byte for byte in reversed(answer) if byte & 0b10010011 == 0b00010010), None)


class EscPosPrinter(LinePrinter):
    takes = Form.DOTS

    def __init__(
        self, name: str, line: Line, area: Area, role: str = "", *, answer_seconds: float = ANSWER_SECONDS
    ) -> None:
        super().__init__(name, line, role)
        self._area, self._answer_seconds = area, answer_seconds

    @property
    def area(self) -> Area:
        return self._area

    def _ask(self, talk: Talk) -> Outcome:
        cause = self._status(talk, _OFFLINE_CAUSE)
        return outcome_of(cause, self._status(talk, _PAPER) if cause is not None else None)

    def _status(self, talk: Talk, question: bytes) -> int | None:
        return status_byte(talk.ask(question, bool, self._answer_seconds))

    def _bytes(self, job: Job) -> bytes:
        return slip(job.pages)
