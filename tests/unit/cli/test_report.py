# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk report``: the same numbers in every form, read beside a lab that is open."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import msgspec
import openpyxl
import pytest

from lab_kiosk.application.ports import Lab
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import main
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.demos import FeedbackGiven, PilotRegistered, SessionChosen, SessionEnded, SessionStarted
from lab_kiosk.domain.events.equipment import AssetFound, AssetMarkedMissing
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.ids import SessionId, Stream, VisitId, person_stream, session_stream, visit_stream
from lab_kiosk.domain.reports import Report, ReportKind
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented, SessionState
from lab_kiosk.settings import read_config
from tests.support.builders import PAT
from tests.support.labs import founded

GROUP = 17


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Lab]]:
    """A lab that is open, and in which a group, somebody with a badge and a headset were seen."""
    folder = founded(tmp_path_factory.mktemp("district"))
    clock = SystemClock()
    ids = RandomIds(clock)
    with open_lab(read_config(folder), clock, ids) as opened:
        group, visit, session = VisitId(ids.new()), VisitId(ids.new()), SessionId(ids.new())
        opened.store.append(
            [
                Fact(
                    visit_stream(group),
                    VisitOpened(visit_id=group, party=Party.GROUP, presented=Presented.SCANNER, heads=GROUP),
                ),
                Fact(visit_stream(group), VisitClosed(visit_id=group, by=ClosedBy.SYSTEM)),
                Fact(
                    person_stream(PAT),
                    VisitOpened(visit_id=visit, party=Party.SUBJECT, presented=Presented.SCANNER),
                    PAT,
                ),
            ]
        )
        started = (
            SessionChosen(
                session_id=session,
                demo_id="solar-walk",
                demo_version="1",
                station="bay",
                visit_id=visit,
                run_seconds=300,
                pilot_id="P-1",
            ),
            SessionStarted(),
            SessionEnded(outcome=SessionState.COMPLETED),
            FeedbackGiven(answers={"stars": 4}),
        )
        opened.store.append([Fact(session_stream(session), event, PAT) for event in started])
        opened.store.append([Fact(Stream("pilot:P-1"), PilotRegistered(question="=1+1?", success="yes"))])
        thing = Stream(f"asset:{opened.store.assets_of_class('quest-3')[0].asset_id}")
        opened.store.append([Fact(thing, AssetMarkedMissing(by="S")), Fact(thing, AssetFound(place="shelf"))])
        yield folder, opened


