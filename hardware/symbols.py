# SPDX-License-Identifier: Apache-2.0
"""Codes as modules, for whoever paints them: zxing-cpp writes them, and other decoders read them back in the tests."""

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
import zxingcpp

from hardware.scan import Symbology

_FORMATS: Mapping[Symbology, zxingcpp.BarcodeFormat] = MappingProxyType(
    {
        Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
        Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
        Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
        Symbology.CODE_39: zxingcpp.BarcodeFormat.Code39,
    }
)
LINEAR = frozenset({Symbology.CODE_128, Symbology.CODE_39})


def modules(text: str, symbology: Symbology) -> tuple[str, ...]:
    """The code without its quiet zone, one string a row, "1" for a dark module; a linear code is one row.

    Raises ValueError where the symbology has no form for the text, and for a symbology that is not written here.
    """
    if symbology not in _FORMATS:
        raise ValueError(f"{symbology.name} is not written here")
    code = zxingcpp.create_barcode(text, _FORMATS[symbology])
    picture = np.asarray(code.to_image(scale=1, add_quiet_zones=False)) < 128
    rows = picture[:1] if symbology in LINEAR else picture
    return tuple("".join("1" if module else "0" for module in row) for row in rows)
