# SPDX-License-Identifier: Apache-2.0
"""The reports of a running kiosk are read by a process of their own, and only the last request is answered."""

from __future__ import annotations

import logging
import queue
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from lab_kiosk import paths
from lab_kiosk.application.reports import ReadReports, ReportsRead, ReportsUnread, Span
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import main
from lab_kiosk.domain.reports import ReportKind
from lab_kiosk.keys import key_files
from lab_kiosk.reporting import Reporting
from lab_kiosk.settings import read_config

LONG = 120
"""Seconds, of which a process on a busy machine needs few."""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The data folder of a kiosk whose lab is open."""
    root = key_files.create(tmp_path / "root.key").public.hex()
    key = f"7:{key_files.create(tmp_path / 'issuer.key').public.hex()}:2026-08-17:2027-06-30"
    trust, lab = str(tmp_path / "trust"), tmp_path / "lab"
    assert main(["trust", "issue", "--root", str(tmp_path / "root.key"), "--out", trust, "--key", key]) == 0
    plan = str(paths.resources() / "sample" / "lab.toml")
    assert main(["lab", "create", "--data", str(lab), "--plan", plan, "--trust", trust, "--root", root]) == 0
    clock = SystemClock()
    with open_lab(read_config(lab), clock, RandomIds(clock)):
        yield lab


def test_it_reads_beside_an_open_lab_and_answers_the_last_request_only(folder: Path) -> None:
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    reporting = Reporting(read_config(folder), SystemClock(), told.put)
    for span in (Span.DAY, Span.WEEK, Span.MONTH):
        reporting(ReadReports(span))
    word = told.get(timeout=LONG)
    assert isinstance(word, ReportsRead)
    assert word.span is Span.MONTH
    assert [report.kind for report in word.reports] == list(ReportKind)
    assert len(word.reports[0].period.days) == 30
    reporting.close()
    assert told.empty()


def test_what_cannot_be_read_is_said_once_with_its_reason(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    config = read_config(folder)
    config = msgspec.structs.replace(config, data=folder / "elsewhere")
    reporting = Reporting(config, SystemClock(), told.put)
    with caplog.at_level(logging.ERROR):
        reporting(ReadReports(Span.DAY))
        assert told.get(timeout=LONG) == ReportsUnread(Span.DAY)
    assert "no database" in caplog.text
    reporting.close()


def test_a_kiosk_that_ends_lets_go_of_what_is_being_read_and_begins_nothing(folder: Path) -> None:
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    reporting = Reporting(read_config(folder), SystemClock(), told.put)
    reporting(ReadReports(Span.YEAR))
    reporting.close()
    reporting(ReadReports(Span.DAY))
    reporting.close()
    assert told.empty()
