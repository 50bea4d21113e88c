# SPDX-License-Identifier: Apache-2.0
"""How long 50,000 things take to come in, to be known the second time, and to leave again, against the standard
library's ``csv`` and SQLite doing nothing but reading the same file and inserting its rows.

``python -m tests.benchmarks.bench_import [rows]``
"""

from __future__ import annotations

import csv
import io
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from lab_kiosk.application import exports
from lab_kiosk.application.imports import plan as plans
from lab_kiosk.application.imports.assets import plan_assets
from lab_kiosk.application.imports.plan import Plan
from lab_kiosk.domain.exports import snipe_it
from lab_kiosk.domain.exports.table import Calendar, csv_text
from lab_kiosk.domain.records import Asset
from lab_kiosk.domain.sheets import asset_rows
from lab_kiosk.domain.sheets.asset_rows import AssetFormat
from lab_kiosk.domain.sheets.columns import Columns
from lab_kiosk.domain.sheets.sheet import Sheet, read
from tests.benchmarks.bench_rebuild import resident_mb
from tests.support.lab_database import journal_store
from tests.support.memory_store import CountingIds

ROWS = 50_000
HEADER = (
    "Company,Name,Asset Tag,Category,Supplier,Manufacturer,Location,Order Number,Model,Model Number,Purchase Date,"
    "Purchase Cost,Serial Number\n"
)


class Row(msgspec.Struct, frozen=True):
    """``cpu`` are the seconds that the process itself worked: they say the same on a machine that others use, too."""

    name: str
    seconds: float
    cpu: float
    rows: int


def sample(rows: int) -> bytes:
    lines = (
        f"Lab,,LAB-{n:06},Laptop,Supplier,Maker,Room {n % 90},PO-{n % 300},Model {n % 40},M{n % 40},"
        f"2025-01-{n % 28 + 1:02},{n % 900 + 99}.50,SN{n:07}\n"
        for n in range(rows)
    )
    return (HEADER + "".join(lines)).encode()


def yardstick(raw: bytes, folder: Path) -> None:
    """What reading the file and keeping its rows costs when nothing is thought about."""
    reader = csv.reader(io.StringIO(raw.decode(), newline=""))
    marks = ",".join("?" * len(next(reader)))
    database = sqlite3.connect(folder / "raw.db", isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute(f"CREATE TABLE thing ({','.join(f'c{n} TEXT' for n in range(marks.count('?')))})")
    database.execute("CREATE UNIQUE INDEX tag ON thing (c2)")
    database.execute("BEGIN")
    database.executemany(f"INSERT INTO thing VALUES ({marks})", reader)  # noqa: S608 - marks are question marks
    database.execute("COMMIT")
    database.close()


def run(rows: int = ROWS) -> tuple[list[Row], float]:
    """What each part took, and how many megabytes the process held at the end."""
    raw = sample(rows)
    found: list[Row] = []

    def timed(name: str, act: Callable[[], object]) -> object:
        start, busy = time.perf_counter(), time.process_time()
        value = act()
        found.append(Row(name, time.perf_counter() - start, time.process_time() - busy, rows))
        return value

    with tempfile.TemporaryDirectory() as name, journal_store(Path(name)) as store:

        def planned() -> Plan:
            sheet = read(raw)
            assert isinstance(sheet, Sheet)
            columns = asset_rows.columns(sheet, AssetFormat.SNIPE_IT)
            assert isinstance(columns, Columns)
            told = list(asset_rows.rows(sheet, columns, AssetFormat.SNIPE_IT))
            return plan_assets(told, store, CountingIds(9), 1, "America/Los_Angeles", AssetFormat.SNIPE_IT)

        calendar = Calendar(lambda ms: str(ms // 86_400_000), str)
        timed("csv and sqlite3, nothing else", lambda: yardstick(raw, Path(name)))
        plan = timed("read and judge (dry run)", planned)
        assert isinstance(plan, Plan)
        timed("write, one transaction", lambda: store.append_whole(plans.batches_of(plan)))
        assert len(store.every(Asset)) == rows
        again = timed("the same file again", planned)
        assert isinstance(again, Plan)
        assert again.facts == 0
        timed("out again, for Snipe-IT", lambda: csv_text(snipe_it.assets(exports.things(store), calendar)))
        return found, resident_mb()


def main() -> None:
    rows, memory = run(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
    base = rows[0].cpu
    sys.stdout.write(
        f"{rows[0].rows:,} things{'':16}{'seconds':>9}{'of CPU':>9}{'rows/s':>9}{'CPU, times the first':>22}\n"
    )
    for row in rows:
        numbers = f"{row.seconds:9.2f}{row.cpu:9.2f}{row.rows / row.seconds:9.0f}{row.cpu / base:22.1f}"
        sys.stdout.write(f"{row.name:29}{numbers}\n")
    sys.stdout.write(f"{memory:.0f} MB held at the end\n")


if __name__ == "__main__":
    main()
