# SPDX-License-Identifier: Apache-2.0
"""zxing-cpp on pictures that OpenCV prepares. tests/benchmarks/decode.py shows what each look is worth and costs.

A decoder reads what is not there, now and then: zxing-cpp 3.1.1 makes short texts such as "25" or "53208" out of the
inside of other codes (zxing-cpp/zxing-cpp issue 1162). No text from here may be looked up before a prefix and a check
of its own hold.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import cycle
from typing import TypeAlias

import cv2
import numpy as np
import zxingcpp

from hardware.camera.frames import Grey

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


def plain(grey: Grey) -> tuple[Read, ...]:
    """QR codes in the picture as it is."""
    return _read(grey, QR)


def enlarged(grey: Grey) -> tuple[Read, ...]:
    """QR codes in the picture at twice its size: reads codes too small or too dark for `plain`."""
    return _read(_double(grey), QR, scale=2, try_downscale=False)


def sharpened(grey: Grey) -> tuple[Read, ...]:
    """QR codes in the picture sharpened, then doubled: reads what is out of focus or moves, and little that is dark.

    Light on dark codes are left to the other looks: to try them here too costs 4 ms of every frame without a code.
    """
    sharp = cv2.addWeighted(grey, 3, cv2.GaussianBlur(grey, (0, 0), 3), -2, 0)
    return _read(_double(np.asarray(sharp, np.uint8)), QR, scale=2, try_downscale=False, try_invert=False)


class QrDecoder:
    """Looks at each frame plainly and, when that finds nothing, once more: by turns `enlarged` and `sharpened`.

    The turns make a badge that is held for two frames seen in both ways at the price of one. Not shared by threads.
    """

    def __init__(self) -> None:
        self._second_looks: Iterator[Callable[[Grey], tuple[Read, ...]]] = cycle((enlarged, sharpened))

    def decode(self, grey: Grey) -> tuple[Read, ...]:
        return plain(grey) or next(self._second_looks)(grey)


def decode_labels(grey: Grey) -> tuple[Read, ...]:
    """Code 128, Code 39 and Data Matrix. For the equipment view: it costs ten times what `plain` does."""
    return _read(grey, LABELS)


def _double(grey: Grey) -> Grey:
    return np.asarray(cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), np.uint8)


def _read(
    grey: Grey,
    formats: zxingcpp.BarcodeFormats,
    *,
    scale: int = 1,
    try_downscale: bool = True,
    try_invert: bool = True,
) -> tuple[Read, ...]:
    if grey.ndim != 2 or grey.dtype != np.uint8:
        raise ValueError(f"a grey picture has two dimensions of uint8, not {grey.ndim} of {grey.dtype}")
    # The default text mode rewrites GS1 texts for people to read.
    found = zxingcpp.read_barcodes(
        grey,
        formats,
        try_downscale=try_downscale,
        try_invert=try_invert,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return tuple(
        Read(code.text, code.bytes, code.symbology_identifier, _corners(code.position, scale)) for code in found
    )


def _corners(position: zxingcpp.Position, scale: int) -> Corners:
    def point(corner: zxingcpp.Point) -> Point:
        return corner.x / scale, corner.y / scale

    return (
        point(position.top_left),
        point(position.top_right),
        point(position.bottom_right),
        point(position.bottom_left),
    )
