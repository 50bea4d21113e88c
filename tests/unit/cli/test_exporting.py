# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk export``: tables for other programs and for paper, and who is asked before people are in them."""

from __future__ import annotations

import csv
import io
import shutil
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from lab_kiosk import paths
from lab_kiosk.cli import main
from lab_kiosk.domain.events import Event, Fact, Personal
from lab_kiosk.domain.events.equipment import AssetLent, AssetReturned, AssetSentToBench
from lab_kiosk.domain.events.people import PersonNamed, PersonRegistered
from lab_kiosk.domain.events.site import RecordsExported
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.ids import LoanId, Stream, VisitId, person_stream
from lab_kiosk.domain.records import Asset
from lab_kiosk.domain.vocabulary import ClosedBy, ExportPurpose, LoanKind, Party, Presented, Role
from tests.support.builders import PAT, QUINN, STAFF
from tests.support.labs import founded, opened

TEMPLATE = paths.resources() / "sample" / "assets.csv"
PEOPLE = ((PAT, "Pat", Role.STUDENT), (QUINN, "Quinn", Role.STUDENT), (STAFF, "Sam", Role.STAFF))
Run = Callable[..., int]


@pytest.fixture(scope="module")
def one_lab(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A lab in which Pat borrowed a Chromebook that was at the bench before, and Quinn is inside."""
    folder = founded(tmp_path_factory.mktemp("district"))
    assert main(["import", "template", str(TEMPLATE), "--data", str(folder)]) == 0
    with opened(folder) as lab:
        (book,) = [asset for asset in lab.store.every(Asset) if asset.tag == "5CD0000DEMO"]
        lent = AssetLent(loan_id=LoanId("l"), kind=LoanKind.LONG_TERM, due_at=1, zone="UTC", batch_id="b")
        bench: tuple[Event, ...] = (AssetSentToBench(ticket="T", by=STAFF), AssetReturned(place="shelf"))
        lab.store.append([Fact(Stream(book.stream), event) for event in bench])
        lab.store.append([Fact(Stream(book.stream), lent, PAT)])
        for handle, name, role in (
            (PAT, "Pat", Role.STUDENT),
            (QUINN, "Quinn", Role.STUDENT),
            (STAFF, "Sam", Role.STAFF),
        ):
            stream = person_stream(handle)
            named = Personal(first_name=name, initial="Z")
            lab.store.append(
                [Fact(stream, PersonRegistered(role=role), handle), Fact(stream, PersonNamed(), handle, named)]
            )
        for handle, visit in ((PAT, "1"), (QUINN, "2")):
            came = VisitOpened(visit_id=VisitId(visit), party=Party.SUBJECT, presented=Presented.SCANNER)
            lab.store.append([Fact(person_stream(handle), came, handle)])
        gone = VisitClosed(visit_id=VisitId("1"), by=ClosedBy.SELF)
        lab.store.append([Fact(person_stream(PAT), gone, PAT)])
    return folder


@pytest.fixture
def lab(one_lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    shutil.copytree(one_lab, tmp_path / "lab")
    capsys.readouterr()
    return tmp_path / "lab"


@pytest.fixture
def run(lab: Path) -> Run:
    return lambda what, file, *more: main(["export", what, str(file), "--data", str(lab), *more])


def rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline="")))


def noted(lab: Path) -> list[Event]:
    with opened(lab) as now:
        return [entry.event for entry in now.store.told(RecordsExported) if isinstance(entry.event, RecordsExported)]


def test_things_leave_for_snipe_it_and_come_back_as_the_same(
    lab: Path, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.csv"
    assert run("snipe-it", file) == 0
    count = len(rows(file))
    assert f"{count} rows are in" in capsys.readouterr().out
    assert file.stat().st_mode & 0o077 == 0
    assert main(["import", "assets", str(file), "--data", str(lab)]) == 0
    assert f"0 new, 0 changed, {count} same, 0 refused" in capsys.readouterr().out
    assert noted(lab) == [
        RecordsExported(format="snipe-it", purpose=ExportPurpose.REPORTING, rows=count, personal=False)
    ]


def test_the_inventory_of_a_fund_comes_with_its_gaps_and_without_people(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "fcc.csv"
    assert run("compliance", file, "--funding", "ecf") == 0
    (row,) = rows(file)
    assert (row["Serial number"], row["Borrower known"], row["Borrower"]) == ("5CD0000DEMO", "yes", "")
    gaps = rows(tmp_path / "fcc-gaps.csv")
    assert [gap["What is missing"] for gap in gaps] == ["the date of its return, or that it is missing: it is overdue"]


def test_what_was_at_the_bench_leaves_as_open_repair_data(run: Run, tmp_path: Path) -> None:
    assert run("repairs", tmp_path / "ords.csv", "--provider", "Example Schools") == 0
    (row,) = rows(tmp_path / "ords.csv")
    assert (row["data_provider"], row["product_category"], row["repair_status"]) == (
        "Example Schools",
        "Laptop",
        "Fixed",
    )


@pytest.mark.parametrize(("what", "column", "count"), [("loans", "Borrower", 1), ("visits", "Badge", 2)])
def test_a_file_that_tells_of_people_takes_a_purpose_and_is_noted(
    lab: Path, run: Run, tmp_path: Path, what: str, column: str, count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.csv"
    assert run(what, file) == 2
    assert (
        f"This tells of {count} {'person' if count == 1 else 'people'}. Say what for: --purpose compliance | "
        in capsys.readouterr().err
    )
    assert run(what, file, "--purpose", "audit") == 1
    assert "Nobody is there to be asked: --yes" in capsys.readouterr().err
    assert (file.exists(), noted(lab)) == (False, [])
    assert run(what, file, "--purpose", "audit", "--yes") == 0
    assert rows(file)[0][column] == PAT
    assert noted(lab) == [RecordsExported(format=what, purpose=ExportPurpose.AUDIT, rows=count, personal=True)]


def test_names_leave_only_where_a_member_of_staff_answers_for_them(
    lab: Path, run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.csv"
    words = ["--purpose", "overdue-loans", "--with-names", "--yes"]
    for by, said in (([], "whose staff badge answers for it"), (["--by", PAT], "no member of staff by that handle")):
        assert run("loans", file, *words, *by) == 2
        assert said in capsys.readouterr().err
    assert run("loans", file, *words, "--by", STAFF) == 0
    assert rows(file)[0]["Borrower"] == f"Pat Z ({PAT})"
    (note,) = noted(lab)
    assert isinstance(note, RecordsExported)
    assert (note.named, note.by) == (True, STAFF)
    assert run("compliance", tmp_path / "fcc.csv", "--funding", "ecf", *words, "--by", STAFF) == 0
    assert rows(tmp_path / "fcc.csv")[0]["Borrower"] == "Pat Z"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answer", "code"), [("yes\n", 0), ("no\n", 1)])
def test_somebody_at_a_terminal_is_asked_once_more(
    run: Run,
    tmp_path: Path,
    answer: str,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    assert run("loans", tmp_path / "out.csv", "--purpose", "audit") == code
    assert "will tell of 1 person, by the numbers of their badges, for: audit." in capsys.readouterr().out
    assert (tmp_path / "out.csv").exists() is (code == 0)


def test_days_are_the_labs_own(run: Run, tmp_path: Path) -> None:
    words = ["--purpose", "audit", "--yes"]
    assert run("visits", tmp_path / "none.csv", *words, "--to", "2020-01-01") == 0
    assert rows(tmp_path / "none.csv") == []
    assert run("visits", tmp_path / "all.csv", *words, "--from", "2020-01-01") == 0
    assert len(rows(tmp_path / "all.csv")) == 2


def test_the_evacuation_list_asks_nothing_and_goes_on_paper(lab: Path, run: Run, tmp_path: Path) -> None:
    assert run("evacuation", tmp_path / "roll.csv") == 0
    assert [(row["Name"], row["How sure"]) for row in rows(tmp_path / "roll.csv")] == [("Quinn Z", "certain")]
    assert run("evacuation", tmp_path / "roll.pdf") == 0
    assert (tmp_path / "roll.pdf").read_bytes().startswith(b"%PDF-")
    assert [getattr(note, "named", None) for note in noted(lab)] == [True, True]


def test_the_inventory_goes_on_paper_with_its_gaps(run: Run, tmp_path: Path) -> None:
    assert run("compliance", tmp_path / "fcc.PDF", "--purpose", "compliance") == 0
    assert (tmp_path / "fcc-gaps.PDF").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("name", ["out.xls", "out"])
def test_a_file_of_another_kind_is_not_understood(run: Run, tmp_path: Path, name: str) -> None:
    with pytest.raises(SystemExit):
        run("loans", tmp_path / name)


def test_a_folder_without_a_database_is_told(lab: Path, run: Run, tmp_path: Path) -> None:
    (lab / "lab.db").unlink()
    assert run("snipe-it", tmp_path / "out.csv") == 1
    assert not (lab / "lab.db").exists()


def workbook_of(file: Path) -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(file)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_loans_leave_as_a_workbook_with_real_dates_and_the_zone_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "loans.xlsx"
    assert run("loans", file, "--purpose", "audit", "--yes") == 0
    assert file.stat().st_mode & 0o077 == 0
    pages = workbook_of(file)
    header, row = pages["Loans"]
    told = dict(zip(header, row, strict=True))
    assert header[4:7] == ("Out (America/Chicago)", "Due (America/Chicago)", "Returned (America/Chicago)")
    assert isinstance(told["Out (America/Chicago)"], datetime)
    assert told["Due (America/Chicago)"] == datetime.fromisoformat("1969-12-31T18:00")
    assert (told["Asset tag"], told["Site"], told["Borrower"]) == ("5CD0000DEMO", 1, PAT)
    about = {line[0]: line[1] for line in pages["About"]}
    assert (about["Time zone of all times"], about["What for"], about["Rows"]) == ("America/Chicago", "audit", 1)
    assert [path.name for path in tmp_path.iterdir() if path.name != "lab"] == ["loans.xlsx"]


def test_a_workbook_of_people_asks_and_is_noted_like_every_file(lab: Path, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "visits.xlsx"
    assert run("visits", file) == 2
    assert not file.exists()
    assert run("visits", file, "--purpose", "reporting", "--yes") == 0
    header, *lines = workbook_of(file)["Visits"]
    assert header[:2] == ("Came (America/Chicago)", "Left (America/Chicago)")
    assert all(isinstance(line[0], datetime) for line in lines)
    assert [event.format for event in noted(lab) if isinstance(event, RecordsExported)] == ["visits"]


@pytest.mark.parametrize("what", ["snipe-it", "compliance", "repairs", "evacuation"])
def test_every_table_leaves_as_a_workbook_too(run: Run, tmp_path: Path, what: str) -> None:
    csv_file, file = tmp_path / "x.csv", tmp_path / "x.xlsx"
    assert run(what, csv_file, "--yes") == run(what, file, "--yes") == 0
    first, *_ = workbook_of(file).values()
    assert len(first) - 1 == len(rows(csv_file))
    assert (tmp_path / "x-gaps.xlsx").exists() == (what == "compliance")
