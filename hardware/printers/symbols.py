# SPDX-License-Identifier: Apache-2.0
"""Codes as modules, for whoever paints them: zxing-cpp writes them, and other decoders read them back in the tests."""

from __future__ import annotations

import numpy as np
import zxingcpp

from hardware.scan import Symbology

_FORMATS = {
    Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
    Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
}


def modules(text: str, symbology: Symbology) -> tuple[str, ...]:
    """The code without its quiet zone, one string a row, "1" for a dark module; one row for a linear code.

    Raises ValueError for a text that the symbology cannot hold, and for a symbology that is not written here.
    """
    if symbology not in _FORMATS:
        raise ValueError(f"{symbology.name} is not written here")
    written = zxingcpp.create_barcode(text, _FORMATS[symbology])
    dark = np.asarray(written.to_image(scale=1, add_quiet_zones=False)) < 128
    rows = dark[:1] if symbology is Symbology.CODE_128 else dark
    return tuple("".join("1" if module else "0" for module in row) for row in rows)
