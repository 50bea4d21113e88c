# SPDX-License-Identifier: Apache-2.0
"""Brother QL label printers: raster lines written by brother_ql from a page that was painted for exactly these dots."""

from __future__ import annotations

from brother_ql.conversion import convert
from brother_ql.labels import FormFactor, Label, LabelsManager
from brother_ql.models import Model, ModelsManager
from brother_ql.raster import BrotherQLRaster
from PIL import Image

from hardware.printers.escpos import picture
from hardware.printers.line import Line, LinePrinter, Talk
from hardware.printers.printer import Area, Dots, Form, Job, Outcome

DPI = 300
ANSWER_SECONDS = 0.7
ANSWER_BYTES = 32
_ASK = b"\x00" * 200 + b"\x1b@" + b"\x1biS"
_HEAD = b"\x80\x20\x42"
_FIRST = {0: Outcome.OUT_OF_PAPER, 1: Outcome.OUT_OF_PAPER, 2: Outcome.JAMMED, 4: Outcome.BUSY, 5: Outcome.OFFLINE}
_SECOND = {0: Outcome.OUT_OF_PAPER, 4: Outcome.COVER_OPEN, 6: Outcome.JAMMED}
"""Bits of the two error bytes, Brother's Raster Command Reference, "Error information 1" and "2"."""


def model(name: str) -> Model:
    """Raises ValueError for a model that brother_ql does not know."""
    return _by_name(ModelsManager(), name, "model of Brother")


def media(name: str) -> Label:
    """A roll by Brother's own size, like ``62`` (endless) or ``62x29``. Raises ValueError for one that is none."""
    return _by_name(LabelsManager(), name, "Brother label")


def _by_name(known: ModelsManager | LabelsManager, name: str, what: str) -> Model | Label:
    there = {item.identifier: item for item in known.iter_elements()}
    if name not in there:
        raise ValueError(f"{name!r} is no {what}: one of {', '.join(there)}")
    return there[name]


def raster(pages: tuple[Dots, ...], model_name: str, media_name: str) -> bytes:
    """What the printer is sent. Endless paper has a shortest length, to which a page is filled up with white."""
    writer = BrotherQLRaster(model_name)
    writer.exception_on_warning = True  # what a model cannot do is left out silently; the rest of it is printed
    shortest = model(model_name).min_max_length_dots[0] if media(media_name).form_factor is FormFactor.ENDLESS else 0
    pictures = [_at_least(picture(page), shortest) for page in pages]
    written: bytes = convert(writer, pictures, media_name, rotate="0", cut=True, compress=False, threshold=50)
    return written


def _at_least(page: Image.Image, height: int) -> Image.Image:
    if page.height >= height:
        return page
    longer = Image.new("1", (page.width, height), 1)
    longer.paste(page, (0, 0))
    return longer


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
        self._model, self._media = model(model_name).identifier, media(media_name)

    @property
    def area(self) -> Area:
        width, height = self._media.dots_printable
        return Area(width, height, DPI)

    def _ask(self, talk: Talk) -> Outcome:
        if self.way != "USB":
            return Outcome.TAKEN
        answer = talk.ask(_ASK, lambda heard: len(heard) >= ANSWER_BYTES, self._answer_seconds)
        return outcome_of(answer) or Outcome.TAKEN

    def _bytes(self, job: Job) -> bytes:
        return raster(job.pages, self._model, self._media.identifier)
