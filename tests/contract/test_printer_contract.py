# SPDX-License-Identifier: Apache-2.0
"""What the lab may rely on with every printer, real or simulated. A new driver joins by one line in PRINTERS.

The pages are the real ones: a guest's label is painted, printed, and its code read back from the very bytes that the
printer was sent, by a decoder that did not write it.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from hardware.device import Condition, DeviceKind
from hardware.printers.brother import BrotherPrinter
from hardware.printers.brother_paper import ROLLS
from hardware.printers.cups import CupsPrinter
from hardware.printers.escpos import EscPosPrinter
from hardware.printers.line import TcpLine
from hardware.printers.plain import PdfFolder, RawPrinter
from hardware.printers.printer import Area, Dots, Form, Job, Outcome, Printer
from hardware.printers.zpl import ASK, ZplPrinter
from hardware.simulated.printer import SimulatedPrinter
from lab_kiosk.domain.codes import day_label
from lab_kiosk.domain.paper import DayLabel, Symbology
from lab_kiosk.printing import job_for
from tests.support.cups import QUEUE, private_cups
from tests.support.patience import until
from tests.support.printing import (
    Sink,
    eye,
    pdf_pages,
    read_brother,
    read_codes,
    read_escpos,
    read_zpl,
    sink,
)

CODES = [day_label(bytes([number]) * 16) for number in range(3)]
FAST = {"answer_seconds": 0.05}


@dataclass
class Bench:
    """A printer, what came out of it, and a way to pull its plug and to put it back."""

    printer: Printer
    came: Callable[[int], list[Image.Image]]
    pull: Callable[[], object]
    plug: Callable[[], AbstractContextManager[object]] | Callable[[], object]


Make = Callable[[Path], AbstractContextManager[Bench]]


@contextmanager
def on_a_sink(
    make: Callable[[TcpLine], Printer], read: Callable[[bytes], list[Image.Image]], **kind: object
) -> Iterator[Bench]:
    with sink(**kind) as first:  # type: ignore[arg-type]
        here = [first]
        printer = make(TcpLine("127.0.0.1", first.port, connect_seconds=1, send_seconds=5))

        def came(count: int) -> list[Image.Image]:
            jobs = first.wait(count) if here[-1] is first else here[-1].wait(count)
            return [page for job in jobs for page in read(job)]

        stack: list[AbstractContextManager[Sink]] = []

        def pull() -> None:
            first.stop()

        def plug() -> None:
            again = sink(port=first.port, **kind)  # type: ignore[arg-type]
            here.append(again.__enter__())
            stack.append(again)

        try:
            yield Bench(printer, came, pull, plug)
        finally:
            for again in stack:
                again.__exit__(None, None, None)


def obliging_zebra() -> Callable[[bytes], bytes]:
    ready = (
        b"\x02030,0,0,0254,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
    )
    return lambda heard: ready if heard.endswith(ASK) else b""


def zpl(dpi: int, **kind: object) -> Make:
    area = Area(457, 254, 203) if dpi == 203 else Area(675, 375, 300)

    def make(folder: Path) -> AbstractContextManager[Bench]:
        return on_a_sink(
            lambda line: ZplPrinter("bench", line, area, "labels", **FAST),
            lambda sent: [eye(page) for page in read_zpl(sent, dpi)],
            **kind,
        )

    return make


def escpos(folder: Path) -> AbstractContextManager[Bench]:
    return on_a_sink(
        lambda line: EscPosPrinter("bench", line, Area(576, 0, 203), "slips", **FAST),
        lambda sent: [eye(read_escpos(sent, 203))] if len(sent) > 100 else [],
    )


def brother(roll: str) -> Make:
    def make(folder: Path) -> AbstractContextManager[Bench]:
        label = ROLLS[roll]
        return on_a_sink(
            lambda line: BrotherPrinter("bench", line, "QL-820NWB", roll, "labels"),
            lambda sent: [eye(page) for page in read_brother(sent, label.dots[0], label.right)] if sent else [],
        )

    return make


def raw(folder: Path) -> AbstractContextManager[Bench]:
    return on_a_sink(
        lambda line: RawPrinter("bench", line, "sheets"), lambda sent: pdf_pages(sent, 203) if sent else []
    )


@contextmanager
def pdf(folder: Path) -> Iterator[Bench]:
    place = folder / "paper"

    def came(count: int) -> list[Image.Image]:
        files = sorted(place.glob("*.pdf"), key=lambda path: path.name)
        assert len(files) >= count
        assert not list(place.glob("*.part"))
        return [page for file in files for page in pdf_pages(file.read_bytes(), 203)]

    def pull() -> None:
        shutil.rmtree(place, ignore_errors=True)
        place.write_text("a file where the folder was")

    yield Bench(PdfFolder("bench", place, "sheets"), came, pull, place.unlink)


@contextmanager
def simulated(folder: Path) -> Iterator[Bench]:
    printer = SimulatedPrinter("bench", Area(457, 254, 203), "labels", folder)

    def came(count: int) -> list[Image.Image]:
        assert len(list(folder.glob("*.png"))) == len(printer.tray) >= count
        return [eye(page) for page in printer.tray]

    def trouble(outcome: Outcome | None) -> Callable[[], None]:
        return lambda: setattr(printer, "trouble", outcome)

    yield Bench(printer, came, trouble(Outcome.OFFLINE), trouble(None))


@contextmanager
def cups(folder: Path) -> Iterator[Bench]:
    with sink() as paper, private_cups(folder, paper.port) as server:
        printer = CupsPrinter("bench", QUEUE, "sheets", server=server.address)

        def came(count: int) -> list[Image.Image]:
            return [page for document in paper.wait(count) for page in pdf_pages(document, 203)]

        yield Bench(printer, came, server.stop, server.start)


PRINTERS = [
    pytest.param(simulated, id="simulated"),
    pytest.param(pdf, id="pdf"),
    pytest.param(zpl(203), id="zpl-203-silent"),
    pytest.param(zpl(300, answer=obliging_zebra()), id="zpl-300-answers"),
    pytest.param(escpos, id="escpos"),
    pytest.param(brother("62"), id="brother-62"),
    pytest.param(brother("62x29"), id="brother-62x29"),
    pytest.param(raw, id="raw"),
    pytest.param(cups, id="cups", marks=pytest.mark.slow),
]


@pytest.fixture(params=PRINTERS)
def bench(request: pytest.FixtureRequest, tmp_path: Path, qapp: QGuiApplication) -> Iterator[Bench]:
    make: Make = request.param
    with make(tmp_path) as here:
        yield here


def job(printer: Printer, code: str, ticket: str = "1", name: str = "Robin") -> Job:
    label = DayLabel(code=code, heading="Visitor", name=name, day="May 4", until="Until tonight", ends=code[-4:])
    return job_for(printer, [label], ticket)


def codes(pages: list[Image.Image]) -> list[str]:
    return [code for page in pages for code in sorted(read_codes(page, Symbology.QR))]


def test_each_job_comes_out_once_whole_and_in_order(bench: Bench) -> None:
    for number, code in enumerate(CODES):
        result = bench.printer.print(job(bench.printer, code, f"{number}"))
        assert result.outcome.done, result
        assert result.taken
    assert codes(bench.came(len(CODES))) == CODES


def test_unplugged_it_says_so_in_time_and_plugged_in_again_it_prints(bench: Bench) -> None:
    assert bench.printer.print(job(bench.printer, CODES[0], "0")).outcome.done
    bench.came(1)
    bench.pull()
    began = time.monotonic()
    result = bench.printer.print(job(bench.printer, CODES[1], "1"))
    assert time.monotonic() - began < 20
    assert result.outcome in {Outcome.OFFLINE, Outcome.PERMISSION}, result
    assert not result.taken
    status = bench.printer.status(1.0)
    assert status.condition in {Condition.SEARCHING, Condition.IN_TROUBLE}
    assert status.trouble is not None
    bench.plug()
    assert bench.printer.print(job(bench.printer, CODES[2], "2")).outcome.done
    until(lambda: codes(bench.came(1))[-1] == CODES[2], "what was printed last")


def test_it_says_how_it_is_and_nothing_of_what_it_printed(bench: Bench) -> None:
    before = bench.printer.status(1.0)
    bench.printer.print(job(bench.printer, CODES[0], "0", name="Zaphod"))
    after = bench.printer.status(2.0)
    assert (before.id, before.kind, before.condition) == (after.id, DeviceKind.PRINTER, Condition.READY)
    assert (after.name, after.role) == ("bench", bench.printer.role)
    assert after.way
    assert after.place
    assert "Zaphod" not in repr(after)
    assert CODES[0] not in repr(after)


def test_what_it_cannot_print_is_refused_and_costs_no_paper(bench: Bench) -> None:
    dots = Job("1", "x", pages=(Dots(8, 8, 203, bytes(8)),))
    pdf_job = Job("1", "x", document=b"%PDF-1.4")
    other = pdf_job if bench.printer.takes is Form.DOTS else dots
    assert bench.printer.print(other).outcome is Outcome.REFUSED
    assert bench.printer.print(Job("1", "x")).outcome is Outcome.REFUSED
    if bench.printer.takes is Form.DOTS:
        assert bench.printer.print(dots).outcome is Outcome.REFUSED


@pytest.mark.parametrize("title", ["^XZ~JR\x1b@", "-o raw; rm -rf", "../../etc/passwd", "x" * 3000, "\x1dV\x00ملصق"])
def test_a_title_is_only_a_title(bench: Bench, title: str) -> None:
    made = job(bench.printer, CODES[0], title)
    hostile = Job(title.replace("\x00", ""), title.replace("\x00", ""), made.pages, made.document)
    assert bench.printer.print(hostile).outcome.done
    assert codes(bench.came(1)) == CODES[:1]