def told(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> str:
    capsys.readouterr()
    assert main(["report", *words, "--data", str(folder)]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("kind", list(ReportKind))
@pytest.mark.parametrize("form", ["text", "csv", "svg"])
def test_every_report_in_every_form_of_text(
    lab: tuple[Path, Lab], capsys: pytest.CaptureFixture[str], kind: str, form: str
) -> None:
    out = told(capsys, lab[0], kind, "--format", form)
    assert out
    if form == "svg":
        root = ET.fromstring(out)  # noqa: S314 - our own
        assert root.find("{http://www.w3.org/2000/svg}desc") is not None


def test_the_numbers_are_those_of_the_journal(lab: tuple[Path, Lab], capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(told(capsys, lab[0], "visits", "--format", "csv"))))
    figure = [row for row in rows if row["figure"] == "How many people came" and row["value"] != "0"]
    assert [(row["column"], row["value"]) for row in figure] == [
        ("Left by themselves, or still here", "1"),
        ("Closed by the system", str(GROUP)),
    ]
    assert {"figure": "source", "row": "visit.opened", "column": "events", "value": "2", "unit": "count"} in rows
    assert "The most came on" in told(capsys, lab[0], "visits")


def test_a_loss_that_was_found_is_told(lab: tuple[Path, Lab], capsys: pytest.CaptureFixture[str]) -> None:
    assert "Things found again: 1. Still missing: 1." in told(capsys, lab[0], "losses")


def test_a_pilot_of_one_session_tells_nothing_of_it(lab: tuple[Path, Lab], capsys: pytest.CaptureFixture[str]) -> None:
    out = told(capsys, lab[0], "pilot", "--pilot", "P-1")
    assert "People reached: few. Sessions: few." in out
    assert "fewer than 10" in out
    assert "No pilot is registered" in told(capsys, lab[0], "pilot", "--pilot", "P-2")


def test_all_of_them_as_one_for_the_kiosk(lab: tuple[Path, Lab], capsys: pytest.CaptureFixture[str]) -> None:
    reports = msgspec.json.decode(told(capsys, lab[0], "all", "--format", "json"), type=tuple[Report, ...])
    assert [report.kind for report in reports] == list(ReportKind)
    assert json.loads(msgspec.json.encode(reports[0]))["source"]["until"] <= reports[0].source.read_at


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_a_pdf_and_a_file(
    lab: tuple[Path, Lab], tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    pdf = tmp_path / "all.pdf"
    told(capsys, lab[0], "all", "--format", "pdf", "--out", str(pdf), "--language", language)
    assert pdf.read_bytes().startswith(b"%PDF")
    told(capsys, lab[0], "demos", "--format", "svg", "--out", str(tmp_path / "a.svg"), "--language", language)
    assert f'lang="{language}"' in (tmp_path / "a.svg").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        (["all", "--format", "csv"], 2, "One file"),
        (["visits", "--format", "pdf"], 2, "--out"),
        (["visits", "--from", "2026-02-02", "--to", "2026-02-01"], 2, "before"),
    ],
)
def test_what_cannot_be_is_said(
    lab: tuple[Path, Lab], capsys: pytest.CaptureFixture[str], words: list[str], code: int, why: str
) -> None:
    assert main(["report", *words, "--data", str(lab[0])]) == code
    assert why in capsys.readouterr().err


def test_a_kiosk_without_a_database_is_given_none(
    lab: tuple[Path, Lab], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kiosk.toml").write_text((lab[0] / "kiosk.toml").read_text("utf-8"), "utf-8")
    assert main(["report", "visits", "--data", str(tmp_path)]) == 1
    assert "no database" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk.toml"]


def test_a_copy_of_a_database_is_read_alone(lab: tuple[Path, Lab], capsys: pytest.CaptureFixture[str]) -> None:
    assert "Demo sessions: 1" in told(capsys, lab[0], "demos", "--zone", "Europe/Warsaw")
    assert main(["report", "demos", "--data", str(lab[0]), "--zone", "Nowhere/Here"]) == 2
    assert "Nowhere/Here" in capsys.readouterr().err


def test_a_year_that_is_asked_for(lab: tuple[Path, Lab], capsys: pytest.CaptureFixture[str]) -> None:
    out = told(capsys, lab[0], "visits", "--from", "2025-01-01", "--to", "2025-12-31")
    assert "January 1, 2025 to December 31, 2025" in out
    assert "There are no events of this kind yet" in out
    assert told(capsys, lab[0], "visits", "--from", "2099-01-01").startswith("Visits: January 1, 2099\n")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_report_is_a_workbook_whose_numbers_are_numbers(lab: tuple[Path, Lab], tmp_path: Path, language: str) -> None:
    folder, _ = lab
    file = tmp_path / "all.xlsx"
    words = ["report", "all", "--format", "xlsx", "--language", language, "--out", str(file), "--data", str(folder)]
    assert main(words) == 0
    book = openpyxl.load_workbook(file)
    cells = [cell for sheet in book for row in sheet.iter_rows(min_row=2, min_col=2) for cell in row]
    assert any(cell.data_type == "n" and cell.value == GROUP for cell in cells)
    assert any(cell.is_date for sheet in book for row in sheet.iter_rows(max_col=1) for cell in row)
    told = [str(cell.value) for row in book["About"].iter_rows() for cell in row if cell.value]
    assert "America/Chicago" in told
    assert len(book.sheetnames) > 10


def test_a_workbook_and_a_page_are_not_for_a_terminal(
    lab: tuple[Path, Lab], capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ("xlsx", "pdf"):
        assert main(["report", "visits", "--format", form, "--data", str(lab[0])]) == 2
        assert f"--out FILE.{form}" in capsys.readouterr().err
