# SPDX-License-Identifier: Apache-2.0
"""What leaves the lab in files: exact headers, no formula, nobody who was not asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from lab_kiosk.domain.events import Entry, Event
from lab_kiosk.domain.events.equipment import (
    AssetMoved,
    AssetRetired,
    AssetReturned,
    AssetSentToBench,
    HoldPlaced,
    HoldReleased,
)
from lab_kiosk.domain.exports import compliance, people, repairs, snipe_it
from lab_kiosk.domain.exports.compliance import Trouble
from lab_kiosk.domain.exports.snipe_it import Thing
from lab_kiosk.domain.exports.table import Calendar, Table, csv_text
from lab_kiosk.domain.ids import HoldId
from lab_kiosk.domain.records import Asset, AssetDetail, AssetModel, Loan, Visit
from lab_kiosk.domain.sheets.sheet import Sheet, read
from lab_kiosk.domain.vocabulary import (
    ClosedBy,
    Custody,
    Evidence,
    HoldReason,
    Lifecycle,
    LoanEnd,
    LoanKind,
    Party,
    Purpose,
)
from tests.support.builders import DAY, HOUR, PAT, QUINN, START_MS, History

GOLDEN = Path(__file__).parents[2] / "golden" / "sheets"


def _utc(ms: int, pattern: str) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime(pattern)


CALENDAR = Calendar(lambda ms: _utc(ms, "%Y-%m-%d"), lambda ms: _utc(ms, "%Y-%m-%d %H:%M"))
MODEL = AssetModel(
    stream="model:q3",
    model_id="q3",
    name="Quest 3",
    maker="Meta",
    equipment_class="quest-3",
    picture="",
    min_age=0,
    min_battery=0,
    worn=True,
)


def asset(**more: Any) -> Asset:
    told: dict[str, Any] = {
        "stream": "asset:t",
        "asset_id": "t",
        "model_id": "q3",
        "tag": "LAB-1",
        "lifecycle": Lifecycle.ACTIVE,
        "custody": Custody.IN_LAB,
        "place": "shelf",
        "last_seen_at": START_MS,
    }
    return Asset(**{**told, **more})


def loan(number: int, out_at: int, closed_at: int | None = None, subject: str | None = PAT) -> Loan:
    return Loan(
        stream="asset:t",
        loan_id=str(number),
        asset_id="t",
        subject=subject,
        kind=LoanKind.LONG_TERM,
        evidence=Evidence.SCANNED,
        batch_id="b",
        staff="",
        site_id=1,
        out_at=out_at,
        due_at=out_at + 7 * DAY,
        zone="UTC",
        closed_at=closed_at,
        closed_how=None if closed_at is None else LoanEnd.IMPLIED_RETURN,
    )


def detail(**more: Any) -> AssetDetail:
    return AssetDetail(stream="asset:t", asset_id="t", **more)


def thing(*loans: Loan, model: AssetModel | None = MODEL, serial: str = "SN-1", **more: Any) -> Thing:
    return Thing(asset=asset(), model=model, detail=detail(**more), serial=serial, loans=loans)


def told(table: Table, at: int = 0) -> dict[str, str]:
    return {name: cell for name, cell in zip(table.header, table.rows[at], strict=True) if cell}


def test_a_file_begins_with_a_mark_and_has_no_formula_in_it() -> None:
    text = csv_text(Table(header=("A", "B"), rows=(("=1+1", 'say "hi", you'), ("x\ny", " z"))))
    assert text == '\ufeffA,B\r\n\'=1+1,"say ""hi"", you"\r\n"x\ny"," z"\r\n'


# --- Snipe-IT


def test_snipe_its_header_is_that_of_its_sample_and_what_else_its_importer_reads() -> None:
    sample = read((GOLDEN / "snipe-it-assets.csv").read_bytes())
    assert isinstance(sample, Sheet)
    assert snipe_it.HEADER[:21] == sample.header[:21]
    assert set(snipe_it.HEADER[21:]) == {
        "Serial Number",
        "Status",
        "Warranty Months",
        "Expected Checkin",
        "Last Checkout",
        "Last Checkin Date",
        "Last Audit",
    }


def test_a_thing_leaves_for_snipe_it_with_its_papers_and_without_whoever_has_it() -> None:
    out = loan(2, START_MS)
    before = loan(1, START_MS - 9 * DAY, START_MS - 2 * DAY, QUINN)
    papers = {"company": "Lab", "cost": "499.00", "warranty_months": 24, "purchased_on": "2025-08-04", "home": "A"}
    table = snipe_it.assets([thing(out, before, **papers)], CALENDAR)
    assert told(table) == {
        "Company": "Lab",
        "Asset Tag": "LAB-1",
        "Category": "quest-3",
        "Manufacturer": "Meta",
        "Location": "A",
        "Model": "Quest 3",
        "Purchase Date": "2025-08-04",
        "Purchase Cost": "499.00",
        "Serial Number": "SN-1",
        "Status": "Ready to Deploy",
        "Warranty Months": "24",
        "Expected Checkin": "2027-01-22",
        "Last Checkout": "2027-01-15",
        "Last Checkin Date": "2027-01-13",
        "Last Audit": "2027-01-15",
    }
    assert table.heads == 0


def test_a_thing_of_which_little_is_known_leaves_all_the_same() -> None:
    assert told(snipe_it.assets([thing(model=None, serial="")], CALENDAR)) == {
        "Asset Tag": "LAB-1",
        "Location": "shelf",
        "Status": "Ready to Deploy",
        "Last Audit": "2027-01-15",
    }


@pytest.mark.parametrize(
    ("more", "label"),
    [
        ({"lifecycle": Lifecycle.RETIRED, "custody": Custody.MISSING}, "Archived"),
        ({"custody": Custody.MISSING}, "Lost/Stolen"),
        ({"custody": Custody.AT_BENCH}, "Out for Repair"),
        ({"held": 1}, "Out for Diagnostics"),
        ({"custody": Custody.ON_LOAN}, "Ready to Deploy"),
    ],
)
def test_a_status_is_one_that_snipe_it_knows(more: dict[str, Any], label: str) -> None:
    assert snipe_it.status(asset(**more)) == label


# --- 47 CFR 54.1715


def test_every_loan_of_a_thing_that_a_fund_has_paid_is_a_row_without_anybody_in_it() -> None:
    out, before = loan(2, START_MS), loan(1, START_MS - 9 * DAY, START_MS - 2 * DAY)
    never = Thing(asset=asset(tag="LAB-2", asset_id="u"), model=MODEL, detail=detail(funding="ECF"), serial="SN-2")
    told_of = [Trouble("t", START_MS - 3 * DAY), Trouble("t", START_MS + DAY), Trouble("u", START_MS)]
    paid = thing(out, before, funding="ECF", imei="490154203237518", category="Headset")
    report = compliance.report([paid, never], told_of, CALENDAR, START_MS + 8 * DAY)
    assert told(report.inventory) == {
        "Asset tag": "LAB-1",
        "Device type": "Headset",
        "Make": "Meta",
        "Model": "Quest 3",
        "Serial number": "SN-1",
        "IMEI": "490154203237518",
        "Funding": "ECF",
        "Borrower known": "yes",
        "Date loaned": "2027-01-15",
        "Date due": "2027-01-22",
        "Date told missing, lost or damaged": "2027-01-16",
    }
    assert told(report.inventory, 1)["Date returned"] == "2027-01-13"
    assert told(report.inventory, 1)["Date told missing, lost or damaged"] == "2027-01-12"
    assert told(report.inventory, 2)["Date told missing, lost or damaged"] == "2027-01-15"
    assert report.gaps.rows == (("LAB-2", "", "the employee responsible for it, and when it was in service"),)
    assert report.inventory.heads == 0
    assert PAT not in repr(report)


def test_names_stand_in_it_only_where_somebody_asked_for_them() -> None:
    paid = thing(loan(2, START_MS), loan(1, START_MS - DAY, START_MS, QUINN), loan(0, 0, 1, None))
    report = compliance.report([paid], [], CALENDAR, START_MS, names={PAT: "Pat M"})
    assert [row[8] for row in report.inventory.rows] == ["Pat M", QUINN, ""]
    assert report.inventory.heads == 2


def test_what_is_missing_in_the_inventory_is_named_one_by_one() -> None:
    bare = thing(loan(1, START_MS, None, None), model=None, serial="")
    report = compliance.report([bare], [], CALENDAR, START_MS + 8 * DAY)
    assert [row[2] for row in report.gaps.rows] == [
        "the make",
        "the serial number",
        "the fund that paid for it",
        "the person to whom it was loaned",
        "the date of its return, or that it is missing: it is overdue",
    ]
    assert {row[:2] for row in report.gaps.rows} == {("LAB-1", "2027-01-15")}
    never = thing(model=None, serial="", funding="ECF")
    assert [row[1:] for row in compliance.report([never], [], CALENDAR, START_MS).gaps.rows] == [
        ("", "the make"),
        ("", "the serial number"),
        ("", "the employee responsible for it, and when it was in service"),
    ]


# --- Open Repair Data


def repaired(*events: Event) -> list[repairs.Repair]:
    history = History("asset:t")
    entries: list[Entry] = [history.add(at * DAY, event) for at, event in enumerate(events)]
    return list(repairs.repairs(entries))


BENCH = AssetSentToBench(ticket="T", by="S")
BACK = AssetReturned(place="shelf")
HELD = HoldPlaced(hold_id=HoldId("h"), reason=HoldReason.DAMAGED, by="S")
CLEARED = HoldReleased(hold_id=HoldId("h"), by="S")


@pytest.mark.parametrize(
    ("events", "status"),
    [
        ((BENCH, BACK), "Fixed"),
        ((HELD, BENCH, CLEARED, AssetMoved(place="shelf", by="S")), "Fixed"),
        ((HELD, BENCH, BACK), "Repairable"),
        ((CLEARED, BENCH, AssetRetired(reason="broken", by="S")), "End of life"),
    ],
)
def test_a_repair_ends_as_the_thing_leaves_the_bench(events: tuple[Event, ...], status: str) -> None:
    (repair,) = repaired(*events)
    assert repair.status == status
    assert repair.at == START_MS + events.index(BENCH) * DAY
    assert repair.over_at == START_MS + (len(events) - 1) * DAY


def test_what_is_still_at_the_bench_or_never_was_is_no_repair() -> None:
    assert repaired(BENCH) == []
    assert repaired(BACK, AssetRetired(reason="old", by="S")) == []


def test_a_repair_is_a_row_of_the_standard() -> None:
    (repair,) = repaired(BENCH, BACK)
    bought = thing(purchased_on="2024-05-01", category="VR headset")
    table = repairs.table([repair], [bought], "Example Schools", "lab", CALENDAR)
    assert table.header == repairs.HEADER
    assert told(table) == {
        "id": "A-1",
        "data_provider": "Example Schools",
        "country": "USA",
        "partner_product_category": "VR headset",
        "product_category": "TV and gaming-related accessories",
        "product_category_id": "33",
        "brand": "Meta",
        "year_of_manufacture": "2024",
        "product_age_estimate": "3",
        "repair_status": "Fixed",
        "group_identifier": "lab",
        "event_date": "2027-01-15",
        "record_date": "2027-01-16",
    }
    bare = told(repairs.table([repair], [thing(model=None)], "x", "y", CALENDAR))
    assert (bare["product_category"], bare["product_category_id"], bare["brand"]) == ("Misc", "18", "Unknown")


# --- loans and visits


def test_loans_are_told_by_the_number_of_a_badge_unless_names_are_asked_for() -> None:
    lent = thing(loan(2, START_MS), loan(1, START_MS - DAY, START_MS, None))
    table = people.loans([lent, thing(model=None)], {}, CALENDAR, 0, 1 << 62)
    assert [row[3] for row in table.rows] == ["", PAT]
    assert told(table, 0)["How it ended"] == "implied return"
    assert told(table, 1)["Out"] == "2027-01-15 08:00"
    assert table.heads == 1
    named = people.loans([lent], {PAT: "Pat M"}, CALENDAR, START_MS, START_MS + 1)
    assert [row[3] for row in named.rows] == [f"Pat M ({PAT})"]
    nameless = people.loans([thing(loan(3, 0), model=None)], {}, CALENDAR, 0, 1)
    assert told(nameless).get("Model") is None


def visit(number: int, at: int, **more: Any) -> Visit:
    told_of: dict[str, Any] = {"party": Party.SUBJECT, "subject": PAT, "opened_at": at, "last_seen_at": at}
    return Visit(stream="v", visit_id=str(number), **{**told_of, **more})


def test_visits_are_told_without_day_labels_and_each_once() -> None:
    guest = {"party": Party.GUEST, "subject": None, "day_label": "IL0SECRET", "needs": "step_free,quiet"}
    told_of = [
        visit(2, START_MS + HOUR, closed_at=START_MS + 2 * HOUR, closed_by=ClosedBy.SELF, purpose=Purpose.DEMO),
        visit(1, START_MS, **guest),
        visit(3, START_MS, merged_into="2"),
        visit(4, START_MS + DAY),
    ]
    table = people.visits(told_of, {PAT: "Pat M"}, CALENDAR, START_MS, START_MS + DAY)
    assert [row[0] for row in table.rows] == ["2027-01-15 08:00", "2027-01-15 09:00"]
    assert told(table, 0)["Needs"] == "step free, quiet"
    assert told(table, 1)["Badge"] == f"Pat M ({PAT})"
    assert told(table, 1)["Ended by"] == "self"
    assert table.heads == 1
    assert "IL0" not in repr(table)
