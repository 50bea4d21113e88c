# SPDX-License-Identifier: Apache-2.0
"""The table `known_scanners.toml`: which USB vendor and product is a scanner, and how it talks."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files
from types import MappingProxyType

NAMED_LIKE_A_SCANNER = ("barcode", "bar code", "scanner", "imager")


class Mode(Enum):
    """How a scanner talks, and so which driver it needs."""

    KEYBOARD = "keyboard"
    HID_POS = "hid-pos"
    SERIAL = "serial"
    VENDOR = "vendor"
    """Understood by its maker's own program only: it has to be switched over with a code from its manual."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Vendor:
    id: int
    name: str
    only_scanners: bool
    products: Mapping[int, Mode]
    endings: Mapping[int, Mode]
    """By the low byte of the product, for makers that number their modes so."""
    sources: tuple[str, ...]

    def mode_of(self, product: int) -> Mode | None:
        return self.products.get(product) or self.endings.get(product & 0xFF)


@dataclass(frozen=True, slots=True)
class Known:
    name: str
    mode: Mode


@cache
def known_vendors() -> Mapping[int, Vendor]:
    table = tomllib.loads(files("hardware").joinpath("known_scanners.toml").read_text("utf-8"))
    rows = (
        Vendor(
            id=row["id"],
            name=row["name"],
            only_scanners=row["only_scanners"],
            products=_modes(row["products"]),
            endings=_modes(row.get("endings", {})),
            sources=tuple(row["sources"]),
        )
        for row in table["vendor"]
    )
    return MappingProxyType({vendor.id: vendor for vendor in rows})


def is_known_model(vendor: int, product: int) -> bool:
    """Whether the table says how this very model talks. How another one is set has to be tried."""
    known = known_vendors().get(vendor)
    return known is not None and known.mode_of(product) is not None


def recognise(vendor: int, product: int, name: str, *, is_input: bool) -> Known | None:
    """What is known of a device by its numbers, else by its name; None if nothing makes it a scanner.

    Only among keyboards (`is_input`) does a name count: elsewhere on the bus a "scanner" may be a flatbed.
    """
    known = known_vendors().get(vendor)
    mode = known.mode_of(product) if known else None
    if known and (mode or known.only_scanners):
        return Known(name or known.name, mode or Mode.UNKNOWN)
    if is_input and any(word in name.lower() for word in NAMED_LIKE_A_SCANNER):
        return Known(name, Mode.KEYBOARD)
    return None


def _modes(products: Mapping[str, str]) -> Mapping[int, Mode]:
    return MappingProxyType({int(number, 16): Mode(mode) for number, mode in products.items()})
