# SPDX-License-Identifier: Apache-2.0
import json
from pathlib import Path

import pytest

import coverage_ratchet
from coverage_ratchet import Covered, Ratchet

RATCHET = Ratchet(complete=("lab_kiosk/domain",), floors={"lab_kiosk/ui/shell.py": 80})
KEPT = {"lab_kiosk/domain/visit.py": Covered(100.0, ""), "lab_kiosk/ui/shell.py": Covered(80.4, "7-9")}


def test_nothing_fell() -> None:
    assert coverage_ratchet.problems(RATCHET, KEPT) == []


@pytest.mark.parametrize(
    ("file", "covered", "sentence"),
    [
        ("lab_kiosk/domain/visit.py", Covered(99.9, "12->14"), "no test reaches 12->14"),
        ("lab_kiosk/ui/shell.py", Covered(79.9, "7-11"), "fell from 80 % to 79.9 %: no test reaches 7-11"),
        ("lab_kiosk/ui/new.py", Covered(90.0, "3"), "has no floor yet"),
    ],
)
def test_a_file_below_its_floor_is_named_with_what_is_missing(file: str, covered: Covered, sentence: str) -> None:
    (problem,) = coverage_ratchet.problems(RATCHET, KEPT | {file: covered})
    assert problem.startswith(file)
    assert sentence in problem


def test_a_floor_without_its_file_is_named() -> None:
    (problem,) = coverage_ratchet.problems(RATCHET, {})
    assert problem.startswith("lab_kiosk/ui/shell.py")


def test_floors_rise_and_never_fall() -> None:
    report = {"lab_kiosk/ui/shell.py": Covered(91.7, "1"), "lab_kiosk/ui/new.py": Covered(50.0, "2")}
    up = coverage_ratchet.raised(RATCHET, KEPT | report)
    assert up.floors == {"lab_kiosk/ui/new.py": 50, "lab_kiosk/ui/shell.py": 91}
    assert coverage_ratchet.raised(up, KEPT).floors == {"lab_kiosk/ui/shell.py": 91}


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ratchet.toml"
    path.write_text(coverage_ratchet.render(RATCHET))
    assert coverage_ratchet.read_ratchet(path) == RATCHET


def test_a_report_is_read_as_lines_and_jumps(tmp_path: Path) -> None:
    entry = {
        "summary": {"percent_covered": 62.5},
        "missing_lines": [4, 5, 9],
        "missing_branches": [[3, 4], [7, 12], [8, -1]],
    }
    path = tmp_path / "coverage.json"
    path.write_text(json.dumps({"files": {"lab_kiosk\\ui\\shell.py": entry}}))
    assert coverage_ratchet.read_report(path) == {"lab_kiosk/ui/shell.py": Covered(62.5, "4-5, 9, 7->12, 8->exit")}


def test_a_report_without_branches_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "coverage.json"
    path.write_text(json.dumps({"files": {"a.py": {"summary": {"percent_covered": 100.0}, "missing_lines": []}}}))
    with pytest.raises(SystemExit, match="branch = true"):
        coverage_ratchet.read_report(path)
