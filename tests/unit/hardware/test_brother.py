# SPDX-License-Identifier: Apache-2.0
"""Brother's label printers: every roll in every model that takes it, read back from the bytes that it was sent."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.printers.brother import BrotherPrinter, raster
from hardware.printers.brother_paper import MODELS, NARROW, ROLLS, WIDE, Model, Roll, model, roll_for
from hardware.printers.line import TcpLine
from hardware.printers.printer import Dots
from tests.support.printing import read_brother

FITTING = [
    pytest.param(printer, roll, id=f"{printer.name}-{roll.name}")
    for printer, roll in product(MODELS.values(), ROLLS.values())
    if printer.row_bytes == WIDE or not roll.wide
]
PRESETS = {
    "62": (696, 0),
    "29": (306, 0),
    "29x90": (306, 991),
    "62x29": (696, 271),
    "17x54": (165, 566),
    "d24": (236, 236),
}
"""What a lab buys (equipment.md, section 4.6), in dots."""
MEDIA = b"\x1biz"


def page_for(roll: Roll, height: int = 0, seed: int = 1) -> Dots:
    """Black and white in no pattern; what fills a row up to whole bytes is white."""
    width, high = roll.dots
    high = high or height
    row_bytes = (width + 7) // 8
    noise = bytes((seed * 37 + at * at * 101 + at // 7) % 256 for at in range(row_bytes * high))
    keep = (0xFF << (row_bytes * 8 - width)) & 0xFF
    rows = bytearray(noise)
    for last in range(row_bytes - 1, len(rows), row_bytes):
        rows[last] &= keep
    return Dots(width, high, 300, bytes(rows))


@pytest.mark.parametrize("name", PRESETS)
def test_a_roll_that_a_lab_buys_is_as_wide_as_brother_says(name: str) -> None:
    area = BrotherPrinter("p", TcpLine("127.0.0.1"), "QL-820NWB", name).area
    assert ((area.width, area.height), area.dpi) == (PRESETS[name], 300)


@pytest.mark.parametrize(("printer", "roll"), FITTING)
def test_every_dot_comes_out_where_it_was_painted(printer: Model, roll: Roll) -> None:
    pages = tuple(page_for(roll, printer.shortest, seed) for seed in (1, 2))
    came = read_brother(raster(pages, printer, roll), roll.dots[0], roll.right + printer.right)
    assert came == list(pages)


@pytest.mark.parametrize(("printer", "roll"), FITTING)
def test_the_printer_is_told_which_paper_is_meant_and_how_many_rows_come(printer: Model, roll: Roll) -> None:
    page = page_for(roll, printer.shortest)
    sent = raster((page, page), printer, roll)
    told = [at for at in range(len(sent)) if sent.startswith(MEDIA, at)]
    assert len(told) >= 2
    size = sent[told[0] + 3 : told[0] + 13]
    assert size == bytes((0xCE, 0x0A if roll.endless else 0x0B, roll.width, roll.length)) + page.height.to_bytes(
        4, "little"
    ) + bytes(2)
    assert (b"\x1biM\x40" in sent) is printer.cuts
    assert sent.startswith(b"\x1bia\x01" if printer.switches else bytes(printer.invalid))
    assert sent.endswith(b"\x1a")


@settings(max_examples=20)
@given(st.integers(1, 400), st.sampled_from(["QL-500", "QL-820NWB", "QL-1100"]))
def test_a_short_page_on_endless_paper_is_filled_up_with_white(height: int, name: str) -> None:
    printer, roll = MODELS[name], ROLLS["62"]
    page = page_for(roll, height)
    (printed,) = read_brother(raster((page,), printer, roll), roll.dots[0], roll.right + printer.right)
    assert printed.height == max(height, printer.shortest)
    assert printed.rows == page.rows + bytes(87 * (printed.height - height))


def test_a_page_that_was_painted_for_another_roll_is_refused() -> None:
    printer = MODELS["QL-820NWB"]
    for meant, there in (("29", "62"), ("62x29", "62x100"), ("62", "62x29")):
        with pytest.raises(ValueError, match="was not painted for"):
            raster((page_for(ROLLS[meant], 30),), printer, ROLLS[there])


@pytest.mark.parametrize(("name", "roll"), [("QL-1", "62"), ("QL-820NWB", "63"), ("QL-820NWB", "102")])
def test_a_brother_that_nobody_makes_and_a_roll_that_does_not_fit_are_refused(name: str, roll: str) -> None:
    with pytest.raises(ValueError, match="is no"):
        BrotherPrinter("p", TcpLine("127.0.0.1"), name, roll)


def test_the_large_printers_take_every_roll_and_no_roll_is_wider_than_its_head() -> None:
    assert {roll_for(model("QL-1100"), roll).name for roll in ROLLS} == set(ROLLS)
    for printer, roll in product(MODELS.values(), ROLLS.values()):
        if printer.row_bytes == WIDE or not roll.wide:
            assert roll.dots[0] + roll.right + printer.right <= printer.row_bytes * 8
    assert {printer.row_bytes for printer in MODELS.values()} == {NARROW, WIDE}
