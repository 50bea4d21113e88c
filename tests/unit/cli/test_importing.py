# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk import``, as whoever runs a lab meets it: verdicts first, then all of it or nothing."""

from __future__ import annotations

import io
import logging
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lab_kiosk import mappings, paths
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli import importing, main
from lab_kiosk.cli.progress import Progress
from lab_kiosk.domain.events.people import PersonLinked, PersonRegistered
from lab_kiosk.domain.events.site import RecordsExported
from lab_kiosk.domain.records import Asset, AssetDetail, Person, RosterPlace
from lab_kiosk.domain.vocabulary import ExportPurpose
from tests.support.labs import founded, opened
from tests.support.oneroster import CLASS_SET, SET_12, zipped

TEMPLATE = paths.resources() / "sample" / "assets.csv"
GOLDEN = Path(__file__).parents[2] / "golden" / "sheets"


@pytest.fixture(scope="module")
def one_lab(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return founded(tmp_path_factory.mktemp("district"))


@pytest.fixture
def lab(one_lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    shutil.copytree(one_lab, tmp_path / "lab")
    capsys.readouterr()
    return tmp_path / "lab"


def run(lab: Path, what: str, file: Path, *more: str) -> int:
    return main(["import", what, str(file), "--data", str(lab), *more])


def tags(lab: Path) -> set[str]:
    with opened(lab) as now:
        return {asset.tag for asset in now.store.every(Asset)}


def written(folder: Path, text: str) -> Path:
    path = folder / "file.csv"
    path.write_text(text, "utf-8")
    return path


def test_a_dry_run_says_the_same_and_writes_nothing(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = tags(lab)
    assert run(lab, "template", TEMPLATE, "--dry-run") == 0
    dry = capsys.readouterr().out.splitlines()
    assert dry[-2:] == ["3 new, 0 changed, 0 same, 0 refused", "Nothing was written: this was a dry run."]
    assert tags(lab) == before
    assert run(lab, "template", TEMPLATE) == 0
    assert capsys.readouterr().out.splitlines() == [*dry[:-1], "Everything is in."]
    assert tags(lab) - before == {"ILQ3Y7KD2", "ILQ3Y8KDT", "5CD0000DEMO"}
    assert run(lab, "template", TEMPLATE) == 0
    assert capsys.readouterr().out.splitlines() == [
        "0 new, 0 changed, 3 same, 0 refused",
        "Nothing was written: the lab knows all of it.",
    ]


@pytest.mark.parametrize(
    ("what", "name", "count"),
    [
        ("assets", "snipe-it-assets.csv", 3),
        ("assets", "snipe-it-report.csv", 1),
        ("chromeos", "chromeosdevices.csv", 3),
    ],
)
def test_files_of_other_programs_come_in_and_are_then_known(
    lab: Path, what: str, name: str, count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(lab, what, GOLDEN / name) == 0
    told = capsys.readouterr().out
    assert f"{count} new" in told
    assert "Not read: " in told
    assert "Jo" not in told
    assert run(lab, what, GOLDEN / name) == 0
    assert f"{count} same" in capsys.readouterr().out


def test_with_a_row_refused_nothing_is_taken_unless_somebody_says_so(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tags(lab)
    file = written(tmp_path, "Asset Tag,Model,Purchase Date\nLAB-1,Quest 3,2026-01-01\nLAB-2,Quest 3,1/2/26\n")
    report = tmp_path / "verdicts.csv"
    assert run(lab, "assets", file, "--report", str(report)) == 1
    told = capsys.readouterr()
    assert "row 3: refused: Purchase Date is 1/2/26, which may be another day elsewhere" in told.out
    assert "Mend the refused rows" in told.err
    assert tags(lab) == before
    header, first, second = report.read_text("utf-8").splitlines()
    assert (header, first) == ("row,key,verdict,changes,reason", "2,LAB-1,new,,")
    assert second.startswith('3,,refused,,"Purchase Date is 1/2/26, which may be another day elsewhere.')
    assert report.stat().st_mode & 0o077 == 0
    assert run(lab, "assets", file, "--skip-refused") == 0
    assert tags(lab) - before == {"LAB-1"}


def test_many_verdicts_are_told_in_part_and_reported_whole(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = "".join(f"LAB-{n},x\n" for n in range(importing.SHOWN + 3))
    assert run(lab, "assets", written(tmp_path, "Asset Tag,Purchase Cost\n" + lines)) == 1
    told = capsys.readouterr().out
    assert told.count("is x, which is no cost") == importing.SHOWN
    assert "… and 3 more rows refused: --report FILE has them all" in told


def test_columns_are_named_once_and_read_by_the_saved_name(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path, "Nummer,Gerät\nLAB-1,Quest 3\n")
    assert run(lab, "assets", file) == 1
    assert "no column Asset Tag. Name it with --column tag=HEADER" in capsys.readouterr().err
    columns = ["--column", "tag=Nummer", "--column", "model=Gerät", "--save-mapping", "ours"]
    assert run(lab, "assets", file, *columns, "--dry-run") == 0
    assert run(lab, "assets", file, "--mapping", "ours") == 0
    assert "LAB-1" in tags(lab)
    assert run(lab, "assets", file, "--mapping", "theirs") == 1
    assert "no theirs is saved; there are: ours" in capsys.readouterr().err
    (lab / "mappings" / "assets" / "ours.json").write_text("[]", "utf-8")
    assert run(lab, "assets", file, "--mapping", "ours") == 1
    assert "ours.json" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--column", "tag"], ["--column", "=x"], ["--mapping", "../ours"]])
def test_a_mapping_that_is_none_is_not_understood(lab: Path, words: list[str]) -> None:
    with pytest.raises(SystemExit):
        run(lab, "assets", TEMPLATE, *words)


def test_a_mapping_where_none_is_saved(lab: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="there are: none"):
        mappings.load(lab, "assets", "ours")


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "is empty"),
        (b"Asset Tag,Serial\nA,1,2,3\n", "below 2 headers"),
        ("Asset Tag,Model\nJosé,x\n".encode("cp1252"), "read as Windows-1252"),
    ],
)
def test_a_file_that_is_none_is_refused_with_a_sentence(
    lab: Path, tmp_path: Path, raw: bytes, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.csv").write_bytes(raw)
    assert run(lab, "assets", tmp_path / "bad.csv") == 1
    told = capsys.readouterr()
    assert words in told.out + told.err


def test_a_file_that_is_too_large_or_away_is_told(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(lab, "assets", tmp_path / "away.csv") == 1
    monkeypatch.setattr(importing, "MOST_BYTES", 10)
    assert run(lab, "assets", TEMPLATE) == 1
    assert "is larger than" in capsys.readouterr().err


def test_a_folder_with_a_typing_error_stays_as_it_is(lab: Path, tmp_path: Path) -> None:
    assert run(tmp_path / "typo", "assets", TEMPLATE) == 1
    assert not (tmp_path / "typo").exists()
    (lab / "lab.db").unlink()
    assert run(lab, "assets", TEMPLATE) == 1
    assert not (lab / "lab.db").exists()


def test_ctrl_c_in_the_middle_leaves_nothing(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tags(lab)
    file = written(tmp_path, "Asset Tag,Model\n" + "".join(f"LAB-{n},Quest 3\n" for n in range(1500)))

    def interrupt(self: Progress, done: int, total: int) -> None:
        signal.raise_signal(signal.SIGINT)

    # A shell that starts the tests in the background has the key ignored.
    before_us = signal.signal(signal.SIGINT, signal.default_int_handler)
    with monkeypatch.context() as patch:
        patch.setattr(Progress, "__call__", interrupt)
        assert run(lab, "assets", file) == importing.STOPPED
    signal.signal(signal.SIGINT, before_us)
    assert "Stopped. Nothing was written." in capsys.readouterr().err
    assert tags(lab) == before
    assert run(lab, "assets", file) == 0
    assert len(tags(lab)) == len(before) + 1500


KILLED = """
import os, signal, sys
from lab_kiosk.cli import main
from lab_kiosk.cli.progress import Progress
def killed(self, done, total):
    if done >= int(sys.argv[1]):
        os.kill(os.getpid(), signal.SIGKILL)
Progress.__call__ = killed
main(sys.argv[2:])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("after", [1000, 3000])
def test_a_kill_in_the_middle_leaves_nothing(
    lab: Path, tmp_path: Path, after: int, caplog: pytest.LogCaptureFixture
) -> None:
    before = tags(lab)
    file = written(tmp_path, "Asset Tag,Model,Serial\n" + "".join(f"LAB-{n},Q,S-{n}\n" for n in range(1500)))
    words = ["import", "assets", str(file), "--data", str(lab)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(after), *words], capture_output=True, env=environment, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    with caplog.at_level(logging.ERROR):  # killed before its first page was written, it looks as if its WAL were gone
        assert tags(lab) == before
    with opened(lab) as now:
        assert now.store.every(AssetDetail) == ()
    assert main(["journal", "verify", "--data", str(lab)]) == 0
    assert run(lab, "assets", file) == 0
    assert len(tags(lab)) == len(before) + 1500


def test_people_come_in_by_their_roster_and_the_file_says_which_row_is_which_handle(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handles = tmp_path / "handles.csv"
    assert run(lab, "users", GOLDEN / "snipe-it-users.csv", "--role", "educator", "--handles", str(handles)) == 0
    assert "2 new, 0 changed, 1 same" in capsys.readouterr().out
    rows = [line.split(",") for line in handles.read_text("utf-8").splitlines()[1:]]
    with opened(lab) as now:
        known = {person.handle: person for person in now.store.every(Person)}
    assert [(row, known[handle].first_name, known[handle].role.name) for row, handle in rows] == [
        ("2", "Jo", "EDUCATOR"),
        ("3", "Élodie", "EDUCATOR"),
    ]
    with opened(lab) as now:
        (noted,) = [entry.event for entry in now.store.told(RecordsExported)]
    assert noted == RecordsExported(format="handles", purpose=ExportPurpose.HANDING_OVER, rows=2, personal=True)
    assert handles.stat().st_mode & 0o077 == 0
    assert run(lab, "users", GOLDEN / "snipe-it-users.csv") == 0
    assert "3 same" in capsys.readouterr().out


def test_the_template_for_people_and_counted_parts_come_in(lab: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(lab, "people", paths.resources() / "sample" / "people.csv", "--roster", "school") == 0
    assert "3 new" in capsys.readouterr().out
    assert run(lab, "consumables", GOLDEN / "snipe-it-consumables.csv") == 1
    assert "--days" in capsys.readouterr().out
    assert run(lab, "consumables", GOLDEN / "snipe-it-consumables.csv", "--days", "month-first") == 0
    assert "2 new" in capsys.readouterr().out


@pytest.mark.parametrize("what", ["users", "consumables"])
def test_a_file_about_something_else_is_refused(lab: Path, tmp_path: Path, what: str) -> None:
    assert run(lab, what, written(tmp_path, "Shoe,Size\nleft,42\n")) == 1
    assert run(lab, what, written(tmp_path, "")) == 1


def test_a_roster_is_the_whole_truth_and_many_who_go_take_a_word(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"s" * 32)
    more = ["--secret", str(secret)]
    (tmp_path / "set.zip").write_bytes(zipped(SET_12))
    assert run(lab, "oneroster", tmp_path / "set.zip", *more) == 0
    told = capsys.readouterr().out
    assert "OneRoster 1.2.1, bulk: whoever is not in it is gone" in told
    assert "1 user is left out: guardians" in told
    fewer = {**SET_12, "users.csv": "\n".join(SET_12["users.csv"].splitlines()[:2]) + "\n"}
    (tmp_path / "fewer.zip").write_bytes(zipped(fewer))
    assert run(lab, "oneroster", tmp_path / "fewer.zip", *more) == 1
    assert "Of 2 people who are in the roster 1 would be gone" in capsys.readouterr().err
    assert run(lab, "oneroster", tmp_path / "fewer.zip", *more, "--may-depart", "51") == 0
    assert "1 person is in the file no longer" in capsys.readouterr().out
    with opened(lab) as now:
        assert sorted(place.departed for place in now.store.every(RosterPlace)) == [False, True]
    assert run(lab, "oneroster", TEMPLATE) == 1
    assert "no zip archive" in capsys.readouterr().err


def test_classes_go_from_the_roster_into_a_file_for_group_passes_and_stay_nowhere_here(
    lab: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    roster, groups = tmp_path / "set.zip", tmp_path / "classes.csv"
    roster.write_bytes(zipped(CLASS_SET))
    assert run(lab, "oneroster", roster, "--classes", str(groups), "--dry-run") == 0
    assert not groups.exists()
    assert run(lab, "oneroster", roster, "--classes", str(groups)) == 0
    assert "2 classes are in" in capsys.readouterr().out
    with opened(lab) as now:
        (rey,) = [person.handle for person in now.store.every(Person) if person.first_name == "Rey"]
        (noted,) = [entry.event for entry in now.store.told(RecordsExported)]
        everything = repr(now.store.told(PersonRegistered, PersonLinked, RecordsExported))
    assert groups.read_text("utf-8").splitlines() == ["class,size,educator", f"Robotics 2,2,{rey}", "Study hall,0,"]
    assert noted == RecordsExported(format="classes", purpose=ExportPurpose.HANDING_OVER, rows=2, personal=True)
    assert "Robotics" not in everything
    assert groups.stat().st_mode & 0o077 == 0


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_one_line_of_a_terminal_and_nothing_elsewhere() -> None:
    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        progress = Progress("writing", stream)
        progress(0, 0)
        progress(500, 1000)
        progress(500, 1000)
        progress.end()
    assert file.getvalue() == ""
    line = "\rwriting [###############               ]  50% 500 of 1,000"
    assert terminal.getvalue().endswith(line + "\n")
    assert terminal.getvalue().count("50%") == 1
