# SPDX-License-Identifier: Apache-2.0
"""A sheet of things or of counted parts, from its bytes to a plan: the same for the command line and for the glass.

People are not among them: a roster takes the district's secret, and says who is gone.
"""

from __future__ import annotations

import msgspec

from lab_kiosk.application.imports.assets import plan_assets
from lab_kiosk.application.imports.plan import Plan
from lab_kiosk.application.imports.stock import plan_stock
from lab_kiosk.application.ports import Lab
from lab_kiosk.domain.sheets import asset_rows, stock_rows
from lab_kiosk.domain.sheets.asset_rows import AssetFormat, AssetRow
from lab_kiosk.domain.sheets.columns import Reading
from lab_kiosk.domain.sheets.formats import SheetFormat
from lab_kiosk.domain.sheets.sheet import Refused, read
from lab_kiosk.domain.sheets.stock_rows import StockRow
from lab_kiosk.domain.sheets.verdicts import RowVerdict

_THINGS = {
    SheetFormat.ASSETS: AssetFormat.SNIPE_IT,
    SheetFormat.TEMPLATE: AssetFormat.TEMPLATE,
    SheetFormat.CHROMEOS: AssetFormat.CHROMEOS,
}


class SheetRead(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says. ``unread`` are headers that mean nothing here; ``guessed``: it is no UTF-8, and was read as
    Windows-1252.
    """

    format: SheetFormat
    things: tuple[AssetRow | RowVerdict, ...] = ()
    parts: tuple[StockRow | RowVerdict, ...] = ()
    unread: tuple[str, ...] = ()
    guessed: bool = False


def read_sheet(raw: bytes, format_: SheetFormat, reading: Reading) -> SheetRead | Refused:
    """Pure, and never raises, whatever the bytes."""
    sheet = read(raw)
    if isinstance(sheet, Refused):
        return sheet
    kind = _THINGS.get(format_)
    found = stock_rows.columns(sheet, reading) if kind is None else asset_rows.columns(sheet, kind, reading)
    if isinstance(found, Refused):
        return found
    return SheetRead(
        format=format_,
        things=() if kind is None else tuple(asset_rows.rows(sheet, found, kind)),
        parts=tuple(stock_rows.rows(sheet, found)) if kind is None else (),
        unread=found.unread,
        guessed=sheet.guessed,
    )


def plan_sheet(told: SheetRead, lab: Lab) -> Plan:
    """Against what the lab knows now. Nothing is written."""
    kind = _THINGS.get(told.format)
    if kind is None:
        return plan_stock(told.parts, lab.store)
    return plan_assets(told.things, lab.store, lab.ids, lab.site.site_id, lab.site.zone, kind)
