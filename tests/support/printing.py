# SPDX-License-Identifier: Apache-2.0
"""What stands in for paper: a sink on port 9100, readers of the printers' own languages, and decoders that did not
write what they read.
"""

from __future__ import annotations

import itertools
import os
import re
import socket
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from PIL import Image

from hardware.printers.printer import Dots
from lab_kiosk.domain.paper import Raster, Symbology

Answer = Callable[[bytes], bytes]


def silent(heard: bytes) -> bytes:
    """Most printers never say a word."""
    return b""


@dataclass
class Sink:
    """A printer's port: keeps every connection's bytes, and answers what it is told to."""

    answer: Answer = silent
    port: int = 0
    deaf: bool = False
    """It takes a connection and reads nothing."""
    _news: threading.Condition = field(default_factory=threading.Condition)
    _ended: dict[int, bytes] = field(default_factory=dict)
    _held: list[socket.socket] = field(default_factory=list)
    _server: socket.socket | None = None

    @property
    def jobs(self) -> list[bytes]:
        """What each connection that has ended brought, in the order in which they began, as paper comes out."""
        return [self._ended[number] for number in sorted(self._ended)]

    def stop(self) -> None:
        """The plug is pulled: nobody listens on the port any more."""
        if self._server is not None:
            self._server.shutdown(socket.SHUT_RDWR)
            self._server.close()
            self._server = None

    def serve(self, server: socket.socket) -> None:
        for number in itertools.count():
            try:
                connection, _ = server.accept()
            except OSError:
                return
            if self.deaf:
                self._held.append(connection)
                continue
            threading.Thread(target=self._hear, args=(number, connection), daemon=True).start()

    def _hear(self, number: int, connection: socket.socket) -> None:
        heard = b""
        with connection:
            try:
                while data := connection.recv(65536):
                    heard += data
                    said = self.answer(data)
                    if said:
                        connection.sendall(said)
            except OSError:
                pass
        with self._news:
            self._ended[number] = heard
            self._news.notify_all()

    def wait(self, count: int) -> list[bytes]:
        with self._news:
            assert self._news.wait_for(lambda: len(self._ended) >= count, 20), f"{len(self._ended)} of {count} came"
            return self.jobs

    def close(self) -> None:
        for connection in self._held:
            connection.close()


@contextmanager
def sink(answer: Answer = silent, port: int = 0, *, deaf: bool = False) -> Iterator[Sink]:
    server = socket.create_server(("127.0.0.1", port), reuse_port=False)
    if deaf:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    here = Sink(answer, port=server.getsockname()[1], deaf=deaf, _server=server)
    thread = threading.Thread(target=here.serve, args=(server,), daemon=True)
    thread.start()
    try:
        yield here
    finally:
        here.stop()
        here.close()
        thread.join(10)


_FIELD = re.compile(rb"\^PW(\d+)\^LL(\d+).*?\^GFA,(\d+),(\d+),(\d+),([0-9A-Z,:!]*)\^FS", re.DOTALL)


def read_zpl(sent: bytes, dpi: int) -> list[Dots]:
    """The graphic fields of ZPL labels, unpacked as the ZPL II Programming Guide says."""
    pages = []
    for label in re.findall(rb"\^XA.*?\^XZ", sent, re.DOTALL):
        found = _FIELD.search(label)
        assert found, label[:80]
        width, height, sent_bytes, total, row_bytes = (int(number) for number in found.groups()[:5])
        assert sent_bytes == total == row_bytes * height
        rows = b"".join(_zpl_rows(found.group(6).decode(), row_bytes * 2))
        pages.append(Dots(width, height, dpi, rows))
    return pages


def _zpl_rows(data: str, digits: int) -> Iterator[bytes]:
    row, above = "", ""
    for letter in data:
        if letter == ":":
            assert not row
            row = above
        elif letter in ",!":
            row = row.ljust(digits, "0" if letter == "," else "F")
        else:
            row += letter
        if len(row) == digits:
            yield bytes.fromhex(row)
            row, above = "", row
    assert not row


