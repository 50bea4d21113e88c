# SPDX-License-Identifier: Apache-2.0
"""Counted parts in a file against those that the lab knows.

How many there are is taken from a file once, when a part is new. From then on the lab counts: a file that says how
many were bought would undo what was used since.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from lab_kiosk.application.imports.assets import slug
from lab_kiosk.application.imports.plan import Plan, Planned, changes, only
from lab_kiosk.application.ports import Register
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import StockDescribed, StockMoved
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.records import Stock, StockItem
from lab_kiosk.domain.sheets.columns import refused
from lab_kiosk.domain.sheets.reasons import Why, because
from lab_kiosk.domain.sheets.stock_rows import StockRow
from lab_kiosk.domain.sheets.verdicts import RowVerdict, Verdict
from lab_kiosk.domain.vocabulary import StockMove


def plan_stock(rows: Sequence[StockRow | RowVerdict], register: Register) -> Plan:
    """Pure. A part is known by its item number, or where it has none by its name and company."""
    known = {_identity(item): item for item in register.every(StockItem)}
    on_hand = {stock.item_id: stock.on_hand for stock in register.every(Stock)}
    taken = {item.item_id for item in known.values()} | set(on_hand)
    count = Counter(_identity(row.described) for row in rows if isinstance(row, StockRow))
    planned: list[Planned] = []
    for row in rows:
        if isinstance(row, RowVerdict):
            planned.append(Planned(row))
        elif count[_identity(row.described)] > 1:
            planned.append(Planned(refused(row.row, because(Why.PART_TWICE), row.key)))
        elif (item := known.get(_identity(row.described))) is not None:
            planned.append(_revised(row, item, on_hand.get(item.item_id, 0)))
        else:
            planned.append(_new(row, taken))
    return Plan(format="consumables", rows=tuple(planned))


def _identity(item: StockItem | StockDescribed) -> tuple[str, ...]:
    number = item.item_number.casefold()
    return (number,) if number else (item.name.casefold(), item.company.casefold())


def _new(row: StockRow, taken: set[str]) -> Planned:
    """The id follows from the words, so that two kiosks which take in the same file mean the same part."""
    wanted = slug(row.described.item_number or f"{row.described.company} {row.described.name}") or "part"
    item_id, number = wanted, 2
    while item_id in taken:
        item_id, number = f"{wanted}-{number}", number + 1
    taken.add(item_id)
    stream = Stream(f"stock:{item_id}")
    facts = [Fact(stream, row.described)]
    if row.quantity:
        facts.append(Fact(stream, StockMoved(move=StockMove.RECEIVE, quantity=row.quantity)))
    return Planned(RowVerdict(row=row.row, key=row.key, verdict=Verdict.NEW), tuple(facts))


def _revised(row: StockRow, item: StockItem, on_hand: int) -> Planned:
    found = changes(item, row.described)
    reason = None
    if row.quantity is not None and row.quantity != on_hand:
        reason = because(Why.COUNT_STAYS, on_hand, row.quantity)
    verdict = Verdict.CHANGED if found else Verdict.SAME
    told = RowVerdict(row=row.row, key=row.key, verdict=verdict, changes=found, reason=reason)
    if not found:
        return Planned(told)
    described = StockDescribed(**{"name": row.described.name, **only(row.described, found)})
    return Planned(told, (Fact(Stream(item.stream), described),))
