# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk export hours``: one educator's hours for one course, as evidence that says what it rests on."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from lab_kiosk.cli import main
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.people import PersonNamed, PersonRegistered
from lab_kiosk.domain.events.site import RecordsExported
from lab_kiosk.domain.events.visits import VisitClosed, VisitCorrected, VisitOpened
from lab_kiosk.domain.ids import VisitId, person_stream
from lab_kiosk.domain.vocabulary import ClosedBy, ExportPurpose, Party, Presented, Role
from tests.support.builders import PAT, QUINN, STAFF
from tests.support.labs import founded, opened

WORDS = ("--purpose", "records-request", "--yes")
FIRST, SECOND = "2026-11-03T13:00/14:00", "2026-11-03T14:30/16:00"
COURSE = ("--of", QUINN, "--title", "AI literacy", "--block", FIRST, "--block", SECOND)
Run = Callable[..., int]


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("America/Chicago")).timestamp() * 1000)


@pytest.fixture(scope="module")
def one_lab(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Quinn, who teaches, was here for an afternoon, and another day nobody saw them leave; Pat, a student, was too."""
    folder = founded(tmp_path_factory.mktemp("district"))
    with opened(folder) as lab:
        for handle, role, visit, end in (
            (QUINN, Role.EDUCATOR, "1", ClosedBy.SELF),
            (QUINN, Role.EDUCATOR, "2", ClosedBy.SYSTEM),
            (PAT, Role.STUDENT, "3", ClosedBy.SELF),
        ):
            stream, visit_id = person_stream(handle), VisitId(visit)
            came = VisitOpened(visit_id=visit_id, party=Party.SUBJECT, presented=Presented.SCANNER, role=role)
            lab.store.append([Fact(stream, came, handle)])
            lab.store.append([Fact(stream, VisitClosed(visit_id=visit_id, by=end), handle)])
        told = VisitCorrected(
            visit_id=VisitId("1"), by=STAFF, opened_ms=at("2026-11-03T13:10"), closed_ms=at("2026-11-03T15:20")
        )
        began = VisitCorrected(visit_id=VisitId("2"), by=STAFF, opened_ms=at("2026-11-04T14:00"))
        lab.store.append([Fact(person_stream(QUINN), event, QUINN) for event in (told, began)])
        staff = person_stream(STAFF)
        lab.store.append([Fact(staff, PersonRegistered(role=Role.STAFF), STAFF)])
        named = Personal(first_name="Quinn", initial="Z")
        lab.store.append([Fact(person_stream(QUINN), PersonNamed(), QUINN, named)])
    return folder


@pytest.fixture
def lab(one_lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    shutil.copytree(one_lab, tmp_path / "lab")
    capsys.readouterr()
    return tmp_path / "lab"


@pytest.fixture
def run(lab: Path) -> Run:
    return lambda file, *more: main(["export", "hours", str(file), "--data", str(lab), *more])


def rows(file: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")))[1:]


def test_hours_of_a_course_leave_with_their_evidence_and_are_noted(lab: Path, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "hours.csv"
    assert run(file, *COURSE) == 2, "it tells of somebody, and nobody has said what for"
    assert not file.exists()
    assert run(file, *COURSE, *WORDS) == 0
    stay, total = rows(file)
    assert stay[:5] == [QUINN, "2026-11-03 13:10", "2026-11-03 15:20", "staff", "100"]
    assert len(stay[7].split()) == 3, "it was opened, closed, and set right"
    assert total[1:6] == ["Sum", "", "", "100", "1.75"]
    assert total[7].startswith("as of ")
    with opened(lab) as now:
        (note,) = [entry.event for entry in now.store.told(RecordsExported)]
    assert note == RecordsExported(format="hours", purpose=ExportPurpose.RECORDS_REQUEST, rows=2, personal=True)


def test_without_blocks_whole_days_count_and_an_end_that_nobody_saw_does_not(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "hours.csv"
    words = ("--of", QUINN, *WORDS, "--from", "2026-11-03", "--to", "2026-11-04")
    assert run(file, *words) == 0
    assert [row[3:6] for row in rows(file)] == [["staff", "130", ""], ["system", "0", ""], ["", "130", "2.25"]]


@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
def test_it_goes_on_paper_and_into_a_workbook_with_a_name_where_staff_answer_for_it(
    run: Run, tmp_path: Path, kind: str
) -> None:
    file = tmp_path / f"hours.{kind}"
    assert run(file, *COURSE, *WORDS, "--with-names", "--by", STAFF) == 0
    assert file.read_bytes().startswith(b"%PDF-" if kind == "pdf" else b"PK")


@pytest.mark.parametrize("handle", [PAT, STAFF])
def test_hours_of_a_student_or_of_a_stranger_are_not_told(
    run: Run, tmp_path: Path, handle: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "hours.csv"
    assert run(file, "--of", handle, *WORDS) == 1
    assert f"nobody with a badge of an educator or of staff was here as {handle}" in capsys.readouterr().err
    assert not file.exists()


@pytest.mark.parametrize("block", ["today", "2026-11-03T13:00", "2026-11-03T15:00/13:00", "2026-11-03T13:00Z/15:00"])
def test_a_block_that_is_no_time_is_refused(
    run: Run, tmp_path: Path, block: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(tmp_path / "hours.csv", "--of", QUINN, "--block", block, *WORDS)
    assert "is no time like 2026-11-03T13:00/15:30" in capsys.readouterr().err
