# SPDX-License-Identifier: Apache-2.0
"""Rows about counted parts: Snipe-IT's consumables."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from lab_kiosk.domain.events.equipment import StockDescribed
from lab_kiosk.domain.sheets import cells
from lab_kiosk.domain.sheets.columns import AS_IT_IS, Column, Columns, Reading, match, refused, values
from lab_kiosk.domain.sheets.reasons import Why, because
from lab_kiosk.domain.sheets.sheet import Refused, Sheet
from lab_kiosk.domain.sheets.verdicts import RowVerdict


class StockRow(msgspec.Struct, frozen=True, kw_only=True):
    """``quantity`` is None where the file does not say how many there are."""

    row: int
    described: StockDescribed
    quantity: int | None = None

    @property
    def key(self) -> str:
        return self.described.item_number or self.described.name


COLUMNS = (
    Column("name", ("Name", "Item Name")),
    Column("category", ("Category",)),
    Column("maker", ("Manufacturer", "Maker")),
    Column("model_number", ("Model Number", "Model No."), cells.identifier),
    Column("item_number", ("Item Number", "Item No."), cells.identifier),
    Column("company", ("Company",)),
    Column("supplier", ("Supplier",)),
    Column("home", ("Location",)),
    Column("order_number", ("Order Number", "Order No"), cells.identifier),
    Column("purchased_on", ("Purchase Date",), cells.day),
    Column("cost", ("Purchase Cost", "Unit Cost"), cells.money),
    Column("minimum", ("Min Amount", "Min. QTY", "Minimum"), cells.whole),
    Column("quantity", ("QTY", "Quantity", "Total"), cells.whole),
)


def columns(sheet: Sheet, reading: Reading = AS_IT_IS) -> Columns | Refused:
    return match(sheet, COLUMNS, ("name",), reading)


def rows(sheet: Sheet, found: Columns) -> Iterator[StockRow | RowVerdict]:
    for line in sheet.lines:
        told = values(line, found)
        if isinstance(told, RowVerdict):
            yield told
        elif "name" not in told:
            yield refused(line.row, because(Why.NEEDED, "name", "name"))
        else:
            quantity = told.pop("quantity", None)
            yield StockRow(row=line.row, described=StockDescribed(**told), quantity=quantity)
