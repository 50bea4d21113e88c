# SPDX-License-Identifier: Apache-2.0
"""Things as Snipe-IT's importer wants them: the header of its own sample, and what else it reads (equipment.md §4.1).

Who has a thing is not told, nor are cells written that mean a field of somebody's own making: there, a blank cell would
clear the value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from lab_kiosk.domain.exports.table import Calendar, Kind, Table
from lab_kiosk.domain.records import Asset, AssetDetail, AssetModel, Loan
from lab_kiosk.domain.vocabulary import Custody, Lifecycle

HEADER = (
    "Company",
    "Name",
    "Asset Tag",
    "Category",
    "Supplier",
    "Manufacturer",
    "Location",
    "Order Number",
    "Model",
    "Model Notes",
    "Model Number",
    "Asset Notes",
    "Purchase Date",
    "Purchase Cost",
    "Checkout Type",
    "Checked Out To: Username",
    "Checked Out To: First Name",
    "Checked Out To: Last Name",
    "Checked Out To: Email",
    "Checked Out To: Location",
    "Asset EOL Date",
    "Serial Number",
    "Status",
    "Warranty Months",
    "Expected Checkin",
    "Last Checkout",
    "Last Checkin Date",
    "Last Audit",
)
KINDS = {
    **dict.fromkeys(("Purchase Date", "Asset EOL Date", "Expected Checkin", "Last Checkout"), Kind.DAY),
    **dict.fromkeys(("Last Checkin Date", "Last Audit"), Kind.DAY),
    **dict.fromkeys(("Purchase Cost", "Warranty Months"), Kind.NUMBER),
}
_STATUS = {
    Custody.MISSING: "Lost/Stolen",
    Custody.AT_BENCH: "Out for Repair",
    Custody.AT_VENDOR: "Out for Repair",
}


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the lab knows of one thing. ``loans`` are all it ever had, the newest first."""

    asset: Asset
    model: AssetModel | None
    detail: AssetDetail
    serial: str = ""
    loans: tuple[Loan, ...] = ()


def assets(things: Sequence[Thing], calendar: Calendar) -> Table:
    return Table(header=HEADER, rows=tuple(_row(thing, calendar) for thing in things), kinds=KINDS)


def _row(thing: Thing, calendar: Calendar) -> tuple[str, ...]:
    asset, detail, model = thing.asset, thing.detail, thing.model
    returned = [loan.closed_at for loan in thing.loans if loan.closed_at is not None]
    told: Mapping[str, str] = {
        "Company": detail.company,
        "Asset Tag": asset.tag,
        "Category": detail.category or (model.equipment_class if model else ""),
        "Supplier": detail.supplier,
        "Manufacturer": model.maker if model else "",
        "Location": detail.home or asset.place,
        "Order Number": detail.order_number,
        "Model": model.name if model else "",
        "Model Number": detail.model_number,
        "Purchase Date": detail.purchased_on,
        "Purchase Cost": detail.cost,
        "Asset EOL Date": detail.end_of_life,
        "Serial Number": thing.serial,
        "Status": status(asset),
        "Warranty Months": str(detail.warranty_months or ""),
        "Expected Checkin": next((calendar.day(loan.due_at) for loan in thing.loans if loan.closed_at is None), ""),
        "Last Checkout": calendar.day(thing.loans[0].out_at) if thing.loans else "",
        "Last Checkin Date": calendar.day(max(returned)) if returned else "",
        "Last Audit": calendar.day(asset.last_seen_at),
    }
    return tuple(told.get(name, "") for name in HEADER)


def status(asset: Asset) -> str:
    """One of the status labels that a new Snipe-IT begins with."""
    if asset.lifecycle is Lifecycle.RETIRED:
        return "Archived"
    return _STATUS.get(asset.custody) or ("Out for Diagnostics" if asset.held else "Ready to Deploy")
