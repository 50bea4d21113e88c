# SPDX-License-Identifier: Apache-2.0
"""Repairs as Open Repair Data (openrepair.org, ORDS 0.3): a row for each time at the bench that is over.

``problem`` stays empty: the journal holds no free text, and the standard asks that nobody is told of in it. The year of
manufacture is that of the purchase, an estimate as the standard allows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from lab_kiosk.domain.events import Entry
from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.events.equipment import (
    AssetFound,
    AssetLent,
    AssetMoved,
    AssetRetired,
    AssetReturned,
    AssetSentToBench,
    HoldPlaced,
    HoldReleased,
)
from lab_kiosk.domain.exports.snipe_it import Thing
from lab_kiosk.domain.exports.table import Calendar, Kind, Table
from lab_kiosk.domain.ids import stream_id

HEADER = (
    "id",
    "data_provider",
    "country",
    "partner_product_category",
    "product_category",
    "product_category_id",
    "brand",
    "year_of_manufacture",
    "product_age_estimate",
    "repair_status",
    "repair_barrier_if_end_of_life",
    "group_identifier",
    "event_date",
    "record_date",
    "problem",
)
KINDS = {
    **dict.fromkeys(("product_category_id", "year_of_manufacture", "product_age_estimate"), Kind.NUMBER),
    **dict.fromkeys(("event_date", "record_date"), Kind.DAY),
}
READ: tuple[type[Event], ...] = (
    AssetSentToBench,
    AssetReturned,
    AssetFound,
    AssetMoved,
    AssetLent,
    AssetRetired,
    HoldPlaced,
    HoldReleased,
)
"""The events that tell of a repair."""
_BACK = (AssetReturned, AssetFound, AssetMoved, AssetLent)
FIXED, REPAIRABLE, END_OF_LIFE = "Fixed", "Repairable", "End of life"
CATEGORIES: Mapping[str, tuple[str, str]] = {
    "laptop": ("Laptop", "16"),
    "chromebook": ("Laptop", "16"),
    "notebook": ("Laptop", "16"),
    "tablet": ("Tablet", "30"),
    "ipad": ("Tablet", "30"),
    "desktop": ("Desktop computer", "4"),
    "monitor": ("Flat screen", "8"),
    "headphone": ("Headphones", "11"),
    "phone": ("Mobile", "19"),
    "keyboard": ("PC accessory", "22"),
    "mouse": ("PC accessory", "22"),
    "webcam": ("PC accessory", "22"),
    "charger": ("Battery/charger/adapter", "2"),
    "camera": ("Digital compact camera", "5"),
    "printer": ("Printer/scanner", "25"),
    "projector": ("Projector", "26"),
    "vr": ("TV and gaming-related accessories", "33"),
    "quest": ("TV and gaming-related accessories", "33"),
}
"""By a word in the thing's own category, the first that fits. The names and numbers are the standard's."""
OTHER = ("Misc", "18")


class Repair(msgspec.Struct, frozen=True, kw_only=True):
    """One time at the bench. ``event_id`` is that of the way there."""

    event_id: str
    asset_id: str
    at: int
    over_at: int
    status: str


def repairs(entries: Iterable[Entry]) -> Iterator[Repair]:
    """Every time at the bench that is over, from the entries of the kinds :data:`READ`, in order."""
    there: dict[str, Entry] = {}
    holds: dict[str, set[str]] = {}
    for entry in entries:
        thing = stream_id(entry.stream)
        match entry.event:
            case HoldPlaced(hold_id=hold):
                holds.setdefault(thing, set()).add(hold)
            case HoldReleased(hold_id=hold):
                holds.get(thing, set()).discard(hold)
            case AssetSentToBench():
                there[thing] = entry
            case AssetRetired() if thing in there:
                yield _over(there.pop(thing), entry, END_OF_LIFE)
            case event if isinstance(event, _BACK) and thing in there:
                yield _over(there.pop(thing), entry, REPAIRABLE if holds.get(thing) else FIXED)
            case _:
                pass


def table(found: Iterable[Repair], things: Sequence[Thing], provider: str, group: str, calendar: Calendar) -> Table:
    known = {thing.asset.asset_id: thing for thing in things}
    return Table(
        header=HEADER,
        rows=tuple(_row(repair, known[repair.asset_id], provider, group, calendar) for repair in found),
        kinds=KINDS,
    )


def _row(repair: Repair, thing: Thing, provider: str, group: str, calendar: Calendar) -> tuple[str, ...]:
    model, day, bought = thing.model, calendar.day(repair.at), thing.detail.purchased_on
    own = thing.detail.category or (model.equipment_class if model else "")
    kind, number = next((kind for word, kind in CATEGORIES.items() if word in own.casefold()), OTHER)
    return (
        repair.event_id,
        provider,
        "USA",
        own,
        kind,
        number,
        (model.maker if model else "") or "Unknown",
        bought[:4],
        str(int(day[:4]) - int(bought[:4])) if bought else "",
        repair.status,
        "",
        group,
        day,
        calendar.day(repair.over_at),
        "",
    )


def _over(there: Entry, back: Entry, status: str) -> Repair:
    return Repair(
        event_id=there.event_id, asset_id=stream_id(there.stream), at=there.at, over_at=back.at, status=status
    )
