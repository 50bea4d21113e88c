# SPDX-License-Identifier: Apache-2.0
"""Rows about things: Snipe-IT's exports and samples, Google's list of Chromebooks, and our own template.

What a row says about people is not read: to whom it is checked out, the thing's own name and its notes, in which people
write names. Sources of the headers: equipment.md §4.1 and §4.3.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from lab_kiosk.domain.events.equipment import AssetDescribed
from lab_kiosk.domain.sheets import cells
from lab_kiosk.domain.sheets.cells import BadCell
from lab_kiosk.domain.sheets.columns import AS_IT_IS, Column, Columns, Reading, Values, match, refused, values
from lab_kiosk.domain.sheets.reasons import Why, because
from lab_kiosk.domain.sheets.sheet import Refused, Sheet
from lab_kiosk.domain.sheets.verdicts import RowVerdict


class AssetFormat(StrEnum):
    SNIPE_IT = "snipe-it"
    CHROMEOS = "chromeos"
    TEMPLATE = "template"


class AssetRow(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says of a thing; what it leaves blank is empty. ``retired``: its status says that it is put away for
    good. ``calibration_due`` is the last day (YYYY-MM-DD) on which its calibration is good.
    """

    row: int
    tag: str = ""
    serial: str = ""
    model: str = ""
    maker: str = ""
    retired: bool = False
    calibration_due: str = ""
    detail: AssetDescribed = AssetDescribed()

    @property
    def key(self) -> str:
        return self.tag or self.serial


_RETIRED = {"archived", "retired", "disposed", "deprovisioned"}
_DETAIL = set(AssetDescribed.__struct_fields__) - {"v"}


def _meid(text: str) -> str:
    """Google's ``meid`` holds an IMEI or a MEID, in 14 hex digits, which is not what a form asks for."""
    try:
        return cells.imei(text)
    except BadCell:
        return ""


_PAPERS = (
    Column("company", ("Company",)),
    Column("supplier", ("Supplier",)),
    Column("order_number", ("Order Number", "Order No"), cells.identifier),
    Column("purchased_on", ("Purchase Date", "Purchased", "Purchased On"), cells.day),
    Column("cost", ("Purchase Cost", "Cost"), cells.money),
    Column("funding", ("Funding", "Funding Source", "Fund"), cells.words),
    Column("warranty_months", ("Warranty Months", "Warranty"), cells.whole),
    Column("end_of_life", ("Asset EOL Date", "EOL Date", "EOL", "End of Life"), cells.day),
)
_RADIO = (
    Column("imei", ("IMEI",), cells.imei),
    Column("iccid", ("ICCID", "SIM"), cells.iccid),
    Column("mac", ("MAC", "MAC Address", "Wifi MAC"), cells.mac),
)
_THING = (
    Column("tag", ("Asset Tag", "Tag"), cells.identifier),
    Column("serial", ("Serial Number", "Serial", "Serial No."), cells.identifier),
    Column("model", ("Model", "Model Name")),
    Column("model_number", ("Model Number", "Model No.")),
    Column("maker", ("Manufacturer", "Maker")),
    Column("category", ("Category",)),
    Column("status", ("Status", "Status Label")),
)
COLUMNS: dict[AssetFormat, tuple[Column, ...]] = {
    # "Checked Out To: Location" is not the thing's own place.
    AssetFormat.SNIPE_IT: (*_THING, Column("home", ("Default Location", "Location")), *_PAPERS, *_RADIO),
    AssetFormat.TEMPLATE: (
        *_THING,
        Column("home", ("Home", "Place", "Location")),
        *_PAPERS,
        *_RADIO,
        Column("org_unit", ("Org Unit",)),
        Column("updates_until", ("Updates Until",), cells.day),
        Column("calibration_due", ("Calibration Due", "Next Calibration", "PAT Due", "Retest Date"), cells.day),
    ),
    AssetFormat.CHROMEOS: (
        Column("serial", ("serialNumber", "Serial Number", "Serial"), cells.identifier),
        Column("tag", ("annotatedAssetId", "AssetID", "Asset ID", "Asset Tag"), cells.identifier),
        Column("model", ("model",)),
        Column("home", ("annotatedLocation", "Location")),
        Column("status", ("status",)),
        Column("org_unit", ("orgUnitPath", "Org Unit Path", "Organizational Unit")),
        Column("imei", ("meid", "IMEI"), _meid),
        Column("mac", ("macAddress", "MAC", "MAC Address", "Wifi MAC"), cells.mac),
        Column(
            "updates_until",
            ("autoUpdateThrough", "supportEndDate", "autoUpdateExpiration", "AUE", "Auto Update Expiration"),
            cells.day,
        ),
    ),
}
_NEEDED: dict[AssetFormat, tuple[str, ...]] = {
    AssetFormat.SNIPE_IT: ("tag",),
    AssetFormat.TEMPLATE: ("tag", "serial"),
    AssetFormat.CHROMEOS: ("serial",),
}
HEADER = tuple(column.names[0] for column in COLUMNS[AssetFormat.TEMPLATE])
"""The first line of our own template."""


def columns(sheet: Sheet, format_: AssetFormat, reading: Reading = AS_IT_IS) -> Columns | Refused:
    return match(sheet, COLUMNS[format_], _NEEDED[format_], reading)


def rows(sheet: Sheet, found: Columns, format_: AssetFormat) -> Iterator[AssetRow | RowVerdict]:
    """One for each row of the sheet, in its order."""
    for line in sheet.lines:
        told = values(line, found)
        yield told if isinstance(told, RowVerdict) else _row(line.row, told, format_, _NEEDED[format_])


def _row(row: int, told: Values, format_: AssetFormat, needed: Sequence[str]) -> AssetRow | RowVerdict:
    if not any(field in told for field in needed):
        return refused(row, because(Why.NEEDED, " and no ".join(needed), *needed))
    if format_ is AssetFormat.CHROMEOS:
        told.setdefault("category", "Chromebook")
    detail = AssetDescribed(**{field: value for field, value in told.items() if field in _DETAIL})
    return AssetRow(
        row=row,
        tag=told.get("tag", ""),
        serial=told.get("serial", ""),
        model=told.get("model", ""),
        maker=told.get("maker", ""),
        retired=told.get("status", "").casefold() in _RETIRED,
        calibration_due=told.get("calibration_due", ""),
        detail=detail,
    )
