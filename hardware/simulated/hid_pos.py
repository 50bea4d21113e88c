# SPDX-License-Identifier: Apache-2.0
"""HID POS scanners as they are in the field: report descriptors and reports of four layouts, byte for byte."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hardware.scan import AIM, Symbology

LENGTH = 64
REPORT = 2
_OPEN = bytes.fromhex("058c0902a101 8502 0912a102 150026ff00 7508")
_CLOSE = bytes.fromhex("058c2501 7501 9501 09ff8102 7507 8103 c0c0")
_COUNT = bytes.fromhex("9501 0501 093b8102 058c")
_AIM = bytes.fromhex("9503 09fb09fc09fd 8102")
_SPARE = bytes.fromhex("9501 0666ff 0905 8102 058c")


def _data(room: int) -> bytes:
    return bytes([0x95, room]) + bytes.fromhex("09fe 820201")


def _makers(count: int) -> bytes:
    """Bytes that mean something to the maker alone."""
    return bytes([0x95, count]) + bytes.fromhex("0666ff 0904 8102")


@dataclass(frozen=True, slots=True)
class Form:
    """One layout: what stands before the data, and how much data there is. The last byte says whether it goes on."""

    has_count: bool
    has_spare: bool
    has_aim: bool
    room: int

    @property
    def descriptor(self) -> bytes:
        head = (_COUNT if self.has_count else b"") + (_SPARE if self.has_spare else b"")
        return (
            _OPEN
            + head
            + (_AIM if self.has_aim else b"")
            + _data(self.room)
            + _makers(LENGTH - 2 - self._head - self.room)
            + _CLOSE
        )

    @property
    def _head(self) -> int:
        return self.has_count + self.has_spare + 3 * self.has_aim

    def reports(self, data: bytes, symbology: Symbology = Symbology.QR, aim: str = "") -> tuple[bytes, ...]:
        """The reports of one code; more than one where it is longer than a report."""
        identifier = (aim or aim_of(symbology)).encode() if self.has_aim else b""
        parts = [data[at : at + self.room] for at in range(0, len(data), self.room)] or [b""]
        return tuple(
            bytes([REPORT])
            + (bytes([len(part)]) if self.has_count else b"")
            + (b"\0" if self.has_spare else b"")
            + identifier
            + part.ljust(LENGTH - 2 - self._head, b"\0")
            + bytes([number < len(parts)])
            for number, part in enumerate(parts, 1)
        )


FORMS: Mapping[str, Form] = MappingProxyType(
    {
        "A": Form(has_count=True, has_spare=False, has_aim=True, room=56),
        "B": Form(has_count=True, has_spare=False, has_aim=False, room=56),
        "C": Form(has_count=True, has_spare=True, has_aim=True, room=55),
        "D": Form(has_count=False, has_spare=False, has_aim=True, room=57),
    }
)
"""A: Honeywell, Access-IS. B: Newland, Unitech, ID Tech. C: met by a library. D: what the usage tables allow too."""
NAMELESS = bytes.fromhex("058c0902a101 8502 150026ff00 7508 953f 0666ff 0904 8102 c0")
"""A descriptor that calls itself a scanner and its 63 bytes the maker's own."""


def aim_of(symbology: Symbology) -> str:
    letter = next((letter for letter, named in AIM.items() if named is symbology), "X")
    return f"]{letter}1" if letter != "X" else "]X0"
