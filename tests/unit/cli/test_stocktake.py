# SPDX-License-Identifier: Apache-2.0
"""The report of a stock-take: a table, and a page to print."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application.fleet import BeginPlace, CountThing
from lab_kiosk.application.stocktake import CountLine, CountVerdict
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.stocktake import open_stocktake
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import main, sample_lab
from lab_kiosk.cli.paper import _places
from lab_kiosk.cli.stocktake import HEADER, as_csv, as_page
from lab_kiosk.settings import write_config

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n", exclude_categories=("Cs",)), max_size=12)
LINES = st.lists(
    st.builds(
        CountLine,
        key=TEXTS,
        verdict=st.sampled_from(CountVerdict),
        tag=TEXTS,
        name=TEXTS,
        place=TEXTS,
        was_at=TEXTS,
        at=st.integers(0, 4_000_000_000_000),
    ),
    max_size=8,
)


@given(LINES)
def test_the_table_has_a_line_for_everything_and_no_formula(lines: list[CountLine]) -> None:
    rows = list(csv.reader(io.StringIO(as_csv(lines, "America/Chicago"), newline="")))
    assert tuple(rows[0]) == HEADER
    assert len(rows) == len(lines) + 1
    assert [row[2] for row in rows[1:]] == [line.verdict for line in lines]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows[1:] for cell in row)


@given(LINES)
def test_the_page_names_everything_that_somebody_has_to_look_at_and_counts_the_rest(lines: list[CountLine]) -> None:
    slip = as_page(lines, "1/2026-11-28/1", "UTC", closed=True)
    named = [line for line in slip.lines if not line.title]
    assert len(named) == sum(line.verdict is not CountVerdict.FOUND for line in lines)
    assert len([line for line in slip.lines if line.title]) == len({line.verdict for line in lines})
    assert slip.when == "2026-11-28"


def test_the_report_of_a_kiosk_that_is_closed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = sample_lab.prepare(tmp_path, date(2026, 11, 23))
    write_config(tmp_path, sample.config)
    clock = SystemClock()
    with open_lab(sample.config, clock, RandomIds(clock), lambda: sample_lab.furniture(sample, clock)) as lab:
        number = open_stocktake(lab, "S").number
        perform(BeginPlace(number=number, place="SHELFA", by="S"), lab)
        perform(CountThing(number=number, code=sample.plan.assets[0].tag, place="shelf A", by="S"), lab)
    table, printed = tmp_path / "count.csv", tmp_path / "count.pdf"
    assert main(["stocktake", "--data", str(tmp_path), "--csv", str(table), "--pdf", str(printed)]) == 0
    assert "1 where they belong" in capsys.readouterr().out
    assert sample.plan.assets[0].tag in table.read_text("utf-8")
    assert printed.read_bytes().startswith(b"%PDF")
    assert main(["stocktake", "1/2026-01-01/1", "--data", str(tmp_path)]) == 1


def test_every_shelf_of_a_plan_has_a_card_once(tmp_path: Path) -> None:
    plan = sample_lab.prepare(tmp_path, date(2026, 11, 23)).plan
    codes = [zone.code for zone in _places(plan)]
    assert {"SHELFA", "SHELFB", "FRONTDESK", "MAKERS"} <= set(codes)
    assert len(codes) == len(set(codes))
