# SPDX-License-Identifier: Apache-2.0
"""zxing-cpp on pictures that OpenCV prepares. tests/benchmarks/bench_decode.py shows what each look is worth and costs.

A decoder reads what is not there, now and then: zxing-cpp 3.1.1 makes short texts such as "25" or "53208" out of the
inside of other codes (zxing-cpp/zxing-cpp issue 1162). No text from here may be looked up before a prefix and a check
of its own hold.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import cycle
from typing import TypeAlias

import cv2
import numpy as np
import zxingcpp

from hardware.camera.frames import Grey
from hardware.camera.texture import Window, busiest

Point: TypeAlias = tuple[float, float]
Corners: TypeAlias = tuple[Point, Point, Point, Point]

QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
LABELS = zxingcpp.BarcodeFormats(
    [zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.Code39, zxingcpp.BarcodeFormat.DataMatrix]
)


@dataclass(frozen=True, slots=True)
class Read:
    """One code found. `data` is what it encodes, byte for byte, `text` the decoder's idea of it."""

    text: str = field(repr=False)
    data: bytes = field(repr=False)
    aim: str
    corners: Corners
    """In pixels (x, y) of the picture given: top left, top right, bottom right, bottom left of the code itself."""
    modules: int = 0
    """Along one side of a QR code; 0 for other codes."""

    @property
    def angle(self) -> float:
        """Degrees by which the code is turned clockwise in the picture: 0 upright, ±180 on its head."""
        (left, top), (right, below) = self.corners[:2]
        return math.degrees(math.atan2(below - top, right - left))


@dataclass(frozen=True, slots=True)
class Unread:
    """A code that was found and could not be read: too far, too near, moved, out of focus, in glare."""

    corners: Corners
    """Of the code, or of one of its corners only: a lone finder pattern is taken for a micro code."""
    module: float
    """The size of one module, in pixels of the picture given."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one look at one picture came to."""

    reads: tuple[Read, ...] = ()
    unread: tuple[Unread, ...] = ()


def plain(grey: Grey) -> tuple[Read, ...]:
    """QR codes in the picture as it is."""
    return _plain(grey).reads


def enlarged(grey: Grey) -> tuple[Read, ...]:
    """QR codes in the picture at twice its size: reads codes too small or too dark for `plain`."""
    return _enlarged(grey).reads


def sharpened(grey: Grey) -> tuple[Read, ...]:
    """QR codes in the picture sharpened, then doubled: reads what is out of focus or moves, and little that is dark.

    Light on dark codes are left to the other looks: to try them here too costs 4 ms of every frame without a code.
    """
    return _sharpened(grey).reads


PLACES = 2
"""Windows that a second look is taken at, at the most."""


class QrDecoder:
    """Looks at each frame plainly and, when that finds nothing, closely at a busy place of it.

    A closer look is by turns `enlarged` and `sharpened`: a badge that is held for two frames is seen in both ways at
    the price of one. It is at a place, because one at the whole frame costs four times as much, and costs it all day in
    a room where nobody is: of 170 generated badges that only a closer look reads, small and soft, in rooms and before
    photographs, the busiest place had all but one. Every third pair of looks goes to the next place, lest a poster that
    is busier than any badge blinds the door. Not shared by threads.
    """

    def __init__(self) -> None:
        self._turns: Iterator[tuple[int, Callable[[Grey], Found]]] = cycle(
            (place, way) for place in (0, 0, 1) for way in (_enlarged, _sharpened)
        )

    def decode(self, grey: Grey) -> tuple[Read, ...]:
        return self.look(grey).reads

    def look(self, grey: Grey) -> Found:
        """The same, and where a code was seen that no look could read. To know that costs nothing more.

        Where one place has a code the other is looked at too: two badges must not pass for one.
        """
        first = _plain(grey)
        if first.reads:
            return first
        turn, closer = next(self._turns)
        places = busiest(grey, PLACES)
        reads: dict[bytes, Read] = {}
        unread = first.unread
        for place in places[turn:] + places[:turn]:
            there = _moved(closer(place.of(grey)), place)
            unread = unread or there.unread
            if not there.reads:
                break
            reads |= {read.data: read for read in there.reads}
        return Found(tuple(reads.values())) if reads else Found(unread=unread)


def decode_labels(grey: Grey) -> tuple[Read, ...]:
    """Code 128, Code 39 and Data Matrix. For the equipment view: it costs ten times what `plain` does."""
    return _found(grey, LABELS).reads


def _plain(grey: Grey) -> Found:
    return _found(grey, QR)


def _enlarged(grey: Grey) -> Found:
    return _found(_double(grey), QR, scale=2, try_downscale=False)


def _sharpened(grey: Grey) -> Found:
    sharp = cv2.addWeighted(grey, 3, cv2.GaussianBlur(grey, (0, 0), 3), -2, 0)
    return _found(_double(np.asarray(sharp, np.uint8)), QR, scale=2, try_downscale=False, try_invert=False)


def _moved(found: Found, place: Window) -> Found:
    """What was found in a place, in pixels of the picture that the place is of."""

    def moved(corners: Corners) -> Corners:
        (a, b), (c, d), (e, f), (g, h) = ((x + place.left, y + place.top) for x, y in corners)
        return (a, b), (c, d), (e, f), (g, h)

    return Found(
        tuple(replace(read, corners=moved(read.corners)) for read in found.reads),
        tuple(replace(code, corners=moved(code.corners)) for code in found.unread),
    )


def _double(grey: Grey) -> Grey:
    return np.asarray(cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), np.uint8)


def _found(
    grey: Grey,
    formats: zxingcpp.BarcodeFormats,
    *,
    scale: int = 1,
    try_downscale: bool = True,
    try_invert: bool = True,
) -> Found:
    if grey.ndim != 2 or grey.dtype != np.uint8:
        raise ValueError(f"a grey picture has two dimensions of uint8, not {grey.ndim} of {grey.dtype}")
    # The default text mode rewrites GS1 texts for people to read.
    codes = zxingcpp.read_barcodes(
        grey,
        formats,
        try_downscale=try_downscale,
        try_invert=try_invert,
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=True,
    )
    reads, unread = [], []
    for code in codes:
        corners, modules = _corners(code.position, scale), _modules(code)
        if code.valid:
            reads.append(Read(code.text, code.bytes, code.symbology_identifier, corners, modules))
        elif modules:
            unread.append(Unread(corners, _side(corners) / modules))
    return Found(tuple(reads), tuple(unread))


def _modules(code: zxingcpp.Barcode) -> int:
    """Along one side (ISO/IEC 18004): version 1 to 40 of a QR code has 17 + 4 a version, of a micro QR code 9 + 2."""
    version = str(code.extra.get("Version", "")) if isinstance(code.extra, dict) else ""
    if version.isdecimal():
        return 17 + 4 * int(version)
    return 9 + 2 * int(version[1:]) if version[:1] == "M" and version[1:].isdecimal() else 0


def _side(corners: Corners) -> float:
    """The mean length of the four sides."""
    return sum(math.dist(corners[at], corners[(at + 1) % 4]) for at in range(4)) / 4


def _corners(position: zxingcpp.Position, scale: int) -> Corners:
    def point(corner: zxingcpp.Point) -> Point:
        return corner.x / scale, corner.y / scale

    return (
        point(position.top_left),
        point(position.top_right),
        point(position.bottom_right),
        point(position.bottom_left),
    )