def read_escpos(sent: bytes, dpi: int) -> Dots:
    """Every raster picture (GS v 0) of a slip, one under the other. Anything but the known commands fails."""
    rows, width, at = b"", 0, 0
    commands = {b"\x1b@": 2, b"\x1bd": 3, b"\x1dV": 4, b"\x10\x04": 3}
    while at < len(sent):
        head = sent[at : at + 2]
        if head == b"\x1dv":
            row_bytes = int.from_bytes(sent[at + 4 : at + 6], "little")
            height = int.from_bytes(sent[at + 6 : at + 8], "little")
            rows += sent[at + 8 : at + 8 + row_bytes * height]
            width, at = row_bytes * 8, at + 8 + row_bytes * height
        else:
            assert head in commands, f"{sent[at : at + 8]!r} at {at}"
            at += commands[head]
    return Dots(width, len(rows) // (width // 8), dpi, rows)


def read_brother(sent: bytes, width: int, right_margin: int) -> list[Dots]:
    """The raster lines of Brother's command reference, turned round again: the head begins at the right."""
    fixed = {b"\x1b@": 2, b"\x1biS": 3, b"\x1bia": 4, b"\x1biz": 13, b"\x1biM": 4, b"\x1biA": 4, b"\x1biK": 4}
    fixed |= {b"\x1bid": 5, b"M": 2}
    fixed |= {bytes(1): 1}
    pages, lines, at = [], [], 0
    while at < len(sent):
        if sent[at] == 0x67:
            count = sent[at + 2]
            lines.append(sent[at + 3 : at + 3 + count])
            at += 3 + count
        elif sent[at] in {0x0C, 0x1A}:
            pages.append(_brother_page(lines, width, right_margin))
            lines, at = [], at + 1
        else:
            known = next((head for head in fixed if sent.startswith(head, at)), None)
            assert known is not None, f"{sent[at : at + 8]!r} at {at}"
            at += fixed[known]
    assert not lines
    return pages


def _brother_page(lines: list[bytes], width: int, right_margin: int) -> Dots:
    head = len(lines[0]) * 8
    page = Image.frombytes("1", (head, len(lines)), b"".join(lines)).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    cut = page.crop((head - width - right_margin, 0, head - right_margin, len(lines)))
    return Dots(width, len(lines), 300, cut.tobytes())


def eye(page: Dots | Raster) -> Image.Image:
    """A page as a camera likes it: grey, and with some desk around it."""
    printed = Image.frombytes("1", (page.width, page.height), page.rows, "raw", "1;I").convert("L")
    desk = Image.new("L", (page.width + 40, page.height + 40), 255)
    desk.paste(printed, (20, 20))
    return desk


def read_codes(picture: Image.Image, symbology: Symbology, most: int | None = None) -> set[str]:
    """Every code in a picture, by zbar or libdmtx, which share nothing with what wrote it. libdmtx looks for minutes
    for another code on a full page: ``most`` says how many there are.
    """
    if symbology is Symbology.DATA_MATRIX:
        libdmtx = _decoder("pylibdmtx.pylibdmtx", "libdmtx0b")
        return {found.data.decode() for found in libdmtx.decode(picture, timeout=20_000, max_count=most)}
    zbar = _decoder("pyzbar.pyzbar", "libzbar0")
    names = {Symbology.QR: "QRCODE", Symbology.CODE_128: "CODE128"}
    return {found.data.decode() for found in zbar.decode(picture) if found.type == names[symbology]}


def _decoder(module: str, package: str):  # type: ignore[no-untyped-def]
    """Raises on CI, where a decoder that is missing must not look like a test that passed."""
    import importlib

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # pylibdmtx 0.1.10 compares versions with distutils
            return importlib.import_module(module)
    except ImportError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"{error}; it is in Debian's {package}")


def pdf_pages(document: bytes, dpi: int) -> list[Image.Image]:
    """What QtPdf shows of it, on white."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    held = QByteArray(document)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf = QPdfDocument()
    pdf.load(buffer)
    assert pdf.status() is QPdfDocument.Status.Ready
    pages = []
    for number in range(pdf.pageCount()):
        points = pdf.pagePointSize(number)
        size = QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi))
        white = QImage(size, QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        painter = QPainter(white)
        painter.drawImage(0, 0, pdf.render(number, size))
        painter.end()
        grey = white.convertToFormat(QImage.Format.Format_Grayscale8)
        raw = bytes(grey.constBits())
        pages.append(Image.frombytes("L", (size.width(), size.height()), raw, "raw", "L", grey.bytesPerLine()))
    pdf.close()
    return pages
