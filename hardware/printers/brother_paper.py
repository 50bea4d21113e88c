# SPDX-License-Identifier: Apache-2.0
"""Brother QL printers and their rolls, as far as a page has to know them. All of them print 300 dots to the inch.

Numbers of Brother's "Raster Command Reference": how many dots of a label can be printed, and how many stay free at its
right edge; what a model is sent before a page. Tapes for P-touch printers go through CUPS.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

NARROW, WIDE = 90, 162
"""Bytes in a row of dots: of the printers for 62 mm, and of those for 102 mm."""
T = TypeVar("T")


@dataclass(frozen=True)
class Model:
    """``shortest`` is the least number of rows on endless paper, ``right`` are dots of the head beyond every roll.
    ``switches``: it has to be told that raster lines come; ``cuts`` and ``packs``: it knows the commands for cutting,
    and for packed lines; ``invalid`` is how many empty bytes end whatever it was in the middle of.
    """

    name: str
    shortest: int = 150
    row_bytes: int = NARROW
    right: int = 0
    switches: bool = True
    cuts: bool = True
    packs: bool = True
    invalid: int = 200

    def takes(self, roll: Roll) -> bool:
        return self.row_bytes == WIDE or not roll.wide


@dataclass(frozen=True)
class Roll:
    """``width`` and ``length`` in millimetres as the printer is told them (0: endless), ``dots`` what of it can be
    printed (0 rows: endless), ``right`` the dots that stay free at the right, ``feed`` the rows that are before and
    behind a page. ``wide`` ones go into the large printers alone.
    """

    name: str
    width: int
    length: int
    dots: tuple[int, int]
    right: int
    feed: int = 0
    wide: bool = False

    @property
    def endless(self) -> bool:
        return self.length == 0


_MODELS = (
    Model("QL-500", shortest=295, switches=False, cuts=False, packs=False),
    Model("QL-550", shortest=295, switches=False, packs=False),
    Model("QL-560", shortest=295, switches=False, packs=False),
    Model("QL-570", switches=False, packs=False),
    Model("QL-580N"),
    Model("QL-600"),
    Model("QL-650TD", shortest=295),
    Model("QL-700", switches=False, packs=False),
    Model("QL-710W"),
    Model("QL-720NW"),
    Model("QL-800", packs=False, invalid=400),
    Model("QL-810W", invalid=400),
    Model("QL-820NWB", invalid=400),
    Model("QL-1050", shortest=295, row_bytes=WIDE, right=44),
    Model("QL-1060N", shortest=295, row_bytes=WIDE, right=44),
    Model("QL-1100", shortest=301, row_bytes=WIDE, right=44),
    Model("QL-1110NWB", shortest=301, row_bytes=WIDE, right=44),
    Model("QL-1115NWB", shortest=301, row_bytes=WIDE, right=44),
)
_ROLLS = (
    Roll("12", 12, 0, (106, 0), 29, feed=35),
    Roll("29", 29, 0, (306, 0), 6, feed=35),
    Roll("38", 38, 0, (413, 0), 12, feed=35),
    Roll("50", 50, 0, (554, 0), 12, feed=35),
    Roll("54", 54, 0, (590, 0), 0, feed=35),
    Roll("62", 62, 0, (696, 0), 12, feed=35),
    Roll("102", 102, 0, (1164, 0), 12, feed=35, wide=True),
    Roll("17x54", 17, 54, (165, 566), 0),
    Roll("17x87", 17, 87, (165, 956), 0),
    Roll("23x23", 23, 23, (202, 202), 42),
    Roll("29x42", 29, 42, (306, 425), 6),
    Roll("29x90", 29, 90, (306, 991), 6),
    Roll("39x90", 38, 90, (413, 991), 12),
    Roll("39x48", 39, 48, (425, 495), 6),
    Roll("52x29", 52, 29, (578, 271), 0),
    Roll("54x29", 54, 29, (598, 271), 60),
    Roll("60x86", 60, 87, (672, 954), 18),
    Roll("62x29", 62, 29, (696, 271), 12),
    Roll("62x100", 62, 100, (696, 1109), 12),
    Roll("102x51", 102, 51, (1164, 526), 12, wide=True),
    Roll("102x152", 102, 153, (1164, 1660), 12, wide=True),
    Roll("d12", 12, 12, (94, 94), 113, feed=35),
    Roll("d24", 24, 24, (236, 236), 42),
    Roll("d58", 58, 58, (618, 618), 51),
)
MODELS = MappingProxyType({model.name: model for model in _MODELS})
ROLLS = MappingProxyType({roll.name: roll for roll in _ROLLS})


def model(name: str) -> Model:
    """Raises ValueError for one that is none."""
    return _by_name(MODELS, name, "model of Brother")


def roll_for(printer: Model, name: str) -> Roll:
    """A roll by Brother's own size, like ``62`` (endless), ``62x29`` or ``d24`` (round). Raises ValueError for one that
    is none, or that does not go into the printer.
    """
    fitting = {key: one for key, one in ROLLS.items() if printer.takes(one)}
    return _by_name(fitting, name, f"Brother label for a {printer.name}")


def _by_name(known: MappingProxyType[str, T] | dict[str, T], name: str, what: str) -> T:
    if name not in known:
        raise ValueError(f"{name!r} is no {what}: one of {', '.join(known)}")
    return known[name]
